# SPDX-License-Identifier: MIT
# cmake -DFROM=tests/original -DTO=build/…/original -P install.cmake
# Puts the packages of package-lock.json into TO/node_modules. One process at a time; nothing to do where they stand already.
file(MAKE_DIRECTORY "${TO}")
file(LOCK "${TO}/lock" GUARD PROCESS TIMEOUT 300)
file(SHA256 "${FROM}/package-lock.json" wanted)
set(stamp "${TO}/node_modules/.installed")
if(EXISTS "${stamp}")
  file(READ "${stamp}" installed)
  if(installed STREQUAL wanted)
    return()
  endif()
endif()
find_program(NPM npm REQUIRED)
file(COPY "${FROM}/package.json" "${FROM}/package-lock.json" "${FROM}/.npmrc" DESTINATION "${TO}")
execute_process(COMMAND "${NPM}" ci --ignore-scripts WORKING_DIRECTORY "${TO}" COMMAND_ERROR_IS_FATAL ANY)
file(WRITE "${stamp}" "${wanted}")
