/* What all codecs must agree on, as corpus.py reckons it: FNV-1a, eight bytes at a time for numbers. */
#include "bench.h"

#include <string.h>

#define START UINT64_C(0xcbf29ce484222325)
#define PRIME UINT64_C(0x100000001b3)

static uint64_t mix(uint64_t sum, uint64_t value)
{
	return (sum ^ value) * PRIME;
}

static uint64_t mix_double(uint64_t sum, double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	return mix(sum, bits);
}

uint64_t bench_sum_str(uint64_t sum, struct env_str text)
{
	sum = mix(sum, text.len);
	for (size_t i = 0; i < text.len; i++)
		sum = mix(sum, (unsigned char)text.ptr[i]);
	return sum;
}

static uint64_t sum_small(uint64_t sum, const struct bench_say *p)
{
	bool is = p->reply_to_is == ENV_PRESENT;

	sum = bench_sum_str(sum, p->room);
	sum = bench_sum_str(sum, p->text);
	return mix(mix(sum, is), is ? (uint64_t)p->reply_to : 0);
}

static uint64_t sum_medium(uint64_t sum, const struct bench_details *p)
{
	uint64_t settings = 0;

	sum = mix(sum, (uint64_t)p->id);
	sum = bench_sum_str(sum, p->username);
	sum = bench_sum_str(sum, p->first_name);
	sum = bench_sum_str(sum, p->last_name);
	sum = bench_sum_str(sum, p->email);
	sum = mix_double(mix(sum, p->active), p->score);
	sum = mix(sum, p->roles.count);
	for (size_t i = 0; i < p->roles.count; i++)
		sum = mix(sum, (uint64_t)p->roles.items[i] - BENCH_ROLE_ADMIN);
	sum = bench_sum_str(sum, p->created);
	/* in any order */
	for (size_t i = 0; i < p->settings.count; i++)
		settings += bench_sum_str(bench_sum_str(START, p->settings.items[i].key),
					  p->settings.items[i].value);
	return mix(mix(sum, p->settings.count), settings);
}

static uint64_t sum_numeric(uint64_t sum, const struct bench_sample *p)
{
	sum = mix(bench_sum_str(sum, p->device), (uint64_t)p->ts);
	sum = mix(sum, p->values.count);
	for (size_t i = 0; i < p->values.count; i++)
		sum = mix_double(sum, p->values.items[i]);
	return sum;
}

static uint64_t sum_option(uint64_t sum, const struct bench_option *option)
{
	sum = bench_sum_str(mix(sum, (uint64_t)option->id), option->label);
	sum = mix_double(mix(sum, (uint64_t)option->votes), option->share);
	sum = mix(sum, option->tags.count);
	for (size_t i = 0; i < option->tags.count; i++)
		sum = bench_sum_str(sum, option->tags.items[i]);
	return sum;
}

static uint64_t sum_large(uint64_t sum, const struct bench_result *p)
{
	sum = mix(bench_sum_str(sum, p->title), p->options.count);
	for (size_t i = 0; i < p->options.count; i++)
		sum = sum_option(sum, &p->options.items[i]);
	return sum;
}

uint64_t bench_sum(enum bench_kind kind, const union bench_message *message)
{
	uint64_t sum = bench_sum_str(START, message->small.i);

	switch (kind) {
	case BENCH_SMALL:
		return sum_small(sum, &message->small.p);
	case BENCH_MEDIUM:
		return sum_medium(sum, &message->medium.p);
	case BENCH_NUMERIC:
		return sum_numeric(sum, &message->numeric.p);
	case BENCH_LARGE:
		return sum_large(sum, &message->large.p);
	case BENCH_KINDS:
		break;
	}
	return 0;
}
