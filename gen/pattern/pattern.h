/* Compiles the regular expressions of schemas to what <envelope/pattern.h> matches with. */
#ifndef GEN_PATTERN_PATTERN_H
#define GEN_PATTERN_PATTERN_H

#include <stddef.h>

#include <envelope/pattern.h>
#include <envelope/str.h>

#include "base/memory.h"

struct pattern_result {
	const char *
		fault; /* a sentence without a full stop: "this group is not closed"; NULL: none. Static storage */
	size_t offset; /* of the fault, in bytes from the start of the source */
	/*
	 * Where there is no fault: works in this process, as long as `memory` lives. With an automaton (`automaton` is not NULL)
	 * `match` is env_pattern_automaton and what is emitted are its tables; else `match` is env_pattern_pcre2 and what is
	 * emitted is `translated`, with a slot of its own.
	 */
	struct env_pattern pattern;
};

/*
 * Compiles `source`, any bytes, which must outlive the result. A pattern is refused where it is no regular expression, and
 * where neither an automaton nor PCRE2 can do exactly what it says. Bounded time and memory, whatever the pattern.
 */
struct pattern_result pattern_compile(struct memory *memory, struct env_str source);

#endif
