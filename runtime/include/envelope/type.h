/*
 * The tables that envgen emits: everything that a schema says about a type, as constant data. The careful
 * decoder, check, encode, copy and equal all walk them.
 */
#ifndef ENVELOPE_TYPE_H
#define ENVELOPE_TYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/json.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_reader;
struct env_writer;

/* Whether an optional or nullable member is there. Zeroed memory is "absent". */
enum env_presence { ENV_ABSENT = 0, ENV_NULL, ENV_PRESENT };

/* The C value of a type that has only one value (null, a constant): nothing. */
struct env_unit {
	char unused;
};

/* What a type is, and with it the C type of its values. */
enum env_kind {
	ENV_KIND_BOOLEAN,  /* bool */
	ENV_KIND_INTEGER,  /* int64_t */
	ENV_KIND_NUMBER,   /* double */
	ENV_KIND_STRING,   /* struct env_str */
	ENV_KIND_ENUM,     /* an enum of the size of int; 0 is invalid, n is the n-th member */
	ENV_KIND_CONST,    /* struct env_unit; as a member of a struct, nothing at all */
	ENV_KIND_JSON,     /* struct env_json */
	ENV_KIND_NULLABLE, /* struct { enum env_presence is; T value; }, for values that are no members of a
			      struct */
	ENV_KIND_ARRAY,    /* struct { const T *items; size_t count; } */
	ENV_KIND_MAP,    /* struct { const struct { struct env_str key; T value; } *items; size_t count; } */
	ENV_KIND_OBJECT, /* a struct with a member for each property */
};

struct env_type;

/* JSON Schema 2020-12 validation, section 6.3: lengths in code points. */
struct env_string_rules {
	size_t min_length;
	size_t max_length; /* SIZE_MAX: none */
};

/* Section 6.2. A bound that is not there is at the end of the range, inclusive. */
struct env_integer_rules {
	int64_t minimum;
	int64_t maximum;
	bool exclusive_minimum;
	bool exclusive_maximum;
};

/* Section 6.2. A bound that is not there is infinite. */
struct env_number_rules {
	double minimum;
	double maximum;
	bool exclusive_minimum;
	bool exclusive_maximum;
};

/* Section 6.1.2, members that are strings. */
struct env_enum_rules {
	const struct env_str *members; /* member n has the value n + 1 in C */
	size_t count;
	const uint16_t *sorted; /* indexes of the members in byte order */
};

/* Section 6.1.3. */
struct env_const_rules {
	struct env_str json; /* the one value: a scalar, in the spelling that is written */
};

/* What an open value may be at its root: bits 1 << enum env_json_root. 0: anything. */
enum env_json_root {
	ENV_JSON_NULL = 1,
	ENV_JSON_BOOLEAN = 2,
	ENV_JSON_NUMBER = 4,
	ENV_JSON_STRING = 8,
	ENV_JSON_ARRAY = 16,
	ENV_JSON_OBJECT = 32,
};

struct env_json_rules {
	unsigned roots; /* enum env_json_root */
};

/*
 * The value of a nullable, which is `value_offset` bytes after the start of its wrapper; `is` stands first.
 */
struct env_nullable_rules {
	const struct env_type *type;
	size_t value_offset;
};

/* Section 6.4. */
struct env_array_rules {
	const struct env_type *item;
	size_t min_items;
	size_t max_items; /* SIZE_MAX: none */
};

/* Objects that are used as maps (core, section 10.3.2.3). The key stands first in an entry. */
struct env_map_rules {
	const struct env_type *value;
	size_t entry_size;
	size_t value_offset;
};

enum env_field_flag {
	ENV_FIELD_REQUIRED = 1, /* must be there */
	ENV_FIELD_NULLABLE = 2, /* null is a value of it */
	ENV_FIELD_DEFAULT = 4,  /* where it is absent, it has the value that the defaults have */
	ENV_FIELD_BOXED = 8,    /* the member is a pointer to the value (a type that contains itself) */
};

/* No enum env_presence beside the member: it is always there. */
#define ENV_NO_PRESENCE SIZE_MAX

/* One property of an object. */
struct env_field {
	struct env_str name;
	const struct env_type *type;
	size_t offset;    /* of the member; unused where the type is ENV_KIND_CONST */
	size_t is_offset; /* of its enum env_presence, or ENV_NO_PRESENCE */
	unsigned flags;   /* enum env_field_flag */
};

/* What becomes of keys that no property names (additionalProperties). */
enum env_extra {
	ENV_EXTRA_IGNORE,
	ENV_EXTRA_FORBID,
	ENV_EXTRA_KEEP, /* in a map, the member at extra_offset */
};

struct env_object_rules {
	const struct env_field *fields; /* in the schema's order */
	size_t count;
	const uint16_t *sorted; /* indexes of the fields in byte order of their names */
	const void *defaults;   /* a value of the struct, as init leaves it */
	enum env_extra extra;
	const struct env_type *extra_type; /* ENV_KIND_MAP */
	size_t extra_offset;
};

/* One type. Constant data; any thread. */
struct env_type {
	enum env_kind kind;
	size_t size; /* of the C value, in bytes */
	size_t align;
	const char *name; /* of the message or the definition; NULL for what is written in place */
	union {
		struct env_string_rules string;
		struct env_integer_rules integer;
		struct env_number_rules number;
		struct env_enum_rules enumeration;
		struct env_const_rules constant;
		struct env_json_rules json;
		struct env_nullable_rules nullable;
		struct env_array_rules array;
		struct env_map_rules map;
		struct env_object_rules object;
	} as;
	/*
	 * The fast path, or NULL. `read` takes one value from the reader and answers true, or "don't know";
	 * then `out` may hold anything. `write` appends the value or answers "don't know"; then the writer
	 * may have gained some bytes.
	 */
	bool (*read)(struct env_reader *reader, void *out);
	bool (*write)(struct env_writer *writer, const void *value);
};

#ifdef __cplusplus
}
#endif
#endif
