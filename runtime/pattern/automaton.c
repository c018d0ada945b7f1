/* Matching by an automaton: one step a byte. */
#include <envelope/pattern.h>

/* What <envelope/pattern.h> says of these states. */
enum { START = 0, DEAD = 1, MATCHED = 2 };

enum env_status env_pattern_automaton(const struct env_pattern *pattern, struct env_str text)
{
	const struct env_automaton *automaton = pattern->automaton;
	size_t state = START;

	for (size_t i = 0; i < text.len; i++) {
		size_t class = automaton->classes[(unsigned char)text.ptr[i]];
		state = automaton->next[state * automaton->class_count + class];
		if (state == DEAD)
			return ENV_INVALID;
		if (state == MATCHED)
			return ENV_OK;
	}
	return (automaton->final[state / 8] >> state % 8 & 1) != 0 ? ENV_OK : ENV_INVALID;
}
