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

static bool address_read_member(struct env_reader *r, struct sample_address *m, int key)
{
	switch (key) {
	case 0: /* street */
		return env_read_str(r, &m->street, 1, 40);
	case 1: /* zip */
		m->zip_is = ENV_PRESENT;
		return env_read_str(r, &m->zip, 2, 5);
	case 2: /* country */
		return env_read_const(r, &address_country);
	case 3: /* version */
		return env_read_const(r, &sample_one);
	case 4: /* legacy */
		m->legacy_is = ENV_PRESENT;
		return env_read_const(r, &sample_nothing_type);
	default:
		return env_skip(r);
	}
}

bool fast_address_read(struct env_reader *r, void *out)
{
	static const struct env_key keys[] = {
		ENV_REQUIRED("street"),  ENV_OPTIONAL("zip"),    ENV_OPTIONAL("country"),
		ENV_REQUIRED("version"), ENV_OPTIONAL("legacy"),
	};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_address *m = out;

	*m = (struct sample_address){0};
	ENV_TRY(env_read_object(r, &members));
	while (env_read_key(r, &members))
		ENV_TRY(address_read_member(r, m, members.key));
	return env_read_object_end(r, &members);
}

bool fast_address_write(struct env_writer *w, const void *value)
{
	const struct sample_address *m = value;

	ENV_TRY(env_write_object(w));
	ENV_TRY(ENV_WRITE_KEY(w, "street") && env_write_str(w, m->street, 1, 40));
	if (m->zip_is != ENV_ABSENT)
		ENV_TRY(m->zip_is == ENV_PRESENT && ENV_WRITE_KEY(w, "zip") &&
			env_write_str(w, m->zip, 2, 5));
	ENV_TRY(ENV_WRITE_KEY(w, "country") && env_write_const(w, &address_country));
	ENV_TRY(ENV_WRITE_KEY(w, "version") && env_write_const(w, &sample_one));
	if (m->legacy_is != ENV_ABSENT)
		ENV_TRY(m->legacy_is == ENV_PRESENT && ENV_WRITE_KEY(w, "legacy") &&
			env_write_const(w, &sample_nothing_type));
	return env_write_object_end(w);
}

/* ---- sample_ignore ---- */

bool fast_ignore_read(struct env_reader *r, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("a")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_ignore *m = out;

	*m = (struct sample_ignore){0};
	ENV_TRY(env_read_object(r, &members));
	while (env_read_key(r, &members))
		ENV_TRY(members.key == 0 ? env_read_int(r, &m->a, INT64_MIN, INT64_MAX) : env_skip(r));
	return env_read_object_end(r, &members);
}

bool fast_ignore_write(struct env_writer *w, const void *value)
{
	const struct sample_ignore *m = value;

	ENV_TRY(env_write_object(w));
	ENV_TRY(ENV_WRITE_KEY(w, "a") && env_write_int(w, m->a, INT64_MIN, INT64_MAX));
	return env_write_object_end(w);
}

/* ---- sample_forbid ---- */

static bool forbid_read_member(struct env_reader *r, struct sample_forbid *m, int key)
{
	switch (key) {
	case 0: /* a */
		return env_read_int(r, &m->a, INT64_MIN, INT64_MAX);
	case 1: /* inner */
		m->inner_is = ENV_PRESENT;
		return fast_ignore_read(r, &m->inner);
	default:
		return false;
	}
}

bool fast_forbid_read(struct env_reader *r, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("a"), ENV_OPTIONAL("inner")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_forbid *m = out;

	*m = (struct sample_forbid){0};
	ENV_TRY(env_read_object(r, &members));
	while (env_read_key(r, &members))
		ENV_TRY(forbid_read_member(r, m, members.key));
	return env_read_object_end(r, &members);
}

bool fast_forbid_write(struct env_writer *w, const void *value)
{
	const struct sample_forbid *m = value;

	ENV_TRY(env_write_object(w));
	ENV_TRY(ENV_WRITE_KEY(w, "a") && env_write_int(w, m->a, INT64_MIN, INT64_MAX));
	if (m->inner_is != ENV_ABSENT)
		ENV_TRY(m->inner_is == ENV_PRESENT && ENV_WRITE_KEY(w, "inner") &&
			fast_ignore_write(w, &m->inner));
	return env_write_object_end(w);
}

/* ---- sample_keep: with extra keys, the careful ones decide ---- */

static bool keep_read_member(struct env_reader *r, struct sample_keep *m, int key)
{
	switch (key) {
	case 0: /* a */
		return env_read_int(r, &m->a, INT64_MIN, INT64_MAX);
	case 1: /* b */
		return env_read_bool(r, &m->b);
	default:
		return false;
	}
}

bool fast_keep_read(struct env_reader *r, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("a"), ENV_OPTIONAL("b")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_keep *m = out;

	*m = (struct sample_keep){.b = true};
	ENV_TRY(env_read_object(r, &members));
	while (env_read_key(r, &members))
		ENV_TRY(keep_read_member(r, m, members.key));
	return env_read_object_end(r, &members);
}

bool fast_keep_write(struct env_writer *w, const void *value)
{
	const struct sample_keep *m = value;

	ENV_TRY(m->extra.count == 0);
	ENV_TRY(env_write_object(w));
	ENV_TRY(ENV_WRITE_KEY(w, "a") && env_write_int(w, m->a, INT64_MIN, INT64_MAX));
	ENV_TRY(ENV_WRITE_KEY(w, "b") && env_write_bool(w, m->b));
	return env_write_object_end(w);
}

/* ---- sample_empty ---- */

bool fast_empty_read(struct env_reader *r, void *out)
{
	struct env_members members = {0};
	struct sample_empty *m = out;

	*m = (struct sample_empty){0};
	ENV_TRY(env_read_object(r, &members));
	ENV_TRY(!env_read_key(r, &members));
	return env_read_object_end(r, &members);
}

bool fast_empty_write(struct env_writer *w, const void *value)
{
	(void)value;
	return env_write_object(w) && env_write_object_end(w);
}
