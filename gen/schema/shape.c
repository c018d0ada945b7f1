/* What shape in C a schema has. */
#include "schema/shape.h"

/* Arrays whose items no list of types and no one type is for. */
static bool array_is_open(const struct draft *draft)
{
	return draft_value(draft, KEYWORD_UNEVALUATED_ITEMS) != NULL;
}

/* An object without declared properties that is no map keeps all keys as text. */
static bool object_is_open(struct draft *draft)
{
	return draft_value(draft, KEYWORD_PROPERTIES) == NULL &&
	       draft_value(draft, KEYWORD_UNEVALUATED_PROPERTIES) != NULL;
}

bool shape_is_open(struct draft *draft)
{
	switch (draft->base) {
	case BASE_OBJECT:
		return object_is_open(draft);
	case BASE_ARRAY:
		return array_is_open(draft);
	default:
		return false;
	}
}
