/* Envelopes: their direction, their frames' keys. */
#include "schema/choice.h"
#include "schema/decimal.h"
#include "schema/keys.h"
#include "schema/names.h"
#include "schema/package.h"

/* Most characters that a limit of a header key may allow. */
#define HEADER_LENGTH_MAX INT64_C(65536)

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *const role_names[] = {
	[ENV_HEADER_TYPE] = "type",   [ENV_HEADER_PAYLOAD] = "payload",   [ENV_HEADER_TRACE] = "trace",
	[ENV_HEADER_STATE] = "state", [ENV_HEADER_LANGUAGE] = "language",
};

static const char *const direction_names[] = {
	[ENV_INCOMING] = "incoming", [ENV_OUTGOING] = "outgoing", [ENV_INTERNAL] = "internal"};

static const char *const payload_names[] = {[ENV_PAYLOAD_OBJECT] = "object", [ENV_PAYLOAD_ANY] = "any"};

static const char *const transport_names[] = {"text", "none"};

static void read_role(struct document *document, const struct node_pair *pair, void *field)
{
	((struct header_key *)field)->role =
		(enum env_header_role)choice_read(document, pair, role_names, COUNT(role_names));
}

static void read_max_length(struct document *document, const struct node_pair *pair, void *field)
{
	int64_t length = 0;

	if (!node_to_int(pair->value, &length) || length < 1 || length > HEADER_LENGTH_MAX)
		diagnose(diagnostics_of(document), CODE_HEADER_LENGTH, pair->value->span,
			 "'maxLength' must be from 1 to %lld", (long long)HEADER_LENGTH_MAX);
	else
		((struct header_key *)field)->max_length = (size_t)length;
}

static const struct key header_keys[] = {
	{"role", KIND_STRING, true, read_role, 0},
	{"alias", KIND_STRING, false, read_filled, offsetof(struct header_key, alias)},
	{"required", KIND_BOOL, false, read_flag, offsetof(struct header_key, required)},
	{"maxLength", KIND_INTEGER, false, read_max_length, 0},
};

static const struct key_table header_table = KEY_TABLE("a key of a frame", header_keys);

/* The names that keys have, and the first key of each role. */
struct header_check {
	struct map names; /* to struct header_key * */
	struct header_key *roles[COUNT(role_names)];
	bool unclear; /* what the role of a key is was not understood */
};

static void check_header_name(struct document *document, struct header_check *check, struct header_key *key,
			      struct env_str name)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	const struct header_key *first = map_put(memory_of(document), &check->names, name, key);

	if (first == NULL)
		return;
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_HEADER_NAMES, key->span, "two keys of the frame are called %s",
			 quoted(document, name));
	if (first != key)
		diagnostic_note(diagnostics, diagnostic, first->span, "first declared here");
}

static void check_header_role(struct document *document, struct header_check *check, struct header_key *key)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	if (key->role >= COUNT(role_names)) {
		check->unclear = true;
		return;
	}
	struct header_key *first = check->roles[key->role];
	check->roles[key->role] = first != NULL ? first : key;
	if (first != NULL) {
		struct diagnostic *diagnostic =
			diagnose(diagnostics, CODE_HEADER_ROLES, key->span,
				 "two keys of the frame have the role '%s'", role_names[key->role]);
		diagnostic_note(diagnostics, diagnostic, first->span, "first declared here");
	} else if (key->role == ENV_HEADER_TYPE && !key->required) {
		diagnose(diagnostics, CODE_HEADER_ROLES, key->span,
			 "the key with the role 'type' must be required");
	}
}

static void read_header(struct document *document, struct header_check *check, const struct node_pair *pair,
			struct header_key *key)
{
	key->span = pair->key->span;
	key->name = pair->key->text;
	key->max_length = SIZE_MAX;
	key->role = (enum env_header_role)COUNT(role_names);
	if (!kind_expect(document, CODE_KEY_KIND, key->name.ptr, pair->value, KIND_MAPPING))
		return;
	keys_read(document, &header_table, key->span, pair->value, key);
	if (key->name.len == 0)
		diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, key->span,
			 "a key of the frame has an empty name");
	check_header_name(document, check, key, key->name);
	if (key->alias.len > 0)
		check_header_name(document, check, key, key->alias);
	check_header_role(document, check, key);
	const struct node *length = node_find(pair->value, "maxLength");
	if (key->role == ENV_HEADER_PAYLOAD && length != NULL)
		diagnose(diagnostics_of(document), CODE_HEADER_LENGTH, length->span,
			 "a payload has no 'maxLength': how long it may be its schemas say");
}

static void read_headers(struct document *document, const struct node_pair *pair, void *field)
{
	struct envelope *envelope = field;
	struct header_check check = {0};

	envelope->keys = memory_array(memory_of(document), pair->value->count, sizeof(*envelope->keys));
	for (size_t i = 0; i < pair->value->count; i++)
		read_header(document, &check, &pair->value->pairs[i], &envelope->keys[envelope->key_count++]);
	if (check.roles[ENV_HEADER_TYPE] == NULL && !check.unclear)
		diagnose(diagnostics_of(document), CODE_HEADER_ROLES, pair->key->span,
			 "the frame has no key with the role 'type'");
}

static void read_direction(struct document *document, const struct node_pair *pair, void *field)
{
	((struct envelope *)field)->direction =
		(enum env_direction)choice_read(document, pair, direction_names, COUNT(direction_names));
}

static void read_payload_kind(struct document *document, const struct node_pair *pair, void *field)
{
	((struct envelope *)field)->payload =
		(enum env_payload_kind)choice_read(document, pair, payload_names, COUNT(payload_names));
}

static void read_transport(struct document *document, const struct node_pair *pair, void *field)
{
	choice_read(document, pair, transport_names, COUNT(transport_names));
	((struct envelope *)field)->transport = pair->value->text;
}

static const struct key envelope_keys[] = {
	{"description", KIND_STRING, false, read_text, offsetof(struct envelope, prose.description)},
	{"title", KIND_STRING, false, read_text, offsetof(struct envelope, prose.title)},
	{"deprecated", KIND_BOOL, false, read_flag, offsetof(struct envelope, prose.deprecated)},
	{"name", KIND_STRING, false, read_text, offsetof(struct envelope, name)},
	{"direction", KIND_STRING, true, read_direction, 0},
	{"transport", KIND_STRING, true, read_transport, 0},
	{"payload", KIND_STRING, false, read_payload_kind, 0},
	{"keys", KIND_MAPPING, true, read_headers, 0},
	{"messages", KIND_SEQUENCE, false, NULL, 0},
};

static const struct key_table envelope_table = KEY_TABLE("an envelope", envelope_keys);

static void read_envelope(struct document *document, const struct node_pair *pair)
{
	struct envelope *envelope = memory_alloc(memory_of(document), sizeof(*envelope));
	size_t errors = diagnostics_of(document)->errors;

	envelope->span = pair->key->span;
	envelope->key = pair->key->text;
	envelope->name = pair->key->text;
	envelope->package = document->package;
	envelope->c_name = name_in_package(memory_of(document), document->package->name, envelope->key);
	list_append(memory_of(document), &document->package->envelopes, envelope);
	map_put(memory_of(document), &document->envelopes, envelope->key, envelope);
	if (envelope->key.len == 0)
		diagnose(diagnostics_of(document), CODE_NAME_MALFORMED, envelope->span,
			 "the name of an envelope is empty");
	if (kind_expect(document, CODE_KEY_KIND, envelope->key.ptr, pair->value, KIND_MAPPING))
		keys_read(document, &envelope_table, envelope->span, pair->value, envelope);
	envelope->broken = diagnostics_of(document)->errors > errors;
}

void envelopes_read(struct document *document)
{
	const struct node *envelopes = node_find(document->root, "envelopes");

	if (envelopes == NULL || envelopes->kind != NODE_MAPPING)
		return;
	for (size_t i = 0; i < envelopes->count; i++)
		read_envelope(document, &envelopes->pairs[i]);
}
