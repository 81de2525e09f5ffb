# SPDX-License-Identifier: MIT
# gigflow_needs_original(TEST): the ctest TEST gets the peer that behaves as the original backend. Its packages are there before it
# runs; GIGFLOW_NODE, GIGFLOW_ORIGINAL and NODE_PATH name the interpreter, the peer's script and its packages.
set(GIGFLOW_ORIGINAL_DIR "${CMAKE_CURRENT_LIST_DIR}")
set(GIGFLOW_ORIGINAL_PACKAGES "${PROJECT_BINARY_DIR}/original")
find_program(GIGFLOW_NODE node DOC "Node.js 18 or newer, for the tests' peer")
if(NOT GIGFLOW_NODE)
  set(GIGFLOW_NODE node) # its tests then fail, and say why
endif()

function(gigflow_needs_original name)
  set_property(TEST ${name} APPEND PROPERTY FIXTURES_REQUIRED original_packages)
  set_property(TEST ${name} APPEND PROPERTY LABELS npm)
  set_property(
    TEST ${name} APPEND
    PROPERTY ENVIRONMENT "GIGFLOW_NODE=${GIGFLOW_NODE}" "GIGFLOW_ORIGINAL=${GIGFLOW_ORIGINAL_DIR}/original.js"
             "NODE_PATH=${GIGFLOW_ORIGINAL_PACKAGES}/node_modules")
endfunction()
