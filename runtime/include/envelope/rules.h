/*
 * JSON Schema 2020-12 as data: what no C type can say is checked on the text, by these rules. One keyword a rule, in the order of
 * the schema.
 */
#ifndef ENVELOPE_RULES_H
#define ENVELOPE_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/format.h>
#include <envelope/pattern.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_schema;

/* JSON types as bits. ENV_JSON_INTEGER is a number without a fraction; ENV_JSON_NUMBER takes it too. */
enum env_json_root {
	ENV_JSON_NULL = 1,
	ENV_JSON_BOOLEAN = 2,
	ENV_JSON_NUMBER = 4,
	ENV_JSON_STRING = 8,
	ENV_JSON_ARRAY = 16,
	ENV_JSON_OBJECT = 32,
	ENV_JSON_INTEGER = 64,
};

/* Most significant digits of a divisor: what is left when digits are divided by it one after the other is exact in 64 bits. */
#define ENV_DIVISOR_DIGITS 18

/* Which keyword a rule is, and which member of `as` it has. */
enum env_rule_kind {
	ENV_RULE_FALSE,   /* none: the schema `false` */
	ENV_RULE_TYPE,    /* types */
	ENV_RULE_ENUM,    /* values */
	ENV_RULE_CONST,   /* values, of which there is one */
	ENV_RULE_MINIMUM, /* number, as the next four */
	ENV_RULE_MAXIMUM,
	ENV_RULE_EXCLUSIVE_MINIMUM,
	ENV_RULE_EXCLUSIVE_MAXIMUM,
	ENV_RULE_MULTIPLE_OF,            /* positive, at most ENV_DIVISOR_DIGITS digits */
	ENV_RULE_MIN_LENGTH,             /* size */
	ENV_RULE_MAX_LENGTH,             /* size */
	ENV_RULE_PATTERN,                /* pattern */
	ENV_RULE_FORMAT,                 /* format; contentEncoding too */
	ENV_RULE_MIN_ITEMS,              /* size */
	ENV_RULE_MAX_ITEMS,              /* size */
	ENV_RULE_UNIQUE_ITEMS,           /* none */
	ENV_RULE_PREFIX_ITEMS,           /* schemas */
	ENV_RULE_ITEMS,                  /* items: those after the prefix */
	ENV_RULE_CONTAINS,               /* contains */
	ENV_RULE_MIN_PROPERTIES,         /* size */
	ENV_RULE_MAX_PROPERTIES,         /* size */
	ENV_RULE_REQUIRED,               /* names */
	ENV_RULE_PROPERTIES,             /* properties */
	ENV_RULE_PATTERN_PROPERTIES,     /* patterns */
	ENV_RULE_ADDITIONAL,             /* additional: additionalProperties */
	ENV_RULE_PROPERTY_NAMES,         /* schema */
	ENV_RULE_DEPENDENT_REQUIRED,     /* dependents */
	ENV_RULE_DEPENDENT_SCHEMAS,      /* properties: by the name of the property that asks for it */
	ENV_RULE_REF,                    /* schema */
	ENV_RULE_ALL_OF,                 /* schemas */
	ENV_RULE_ANY_OF,                 /* schemas */
	ENV_RULE_ONE_OF,                 /* schemas */
	ENV_RULE_NOT,                    /* schema */
	ENV_RULE_IF,                     /* condition */
	ENV_RULE_UNEVALUATED_ITEMS,      /* schema; stands after all other rules, as the next */
	ENV_RULE_UNEVALUATED_PROPERTIES, /* schema */
	ENV_RULE_COUNT
};

/* Any JSON values, each once. */
struct env_values {
	const struct env_str *canonical; /* their canonical texts (env_json_canonical) in byte order */
	size_t count;
	struct env_str shown; /* all of them as a JSON array in the schema's order, as errors tell them */
};

struct env_schema_property {
	struct env_str name;
	const struct env_schema *schema;
};

struct env_schema_properties {
	const struct env_schema_property *items; /* in the schema's order */
	size_t count;
	const uint16_t *sorted; /* indexes of the items in byte order of their names */
};

struct env_schema_pattern {
	const struct env_pattern *pattern;
	const struct env_schema *schema;
};

struct env_schema_patterns {
	const struct env_schema_pattern *items;
	size_t count;
};

struct env_schema_list {
	const struct env_schema *const *items;
	size_t count;
};

struct env_names {
	const struct env_str *items;
	size_t count;
};

/* dependentRequired: where `name` is there, all of `needs` must be. */
struct env_dependent {
	struct env_str name;
	struct env_names needs;
};

struct env_dependents {
	const struct env_dependent *items;
	size_t count;
};

struct env_contains {
	const struct env_schema *schema;
	size_t least; /* minContains */
	size_t most;  /* maxContains; SIZE_MAX: none */
};

/* Keys that neither list beside it takes. */
struct env_additional {
	const struct env_schema *schema;
	const struct env_schema_properties *properties; /* of `properties` beside it; NULL: none */
	const struct env_schema_patterns *patterns;     /* of `patternProperties` beside it; NULL: none */
};

struct env_condition {
	const struct env_schema *when;
	const struct env_schema *then;  /* NULL: none */
	const struct env_schema *other; /* `else`; NULL: none */
};

struct env_items_after {
	const struct env_schema *schema;
	size_t start; /* items before it are prefixItems' */
};

struct env_rule {
	enum env_rule_kind kind;
	union {
		unsigned types; /* enum env_json_root */
		size_t size;
		struct env_str number; /* JSON text */
		const struct env_values *values;
		const struct env_pattern *pattern;
		const struct env_format *format;
		const struct env_schema *schema;
		struct env_schema_list schemas;
		struct env_items_after items;
		struct env_contains contains;
		struct env_names names;
		const struct env_schema_properties *properties;
		const struct env_schema_patterns *patterns;
		struct env_additional additional;
		struct env_dependents dependents;
		struct env_condition condition;
	} as;
};

/* One schema. Constant data; any thread. Without rules it takes every value. */
struct env_schema {
	struct env_str name; /* in $defs; empty for what is written in place */
	const struct env_rule *rules;
	size_t count;
};

#ifdef __cplusplus
}
#endif
#endif
