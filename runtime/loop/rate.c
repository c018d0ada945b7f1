/*
 * Rates by the generic cell rate algorithm (ITU-T I.371): one moment is kept, that at which all earlier messages would
 * be paid for had they come evenly; a message may be ahead of it by the time that a full burst takes.
 */
#include "loop/rate.h"

#include "text/memory.h"

struct env_rate {
	struct env_rate *next;
	const struct env_message *message;
	int64_t paid_at; /* nanoseconds */
};

static struct env_rate *find(struct env_rates *rates, const struct env_allocator *allocator,
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
	*rate = (struct env_rate){.next = rates->first, .message = message, .paid_at = INT64_MIN};
	rates->first = rate;
	return rate;
}

enum env_status env_rates_take(struct env_rates *rates, const struct env_allocator *allocator,
			       const struct env_message *message, int64_t now)
{
	int64_t period = (int64_t)message->rate_ms * 1000000;

	now *= 1000;
	if (message->rate_count == 0)
		return ENV_OK;
	struct env_rate *rate = find(rates, allocator, message);
	if (rate == NULL)
		return ENV_NO_MEMORY;
	int64_t price = period / message->rate_count;
	int64_t from = rate->paid_at > now ? rate->paid_at : now;
	if (from + price - now > period)
		return ENV_LIMIT;
	rate->paid_at = from + price;
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
