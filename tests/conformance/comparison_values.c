/* Where two payloads differ. */
#include <string.h>

#include <jansson.h>

#include "comparison.h"
#include "document.h"

static void compare(struct comparison *comparison, json_t *loc, json_t *theirs, json_t *ours);

/* In a recording this stands for a name that was made up on the spot. */
static bool is_any_name(const json_t *theirs, const json_t *ours)
{
	return document_is_string(theirs) && strcmp(json_string_value(theirs), "<CONSUMER>") == 0 &&
	       document_is_string(ours) && json_string_length(ours) > 0;
}

static void compare_step(struct comparison *comparison, const json_t *loc, json_t *step, json_t *theirs,
			 json_t *ours)
{
	json_t *longer = json_copy((json_t *)loc);

	json_array_append_new(longer, step);
	json_array_append_new(comparison->locations, longer);
	compare(comparison, longer, theirs, ours);
}

static void compare_objects(struct comparison *comparison, json_t *loc, json_t *theirs, json_t *ours)
{
	const char *key;
	json_t *value;

	json_object_foreach(theirs, key, value)
		compare_step(comparison, loc, json_string(key), value, json_object_get(ours, key));
	json_object_foreach(ours, key, value) if (json_object_get(theirs, key) == NULL)
		compare_step(comparison, loc, json_string(key), NULL, value);
}

static void compare(struct comparison *comparison, json_t *loc, json_t *theirs, json_t *ours)
{
	if (json_is_object(theirs) && json_is_object(ours)) {
		compare_objects(comparison, loc, theirs, ours);
	} else if (json_is_array(theirs) && json_is_array(ours) &&
		   json_array_size(theirs) == json_array_size(ours)) {
		for (size_t i = 0; i < json_array_size(theirs); i++)
			compare_step(comparison, loc, json_integer((json_int_t)i), json_array_get(theirs, i),
				     json_array_get(ours, i));
	} else if (!document_equal(theirs, ours) && !is_any_name(theirs, ours)) {
		comparison_add(comparison, (struct difference){.kind = DIFFERENCE_VALUE,
							       .loc = loc,
							       .theirs = theirs,
							       .ours = ours,
							       .what = "value"});
	}
}

void comparison_add_values(struct comparison *comparison, const json_t *theirs, const json_t *ours)
{
	json_t *root = json_array();

	json_array_append_new(comparison->locations, root);
	if (theirs == NULL)
		theirs = json_null();
	if (ours == NULL)
		ours = json_null();
	compare(comparison, root, (json_t *)theirs, (json_t *)ours);
}
