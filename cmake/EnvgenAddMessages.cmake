# Generates C from message schemas while a project builds. The same file serves Envelope's own build and, installed,
# every project that finds Envelope.
#
# envgen_add_messages(TARGET SCHEMAS a.yaml...
#                     [IMPORT_DIRS dir...] [TEMPLATES dir] [NO_FAST]
#                     [VISIBILITY PUBLIC|PRIVATE] [OUTPUT_DIR dir] [PREFIX path])
#
# Compiles the package of each schema into TARGET, a library or a program that exists, and links it with
# Envelope::codec, and with Envelope::pattern, which leaves no trace where no pattern needs PCRE2. Where TARGET is to have a
# hub, link it with Envelope::envelope as well.
#
# - The generated files are <package>.env.h and <package>.env.c in OUTPUT_DIR (default: <target>-messages; relative to the
#   current binary directory), below PREFIX, which is also how a header is included: "<PREFIX>/<package>.env.h".
# - Imports are looked for beside a schema, in IMPORT_DIRS, then beside the schemas of all targets that TARGET links,
#   and at last among those that come with Envelope.
# - TEMPLATES names a folder whose files take the place of the built-in templates of the same name. What they use and is
#   not there is an error.
# - VISIBILITY PRIVATE hides the header from those who link TARGET.
# - Envelope_ENVGEN (or ENVELOPE_ENVGEN) names the envgen to run: set it where Envelope was built for another machine.

cmake_policy(PUSH)
cmake_policy(VERSION 3.25)

set_property(GLOBAL PROPERTY ENVGEN_MODULE_DIR ${CMAKE_CURRENT_LIST_DIR})

# Writes a file, which is left untouched where it has that content already. (file(CONFIGURE) would take an @ in a path for one of its own.)
function(_envgen_write_file file content)
  if(EXISTS ${file})
    file(READ ${file} old)
    if(old STREQUAL content)
      return()
    endif()
  endif()
  file(WRITE ${file} "${content}")
endfunction()

# Sets `out` to the package that a schema declares.
function(_envgen_read_package schema out)
  if(NOT EXISTS ${schema})
    message(FATAL_ERROR "envgen_add_messages: there is no schema ${schema}")
  endif()
  set(package "")
  file(STRINGS ${schema} lines REGEX "^package[ \t]*:" ENCODING UTF-8)
  if(lines MATCHES "^package[ \t]*:[ \t]+[\"']?([A-Za-z_][A-Za-z0-9_]*)")
    set(package ${CMAKE_MATCH_1})
  else()
    file(READ ${schema} text)
    string(JSON package ERROR_VARIABLE not_json GET "${text}" package)
    # without JSON the package would be called NOTFOUND
    if(not_json)
      set(package "")
    endif()
  endif()
  if(NOT package MATCHES "^[A-Za-z_][A-Za-z0-9_]*$")
    message(FATAL_ERROR "envgen_add_messages: ${schema} has no line that begins with 'package:' and names one")
  endif()
  set(${out} ${package} PARENT_SCOPE)
endfunction()

# Sets `program` to the envgen that runs, and `dependency` to what to depend on so that another envgen generates anew.
function(_envgen_find_program program dependency)
  foreach(name Envelope_ENVGEN ENVELOPE_ENVGEN)
    if(${name})
      set(${program} ${${name}} PARENT_SCOPE)
      set(${dependency} ${${name}} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  # In Envelope's own build the target may be declared later than this.
  set(${program} Envelope::envgen PARENT_SCOPE)
  set(${dependency} $<TARGET_FILE:Envelope::envgen> PARENT_SCOPE)
endfunction()

# Appends the schema folders of all targets that `target` links, directly or not, to the list `out`.
function(_envgen_collect_linked_dirs target out)
  set(dirs ${${out}})
  set(seen "")
  set(queue ${target})
  while(queue)
    list(POP_FRONT queue name)
    string(REGEX REPLACE "^\\$<(LINK_ONLY|BUILD_INTERFACE|BUILD_LOCAL_INTERFACE):(.*)>$" "\\2" name "${name}")
    if(NOT TARGET "${name}" OR name IN_LIST seen)
      continue()
    endif()
    list(APPEND seen ${name})
    get_target_property(more ${name} ENVGEN_SCHEMA_DIRS)
    if(more AND NOT name STREQUAL target)
      list(APPEND dirs ${more})
    endif()
    foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
      get_target_property(libraries ${name} ${property})
      if(libraries)
        list(APPEND queue ${libraries})
      endif()
    endforeach()
  endwhile()
  set(${out} ${dirs} PARENT_SCOPE)
endfunction()

# Sets the import path of a target, when all is known that it links.
function(_envgen_set_import_path target)
  get_target_property(dirs ${target} ENVGEN_IMPORT_DIRS)
  if(NOT dirs)
    set(dirs "")
  endif()
  _envgen_collect_linked_dirs(${target} dirs)
  get_property(builtin GLOBAL PROPERTY ENVELOPE_SCHEMA_DIR)
  list(APPEND dirs ${builtin})
  list(REMOVE_DUPLICATES dirs)
  list(TRANSFORM dirs PREPEND "-I")
  set_property(TARGET ${target} PROPERTY ENVGEN_IMPORT_PATH ${dirs})
endfunction()

# Sets `out` to the absolute paths of the files named after it.
function(_envgen_make_absolute out)
  set(paths "")
  foreach(path ${ARGN})
    cmake_path(ABSOLUTE_PATH path NORMALIZE)
    list(APPEND paths ${path})
  endforeach()
  set(${out} ${paths} PARENT_SCOPE)
endfunction()

function(envgen_add_messages target)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "NO_FAST" "TEMPLATES;VISIBILITY;OUTPUT_DIR;PREFIX" "SCHEMAS;IMPORT_DIRS")
  if(NOT TARGET ${target})
    message(FATAL_ERROR "envgen_add_messages: there is no target ${target}")
  elseif(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "envgen_add_messages: what is '${ARG_UNPARSED_ARGUMENTS}'?")
  elseif(NOT ARG_SCHEMAS)
    message(FATAL_ERROR "envgen_add_messages: SCHEMAS names no schema")
  endif()
  if(NOT ARG_VISIBILITY)
    set(ARG_VISIBILITY PUBLIC)
  endif()
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if(NOT ARG_VISIBILITY MATCHES "^(PUBLIC|PRIVATE)$")
    message(FATAL_ERROR "envgen_add_messages: VISIBILITY is PUBLIC or PRIVATE, not '${ARG_VISIBILITY}'")
  elseif(ARG_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "envgen_add_messages: ${ARG_KEYWORDS_MISSING_VALUES} has no value")
  elseif(NOT C IN_LIST languages)
    message(FATAL_ERROR "envgen_add_messages: what is generated is C, which this project does not have: enable_language(C)")
  endif()

  # A target may be given messages more than once; each call has its own folder and stamp.
  get_target_property(calls ${target} ENVGEN_CALLS)
  if(calls)
    math(EXPR calls "${calls} + 1")
    set(name ${target}-messages-${calls})
  else()
    set(calls 1)
    set(name ${target}-messages)
  endif()
  set_property(TARGET ${target} PROPERTY ENVGEN_CALLS ${calls})
  if(NOT ARG_OUTPUT_DIR)
    set(ARG_OUTPUT_DIR ${CMAKE_CURRENT_BINARY_DIR}/${name})
  endif()
  cmake_path(ABSOLUTE_PATH ARG_OUTPUT_DIR BASE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} NORMALIZE)
  set(folder ${ARG_OUTPUT_DIR})
  if(ARG_PREFIX)
    string(APPEND folder /${ARG_PREFIX})
  endif()
  set(state ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name})

  _envgen_make_absolute(schemas ${ARG_SCHEMAS})
  _envgen_make_absolute(import_dirs ${ARG_IMPORT_DIRS})
  set(headers "")
  set(sources "")
  set(packages "")
  set(lines "")
  set(schema_dirs "")
  foreach(schema ${schemas})
    _envgen_read_package(${schema} package)
    if(package IN_LIST packages)
      message(FATAL_ERROR "envgen_add_messages: two schemas of ${target} declare the package ${package}")
    endif()
    cmake_path(GET schema PARENT_PATH schema_dir)
    list(APPEND schema_dirs ${schema_dir})
    list(APPEND packages ${package})
    string(APPEND lines "${package} ${schema}\n")
    list(APPEND headers ${folder}/${package}.env.h)
    list(APPEND sources ${folder}/${package}.env.c)
  endforeach()
  set_property(TARGET ${target} APPEND PROPERTY ENVGEN_SCHEMA_DIRS ${schema_dirs})
  set_property(TARGET ${target} APPEND PROPERTY ENVGEN_IMPORT_DIRS ${import_dirs})
  # When all directories have been read, it is known what the target links.
  cmake_language(EVAL CODE
    "cmake_language(DEFER DIRECTORY [[${CMAKE_SOURCE_DIR}]] CALL _envgen_set_import_path [[${target}]])")

  set(options "")
  set(depends ${schemas})
  if(ARG_NO_FAST)
    list(APPEND options --no-fast)
  endif()
  if(ARG_TEMPLATES)
    _envgen_make_absolute(templates ${ARG_TEMPLATES})
    list(APPEND options --strict --templates ${templates})
    # envgen lists the templates that it read; a folder changes when one comes or goes, and CMake looks for new ones.
    file(GLOB_RECURSE entries CONFIGURE_DEPENDS LIST_DIRECTORIES true ${templates}/*)
    foreach(entry ${templates} ${entries})
      if(IS_DIRECTORY ${entry})
        list(APPEND depends ${entry})
      endif()
    endforeach()
  endif()
  _envgen_find_program(program dependency)

  # The names of the files were derived from the schemas when CMake ran; it has to run again when a package is renamed.
  file(MAKE_DIRECTORY ${folder})
  _envgen_write_file(${state}.packages "${lines}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${state}.packages)
  get_property(module_dir GLOBAL PROPERTY ENVGEN_MODULE_DIR)

  # The stamp is what is made; the sources are left untouched where nothing in them changes, so that nothing is compiled.
  add_custom_command(OUTPUT ${folder}/${name}.stamp
    COMMAND ${CMAKE_COMMAND} -D PACKAGES=${state}.packages -P ${module_dir}/EnvgenCheckPackages.cmake
    COMMAND ${program} gen -o ${folder} ${options} $<TARGET_PROPERTY:${target},ENVGEN_IMPORT_PATH>
            --depfile ${folder}/${name}.d --stamp ${folder}/${name}.stamp ${schemas}
    BYPRODUCTS ${headers} ${sources}
    DEPENDS ${depends} ${dependency}
    DEPFILE ${folder}/${name}.d
    COMMENT "Generating the messages of ${target}"
    COMMAND_EXPAND_LISTS
    VERBATIM)
  add_custom_target(${name} DEPENDS ${folder}/${name}.stamp)
  set_source_files_properties(${headers} ${sources} PROPERTIES GENERATED TRUE)
  add_dependencies(${target} ${name})
  target_sources(${target} PRIVATE ${headers} ${sources})
  target_include_directories(${target} ${ARG_VISIBILITY} $<BUILD_INTERFACE:${ARG_OUTPUT_DIR}>)
  target_link_libraries(${target} ${ARG_VISIBILITY} Envelope::codec Envelope::pattern)
  # The wrong struct for a handler or a reply is to be an error, as it is in C++, not a warning.
  target_compile_options(${target} ${ARG_VISIBILITY}
    $<$<COMPILE_LANG_AND_ID:C,GNU,Clang,AppleClang>:-Werror=incompatible-pointer-types>)
endfunction()

cmake_policy(POP)
