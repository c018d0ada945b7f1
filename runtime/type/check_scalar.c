/* The walk over a C value: what has nothing in it. */
#include <envelope/json.h>

#include "text/space.h"
#include "text/utf8.h"
#include "type/check.h"
#include "type/keys.h"
#include "type/rules.h"
#include "type/value.h"

/* A bool may hold a byte that is none, and must not be read as one then. */
void env_check_boolean(struct env_checker *checker, const struct env_type *type, const void *value,
		       const struct env_path *path)
{
	const bool valid[] = {false, true};

	(void)type;
	if (memcmp(value, &valid[0], sizeof(bool)) != 0 && memcmp(value, &valid[1], sizeof(bool)) != 0)
		env_findings_add(&checker->findings, path, ENV_ERROR_BOOLEAN);
}

void env_check_integer(struct env_checker *checker, const struct env_type *type, const void *value,
		       const struct env_path *path)
{
	int64_t number;

	memcpy(&number, value, sizeof(number));
	env_rules_integer(&checker->findings, path, &type->as.integer, number);
}

void env_check_int32(struct env_checker *checker, const struct env_type *type, const void *value,
		     const struct env_path *path)
{
	int32_t number;

	memcpy(&number, value, sizeof(number));
	env_rules_integer(&checker->findings, path, &type->as.integer, number);
}

void env_check_uint32(struct env_checker *checker, const struct env_type *type, const void *value,
		      const struct env_path *path)
{
	uint32_t number;

	memcpy(&number, value, sizeof(number));
	env_rules_integer(&checker->findings, path, &type->as.integer, number);
}

void env_check_uint64(struct env_checker *checker, const struct env_type *type, const void *value,
		      const struct env_path *path)
{
	uint64_t number;

	memcpy(&number, value, sizeof(number));
	env_rules_unsigned(&checker->findings, path, &type->as.unsigned_integer, number);
}

void env_check_number(struct env_checker *checker, const struct env_type *type, const void *value,
		      const struct env_path *path)
{
	double number;

	memcpy(&number, value, sizeof(number));
	env_rules_number(&checker->findings, path, &type->as.number, number);
}

void env_check_float(struct env_checker *checker, const struct env_type *type, const void *value,
		     const struct env_path *path)
{
	float number;

	memcpy(&number, value, sizeof(number));
	env_rules_float(&checker->findings, path, &type->as.number, number);
}

bool env_check_text(struct env_checker *checker, struct env_str text, const struct env_path *path)
{
	if (text.ptr == NULL && text.len > 0) {
		env_findings_add(&checker->findings, path, ENV_ERROR_STRING);
		return false;
	}
	if (!env_utf8_valid(text)) {
		env_findings_add(&checker->findings, path, ENV_ERROR_UTF8);
		return false;
	}
	return true;
}

void env_check_string(struct env_checker *checker, const struct env_type *type, const void *value,
		      const struct env_path *path)
{
	struct env_str text = env_str_get(value);

	if (env_check_text(checker, text, path))
		env_rules_string(&checker->findings, path, &type->as.string, text);
}

void env_check_format(struct env_checker *checker, const struct env_type *type, const void *value,
		      const struct env_path *path)
{
	const struct env_format *format = type->as.format.format;
	char text[ENV_FORMAT_TEXT_MAX];

	if (format->write(value, text) == 0)
		env_findings_add(&checker->findings, path, format->error);
}

void env_check_bytes(struct env_checker *checker, const struct env_type *type, const void *value,
		     const struct env_path *path)
{
	struct env_bytes bytes;

	(void)type;
	memcpy(&bytes, value, sizeof(bytes));
	if (bytes.ptr == NULL && bytes.len > 0)
		env_findings_add(&checker->findings, path, ENV_ERROR_STRING);
}

/* Checks JSON text that starts a value of that root, at the level where the walk is. */
static enum env_status check_depth(const struct env_checker *checker, struct env_str text, unsigned root)
{
	if (checker->depth == 0 && (root == ENV_JSON_ARRAY || root == ENV_JSON_OBJECT))
		return ENV_LIMIT;
	/* A depth of 0 would mean the default. Scalars need none. */
	return env_json_check(text, checker->depth == 0 ? 1 : checker->depth, NULL);
}

/* What a table has written down may itself be nested. */
static void check_nested(struct env_checker *checker, struct env_str json)
{
	unsigned root = env_json_root_of(json.ptr[0]);

	if ((root == ENV_JSON_ARRAY || root == ENV_JSON_OBJECT) && check_depth(checker, json, root) != ENV_OK)
		env_findings_fail(&checker->findings, ENV_LIMIT);
}

void env_check_enum(struct env_checker *checker, const struct env_type *type, const void *value,
		    const struct env_path *path)
{
	const struct env_enum_rules *rules = &type->as.enumeration;
	int member = env_enum_get(value);

	if (env_rules_enum(&checker->findings, path, rules, member) && rules->mixed)
		check_nested(checker, rules->members[member - 1]);
}

/* A text that is a member is no other one: it would come back as the member. */
void env_check_open_enum(struct env_checker *checker, const struct env_type *type, const void *value,
			 const struct env_path *path)
{
	const struct env_enum_rules *rules = &type->as.enumeration;
	struct env_str other = env_str_get(env_at(value, ENV_OTHER_OFFSET));

	if (env_enum_get(value) != ENV_ENUM_OTHER)
		env_rules_enum(&checker->findings, path, rules, env_enum_get(value));
	else if (env_check_text(checker, other, path) && env_enum_find(rules, other) != 0)
		env_findings_add_custom(&checker->findings, path, "\"the other text is that of a member\"");
}

void env_check_const(struct env_checker *checker, const struct env_type *type, const void *value,
		     const struct env_path *path)
{
	(void)value;
	(void)path;
	check_nested(checker, type->as.constant.json);
}

/* What the text, whose white space at the start is skipped, is at its root. */
static unsigned root_of(struct env_str text)
{
	size_t at = 0;

	while (at < text.len && env_is_space(text.ptr[at]))
		at++;
	return at < text.len ? env_json_root_of(text.ptr[at]) : 0;
}

void env_check_json(struct env_checker *checker, const struct env_type *type, const void *value,
		    const struct env_path *path)
{
	struct env_str text = env_str_get(value);
	unsigned root = text.ptr == NULL ? 0 : root_of(text);

	if (root == 0) {
		env_findings_add(&checker->findings, path, ENV_ERROR_JSON);
		return;
	}
	enum env_status status = check_depth(checker, text, root);
	if (status == ENV_SYNTAX)
		env_findings_add(&checker->findings, path, ENV_ERROR_JSON);
	else if (status != ENV_OK)
		env_findings_fail(&checker->findings, status);
	else
		env_rules_root(&checker->findings, path, &type->as.json, env_json_roots_of(text));
}
