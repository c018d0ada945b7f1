/* The texts of the status codes. */
#include <stddef.h>

#include <envelope/status.h>

static const char *const texts[] = {
	[ENV_OK] = "success",
	[ENV_NO_MEMORY] = "out of memory",
	[ENV_LIMIT] = "limit passed",
	[ENV_SYNTAX] = "not JSON",
	[ENV_INVALID] = "not valid",
	[ENV_NOT_FOUND] = "not found",
	[ENV_DUPLICATE] = "already there",
	[ENV_MISMATCH] = "does not match",
	[ENV_BAD_STATE] = "state not allowed here",
	[ENV_CLOSED] = "connection closed",
	[ENV_NOT_BOUND] = "nothing bound to it",
	[ENV_NOT_PERMITTED] = "not permitted",
	[ENV_IO] = "input or output error",
};

const char *env_status_text(enum env_status status)
{
	size_t index = (size_t)status;

	return index < sizeof(texts) / sizeof(texts[0]) ? texts[index] : "unknown status";
}
