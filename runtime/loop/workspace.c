/* Workspaces: taken for a frame, emptied, taken again. */
#include "loop/workspace.h"

#include "text/hot.h"
#include "text/memory.h"

/* A scratch buffer that grew larger than this is given back after the frame. */
#define SCRATCH_KEPT ((size_t)64 << 10)
/*
 * A block that is larger than this too, but for one: where large frames follow each other, the first need not be taken anew for each. A
 * frame that wants less gives it back: what one peer once sent must not be held for ever.
 */
#define ARENA_KEPT ((size_t)256 << 10)
/* So many are kept. */
#define MOST_SPARE 64

static struct env_workspace *take_spare(struct env_workspaces *workspaces)
{
	pthread_mutex_lock(&workspaces->lock);
	struct env_workspace *workspace = workspaces->spare;
	if (workspace != NULL) {
		workspaces->spare = workspace->next;
		workspaces->count--;
	}
	pthread_mutex_unlock(&workspaces->lock);
	return workspace;
}

struct env_workspace *env_workspace_take(struct env_workspaces *workspaces)
{
	struct env_workspace *workspace = take_spare(workspaces);

	if (workspace != NULL)
		return workspace;
	workspace = env_memory_take(workspaces->allocator, sizeof(*workspace));
	if (workspace == NULL)
		return NULL;
	workspace->next = NULL;
	workspace->is_large = false;
	env_arena_init(&workspace->arena, workspaces->allocator, workspaces->decoded_bytes);
	env_arena_init(&workspace->answer, workspaces->allocator, 0);
	env_buf_init(&workspace->scratch, workspaces->allocator, 0);
	env_errors_init(&workspace->errors, workspaces->allocator);
	return workspace;
}

static void destroy(const struct env_allocator *allocator, struct env_workspace *workspace)
{
	env_arena_free(&workspace->arena);
	env_arena_free(&workspace->answer);
	env_errors_free(&workspace->errors);
	env_buf_free(&workspace->scratch);
	env_memory_give(allocator, workspace);
}

/* Whether the workspace is the one that keeps a large block. */
static bool keeps_large(struct env_workspaces *workspaces, struct env_workspace *workspace)
{
	bool large = workspace->arena.reserved > ARENA_KEPT;

	/* mostly neither before nor after: that needs no lock */
	if (large == workspace->is_large)
		return large;
	pthread_mutex_lock(&workspaces->lock);
	if (!large)
		workspaces->large = NULL;
	else if (workspaces->large == NULL)
		workspaces->large = workspace;
	workspace->is_large = workspaces->large == workspace;
	pthread_mutex_unlock(&workspaces->lock);
	return workspace->is_large;
}

static bool is_untouched(const struct env_arena *arena)
{
	return arena->blocks == NULL && arena->spare == NULL;
}

/* What only the answers of the hub itself need: mostly none of it was ever used. */
static void empty_answer(struct env_workspace *workspace)
{
	if (!is_untouched(&workspace->answer)) {
		env_arena_reset(&workspace->answer);
		env_arena_trim(&workspace->answer, ARENA_KEPT);
	}
	if (!is_untouched(&workspace->errors.arena) || workspace->errors.more > 0)
		env_errors_reset(&workspace->errors);
}

static ENV_HOT void empty(struct env_workspaces *workspaces, struct env_workspace *workspace)
{
	bool large = keeps_large(workspaces, workspace);

	env_arena_reset(&workspace->arena);
	if (!large)
		env_arena_trim(&workspace->arena, ARENA_KEPT);
	empty_answer(workspace);
	workspace->scratch.len = 0;
	if (workspace->scratch.capacity > SCRATCH_KEPT)
		env_buf_free(&workspace->scratch);
}

/* Puts an empty one to those that are spare. */
static void keep(struct env_workspaces *workspaces, struct env_workspace *workspace)
{
	pthread_mutex_lock(&workspaces->lock);
	bool has_room = workspaces->count < MOST_SPARE;
	if (has_room) {
		workspace->next = workspaces->spare;
		workspaces->spare = workspace;
		workspaces->count++;
	} else if (workspace->is_large) {
		workspaces->large = NULL;
	}
	pthread_mutex_unlock(&workspaces->lock);
	if (!has_room)
		destroy(workspaces->allocator, workspace);
}

void env_workspace_give(struct env_workspaces *workspaces, struct env_workspace *workspace)
{
	if (workspace == NULL)
		return;
	empty(workspaces, workspace);
	keep(workspaces, workspace);
}

ENV_HOT void env_workspace_give_own(struct env_workspaces *workspaces, struct env_workspace *workspace)
{
	if (workspace == NULL)
		return;
	empty(workspaces, workspace);
	if (workspaces->own == NULL)
		workspaces->own = workspace;
	else
		keep(workspaces, workspace);
}

void env_workspaces_free(struct env_workspaces *workspaces)
{
	if (workspaces->own != NULL)
		destroy(workspaces->allocator, workspaces->own);
	workspaces->own = NULL;
	while (workspaces->spare != NULL) {
		struct env_workspace *workspace = workspaces->spare;
		workspaces->spare = workspace->next;
		destroy(workspaces->allocator, workspace);
	}
}
