/*
 * The format "hostname": RFC 1123, section 2.1, with the sizes of RFC 1035, section 3.1: 255 bytes with a length before each
 * label and an empty one at the end leave 253 characters. A-labels ("xn--") are taken for labels like any other.
 */
#include "format/domain.h"

#include <envelope/format.h>

#define NAME_MAX_CHARACTERS 253
#define LABEL_MAX_CHARACTERS 63
#define NUMBERS_OF_AN_ADDRESS 4

bool env_label_parse(struct env_cursor *cursor)
{
	const char *start = cursor->at;

	while (env_is_alpha_or_digit(env_cursor_peek(cursor)) || env_cursor_peek(cursor) == '-')
		cursor->at++;
	return cursor->at > start && *start != '-' && cursor->at[-1] != '-';
}

static bool all_digits(const char *at, const char *end)
{
	while (at < end && env_is_digit(*at))
		at++;
	return at == end;
}

/* "A valid host name can never have the dotted-decimal form #.#.#.#" (RFC 1123, section 2.1). */
static bool valid(struct env_str text)
{
	struct env_cursor cursor = env_cursor_of(text);
	int labels = 0;
	int numbers = 0;

	if (text.len > NAME_MAX_CHARACTERS)
		return false;
	do {
		const char *start = cursor.at;
		if (!env_label_parse(&cursor) || cursor.at - start > LABEL_MAX_CHARACTERS)
			return false;
		labels++;
		numbers += all_digits(start, cursor.at);
	} while (env_cursor_accept(&cursor, '.'));
	bool address = labels == NUMBERS_OF_AN_ADDRESS && numbers == labels;
	return env_cursor_ended(&cursor) && !address;
}

const struct env_format env_format_hostname = {
	.name = "hostname",
	.error = ENV_ERROR_HOSTNAME,
	.valid = valid,
};
