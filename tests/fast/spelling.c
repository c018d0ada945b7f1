/* One JSON value in many spellings. */
#include "fast/spelling.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include "text/hooks.h"

#define KEYS_MAX 64

static void append(struct env_buf *buf, const char *text)
{
	ck_assert_int_eq(env_buf_append(buf, text, strlen(text)), ENV_OK);
}

/* A punctuation mark with the white space that belongs to it. */
static void write_mark(struct env_buf *buf, const char *mark, unsigned ways, uint64_t *random)
{
	static const char *const spaces[] = {"", " ", "\n\t", " \r\n  "};
	bool separator = *mark == ',' || *mark == ':';

	if (ways & SPELLING_WIDE)
		append(buf, spaces[random_below(random, 4)]);
	append(buf, mark);
	if (ways & SPELLING_WIDE)
		append(buf, spaces[random_below(random, 4)]);
	else if (separator && (ways & SPELLING_SPACED))
		append(buf, " ");
}

static void write_scalar(struct env_buf *buf, const json_t *value)
{
	char *text = json_dumps(value, JSON_ENCODE_ANY);

	ck_assert_ptr_nonnull(text);
	append(buf, text);
	free(text);
}

static void write_key(struct env_buf *buf, const char *key, unsigned ways, uint64_t *random)
{
	char escape[8];

	if ((ways & SPELLING_ESCAPED) && key[0] > ' ' && random_below(random, 4) == 0) {
		snprintf(escape, sizeof(escape), "\\u%04x", (unsigned)(unsigned char)key[0]);
		append(buf, "\"");
		append(buf, escape);
		append(buf, key + 1);
		append(buf, "\"");
	} else {
		json_t *string = json_string(key);
		write_scalar(buf, string);
		json_decref(string);
	}
	write_mark(buf, ":", ways, random);
}

/* The object's keys in order, or in none. */
static size_t order_keys(const json_t *object, const char **keys, unsigned ways, uint64_t *random)
{
	size_t count = 0;
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)(uintptr_t)object, key, value)
	{
		ck_assert_uint_lt(count, KEYS_MAX);
		keys[count++] = key;
	}
	for (size_t i = count; (ways & SPELLING_SHUFFLED) && i > 1; i--) {
		size_t other = random_below(random, i);
		const char *moved = keys[i - 1];
		keys[i - 1] = keys[other];
		keys[other] = moved;
	}
	return count;
}

static void write_object(struct env_buf *buf, const json_t *object, unsigned ways, uint64_t *random)
{
	const char *keys[KEYS_MAX];
	size_t count = order_keys(object, keys, ways, random);

	write_mark(buf, "{", ways, random);
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			write_mark(buf, ",", ways, random);
		if ((ways & SPELLING_UNKNOWN) && random_below(random, 4) == 0) {
			append(buf, "\"nobody knows it\":[{\"a\":1.5e3},\"\\\\\"]");
			write_mark(buf, ",", ways, random);
		}
		if ((ways & SPELLING_DUPLICATED) && random_below(random, 4) == 0) {
			write_key(buf, keys[i], ways, random);
			append(buf, "null,");
		}
		write_key(buf, keys[i], ways, random);
		spelling_write(buf, json_object_get(object, keys[i]), ways, random);
	}
	write_mark(buf, "}", ways, random);
}

void spelling_write(struct env_buf *buf, const json_t *value, unsigned ways, uint64_t *random)
{
	size_t count = json_array_size(value);

	if (json_is_object(value)) {
		write_object(buf, value, ways, random);
		return;
	}
	if (!json_is_array(value)) {
		write_scalar(buf, value);
		return;
	}
	write_mark(buf, "[", ways, random);
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			write_mark(buf, ",", ways, random);
		spelling_write(buf, json_array_get(value, i), ways, random);
	}
	write_mark(buf, "]", ways, random);
}
