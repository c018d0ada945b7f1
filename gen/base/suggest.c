/* The nearest of several names. */
#include "base/suggest.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* Fewest bytes that are taken for a part of a name. */
#define SUGGEST_PART_MIN 3

/* Three rows of the matrix of distances, one more column than a name has bytes. */
struct rows {
	size_t before[SUGGEST_LENGTH_MAX + 1]; /* two rows up, for swaps */
	size_t above[SUGGEST_LENGTH_MAX + 1];
	size_t row[SUGGEST_LENGTH_MAX + 1];
};

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Whether two characters are the same, large or small. */
static bool is_same(char a, char b)
{
	return tolower((unsigned char)a) == tolower((unsigned char)b);
}

/* Fills the row of a[i]; returns its least value, below which the end result cannot fall. */
static size_t fill_row(struct rows *rows, struct env_str a, size_t i, struct env_str b)
{
	size_t lowest = rows->row[0] = i + 1;

	for (size_t j = 0; j < b.len; j++) {
		size_t cost = least(rows->above[j + 1], rows->row[j]) + 1;

		cost = least(cost, rows->above[j] + !is_same(a.ptr[i], b.ptr[j]));
		if (i > 0 && j > 0 && is_same(a.ptr[i], b.ptr[j - 1]) && is_same(a.ptr[i - 1], b.ptr[j]))
			cost = least(cost, rows->before[j - 1] + 1);
		rows->row[j + 1] = cost;
		lowest = least(lowest, cost);
	}
	return lowest;
}

/* The distance, or `bound` where it is that or more. */
static size_t distance(struct env_str a, struct env_str b, size_t bound)
{
	struct rows rows = {0};

	for (size_t j = 0; j <= b.len; j++)
		rows.row[j] = j;
	for (size_t i = 0; i < a.len; i++) {
		memcpy(rows.before, rows.above, sizeof(rows.above));
		memcpy(rows.above, rows.row, sizeof(rows.row));
		/* A swap reaches two rows back, so that one row beyond the bound does not end it yet. */
		if (fill_row(&rows, a, i, b) > bound)
			return bound;
	}
	return least(rows.row[b.len], bound);
}

struct suggestion suggestion_make(struct env_str wrong)
{
	size_t enough = wrong.len / 3 > 0 ? wrong.len / 3 : 1;

	return (struct suggestion){wrong, NULL, enough + 1};
}

void suggestion_offer(struct suggestion *suggestion, const char *name)
{
	struct env_str offered = env_str(name);
	struct env_str wrong = suggestion->wrong;
	size_t bound = suggestion->distance;

	if (wrong.len > SUGGEST_LENGTH_MAX || offered.len > SUGGEST_LENGTH_MAX || wrong.len == 0)
		return;
	if (wrong.len + bound <= offered.len || offered.len + bound <= wrong.len)
		return;
	size_t found = distance(wrong, offered, bound);
	if (found < bound && found < wrong.len) {
		suggestion->name = name;
		suggestion->distance = found;
	}
}

/* Whether `text` is in the name, from where a part of it begins. */
static bool begins_part(struct env_str name, struct env_str text)
{
	for (size_t i = 0; i + text.len <= name.len; i++)
		if ((i == 0 || !isalnum((unsigned char)name.ptr[i - 1])) &&
		    memcmp(name.ptr + i, text.ptr, text.len) == 0)
			return text.len >= SUGGEST_PART_MIN;
	return false;
}

void suggestion_offer_parts(struct suggestion *suggestion, const char *name)
{
	suggestion_offer(suggestion, name);
	/* The distance stays that of none, so that whatever is near takes its place. */
	if (suggestion->name == NULL && strlen(name) <= SUGGEST_LENGTH_MAX &&
	    begins_part(env_str(name), suggestion->wrong))
		suggestion->name = name;
}

const char *synonym_find(const struct synonym *synonyms, size_t count, struct env_str word)
{
	for (size_t i = 0; i < count; i++)
		if (env_str_equal(env_str(synonyms[i].word), word))
			return synonyms[i].name;
	return NULL;
}
