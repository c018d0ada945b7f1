/* JSON text as a tree of jansson's. */
#include <envelope/json.h>

#include <jansson.h>

/* What jansson's reason for refusing a text means here. */
static enum env_status status_of(const json_error_t *error)
{
	switch (json_error_code(error)) {
	case json_error_unknown: /* it has no reason for a failed allocation in some places */
	case json_error_out_of_memory:
		return ENV_NO_MEMORY;
	case json_error_numeric_overflow:
	case json_error_null_byte_in_key:
	case json_error_stack_overflow:
		return ENV_LIMIT;
	default:
		return ENV_SYNTAX;
	}
}

enum env_status env_json_tree(struct env_json json, struct json_t **tree)
{
	json_error_t error;
	enum env_status status = env_json_check(json.text, ENV_DEPTH_MAX, NULL);

	*tree = NULL;
	/* jansson itself does not mind a NUL after a number */
	if (status != ENV_OK)
		return status;
	*tree = json_loadb(json.text.ptr, json.text.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
	return *tree != NULL ? ENV_OK : status_of(&error);
}
