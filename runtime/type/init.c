/* A value as its type's defaults have it. */
#include <string.h>

#include <envelope/codec.h>

void env_init(const struct env_type *type, void *out)
{
	if (type->kind == ENV_KIND_OBJECT)
		memcpy(out, type->as.object.defaults, type->size);
	else if (type->kind == ENV_KIND_TUPLE)
		memcpy(out, type->as.tuple.defaults, type->size);
	else
		memset(out, 0, type->size);
}
