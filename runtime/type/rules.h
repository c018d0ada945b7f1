/*
 * The keywords of the schema, one function each: what decides whether a value obeys. Texts and structs are
 * judged by the same. Each adds at most one error, at `path`, and returns whether the value obeys.
 */
#ifndef ENVELOPE_TYPE_RULES_H
#define ENVELOPE_TYPE_RULES_H

#include <math.h>

#include <envelope/type.h>

#include "text/tape.h"
#include "type/findings.h"

/* pattern: whether `value`, valid UTF-8, matches. That it does not is no error yet; that it takes too many steps to say is one. */
bool env_rules_matches(struct env_findings *findings, const struct env_path *path,
		       const struct env_pattern *pattern, struct env_str value);

/* minLength, then maxLength, pattern, format. `value` is valid UTF-8. */
bool env_rules_string(struct env_findings *findings, const struct env_path *path,
		      const struct env_string_rules *rules, struct env_str value);

/* Most bytes of a format's C value. */
#define ENV_FORMAT_SIZE_MAX 64

/*
 * A string by its type: ENV_KIND_STRING, ENV_KIND_FORMAT, ENV_KIND_BYTES, ENV_KIND_OPEN_ENUM, ENV_KIND_ENUM or ENV_KIND_CONST. `value` is
 * valid UTF-8, `given` the JSON text that errors show; where that is empty they quote the value.
 */
bool env_rules_text(struct env_findings *findings, const struct env_path *path, const struct env_type *type,
		    struct env_str value, struct env_str given);

/* exclusiveMinimum, minimum, exclusiveMaximum, maximum, multipleOf. */
bool env_rules_integer(struct env_findings *findings, const struct env_path *path,
		       const struct env_integer_rules *rules, int64_t value);
bool env_rules_unsigned(struct env_findings *findings, const struct env_path *path,
			const struct env_unsigned_rules *rules, uint64_t value);

/* The error of an integer that is too small for the C type: that of the minimum. */
void env_rules_add_minimum(struct env_findings *findings, const struct env_path *path,
			   const struct env_unsigned_rules *rules);

/*
 * The same for doubles and floats, of which only finite ones obey. What is compared and divided is their shortest decimal: 0.1 is at
 * most 0.1 also where the nearest float is a little more.
 */
bool env_rules_number(struct env_findings *findings, const struct env_path *path,
		      const struct env_number_rules *rules, double value);
bool env_rules_float(struct env_findings *findings, const struct env_path *path,
		     const struct env_number_rules *rules, float value);

/* Whether numbers have no rules at all. */
static inline bool env_number_is_any(const struct env_number_rules *rules)
{
	return rules->minimum == -INFINITY && rules->maximum == INFINITY && rules->multiple_of.ptr == NULL;
}

/* enum: `value` is 1 to the number of members; anything else is no member. */
bool env_rules_enum(struct env_findings *findings, const struct env_path *path,
		    const struct env_enum_rules *rules, int value);

/* const: `equal` says whether `given`, JSON text, is the one value. */
bool env_rules_const(struct env_findings *findings, const struct env_path *path,
		     const struct env_const_rules *rules, bool equal, struct env_str given);

/* minItems, then maxItems. */
bool env_rules_items(struct env_findings *findings, const struct env_path *path,
		     const struct env_array_rules *rules, size_t count);

/* How many items a tuple has: "wrong tuple length" where only one number is right, else minItems, then maxItems. */
bool env_rules_tuple(struct env_findings *findings, const struct env_path *path,
		     const struct env_tuple_rules *rules, size_t count);

/* minProperties, then maxProperties. */
bool env_rules_entries(struct env_findings *findings, const struct env_path *path,
		       const struct env_map_rules *rules, size_t count);

/* Adds the error of an object in a union whose tag, the item at `tag`, chooses no member; 0: it is not there. */
void env_rules_tag(struct env_findings *findings, const struct env_path *path,
		   const struct env_union_rules *rules, const struct env_tape *tape, uint32_t tag);

/* type, of an open value: `roots` says what it is. */
bool env_rules_root(struct env_findings *findings, const struct env_path *path,
		    const struct env_json_rules *rules, unsigned roots);

/* The root that JSON text starting with `byte` has; 0 for a byte that starts no value. */
unsigned env_json_root_of(char byte);

/* What JSON text, checked but for white space around it, is: bits of enum env_json_root, two of them for an integer; 0: nothing. */
unsigned env_json_roots_of(struct env_str text);

/* The same of what is on a tape. */
unsigned env_tape_roots(const struct env_tape *tape, uint32_t index);

/* Whether null is itself a value of the type. */
bool env_type_has_null(const struct env_type *type);

#endif
