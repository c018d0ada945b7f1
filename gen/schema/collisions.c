/* Messages of one type in one envelope, put there by packages that are used together. */
#include "schema/imports.h"
#include "schema/package.h"

/* A message in an envelope, by one package. */
struct entry {
	const struct document *document;
	const struct message *message;
};

static void report(struct document *document, const struct envelope *envelope, const struct entry *first,
		   const struct entry *second)
{
	struct diagnostics *diagnostics = diagnostics_of(document);
	bool own = second->document == document;
	struct span span = own ? second->message->span : import_reaching(document, second->document);
	struct diagnostic *diagnostic;

	if (first->message == second->message || imports_meet(document, first->document, second->document))
		return;
	diagnostic =
		diagnose(diagnostics, CODE_MESSAGE_COLLISION, span, "envelope %s has two messages of type %s",
			 quoted(document, envelope->key), quoted(document, first->message->name));
	diagnostic_note(diagnostics, diagnostic, first->message->span, "first declared here");
	if (!own)
		diagnostic_note(diagnostics, diagnostic, second->message->span, "and here");
}

/* Adds a package's registry to what the envelope has, in `types`. */
static void add_registry(struct document *document, struct map *types, const struct document *owner,
			 const struct registry *registry)
{
	for (size_t i = 0; i < registry->messages.count; i++) {
		const struct message *message = registry->messages.items[i];
		struct entry *entry = memory_alloc(memory_of(document), sizeof(*entry));

		*entry = (struct entry){owner, message};
		const struct entry *first = map_put(memory_of(document), types, message->name, entry);
		if (first != NULL)
			report(document, registry->envelope, first, entry);
	}
}

/* All messages that the reach puts into `envelope`. */
static void check_envelope(struct document *document, const struct envelope *envelope)
{
	struct map types = {0};

	for (size_t i = 0; i < document->reach.count; i++) {
		const struct document *owner = document->reach.items[i];

		for (size_t j = 0; j < owner->package->registries.count; j++) {
			const struct registry *registry = owner->package->registries.items[j];

			if (registry->envelope == envelope)
				add_registry(document, &types, owner, registry);
		}
	}
}

void messages_check_collisions(struct document *document)
{
	for (size_t i = 0; i < document->reach.count; i++) {
		const struct document *declarer = document->reach.items[i];

		for (size_t j = 0; j < declarer->package->envelopes.count; j++)
			check_envelope(document, declarer->package->envelopes.items[j]);
	}
}
