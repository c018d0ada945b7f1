/* Messages that came inside of others, heard as if each had come by itself. */
#include <envelope/unpack.h>

#include <envelope/buf.h>
#include <envelope/channels.env.h>
#include <envelope/listen.h>
#include <envelope/state.h>

#include "channels/memory.h"

/* Before all who listen to batches as such. */
#define FIRST INT32_MAX

/* Bytes of frames that one batch is taken apart into at most: each has the keys of a table, and the type. */
#define PARTS_MAX ((size_t)16 << 20)

/* env_connection_hear() with no more than `*left` bytes, which it lowers: else ENV_LIMIT. */
static enum env_status hear_within(struct env_connection *connection, struct env_str type,
				   struct env_json payload, const struct env_cause *cause,
				   const struct env_allocator *allocator, size_t *left)
{
	struct channels_Part part = {.t = type, .p = payload, .i_is = ENV_NULL, .s_is = ENV_NULL};
	struct env_buf frame;

	if (connection == NULL)
		return ENV_CLOSED;
	if (env_connection_role(connection) != ENV_ROLE_CLIENT)
		return ENV_MISMATCH;
	/* a buffer without room would be one without a limit */
	if (*left == 0)
		return ENV_LIMIT;
	if (cause != NULL && cause->trace.ptr != NULL) {
		part.i_is = ENV_PRESENT;
		part.i = cause->trace;
	}
	if (cause != NULL && cause->state != NULL) {
		part.s_is = ENV_PRESENT;
		part.s = cause->state->code;
	}
	env_buf_init(&frame, allocator, *left);
	enum env_status status = channels_Part_encode(&part, &frame, NULL);
	*left -= frame.len;
	if (status == ENV_OK)
		status = env_connection_feed(connection, frame.data, frame.len);
	env_buf_free(&frame);
	return status;
}

enum env_status env_connection_hear(struct env_connection *connection, struct env_str type,
				    struct env_json payload, const struct env_cause *cause,
				    const struct env_allocator *allocator)
{
	size_t left = SIZE_MAX;

	return hear_within(connection, type, payload, cause, allocator, &left);
}

/* The messages of a batch. */
struct unpacking {
	struct env_connection *connection;
	const struct env_allocator *allocator;
	struct env_str type;
	struct env_cause cause;
	size_t left; /* bytes that may still be heard */
	enum env_status
		failed; /* the first failure of one message, which keeps nobody from hearing the next */
};

/* Whether the batch is to be taken apart: not where the service puts batches into each other. */
static enum env_status begin(struct unpacking *unpacking, struct env_connection *connection,
			     const struct env_meta *meta, struct env_str type, void *user)
{
	*unpacking = (struct unpacking){
		.connection = connection,
		.allocator = user,
		.type = type,
		.cause = {.trace = meta->trace, .state = meta->state},
		.left = PARTS_MAX,
	};
	return env_str_equal(type, channels_batch_message.name) ||
			       env_str_equal(type, channels_batch2_message.name)
		       ? ENV_INVALID
		       : ENV_OK;
}

/* A message of `size` bytes that cannot be a frame of its own, for its depth, is lost alone; not so where there is no room left. */
static enum env_status go_on(struct unpacking *unpacking, enum env_status status, size_t size)
{
	bool had_room = size < unpacking->left / 2;

	if (status != ENV_INVALID && !(status == ENV_LIMIT && had_room))
		return status;
	unpacking->failed = status;
	return ENV_OK;
}

static enum env_status hear(struct unpacking *unpacking, struct env_json payload)
{
	enum env_status status = hear_within(unpacking->connection, unpacking->type, payload,
					     &unpacking->cause, unpacking->allocator, &unpacking->left);

	return go_on(unpacking, status, payload.text.len);
}

/* What is left when the connection was closed by one of them nobody misses. */
static enum env_status finish(const struct unpacking *unpacking, enum env_status status)
{
	return status == ENV_OK ? unpacking->failed : status == ENV_CLOSED ? ENV_OK : status;
}

static enum env_status on_list(struct env_connection *connection, const struct env_meta *meta,
			       const struct channels_batch *batch, void *user)
{
	struct unpacking unpacking;

	if (env_connection_role(connection) != ENV_ROLE_CLIENT)
		return ENV_OK;
	enum env_status status = begin(&unpacking, connection, meta, batch->t, user);
	for (size_t i = 0; status == ENV_OK && i < batch->payloads.count; i++)
		status = hear(&unpacking, batch->payloads.items[i]);
	return finish(&unpacking, status);
}

/* ---- tables ---- */

/* Hears a row, whose members are put together in `entries`. */
static enum env_status hear_row(struct unpacking *unpacking, struct channels_Row_entry *entries,
				const struct channels_batch2_values_item *values)
{
	const struct channels_Row row = {.items = entries, .count = values->count};
	struct env_buf text;

	size_t size = 0;

	for (size_t i = 0; i < values->count; i++) {
		entries[i].value = values->items[i];
		size += entries[i].key.len + values->items[i].text.len;
	}
	/* a limit of 0 would be none */
	env_buf_init(&text, unpacking->allocator, unpacking->left + 1);
	enum env_status status = channels_Row_encode(&row, &text, NULL);
	if (status == ENV_OK)
		status = hear(unpacking, (struct env_json){env_buf_str(&text)});
	else
		status = go_on(unpacking, status, size);
	env_buf_free(&text);
	return status;
}

static enum env_status hear_rows(struct unpacking *unpacking, const struct channels_batch2 *batch)
{
	struct channels_Row_entry *entries =
		env_channel_take_array(unpacking->allocator, batch->keys.count, sizeof(*entries));
	enum env_status status = entries == NULL ? ENV_NO_MEMORY : ENV_OK;

	for (size_t i = 0; status == ENV_OK && i < batch->keys.count; i++)
		entries[i].key = batch->keys.items[i];
	for (size_t i = 0; status == ENV_OK && i < batch->values.count; i++) {
		const struct channels_batch2_values_item *row = &batch->values.items[i];
		status = row->count == batch->keys.count ? hear_row(unpacking, entries, row) : ENV_INVALID;
	}
	env_channel_give(unpacking->allocator, entries);
	return status;
}

static enum env_status on_table(struct env_connection *connection, const struct env_meta *meta,
				const struct channels_batch2 *batch, void *user)
{
	struct unpacking unpacking;

	if (env_connection_role(connection) != ENV_ROLE_CLIENT)
		return ENV_OK;
	enum env_status status = begin(&unpacking, connection, meta, batch->t, user);
	if (status == ENV_OK)
		status = hear_rows(&unpacking, batch);
	return finish(&unpacking, status);
}

static void forget(struct env_hub *hub, void *user)
{
	(void)channels_batch_unlisten(hub, on_list, user);
	(void)channels_batch2_unlisten(hub, on_table, user);
}

enum env_status env_hub_unpack_batches(struct env_hub *hub, const struct env_allocator *allocator)
{
	void *user = (void *)(uintptr_t)allocator;
	enum env_status status = env_hub_add(hub, &channels_package);

	if (status != ENV_OK)
		return status;
	/* who asks for it twice hears everything once */
	forget(hub, user);
	status = channels_batch_listen_at(hub, on_list, user, FIRST);
	if (status == ENV_OK)
		status = channels_batch2_listen_at(hub, on_table, user, FIRST);
	if (status != ENV_OK)
		forget(hub, user);
	return status;
}
