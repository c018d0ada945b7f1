/* The set of templates: found by name, loaded and compiled when first needed, kept. */
#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "template/compile.h"
#include "template/error.h"
#include "template/set.h"

struct template_set *template_set_new(struct template_loader loader, struct template_options options)
{
	struct template_set *set = calloc(1, sizeof *set);

	if (set == NULL)
		return NULL;
	set->loader = loader;
	set->options = options;
	env_arena_init(&set->arena, NULL, 0);
	set->index = json_object();
	if (set->index == NULL) {
		template_set_free(set);
		return NULL;
	}
	return set;
}

void template_set_free(struct template_set *set)
{
	if (set == NULL)
		return;
	json_decref(set->index);
	env_arena_free(&set->arena);
	free(set->entries);
	free(set);
}

/* The text without a byte order mark at its start. */
static struct env_str without_mark(struct env_str text)
{
	if (text.len >= 3 && memcmp(text.ptr, "\xEF\xBB\xBF", 3) == 0)
		return env_str_of(text.ptr + 3, text.len - 3);
	return text;
}

/* A program with copies of name and text, not compiled; NULL when out of memory. */
static struct template_program *new_program(struct template_set *set, struct env_str name,
					    struct env_str text)
{
	struct template_program *program =
		env_arena_alloc(&set->arena, sizeof *program, alignof(struct template_program));

	if (program == NULL)
		return NULL;
	const char *own_name = env_arena_copy(&set->arena, name.ptr, name.len);
	text = without_mark(text);
	const char *own_text = env_arena_copy(&set->arena, text.ptr, text.len);
	if (own_name == NULL || own_text == NULL)
		return NULL;
	program->name = env_str_of(own_name, name.len);
	program->text = env_str_of(own_text, text.len);
	program->nodes = NULL;
	program->count = 0;
	return program;
}

static bool reserve_entry(struct template_set *set)
{
	if (set->count < set->capacity)
		return true;
	size_t capacity = set->capacity > 0 ? set->capacity * 2 : 16;
	if (capacity > SIZE_MAX / sizeof *set->entries)
		return false;
	struct template_entry *entries = realloc(set->entries, capacity * sizeof *entries);

	if (entries == NULL)
		return false;
	set->entries = entries;
	set->capacity = capacity;
	return true;
}

/* Keeps `program`, which may be NULL, under `name`. */
static bool keep_program(struct template_set *set, struct env_str name, struct template_program *program,
			 struct template_error *error)
{
	if (!reserve_entry(set) || json_object_setn_new_nocheck(set->index, name.ptr, name.len,
								json_integer((json_int_t)set->count)) != 0) {
		template_error_memory(error, name);
		return false;
	}
	set->entries[set->count++].program = program;
	return true;
}

static bool compile_and_keep(struct template_set *set, struct env_str name, struct env_str text,
			     struct template_program **out, struct template_error *error)
{
	struct env_arena_mark mark = env_arena_mark(&set->arena);
	struct template_program *program = new_program(set, name, text);

	if (program == NULL) {
		template_error_memory(error, name);
	} else if (template_compile(program, &set->arena, error) && keep_program(set, name, program, error)) {
		*out = program;
		return true;
	}
	env_arena_rewind(&set->arena, mark);
	return false;
}

/* The place of `name` among the entries; `set->count` where it is not known yet. */
static size_t find_place(const struct template_set *set, struct env_str name)
{
	const json_t *place = json_object_getn(set->index, name.ptr, name.len);

	return place != NULL ? (size_t)json_integer_value(place) : set->count;
}

bool template_set_add(struct template_set *set, struct env_str name, struct env_str text,
		      struct template_error *error)
{
	struct template_program *program = NULL;

	if (find_place(set, name) < set->count) {
		template_error_set(error, TEMPLATE_NO_TEXT, name, "there is a template of this name already");
		return false;
	}
	return compile_and_keep(set, name, text, &program, error);
}

bool template_set_load(struct template_set *set, struct env_str name, struct template_program **program,
		       struct template_error *error)
{
	struct env_str text = {NULL, 0};
	size_t place = find_place(set, name);

	*program = NULL;
	if (place < set->count) {
		*program = set->entries[place].program;
		return true;
	}
	enum template_load answer = TEMPLATE_ABSENT;
	if (set->loader.load != NULL)
		answer = set->loader.load(set->loader.user, name, &text);
	if (answer == TEMPLATE_LOADED)
		return compile_and_keep(set, name, text, program, error);
	if (answer == TEMPLATE_ABSENT)
		return keep_program(set, name, NULL, error);
	template_error_set(error, answer == TEMPLATE_MISNAMED ? TEMPLATE_BAD_SYNTAX : TEMPLATE_NO_TEXT, name,
			   "%.*s", (int)text.len, text.ptr);
	return false;
}
