/* The fast functions of tuples and unions. */
#include <envelope/read_kinds.h>
#include <envelope/write_kinds.h>

#include "fast/fast.h"

/* ---- tuples ---- */

bool fast_pair_read(struct env_reader *r, void *out)
{
	struct env_items rest = ENV_NO_ITEMS;
	struct kinds_pair *m = out;

	*m = (struct kinds_pair){.item_1_is = ENV_ABSENT};
	ENV_TRY(env_read_tuple(r, &rest, 0));
	ENV_TRY(env_read_place(r, &rest) && fast_code_read(r, &m->item_0));
	ENV_TRY(env_read_place(r, &rest));
	if (!env_read_null(r, &m->item_1_is))
		ENV_TRY(fast_int32_read(r, &m->item_1));
	return env_read_tuple_end(r, &rest);
}

bool fast_pair_write(struct env_writer *w, const void *value)
{
	const struct kinds_pair *m = value;

	ENV_TRY(env_write_tuple(w));
	ENV_TRY(env_write_item(w, 0) && fast_code_write(w, &m->item_0));
	ENV_TRY(env_write_item(w, 1) && m->item_1_is != ENV_ABSENT);
	ENV_TRY(m->item_1_is == ENV_NULL ? env_write_null(w)
					 : m->item_1_is == ENV_PRESENT && fast_int32_write(w, &m->item_1));
	return env_write_array_end(w);
}

static bool row_read_optional(struct env_reader *r, struct kinds_row *m, struct env_items *rest)
{
	if (env_read_place(r, rest) && !env_read_null(r, &m->item_1_is))
		ENV_TRY(fast_bytes_read(r, &m->item_1));
	if (env_read_place(r, rest)) {
		m->item_2_is = ENV_PRESENT;
		ENV_TRY(env_read_int32(r, &(int32_t){0}, 1, 1));
	}
	if (env_read_place(r, rest)) {
		float *box = env_arena_alloc(r->arena, sizeof(*box), _Alignof(float));
		m->item_3_is = ENV_PRESENT;
		m->item_3 = box;
		ENV_TRY(box != NULL && fast_float_read(r, box));
	}
	return true;
}

bool fast_row_read(struct env_reader *r, void *out)
{
	struct env_items rest = ENV_ITEMS(double);
	struct kinds_row *m = out;
	double *item;

	*m = (struct kinds_row){.item_1_is = ENV_ABSENT};
	ENV_TRY(env_read_tuple(r, &rest, 2));
	ENV_TRY(env_read_place(r, &rest) && fast_date_read(r, &m->item_0));
	ENV_TRY(row_read_optional(r, m, &rest));
	while ((item = env_read_item(r, &rest)) != NULL)
		ENV_TRY(env_read_number(r, item));
	m->rest = (struct kinds_row_rest){rest.items, rest.count};
	return env_read_tuple_end(r, &rest);
}

/* Only whole rows are fast. */
bool fast_row_write(struct env_writer *w, const void *value)
{
	const struct kinds_row *m = value;

	ENV_TRY(env_write_tuple(w) && fast_date_write(w, &m->item_0));
	ENV_TRY(m->item_1_is == ENV_PRESENT && m->item_2_is == ENV_PRESENT && m->item_3_is == ENV_PRESENT);
	ENV_TRY(env_write_item(w, 1) && fast_bytes_write(w, &m->item_1));
	ENV_TRY(env_write_item(w, 2) && env_write_int(w, 1, 1, 1));
	ENV_TRY(env_write_item(w, 3) && m->item_3 != NULL && fast_float_write(w, m->item_3));
	ENV_TRY(m->rest.count <= 2 && (m->rest.items != NULL || m->rest.count == 0));
	for (size_t i = 0; i < m->rest.count; i++)
		ENV_TRY(env_write_item(w, 4 + i) && env_write_number(w, m->rest.items[i]));
	return env_write_array_end(w);
}

/* ---- unions ---- */

static bool numbers_read(struct env_reader *r, struct kinds_numbers *m)
{
	struct env_items items = ENV_ITEMS(int64_t);
	int64_t *item;

	ENV_TRY(env_read_array(r, &items, 3));
	while ((item = env_read_item(r, &items)) != NULL)
		ENV_TRY(env_read_int(r, item, INT64_MIN, INT64_MAX));
	*m = (struct kinds_numbers){items.items, items.count};
	return env_read_array_end(r, &items, 0);
}

bool fast_scalar_read(struct env_reader *r, void *out)
{
	struct kinds_scalar *m = out;
	size_t member;

	ENV_TRY(env_read_member(r, &kinds_scalar_type, &member));
	m->is = (enum kinds_scalar_is)(member + 1);
	switch (m->is) {
	case KINDS_SCALAR_INTEGER:
		return env_read_int(r, &m->as.integer, INT64_MIN, INT64_MAX);
	case KINDS_SCALAR_CODE:
		return fast_code_read(r, &m->as.code);
	case KINDS_SCALAR_LIST:
		return numbers_read(r, &m->as.list);
	case KINDS_SCALAR_OPEN:
		return env_read_json(r, &m->as.open, ENV_JSON_OBJECT);
	}
	return false;
}

bool fast_scalar_write(struct env_writer *w, const void *value)
{
	const struct kinds_scalar *m = value;

	switch (m->is) {
	case KINDS_SCALAR_INTEGER:
		return env_write_int(w, m->as.integer, INT64_MIN, INT64_MAX);
	case KINDS_SCALAR_CODE:
		return fast_code_write(w, &m->as.code);
	default:
		return false;
	}
}

static bool circle_read(struct env_reader *r, struct kinds_circle *m)
{
	static const struct env_key keys[] = {ENV_REQUIRED("kind"), ENV_REQUIRED("r")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);

	ENV_TRY(env_read_object(r, &members));
	while (env_read_key(r, &members)) {
		if (members.key == 0)
			ENV_TRY(env_read_const(
				r, kinds_shape_type.as.one_of.members[0].type->as.object.fields[0].type));
		else
			ENV_TRY(members.key == 1 ? fast_float_read(r, &m->r) : env_skip(r));
	}
	return env_read_object_end(r, &members);
}

static bool shapes_read(struct env_reader *r, struct kinds_shapes *m)
{
	struct env_items items = ENV_ITEMS(struct kinds_shape);
	struct kinds_shape *item;

	ENV_TRY(env_read_array(r, &items, SIZE_MAX));
	while ((item = env_read_item(r, &items)) != NULL)
		ENV_TRY(fast_shape_read(r, item));
	*m = (struct kinds_shapes){items.items, items.count};
	return env_read_array_end(r, &items, 0);
}

static bool group_read(struct env_reader *r, const struct kinds_group **out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("kind"), ENV_REQUIRED("parts")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct kinds_group *m = env_arena_alloc(r->arena, sizeof(*m), _Alignof(struct kinds_group));

	*out = m;
	ENV_TRY(m != NULL && env_read_object(r, &members));
	while (env_read_key(r, &members)) {
		if (members.key == 0)
			ENV_TRY(env_read_int32(r, &(int32_t){0}, 100, 100));
		else
			ENV_TRY(members.key == 1 ? shapes_read(r, &m->parts) : env_skip(r));
	}
	return env_read_object_end(r, &members);
}

bool fast_shape_read(struct env_reader *r, void *out)
{
	struct kinds_shape *m = out;
	size_t member;

	ENV_TRY(env_read_member(r, &kinds_shape_type, &member));
	m->is = (enum kinds_shape_is)(member + 1);
	switch (m->is) {
	case KINDS_SHAPE_CIRCLE:
		return circle_read(r, &m->as.circle);
	case KINDS_SHAPE_GROUP:
		return group_read(r, &m->as.group);
	case KINDS_SHAPE_TEXT:
		return fast_code_read(r, &m->as.text);
	default:
		return false;
	}
}

bool fast_shape_write(struct env_writer *w, const void *value)
{
	const struct kinds_shape *m = value;

	switch (m->is) {
	case KINDS_SHAPE_CIRCLE:
		return env_write_object(w) && ENV_WRITE_KEY(w, "kind") &&
		       env_write_const(
			       w, kinds_shape_type.as.one_of.members[0].type->as.object.fields[0].type) &&
		       ENV_WRITE_KEY(w, "r") && fast_float_write(w, &m->as.circle.r) &&
		       env_write_object_end(w);
	case KINDS_SHAPE_TEXT:
		return fast_code_write(w, &m->as.text);
	default:
		return false;
	}
}
