/* The guards of x.valid and x.ids, which stand for validators of the recorded service's models. */
#include <wchar.h>
#include <wctype.h>

#include <envelope/errors.h>

#include "corpus.env.h"
#include "service_messages.h"

/* The first character of a text that is UTF-8, and how many bytes it has. */
static size_t read_character(struct env_str text, wint_t *character)
{
	unsigned char first = (unsigned char)text.ptr[0];
	size_t len = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;

	*character = len == 1 ? first : first & (0x7fu >> len);
	for (size_t i = 1; i < len; i++)
		*character = *character << 6 | ((unsigned char)text.ptr[i] & 0x3f);
	return len;
}

/* Whether there is something, and all of it letters. The C library also counts marks, and the digits of other scripts. */
static bool is_alphabetic(struct env_str text, locale_t locale)
{
	wint_t character = 0;

	for (size_t at = 0; at < text.len;) {
		at += read_character(env_str_of(text.ptr + at, text.len - at), &character);
		if (!iswalpha_l(character, locale))
			return false;
	}
	return text.len > 0;
}

static enum env_status add(struct env_errors *errors, const char *member, const char *type,
			   const char *sentence)
{
	const struct env_path path = {.step.key = env_str(member)};

	return env_errors_add_custom(errors, &path, type, sentence);
}

static enum env_status check_word(struct env_str word, struct env_errors *errors, locale_t locale)
{
	if (!is_alphabetic(word, locale))
		return add(errors, "word", "assertion_error", "must be alphabetic");
	if (env_str_equal(word, env_str("type")))
		return add(errors, "word", "type_error", "wrong kind of word");
	return ENV_OK;
}

static enum env_status guard_valid(struct env_request *request, const struct corpus_x_valid *payload,
				   struct env_errors *errors, void *user)
{
	const locale_t *locale = user;
	enum env_status status = ENV_OK;

	(void)request;
	if (payload->even_is == ENV_PRESENT && payload->even % 2 != 0)
		status = add(errors, "even", "value_error", "must be even");
	if (status == ENV_OK && payload->word_is == ENV_PRESENT)
		status = check_word(payload->word, errors, *locale);
	/* The model as a whole is looked at only where its members are fine. */
	if (status == ENV_OK && errors->count == 0 && payload->lo > payload->hi)
		status = env_errors_add_custom(errors, NULL, "value_error", "lo must not exceed hi");
	return status;
}

/* The version of a UUID is in its 7th byte (RFC 9562 section 4.2), and means something in one variant alone. */
static bool is_version_4(struct env_uuid id)
{
	return id.bytes[6] >> 4 == 4 && id.bytes[8] >> 6 == 2;
}

static enum env_status guard_ids(struct env_request *request, const struct corpus_x_ids *payload,
				 struct env_errors *errors, void *user)
{
	(void)request, (void)user;
	if (payload->u4_is != ENV_PRESENT || is_version_4(payload->u4))
		return ENV_OK;
	return add(errors, "u4", "value_error.uuid.version", "uuid version 4 expected");
}

enum env_status service_bind_guards(struct env_hub *hub, locale_t *locale)
{
	enum env_status status = corpus_x_valid_guard(hub, guard_valid, locale);

	return status == ENV_OK ? corpus_x_ids_guard(hub, guard_ids, NULL) : status;
}
