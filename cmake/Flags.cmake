# SPDX-License-Identifier: MIT
# gigflow_flags carries every compile flag and define of the project; link it, set nothing globally.
add_library(gigflow_flags INTERFACE)
target_compile_features(gigflow_flags INTERFACE cxx_std_20)
target_include_directories(gigflow_flags INTERFACE "${PROJECT_SOURCE_DIR}")
find_package(tl-expected REQUIRED) # header only: <tl/expected.hpp>; not in the compiler's own folders with vcpkg and Homebrew
target_link_libraries(gigflow_flags INTERFACE Threads::Threads tl::expected)
target_compile_definitions(
  gigflow_flags
  INTERFACE GIGFLOW_VERSION="${PROJECT_VERSION}"
            QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_KEYWORDS
            QT_NO_FOREACH
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(gigflow_flags INTERFACE /W4 /permissive- /utf-8 /w14062 /Zc:__cplusplus
                                                 $<$<BOOL:${GIGFLOW_WERROR}>:/WX>)
  target_compile_definitions(gigflow_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
else()
  target_compile_options(
    gigflow_flags
    INTERFACE -Wall
              -Wextra
              -Wnon-virtual-dtor
              -Wold-style-cast
              -Woverloaded-virtual
              -Werror=switch
              $<$<BOOL:${GIGFLOW_WERROR}>:-Werror>)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# A fast linker where there is one.
find_program(GIGFLOW_MOLD mold)
if(GIGFLOW_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT APPLE)
  target_link_options(gigflow_flags INTERFACE -fuse-ld=mold)
endif()

# gigflow_library(NAME SOURCES... LINK libs...): a static library of one floor.
function(gigflow_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC gigflow_flags ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  # Names in unnamed namespaces therefore differ within a library.
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${GIGFLOW_UNITY} UNITY_BUILD_BATCH_SIZE 10)
endfunction()
