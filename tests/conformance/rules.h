/* The deliberate differences from the Python service: what each is called, why it is, and what it accepts. docs/wire.md lists them. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_RULES_H
#define ENVELOPE_TESTS_CONFORMANCE_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "comparison.h"

struct rule {
	const char *name;
	const char *reason;
	bool (*accepts)(const struct comparison *comparison, const struct difference *difference);
};

#define RULE_COUNT 33
extern const struct rule rules[RULE_COUNT];

/* The index of the first rule that accepts the difference, or RULE_COUNT. */
size_t rules_find(const struct comparison *comparison, const struct difference *difference);

/* Differences in the errors of bad types and in what counts as a type: rules_types.c. */
bool accepts_no_coercion(const struct comparison *comparison, const struct difference *difference);
bool accepts_json_types(const struct comparison *comparison, const struct difference *difference);
bool accepts_enum_names(const struct comparison *comparison, const struct difference *difference);
bool accepts_class_names(const struct comparison *comparison, const struct difference *difference);

/* Differences in what is JSON, and in what is said of it: rules_text.c. */
bool accepts_rfc8259(const struct comparison *comparison, const struct difference *difference);
bool accepts_depth_limit(const struct comparison *comparison, const struct difference *difference);
bool accepts_syntax_words(const struct comparison *comparison, const struct difference *difference);
bool accepts_trace_echoed(const struct comparison *comparison, const struct difference *difference);
bool accepts_no_death(const struct comparison *comparison, const struct difference *difference);

/* Differences in numbers: rules_numbers.c. */
bool accepts_int64(const struct comparison *comparison, const struct difference *difference);
bool accepts_double(const struct comparison *comparison, const struct difference *difference);
bool accepts_wide_open(const struct comparison *comparison, const struct difference *difference);
bool accepts_negative_zero(const struct comparison *comparison, const struct difference *difference);

/* Differences in what applications check beyond their schemas: rules_checks.c. */
bool accepts_checks_last(const struct comparison *comparison, const struct difference *difference);
bool accepts_c_letters(const struct comparison *comparison, const struct difference *difference);
bool accepts_no_context(const struct comparison *comparison, const struct difference *difference);
bool accepts_channel_names(const struct comparison *comparison, const struct difference *difference);

/* Differences in what a connection hears of, and in what order: rules_channels.c, rules_order.c. */
bool accepts_refused_before(const struct comparison *comparison, const struct difference *difference);
bool accepts_no_force(const struct comparison *comparison, const struct difference *difference);
bool accepts_commit_order(const struct comparison *comparison, const struct difference *difference);
bool accepts_rows_of_objects(const struct comparison *comparison, const struct difference *difference);

/* Differences in patterns, multiples and formats: rules_formats.c. */
bool accepts_ecma_patterns(const struct comparison *comparison, const struct difference *difference);
bool accepts_exact_multiples(const struct comparison *comparison, const struct difference *difference);
bool accepts_standard_formats(const struct comparison *comparison, const struct difference *difference);

/* Differences in fixed sets of values, in keys and in items: rules_values.c. */
bool accepts_exact_values(const struct comparison *comparison, const struct difference *difference);
bool accepts_unique_of_valid(const struct comparison *comparison, const struct difference *difference);
bool accepts_sets(const struct comparison *comparison, const struct difference *difference);
bool accepts_string_keys(const struct comparison *comparison, const struct difference *difference);

/* Differences in unions: rules_unions.c. */
bool accepts_union_by_type(const struct comparison *comparison, const struct difference *difference);
bool accepts_open_unions(const struct comparison *comparison, const struct difference *difference);
bool accepts_plain_values(const struct comparison *comparison, const struct difference *difference);

/* What the schema language will not express: rules_schema.c. */
bool accepts_invalid_default(const struct comparison *comparison, const struct difference *difference);
bool accepts_error_limit(const struct comparison *comparison, const struct difference *difference);

#endif
