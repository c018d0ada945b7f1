/*
 * The few words that views are built with: jansson's, but they end the program where memory is out (see
 * base/memory.h).
 */
#ifndef GEN_EMIT_VIEW_JSON_H
#define GEN_EMIT_VIEW_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

#include <envelope/str.h>

/* New values; the caller owns them. */
json_t *view_object(void);
json_t *view_list(void);
json_t *view_string(struct env_str text);
json_t *view_size(size_t number);

/*
 * Puts a value into an object or at the end of a list, which owns it from now on. A list is complete by then: its members that are objects get `first`
 * and `last`, whether they are.
 */
void view_set(json_t *object, const char *key, json_t *value);
void view_append(json_t *list, json_t *value);

/*
 * The same with values made on the way. A string that is empty becomes null, so that a section of its name is
 * left out.
 */
void view_set_string(json_t *object, const char *key, struct env_str text);
void view_set_bool(json_t *object, const char *key, bool value);

/* Sets `key` to whether the list has members, as sections that stand around a whole list need it. */
void view_set_any(json_t *object, const char *key, const json_t *list);

#endif
