/* Enumerations and constants. */
#include "base/ascii.h"
#include "schema/decimal.h"
#include "schema/draft.h"
#include "schema/names.h"
#include "schema/ruler.h"

/* The base of a value. */
static enum base base_of_value(const struct draft *draft, const struct node *value)
{
	static const enum base bases[] = {
		[NODE_NULL] = BASE_NULL,      [NODE_BOOL] = BASE_BOOLEAN,  [NODE_INTEGER] = BASE_INTEGER,
		[NODE_FLOAT] = BASE_INTEGER,  [NODE_STRING] = BASE_STRING, [NODE_SEQUENCE] = BASE_ARRAY,
		[NODE_MAPPING] = BASE_OBJECT,
	};
	int64_t floor;

	if (bases[value->kind] == BASE_INTEGER &&
	    decimal_to_int(decimal_text(memory_of(draft->document), value), &floor) == DECIMAL_FRACTION)
		return BASE_NUMBER;
	return bases[value->kind];
}

/* Whether what `type` says, if anything, takes the value. */
static bool type_takes(const struct draft *draft, enum base value)
{
	unsigned takes = draft->type_bases;

	if (takes == 0 || (takes & value) != 0)
		return true;
	return value == BASE_INTEGER && (takes & BASE_NUMBER) != 0;
}

void finish_constant(struct draft *draft)
{
	const struct node *value = draft_value(draft, KEYWORD_CONST);

	draft->type->kind = ENV_KIND_CONST;
	draft->type->constant = value;
	if (!type_takes(draft, base_of_value(draft, value)))
		draft_error(draft, CODE_CONST_VALUE, value->span,
			    "the constant is %s, which 'type' does not allow", node_kind_name(value->kind));
}

/* Whether a text is spelt as a number or as a word of JSON is. */
static bool looks_like_other(struct env_str text)
{
	static const char *const words[] = {"true", "false", "null"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (env_str_equal(text, env_str(words[i])))
			return true;
	return text.len > 0 && (text.ptr[0] == '-' || ascii_is_digit(text.ptr[0]));
}

/* The end of the constant's name of a member that has none in x-c-names. */
static struct env_str default_part(const struct draft *draft, const struct node *member, size_t index)
{
	struct memory *memory = memory_of(draft->document);

	if (member->kind >= NODE_SEQUENCE)
		return memory_printf(memory, "value_%zu", index);
	/* "1" and 1 may both be there */
	if (member->kind == NODE_STRING && draft->type->mixed && looks_like_other(member->text))
		return memory_printf(memory, "text_%s", member->text.ptr);
	if (member->kind == NODE_STRING)
		return member->text;
	/* the minus of a number and the plus of an exponent are told apart from points */
	struct env_str text = decimal_text(memory, member);
	if (text.len > 0 && text.ptr[0] == '-')
		return memory_printf(memory, "minus_%s", text.ptr + 1);
	return text;
}

static struct env_str constant_part(const struct draft *draft, const struct node *member, size_t index)
{
	const struct node *names = draft_value(draft, KEYWORD_C_NAMES);
	const struct node_pair *pair = names != NULL ? node_find_pair(names, member->text) : NULL;

	return pair != NULL && pair->value->kind == NODE_STRING ? pair->value->text
								: default_part(draft, member, index);
}

/* Puts down that the value is a member. False where it was one before, reported. */
static bool note_member(struct draft *draft, struct map *seen, const struct node *node)
{
	struct memory *memory = memory_of(draft->document);
	const struct node *first = map_put(memory, seen, node_canonical(memory, node), (void *)node);

	if (first == NULL)
		return true;
	struct diagnostic *diagnostic =
		draft_error(draft, CODE_ENUM_DUPLICATE, node->span, "member %s is given twice",
			    node->kind == NODE_STRING ? quoted(draft->document, node->text)
						      : decimal_text(memory, node).ptr);
	diagnostic_note(diagnostics_of(draft->document), diagnostic, first->span, "first given here");
	return false;
}

static void add_member(struct draft *draft, const struct node *node)
{
	struct memory *memory = memory_of(draft->document);
	struct type *type = draft->type;
	struct enum_member *member = &type->members[type->member_count++];

	member->node = node;
	member->span = node->span;
	member->value = type->mixed ? node_canonical(memory, node) : node->text;
	member->c_name =
		name_of_constant(memory, type->c_name, constant_part(draft, node, type->member_count));
	if (!type_takes(draft, base_of_value(draft, node)))
		draft_error(draft, CODE_ENUM_MEMBER, node->span,
			    "the member is %s, which 'type' does not allow", node_kind_name(node->kind));
}

/* x-c-names must name members, and each must be the end of an identifier. */
static void check_names(struct draft *draft)
{
	const struct node *names = draft_value(draft, KEYWORD_C_NAMES);
	struct map texts = {0};

	for (size_t i = 0; names != NULL && i < draft->type->member_count; i++)
		map_put(memory_of(draft->document), &texts, draft->type->members[i].node->text, draft);
	for (size_t i = 0; names != NULL && i < names->count; i++) {
		const struct node_pair *pair = &names->pairs[i];

		if (map_find(&texts, pair->key->text) == NULL)
			draft_error(draft, CODE_C_NAME_PLACE, pair->key->span,
				    "%s is no member of the enumeration",
				    quoted(draft->document, pair->key->text));
		if (pair->value->kind != NODE_STRING || !name_is_identifier(pair->value->text))
			draft_error(draft, CODE_C_NAME, pair->value->span,
				    "the C name of a member must be an identifier");
	}
}

/* Null among the members and in `type` must go together. */
static void check_null(struct draft *draft, const struct node *null)
{
	const struct node *list = draft_value(draft, KEYWORD_ENUM);
	struct diagnostic *diagnostic;

	if (null != NULL && !type_takes(draft, BASE_NULL))
		draft_error(draft, CODE_ENUM_NULL, null->span,
			    "null is a member, but 'type' does not allow it");
	if (null != NULL || draft->merged || (draft->type_bases & BASE_NULL) == 0)
		return;
	diagnostic =
		draft_error(draft, CODE_ENUM_NULL, list->span, "'type' allows null, but null is no member");
	diagnostic_help(diagnostics_of(draft->document), diagnostic,
			"add null to the members, or take it out of 'type'");
}

/* Whether a member that the schema does not name is a value too. */
static void read_open(struct draft *draft)
{
	const struct node *open = draft_value(draft, KEYWORD_OPEN);

	if (open == NULL || !open->boolean)
		return;
	draft->type->kind = ENV_KIND_OPEN_ENUM;
	if (draft->type->mixed)
		draft_error(draft, CODE_ENUM_OPEN, draft->given.pairs[KEYWORD_OPEN]->key->span,
			    "an enumeration can be open only where all members are strings");
}

static bool is_mixed(const struct node *list)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i]->kind != NODE_STRING && list->items[i]->kind != NODE_NULL)
			return true;
	return false;
}

/* Takes the members but null, which it returns where it is one of them. */
static const struct node *read_members(struct draft *draft, const struct node *list)
{
	const struct node *null = NULL;
	struct map seen = {0};

	for (size_t i = 0; i < list->count; i++) {
		const struct node *item = list->items[i];

		if (!note_member(draft, &seen, item))
			continue;
		if (item->kind == NODE_NULL)
			null = item;
		else
			add_member(draft, item);
	}
	return null;
}

void finish_enumeration(struct draft *draft)
{
	const struct node *list = draft_value(draft, KEYWORD_ENUM);
	struct type *type = draft->type;

	type->kind = ENV_KIND_ENUM;
	type->mixed = is_mixed(list);
	draft_check_size(draft, list);
	type->members = memory_array(memory_of(draft->document), list->count, sizeof(*type->members));
	const struct node *null = read_members(draft, list);
	if (list->count == 0)
		draft_error(draft, CODE_ENUM_EMPTY, list->span, "an enumeration needs a member");
	check_null(draft, null);
	check_names(draft);
	read_open(draft);
	draft->null = null != NULL;
	if (null == NULL || type->member_count > 0)
		return;
	/* null alone */
	type->kind = ENV_KIND_CONST;
	type->constant = null;
}
