/* C names of packages that know nothing of each other, and are used together. */
#include "schema/imports.h"
#include "schema/symbols.h"

static void report(struct document *document, const struct document *owner, const struct claim *claim,
		   const struct symbol *first)
{
	/* where the two come together */
	struct symbol here = *claim->symbol;

	here.span = import_reaching(document, owner);
	struct diagnostic *diagnostic = symbol_report(document, &here, first, claim->name);
	diagnostic_note(diagnostics_of(document), diagnostic, claim->symbol->span, "and here");
}

/* Whether others hold the two to each other: an import of both, or, where they have one name, who reads them. */
static bool is_settled(const struct document *document, const struct document *first,
		       const struct document *second)
{
	return env_str_equal(first->package->name, second->package->name) ||
	       imports_meet(document, first, second);
}

/* Who has a name first among the packages of the reach. */
struct owned {
	const struct document *document;
	const struct symbol *symbol;
};

/* The first owner of the name, which the claim becomes where there is none. */
static const struct owned *own(struct document *document, struct map *names, const struct document *owner,
			       const struct claim *claim)
{
	struct owned *owned = memory_alloc(memory_of(document), sizeof(*owned));

	*owned = (struct owned){owner, claim->symbol};
	return map_put(memory_of(document), names, claim->name, owned);
}

/*
 * Holds the names of one package to those of others: one report for all names of a message, definition or other thing, and none for
 * what is in it, and called after it.
 */
static void check_owner(struct document *document, const struct document *owner, struct map names[2])
{
	const struct symbol *reported = NULL;

	for (size_t i = 0; i < owner->claims.count; i++) {
		const struct claim *claim = owner->claims.items[i];
		const struct owned *first = own(document, &names[claim->tag], owner, claim);

		if (first == NULL || claim->symbol == reported ||
		    (reported != NULL && claim->symbol->in_place) ||
		    is_settled(document, first->document, owner))
			continue;
		reported = claim->symbol;
		report(document, owner, claim, first->symbol);
	}
}

void symbols_check_imports(struct document *document)
{
	struct map names[2] = {{0}, {0}}; /* tags, and all else */

	/* what a single import brings along was held to each other there */
	for (size_t i = 0; document->imports.count > 1 && i + 1 < document->reach.count; i++)
		check_owner(document, document->reach.items[i], names);
}
