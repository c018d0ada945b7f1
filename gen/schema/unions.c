/* Unions: their members, and what these are called. */
#include "schema/unions.h"

#include <ctype.h>

#include "schema/names.h"

/* "PaymentCard" and "payment-card" as payment_card. */
static struct env_str snake_case(struct memory *memory, struct env_str name)
{
	char *out = memory_alloc(memory, 2 * name.len + 1);
	size_t length = 0;

	for (size_t i = 0; i < name.len; i++) {
		unsigned char c = (unsigned char)name.ptr[i];
		bool follows_small = i > 0 && (islower((unsigned char)name.ptr[i - 1]) ||
					       isdigit((unsigned char)name.ptr[i - 1]));

		if (isupper(c) && follows_small)
			out[length++] = '_';
		out[length++] = (char)(isalnum(c) ? tolower(c) : '_');
	}
	return env_str_of(out, length);
}

/* What an option is called that is written in place: after its tag, its title, or its JSON type. */
static struct env_str name_in_place(const struct option *option)
{
	static const struct {
		unsigned root;
		const char *name;
	} names[] = {
		{ENV_JSON_BOOLEAN, "boolean"}, {ENV_JSON_NUMBER, "number"}, {ENV_JSON_INTEGER, "integer"},
		{ENV_JSON_STRING, "string"},   {ENV_JSON_ARRAY, "array"},   {ENV_JSON_OBJECT, "object"},
	};
	const struct node *tag = option->tags.count > 0 ? option->tags.items[0] : NULL;
	const struct node *title = node_find(option->written, "title");

	if (tag != NULL && tag->text.len > 0)
		return tag->text;
	if (title != NULL && title->kind == NODE_STRING && title->text.len > 0)
		return title->text;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (option->roots == names[i].root)
			return env_str(names[i].name);
	return env_str("other");
}

static struct env_str name_of(const struct option *option)
{
	return option->definition.len > 0 ? option->definition : name_in_place(option);
}

/* The C name of the option's member; where it is taken, with the option's number. */
static struct env_str member_name(struct draft *draft, const struct option *option, size_t index,
				  struct map *taken)
{
	struct memory *memory = memory_of(draft->document);
	struct env_str name = wanted_c_name(option->written);

	if (name.len == 0)
		name = name_of_member(memory, snake_case(memory, name_of(option)));
	if (map_put(memory, taken, name, draft) == NULL)
		return name;
	name = memory_printf(memory, "%.*s_%zu", STR(name), index + 1);
	map_put(memory, taken, name, draft);
	return name;
}

static void fill_member(struct draft *draft, const struct option *option, struct alternative *member)
{
	struct memory *memory = memory_of(draft->document);
	struct place place = {.kind = PLACE_ALTERNATIVE, .merged = option->merged};

	place.c_name = name_join(memory, draft->type->c_name, member->c_name.ptr);
	struct built built = schema_build(draft->document, option->node, place);
	member->span = option->written->span;
	member->prose = built.prose;
	member->name = option->definition.len > 0 ? option->definition : member->c_name;
	member->named = option->definition.len > 0;
	member->constant = name_of_constant(memory, draft->type->c_name, member->c_name);
	member->type = built.type;
	member->roots = option->roots;
	member->tags = option->tags;
}

void union_fill(struct draft *draft, const struct options *options)
{
	struct type *type = draft->type;
	struct map taken = {0};

	type->kind = ENV_KIND_UNION;
	type->nullable = options->null;
	type->tag = options->tag;
	type->alternatives =
		memory_array(memory_of(draft->document), options->count, sizeof(*type->alternatives));
	for (size_t i = 0; i < options->count; i++) {
		struct alternative *member = &type->alternatives[i];

		member->c_name = member_name(draft, &options->items[i], i, &taken);
		fill_member(draft, &options->items[i], member);
		type->alternative_count++;
	}
}
