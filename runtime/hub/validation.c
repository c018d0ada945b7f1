/* A list of errors as the payload of error.validation. */
#include <stdalign.h>
#include <stdint.h>

#include "hub/validation.h"
#include "text/escape.h"
#include "text/number.h"

/* Bytes of listed errors after which an answer only counts those that follow; the first is always listed. */
#define LISTED_BYTES ((size_t)64 << 10)
/* What stands around an error's values: {"loc":[],"msg":"","type":"","ctx":}, */
#define AROUND_BYTES 48

/* The bytes that were written to the scratch buffer since `start`, as a copy in the answer's arena. */
static enum env_status keep(struct env_workspace *workspace, size_t start, struct env_str *out)
{
	struct env_buf *scratch = &workspace->scratch;
	const char *text = env_arena_copy(
		&workspace->answer, scratch->len == start ? "" : scratch->data + start, scratch->len - start);

	*out = env_str_of(text, scratch->len - start);
	scratch->len = start;
	return text == NULL ? ENV_NO_MEMORY : ENV_OK;
}

static enum env_status write_step(struct env_buf *scratch, const struct env_loc *step)
{
	char digits[ENV_NUMBER_MAX];

	if (step->key.ptr != NULL)
		return env_text_write_string(scratch, step->key);
	return env_buf_append(scratch, digits, env_number_from_int(digits, (int64_t)step->index));
}

static enum env_status fill_loc(struct envelope_Error_loc *out, struct env_workspace *workspace,
				const struct env_error *error)
{
	static const struct env_json root[] = {ENV_JSON_INIT("\"__root__\"")};
	size_t start = workspace->scratch.len;

	if (error->loc_count == 0) {
		*out = (struct envelope_Error_loc){root, 1};
		return ENV_OK;
	}
	struct env_json *steps = env_arena_alloc(&workspace->answer, error->loc_count * sizeof(*steps),
						 alignof(struct env_json));
	if (steps == NULL)
		return ENV_NO_MEMORY;
	for (size_t i = 0; i < error->loc_count; i++) {
		enum env_status status = write_step(&workspace->scratch, &error->loc[i]);
		if (status == ENV_OK)
			status = keep(workspace, start, &steps[i].text);
		if (status != ENV_OK)
			return status;
	}
	*out = (struct envelope_Error_loc){steps, error->loc_count};
	return ENV_OK;
}

static enum env_status write_ctx(struct env_buf *scratch, const struct env_error *error)
{
	enum env_status status = ENV_OK;

	for (size_t i = 0; status == ENV_OK && i < error->ctx_count; i++) {
		status = env_buf_append(scratch, i == 0 ? "{" : ",", 1);
		if (status == ENV_OK)
			status = env_text_write_string(scratch, env_str(error->ctx[i].key));
		if (status == ENV_OK)
			status = env_buf_append(scratch, ":", 1);
		if (status == ENV_OK)
			status = env_buf_append_str(scratch, error->ctx[i].json);
	}
	return status == ENV_OK ? env_buf_append(scratch, "}", 1) : status;
}

/* Whose errors are listed, and for whom. */
struct listing {
	struct env_workspace *workspace;
	const struct env_errors *errors;
	const struct env_texts *texts;
	struct env_str language;
};

static enum env_status fill_error(struct envelope_Error *out, const struct listing *listing,
				  const struct env_error *error)
{
	struct env_workspace *workspace = listing->workspace;
	size_t start = workspace->scratch.len;
	const char *text = env_texts_find(listing->texts, listing->language, env_error_shown_type(error),
					  env_error_text(error->kind));
	enum env_status status = fill_loc(&out->loc, workspace, error);

	if (status == ENV_OK)
		status = env_error_write_message_as(&workspace->scratch, error, text);
	if (status == ENV_OK)
		status = keep(workspace, start, &out->msg);
	out->type = env_str(env_error_shown_type(error));
	if (status != ENV_OK || error->ctx_count == 0 || error->kind == ENV_ERROR_CUSTOM)
		return status;
	out->ctx_is = ENV_PRESENT;
	status = write_ctx(&workspace->scratch, error);
	return status == ENV_OK ? keep(workspace, start, &out->ctx.text) : status;
}

/* About the bytes that the error takes in the answer. */
static size_t listed_size(const struct envelope_Error *error)
{
	size_t size = AROUND_BYTES + error->msg.len + error->type.len;

	for (size_t i = 0; i < error->loc.count; i++)
		size += error->loc.items[i].text.len + 1;
	return error->ctx_is == ENV_PRESENT ? size + error->ctx.text.len : size;
}

/* Fills as many of the items as may be listed; `count` is their number then. */
static enum env_status fill_errors(struct envelope_Error *items, const struct listing *listing, size_t *count)
{
	const struct env_errors *errors = listing->errors;
	size_t size = 0;

	for (*count = 0; *count < errors->count; ++*count) {
		struct envelope_Error *item = &items[*count];
		*item = (struct envelope_Error){.ctx_is = ENV_ABSENT};
		enum env_status status = fill_error(item, listing, &errors->items[*count]);
		if (status != ENV_OK)
			return status;
		size += listed_size(item);
		if (*count > 0 && size > LISTED_BYTES)
			break;
	}
	return ENV_OK;
}

enum env_status env_validation_payload(struct envelope_error_validation *out, struct env_workspace *workspace,
				       const struct env_errors *errors, const struct env_texts *texts,
				       struct env_str language)
{
	const struct listing listing = {workspace, errors, texts, language};
	struct envelope_Error *items = env_arena_alloc(&workspace->answer, errors->count * sizeof(*items),
						       alignof(struct envelope_Error));
	size_t count = 0;
	enum env_status status = items == NULL ? ENV_NO_MEMORY : fill_errors(items, &listing, &count);
	size_t more = errors->more + (errors->count - count);

	envelope_error_validation_init(out);
	out->errors.items = items;
	out->errors.count = count;
	if (more > 0) {
		out->more_is = ENV_PRESENT;
		out->more = (int64_t)more;
	}
	return status;
}
