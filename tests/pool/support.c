/* Jobs that write down that they ran, and gates that hold them. */
#include "pool/support.h"

void notes_init(struct notes *notes)
{
	*notes = (struct notes){.lock = PTHREAD_MUTEX_INITIALIZER, .grown = PTHREAD_COND_INITIALIZER};
}

void notes_add(struct notes *notes, int number)
{
	pthread_mutex_lock(&notes->lock);
	if (notes->count < MOST_NOTES)
		notes->numbers[notes->count++] = number;
	pthread_cond_broadcast(&notes->grown);
	pthread_mutex_unlock(&notes->lock);
}

void notes_await(struct notes *notes, size_t count)
{
	pthread_mutex_lock(&notes->lock);
	while (notes->count < count)
		pthread_cond_wait(&notes->grown, &notes->lock);
	pthread_mutex_unlock(&notes->lock);
}

void notes_check(struct notes *notes, const int *expected, size_t count)
{
	pthread_mutex_lock(&notes->lock);
	ck_assert_uint_eq(notes->count, count);
	for (size_t i = 0; i < count; i++)
		ck_assert_int_eq(notes->numbers[i], expected[i]);
	notes->count = 0;
	pthread_mutex_unlock(&notes->lock);
}

void gate_init(struct gate *gate)
{
	*gate = (struct gate){.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};
}

void gate_pass(struct gate *gate)
{
	pthread_mutex_lock(&gate->lock);
	gate->reached++;
	pthread_cond_broadcast(&gate->changed);
	while (!gate->open)
		pthread_cond_wait(&gate->changed, &gate->lock);
	pthread_mutex_unlock(&gate->lock);
}

void gate_await(struct gate *gate, size_t reached)
{
	pthread_mutex_lock(&gate->lock);
	while (gate->reached < reached)
		pthread_cond_wait(&gate->changed, &gate->lock);
	pthread_mutex_unlock(&gate->lock);
}

void gate_open(struct gate *gate)
{
	pthread_mutex_lock(&gate->lock);
	gate->open = true;
	pthread_cond_broadcast(&gate->changed);
	pthread_mutex_unlock(&gate->lock);
}

static void run(struct env_job *job)
{
	struct task *task = (struct task *)job;
	struct gate *gate = task->gate;

	/* Who reads the note may reuse the task. */
	notes_add(task->notes, task->number);
	if (gate != NULL)
		gate_pass(gate);
}

static void discard(struct env_job *job)
{
	struct task *task = (struct task *)job;

	notes_add(task->notes, -task->number);
}

void task_init(struct task *task, struct notes *notes, int number, uint64_t lane)
{
	*task = (struct task){
		.job = {.run = run, .discard = discard, .lane = lane},
		.notes = notes,
		.number = number,
	};
}

void task_submit(struct env_pool *pool, struct task *task)
{
	ck_assert_int_eq(env_pool_submit(pool, &task->job, false), ENV_OK);
}

void task_submit_placed(struct env_pool *pool, struct task *task)
{
	ck_assert_int_eq(env_pool_take_place(pool), ENV_OK);
	ck_assert_int_eq(env_pool_submit(pool, &task->job, true), ENV_OK);
}

struct env_pool *pool_make(int workers, size_t queue)
{
	struct env_pool *pool = NULL;

	ck_assert_int_eq(env_pool_new(&pool, &(struct env_pool_options){.workers = workers, .queue = queue}),
			 ENV_OK);
	ck_assert_ptr_nonnull(pool);
	return pool;
}

#if defined(__has_feature)
#define HAS_FEATURE(name) __has_feature(name)
#else
#define HAS_FEATURE(name) 0
#endif

bool has_sanitizer(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || HAS_FEATURE(address_sanitizer) || \
	HAS_FEATURE(thread_sanitizer)
	return true;
#else
	return false;
#endif
}
