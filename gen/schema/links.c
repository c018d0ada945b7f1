/* Messages, their replies, and the registries that they are put into. */
#include "schema/links.h"

#include "schema/handling.h"
#include "schema/keys.h"
#include "schema/names.h"
#include "schema/package.h"

/* Sets of directions. */
#define DIRECTION(direction) (1U << (direction))

struct registry *registry_get(struct document *document, const struct envelope *envelope)
{
	struct list *registries = &document->package->registries;

	for (size_t i = 0; i < registries->count; i++) {
		struct registry *registry = registries->items[i];

		if (registry->envelope == envelope)
			return registry;
	}
	struct registry *registry = memory_alloc(memory_of(document), sizeof(*registry));
	registry->envelope = envelope;
	registry->c_name = name_in_package(memory_of(document), document->package->name, envelope->key);
	list_append(memory_of(document), registries, registry);
	return registry;
}

static void registry_add(struct document *document, struct registry *registry, struct message *message,
			 struct span span)
{
	list_append(memory_of(document), &registry->messages, message);
	if (registry->messages.count == REGISTRY_MAX + 1)
		diagnose(diagnostics_of(document), CODE_REGISTRY_SIZE, span,
			 "envelope %s has more than %d messages", quoted(document, registry->envelope->key),
			 REGISTRY_MAX);
}

/* Whether what goes in it is what requests fail with. */
static bool is_of_errors(const struct envelope *envelope)
{
	return env_str_equal(envelope->key, env_str("errors"));
}

/* Whether the list has what the name stands for; reports that it has. `in` and `wire:in` can be the same. */
static bool is_named_twice(struct document *document, const struct list *list, const void *item,
			   const struct node *name, const char *what)
{
	for (size_t i = 0; i < list->count; i++) {
		if (list->items[i] != item)
			continue;
		diagnose(diagnostics_of(document), CODE_LIST_DUPLICATE, name->span,
			 "%s is named twice in '%s'", quoted(document, name->text), what);
		return true;
	}
	return false;
}

void message_put(struct document *document, struct message_draft *draft, struct envelope *envelope,
		 const struct node *name)
{
	struct message *message = draft->message;

	if (is_named_twice(document, &message->envelopes, envelope, name, "envelopes"))
		return;
	list_append(memory_of(document), &message->envelopes, envelope);
	registry_add(document, registry_get(document, envelope), message, name->span);
	if (is_of_errors(envelope))
		message->error = true;
}

/* The directions that a message goes in: where its own document puts it. */
static unsigned directions_of(const struct message *message)
{
	unsigned directions = 0;

	for (size_t i = 0; i < message->envelopes.count; i++)
		directions |= DIRECTION(((const struct envelope *)message->envelopes.items[i])->direction);
	return directions;
}

static bool takes_object(const struct type *payload)
{
	for (size_t i = 0; i < payload->alternative_count; i++)
		if (payload->alternatives[i].roots != ENV_JSON_OBJECT)
			return false;
	return payload->kind == ENV_KIND_OBJECT || payload->kind == ENV_KIND_MAP ||
	       payload->kind == ENV_KIND_UNION || payload->broken ||
	       (payload->kind == ENV_KIND_JSON && payload->json.roots == ENV_JSON_OBJECT);
}

static bool has_payload_key(const struct envelope *envelope)
{
	for (size_t i = 0; i < envelope->key_count; i++)
		if (envelope->keys[i].role == ENV_HEADER_PAYLOAD)
			return true;
	return false;
}

/* An envelope of objects takes no message with another payload; one without a key for it takes none with any. */
static void check_payload(struct document *document, const struct message *message,
			  const struct envelope *envelope, struct span span)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	if (envelope->broken)
		return;
	if (message->payload != NULL && !has_payload_key(envelope)) {
		diagnose(diagnostics, CODE_PAYLOAD_ENVELOPE, span,
			 "envelope %s has no key for payloads, and %s has one",
			 quoted(document, envelope->key), quoted(document, message->name));
		return;
	}
	if (envelope->payload != ENV_PAYLOAD_OBJECT || message->payload == NULL ||
	    takes_object(message->payload))
		return;
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_PAYLOAD_ENVELOPE, span,
			 "envelope %s takes objects, which the payload of %s is not",
			 quoted(document, envelope->key), quoted(document, message->name));
	diagnostic_note(diagnostics, diagnostic, message->payload->span, "the payload is declared here");
}

/* The key of somebody else's message among those that the document puts into envelopes of its own. */
static struct env_str placed_key(struct document *document, const struct message *message,
				 enum env_direction direction)
{
	return memory_printf(memory_of(document), "%d:%.*s:%.*s", (int)direction, STR(message->package->name),
			     STR(message->name));
}

/* Whether the document itself puts somebody else's message into an envelope in one of these directions. */
static bool placed_here(struct document *document, const struct message *message, unsigned directions)
{
	for (int direction = ENV_INCOMING; direction <= ENV_INTERNAL; direction++) {
		struct env_str key = placed_key(document, message, (enum env_direction)direction);

		if (directions & DIRECTION(direction) && map_find(&document->placed, key) != NULL)
			return true;
	}
	return false;
}

/* Whether it can be sent as a reply: in an envelope of one of these directions, which is not that of errors. */
static bool may_reply(const struct message *message, unsigned directions)
{
	size_t i = 0;

	for (; i < message->envelopes.count; i++) {
		const struct envelope *envelope = message->envelopes.items[i];
		/* of one with errors it is not known what may be sent in it */
		if (envelope->broken ||
		    ((directions & DIRECTION(envelope->direction)) != 0 && !is_of_errors(envelope)))
			return true;
	}
	return i == 0;
}

static void report_reply(struct document *document, const struct message *reply, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_REPLY_ENVELOPE, name->span,
			 "reply %s is in no outgoing envelope%s", quoted(document, name->text),
			 reply->error ? " but that of errors" : "");

	diagnostic_note(diagnostics, diagnostic, reply->span, "declared here");
	if (reply->error)
		diagnostic_help(diagnostics, diagnostic,
				"every request can fail with it, by %.*s_fail(): take it out of 'replies'",
				STR(reply->c_name));
}

static void link_reply(struct document *document, struct message *message, const struct node *name)
{
	struct message *reply = lookup_find(document, &lookup_message, name);
	unsigned wanted = DIRECTION(ENV_OUTGOING);

	if (reply == NULL || is_named_twice(document, &message->replies, reply, name, "replies"))
		return;
	list_append(memory_of(document), &message->replies, reply);
	if (directions_of(message) & DIRECTION(ENV_INTERNAL))
		wanted |= DIRECTION(ENV_INTERNAL);
	if (may_reply(reply, wanted))
		return;
	if (reply->package != document->package && placed_here(document, reply, wanted))
		return;
	report_reply(document, reply, name);
}

static void finish_payload(struct message *message)
{
	const struct type *payload = message->payload;

	if (payload == NULL)
		return;
	message->wrapped = payload->kind != ENV_KIND_OBJECT;
	message->payload_c_name = message->wrapped ? message->c_name : payload->c_name;
}

static void link_message(struct document *document, struct message_draft *draft)
{
	struct message *message = draft->message;
	unsigned directions = directions_of(message);

	finish_payload(message);
	message->incoming = (directions & DIRECTION(ENV_INCOMING)) != 0;
	message->outgoing = (directions & DIRECTION(ENV_OUTGOING)) != 0;
	message->internal = (directions & DIRECTION(ENV_INTERNAL)) != 0;
	message->received = message->incoming || message->internal;
	for (size_t i = 0; i < message->envelopes.count && !draft->payload_misread; i++)
		check_payload(document, message, message->envelopes.items[i], message->span);
	for (size_t i = 0; i < draft->replies.count; i++)
		link_reply(document, message, draft->replies.items[i]);
	handling_check(document, draft);
}

/* Only its own package gives a message a handler, where it is in an incoming or internal envelope. */
static void check_placed(struct document *document, const struct message *message, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	if (message->received || message->envelopes.count == 0)
		return;
	struct diagnostic *diagnostic = diagnose(
		diagnostics, CODE_PLACED_RECEIVED, name->span,
		"message %s has no handler: its own package puts it in no incoming or internal envelope",
		quoted(document, name->text));
	diagnostic_note(diagnostics, diagnostic, message->span, "declared here");
}

/* Puts another package's message into an envelope of the document's own. */
static void place_message(struct document *document, struct registry *registry, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct message *message = lookup_find(document, &lookup_message, name);

	if (message == NULL)
		return;
	if (message->package == document->package) {
		struct diagnostic *diagnostic =
			diagnose(diagnostics, CODE_CHOICE, name->span, "message %s is this document's own",
				 quoted(document, name->text));
		diagnostic_help(diagnostics, diagnostic, "name the envelope in the message's 'envelopes'");
		return;
	}
	if (registry->envelope->direction != ENV_OUTGOING)
		check_placed(document, message, name);
	registry_add(document, registry, message, name->span);
	map_put(memory_of(document), &document->placed,
		placed_key(document, message, registry->envelope->direction), message);
	check_payload(document, message, registry->envelope, name->span);
}

static void link_envelope(struct document *document, const struct node_pair *pair)
{
	const struct node_pair *messages = node_find_pair(pair->value, env_str("messages"));
	const struct envelope *envelope = map_find(&document->envelopes, pair->key->text);
	struct list names = {0};

	if (messages == NULL || messages->value->kind != NODE_SEQUENCE || envelope == NULL)
		return;
	read_names(document, messages, &names);
	for (size_t i = 0; i < names.count; i++)
		place_message(document, registry_get(document, envelope), names.items[i]);
}

void messages_link(struct document *document)
{
	const struct node *envelopes = node_find(document->root, "envelopes");

	for (size_t i = 0; envelopes != NULL && envelopes->kind == NODE_MAPPING && i < envelopes->count; i++)
		link_envelope(document, &envelopes->pairs[i]);
	for (size_t i = 0; i < document->drafts.count; i++)
		link_message(document, document->drafts.items[i]);
}
