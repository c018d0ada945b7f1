/* Compares two answers. */
#include "comparison.h"

#include <stdlib.h>
#include <string.h>

#include "document.h"
#include "echo.h"
#include "frame.h"

void comparison_add(struct comparison *comparison, struct difference difference)
{
	struct difference *items =
		realloc(comparison->items, (comparison->count + 1) * sizeof(*comparison->items));

	if (items == NULL)
		abort();
	items[comparison->count++] = difference;
	comparison->items = items;
}

static void add_answer(struct comparison *comparison, const char *what)
{
	comparison_add(comparison, (struct difference){.kind = DIFFERENCE_ANSWER, .what = what});
}

static bool string_is(const json_t *value, const char *text)
{
	return json_is_string(value) && strcmp(json_string_value(value), text) == 0;
}

const json_t *comparison_find_error(const json_t *errors, const json_t *loc)
{
	for (size_t i = 0; i < json_array_size(errors); i++) {
		const json_t *error = json_array_get(errors, i);
		if (document_equal(json_object_get(error, "loc"), loc))
			return error;
	}
	return NULL;
}

const json_t *comparison_find_errors(const json_t *frame)
{
	const json_t *payload = json_object_get(frame, "p");
	const json_t *errors = json_object_get(payload, "errors");

	if (!string_is(json_object_get(frame, "t"), "error.validation") ||
	    !string_is(json_object_get(frame, "s"), "f") || !json_is_null(json_object_get(payload, "msg")) ||
	    json_array_size(errors) == 0)
		return NULL;
	for (size_t i = 0; i < json_array_size(errors); i++) {
		const json_t *loc = json_object_get(json_array_get(errors, i), "loc");
		if (json_array_size(loc) == 0)
			return NULL;
	}
	return errors;
}

static bool has_location_twice(const json_t *errors)
{
	for (size_t i = 0; i < json_array_size(errors); i++) {
		const json_t *error = json_array_get(errors, i);
		if (comparison_find_error(errors, json_object_get(error, "loc")) != error)
			return true;
	}
	return false;
}

bool comparison_is_syntax_error(const struct comparison *comparison)
{
	const json_t *errors = comparison_find_errors(comparison->ours);
	const json_t *error = json_array_get(errors, 0);

	return json_array_size(errors) == 1 &&
	       string_is(json_object_get(error, "type"), "value_error.jsondecode") &&
	       string_is(json_array_get(json_object_get(error, "loc"), 0), "__root__");
}

/* The location without the names of a union's types, which are no keys of what was sent. */
static json_t *drop_type_names(const struct recorded *recorded, const json_t *loc)
{
	json_t *keys = json_copy((json_t *)loc);
	bool has_names = recorded->type != NULL && strcmp(recorded->type, "x.shape") == 0;

	for (size_t i = json_array_size(keys); has_names && i-- > 0;)
		if (string_is(json_array_get(keys, i), "Circle") ||
		    string_is(json_array_get(keys, i), "Rect"))
			json_array_remove(keys, i);
	return keys;
}

const json_t *comparison_find_sent(const struct comparison *comparison, const json_t *loc)
{
	const json_t *frame = comparison->recorded->frame;

	if (comparison->ours_of_header)
		return frame_find_header(frame, loc);
	return comparison_find_in(comparison, json_object_get(frame, "p"), loc);
}

const json_t *comparison_find_in(const struct comparison *comparison, const json_t *payload,
				 const json_t *loc)
{
	json_t *keys = drop_type_names(comparison->recorded, loc);
	const json_t *found = frame_find(payload, keys);

	json_decref(keys);
	return found;
}

bool comparison_is_success(const struct comparison *comparison)
{
	const json_t *type = json_object_get(comparison->ours, "t");

	if (!string_is(json_object_get(comparison->ours, "s"), "s") || comparison->recorded->type == NULL)
		return false;
	if (strcmp(comparison->recorded->type, "s.ping") == 0)
		return string_is(type, "s.pong");
	return string_is(type, comparison->recorded->type);
}

/* Whether the errors are those of the frame's own keys, by their locations. */
static bool is_of_header(const struct recorded *recorded, const json_t *errors)
{
	if (errors == NULL || (recorded->frame != NULL && frame_is_valid(recorded->frame)))
		return false;
	for (size_t i = 0; i < json_array_size(errors); i++)
		if (!frame_loc_is_header(json_object_get(json_array_get(errors, i), "loc")))
			return false;
	return true;
}

static json_t *find_wanted_trace(const struct comparison *comparison)
{
	const struct recorded *recorded = comparison->recorded;
	const json_t *errors = comparison_find_errors(comparison->ours);
	const json_t *ctx = json_object_get(json_array_get(errors, 0), "ctx");

	if (!comparison_is_syntax_error(comparison))
		return json_deep_copy(frame_trace(recorded->frame));
	return frame_trace_before(recorded->text, recorded->text_len,
				  (size_t)json_integer_value(json_object_get(ctx, "pos")));
}

static bool same_or_absent(const json_t *a, const json_t *b)
{
	bool no_a = a == NULL || json_is_null(a);
	bool no_b = b == NULL || json_is_null(b);

	return no_a || no_b ? no_a == no_b : document_equal(a, b);
}

static void compare_trace(struct comparison *comparison)
{
	const json_t *theirs = json_object_get(comparison->theirs, "i");
	const json_t *ours = json_object_get(comparison->ours, "i");
	bool is_refusal = comparison_find_errors(comparison->ours) != NULL &&
			  comparison_find_errors(comparison->theirs) == NULL;
	bool must_be_wanted = comparison->ours_of_header || comparison->theirs == NULL || is_refusal;

	comparison->wanted_trace = find_wanted_trace(comparison);
	if ((comparison->theirs != NULL && !same_or_absent(theirs, ours)) ||
	    (must_be_wanted && !same_or_absent(ours, comparison->wanted_trace)))
		comparison_add(comparison, (struct difference){.kind = DIFFERENCE_TRACE,
							       .theirs = theirs,
							       .ours = ours,
							       .what = "trace id"});
}

static void add_error(struct comparison *comparison, enum difference_kind kind, const json_t *theirs,
		      const json_t *ours)
{
	const json_t *loc = json_object_get(theirs != NULL ? theirs : ours, "loc");
	const char *what = kind == DIFFERENCE_MISSING ? "error missing"
			   : kind == DIFFERENCE_ADDED ? "error added"
						      : "error changed";

	comparison_add(comparison, (struct difference){kind, loc, theirs, ours, what});
}

/* Errors at the same locations, of the same step of validation, must come in the same order. */
static void compare_order(struct comparison *comparison, const json_t *theirs, const json_t *ours)
{
	size_t last = 0;

	for (size_t i = 0; i < json_array_size(ours); i++) {
		const json_t *loc = json_object_get(json_array_get(ours, i), "loc");
		const json_t *match = comparison_find_error(theirs, loc);
		size_t at = 0;
		while (match != NULL && json_array_get(theirs, at) != match)
			at++;
		if (match != NULL && at < last)
			add_answer(comparison, "errors in another order");
		last = match != NULL ? at : last;
	}
}

static void compare_errors(struct comparison *comparison, const json_t *theirs, const json_t *ours)
{
	bool same_step = comparison->ours_of_header == comparison->theirs_of_header;

	for (size_t i = 0; i < json_array_size(theirs); i++) {
		const json_t *error = json_array_get(theirs, i);
		const json_t *match = comparison_find_error(ours, json_object_get(error, "loc"));
		if (match == NULL || !same_step)
			add_error(comparison, DIFFERENCE_MISSING, error, NULL);
		else if (!document_equal(error, match))
			add_error(comparison, DIFFERENCE_CHANGED, error, match);
	}
	for (size_t i = 0; i < json_array_size(ours); i++) {
		const json_t *error = json_array_get(ours, i);
		if (!same_step || comparison_find_error(theirs, json_object_get(error, "loc")) == NULL)
			add_error(comparison, DIFFERENCE_ADDED, NULL, error);
	}
	if (same_step)
		compare_order(comparison, theirs, ours);
	if (has_location_twice(ours))
		add_answer(comparison, "two errors at one location");
}

static void compare_success(struct comparison *comparison)
{
	if (!document_equal(json_object_get(comparison->theirs, "t"), json_object_get(comparison->ours, "t")))
		add_answer(comparison, "another message");
	else if (!same_or_absent(json_object_get(comparison->theirs, "s"),
				 json_object_get(comparison->ours, "s")))
		add_answer(comparison, "another state");
	else
		comparison_add_values(comparison, json_object_get(comparison->theirs, "p"),
				      json_object_get(comparison->ours, "p"));
}

static void compare_frames(struct comparison *comparison)
{
	const json_t *theirs = comparison_find_errors(comparison->theirs);
	const json_t *ours = comparison_find_errors(comparison->ours);

	/* The Python service never echoes a trace id with these. */
	comparison->theirs_of_header = is_of_header(comparison->recorded, theirs) &&
				       json_is_null(json_object_get(comparison->theirs, "i"));
	comparison->ours_of_header =
		comparison_is_syntax_error(comparison) || is_of_header(comparison->recorded, ours);
	compare_trace(comparison);
	if (comparison->recorded->died)
		comparison_add(comparison, (struct difference){.kind = DIFFERENCE_DIED, .what = "it died"});
	if (ours != NULL)
		compare_errors(comparison, theirs, ours);
	else if (theirs == NULL && comparison->theirs != NULL)
		compare_success(comparison);
	else if (theirs != NULL && !comparison_is_success(comparison))
		add_answer(comparison, "another message instead of errors");
	else if (theirs != NULL &&
		 !echo_is_sound(comparison->recorded, json_object_get(comparison->ours, "p")))
		add_answer(comparison, "another value than was sent");
	else
		compare_errors(comparison, theirs, NULL);
}

static json_t *read_frame(const json_t *frames, enum document_dialect dialect)
{
	const json_t *text = json_array_get(frames, 0);

	return json_is_string(text)
		       ? document_read(json_string_value(text), json_string_length(text), dialect)
		       : NULL;
}

/* Whether our one answer can be compared with the first of theirs: it is a refusal, or they have one too, or died. */
static bool is_comparable(const struct comparison *comparison, const json_t *theirs, const json_t *ours)
{
	if (json_array_size(ours) != 1)
		return false;
	return comparison->recorded->died || json_array_size(theirs) == 1 ||
	       comparison_find_errors(comparison->ours) != NULL;
}

void comparison_make(struct comparison *comparison, const struct recorded *recorded, const json_t *theirs,
		     const json_t *ours)
{
	*comparison = (struct comparison){.recorded = recorded, .locations = json_array()};
	comparison->theirs = read_frame(theirs, DOCUMENT_PYTHON);
	comparison->ours = read_frame(ours, DOCUMENT_RFC8259);
	if (!is_comparable(comparison, theirs, ours))
		comparison_add_frames(comparison, theirs, ours);
	else if (!json_is_object(comparison->ours) ||
		 (comparison->theirs == NULL) != (json_array_size(theirs) == 0))
		add_answer(comparison, "a frame that is no JSON");
	else if (!recorded->unordered || !document_equal_unordered(comparison->theirs, comparison->ours))
		compare_frames(comparison);
}

void comparison_free(struct comparison *comparison)
{
	json_decref(comparison->theirs);
	json_decref(comparison->ours);
	json_decref(comparison->their_frames);
	json_decref(comparison->our_frames);
	json_decref(comparison->wanted_trace);
	json_decref(comparison->locations);
	free(comparison->items);
	*comparison = (struct comparison){0};
}
