/* The fast functions of a type that contains itself. */
#include <stdalign.h>

#include "fast/fast.h"

/* What env_read_box() needs of the table. */
static const struct env_type node_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_node),
	.align = alignof(struct sample_node),
	.read = fast_node_read,
	.write = fast_node_write,
};

static const char *node_children_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	struct env_items items = ENV_ITEMS(struct sample_node);
	struct sample_node_children *m = out;
	struct sample_node *item;

	for (item = env_read_array(c, &items, SIZE_MAX); item != NULL; item = env_read_item(c, &items))
		ENV_TRY(env_read_by(c, fast_node_read, item));
	*m = (struct sample_node_children){items.items, items.count};
	return env_read_array_end(c, &items, 0);
}

static bool node_read_member(struct env_read_cursor *c, struct sample_node *m, int key)
{
	switch (key) {
	case 0: /* name */
		return env_read_str(c, &m->name, 1, SIZE_MAX);
	case 1: /* children */
		return env_read_by(c, node_children_read, &m->children);
	case 2: /* next */
		return env_read_null(c, &m->next_is) || env_read_box(c, &node_type, &m->next);
	default:
		return env_skip(c);
	}
}

const char *fast_node_read(struct env_reader *reader, const char *at, void *out)
{
	struct env_read_cursor cursor = {at, reader};
	struct env_read_cursor *c = &cursor;
	static const struct env_key keys[] = {ENV_REQUIRED("name"), ENV_OPTIONAL("children"),
					      ENV_OPTIONAL("next")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_node *m = out;

	*m = (struct sample_node){0};
	for (bool more = env_read_object(c, &members, keys); more; more = env_read_key(c, &members))
		ENV_TRY(node_read_member(c, m, members.key));
	return env_read_object_end(c, &members);
}

static char *node_children_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_node_children *m = value;

	ENV_TRY(env_write_array(c, m->items, m->count, 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(c, i) && env_write_by(c, fast_node_write, &m->items[i]));
	return env_write_array_end(c);
}

char *fast_node_write(struct env_writer *writer, char *at, const void *value)
{
	struct env_write_cursor cursor = {at, writer};
	struct env_write_cursor *c = &cursor;
	const struct sample_node *m = value;

	ENV_TRY(env_write_object(c));
	ENV_TRY(ENV_WRITE_KEY(c, "name") && env_write_str(c, m->name, 1, SIZE_MAX));
	ENV_TRY(ENV_WRITE_KEY(c, "children") && env_write_by(c, node_children_write, &m->children));
	if (m->next_is == ENV_NULL)
		ENV_TRY(ENV_WRITE_KEY(c, "next") && env_write_null(c));
	else if (m->next_is != ENV_ABSENT)
		ENV_TRY(m->next_is == ENV_PRESENT && ENV_WRITE_KEY(c, "next") &&
			env_write_value(c, &node_type, m->next));
	return env_write_object_end(c);
}
