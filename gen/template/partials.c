/* Templates in a directory, and a file rendered with its partials beside it. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "template/error.h"
#include "template/partials.h"

#define SUFFIX ".mustache"

void partials_init(struct partials *partials, const char *dir)
{
	memset(partials, 0, sizeof *partials);
	partials->dir = dir;
	env_buf_init(&partials->path, NULL, 0);
	env_buf_init(&partials->text, NULL, PARTIALS_MAX_FILE);
}

void partials_free(struct partials *partials)
{
	env_buf_free(&partials->path);
	env_buf_free(&partials->text);
}

static enum template_load unreadable(struct partials *partials, const char *why)
{
	(void)snprintf(partials->reason, sizeof partials->reason, "%s", why);
	return TEMPLATE_UNREADABLE;
}

static enum template_load unreadable_errno(struct partials *partials, int code)
{
	if (strerror_r(code, partials->reason, sizeof partials->reason) != 0)
		return unreadable(partials, "the file cannot be read");
	return TEMPLATE_UNREADABLE;
}

/* Inside the directory, as far as the name can tell, and the only name that the template has there. */
static bool name_is_good(struct env_str name)
{
	if (memchr(name.ptr, 0, name.len) != NULL)
		return false;
	for (size_t begin = 0; begin <= name.len;) {
		const char *slash = memchr(name.ptr + begin, '/', name.len - begin);
		size_t end = slash != NULL ? (size_t)(slash - name.ptr) : name.len;
		struct env_str part = env_str_of(name.ptr + begin, end - begin);

		if (part.len == 0 || env_str_equal(part, env_str(".")) || env_str_equal(part, env_str("..")))
			return false;
		begin = end + 1;
	}
	return true;
}

/* Whether there is nothing at the path, not even a link that leads nowhere or a file where a folder should be. */
static bool is_absent(const char *path, int failure)
{
	struct stat status;

	return failure == ENOENT && lstat(path, &status) != 0;
}

/* Reads to the end of the file. */
static enum template_load read_descriptor(struct partials *partials, int fd)
{
	struct stat status;

	if (fstat(fd, &status) != 0)
		return unreadable_errno(partials, errno);
	if (!S_ISREG(status.st_mode))
		return unreadable(partials, "not a regular file");
	for (;;) {
		char chunk[4096];
		ssize_t got = read(fd, chunk, sizeof chunk);

		if (got == 0)
			return TEMPLATE_LOADED;
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return unreadable_errno(partials, errno);
		if (env_buf_append(&partials->text, chunk, (size_t)got) != ENV_OK)
			return unreadable(partials, "larger than 16 MiB, or out of memory");
	}
}

/* Says which file it is that cannot be read, in front of why. */
static struct env_str with_path(struct partials *partials)
{
	char why[sizeof partials->reason];

	memcpy(why, partials->reason, sizeof why);
	(void)snprintf(partials->reason, sizeof partials->reason, "cannot read '%.*s': %.128s",
		       TEMPLATE_SHOW(env_str(partials->path.data)), why);
	return env_str(partials->reason);
}

static enum template_load read_file(struct partials *partials, const char *path, struct env_str *text)
{
	/* O_NONBLOCK: opening a pipe that nobody writes to must not wait. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	partials->text.len = 0;
	if (fd < 0 && is_absent(path, errno))
		return TEMPLATE_ABSENT;
	enum template_load answer = TEMPLATE_UNREADABLE;
	if (fd < 0) {
		answer = unreadable_errno(partials, errno);
	} else {
		answer = read_descriptor(partials, fd);
		(void)close(fd);
	}
	*text = answer == TEMPLATE_LOADED ? env_buf_str(&partials->text) : env_str(partials->reason);
	return answer;
}

enum template_load partials_load(void *user, struct env_str name, struct env_str *text)
{
	struct partials *partials = user;
	struct env_buf *path = &partials->path;
	enum template_load answer = TEMPLATE_UNREADABLE;

	path->len = 0;
	if (!name_is_good(name)) {
		(void)unreadable(partials, "its name is no path below the folder of templates");
		answer = TEMPLATE_MISNAMED;
	} else if (env_buf_append_str(path, env_str(partials->dir)) != ENV_OK ||
		   env_buf_append(path, "/", 1) != ENV_OK || env_buf_append_str(path, name) != ENV_OK ||
		   env_buf_append(path, SUFFIX, sizeof SUFFIX) != ENV_OK) {
		answer = unreadable(partials, "out of memory");
	} else {
		answer = read_file(partials, path->data, text);
		if (answer == TEMPLATE_UNREADABLE)
			*text = with_path(partials);
		return answer;
	}
	*text = env_str(partials->reason);
	return answer;
}

struct template_loader partials_loader(struct partials *partials)
{
	struct template_loader loader = {partials_load, partials};

	return loader;
}

/* The directory part of a path, to be freed; NULL when out of memory. */
static char *directory_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return strdup(".");
	return slash == path ? strdup("/") : strndup(path, (size_t)(slash - path));
}

static bool render_loaded(struct partials *partials, struct template_options options, const char *path,
			  const json_t *view, struct env_buf *out, struct template_error *error)
{
	struct env_str text = {NULL, 0};
	enum template_load answer = read_file(partials, path, &text);

	if (answer != TEMPLATE_LOADED) {
		text = answer == TEMPLATE_ABSENT ? env_str("there is no such file") : text;
		template_error_set(error, answer == TEMPLATE_ABSENT ? TEMPLATE_NOT_FOUND : TEMPLATE_NO_TEXT,
				   env_str(path), "%.*s", TEMPLATE_SHOW(text));
		return false;
	}
	struct template_set *set = template_set_new(partials_loader(partials), options);
	if (set == NULL) {
		template_error_memory(error, env_str(path));
		return false;
	}
	bool done = template_set_add(set, env_str(path), text, error) &&
		    template_render(set, env_str(path), view, out, error);
	template_set_free(set);
	return done;
}

bool template_render_file(const char *path, struct template_options options, const json_t *view,
			  struct env_buf *out, struct template_error *error)
{
	struct partials partials;
	char *dir = directory_of(path);

	if (dir == NULL) {
		template_error_memory(error, env_str(path));
		return false;
	}
	partials_init(&partials, dir);
	bool done = render_loaded(&partials, options, path, view, out, error);
	partials_free(&partials);
	free(dir);
	return done;
}
