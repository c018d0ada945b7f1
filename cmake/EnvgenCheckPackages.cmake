# Run by EnvgenAddMessages.cmake before envgen (cmake -P, with PACKAGES, a file of lines "<package> <schema>"): stops the build
# where a schema's package was renamed since CMake ran, and lets the next build run CMake first.

include(${CMAKE_CURRENT_LIST_DIR}/EnvgenAddMessages.cmake)

file(STRINGS ${PACKAGES} lines ENCODING UTF-8)
foreach(line IN LISTS lines)
  string(REGEX MATCH "^([^ ]+) (.*)$" line "${line}")
  set(before ${CMAKE_MATCH_1})
  set(schema "${CMAKE_MATCH_2}")
  _envgen_read_package("${schema}" package)
  if(NOT package STREQUAL before)
    file(TOUCH ${PACKAGES})
    message(FATAL_ERROR "The package of ${schema} was '${before}' and is '${package}' now. Build again: CMake will take note first.")
  endif()
endforeach()
