# What is installed, and how other projects find it: CMake by find_package(Envelope), everything else by pkg-config.

include(CMakePackageConfigHelpers)
set(ENVELOPE_DATA_DIR ${CMAKE_INSTALL_DATADIR}/envelope)
set(ENVELOPE_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/Envelope)

# Programs and libraries find each other wherever the tree lies.
cmake_path(RELATIVE_PATH CMAKE_INSTALL_FULL_LIBDIR BASE_DIRECTORY ${CMAKE_INSTALL_FULL_BINDIR} OUTPUT_VARIABLE bin_to_lib)
if(BUILD_SHARED_LIBS)
  set_property(TARGET envelope envelope-channels envelope-pattern envelope-test PROPERTY INSTALL_RPATH "$ORIGIN")
  if(TARGET envgen)
    set_property(TARGET envgen PROPERTY INSTALL_RPATH "$ORIGIN/${bin_to_lib}")
  endif()
endif()
install(TARGETS envelope-codec envelope envelope-channels envelope-pattern envelope-test EXPORT EnvelopeTargets)
if(TARGET envgen)
  install(TARGETS envgen EXPORT EnvelopeTargets)
endif()
install(DIRECTORY runtime/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES
  ${PROJECT_BINARY_DIR}/generated/include/envelope/envelope.env.h
  ${PROJECT_BINARY_DIR}/generated/include/envelope/channels.env.h
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/envelope)
install(DIRECTORY schemas templates DESTINATION ${ENVELOPE_DATA_DIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(EXPORT EnvelopeTargets NAMESPACE Envelope:: DESTINATION ${ENVELOPE_CMAKE_DIR})
configure_package_config_file(cmake/EnvelopeConfig.cmake.in ${PROJECT_BINARY_DIR}/EnvelopeConfig.cmake
  INSTALL_DESTINATION ${ENVELOPE_CMAKE_DIR}
  PATH_VARS ENVELOPE_DATA_DIR)
# Until 1.0 any minor version may change what is public.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/EnvelopeConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/EnvelopeConfig.cmake
  ${PROJECT_BINARY_DIR}/EnvelopeConfigVersion.cmake
  cmake/EnvgenAddMessages.cmake
  cmake/EnvgenCheckPackages.cmake
  DESTINATION ${ENVELOPE_CMAKE_DIR})

# The prefix is told by the place of the .pc file, so that an installed tree can be moved; not where that was given as an absolute path.
set(ENVELOPE_PC_PREFIX ${CMAKE_INSTALL_PREFIX})
if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  string(REGEX REPLACE "[^/]+" ".." up "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
  set(ENVELOPE_PC_PREFIX "\${pcfiledir}/${up}")
endif()
foreach(dir CMAKE_INSTALL_LIBDIR CMAKE_INSTALL_INCLUDEDIR ENVELOPE_DATA_DIR)
  set(PC_${dir} "${${dir}}")
  if(NOT IS_ABSOLUTE "${${dir}}")
    set(PC_${dir} "\${prefix}/${${dir}}")
  endif()
endforeach()
# Who links the static libraries needs jansson or PCRE2 on the command line as well.
set(ENVELOPE_PC_PRIVATE "")
set(ENVELOPE_PC_PCRE2 ", libpcre2-8 >= 10.40")
if(BUILD_SHARED_LIBS)
  set(ENVELOPE_PC_PRIVATE .private)
  set(ENVELOPE_PC_PCRE2 "\nRequires.private: libpcre2-8 >= 10.40")
endif()
foreach(library envelope envelope-channels envelope-codec envelope-pattern envelope-test)
  configure_file(cmake/${library}.pc.in ${PROJECT_BINARY_DIR}/${library}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${library}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()
