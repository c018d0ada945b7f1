/* Errors about fixed sets of values. */
#include "errors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document.h"

/* The sentence and the values as JSON scalars, strings between single quotes; the caller frees it. */
static char *write_permitted(const char *sentence, const json_t *permitted)
{
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);

	if (out == NULL)
		abort();
	fputs(sentence, out);
	for (size_t i = 0; i < json_array_size(permitted); i++) {
		const json_t *value = json_array_get(permitted, i);
		fputs(i > 0 ? ", " : "", out);
		if (document_is_string(value))
			fprintf(out, "'%s'", json_string_value(value));
		else
			json_dumpf(value, out, JSON_ENCODE_ANY);
	}
	if (fclose(out) != 0)
		abort();
	return text;
}

static bool permits(const json_t *permitted, const json_t *value)
{
	for (size_t i = 0; i < json_array_size(permitted); i++)
		if (document_equal(json_array_get(permitted, i), value))
			return true;
	return false;
}

static bool is_sound(const struct comparison *comparison, const json_t *error, const char *sentence,
		     const json_t *permitted)
{
	const json_t *sent = comparison_find_sent(comparison, json_object_get(error, "loc"));
	const char *message = json_string_value(json_object_get(error, "msg"));

	if (message == NULL || sent == NULL || json_array_size(permitted) == 0 || permits(permitted, sent))
		return false;
	char *wanted = write_permitted(sentence, permitted);
	bool same = strcmp(message, wanted) == 0;
	free(wanted);
	return same;
}

bool error_is_sound_enum(const struct comparison *comparison, const json_t *error)
{
	const json_t *ctx = json_object_get(error, "ctx");

	return error_is(error, "type_error.enum") && json_object_size(ctx) == 1 &&
	       is_sound(comparison, error, "value is not a valid enumeration member; permitted: ",
			json_object_get(ctx, "enum_values"));
}

bool error_is_sound_const(const struct comparison *comparison, const json_t *error)
{
	const json_t *ctx = json_object_get(error, "ctx");
	const json_t *sent = comparison_find_sent(comparison, json_object_get(error, "loc"));

	return error_is(error, "value_error.const") && json_object_size(ctx) == 2 &&
	       json_array_size(json_object_get(ctx, "permitted")) == 1 &&
	       document_equal(json_object_get(ctx, "given"), sent) &&
	       is_sound(comparison, error,
			"unexpected value; permitted: ", json_object_get(ctx, "permitted"));
}

bool array_is_unique(const json_t *array)
{
	for (size_t i = 0; i < json_array_size(array); i++)
		for (size_t k = 0; k < i; k++)
			if (document_equal(json_array_get(array, i), json_array_get(array, k)))
				return false;
	return json_is_array(array);
}
