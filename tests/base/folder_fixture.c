/* A folder of its own for each test that touches files. */
#define _XOPEN_SOURCE 700 /* nftw() */
#include "folder_fixture.h"

#include <check.h>
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define LONG_AGO 1000000000

struct memory fixture_memory;
char fixture_folder[64];

void fixture_set_up(void)
{
	memory_init(&fixture_memory);
	(void)snprintf(fixture_folder, sizeof(fixture_folder), "/tmp/envgen-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(fixture_folder));
	ck_assert_int_eq(chdir(fixture_folder), 0);
}

static int remove_entry(const char *path, const struct stat *info, int kind, struct FTW *place)
{
	(void)info;
	(void)kind;
	(void)place;
	return remove(path);
}

void fixture_tear_down(void)
{
	ck_assert_int_eq(chdir("/"), 0);
	nftw(fixture_folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
	memory_free(&fixture_memory);
}

void fixture_write(const char *path, const char *contents)
{
	struct timespec times[2] = {{.tv_sec = LONG_AGO}, {.tv_sec = LONG_AGO}};
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	ck_assert_int_ne(fputs(contents, file), EOF);
	ck_assert_int_eq(fclose(file), 0);
	ck_assert_int_eq(utimensat(AT_FDCWD, path, times, 0), 0);
}

const char *fixture_read(const char *path)
{
	FILE *file = fopen(path, "r");

	if (file == NULL)
		return NULL;
	char *text = memory_alloc(&fixture_memory, 10000);
	text[fread(text, 1, 9999, file)] = '\0';
	(void)fclose(file);
	return text;
}

int fixture_untouched(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && info.st_mtime == LONG_AGO;
}

size_t fixture_count(const char *path)
{
	DIR *folder = opendir(path);
	size_t count = 0;

	ck_assert_ptr_nonnull(folder);
	for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder))
		count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
	closedir(folder);
	return count;
}
