# SPDX-License-Identifier: MIT
# NOT RUN HERE: written for macdeployqt as documented; the project's machines have no macOS, and nothing is signed or notarised.
# The workflow in .github/workflows/ci.yml is to compile and test there; it makes no image.
set_target_properties(
  gigflow
  PROPERTIES MACOSX_BUNDLE ON
             OUTPUT_NAME "Gig Flow"
             MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in")
# The client looks for its local backend beside its own executable.
install(PROGRAMS $<TARGET_FILE:gigflow-server> DESTINATION "Gig Flow.app/Contents/MacOS")
qt_generate_deploy_app_script(
  TARGET gigflow
  OUTPUT_SCRIPT deploy_script
  NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}")

set(CPACK_GENERATOR DragNDrop)
