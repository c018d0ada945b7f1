/* The words of fast encoders: arrays and the rest of tuples, by their type's table. */
#include <envelope/write_kinds.h>

#include "type/keys.h"
#include "type/rules.h"
#include "type/write_items.h"
#include "type/write_token.h"

size_t env_items_count(struct env_writer *writer, struct env_list list, size_t min_items, size_t max_items)
{
	env_write_rule(writer, list.count >= min_items && list.count <= max_items &&
				       (list.items != NULL || list.count == 0) && writer->depth > 0);
	return writer->given_up ? 0 : list.count;
}

static char *write_by_function(struct env_writer *writer, char *at, struct env_list list,
			       const struct env_type *item, size_t index)
{
	for (size_t i = 0; i < list.count; i++)
		at = item->write(writer, env_write_item(at, index + i), list.items + i * item->size);
	return at;
}

static char *write_strings(struct env_writer *writer, char *at, struct env_list list,
			   const struct env_type *item, size_t index)
{
	const struct env_string_rules *rules = &item->as.string;

	for (size_t i = 0; i < list.count; i++)
		at = env_write_str(writer, env_write_item(at, index + i),
				   env_str_get(list.items + i * sizeof(struct env_str)), rules->min_length,
				   rules->max_length);
	return at;
}

static char *write_numbers(struct env_writer *writer, char *at, struct env_list list, size_t index)
{
	double number;

	for (size_t i = 0; i < list.count; i++) {
		memcpy(&number, list.items + i * sizeof(number), sizeof(number));
		at = env_write_double(writer, env_write_item(at, index + i), number);
	}
	return at;
}

static char *write_enums(struct env_writer *writer, char *at, struct env_list list,
			 const struct env_type *item, size_t index)
{
	for (size_t i = 0; i < list.count; i++)
		at = env_write_enum(writer, env_write_item(at, index + i), item,
				    env_enum_get(list.items + i * sizeof(int)));
	return at;
}

static char *write_others(struct env_writer *writer, char *at, struct env_list list,
			  const struct env_type *item, size_t index)
{
	for (size_t i = 0; i < list.count; i++)
		at = env_write_scalar(writer, env_write_item(at, index + i), item,
				      list.items + i * item->size);
	return at;
}

/* Writes the items, of the type `item`, with commas; `index`: of the first. */
static char *write_items(struct env_writer *writer, char *at, struct env_list list,
			 const struct env_type *item, size_t index)
{
	if (item->also != NULL)
		return env_write_give_up(writer);
	if (item->write != NULL)
		return write_by_function(writer, at, list, item, index);
	if (env_string_is_bounded(item))
		return write_strings(writer, at, list, item, index);
	if (item->kind == ENV_KIND_NUMBER && env_number_is_any(&item->as.number))
		return write_numbers(writer, at, list, index);
	if (item->kind == ENV_KIND_ENUM)
		return write_enums(writer, at, list, item, index);
	return write_others(writer, at, list, item, index);
}

char *env_write_array(struct env_writer *writer, char *at, const struct env_type *type, const void *value)
{
	const struct env_array_rules *rules = &type->as.array;
	struct env_list list = env_list_get(value);

	list.count = env_items_count(writer, list, rules->min_items, rules->max_items);
	at = env_write_open(writer, at, '[');
	at = write_items(writer, at, list, rules->item, 0);
	return env_write_close(writer, at, ']');
}

/* Whether all items before the rest are there. */
static bool is_full(const struct env_tuple_rules *rules, const void *tuple)
{
	return rules->count == 0 || env_presence_get(&rules->fields[rules->count - 1], tuple) != ENV_ABSENT;
}

char *env_write_rest(struct env_writer *writer, char *at, const struct env_type *type, const void *tuple)
{
	const struct env_tuple_rules *rules = &type->as.tuple;
	struct env_list list = env_list_get(env_at(tuple, rules->rest_offset));
	size_t most = rules->max_items == SIZE_MAX ? SIZE_MAX : rules->max_items - rules->count;

	env_write_rule(writer, list.count == 0 || is_full(rules, tuple));
	/* the tuple's own level is open */
	list.count = list.count == 0 ? 0 : env_items_count(writer, list, 0, most);
	/* there may be none */
	return env_write_on(writer, write_items(writer, at, list, rules->rest->as.array.item, rules->count));
}
