/* Arrays and tuples. */
#include "schema/draft.h"
#include "schema/names.h"

/* Whether there are no items but those of prefixItems. */
static bool is_closed(const struct draft *draft)
{
	const struct node *items = draft_value(draft, KEYWORD_ITEMS);

	return items != NULL && items->kind == NODE_BOOL && !items->boolean;
}

static void build_item(struct draft *draft, const struct node *node, size_t index)
{
	struct memory *memory = memory_of(draft->document);
	struct property *property = &draft->type->properties[index];

	property->span = node->span;
	property->name = memory_printf(memory, "%zu", index);
	property->c_name = wanted_c_name(node);
	if (property->c_name.len == 0)
		property->c_name = memory_printf(memory, "item_%zu", index);
	property->required = index < draft->type->min_items;
	build_member(draft, node, PLACE_TUPLE_ITEM, property);
}

/* The items after those of prefixItems, as far as there may be any. */
static void build_rest(struct draft *draft)
{
	struct type *type = draft->type;

	if (type->max_items <= type->property_count)
		return;
	type->rest =
		type_make(draft->document, draft->node->span, name_of_part(draft, env_str("rest"), type));
	type->rest->kind = ENV_KIND_ARRAY;
	build_part(draft, draft_value(draft, KEYWORD_ITEMS), PLACE_ITEM, type->rest, "item");
}

/* More items than there are places for are counted by rules on the text. */
static void limit_items(struct draft *draft, size_t count)
{
	struct type *type = draft->type;

	if (is_closed(draft) && type->max_items > count)
		type->max_items = count;
	if (type->min_items <= count)
		return;
	draft->left.has[KEYWORD_MIN_ITEMS] = true;
	type->min_items = count;
}

static void finish_tuple(struct draft *draft, const struct node *prefix)
{
	struct type *type = draft->type;

	type->kind = ENV_KIND_TUPLE;
	draft->left.has[KEYWORD_PREFIX_ITEMS] = false;
	draft_check_size(draft, prefix);
	limit_items(draft, prefix->count);
	if (prefix->count == 0)
		draft_error(draft, CODE_SCHEMA_LIST_EMPTY, prefix->span, "'prefixItems' is empty");
	type->properties =
		memory_array(memory_of(draft->document), prefix->count + 1, sizeof(*type->properties));
	for (; type->property_count < prefix->count; type->property_count++)
		build_item(draft, prefix->items[type->property_count], type->property_count);
	build_rest(draft);
}

void finish_array(struct draft *draft)
{
	struct type *type = draft->type;
	const struct node *prefix = draft_value(draft, KEYWORD_PREFIX_ITEMS);

	read_lengths(draft, KEYWORD_MIN_ITEMS, KEYWORD_MAX_ITEMS, &type->min_items, &type->max_items);
	if (prefix != NULL) {
		finish_tuple(draft, prefix);
		return;
	}
	type->kind = ENV_KIND_ARRAY;
	build_part(draft, draft_value(draft, KEYWORD_ITEMS), PLACE_ITEM, type, "item");
}
