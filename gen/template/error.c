/* Filling in a template_error: the words, and line and column from an offset. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "template/error.h"

size_t template_fitting(struct env_str str, size_t most)
{
	if (str.len <= most)
		return str.len;
	while (most > 0 && ((unsigned char)str.ptr[most] & 0xC0) == 0x80)
		most--;
	return most;
}

static void fill_place(struct template_place *place, struct env_str name, size_t offset)
{
	size_t len = template_fitting(name, sizeof place->name - 1);

	if (len > 0)
		memcpy(place->name, name.ptr, len);
	place->name[len] = '\0';
	place->offset = offset;
}

static void error_fill(struct template_error *error, enum template_failure failure, struct env_str name,
		       size_t offset)
{
	memset(error, 0, sizeof *error);
	error->failure = failure;
	fill_place(&error->place, name, offset);
}

/* Lines end with \n; bytes that continue a UTF-8 character are no column of their own. */
static void error_locate(struct template_error *error, struct env_str text, size_t offset)
{
	error->line = 1;
	error->column = 1;
	for (size_t i = 0; i < offset && i < text.len; i++) {
		unsigned char byte = (unsigned char)text.ptr[i];

		if (byte == '\n') {
			error->line++;
			error->column = 1;
		} else if ((byte & 0xC0) != 0x80) {
			error->column++;
		}
	}
}

void template_error_set(struct template_error *error, enum template_failure failure, struct env_str name,
			const char *format, ...)
{
	va_list args;

	error_fill(error, failure, name, 0);
	va_start(args, format);
	(void)vsnprintf(error->message, sizeof error->message, format, args);
	va_end(args);
}

void template_error_at(struct template_error *error, enum template_failure failure,
		       const struct template_program *program, size_t offset, const char *format, ...)
{
	va_list args;

	error_fill(error, failure, program->name, offset);
	error_locate(error, program->text, offset);
	va_start(args, format);
	(void)vsnprintf(error->message, sizeof error->message, format, args);
	va_end(args);
}

void template_error_include(struct template_error *error, const struct template_program *program,
			    size_t offset)
{
	if (error->included_count < TEMPLATE_MAX_TOLD)
		fill_place(&error->included[error->included_count++], program->name, offset);
}

void template_error_memory(struct template_error *error, struct env_str name)
{
	template_error_set(error, TEMPLATE_OUT_OF_MEMORY, name, "out of memory");
}
