/* What tells the options of a union apart: the JSON type of the value, and among objects a property. */
#include "schema/keyword.h"
#include "schema/options.h"
#include "schema/resource.h"
#include "schema/ruler.h"

/* Each is compared with each. */
#define OPTIONS_MAX 2000

/* ---- JSON types ---- */

/* Whether an option takes every integer there is. */
static bool is_bare_integer(const struct option *option)
{
	const struct node *type = node_find(option->node, "type");

	if (type == NULL || option->roots != ENV_JSON_INTEGER)
		return false;
	for (size_t i = 0; i < option->node->count; i++) {
		enum keyword keyword = keyword_find(option->node->pairs[i].key->text);

		if (keyword < KEYWORD_COUNT && keyword != KEYWORD_TYPE && !keyword_rules[keyword].annotation)
			return false;
	}
	return true;
}

/* Whether all that both take are integers, of which `a` takes every one, and `b` takes other numbers as well: then `a` is asked first. */
static bool goes_before(const struct option *a, const struct option *b)
{
	return (b->roots & ENV_JSON_NUMBER) != 0 && is_bare_integer(a);
}

/* The types that both take, but for objects, and for integers where one takes them all and the other numbers. */
static unsigned overlap_of(const struct options *options, const struct option *a, const struct option *b)
{
	unsigned both = a->roots & b->roots & ~(unsigned)ENV_JSON_OBJECT;
	bool goes_first = !options->exclusive && (goes_before(a, b) || goes_before(b, a));

	return both == ENV_JSON_INTEGER && goes_first ? 0 : both;
}

static bool types_differ(const struct options *options)
{
	for (size_t i = 0; i < options->count; i++)
		for (size_t j = 0; j < i; j++)
			if (overlap_of(options, &options->items[i], &options->items[j]) != 0)
				return false;
	return true;
}

static size_t count_objects(const struct options *options)
{
	size_t count = 0;

	for (size_t i = 0; i < options->count; i++)
		count += (options->items[i].roots & ENV_JSON_OBJECT) != 0;
	return count;
}

/* ---- tags ---- */

bool schema_requires(const struct node *schema, struct env_str name)
{
	const struct node *required = node_find(schema, "required");

	for (size_t i = 0; required != NULL && required->kind == NODE_SEQUENCE && i < required->count; i++)
		if (required->items[i]->kind == NODE_STRING && env_str_equal(required->items[i]->text, name))
			return true;
	return false;
}

/* How many schemas of an option that is a list itself, and of lists in that, are looked at for a tag. */
#define MEMBERS_MAX 2000

/* How deep lists in lists are followed for an object. */
#define DEPTH_MAX 32

/* An option whose tag is looked for. */
struct tagging {
	struct option *option;
	struct env_str name; /* of the property */
	struct map *taken;   /* values, and which option has them */
	size_t left;         /* schemas that may still be looked at */
};

/* Takes the value of a tag. False where it is no scalar, or another option has it. */
static bool take_tag(struct memory *memory, struct tagging *tagging, const struct node *value)
{
	const struct node *self = tagging->option->written;

	if (value->kind >= NODE_SEQUENCE)
		return false;
	const struct node *other =
		map_put(memory, tagging->taken, node_canonical(memory, value), (void *)self);
	if (other == NULL)
		list_append(memory, &tagging->option->tags, (void *)value);
	return other == NULL || other == self;
}

/* Takes the values of the tag that the schema has, or else each schema of its list. `required`: it is, whatever stands here. */
static bool take_values(struct document *document, struct tagging *tagging, const struct node *schema,
			bool required)
{
	struct sight sight = schema_look(document, schema);
	const struct node_pair *property = node_find_pair(node_find(sight.node, "properties"), tagging->name);
	const struct node *list = schema_list(sight.node);
	struct listed listed = {0};

	required = required || schema_requires(sight.node, tagging->name);
	if (property != NULL && required)
		listed = schema_listed(sight.document, property->value);
	for (size_t i = 0; i < listed.count; i++)
		if (!take_tag(memory_of(document), tagging, listed.items[i]))
			return false;
	if (listed.count > 0 || list == NULL)
		return listed.count > 0;
	for (size_t i = 0; i < list->count; i++)
		if (tagging->left-- == 0 || !take_values(sight.document, tagging, list->items[i], required))
			return false;
	return list->count > 0;
}

/*
 * Whether the property `name` is a tag of the option: required, of listed values that no other option has. Of an option that is a union
 * itself it is one where it is that of all members.
 */
static bool take_tags(struct document *document, struct option *option, struct env_str name,
		      struct map *taken)
{
	struct tagging tagging = {option, name, taken, MEMBERS_MAX};

	option->tags = (struct list){0};
	return option->roots == ENV_JSON_OBJECT && take_values(document, &tagging, option->node, false);
}

static bool is_tag(struct document *document, struct options *options, struct env_str name)
{
	struct map taken = {0};

	for (size_t i = 0; i < options->count; i++)
		if ((options->items[i].roots & ENV_JSON_OBJECT) != 0 &&
		    !take_tags(document, &options->items[i], name, &taken))
			return false;
	options->tag = name;
	return true;
}

static const struct option *first_object(const struct options *options)
{
	size_t i = 0;

	while ((options->items[i].roots & ENV_JSON_OBJECT) == 0)
		i++;
	return &options->items[i];
}

/* The properties of the first object; where that is a union, of the first one in it that has some; or NULL. */
static const struct node *first_properties(struct document *document, const struct options *options)
{
	struct sight sight = schema_look(document, first_object(options)->node);

	for (unsigned depth = 0; depth < DEPTH_MAX; depth++) {
		const struct node *properties = node_find(sight.node, "properties");
		const struct node *list = schema_list(sight.node);

		if (properties != NULL && properties->kind == NODE_MAPPING)
			return properties;
		if (list == NULL || list->count == 0)
			return NULL;
		sight = schema_look(sight.document, list->items[0]);
	}
	return NULL;
}

static bool find_tag(struct document *document, struct options *options, struct env_str wanted)
{
	if (wanted.ptr != NULL)
		return is_tag(document, options, wanted);
	const struct node *properties = first_properties(document, options);
	for (size_t i = 0; properties != NULL && i < properties->count; i++)
		if (is_tag(document, options, properties->pairs[i].key->text))
			return true;
	return false;
}

/* An integer goes to the option for integers; the one for numbers need not say that it takes them. */
static void settle_roots(struct options *options)
{
	for (size_t i = 0; i < options->count; i++)
		if ((options->items[i].roots & ENV_JSON_NUMBER) != 0)
			options->items[i].roots &= ~(unsigned)ENV_JSON_INTEGER;
}

bool options_tell_apart(struct document *document, struct options *options, struct env_str wanted_tag)
{
	if (options->count > OPTIONS_MAX || !types_differ(options))
		return false;
	if ((count_objects(options) > 1 || wanted_tag.ptr != NULL) &&
	    (count_objects(options) == 0 || !find_tag(document, options, wanted_tag)))
		return false;
	settle_roots(options);
	return true;
}

/* ---- where nothing does ---- */

/* How often options are looked at for the sake of a note. */
#define LOOKS_MAX 5000

/* A property that tells most of the objects apart, and the first one that it does not. */
struct near_tag {
	struct env_str name;
	size_t told;
	const struct option *odd;
};

static struct near_tag try_tag(struct document *document, const struct options *options, struct env_str name)
{
	struct near_tag near = {.name = name};
	struct map taken = {0};

	for (size_t i = 0; i < options->count; i++) {
		struct option option = options->items[i];
		if ((option.roots & ENV_JSON_OBJECT) == 0)
			continue;
		if (take_tags(document, &option, name, &taken))
			near.told++;
		else if (near.odd == NULL)
			near.odd = &options->items[i];
	}
	return near;
}

/* The best of the first object's first properties; `told` is 0 where none is a tag of any. */
static struct near_tag find_near_tag(struct document *document, const struct options *options)
{
	const struct node *properties = first_properties(document, options);
	struct near_tag best = {0};

	for (size_t i = 0; properties != NULL && i < properties->count && i * options->count < LOOKS_MAX;
	     i++) {
		struct near_tag near = try_tag(document, options, properties->pairs[i].key->text);
		if (near.told > best.told)
			best = near;
	}
	return best;
}

/* The option before the odd one that has one of its values; NULL: it has no values, and is odd by itself. */
static const struct option *find_twin(struct document *document, const struct options *options,
				      const struct near_tag *near)
{
	for (const struct option *other = options->items; other < near->odd; other++) {
		struct map taken = {0};
		struct option one = *other;
		struct option odd = *near->odd;
		if ((one.roots & ENV_JSON_OBJECT) != 0 && take_tags(document, &one, near->name, &taken) &&
		    !take_tags(document, &odd, near->name, &taken)) {
			struct map none = {0};
			return take_tags(document, &odd, near->name, &none) ? other : NULL;
		}
	}
	return NULL;
}

static const char *oddity(struct document *document, const struct near_tag *near)
{
	struct sight sight = schema_look(document, near->odd->node);

	if (near->odd->roots != ENV_JSON_OBJECT)
		return "a value need not be an object here";
	if (schema_list(sight.node) != NULL)
		return "not all schemas of this list have a 'const' of it that they require";
	if (node_find_pair(node_find(sight.node, "properties"), near->name) == NULL)
		return "is not declared here";
	return schema_requires(sight.node, near->name) ? "has no 'const' here" : "is not required here";
}

/* Two options that nothing tells apart; false where there are only too many. */
static bool find_alike(const struct options *options, const struct option *pair[2])
{
	const bool types = !types_differ(options);

	for (size_t i = 0; i < options->count; i++)
		for (size_t j = 0; j < i; j++) {
			const struct option *a = &options->items[j];
			const struct option *b = &options->items[i];
			bool objects = (a->roots & b->roots & ENV_JSON_OBJECT) != 0;

			pair[0] = a;
			pair[1] = b;
			if (types ? overlap_of(options, a, b) != 0 : objects)
				return true;
		}
	return false;
}

static void note_pair(struct diagnostics *diagnostics, struct diagnostic *diagnostic, const struct option *a,
		      const struct option *b)
{
	diagnostic_note(diagnostics, diagnostic, a->written->span, "a value can be of this one");
	diagnostic_note(diagnostics, diagnostic, b->written->span, "and of this one");
}

/* Says which object stands in the way of a property that could tell them apart. False where there is none. */
static bool note_odd(struct document *document, struct diagnostic *diagnostic, const struct options *options)
{
	struct near_tag near = find_near_tag(document, options);

	if (near.told == 0 || near.odd == NULL)
		return false;
	const struct option *twin = find_twin(document, options, &near);
	if (twin != NULL)
		note_pair(diagnostics_of(document), diagnostic, twin, near.odd);
	else
		diagnostic_note(diagnostics_of(document), diagnostic, near.odd->written->span,
				"%s could tell them apart, but %s", quoted(document, near.name),
				oddity(document, &near));
	return true;
}

/* Whether the discriminator was reported: in this document, or where the schema stands. */
static bool is_misled(const struct draft *draft)
{
	const struct site *site = site_find(draft->document->run, draft->node);
	const struct document *owner = site != NULL ? site->resource->document : draft->document;

	return map_find_address(&owner->misled, draft->node) != NULL;
}

void options_report_alike(const struct draft *draft, const struct options *options)
{
	struct diagnostics *diagnostics = diagnostics_of(draft->document);
	const struct node_pair *any = draft->given.pairs[KEYWORD_ANY_OF];
	const struct node_pair *list = any != NULL ? any : draft->given.pairs[KEYWORD_ONE_OF];
	const struct option *pair[2];

	/* of a list of types there is nothing to say, and of a wrong discriminator it was said */
	if (list == NULL || draft->merged ||
	    (draft->given.pairs[KEYWORD_DISCRIMINATOR] != NULL && is_misled(draft)))
		return;
	struct diagnostic *diagnostic = diagnose(
		diagnostics, CODE_OPTIONS_ALIKE, list->key->span,
		"nothing tells the schemas of %s apart: a value of them is open, and checked as text",
		quoted(draft->document, list->key->text));
	if (options->count > OPTIONS_MAX || !find_alike(options, pair))
		return;
	const bool objects = types_differ(options);
	if (!objects || !note_odd(draft->document, diagnostic, options))
		note_pair(diagnostics, diagnostic, pair[0], pair[1]);
	if (objects)
		diagnostic_help(diagnostics, diagnostic,
				"for a union, give each a required property with a 'const' of its own");
}
