/* What differs between the recorded answer and ours, piece by piece. */
#ifndef ENVELOPE_TESTS_CONFORMANCE_COMPARISON_H
#define ENVELOPE_TESTS_CONFORMANCE_COMPARISON_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

#include "case.h"

enum difference_kind {
	DIFFERENCE_ANSWER, /* something that no rule may explain: another message, state, order, number of frames */
	DIFFERENCE_DIED,    /* there is no recorded answer, the service died; ours answered with one frame */
	DIFFERENCE_TRACE,   /* the trace ids, or ours where it is not what the frame asked for */
	DIFFERENCE_MISSING, /* an error that only the recorded answer has */
	DIFFERENCE_ADDED,   /* an error that only ours has */
	DIFFERENCE_CHANGED, /* errors at the same location */
	DIFFERENCE_ORDER,   /* the same messages, grouped or ordered otherwise */
	DIFFERENCE_VALUE,   /* a value in the payload of the answer; NULL where it is absent */
};

struct difference {
	enum difference_kind kind;
	const json_t *loc; /* of the error or value; an array */
	const json_t *theirs;
	const json_t *ours;
	const char *what; /* a few words for the report */
};

struct comparison {
	const struct recorded *recorded;
	json_t *theirs; /* owned: the frame of the recorded answer, the first of several; NULL where there is none */
	json_t *ours;         /* owned */
	json_t *their_frames; /* owned, like the next: the frames, where they are compared as several */
	json_t *our_frames;
	bool ours_of_header; /* ours complains of the text or the frame's keys, not of the payload */
	bool theirs_of_header;
	json_t *wanted_trace; /* owned; what the frame asked for, or NULL */
	json_t *locations;    /* owned; those that no answer holds */
	struct difference *items;
	size_t count;
};

/* Compares the texts of two lists of frames. Free it with comparison_free(). */
void comparison_make(struct comparison *comparison, const struct recorded *recorded, const json_t *theirs,
		     const json_t *ours);
void comparison_free(struct comparison *comparison);

void comparison_add(struct comparison *comparison, struct difference difference);

/* Adds the difference of two lists of texts, which may be of any number. */
void comparison_add_frames(struct comparison *comparison, const json_t *theirs, const json_t *ours);

/* Adds the differences of two payloads of the same message. */
void comparison_add_values(struct comparison *comparison, const json_t *theirs, const json_t *ours);

/* The errors of a frame, or NULL where it is no error.validation that is well formed: state f, a message that is null, each location once. */
const json_t *comparison_find_errors(const json_t *frame);

/* The error of ours at a location, or NULL. */
const json_t *comparison_find_error(const json_t *errors, const json_t *loc);

/* Whether ours is a syntax error, and nothing else. */
bool comparison_is_syntax_error(const struct comparison *comparison);

/* The value that was sent at the location of an error or of a value; NULL where it is none or the text is no JSON. */
const json_t *comparison_find_sent(const struct comparison *comparison, const json_t *loc);

/* The value in a payload at the location of an error, which may name types of a union; NULL where there is none. */
const json_t *comparison_find_in(const struct comparison *comparison, const json_t *payload,
				 const json_t *loc);

/* Whether ours is the message and state that a frame of this type is answered with when all is well. */
bool comparison_is_success(const struct comparison *comparison);

#endif
