/* The items of an array, a map or the rest of a tuple while they are written. */
#ifndef ENVELOPE_TYPE_WRITE_ITEMS_H
#define ENVELOPE_TYPE_WRITE_ITEMS_H

#include <envelope/write.h>

#include "type/value.h"

/*
 * As many as there are; none where the writer gives up, as their number is not within the bounds, or did before. The level that they need is opened
 * next; without, a value that contains itself would have no end.
 */
size_t env_items_count(struct env_writer *writer, struct env_list list, size_t min_items, size_t max_items);

/* A value of a type that has no fast function, by its kind and all rules of its table; gives up at kinds that have something in them. */
char *env_write_scalar(struct env_writer *writer, char *at, const struct env_type *type, const void *value);

#endif
