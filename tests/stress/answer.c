/*
 * What a client reads of a frame. Its keys come in the order t, p, i, s, and trace ids here are plain, so that the end
 * of the text is enough.
 */
#include "stress/answer.h"

#include <string.h>

#include <envelope/state.h>

#include "stress.env.h"

static const struct env_state *const states[] = {
	&envelope_state_acknowledged, &envelope_state_queued, &envelope_state_running,
	&envelope_state_success,      &envelope_state_failed, &stress_state_waiting,
};

/* Takes `tail` off the end of the text. */
static bool cut_tail(struct env_str *text, const char *tail)
{
	size_t len = strlen(tail);

	if (text->len < len || memcmp(text->ptr + text->len - len, tail, len) != 0)
		return false;
	text->len -= len;
	return true;
}

static bool read_state(struct answer *answer, struct env_str *text)
{
	answer->state = NULL;
	if (cut_tail(text, ",\"s\":null}"))
		return true;
	if (!cut_tail(text, "\"}") || text->len == 0)
		return false;
	text->len--;
	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++)
		if (states[i]->code.ptr[0] == text->ptr[text->len])
			answer->state = states[i];
	return answer->state != NULL && cut_tail(text, ",\"s\":\"");
}

bool answer_read(struct answer *answer, struct env_str frame)
{
	answer->trace = env_str_of(NULL, 0);
	if (!read_state(answer, &frame))
		return false;
	if (cut_tail(&frame, ",\"i\":null"))
		return true;
	if (!cut_tail(&frame, "\""))
		return false;
	size_t end = frame.len;
	while (frame.len > 0 && frame.ptr[frame.len - 1] != '"')
		frame.len--;
	answer->trace = env_str_of(frame.ptr + frame.len, end - frame.len);
	return cut_tail(&frame, ",\"i\":\"");
}
