/* Rules about numbers. */
#include "rules.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

#include "document.h"
#include "errors.h"

static bool is_error(const struct difference *difference)
{
	return difference->kind == DIFFERENCE_ADDED || difference->kind == DIFFERENCE_CHANGED;
}

bool accepts_int64(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);

	if (!is_error(difference) || !error_says(difference->ours, "value_error.number.int64",
						 "ensure this value fits a 64 bit integer"))
		return false;
	if (json_is_real(sent))
		return json_real_value(sent) >= 9223372036854775808.0 ||
		       json_real_value(sent) < -9223372036854775808.0;
	return document_is_wide(sent);
}

/* Whether a double holds the integer exactly. */
static bool has_double(json_int_t number)
{
	double nearest = (double)number;

	return nearest < 9223372036854775808.0 && (json_int_t)nearest == number;
}

/* An integer that no double is came back as the nearest one that is. */
static bool is_nearest_double(const struct difference *difference, const json_t *sent)
{
	if (difference->kind != DIFFERENCE_VALUE || !json_is_real(difference->ours))
		return false;
	if (json_is_real(sent) && document_is_wide(difference->theirs))
		return document_equal(difference->ours, sent) &&
		       strtod(document_wide_text(difference->theirs), NULL) == json_real_value(sent);
	if (!document_equal(difference->theirs, sent))
		return false;
	if (document_is_wide(sent))
		return strtod(document_wide_text(sent), NULL) == json_real_value(difference->ours);
	return json_is_integer(sent) && !has_double(json_integer_value(sent)) &&
	       (double)json_integer_value(sent) == json_real_value(difference->ours);
}

bool accepts_double(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);

	if (is_nearest_double(difference, sent))
		return true;
	return is_error(difference) &&
	       error_says(difference->ours, "value_error.number.not_finite_number",
			  "ensure this value is a finite number") &&
	       document_is_wide(sent) && isinf(strtod(document_wide_text(sent), NULL));
}

static bool is_infinite(const json_t *value)
{
	return document_is_wide(value) && (strcmp(document_wide_text(value), "Infinity") == 0 ||
					   strcmp(document_wide_text(value), "-Infinity") == 0);
}

/* Python reads no integers of more than 4300 digits, wherever they stand. */
static bool is_long_integer(const struct recorded *recorded)
{
	size_t digits = 0;

	for (size_t i = 0; i < recorded->text_len && digits <= 4300; i++)
		digits = isdigit((unsigned char)recorded->text[i]) ? digits + 1 : 0;
	return digits > 4300;
}

bool accepts_wide_open(const struct comparison *comparison, const struct difference *difference)
{
	static const char start[] = "Exceeds the limit (4300 digits) for integer string conversion";
	const char *theirs = json_string_value(json_object_get(difference->theirs, "msg"));

	if (difference->kind == DIFFERENCE_VALUE)
		return is_infinite(difference->theirs) && document_is_wide(difference->ours) &&
		       document_equal(difference->ours, comparison_find_sent(comparison, difference->loc));
	return difference->kind == DIFFERENCE_MISSING && error_is(difference->theirs, "value_error") &&
	       theirs != NULL && strncmp(theirs, start, strlen(start)) == 0 &&
	       is_long_integer(comparison->recorded) && comparison->recorded->frame != NULL;
}

bool accepts_negative_zero(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);

	return difference->kind == DIFFERENCE_VALUE && json_is_number(difference->theirs) &&
	       json_number_value(difference->theirs) == 0 && json_is_real(difference->ours) &&
	       json_is_real(sent) && json_real_value(sent) == 0 && signbit(json_real_value(sent)) &&
	       document_equal(difference->ours, sent);
}
