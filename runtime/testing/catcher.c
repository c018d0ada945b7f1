/* A listener that keeps copies of what it is told of. */
#include <limits.h>
#include <stdalign.h>
#include <stdlib.h>

#include <envelope/codec.h>
#include <envelope/test.h>

#include "testing/why.h"

struct caught {
	struct caught *next;
	struct env_caught copy;
};

struct env_catcher {
	struct env_hub *hub;
	struct env_arena arena; /* all that was caught since it was cleared */
	struct caught *first;   /* not taken yet */
	struct caught **end;
	size_t count;
	size_t lost; /* for which there was no memory */
	char why[ENV_TEST_WHY_SIZE];
};

static enum env_status copy_str(struct env_str *out, struct env_arena *arena, struct env_str str)
{
	if (str.ptr == NULL)
		return ENV_OK;
	out->ptr = env_arena_copy(arena, str.ptr, str.len);
	out->len = str.len;
	return out->ptr == NULL ? arena->failure : ENV_OK;
}

static enum env_status copy_payload(const void **out, struct env_arena *arena, const struct env_type *type,
				    const void *payload)
{
	if (type == NULL)
		return ENV_OK;
	void *copy = env_arena_alloc(arena, type->size, type->align);
	*out = copy;
	return copy == NULL ? arena->failure : env_copy(type, copy, arena, payload);
}

static enum env_status copy_message(struct env_caught *out, struct env_arena *arena,
				    const struct env_meta *meta, const void *payload)
{
	enum env_status status = copy_payload(&out->payload, arena, meta->message->payload, payload);

	if (status == ENV_OK)
		status = copy_str(&out->trace, arena, meta->trace);
	if (status == ENV_OK)
		status = copy_str(&out->language, arena, meta->language);
	if (status == ENV_OK)
		status = copy_str(&out->user, arena, meta->user);
	return status;
}

static enum env_status catch_one(struct env_connection *connection, const struct env_meta *meta,
				 const void *payload, void *user)
{
	struct env_catcher *catcher = user;
	struct caught *caught = env_arena_alloc(&catcher->arena, sizeof(*caught), alignof(struct caught));
	enum env_status status = ENV_NO_MEMORY;

	if (caught != NULL) {
		*caught = (struct caught){.copy.message = meta->message, .copy.state = meta->state};
		caught->copy.address = env_connection_address(connection);
		status = copy_message(&caught->copy, &catcher->arena, meta, payload);
	}
	if (status != ENV_OK) {
		catcher->lost++;
		return status;
	}
	*catcher->end = caught;
	catcher->end = &caught->next;
	catcher->count++;
	return ENV_OK;
}

enum env_status env_catcher_new(struct env_catcher **out, struct env_hub *hub, enum env_direction direction)
{
	struct env_catcher *catcher = malloc(sizeof(*catcher));

	if (catcher == NULL)
		return ENV_NO_MEMORY;
	*catcher = (struct env_catcher){.hub = hub};
	env_arena_init(&catcher->arena, NULL, 0);
	catcher->end = &catcher->first;
	enum env_status status = env_hub_listen_direction(hub, direction, catch_one, catcher, INT_MIN);
	if (status != ENV_OK) {
		free(catcher);
		return status;
	}
	*out = catcher;
	return ENV_OK;
}

void env_catcher_free(struct env_catcher *catcher)
{
	if (catcher == NULL)
		return;
	(void)env_hub_unlisten_any(catcher->hub, catch_one, catcher);
	env_arena_free(&catcher->arena);
	free(catcher);
}

void env_catcher_clear(struct env_catcher *catcher)
{
	env_arena_reset(&catcher->arena);
	catcher->first = NULL;
	catcher->end = &catcher->first;
	catcher->count = 0;
	catcher->lost = 0;
}

size_t env_catcher_count(const struct env_catcher *catcher)
{
	return catcher->count;
}

static void explain(struct env_catcher *catcher, const struct env_message *message)
{
	env_test_explain(catcher->why, "no %.*s was caught",
			 SHOWN(message == NULL ? env_str("message") : message->name));
	if (catcher->first != NULL)
		env_test_explain_more(catcher->why, ", but:");
	for (const struct caught *at = catcher->first; at != NULL; at = at->next)
		env_test_explain_more(catcher->why, " %.*s", SHOWN(at->copy.message->name));
	if (catcher->lost > 0)
		env_test_explain_more(catcher->why, " (no memory for %zu)", catcher->lost);
}

const struct env_caught *env_catcher_take(struct env_catcher *catcher, const struct env_message *message)
{
	struct caught **place = &catcher->first;

	while (*place != NULL && message != NULL && (*place)->copy.message != message)
		place = &(*place)->next;
	struct caught *caught = *place;
	if (caught == NULL) {
		explain(catcher, message);
		return NULL;
	}
	*place = caught->next;
	if (caught->next == NULL)
		catcher->end = place;
	catcher->count--;
	return &caught->copy;
}

const char *env_catcher_why(const struct env_catcher *catcher)
{
	return catcher->why;
}
