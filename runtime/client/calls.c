/* The open calls of a connection: slots, and trace ids that lead to them. */
#include "client/calls.h"

#include <string.h>

#include "loop/vector.h"
#include "text/ascii.h"
#include "text/memory.h"

#define BASE 36

/* A slot that is free: one that was used before, or one more at the end; NULL where there is no memory. */
static struct env_call_slot *take_slot(struct env_calls *calls, const struct env_allocator *allocator)
{
	if (calls->first_free != 0) {
		struct env_call_slot *slot = &calls->slots[calls->first_free - 1];
		calls->first_free = slot->next_free;
		return slot;
	}
	struct env_call_slot *slots =
		env_vector_grow(allocator, calls->slots, calls->count, &calls->capacity, sizeof(*slots));
	if (slots == NULL)
		return NULL;
	calls->slots = slots;
	return &slots[calls->count++];
}

/* Writes a number at `out`; returns how many digits. */
static uint32_t write_number(char *out, uint64_t number)
{
	static const char digits[BASE + 1] = "0123456789abcdefghijklmnopqrstuvwxyz";
	uint32_t len = 1;

	for (uint64_t rest = number / BASE; rest > 0; rest /= BASE)
		len++;
	for (uint32_t i = len; i > 0; i--) {
		out[i - 1] = digits[number % BASE];
		number /= BASE;
	}
	return len;
}

static void write_name(struct env_call_name *name, uint32_t slot, uint64_t number)
{
	name->slot = slot;
	name->len = write_number(name->trace, slot);
	name->trace[name->len++] = '.';
	name->len += write_number(name->trace + name->len, number);
}

enum env_status env_calls_add(struct env_calls *calls, const struct env_allocator *allocator, size_t most,
			      struct env_call *call, struct env_call_name *name)
{
	if (calls->open >= most || calls->open >= UINT32_MAX - 1)
		return ENV_LIMIT;
	struct env_call_slot *slot = take_slot(calls, allocator);
	if (slot == NULL)
		return ENV_NO_MEMORY;
	*slot = (struct env_call_slot){.call = call, .name = name};
	calls->open++;
	calls->named++;
	write_name(name, (uint32_t)(slot - calls->slots), calls->named);
	return ENV_OK;
}

/* The value of a digit, or BASE. */
static unsigned digit_value(char digit)
{
	if (env_is_digit(digit))
		return (unsigned)(digit - '0');
	if (digit >= 'a' && digit <= 'z')
		return (unsigned)(digit - 'a') + 10;
	return BASE;
}

/* The slot that a trace id begins with; `count` where it is none of so many. */
static size_t read_slot(struct env_str trace, size_t count)
{
	size_t slot = 0;

	for (size_t at = 0; at < trace.len && trace.ptr[at] != '.'; at++) {
		unsigned value = digit_value(trace.ptr[at]);
		slot = slot * BASE + value;
		if (value == BASE || slot >= count)
			return count;
	}
	return slot < count ? slot : count;
}

/* A service may have written anything: it is the whole name that counts. */
struct env_call *env_calls_find(const struct env_calls *calls, struct env_str trace)
{
	if (trace.ptr == NULL || trace.len > ENV_CALL_TRACE_SIZE)
		return NULL;
	size_t place = read_slot(trace, calls->count);
	if (place == calls->count)
		return NULL;
	const struct env_call_slot *slot = &calls->slots[place];
	if (slot->call == NULL || slot->name->len != trace.len ||
	    memcmp(slot->name->trace, trace.ptr, trace.len) != 0)
		return NULL;
	return slot->call;
}

void env_calls_remove(struct env_calls *calls, const struct env_call_name *name)
{
	calls->slots[name->slot] = (struct env_call_slot){.next_free = calls->first_free};
	calls->first_free = name->slot + 1;
	calls->open--;
}

void env_calls_free(struct env_calls *calls, const struct env_allocator *allocator)
{
	env_memory_give(allocator, calls->slots);
	*calls = (struct env_calls){.slots = NULL};
}
