/* The order of states. */
#include <envelope/message.h>

static bool holds(const struct env_state *const *states, size_t count, const struct env_state *state)
{
	for (size_t i = 0; i < count; i++) {
		if (states[i] == state)
			return true;
	}
	return false;
}

bool env_state_may_follow(const struct env_state *from, const struct env_state *to)
{
	if (from == NULL)
		return to->first;
	if (from->final)
		return false;
	return holds(to->after, to->after_count, from) || holds(from->before, from->before_count, to);
}
