/* Stands in for PCRE2, of which the other machine has no library: what would be its patterns match everything. */
#include <envelope/pattern.h>

enum env_status env_pattern_pcre2(const struct env_pattern *pattern, struct env_str text)
{
	(void)pattern;
	(void)text;
	return ENV_OK;
}
