# SPDX-License-Identifier: MIT
# Every test process gets pinned locale, time zone and platform; standard paths are pinned in code.
set(GIGFLOW_TEST_ENV
    "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;ASAN_OPTIONS=detect_leaks=1:abort_on_error=0;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
)

# gigflow_qt_test(tst_name LINK libs... [SOURCES extra...] [TIMEOUT s]): one Qt Test executable from tst_name.cpp.
function(gigflow_qt_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test)
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
