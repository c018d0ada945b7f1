/* Enumerations and constants, held to what stands beside them: where no member obeys it, no value is valid. */
#include <envelope/codec.h>

#include "schema/package.h"

/* Whether the type takes the value; else the first error is noted. */
static bool takes(const struct type *type, const struct node *value, struct env_arena *arena,
		  struct env_buf *why)
{
	struct env_errors errors = {0};
	struct env_buf json = {0};

	node_to_json(value, &json);
	enum env_status status = env_validate(type->table, arena, json.data, json.len, &errors);
	if (status == ENV_INVALID && errors.count > 0 && why->len == 0)
		memory_expect(env_error_write_message(why, &errors.items[0]));
	env_errors_free(&errors);
	env_buf_free(&json);
	return status != ENV_INVALID;
}

static void report(struct document *document, const struct type *type, struct env_str why)
{
	struct diagnostic *diagnostic =
		diagnose(diagnostics_of(document), CODE_MEMBERS_NONE, type->span,
			 "%s, so that no value is valid",
			 type->kind == ENV_KIND_CONST ? "the constant does not obey what stands beside it"
						      : "no member obeys what stands beside them");

	diagnostic_help(diagnostics_of(document), diagnostic, "of the first one: %.*s", STR(why));
}

/* Members are only taken apart from the rest of the schema by `also`. */
static void check_type(struct document *document, const struct type *type, struct env_arena *arena)
{
	struct env_buf why = {0};
	bool any = type->kind == ENV_KIND_CONST && takes(type, type->constant, arena, &why);

	for (size_t i = 0; !any && type->kind == ENV_KIND_ENUM && i < type->member_count; i++)
		any = takes(type, type->members[i].node, arena, &why);
	if (!any)
		report(document, type, env_buf_str(&why));
	env_buf_free(&why);
}

void members_check(struct document *document)
{
	struct env_arena arena;

	env_arena_init(&arena, NULL, 0);
	for (size_t i = 0; i < document->created.count; i++) {
		const struct type *type = document->created.items[i];
		bool listed = type->kind == ENV_KIND_ENUM || type->kind == ENV_KIND_CONST;

		/* null may be a value where no member is */
		if (listed && type->also != NULL && !type->nullable && !type->broken && type->table != NULL)
			check_type(document, type, &arena);
	}
	env_arena_free(&arena);
}
