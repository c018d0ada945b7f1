/* s.describe: which messages there are. */
#include "hub/describe.h"

#include <stdalign.h>

#include <envelope/state.h>

#include "hub/connection.h"
#include "hub/request.h"

/* What is being written, in a workspace's arena. */
struct description {
	const struct env_connection *connection;
	const struct envelope_s_describe *wanted;
	struct env_arena *arena;
	struct envelope_Description *items;
	size_t count;
};

static bool is_wanted(const struct envelope_s_describe *wanted, struct env_str name)
{
	if (wanted->types_is != ENV_PRESENT)
		return true;
	for (size_t i = 0; i < wanted->types.count; i++)
		if (env_str_equal(wanted->types.items[i], name))
			return true;
	return false;
}

/* Whether the message concerns this connection: what it may not send it is not told of. */
static bool concerns(const struct description *description, const struct env_entry *entry)
{
	const struct env_connection *connection = description->connection;
	const struct env_message *message = entry->binding->message;

	if (entry->envelope == NULL || !is_wanted(description->wanted, message->name))
		return false;
	if (entry->envelope == connection->outgoing || entry->envelope == connection->errors)
		return true;
	return entry->envelope == connection->incoming &&
	       (connection->allow == NULL || connection->allow(connection, message, connection->allow_user));
}

/* The schema in one piece; false where there is no memory. */
static bool join_schema(struct env_arena *arena, const struct env_message *message, struct env_str *out)
{
	size_t len = 0;

	for (size_t i = 0; i < message->schema_count; i++)
		len += message->schema[i].len;
	char *text = env_arena_alloc(arena, len + 1, 1);
	if (text == NULL)
		return false;
	*out = env_str_of(text, len);
	for (size_t i = 0; i < message->schema_count; i++) {
		memcpy(text, message->schema[i].ptr, message->schema[i].len);
		text += message->schema[i].len;
	}
	*text = '\0';
	return true;
}

static bool fill_replies(struct env_arena *arena, const struct env_message *message,
			 struct envelope_Description *out)
{
	struct env_str *names =
		env_arena_alloc(arena, message->reply_count * sizeof(*names), alignof(struct env_str));

	if (names == NULL)
		return false;
	for (size_t i = 0; i < message->reply_count; i++)
		names[i] = message->replies[i]->name;
	out->replies.items = names;
	out->replies.count = message->reply_count;
	return true;
}

static bool fill(const struct description *description, const struct env_entry *entry,
		 struct envelope_Description *out)
{
	const struct env_message *message = entry->binding->message;

	envelope_Description_init(out);
	out->type = message->name;
	out->envelope = entry->envelope->name;
	out->description = env_str(message->description);
	out->oneway = message->oneway;
	out->deferred = message->run == ENV_RUN_DEFERRED;
	out->idempotent = message->idempotent;
	out->sensitive = message->sensitive;
	out->deprecated = message->deprecated;
	out->payload.text = env_str("null");
	if (!fill_replies(description->arena, message, out))
		return false;
	return !description->wanted->schemas || message->schema_count == 0 ||
	       join_schema(description->arena, message, &out->payload.text);
}

static bool fill_all(struct description *description)
{
	const struct env_catalogue *catalogue = &description->connection->sender->catalogue;

	description->items =
		env_arena_alloc(description->arena, catalogue->entry_count * sizeof(*description->items),
				alignof(struct envelope_Description));
	if (description->items == NULL)
		return false;
	for (size_t i = 0; i < catalogue->entry_count; i++) {
		if (!concerns(description, &catalogue->entries[i]))
			continue;
		if (!fill(description, &catalogue->entries[i], &description->items[description->count++]))
			return false;
	}
	return true;
}

enum env_status env_describe(struct env_connection *from, struct env_request *request,
			     const struct envelope_s_describe *payload, void *user)
{
	struct env_workspace *workspace = env_workspace_take(&from->sender->workspaces);
	struct description description = {.connection = from, .wanted = payload};
	struct envelope_s_description answer;

	(void)user;
	if (workspace == NULL)
		return ENV_NO_MEMORY;
	description.arena = &workspace->answer;
	enum env_status status = fill_all(&description) ? ENV_OK : ENV_NO_MEMORY;
	envelope_s_description_init(&answer);
	answer.types.items = description.items;
	answer.types.count = description.count;
	if (status == ENV_OK)
		status = envelope_s_describe_reply(request, ENV_SUCCESS, &answer);
	env_workspace_give(&from->sender->workspaces, workspace);
	return status;
}
