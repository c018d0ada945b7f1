/* The fast functions of a type that contains itself. */
#include <stdalign.h>

#include "fast/fast.h"

/* What env_read_box() and env_read_array() need of the tables. */
static const struct env_type node_type = {
	.kind = ENV_KIND_OBJECT,
	.size = sizeof(struct sample_node),
	.align = alignof(struct sample_node),
	.read = fast_node_read,
	.write = fast_node_write,
};

static const struct env_type children_type = {
	.kind = ENV_KIND_ARRAY,
	.size = sizeof(struct sample_node_children),
	.align = alignof(struct sample_node_children),
	.as.array = {.item = &node_type, .max_items = SIZE_MAX},
};

static const char *node_children_read(struct env_reader *reader, const char *at, void *out)
{
	return env_read_array(reader, at, &children_type, out);
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
	ENV_MEMBERS(members, keys);
	struct sample_node *m = out;

	*m = (struct sample_node){0};
	for (int key = ENV_FIRST(reader, at, members); key != ENV_KEY_END;
	     key = ENV_NEXT(reader, at, members))
		at = node_read_member(reader, at, m, key);
	return env_read_object_end(reader, at, &members);
}

static char *node_children_write(struct env_writer *writer, char *at, const void *value)
{
	return env_write_array(writer, at, &children_type, value);
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
