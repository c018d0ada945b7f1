/* Rules about values as such. */
#include <stdlib.h>
#include <string.h>

#include <envelope/json.h>

#include "schema/decimal.h"
#include "schema/draft.h"
#include "schema/json_type.h"
#include "schema/look.h"
#include "schema/ruler.h"

/* Most that a length or a count may be. */
#define SIZE_RULE_MAX INT64_C(2147483647)

static struct memory *memory(const struct ruler *ruler)
{
	return memory_of(ruler->document);
}

/* ---- type ---- */

/* Reports keywords beside `type` that say nothing of values of these types. */
static void check_idle(struct ruler *ruler, unsigned bases)
{
	const unsigned typed = BASE_ALL & ~(unsigned)(BASE_ENUM | BASE_CONST | BASE_OPEN);

	for (size_t i = 0; i < ruler->schema->count; i++) {
		const struct node_pair *pair = &ruler->schema->pairs[i];
		enum keyword keyword = keyword_find(pair->key->text);

		if (keyword < KEYWORD_COUNT && (keyword_rules[keyword].bases & typed) != 0 &&
		    (keyword_rules[keyword].bases & bases) == 0)
			ruler_report_idle(ruler, pair, bases_name(bases));
	}
}

static unsigned type_of(struct ruler *ruler, const struct node *name)
{
	const struct json_type *type = json_type_find(name);

	if (type != NULL)
		return type->root;
	json_type_report(ruler->document, name);
	return 0;
}

void rule_type(struct ruler *ruler, const struct node_pair *pair)
{
	const struct node *given = pair->value;
	bool list = given->kind == NODE_SEQUENCE;
	struct env_rule rule = {.kind = ENV_RULE_TYPE, .as.types = list ? 0 : type_of(ruler, given)};

	for (size_t i = 0; list && i < given->count; i++)
		rule.as.types |= type_of(ruler, given->items[i]);
	/* an integer is a number, whatever is said besides */
	if ((rule.as.types & ENV_JSON_NUMBER) != 0)
		rule.as.types &= ~(unsigned)ENV_JSON_INTEGER;
	if (list && given->count == 0)
		ruler_error(ruler, CODE_TYPE_LIST, given->span, "a list of types is empty");
	unsigned bases = json_type_bases(given);
	if (bases != 0)
		check_idle(ruler, bases);
	ruler_add(ruler, rule);
}

/* ---- enum, const ---- */

static int compare_texts(const void *a, const void *b)
{
	struct env_str left = *(const struct env_str *)a;
	struct env_str right = *(const struct env_str *)b;
	size_t common = left.len < right.len ? left.len : right.len;
	int order = common > 0 ? memcmp(left.ptr, right.ptr, common) : 0;

	return order != 0 ? order : (left.len > right.len) - (left.len < right.len);
}

struct env_str node_canonical(struct memory *memory, const struct node *node)
{
	struct env_buf json = {0};
	struct env_buf canonical = {0};

	node_to_json(node, &json);
	memory_expect(env_json_canonical(&canonical, env_buf_str(&json)));
	struct env_str text = memory_copy(memory, env_buf_str(&canonical));
	env_buf_free(&json);
	env_buf_free(&canonical);
	return text;
}

/* The values as errors show them: as they are written, in brackets. */
static struct env_str show(struct ruler *ruler, const struct node *const *nodes, size_t count)
{
	struct env_buf json = {0};

	memory_expect(env_buf_append(&json, "[", 1));
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			memory_expect(env_buf_append(&json, ", ", 2));
		node_to_json(nodes[i], &json);
	}
	memory_expect(env_buf_append(&json, "]", 1));
	struct env_str text = memory_copy(memory(ruler), env_buf_str(&json));
	env_buf_free(&json);
	return text;
}

static const struct env_values *values_make(struct ruler *ruler, const struct node *const *nodes,
					    size_t count)
{
	struct env_values *values = memory_alloc(memory(ruler), sizeof(*values));
	struct env_str *texts = memory_array(memory(ruler), count + 1, sizeof(*texts));

	for (size_t i = 0; i < count; i++)
		texts[i] = node_canonical(memory(ruler), nodes[i]);
	qsort(texts, count, sizeof(*texts), compare_texts);
	*values = (struct env_values){texts, count, show(ruler, nodes, count)};
	return values;
}

/* Any text is a value of an open enumeration, and null where it is a member. */
static void rule_open_enum(struct ruler *ruler, const struct node_pair *pair)
{
	struct env_rule rule = {.kind = ENV_RULE_TYPE, .as.types = ENV_JSON_STRING};

	for (size_t i = 0; i < pair->value->count; i++)
		rule.as.types |= node_roots(memory(ruler), pair->value->items[i]);
	if ((rule.as.types & ~(unsigned)(ENV_JSON_STRING | ENV_JSON_NULL)) != 0)
		ruler_error(ruler, CODE_ENUM_OPEN, ruler->given.pairs[KEYWORD_OPEN]->key->span,
			    "an enumeration can be open only where all members are strings");
	ruler_add(ruler, rule);
}

void rule_enum(struct ruler *ruler, const struct node_pair *pair)
{
	const struct env_values *values = values_make(ruler, pair->value->items, pair->value->count);

	if (values->count == 0)
		ruler_error(ruler, CODE_ENUM_EMPTY, pair->value->span, "an enumeration needs a member");
	for (size_t i = 1; i < values->count; i++)
		if (env_str_equal(values->canonical[i - 1], values->canonical[i]))
			ruler_error(ruler, CODE_ENUM_DUPLICATE, pair->value->span, "member %s is given twice",
				    quoted(ruler->document, values->canonical[i]));
	if (schema_is_open_enum(ruler->schema))
		rule_open_enum(ruler, pair);
	else
		ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_ENUM, .as.values = values});
}

void rule_const(struct ruler *ruler, const struct node_pair *pair)
{
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_CONST,
					   .as.values = values_make(ruler, &pair->value, 1)});
}

/* ---- numbers ---- */

void rule_number(struct ruler *ruler, const struct node_pair *pair)
{
	static const struct {
		enum keyword keyword;
		enum env_rule_kind kind;
	} bounds[] = {
		{KEYWORD_MINIMUM, ENV_RULE_MINIMUM},
		{KEYWORD_MAXIMUM, ENV_RULE_MAXIMUM},
		{KEYWORD_EXCLUSIVE_MINIMUM, ENV_RULE_EXCLUSIVE_MINIMUM},
		{KEYWORD_EXCLUSIVE_MAXIMUM, ENV_RULE_EXCLUSIVE_MAXIMUM},
	};
	enum keyword keyword = keyword_find(pair->key->text);

	for (size_t i = 0; i < sizeof(bounds) / sizeof(bounds[0]); i++)
		if (bounds[i].keyword == keyword)
			ruler_add(ruler,
				  (struct env_rule){.kind = bounds[i].kind,
						    .as.number = decimal_text(memory(ruler), pair->value)});
}

void rule_multiple_of(struct ruler *ruler, const struct node_pair *pair)
{
	const char *problem = divisor_problem(memory(ruler), pair->value);

	if (problem != NULL)
		ruler_error(ruler, CODE_MULTIPLE, pair->value->span, "%s", problem);
	else
		ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_MULTIPLE_OF,
						   .as.number = decimal_text(memory(ruler), pair->value)});
}

/* ---- sizes ---- */

bool ruler_size(struct ruler *ruler, const struct node *node, const char *name, size_t *size)
{
	int64_t value = 0;
	enum decimal_fit fit = decimal_to_int(decimal_text(memory(ruler), node), &value);

	if (fit == DECIMAL_FRACTION)
		ruler_error(ruler, CODE_LENGTH, node->span, "'%s' must be an integer", name);
	else if (value < 0)
		ruler_error(ruler, CODE_LENGTH, node->span, "'%s' must not be negative", name);
	else if (value > SIZE_RULE_MAX)
		ruler_error(ruler, CODE_LENGTH, node->span, "'%s' must be at most %lld", name,
			    (long long)SIZE_RULE_MAX);
	else
		*size = (size_t)value;
	return fit == DECIMAL_INTEGER && value >= 0 && value <= SIZE_RULE_MAX;
}

void rule_size(struct ruler *ruler, const struct node_pair *pair)
{
	static const enum env_rule_kind kinds[KEYWORD_COUNT] = {
		[KEYWORD_MIN_LENGTH] = ENV_RULE_MIN_LENGTH,
		[KEYWORD_MAX_LENGTH] = ENV_RULE_MAX_LENGTH,
		[KEYWORD_MIN_ITEMS] = ENV_RULE_MIN_ITEMS,
		[KEYWORD_MAX_ITEMS] = ENV_RULE_MAX_ITEMS,
		[KEYWORD_MIN_PROPERTIES] = ENV_RULE_MIN_PROPERTIES,
		[KEYWORD_MAX_PROPERTIES] = ENV_RULE_MAX_PROPERTIES,
	};
	enum keyword keyword = keyword_find(pair->key->text);
	struct env_rule rule = {.kind = kinds[keyword]};

	if (ruler_size(ruler, pair->value, keyword_rules[keyword].name, &rule.as.size))
		ruler_add(ruler, rule);
}

/* ---- strings ---- */

void rule_pattern(struct ruler *ruler, const struct node_pair *pair)
{
	const struct pattern *pattern = pattern_get(ruler->document, pair->value);

	if (pattern != NULL)
		ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_PATTERN, .as.pattern = &pattern->table});
}
