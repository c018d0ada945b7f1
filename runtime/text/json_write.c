/* Writing JSON text without the white space between its tokens. */
#include <envelope/json.h>

#include "text/plain.h"
#include "text/scan.h"

/* The end of the string that begins at `at`, after its quote; `end` where there is none. */
static const char *string_end(const char *at, const char *end)
{
	for (at++; at < end; at++) {
		at = env_plain_end(at, end);
		if (at == end || *at == '"')
			return at == end ? end : at + 1;
		if (*at == '\\' && end - at > 1)
			at++;
	}
	return end;
}

/* The end of the tokens that follow each other without white space. */
static const char *run_end(const char *at, const char *end)
{
	while (at < end) {
		if (*at == '"')
			at = string_end(at, end);
		else if (env_is_space(*at))
			break;
		else
			at++;
	}
	return at;
}

enum env_status env_json_write(struct env_buf *buf, struct env_json json)
{
	struct env_scan scan = env_scan_of(json.text);
	size_t before = buf->len;

	for (env_scan_space(&scan); scan.at < scan.end; env_scan_space(&scan)) {
		const char *run = scan.at;
		scan.at = run_end(run, scan.end);
		enum env_status status = env_buf_append(buf, run, (size_t)(scan.at - run));
		if (status != ENV_OK) {
			buf->len = before;
			return status;
		}
	}
	return ENV_OK;
}
