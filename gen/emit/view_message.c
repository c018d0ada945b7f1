/* Messages, envelopes, states. */
#include "emit/view.h"

#include <string.h>

#include "emit/view_json.h"
#include "emit/view_schema.h"
#include "emit/view_text.h"
#include "schema/names.h"

/*
 * A description may be longer than the longest string literal that C11 promises (section 5.2.4.1); the table
 * shows its beginning.
 */
#define DESCRIPTION_MAX 2000

struct env_str view_description(const struct view *view, struct env_str text)
{
	size_t len = text.len;

	if (len > DESCRIPTION_MAX) {
		len = DESCRIPTION_MAX;
		while (len > 0 && ((unsigned char)text.ptr[len] & 0xC0) == 0x80)
			len--;
	}
	return view_literal(view, env_str_of(text.ptr, len));
}

static void set_payload(json_t *object, const struct message *message)
{
	view_set_string(object, "payload",
			message->payload == NULL ? (struct env_str){NULL, 0} : message->payload_c_name);
}

/* The first reply has the plain name; where there are several, each has one of its own beside it. */
static void append_reply(const struct view *view, json_t *list, const struct message *message,
			 const struct message *reply, bool plain)
{
	json_t *object = view_object();

	view_set_string(object, "request_name", message->name);
	view_set_string(object, "request_c_name", message->c_name);

	view_set_string(object, "c_name", reply->c_name);
	view_set(object, "suffix",
		 plain ? json_null() : view_string(name_without_package(view->package->name, reply->c_name)));
	set_payload(object, reply);
	view_set(object, "name", view_string(reply->name));
	view_append(list, object);
}

static json_t *replies_view(const struct view *view, const struct message *message)
{
	json_t *list = view_list();

	for (size_t i = 0; i < message->replies.count; i++) {
		if (i == 0)
			append_reply(view, list, message, message->replies.items[i], true);
		if (message->replies.count > 1)
			append_reply(view, list, message, message->replies.items[i], false);
	}
	return list;
}

static json_t *reply_rows(const struct message *message)
{
	json_t *list = view_list();

	for (size_t i = 0; i < message->replies.count; i++) {
		json_t *row = view_object();
		view_set_string(row, "c_name", ((const struct message *)message->replies.items[i])->c_name);
		view_append(list, row);
	}
	return list;
}

static json_t *traits_view(const struct view *view, const struct message *message)
{
	json_t *list = view_list();

	for (size_t i = 0; i < message->traits.count; i++) {
		json_t *trait = view_object();
		const struct env_str *name = message->traits.items[i];
		view_set_string(trait, "trait", view_literal(view, *name));
		view_append(list, trait);
	}
	return list;
}

json_t *view_message(const struct view *view, const struct message *message)
{
	json_t *object = view_object();
	json_t *rows = reply_rows(message);
	json_t *traits = traits_view(view, message);
	json_t *pieces = view_schema_pieces(view->memory, message->schema);

	view_set_string(object, "c_name", message->c_name);
	view_set(object, "name", view_string(view_literal(view, message->name)));
	view_set(object, "description", view_string(view_description(view, message->prose.description)));
	view_set_prose(view, object, message->name, &message->prose);
	set_payload(object, message);
	view_set(object, "payload_type",
		 message->payload == NULL ? json_null() : view_string(message->payload->c_name));
	view_set_bool(object, "own_payload",
		      message->payload != NULL && !message->wrapped &&
			      env_str_equal(message->payload->c_name, message->c_name));
	view_set(object, "wrapped",
		 message->wrapped ? view_slot(view, message->payload, VIEW_MEMBER, false) : json_null());
	view_set_bool(object, "is_wrapped", message->wrapped);
	view_set(object, "codec_type",
		 message->payload == NULL ? json_null() : view_string(message->payload->c_name));
	view_set_handling(view, object, message);
	view_set_any(object, "any_schema", pieces);
	view_set(object, "schema_count", view_size(json_array_size(pieces)));
	view_set(object, "schema_pieces", pieces);
	view_set(object, "replies", replies_view(view, message));
	view_set_any(object, "any_replies", rows);
	view_set(object, "reply_rows", rows);
	view_set(object, "reply_count", view_size(message->replies.count));
	view_set_any(object, "any_traits", traits);
	view_set(object, "traits", traits);
	view_set(object, "trait_count", view_size(message->traits.count));
	return object;
}

json_t *view_envelope(const struct view *view, const struct envelope *envelope)
{
	static const char *const directions[] = {
		[ENV_INCOMING] = "INCOMING", [ENV_OUTGOING] = "OUTGOING", [ENV_INTERNAL] = "INTERNAL"};
	static const char *const roles[] = {[ENV_HEADER_TYPE] = "TYPE",
					    [ENV_HEADER_PAYLOAD] = "PAYLOAD",
					    [ENV_HEADER_TRACE] = "TRACE",
					    [ENV_HEADER_STATE] = "STATE",
					    [ENV_HEADER_LANGUAGE] = "LANGUAGE"};
	json_t *object = view_object();
	json_t *keys = view_list();
	size_t required = 0;

	for (size_t i = 0; i < envelope->key_count; i++) {
		const struct header_key *key = &envelope->keys[i];
		json_t *row = view_object();
		view_set(row, "name", view_string(view_literal(view, key->name)));
		view_set(row, "key", view_string(view_json_literal(view, key->name)));
		view_set_string(row, "alias", view_literal(view, key->alias));
		view_set_string(row, "role", env_str(roles[key->role]));
		view_set_bool(row, "required", key->required);
		required += key->required;
		view_set_string(row, "max_length",
				key->max_length == SIZE_MAX
					? env_str("SIZE_MAX")
					: memory_printf(view->memory, "%zu", key->max_length));
		view_append(keys, row);
	}
	view_set_string(object, "c_name", envelope->c_name);
	view_set(object, "name", view_string(view_literal(view, envelope->name)));
	view_set_string(object, "transport", view_literal(view, envelope->transport));
	view_set_string(object, "direction", env_str(directions[envelope->direction]));
	view_set_bool(object, "any_payload", envelope->payload == ENV_PAYLOAD_ANY);
	view_set(object, "description", view_string(view_description(view, envelope->prose.description)));
	view_set_prose(view, object, envelope->key, &envelope->prose);
	view_set(object, "keys", keys);
	view_set(object, "key_count", view_size(envelope->key_count));
	view_set(object, "required_count", view_size(required));
	return object;
}

static void set_states(json_t *object, const char *key, const char *any, const char *count,
		       const struct list *states)
{
	json_t *list = view_list();

	for (size_t i = 0; i < states->count; i++) {
		json_t *state = view_object();
		view_set_string(state, "c_name", ((const struct state *)states->items[i])->c_name);
		view_append(list, state);
	}
	view_set_any(object, any, list);
	view_set(object, count, view_size(states->count));
	view_set(object, key, list);
}

json_t *view_state(const struct view *view, const struct state *state)
{
	json_t *object = view_object();

	view_set_string(object, "c_name", state->c_name);
	view_set(object, "code", view_string(view_literal(view, state->code)));
	view_set(object, "name", view_string(view_literal(view, state->name)));
	view_set(object, "description", view_string(view_description(view, state->prose.description)));
	view_set_prose(view, object, state->code, &state->prose);
	view_set_bool(object, "starts", state->first);
	view_set_bool(object, "final", state->final);
	set_states(object, "after", "any_after", "after_count", &state->after);
	set_states(object, "before", "any_before", "before_count", &state->before);
	return object;
}
