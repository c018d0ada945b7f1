/*
 * The table of everything that envgen can say about its input. A row is: name of the enum constant (CODE_ goes before it), the code as it
 * is printed, and a title of one line for lists of codes. A code that begins with E is an error, with W a warning. A number that was
 * released keeps its meaning; one that is no longer used is not given again. Each floor extends its own section.
 */
#ifndef GEN_BASE_CODES_H
#define GEN_BASE_CODES_H

/* E01xx: files and YAML. */
#define CODES_FILE(X)                                                                                        \
	X(FILE_READ, "E0101", "a file cannot be read")                                                       \
	X(FILE_SIZE, "E0102", "a file is too large")                                                         \
	X(FILE_WRITE, "E0103", "a file cannot be written")                                                   \
	X(ENCODING, "E0104", "a file is not UTF-8")                                                          \
	X(CHARACTER, "E0105", "a character that may not stand in a file as it is")                           \
	X(YAML_SYNTAX, "E0106", "the text is not YAML")                                                      \
	X(YAML_EMPTY, "E0107", "a file holds no document")                                                   \
	X(YAML_DOCUMENTS, "E0108", "a file holds more than one document")                                    \
	X(YAML_VERSION, "E0109", "a version of YAML that is not supported")                                  \
	X(YAML_DUPLICATE_KEY, "E0110", "a key is given twice in one mapping")                                \
	X(YAML_KEY, "E0111", "a key is not a scalar")                                                        \
	X(YAML_TAG, "E0112", "a tag that is not supported, or that does not fit its value")                  \
	X(YAML_ALIAS, "E0113", "an alias of an anchor that is unknown or not finished")                      \
	X(YAML_NUMBER, "E0114", "a number that JSON cannot express")                                         \
	X(YAML_DEPTH, "E0115", "values are nested too deeply")                                               \
	X(YAML_SCALAR_SIZE, "E0116", "a scalar is too long")                                                 \
	X(YAML_NODES, "E0117", "a document holds too many values")                                           \
	X(YAML_ALIAS_SIZE, "E0118", "aliases expand to too many values")                                     \
	X(ENCODING_UTF16, "E0119", "a file is UTF-16 or UTF-32")

/* E02xx: keys of the document: unknown, of the wrong kind, missing, badly named. */
#define CODES_DOCUMENT(X)

/* E03xx: keywords of payload schemas. */
#define CODES_PAYLOAD(X)

/* E04xx: names and collisions. */
#define CODES_NAME(X)

/* E05xx: references and imports. */
#define CODES_REFERENCE(X)

/* E06xx: values: examples and defaults. */
#define CODES_VALUE(X)

/* E07xx: templates. */
#define CODES_TEMPLATE(X)                                                                                    \
	X(TEMPLATE_MISSING, "E0701", "a template does not exist")                                            \
	X(TEMPLATE_SYNTAX, "E0702", "a tag of a template is malformed")                                      \
	X(TEMPLATE_TAG_OPEN, "E0703", "a tag of a template is not closed")                                   \
	X(TEMPLATE_SECTION_OPEN, "E0704", "a section of a template is not closed")                           \
	X(TEMPLATE_SECTION_CLOSE, "E0705", "the end of a section that is not the open one")                  \
	X(TEMPLATE_DELIMITER, "E0706", "delimiters of a template are malformed")                             \
	X(TEMPLATE_NAME, "E0707", "a template uses a name that its view does not have")                      \
	X(TEMPLATE_KIND, "E0708", "a template uses a value of the view as what it is not")                   \
	X(TEMPLATE_PARTIAL, "E0709", "a template includes one that does not exist")                          \
	X(TEMPLATE_DEPTH, "E0710", "templates or their sections are nested too deeply")                      \
	X(TEMPLATE_SIZE, "E0711", "a template makes too much text")

/* W09xx: warnings. */
#define CODES_WARNING(X)

#define CODES(X)                                                                                             \
	CODES_FILE(X)                                                                                        \
	CODES_DOCUMENT(X)                                                                                    \
	CODES_PAYLOAD(X)                                                                                     \
	CODES_NAME(X)                                                                                        \
	CODES_REFERENCE(X)                                                                                   \
	CODES_VALUE(X)                                                                                       \
	CODES_TEMPLATE(X)                                                                                    \
	CODES_WARNING(X)

#define CODES_CONSTANT(name, text, title) CODE_##name,
enum code { CODES(CODES_CONSTANT) CODE_COUNT };
#undef CODES_CONSTANT

/* The code as it is printed: "E0106". Static storage. */
const char *code_text(enum code code);

/* What the code means, in a few words: "the text is not YAML". Static storage. */
const char *code_title(enum code code);

#endif
