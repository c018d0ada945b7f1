/* What older drafts of JSON Schema say in other words. */
#include "schema/dialect_drafts.h"

#include "schema/keyword.h"

/* ---- draft 4 ---- */

/* A bound and the boolean that makes it exclusive become one number. */
static void rewrite_bound(struct edit *edit, const char *bound, const char *exclusive)
{
	const struct node *flag = edit_value(edit, exclusive);

	if (flag == NULL || flag->kind != NODE_BOOL)
		return;
	edit_remove(edit, exclusive);
	if (flag->boolean && edit_find(edit, bound) != NULL)
		edit_rename(edit, bound, exclusive);
}

void rewrite_draft_4(struct run *run, struct edit *edit)
{
	const struct node *id = edit_value(edit, "id");

	(void)run;
	rewrite_bound(edit, "minimum", "exclusiveMinimum");
	rewrite_bound(edit, "maximum", "exclusiveMaximum");
	if (id != NULL && id->kind == NODE_STRING && edit_find(edit, "$id") == NULL)
		edit_rename(edit, "id", "$id");
}

/* ---- beside $ref ---- */

void rewrite_siblings(struct run *run, struct edit *edit)
{
	const struct node *reference = edit_value(edit, "$ref");

	if (reference == NULL || reference->kind != NODE_STRING)
		return;
	for (size_t i = edit->count; i-- > 0;) {
		const struct node *key = edit->pairs[i].key;
		enum keyword keyword = keyword_find(key->text);

		if (keyword == KEYWORD_COUNT || keyword == KEYWORD_REF || keyword_rules[keyword].annotation)
			continue;
		diagnose(run->diagnostics, CODE_BESIDE_REFERENCE, key->span,
			 "keyword %s says nothing beside '$ref' in this draft",
			 quote(run->diagnostics, key->text));
		edit_remove(edit, key->text.ptr);
	}
}

/* ---- dependencies ---- */

/* Those of the dependencies that are lists of names, or those that are schemas. */
static const struct node *select(struct memory *memory, const struct node *dependencies, bool names)
{
	struct edit edit = edit_begin(memory, dependencies);

	for (size_t i = edit.count; i-- > 0;)
		if ((edit.pairs[i].value->kind == NODE_SEQUENCE) != names)
			edit_remove(&edit, edit.pairs[i].key->text.ptr);
	return edit_finish(&edit);
}

void rewrite_dependencies(struct run *run, struct edit *edit)
{
	const struct node *dependencies = edit_value(edit, "dependencies");

	if (dependencies == NULL || dependencies->kind != NODE_MAPPING)
		return;
	const struct node *required = select(run->memory, dependencies, true);
	const struct node *schemas = select(run->memory, dependencies, false);
	edit_remove(edit, "dependencies");
	if (required->count > 0)
		edit_set(edit, "dependentRequired", required);
	if (schemas->count > 0)
		edit_set(edit, "dependentSchemas", schemas);
}

/* ---- remarks ---- */

void rewrite_deprecated(struct run *run, struct edit *edit)
{
	const struct node *deprecated = edit_value(edit, "deprecated");
	struct node *truth;

	if (deprecated == NULL || deprecated->kind == NODE_BOOL)
		return;
	truth = memory_alloc(run->memory, sizeof(*truth));
	*truth = (struct node){.kind = NODE_BOOL,
			       .boolean = true,
			       .span = deprecated->span,
			       .text = env_str("true"),
			       .weight = 1};
	edit_set(edit, "deprecated", truth);
}
