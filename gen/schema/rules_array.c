/* Rules about arrays. */
#include "schema/ruler.h"

void rule_unique_items(struct ruler *ruler, const struct node_pair *pair)
{
	if (pair->value->boolean)
		ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_UNIQUE_ITEMS});
}

/* The schemas of a sequence. */
static struct env_schema_list list_of(struct ruler *ruler, const struct node_pair *pair, const char *part)
{
	size_t count = pair->value->count;
	const struct env_schema **items =
		memory_array(memory_of(ruler->document), count + 1, sizeof(const struct env_schema *));

	for (size_t i = 0; i < count; i++)
		items[i] = ruler_part(ruler, pair->value->items[i], part, i);
	if (count == 0)
		ruler_error(ruler, CODE_SCHEMA_LIST_EMPTY, pair->value->span, "'%s' is empty",
			    pair->key->text.ptr);
	return (struct env_schema_list){items, count};
}

void rule_prefix_items(struct ruler *ruler, const struct node_pair *pair)
{
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_PREFIX_ITEMS,
					   .as.schemas = list_of(ruler, pair, "item")});
}

void rule_items(struct ruler *ruler, const struct node_pair *pair)
{
	const struct node *prefix = ruler_value(ruler, KEYWORD_PREFIX_ITEMS);
	struct env_items_after items = {ruler_part(ruler, pair->value, "items", SIZE_MAX),
					prefix == NULL ? 0 : prefix->count};

	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_ITEMS, .as.items = items});
}

void rule_contains(struct ruler *ruler, const struct node_pair *pair)
{
	const struct node *least = ruler_value(ruler, KEYWORD_MIN_CONTAINS);
	const struct node *most = ruler_value(ruler, KEYWORD_MAX_CONTAINS);
	struct env_contains contains = {ruler_part(ruler, pair->value, "contains", SIZE_MAX), 1, SIZE_MAX};

	if (least != NULL)
		ruler_size(ruler, least, "minContains", &contains.least);
	if (most != NULL)
		ruler_size(ruler, most, "maxContains", &contains.most);
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_CONTAINS, .as.contains = contains});
}

/* ---- several schemas for one value ---- */

void rule_list(struct ruler *ruler, const struct node_pair *pair)
{
	static const struct {
		enum keyword keyword;
		enum env_rule_kind kind;
		const char *part;
	} lists[] = {
		{KEYWORD_ALL_OF, ENV_RULE_ALL_OF, "all_of"},
		{KEYWORD_ANY_OF, ENV_RULE_ANY_OF, "any_of"},
		{KEYWORD_ONE_OF, ENV_RULE_ONE_OF, "one_of"},
	};
	enum keyword keyword = keyword_find(pair->key->text);

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
		if (lists[i].keyword == keyword)
			ruler_add(ruler,
				  (struct env_rule){.kind = lists[i].kind,
						    .as.schemas = list_of(ruler, pair, lists[i].part)});
}

void rule_not(struct ruler *ruler, const struct node_pair *pair)
{
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_NOT,
					   .as.schema = ruler_part(ruler, pair->value, "not", SIZE_MAX)});
}

void rule_if(struct ruler *ruler, const struct node_pair *pair)
{
	const struct node *then = ruler_value(ruler, KEYWORD_THEN);
	const struct node *other = ruler_value(ruler, KEYWORD_ELSE);
	struct env_condition condition = {.when = ruler_part(ruler, pair->value, "if", SIZE_MAX)};

	if (then != NULL)
		condition.then = ruler_part(ruler, then, "then", SIZE_MAX);
	if (other != NULL)
		condition.other = ruler_part(ruler, other, "else", SIZE_MAX);
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_IF, .as.condition = condition});
}

void rule_unevaluated(struct ruler *ruler, const struct node_pair *pair)
{
	bool items = keyword_find(pair->key->text) == KEYWORD_UNEVALUATED_ITEMS;

	ruler_add(ruler, (struct env_rule){
				 .kind = items ? ENV_RULE_UNEVALUATED_ITEMS : ENV_RULE_UNEVALUATED_PROPERTIES,
				 .as.schema = ruler_part(ruler, pair->value, "unevaluated", SIZE_MAX)});
}
