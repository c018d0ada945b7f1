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
	{"c-letters", "what is a letter is the C library's to say", accepts_c_letters},
	{"channel-names",
	 "of a channel's name only letters of ASCII are made small, and an error shows 224 characters",
	 accepts_channel_names},
	{"refused-before", "a request that was refused for its types changes nothing",
	 accepts_refused_before},
	{"commit-order", "messages of one commit keep their order; only neighbours become a batch",
	 accepts_commit_order},
	{"rows-of-objects", "what has no payload is no row of a table", accepts_rows_of_objects},
	{"no-pattern-yet", "the schema language has no `pattern` yet", accepts_no_pattern},
	{"no-multiple-yet", "the schema language has no `multipleOf` yet", accepts_no_multiple},
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
