/* The fast functions of tuples and unions. */
#include <envelope/read_kinds.h>
#include <envelope/write_kinds.h>

#include "fast/fast.h"

/* ---- tuples ---- */

const char *fast_pair_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_places places = {0};
	struct kinds_pair *m = out;

	*m = (struct kinds_pair){.item_1_is = ENV_ABSENT};
	at = env_read_tuple(reader, at, &places);
	at = env_read_place(reader, at, &places);
	at = fast_code_read(reader, at, &m->item_0);
	at = env_read_place(reader, at, &places);
	at = env_read_null(at, &m->item_1_is);
	if (m->item_1_is == ENV_PRESENT)
		at = fast_int32_read(reader, at, &m->item_1);
	return env_read_tuple_end(reader, at, &places);
}

char *fast_pair_write(struct env_writer *writer, char *at, const void *value)
{
	const struct kinds_pair *m = value;

	at = env_write_open(writer, at, '[');
	at = env_write_item(at, 0);
	at = fast_code_write(writer, at, &m->item_0);
	at = env_write_item(at, 1);
	at = fast_has_value(writer, m->item_1_is) ? fast_int32_write(writer, at, &m->item_1)
						  : env_write_null(writer, at);
	return env_write_close(writer, at, ']');
}

/* A float in memory of its own. */
static const char *float_box_read(struct env_reader *reader, const char *at, const float **out)
{
	float *box = env_arena_alloc(reader->arena, sizeof(*box), _Alignof(float));

	*out = box;
	return box != NULL ? fast_float_read(reader, at, box) : env_read_give_up(reader, at);
}

static const char *row_read_optional(struct env_reader *reader, const char *at, struct kinds_row *m,
				     struct env_places *places)
{
	at = env_read_optional_place(reader, at, places);
	if (!places->closed) {
		at = env_read_null(at, &m->item_1_is);
		if (m->item_1_is == ENV_PRESENT)
			at = fast_bytes_read(reader, at, &m->item_1);
	}
	at = env_read_optional_place(reader, at, places);
	if (!places->closed) {
		m->item_2_is = ENV_PRESENT;
		at = env_read_int32(reader, at, &(int32_t){0}, 1, 1);
	}
	at = env_read_optional_place(reader, at, places);
	if (!places->closed) {
		m->item_3_is = ENV_PRESENT;
		at = float_box_read(reader, at, &m->item_3);
	}
	return at;
}

const char *fast_row_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_places places = {0};
	struct kinds_row *m = out;

	*m = (struct kinds_row){.item_1_is = ENV_ABSENT};
	at = env_read_tuple(reader, at, &places);
	at = env_read_place(reader, at, &places);
	at = fast_date_read(reader, at, &m->item_0);
	at = row_read_optional(reader, at, m, &places);
	at = env_read_rest(reader, at, &places, &kinds_row_type, m);
	return env_read_tuple_end(reader, at, &places);
}

/* Only whole rows are fast. */
char *fast_row_write(struct env_writer *writer, char *at, const void *value)
{
	const struct kinds_row *m = value;

	at = env_write_open(writer, at, '[');
	at = env_write_item(at, 0);
	at = fast_date_write(writer, at, &m->item_0);
	env_write_rule(writer, m->item_1_is == ENV_PRESENT && m->item_2_is == ENV_PRESENT &&
				       m->item_3_is == ENV_PRESENT && m->item_3 != NULL);
	at = env_write_item(at, 1);
	at = fast_bytes_write(writer, at, &m->item_1);
	at = env_write_item(at, 2);
	at = env_write_int(writer, at, 1, 1, 1);
	at = env_write_item(at, 3);
	if (m->item_3_is == ENV_PRESENT && m->item_3 != NULL)
		at = fast_float_write(writer, at, m->item_3);
	at = env_write_rest(writer, at, &kinds_row_type, m);
	return env_write_close(writer, at, ']');
}

/* ---- unions ---- */

#define LIST_TYPE (kinds_scalar_type.as.one_of.members[2].type)

const char *fast_scalar_read(struct env_reader *reader, const char *at, void *out)
{
	struct kinds_scalar *m = out;
	size_t member;

	at = env_read_member(reader, at, &kinds_scalar_type, &member);
	m->is = (enum kinds_scalar_is)(member + 1);
	switch (m->is) {
	case KINDS_SCALAR_INTEGER:
		return env_read_int(reader, at, &m->as.integer, INT64_MIN, INT64_MAX);
	case KINDS_SCALAR_CODE:
		return fast_code_read(reader, at, &m->as.code);
	case KINDS_SCALAR_LIST:
		return env_read_array(reader, at, LIST_TYPE, &m->as.list);
	case KINDS_SCALAR_OPEN:
		return env_read_json(reader, at, &m->as.open, ENV_JSON_OBJECT);
	default:
		return env_read_give_up(reader, at);
	}
}

char *fast_scalar_write(struct env_writer *writer, char *at, const void *value)
{
	const struct kinds_scalar *m = value;

	switch (m->is) {
	case KINDS_SCALAR_INTEGER:
		return env_write_int(writer, at, m->as.integer, INT64_MIN, INT64_MAX);
	case KINDS_SCALAR_CODE:
		return fast_code_write(writer, at, &m->as.code);
	case KINDS_SCALAR_LIST:
		return env_write_array(writer, at, LIST_TYPE, &m->as.list);
	default:
		env_write_rule(writer, false);
		return env_write_on(writer, at);
	}
}

static const char *circle_read(struct env_reader *reader, const char *at, struct kinds_circle *m)
{
	static const struct env_key keys[] = {ENV_REQUIRED("kind"), ENV_REQUIRED("r")};
	ENV_MEMBERS(members, keys);

	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members)) {
		if (key == 0)
			at = env_read_const(
				reader, at,
				kinds_shape_type.as.one_of.members[0].type->as.object.fields[0].type);
		else
			at = key == 1 ? fast_float_read(reader, at, &m->r) : env_read_skip(reader, at);
	}
	return env_read_object_end(reader, at, &members);
}

/* What the array of a group needs of its table, with the items' fast functions. */
static const struct env_type shape_type = {
	.kind = ENV_KIND_UNION,
	OF(struct kinds_shape),
	.read = fast_shape_read,
	.write = fast_shape_write,
};

static const struct env_type shapes_type = {
	.kind = ENV_KIND_ARRAY,
	OF(struct kinds_shapes),
	.as.array = {.item = &shape_type, .max_items = SIZE_MAX},
};

static const char *group_read(struct env_reader *reader, const char *at, const struct kinds_group **out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("kind"), ENV_REQUIRED("parts")};
	ENV_MEMBERS(members, keys);
	struct kinds_group *m = env_arena_alloc(reader->arena, sizeof(*m), _Alignof(struct kinds_group));

	*out = m;
	if (m == NULL)
		return env_read_give_up(reader, at);
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members)) {
		if (key == 0)
			at = env_read_int32(reader, at, &(int32_t){0}, 100, 100);
		else
			at = key == 1 ? env_read_array(reader, at, &shapes_type, &m->parts)
				      : env_read_skip(reader, at);
	}
	return env_read_object_end(reader, at, &members);
}

const char *fast_shape_read(struct env_reader *reader, const char *at, void *out)
{
	struct kinds_shape *m = out;
	size_t member;

	at = env_read_member(reader, at, &kinds_shape_type, &member);
	m->is = (enum kinds_shape_is)(member + 1);
	switch (m->is) {
	case KINDS_SHAPE_CIRCLE:
		return circle_read(reader, at, &m->as.circle);
	case KINDS_SHAPE_GROUP:
		return group_read(reader, at, &m->as.group);
	case KINDS_SHAPE_TEXT:
		return fast_code_read(reader, at, &m->as.text);
	default:
		return env_read_give_up(reader, at);
	}
}

static char *circle_write(struct env_writer *writer, char *at, const struct kinds_circle *m)
{
	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_KEY(writer, at, "kind");
	at = env_write_const(writer, at,
			     kinds_shape_type.as.one_of.members[0].type->as.object.fields[0].type);
	at = ENV_WRITE_KEY(writer, at, "r");
	at = fast_float_write(writer, at, &m->r);
	return env_write_close(writer, at, '}');
}

char *fast_shape_write(struct env_writer *writer, char *at, const void *value)
{
	const struct kinds_shape *m = value;

	switch (m->is) {
	case KINDS_SHAPE_CIRCLE:
		return circle_write(writer, at, &m->as.circle);
	case KINDS_SHAPE_TEXT:
		return fast_code_write(writer, at, &m->as.text);
	default:
		env_write_rule(writer, false);
		return env_write_on(writer, at);
	}
}
