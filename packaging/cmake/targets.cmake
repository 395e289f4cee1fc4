# SPDX-License-Identifier: MIT
# The few functions every CMakeLists.txt here is written in.

# What every target of ours is compiled with.
add_library(shellreeve_flags INTERFACE)
target_compile_definitions(shellreeve_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_URL_CAST_FROM_STRING QT_NO_JAVA_STYLE_ITERATORS)
target_compile_options(shellreeve_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-qual -Wnull-dereference -Wformat=2 -Wconversion -Wno-sign-conversion
  $<$<BOOL:${SHELLREEVE_WERROR}>:-Werror>)
# GCC sees null dereferences in inlined Qt containers that cannot happen, but only when optimizing
# or instrumenting: the warning serves in the plain debug build.
if(SHELLREEVE_SANITIZE OR NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(shellreeve_flags INTERFACE -Wno-null-dereference)
endif()
if(SHELLREEVE_SANITIZE)
  target_compile_options(shellreeve_flags INTERFACE
    -fsanitize=${SHELLREEVE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(shellreeve_flags INTERFACE -fsanitize=${SHELLREEVE_SANITIZE})
endif()
if(SHELLREEVE_FUZZ)
  target_compile_options(shellreeve_flags INTERFACE -fsanitize=fuzzer-no-link) # the fuzzer sees where an input leads
endif()
if(SHELLREEVE_COVERAGE)
  target_compile_options(shellreeve_flags INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(shellreeve_flags INTERFACE --coverage)
endif()

# What nobody calls is not shipped.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(shellreeve_flags INTERFACE -ffunction-sections -fdata-sections)
  target_link_options(shellreeve_flags INTERFACE $<IF:$<PLATFORM_ID:Darwin>,-Wl$<COMMA>-dead_strip,-Wl$<COMMA>--gc-sections>)
endif()

# Two hundred test programs are linked in half the time.
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT APPLE AND NOT SHELLREEVE_FUZZ)
  include(CheckLinkerFlag)
  check_linker_flag(CXX -fuse-ld=gold SHELLREEVE_HAS_GOLD)
  if(SHELLREEVE_HAS_GOLD)
    target_link_options(shellreeve_flags INTERFACE -fuse-ld=gold)
  endif()
endif()

# Headers of Qt and the standard library that most of our time went into reading again and again. Never our own: what
# is precompiled must not change while we work.
set(shellreeve_core_headers
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QMap> <QObject> <QProcess> <QProcessEnvironment> <QSet> <QSocketNotifier> <QString> <QStringList> <QTimer>
  <algorithm> <chrono> <functional> <map> <memory> <optional> <set> <variant> <vector>)

# shellreeve_precompile(NAME LIBS targets… HEADERS…): a library of nothing else, which others share with
# shellreeve_use_precompiled(). GCC wants every macro of it (QT_GUI_LIB and the like) to be defined in those, too.
function(shellreeve_precompile name)
  cmake_parse_arguments(P "" "" "LIBS;HEADERS" ${ARGN})
  if(SHELLREEVE_PCH)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp CONTENT "// only for its headers\n")
    add_library(${name} STATIC ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE shellreeve_flags ${P_LIBS})
    target_precompile_headers(${name} PRIVATE ${P_HEADERS})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${name} PRIVATE -fpch-preprocess) # ccache wants it
    endif()
  endif()
endfunction()

function(shellreeve_use_precompiled name from)
  if(SHELLREEVE_PCH AND TARGET "${from}")
    target_precompile_headers(${name} REUSE_FROM ${from})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${name} PRIVATE -fpch-preprocess)
    endif()
  endif()
endfunction()

# shellreeve_room(NAME SOURCES … [LINUX …] [MAC …] [USES rooms…] [LIBS targets…])
# A room of core: a static library that may only see the rooms it names. Includes are written
# "room/file.h". tests/unit/architecture holds the include graph against the table in
# core/README.md, because linking alone would not.
function(shellreeve_room name)
  cmake_parse_arguments(R "" "" "SOURCES;LINUX;MAC;USES;LIBS" ${ARGN})
  set(sources ${R_SOURCES})
  if(APPLE)
    list(APPEND sources ${R_MAC})
  else()
    list(APPEND sources ${R_LINUX})
  endif()
  add_library(core_${name} STATIC ${sources})
  target_include_directories(core_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
  target_link_libraries(core_${name} PRIVATE shellreeve_flags PUBLIC Qt6::Core ${R_LIBS})
  foreach(room IN LISTS R_USES)
    target_link_libraries(core_${name} PUBLIC core_${room})
  endforeach()
  shellreeve_use_precompiled(core_${name} core_pch)
endfunction()

# shellreeve_executable(NAME SOURCES … LIBS …)
function(shellreeve_executable name)
  cmake_parse_arguments(E "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${E_SOURCES})
  target_link_libraries(${name} PRIVATE shellreeve_flags ${E_LIBS})
endfunction()

# What AUTOMOC does with a source that includes its own .moc, without what it does besides: a run of its own and one more
# file to compile for every test program.
function(shellreeve_moc_of_source target source)
  get_filename_component(name ${source} NAME_WE)
  file(STRINGS ${source} own_moc REGEX "^#include \"${name}\\.moc\"" LIMIT_COUNT 1)
  if(own_moc)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    qt_generate_moc(${CMAKE_CURRENT_SOURCE_DIR}/${source} ${moc} TARGET ${target})
    target_sources(${target} PRIVATE ${moc})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  endif()
endfunction()

# shellreeve_test_program(NAME SOURCES … LIBS …)
# A Qt Test executable. It gets the built binaries' folder and the test child, and shares what SHELLREEVE_TEST_PCH names.
function(shellreeve_test_program name)
  cmake_parse_arguments(T "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests AUTOMOC OFF)
  foreach(source IN LISTS T_SOURCES)
    shellreeve_moc_of_source(${name} ${source})
  endforeach()
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE shellreeve_flags Qt6::Core Qt6::Test test_support ${T_LIBS})
  target_compile_definitions(${name} PRIVATE
    SHELLREEVE_BIN_DIR="${CMAKE_BINARY_DIR}/bin" SHELLREEVE_TESTCHILD="${CMAKE_BINARY_DIR}/tests/testchild"
    SHELLREEVE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  shellreeve_use_precompiled(${name} "${SHELLREEVE_TEST_PCH}")
endfunction()

# shellreeve_test_entry(NAME LABEL … TIMEOUT s COMMAND …): one ctest entry.
function(shellreeve_test_entry name)
  cmake_parse_arguments(T "" "TIMEOUT" "LABEL;COMMAND" ${ARGN})
  add_test(NAME ${name} COMMAND ${T_COMMAND})
  set_tests_properties(${name} PROPERTIES LABELS "${T_LABEL}" TIMEOUT ${T_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=exitcode=23")
endfunction()

# shellreeve_test(NAME LABEL unit|integration|e2e SOURCES … LIBS … [TIMEOUT s])
# One executable = one ctest entry.
function(shellreeve_test name)
  cmake_parse_arguments(T "" "TIMEOUT" "LABEL;SOURCES;LIBS" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  shellreeve_test_program(${name} SOURCES ${T_SOURCES} LIBS ${T_LIBS})
  shellreeve_test_entry(${name} LABEL ${T_LABEL} TIMEOUT ${T_TIMEOUT} COMMAND ${name})
endfunction()
