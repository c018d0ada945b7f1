/* The format "regex": ECMA 262, as the keyword `pattern` has it. */
#include <envelope/format.h>

#include "pattern/syntax.h"

const struct env_format env_format_regex = {
	.name = "regex",
	.error = ENV_ERROR_REGEX,
	.valid = env_pattern_valid,
};
