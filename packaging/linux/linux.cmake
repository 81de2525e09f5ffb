# SPDX-License-Identifier: MIT
# Desktop integration and the Debian package. `cpack -G DEB` in the build folder of the release preset.
set(here "${CMAKE_CURRENT_LIST_DIR}")
install(FILES "${here}/gigflow.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${here}/org.gigflow.GigFlow.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/gigflow.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${here}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/gigflow")

# Debian wants the changelog there, compressed and reproducible.
find_program(GIGFLOW_GZIP gzip)
if(GIGFLOW_GZIP)
  add_custom_command(
    OUTPUT changelog.gz
    COMMAND ${GIGFLOW_GZIP} -9nc "${PROJECT_SOURCE_DIR}/CHANGELOG.md" > changelog.gz
    DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
    VERBATIM)
  add_custom_target(gigflow_changelog ALL DEPENDS changelog.gz)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/gigflow")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Browse gigs, post your own, bid, hire, and be told at once when you are
hired. Works without a network and keeps its secrets in the system keyring.
.
This package holds gigflow, the client, and gigflow-server, the backend that
the client can start by itself on this computer.")
# Linked libraries are found by dpkg-shlibdeps; these are plugins that are opened at run time.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring, dunst | notification-daemon")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
