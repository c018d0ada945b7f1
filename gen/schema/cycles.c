/* Schemas that lead back to themselves on the same value: judging it would never end, and what they say is nothing. */
#include "schema/cycles.h"

#include "schema/keyword.h"
#include "schema/reference.h"

enum mark {
	MARK_NEW,
	MARK_INSIDE,
	MARK_DONE,
};

/* A definition, and the references in it that are about the very value that it is about. */
struct vertex {
	const struct definition *definition;
	enum mark mark;
	struct list references; /* of const struct node *: the texts */
	size_t next;            /* the first that was not followed */
};

/* A walk from definition to definition, depth first. Its path can be longer than the stack of the program would take. */
struct walk {
	struct document *document;
	struct map vertices; /* address of a type to the vertex of the definition that it is of */
	struct list path;    /* of struct vertex *, the innermost last */
};

/* ---- references ---- */

static void collect(struct memory *memory, struct list *references, const struct node *schema);

static void collect_keyword(struct memory *memory, struct list *references, enum keyword keyword,
			    const struct node *value)
{
	switch (keyword) {
	case KEYWORD_REF:
		if (value->kind == NODE_STRING)
			list_append(memory, references, (void *)value);
		break;
	case KEYWORD_ALL_OF:
	case KEYWORD_ANY_OF:
	case KEYWORD_ONE_OF:
		for (size_t i = 0; value->kind == NODE_SEQUENCE && i < value->count; i++)
			collect(memory, references, value->items[i]);
		break;
	case KEYWORD_DEPENDENT_SCHEMAS:
		for (size_t i = 0; value->kind == NODE_MAPPING && i < value->count; i++)
			collect(memory, references, value->pairs[i].value);
		break;
	case KEYWORD_NOT:
	case KEYWORD_IF:
	case KEYWORD_THEN:
	case KEYWORD_ELSE:
		collect(memory, references, value);
		break;
	default:
		break;
	}
}

static void collect(struct memory *memory, struct list *references, const struct node *schema)
{
	for (size_t i = 0; schema->kind == NODE_MAPPING && i < schema->count; i++)
		collect_keyword(memory, references, keyword_find(schema->pairs[i].key->text),
				schema->pairs[i].value);
}

/* ---- the walk ---- */

static void enter(struct walk *walk, struct vertex *vertex)
{
	struct memory *memory = memory_of(walk->document);

	vertex->mark = MARK_INSIDE;
	collect(memory, &vertex->references, vertex->definition->node);
	list_append(memory, &walk->path, vertex);
}

/* What a reference leads to, by way of aliases too; NULL where that is in another package, which was walked before. */
static struct vertex *target_of(const struct walk *walk, const struct node *reference)
{
	const struct definition *definition = reference_resolve(walk->document, reference);

	return definition != NULL ? map_find_address(&walk->vertices, definition->type) : NULL;
}

static void follow(struct walk *walk, const struct node *reference)
{
	struct vertex *target = target_of(walk, reference);

	if (target == NULL || target->mark == MARK_DONE)
		return;
	if (target->mark == MARK_NEW) {
		enter(walk, target);
		return;
	}
	diagnose(diagnostics_of(walk->document), CODE_REF_CYCLE, reference->span,
		 "this schema leads back to itself without a step into the value");
	reference_cut(walk->document, reference);
}

static void walk_from(struct walk *walk, struct vertex *start)
{
	enter(walk, start);
	while (walk->path.count > 0) {
		struct vertex *vertex = walk->path.items[walk->path.count - 1];

		if (vertex->next < vertex->references.count) {
			follow(walk, vertex->references.items[vertex->next++]);
		} else {
			vertex->mark = MARK_DONE;
			walk->path.count--;
		}
	}
}

void cycles_check(struct document *document)
{
	const struct list *definitions = &document->definition_list;
	struct walk walk = {.document = document};
	struct vertex *vertices =
		memory_array(memory_of(document), definitions->count + 1, sizeof(*vertices));

	for (size_t i = 0; i < definitions->count; i++) {
		vertices[i] = (struct vertex){.definition = definitions->items[i]};
		/* aliases in circles are reported already */
		if (!vertices[i].definition->alias)
			map_put_address(memory_of(document), &walk.vertices, vertices[i].definition->type,
					&vertices[i]);
	}
	for (size_t i = 0; i < definitions->count; i++)
		if (!vertices[i].definition->alias && vertices[i].mark == MARK_NEW)
			walk_from(&walk, &vertices[i]);
}
