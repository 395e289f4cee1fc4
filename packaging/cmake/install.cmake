# SPDX-License-Identifier: MIT
# What `cmake --install` puts where. The helpers are found at ../libexec/shellreeve from the executables.
set(SHELLREEVE_LIBEXEC_DIR ${CMAKE_INSTALL_LIBEXECDIR}/shellreeve)
install(TARGETS shellreeve RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}) # reeve: app/cli, with its completions
install(TARGETS shellreeve-shellper shellreeve-monitor RUNTIME DESTINATION ${SHELLREEVE_LIBEXEC_DIR})
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
