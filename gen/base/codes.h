/*
 * The table of everything that envgen can say about its input. A row is: name of the enum constant (CODE_
 * goes before it), the code as it is printed, and a title of one line for lists of codes. A code that begins
 * with E is an error, with W a warning. A number that was released keeps its meaning; one that is no longer
 * used is not given again. Each floor extends its own section.
 */
#ifndef GEN_BASE_CODES_H
#define GEN_BASE_CODES_H

#include <stdbool.h>

/* E01xx: files and YAML. */
#define CODES_FILE(X)                                                                       \
	X(FILE_READ, "E0101", "a file cannot be read")                                      \
	X(FILE_SIZE, "E0102", "a file is too large")                                        \
	X(FILE_WRITE, "E0103", "a file cannot be written")                                  \
	X(ENCODING, "E0104", "a file is not UTF-8")                                         \
	X(CHARACTER, "E0105", "a character that may not stand in a file as it is")          \
	X(YAML_SYNTAX, "E0106", "the text is not YAML")                                     \
	X(YAML_EMPTY, "E0107", "a file holds no document")                                  \
	X(YAML_DOCUMENTS, "E0108", "a file holds more than one document")                   \
	X(YAML_VERSION, "E0109", "a version of YAML that is not supported")                 \
	X(YAML_DUPLICATE_KEY, "E0110", "a key is given twice in one mapping")               \
	X(YAML_KEY, "E0111", "a key is not a scalar")                                       \
	X(YAML_TAG, "E0112", "a tag that is not supported, or that does not fit its value") \
	X(YAML_ALIAS, "E0113", "an alias of an anchor that is unknown or not finished")     \
	X(YAML_NUMBER, "E0114", "a number that is not supported")                           \
	X(YAML_DEPTH, "E0115", "values are nested too deeply")                              \
	X(YAML_SCALAR_SIZE, "E0116", "a scalar is too long")                                \
	X(YAML_NODES, "E0117", "a document holds too many values")                          \
	X(YAML_ALIAS_SIZE, "E0118", "aliases expand to too many values")                    \
	X(ENCODING_UTF16, "E0119", "a file is UTF-16 or UTF-32")                            \
	X(JSON_SYNTAX, "E0120", "the text is not JSON")

/* E02xx: keys of the document: unknown, of the wrong kind, missing, badly named. */
#define CODES_DOCUMENT(X)                                                                      \
	X(KEY_KIND, "E0201", "a key has a value of the wrong kind")                            \
	X(KEY_UNKNOWN, "E0202", "a key that is not known there")                               \
	X(KEY_MISSING, "E0203", "a key that must be there is missing")                         \
	X(LANGUAGE_VERSION, "E0204", "a version of the schema language that is not supported") \
	X(PACKAGE_NAME, "E0205", "the name of a package is malformed or reserved")             \
	X(CHOICE, "E0206", "a value that is none of those allowed")                            \
	X(LIST_EMPTY, "E0207", "a list that must name something is empty")                     \
	X(LIST_DUPLICATE, "E0208", "something is named twice in one list")                     \
	X(HEADER_ROLES, "E0209", "the keys of a frame have roles that do not fit together")    \
	X(HEADER_NAMES, "E0210", "two keys of a frame share a name")                           \
	X(HEADER_LENGTH, "E0211", "a length that is out of range")                             \
	X(NAME_MALFORMED, "E0212", "a name is malformed")                                      \
	X(STATE_ORDER, "E0213", "an order of states that cannot be")                           \
	X(MESSAGE_RECEIVED, "E0214", "how a message is handled, where nobody receives it")     \
	X(ONEWAY_REPLIES, "E0215", "a one-way message with replies")                           \
	X(REPLY_ENVELOPE, "E0216", "a reply that cannot be sent")                              \
	X(PAYLOAD_ENVELOPE, "E0217", "a payload that its envelope does not take")              \
	X(REGISTRY_SIZE, "E0218", "too many messages in one envelope")                         \
	X(EXAMPLE_PAYLOAD, "E0219", "an example of a payload that a message does not have")    \
	X(INCLUDE, "E0220", "a path that cannot be included")                                  \
	X(DEFERRED_ONLY, "E0221", "a key that is only for deferred messages")                  \
	X(ONEWAY_ANNOUNCE, "E0222", "a one-way message that announces states")                 \
	X(ORDER_KEY, "E0223", "an order by what messages cannot be ordered by")                \
	X(DURATION, "E0224", "a time that is malformed or out of range")                       \
	X(RATE, "E0225", "a rate that is malformed or out of range")                           \
	X(PLACED_RECEIVED, "E0226", "a message without a handler where it would be received")  \
	X(REQUEST_FAILS, "E0227", "a request that can only fail")

/* E03xx: keywords of payload schemas. */
#define CODES_PAYLOAD(X)                                                              \
	X(KEYWORD_UNKNOWN, "E0301", "a keyword that is not known")                    \
	X(KEYWORD_UNSUPPORTED, "E0302", "a keyword that is not supported")            \
	X(KEYWORD_KIND, "E0303", "a keyword has a value of the wrong kind")           \
	X(KEYWORD_TYPE, "E0304", "a keyword that does nothing for the type")          \
	X(TYPE_UNKNOWN, "E0306", "a type that does not exist")                        \
	X(TYPE_LIST, "E0307", "a list of types that is empty or has a type twice")    \
	X(ENUM_EMPTY, "E0309", "an enumeration has no members")                       \
	X(ENUM_MEMBER, "E0310", "a member of an enumeration that is not of its type") \
	X(ENUM_DUPLICATE, "E0311", "a member of an enumeration is given twice")       \
	X(ENUM_NULL, "E0312", "type and enumeration disagree about null")             \
	X(CONST_VALUE, "E0313", "a constant that is not of its type")                 \
	X(REQUIRED_UNDECLARED, "E0314", "a required property is not declared")        \
	X(LENGTH, "E0315", "a length or a count that is out of range")                \
	X(BOUNDS_EMPTY, "E0316", "bounds that no value meets")                        \
	X(BOUND_FRACTION, "E0317", "a bound of an integer has a fraction")            \
	X(BOUND_RANGE, "E0318", "a bound that is out of range")                       \
	X(C_NAME_PLACE, "E0320", "a C name for what has none")                        \
	X(TYPE_INFINITE, "E0321", "a type that no value can have")                    \
	X(TYPE_SIZE, "E0322", "a type with too many properties or members")           \
	X(MULTIPLE, "E0323", "a divisor that is not positive, or too long")           \
	X(PATTERN, "E0324", "a pattern that is no regular expression of ECMA 262")    \
	X(SCHEMA_LIST_EMPTY, "E0325", "a list of schemas is empty")                   \
	X(FORMAT, "E0326", "a format that is not known")                              \
	X(CONTRADICTION, "E0327", "parts of 'allOf' that contradict each other")      \
	X(ENUM_OPEN, "E0328", "an enumeration that cannot be open")

/* E04xx: names and collisions. */
#define CODES_NAME(X)                                                                        \
	X(C_NAME, "E0401", "a C name is malformed, reserved or too long")                    \
	X(C_NAME_COLLISION, "E0402", "two things have the same C name")                      \
	X(MEMBER_COLLISION, "E0403", "two members of a struct or enum have the same C name") \
	X(PACKAGE_DUPLICATE, "E0404", "two packages have the same name")                     \
	X(STATE_COLLISION, "E0405", "a state is declared twice")                             \
	X(MESSAGE_COLLISION, "E0406", "an envelope has two messages of one type")

/* E05xx: references and imports. */
#define CODES_REFERENCE(X)                                                                         \
	X(REF_SYNTAX, "E0501", "a reference is malformed or points to what cannot be referred to") \
	X(REF_UNKNOWN, "E0502", "a reference to a definition that does not exist")                 \
	X(REF_FILE, "E0503", "a reference into a file that is not imported")                       \
	X(REF_CYCLE, "E0504", "a definition that refers only to itself")                           \
	X(IMPORT_MISSING, "E0505", "an imported file is not found")                                \
	X(IMPORT_CYCLE, "E0506", "files import each other")                                        \
	X(IMPORT_DUPLICATE, "E0507", "a file is imported twice by one document")                   \
	X(ENVELOPE_UNKNOWN, "E0508", "an envelope that does not exist")                            \
	X(NAME_AMBIGUOUS, "E0509", "a name that several imports declare")                          \
	X(MESSAGE_UNKNOWN, "E0510", "a message that does not exist")                               \
	X(STATE_UNKNOWN, "E0511", "a state that does not exist")                                   \
	X(REF_REMOTE, "E0512", "a reference to a resource that is not imported")                   \
	X(REF_METASCHEMA, "E0513", "a reference to a metaschema")                                  \
	X(REF_DYNAMIC, "E0514", "a reference that is resolved while values are checked")           \
	X(DIALECT, "E0515", "an edition or vocabulary of JSON Schema that is not supported")       \
	X(IDENTIFIER, "E0516", "an identifier of a schema that is malformed")                      \
	X(IDENTIFIER_DUPLICATE, "E0517", "an identifier that two schemas have")                    \
	X(DISCRIMINATOR, "E0518", "a discriminator that disagrees with its members")

/* E06xx: values: examples and defaults. */
#define CODES_VALUE(X)                                             \
	X(EXAMPLE, "E0601", "an example does not meet its schema") \
	X(DEFAULT, "E0602", "a default does not meet its schema")  \
	X(DEFAULT_INFINITE, "E0603", "a default that never ends")  \
	X(DEFAULT_SIZE, "E0604", "a default that is too large")

/* E07xx: templates. */
#define CODES_TEMPLATE(X)                                                               \
	X(TEMPLATE_MISSING, "E0701", "a template does not exist")                       \
	X(TEMPLATE_SYNTAX, "E0702", "a template is malformed")                          \
	X(TEMPLATE_NAME, "E0707", "a template uses a name that its view does not have") \
	X(TEMPLATE_DEPTH, "E0710", "templates or their sections are nested too deeply") \
	X(TEMPLATE_SIZE, "E0711", "a template makes too much text")

/* W09xx: warnings. */
#define CODES_WARNING(X)                                                                                  \
	X(DEFAULT_REQUIRED, "W0901", "a default of a required property")                                  \
	X(DEFAULT_UNUSED, "W0902", "a default that has no effect")                                        \
	X(STATE_UNREACHABLE, "W0903", "a state that can never come")                                      \
	X(SCHEMA_SIZE, "W0904", "schemas that are too large for the tables")                              \
	X(KEYWORD_IDLE, "W0909", "a keyword that does nothing where it stands")                           \
	X(OPTIONS_ALIKE, "W0910", "schemas of a list that nothing tells apart")                           \
	X(REQUIRED_OTHER, "W0911", "a required property that is none of the declared ones")               \
	X(TEMPLATE_IDLE, "W0912", "a template that nobody asks for")                                      \
	X(MEMBERS_NONE, "W0913", "an enumeration of which no member is valid")                            \
	X(KEYWORD_REMARK, "W0908", "a keyword or format that is not known, taken for a remark")           \
	X(BESIDE_REFERENCE, "W0907", "what stands beside a reference of an old draft")                    \
	X(PROPERTIES_UNTYPED, "W0905", "properties of a schema that takes other values than objects too") \
	X(VALUE_UNCHECKED, "W0906",                                                                       \
	  "a default or example that does not meet its schema, and that its dialect does not check")

#define CODES(X)           \
	CODES_FILE(X)      \
	CODES_DOCUMENT(X)  \
	CODES_PAYLOAD(X)   \
	CODES_NAME(X)      \
	CODES_REFERENCE(X) \
	CODES_VALUE(X)     \
	CODES_TEMPLATE(X)  \
	CODES_WARNING(X)

#define CODES_CONSTANT(name, text, title) CODE_##name,
enum code { CODES(CODES_CONSTANT) CODE_COUNT };
#undef CODES_CONSTANT

/* The code as it is printed: "E0106". Static storage. */
const char *code_text(enum code code);

/* What the code means, in a few words: "the text is not YAML". Static storage. */
const char *code_title(enum code code);

/* Whether the code is a warning's; else it is an error's. */
bool code_is_warning(enum code code);

#endif
