# SPDX-License-Identifier: MIT
# gigflow_embed(target function FILES...): compiles text files into `target`. The generated source defines
#   std::span<const gigflow::server::EmbeddedFile> gigflow::server::FUNCTION()
# in the order given (server/storage/embedded.h). No tool beyond CMake is needed.
set(GIGFLOW_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/EmbedScript.cmake")

function(gigflow_embed target function)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${function}.embedded.cpp")
  list(JOIN ARGN "|" files)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DFUNCTION=${function}" "-DFILES=${files}" -P
            "${GIGFLOW_EMBED_SCRIPT}"
    DEPENDS ${ARGN} "${GIGFLOW_EMBED_SCRIPT}"
    VERBATIM)
  target_sources(${target} PRIVATE "${output}")
  # Each has the same names inside.
  set_source_files_properties("${output}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
