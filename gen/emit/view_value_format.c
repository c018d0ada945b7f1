/* Values of formats, and bytes, as the initialisers of C. */
#include "emit/view_value.h"

#include <string.h>

#include "emit/view_json.h"

/* Any of the structs that formats have. */
union formatted {
	struct env_date date;
	struct env_time time;
	struct env_datetime datetime;
	struct env_duration duration;
	struct env_uuid uuid;
	struct env_ipv4 ipv4;
	struct env_ipv6 ipv6;
};

static void add_text(json_t *parts, struct env_str name, struct env_str text)
{
	json_t *part = view_object();

	view_set_string(part, "name", name);
	view_set_string(part, "value", text);
	view_append(parts, part);
}

/* A number of the struct; where it may be left out, not if it is 0. */
static void add_number(const struct view *view, json_t *parts, const char *prefix, const char *name,
		       int64_t number, bool always)
{
	if (number != 0 || always)
		add_text(parts, memory_printf(view->memory, "%s%s", prefix, name),
			 memory_printf(view->memory, "%lld", (long long)number));
}

/* `prefix` is the way to the struct: "date." */
static void add_date(const struct view *view, json_t *parts, const char *prefix, const struct env_date *date)
{
	add_number(view, parts, prefix, "year", date->year, true);
	add_number(view, parts, prefix, "month", date->month, true);
	add_number(view, parts, prefix, "day", date->day, true);
}

static void add_time(const struct view *view, json_t *parts, const char *prefix, const struct env_time *time)
{
	add_number(view, parts, prefix, "hour", time->hour, true);
	add_number(view, parts, prefix, "minute", time->minute, true);
	add_number(view, parts, prefix, "second", time->second, false);
	add_number(view, parts, prefix, "offset", time->offset, false);
	add_number(view, parts, prefix, "nanosecond", time->nanosecond, false);
}

static void add_duration(const struct view *view, json_t *parts, const struct env_duration *duration)
{
	add_number(view, parts, "", "years", duration->years, false);
	add_number(view, parts, "", "months", duration->months, false);
	add_number(view, parts, "", "weeks", duration->weeks, false);
	add_number(view, parts, "", "days", duration->days, false);
	add_number(view, parts, "", "hours", duration->hours, false);
	add_number(view, parts, "", "minutes", duration->minutes, false);
	add_number(view, parts, "", "seconds", duration->seconds, false);
}

/* Bytes with commas between: "0x7F, 0x00". */
static struct env_str bytes_text(const struct view *view, const uint8_t *bytes, size_t count)
{
	struct env_buf buf = {0};

	for (size_t i = 0; i < count; i++) {
		struct env_str byte = memory_printf(view->memory, "%s0x%02X", i > 0 ? ", " : "", bytes[i]);
		memory_expect(env_buf_append_str(&buf, byte));
	}
	struct env_str text = memory_copy(view->memory, env_buf_str(&buf));
	env_buf_free(&buf);
	return text;
}

static void add_bytes(const struct view *view, json_t *parts, const uint8_t *bytes, size_t count)
{
	add_text(parts, env_str("bytes"),
		 memory_printf(view->memory, "{%.*s}", STR(bytes_text(view, bytes, count))));
}

static void add_parts(const struct view *view, json_t *parts, const struct env_format *format,
		      const union formatted *formatted)
{
	if (format == &env_format_date)
		add_date(view, parts, "", &formatted->date);
	if (format == &env_format_time)
		add_time(view, parts, "", &formatted->time);
	if (format == &env_format_date_time) {
		add_date(view, parts, "date.", &formatted->datetime.date);
		add_time(view, parts, "time.", &formatted->datetime.time);
	}
	if (format == &env_format_duration)
		add_duration(view, parts, &formatted->duration);
	if (format == &env_format_uuid)
		add_bytes(view, parts, formatted->uuid.bytes, sizeof(formatted->uuid.bytes));
	if (format == &env_format_ipv4)
		add_bytes(view, parts, formatted->ipv4.bytes, sizeof(formatted->ipv4.bytes));
	if (format == &env_format_ipv6)
		add_bytes(view, parts, formatted->ipv6.bytes, sizeof(formatted->ipv6.bytes));
}

void view_set_formatted(const struct view *view, json_t *value, const struct env_format *format,
			struct env_str text)
{
	json_t *object = view_object();
	json_t *parts = view_list();
	union formatted formatted;

	memset(&formatted, 0, sizeof(formatted));
	/* what cannot be read was reported */
	if (format->read(text, &formatted))
		add_parts(view, parts, format, &formatted);
	view_set_any(object, "any", parts);
	view_set(object, "list", parts);
	view_set(value, "parts", object);
}

/* What a character of base64 stands for (RFC 4648 section 4). */
static unsigned digit_of(char character)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = memchr(digits, character, sizeof(digits) - 1);

	return at == NULL ? 0 : (unsigned)(at - digits);
}

void view_set_bytes(const struct view *view, json_t *value, struct env_str text)
{
	uint8_t *bytes = memory_alloc(view->memory, text.len + 1);
	json_t *object = view_object();
	size_t count = 0;
	unsigned held = 0; /* bits that are no byte yet */
	uint32_t bits = 0;

	for (size_t i = 0; i < text.len && text.ptr[i] != '='; i++) {
		bits = bits << 6 | digit_of(text.ptr[i]);
		held += 6;
		if (held < 8)
			continue;
		held -= 8;
		bytes[count++] = (uint8_t)(bits >> held);
	}
	view_set_string(object, "list", bytes_text(view, bytes, count));
	view_set(object, "count", view_size(count));
	view_set(value, "bytes", object);
}
