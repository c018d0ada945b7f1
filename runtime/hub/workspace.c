/* Workspaces: taken for a frame, emptied, taken again. */
#include "hub/workspace.h"

#include "hub/hub.h"
#include "text/memory.h"

/* A scratch buffer that grew larger than this is given back after the frame. */
#define SCRATCH_KEPT ((size_t)64 << 10)

struct env_workspace *env_workspace_take(struct env_hub *hub)
{
	struct env_workspace *workspace = hub->workspaces;

	if (workspace != NULL) {
		hub->workspaces = workspace->next;
		return workspace;
	}
	workspace = env_memory_take(hub->allocator, sizeof(*workspace));
	if (workspace == NULL)
		return NULL;
	workspace->next = NULL;
	env_arena_init(&workspace->arena, hub->allocator, hub->limits.decoded_bytes);
	env_arena_init(&workspace->answer, hub->allocator, 0);
	env_buf_init(&workspace->scratch, hub->allocator, 0);
	env_errors_init(&workspace->errors, hub->allocator);
	return workspace;
}

void env_workspace_give(struct env_hub *hub, struct env_workspace *workspace)
{
	if (workspace == NULL)
		return;
	env_arena_reset(&workspace->arena);
	env_arena_reset(&workspace->answer);
	env_errors_reset(&workspace->errors);
	workspace->scratch.len = 0;
	if (workspace->scratch.capacity > SCRATCH_KEPT)
		env_buf_free(&workspace->scratch);
	workspace->next = hub->workspaces;
	hub->workspaces = workspace;
}

void env_workspaces_free(struct env_hub *hub)
{
	while (hub->workspaces != NULL) {
		struct env_workspace *workspace = hub->workspaces;
		hub->workspaces = workspace->next;
		env_arena_free(&workspace->arena);
		env_arena_free(&workspace->answer);
		env_errors_free(&workspace->errors);
		env_buf_free(&workspace->scratch);
		env_memory_give(hub->allocator, workspace);
	}
}
