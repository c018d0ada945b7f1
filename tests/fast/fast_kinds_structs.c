/* The fast functions of tuples and unions. */
#include <envelope/read_kinds.h>
#include <envelope/write_kinds.h>

#include "fast/fast.h"

/* ---- tuples ---- */

const char *fast_pair_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items rest = ENV_NO_ITEMS;
	struct kinds_pair *m = out;

	*m = (struct kinds_pair){.item_1_is = ENV_ABSENT};
	ENV_TRY(env_read_tuple(c, &rest, 0));
	ENV_TRY(env_read_place(c, &rest) && env_read_by(c, fast_code_read, &m->item_0));
	ENV_TRY(env_read_place(c, &rest));
	if (!env_read_null(c, &m->item_1_is))
		ENV_TRY(env_read_by(c, fast_int32_read, &m->item_1));
	return env_read_tuple_end(c, &rest);
}

char *fast_pair_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct kinds_pair *m = value;

	ENV_TRY(env_write_tuple(c));
	ENV_TRY(env_write_item(c, 0) && env_write_by(c, fast_code_write, &m->item_0));
	ENV_TRY(env_write_item(c, 1) && m->item_1_is != ENV_ABSENT);
	ENV_TRY(m->item_1_is == ENV_NULL
			? env_write_null(c)
			: m->item_1_is == ENV_PRESENT && env_write_by(c, fast_int32_write, &m->item_1));
	return env_write_array_end(c);
}

static bool row_read_optional(struct env_read_cursor *c, struct kinds_row *m, struct env_items *rest)
{
	if (env_read_place(c, rest) && !env_read_null(c, &m->item_1_is))
		ENV_TRY(env_read_by(c, fast_bytes_read, &m->item_1));
	if (env_read_place(c, rest)) {
		m->item_2_is = ENV_PRESENT;
		ENV_TRY(env_read_int32(c, &(int32_t){0}, 1, 1));
	}
	if (env_read_place(c, rest)) {
		float *box = env_arena_alloc(c->reader->arena, sizeof(*box), _Alignof(float));
		m->item_3_is = ENV_PRESENT;
		m->item_3 = box;
		ENV_TRY(box != NULL && env_read_by(c, fast_float_read, box));
	}
	return true;
}

const char *fast_row_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items rest = ENV_ITEMS(double);
	struct kinds_row *m = out;
	double *item;

	*m = (struct kinds_row){.item_1_is = ENV_ABSENT};
	ENV_TRY(env_read_tuple(c, &rest, 2));
	ENV_TRY(env_read_place(c, &rest) && env_read_by(c, fast_date_read, &m->item_0));
	ENV_TRY(row_read_optional(c, m, &rest));
	while ((item = env_read_rest(c, &rest)) != NULL)
		ENV_TRY(env_read_number(c, item));
	m->rest = (struct kinds_row_rest){rest.items, rest.count};
	return env_read_tuple_end(c, &rest);
}

/* Only whole rows are fast. */
char *fast_row_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct kinds_row *m = value;

	ENV_TRY(env_write_tuple(c) && env_write_by(c, fast_date_write, &m->item_0));
	ENV_TRY(m->item_1_is == ENV_PRESENT && m->item_2_is == ENV_PRESENT && m->item_3_is == ENV_PRESENT);
	ENV_TRY(env_write_item(c, 1) && env_write_by(c, fast_bytes_write, &m->item_1));
	ENV_TRY(env_write_item(c, 2) && env_write_int(c, 1, 1, 1));
	ENV_TRY(env_write_item(c, 3) && m->item_3 != NULL && env_write_by(c, fast_float_write, m->item_3));
	ENV_TRY(m->rest.count <= 2 && (m->rest.items != NULL || m->rest.count == 0));
	for (size_t i = 0; i < m->rest.count; i++)
		ENV_TRY(env_write_item(c, 4 + i) && env_write_number(c, m->rest.items[i]));
	return env_write_array_end(c);
}

/* ---- unions ---- */

static bool numbers_read(struct env_read_cursor *c, struct kinds_numbers *m)
{
	struct env_items items = ENV_ITEMS(int64_t);
	int64_t *item;

	for (item = env_read_array(c, &items, 3); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_int(c, item, INT64_MIN, INT64_MAX));
	*m = (struct kinds_numbers){items.items, items.count};
	return env_read_on(c, env_read_array_end(c, &items, 0));
}

const char *fast_scalar_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct kinds_scalar *m = out;
	size_t member;

	ENV_TRY(env_read_member(c, &kinds_scalar_type, &member));
	m->is = (enum kinds_scalar_is)(member + 1);
	switch (m->is) {
	case KINDS_SCALAR_INTEGER:
		return env_read_int(c, &m->as.integer, INT64_MIN, INT64_MAX) ? c->at : NULL;
	case KINDS_SCALAR_CODE:
		return env_read_by(c, fast_code_read, &m->as.code) ? c->at : NULL;
	case KINDS_SCALAR_LIST:
		return numbers_read(c, &m->as.list) ? c->at : NULL;
	case KINDS_SCALAR_OPEN:
		return env_read_json(c, &m->as.open, ENV_JSON_OBJECT) ? c->at : NULL;
	}
	return NULL;
}

char *fast_scalar_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct kinds_scalar *m = value;

	switch (m->is) {
	case KINDS_SCALAR_INTEGER:
		return env_write_int(c, m->as.integer, INT64_MIN, INT64_MAX) ? c->at : NULL;
	case KINDS_SCALAR_CODE:
		return env_write_by(c, fast_code_write, &m->as.code) ? c->at : NULL;
	default:
		return NULL;
	}
}

static bool circle_read(struct env_read_cursor *c, struct kinds_circle *m)
{
	static const struct env_key keys[] = {ENV_REQUIRED("kind"), ENV_REQUIRED("r")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);

	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members)) {
		if (members.key == 0)
			ENV_TRY(env_read_const(
				c, kinds_shape_type.as.one_of.members[0].type->as.object.fields[0].type));
		else
			ENV_TRY(members.key == 1 ? env_read_by(c, fast_float_read, &m->r) : env_skip(c));
	}
	return env_read_on(c, env_read_object_end(c, &members));
}

static bool shapes_read(struct env_read_cursor *c, struct kinds_shapes *m)
{
	struct env_items items = ENV_ITEMS(struct kinds_shape);
	struct kinds_shape *item;

	for (item = env_read_array(c, &items, SIZE_MAX); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_by(c, fast_shape_read, item));
	*m = (struct kinds_shapes){items.items, items.count};
	return env_read_on(c, env_read_array_end(c, &items, 0));
}

static bool group_read(struct env_read_cursor *c, const struct kinds_group **out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("kind"), ENV_REQUIRED("parts")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct kinds_group *m = env_arena_alloc(c->reader->arena, sizeof(*m), _Alignof(struct kinds_group));

	*out = m;
	ENV_TRY(m != NULL);
	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members)) {
		if (members.key == 0)
			ENV_TRY(env_read_int32(c, &(int32_t){0}, 100, 100));
		else
			ENV_TRY(members.key == 1 ? shapes_read(c, &m->parts) : env_skip(c));
	}
	return env_read_on(c, env_read_object_end(c, &members));
}

const char *fast_shape_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct kinds_shape *m = out;
	size_t member;

	ENV_TRY(env_read_member(c, &kinds_shape_type, &member));
	m->is = (enum kinds_shape_is)(member + 1);
	switch (m->is) {
	case KINDS_SHAPE_CIRCLE:
		return circle_read(c, &m->as.circle) ? c->at : NULL;
	case KINDS_SHAPE_GROUP:
		return group_read(c, &m->as.group) ? c->at : NULL;
	case KINDS_SHAPE_TEXT:
		return env_read_by(c, fast_code_read, &m->as.text) ? c->at : NULL;
	default:
		return NULL;
	}
}

char *fast_shape_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct kinds_shape *m = value;

	switch (m->is) {
	case KINDS_SHAPE_CIRCLE:
		return env_write_object(c) && ENV_WRITE_KEY(c, "kind") &&
				       env_write_const(c, kinds_shape_type.as.one_of.members[0]
								  .type->as.object.fields[0]
								  .type) &&
				       ENV_WRITE_KEY(c, "r") &&
				       env_write_by(c, fast_float_write, &m->as.circle.r) &&
				       env_write_object_end(c)
			       ? c->at
			       : NULL;
	case KINDS_SHAPE_TEXT:
		return env_write_by(c, fast_code_write, &m->as.text) ? c->at : NULL;
	default:
		return NULL;
	}
}
