/* The errors of objects in unions whose tag chooses no member. */
#include <envelope/buf.h>

#include "text/escape.h"
#include "type/rules.h"

static void add_tag(struct env_findings *findings, const struct env_path *path,
		    const struct env_union_rules *rules, const struct env_tape *tape, uint32_t tag)
{
	struct env_buf buf;

	env_buf_init(&buf, findings->errors->arena.allocator, 0);
	enum env_status status = env_text_write_string(&buf, rules->tag);
	size_t key = buf.len;
	if (status == ENV_OK)
		status = env_text_write_string(&buf, rules->allowed);
	if (status == ENV_OK) {
		struct env_error_value ctx[] = {
			{"discriminator_key", env_str_of(buf.data, key)},
			{"discriminator_value", env_tape_json(tape, tag)},
			{"allowed_values", env_str_of(buf.data + key, buf.len - key)},
		};
		env_findings_add_ctx(findings, path,
				     tag == 0 ? ENV_ERROR_MISSING_DISCRIMINATOR
					      : ENV_ERROR_INVALID_DISCRIMINATOR,
				     ctx, tag == 0 ? 1 : 3);
	} else {
		env_findings_fail(findings, status);
	}
	env_buf_free(&buf);
}

void env_rules_tag(struct env_findings *findings, const struct env_path *path,
		   const struct env_union_rules *rules, const struct env_tape *tape, uint32_t tag)
{
	if (!env_findings_full(findings))
		add_tag(findings, path, rules, tape, tag);
	else
		env_findings_add(findings, path,
				 tag == 0 ? ENV_ERROR_MISSING_DISCRIMINATOR
					  : ENV_ERROR_INVALID_DISCRIMINATOR);
}
