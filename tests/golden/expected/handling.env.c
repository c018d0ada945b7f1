/*
 * Package handling: tables, fast decoders and encoders.
 *
 * Made by envgen from handling.yaml; what is changed here is lost.
 */
#include "handling.env.h"

#include <envelope/read.h>
#include <envelope/write.h>

static env_read_function handling_Person_read;
static env_write_function handling_Person_write;
static env_read_function handling_Job_read;
static env_write_function handling_Job_write;
static env_read_function handling_login_read;
static env_write_function handling_login_write;
static env_read_function handling_job_done_read;
static env_write_function handling_job_done_write;

/* ---- handling_Job_hall ---- */

static const struct env_type handling_Job_hall_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 1, .max_length = SIZE_MAX},
};

/* ---- handling_Job_work ---- */

static const struct env_type handling_Job_work_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- handling_Person_nick ---- */

static const struct env_type handling_Person_nick_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- handling_Person ---- */

static const struct handling_Person handling_Person_defaults = {0};

static const char *handling_Person_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("nick"),
	};
	struct handling_Person *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &handling_Person_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* nick */
			m->nick_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->nick, 0, SIZE_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *handling_Person_write(struct env_writer *writer, char *at, const void *value)
{
	const struct handling_Person *m = value;

	at = env_write_open(writer, at, '{');
	if (m->nick_is != ENV_ABSENT) {
		env_write_rule(writer, m->nick_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "nick");
		at = env_write_str(writer, at, m->nick, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field handling_Person_fields[] = {
	{
		.name = ENV_STR_INIT("nick"),
		.type = &handling_Person_nick_type,
		.offset = offsetof(struct handling_Person, nick),
		.is_offset = offsetof(struct handling_Person, nick_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t handling_Person_sorted[] = {
	0,
};

const struct env_type handling_Person_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct handling_Person),
	.align = _Alignof(struct handling_Person),
	.name = "Person",
	.as.object = {
		.fields = handling_Person_fields,
		.count = 1,
		.sorted = handling_Person_sorted,
		.defaults = &handling_Person_defaults,
	},
	.read = handling_Person_read,
	.write = handling_Person_write,
};

/* ---- handling_Job ---- */

static const struct handling_Job handling_Job_defaults = {
	.work = ENV_STR_INIT("dig"),
};

static const char *handling_Job_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("room"),
		ENV_OPTIONAL("work"),
		ENV_OPTIONAL("boss"),
		ENV_OPTIONAL("hand"),
	};
	struct handling_Job *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &handling_Job_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* hall */
			at = env_read_str(reader, at, &m->hall, 1, SIZE_MAX);
			ENV_THEN(reader, at, members, 1);
		case 1: /* work */
			at = env_read_str(reader, at, &m->work, 0, SIZE_MAX);
			ENV_THEN(reader, at, members, 2);
		case 2: /* boss */
			m->boss_is = ENV_PRESENT;
			at = env_read_value(reader, at, &shared_Person_type, &m->boss);
			ENV_THEN(reader, at, members, 3);
		case 3: /* hand */
			m->hand_is = ENV_PRESENT;
			at = handling_Person_read(reader, at, &m->hand);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *handling_Job_write(struct env_writer *writer, char *at, const void *value)
{
	const struct handling_Job *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "room");
	at = env_write_str(writer, at, m->hall, 1, SIZE_MAX);
	at = ENV_WRITE_NEXT(writer, at, "work");
	at = env_write_str(writer, at, m->work, 0, SIZE_MAX);
	if (m->boss_is != ENV_ABSENT) {
		env_write_rule(writer, m->boss_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "boss");
		at = env_write_value(writer, at, &shared_Person_type, &m->boss);
	}
	if (m->hand_is != ENV_ABSENT) {
		env_write_rule(writer, m->hand_is == ENV_PRESENT);
		at = ENV_WRITE_NEXT(writer, at, "hand");
		at = handling_Person_write(writer, at, &m->hand);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field handling_Job_fields[] = {
	{
		.name = ENV_STR_INIT("room"),
		.type = &handling_Job_hall_type,
		.offset = offsetof(struct handling_Job, hall),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("work"),
		.type = &handling_Job_work_type,
		.offset = offsetof(struct handling_Job, work),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_DEFAULT,
	},
	{
		.name = ENV_STR_INIT("boss"),
		.type = &shared_Person_type,
		.offset = offsetof(struct handling_Job, boss),
		.is_offset = offsetof(struct handling_Job, boss_is),
	},
	{
		.name = ENV_STR_INIT("hand"),
		.type = &handling_Person_type,
		.offset = offsetof(struct handling_Job, hand),
		.is_offset = offsetof(struct handling_Job, hand_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t handling_Job_sorted[] = {
	2, 3, 0, 1,
};

const struct env_type handling_Job_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct handling_Job),
	.align = _Alignof(struct handling_Job),
	.name = "Job",
	.as.object = {
		.fields = handling_Job_fields,
		.count = 4,
		.sorted = handling_Job_sorted,
		.defaults = &handling_Job_defaults,
	},
	.read = handling_Job_read,
	.write = handling_Job_write,
};

/* ---- handling_login_user ---- */

static const struct env_type handling_login_user_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 64},
};

/* ---- handling_login_password ---- */

static const struct env_type handling_login_password_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = 200},
};

/* ---- handling_login ---- */

static const struct handling_login handling_login_defaults = {0};

static const char *handling_login_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("user"),
		ENV_REQUIRED("password"),
	};
	struct handling_login *m = out;
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* user */
			at = env_read_str(reader, at, &m->user, 0, 64);
			ENV_THEN(reader, at, members, 1);
		case 1: /* password */
			at = env_read_str(reader, at, &m->password, 0, 200);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *handling_login_write(struct env_writer *writer, char *at, const void *value)
{
	const struct handling_login *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_FIRST(writer, at, "user");
	at = env_write_str(writer, at, m->user, 0, 64);
	at = ENV_WRITE_NEXT(writer, at, "password");
	at = env_write_str(writer, at, m->password, 0, 200);
	return env_write_close(writer, at, '}');
}

static const struct env_field handling_login_fields[] = {
	{
		.name = ENV_STR_INIT("user"),
		.type = &handling_login_user_type,
		.offset = offsetof(struct handling_login, user),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
	{
		.name = ENV_STR_INIT("password"),
		.type = &handling_login_password_type,
		.offset = offsetof(struct handling_login, password),
		.is_offset = ENV_NO_PRESENCE,
		.flags = ENV_FIELD_REQUIRED,
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t handling_login_sorted[] = {
	1, 0,
};

const struct env_type handling_login_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct handling_login),
	.align = _Alignof(struct handling_login),
	.name = "login",
	.as.object = {
		.fields = handling_login_fields,
		.count = 2,
		.sorted = handling_login_sorted,
		.defaults = &handling_login_defaults,
	},
	.read = handling_login_read,
	.write = handling_login_write,
};

/* ---- handling_job_done_what ---- */

static const struct env_type handling_job_done_what_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = _Alignof(struct env_str),
	.as.string = {.min_length = 0, .max_length = SIZE_MAX},
};

/* ---- handling_job_done ---- */

static const struct handling_job_done handling_job_done_defaults = {0};

static const char *handling_job_done_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_OPTIONAL("what"),
	};
	struct handling_job_done *m = out;
	ENV_MEMBERS(members, keys);

	env_read_defaults(m, &handling_job_done_defaults, sizeof(*m));
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END; key = ENV_NEXT(reader, at, members))
		switch (key) {
		case 0: /* what */
			m->what_is = ENV_PRESENT;
			at = env_read_str(reader, at, &m->what, 0, SIZE_MAX);
			ENV_LAST(reader, at, members);
		default:
			at = env_read_skip(reader, at);
		}
	return env_read_object_end(reader, at, &members);
}

static char *handling_job_done_write(struct env_writer *writer, char *at, const void *value)
{
	const struct handling_job_done *m = value;

	at = env_write_open(writer, at, '{');
	if (m->what_is != ENV_ABSENT) {
		env_write_rule(writer, m->what_is == ENV_PRESENT);
		at = ENV_WRITE_FIRST(writer, at, "what");
		at = env_write_str(writer, at, m->what, 0, SIZE_MAX);
	}
	return env_write_close(writer, at, '}');
}

static const struct env_field handling_job_done_fields[] = {
	{
		.name = ENV_STR_INIT("what"),
		.type = &handling_job_done_what_type,
		.offset = offsetof(struct handling_job_done, what),
		.is_offset = offsetof(struct handling_job_done, what_is),
	},
};

/* Indexes of the fields in the order of their names. */
static const uint16_t handling_job_done_sorted[] = {
	0,
};

const struct env_type handling_job_done_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct handling_job_done),
	.align = _Alignof(struct handling_job_done),
	.name = "job.done",
	.as.object = {
		.fields = handling_job_done_fields,
		.count = 1,
		.sorted = handling_job_done_sorted,
		.defaults = &handling_job_done_defaults,
	},
	.read = handling_job_done_read,
	.write = handling_job_done_write,
};

void handling_Person_init(struct handling_Person *out)
{
	env_init(&handling_Person_type, out);
}

enum env_status handling_Person_decode(struct handling_Person *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&handling_Person_type, out, arena, json, len, errors);
}

enum env_status handling_Person_encode(const struct handling_Person *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&handling_Person_type, value, out, errors);
}

enum env_status handling_Person_check(const struct handling_Person *value,
	struct env_errors *errors)
{
	return env_check(&handling_Person_type, value, errors);
}

enum env_status handling_Person_copy(struct handling_Person *out, struct env_arena *arena,
	const struct handling_Person *value)
{
	return env_copy(&handling_Person_type, out, arena, value);
}

bool handling_Person_equal(const struct handling_Person *a,
	const struct handling_Person *b)
{
	return env_equal(&handling_Person_type, a, b);
}

void handling_Job_init(struct handling_Job *out)
{
	env_init(&handling_Job_type, out);
}

enum env_status handling_Job_decode(struct handling_Job *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&handling_Job_type, out, arena, json, len, errors);
}

enum env_status handling_Job_encode(const struct handling_Job *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&handling_Job_type, value, out, errors);
}

enum env_status handling_Job_check(const struct handling_Job *value,
	struct env_errors *errors)
{
	return env_check(&handling_Job_type, value, errors);
}

enum env_status handling_Job_copy(struct handling_Job *out, struct env_arena *arena,
	const struct handling_Job *value)
{
	return env_copy(&handling_Job_type, out, arena, value);
}

bool handling_Job_equal(const struct handling_Job *a,
	const struct handling_Job *b)
{
	return env_equal(&handling_Job_type, a, b);
}

void handling_login_init(struct handling_login *out)
{
	env_init(&handling_login_type, out);
}

enum env_status handling_login_decode(struct handling_login *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&handling_login_type, out, arena, json, len, errors);
}

enum env_status handling_login_encode(const struct handling_login *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&handling_login_type, value, out, errors);
}

enum env_status handling_login_check(const struct handling_login *value,
	struct env_errors *errors)
{
	return env_check(&handling_login_type, value, errors);
}

enum env_status handling_login_copy(struct handling_login *out, struct env_arena *arena,
	const struct handling_login *value)
{
	return env_copy(&handling_login_type, out, arena, value);
}

bool handling_login_equal(const struct handling_login *a,
	const struct handling_login *b)
{
	return env_equal(&handling_login_type, a, b);
}

void handling_job_done_init(struct handling_job_done *out)
{
	env_init(&handling_job_done_type, out);
}

enum env_status handling_job_done_decode(struct handling_job_done *out, struct env_arena *arena,
	const char *json, size_t len, struct env_errors *errors)
{
	return env_decode(&handling_job_done_type, out, arena, json, len, errors);
}

enum env_status handling_job_done_encode(const struct handling_job_done *value,
	struct env_buf *out, struct env_errors *errors)
{
	return env_encode(&handling_job_done_type, value, out, errors);
}

enum env_status handling_job_done_check(const struct handling_job_done *value,
	struct env_errors *errors)
{
	return env_check(&handling_job_done_type, value, errors);
}

enum env_status handling_job_done_copy(struct handling_job_done *out, struct env_arena *arena,
	const struct handling_job_done *value)
{
	return env_copy(&handling_job_done_type, out, arena, value);
}

bool handling_job_done_equal(const struct handling_job_done *a,
	const struct handling_job_done *b)
{
	return env_equal(&handling_job_done_type, a, b);
}

/* ---- message job.do ---- */

static enum env_status handling_job_do_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)from;
	return ((handling_job_do_handler *)handler)(request, payload, user);
}

static enum env_status handling_job_do_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((handling_job_do_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status handling_job_do_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((handling_job_do_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str handling_job_do_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/Job\",\"$defs\":{\"Job\":{\"type\":\"object\",\"required\":[\"room\"],"
		"\"properties\":{\"room\":{\"type\":\"string\",\"minLength\":1},\"work\":{\"type\":\"string\","
		"\"default\":\"dig\"},\"boss\":{\"$ref\":\"#/$defs/shared.Person\"},"
		"\"hand\":{\"$ref\":\"#/$defs/Person\"}}},\"shared.Person\":{\"type\":\"object\",\"required\":[\"id\","
		"\"name\"],\"properties\":{\"id\":{\"$ref\":\"#/$defs/Id\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
		"\"maxLength\":32}}},\"Person\":{\"type\":\"object\",\"properties\":{\"nick\":{\"type\":\"string\"}}},"
		"\"Id\":{\"type\":\"integer\",\"minimum\":1}}}"),
};

static const struct env_message *const handling_job_do_replies[] = {
	&handling_job_done_message,
	&envelope_progress_num_message,
};

const struct env_message handling_job_do_message = {
	.name = ENV_STR_INIT("job.do"),
	.c_name = "handling_job_do",
	.description = "All that can be said of a deferred request.",
	.payload = &handling_Job_type,
	.schema = handling_job_do_schema,
	.schema_count = 1,
	.run = ENV_RUN_DEFERRED,
	.idempotent = true,
	.sensitive = true,
	.rate_count = 5,
	.rate_ms = 10000,
	.announce = ENV_ANNOUNCE_ACKNOWLEDGED | ENV_ANNOUNCE_QUEUED | ENV_ANNOUNCE_RUNNING,
	.order = ENV_ORDER_KEY,
	.order_key = ENV_STR_INIT("room"),
	.full = ENV_FULL_FAIL,
	.queue_ms = 5000,
	.run_ms = 120000,
	.replies = handling_job_do_replies,
	.reply_count = 2,
	.handle = handling_job_do_handle,
	.guard = handling_job_do_admit,
	.notify = handling_job_do_notify,
};

/* ---- message job.plain ---- */

static enum env_status handling_job_plain_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)from;
	(void)payload;
	return ((handling_job_plain_handler *)handler)(request, user);
}

static enum env_status handling_job_plain_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	(void)payload;
	return ((handling_job_plain_guard_function *)guard)(request, errors, user);
}

static enum env_status handling_job_plain_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((handling_job_plain_listener *)listener)(connection, meta, user);
}

static const struct env_message *const handling_job_plain_replies[] = {
	&envelope_s_stat_message,
};

const struct env_message handling_job_plain_message = {
	.name = ENV_STR_INIT("job.plain"),
	.c_name = "handling_job_plain",
	.description = "As little as can be said of one.",
	.run = ENV_RUN_DEFERRED,
	.replies = handling_job_plain_replies,
	.reply_count = 1,
	.handle = handling_job_plain_handle,
	.guard = handling_job_plain_admit,
	.notify = handling_job_plain_notify,
};

/* ---- message job.note ---- */

static enum env_status handling_job_note_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)from;
	return ((handling_job_note_handler *)handler)(request, payload, user);
}

static enum env_status handling_job_note_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((handling_job_note_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status handling_job_note_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((handling_job_note_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str handling_job_note_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/Person\",\"$defs\":{\"Person\":{\"type\":\"object\","
		"\"properties\":{\"nick\":{\"type\":\"string\"}}}}}"),
};

const struct env_message handling_job_note_message = {
	.name = ENV_STR_INIT("job.note"),
	.c_name = "handling_job_note",
	.description = "Deferred, and nothing is answered.",
	.payload = &handling_Person_type,
	.schema = handling_job_note_schema,
	.schema_count = 1,
	.run = ENV_RUN_DEFERRED,
	.oneway = true,
	.order = ENV_ORDER_NONE,
	.handle = handling_job_note_handle,
	.guard = handling_job_note_admit,
	.notify = handling_job_note_notify,
};

/* ---- message job.bell ---- */

static enum env_status handling_job_bell_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)from;
	(void)payload;
	return ((handling_job_bell_handler *)handler)(request, user);
}

static enum env_status handling_job_bell_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	(void)payload;
	return ((handling_job_bell_guard_function *)guard)(request, errors, user);
}

static enum env_status handling_job_bell_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((handling_job_bell_listener *)listener)(connection, meta, user);
}

const struct env_message handling_job_bell_message = {
	.name = ENV_STR_INIT("job.bell"),
	.c_name = "handling_job_bell",
	.description = "The same without a payload.",
	.run = ENV_RUN_DEFERRED,
	.oneway = true,
	.handle = handling_job_bell_handle,
	.guard = handling_job_bell_admit,
	.notify = handling_job_bell_notify,
};

/* ---- message job.inside ---- */

static enum env_status handling_job_inside_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)from;
	(void)payload;
	return ((handling_job_inside_handler *)handler)(request, user);
}

static enum env_status handling_job_inside_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	(void)payload;
	return ((handling_job_inside_guard_function *)guard)(request, errors, user);
}

static enum env_status handling_job_inside_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	(void)payload;
	return ((handling_job_inside_listener *)listener)(connection, meta, user);
}

static const struct env_message *const handling_job_inside_replies[] = {
	&handling_job_done_message,
};

const struct env_message handling_job_inside_message = {
	.name = ENV_STR_INIT("job.inside"),
	.c_name = "handling_job_inside",
	.description = "From one part to another.",
	.run = ENV_RUN_DEFERRED,
	.run_ms = 3600000,
	.replies = handling_job_inside_replies,
	.reply_count = 1,
	.handle = handling_job_inside_handle,
	.guard = handling_job_inside_admit,
	.notify = handling_job_inside_notify,
};

/* ---- message job.told ---- */

static enum env_status handling_job_told_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	(void)request;
	return ((handling_job_told_handler *)handler)(from, payload, user);
}

static enum env_status handling_job_told_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((handling_job_told_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status handling_job_told_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((handling_job_told_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str handling_job_told_schema[] = {
	ENV_STR_INIT(
		"{\"$ref\":\"#/$defs/Large\",\"$defs\":{\"Large\":{\"type\":\"object\",\"required\":[\"p0\",\"p63\",\"p64\","
		"\"p69\"],\"properties\":{\"p0\":{\"type\":\"integer\"},\"p1\":{\"type\":[\"string\",\"null\"]},"
		"\"p2\":{\"type\":\"boolean\",\"default\":true},\"p3\":{\"type\":\"number\"},\"p4\":{\"type\":\"integer\"},"
		"\"p5\":{\"type\":[\"string\",\"null\"]},\"p6\":{\"type\":\"boolean\",\"default\":true},"
		"\"p7\":{\"type\":\"number\"},\"p8\":{\"type\":\"integer\"},\"p9\":{\"type\":[\"string\",\"null\"]},"
		"\"p10\":{\"type\":\"boolean\",\"default\":true},\"p11\":{\"type\":\"number\"},"
		"\"p12\":{\"type\":\"integer\"},\"p13\":{\"type\":[\"string\",\"null\"]},\"p14\":{\"type\":\"boolean\","
		"\"default\":true},\"p15\":{\"type\":\"number\"},\"p16\":{\"type\":\"integer\"},"
		"\"p17\":{\"type\":[\"string\",\"null\"]},\"p18\":{\"type\":\"boolean\",\"default\":true},"
		"\"p19\":{\"type\":\"number\"},\"p20\":{\"type\":\"integer\"},\"p21\":{\"type\":[\"string\",\"null\"]},"
		"\"p22\":{\"type\":\"boolean\",\"default\":true},\"p23\":{\"type\":\"number\"},"
		"\"p24\":{\"type\":\"integer\"},\"p25\":{\"type\":[\"string\",\"null\"]},\"p26\":{\"type\":\"boolean\","
		"\"default\":true},\"p27\":{\"type\":\"number\"},\"p28\":{\"type\":\"integer\"},"
		"\"p29\":{\"type\":[\"string\",\"null\"]},\"p30\":{\"type\":\"boolean\",\"default\":true},"
		"\"p31\":{\"type\":\"number\"},\"p32\":{\"type\":\"integer\"},\"p33\":{\"type\":[\"string\",\"null\"]},"
		"\"p34\":{\"type\":\"boolean\",\"default\":true},\"p35\":{\"type\":\"number\"},"
		"\"p36\":{\"type\":\"integer\"},\"p37\":{\"type\":[\"string\",\"null\"]},\"p38\":{\"type\":\"boolean\","
		"\"default\":true},\"p39\":{\"type\":\"number\"},\"p40\":{\"type\":\"integer\"},"
		"\"p41\":{\"type\":[\"string\",\"null\"]},\"p42\":{\"type\":\"boolean\",\"default\":true},"
		"\"p43\":{\"type\":\"number\"},\"p44\":{\"type\":\"integer\"},\"p45\":{\"type\":[\"string\",\"null\"]},"
		"\"p46\":{\"type\":\"boolean\",\"default\":true},\"p47\":{\"type\":\"number\"},"
		"\"p48\":{\"type\":\"integer\"},\"p49\":{\"type\":[\"string\",\"null\"]},\"p50\":{\"type\":\"boolean\","
		"\"default\":true},\"p51\":{\"type\":\"number\"},\"p52\":{\"type\":\"integer\"},"
		"\"p53\":{\"type\":[\"string\",\"null\"]},\"p54\":{\"type\":\"boolean\",\"default\":true},"
		"\"p55\":{\"type\":\"number\"},\"p56\":{\"type\":\"integer\"},\"p57\":{\"type\":[\"string\",\"null\"]},"
		"\"p58\":{\"type\":\"boolean\",\"default\":true},\"p59\":{\"type\":\"number\"},"
		"\"p60\":{\"type\":\"integer\"},\"p61\":{\"type\":[\"string\",\"null\"]},\"p62\":{\"type\":\"boolean\","
		"\"default\":true},\"p63\":{\"type\":\"number\"},\"p64\":{\"type\":\"integer\"},"
		"\"p65\":{\"type\":[\"string\",\"null\"]},\"p66\":{\"type\":\"boolean\",\"default\":true},"
		"\"p67\":{\"type\":\"number\"},\"p68\":{\"type\":\"integer\"},\"p69\":{\"type\":[\"string\",\"null\"]}}}}}"),
};

const struct env_message handling_job_told_message = {
	.name = ENV_STR_INIT("job.told"),
	.c_name = "handling_job_told",
	.description = "As handled on the loop.",
	.payload = &large_Large_type,
	.schema = handling_job_told_schema,
	.schema_count = 1,
	.oneway = true,
	.handle = handling_job_told_handle,
	.guard = handling_job_told_admit,
	.notify = handling_job_told_notify,
};

/* ---- message login ---- */

static enum env_status handling_login_handle(env_function *handler, struct env_connection *from,
	struct env_request *request, const void *payload, void *user)
{
	return ((handling_login_handler *)handler)(from, request, payload, user);
}

static enum env_status handling_login_admit(env_function *guard, struct env_request *request,
	const void *payload, struct env_errors *errors, void *user)
{
	return ((handling_login_guard_function *)guard)(request, payload, errors, user);
}

static enum env_status handling_login_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((handling_login_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str handling_login_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\",\"required\":[\"user\",\"password\"],\"properties\":{\"user\":{\"type\":\"string\","
		"\"maxLength\":64},\"password\":{\"type\":\"string\",\"maxLength\":200}}}"),
};

static const struct env_message *const handling_login_replies[] = {
	&handling_job_done_message,
};

const struct env_message handling_login_message = {
	.name = ENV_STR_INIT("login"),
	.c_name = "handling_login",
	.description = "Limits of a message that is handled on the loop.",
	.payload = &handling_login_type,
	.schema = handling_login_schema,
	.schema_count = 1,
	.sensitive = true,
	.rate_count = 10,
	.rate_ms = 60000,
	.replies = handling_login_replies,
	.reply_count = 1,
	.handle = handling_login_handle,
	.guard = handling_login_admit,
	.notify = handling_login_notify,
};

/* ---- message job.done ---- */

static enum env_status handling_job_done_notify(env_function *listener, struct env_connection *connection,
	const struct env_meta *meta, const void *payload, void *user)
{
	return ((handling_job_done_listener *)listener)(connection, meta, payload, user);
}

static const struct env_str handling_job_done_schema[] = {
	ENV_STR_INIT(
		"{\"type\":\"object\",\"properties\":{\"what\":{\"type\":\"string\",\"description\":\"?\?/ \\\\ \342\200\256\"}}}"),
};

const struct env_message handling_job_done_message = {
	.name = ENV_STR_INIT("job.done"),
	.c_name = "handling_job_done",
	.description = "Müd ist, wer \"fertig\" ist.",
	.payload = &handling_job_done_type,
	.schema = handling_job_done_schema,
	.schema_count = 1,
	.sensitive = true,
	.notify = handling_job_done_notify,
};

/* ---- registry handling_ws_incoming ---- */

static const struct env_message *const handling_ws_incoming_messages[] = {
	&handling_job_do_message,
	&handling_job_plain_message,
	&handling_job_note_message,
	&handling_job_bell_message,
	&handling_login_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t handling_ws_incoming_seeds[] = {
	0, 0, 0, 3,
};

static const uint16_t handling_ws_incoming_slots[] = {
	0, 4, 2, 0, 5, 3, 1, 0,
};

const struct env_registry handling_ws_incoming = {
	.envelope = &envelope_ws_incoming_envelope,
	.messages = handling_ws_incoming_messages,
	.count = 5,
	.seeds = handling_ws_incoming_seeds,
	.seed_count = 4,
	.slots = handling_ws_incoming_slots,
	.slot_count = 8,
};

/* ---- registry handling_internal ---- */

static const struct env_message *const handling_internal_messages[] = {
	&handling_job_do_message,
	&handling_job_inside_message,
	&handling_job_told_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t handling_internal_seeds[] = {
	0, 3,
};

static const uint16_t handling_internal_slots[] = {
	2, 1, 3, 0,
};

const struct env_registry handling_internal = {
	.envelope = &envelope_internal_envelope,
	.messages = handling_internal_messages,
	.count = 3,
	.seeds = handling_internal_seeds,
	.seed_count = 2,
	.slots = handling_internal_slots,
	.slot_count = 4,
};

/* ---- registry handling_ws_outgoing ---- */

static const struct env_message *const handling_ws_outgoing_messages[] = {
	&handling_job_done_message,
};

/* A perfect hash of their names: env_registry_find() looks at one of them only. */
static const uint16_t handling_ws_outgoing_seeds[] = {
	0,
};

static const uint16_t handling_ws_outgoing_slots[] = {
	0, 1,
};

const struct env_registry handling_ws_outgoing = {
	.envelope = &envelope_ws_outgoing_envelope,
	.messages = handling_ws_outgoing_messages,
	.count = 1,
	.seeds = handling_ws_outgoing_seeds,
	.seed_count = 1,
	.slots = handling_ws_outgoing_slots,
	.slot_count = 2,
};

/* ---- the package ---- */

static const struct env_package *const handling_imports[] = {
	&envelope_package,
	&shared_package,
	&large_package,
};

static const struct env_registry *const handling_registries[] = {
	&handling_ws_incoming,
	&handling_internal,
	&handling_ws_outgoing,
};

const struct env_package handling_package = {
	.name = "handling",
	.description = "",
	.tables_version = ENV_TABLES_VERSION,
	.type_size = sizeof(struct env_type),
	.message_size = sizeof(struct env_message),
	.imports = handling_imports,
	.import_count = 3,
	.registries = handling_registries,
	.registry_count = 3,
};
