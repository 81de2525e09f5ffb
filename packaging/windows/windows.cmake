# SPDX-License-Identifier: MIT
# NOT RUN HERE: written for windeployqt and NSIS as documented; the project's machines have no Windows. The workflow in
# .github/workflows/ci.yml is to compile and test there; it makes no installer.
qt_generate_deploy_app_script(
  TARGET gigflow
  OUTPUT_SCRIPT deploy_script
  NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy_script}")
# gigflow-server has no Qt; its few libraries lie beside it.
install(FILES $<TARGET_RUNTIME_DLLS:gigflow-server> DESTINATION "${CMAKE_INSTALL_BINDIR}")

set(CPACK_GENERATOR "NSIS;ZIP")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Gig Flow")
set(CPACK_NSIS_DISPLAY_NAME "Gig Flow")
set(CPACK_PACKAGE_EXECUTABLES "gigflow;Gig Flow")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# gigflow://gig/ID opens the program.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
    [[WriteRegStr HKCU 'Software\Classes\gigflow' '' 'URL:Gig Flow'
WriteRegStr HKCU 'Software\Classes\gigflow' 'URL Protocol' ''
WriteRegStr HKCU 'Software\Classes\gigflow\shell\open\command' '' '"$INSTDIR\bin\gigflow.exe" "%1"']])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[DeleteRegKey HKCU 'Software\Classes\gigflow']])
