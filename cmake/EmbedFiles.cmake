# Turns text files into a table in a C source, so that a program carries them with it.
#
# embed_files(OUTPUT ROOT FILE...): OUTPUT defines builtin_templates[], one row {name, text, length} a file, sorted by
# name, where a name is the file's path below ROOT. The table is written again when a file changes.
#
# Run as a script (cmake -P, with OUTPUT, ROOT and LIST, a file of file names) it writes the table.

function(embed_files output root)
  set(list ${output}.list)
  string(REPLACE ";" "\n" lines "${ARGN}")
  file(WRITE ${list}.new "${lines}\n")
  file(COPY_FILE ${list}.new ${list} ONLY_IF_DIFFERENT)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D OUTPUT=${output} -D ROOT=${root} -D LIST=${list} -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    DEPENDS ${ARGN} ${list} ${CMAKE_CURRENT_FUNCTION_LIST_FILE}
    COMMENT "Embedding the templates"
    VERBATIM)
endfunction()

# Sets `text` to the bytes of a file as the rows of a C initializer that ends in a NUL, and `length` to their number.
function(embed_read_bytes file text length)
  file(READ ${file} hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "(................................)" "\\1\n\t" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  set(${text} "\t${bytes}0x00" PARENT_SCOPE)
  set(${length} ${size} PARENT_SCOPE)
endfunction()

function(embed_write_table output root files)
  set(arrays "")
  set(rows "")
  set(number 0)
  foreach(file ${files})
    file(RELATIVE_PATH name ${root} ${file})
    embed_read_bytes(${file} text length)
    string(APPEND arrays "\nstatic const unsigned char text_${number}[] = {\n${text}\n};\n")
    string(APPEND rows "\t{\"${name}\", (const char *)text_${number}, ${length}},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  file(WRITE ${output}.new
    "/* The files of templates/, sorted by name. */\n"
    "#include \"emit/builtin_templates.h\"\n"
    "${arrays}\n"
    "const struct builtin_template builtin_templates[] = {\n${rows}};\n\n"
    "const size_t builtin_template_count = ${number};\n")
  file(RENAME ${output}.new ${output})
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  file(STRINGS ${LIST} files ENCODING UTF-8)
  list(SORT files COMPARE STRING)
  embed_write_table(${OUTPUT} ${ROOT} "${files}")
endif()
