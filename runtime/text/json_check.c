/* Checking JSON text. */
#include <envelope/json.h>

#include "text/walk.h"

enum env_status env_json_check(struct env_str text, unsigned depth, struct env_json_error *error)
{
	struct env_walk walk;
	enum env_walk_event event = ENV_WALK_END;

	env_walk_start(&walk, text, depth);
	do {
		env_walk_skim(&walk, 0);
		event = env_walk_next(&walk);
	} while (event != ENV_WALK_END && event != ENV_WALK_FAILED);
	return event == ENV_WALK_END ? ENV_OK : env_walk_failure(&walk, text, error);
}
