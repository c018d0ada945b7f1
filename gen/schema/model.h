/*
 * The checked model: what the schemas of a run mean, with the names that they have in C. The emitter reads it
 * and changes nothing. All of it lives in the run's memory.
 */
#ifndef GEN_SCHEMA_MODEL_H
#define GEN_SCHEMA_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/message.h>
#include <envelope/str.h>
#include <envelope/type.h>

#include "base/source.h"
#include "yaml/node.h"

struct package;
struct type;

/* What people are told about a thing. Empty strings where the schema says nothing. */
struct prose {
	struct env_str title;
	struct env_str description;
	bool deprecated;
};

/* How much a value is as a C initialiser, with all values in it. Zeroed: all zeros, which need none. */
struct expansion {
	size_t size;    /* values */
	unsigned depth; /* levels of values in values */
	unsigned mark;  /* a note of the one who counts */
};

/* One property of an object. */
struct property {
	struct span span;      /* of its key */
	struct prose prose;    /* the property's own, else its type's */
	struct env_str name;   /* in JSON */
	struct env_str c_name; /* the member's */
	struct type *type;
	bool required;
	bool nullable;                    /* null is allowed: here or by the type that is referred to */
	bool boxed;                       /* by pointer, since the type contains itself */
	const struct node *default_value; /* NULL: none. Checked against the type */
	struct expansion initial;         /* of the property where it is absent, as init leaves it */
};

/* A regular expression, compiled. Each source text once a package. */
struct pattern {
	struct env_pattern table; /* for this process */
	struct env_str c_name;    /* of its table in the package's source */
	struct span span;         /* where it stands first */
};

/*
 * A schema as rules for the runtime's evaluator. `table` is whole and works in this process; what is emitted is the same.
 */
struct ruleset {
	struct env_schema table;
	struct env_str c_name;   /* of its table in the package's source: chat_post_rules */
	const struct node *node; /* the schema */
	struct prose prose;
};

/* A member of an enum. */
struct enum_member {
	struct span span;
	struct env_str value;    /* a string's text; of a mixed enum the canonical JSON text */
	const struct node *node; /* the value as the schema has it */
	struct env_str c_name;   /* the constant's, whole: CHAT_ROLE_ADMIN */
};

/* One of a union's types. */
struct alternative {
	struct span span;
	struct prose prose;
	struct env_str name;     /* in $defs; or the C member's */
	bool named;              /* locations of errors have its name as a step */
	struct env_str c_name;   /* of the C member: circle */
	struct env_str constant; /* CHAT_SHAPE_CIRCLE */
	struct type *type;
	unsigned roots; /* enum env_json_root: the JSON types that it takes */
	bool boxed;
	struct list
		tags; /* of const struct node *: the tag's values that choose it; none where the JSON type does */
};

/*
 * One type of the schema: a definition, the payload of a message, or what is written in place. References are
 * resolved: who refers to a definition points to the definition's type.
 */
struct type {
	enum env_kind kind;
	struct span span; /* of the schema's mapping */
	struct prose prose;
	const struct package *package; /* whose header declares it */
	struct env_str name;   /* of the definition, or of the message; empty for what is written in place */
	struct env_str c_name; /* of its struct or enum, and stem of its functions and tables: chat_post_room.
				  Never empty */
	bool nullable; /* null is allowed beside `kind` (never with ENV_KIND_NULLABLE, ENV_KIND_JSON or
			  ENV_KIND_CONST) */
	bool own_null; /* and by its own schema, so that `also` is asked of it: not by what stands around that */
	bool broken;                 /* it has an error: anything goes, so that no other errors follow */
	const struct node *examples; /* a sequence, or NULL */

	/* What the tables say, as in <envelope/type.h>; pointers to types are below instead. */
	struct env_string_rules string;
	struct env_integer_rules integer;
	struct env_number_rules number;
	struct env_json_rules json;
	struct env_unsigned_rules unsigned_integer;
	const struct pattern *pattern; /* of a string, or of a map's keys; NULL: none */
	const struct env_format
		*format; /* ENV_KIND_FORMAT: whose value; a string's that stays text; NULL: none */
	const struct node *constant; /* ENV_KIND_CONST: the value */
	size_t min_items;            /* of arrays and tuples; of maps the entries */
	size_t max_items;            /* SIZE_MAX: none */
	enum env_extra extra;
	bool closed;                /* ENV_KIND_MAP with a pattern: keys that do not match are errors */
	bool mixed;                 /* enums: members of other kinds than strings */
	const struct ruleset *also; /* what the rest here does not say, see env_type.also; NULL: nothing */

	bool textual; /* `also` of this type or of one inside it is not NULL */

	struct enum_member *members; /* ENV_KIND_ENUM */
	size_t member_count;
	struct property *
		properties; /* ENV_KIND_OBJECT; ENV_KIND_TUPLE: its items, called item_0 and so on in C; `required` are
					the first min_items */
	size_t property_count;
	struct alternative *alternatives; /* ENV_KIND_UNION */
	size_t alternative_count;
	struct env_str tag; /* ENV_KIND_UNION: the property that tells objects apart; ptr NULL: none */
	struct type *inner; /* item of an array, value of a map or of a nullable; else NULL */
	struct type *key;   /* ENV_KIND_MAP: of propertyNames; NULL: any string */
	struct type *
		rest; /* ENV_KIND_TUPLE: the array of the items after its own, its member is called `rest`; NULL: there are
				none */
	struct type *extras; /* ENV_KIND_OBJECT with ENV_EXTRA_KEEP: the map that keeps them; its member is
				called `extra` */
	struct env_str
		extra_c_name; /* the member's name: "extra", or as x-c-name... says where that collides */

	/* For those who walk from type to type: a note of the one who walks. */
	unsigned mark;
	size_t order;
	size_t lowest;

	size_t weight; /* properties, with those of all types that it holds by value */
	struct expansion
		initial; /* ENV_KIND_OBJECT, ENV_KIND_TUPLE: of its properties, as init leaves them */

	const struct env_type *table; /* the same type for this process, to validate values with; no fast
					 path, no C layout to rely on */
};

/* Whether it is made of others, and so can have functions of its own. */
static inline bool type_is_composite(const struct type *type)
{
	return type->kind >= ENV_KIND_NULLABLE;
}

/* Whether it has functions: _init(), _decode() and so on. */
static inline bool type_has_functions(const struct type *type)
{
	return type->name.len > 0 && type_is_composite(type);
}

/* Whether it is a struct that is written in place: of the functions that a type with a name has it has _init() alone. */
static inline bool type_has_init_alone(const struct type *type)
{
	return type->name.len == 0 && (type->kind == ENV_KIND_OBJECT || type->kind == ENV_KIND_TUPLE);
}

struct header_key {
	struct span span;
	struct env_str name;
	struct env_str alias; /* empty: none */
	enum env_header_role role;
	bool required;
	size_t max_length; /* SIZE_MAX: none */
};

struct envelope {
	struct span span;
	struct prose prose;
	const struct package *package;
	struct env_str key;    /* in the document */
	struct env_str name;   /* as peers are told it; the same unless `name` says otherwise */
	struct env_str c_name; /* chat_ws_incoming */
	enum env_direction direction;
	struct env_str transport;
	enum env_payload_kind payload;
	struct header_key *keys;
	size_t key_count;
	bool broken; /* an error in it was reported, so that there may be keys that it has not */
};

struct state {
	struct span span;
	struct prose prose;
	const struct package *package;
	struct env_str code;   /* "s" */
	struct env_str name;   /* "success" */
	struct env_str c_name; /* envelope_state_success */
	bool first;
	bool final;
	struct list after;  /* of const struct state * */
	struct list before; /* of const struct state * */
};

struct message {
	struct span span; /* of its key */
	struct prose prose;
	const struct package *package;
	struct env_str name;   /* "chat.post" */
	struct env_str c_name; /* chat_post */
	struct type *payload; /* NULL: none. For an object written in place its c_name is the message's; for a
				 reference the definition's; for anything else written in place a type whose C
				 value is wrapped: see `wrapped` */
	struct env_str payload_c_name; /* of the struct that functions take: the payload's c_name */
	bool wrapped; /* the payload is no object: the struct is { T value; } and called after the message */
	const struct node
		*schema; /* the payload's JSON Schema with all definitions that it needs; NULL without
				      payload, where it is too large, and for packages that are not emitted */
	enum env_run run;
	bool oneway;
	bool idempotent;
	bool sensitive;
	bool incoming; /* directions of the envelopes that it goes in */
	bool outgoing;
	bool internal;
	bool received;       /* incoming or internal: it has a handler */
	bool error;          /* it goes in an envelope that is called errors: requests can fail with it */
	unsigned rate_count; /* as in <envelope/message.h>, as the next */
	unsigned rate_ms;
	unsigned announce;
	enum env_order order;
	struct env_str order_key;
	enum env_when_full full;
	unsigned queue_ms;
	unsigned run_ms;
	struct list replies;   /* of const struct message * */
	struct list traits;    /* of const struct env_str * */
	struct list envelopes; /* of const struct envelope *: where its own document puts it */
	const struct node *examples;
};

/* What one package puts into one envelope, its own or another's. */
struct registry {
	const struct envelope *envelope;
	struct env_str c_name; /* chat_ws_incoming: the package and the envelope's key */
	struct list messages;  /* of const struct message *, own or another package's */
};

struct import {
	struct span span;
	const struct package *package;
};

struct package {
	const struct source *source;
	struct env_str name;
	struct env_str description;
	struct env_str include;  /* how others include its header: "chat.env.h", or what c-include says */
	struct list imports;     /* of struct import * */
	struct list definitions; /* of struct type *: $defs in the order of the document */
	struct list types; /* of struct type *: every type whose C declaration or table this package emits, in
			      such an order that a type comes after those that it contains by value and after
			      those whose items and entries it points to, as far as there is no cycle */
	struct list envelopes;  /* of struct envelope * */
	struct list states;     /* of struct state * */
	struct list messages;   /* of struct message * */
	struct list registries; /* of struct registry * */
	struct list patterns;   /* of struct pattern *: all that its tables need, each once */
	struct list
		rulesets; /* of struct ruleset *: all that its tables need, with all that these refer to */
	bool emitted;     /* named on the command line, not only imported */
};

struct model {
	struct list packages; /* of struct package *: imports before those who import them */
	struct list sources;  /* of const struct source *: every file that was read */
};

#endif
