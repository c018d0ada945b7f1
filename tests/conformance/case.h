/* A recorded case: one frame and what the Python service answered. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_CASE_H
#define ENVELOPE_TESTS_CONFORMANCE_CASE_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

struct recorded {
	json_t *line; /* owned; the texts below are its */
	const char *id;
	const char *group;
	const char *connection; /* label of a connection that several cases share, or NULL */
	const char *text;       /* the frame */
	size_t text_len;
	const json_t *answers;     /* texts of the frames that were answered */
	const json_t *alternative; /* others that count as right, or NULL */
	bool died;                 /* no answer: an exception escaped */
	bool unordered;            /* arrays in the answer have no fixed order */
	const json_t *
		refused; /* texts of earlier frames on that connection that ours answered otherwise, or NULL */
	json_t *frame;   /* owned; the tree of the text, or NULL where it is no JSON (RFC 8259) */
	json_t *python_frame; /* owned; what Python's json makes of it, or NULL */
	const char *type;     /* the frame's type, or NULL */
};

/* Reads a line of a file of cases; false where it is none. Free it with recorded_free(). */
bool recorded_read(struct recorded *recorded, const char *line, size_t len);
void recorded_free(struct recorded *recorded);

#endif
