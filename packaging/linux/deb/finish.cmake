# SPDX-License-Identifier: MIT
# What a Debian package has beyond an installed tree. CPack runs this when the tree is staged.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
set(doc ${root}/share/doc/shellreeve)
set(from ${CPACK_SHELLREEVE_SOURCES})

string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH, where it is set
file(WRITE ${doc}/changelog.Debian
  "shellreeve (${CPACK_DEBIAN_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium\n\n"
  "  * Version ${CPACK_DEBIAN_PACKAGE_VERSION}; what is new is in changelog.gz.\n\n"
  " -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${date}\n")
file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
file(REMOVE ${doc}/LICENSE) # the copyright file says it
file(COPY ${from}/packaging/linux/deb/copyright DESTINATION ${doc})

# Where zsh looks on Debian; elsewhere it is site-functions.
file(RENAME ${root}/share/zsh/site-functions ${root}/share/zsh/vendor-completions)

file(GLOB_RECURSE pages ${root}/share/man/*)
execute_process(COMMAND gzip -9 -n -f ${pages} ${doc}/changelog ${doc}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
# Whatever umask it was built with.
file(GLOB_RECURSE entries LIST_DIRECTORIES true ${root}/*)
foreach(entry IN LISTS root entries)
  if(IS_DIRECTORY ${entry} OR entry MATCHES "/(bin|libexec)/")
    file(CHMOD ${entry} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  else()
    file(CHMOD ${entry} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  endif()
endforeach()
