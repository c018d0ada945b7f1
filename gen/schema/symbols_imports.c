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

/*
 * Holds the names of one package to those of another: one report for all names of a message, definition or other thing, and none for
 * what is in it, and called after it.
 */
static void check_pair(struct document *document, const struct document *first, const struct document *second)
{
	const struct symbol *reported = NULL;

	for (size_t i = 0; i < second->claims.count; i++) {
		const struct claim *claim = second->claims.items[i];
		const struct symbol *other = symbol_find(first, claim->tag, claim->name);

		if (other == NULL || claim->symbol == reported ||
		    (reported != NULL && claim->symbol->in_place))
			continue;
		reported = claim->symbol;
		report(document, second, claim, other);
	}
}

void symbols_check_imports(struct document *document)
{
	for (size_t i = 1; i + 1 < document->reach.count; i++)
		for (size_t j = 0; j < i; j++) {
			const struct document *first = document->reach.items[j];
			const struct document *second = document->reach.items[i];

			/* a package does not take a name that one in its reach has */
			if (!is_settled(document, first, second))
				check_pair(document, first, second);
		}
}
