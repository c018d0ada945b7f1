/*
 * Package shared: tables, fast decoders and encoders.
 *
 * Made by envgen from shared.yaml; what is changed here is lost.
 */
#include "shared.env.h"

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function shared_Person_read;
static env_write_function shared_Person_write;
static env_read_function shared_People_read;
static env_write_function shared_People_write;

/* ---- shared_Id ---- */

const struct env_type shared_Id_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "Id",
	.as.integer = {
		.minimum = 1,
		.maximum = INT64_MAX,
	},
};

/* ---- shared_Person_name ---- */

static const struct env_type shared_Person_name_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = 32},
};

/* ---- shared_Person ---- */

static const struct shared_Person shared_Person_defaults = {0};

static const char *shared_Person_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("id"),
		ENV_REQUIRED("name"),
	};
	struct shared_Person *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* id */
			at = env_read_int(reader, at, &m->id, 1, INT64_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* name */
			at = env_read_str(reader, at, &m->name, 1, 32);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *shared_Person_write(struct env_writer *writer, char *at, const void *value)
{
	const struct shared_Person *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "id");
	at = env_write_int(writer, at, m->id, 1, INT64_MAX);
	at = ENV_WRITE_NEXT(writer, at, "name");
	at = env_write_str(writer, at, m->name, 1, 32);
	return env_write_close(writer, at, '}');
}

static const struct env_field shared_Person_fields[] = {
	{
		.name = ENV_STR_INIT("id"),
		.type = &shared_Id_type,
		.offset = offsetof(struct shared_Person, id),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("name"),
		.type = &shared_Person_name_type,
		.offset = offsetof(struct shared_Person, name),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t shared_Person_sorted[] = {
	0, 1,
};

const struct env_type shared_Person_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct shared_Person),
	.align = _Alignof(struct shared_Person),
	.name = "Person",
	.as.object = {
		.fields = shared_Person_fields,
		.count = 2,
		.sorted = shared_Person_sorted,
		.defaults = &shared_Person_defaults,
	},
	.read = shared_Person_read,
	.write = shared_Person_write,
};

/* ---- shared_People ---- */

static const char *shared_People_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &shared_People_type, out);
}

static char *shared_People_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &shared_People_type, value);
}

const struct env_type shared_People_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct shared_People),
	.align = _Alignof(struct shared_People),
	.name = "People",
	.as.array = {
		.item = &shared_Person_type,
		.min_items = 0,
		.max_items = 100,
	},
	.read = shared_People_read,
	.write = shared_People_write,
};

/* ---- shared_Role ---- */

_Static_assert(sizeof(enum shared_Role) == sizeof(int), "enums are as large as int");

static const struct env_str shared_Role_members[] = {
	ENV_STR_INIT("guest"),
	ENV_STR_INIT("host"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t shared_Role_sorted[] = {
	0, 1,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char shared_Role_blocks[][ENV_ENUM_BLOCK] = {
	"guest",
	"host",
};

static const uint8_t shared_Role_member_slots[] = {
	0, 0, 0, 0, 1, 0, 0, 0,
};

static const struct env_enum_hash shared_Role_hash = {
	.blocks = shared_Role_blocks,
	.slots = shared_Role_member_slots,
	.factor = UINT64_C(0x64F0EEB9026E6077),
	.shift = 61,
};

const struct env_type shared_Role_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum shared_Role),
	.align = _Alignof(enum shared_Role),
	.name = "Role",
	.as.enumeration = {
		.members = shared_Role_members,
		.count = sizeof(shared_Role_members) / sizeof(shared_Role_members[0]),
		.sorted = shared_Role_sorted,
		.hash = &shared_Role_hash,
	},
};

struct env_str shared_Role_text(enum shared_Role value)
{
	return env_enum_text(&shared_Role_type, (int)value);
}

void shared_Person_init(struct shared_Person *out)
{
	env_init(&shared_Person_type, out);
}

enum env_status shared_Person_decode(struct shared_Person *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&shared_Person_type, out, arena, json, len, errors);
}

enum env_status shared_Person_encode(const struct shared_Person *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&shared_Person_type, value, out, errors);
}

enum env_status shared_Person_check(const struct shared_Person *value,
	struct env_errors *errors)
{
	return env_check(&shared_Person_type, value, errors);
}

enum env_status shared_Person_copy(struct shared_Person *out, struct env_arena *arena,
	const struct shared_Person *value)
{
	return env_copy(&shared_Person_type, out, arena, value);
}

bool shared_Person_equal(const struct shared_Person *a,
	const struct shared_Person *b)
{
	return env_equal(&shared_Person_type, a, b);
}

void shared_People_init(struct shared_People *out)
{
	env_init(&shared_People_type, out);
}

enum env_status shared_People_decode(struct shared_People *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&shared_People_type, out, arena, json, len, errors);
}

enum env_status shared_People_encode(const struct shared_People *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&shared_People_type, value, out, errors);
}

enum env_status shared_People_check(const struct shared_People *value,
	struct env_errors *errors)
{
	return env_check(&shared_People_type, value, errors);
}

enum env_status shared_People_copy(struct shared_People *out, struct env_arena *arena,
	const struct shared_People *value)
{
	return env_copy(&shared_People_type, out, arena, value);
}

bool shared_People_equal(const struct shared_People *a,
	const struct shared_People *b)
{
	return env_equal(&shared_People_type, a, b);
}

/* ---- message shared.note ---- */

static enum env_status shared_note_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((shared_note_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str shared_note_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/Person\",\"$defs\":{\"Person\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],"
		"\"properties\":{\"id\":{\"$ref\":\"#/$defs/Id\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
		"\"maxLength\":32}}},\"Id\":{\"type\":\"integer\",\"minimum\":1}}}"),
};

const struct env_message shared_note_message = {
	.name = ENV_STR_INIT("shared.note"),
	.c_name = "shared_note",
	.description = "For whoever it concerns.",
	.payload = &shared_Person_type,
	.schema = shared_note_schema,
	.schema_count = 1,
	.notify = shared_note_notify,
};

/* ---- registry shared_ws_outgoing ---- */

static const struct env_message *const shared_ws_outgoing_messages[] = {
	&shared_note_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t shared_ws_outgoing_seeds[] = {
	0,
};

static const uint16_t shared_ws_outgoing_slots[] = {
	0, 1,
};

const struct env_registry shared_ws_outgoing = {
	.envelope = &envelope_ws_outgoing_envelope,
	.messages = shared_ws_outgoing_messages,
	.count = 1,
	.seeds = shared_ws_outgoing_seeds,
	.seed_count = 1,
	.slots = shared_ws_outgoing_slots,
	.slot_count = 2,
};

/* ---- the package ---- */

static const struct env_package *const shared_imports[] = {
	&envelope_package,
};

static const struct env_registry *const shared_registries[] = {
	&shared_ws_outgoing,
};

const struct env_package shared_package = {
	.name = "shared",
	.description = "Types that several packages use.",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
	.imports = shared_imports,
	.import_count = 1,
	.registries = shared_registries,
	.registry_count = 1,
};
