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

static bool address_read_member(struct env_read_cursor *c, struct sample_address *m, int key)
{
	switch (key) {
	case 0: /* street */
		return env_read_str(c, &m->street, 1, 40);
	case 1: /* zip */
		m->zip_is = ENV_PRESENT;
		return env_read_str(c, &m->zip, 2, 5);
	case 2: /* country */
		return env_read_const(c, &address_country);
	case 3: /* version */
		return env_read_const(c, &sample_one);
	case 4: /* legacy */
		m->legacy_is = ENV_PRESENT;
		return env_read_const(c, &sample_nothing_type);
	default:
		return env_skip(c);
	}
}

const char *fast_address_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	static const struct env_key keys[] = {
		ENV_REQUIRED("street"),  ENV_OPTIONAL("zip"),    ENV_OPTIONAL("country"),
		ENV_REQUIRED("version"), ENV_OPTIONAL("legacy"),
	};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_address *m = out;

	*m = (struct sample_address){0};
	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members))
		ENV_TRY(address_read_member(c, m, members.key));
	return env_read_object_end(c, &members);
}

char *fast_address_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_address *m = value;

	ENV_TRY(env_write_object(c));
	ENV_TRY(ENV_WRITE_KEY(c, "street") && env_write_str(c, m->street, 1, 40));
	if (m->zip_is != ENV_ABSENT)
		ENV_TRY(m->zip_is == ENV_PRESENT && ENV_WRITE_KEY(c, "zip") &&
			env_write_str(c, m->zip, 2, 5));
	ENV_TRY(ENV_WRITE_KEY(c, "country") && env_write_const(c, &address_country));
	ENV_TRY(ENV_WRITE_KEY(c, "version") && env_write_const(c, &sample_one));
	if (m->legacy_is != ENV_ABSENT)
		ENV_TRY(m->legacy_is == ENV_PRESENT && ENV_WRITE_KEY(c, "legacy") &&
			env_write_const(c, &sample_nothing_type));
	return env_write_object_end(c);
}

/* ---- sample_ignore ---- */

const char *fast_ignore_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	static const struct env_key keys[] = {ENV_REQUIRED("a")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_ignore *m = out;

	*m = (struct sample_ignore){0};
	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members))
		ENV_TRY(members.key == 0 ? env_read_int(c, &m->a, INT64_MIN, INT64_MAX) : env_skip(c));
	return env_read_object_end(c, &members);
}

char *fast_ignore_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_ignore *m = value;

	ENV_TRY(env_write_object(c));
	ENV_TRY(ENV_WRITE_KEY(c, "a") && env_write_int(c, m->a, INT64_MIN, INT64_MAX));
	return env_write_object_end(c);
}

/* ---- sample_forbid ---- */

static bool forbid_read_member(struct env_read_cursor *c, struct sample_forbid *m, int key)
{
	switch (key) {
	case 0: /* a */
		return env_read_int(c, &m->a, INT64_MIN, INT64_MAX);
	case 1: /* inner */
		m->inner_is = ENV_PRESENT;
		return env_read_by(c, fast_ignore_read, &m->inner);
	default:
		return false;
	}
}

const char *fast_forbid_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	static const struct env_key keys[] = {ENV_REQUIRED("a"), ENV_OPTIONAL("inner")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_forbid *m = out;

	*m = (struct sample_forbid){0};
	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members))
		ENV_TRY(forbid_read_member(c, m, members.key));
	return env_read_object_end(c, &members);
}

char *fast_forbid_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_forbid *m = value;

	ENV_TRY(env_write_object(c));
	ENV_TRY(ENV_WRITE_KEY(c, "a") && env_write_int(c, m->a, INT64_MIN, INT64_MAX));
	if (m->inner_is != ENV_ABSENT)
		ENV_TRY(m->inner_is == ENV_PRESENT && ENV_WRITE_KEY(c, "inner") &&
			env_write_by(c, fast_ignore_write, &m->inner));
	return env_write_object_end(c);
}

/* ---- sample_keep: with extra keys, the careful ones decide ---- */

static bool keep_read_member(struct env_read_cursor *c, struct sample_keep *m, int key)
{
	switch (key) {
	case 0: /* a */
		return env_read_int(c, &m->a, INT64_MIN, INT64_MAX);
	case 1: /* b */
		return env_read_bool(c, &m->b);
	default:
		return false;
	}
}

const char *fast_keep_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	static const struct env_key keys[] = {ENV_REQUIRED("a"), ENV_OPTIONAL("b")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_keep *m = out;

	*m = (struct sample_keep){.b = true};
	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members))
		ENV_TRY(keep_read_member(c, m, members.key));
	return env_read_object_end(c, &members);
}

char *fast_keep_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_keep *m = value;

	ENV_TRY(m->extra.count == 0);
	ENV_TRY(env_write_object(c));
	ENV_TRY(ENV_WRITE_KEY(c, "a") && env_write_int(c, m->a, INT64_MIN, INT64_MAX));
	ENV_TRY(ENV_WRITE_KEY(c, "b") && env_write_bool(c, m->b));
	return env_write_object_end(c);
}

/* ---- sample_empty ---- */

const char *fast_empty_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_members members = {0};
	struct sample_empty *m = out;

	*m = (struct sample_empty){0};
	ENV_TRY(!env_read_any_object(c, &members));
	return env_read_object_end(c, &members);
}

char *fast_empty_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;

	(void)value;
	return env_write_object(c) && env_write_object_end(c) ? c->at : NULL;
}
