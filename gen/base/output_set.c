/* Writing a set of files. */
#define _XOPEN_SOURCE 700 /* for realpath(): NOLINT(bugprone-reserved-identifier) */
#include "base/output_set.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/folder.h"
#include "base/map.h"

void output_set_init(struct output_set *set, struct memory *memory)
{
	*set = (struct output_set){.memory = memory};
}

static void add(struct output_set *set, const char *path, struct env_str contents, bool stamp)
{
	set->files = memory_grow(set->memory, set->files, set->count, &set->capacity, sizeof(*set->files));
	path = memory_copy_text(set->memory, path);
	set->files[set->count++] = (struct output_file){path, contents, stamp, path, NULL};
}

void output_set_add(struct output_set *set, const char *path, struct env_str contents)
{
	add(set, path, contents, false);
}

void output_set_add_stamp(struct output_set *set, const char *path, struct env_str contents)
{
	add(set, path, contents, true);
}

/* Whether what can be read from `descriptor` is `contents`, to the end. */
static bool holds(int descriptor, struct env_str contents)
{
	char chunk[16384];
	size_t offset = 0;

	for (;;) {
		ssize_t got = read(descriptor, chunk, sizeof(chunk));

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got == 0 && offset == contents.len;
		if ((size_t)got > contents.len - offset ||
		    memcmp(chunk, contents.ptr + offset, (size_t)got) != 0)
			return false;
		offset += (size_t)got;
	}
}

/* Whether the file has its contents already. */
static bool is_current(const struct output_file *file)
{
	int descriptor = open(file->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	struct stat info;

	if (descriptor < 0)
		return false;
	bool current = fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode) &&
		       (size_t)info.st_size == file->contents.len && holds(descriptor, file->contents);
	close(descriptor);
	return current;
}

static bool write_all(int descriptor, struct env_str text)
{
	size_t written = 0;

	while (written < text.len) {
		ssize_t put = write(descriptor, text.ptr + written, text.len - written);

		if (put < 0 && errno != EINTR)
			return false;
		written += put > 0 ? (size_t)put : 0;
	}
	return true;
}

/* Gives the open file the permissions of the one that it will replace. */
static bool keep_mode(int descriptor, const char *path)
{
	struct stat info;

	return stat(path, &info) != 0 || fchmod(descriptor, info.st_mode & 0777) == 0;
}

/* Opens a new file beside `path`, whose name says which run left it if it should stay. */
static int open_beside(struct memory *memory, const char *path, const char **temporary)
{
	for (unsigned attempt = 0; attempt < 100; attempt++) {
		*temporary = memory_printf(memory, "%s.%ld.%u.tmp", path, (long)getpid(), attempt).ptr;
		int descriptor = open(*temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

		if (descriptor >= 0 || errno != EEXIST)
			return descriptor;
	}
	return -1;
}

/* In place of an errno: the path leads to a device, a pipe or a socket. */
#define NO_REGULAR_FILE (-1)

static const char *reason_of(int failure)
{
	return failure == NO_REGULAR_FILE ? "is not a regular file" : strerror(failure);
}

/* Goes where the path leads, if it is a link: a rename would put a file in the link's place. False with errno set where that is nowhere. */
static bool follow(struct output_set *set, struct output_file *file)
{
	struct stat info;

	file->place = file->path;
	if (lstat(file->path, &info) != 0 || !S_ISLNK(info.st_mode))
		return true;
	/* what it leads to is refused, and may have no path of its own */
	if (stat(file->path, &info) == 0 && !S_ISREG(info.st_mode))
		return true;
	char *end = realpath(file->path, NULL);
	if (end == NULL)
		return false;
	file->place = memory_copy_text(set->memory, end);
	free(end);
	return true;
}

/* Writes the file's new contents beside it. False with errno set. */
static bool prepare(struct output_set *set, struct output_file *file)
{
	const char *temporary;
	struct stat info;

	if (stat(file->place, &info) == 0 && !S_ISREG(info.st_mode)) {
		/* a rename would fail later, or put a file in a device's place */
		errno = S_ISDIR(info.st_mode) ? EISDIR : NO_REGULAR_FILE;
		return false;
	}
	if (!folder_make_for(set->memory, file->place, &set->folders))
		return false;
	int descriptor = open_beside(set->memory, file->place, &temporary);
	if (descriptor < 0)
		return false;
	file->temporary = temporary;
	bool written = write_all(descriptor, file->contents) && keep_mode(descriptor, file->place);
	int failure = errno;
	if (close(descriptor) != 0 && written)
		return false;
	errno = failure;
	return written;
}

/* Removes what a commit that failed has left. */
static void undo(struct output_set *set)
{
	for (size_t i = 0; i < set->count; i++) {
		if (set->files[i].temporary != NULL)
			unlink(set->files[i].temporary);
		set->files[i].temporary = NULL;
	}
	folder_remove_made(&set->folders);
}

static enum env_status fail(struct output_set *set, const struct output_file *file, struct env_str *message)
{
	const char *reason = reason_of(errno);

	*message = set->written == 0 ? memory_printf(set->memory, "cannot write '%s': %s", file->path, reason)
				     : memory_printf(set->memory,
						     "cannot write '%s', while %zu others were written: %s",
						     file->path, set->written, reason);
	undo(set);
	return ENV_IO;
}

/* Puts the prepared ones of the plain files, or of the stamps, in place; returns the one that failed. */
static const struct output_file *put_in_place(struct output_set *set, bool stamps)
{
	for (size_t i = 0; i < set->count; i++) {
		struct output_file *file = &set->files[i];

		if (file->temporary == NULL || file->stamp != stamps)
			continue;
		if (rename(file->temporary, file->place) != 0)
			return file;
		file->temporary = NULL;
		set->written++;
	}
	return NULL;
}

/* The folder that the file stands in, whatever that is called, and its name there: what a rename replaces. */
static struct env_str place_of(struct memory *memory, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash == NULL ? path : slash + 1;
	const char *folder =
		slash == NULL ? "." : memory_printf(memory, "%.*s", (int)(name - path), path).ptr;
	struct stat info;

	if (stat(folder, &info) != 0)
		return env_str(path);
	return memory_printf(memory, "%ju:%ju/%s", (uintmax_t)info.st_dev, (uintmax_t)info.st_ino, name);
}

/* The first file that is in the place of an earlier one, or NULL. Their folders are there. */
static const struct output_file *find_twice(const struct output_set *set)
{
	struct map places = {0};

	for (size_t i = 0; i < set->count; i++)
		if (map_put(set->memory, &places, place_of(set->memory, set->files[i].place),
			    &set->files[i]) != NULL)
			return &set->files[i];
	return NULL;
}

enum env_status output_set_commit(struct output_set *set, struct env_str *message)
{
	set->written = 0;
	set->folders.count = 0;
	for (size_t i = 0; i < set->count; i++) {
		struct output_file *file = &set->files[i];

		if (!follow(set, file) || ((file->stamp || !is_current(file)) && !prepare(set, file)))
			return fail(set, file, message);
	}
	const struct output_file *failed = find_twice(set);
	if (failed != NULL) {
		*message = memory_printf(set->memory, "'%s' would be written twice", failed->path);
		undo(set);
		return ENV_DUPLICATE;
	}
	failed = put_in_place(set, false);
	if (failed == NULL)
		failed = put_in_place(set, true);
	return failed == NULL ? ENV_OK : fail(set, failed, message);
}
