/* Files as nodes, each read once; and those that hold schemas and are no packages. */
#ifndef GEN_SCHEMA_FILES_H
#define GEN_SCHEMA_FILES_H

#include "schema/dialect.h"
#include "schema/document.h"

/* A file that was read. */
struct opened_file {
	const struct source *source;
	const struct node *root; /* NULL: it is in error, which was reported */
	bool taken;              /* somebody has these nodes */
};

/* A plain JSON Schema that a document imports. Each document that imports it has its own. */
struct schema_file {
	const struct source *source;
	enum dialect dialect;
	struct env_str
		label; /* what it is called: its name without folders and endings, or as the import says */
	bool labelled; /* the import says so */
	const struct node *written; /* as it stands in the file */
	const struct node *root;    /* in the words of 2020-12 */
	struct map
		rewritten; /* address of a schema as it is written to what it is in `root`, where that differs */
	struct resource *resource; /* see resource.h */
};

/* What device and inode a path leads to, as text; empty where there is no such file. */
struct env_str file_identity(struct run *run, const char *path);

/*
 * Reads the file at `path`, JSON where its name ends so and else YAML, unless it was read before. NULL where it
 * cannot be read, which is reported at `wanted`.
 */
struct opened_file *file_open(struct run *run, const char *path, struct span wanted);

/* Whether what was read is a schema rather than a package: it has neither `envgen` nor `package`. */
bool file_is_schema(const struct opened_file *file);

/* The schema in `file` for a document that imports it as `path`. `label`: what it is called; empty: after its path. */
struct schema_file *schema_file_make(struct run *run, struct opened_file *file,
				     const struct dialect_options *options, struct env_str path,
				     struct env_str label);

#endif
