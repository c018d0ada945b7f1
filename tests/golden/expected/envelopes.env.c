/*
 * Package envelopes: tables, fast decoders and encoders.
 *
 * Made by envgen from envelopes.yaml; what is changed here is lost.
 */
#include "envelopes.env.h"

#include <math.h>

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function envelopes_list_value_read;
static env_write_function envelopes_list_value_write;
static env_read_function envelopes_object_or_null_value_value_read;
static env_write_function envelopes_object_or_null_value_value_write;

/* ---- envelopes_number_value ---- */

const struct env_type envelopes_number_value_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.name = "number",
	.as.integer = {
		.minimum = 0,
		.maximum = INT64_MAX,
	},
};

/* ---- envelopes_text_value ---- */

const struct env_type envelopes_text_value_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.name = "text",
	.as.string = {.min_length = 0, .max_length = 10},
};

/* ---- envelopes_maybe_value_value ---- */

const struct env_type envelopes_maybe_value_value_type = {
	.kind = ENV_KIND_NUMBER,
	.size = sizeof(double),
	.align = _Alignof(double),
	.name = "maybe",
	.as.number = {
		.minimum = 0.0,
		.maximum = HUGE_VAL,
	},
};

/* ---- envelopes_list_value_item ---- */

static const struct env_type envelopes_list_value_item_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- envelopes_list_value ---- */

static const char *envelopes_list_value_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &envelopes_list_value_type, out);
}

static char *envelopes_list_value_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &envelopes_list_value_type, value);
}

const struct env_type envelopes_list_value_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct envelopes_list_value),
	.align = _Alignof(struct envelopes_list_value),
	.name = "list",
	.as.array = {
		.item = &envelopes_list_value_item_type,
		.min_items = 0,
		.max_items = SIZE_MAX,
	},
	.read = envelopes_list_value_read,
	.write = envelopes_list_value_write,
};

/* ---- envelopes_open_value ---- */

const struct env_type envelopes_open_value_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = _Alignof(struct env_json),
	.name = "open",
};

/* ---- envelopes_nothing_value ---- */

const struct env_type envelopes_nothing_value_type = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = _Alignof(struct env_unit),
	.name = "nothing",
	.as.constant = {.json = ENV_STR_INIT("null")},
};

/* ---- envelopes_kind_value ---- */

_Static_assert(sizeof(enum envelopes_kind_value) == sizeof(int), "enums are as large as int");

static const struct env_str envelopes_kind_value_members[] = {
	ENV_STR_INIT("a"),
	ENV_STR_INIT("b"),
};

/* Their indexes in the order of their bytes. */
static const uint16_t envelopes_kind_value_sorted[] = {
	0, 1,
};

/* A perfect hash of them: a decoder compares a text with one block only. */
static const char envelopes_kind_value_blocks[][ENV_ENUM_BLOCK] = {
	"a",
	"b",
};

static const uint8_t envelopes_kind_value_member_slots[] = {
	0, 0, 0, 0, 1, 0, 0, 0,
};

static const struct env_enum_hash envelopes_kind_value_hash = {
	.blocks = envelopes_kind_value_blocks,
	.slots = envelopes_kind_value_member_slots,
	.factor = UINT64_C(0x9E3779B97F4A7C15),
	.shift = 61,
};

const struct env_type envelopes_kind_value_type = {
	.kind = ENV_KIND_ENUM,
	.size = sizeof(enum envelopes_kind_value),
	.align = _Alignof(enum envelopes_kind_value),
	.name = "kind",
	.as.enumeration = {
		.members = envelopes_kind_value_members,
		.count = sizeof(envelopes_kind_value_members) / sizeof(envelopes_kind_value_members[0]),
		.sorted = envelopes_kind_value_sorted,
		.hash = &envelopes_kind_value_hash,
	},
};

struct env_str envelopes_kind_value_text(enum envelopes_kind_value value)
{
	return env_enum_text(&envelopes_kind_value_type, (int)value);
}

/* ---- envelopes_object_or_null_value_value_a ---- */

static const struct env_type envelopes_object_or_null_value_value_a_type = {
	.kind = ENV_KIND_INTEGER,
	.size = sizeof(int64_t),
	.align = _Alignof(int64_t),
	.as.integer = {
		.minimum = INT64_MIN,
		.maximum = INT64_MAX,
	},
};

/* ---- envelopes_object_or_null_value_value ---- */

static const struct envelopes_object_or_null_value_value envelopes_object_or_null_value_value_defaults = {0};

static const char *envelopes_object_or_null_value_value_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("a"),
	};
	struct envelopes_object_or_null_value_value *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &envelopes_object_or_null_value_value_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* a */
			m->a_is = ENV_PRESENT;
			at = env_read_int(reader, at, &m->a, INT64_MIN, INT64_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *envelopes_object_or_null_value_value_write(struct env_writer *writer, char *at, const void *value)
{
	const struct envelopes_object_or_null_value_value *m = value;

	at = env_write_open(writer, at, '{');
	if (m->a_is != ENV_ABSENT) {
		env_write_rule(writer, m->a_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "a");
		at = env_write_int(writer, at, m->a, INT64_MIN, INT64_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field envelopes_object_or_null_value_value_fields[] = {
	{
		.name = ENV_STR_INIT("a"),
		.type = &envelopes_object_or_null_value_value_a_type,
		.offset = offsetof(struct envelopes_object_or_null_value_value, a),
		.is_offset = offsetof(struct envelopes_object_or_null_value_value, a_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t envelopes_object_or_null_value_value_sorted[] = {
	0,
};

const struct env_type envelopes_object_or_null_value_value_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct envelopes_object_or_null_value_value),
	.align = _Alignof(struct envelopes_object_or_null_value_value),
	.name = "object_or_null",
	.as.object = {
		.fields = envelopes_object_or_null_value_value_fields,
		.count = 1,
		.sorted = envelopes_object_or_null_value_value_sorted,
		.defaults = &envelopes_object_or_null_value_value_defaults,
	},
	.read = envelopes_object_or_null_value_value_read,
	.write = envelopes_object_or_null_value_value_write,
};

/* ---- envelopes_maybe_value ---- */

static const char *envelopes_maybe_value_read(struct env_reader *reader, const char *at, void *out)
{
	struct envelopes_maybe_value *m = out;

	*m = (struct envelopes_maybe_value){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = env_read_number(reader, at, &m->value);
		at = env_read_rule(reader, at, m->value >= 0.0);
	}
	return at;
}

static char *envelopes_maybe_value_write(struct env_writer *writer, char *at, const void *value)
{
	const struct envelopes_maybe_value *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	env_write_rule(writer, m->value >= 0.0);
	at = env_write_number(writer, at, m->value);
	return at;
}

static const struct env_type envelopes_maybe_value_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct envelopes_maybe_value),
	.align = _Alignof(struct envelopes_maybe_value),
	.as.nullable = {
		.type = &envelopes_maybe_value_value_type,
		.value_offset = offsetof(struct envelopes_maybe_value, value),
	},
	.read = envelopes_maybe_value_read,
	.write = envelopes_maybe_value_write,
};

/* ---- envelopes_object_or_null_value ---- */

static const char *envelopes_object_or_null_value_read(struct env_reader *reader, const char *at, void *out)
{
	struct envelopes_object_or_null_value *m = out;

	*m = (struct envelopes_object_or_null_value){0};
	at = env_read_null(at, &m->is);
	if (m->is == ENV_PRESENT) {
		at = envelopes_object_or_null_value_value_read(reader, at, &m->value);
	}
	return at;
}

static char *envelopes_object_or_null_value_write(struct env_writer *writer, char *at, const void *value)
{
	const struct envelopes_object_or_null_value *m = value;

	if (m->is == ENV_NULL)
		return env_write_null(writer, at);
	env_write_rule(writer, m->is == ENV_PRESENT);
	at = envelopes_object_or_null_value_value_write(writer, at, &m->value);
	return at;
}

static const struct env_type envelopes_object_or_null_value_type = {
	.kind = ENV_KIND_NULLABLE,
	.size = sizeof(struct envelopes_object_or_null_value),
	.align = _Alignof(struct envelopes_object_or_null_value),
	.as.nullable = {
		.type = &envelopes_object_or_null_value_value_type,
		.value_offset = offsetof(struct envelopes_object_or_null_value, value),
	},
	.read = envelopes_object_or_null_value_read,
	.write = envelopes_object_or_null_value_write,
};

void envelopes_list_value_init(struct envelopes_list_value *out)
{
	env_init(&envelopes_list_value_type, out);
}

enum env_status envelopes_list_value_decode(struct envelopes_list_value *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_list_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_list_value_encode(const struct envelopes_list_value *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_list_value_type, value, out, errors);
}

enum env_status envelopes_list_value_check(const struct envelopes_list_value *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_list_value_type, value, errors);
}

enum env_status envelopes_list_value_copy(struct envelopes_list_value *out, struct env_arena *arena,
	const struct envelopes_list_value *value)
{
	return env_copy(&envelopes_list_value_type, out, arena, value);
}

bool envelopes_list_value_equal(const struct envelopes_list_value *a,
	const struct envelopes_list_value *b)
{
	return env_equal(&envelopes_list_value_type, a, b);
}

void envelopes_object_or_null_value_value_init(struct envelopes_object_or_null_value_value *out)
{
	env_init(&envelopes_object_or_null_value_value_type, out);
}

enum env_status envelopes_object_or_null_value_value_decode(struct envelopes_object_or_null_value_value *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_object_or_null_value_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_object_or_null_value_value_encode(const struct envelopes_object_or_null_value_value *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_object_or_null_value_value_type, value, out, errors);
}

enum env_status envelopes_object_or_null_value_value_check(const struct envelopes_object_or_null_value_value *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_object_or_null_value_value_type, value, errors);
}

enum env_status envelopes_object_or_null_value_value_copy(struct envelopes_object_or_null_value_value *out, struct env_arena *arena,
	const struct envelopes_object_or_null_value_value *value)
{
	return env_copy(&envelopes_object_or_null_value_value_type, out, arena, value);
}

bool envelopes_object_or_null_value_value_equal(const struct envelopes_object_or_null_value_value *a,
	const struct envelopes_object_or_null_value_value *b)
{
	return env_equal(&envelopes_object_or_null_value_value_type, a, b);
}

void envelopes_number_init(struct envelopes_number *out)
{
	env_init(&envelopes_number_value_type, out);
}

enum env_status envelopes_number_decode(struct envelopes_number *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_number_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_number_encode(const struct envelopes_number *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_number_value_type, value, out, errors);
}

enum env_status envelopes_number_check(const struct envelopes_number *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_number_value_type, value, errors);
}

enum env_status envelopes_number_copy(struct envelopes_number *out, struct env_arena *arena,
	const struct envelopes_number *value)
{
	return env_copy(&envelopes_number_value_type, out, arena, value);
}

bool envelopes_number_equal(const struct envelopes_number *a,
	const struct envelopes_number *b)
{
	return env_equal(&envelopes_number_value_type, a, b);
}

/* ---- message number ---- */

static enum env_status envelopes_number_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	return ((envelopes_number_handler *)handler)(from, request, payload, user);
}

static enum env_status envelopes_number_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((envelopes_number_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status envelopes_number_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_number_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_number_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"integer\",\"minimum\":0}"),
};

static const struct env_message *const envelopes_number_replies[] = {
	&envelopes_text_message,
	&envelopes_maybe_message,
};

const struct env_message envelopes_number_message = {
	.name = ENV_STR_INIT("number"),
	.c_name = "envelopes_number",
	.description = "",
	.payload = &envelopes_number_value_type,
	.schema = envelopes_number_schema,
	.schema_count = 1,
	.replies = envelopes_number_replies,
	.reply_count = 2,
	.handle = envelopes_number_handle,
	.guard = envelopes_number_admit,
	.notify = envelopes_number_notify,
};

void envelopes_text_init(struct envelopes_text *out)
{
	env_init(&envelopes_text_value_type, out);
}

enum env_status envelopes_text_decode(struct envelopes_text *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_text_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_text_encode(const struct envelopes_text *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_text_value_type, value, out, errors);
}

enum env_status envelopes_text_check(const struct envelopes_text *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_text_value_type, value, errors);
}

enum env_status envelopes_text_copy(struct envelopes_text *out, struct env_arena *arena,
	const struct envelopes_text *value)
{
	return env_copy(&envelopes_text_value_type, out, arena, value);
}

bool envelopes_text_equal(const struct envelopes_text *a,
	const struct envelopes_text *b)
{
	return env_equal(&envelopes_text_value_type, a, b);
}

/* ---- message text ---- */

static enum env_status envelopes_text_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_text_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_text_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"string\",\"maxLength\":10}"),
};

const struct env_message envelopes_text_message = {
	.name = ENV_STR_INIT("text"),
	.c_name = "envelopes_text",
	.description = "A text and nothing else.",
	.payload = &envelopes_text_value_type,
	.schema = envelopes_text_schema,
	.schema_count = 1,
	.notify = envelopes_text_notify,
};

void envelopes_maybe_init(struct envelopes_maybe *out)
{
	env_init(&envelopes_maybe_value_type, out);
}

enum env_status envelopes_maybe_decode(struct envelopes_maybe *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_maybe_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_maybe_encode(const struct envelopes_maybe *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_maybe_value_type, value, out, errors);
}

enum env_status envelopes_maybe_check(const struct envelopes_maybe *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_maybe_value_type, value, errors);
}

enum env_status envelopes_maybe_copy(struct envelopes_maybe *out, struct env_arena *arena,
	const struct envelopes_maybe *value)
{
	return env_copy(&envelopes_maybe_value_type, out, arena, value);
}

bool envelopes_maybe_equal(const struct envelopes_maybe *a,
	const struct envelopes_maybe *b)
{
	return env_equal(&envelopes_maybe_value_type, a, b);
}

/* ---- message maybe ---- */

static enum env_status envelopes_maybe_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_maybe_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_maybe_schema[] = {
	ENV_STR_INIT(
		"{\"type\":[\"number\",\"null\"],\"minimum\":0}"),
};

const struct env_message envelopes_maybe_message = {
	.name = ENV_STR_INIT("maybe"),
	.c_name = "envelopes_maybe",
	.description = "",
	.payload = &envelopes_maybe_value_type,
	.schema = envelopes_maybe_schema,
	.schema_count = 1,
	.notify = envelopes_maybe_notify,
};

void envelopes_list_init(struct envelopes_list *out)
{
	env_init(&envelopes_list_value_type, out);
}

enum env_status envelopes_list_decode(struct envelopes_list *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_list_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_list_encode(const struct envelopes_list *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_list_value_type, value, out, errors);
}

enum env_status envelopes_list_check(const struct envelopes_list *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_list_value_type, value, errors);
}

enum env_status envelopes_list_copy(struct envelopes_list *out, struct env_arena *arena,
	const struct envelopes_list *value)
{
	return env_copy(&envelopes_list_value_type, out, arena, value);
}

bool envelopes_list_equal(const struct envelopes_list *a,
	const struct envelopes_list *b)
{
	return env_equal(&envelopes_list_value_type, a, b);
}

/* ---- message list ---- */

static enum env_status envelopes_list_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	return ((envelopes_list_handler *)handler)(from, payload, user);
}

static enum env_status envelopes_list_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((envelopes_list_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status envelopes_list_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_list_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_list_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"array\",\"items\":{\"type\":\"string\"}}"),
};

const struct env_message envelopes_list_message = {
	.name = ENV_STR_INIT("list"),
	.c_name = "envelopes_list",
	.description = "",
	.payload = &envelopes_list_value_type,
	.schema = envelopes_list_schema,
	.schema_count = 1,
	.oneway = true,
	.handle = envelopes_list_handle,
	.guard = envelopes_list_admit,
	.notify = envelopes_list_notify,
};

void envelopes_people_init(struct envelopes_people *out)
{
	env_init(&shared_People_type, out);
}

enum env_status envelopes_people_decode(struct envelopes_people *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&shared_People_type, out, arena, json, len, errors);
}

enum env_status envelopes_people_encode(const struct envelopes_people *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&shared_People_type, value, out, errors);
}

enum env_status envelopes_people_check(const struct envelopes_people *value,
	struct env_errors *errors)
{
	return env_check(&shared_People_type, value, errors);
}

enum env_status envelopes_people_copy(struct envelopes_people *out, struct env_arena *arena,
	const struct envelopes_people *value)
{
	return env_copy(&shared_People_type, out, arena, value);
}

bool envelopes_people_equal(const struct envelopes_people *a,
	const struct envelopes_people *b)
{
	return env_equal(&shared_People_type, a, b);
}

/* ---- message people ---- */

static enum env_status envelopes_people_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_people_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_people_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/People\",\"$defs\":{\"People\":{\"type\":\"array\","
		"\"items\":{\"$ref\":\"#/$defs/Person\"},\"maxItems\":100},\"Person\":{\"type\":\"object\","
		"\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"$ref\":\"#/$defs/Id\"},"
		"\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":32}}},\"Id\":{\"type\":\"integer\","
		"\"minimum\":1}}}"),
};

const struct env_message envelopes_people_message = {
	.name = ENV_STR_INIT("people"),
	.c_name = "envelopes_people",
	.description = "",
	.payload = &shared_People_type,
	.schema = envelopes_people_schema,
	.schema_count = 1,
	.notify = envelopes_people_notify,
};

void envelopes_id_init(struct envelopes_id *out)
{
	env_init(&shared_Id_type, out);
}

enum env_status envelopes_id_decode(struct envelopes_id *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&shared_Id_type, out, arena, json, len, errors);
}

enum env_status envelopes_id_encode(const struct envelopes_id *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&shared_Id_type, value, out, errors);
}

enum env_status envelopes_id_check(const struct envelopes_id *value,
	struct env_errors *errors)
{
	return env_check(&shared_Id_type, value, errors);
}

enum env_status envelopes_id_copy(struct envelopes_id *out, struct env_arena *arena,
	const struct envelopes_id *value)
{
	return env_copy(&shared_Id_type, out, arena, value);
}

bool envelopes_id_equal(const struct envelopes_id *a,
	const struct envelopes_id *b)
{
	return env_equal(&shared_Id_type, a, b);
}

/* ---- message id ---- */

static enum env_status envelopes_id_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_id_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_id_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/Id\",\"$defs\":{\"Id\":{\"type\":\"integer\",\"minimum\":1}}}"),
};

const struct env_message envelopes_id_message = {
	.name = ENV_STR_INIT("id"),
	.c_name = "envelopes_id",
	.description = "",
	.payload = &shared_Id_type,
	.schema = envelopes_id_schema,
	.schema_count = 1,
	.notify = envelopes_id_notify,
};

void envelopes_open_init(struct envelopes_open *out)
{
	env_init(&envelopes_open_value_type, out);
}

enum env_status envelopes_open_decode(struct envelopes_open *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_open_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_open_encode(const struct envelopes_open *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_open_value_type, value, out, errors);
}

enum env_status envelopes_open_check(const struct envelopes_open *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_open_value_type, value, errors);
}

enum env_status envelopes_open_copy(struct envelopes_open *out, struct env_arena *arena,
	const struct envelopes_open *value)
{
	return env_copy(&envelopes_open_value_type, out, arena, value);
}

bool envelopes_open_equal(const struct envelopes_open *a,
	const struct envelopes_open *b)
{
	return env_equal(&envelopes_open_value_type, a, b);
}

/* ---- message open ---- */

static enum env_status envelopes_open_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	return ((envelopes_open_handler *)handler)(from, payload, user);
}

static enum env_status envelopes_open_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((envelopes_open_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status envelopes_open_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_open_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_open_schema[] = {
	ENV_STR_INIT(
		"{}"),
};

const struct env_message envelopes_open_message = {
	.name = ENV_STR_INIT("open"),
	.c_name = "envelopes_open",
	.description = "",
	.payload = &envelopes_open_value_type,
	.schema = envelopes_open_schema,
	.schema_count = 1,
	.oneway = true,
	.handle = envelopes_open_handle,
	.guard = envelopes_open_admit,
	.notify = envelopes_open_notify,
};

void envelopes_nothing_init(struct envelopes_nothing *out)
{
	env_init(&envelopes_nothing_value_type, out);
}

enum env_status envelopes_nothing_decode(struct envelopes_nothing *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_nothing_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_nothing_encode(const struct envelopes_nothing *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_nothing_value_type, value, out, errors);
}

enum env_status envelopes_nothing_check(const struct envelopes_nothing *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_nothing_value_type, value, errors);
}

enum env_status envelopes_nothing_copy(struct envelopes_nothing *out, struct env_arena *arena,
	const struct envelopes_nothing *value)
{
	return env_copy(&envelopes_nothing_value_type, out, arena, value);
}

bool envelopes_nothing_equal(const struct envelopes_nothing *a,
	const struct envelopes_nothing *b)
{
	return env_equal(&envelopes_nothing_value_type, a, b);
}

/* ---- message nothing ---- */

static enum env_status envelopes_nothing_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	return ((envelopes_nothing_handler *)handler)(from, payload, user);
}

static enum env_status envelopes_nothing_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((envelopes_nothing_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status envelopes_nothing_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_nothing_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_nothing_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"null\"}"),
};

const struct env_message envelopes_nothing_message = {
	.name = ENV_STR_INIT("nothing"),
	.c_name = "envelopes_nothing",
	.description = "",
	.payload = &envelopes_nothing_value_type,
	.schema = envelopes_nothing_schema,
	.schema_count = 1,
	.oneway = true,
	.handle = envelopes_nothing_handle,
	.guard = envelopes_nothing_admit,
	.notify = envelopes_nothing_notify,
};

void envelopes_kind_init(struct envelopes_kind *out)
{
	env_init(&envelopes_kind_value_type, out);
}

enum env_status envelopes_kind_decode(struct envelopes_kind *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_kind_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_kind_encode(const struct envelopes_kind *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_kind_value_type, value, out, errors);
}

enum env_status envelopes_kind_check(const struct envelopes_kind *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_kind_value_type, value, errors);
}

enum env_status envelopes_kind_copy(struct envelopes_kind *out, struct env_arena *arena,
	const struct envelopes_kind *value)
{
	return env_copy(&envelopes_kind_value_type, out, arena, value);
}

bool envelopes_kind_equal(const struct envelopes_kind *a,
	const struct envelopes_kind *b)
{
	return env_equal(&envelopes_kind_value_type, a, b);
}

/* ---- message kind ---- */

static enum env_status envelopes_kind_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	return ((envelopes_kind_handler *)handler)(from, payload, user);
}

static enum env_status envelopes_kind_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((envelopes_kind_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status envelopes_kind_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_kind_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_kind_schema[] = {
	ENV_STR_INIT(
		"{\"enum\":[\"a\",\"b\"]}"),
};

const struct env_message envelopes_kind_message = {
	.name = ENV_STR_INIT("kind"),
	.c_name = "envelopes_kind",
	.description = "",
	.payload = &envelopes_kind_value_type,
	.schema = envelopes_kind_schema,
	.schema_count = 1,
	.oneway = true,
	.handle = envelopes_kind_handle,
	.guard = envelopes_kind_admit,
	.notify = envelopes_kind_notify,
};

void envelopes_object_or_null_init(struct envelopes_object_or_null *out)
{
	env_init(&envelopes_object_or_null_value_type, out);
}

enum env_status envelopes_object_or_null_decode(struct envelopes_object_or_null *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&envelopes_object_or_null_value_type, out, arena, json, len, errors);
}

enum env_status envelopes_object_or_null_encode(const struct envelopes_object_or_null *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&envelopes_object_or_null_value_type, value, out, errors);
}

enum env_status envelopes_object_or_null_check(const struct envelopes_object_or_null *value,
	struct env_errors *errors)
{
	return env_check(&envelopes_object_or_null_value_type, value, errors);
}

enum env_status envelopes_object_or_null_copy(struct envelopes_object_or_null *out, struct env_arena *arena,
	const struct envelopes_object_or_null *value)
{
	return env_copy(&envelopes_object_or_null_value_type, out, arena, value);
}

bool envelopes_object_or_null_equal(const struct envelopes_object_or_null *a,
	const struct envelopes_object_or_null *b)
{
	return env_equal(&envelopes_object_or_null_value_type, a, b);
}

/* ---- message object_or_null ---- */

static enum env_status envelopes_object_or_null_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	return ((envelopes_object_or_null_handler *)handler)(from, payload, user);
}

static enum env_status envelopes_object_or_null_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((envelopes_object_or_null_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status envelopes_object_or_null_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((envelopes_object_or_null_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str envelopes_object_or_null_schema[] = {
	ENV_STR_INIT(
		"{\"type\":[\"object\",\"null\"],\"properties\":{\"a\":{\"type\":\"integer\"}}}"),
};

const struct env_message envelopes_object_or_null_message = {
	.name = ENV_STR_INIT("object_or_null"),
	.c_name = "envelopes_object_or_null",
	.description = "",
	.payload = &envelopes_object_or_null_value_type,
	.schema = envelopes_object_or_null_schema,
	.schema_count = 1,
	.oneway = true,
	.handle = envelopes_object_or_null_handle,
	.guard = envelopes_object_or_null_admit,
	.notify = envelopes_object_or_null_notify,
};

/* ---- envelope console_in ---- */

static const struct env_header_key envelopes_console_in_keys[] = {
	{
		.name = ENV_STR_INIT("type"),
		.text = ENV_STR_INIT(",\"type\":"),
		.role = ENV_HEADER_TYPE,
		.required = true,
		.max_length = SIZE_MAX,
	},
	{
		.name = ENV_STR_INIT("data"),
		.text = ENV_STR_INIT(",\"data\":"),
		.alias = ENV_STR_INIT("payload"),
		.role = ENV_HEADER_PAYLOAD,
		.required = false,
		.max_length = SIZE_MAX,
	},
	{
		.name = ENV_STR_INIT("id"),
		.text = ENV_STR_INIT(",\"id\":"),
		.role = ENV_HEADER_TRACE,
		.required = false,
		.max_length = 16,
	},
	{
		.name = ENV_STR_INIT("lang"),
		.text = ENV_STR_INIT(",\"lang\":"),
		.role = ENV_HEADER_LANGUAGE,
		.required = true,
		.max_length = SIZE_MAX,
	},
};

const struct env_envelope envelopes_console_in_envelope = {
	.name = ENV_STR_INIT("console"),
	.transport = ENV_STR_INIT("text"),
	.direction = ENV_INCOMING,
	.payload = ENV_PAYLOAD_ANY,
	.keys = envelopes_console_in_keys,
	.key_count = 4,
	.required_count = 2,
	.description = "From an operator's console.",
};

/* ---- envelope console_out ---- */

static const struct env_header_key envelopes_console_out_keys[] = {
	{
		.name = ENV_STR_INIT("data"),
		.text = ENV_STR_INIT(",\"data\":"),
		.role = ENV_HEADER_PAYLOAD,
		.required = false,
		.max_length = SIZE_MAX,
	},
	{
		.name = ENV_STR_INIT("type"),
		.text = ENV_STR_INIT(",\"type\":"),
		.alias = ENV_STR_INIT("t\"?\?/"),
		.role = ENV_HEADER_TYPE,
		.required = true,
		.max_length = SIZE_MAX,
	},
	{
		.name = ENV_STR_INIT("state"),
		.text = ENV_STR_INIT(",\"state\":"),
		.role = ENV_HEADER_STATE,
		.required = false,
		.max_length = SIZE_MAX,
	},
};

const struct env_envelope envelopes_console_out_envelope = {
	.name = ENV_STR_INIT("console_out"),
	.transport = ENV_STR_INIT("text"),
	.direction = ENV_OUTGOING,
	.payload = ENV_PAYLOAD_ANY,
	.keys = envelopes_console_out_keys,
	.key_count = 3,
	.required_count = 1,
	.description = "",
};

/* ---- envelope empty ---- */

static const struct env_header_key envelopes_empty_keys[] = {
	{
		.name = ENV_STR_INIT("t"),
		.text = ENV_STR_INIT(",\"t\":"),
		.role = ENV_HEADER_TYPE,
		.required = true,
		.max_length = SIZE_MAX,
	},
};

const struct env_envelope envelopes_empty_envelope = {
	.name = ENV_STR_INIT("empty"),
	.transport = ENV_STR_INIT("none"),
	.direction = ENV_INTERNAL,
	.payload = ENV_PAYLOAD_OBJECT,
	.keys = envelopes_empty_keys,
	.key_count = 1,
	.required_count = 1,
	.description = "",
};

/* ---- state w ---- */

static const struct env_state *const envelopes_state_waiting_after[] = {
	&envelope_state_queued,
	&envelope_state_running,
};

static const struct env_state *const envelopes_state_waiting_before[] = {
	&envelope_state_running,
	&envelope_state_success,
	&envelope_state_failed,
};

const struct env_state envelopes_state_waiting = {
	.code = ENV_STR_INIT("w"),
	.name = "waiting",
	.description = "Something else must happen first.",
	.first = true,
	.final = false,
	.after = envelopes_state_waiting_after,
	.after_count = 2,
	.before = envelopes_state_waiting_before,
	.before_count = 3,
};

/* ---- state x ---- */

static const struct env_state *const envelopes_state_cancelled_after[] = {
	&envelopes_state_waiting,
};

const struct env_state envelopes_state_cancelled = {
	.code = ENV_STR_INIT("x"),
	.name = "cancelled",
	.description = "",
	.first = false,
	.final = true,
	.after = envelopes_state_cancelled_after,
	.after_count = 1,
};

/* ---- registry envelopes_console_in ---- */

static const struct env_message *const envelopes_console_in_messages[] = {
	&envelopes_number_message,
	&envelopes_list_message,
	&envelopes_open_message,
	&envelopes_nothing_message,
	&envelopes_kind_message,
	&envelopes_object_or_null_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t envelopes_console_in_seeds[] = {
	0, 1, 1, 1,
};

static const uint16_t envelopes_console_in_slots[] = {
	4, 5, 6, 1, 2, 3, 0, 0,
};

const struct env_registry envelopes_console_in = {
	.envelope = &envelopes_console_in_envelope,
	.messages = envelopes_console_in_messages,
	.count = 6,
	.seeds = envelopes_console_in_seeds,
	.seed_count = 4,
	.slots = envelopes_console_in_slots,
	.slot_count = 8,
};

/* ---- registry envelopes_console_out ---- */

static const struct env_message *const envelopes_console_out_messages[] = {
	&envelopes_text_message,
	&envelopes_maybe_message,
	&envelopes_list_message,
	&envelopes_people_message,
	&envelopes_id_message,
	&shared_note_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t envelopes_console_out_seeds[] = {
	0, 6, 3, 0,
};

static const uint16_t envelopes_console_out_slots[] = {
	0, 4, 0, 5, 3, 1, 6, 2,
};

const struct env_registry envelopes_console_out = {
	.envelope = &envelopes_console_out_envelope,
	.messages = envelopes_console_out_messages,
	.count = 6,
	.seeds = envelopes_console_out_seeds,
	.seed_count = 4,
	.slots = envelopes_console_out_slots,
	.slot_count = 8,
};

/* ---- registry envelopes_empty ---- */

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t envelopes_empty_seeds[] = {
	0,
};

static const uint16_t envelopes_empty_slots[] = {
	0,
};

const struct env_registry envelopes_empty = {
	.envelope = &envelopes_empty_envelope,
	.seeds = envelopes_empty_seeds,
	.seed_count = 1,
	.slots = envelopes_empty_slots,
	.slot_count = 1,
};

/* ---- the package ---- */

static const struct env_package *const envelopes_imports[] = {
	&envelope_package,
	&shared_package,
};

static const struct env_registry *const envelopes_registries[] = {
	&envelopes_console_in,
	&envelopes_console_out,
	&envelopes_empty,
};

static const struct env_state *const envelopes_states[] = {
	&envelopes_state_waiting,
	&envelopes_state_cancelled,
};

const struct env_package envelopes_package = {
	.name = "envelopes",
	.description = "Envelopes and states of its own.",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
	.imports = envelopes_imports,
	.import_count = 2,
	.registries = envelopes_registries,
	.registry_count = 3,
	.states = envelopes_states,
	.state_count = 2,
};
