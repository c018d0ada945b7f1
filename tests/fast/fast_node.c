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
	struct env_items items = ENV_ITEMS(struct sample_node);
	struct sample_node_children *m = out;

	for (at = env_read_array(reader, at, &items, SIZE_MAX); items.next != NULL;
	     at = env_read_item(reader, at, &items))
		at = fast_node_read(reader, at, items.next);
	*m = (struct sample_node_children){items.items, items.count};
	return env_read_array_end(reader, at, &items, 0);
}

static const char *node_read_member(struct env_reader *reader, const char *at, struct sample_node *m, int key)
{
	switch (key) {
	case 0: /* name */
		return env_read_str(reader, at, &m->name, 1, SIZE_MAX);
	case 1: /* children */
		return node_children_read(reader, at, &m->children);
	case 2: /* next */
		at = env_read_null(at, &m->next_is);
		return m->next_is == ENV_PRESENT ? env_read_box(reader, at, &node_type, &m->next) : at;
	default:
		return env_read_skip(reader, at);
	}
}

const char *fast_node_read(struct env_reader *reader, const char *at, void *out)
{
	static const struct env_key keys[] = {ENV_REQUIRED("name"), ENV_OPTIONAL("children"),
					      ENV_OPTIONAL("next")};
	uint64_t seen[ENV_SEEN_WORDS(keys)] = {0};
	struct env_members members = ENV_MEMBERS(keys, seen);
	struct sample_node *m = out;

	*m = (struct sample_node){0};
	for (at = env_read_object(reader, at, &members, keys); members.more;
	     at = env_read_key(reader, at, &members))
		at = node_read_member(reader, at, m, members.key);
	return env_read_object_end(reader, at, &members);
}

static char *node_children_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_node_children *m = value;
	size_t count = env_write_count(writer, m->items, m->count, 0, SIZE_MAX);

	at = env_write_open(writer, at, '[');
	for (size_t i = 0; i < count; i++) {
		at = env_write_item(at, i);
		at = fast_node_write(writer, at, &m->items[i]);
	}
	return env_write_close(writer, at, ']');
}

char *fast_node_write(struct env_writer *writer, char *at, const void *value)
{
	const struct sample_node *m = value;

	at = env_write_open(writer, at, '{');
	at = ENV_WRITE_KEY(writer, at, "name");
	at = env_write_str(writer, at, m->name, 1, SIZE_MAX);
	at = ENV_WRITE_KEY(writer, at, "children");
	at = node_children_write(writer, at, &m->children);
	if (m->next_is != ENV_ABSENT) {
		at = ENV_WRITE_KEY(writer, at, "next");
		at = fast_has_value(writer, m->next_is) ? env_write_value(writer, at, &node_type, m->next)
							: env_write_null(writer, at);
	}
	return env_write_close(writer, at, '}');
}
