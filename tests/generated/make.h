/* Random texts that obey a type, or do not, made by walking its tables. */
#ifndef ENVELOPE_TESTS_GENERATED_MAKE_H
#define ENVELOPE_TESTS_GENERATED_MAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/buf.h>
#include <envelope/type.h>

/* Levels of objects and arrays below which a text has as little as its type allows. */
#define MAKE_DEPTH 5

struct maker {
	struct env_buf text;
	uint64_t random;  /* the state of the series; not 0 */
	size_t wrongness; /* one value in so many breaks its rules; 0: none */
	bool plain;       /* no unusual spellings: what a fast decoder must take */
	bool spaced;      /* a space behind each comma and colon */
	unsigned depth;
};

/* Appends a value of the type to the maker's text. What env_type.also says besides is not looked at. */
void make_value(struct maker *maker, const struct env_type *type);

/* The same for types that are not made of others, ENV_KIND_BOOLEAN to ENV_KIND_JSON. */
void make_scalar(struct maker *maker, const struct env_type *type);

/* Appends a scalar that is near to the type's values but most often none: beyond a bound, too long, of no pattern. */
void make_near(struct maker *maker, const struct env_type *type);

/* Appends a string that obeys the rules. */
void make_characters(struct maker *maker, const struct env_string_rules *rules);

/* Appends one that breaks at least one of them, where there is any. */
void make_odd_characters(struct maker *maker, const struct env_string_rules *rules);

/* Appends a string of the format, or one that is none of it. */
void make_formatted(struct maker *maker, const struct env_format *format, bool valid);

/*
 * Appends a map's entries, behind `before` members of the same object; returns how many members there are then. The keys differ where the
 * maker is plain or the map wants some number of them, and none is a property of `known` (may be NULL).
 */
size_t make_entries(struct maker *maker, const struct env_map_rules *rules,
		    const struct env_object_rules *known, size_t before);

/* Appends the string as JSON writes it. */
void make_string(struct maker *maker, struct env_str string);

/* Appends text as it is. */
void make_text(struct maker *maker, const char *text);

/* Appends what comes before the member or item of that index. */
void make_separator(struct maker *maker, size_t index);

/* Appends what comes between a key and its value. */
void make_colon(struct maker *maker);

/* True once in `chances` times. */
bool make_chance(struct maker *maker, size_t chances);

/* True where something wrong is due. */
bool make_is_wrong(struct maker *maker);

/* Replaces a few random bytes of the text, takes them out, or puts some in. */
void make_mutation(struct maker *maker);

#endif
