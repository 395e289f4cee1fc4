# SPDX-License-Identifier: MIT
# What `cmake --install` puts where. The helpers are found at ../libexec/shellreeve from the executables.
set(SHELLREEVE_ID org.shellreeve.Shellreeve) # as in app/desktop/applicationid.h
set(SHELLREEVE_LIBEXEC_DIR ${CMAKE_INSTALL_LIBEXECDIR}/shellreeve)
install(TARGETS shellreeve RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}) # reeve: app/cli, with its completions
install(TARGETS shellreeve-shellper shellreeve-monitor RUNTIME DESTINATION ${SHELLREEVE_LIBEXEC_DIR})
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/man/reeve.1 packaging/man/shellreeve.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES packaging/man/shellreeve-shellper.8 packaging/man/shellreeve-monitor.8 DESTINATION ${CMAKE_INSTALL_MANDIR}/man8)
if(SHELLREEVE_GUI AND NOT APPLE)
  install(FILES packaging/linux/${SHELLREEVE_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/linux/${SHELLREEVE_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES resources/icons/shellreeve.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${SHELLREEVE_ID}.svg)
endif()
