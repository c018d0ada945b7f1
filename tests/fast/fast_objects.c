/* The fast functions of the sample's smaller objects. */
#include <stdalign.h>

#include "fast/fast.h"
#include "type/sample_parts.h"

/* ---- sample_address ---- */

static const struct env_type address_country = {
	.kind = ENV_KIND_CONST,
	.size = sizeof(struct env_unit),
	.align = alignof(struct env_unit),
	.as.constant = {.json = ENV_STR_INIT("\"SE\"")},
};

static const char *address_read_member(struct env_reader *reader, const char *at, struct sample_address *m,
				       int key)
{
	switch (key) {
	case 0: /* street */
		return env_read_str(reader, at, &m->street, 1, 40);
	case 1: /* zip */
		m->zip_is = ENV_PRESENT;
		return env_read_str(reader, at, &m->zip, 2, 5);
	case 2: /* country */
		return env_read_const(reader, at, &address_country);
	case 3: /* version */
		return env_read_const(reader, at, &sample_one);
	case 4: /* legacy */
		m->legacy_is = ENV_PRESENT;
		return env_read_const(reader, at, &sample_nothing_type);
	default:
		return env_read_skip(reader, at);
	}
}

const char *fast_address_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("street"),  ENV_OPTIONAL("zip"),    ENV_OPTIONAL("country"),
		ENV_REQUIRED("version"), ENV_OPTIONAL("legacy"),
	};
	ENV_MEMBERS(members, keys);
	struct sample_address *m = out;

	*m = (struct sample_address){0};
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members))
		at = address_read_member(reader, at, m, key);
	return env_read_object_end(reader, at, &members);
}

char *fast_address_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_address *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_KEY(writer, at, "street");
	at = env_write_str(writer, at, m->street, 1, 40);
	if (fast_is_there(writer, m->zip_is)) {
		at = ENV_WRITE_KEY(writer, at, "zip");
		at = env_write_str(writer, at, m->zip, 2, 5);
	}
	at = ENV_WRITE_KEY(writer, at, "country");
	at = env_write_const(writer, at, &address_country);
	at = ENV_WRITE_KEY(writer, at, "version");
	at = env_write_const(writer, at, &sample_one);
	if (fast_is_there(writer, m->legacy_is)) {
		at = ENV_WRITE_KEY(writer, at, "legacy");
		at = env_write_const(writer, at, &sample_nothing_type);
	}
	return env_write_close(writer, at, '}');
}

/* ---- sample_ignore ---- */

const char *fast_ignore_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("a")};
	ENV_MEMBERS(members, keys);
	struct sample_ignore *m = out;

	*m = (struct sample_ignore){0};
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members))
		at = key == 0 ? env_read_int(reader, at, &m->a, INT64_MIN, INT64_MAX)
			      : env_read_skip(reader, at);
	return env_read_object_end(reader, at, &members);
}

char *fast_ignore_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_ignore *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_KEY(writer, at, "a");
	at = env_write_int(writer, at, m->a, INT64_MIN, INT64_MAX);
	return env_write_close(writer, at, '}');
}

/* ---- sample_forbid ---- */

static const char *forbid_read_member(struct env_reader *reader, const char *at, struct sample_forbid *m,
				      int key)
{
	switch (key) {
	case 0: /* a */
		return env_read_int(reader, at, &m->a, INT64_MIN, INT64_MAX);
	case 1: /* inner */
		m->inner_is = ENV_PRESENT;
		return fast_ignore_read(reader, at, &m->inner);
	default:
		return env_read_give_up(reader, at);
	}
}

const char *fast_forbid_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("a"), ENV_OPTIONAL("inner")};
	ENV_MEMBERS(members, keys);
	struct sample_forbid *m = out;

	*m = (struct sample_forbid){0};
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members))
		at = forbid_read_member(reader, at, m, key);
	return env_read_object_end(reader, at, &members);
}

char *fast_forbid_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_forbid *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_KEY(writer, at, "a");
	at = env_write_int(writer, at, m->a, INT64_MIN, INT64_MAX);
	if (fast_is_there(writer, m->inner_is)) {
		at = ENV_WRITE_KEY(writer, at, "inner");
		at = fast_ignore_write(writer, at, &m->inner);
	}
	return env_write_close(writer, at, '}');
}

/* ---- sample_keep: with extra keys, the careful ones decide ---- */

static const char *keep_read_member(struct env_reader *reader, const char *at, struct sample_keep *m, int key)
{
	switch (key) {
	case 0: /* a */
		return env_read_int(reader, at, &m->a, INT64_MIN, INT64_MAX);
	case 1: /* b */
		return env_read_bool(reader, at, &m->b);
	default:
		return env_read_give_up(reader, at);
	}
}

const char *fast_keep_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("a"), ENV_OPTIONAL("b")};
	ENV_MEMBERS(members, keys);
	struct sample_keep *m = out;

	*m = (struct sample_keep){.b = true};
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members))
		at = keep_read_member(reader, at, m, key);
	return env_read_object_end(reader, at, &members);
}

char *fast_keep_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_keep *m = value;

	env_write_rule(writer, m->extra.count == 0);
	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_KEY(writer, at, "a");
	at = env_write_int(writer, at, m->a, INT64_MIN, INT64_MAX);
	at = ENV_WRITE_KEY(writer, at, "b");
	at = env_write_bool(writer, at, m->b);
	return env_write_close(writer, at, '}');
}

/* ---- sample_empty ---- */

const char *fast_empty_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_members members;
	struct sample_empty *m = out;

	*m = (struct sample_empty){0};
	if (ENV_FIRST_OF_NONE(reader, at, members) != ENV_KEY_END)
		at = env_read_give_up(reader, at);
	return env_read_object_end(reader, at, &members);
}

char *fast_empty_write(struct env_writer *writer, char *at, const void *value)
{
	(void)value;
	at = env_write_open(writer, at, '{');
	return env_write_close(writer, at, '}');
}
