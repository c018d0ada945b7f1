/* YAML given as a string, for tests. */
#ifndef TESTS_YAML_LOAD_TEXT_H
#define TESTS_YAML_LOAD_TEXT_H

#include <check.h>

#include "base/diagnostic.h"
#include "base/memory.h"
#include "yaml/node.h"

/* Of the running test. */
extern struct memory test_memory;
extern struct diagnostics test_diagnostics;

void load_set_up(void);
void load_tear_down(void);

/* Loads what must have no error. */
const struct node *load_text(const char *text);

/* Loads `length` bytes; NULL where there is an error. */
const struct node *load_bytes(const char *text, size_t length);

/* Loads what must have errors, which must be printed as `expected`, and fails the test otherwise. */
void load_expect_errors(const char *text, const char *expected);

/* Loads what must have exactly one error of this code, at this line and column. */
void load_expect_error(const char *text, size_t length, enum code code, size_t line, size_t column);

/* The value as JSON, NUL-terminated. */
const char *json_of(const struct node *node);

/* `count` times `text`. */
const char *repeated(const char *text, size_t count);

#endif
