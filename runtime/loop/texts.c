/* What the hub itself says. */
#include "loop/texts.h"

#include <stdio.h>
#include <string.h>

#include "text/utf8.h"

static const struct {
	const char *key;
	const char *english;
} own[] = {
#define TEXT(name, key, english) [ENV_TEXT_##name] = {(key), (english)},
	ENV_TEXTS(TEXT)
#undef TEXT
};

struct output {
	char *out;
	size_t size;
	size_t len;
};

static void append(struct output *output, struct env_str str)
{
	size_t room = output->size - 1 - output->len;
	size_t len = str.len < room ? str.len : room;

	if (len > 0)
		memcpy(output->out + output->len, str.ptr, len);
	output->len += len;
}

/* Replaces `{status}` and `{limit}`; any other brace stands for itself. */
static void write_text(struct output *output, const char *text, const struct env_text_values *values)
{
	char limit[32];

	(void)snprintf(limit, sizeof(limit), "%zu", values->limit);
	while (*text != '\0') {
		if (strncmp(text, "{status}", 8) == 0) {
			append(output, env_str(env_status_text(values->status)));
			text += 8;
		} else if (strncmp(text, "{limit}", 7) == 0) {
			append(output, env_str(limit));
			text += 7;
		} else {
			append(output, env_str_of(text++, 1));
		}
	}
}

/* A text that is not UTF-8 could not be sent. */
const char *env_texts_find(const struct env_texts *texts, struct env_str language, const char *key,
			   const char *english)
{
	const char *text = texts->find == NULL ? NULL : texts->find(texts->user, language, key);

	return text == NULL || !env_utf8_valid(env_str(text)) ? english : text;
}

/* A character that is not whole is cut off. */
void env_text_write(char out[ENV_TEXT_SIZE], const struct env_texts *catalogue, struct env_str language,
		    enum env_text which, const struct env_text_values *values)
{
	struct output output = {out, ENV_TEXT_SIZE, 0};
	const char *text = env_texts_find(catalogue, language, own[which].key, own[which].english);

	write_text(&output, text, values);
	out[env_utf8_valid_prefix(env_str_of(out, output.len))] = '\0';
}
