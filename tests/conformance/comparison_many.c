/* Compares answers of several frames, which come from messages that send more than one. */
#include "comparison.h"
#include "document.h"
#include "frame.h"

/* The texts as trees, each an object of `t`, `p`, `i` and `s`; NULL where one is no object. */
static json_t *read_all(const json_t *texts, enum document_dialect dialect)
{
	static const char *const keys[] = {"t", "p", "i", "s"};
	json_t *frames = json_array();

	for (size_t i = 0; i < json_array_size(texts); i++) {
		const json_t *text = json_array_get(texts, i);
		json_t *frame = document_read(json_string_value(text), json_string_length(text), dialect);
		if (!json_is_object(frame)) {
			json_decref(frame);
			json_decref(frames);
			return NULL;
		}
		for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++)
			if (json_object_get(frame, keys[k]) == NULL)
				json_object_set_new(frame, keys[k], json_null());
		json_array_append_new(frames, frame);
	}
	return frames;
}

/* What differs between two lists of frames, in words; NULL: nothing. */
static const char *find_difference(const json_t *theirs, const json_t *ours, enum difference_kind *kind)
{
	*kind = DIFFERENCE_ANSWER;
	if (theirs == NULL || ours == NULL)
		return "a frame that is no JSON";
	if (document_equal(theirs, ours))
		return NULL;
	json_t *their_messages = frames_expand(theirs);
	json_t *our_messages = frames_expand(ours);
	if (document_equal_unordered(their_messages, our_messages))
		*kind = DIFFERENCE_ORDER;
	json_decref(their_messages);
	json_decref(our_messages);
	if (*kind == DIFFERENCE_ORDER)
		return "messages grouped or ordered otherwise";
	return json_array_size(theirs) == json_array_size(ours) ? "another frame"
								: "another number of frames";
}

void comparison_add_frames(struct comparison *comparison, const json_t *theirs, const json_t *ours)
{
	enum difference_kind kind = DIFFERENCE_ANSWER;

	comparison->their_frames = read_all(theirs, DOCUMENT_PYTHON);
	comparison->our_frames = read_all(ours, DOCUMENT_RFC8259);
	const char *what = find_difference(comparison->their_frames, comparison->our_frames, &kind);
	if (comparison->recorded->died)
		what = "another number of frames";
	if (what != NULL)
		comparison_add(comparison, (struct difference){.kind = kind, .what = what});
}
