# SPDX-License-Identifier: MIT
# gigflow_find_python(VARIABLE MODULES...): a Python that can import all of these. VARIABLE is empty where there is none.
# The first python3 of PATH need not be the one that Debian's packages are for.
function(gigflow_find_python variable)
  list(JOIN ARGN ", " modules)
  set(GIGFLOW_PYTHON_MODULES "${modules}")
  function(gigflow_python_has_modules result program)
    execute_process(COMMAND "${program}" -c "import ${GIGFLOW_PYTHON_MODULES}" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
    if(failed)
      set(${result} FALSE PARENT_SCOPE)
    endif()
  endfunction()
  find_program(${variable} NAMES python3 python VALIDATOR gigflow_python_has_modules)
  if(NOT ${variable})
    set(${variable} "" PARENT_SCOPE)
  endif()
endfunction()
