/* Reading a file whole. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <envelope/buf.h>

/* Says why a file of this kind is not read; NULL: it is a regular one. */
static const char *refuse_kind(mode_t mode)
{
	if (S_ISREG(mode))
		return NULL;
	return S_ISDIR(mode) ? "is a directory" : "is not a regular file";
}

/*
 * Reads until the end or the limit: the size that the system says may be wrong by then. One byte more than
 * the limit is read to know that the file goes on.
 */
static enum env_status read_all(int descriptor, struct env_buf *buf)
{
	for (;;) {
		size_t room = FILE_SIZE_MAX + 1 - buf->len;

		if (room == 0)
			return ENV_LIMIT;
		memory_expect(env_buf_reserve(buf, room < 65536 ? room : 65536));
		if (room > buf->capacity - buf->len)
			room = buf->capacity - buf->len;
		ssize_t got = read(descriptor, buf->data + buf->len, room);
		if (got == 0)
			return ENV_OK;
		if (got < 0 && errno != EINTR)
			return ENV_IO;
		buf->len += got > 0 ? (size_t)got : 0;
	}
}

static enum env_status read_open(struct memory *memory, int descriptor, struct env_str *text,
				 const char **reason)
{
	struct env_buf buf = {0};
	struct stat info;

	if (fstat(descriptor, &info) != 0) {
		*reason = memory_copy_text(memory, strerror(errno));
		return ENV_IO;
	}
	*reason = refuse_kind(info.st_mode);
	if (*reason != NULL)
		return ENV_IO;
	enum env_status status = info.st_size > (off_t)FILE_SIZE_MAX ? ENV_LIMIT : read_all(descriptor, &buf);
	if (status == ENV_OK)
		*text = memory_copy(memory, env_buf_str(&buf));
	else
		*reason = status == ENV_LIMIT ? "has more than 32 MiB"
					      : memory_copy_text(memory, strerror(errno));
	env_buf_free(&buf);
	return status;
}

enum env_status file_read(struct memory *memory, const char *path, struct env_str *text, const char **reason)
{
	const char *unused = NULL;
	/* O_NONBLOCK: opening a pipe that nobody writes to would wait for ever. */
	int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

	reason = reason != NULL ? reason : &unused;
	if (descriptor < 0) {
		bool missing = errno == ENOENT || errno == ENOTDIR;

		*reason = memory_copy_text(memory, strerror(errno));
		return missing ? ENV_NOT_FOUND : ENV_IO;
	}
	enum env_status status = read_open(memory, descriptor, text, reason);
	close(descriptor);
	return status;
}

const struct source *file_load(struct memory *memory, struct diagnostics *diagnostics, const char *path,
			       struct span wanted)
{
	const char *reason = NULL;
	struct env_str text = {0};
	enum env_status status = file_read(memory, path, &text, &reason);

	if (status == ENV_OK)
		return source_take(memory, path, text);
	enum code code = status == ENV_LIMIT ? CODE_FILE_SIZE : CODE_FILE_READ;
	diagnose(diagnostics, code, wanted, "cannot read %s: %s", quote(diagnostics, env_str(path)), reason);
	return NULL;
}
