/* Members of enums as text. */
#include <envelope/codec.h>

struct env_str env_enum_text(const struct env_type *type, int value)
{
	const struct env_enum_rules *rules = &type->as.enumeration;

	if (value < 1 || (size_t)value > rules->count)
		return (struct env_str){NULL, 0};
	return rules->members[value - 1];
}
