/* What a walk over a value has found so far: the errors, and whether to go on. */
#ifndef ENVELOPE_TYPE_FINDINGS_H
#define ENVELOPE_TYPE_FINDINGS_H

#include <stdbool.h>
#include <stdint.h>

#include <envelope/errors.h>
#include <envelope/json.h>

struct env_findings {
	struct env_errors *errors; /* NULL: only whether there is any matters */
	enum env_status status;    /* not ENV_OK: the walk ends with it */
	bool any;
	size_t before; /* errors that the list had already, which are of other walks */
};

/* What a walk begins with whose errors are added to that list. */
static inline struct env_findings env_findings_begin(struct env_errors *errors)
{
	struct env_findings findings = {.errors = errors, .before = errors == NULL ? 0 : errors->count};

	return findings;
}

/* Whether the rest of the walk can change nothing: it failed, or nobody wants more than the first error. */
static inline bool env_findings_done(const struct env_findings *findings)
{
	return findings->status != ENV_OK || (findings->any && findings->errors == NULL);
}

/* The walk's result: its failure, ENV_INVALID where anything was found, ENV_OK. */
enum env_status env_findings_result(const struct env_findings *findings);

/* Ends the walk, unless something ended it before. */
void env_findings_fail(struct env_findings *findings, enum env_status status);

/* Whether one more error would only be counted, so that its context need not be made. */
bool env_findings_full(const struct env_findings *findings);

/* Whether the walk has an error at that place in the list. */
bool env_findings_told(const struct env_findings *findings, const struct env_path *path);

/* Adds an error without context, or with. Where there is no memory for it the walk ends. */
void env_findings_add(struct env_findings *findings, const struct env_path *path, enum env_error_kind kind);
void env_findings_add_ctx(struct env_findings *findings, const struct env_path *path,
			  enum env_error_kind kind, const struct env_error_value *ctx, size_t ctx_count);

/*
 * Adds an error whose context is `limit_value`, an integer or (spelt as an integer where it is one) a double.
 */
void env_findings_add_limit(struct env_findings *findings, const struct env_path *path,
			    enum env_error_kind kind, int64_t limit);
void env_findings_add_limit_number(struct env_findings *findings, const struct env_path *path,
				   enum env_error_kind kind, double limit);

/* The same for counts and for integers that are not negative. */
void env_findings_add_limit_size(struct env_findings *findings, const struct env_path *path,
				 enum env_error_kind kind, size_t limit);
void env_findings_add_limit_uint(struct env_findings *findings, const struct env_path *path,
				 enum env_error_kind kind, uint64_t limit);

/* Adds an ENV_ERROR_CUSTOM whose sentence is `msg`, a JSON string with its quotes. */
void env_findings_add_custom(struct env_findings *findings, const struct env_path *path, const char *msg);

/*
 * Adds the error of a text that is no JSON, or too deep, to `errors` (may be NULL), at `path`. ENV_OK or
 * ENV_NO_MEMORY, as env_errors_add() says.
 */
enum env_status env_errors_add_syntax(struct env_errors *errors, const struct env_path *path,
				      const struct env_json_error *error);

/* The step to a key, whose pointer may be NULL where it is empty. */
static inline struct env_path env_path_key(const struct env_path *parent, struct env_str key)
{
	struct env_path path = {parent, {key.ptr == NULL ? env_str_of("", 0) : key, 0}};

	return path;
}

/*
 * The step to the keys of an object, where an error says that one of them is none that propertyNames takes: of each object there is
 * one such error at most, since no location has two.
 */
static inline struct env_path env_path_keys(const struct env_path *parent)
{
	static const char name[] = "__key__";

	return env_path_key(parent, env_str_of(name, sizeof(name) - 1));
}

/* The step to an item. */
static inline struct env_path env_path_index(const struct env_path *parent, size_t index)
{
	struct env_path path = {parent, {{NULL, 0}, index}};

	return path;
}

#endif
