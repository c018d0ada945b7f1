/* What comes back of a payload that is accepted. */
#include "echo.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "document.h"

void echo_spell_moment(const char *text, char out[ECHO_MOMENT_SIZE])
{
	const char *clock = strchr(text, ':');
	size_t head = clock == NULL ? strlen(text) : (size_t)(clock - text) + strcspn(clock, ".Zz+-");
	const char *rest = text + head;
	char fraction[] = "000000";

	if (*rest == '.') {
		size_t digits = strspn(rest + 1, "0123456789");
		memcpy(fraction, rest + 1, digits < 6 ? digits : 6);
		rest += 1 + digits;
	}
	if (strcmp(rest, "Z") == 0 || strcmp(rest, "z") == 0 || strcmp(rest, "-00:00") == 0)
		rest = "+00:00";
	snprintf(out, ECHO_MOMENT_SIZE, "%.*s.%s%s", (int)head, text, fraction, rest);
	if (strlen(out) > 10 && strchr("t ", out[10]) != NULL)
		out[10] = 'T';
}

/* ---- members that the service changes ---- */

static bool is_part(const json_t *sent, const json_t *got)
{
	return strstr(json_string_value(sent), json_string_value(got)) != NULL;
}

static bool is_start(const json_t *sent, const json_t *got)
{
	return strncmp(json_string_value(sent), json_string_value(got), json_string_length(got)) == 0;
}

static bool is_text(const json_t *sent, const json_t *got)
{
	return (json_string_length(sent) == 0) == (json_string_length(got) == 0);
}

static bool is_same_moment(const json_t *sent, const json_t *got)
{
	char a[ECHO_MOMENT_SIZE];
	char b[ECHO_MOMENT_SIZE];

	echo_spell_moment(json_string_value(sent), a);
	echo_spell_moment(json_string_value(got), b);
	return strcmp(a, b) == 0;
}

/* A UUID comes back in small letters. */
static bool is_same_letters(const json_t *sent, const json_t *got)
{
	return strcasecmp(json_string_value(sent), json_string_value(got)) == 0;
}

static const struct {
	const char *message;
	const char *member;
	bool (*fits)(const json_t *sent,
		     const json_t *got); /* two strings; NULL: it comes back as a number */
} changed[] = {
	{"x.str", "strip", is_part},      {"x.str", "lower", is_text},      {"x.str", "upper", is_text},
	{"x.str", "curt", is_start},      {"x.time", "dt", is_same_moment}, {"x.time", "d", is_same_moment},
	{"x.time", "t", is_same_moment},  {"x.time", "td", NULL},           {"x.ids", "u", is_same_letters},
	{"x.ids", "u4", is_same_letters},
};

#define CHANGED_COUNT (sizeof(changed) / sizeof(changed[0]))

/* ---- all others ---- */

static double number_of(const json_t *value)
{
	return json_number_value(value);
}

static bool is_same(const json_t *sent, const json_t *got)
{
	const char *key;
	json_t *value;
	bool same = true;

	if (json_is_object(sent) && json_is_object(got)) {
		json_object_foreach((json_t *)got, key, value) same =
			same &&
			(json_object_get(sent, key) == NULL || is_same(json_object_get(sent, key), value));
		return same;
	}
	for (size_t i = 0; json_is_array(got) && i < json_array_size(got); i++)
		same = same && is_same(json_array_get(sent, i), json_array_get(got, i));
	if (json_is_array(sent) && json_is_array(got))
		return same && json_array_size(sent) == json_array_size(got);
	if (document_is_wide(sent) && json_is_real(got))
		return true;
	if (json_is_number(sent) && json_is_number(got) && !(json_is_integer(sent) && json_is_integer(got)))
		return number_of(sent) == number_of(got);
	return document_equal(sent, got);
}

static bool is_as_sent(const struct recorded *recorded, const char *member, const json_t *sent,
		       const json_t *got)
{
	for (size_t i = 0; document_is_string(sent) && i < CHANGED_COUNT; i++) {
		if (strcmp(recorded->type, changed[i].message) != 0 || strcmp(member, changed[i].member) != 0)
			continue;
		return changed[i].fits == NULL ? json_is_real(got)
					       : document_is_string(got) && changed[i].fits(sent, got);
	}
	return is_same(sent, got);
}

/* The only numbers of the messages below that are there by default. */
static bool is_default(const char *message, const char *member, const json_t *got)
{
	bool is_bound =
		strcmp(message, "x.valid") == 0 && (strcmp(member, "lo") == 0 || strcmp(member, "hi") == 0);

	return is_bound ? json_is_integer(got) && json_integer_value(got) == (member[0] == 'l' ? 0 : 10)
			: json_is_null(got);
}

static bool is_null_by_default(const char *message)
{
	static const char *const messages[] = {"x.str",   "x.num",  "x.list", "x.map",  "x.union",
					       "x.smart", "x.time", "x.ids",  "x.valid"};

	for (size_t i = 0; i < sizeof(messages) / sizeof(messages[0]); i++)
		if (strcmp(message, messages[i]) == 0)
			return true;
	return false;
}

bool echo_is_sound(const struct recorded *recorded, const json_t *answer)
{
	const json_t *payload = json_object_get(recorded->frame, "p");
	bool sound = true;
	const char *member;
	json_t *got;

	if (recorded->type == NULL)
		return false;
	json_object_foreach((json_t *)answer, member, got)
	{
		const json_t *sent = json_object_get(payload, member);
		if (sent != NULL)
			sound = sound && is_as_sent(recorded, member, sent, got);
		else
			sound = sound && (is_default(recorded->type, member, got) ||
					  !is_null_by_default(recorded->type));
	}
	return sound;
}
