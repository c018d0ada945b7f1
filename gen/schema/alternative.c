/* Which of a union's types a value of the document is of. */
#include "schema/alternative.h"

#include <stdlib.h>
#include <string.h>

#include "schema/look.h"
#include "schema/ruler.h"

static const struct alternative *find_by_roots(const struct type *type, unsigned roots)
{
	for (size_t i = 0; i < type->alternative_count; i++)
		if ((type->alternatives[i].roots & roots) != 0)
			return &type->alternatives[i];
	return NULL;
}

static bool has_tag(const struct alternative *alternative, const struct node *tag)
{
	for (size_t i = 0; i < alternative->tags.count; i++)
		if (node_equal(alternative->tags.items[i], tag))
			return true;
	return false;
}

static const struct alternative *find_by_tag(const struct type *type, const struct node *value)
{
	const struct node_pair *tag = node_find_pair(value, type->tag);

	for (size_t i = 0; tag != NULL && i < type->alternative_count; i++)
		if (has_tag(&type->alternatives[i], tag->value))
			return &type->alternatives[i];
	return NULL;
}

const struct alternative *alternative_find(struct memory *memory, const struct type *type,
					   const struct node *value)
{
	const struct alternative *found = NULL;

	if (type->tag.ptr != NULL && value->kind == NODE_MAPPING)
		return find_by_tag(type, value);
	unsigned roots = node_roots(memory, value);
	/* one that takes integers only goes before one that takes any number */
	if ((roots & ENV_JSON_INTEGER) != 0)
		found = find_by_roots(type, ENV_JSON_INTEGER);
	/* every integer is a number */
	if (roots == ENV_JSON_INTEGER)
		roots |= ENV_JSON_NUMBER;
	return found != NULL ? found : find_by_roots(type, roots);
}

static int compare_values(const void *a, const void *b)
{
	struct env_str left = ((const struct env_tag_value *)a)->json;
	struct env_str right = ((const struct env_tag_value *)b)->json;
	size_t shorter = left.len < right.len ? left.len : right.len;
	int order = shorter == 0 ? 0 : memcmp(left.ptr, right.ptr, shorter);

	return order != 0 ? order : (left.len > right.len) - (left.len < right.len);
}

static void put(struct env_buf *out, struct env_str text)
{
	memory_expect(env_buf_append_str(out, text));
}

/* Texts are told between single quotes, other values as they are written. */
static void allow(struct env_buf *allowed, const struct node *tag)
{
	struct env_str quote = env_str(tag->kind == NODE_STRING ? "'" : "");

	if (allowed->len > 0)
		put(allowed, env_str(", "));
	put(allowed, quote);
	put(allowed, tag->text);
	put(allowed, quote);
}

static size_t count_tags(const struct type *type)
{
	size_t count = 0;

	for (size_t i = 0; i < type->alternative_count; i++)
		count += type->alternatives[i].tags.count;
	return count;
}

struct tag_values alternative_tags(struct memory *memory, const struct type *type)
{
	struct tag_values values = {0};
	struct env_buf allowed = {0};

	values.items = memory_array(memory, count_tags(type) + 1, sizeof(*values.items));
	for (size_t i = 0; i < type->alternative_count; i++) {
		const struct list *tags = &type->alternatives[i].tags;

		for (size_t j = 0; j < tags->count; j++) {
			values.items[values.count++] =
				(struct env_tag_value){node_canonical(memory, tags->items[j]), i};
			allow(&allowed, tags->items[j]);
		}
	}
	if (values.count > 1)
		qsort(values.items, values.count, sizeof(*values.items), compare_values);
	values.allowed = memory_copy(memory, env_buf_str(&allowed));
	env_buf_free(&allowed);
	return values;
}
