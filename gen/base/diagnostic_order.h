/* Which diagnostics are printed, and in which order. */
#ifndef GEN_BASE_DIAGNOSTIC_ORDER_H
#define GEN_BASE_DIAGNOSTIC_ORDER_H

#include <stddef.h>

#include "base/diagnostic.h"

struct diagnostic_order {
	const struct diagnostic **items; /* in the arena of the diagnostics */
	size_t count;
	size_t errors; /* all that there are, equal ones counted once; more than are in `items` where some are
			  omitted */
	size_t warnings;
	size_t errors_omitted;
	size_t warnings_omitted;
};

/*
 * Files in the order of their first appearance, the whole run before them; in a file by offset; at one place
 * in the order of reporting. Of those with the same code, span and message only the first. At most
 * DIAGNOSTICS_PRINTED_MAX errors, and as many warnings.
 */
struct diagnostic_order diagnostic_order_make(const struct diagnostics *diagnostics);

#endif
