/* What the comment of a handler says of how its message is handled, where that is not as usual. */
#include "emit/view.h"

#include <ctype.h>

#include "emit/view_json.h"
#include "emit/view_text.h"

/* Columns of the message's name with the text that still go on one line with the rest of the comment. */
#define HANDLED_BRIEF_WIDTH 60

/* A time in the largest unit that it is a whole number of: "90 s". */
static struct env_str time_text(const struct view *view, unsigned milliseconds)
{
	static const struct {
		unsigned milliseconds;
		const char *name;
	} units[] = {{3600000, "h"}, {60000, "min"}, {1000, "s"}, {1, "ms"}};
	size_t i = 0;

	while (milliseconds % units[i].milliseconds != 0)
		i++;
	return memory_printf(view->memory, "%u %s", milliseconds / units[i].milliseconds, units[i].name);
}

/* `text` and one thing more. */
static struct env_str join(const struct view *view, struct env_str text, struct env_str more)
{
	return memory_printf(view->memory, "%.*s%s%.*s", STR(text), text.len > 0 ? ", " : "", STR(more));
}

/* "at most 5 s" and what it is that lasts so long; nothing where there is no limit. */
static struct env_str join_time(const struct view *view, struct env_str text, unsigned milliseconds,
				const char *what)
{
	if (milliseconds == 0)
		return text;
	struct env_str limit = time_text(view, milliseconds);
	return join(view, text, memory_printf(view->memory, "at most %.*s %s", STR(limit), what));
}

static struct env_str order_text(const struct view *view, const struct message *message)
{
	if (message->order == ENV_ORDER_KEY)
		return memory_printf(view->memory, "in a line for each `%.*s`", STR(message->order_key));
	return env_str(message->order == ENV_ORDER_NONE ? "in no order" : "");
}

static struct env_str handled_text(const struct view *view, const struct message *message)
{
	struct env_str text = order_text(view, message);

	text = join_time(view, text, message->queue_ms, "in the queue");
	text = join_time(view, text, message->run_ms, "at work");
	if (message->rate_count > 0) {
		struct env_str time = time_text(view, message->rate_ms);
		text = join(view, text,
			    memory_printf(view->memory, "at most %u of a connection in %.*s",
					  message->rate_count, STR(time)));
	}
	return text;
}

/* The text as a sentence. */
static struct env_str sentence(const struct view *view, struct env_str text)
{
	if (text.len == 0)
		return text;
	return memory_printf(view->memory, "%c%.*s.", toupper((unsigned char)text.ptr[0]), (int)text.len - 1,
			     text.ptr + 1);
}

void view_set_handled(const struct view *view, json_t *object, const struct message *message)
{
	struct env_str text = handled_text(view, message);
	bool brief = message->name.len + text.len <= HANDLED_BRIEF_WIDTH;

	view_set_string(object, "handled_brief", brief ? view_comment_text(view->memory, text) : env_str(""));
	view_set_bool(object, "handled_apart", !brief && text.len > 0);
	view_set(object, "handled", view_comment_lines(view->memory, sentence(view, text)));
}
