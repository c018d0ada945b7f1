/*
 * Reads values with what somebody else says of them, and compares what the generated code says. One line a value: the number of its
 * type, 1 or 0 (valid or not), its JSON text.
 *
 * usage: judge VALUES [ERRORS]    ERRORS: the errors of all values that are refused are written there, a line a value
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <envelope/codec.h>

#include "judged.env.h"
#include "judged_types.h"

/* Most differences that are shown. */
#define SHOWN 20

/* The types by their numbers, and what they are called. */
static const struct {
	const struct env_type *type;
	const char *name;
} types[] = {
#define TYPE(name) {&judged_##name##_type, #name},
	JUDGED_TYPES(TYPE)
#undef TYPE
};

#define TYPE_COUNT (sizeof(types) / sizeof(types[0]))

struct run {
	FILE *errors; /* NULL: nobody wants them */
	size_t values;
	size_t valid;
	size_t wrong;
};

/* A value in memory, with what it lives in. */
struct holder {
	struct env_arena arena;
	struct env_buf text;
	struct env_errors errors;
	void *value;
	void *other;
};

static void holder_open(struct holder *holder, const struct env_type *type)
{
	*holder = (struct holder){.value = calloc(1, type->size), .other = calloc(1, type->size)};
	if (holder->value == NULL || holder->other == NULL)
		abort();
	env_arena_init(&holder->arena, NULL, 0);
}

static void holder_close(struct holder *holder)
{
	free(holder->value);
	free(holder->other);
	env_buf_free(&holder->text);
	env_errors_free(&holder->errors);
	env_arena_free(&holder->arena);
}

/* What is wrong with a value that was decoded: NULL where it comes back as it was. */
static const char *round_trip(struct holder *holder, const struct env_type *type)
{
	struct env_str text;

	if (env_check(type, holder->value, &holder->errors) != ENV_OK)
		return "check refuses what decode took";
	if (env_encode(type, holder->value, &holder->text, &holder->errors) != ENV_OK)
		return "encode refuses what decode took";
	text = env_buf_str(&holder->text);
	if (env_decode_careful(type, holder->other, &holder->arena, text.ptr, text.len, &holder->errors) !=
	    ENV_OK)
		return "decode refuses what encode wrote";
	if (!env_equal(type, holder->value, holder->other))
		return "another value comes back";
	return NULL;
}

/* What the generated code says of the text; NULL where all of it agrees with `valid`. */
static const char *judge(struct holder *holder, const struct env_type *type, struct env_str json, bool valid)
{
	const char *fault = NULL;

	enum env_status fast = env_decode(type, holder->other, &holder->arena, json.ptr, json.len, NULL);
	enum env_status careful =
		env_decode_careful(type, holder->value, &holder->arena, json.ptr, json.len, &holder->errors);
	if (careful != ENV_OK && careful != ENV_INVALID)
		fault = env_status_text(careful);
	else if (fast != careful)
		fault = "the fast decoder says otherwise than the careful one";
	else if ((careful == ENV_OK) != valid)
		fault = valid ? "refused" : "taken";
	else if (valid && !env_equal(type, holder->value, holder->other))
		fault = "the fast decoder gives another value";
	else if (valid)
		fault = round_trip(holder, type);
	else if (holder->errors.count == 0)
		fault = "refused without an error";
	return fault;
}

/* One line: the type, the value, and the errors as the wire has them. */
static void write_errors(FILE *file, const char *name, struct env_str json, const struct env_errors *errors)
{
	struct env_buf text = {0};

	if (env_errors_write(&text, errors) != ENV_OK)
		abort();
	fprintf(file, "%s %s %.*s\n", name, json.ptr, (int)text.len, text.data);
	env_buf_free(&text);
}

static void judge_value(struct run *run, size_t number, struct env_str json, bool valid)
{
	const struct env_type *type = types[number].type;
	struct holder holder;

	holder_open(&holder, type);
	const char *fault = judge(&holder, type, json, valid);
	run->values++;
	run->valid += valid ? 1 : 0;
	run->wrong += fault != NULL ? 1 : 0;
	if (fault != NULL && run->wrong <= SHOWN)
		printf("%s: %s: %s\n", types[number].name, fault, json.ptr);
	if (run->errors != NULL && !valid)
		write_errors(run->errors, types[number].name, json, &holder.errors);
	holder_close(&holder);
}

static bool judge_line(const char *line, struct run *run)
{
	char *end;
	unsigned long number = strtoul(line, &end, 10);

	if (number >= TYPE_COUNT || strlen(end) < 4)
		return false;
	judge_value(run, number, env_str(end + 3), end[0] == ' ' && end[1] == '1');
	return true;
}

/* Judges all lines. False where the file cannot be read, or is none of values. */
static bool judge_file(const char *path, struct run *run)
{
	FILE *file = fopen(path, "r");
	bool readable = file != NULL;
	char *line = NULL;
	size_t size = 0;

	while (readable && getline(&line, &size, file) > 0) {
		line[strcspn(line, "\n")] = '\0';
		readable = judge_line(line, run);
	}
	free(line);
	if (file != NULL)
		fclose(file);
	return readable;
}

int main(int argc, char **argv)
{
	struct run run = {0};

	if (argc == 3)
		run.errors = fopen(argv[2], "w");
	if (argc < 2 || argc > 3 || (argc == 3 && run.errors == NULL) || !judge_file(argv[1], &run)) {
		fprintf(stderr, "usage: judge VALUES [ERRORS]\n");
		return 2;
	}
	if (run.errors != NULL && fclose(run.errors) != 0)
		return 2;
	printf("%zu values, %zu of them valid; wrong: %zu\n", run.values, run.valid, run.wrong);
	return run.wrong > 0 || run.valid == 0 || run.valid == run.values;
}
