# SPDX-License-Identifier: MIT
# `cpack -G DEB` in a build directory of the preset `release`; packaging/linux/deb.sh does all of it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME shellreeve)
set(CPACK_PACKAGE_VENDOR "The Shellreeve developers")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_SHELLREEVE_SOURCES ${PROJECT_SOURCE_DIR})
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/linux/deb/finish.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Shellreeve developers <maintainers@shellreeve.org>")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${PROJECT_SOURCE_DIR}/packaging/linux/deb/prerm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, where nobody who reads the binaries sees it: the plugin for X11 is in the library itself.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "dbus-user-session | dbus-x11, qt6-wayland, xdg-utils, x-terminal-emulator")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-gtk-platformtheme, notification-daemon")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "terminal sessions that outlive the terminal and end completely")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Shellreeve supervises long-lived terminal sessions: coding agents, dev
servers, shells. A session outlives the terminal, the supervisor, its crash
and its upgrade. When a session ends, everything it started has ended, or
you are told what has not; a process is signalled on positive evidence only.
.
This package has the tray program \"shellreeve\", the command line \"reeve\"
and a monitor that shows the sessions in the browser.")
include(CPack)
