/* How a message is handled: where, in what order, within which limits. */
#include "schema/handling.h"

#include "base/suggest.h"
#include "schema/choice.h"
#include "schema/quantity.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *const run_names[] = {[ENV_RUN_INLINE] = "inline", [ENV_RUN_DEFERRED] = "deferred"};
static const char *const full_names[] = {[ENV_FULL_WAIT] = "wait", [ENV_FULL_FAIL] = "fail"};
static const char *const order_names[] = {"connection", "none"};
static const char *const announce_names[] = {"a", "q", "r"};
static const char *const announce_states[] = {"acknowledged", "queued",
					      "running"}; /* what these are called */
static const unsigned announce_bits[] = {ENV_ANNOUNCE_ACKNOWLEDGED, ENV_ANNOUNCE_QUEUED,
					 ENV_ANNOUNCE_RUNNING};

/* Kinds of properties that messages can be ordered by. */
#define KIND_BIT(kind) (1U << (kind))
#define ORDERED                                                                               \
	(KIND_BIT(ENV_KIND_BOOLEAN) | KIND_BIT(ENV_KIND_INTEGER) | KIND_BIT(ENV_KIND_INT32) | \
	 KIND_BIT(ENV_KIND_UINT32) | KIND_BIT(ENV_KIND_UINT64) | KIND_BIT(ENV_KIND_NUMBER) |  \
	 KIND_BIT(ENV_KIND_FLOAT) | KIND_BIT(ENV_KIND_STRING) | KIND_BIT(ENV_KIND_FORMAT) |   \
	 KIND_BIT(ENV_KIND_BYTES) | KIND_BIT(ENV_KIND_ENUM) | KIND_BIT(ENV_KIND_OPEN_ENUM))

/* Notes a key that only messages have which somebody receives. */
static void note_receiving(struct document *document, struct message_draft *draft, const struct node *key)
{
	list_append(memory_of(document), &draft->receiving, (void *)key);
}

/* Notes a key that only deferred messages have. */
static void note_deferring(struct document *document, struct message_draft *draft, const struct node *key)
{
	list_append(memory_of(document), &draft->deferring, (void *)key);
}

void read_run(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;

	draft->message->run = (enum env_run)choice_read(document, pair, run_names, COUNT(run_names));
	note_receiving(document, draft, pair->key);
}

void read_oneway(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;

	draft->message->oneway = pair->value->boolean;
	draft->oneway = pair->value->boolean ? pair->key : NULL;
	if (pair->value->boolean)
		note_receiving(document, draft, pair->key);
}

void read_replies(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;

	draft->replies_key = pair->key;
	note_receiving(document, draft, pair->key);
	read_names_needed(document, pair, &draft->replies);
}

void read_idempotent(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;

	draft->message->idempotent = pair->value->boolean;
	if (pair->value->boolean)
		note_receiving(document, draft, pair->key);
}

void read_sensitive(struct document *document, const struct node_pair *pair, void *field)
{
	(void)document;
	((struct message_draft *)field)->message->sensitive = pair->value->boolean;
}

void read_rate(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;
	struct message *message = draft->message;

	note_receiving(document, draft, pair->key);
	if (rate_parse(pair->value->text, &message->rate_count, &message->rate_ms))
		return;
	struct diagnostic *diagnostic = diagnose(diagnostics_of(document), CODE_RATE, pair->value->span,
						 "%s is no rate: 1 to %u messages in a time from 1ms to 24h",
						 quoted(document, pair->value->text), RATE_COUNT_MAX);
	diagnostic_help(diagnostics_of(document), diagnostic, "write '10/s', '100/min' or '5/10s'");
}

/* The index of a state that is announced, or that of none; then it is reported. */
static size_t read_state(struct document *document, const struct node_pair *pair)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	size_t code = choice_find(pair->value->text, announce_names, COUNT(announce_names));
	size_t state = choice_find(pair->value->text, announce_states, COUNT(announce_states));

	if (code < COUNT(announce_names))
		return code;
	struct diagnostic *diagnostic = choice_report(document, pair, announce_names, COUNT(announce_names));
	if (state < COUNT(announce_states))
		diagnostic_suggest(diagnostics, diagnostic, announce_names[state]);
	return code;
}

void read_announce(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;
	struct list names = {0};

	draft->announce = pair->key;
	note_deferring(document, draft, pair->key);
	read_names_needed(document, pair, &names);
	for (size_t i = 0; i < names.count; i++) {
		const struct node_pair item = {pair->key, names.items[i]};
		size_t state = read_state(document, &item);

		if (state < COUNT(announce_names))
			draft->message->announce |= announce_bits[state];
	}
}

static void read_by(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;

	(void)document;
	draft->message->order = ENV_ORDER_KEY;
	draft->message->order_key = pair->value->text;
	draft->order_by = pair->value;
}

static const struct key order_keys[] = {{"by", KIND_STRING, true, read_by, 0}};

static const struct key_table order_table = KEY_TABLE("an order", order_keys);

void read_order(struct document *document, const struct node_pair *pair, void *field)
{
	static const enum env_order orders[] = {ENV_ORDER_CONNECTION, ENV_ORDER_NONE, ENV_ORDER_CONNECTION};
	struct message_draft *draft = field;

	note_deferring(document, draft, pair->key);
	if (pair->value->kind == NODE_MAPPING) {
		keys_read(document, &order_table, pair->key->span, pair->value, draft);
		return;
	}
	size_t order = choice_find(pair->value->text, order_names, COUNT(order_names));
	draft->message->order = orders[order];
	/* Reported when the payload is known: it may be the name of a property. */
	if (order == COUNT(order_names))
		draft->order_word = pair;
}

static void read_duration(struct document *document, const struct node_pair *pair,
			  struct message_draft *draft, unsigned *milliseconds)
{
	note_deferring(document, draft, pair->key);
	if (duration_parse(pair->value->text, milliseconds))
		return;
	struct diagnostic *diagnostic =
		diagnose(diagnostics_of(document), CODE_DURATION, pair->value->span,
			 "%s is no time from 1ms to 24h", quoted(document, pair->value->text));
	diagnostic_help(diagnostics_of(document), diagnostic, "write '250ms', '5s', '2min' or '1h'");
}

void read_queue_timeout(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;

	read_duration(document, pair, draft, &draft->message->queue_ms);
}

void read_run_timeout(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;

	read_duration(document, pair, draft, &draft->message->run_ms);
}

void read_when_full(struct document *document, const struct node_pair *pair, void *field)
{
	struct message_draft *draft = field;
	size_t full = choice_read(document, pair, full_names, COUNT(full_names));

	draft->message->full = (enum env_when_full)full;
	note_deferring(document, draft, pair->key);
}

/* Some keys are for messages that somebody receives. */
static void check_received(struct document *document, const struct message_draft *draft)
{
	for (size_t i = 0; i < draft->receiving.count; i++) {
		const struct node *key = draft->receiving.items[i];

		diagnose(diagnostics_of(document), CODE_MESSAGE_RECEIVED, key->span,
			 "%s says nothing for a message that is in no incoming or internal envelope",
			 quoted(document, key->text));
	}
}

/* Some keys are for messages whose handlers run on workers. */
static void check_deferred(struct document *document, const struct message_draft *draft)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	for (size_t i = 0; i < draft->deferring.count; i++) {
		const struct node *key = draft->deferring.items[i];
		struct diagnostic *diagnostic =
			diagnose(diagnostics, CODE_DEFERRED_ONLY, key->span,
				 "%s says nothing for a message whose handler runs inline",
				 quoted(document, key->text));

		diagnostic_help(diagnostics, diagnostic, "add 'run: deferred', or leave it out");
	}
}

static const struct property *find_property(const struct type *type, struct env_str name)
{
	for (size_t i = 0; i < type->property_count; i++)
		if (env_str_equal(type->properties[i].name, name))
			return &type->properties[i];
	return NULL;
}

static void report_no_property(struct document *document, const struct type *type, const struct node *name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct suggestion suggestion = suggestion_make(name->text);

	for (size_t i = 0; i < type->property_count && suggestions_wanted(document); i++)
		suggestion_offer(&suggestion, type->properties[i].name.ptr);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_ORDER_KEY, name->span, "the payload has no property %s",
			 quoted(document, name->text));
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
}

/* Messages are ordered by a property of the payload that is a scalar. */
static void check_order(struct document *document, const struct message_draft *draft)
{
	const struct type *payload = draft->message->payload;

	if (draft->payload_misspelt || draft->payload_misread)
		return;
	if (payload == NULL || (payload->kind != ENV_KIND_OBJECT && !payload->broken)) {
		diagnose(diagnostics_of(document), CODE_ORDER_KEY, draft->order_by->span,
			 "the payload is no object with properties that messages could be ordered by");
		return;
	}
	const struct property *property = find_property(payload, draft->order_by->text);
	if (payload->broken || (property != NULL && property->type->broken))
		return;
	if (property == NULL)
		report_no_property(document, payload, draft->order_by);
	else if (!(KIND_BIT(property->type->kind) & ORDERED))
		diagnose(diagnostics_of(document), CODE_ORDER_KEY, draft->order_by->span,
			 "property %s is no boolean, number, string or enumeration to order messages by",
			 quoted(document, property->name));
}

/* An order that does not exist may be what messages were to be ordered by. */
static void report_order(struct document *document, const struct message_draft *draft)
{
	const struct type *payload = draft->message->payload;
	struct env_str word = draft->order_word->value->text;
	struct diagnostic *diagnostic =
		choice_report(document, draft->order_word, order_names, COUNT(order_names));

	if (payload != NULL && payload->kind == ENV_KIND_OBJECT && find_property(payload, word) != NULL)
		diagnostic_help(diagnostics_of(document), diagnostic, "write '{by: %.*s}'", STR(word));
}

/* A request succeeds with one of its replies, and with nothing else. */
static void check_answers(struct document *document, const struct message_draft *draft)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	const struct node *oneway = node_find(draft->keys, "oneway");

	if (draft->replies_meant || draft->oneway_misspelt ||
	    (oneway != NULL && (oneway->kind != NODE_BOOL || oneway->boolean)))
		return;
	struct diagnostic *diagnostic = diagnose(diagnostics, CODE_REQUEST_FAILS, draft->message->span,
						 "request %s can only fail: it has no replies",
						 quoted(document, draft->message->name));
	diagnostic_help(diagnostics, diagnostic,
			"write 'replies: [s.stat]', or 'oneway: true' where nothing is to be answered");
}

void handling_check(struct document *document, const struct message_draft *draft)
{
	const struct message *message = draft->message;

	if (!message->received && !draft->incomplete)
		check_received(document, draft);
	if (message->received && !draft->incomplete)
		check_answers(document, draft);
	if (draft->order_word != NULL)
		report_order(document, draft);
	if (message->run == ENV_RUN_INLINE && !draft->run_misspelt)
		check_deferred(document, draft);
	else if (message->run != ENV_RUN_INLINE && draft->order_by != NULL)
		check_order(document, draft);
	if (draft->oneway != NULL && draft->announce != NULL)
		diagnose(diagnostics_of(document), CODE_ONEWAY_ANNOUNCE, draft->announce->span,
			 "a message that is one-way has no request whose states could be told");
	if (draft->oneway != NULL && draft->replies_key != NULL)
		diagnose(diagnostics_of(document), CODE_ONEWAY_REPLIES, draft->replies_key->span,
			 "a message that is one-way has no replies");
}
