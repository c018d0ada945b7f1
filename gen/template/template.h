/* Mustache templates, rendered over jansson values: the public face of this floor. */
#ifndef GEN_TEMPLATE_TEMPLATE_H
#define GEN_TEMPLATE_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

#include <envelope/buf.h>
#include <envelope/str.h>

/*
 * The language is that of the Mustache specification (github.com/mustache/spec), its required modules:
 * interpolation, sections, inverted, partials, comments, delimiters. Of the optional modules there are
 * none; their tags ({{<parent}}, {{$block}}, {{>*name}}) are errors rather than odd names.
 *
 * Where the specification leaves room:
 * - Falsey are false, null, a name that is not there, and the empty list. Zero, the empty string and the
 *   empty object are truthy: the text gives `!!data` as an example only, and these are what it lists.
 * - Numbers print as JSON: integers as integers, others with 15 digits (or the 16 or 17 that they need to
 *   read back as the same double), no trailing zeros, and a point or an exponent (1.21, 3.0). Null prints
 *   nothing, false prints "false". Objects and lists print as compact JSON.
 * - HTML escaping is & < > " and nothing else.
 * - A leading dot ({{.name}}) looks only at the top of the context stack.
 * - {{{name}}} has its counterpart under any delimiters: <%{name}%>.
 * - A name may not contain white space. White space before a tag's sigil ({{ #name }}) is ignored.
 */

enum template_limit {
	TEMPLATE_MAX_SECTIONS = 100,    /* sections open at once in one template */
	TEMPLATE_MAX_PARTIALS = 100,    /* partials within partials */
	TEMPLATE_MAX_DEPTH = 1000,      /* sections and partials together, while rendering */
	TEMPLATE_MAX_DELIMITER = 64,    /* bytes of a delimiter */
	TEMPLATE_MAX_STEPS = 100000000, /* nodes rendered and contexts searched by one template_render() */
	TEMPLATE_ITEM_STEPS = 100,      /* what making an item of a template_list counts as */
	TEMPLATE_MAX_OUTPUT = 1 << 28,  /* bytes that whoever renders to a file should let it have */
	TEMPLATE_MAX_TOLD = 8           /* places of which an error tells how it was come to */
};

enum template_failure {
	TEMPLATE_BAD_SYNTAX, /* a tag or section that is not closed, bad delimiters, a bad name */
	TEMPLATE_NOT_FOUND,  /* the template to render; in strict mode a variable, section or partial */
	TEMPLATE_TOO_DEEP,   /* a limit above was passed */
	TEMPLATE_NO_TEXT,    /* the loader could not say what the template is, though there is one */
	TEMPLATE_NO_OUTPUT,  /* the output's limit was reached, or the value cannot be printed */
	TEMPLATE_OUT_OF_MEMORY
};

/* A place in a template's text. */
struct template_place {
	char name[256]; /* of the template or partial; cut where too long */
	size_t offset;  /* in bytes */
};

/* What went wrong, and where. Plain data: nothing to free. */
struct template_error {
	enum template_failure failure;
	struct template_place place;
	size_t line;       /* of the place, from 1; 0 where there is none but the template */
	size_t column;     /* from 1, in characters (code points) */
	char message[512]; /* an English sentence without full stop, with the name it is about */
	/* by which tags the template was included: the innermost first, as many as there is room for */
	struct template_place included[TEMPLATE_MAX_TOLD];
	size_t included_count;
};

enum template_load {
	TEMPLATE_LOADED,
	TEMPLATE_ABSENT,    /* there is no template of that name */
	TEMPLATE_MISNAMED,  /* nor could there be */
	TEMPLATE_UNREADABLE /* there may be one, but it cannot be had */
};

/* Where the text of templates and partials comes from. */
struct template_loader {
	/*
	 * Sets `*text` to the text of the template `name`, borrowed until the next call. When the answer
	 * is TEMPLATE_MISNAMED or TEMPLATE_UNREADABLE, `*text` says why, in words. Asked once a name and set.
	 */
	enum template_load (*load)(void *user, struct env_str name, struct env_str *text);
	void *user;
};

enum template_escape {
	TEMPLATE_ESCAPE_HTML, /* what Mustache does */
	TEMPLATE_ESCAPE_NONE  /* {{x}} is {{{x}}}: for text that is not HTML */
};

struct template_options {
	enum template_escape escape;
	bool strict; /* names and partials that are not there are errors, not empty */
};

/* Templates, each compiled when it is first needed, and kept. Belongs to one thread at a time. */
struct template_set;

/*
 * A set without templates. `loader.load` may be NULL: then there is only what template_set_add() adds.
 * NULL when out of memory. Ends with template_set_free().
 */
struct template_set *template_set_new(struct template_loader loader, struct template_options options);

/* Frees the set and all that it compiled; NULL is fine. */
void template_set_free(struct template_set *set);

/*
 * Compiles `text` (copied) as the template `name`; the loader will not be asked for that name. False with
 * `*error` filled when the text is no template, or when there is a template of that name already; the
 * set is then as it was.
 */
bool template_set_add(struct template_set *set, struct env_str name, struct env_str text,
		      struct template_error *error);

/*
 * Appends the template `name`, rendered over `view` (borrowed, not changed), to `out`. False with `*error`
 * filled otherwise; then `out` holds what it held before. Partials are loaded when they are first reached.
 */
bool template_render(struct template_set *set, struct env_str name, const json_t *view, struct env_buf *out,
		     struct template_error *error);

/*
 * A list that a view has beside its keys, too long to be in memory as a whole: each item is made when a section comes to it, and dropped behind it.
 * Only a section can name it, and only where no object around has a key of that name.
 */
struct template_list {
	const char *name;
	size_t count;
	/* The item, a new value, which becomes the renderer's; NULL when out of memory. */
	json_t *(*make)(void *user, size_t index);
	void *user;
};

/* template_render() over a view with `list_count` such lists. */
bool template_render_lists(struct template_set *set, struct env_str name, const json_t *view,
			   const struct template_list *lists, size_t list_count, struct env_buf *out,
			   struct template_error *error);

#endif
