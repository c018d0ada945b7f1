/* Discriminators. */
#include "schema/discriminator.h"

#include <string.h>

#include "schema/keys.h"
#include "schema/look.h"
#include "schema/reference.h"
#include "schema/ruler.h"

/* How deep references and allOf are followed to find a property. */
#define DEPTH_MAX 32

/* How many members that are lists themselves are looked into for one question. What is behind those is not held to anything. */
#define LISTS_MAX 1000

struct discriminator {
	struct document *document;
	const struct node *node;     /* the schema */
	const struct node *members;  /* of oneOf or anyOf */
	const struct node *property; /* its name, a string */
	unsigned lists_left;         /* for this question */
};

static struct diagnostic *report(const struct discriminator *discriminator, struct span span,
				 const char *reason)
{
	(void)document_first(discriminator->document, &discriminator->document->misled, discriminator->node);
	return diagnose(diagnostics_of(discriminator->document), CODE_DISCRIMINATOR, span,
			"discriminator %s %s", quoted(discriminator->document, discriminator->property->text),
			reason);
}

/* The schema that a chain of references leads to, or NULL where that leads nowhere, which others report. */
static const struct node *follow(struct document *document, const struct node *schema)
{
	for (unsigned depth = 0; depth < DEPTH_MAX; depth++) {
		const struct node *reference = node_find(schema, "$ref");

		if (reference == NULL || reference->kind != NODE_STRING ||
		    node_find(schema, "properties") != NULL)
			return schema;
		const struct site *site = reference_site(document, reference);
		if (site == NULL)
			return NULL;
		schema = site->node;
	}
	return NULL;
}

/* The property's schema in a member or in the parts of it; or NULL. */
static const struct node *find_property(const struct discriminator *discriminator, const struct node *member,
					unsigned depth)
{
	const struct node *schema = follow(discriminator->document, member);
	const struct node *properties = node_find(schema, "properties");
	const struct node_pair *pair = node_find_pair(properties, discriminator->property->text);
	const struct node *parts = node_find(schema, "allOf");
	const struct node *found = pair != NULL ? pair->value : NULL;

	for (size_t i = 0; found == NULL && parts != NULL && parts->kind == NODE_SEQUENCE &&
			   i < parts->count && depth < DEPTH_MAX;
	     i++)
		found = find_property(discriminator, parts->items[i], depth + 1);
	return found != NULL ? follow(discriminator->document, found) : NULL;
}

static bool is_null(const struct node *schema)
{
	const struct node *type = node_find(schema, "type");

	return type != NULL && type->kind == NODE_STRING && env_str_equal(type->text, env_str("null"));
}

/* Whether the property takes the value, as far as a constant or a list says so. */
static bool takes(const struct node *property, const struct node *value)
{
	const struct node *constant = node_find(property, "const");
	const struct node *members = node_find(property, "enum");

	if (constant != NULL)
		return node_equal(constant, value);
	if (members == NULL || members->kind != NODE_SEQUENCE)
		return true;
	for (size_t i = 0; i < members->count; i++)
		if (node_equal(members->items[i], value))
			return true;
	return false;
}

/* The members of a member that is a list itself; NULL: it is none, or there were too many. */
static const struct node *members_of(struct discriminator *discriminator, const struct node *member)
{
	const struct node *members = schema_list(follow(discriminator->document, member));

	if (members == NULL || discriminator->lists_left == 0)
		return NULL;
	discriminator->lists_left--;
	return members;
}

/* Members are objects with the property, or lists of such; or null. */
static bool has_property(struct discriminator *discriminator, const struct node *member)
{
	const struct node *schema = follow(discriminator->document, member);

	if (schema == NULL || is_null(schema) || find_property(discriminator, member, 0) != NULL)
		return true;
	const struct node *members = members_of(discriminator, member);
	for (size_t i = 0; members != NULL && i < members->count; i++)
		if (!has_property(discriminator, members->items[i]))
			return false;
	return members != NULL || discriminator->lists_left == 0;
}

static bool lacks_property(struct discriminator *discriminator, const struct node *member)
{
	discriminator->lists_left = LISTS_MAX;
	return !has_property(discriminator, member);
}

/* Nobody has it, so that its name is wrong: what the first member has perhaps was meant. */
static void report_nobodys(struct discriminator *discriminator)
{
	struct document *document = discriminator->document;
	const struct node *first = follow(document, discriminator->members->items[0]);
	const struct node *properties = node_find(first, "properties");
	struct suggestion suggestion = suggestion_make(discriminator->property->text);

	for (size_t i = 0; properties != NULL && properties->kind == NODE_MAPPING && i < properties->count &&
			   suggestions_wanted(document);
	     i++)
		suggestion_offer(&suggestion, properties->pairs[i].key->text.ptr);
	diagnostic_suggest(diagnostics_of(document),
			   report(discriminator, discriminator->property->span,
				  "is no property of any member"),
			   suggestion.name);
}

static void check_members(struct discriminator *discriminator)
{
	const struct node *members = discriminator->members;
	size_t lacking = 0;

	for (size_t i = 0; i < members->count; i++)
		lacking += lacks_property(discriminator, members->items[i]);
	if (lacking == members->count && members->count > 1) {
		report_nobodys(discriminator);
		return;
	}
	for (size_t i = 0; lacking > 0 && i < members->count; i++)
		if (lacks_property(discriminator, members->items[i]))
			(void)report(discriminator, members->items[i]->span, "is no property of this member");
}

/* Whether the member takes the value for the property, as far as it says so; of a list one member is enough. */
static bool member_takes(struct discriminator *discriminator, const struct node *member,
			 const struct node *value)
{
	const struct node *property = find_property(discriminator, member, 0);
	const struct node *members = property == NULL ? members_of(discriminator, member) : NULL;

	if (property != NULL || members == NULL)
		return property == NULL || takes(property, value);
	for (size_t i = 0; i < members->count; i++)
		if (member_takes(discriminator, members->items[i], value))
			return true;
	return false;
}

/* Whether a mapping's target is the name of the definition that the member refers to. */
static bool is_called(struct document *document, const struct node *member, struct env_str name)
{
	const struct node *reference = node_find(member, "$ref");
	const struct definition *definition = reference != NULL && reference->kind == NODE_STRING
						      ? reference_resolve(document, reference)
						      : NULL;

	return definition != NULL && env_str_equal(definition->name, name);
}

static bool is_name(struct env_str text)
{
	return text.len > 0 && memchr(text.ptr, '#', text.len) == NULL &&
	       memchr(text.ptr, '/', text.len) == NULL && memchr(text.ptr, '.', text.len) == NULL;
}

/* What a mapping leads to: the schema, or NULL and the name of a definition. */
struct target {
	const struct node *schema;
	struct env_str name;
};

/* The member that is the target, in the list or in one that is a member of it; or NULL. */
static const struct node *find_member(struct discriminator *discriminator, const struct node *members,
				      struct target target)
{
	struct document *document = discriminator->document;
	const struct node *found = NULL;

	for (size_t i = 0; members != NULL && found == NULL && i < members->count; i++) {
		const struct node *member = members->items[i];

		if (target.schema != NULL ? follow(document, member) == target.schema
					  : is_called(document, member, target.name))
			return member;
		found = find_member(discriminator, members_of(discriminator, member), target);
	}
	return found;
}

/* Where the mapping leads to a list in place, as Pydantic writes it: some member takes the value. */
static void check_value(struct discriminator *discriminator, const struct node *value)
{
	for (size_t i = 0; i < discriminator->members->count; i++)
		if (member_takes(discriminator, discriminator->members->items[i], value))
			return;
	(void)report(discriminator, value->span, "maps a value that no member takes");
}

static void check_target(struct discriminator *discriminator, const struct node_pair *pair)
{
	struct document *document = discriminator->document;

	discriminator->lists_left = LISTS_MAX;
	if (pair->value->kind == NODE_MAPPING) {
		check_value(discriminator, pair->key);
		return;
	}
	if (!kind_expect(document, CODE_KEYWORD_KIND, pair->key->text.ptr, pair->value, KIND_STRING))
		return;
	bool named = is_name(pair->value->text);
	const struct site *site = named ? NULL : reference_site(document, pair->value);
	const struct target target = {site != NULL ? follow(document, site->node) : NULL, pair->value->text};
	/* what leads nowhere is reported by then */
	if (!named && target.schema == NULL)
		return;
	const struct node *member = find_member(discriminator, discriminator->members, target);
	if (member == NULL && discriminator->lists_left > 0)
		(void)report(discriminator, pair->value->span, "is mapped to what is no member");
	else if (member != NULL && !member_takes(discriminator, member, pair->key))
		(void)report(discriminator, pair->key->span, "maps a value that this member does not take");
}

static void report_unknown(struct document *document, const struct node *key)
{
	struct suggestion suggestion = suggestion_make(key->text);
	struct diagnostic *diagnostic = diagnose(diagnostics_of(document), CODE_KEYWORD_UNKNOWN, key->span,
						 "a discriminator has no %s", quoted(document, key->text));

	suggestion_offer(&suggestion, "propertyName");
	suggestion_offer(&suggestion, "mapping");
	diagnostic_suggest(diagnostics_of(document), diagnostic, suggestion.name);
}

/* Reads what stands at the keyword. False where it is malformed, reported. */
static bool read_keyword(struct discriminator *discriminator, const struct node_pair **mapping)
{
	struct document *document = discriminator->document;
	const struct node *keyword = node_find(discriminator->node, "discriminator");
	const struct node_pair *name = node_find_pair(keyword, env_str("propertyName"));

	*mapping = node_find_pair(keyword, env_str("mapping"));
	for (size_t i = 0; i < keyword->count; i++) {
		const struct node_pair *pair = &keyword->pairs[i];

		if (&keyword->pairs[i] == name || pair == *mapping || key_is_annotation(pair->key->text))
			continue;
		report_unknown(document, pair->key);
		return false;
	}
	if (name == NULL) {
		diagnose(diagnostics_of(document), CODE_DISCRIMINATOR, keyword->span,
			 "a discriminator needs 'propertyName'");
		return false;
	}
	discriminator->property = name->value;
	return kind_expect(document, CODE_KEYWORD_KIND, "propertyName", name->value, KIND_STRING) &&
	       (*mapping == NULL ||
		kind_expect(document, CODE_KEYWORD_KIND, "mapping", (*mapping)->value, KIND_MAPPING));
}

static void check(struct document *document, const struct site *site)
{
	struct discriminator discriminator = {.document = document, .node = site->node};
	const struct node *keyword = node_find(site->node, "discriminator");
	const struct node_pair *mapping = NULL;

	/* what is of the wrong kind is reported with the other keywords */
	if (keyword->kind != NODE_MAPPING || !read_keyword(&discriminator, &mapping)) {
		(void)document_first(document, &document->misled, site->node);
		return;
	}
	discriminator.members = node_find(site->node, "oneOf");
	if (discriminator.members == NULL)
		discriminator.members = node_find(site->node, "anyOf");
	if (discriminator.members == NULL)
		(void)report(&discriminator, keyword->span, "needs 'oneOf' or 'anyOf' beside it");
	if (discriminator.members == NULL || discriminator.members->kind != NODE_SEQUENCE)
		return;
	check_members(&discriminator);
	for (size_t i = 0; mapping != NULL && i < mapping->value->count; i++)
		check_target(&discriminator, &mapping->value->pairs[i]);
}

void discriminators_check(struct document *document)
{
	for (size_t i = 0; i < document->discriminators.count; i++)
		check(document, document->discriminators.items[i]);
}

/* Whichever member an object is, it has the property. */
void rule_discriminator(struct ruler *ruler, const struct node_pair *pair)
{
	const struct node *name = node_find(pair->value, "propertyName");
	struct env_str *names;

	if (name == NULL || name->kind != NODE_STRING)
		return;
	names = memory_alloc(memory_of(ruler->document), sizeof(*names));
	names[0] = name->text;
	ruler_add(ruler, (struct env_rule){.kind = ENV_RULE_REQUIRED, .as.names = {names, 1}});
}
