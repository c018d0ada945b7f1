/* C names, held to one another: internal to the files that take them. */
#ifndef GEN_SCHEMA_SYMBOLS_H
#define GEN_SCHEMA_SYMBOLS_H

#include "schema/document.h"

/* Who has a name. */
struct symbol {
	struct span span;
	struct env_str who; /* "message 'chat.post'" */
	const char *rename; /* the keyword that gives it another name; NULL: none does */
	bool in_place;      /* it is called after what it stands in */
};

/* A name that somebody has. */
struct claim {
	struct env_str name;
	bool tag;
	const struct symbol *symbol;
};

/* `what` and the name between quotes: "message 'chat.post'". `x-c-name` renames it. In the arena. */
struct symbol *symbol_make(struct document *document, struct span span, const char *what,
			   struct env_str name);

/* Whether the name is short enough and free; reports it otherwise. */
bool symbol_check_name(struct document *document, const struct symbol *symbol, struct env_str name);

/*
 * Takes a name: that of a struct or enum (`tag`), or any other. False, reported, where somebody has it already, here or in a package
 * that is imported.
 */
bool symbol_claim(struct document *document, bool tag, struct env_str name, struct symbol *symbol);

/* Reports that `symbol` cannot have the name, which `first` has. For more notes. */
struct diagnostic *symbol_report(struct document *document, const struct symbol *symbol,
				 const struct symbol *first, struct env_str name);

/* Holds the names of the packages that a document imports to each other: those that nobody else imports together. */
void symbols_check_imports(struct document *document);

/* Takes the name of a function or typedef, which in C++ no struct can have. False, reported, where it is somebody else's. */
bool symbol_claim_function(struct document *document, struct env_str name, struct symbol *symbol);

/* What the functions of a message or definition add to its name, up to NULL. */
extern const char *const symbol_codec_suffixes[];

/* Whether a function or typedef of some message or definition is called by its name, "_" and this. */
bool symbol_is_function(struct env_str end);

/* Takes such a name with each of the suffixes, up to NULL, until one is somebody else's. */
void symbol_claim_suffixes(struct document *document, struct env_str name, const char *const *suffixes,
			   struct symbol *symbol);

/* Takes the name of a message or definition, and what both have. False, reported, where it cannot have it. */
bool symbol_claim_named(struct document *document, struct symbol *symbol, struct env_str name);

/* Holds what stands in the source of a type or message to the tables of packages, states and registries. */
void symbol_check_statics(struct document *document, struct env_str name, const struct symbol *symbol);

/* All names of a message. */
void symbols_claim_message(struct document *document, const struct message *message);

/* All names of the document's definitions. */
void symbols_claim_definitions(struct document *document);

/* All names of a type that is written in place: those that are left when messages and definitions have theirs. */
void symbols_claim_type(struct document *document, struct type *type);

/* Holds the members of a type's struct to one another. */
void symbols_check_members(struct document *document, const struct type *type);

#endif
