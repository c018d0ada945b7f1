/*
 * The tables that envgen emits: everything that a schema says about a type, as constant data. The careful
 * decoder, check, encode, copy and equal all walk them.
 */
#ifndef ENVELOPE_TYPE_H
#define ENVELOPE_TYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/format.h>
#include <envelope/json.h>
#include <envelope/pattern.h>
#include <envelope/rules.h>
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
	ENV_KIND_BOOLEAN, /* bool */
	ENV_KIND_INTEGER, /* int64_t */
	ENV_KIND_INT32,   /* int32_t: format int32 */
	ENV_KIND_UINT32,  /* uint32_t: format uint32 */
	ENV_KIND_UINT64,  /* uint64_t: format uint64 */
	ENV_KIND_NUMBER,  /* double */
	ENV_KIND_FLOAT,   /* float: format float */
	ENV_KIND_STRING,  /* struct env_str */
	ENV_KIND_FORMAT,  /* the C value of a format: struct env_date ... */
	ENV_KIND_BYTES,   /* struct env_bytes: contentEncoding base64 */
	ENV_KIND_ENUM,    /* an enum of the size of int; 0 is invalid, n is the n-th member */
	ENV_KIND_OPEN_ENUM, /* struct { enum is; struct env_str other; }: as ENV_KIND_ENUM; ENV_ENUM_OTHER: a text that is no
			       member, in `other` */
	ENV_KIND_CONST,    /* struct env_unit; as a member of a struct, nothing at all */
	ENV_KIND_JSON,     /* struct env_json */
	ENV_KIND_NULLABLE, /* struct { enum env_presence is; T value; }, for values that are no members of a
			       struct */
	ENV_KIND_ARRAY,    /* struct { const T *items; size_t count; } */
	ENV_KIND_MAP, /* struct { const struct { struct env_str key; T value; } *items; size_t count; } */
	ENV_KIND_TUPLE, /* a struct with a member for each item of prefixItems, and perhaps an array of the rest */
	ENV_KIND_UNION, /* struct { enum of the size of int is; union { ... } as; }; 0 is invalid, n the n-th member */
	ENV_KIND_OBJECT, /* a struct with a member for each property */
	ENV_KIND_COUNT
};

/* The value of an open enum whose text is none of the members. */
#define ENV_ENUM_OTHER (-1)

struct env_type;

/* JSON Schema 2020-12 validation, section 6.3: lengths in code points. */
struct env_string_rules {
	size_t min_length;
	size_t max_length;                 /* SIZE_MAX: none */
	const struct env_pattern *pattern; /* NULL: none */
	const struct env_format *format;   /* NULL: none. One that stays text here, whatever it could be */
};

/* Section 6.2. A bound that is not there is at the end of the C type's range, inclusive. */
struct env_integer_rules {
	int64_t minimum;
	int64_t maximum;
	bool exclusive_minimum;
	bool exclusive_maximum;
	int64_t multiple_of; /* 0: none. Else positive */
};

/* The same of ENV_KIND_UINT64. */
struct env_unsigned_rules {
	uint64_t minimum;
	uint64_t maximum;
	bool exclusive_minimum;
	bool exclusive_maximum;
	uint64_t multiple_of; /* 0: none */
};

/*
 * Section 6.2. A bound that is not there is infinite. What is compared and divided is the shortest decimal of the double, or of the float: 0.1
 * is at most 0.1 also where the nearest float is a little more.
 */
struct env_number_rules {
	double minimum;
	double maximum;
	bool exclusive_minimum;
	bool exclusive_maximum;
	struct env_str multiple_of; /* JSON text, as ENV_RULE_MULTIPLE_OF has it; ptr NULL: none */
};

/* The C value of a format, which has no other rules. */
struct env_format_rules {
	const struct env_format *format;
};

/* Bytes of a block; members of an enum that has blocks, at most. */
#define ENV_ENUM_BLOCK 16
#define ENV_ENUM_BLOCKS 64

/*
 * A perfect hash of an enum's blocks: the slot of each is another one. Only the block at the index in its slot can be the same as a text's
 * block; empty slots have the first one's.
 */
struct env_enum_hash {
	const char (*blocks)[ENV_ENUM_BLOCK]; /* the members once more, with zeros behind each */
	const uint8_t *slots;
	uint64_t factor;
	unsigned shift;
};

/* The slot of a block, whose halves are these as little-endian numbers. */
static inline size_t env_enum_slot(uint64_t low, uint64_t high, uint64_t factor, unsigned shift)
{
	return (size_t)((low ^ high) * factor >> shift);
}

/*
 * Section 6.1.2. Members are strings, or (`mixed`) any values; then their texts here are JSON, the canonical ones
 * (env_json_canonical). null is never one of them: it makes the type nullable. They are written with numbers
 * as readers expect them: 100, not 1e2. Open enums are not mixed; the other text of theirs must not be a member's.
 */
struct env_enum_rules {
	const struct env_str *members; /* member n has the value n + 1 in C */
	size_t count;
	const uint16_t *sorted; /* indexes of the members in byte order */
	bool mixed;
	const struct env_enum_hash *hash; /* NULL: members are many or long, or hold NULs */
};

/* Section 6.1.3. */
struct env_const_rules {
	struct env_str json; /* the one value, any: canonical JSON text, of scalars any spelling */
};

/* An open value. What more there is to say of it, env_type.also says. */
struct env_json_rules {
	unsigned roots; /* enum env_json_root; 0: anything */
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

/*
 * Objects that are used as maps (core, section 10.3.2.3). The key stands first in an entry. Of a text all keys count and obey `key`,
 * also those that a pattern ignores; of a struct its entries do, and none may be such that it would be ignored.
 */
struct env_map_rules {
	const struct env_type *value;
	size_t entry_size;
	size_t value_offset;
	size_t min_entries;         /* minProperties; of an object's extra keys 0 */
	size_t max_entries;         /* maxProperties; SIZE_MAX: none */
	const struct env_type *key; /* propertyNames: any kind that is a string in JSON, NULL: any */
	const struct env_pattern
		*pattern; /* patternProperties: only keys that match are entries; NULL: all are */
	bool closed;      /* with a pattern: keys that do not match are errors, not ignored */
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

/*
 * Core section 10.3.1: arrays whose items have types by their place. Fields stand in the order of the items; their names are not
 * looked at. The first `min_items` are required; others have a presence, and none is present behind an absent one. Of
 * the rest only the items' type counts.
 */
struct env_tuple_rules {
	const struct env_field *fields;
	size_t count;
	const void *defaults; /* a value of the struct, as init leaves it */
	size_t min_items;     /* at most count */
	size_t max_items;     /* SIZE_MAX: none */
	const struct env_type
		*rest; /* ENV_KIND_ARRAY of the items after the fields; NULL: there may be none */
	size_t rest_offset;
};

enum env_member_flag {
	ENV_MEMBER_BOXED = 1, /* the member of the C union is a pointer to the value */
	ENV_MEMBER_NAMED = 2, /* locations of errors have its name as a step */
};

/* One of a union's types. */
struct env_member {
	struct env_str name; /* in $defs, or else of its C member */
	const struct env_type *type;
	unsigned
		roots; /* enum env_json_root: values of these types are its; of objects, where there is a tag, as the tag says */
	unsigned flags; /* enum env_member_flag */
};

/* A value of the tag and the member that it chooses. */
struct env_tag_value {
	struct env_str json; /* canonical text of a scalar */
	size_t member;       /* index */
};

/*
 * anyOf and oneOf whose members are told apart by the JSON type (no two have the same root; an integer of 64 bits goes to a member for
 * integers before one for numbers), and objects among them by a property. Members that are ENV_KIND_OBJECT have that property: required, a constant or an enum, of which
 * all values choose that member. Members are not nullable.
 */
struct env_union_rules {
	const struct env_member *members; /* member n has the value n + 1 in C */
	size_t count;
	size_t as_offset;                   /* of the C union; the enum stands first */
	struct env_str tag;                 /* the property; ptr NULL: JSON types alone decide */
	const struct env_tag_value *values; /* in byte order of their texts */
	size_t value_count;
	struct env_str allowed; /* the tag's values as errors tell them: 'circle', 'rect' */
};

/*
 * Takes one value from the text at `at`: the place behind it. Or gives up, which the reader remembers; then `out` may hold anything.
 * <envelope/read.h> has what such functions are made of.
 */
typedef const char *env_read_function(struct env_reader *reader, const char *at, void *out);

/*
 * Writes a value to `at`: the place behind it. Or gives up, which the writer remembers; then the buffer may have gained some bytes.
 * <envelope/write.h> has what such functions are made of.
 */
typedef char *env_write_function(struct env_writer *writer, char *at, const void *value);

/* One type. Constant data; any thread. */
struct env_type {
	enum env_kind kind;
	size_t size; /* of the C value, in bytes */
	size_t align;
	const char *name; /* of the message or the definition; NULL for what is written in place */
	union {
		struct env_string_rules string;
		struct env_integer_rules integer;
		struct env_unsigned_rules unsigned_integer;
		struct env_number_rules number;
		struct env_format_rules format;
		struct env_enum_rules enumeration;
		struct env_const_rules constant;
		struct env_json_rules json;
		struct env_nullable_rules nullable;
		struct env_array_rules array;
		struct env_map_rules map;
		struct env_tuple_rules tuple;
		struct env_union_rules one_of;
		struct env_object_rules object;
	} as;
	/*
	 * What the schema says besides; NULL: nothing. Looked at where nothing above is wrong with the value or anything in
	 * it. A struct obeys where the text that it is written as does.
	 */
	const struct env_schema *also;
	bool own_null; /* null is among the values that `also` is about: where it is one, `also` is asked; else null is whatever place takes it */
	bool textual; /* `also` of this type or of one inside it is not NULL: env_check() has to look at the text */
	/* The fast path, or NULL. */
	env_read_function *read;
	env_write_function *write;
};

#ifdef __cplusplus
}
#endif
#endif
