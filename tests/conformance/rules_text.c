/* Rules about what is JSON, and about frames that are bad as a whole. */
#include "rules.h"

#include <stdio.h>
#include <string.h>

#include "document.h"
#include "errors.h"
#include "frame.h"

/* Levels of arrays and objects that the hub takes: the frame and 128 levels in it. */
#define DEPTH_TAKEN 129

static json_int_t number_of(const json_t *ctx, const char *key)
{
	const json_t *value = json_object_get(ctx, key);

	return json_is_integer(value) ? json_integer_value(value) : -1;
}

/* Whether line and column are those of the code point. */
static bool place_agrees(const struct recorded *recorded, const json_t *ctx)
{
	json_int_t pos = number_of(ctx, "pos");
	json_int_t line = 1;
	json_int_t column = 1;
	json_int_t count = 0;

	for (size_t i = 0; count < pos && i < recorded->text_len; i++) {
		size_t next = frame_offset(recorded->text + i, recorded->text_len - i, 1);
		line += recorded->text[i] == '\n';
		column = recorded->text[i] == '\n' ? 1 : column + 1;
		i += next - 1;
		count++;
	}
	return count == pos && number_of(ctx, "lineno") == line && number_of(ctx, "colno") == column;
}

/* Whether ours is a syntax error whose place can be, and whose message says what its context says. */
static bool is_sound_syntax_error(const struct comparison *comparison)
{
	const json_t *error = json_array_get(comparison_find_errors(comparison->ours), 0);
	const json_t *ctx = json_object_get(error, "ctx");
	const char *word = json_string_value(json_object_get(ctx, "msg"));
	const char *message = json_string_value(json_object_get(error, "msg"));
	char wanted[256];

	if (!comparison_is_syntax_error(comparison) || word == NULL || message == NULL ||
	    json_object_size(ctx) != 4 || !place_agrees(comparison->recorded, ctx))
		return false;
	snprintf(wanted, sizeof(wanted), "%s: line %lld column %lld (char %lld)", word,
		 (long long)number_of(ctx, "lineno"), (long long)number_of(ctx, "colno"),
		 (long long)number_of(ctx, "pos"));
	return strcmp(message, wanted) == 0;
}

/* The differences that follow from ours not reading the text to its end. */
static bool is_of_broken_text(const struct comparison *comparison, const struct difference *difference)
{
	switch (difference->kind) {
	case DIFFERENCE_ADDED:
	case DIFFERENCE_MISSING:
	case DIFFERENCE_CHANGED:
		return true;
	case DIFFERENCE_TRACE:
		return comparison->wanted_trace == NULL
			       ? json_is_null(difference->ours)
			       : document_equal(difference->ours, comparison->wanted_trace);
	default:
		return false;
	}
}

/* Whether the text has there what Python's json reads and the standard does not know: NaN and its like, half a surrogate pair. */
static bool is_python_only(const struct recorded *recorded, json_int_t pos)
{
	static const char *const starts[] = {"NaN", "Infinity", "-Infinity", "\\ud", "\\uD"};
	const char *place = recorded->text + frame_offset(recorded->text, recorded->text_len, (size_t)pos);

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (strncmp(place, starts[i], strlen(starts[i])) == 0)
			return true;
	return false;
}

bool accepts_rfc8259(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *ours = json_array_get(comparison_find_errors(comparison->ours), 0);
	json_int_t pos = number_of(json_object_get(ours, "ctx"), "pos");

	return is_of_broken_text(comparison, difference) && is_sound_syntax_error(comparison) &&
	       comparison->recorded->frame == NULL && is_python_only(comparison->recorded, pos);
}

/* The levels that are open after the first `len` bytes. */
static size_t depth_after(const char *text, size_t len)
{
	size_t depth = 0;

	for (size_t i = 0; i < len; i++) {
		if (text[i] == '"') {
			for (i++; i < len && text[i] != '"'; i++)
				i += text[i] == '\\';
		} else if (text[i] == '[' || text[i] == '{') {
			depth++;
		} else if ((text[i] == ']' || text[i] == '}') && depth > 0) {
			depth--;
		}
	}
	return depth;
}

bool accepts_depth_limit(const struct comparison *comparison, const struct difference *difference)
{
	const struct recorded *recorded = comparison->recorded;
	const json_t *error = json_array_get(comparison_find_errors(comparison->ours), 0);
	const json_t *ctx = json_object_get(error, "ctx");
	const char *word = json_string_value(json_object_get(ctx, "msg"));

	if (!is_of_broken_text(comparison, difference) || !is_sound_syntax_error(comparison) ||
	    word == NULL || strcmp(word, "Nesting too deep") != 0)
		return false;
	size_t end = frame_offset(recorded->text, recorded->text_len, (size_t)number_of(ctx, "pos") + 1);
	return depth_after(recorded->text, end) == DEPTH_TAKEN + 1;
}

bool accepts_syntax_words(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *theirs = json_object_get(difference->theirs, "ctx");
	const json_t *ours = json_object_get(difference->ours, "ctx");

	return difference->kind == DIFFERENCE_CHANGED &&
	       error_is(difference->theirs, "value_error.jsondecode") && is_sound_syntax_error(comparison) &&
	       comparison->recorded->frame == NULL && number_of(theirs, "pos") == number_of(ours, "pos");
}

bool accepts_trace_echoed(const struct comparison *comparison, const struct difference *difference)
{
	return difference->kind == DIFFERENCE_TRACE && comparison->theirs_of_header &&
	       comparison->ours_of_header && json_is_null(difference->theirs) &&
	       comparison->wanted_trace != NULL && difference->ours != NULL &&
	       document_equal(difference->ours, comparison->wanted_trace);
}

/* What came back is what was sent, where it was sent. */
static bool echoes(const struct comparison *comparison)
{
	json_t *sent = json_object_get(comparison->recorded->frame, "p");
	const char *key;
	json_t *value;

	json_object_foreach(json_object_get(comparison->ours, "p"), key,
			    value) if (json_object_get(sent, key) != NULL &&
				       !document_equal(json_object_get(sent, key), value)) return false;
	return true;
}

static bool text_is(const json_t *value, const char *text)
{
	return json_is_string(value) && strcmp(json_string_value(value), text) == 0;
}

/* Whether ours failed as the message asks for, and says so. */
static bool raises(const struct comparison *comparison)
{
	const struct recorded *recorded = comparison->recorded;
	const json_t *kind = json_object_get(json_object_get(recorded->frame, "p"), "kind");
	const json_t *payload = json_object_get(comparison->ours, "p");
	const json_t *type = json_object_get(comparison->ours, "t");

	if (recorded->type == NULL || strcmp(recorded->type, "x.raise") != 0 ||
	    !text_is(json_object_get(comparison->ours, "s"), "f"))
		return false;
	if (text_is(kind, "runtime"))
		return text_is(type, "error.job") && json_is_string(json_object_get(payload, "msg"));
	return (kind == NULL || text_is(kind, "notfound")) && text_is(type, "error.not_found") &&
	       json_object_size(payload) == 3;
}

/* Whether an error of ours is right by what was sent alone. */
static bool is_evident(const struct comparison *comparison, const json_t *error)
{
	const json_t *sent = comparison_find_sent(comparison, json_object_get(error, "loc"));

	if (error_says(error, "type_error.none.not_allowed", "none is not an allowed value"))
		return json_is_null(sent);
	if (error_is(error, "value_error.discriminated_union.missing_discriminator"))
		return json_is_object(sent) && json_object_get(sent, "kind") == NULL;
	if (error_says(error, "value_error.missing", "field required"))
		return sent == NULL;
	return error_breaks_bound(comparison, error);
}

/* Errors are differences of their own and need rules of their own, but for those that need no recorded one to be seen right. */
bool accepts_no_death(const struct comparison *comparison, const struct difference *difference)
{
	if (difference->kind == DIFFERENCE_ADDED && comparison->recorded->died)
		return is_evident(comparison, difference->ours);
	if (difference->kind != DIFFERENCE_DIED)
		return false;
	if (comparison_find_errors(comparison->ours) != NULL)
		return true;
	if (!frame_is_valid(comparison->recorded->frame))
		return false;
	return raises(comparison) || (comparison_is_success(comparison) && echoes(comparison));
}
