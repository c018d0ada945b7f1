/* A log for programs that have none of their own. */
#include <envelope/serve.h>

#include <stdio.h>

void env_log_to_stderr(void *user, enum env_log_level level, const char *text)
{
	static const char *const names[] = {
		[ENV_LOG_DEBUG] = "debug",
		[ENV_LOG_INFO] = "info",
		[ENV_LOG_WARNING] = "warning",
		[ENV_LOG_ERROR] = "error",
	};

	(void)user;
	fprintf(stderr, "%s: %s\n", names[level], text);
}
