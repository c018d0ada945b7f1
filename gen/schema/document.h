/*
 * What is known of a document while it is compiled: its package, and what the passes tell each other about
 * it.
 */
#ifndef GEN_SCHEMA_DOCUMENT_H
#define GEN_SCHEMA_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/diagnostic.h"
#include "base/map.h"
#include "base/memory.h"
#include "schema/compile.h"
#include "schema/model.h"
#include "yaml/node.h"

/* All documents of a run. */
struct run {
	struct memory *memory;
	struct diagnostics *diagnostics;
	const struct schema_options *options;
	struct model *model;
	struct list documents; /* of struct document *: imports before those who import them */
	struct map files;      /* device and inode to struct document * */
	struct map packages;   /* name to struct document * */
	struct map opened;     /* device and inode to struct opened_file *, see files.h */
	struct map sites;      /* address of a schema to struct site *, see resource.h */
	struct map references; /* address of the value of a $ref to struct reference *, see resource.h */
	struct map unchecked;  /* addresses of defaults that need not meet their schemas, see dialect.h */
};

/* One entry of `imports`. */
struct document_import {
	struct span span;
	struct env_str path; /* as it is written */
	struct document
		*document; /* the package; NULL: it is none, or could not be read, which was reported */
	struct schema_file *file; /* the plain schema file; NULL: as above */
};

/* A schema that has a type of its own: an entry of $defs, or another place that is referred to. */
struct definition {
	struct span span; /* of its key */
	struct env_str name;
	const struct node *node;
	struct prose prose;
	const struct node *default_value; /* NULL: none */
	struct type *type; /* never NULL once all are declared; of an alias the type that it stands for */
	bool alias;        /* nothing but a $ref */
	struct document *document; /* that declares it */
	bool visiting;             /* being resolved */
	bool resolved;
	struct env_str c_name;   /* of the type that it is; of an alias, what it would be */
	const struct site *site; /* where it stands */

	/* For those who bundle schemas, see bundle.c. */
	struct list references;        /* of struct definition *: that it refers to itself */
	bool scanned;                  /* `references` are known */
	const struct message *bundled; /* the last message whose schema it was put into */
	struct env_str bundled_name;   /* what it is called there */
};

/*
 * A pointer to a type that becomes one to a wrapper where null is allowed: an item, a value of a map, a
 * payload.
 */
struct slot {
	struct type **type;
	struct span span;
	struct env_str c_name; /* of the wrapper */
	bool null;             /* null is a value there, whatever the type says */
};

/* A property, for what can only be known when all types are built. */
struct property_use {
	struct property *property;
	bool own_default; /* its default is its own, not its definition's */
	bool null;        /* null is a value of it, whatever its type says */
};

/* A value of the document that must meet a type. */
struct value_check {
	enum code code; /* CODE_EXAMPLE or CODE_DEFAULT */
	const struct node *value;
	const struct type *type;
	const struct property
		*property; /* whose default it is: it may be null where the property may; or NULL */
};

struct document {
	struct run *run;
	struct package *package;
	const struct node *root; /* a mapping, or NULL where there is none that could be read */
	struct list imports;     /* of struct document_import * */
	struct map import_paths; /* path as written to struct document_import * */
	struct map import_files; /* path of a source to struct document_import * */
	struct span name_span;   /* of the package's name */
	bool annotate;           /* formats and encodings are remarks, which nobody checks */
	bool loading;
	bool incomplete; /* something that it needs was not read: what is unknown may be there */

	struct map definitions;      /* name to struct definition *: of its own $defs only */
	struct list definition_list; /* of struct definition *: all */
	struct map foreign; /* address of a schema of another package to struct definition *: places there
					that are no definitions but have a type here */
	struct map
		definition_names;  /* C names that definitions and messages have, and names of definitions */
	struct resource *resource; /* the document itself, see resource.h */
	struct map resources;      /* URI to struct resource * */
	struct list entries;       /* of struct site *: of $defs inside of schemas, and of schema files */
	struct list references; /* of struct reference *: of all its schemas, those of its schema files too */
	struct list discriminators; /* of const struct site *: schemas with one */
	struct map envelopes;       /* key to struct envelope * */
	struct map states;          /* code to struct state * */
	struct map messages;        /* name to struct message * */
	struct map placed;          /* messages of other packages in envelopes of this one, see links.c */
	struct map symbols;         /* C name of a function, object or constant to struct symbol * */
	struct map
		objects; /* tables of the package's source that are no type's or message's, to their struct symbol */
	struct map tags;    /* C name of a struct or enum to struct symbol * */
	struct list claims; /* of struct claim *, see symbols.h: all of both */

	struct list
		sites; /* of struct site *: all schemas of the document and of its schema files, but booleans */
	struct map read; /* addresses of schemas whose keywords were reported */
	struct map
		undeclared; /* addresses of names in lists of `required` that were reported, as nothing declares them */
	struct map untyped; /* addresses of names of types that were reported, as there is none */
	struct map drafted; /* addresses of schemas that were made types of */
	struct map misled;  /* addresses of schemas whose discriminators were reported */
	struct map
		merged;   /* addresses of schemas that were merged with their parts, to their struct type * */
	unsigned merging; /* how many of these that stand nowhere are being built */
	struct map rulesets;          /* address of a schema to struct ruleset * */
	struct map ruleset_names;     /* C names of rulesets, to them */
	struct list waiting_rulesets; /* those that have no rules yet, see rules.c */
	struct map patterns;          /* source text to struct pattern * */

	struct list created; /* of struct type *: all that the package declares, outer ones first */
	struct list slots;   /* of struct slot * */
	struct list uses;    /* of struct property_use * */
	struct list drafts;  /* of struct message_draft *, see links.h */
	struct list values;  /* of struct value_check * */
	struct map
		refused_names; /* C names that messages and definitions could not have, to struct symbol * */
	struct list
		reach; /* of struct document *: all that it imports, directly or not, and itself at the end */
};

static inline struct memory *memory_of(const struct document *document)
{
	return document->run->memory;
}

static inline struct diagnostics *diagnostics_of(const struct document *document)
{
	return document->run->diagnostics;
}

/* quote() for the document's diagnostics. */
static inline const char *quoted(const struct document *document, struct env_str text)
{
	return quote(document->run->diagnostics, text);
}

/* Whether it is worth the time to look for the nearest of many names: so many errors are never printed. */
static inline bool suggestions_wanted(const struct document *document)
{
	return document->run->diagnostics->errors < 200;
}

#endif
