/* x.str: what the recorded service's model changes before it looks, ours changes for the answer. */
#include <stdlib.h>
#include <wchar.h>
#include <wctype.h>

#include <envelope/buf.h>
#include <envelope/errors.h>
#include <envelope/state.h>

#include "corpus.env.h"
#include "service_messages.h"

#define CURT_LENGTH 4
#define STRIPPED_MAX 3

static size_t character_length(char first)
{
	unsigned char byte = (unsigned char)first;

	return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/* The first character of a text that is UTF-8. */
static wint_t read_character(struct env_str text)
{
	size_t len = character_length(*text.ptr);
	wint_t character = (unsigned char)*text.ptr;

	if (len > 1)
		character &= 0x7fu >> len;
	for (size_t i = 1; i < len; i++)
		character = character << 6 | ((unsigned char)text.ptr[i] & 0x3f);
	return character;
}

static enum env_status write_character(struct env_buf *buf, wint_t character)
{
	static const unsigned char leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
	size_t len = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
	char bytes[4];

	bytes[0] = (char)(leads[len > 1 ? len : 0] | character >> (6 * (len - 1)));
	for (size_t i = 1; i < len; i++)
		bytes[i] = (char)(0x80 | (character >> (6 * (len - 1 - i)) & 0x3f));
	return env_buf_append(buf, bytes, len);
}

/* What Python's str.strip() takes away. */
static bool is_space(wint_t character)
{
	static const wint_t spaces[] = {0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000};

	if ((character >= 0x09 && character <= 0x0d) || (character >= 0x1c && character <= 0x1f) ||
	    (character >= 0x2000 && character <= 0x200a))
		return true;
	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++)
		if (character == spaces[i])
			return true;
	return false;
}

/* The text without the white space around it, and how many characters are left. */
static struct env_str strip(struct env_str text, size_t *count)
{
	size_t inside = 0; /* characters up to the last that is no space */
	size_t end = 0;
	size_t at = 0;

	while (text.len > 0 && is_space(read_character(text)))
		text = env_str_of(text.ptr + character_length(*text.ptr),
				  text.len - character_length(*text.ptr));
	for (size_t seen = 0; at < text.len; at += character_length(text.ptr[at])) {
		seen++;
		if (is_space(read_character(env_str_of(text.ptr + at, text.len - at))))
			continue;
		inside = seen;
		end = at + character_length(text.ptr[at]);
	}
	*count = inside;
	return env_str_of(text.ptr, end);
}

static struct env_str cut(struct env_str text, size_t most)
{
	size_t at = 0;

	for (size_t count = 0; count < most && at < text.len; count++)
		at += character_length(text.ptr[at]);
	return env_str_of(text.ptr, at);
}

/* Appends the text, each character as `change` has it, and sets `text` to it. */
static enum env_status change_case(struct env_buf *buf, struct env_str *text,
				   wint_t (*change)(wint_t, locale_t), locale_t locale)
{
	enum env_status status = ENV_OK;

	for (size_t at = 0; status == ENV_OK && at < text->len; at += character_length(text->ptr[at])) {
		wint_t character = read_character(env_str_of(text->ptr + at, text->len - at));
		status = write_character(buf, change(character, locale));
	}
	if (status == ENV_OK && text->len > 0)
		*text = env_buf_str(buf);
	return status;
}

static enum env_status echo(struct env_connection *from, struct env_request *request,
			    const struct corpus_x_str *payload, void *user)
{
	const locale_t *locale = user;
	struct corpus_x_str answer = *payload;
	struct env_buf lower;
	struct env_buf upper;
	size_t count = 0;

	(void)from;
	env_buf_init(&lower, NULL, SIZE_MAX);
	env_buf_init(&upper, NULL, SIZE_MAX);
	if (answer.strip_is == ENV_PRESENT)
		answer.strip = strip(answer.strip, &count);
	if (answer.curt_is == ENV_PRESENT)
		answer.curt = cut(answer.curt, CURT_LENGTH);
	enum env_status status = change_case(&lower, &answer.lower, towlower_l, *locale);
	if (status == ENV_OK)
		status = change_case(&upper, &answer.upper, towupper_l, *locale);
	if (status == ENV_OK)
		status = corpus_x_str_reply(request, ENV_SUCCESS, &answer);
	env_buf_free(&lower);
	env_buf_free(&upper);
	return status;
}

static enum env_status add_length(struct env_errors *errors, enum env_error_kind kind, const char *limit)
{
	const struct env_path path = {.step.key = env_str("strip")};
	const struct env_error_value value = {"limit_value", env_str(limit)};

	return env_errors_add(errors, &path, kind, &value, 1);
}

/* The length of `strip` is that of what is left of it. */
static enum env_status guard(struct env_request *request, const struct corpus_x_str *payload,
			     struct env_errors *errors, void *user)
{
	size_t count = 0;

	(void)request, (void)user;
	if (payload->strip_is != ENV_PRESENT)
		return ENV_OK;
	(void)strip(payload->strip, &count);
	if (count == 0)
		return add_length(errors, ENV_ERROR_MIN_LENGTH, "1");
	return count > STRIPPED_MAX ? add_length(errors, ENV_ERROR_MAX_LENGTH, "3") : ENV_OK;
}

enum env_status service_bind_text(struct env_hub *hub, locale_t *locale)
{
	enum env_status status = corpus_x_str_on(hub, echo, locale);

	return status == ENV_OK ? corpus_x_str_guard(hub, guard, NULL) : status;
}
