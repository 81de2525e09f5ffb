# SPDX-License-Identifier: MIT
# Every test process gets pinned locale, time zone and platform; standard paths are pinned in code.
set(GIGFLOW_TEST_ENV
    "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;ASAN_OPTIONS=detect_leaks=1:abort_on_error=0;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
)

# Tests that link the same libraries share one precompiled header: Qt's headers cost more than most tests do.
function(gigflow_share_pch name libraries)
  string(MD5 key "${libraries}")
  get_property(first GLOBAL PROPERTY GIGFLOW_TEST_PCH_${key})
  if(first)
    target_precompile_headers(${name} REUSE_FROM ${first})
    return()
  endif()
  set_property(GLOBAL PROPERTY GIGFLOW_TEST_PCH_${key} ${name})
  set(headers <QtTest>)
  if(libraries MATCHES "gigflow_net|ui|app")
    list(APPEND headers <QtNetwork>)
  endif()
  if(libraries MATCHES "ui|app")
    list(APPEND headers <QtWidgets>)
  endif()
  target_precompile_headers(${name} PRIVATE ${headers})
endfunction()

# gigflow_qt_test(tst_name LINK libs... [SOURCES extra...] [TIMEOUT s]): one Qt Test executable from tst_name.cpp.
function(gigflow_qt_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test)
  gigflow_share_pch(${name} "${ARG_LINK}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${GIGFLOW_TEST_ENV}"
                                          LABELS "unit;${ARG_LABELS}")
endfunction()

# gigflow_gtest(name SOURCES... LINK libs...): one GoogleTest executable (the server has no Qt).
function(gigflow_gtest name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  find_package(GTest REQUIRED)
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} GTest::gtest_main GTest::gmock)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${GIGFLOW_TEST_ENV}"
                                          LABELS "unit;server;${ARG_LABELS}")
endfunction()
