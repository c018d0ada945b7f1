/* Templates in a directory: DIR/NAME.mustache. */
#ifndef GEN_TEMPLATE_PARTIALS_H
#define GEN_TEMPLATE_PARTIALS_H

#include <stdbool.h>

#include <jansson.h>

#include <envelope/buf.h>
#include <envelope/str.h>

#include "template/template.h"

/* Most bytes a template's file may have. */
#define PARTIALS_MAX_FILE ((size_t)16 * 1024 * 1024)

/* A directory to load from. Its fields are this file's business. */
struct partials {
	const char *dir;     /* borrowed */
	struct env_buf path; /* of the last file, NUL-terminated */
	struct env_buf text; /* of the last file */
	char reason[256];    /* why it could not be read */
};

/* Starts loading from `dir`, which must outlive it. Nothing is read yet. Ends with partials_free(). */
void partials_init(struct partials *partials, const char *dir);

/* Frees the text last loaded. */
void partials_free(struct partials *partials);

/*
 * A template_loader's function; `partials` is its user. `name` may contain '/', but may not have a NUL, or a part that is
 * empty, "." or ".." (TEMPLATE_MISNAMED); symbolic links are followed. Also to be
 * called by loaders that look elsewhere when the answer is TEMPLATE_ABSENT.
 */
enum template_load partials_load(void *partials, struct env_str name, struct env_str *text);

/* The loader of the directory. `partials` must outlive the set. */
struct template_loader partials_loader(struct partials *partials);

/*
 * Appends the template in the file `path`, rendered over `view`, to `out`, with its partials from the same
 * directory. Errors of the file itself carry `path` as the template's name. False as template_render().
 */
bool template_render_file(const char *path, struct template_options options, const json_t *view,
			  struct env_buf *out, struct template_error *error);

#endif
