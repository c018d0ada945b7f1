/* A log that keeps its lines, to be looked at by tests. */
#include <stdlib.h>
#include <string.h>

#include <envelope/test.h>

void env_test_log_init(struct env_test_log *log)
{
	*log = (struct env_test_log){.lock = PTHREAD_MUTEX_INITIALIZER};
}

/* A line with its text behind it, or NULL. */
static struct env_test_line *make_line(enum env_log_level level, const char *text)
{
	size_t size = strlen(text) + 1;
	struct env_test_line *line = malloc(sizeof(*line) + size);

	if (line == NULL)
		return NULL;
	char *copy = (char *)(line + 1);
	memcpy(copy, text, size);
	*line = (struct env_test_line){.level = level, .text = copy};
	return line;
}

/* The caller holds the lock. */
static void append(struct env_test_log *log, struct env_test_line *line)
{
	if (log->last == NULL)
		log->first = line;
	else
		log->last->next = line;
	log->last = line;
	log->count++;
}

void env_test_log_write(void *user, enum env_log_level level, const char *text)
{
	struct env_test_log *log = user;
	struct env_test_line *line = make_line(level, text);

	pthread_mutex_lock(&log->lock);
	if (line == NULL)
		log->lost++;
	else
		append(log, line);
	pthread_mutex_unlock(&log->lock);
}

const struct env_test_line *env_test_log_find(struct env_test_log *log, const char *part)
{
	pthread_mutex_lock(&log->lock);
	const struct env_test_line *line = log->first;
	while (line != NULL && strstr(line->text, part) == NULL)
		line = line->next;
	pthread_mutex_unlock(&log->lock);
	return line;
}

const struct env_test_line *env_test_log_next(struct env_test_log *log, const struct env_test_line *last)
{
	pthread_mutex_lock(&log->lock);
	const struct env_test_line *line = last == NULL ? log->first : last->next;
	pthread_mutex_unlock(&log->lock);
	return line;
}

void env_test_log_clear(struct env_test_log *log)
{
	pthread_mutex_lock(&log->lock);
	struct env_test_line *line = log->first;
	log->first = NULL;
	log->last = NULL;
	log->count = 0;
	log->lost = 0;
	pthread_mutex_unlock(&log->lock);
	while (line != NULL) {
		struct env_test_line *next = line->next;
		free(line);
		line = next;
	}
}
