/* Writing a frame. */
#include "frame/write.h"

#include <envelope/codec.h>
#include <envelope/write.h>

#include "frame/keys.h"
#include "text/escape.h"
#include "text/hot.h"
#include "type/findings.h"
#include "type/write_token.h"

#define LITERAL(buf, literal) env_buf_append((buf), (literal), sizeof(literal) - 1)

static enum env_status write_string(struct env_buf *out, struct env_str value)
{
	if (value.ptr == NULL)
		return LITERAL(out, "null");
	return env_text_write_string(out, value);
}

/* Of a message that has none, what a reader takes for none: null is nothing, which a required key may not have. */
static struct env_str no_payload(const struct env_header_key *key)
{
	return env_str_of(key->required ? "{}" : "null", key->required ? 2 : 4);
}

static enum env_status write_payload(struct env_buf *out, const struct env_frame *frame,
				     const struct env_header_key *key, struct env_errors *errors)
{
	const struct env_type *type = frame->message->payload;

	if (type == NULL)
		return env_buf_append_str(out, no_payload(key));
	if (frame->payload == NULL) {
		enum env_status status =
			errors == NULL ? ENV_OK : env_errors_add(errors, NULL, ENV_ERROR_MISSING, NULL, 0);
		return status == ENV_OK ? ENV_INVALID : status;
	}
	return env_encode_careful(type, frame->payload, out, errors);
}

/* What is being written. */
struct writing {
	struct env_buf *out;
	const struct env_frame *frame;
	struct env_errors *errors;
	struct env_span *span;
};

static enum env_status write_spanned(struct writing *writing, const struct env_header_key *key)
{
	size_t at = writing->out->len;
	enum env_status status = write_payload(writing->out, writing->frame, key, writing->errors);

	*writing->span = (struct env_span){at, writing->out->len - at};
	return status;
}

/* What stands at a key that is not the payload's; ptr NULL: nothing. */
static inline struct env_str text_of(const struct env_frame *frame, enum env_header_role role)
{
	switch (role) {
	case ENV_HEADER_TYPE:
		return frame->message->name;
	case ENV_HEADER_TRACE:
		return frame->trace;
	case ENV_HEADER_STATE:
		return frame->state;
	case ENV_HEADER_LANGUAGE:
		return frame->language;
	default:
		return (struct env_str){NULL, 0};
	}
}

static enum env_status write_value(struct writing *writing, const struct env_header_key *key)
{
	return key->role == ENV_HEADER_PAYLOAD
		       ? write_spanned(writing, key)
		       : write_string(writing->out, text_of(writing->frame, key->role));
}

static enum env_status write_member(struct writing *writing, const struct env_header_key *key, bool first)
{
	enum env_status status = env_buf_append(writing->out, key->text.ptr + first, key->text.len - first);

	return status == ENV_OK ? write_value(writing, key) : status;
}

static enum env_status write_carefully(const struct env_frame *frame, struct env_buf *out,
				       struct env_errors *errors, struct env_span *span)
{
	struct writing writing = {out, frame, errors, span};
	const struct env_envelope *envelope = frame->envelope;
	enum env_status status = LITERAL(out, "{");

	for (size_t i = 0; status == ENV_OK && i < envelope->key_count; i++)
		status = write_member(&writing, &envelope->keys[i], i == 0);
	return status == ENV_OK ? LITERAL(out, "}") : status;
}

/* ---- the fast way, in the words of fast encoders ---- */

/* What is being written. */
struct fast {
	struct env_writer writer;
	const struct env_frame *frame;
	const struct env_frame_text *payload; /* NULL: frame->payload */
	struct env_span *span;
};

static inline char *write_text(struct env_writer *writer, char *at, struct env_str value)
{
	return value.ptr == NULL ? env_write_null(writer, at) : env_write_str(writer, at, value, 0, SIZE_MAX);
}

static char *write_payload_text(struct env_writer *writer, char *at, const struct env_frame_text *payload)
{
	if (writer->end - at < (ptrdiff_t)payload->size)
		at = env_write_grow(writer, at, payload->size);
	return writer->given_up ? at : env_write_on(writer, payload->put(at, payload->of));
}

static char *write_payload_value(struct fast *fast, const struct env_header_key *key, char *at)
{
	const struct env_type *type = fast->frame->message->payload;

	if (fast->payload != NULL)
		return write_payload_text(&fast->writer, at, fast->payload);
	if (type == NULL && key->required)
		return env_write_close(&fast->writer, env_write_open(&fast->writer, at, '{'), '}');
	if (type == NULL)
		return env_write_null(&fast->writer, at);
	return env_write_value(&fast->writer, at, type, fast->frame->payload);
}

static char *write_payload_fast(struct fast *fast, const struct env_header_key *key, char *at)
{
	const struct env_buf *buf = fast->writer.buf;
	/* the buffer may move: places are counted from its beginning */
	size_t start = (size_t)(at - buf->data);

	at = write_payload_value(fast, key, at);
	*fast->span = (struct env_span){start, (size_t)(at - buf->data) - start};
	return at;
}

static inline char *write_value_fast(struct fast *fast, char *at, const struct env_header_key *key)
{
	return key->role == ENV_HEADER_PAYLOAD
		       ? write_payload_fast(fast, key, at)
		       : write_text(&fast->writer, at, text_of(fast->frame, key->role));
}

/* A key with its colon, and a comma before it unless it is the first. Most have one letter. */
static inline char *write_key_fast(struct env_writer *writer, char *at, struct env_str text, bool first)
{
	/* the NUL behind a literal takes the comma's place, so that the copy has a constant length */
	if (ENV_LIKELY(text.len == ENV_FRAME_SHORT_KEY))
		return env_write_few(at, text.ptr + first, ENV_FRAME_SHORT_KEY) - first;
	return env_write_key(writer, at, text.ptr + first, text.len - first);
}

/* False where the careful way has to decide; the buffer may have gained some bytes then. */
static ENV_HOT bool write_fast(const struct env_frame *frame, const struct env_frame_text *payload,
			       struct env_buf *out, struct env_span *span)
{
	const struct env_header_key *first = frame->envelope->keys;
	const struct env_header_key *end = first + frame->envelope->key_count;
	struct fast fast = {.frame = frame, .payload = payload, .span = span};
	char *at = env_write_start(&fast.writer, out);

	if (at == NULL)
		return false;
	at = env_write_open(&fast.writer, at, '{');
	for (const struct env_header_key *key = first; key < end; key++) {
		at = write_key_fast(&fast.writer, at, key->text, key == first);
		at = write_value_fast(&fast, at, key);
	}
	return env_write_finish(&fast.writer, env_write_close(&fast.writer, at, '}'));
}

/* Whether the payload, where there is one, has a fast encoder: the others need not be tried. */
static bool may_be_fast(const struct env_frame *frame)
{
	const struct env_type *type = frame->message->payload;

	return type == NULL || (frame->payload != NULL && type->write != NULL && type->also == NULL);
}

ENV_HOT enum env_status env_frame_write(const struct env_frame *frame, struct env_buf *out,
					struct env_errors *errors, struct env_span *span)
{
	size_t start = out->len;

	*span = (struct env_span){0};
	if (may_be_fast(frame) && write_fast(frame, NULL, out, span))
		return ENV_OK;
	out->len = start;
	*span = (struct env_span){0};
	return write_carefully(frame, out, errors, span);
}

enum env_status env_frame_write_text(const struct env_frame *frame, const struct env_frame_text *payload,
				     struct env_buf *out, struct env_span *span)
{
	*span = (struct env_span){0};
	/* names and texts that were read are UTF-8: all that can be wrong is that there is no room */
	return write_fast(frame, payload, out, span) ? ENV_OK : ENV_NO_MEMORY;
}

const struct env_header_key *env_frame_find_unfit(const struct env_frame *frame)
{
	const struct env_envelope *envelope = frame->envelope;

	for (size_t i = 0; i < envelope->key_count; i++) {
		const struct env_header_key *key = &envelope->keys[i];
		if (key->role != ENV_HEADER_PAYLOAD && !env_header_takes(key, text_of(frame, key->role)))
			return key;
	}
	return NULL;
}

static enum env_status add_unfit(struct env_errors *errors, const struct env_frame *frame,
				 const struct env_header_key *key)
{
	const struct env_path path = {.step = {.key = key->name}};
	struct env_findings findings = env_findings_begin(errors);
	struct env_str text = text_of(frame, key->role);

	if (text.ptr == NULL)
		env_findings_add(&findings, &path, ENV_ERROR_MISSING);
	else if (!env_utf8_valid(text))
		env_findings_add(&findings, &path, ENV_ERROR_UTF8);
	else
		env_findings_add_limit_size(&findings, &path, ENV_ERROR_MAX_LENGTH, key->max_length);
	return env_findings_result(&findings);
}

enum env_status env_frame_encode(const struct env_frame *frame, struct env_buf *out,
				 struct env_errors *errors)
{
	size_t start = out->len;
	struct env_span span;
	const struct env_header_key *unfit = env_frame_find_unfit(frame);

	if (unfit != NULL)
		return add_unfit(errors, frame, unfit);
	enum env_status status = env_frame_write(frame, out, errors, &span);
	if (status != ENV_OK)
		out->len = start;
	return status;
}
