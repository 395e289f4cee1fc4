# SPDX-License-Identifier: MIT
# Shellreeve.app, and the disk image it is given away in:
#   cmake --install build/release --component bundle --prefix DIR
#   cd build/release && cpack -G DragNDrop
# A plain install leaves it out. Programs are built beside each other, as everywhere; the bundle is made on installing.
# What the compiler was told, else it builds for the system it runs on. Login items ask for 13 at least.
set(SHELLREEVE_MAC_OLDEST ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT SHELLREEVE_MAC_OLDEST)
  execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE own_version COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "^([0-9]+).*" "\\1.0" SHELLREEVE_MAC_OLDEST "${own_version}")
endif()
if(SHELLREEVE_MAC_OLDEST VERSION_LESS 13.0)
  message(FATAL_ERROR "The bundle needs macOS 13 (SMAppService); CMAKE_OSX_DEPLOYMENT_TARGET is ${SHELLREEVE_MAC_OLDEST}")
endif()
set(SHELLREEVE_MAC_HELPERS shellreeve-shellper shellreeve-monitor reeve)
set(SHELLREEVE_MAC_CONTENTS Shellreeve.app/Contents)
set(shellreeve_macos ${CMAKE_CURRENT_LIST_DIR}/../macos)

configure_file(${shellreeve_macos}/Info.plist.in ${CMAKE_BINARY_DIR}/Info.plist @ONLY)
# Beside the program is where it looks for its helpers first, and a place whose code Apple's tools sign.
install(TARGETS shellreeve ${SHELLREEVE_MAC_HELPERS}
  RUNTIME DESTINATION ${SHELLREEVE_MAC_CONTENTS}/MacOS COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_BINARY_DIR}/Info.plist DESTINATION ${SHELLREEVE_MAC_CONTENTS} COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/../../LICENSE DESTINATION ${SHELLREEVE_MAC_CONTENTS}/Resources COMPONENT bundle EXCLUDE_FROM_ALL)
install(CODE "execute_process(COMMAND \"${shellreeve_macos}/finish.sh\" \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Shellreeve.app\"
  COMMAND_ERROR_IS_FATAL ANY)" COMPONENT bundle EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Shellreeve)
set(CPACK_PACKAGE_FILE_NAME Shellreeve-${PROJECT_VERSION})
set(CPACK_DMG_VOLUME_NAME Shellreeve)
set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY OFF)
set(CPACK_VERBATIM_VARIABLES ON)
# This one component, and no image for each of them.
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};${PROJECT_NAME};bundle;/")
include(CPack)
