/* Lists of listeners that may change while they are told something. */
#ifndef ENVELOPE_LOOP_LISTENERS_H
#define ENVELOPE_LOOP_LISTENERS_H

#include <stdbool.h>
#include <stddef.h>

#include <envelope/hub.h>

struct env_listening {
	struct env_listening *next;
	union {
		env_function *message;
		env_listener *any;
		env_connection_listener *connection;
	} as;
	void *user;
	int priority;           /* higher ones are told first */
	unsigned long long age; /* those that were added later have more */
	bool removed;           /* it is skipped, and goes when nobody goes round the list any more */
};

/* Zeroed, it is an empty list. All of one list are of one kind. */
struct env_listeners {
	struct env_listening *first;
	unsigned long long added; /* all there ever were */
	unsigned rounds;          /* calls that go round the list at this moment */
	unsigned removed;         /* listeners that are marked so */
};

/* Adds a copy of `listening` behind those of its priority. ENV_INVALID: it has no function. ENV_NO_MEMORY. */
enum env_status env_listeners_add(struct env_listeners *list, const struct env_allocator *allocator,
				  struct env_listening listening);

/* Takes every listener away that is in the list with this function and user; returns how many. */
size_t env_listeners_remove(struct env_listeners *list, const struct env_allocator *allocator,
			    const struct env_listening *listening);

/*
 * A round over those that are in the list when it begins:
 *
 *	struct env_round round = env_listeners_begin(list);
 *	while ((listening = env_round_next(&round)) != NULL) ...
 *	env_round_end(&round, allocator);
 */
struct env_round {
	struct env_listeners *list;
	struct env_listening *next;
	unsigned long long age; /* younger ones came after it began */
};

struct env_round env_listeners_begin(struct env_listeners *list);
/* The next that was not removed meanwhile, or NULL. */
struct env_listening *env_round_next(struct env_round *round);
void env_round_end(struct env_round *round, const struct env_allocator *allocator);

/* Frees all; nobody may go round. */
void env_listeners_free(struct env_listeners *list, const struct env_allocator *allocator);

#endif
