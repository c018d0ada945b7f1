/* Dependencies. */
#include "cli/depend.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include <envelope/buf.h>

#include "base/map.h"

/* What a file is, whatever it is called; empty where there is none. */
static struct env_str identity(struct memory *memory, const char *path)
{
	struct stat info;

	if (stat(path, &info) != 0 || !S_ISREG(info.st_mode))
		return (struct env_str){0};
	return memory_printf(memory, "%ju:%ju", (uintmax_t)info.st_dev, (uintmax_t)info.st_ino);
}

bool depend_outputs_apart(struct memory *memory, const struct output_set *outputs, const struct list *inputs)
{
	struct map files = {0};

	for (size_t i = 0; i < inputs->count; i++) {
		struct env_str file = identity(memory, inputs->items[i]);

		if (file.len > 0)
			map_put(memory, &files, file, inputs->items[i]);
	}
	for (size_t i = 0; i < outputs->count; i++) {
		struct env_str file = identity(memory, outputs->files[i].path);
		const char *input = file.len > 0 ? map_find(&files, file) : NULL;

		if (input == NULL)
			continue;
		fprintf(stderr, "envgen: '%s' would overwrite '%s', which was read\n", outputs->files[i].path,
			input);
		return false;
	}
	return true;
}

/* Whether make and ninja take the byte for something else in a path, unless a backslash stands before it. */
static bool is_special(char c)
{
	return c == ' ' || c == '\t' || c == '#' || c == ':';
}

/* Whether the backslashes at `c` would escape what follows them, which then is what ends the path or is special. */
static bool is_before_special(const char *c)
{
	c += strspn(c, "\\");
	return *c == '\0' || is_special(*c);
}

/* A path as make and ninja read it, escaped. False, said on stderr, where that cannot be done. */
static bool append_path(struct env_buf *rule, const char *path)
{
	if (strchr(path, '\n') != NULL) {
		fprintf(stderr, "envgen: a path with a line feed cannot stand in a depfile: '%s'\n", path);
		return false;
	}
	for (const char *c = path; *c != '\0'; c++) {
		if (is_special(*c) || (*c == '\\' && is_before_special(c)))
			memory_expect(env_buf_append(rule, "\\", 1));
		if (*c == '$')
			memory_expect(env_buf_append(rule, "$", 1));
		memory_expect(env_buf_append(rule, c, 1));
	}
	return true;
}

static bool append_targets(struct env_buf *rule, const char *stamp, const struct output_set *outputs)
{
	bool fine = true;

	if (stamp != NULL)
		return append_path(rule, stamp);
	for (size_t i = 0; fine && i < outputs->count; i++) {
		if (i > 0)
			memory_expect(env_buf_append(rule, " ", 1));
		fine = append_path(rule, outputs->files[i].path);
	}
	return fine;
}

/* A rule for each file without any of its own, so that make does not stumble where one is gone. */
static bool append_empty_rules(struct env_buf *rule, const struct list *inputs)
{
	bool fine = true;

	for (size_t i = 0; fine && i < inputs->count; i++) {
		memory_expect(env_buf_append(rule, "\n", 1));
		fine = append_path(rule, inputs->items[i]);
		memory_expect(env_buf_append(rule, ":\n", 2));
	}
	return fine;
}

struct env_str depend_rule(struct memory *memory, const char *stamp, const struct output_set *outputs,
			   const struct list *inputs)
{
	struct env_buf rule = {0};
	struct env_str text = {0};
	bool fine = append_targets(&rule, stamp, outputs);

	memory_expect(env_buf_append(&rule, ":", 1));
	for (size_t i = 0; fine && i < inputs->count; i++) {
		memory_expect(env_buf_append(&rule, " \\\n  ", 5));
		fine = append_path(&rule, inputs->items[i]);
	}
	memory_expect(env_buf_append(&rule, "\n", 1));
	if (fine && append_empty_rules(&rule, inputs))
		text = memory_copy(memory, env_buf_str(&rule));
	env_buf_free(&rule);
	return text;
}
