# What every target of this project is compiled with.

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Whatever a project of which this is a part has for its own: what libraries offer is found, and a file is a thing of its own.
set(CMAKE_C_VISIBILITY_PRESET default)
set(CMAKE_UNITY_BUILD OFF)

set(ENVELOPE_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wmissing-prototypes)
add_compile_options(${ENVELOPE_WARNINGS})
if(ENVELOPE_WERROR)
  add_compile_options(-Werror)
endif()

if(ENVELOPE_SANITIZE)
  add_compile_options(-fsanitize=${ENVELOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${ENVELOPE_SANITIZE})
endif()

# POSIX.1-2008 is what the sources are written against.
add_compile_definitions(_POSIX_C_SOURCE=200809L)
