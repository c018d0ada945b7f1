/* The history file at the begin: opened, and read once. For history.c. */
#ifndef CHAT_HISTORY_LOAD_H
#define CHAT_HISTORY_LOAD_H

#include "history.h"

/* Opens the file, for this process alone, and makes it where there is none. NULL: errno says why. */
FILE *history_open_file(const char *path);

/* Fills in rooms and end from the file. Fails as history_open() does. */
enum env_status history_load(struct history *history, env_log *log, void *log_user);

#endif
