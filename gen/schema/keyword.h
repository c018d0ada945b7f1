/* The keywords of JSON Schema: which are supported, and of which types. */
#ifndef GEN_SCHEMA_KEYWORD_H
#define GEN_SCHEMA_KEYWORD_H

#include <stdbool.h>

#include "schema/document.h"

/* What a schema is of. Bits, for sets of them. */
enum base {
	BASE_NONE = 0,
	BASE_BOOLEAN = 1,
	BASE_INTEGER = 2,
	BASE_NUMBER = 4,
	BASE_STRING = 8,
	BASE_ARRAY = 16,
	BASE_OBJECT = 32,
	BASE_NULL = 64,
	BASE_ENUM = 128,
	BASE_CONST = 256,
	BASE_OPEN = 512,
};

#define BASE_ALL 1023U

enum keyword {
	KEYWORD_TYPE,
	KEYWORD_PROPERTIES,
	KEYWORD_REQUIRED,
	KEYWORD_ADDITIONAL_PROPERTIES,
	KEYWORD_REF,
	KEYWORD_DESCRIPTION,
	KEYWORD_TITLE,
	KEYWORD_DEPRECATED,
	KEYWORD_DEFAULT,
	KEYWORD_EXAMPLES,
	KEYWORD_COMMENT,
	KEYWORD_READ_ONLY,
	KEYWORD_WRITE_ONLY,
	KEYWORD_C_NAME,
	KEYWORD_C_NAMES,
	KEYWORD_OPEN,
	KEYWORD_ITEMS,
	KEYWORD_PREFIX_ITEMS,
	KEYWORD_MIN_ITEMS,
	KEYWORD_MAX_ITEMS,
	KEYWORD_UNIQUE_ITEMS,
	KEYWORD_CONTAINS,
	KEYWORD_MIN_CONTAINS,
	KEYWORD_MAX_CONTAINS,
	KEYWORD_UNEVALUATED_ITEMS,
	KEYWORD_ENUM,
	KEYWORD_CONST,
	KEYWORD_MINIMUM,
	KEYWORD_MAXIMUM,
	KEYWORD_EXCLUSIVE_MINIMUM,
	KEYWORD_EXCLUSIVE_MAXIMUM,
	KEYWORD_MULTIPLE_OF,
	KEYWORD_MIN_LENGTH,
	KEYWORD_MAX_LENGTH,
	KEYWORD_PATTERN,
	KEYWORD_FORMAT,
	KEYWORD_CONTENT_ENCODING,
	KEYWORD_CONTENT_MEDIA_TYPE,
	KEYWORD_CONTENT_SCHEMA,
	KEYWORD_PATTERN_PROPERTIES,
	KEYWORD_PROPERTY_NAMES,
	KEYWORD_MIN_PROPERTIES,
	KEYWORD_MAX_PROPERTIES,
	KEYWORD_DEPENDENT_REQUIRED,
	KEYWORD_DEPENDENT_SCHEMAS,
	KEYWORD_UNEVALUATED_PROPERTIES,
	KEYWORD_ALL_OF,
	KEYWORD_ANY_OF,
	KEYWORD_ONE_OF,
	KEYWORD_NOT,
	KEYWORD_IF,
	KEYWORD_THEN,
	KEYWORD_ELSE,
	KEYWORD_DEFS,
	KEYWORD_DEFINITIONS,
	KEYWORD_ID,
	KEYWORD_ANCHOR,
	KEYWORD_SCHEMA,
	KEYWORD_VOCABULARY,
	KEYWORD_DISCRIMINATOR,
	KEYWORD_COUNT,
};

/* What stands at a keyword. */
enum keyword_holds {
	HOLDS_VALUE,   /* no schema */
	HOLDS_SCHEMA,  /* one: a mapping or a boolean */
	HOLDS_MAPPING, /* a mapping of schemas */
	HOLDS_LIST,    /* a sequence of schemas */
};

/* A set of keywords. */
struct keywords {
	bool has[KEYWORD_COUNT];
};

struct draft;

/* Takes a keyword into the draft's type; the base is known and one of those that the keyword is for. */
typedef void keyword_read(struct draft *draft, const struct node_pair *pair);

struct keyword_rule {
	const char *name;
	unsigned kinds;     /* of values */
	unsigned bases;     /* that it can be used with; of annotations all */
	bool annotation;    /* says nothing about which values are valid */
	keyword_read *read; /* NULL: the base's finish function uses it, or nobody needs to */
	enum keyword_holds holds;
	bool ruled; /* no C type can say it: it becomes rules on the text */
};

extern const struct keyword_rule keyword_rules[KEYWORD_COUNT];

/* The keyword that is called `name`, or KEYWORD_COUNT. */
enum keyword keyword_find(struct env_str name);

/* A keyword of JSON Schema, of its older editions or of OpenAPI that is not supported. */
struct keyword_refusal {
	const char *name;
	enum code code;
	const char *problem; /* follows its name */
	const char *help;    /* what to do instead, "" where there is nothing */
};

/* The refusal of a name that is no supported keyword and is one all the same; or NULL. */
const struct keyword_refusal *keyword_find_refusal(struct env_str name);

/* The supported keyword that `name` was perhaps meant to be, or NULL. */
const char *keyword_suggest(struct env_str name);

/* Readers, in the files of their types. */
keyword_read read_lower_bound;
keyword_read read_upper_bound;
keyword_read read_length;
keyword_read read_default;
keyword_read read_c_name;
keyword_read read_multiple_of;

#endif
