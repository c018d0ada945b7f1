/*
 * The walk over a C value: what rules on text say of it. It is written, and its text is looked at as one that arrives, which holds each
 * keyword to one implementation.
 */
#include "text/tape.h"
#include "type/check.h"
#include "type/decode.h"
#include "type/encode.h"
#include "type/validate.h"

bool env_check_tape(struct env_checker *checker, const struct env_type *type, const void *value,
		    struct env_buf *buf, struct env_tape *tape)
{
	env_buf_init(buf, checker->scratch->allocator, 0);
	enum env_status status = env_encode_checked(type, value, buf);

	if (status == ENV_OK)
		status = env_tape_read(tape, checker->scratch, env_buf_str(buf), ENV_DEPTH_DEFAULT, NULL);
	if (status != ENV_OK)
		env_findings_fail(&checker->findings, status);
	return status == ENV_OK;
}

void env_check_written(struct env_checker *checker, const struct env_type *type, const void *value)
{
	struct env_buf text;
	struct env_tape tape;

	if (env_check_tape(checker, type, value, &text, &tape)) {
		enum env_status status =
			env_tape_validate(type, &tape, 0, NULL, checker->scratch, checker->findings.errors);
		if (status == ENV_INVALID)
			checker->findings.any = true;
		else if (status != ENV_OK)
			env_findings_fail(&checker->findings, status);
	}
	env_buf_free(&text);
}

/* Asks the rules of `type` about a value that is written by the table `as`. */
static void ask(struct env_checker *checker, const struct env_type *type, const struct env_type *as,
		const void *value, const struct env_path *path)
{
	struct env_arena_mark mark = env_arena_mark(checker->scratch);
	struct env_buf text;
	struct env_tape tape;

	if (env_check_tape(checker, as, value, &text, &tape)) {
		struct env_validator validator = {
			.tape = &tape, .scratch = checker->scratch, .findings = checker->findings};
		env_validate_also(&validator, type, 0, path);
		checker->findings = validator.findings;
	}
	env_buf_free(&text);
	env_arena_rewind(checker->scratch, mark);
}

void env_check_also(struct env_checker *checker, const struct env_type *type, const void *value,
		    const struct env_path *path)
{
	if (checker->each && type->also != NULL && checker->findings.status == ENV_OK)
		ask(checker, type, type, value, path);
}

void env_check_null(struct env_checker *checker, const struct env_type *type, const struct env_path *path)
{
	static const struct env_type null = {.kind = ENV_KIND_CONST, .as.constant = {ENV_STR_INIT("null")}};

	if (checker->each && type->also != NULL && type->own_null && checker->findings.status == ENV_OK)
		ask(checker, type, &null, NULL, path);
}

void env_check_key(struct env_checker *checker, const struct env_type *type, const struct env_str *key,
		   const struct env_path *path)
{
	static const struct env_type string = {.kind = ENV_KIND_STRING};

	if (checker->each && type->also != NULL && checker->findings.status == ENV_OK)
		ask(checker, type, &string, key, path);
}
