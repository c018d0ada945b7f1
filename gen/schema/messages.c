/* Messages: what each one says of itself. */
#include "base/ascii.h"
#include "schema/draft.h"
#include "schema/handling.h"
#include "schema/keys.h"
#include "schema/links.h"
#include "schema/names.h"
#include "schema/package.h"

#define MESSAGE_NAME_MAX 128
#define TRAIT_NAME_MAX 64

/* Whether `text` has 1 to `most` letters, digits and characters of `others`. */
static bool is_name(struct env_str text, size_t most, const char *others)
{
	for (size_t i = 0; i < text.len; i++) {
		bool plain = name_is_identifier(env_str_of(text.ptr + i, 1)) || ascii_is_digit(text.ptr[i]);

		if (!plain && (text.ptr[i] == '\0' || strchr(others, text.ptr[i]) == NULL))
			return false;
	}
	return text.len > 0 && text.len <= most;
}

static void read_traits(struct document *document, const struct node_pair *pair, void *field)
{
	struct message *message = ((struct message_draft *)field)->message;
	struct list names = {0};

	read_names(document, pair, &names);
	for (size_t i = 0; i < names.count; i++) {
		struct node *name = names.items[i];

		list_append(memory_of(document), &message->traits, &name->text);
		if (!is_name(name->text, TRAIT_NAME_MAX, ".-"))
			diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, name->span,
				 "a trait is called by 1 to %d letters, digits and characters of '_.-', not "
				 "%s",
				 TRAIT_NAME_MAX, quoted(document, name->text));
	}
}

static void read_message_c_name(struct document *document, const struct node_pair *pair, void *field)
{
	if (c_name_check(document, pair->value))
		((struct message_draft *)field)->c_name = pair->value->text;
}

static const struct key message_keys[] = {
	{"description", KIND_STRING, false, read_text, offsetof(struct message_draft, prose.description)},
	{"envelopes", KIND_SEQUENCE, true, read_names_needed, offsetof(struct message_draft, envelopes)},
	{"payload", KIND_ANY, false, read_node, offsetof(struct message_draft, payload)},
	{"run", KIND_STRING, false, read_run, 0},
	{"replies", KIND_SEQUENCE, false, read_replies, 0},
	{"oneway", KIND_BOOL, false, read_oneway, 0},
	{"announce", KIND_SEQUENCE, false, read_announce, 0},
	{"order", KIND_STRING | KIND_MAPPING, false, read_order, 0},
	{"queueTimeout", KIND_STRING, false, read_queue_timeout, 0},
	{"runTimeout", KIND_STRING, false, read_run_timeout, 0},
	{"whenFull", KIND_STRING, false, read_when_full, 0},
	{"rate", KIND_STRING, false, read_rate, 0},
	{"idempotent", KIND_BOOL, false, read_idempotent, 0},
	{"sensitive", KIND_BOOL, false, read_sensitive, 0},
	{"traits", KIND_SEQUENCE, false, read_traits, 0},
	{"examples", KIND_SEQUENCE, false, read_node, offsetof(struct message_draft, examples)},
	{"title", KIND_STRING, false, read_text, offsetof(struct message_draft, prose.title)},
	{"deprecated", KIND_BOOL, false, read_flag, offsetof(struct message_draft, prose.deprecated)},
	{"x-c-name", KIND_STRING, false, read_message_c_name, 0},
};

static const struct key_table message_table = KEY_TABLE("a message", message_keys);

/*
 * Whether a payload that is written in place will be a struct of the message's own name. Looks, reports
 * nothing.
 */
static bool is_struct(const struct node *payload)
{
	const struct node *type = node_find(payload, "type");
	const struct node *additional = node_find(payload, "additionalProperties");
	bool closed = additional != NULL && additional->kind == NODE_BOOL && !additional->boolean;

	if (type != NULL && type->kind == NODE_SEQUENCE && type->count == 1)
		type = type->items[0];
	return type != NULL && type->kind == NODE_STRING && env_str_equal(type->text, env_str("object")) &&
	       (closed || node_find(payload, "properties") != NULL) && node_find(payload, "enum") == NULL &&
	       node_find(payload, "const") == NULL;
}

static void build_payload(struct document *document, struct message_draft *draft)
{
	struct message *message = draft->message;
	struct env_str wrapped = name_join(memory_of(document), message->c_name, "value");
	struct place place = {.kind = PLACE_PAYLOAD, .name = message->name, .c_name = wrapped};

	if (is_struct(draft->payload))
		place.c_name = message->c_name;
	else if (schema_takes_null(draft->payload))
		place.c_name = name_join(memory_of(document), wrapped, "value");
	size_t errors = diagnostics_of(document)->errors;
	struct built built = schema_build(document, draft->payload, place);
	draft->payload_misread = diagnostics_of(document)->errors > errors;
	message->payload = built.type;
	/* what is no struct at first sight may be one when its parts are put together */
	if (built.type->kind == ENV_KIND_OBJECT && env_str_equal(built.type->c_name, wrapped) && !built.null)
		built.type->c_name = message->c_name;
	/* A struct of the message's own is described as the message is. */
	if (env_str_equal(message->payload->c_name, message->c_name))
		prose_inherit(&message->payload->prose, &message->prose);
	slot_add(document, &message->payload, draft->payload->span, wrapped, built.null);
	for (size_t i = 0; draft->examples != NULL && i < draft->examples->count; i++)
		value_add(document, CODE_EXAMPLE, draft->examples->items[i], message->payload);
}

/* What its keys say, as far as it needs no other message. */
static void fill(struct document *document, struct message_draft *draft)
{
	struct message *message = draft->message;

	message->prose = draft->prose;
	message->examples = draft->examples;
	message->c_name = draft->c_name;
	if (message->c_name.len == 0)
		message->c_name =
			name_in_package(memory_of(document), document->package->name, message->name);
	for (size_t i = 0; i < draft->envelopes.count; i++) {
		struct envelope *envelope =
			lookup_find(document, &lookup_envelope, draft->envelopes.items[i]);

		draft->incomplete = draft->incomplete || envelope == NULL || envelope->broken;
		if (envelope != NULL)
			message_put(document, draft, envelope, draft->envelopes.items[i]);
	}
	/* Without envelopes, which is an error, nothing more can be said about where it goes. */
	draft->incomplete = draft->incomplete || draft->envelopes.count == 0;
	message->payload_c_name = message->c_name;
	if (draft->payload != NULL)
		build_payload(document, draft);
	else if (draft->examples != NULL && !draft->payload_misspelt)
		diagnose(diagnostics_of(document), CODE_EXAMPLE_PAYLOAD, draft->examples->span,
			 "the message has no payload, so it has no examples");
}

/* Whether the key is not there, and one that is unknown was most likely meant to be it. */
static bool is_misspelt(const struct node *keys, const char *name)
{
	return node_find(keys, name) == NULL && key_was_meant(&message_table, keys, name);
}

static void read_message(struct document *document, const struct node_pair *pair)
{
	struct message *message = memory_alloc(memory_of(document), sizeof(*message));
	struct message_draft *draft = memory_alloc(memory_of(document), sizeof(*draft));

	draft->message = message;
	draft->keys = pair->value;
	message->span = pair->key->span;
	message->name = pair->key->text;
	message->package = document->package;
	list_append(memory_of(document), &document->package->messages, message);
	list_append(memory_of(document), &document->drafts, draft);
	map_put(memory_of(document), &document->messages, message->name, message);
	if (!is_name(message->name, MESSAGE_NAME_MAX, ".:/-"))
		diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, message->span,
			 "a message's type has 1 to %d letters, digits and characters of '_.:/-'",
			 MESSAGE_NAME_MAX);
	if (kind_expect(document, CODE_KEY_KIND, message->name.ptr, pair->value, KIND_MAPPING)) {
		keys_read(document, &message_table, message->span, pair->value, draft);
		draft->replies_meant = key_was_meant(&message_table, pair->value, "replies");
		draft->run_misspelt = is_misspelt(pair->value, "run");
		draft->oneway_misspelt = is_misspelt(pair->value, "oneway");
		draft->payload_misspelt = is_misspelt(pair->value, "payload");
	}
	fill(document, draft);
}

void messages_read(struct document *document)
{
	const struct node *messages = node_find(document->root, "messages");

	if (messages == NULL || messages->kind != NODE_MAPPING)
		return;
	for (size_t i = 0; i < messages->count; i++)
		read_message(document, &messages->pairs[i]);
}
