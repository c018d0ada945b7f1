/*
 * Regular expressions of schemas: ECMA 262 with the flag `u`, as JSON Schema 2020-12 has them (core, section 6.4): not
 * anchored; `$` only at the end of the text; `\d` and `\w` ASCII, `\s` Unicode's white space.
 */
#ifndef ENVELOPE_PATTERN_H
#define ENVELOPE_PATTERN_H

#include <stddef.h>
#include <stdint.h>

#include <envelope/arena.h>
#include <envelope/status.h>
#include <envelope/str.h>

#ifdef __cplusplus
extern "C" {
#endif

struct env_pattern;

/*
 * Whether `text`, valid UTF-8, which may be empty with a NULL pointer, matches: ENV_OK, ENV_INVALID where it does not; ENV_LIMIT
 * where a pattern that is not regular took too many steps or too much memory for them, ENV_NO_MEMORY. Of text that is not UTF-8
 * it may say either, and reads nothing beyond it. Nothing of the text is kept. Any thread.
 */
typedef enum env_status env_pattern_match(const struct env_pattern *pattern, struct env_str text);

/*
 * A deterministic automaton over bytes: one step a byte, whatever the text. State 0 is the start, state 1 can match no
 * more ("dead"), state 2 has matched whatever follows.
 */
struct env_automaton {
	const uint8_t *classes; /* 256: the class of each byte */
	const uint16_t *next;   /* states * class_count: the state after a byte of that class */
	const uint8_t *final;   /* a bit a state: the text may end here */
	uint16_t class_count;
	uint16_t state_count;
};

/* Where a pattern that is not regular keeps what it is compiled to, once, for the life of the process. Zeroed at first. */
struct env_pattern_slot {
#ifdef __cplusplus
	void *compiled;
#else
	_Atomic(void *) compiled;
#endif
};

/* One pattern. Constant data; any thread. */
struct env_pattern {
	struct env_str source; /* as the schema has it */
	env_pattern_match *match;
	const struct env_automaton *automaton; /* for env_pattern_automaton */
	struct env_str
		translated; /* for env_pattern_pcre2: the same in PCRE2's terms, with callouts that count its steps */
	struct env_pattern_slot *slot; /* for env_pattern_pcre2 */
};

/* The pattern's automaton decides: ENV_OK or ENV_INVALID. Linear time, no memory. Any thread. */
env_pattern_match env_pattern_automaton;

/*
 * In libenvelope-pattern: what an automaton cannot say (back references, lookaround) or would be too large for, by PCRE2, with
 * a limit on its steps that grows with the text: linear time, whatever the text. Compiled at the first use, into the slot, by
 * whichever thread is first; ENV_LIMIT where PCRE2 does not take what the generator's took. Any thread.
 */
env_pattern_match env_pattern_pcre2;

/*
 * Compiles a pattern for env_pattern_pcre2 now. With an allocator, which has to live as long as the slot is used, all memory
 * is its, and no code is generated for the machine: for those whose slots do not live as long as the process. NULL: malloc,
 * and it is kept for the life of the process. ENV_OK, also where it is compiled already; ENV_INVALID: PCRE2 does not take
 * `translated`; ENV_NO_MEMORY. On failure the slot stays as it was, and nothing is held. Any thread, but with an allocator none
 * other may use the pattern before it has returned.
 */
enum env_status env_pattern_prepare(const struct env_pattern *pattern, const struct env_allocator *allocator);

#ifdef __cplusplus
}
#endif
#endif
