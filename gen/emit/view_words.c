/* Rules of values that are told in words: by their name in tables, and to people in comments. */
#include "emit/view_limits.h"

#include <math.h>
#include <string.h>

#include "emit/view_json.h"
#include "emit/view_text.h"

/* What formats are called: in C where they have a value there, and by people. */
static const struct {
	const char *name;
	const char *c_struct; /* struct env_date without its "env_"; NULL: it stays text */
	const char *phrase;
} formats[] = {
	{"date", "date", "a date"},
	{"time", "time", "a time of day"},
	{"date-time", "datetime", "a date with a time"},
	{"duration", "duration", "a duration"},
	{"uuid", "uuid", "a UUID"},
	{"ipv4", "ipv4", "an IPv4 address"},
	{"ipv6", "ipv6", "an IPv6 address"},
	{"email", NULL, "an email address"},
	{"hostname", NULL, "a host name"},
	{"uri", NULL, "a URI"},
	{"uri-reference", NULL, "a URI or relative reference"},
	{"iri", NULL, "an IRI"},
	{"iri-reference", NULL, "an IRI or relative reference"},
	{"uri-template", NULL, "a URI template"},
	{"json-pointer", NULL, "a JSON pointer"},
	{"relative-json-pointer", NULL, "a relative JSON pointer"},
	{"regex", NULL, "a regular expression"},
	{"base64", NULL, "base64"},
};

#define FORMAT_COUNT (sizeof(formats) / sizeof(formats[0]))

/* The index of the format in the table above, or FORMAT_COUNT. */
static size_t find_format(const struct env_format *format)
{
	size_t i = 0;

	while (i < FORMAT_COUNT && strcmp(formats[i].name, format->name) != 0)
		i++;
	return i;
}

struct env_str view_format_symbol(const struct view *view, const struct env_format *format)
{
	struct env_str name = memory_copy(view->memory, env_str(format->name));
	char *bytes = (char *)name.ptr;

	for (size_t i = 0; i < name.len; i++)
		if (bytes[i] == '-')
			bytes[i] = '_';
	return name;
}

/* A format that has a C value says in its type what it is. */
static void set_format(const struct view *view, json_t *slot, const struct type *type)
{
	bool value = type->kind == ENV_KIND_FORMAT;
	struct env_str none = {NULL, 0};

	view_set(slot, "format", json_null());
	view_set(slot, "format_struct", json_null());
	view_set(slot, "format_text", json_null());
	if (type->format == NULL)
		return;
	size_t index = find_format(type->format);
	view_set_string(slot, "format", view_format_symbol(view, type->format));
	if (index == FORMAT_COUNT)
		return;
	view_set_string(slot, "format_struct", value ? env_str(formats[index].c_struct) : none);
	view_set_string(slot, "format_text", value ? none : env_str(formats[index].phrase));
}

/* Columns of a pattern that a comment shows. */
#define PATTERN_SHOWN 60

/* The pattern where it is short enough for a comment, else empty. */
static struct env_str pattern_text(const struct view *view, const struct pattern *pattern)
{
	if (pattern == NULL || pattern->table.source.len > PATTERN_SHOWN)
		return (struct env_str){0};
	return view_comment_text(view->memory, pattern->table.source);
}

/* What a map's keys have to be; of other types nothing. */
static void set_keys(const struct view *view, json_t *slot, const struct type *type)
{
	const struct type *key = type->kind == ENV_KIND_MAP ? type->key : NULL;
	bool string = key != NULL && key->kind == ENV_KIND_STRING;
	bool listed = key != NULL && key->kind == ENV_KIND_ENUM;
	const struct pattern *pattern = type->kind == ENV_KIND_MAP ? type->pattern : NULL;

	view_set_count_range(view, slot, "key_range", string ? key->string.min_length : 0,
			     string ? key->string.max_length : SIZE_MAX);
	view_set_string(slot, "key_pattern_text",
			pattern_text(view, pattern != NULL ? pattern
					   : string        ? key->pattern
							   : NULL));
	view_set_string(slot, "key_enum", listed ? key->c_name : (struct env_str){0});
}

/* Multiples of what the number is; with a fraction of a number only. */
static struct env_str multiple_text(const struct view *view, const struct type *type)
{
	struct env_str none = {NULL, 0};

	switch (type->kind) {
	case ENV_KIND_NUMBER:
	case ENV_KIND_FLOAT:
		return type->number.multiple_of.ptr == NULL ? none : type->number.multiple_of;
	case ENV_KIND_INTEGER:
	case ENV_KIND_INT32:
	case ENV_KIND_UINT32:
		return type->integer.multiple_of == 0
			       ? none
			       : memory_printf(view->memory, "%lld", (long long)type->integer.multiple_of);
	case ENV_KIND_UINT64:
		return type->unsigned_integer.multiple_of == 0
			       ? none
			       : memory_printf(view->memory, "%llu",
					       (unsigned long long)type->unsigned_integer.multiple_of);
	default:
		return none;
	}
}

bool view_is_ruled(const struct type *type)
{
	switch (type->kind) {
	case ENV_KIND_NUMBER:
		return type->number.multiple_of.ptr != NULL;
	case ENV_KIND_FLOAT:
		return type->number.multiple_of.ptr != NULL || !isinf(type->number.minimum) ||
		       !isinf(type->number.maximum);
	case ENV_KIND_STRING:
		return type->pattern != NULL || type->format != NULL;
	default:
		return false;
	}
}

void view_set_words(const struct view *view, json_t *slot, const struct type *type)
{
	bool string = type->kind == ENV_KIND_STRING;

	view_set_bool(slot, "ruled", view_is_ruled(type));
	view_set_bool(slot, "mixed", type->mixed);
	set_format(view, slot, type);
	set_keys(view, slot, type);
	view_set_string(slot, "multiple_text", multiple_text(view, type));
	view_set_string(slot, "pattern_text", pattern_text(view, string ? type->pattern : NULL));
	view_set_string(slot, "also_text", view_also_text(view, type->also));
}
