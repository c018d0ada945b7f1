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

static bool node_children_read(struct env_reader *r, void *out)
{
	struct env_items items = ENV_ITEMS(struct sample_node);
	struct sample_node_children *m = out;
	struct sample_node *item;

	ENV_TRY(env_read_array(r, &items, SIZE_MAX));
	while ((item = env_read_item(r, &items)) != NULL)
		ENV_TRY(fast_node_read(r, item));
	*m = (struct sample_node_children){items.items, items.count};
	return env_read_array_end(r, &items, 0);
}

static bool node_read_member(struct env_reader *r, struct sample_node *m, int key)
{
	switch (key) {
	case 0: /* name */
		return env_read_str(r, &m->name, 1, SIZE_MAX);
	case 1: /* children */
		return node_children_read(r, &m->children);
	case 2: /* next */
		return env_read_null(r, &m->next_is) || env_read_box(r, &node_type, &m->next);
	default:
		return env_skip(r);
	}
}

bool fast_node_read(struct env_reader *r, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("name"), ENV_OPTIONAL("children"),
					      ENV_OPTIONAL("next")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_node *m = out;

	*m = (struct sample_node){0};
	ENV_TRY(env_read_object(r, &members));
	while (env_read_key(r, &members))
		ENV_TRY(node_read_member(r, m, members.key));
	return env_read_object_end(r, &members);
}

static bool node_children_write(struct env_writer *w, const void *value)
{
	const struct sample_node_children *m = value;

	ENV_TRY(env_write_array(w, m->items, m->count, 0, SIZE_MAX));
	for (size_t i = 0; i < m->count; i++)
		ENV_TRY(env_write_item(w, i) && fast_node_write(w, &m->items[i]));
	return env_write_array_end(w);
}

bool fast_node_write(struct env_writer *w, const void *value)
{
	const struct sample_node *m = value;

	ENV_TRY(env_write_object(w));
	ENV_TRY(ENV_WRITE_KEY(w, "name") && env_write_str(w, m->name, 1, SIZE_MAX));
	ENV_TRY(ENV_WRITE_KEY(w, "children") && node_children_write(w, &m->children));
	if (m->next_is == ENV_NULL)
		ENV_TRY(ENV_WRITE_KEY(w, "next") && env_write_null(w));
	else if (m->next_is != ENV_ABSENT)
		ENV_TRY(m->next_is == ENV_PRESENT && ENV_WRITE_KEY(w, "next") &&
			env_write_value(w, &node_type, m->next));
	return env_write_object_end(w);
}
