/* Rules about unions. */
#include "rules.h"

#include <string.h>

#include "document.h"
#include "errors.h"

static bool is_string(const json_t *value)
{
	return document_is_string(value);
}

static bool is_boolean(const json_t *value)
{
	return json_is_boolean(value);
}

static bool is_number(const json_t *value)
{
	return json_is_number(value);
}

static bool is_integer(const json_t *value)
{
	return json_is_integer(value) || document_is_wide(value) ||
	       (json_is_real(value) && json_real_value(value) == (double)(json_int_t)json_real_value(value));
}

static bool is_array(const json_t *value)
{
	return json_is_array(value);
}

/* The members that are unions of JSON types: the types, and what is said of a value of none of them. */
static const struct {
	const char *message;
	const char *member;
	bool (*takes[2])(const json_t *value);
	const char *type;
	const char *sentence;
} unions[] = {
	{"x.union", "v", {is_integer, is_string}, "type_error.integer", "value is not a valid integer"},
	{"x.union", "w", {is_string, is_integer}, "type_error.str", "str type expected"},
	{"x.union", "b", {is_integer, is_array}, "type_error.integer", "value is not a valid integer"},
	{"x.union",
	 "c",
	 {is_boolean, is_number},
	 "type_error.bool",
	 "value could not be parsed to a boolean"},
	{"x.smart", "v", {is_integer, is_string}, "type_error.integer", "value is not a valid integer"},
	{"x.smart", "w", {is_string, is_integer}, "type_error.str", "str type expected"},
	{"x.smart", "c", {is_number, is_boolean}, "type_error.float", "value is not a valid float"},
};

#define UNION_COUNT (sizeof(unions) / sizeof(unions[0]))

static size_t find_union(const struct comparison *comparison, const json_t *loc)
{
	const char *type = comparison->recorded->type;
	const char *member = json_string_value(json_array_get(loc, 0));
	size_t i = 0;

	while (i < UNION_COUNT && (type == NULL || member == NULL || strcmp(type, unions[i].message) != 0 ||
				   strcmp(member, unions[i].member) != 0))
		i++;
	return i;
}

/* Ours says of a value of none of the types what the first has against it. */
static bool is_of_no_type(const struct comparison *comparison, size_t found, const json_t *ours)
{
	const json_t *sent = comparison_find_sent(comparison, json_object_get(ours, "loc"));

	return sent != NULL && !unions[found].takes[0](sent) && !unions[found].takes[1](sent) &&
	       error_says(ours, unions[found].type, unions[found].sentence);
}

/* The errors inside the value are those of the one type that it has. */
static bool is_entered(const struct comparison *comparison, const json_t *loc)
{
	const json_t *errors = comparison_find_errors(comparison->ours);

	for (size_t i = 0; i < json_array_size(errors); i++) {
		const json_t *own = json_object_get(json_array_get(errors, i), "loc");
		if (json_array_size(own) > json_array_size(loc) && loc_begins_with(own, loc))
			return true;
	}
	return false;
}

bool accepts_union_by_type(const struct comparison *comparison, const struct difference *difference)
{
	size_t found = find_union(comparison, difference->loc);
	const json_t *sent = comparison_find_sent(comparison, difference->loc);

	if (found == UNION_COUNT || sent == NULL || json_array_size(difference->loc) != 1)
		return false;
	bool fits = unions[found].takes[0](sent) || unions[found].takes[1](sent);
	switch (difference->kind) {
	case DIFFERENCE_VALUE:
		return fits && document_equal(difference->ours, sent);
	case DIFFERENCE_ADDED:
	case DIFFERENCE_CHANGED:
		return is_of_no_type(comparison, found, difference->ours);
	case DIFFERENCE_MISSING:
		return is_array(sent) && fits && is_entered(comparison, difference->loc);
	default:
		return false;
	}
}

/* ---- without anything that tells the types apart ---- */

static const json_t *union_sent(const struct comparison *comparison, const struct difference *difference)
{
	const char *type = comparison->recorded->type;
	const char *member = json_string_value(json_array_get(difference->loc, 0));

	if (type == NULL || member == NULL || strcmp(type, "x.union") != 0 || strcmp(member, "a") != 0)
		return NULL;
	return json_object_get(json_object_get(comparison->recorded->frame, "p"), "a");
}

/* Whether it is a cat or a dog. */
static bool is_pet(const json_t *sent)
{
	return is_integer(json_object_get(sent, "meow")) || is_string(json_object_get(sent, "bark"));
}

/* What either has against an object that is neither: the name of the type, its member, and what is said of a value of another type. */
static const struct {
	const char *name;
	const char *member;
	const char *type;
	const char *sentence;
} pets[] = {
	{"Cat", "meow", "type_error.integer", "value is not a valid integer"},
	{"Dog", "bark", "type_error.str", "str type expected"},
};

/* Whether ours says rightly why the object is no cat, or no dog. */
static bool is_no_pet(const json_t *ours, const json_t *sent)
{
	for (size_t i = 0; i < sizeof(pets) / sizeof(pets[0]); i++) {
		const json_t *value = json_object_get(sent, pets[i].member);
		json_t *place = json_pack("[sss]", "a", pets[i].name, pets[i].member);
		bool here = document_equal(json_object_get(ours, "loc"), place);
		json_decref(place);
		if (!here)
			continue;
		if (value == NULL)
			return error_says(ours, "value_error.missing", "field required");
		if (json_is_null(value))
			return error_says(ours, "type_error.none.not_allowed",
					  "none is not an allowed value");
		return error_says(ours, pets[i].type, pets[i].sentence);
	}
	return false;
}

static bool says_neither(const json_t *ours, const json_t *sent)
{
	if (json_is_object(sent))
		return !is_pet(sent) && is_no_pet(ours, sent);
	return json_array_size(json_object_get(ours, "loc")) == 1 &&
	       error_says(ours, "value_error.any_of", "value matches none of the permitted schemas");
}

/* How many of ours say so. */
static size_t count_neither(const struct comparison *comparison, const json_t *sent)
{
	const json_t *errors = comparison_find_errors(comparison->ours);
	size_t count = 0;

	for (size_t i = 0; i < json_array_size(errors); i++)
		count += says_neither(json_array_get(errors, i), sent);
	return count;
}

bool accepts_open_unions(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = union_sent(comparison, difference);

	if (sent == NULL || json_is_null(sent))
		return false;
	switch (difference->kind) {
	case DIFFERENCE_VALUE:
		return is_pet(sent) &&
		       document_equal(json_object_get(json_object_get(comparison->ours, "p"), "a"), sent);
	case DIFFERENCE_ADDED:
	case DIFFERENCE_CHANGED:
		return says_neither(difference->ours, sent);
	case DIFFERENCE_MISSING:
		return count_neither(comparison, sent) == (json_is_object(sent) ? 2 : 1);
	default:
		return false;
	}
}

/* ---- told apart by a property ---- */

#define NO_MATCH "value_error.discriminated_union.invalid_discriminator"

/* Whether the text is the value as ours writes it: a string between single quotes, anything else in JSON, with any spacing. */
static bool is_written(const char *text, size_t len, const json_t *value)
{
	if (document_is_string(value)) {
		size_t own = json_string_length(value);
		return len == own + 2 && text[0] == '\'' && text[len - 1] == '\'' &&
		       memcmp(text + 1, json_string_value(value), own) == 0;
	}
	json_t *read = document_read(text, len, DOCUMENT_RFC8259);
	bool same = document_equal(read, value);
	json_decref(read);
	return same;
}

/* Whether it is the sentence of a value that no type of the union has. */
static bool is_no_match(const char *message, const json_t *value)
{
	static const char start[] = "No match for discriminator 'kind' and value ";
	static const char end[] = " (allowed values: 'circle', 'rect', 'box')";
	size_t len = message == NULL ? 0 : strlen(message);
	size_t around = strlen(start) + strlen(end);

	return len > around && strncmp(message, start, strlen(start)) == 0 &&
	       strcmp(message + len - strlen(end), end) == 0 &&
	       is_written(message + strlen(start), len - around, value);
}

/* Whether ours names the property, and what was sent for it, rightly. */
static bool is_sound_no_match(const struct comparison *comparison, const json_t *ours)
{
	const json_t *ctx = json_object_get(ours, "ctx");
	const char *key = json_string_value(json_object_get(ctx, "discriminator_key"));
	const char *allowed = json_string_value(json_object_get(ctx, "allowed_values"));
	const json_t *sent = comparison_find_sent(comparison, json_object_get(ours, "loc"));

	return error_is(ours, NO_MATCH) && key != NULL && strcmp(key, "kind") == 0 && allowed != NULL &&
	       strcmp(allowed, "'circle', 'rect', 'box'") == 0 && json_object_size(ctx) == 3 &&
	       json_object_get(sent, key) != NULL &&
	       document_equal(json_object_get(sent, key), json_object_get(ctx, "discriminator_value"));
}

bool accepts_plain_values(const struct comparison *comparison, const struct difference *difference)
{
	const json_t *sent = comparison_find_sent(comparison, difference->loc);
	const char *message = json_string_value(json_object_get(difference->ours, "msg"));
	bool changed = difference->kind == DIFFERENCE_CHANGED && error_is(difference->theirs, NO_MATCH);

	return (changed || (difference->kind == DIFFERENCE_ADDED && comparison->recorded->died)) &&
	       is_sound_no_match(comparison, difference->ours) &&
	       is_no_match(message, json_object_get(sent, "kind"));
}
