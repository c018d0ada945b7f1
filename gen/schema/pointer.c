/* JSON pointers into schemas. */
#include "schema/pointer.h"

#include <string.h>

#include "base/suggest.h"
#include "schema/names.h"

/* A pointer that is followed. */
struct way {
	struct document *document;
	const struct node *reference;
	struct resource *resource;
	const struct node *node; /* where it has come to, as it is written */
	struct site *site;       /* the last schema on the way; NULL: none yet */
	struct env_str beyond;   /* the way from there, as an end of a C name; empty: it is there */
	bool definitions;        /* the last token was that of a mapping of definitions */
	struct env_str entry;    /* the name of the definition that it has come to; ptr NULL: it is at none */
};

/* What mappings of definitions are called here, in older editions and in OpenAPI. */
static bool names_definitions(struct env_str token)
{
	static const char *const names[] = {"$defs", "definitions", "schemas"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (env_str_equal(token, env_str(names[i])))
			return true;
	return false;
}

void pointer_report(struct document *document, const struct node *reference, const char *reason)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	struct diagnostic *diagnostic =
		diagnose(diagnostics, CODE_REF_SYNTAX, reference->span, "reference %s %s",
			 quoted(document, reference->text), reason);

	diagnostic_help(diagnostics, diagnostic, "write '#/$defs/Name' or 'file.yaml#/$defs/Name'");
}

const char *resource_path(const struct resource *resource)
{
	return resource->file != NULL ? resource->file->source->path
				      : resource->document->package->source->path;
}

/* Replaces ~0 and ~1 (section 3). False at another ~. */
static bool decode_token(struct memory *memory, struct env_str token, struct env_str *out)
{
	char *text = memory_alloc(memory, token.len + 1);
	size_t length = 0;

	for (size_t i = 0; i < token.len; i++) {
		char next = '\0';

		if (i + 1 < token.len)
			next = token.ptr[i + 1];
		if (token.ptr[i] != '~') {
			text[length++] = token.ptr[i];
			continue;
		}
		if (next != '0' && next != '1')
			return false;
		text[length++] = next == '0' ? '~' : '/';
		i++;
	}
	*out = env_str_of(text, length);
	return true;
}

/* Takes the token after the slash that `*rest` begins with. */
static struct env_str take_token(struct env_str *rest)
{
	size_t length = 1;

	while (length < rest->len && rest->ptr[length] != '/')
		length++;
	struct env_str token = env_str_of(rest->ptr + 1, length - 1);
	*rest = env_str_of(rest->ptr + length, rest->len - length);
	return token;
}

struct env_str pointer_definition(struct memory *memory, const struct resource *resource,
				  struct env_str pointer)
{
	struct env_str name = {0};

	if (resource->file != NULL || resource != resource->document->resource || pointer.len == 0)
		return name;
	if (!env_str_equal(take_token(&pointer), env_str("$defs")) || pointer.len == 0)
		return name;
	struct env_str token = take_token(&pointer);
	if (pointer.len == 0)
		decode_token(memory, token, &name);
	return name;
}

static void report_nothing(const struct way *way, struct env_str token)
{
	struct diagnostics *diagnostics = diagnostics_of(way->document);
	struct suggestion suggestion = suggestion_make(token);
	const struct node *mapping = way->node->kind == NODE_MAPPING ? way->node : NULL;
	struct diagnostic *diagnostic;

	for (size_t i = 0; mapping != NULL && i < mapping->count && suggestions_wanted(way->document); i++)
		suggestion_offer(&suggestion, mapping->pairs[i].key->text.ptr);
	if (way->definitions)
		diagnostic = diagnose(diagnostics, CODE_REF_UNKNOWN, way->reference->span,
				      "there is no definition %s in %s", quoted(way->document, token),
				      resource_path(way->resource));
	else
		diagnostic = diagnose(diagnostics, CODE_REF_UNKNOWN, way->reference->span,
				      "reference %s leads to nothing in %s: there is no %s",
				      quoted(way->document, way->reference->text),
				      resource_path(way->resource), quoted(way->document, token));
	diagnostic_suggest(diagnostics, diagnostic, suggestion.name);
}

/* The item of a sequence that a token is the number of (section 4); or NULL. */
static const struct node *find_item(const struct node *sequence, struct env_str token)
{
	size_t index = 0;

	if (token.len == 0 || token.len > 9 || (token.len > 1 && token.ptr[0] == '0'))
		return NULL;
	for (size_t i = 0; i < token.len; i++) {
		if (token.ptr[i] < '0' || token.ptr[i] > '9')
			return NULL;
		index = index * 10 + (size_t)(token.ptr[i] - '0');
	}
	return index < sequence->count ? sequence->items[index] : NULL;
}

/* Sets where the way has come to. */
static void arrive(struct way *way, const struct node *node, struct env_str token)
{
	struct memory *memory = memory_of(way->document);
	struct site *site = site_find(way->document->run, resource_node(way->resource, node));
	struct env_str step = name_to_identifier(memory, token);

	way->node = node;
	way->entry = way->definitions ? token : (struct env_str){0};
	way->definitions = names_definitions(token);
	if (site != NULL) {
		way->site = site;
		way->beyond = env_str("");
	} else {
		way->beyond = way->beyond.len == 0 ? step : name_join(memory, way->beyond, step.ptr);
	}
}

static bool take_step(struct way *way, struct env_str token)
{
	const struct node_pair *pair = node_find_pair(way->node, token);
	const struct node *next = pair != NULL ? pair->value : NULL;

	if (way->node->kind == NODE_SEQUENCE)
		next = find_item(way->node, token);
	if (next == NULL) {
		report_nothing(way, token);
		return false;
	}
	arrive(way, next, token);
	return true;
}

/* The schema where the way ends, which is perhaps one only since somebody refers to it. */
static struct site *finish(const struct way *way)
{
	const struct node *node = resource_node(way->resource, way->node);
	struct site like = {.resource = way->resource,
			    .kind = SITE_PART,
			    .outer = way->site,
			    .name = way->beyond,
			    .span = way->node->span};

	if (way->site != NULL && way->beyond.len == 0)
		return way->site;
	if (way->site == NULL && way->resource->file == NULL) {
		pointer_report(way->document, way->reference, "points to what is no schema");
		return NULL;
	}
	if (way->site != NULL)
		like.resource = way->site->resource;
	if (way->site != NULL && way->entry.ptr != NULL) {
		like.kind = SITE_ENTRY;
		like.name = way->entry;
	}
	struct site *site = site_index(node, &like);
	if (site == NULL)
		pointer_report(way->document, way->reference,
			       memory_printf(memory_of(way->document), "points to %s, which is no schema",
					     node_kind_name(node->kind))
				       .ptr);
	return site;
}

struct site *pointer_follow(struct document *document, const struct node *reference,
			    struct resource *resource, struct env_str pointer)
{
	struct way way = {.document = document, .reference = reference, .resource = resource};

	arrive(&way, resource->root, env_str("root"));
	while (pointer.len > 0) {
		struct env_str token;

		if (!decode_token(memory_of(document), take_token(&pointer), &token)) {
			pointer_report(document, reference, "has a '~' that neither 0 nor 1 follows");
			return NULL;
		}
		if (!take_step(&way, token))
			return NULL;
	}
	return finish(&way);
}
