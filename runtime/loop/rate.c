/*
 * Rates by the generic cell rate algorithm (ITU-T I.371): one moment is kept, that at which all earlier messages would
 * be paid for had they come evenly; it may be ahead by the time that a full burst takes. Kept as its distance from the
 * last message that was fine, it has room in nanoseconds whatever the clock says.
 */
#include "loop/rate.h"

#include "text/memory.h"

struct env_rate {
	struct env_rate *next;
	const struct env_message *message;
	int64_t last;   /* microseconds: when a message was fine last */
	uint64_t ahead; /* nanoseconds from then until all are paid for */
};

/* The rate of the message, which is made where there was none; NULL where there is no memory. */
static struct env_rate *get_or_add(struct env_rates *rates, const struct env_allocator *allocator,
				   const struct env_message *message)
{
	struct env_rate *rate = rates->first;

	while (rate != NULL && rate->message != message)
		rate = rate->next;
	if (rate != NULL)
		return rate;
	rate = env_memory_take(allocator, sizeof(*rate));
	if (rate == NULL)
		return NULL;
	*rate = (struct env_rate){.next = rates->first, .message = message};
	rates->first = rate;
	return rate;
}

/* What of `ahead` is left at `now`; all of it where the clock was set back. */
static uint64_t left_at(const struct env_rate *rate, int64_t now)
{
	uint64_t passed = now > rate->last ? (uint64_t)now - (uint64_t)rate->last : 0;

	return passed > rate->ahead / 1000 ? 0 : rate->ahead - passed * 1000;
}

enum env_status env_rates_take(struct env_rates *rates, const struct env_allocator *allocator,
			       const struct env_message *message, int64_t now)
{
	uint64_t period = (uint64_t)message->rate_ms * 1000000;

	if (message->rate_count == 0)
		return ENV_OK;
	struct env_rate *rate = get_or_add(rates, allocator, message);
	if (rate == NULL)
		return ENV_NO_MEMORY;
	uint64_t ahead = left_at(rate, now) + period / message->rate_count;
	if (ahead > period)
		return ENV_LIMIT;
	rate->last = now;
	rate->ahead = ahead;
	return ENV_OK;
}

void env_rates_free(struct env_rates *rates, const struct env_allocator *allocator)
{
	while (rates->first != NULL) {
		struct env_rate *rate = rates->first;
		rates->first = rate->next;
		env_memory_give(allocator, rate);
	}
}
