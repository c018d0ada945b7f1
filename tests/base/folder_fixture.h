/* A folder of its own for each test that touches files. */
#ifndef TESTS_BASE_FOLDER_FIXTURE_H
#define TESTS_BASE_FOLDER_FIXTURE_H

#include "base/memory.h"

/* The memory of the running test, and the path of its folder. */
extern struct memory fixture_memory;
extern char fixture_folder[64];

/* Makes the folder and goes into it; takes it away again, with all that is in it. */
void fixture_set_up(void);
void fixture_tear_down(void);

/* Writes a file and sets its times to long ago. */
void fixture_write(const char *path, const char *contents);

/* The contents of a file, or NULL where it cannot be read. */
const char *fixture_read(const char *path);

/* Whether the file's time is still that of fixture_write(). */
int fixture_untouched(const char *path);

/* How many entries a folder has. */
size_t fixture_count(const char *path);

#endif
