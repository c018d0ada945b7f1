/* Random texts that a pattern matches. */
#include "generated/sample.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "text/hooks.h"

#define FIRST_BYTE 0x20
#define LAST_BYTE 0x7E
#define UNREACHED UINT32_MAX

/* <envelope/pattern.h> says what this state is. */
#define DEAD 1

static size_t step(const struct env_automaton *automaton, size_t state, int byte)
{
	return automaton->next[state * automaton->class_count + automaton->classes[byte]];
}

static bool may_end(const struct env_automaton *automaton, size_t state)
{
	return (automaton->final[state / 8] >> state % 8 & 1) != 0;
}

/* Lowers the state's distance to one more than that of the nearest state after it; whether it changed. */
static bool relax(const struct env_automaton *automaton, uint32_t *distances, size_t state)
{
	bool changed = false;

	for (int byte = FIRST_BYTE; byte <= LAST_BYTE; byte++) {
		uint32_t after = distances[step(automaton, state, byte)];
		if (after != UNREACHED && after + 1 < distances[state]) {
			distances[state] = after + 1;
			changed = true;
		}
	}
	return changed;
}

/* Bytes from each state to the nearest one where a text may end. The caller frees them. */
static uint32_t *find_distances(const struct env_automaton *automaton)
{
	uint32_t *distances = malloc(automaton->state_count * sizeof(*distances));
	bool changed = true;

	ck_assert_ptr_nonnull(distances);
	for (size_t i = 0; i < automaton->state_count; i++)
		distances[i] = may_end(automaton, i) ? 0 : UNREACHED;
	while (changed) {
		changed = false;
		for (size_t i = 0; i < automaton->state_count; i++)
			changed = (i != DEAD && relax(automaton, distances, i)) || changed;
	}
	return distances;
}

/* A byte after which `left` more can reach an end; 0 where there is none. */
static int choose(uint64_t *random, const struct env_automaton *automaton, const uint32_t *distances,
		  size_t state, size_t left)
{
	int count = LAST_BYTE - FIRST_BYTE + 1;
	int start = (int)random_below(random, (size_t)count);

	for (int i = 0; i < count; i++) {
		int byte = FIRST_BYTE + (start + i) % count;
		uint32_t after = distances[step(automaton, state, byte)];
		if (after != UNREACHED && after <= left)
			return byte;
	}
	return 0;
}

static bool walk(uint64_t *random, const struct env_automaton *automaton, const uint32_t *distances,
		 size_t least, size_t most, struct env_str *out, char *room)
{
	size_t state = 0;

	for (size_t len = 0;; len++) {
		bool end = may_end(automaton, state) && len >= least;
		int byte = len == most || (end && random_below(random, 4) == 0)
				   ? 0
				   : choose(random, automaton, distances, state, most - len - 1);
		if (byte == 0) {
			*out = env_str_of(room, len);
			return end;
		}
		room[len] = (char)byte;
		state = step(automaton, state, byte);
	}
}

static bool find_usual(uint64_t *random, const struct env_pattern *pattern, size_t least, size_t most,
		       struct env_str *out)
{
	static const struct env_str usual[] = {
		ENV_STR_INIT("a"),        ENV_STR_INIT("b2"),        ENV_STR_INIT("abc"), ENV_STR_INIT("Z"),
		ENV_STR_INIT("12345678"), ENV_STR_INIT("password1"), ENV_STR_INIT("xx"),  ENV_STR_INIT(""),
	};
	size_t start = random_below(random, COUNT_OF(usual));

	for (size_t i = 0; i < COUNT_OF(usual); i++) {
		*out = usual[(start + i) % COUNT_OF(usual)];
		if (out->len >= least && out->len <= most && pattern->match(pattern, *out) == ENV_OK)
			return true;
	}
	return false;
}

bool sample_pattern(uint64_t *random, const struct env_pattern *pattern, size_t least, size_t most,
		    char *room, struct env_str *out)
{
	bool found = false;

	if (most > SAMPLE_MAX)
		most = SAMPLE_MAX;
	if (pattern->automaton == NULL)
		return find_usual(random, pattern, least, most, out);
	uint32_t *distances = find_distances(pattern->automaton);
	for (int i = 0; i < 20 && !found; i++)
		found = walk(random, pattern->automaton, distances, least, most, out, room);
	free(distances);
	return found;
}
