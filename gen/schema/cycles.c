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
struct knot {
	const struct definition *definition;
	enum mark mark;
	struct list references; /* of const struct node *: the texts */
	size_t next;            /* the first that was not followed */
};

/* A way from definition to definition. It can be longer than the stack of the program would take. */
struct walk {
	struct document *document;
	struct map knots; /* address of a type to the knot of the definition that it is of */
	struct list way;  /* of struct knot * */
};

static struct env_str address_of(struct type *const *type)
{
	return env_str_of((const char *)type, sizeof(struct type *));
}

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

static void enter(struct walk *walk, struct knot *knot)
{
	struct memory *memory = memory_of(walk->document);

	knot->mark = MARK_INSIDE;
	collect(memory, &knot->references, knot->definition->node);
	list_append(memory, &walk->way, knot);
}

/* What a reference leads to, by way of aliases too; NULL where that is in another package, which was walked before. */
static struct knot *target_of(const struct walk *walk, const struct node *reference)
{
	const struct definition *definition = reference_resolve(walk->document, reference);

	return definition != NULL ? map_find(&walk->knots, address_of(&definition->type)) : NULL;
}

static void follow(struct walk *walk, const struct node *reference)
{
	struct knot *target = target_of(walk, reference);

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

static void walk_from(struct walk *walk, struct knot *start)
{
	enter(walk, start);
	while (walk->way.count > 0) {
		struct knot *knot = walk->way.items[walk->way.count - 1];

		if (knot->next < knot->references.count) {
			follow(walk, knot->references.items[knot->next++]);
		} else {
			knot->mark = MARK_DONE;
			walk->way.count--;
		}
	}
}

void cycles_check(struct document *document)
{
	const struct list *definitions = &document->definition_list;
	struct walk walk = {.document = document};
	struct knot *knots = memory_array(memory_of(document), definitions->count + 1, sizeof(*knots));

	for (size_t i = 0; i < definitions->count; i++) {
		knots[i] = (struct knot){.definition = definitions->items[i]};
		/* aliases in circles are reported already */
		if (!knots[i].definition->alias)
			map_put(memory_of(document), &walk.knots, address_of(&knots[i].definition->type),
				&knots[i]);
	}
	for (size_t i = 0; i < definitions->count; i++)
		if (!knots[i].definition->alias && knots[i].mark == MARK_NEW)
			walk_from(&walk, &knots[i]);
}
