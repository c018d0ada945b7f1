/* Keys whose value is one of a few words. */
#ifndef GEN_SCHEMA_CHOICE_H
#define GEN_SCHEMA_CHOICE_H

#include "schema/document.h"

/* The index of `text` among `count` words, or `count`. */
size_t choice_find(struct env_str text, const char *const *words, size_t count);

/* Reports that the pair's value is none of the words; returns that for more help than the nearest of them. */
struct diagnostic *choice_report(struct document *document, const struct node_pair *pair,
				 const char *const *words, size_t count);

/* The index of the pair's value among `count` words, or `count`; then it is reported, with the words. */
size_t choice_read(struct document *document, const struct node_pair *pair, const char *const *words,
		   size_t count);

#endif
