/* What is wrong with a message, in the vocabulary that clients of the wire already know. */
#ifndef ENVELOPE_ERRORS_H
#define ENVELOPE_ERRORS_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/arena.h>
#include <envelope/buf.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Every kind of error there is: its name here, its `type` on the wire and its `msg`, in which {key} stands
 * for a value of the error's context, {key!r} for the same with single quotes around it where it is a string.
 */
#define ENV_ERROR_KINDS(X)                                                                                \
	X(SYNTAX, "value_error.jsondecode", "{msg}: line {lineno} column {colno} (char {pos})")           \
	X(MISSING, "value_error.missing", "field required")                                               \
	X(NULL, "type_error.none.not_allowed", "none is not an allowed value")                            \
	X(NOT_NULL, "type_error.none.allowed", "value is not none")                                       \
	X(EXTRA, "value_error.extra", "extra fields not permitted")                                       \
	X(OBJECT, "type_error.dict", "value is not a valid dict")                                         \
	X(ARRAY, "type_error.list", "value is not a valid list")                                          \
	X(TUPLE, "type_error.tuple", "value is not a valid tuple")                                        \
	X(STRING, "type_error.str", "str type expected")                                                  \
	X(INTEGER, "type_error.integer", "value is not a valid integer")                                  \
	X(NUMBER, "type_error.float", "value is not a valid float")                                       \
	X(BOOLEAN, "type_error.bool", "value could not be parsed to a boolean")                           \
	X(ENUM, "type_error.enum", "value is not a valid enumeration member; permitted: {enum_values}")   \
	X(CONST, "value_error.const", "unexpected value; permitted: {permitted}")                         \
	X(INTEGER_RANGE, "value_error.number.int64", "ensure this value fits a 64 bit integer")           \
	X(NUMBER_RANGE, "value_error.number.not_finite_number", "ensure this value is a finite number")   \
	X(GT, "value_error.number.not_gt", "ensure this value is greater than {limit_value}")             \
	X(GE, "value_error.number.not_ge", "ensure this value is greater than or equal to {limit_value}") \
	X(LT, "value_error.number.not_lt", "ensure this value is less than {limit_value}")                \
	X(LE, "value_error.number.not_le", "ensure this value is less than or equal to {limit_value}")    \
	X(MIN_LENGTH, "value_error.any_str.min_length",                                                   \
	  "ensure this value has at least {limit_value} characters")                                      \
	X(MAX_LENGTH, "value_error.any_str.max_length",                                                   \
	  "ensure this value has at most {limit_value} characters")                                       \
	X(MIN_ITEMS, "value_error.list.min_items", "ensure this value has at least {limit_value} items")  \
	X(MAX_ITEMS, "value_error.list.max_items", "ensure this value has at most {limit_value} items")   \
	X(TUPLE_LENGTH, "value_error.tuple.length",                                                       \
	  "wrong tuple length {actual_length}, expected {expected_length}")                               \
	X(UNIQUE_ITEMS, "value_error.list.unique_items", "the list has duplicated items")                 \
	X(MIN_CONTAINS, "value_error.list.min_contains",                                                  \
	  "ensure this value has at least {limit_value} items of the kind that it must contain")          \
	X(MAX_CONTAINS, "value_error.list.max_contains",                                                  \
	  "ensure this value has at most {limit_value} items of the kind that it must contain")           \
	X(MIN_PROPERTIES, "value_error.dict.min_properties",                                              \
	  "ensure this value has at least {limit_value} properties")                                      \
	X(MAX_PROPERTIES, "value_error.dict.max_properties",                                              \
	  "ensure this value has at most {limit_value} properties")                                       \
	X(NOT_MULTIPLE, "value_error.number.not_multiple",                                                \
	  "ensure this value is a multiple of {multiple_of}")                                             \
	X(PATTERN, "value_error.str.regex", "string does not match regex \"{pattern}\"")                  \
	X(PATTERN_LIMIT, "value_error.str.regex_limit", "string takes too many steps to match")           \
	X(DATE, "value_error.date", "invalid date format")                                                \
	X(TIME, "value_error.time", "invalid time format")                                                \
	X(DATETIME, "value_error.datetime", "invalid datetime format")                                    \
	X(DURATION, "value_error.duration", "invalid duration format")                                    \
	X(UUID, "type_error.uuid", "value is not a valid uuid")                                           \
	X(IPV4, "value_error.ipv4address", "value is not a valid IPv4 address")                           \
	X(IPV6, "value_error.ipv6address", "value is not a valid IPv6 address")                           \
	X(EMAIL, "value_error.email", "value is not a valid email address")                               \
	X(HOSTNAME, "value_error.hostname", "value is not a valid host name")                             \
	X(URI, "value_error.url", "value is not a valid URI")                                             \
	X(URI_REFERENCE, "value_error.uri_reference", "value is not a valid URI reference")               \
	X(IRI, "value_error.iri", "value is not a valid IRI")                                             \
	X(IRI_REFERENCE, "value_error.iri_reference", "value is not a valid IRI reference")               \
	X(URI_TEMPLATE, "value_error.uri_template", "value is not a valid URI template")                  \
	X(JSON_POINTER, "value_error.json_pointer", "value is not a valid JSON pointer")                  \
	X(RELATIVE_JSON_POINTER, "value_error.relative_json_pointer",                                     \
	  "value is not a valid relative JSON pointer")                                                   \
	X(REGEX, "value_error.regex_pattern", "Invalid regular expression")                               \
	X(BASE64, "value_error.base64", "value is not valid base64")                                      \
	X(MISSING_DISCRIMINATOR, "value_error.discriminated_union.missing_discriminator",                 \
	  "Discriminator '{discriminator_key}' is missing in value")                                      \
	X(INVALID_DISCRIMINATOR, "value_error.discriminated_union.invalid_discriminator",                 \
	  "No match for discriminator '{discriminator_key}' and value {discriminator_value!r} "           \
	  "(allowed values: {allowed_values})")                                                           \
	X(TYPES, "type_error.types", "value is of none of the permitted types: {types}")                  \
	X(NEVER, "value_error.never", "no value is permitted")                                            \
	X(ANY_OF, "value_error.any_of", "value matches none of the permitted schemas")                    \
	X(ONE_OF, "value_error.one_of", "value matches more than one of the permitted schemas")           \
	X(NOT, "value_error.not", "value matches a schema that is not permitted")                         \
	X(UTF8, "value_error.str.utf8", "string is not valid UTF-8")                                      \
	X(JSON, "value_error.json", "value is not valid JSON")                                            \
	X(CUSTOM, "value_error", "{msg}")

enum env_error_kind {
#define ENV_ERROR_KIND(name, type, message) ENV_ERROR_##name,
	ENV_ERROR_KINDS(ENV_ERROR_KIND)
#undef ENV_ERROR_KIND
};

/* One step on the way to a value: a key of an object or an index of an array. */
struct env_loc {
	struct env_str key; /* ptr NULL: it is an index */
	size_t index;
};

/* The way to a value while somebody is on it: a list on the stack, the last step first. NULL is the root. */
struct env_path {
	const struct env_path *parent;
	struct env_loc step;
};

/* A value that an error speaks of: `json` is its JSON text. */
struct env_error_value {
	const char *key; /* static storage */
	struct env_str json;
};

struct env_error {
	enum env_error_kind kind;
	const struct env_loc *loc; /* from the root */
	size_t loc_count;          /* 0: the root itself, "__root__" on the wire */
	const struct env_error_value *ctx;
	size_t ctx_count;
	const char *type; /* of an ENV_ERROR_CUSTOM that has one of its own; else NULL */
};

/* Most errors that a list keeps; more are counted. */
#define ENV_ERRORS_MAX 100
/*
 * Bytes of locations and contexts after which a list keeps no further error, however few they are; more are
 * counted. The error that crosses this line is still kept whole.
 */
#define ENV_ERRORS_BYTES ((size_t)256 << 10)
/* Most characters (code points) of a key, or of a value in a context, that an error keeps. */
#define ENV_ERROR_TEXT_MAX 256

/*
 * A list of errors. It owns all it holds. One thread at a time. Zeroed (`= {0}`), it is an empty list on
 * malloc.
 */
struct env_errors {
	struct env_arena arena;
	struct env_error *items;
	size_t count;
	size_t capacity;
	size_t bytes; /* of the locations and contexts that are kept */
	size_t more;  /* errors that were counted, not kept */
};

/* An empty list on `allocator` (NULL: malloc). */
void env_errors_init(struct env_errors *errors, const struct env_allocator *allocator);

/* Forgets all errors, keeps the memory for the next message. */
void env_errors_reset(struct env_errors *errors);

/* Gives the memory back. The list is empty afterwards and may be used again. */
void env_errors_free(struct env_errors *errors);

/* Whether errors are only counted from now on: ENV_ERRORS_MAX or ENV_ERRORS_BYTES is reached. */
bool env_errors_full(const struct env_errors *errors);

/*
 * Adds an error at `path` (NULL: the root), copying everything, the path's keys and the context's texts
 * too. In a key, U+FFFD stands for each byte that is not UTF-8. A key or a string of more than
 * ENV_ERROR_TEXT_MAX characters is cut there, "..." stands behind it; the text of any other value that is
 * longer becomes a string, cut likewise. What the schema permits ("enum_values", "permitted") stays whole.
 * ENV_OK also where the list is full (it is counted then); ENV_NO_MEMORY leaves the list as it was. `errors`
 * may be NULL: nothing happens.
 */
enum env_status env_errors_add(struct env_errors *errors, const struct env_path *path,
			       enum env_error_kind kind, const struct env_error_value *ctx, size_t ctx_count);

/*
 * Adds an error that no schema can say: a guard's. `sentence` is copied, cut where it is longer than ENV_ERROR_TEXT_MAX characters; one
 * that is no UTF-8 is ENV_INVALID, and nothing is added. `type` ("value_error", "value_error.room") is what a client tells it by, of static
 * storage. Otherwise as env_errors_add(). For a member of the payload: `&(struct env_path){.step = {.key = env_str("room")}}`.
 */
enum env_status env_errors_add_custom(struct env_errors *errors, const struct env_path *path,
				      const char *type, const char *sentence);

/* The `type` of an error on the wire. Borrowed. */
const char *env_error_shown_type(const struct env_error *error);

/* The `type` of a kind on the wire, as "value_error.missing". Static storage. Any thread. */
const char *env_error_type(enum env_error_kind kind);

/*
 * Appends the error's English sentence. Values of the context stand in it as text: a string without
 * quotes; a list as its members, joined by ", ", each as in JSON but strings in single quotes. Fails as env_buf_reserve() says.
 */
enum env_status env_error_write_message(struct env_buf *buf, const struct env_error *error);

/* The same with a sentence of another language: `{key}` and `{key!r}` in `text` stand for the value of the context. */
enum env_status env_error_write_message_as(struct env_buf *buf, const struct env_error *error,
					   const char *text);

/* The English sentence of a kind, with `{key}` where values stand. Static storage. Any thread. */
const char *env_error_text(enum env_error_kind kind);

/*
 * Appends the list as a JSON array of {"loc", "msg", "type", "ctx"}, "ctx" only where there is one (the `msg`
 * of ENV_ERROR_CUSTOM is its sentence and no context). Fails as env_buf_reserve() says.
 */
enum env_status env_errors_write(struct env_buf *buf, const struct env_errors *errors);

#ifdef __cplusplus
}
#endif
#endif
