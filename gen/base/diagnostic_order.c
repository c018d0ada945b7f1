/* Which diagnostics are printed, and in which order. */
#include "base/diagnostic_order.h"

#include <stdlib.h>

#include "base/diagnostic_print.h"

/* A diagnostic with what it is sorted by. */
struct ranked {
	const struct diagnostic *diagnostic;
	size_t file; /* 0: the whole run; else how many files appeared before, and 1 */
};

static int compare_sizes(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int compare_places(const struct ranked *a, const struct ranked *b)
{
	int order = compare_sizes(a->file, b->file);

	return order != 0 ? order : compare_sizes(a->diagnostic->span.offset, b->diagnostic->span.offset);
}

static int compare_texts(struct env_str a, struct env_str b)
{
	int order = compare_sizes(a.len, b.len);

	return order != 0 || a.len == 0 ? order : memcmp(a.ptr, b.ptr, a.len);
}

/* 0 for those of which one is enough. */
static int compare_meaning(const struct ranked *a, const struct ranked *b)
{
	int order = compare_places(a, b);

	if (order == 0)
		order = compare_sizes(a->diagnostic->span.length, b->diagnostic->span.length);
	if (order == 0)
		order = compare_sizes(a->diagnostic->code, b->diagnostic->code);
	return order != 0 ? order : compare_texts(a->diagnostic->message, b->diagnostic->message);
}

/* For qsort(): equal ones beside each other, the first reported first. */
static int by_meaning(const void *a, const void *b)
{
	const struct ranked *left = a;
	const struct ranked *right = b;
	int order = compare_meaning(left, right);

	return order != 0 ? order : compare_sizes(left->diagnostic->order, right->diagnostic->order);
}

/* For qsort(): as they are printed. */
static int by_place(const void *a, const void *b)
{
	const struct ranked *left = a;
	const struct ranked *right = b;
	int order = compare_places(left, right);

	return order != 0 ? order : compare_sizes(left->diagnostic->order, right->diagnostic->order);
}

/* The rank of the file among those that appeared, to which it is added when it is new. */
static size_t rank_file(struct memory *memory, struct list *files, const struct source *source)
{
	if (source == NULL)
		return 0;
	for (size_t i = files->count; i > 0; i--)
		if (files->items[i - 1] == source)
			return i;
	list_append(memory, files, (void *)source);
	return files->count;
}

static struct ranked *rank(const struct diagnostics *diagnostics)
{
	size_t count = diagnostics->items.count;
	struct ranked *ranked = memory_array(diagnostics->memory, count, sizeof(*ranked));
	struct list files = {0};

	for (size_t i = 0; i < count; i++) {
		ranked[i].diagnostic = diagnostics->items.items[i];
		ranked[i].file = rank_file(diagnostics->memory, &files, ranked[i].diagnostic->span.source);
	}
	return ranked;
}

/*
 * Moves the first of each group of equal ones to the front; returns how many there are. Sorts by meaning on
 * its way.
 */
static size_t drop_equal(struct ranked *ranked, size_t count)
{
	size_t kept = 0;

	qsort(ranked, count, sizeof(*ranked), by_meaning);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || compare_meaning(&ranked[i], &ranked[kept - 1]) != 0)
			ranked[kept++] = ranked[i];
	return kept;
}

/* Counts one more of a severity; whether it is still to be printed. */
static bool admit(size_t *count, size_t *omitted)
{
	if (++*count <= DIAGNOSTICS_PRINTED_MAX)
		return true;
	++*omitted;
	return false;
}

/* Those that were never kept count as omitted. */
static void count_unkept(struct diagnostic_order *order, const struct diagnostics *diagnostics)
{
	size_t errors = diagnostics->errors;
	size_t warnings = diagnostics->warnings;

	for (size_t i = 0; i < diagnostics->items.count; i++) {
		const struct diagnostic *diagnostic = diagnostics->items.items[i];
		bool warning = code_is_warning(diagnostic->code);

		errors -= !warning;
		warnings -= warning;
	}
	order->errors += errors;
	order->errors_omitted += errors;
	order->warnings += warnings;
	order->warnings_omitted += warnings;
}

struct diagnostic_order diagnostic_order_make(const struct diagnostics *diagnostics)
{
	struct diagnostic_order order = {0};
	size_t count = diagnostics->items.count;

	if (count == 0)
		return order;
	struct ranked *ranked = rank(diagnostics);
	count = drop_equal(ranked, count);
	qsort(ranked, count, sizeof(*ranked), by_place);
	order.items = memory_array(diagnostics->memory, count, sizeof(const struct diagnostic *));
	for (size_t i = 0; i < count; i++) {
		const struct diagnostic *diagnostic = ranked[i].diagnostic;
		bool admitted = code_is_warning(diagnostic->code)
					? admit(&order.warnings, &order.warnings_omitted)
					: admit(&order.errors, &order.errors_omitted);

		if (admitted)
			order.items[order.count++] = diagnostic;
	}
	count_unkept(&order, diagnostics);
	return order;
}
