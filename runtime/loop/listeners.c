/* Lists of listeners that may change while they are told something. */
#include "loop/listeners.h"

#include "text/memory.h"

enum env_status env_listeners_add(struct env_listeners *list, const struct env_allocator *allocator,
				  struct env_listening listening)
{
	/* or another member of the union: see same() */
	if (listening.as.message == NULL)
		return ENV_INVALID;
	struct env_listening *added = env_memory_take(allocator, sizeof(*added));
	if (added == NULL)
		return ENV_NO_MEMORY;
	struct env_listening **link = &list->first;
	while (*link != NULL && (*link)->priority >= listening.priority)
		link = &(*link)->next;
	*added = listening;
	added->next = *link;
	added->age = ++list->added;
	added->removed = false;
	*link = added;
	return ENV_OK;
}

/* Frees those that are marked as removed. */
static void sweep(struct env_listeners *list, const struct env_allocator *allocator)
{
	struct env_listening **link = &list->first;

	while (*link != NULL) {
		struct env_listening *listening = *link;
		if (listening->removed) {
			*link = listening->next;
			env_memory_give(allocator, listening);
		} else {
			link = &listening->next;
		}
	}
	list->removed = 0;
}

static void sweep_if_needed(struct env_listeners *list, const struct env_allocator *allocator)
{
	if (list->rounds == 0 && list->removed > 0)
		sweep(list, allocator);
}

/* All members of the union are pointers to functions, which POSIX has of one size and compare alike. */
static bool same(const struct env_listening *a, const struct env_listening *b)
{
	return a->as.message == b->as.message && a->user == b->user;
}

size_t env_listeners_remove(struct env_listeners *list, const struct env_allocator *allocator,
			    const struct env_listening *listening)
{
	size_t count = 0;

	for (struct env_listening *other = list->first; other != NULL; other = other->next) {
		if (!other->removed && same(other, listening)) {
			other->removed = true;
			list->removed++;
			count++;
		}
	}
	sweep_if_needed(list, allocator);
	return count;
}

struct env_round env_listeners_begin(struct env_listeners *list)
{
	list->rounds++;
	return (struct env_round){.list = list, .next = list->first, .age = list->added};
}

struct env_listening *env_round_next(struct env_round *round)
{
	while (round->next != NULL) {
		struct env_listening *listening = round->next;
		round->next = listening->next;
		if (!listening->removed && listening->age <= round->age)
			return listening;
	}
	return NULL;
}

void env_round_end(struct env_round *round, const struct env_allocator *allocator)
{
	round->list->rounds--;
	sweep_if_needed(round->list, allocator);
}

void env_listeners_free(struct env_listeners *list, const struct env_allocator *allocator)
{
	while (list->first != NULL) {
		struct env_listening *listening = list->first;
		list->first = listening->next;
		env_memory_give(allocator, listening);
	}
	*list = (struct env_listeners){0};
}
