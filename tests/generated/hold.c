/* Holding all ways through the codec together on one text. */
#include "generated/hold.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include <envelope/codec.h>
#include <envelope/read.h>

#include "text/hooks.h"
#include "type/encode.h"
#include "type/read_token.h"

/* One way through the decoder. */
struct way {
	struct env_arena arena;
	struct env_errors errors;
	void *value;
	enum env_status status;
};

#define EXPECT(condition)                                                                                    \
	ck_assert_msg((condition), "%s: %s does not hold for: %.*s", named->name, #condition, (int)text.len, \
		      text.ptr)

static void way_open(struct way *way, const struct env_type *type)
{
	*way = (struct way){0};
	way->value = malloc(type->size);
	ck_assert_ptr_nonnull(way->value);
	memset(way->value, 0xA5, type->size);
}

static void way_close(struct way *way)
{
	env_arena_free(&way->arena);
	env_errors_free(&way->errors);
	free(way->value);
}

static bool errors_equal(const struct env_errors *a, const struct env_errors *b)
{
	struct env_buf texts[2] = {{0}, {0}};

	ck_assert_int_eq(env_errors_write(&texts[0], a), ENV_OK);
	ck_assert_int_eq(env_errors_write(&texts[1], b), ENV_OK);
	bool equal = env_str_equal(env_buf_str(&texts[0]), env_buf_str(&texts[1])) && a->more == b->more;
	env_buf_free(&texts[0]);
	env_buf_free(&texts[1]);
	return equal;
}

void hold_value(const struct named_type *named, struct env_str text, const void *value)
{
	struct env_buf fast = {0};
	struct env_buf careful = {0};
	struct way again;
	struct way copy;

	way_open(&again, named->type);
	way_open(&copy, named->type);
	EXPECT(env_check(named->type, value, NULL) == ENV_OK);
	EXPECT(env_encode(named->type, value, &fast, NULL) == ENV_OK);
	EXPECT(env_encode_careful(named->type, value, &careful, NULL) == ENV_OK);
	EXPECT(env_str_equal(env_buf_str(&fast), env_buf_str(&careful)));
	EXPECT(env_decode(named->type, again.value, &again.arena, fast.data, fast.len, NULL) == ENV_OK);
	EXPECT(env_equal(named->type, again.value, value));
	EXPECT(env_copy(named->type, copy.value, &copy.arena, value) == ENV_OK);
	EXPECT(env_equal(named->type, copy.value, value));
	way_close(&again);
	way_close(&copy);
	env_buf_free(&fast);
	env_buf_free(&careful);
}

/*
 * Whether the text that was given obeys but not that of its value, since numbers end behind the digits of a double: two may become one in a
 * list of unique items, and one with a fraction an integer, which is another member of a union.
 */
static bool is_rounded(const struct env_type *type, const void *value)
{
	struct env_buf text = {0};
	struct way again;

	if (env_check(type, value, NULL) != ENV_INVALID)
		return false;
	way_open(&again, type);
	ck_assert_int_eq(env_encode_checked(type, value, &text), ENV_OK);
	enum env_status status =
		env_decode_careful(type, again.value, &again.arena, text.data, text.len, NULL);
	bool rounded = status == ENV_INVALID ? type->textual : !env_equal(type, again.value, value);
	way_close(&again);
	env_buf_free(&text);
	return rounded;
}

/* With bytes after it that may be read, a text is what it is without. */
static void hold_padded(const struct named_type *named, struct env_str text, const struct way *way)
{
	const struct env_type *type = named->type;
	char *bytes = calloc(1, text.len + ENV_PADDING);
	struct env_padded padded = {env_str_of(bytes, text.len)};
	struct way again;

	ck_assert_ptr_nonnull(bytes);
	if (text.len > 0)
		memcpy(bytes, text.ptr, text.len);
	way_open(&again, type);
	again.status = env_decode_padded(type, again.value, &again.arena, padded, &again.errors);
	free(bytes);
	EXPECT(again.status == way->status);
	EXPECT(errors_equal(&again.errors, &way->errors));
	EXPECT(again.status != ENV_OK || env_equal(type, again.value, way->value));
	way_close(&again);
}

enum env_status hold_text(const struct named_type *named, struct env_str text)
{
	const struct env_type *type = named->type;
	struct env_str exact = exact_copy(text);
	struct way fast;
	struct way careful;

	way_open(&fast, type);
	way_open(&careful, type);
	fast.status = env_decode(type, fast.value, &fast.arena, exact.ptr, exact.len, &fast.errors);
	careful.status = env_decode_careful(type, careful.value, &careful.arena, exact.ptr, exact.len,
					    &careful.errors);
	hold_padded(named, exact, &careful);
	free((char *)exact.ptr);
	EXPECT(fast.status == careful.status);
	EXPECT(errors_equal(&fast.errors, &careful.errors));
	EXPECT((fast.status == ENV_OK) == (fast.errors.count == 0));
	if (fast.status == ENV_OK) {
		EXPECT(env_equal(type, fast.value, careful.value));
		if (!is_rounded(type, fast.value))
			hold_value(named, text, fast.value);
	}
	enum env_status status = fast.status;
	way_close(&fast);
	way_close(&careful);
	return status;
}

bool hold_is_fast(const struct env_type *type, struct env_str text)
{
	struct way way;

	way_open(&way, type);
	char *bytes = calloc(1, text.len + ENV_PADDING);
	struct env_reader reader;

	ck_assert_ptr_nonnull(bytes);
	memcpy(bytes, text.ptr, text.len);
	ck_assert(env_reader_start(&reader, &way.arena, (struct env_padded){env_str_of(bytes, text.len)},
				   ENV_DEPTH_DEFAULT));
	const char *at = type->read == NULL ? NULL : type->read(&reader, bytes, way.value);
	if (reader.given_up != NULL)
		ck_assert_ptr_eq(at, reader.end);
	bool fast = at != NULL && reader.given_up == NULL && env_read_space(at) == reader.end;
	free(bytes);
	way_close(&way);
	return fast;
}
