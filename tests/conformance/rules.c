/* The table of the deliberate differences. */
#include "rules.h"

const struct rule rules[RULE_COUNT] = {
	{"class-names", "no answer depends on the name of a class", accepts_class_names},
	{"no-coercion",
	 "JSON Schema decides what a type accepts; a string is no number, a list of pairs no object",
	 accepts_no_coercion},
	{"json-types", "1.0 is an integer and 1 a number, also where Python is strict", accepts_json_types},
	{"enum-names", "a string of a fixed set is an enumeration, however Python spelt it",
	 accepts_enum_names},
	{"rfc-8259", "NaN, Infinity and lone surrogates are no JSON", accepts_rfc8259},
	{"syntax-words", "the words of a syntax error are ours, and the frame is not echoed",
	 accepts_syntax_words},
	{"depth-limit", "a frame has 129 levels at most", accepts_depth_limit},
	{"trace-echoed", "a frame's trace id is echoed whenever it could be read", accepts_trace_echoed},
	{"no-death", "where the Python service dies, ours answers and goes on", accepts_no_death},
	{"integer-64-bits", "integers have 64 bits", accepts_int64},
	{"number-double", "numbers are doubles", accepts_double},
	{"wide-numbers", "numbers of any size pass where they are ignored or open", accepts_wide_open},
	{"negative-zero", "-0 keeps its sign", accepts_negative_zero},
	{"invalid-default", "a default is a value of its schema", accepts_invalid_default},
	{"checks-last", "an application's own checks see only what meets the schema", accepts_checks_last},
	{"no-context", "what an application's own check says has no context", accepts_no_context},
	{"c-letters", "what is a letter is the C library's to say", accepts_c_letters},
	{"channel-names",
	 "of a channel's name only letters of ASCII are made small, and an error shows 224 characters",
	 accepts_channel_names},
	{"refused-before", "a request that was refused for its types changes nothing",
	 accepts_refused_before},
	{"no-force", "nobody comes into a channel that he may not be in", accepts_no_force},
	{"commit-order", "messages of one commit keep their order; only neighbours become a batch",
	 accepts_commit_order},
	{"rows-of-objects", "what has no payload is no row of a table", accepts_rows_of_objects},
	{"ecma-patterns", "patterns are those of ECMA 262, as JSON Schema has them", accepts_ecma_patterns},
	{"exact-multiples", "a multiple is one by the decimals, not by a division that is nearly whole",
	 accepts_exact_multiples},
	{"standard-formats", "a format is what JSON Schema's standards say", accepts_standard_formats},
	{"exact-values", "values are the same where JSON has them the same; true is not 1",
	 accepts_exact_values},
	{"unique-of-valid", "items are compared where each is what it should be", accepts_unique_of_valid},
	{"sets", "JSON has arrays, no sets", accepts_sets},
	{"string-keys", "keys of JSON are strings, and each integer has one of them", accepts_string_keys},
	{"union-by-type", "a value's JSON type tells which of a union's types it is", accepts_union_by_type},
	{"open-unions", "where nothing tells a union's types apart the value stays text",
	 accepts_open_unions},
	{"plain-values", "no answer depends on how Python writes values", accepts_plain_values},
	{"hundred-errors", "an answer lists a hundred errors or 64 KiB of them and counts the rest",
	 accepts_error_limit},
};

size_t rules_find(const struct comparison *comparison, const struct difference *difference)
{
	size_t i = 0;

	while (i < RULE_COUNT && !rules[i].accepts(comparison, difference))
		i++;
	return i;
}
