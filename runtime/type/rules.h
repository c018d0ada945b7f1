/*
 * The keywords of the schema, one function each: what decides whether a value obeys. Texts and structs are
 * judged by the same. Each adds at most one error, at `path`, and returns whether the value obeys.
 */
#ifndef ENVELOPE_TYPE_RULES_H
#define ENVELOPE_TYPE_RULES_H

#include <envelope/type.h>

#include "type/findings.h"

/* minLength, then maxLength. `value` is valid UTF-8. */
bool env_rules_string(struct env_findings *findings, const struct env_path *path,
		      const struct env_string_rules *rules, struct env_str value);

/* exclusiveMinimum, minimum, exclusiveMaximum, maximum. */
bool env_rules_integer(struct env_findings *findings, const struct env_path *path,
		       const struct env_integer_rules *rules, int64_t value);

/* The same for doubles, of which only finite ones obey. */
bool env_rules_number(struct env_findings *findings, const struct env_path *path,
		      const struct env_number_rules *rules, double value);

/* enum: `value` is 1 to the number of members; anything else is no member. */
bool env_rules_enum(struct env_findings *findings, const struct env_path *path,
		    const struct env_enum_rules *rules, int value);

/* const: `equal` says whether `given`, JSON text, is the one value. */
bool env_rules_const(struct env_findings *findings, const struct env_path *path,
		     const struct env_const_rules *rules, bool equal, struct env_str given);

/* minItems, then maxItems. */
bool env_rules_items(struct env_findings *findings, const struct env_path *path,
		     const struct env_array_rules *rules, size_t count);

/* type, of an open value: `root` is one of enum env_json_root. */
bool env_rules_root(struct env_findings *findings, const struct env_path *path,
		    const struct env_json_rules *rules, unsigned root);

/* The root that JSON text starting with `byte` has; 0 for a byte that starts no value. */
unsigned env_json_root_of(char byte);

/* Whether null is itself a value of the type. */
bool env_type_has_null(const struct env_type *type);

#endif
