/* envgen render: one template, for those who write templates. */
#include <stdio.h>
#include <string.h>

#include <envelope/buf.h>

#include "base/file.h"
#include "cli/cli.h"
#include "emit/template_report.h"
#include "template/partials.h"

/* The data; NULL, reported, where it cannot be had. */
static json_t *read_data(struct invocation *invocation, const char *path)
{
	struct json_error_t error;
	struct env_str text;
	const char *reason = "no such file";

	if (file_read(&invocation->memory, path, &text, &reason) != ENV_OK) {
		diagnose(&invocation->diagnostics, CODE_FILE_READ, span_none(), "cannot read '%s': %s", path,
			 reason);
		return NULL;
	}
	json_t *data = json_loadb(text.ptr, text.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
	if (data == NULL) {
		const struct source *source = source_make(&invocation->memory, path, text);
		diagnose(&invocation->diagnostics, CODE_YAML_SYNTAX,
			 source_span(source, (size_t)error.position, 0), "the data is not JSON: %s",
			 error.text);
	}
	return data;
}

/* Partials are beside the template, which is called by its path. */
static const struct source *find_text(void *user, const char *name)
{
	struct invocation *invocation = user;
	const char *root = invocation->arguments.operands.items[0];
	const char *slash = strrchr(root, '/');
	int folder = slash == NULL ? 0 : (int)(slash + 1 - root);
	const char *path =
		strcmp(name, root) == 0
			? root
			: memory_printf(&invocation->memory, "%.*s%s.mustache", folder, root, name).ptr;
	struct env_str text;

	return file_read(&invocation->memory, path, &text, NULL) == ENV_OK
		       ? source_take(&invocation->memory, path, text)
		       : NULL;
}

enum exit_status command_render(struct invocation *invocation)
{
	const struct arguments *arguments = &invocation->arguments;
	bool plain = arguments->escape != NULL && strcmp(arguments->escape, "none") == 0;
	struct template_options options = {plain ? TEMPLATE_ESCAPE_NONE : TEMPLATE_ESCAPE_HTML,
					   arguments->strict};
	const struct template_texts texts = {find_text, invocation};
	struct template_error error;
	struct env_buf text;
	env_buf_init(&text, NULL, TEMPLATE_MAX_OUTPUT);
	json_t *data = read_data(invocation, arguments->operands.items[1]);

	if (data != NULL) {
		if (template_render_file(arguments->operands.items[0], options, data, &text, &error)) {
			if (text.len > 0)
				fwrite(text.data, 1, text.len, stdout);
		} else {
			template_report(&invocation->diagnostics, &error, &texts);
		}
		json_decref(data);
	}
	env_buf_free(&text);
	return invocation_report(invocation);
}
