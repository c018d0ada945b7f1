/* Texts that a format takes and texts that it does not. */
#include "format/support.h"

#include <check.h>
#include <stdlib.h>

#include "text/hooks.h"

#define UNTOUCHED 0xA5

static bool is_untouched(const union any_value *value)
{
	for (size_t i = 0; i < sizeof(value->bytes); i++) {
		if (value->bytes[i] != UNTOUCHED)
			return false;
	}
	return true;
}

static struct env_str write_value(const struct env_format *format, const union any_value *value, char *out)
{
	size_t length = format->write(value, out);

	ck_assert_uint_gt(length, 0);
	ck_assert_uint_le(length, ENV_FORMAT_TEXT_MAX);
	return env_str_of(out, length);
}

/* What is written is valid, reads as an equal value, and is written the same again. */
static void check_written(const struct env_format *format, const union any_value *value)
{
	char first[ENV_FORMAT_TEXT_MAX];
	char second[ENV_FORMAT_TEXT_MAX];
	union any_value again;

	struct env_str text = write_value(format, value, first);
	ck_assert(format->valid(text));
	ck_assert(format->read(text, &again));
	ck_assert(format->equal(value, &again));
	ck_assert(env_str_equal(text, write_value(format, &again, second)));
}

static void check_value(const struct env_format *format, struct env_str text, bool valid, bool beyond)
{
	union any_value value;

	ck_assert_uint_le(format->size, sizeof(value));
	memset(&value, UNTOUCHED, sizeof(value));
	bool read = format->read(text, &value);
	ck_assert_msg(read ? valid : !valid || beyond, "%s: %.*s: valid %d, read %d", format->name,
		      (int)text.len, text.ptr, valid, read);
	if (read)
		check_written(format, &value);
	else
		ck_assert(is_untouched(&value));
}

bool format_takes(const struct env_format *format, struct env_str text, bool beyond)
{
	char *copy = malloc(text.len + (text.len == 0));

	ck_assert_ptr_nonnull(copy);
	if (text.len > 0)
		memcpy(copy, text.ptr, text.len);
	struct env_str at_edge = env_str_of(text.len == 0 ? NULL : copy, text.len);
	bool valid = format->valid(at_edge);
	if (format->size > 0)
		check_value(format, at_edge, valid, beyond);
	free(copy);
	return valid;
}

void assert_takes(const struct env_format *format, const char *const *texts)
{
	for (; *texts != NULL; texts++)
		ck_assert_msg(format_takes(format, env_str(*texts), false), "%s refuses %s", format->name,
			      *texts);
}

void assert_refuses(const struct env_format *format, const char *const *texts)
{
	for (; *texts != NULL; texts++)
		ck_assert_msg(!format_takes(format, env_str(*texts), false), "%s takes %s", format->name,
			      *texts);
}

void assert_written(const struct env_format *format, const struct spelling *spellings)
{
	for (; spellings->text != NULL; spellings++) {
		union any_value value;
		char out[ENV_FORMAT_TEXT_MAX];

		ck_assert_msg(format->read(env_str(spellings->text), &value), "%s", spellings->text);
		struct env_str written = write_value(format, &value, out);
		ck_assert_msg(env_str_equal(written, env_str(spellings->canonical)), "%s is written %.*s",
			      spellings->text, (int)written.len, written.ptr);
	}
}
