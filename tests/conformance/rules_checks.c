/* Rules about what applications check beyond their schemas. */
#include "rules.h"

#include <ctype.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

#include "checks.h"
#include "document.h"
#include "errors.h"

/* Ours found something that the schema forbids, and nothing else. */
static bool only_schema_speaks(const struct comparison *comparison)
{
	const json_t *errors = comparison_find_errors(comparison->ours);

	for (size_t i = 0; i < json_array_size(errors); i++)
		if (check_is(comparison->recorded, json_array_get(errors, i), NULL))
			return false;
	return json_array_size(errors) > 0 && !comparison->ours_of_header;
}

bool accepts_checks_last(const struct comparison *comparison, const struct difference *difference)
{
	return difference->kind == DIFFERENCE_MISSING &&
	       check_is(comparison->recorded, difference->theirs, NULL) && only_schema_speaks(comparison);
}

bool accepts_no_context(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *theirs = difference->theirs;
	const json_t *ours = difference->ours;

	return difference->kind == DIFFERENCE_CHANGED && check_is(comparison->recorded, theirs, NULL) &&
	       error_is(theirs, "value_error.uuid.version") && json_object_size(ours) == 3 &&
	       document_equal(json_object_get(theirs, "type"), json_object_get(ours, "type")) &&
	       document_equal(json_object_get(theirs, "msg"), json_object_get(ours, "msg"));
}

/* Whether it may be letters: nothing of ASCII is anything else, and there is more than ASCII in it. */
static bool may_be_letters(const json_t *text)
{
	bool beyond_ascii = false;

	if (!document_is_string(text))
		return false;
	for (size_t i = 0; i < json_string_length(text); i++) {
		unsigned char byte = (unsigned char)json_string_value(text)[i];
		if (byte < 0x80 && !isalpha(byte))
			return false;
		beyond_ascii = beyond_ascii || byte >= 0x80;
	}
	return beyond_ascii;
}

/* A member of x.valid that is a number, or its default. */
static double number_of(const struct comparison *comparison, const char *member, double otherwise)
{
	const json_t *value = json_object_get(json_object_get(comparison->recorded->frame, "p"), member);

	return json_is_number(value) ? json_number_value(value) : otherwise;
}

/* Python looked at the model as a whole only where it took the word for one, too. */
static bool reaches_the_whole(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *theirs = comparison_find_errors(comparison->theirs);
	const json_t *word = json_object_get(json_object_get(comparison->recorded->frame, "p"), "word");

	return difference->kind == DIFFERENCE_ADDED &&
	       check_is(comparison->recorded, difference->ours, NULL) &&
	       error_says(difference->ours, "value_error", "lo must not exceed hi") &&
	       json_array_size(theirs) == 1 &&
	       error_says(json_array_get(theirs, 0), "assertion_error", "must be alphabetic") &&
	       may_be_letters(word) && number_of(comparison, "lo", 0) > number_of(comparison, "hi", 10);
}

/* The text with each of its characters changed, which is all that C knows; the caller frees it. */
static char *change_case(const char *text, wint_t (*change)(wint_t, locale_t))
{
	locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	locale_t before = uselocale(locale);
	size_t size = 6 * strlen(text) + 1;
	char *out = calloc(size, 1);
	size_t len = 0;
	wchar_t character = 0;

	if (locale == (locale_t)0 || out == NULL)
		abort();
	for (int step; (step = mbtowc(&character, text, 4)) > 0; text += step) {
		int written = wctomb(out + len, (wchar_t)change((wint_t)character, locale));
		len += written > 0 ? (size_t)written : 0;
	}
	uselocale(before);
	freelocale(locale);
	return out;
}

/* Capital and small letters that are more than one character in the other case, or depend on their place. */
static bool is_simple_case(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);
	const char *member = json_string_value(json_array_get(difference->loc, 0));
	const char *type = comparison->recorded->type;

	if (difference->kind != DIFFERENCE_VALUE || type == NULL || strcmp(type, "x.str") != 0 ||
	    !document_is_string(sent) || !document_is_string(difference->ours) || member == NULL ||
	    (strcmp(member, "lower") != 0 && strcmp(member, "upper") != 0))
		return false;
	char *wanted = change_case(json_string_value(sent), member[0] == 'l' ? towlower_l : towupper_l);
	bool same = strcmp(wanted, json_string_value(difference->ours)) == 0;
	free(wanted);
	return same;
}

bool accepts_c_letters(const struct comparison *comparison, const struct difference *difference)
{
	if (is_simple_case(comparison, difference))
		return true;
	if (reaches_the_whole(comparison, difference))
		return true;
	return difference->kind == DIFFERENCE_MISSING &&
	       check_is(comparison->recorded, difference->theirs, NULL) &&
	       error_says(difference->theirs, "assertion_error", "must be alphabetic") &&
	       may_be_letters(comparison_find_sent(comparison, difference->loc)) &&
	       error_let_pass(comparison, difference->loc);
}

/* Characters of a channel's name that an error shows at most. */
#define SHOWN_LENGTH 224
/* What a NUL was read as (document.h), and what stands for it. */
static const char read_nul[] = "\xEE\x80\x81";
static const char shown_nul[] = "\xEF\xBF\xBD";

/* The sentence about a channel of that name; the caller frees it. */
static char *write_no_channel(const char *name)
{
	char *text = NULL;
	size_t size = 0;
	size_t shown = 0;
	FILE *out = open_memstream(&text, &size);

	if (out == NULL)
		abort();
	fputc('\'', out);
	while (*name != '\0') {
		shown += ((unsigned char)*name & 0xc0) != 0x80;
		if (shown > SHOWN_LENGTH)
			break;
		if (strncmp(name, read_nul, strlen(read_nul)) == 0) {
			fputs(shown_nul, out);
			name += strlen(read_nul);
		} else {
			fputc(*name >= 'A' && *name <= 'Z' ? *name + ('a' - 'A') : *name, out);
			name++;
		}
	}
	fprintf(out, "%s' is not a valid channel", *name != '\0' ? "..." : "");
	if (fclose(out) != 0)
		abort();
	return text;
}

static bool is_plain(const json_t *text)
{
	size_t len = json_string_length(text);

	for (size_t i = 0; i < len; i++)
		if ((unsigned char)json_string_value(text)[i] >= 0x80)
			return false;
	return len <= SHOWN_LENGTH;
}

bool accepts_channel_names(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);
	bool is_changed = difference->kind == DIFFERENCE_CHANGED &&
			  check_is(comparison->recorded, difference->theirs, NULL);

	if ((!is_changed && difference->kind != DIFFERENCE_ADDED) ||
	    !check_names_channel(comparison->recorded) ||
	    !check_is(comparison->recorded, difference->ours, NULL) || !document_is_string(sent) ||
	    is_plain(sent))
		return false;
	char *wanted = write_no_channel(json_string_value(sent));
	bool same = error_says(difference->ours, "value_error", wanted);
	free(wanted);
	return same;
}
