/* Frames by the keys of their envelopes. The codec does the work, with types that no schema declares. */
#include "testing/frame.h"

#include <stdalign.h>
#include <stddef.h>

#include <envelope/codec.h>

static const struct env_type string_type = {
	.kind = ENV_KIND_STRING,
	.size = sizeof(struct env_str),
	.align = alignof(struct env_str),
	.as.string = {.max_length = SIZE_MAX},
};

static const struct env_type json_type = {
	.kind = ENV_KIND_JSON,
	.size = sizeof(struct env_json),
	.align = alignof(struct env_json),
};

struct member {
	struct env_str key;
	struct env_json value;
};

struct object {
	const struct member *items;
	size_t count;
};

static const struct env_type object_type = {
	.kind = ENV_KIND_MAP,
	.size = sizeof(struct object),
	.align = alignof(struct object),
	.as.map = {.value = &json_type,
		   .entry_size = sizeof(struct member),
		   .value_offset = offsetof(struct member, value),
		   .max_entries = SIZE_MAX},
};

static enum env_status write_key(struct env_buf *out, struct env_str name)
{
	char first = out->data[out->len - 1];
	enum env_status status = first == '{' ? ENV_OK : env_buf_append(out, ",", 1);

	if (status == ENV_OK)
		status = env_encode(&string_type, &name, out, NULL);
	if (status == ENV_OK)
		status = env_buf_append(out, ":", 1);
	return status;
}

static enum env_status write_text(struct env_buf *out, struct env_str name, struct env_str text)
{
	if (text.ptr == NULL)
		return ENV_OK;
	enum env_status status = write_key(out, name);
	return status == ENV_OK ? env_encode(&string_type, &text, out, NULL) : status;
}

static enum env_status write_json(struct env_buf *out, struct env_str name, struct env_str json)
{
	if (json.ptr == NULL)
		return ENV_OK;
	enum env_status status = write_key(out, name);
	return status == ENV_OK ? env_buf_append_str(out, json) : status;
}

static enum env_status write_part(struct env_buf *out, const struct env_header_key *key, struct env_str type,
				  struct env_str payload, const struct env_cause *cause)
{
	const struct env_str none = {NULL, 0};

	switch (key->role) {
	case ENV_HEADER_TYPE:
		return write_text(out, key->name, type);
	case ENV_HEADER_PAYLOAD:
		return write_json(out, key->name, payload);
	case ENV_HEADER_TRACE:
		return write_text(out, key->name, cause->trace);
	case ENV_HEADER_STATE:
		return write_text(out, key->name, cause->state == NULL ? none : cause->state->code);
	case ENV_HEADER_LANGUAGE:
		return write_text(out, key->name, cause->language);
	}
	return ENV_OK;
}

/* Writes the payload, or all but that. */
static enum env_status write_parts(struct env_buf *out, const struct env_envelope *envelope,
				   struct env_str type, struct env_str payload, const struct env_cause *cause,
				   bool payloads)
{
	enum env_status status = ENV_OK;

	for (size_t i = 0; i < envelope->key_count && status == ENV_OK; i++)
		if ((envelope->keys[i].role == ENV_HEADER_PAYLOAD) == payloads)
			status = write_part(out, &envelope->keys[i], type, payload, cause);
	return status;
}

/* The payload goes last: where it is no JSON, whose frame it was is known by then. */
enum env_status env_test_frame_write(struct env_buf *out, const struct env_envelope *envelope,
				     struct env_str type, struct env_str payload,
				     const struct env_cause *cause)
{
	const struct env_cause none = {.state = NULL};
	enum env_status status = env_buf_append(out, "{", 1);

	if (cause == NULL)
		cause = &none;
	if (status == ENV_OK)
		status = write_parts(out, envelope, type, payload, cause, false);
	if (status == ENV_OK)
		status = write_parts(out, envelope, type, payload, cause, true);
	return status == ENV_OK ? env_buf_append(out, "}", 1) : status;
}

static const struct env_header_key *find_key(const struct env_envelope *envelope, struct env_str name)
{
	for (size_t i = 0; envelope != NULL && i < envelope->key_count; i++) {
		const struct env_header_key *key = &envelope->keys[i];
		if (env_str_equal(key->name, name) || (key->alias.len > 0 && env_str_equal(key->alias, name)))
			return key;
	}
	return NULL;
}

/* The place of what a key is for, or NULL for what nobody asks for. */
static struct env_str *part_of(struct env_test_parts *parts, const struct env_header_key *key)
{
	switch (key->role) {
	case ENV_HEADER_TYPE:
		return &parts->type;
	case ENV_HEADER_PAYLOAD:
		return &parts->payload;
	case ENV_HEADER_TRACE:
		return &parts->trace;
	case ENV_HEADER_STATE:
		return &parts->state;
	case ENV_HEADER_LANGUAGE:
		break;
	}
	return NULL;
}

static enum env_status read_member(struct env_test_parts *out, struct env_arena *arena,
				   const struct member *member, const struct env_header_key *key)
{
	struct env_str *place = key == NULL ? NULL : part_of(out, key);
	struct env_str json = member->value.text;

	if (place == NULL)
		return ENV_OK;
	if (key->role == ENV_HEADER_PAYLOAD) {
		*place = json;
		return ENV_OK;
	}
	if (env_str_equal(json, env_str("null")))
		return ENV_OK;
	return env_decode(&string_type, place, arena, json.ptr, json.len, NULL);
}

enum env_status env_test_frame_read(struct env_test_parts *out, struct env_arena *arena, struct env_str text,
				    const struct env_envelope *envelope, const struct env_envelope *other)
{
	struct object object;
	enum env_status status = env_decode(&object_type, &object, arena, text.ptr, text.len, NULL);

	*out = (struct env_test_parts){.payload = ENV_STR_INIT("null")};
	for (size_t i = 0; status == ENV_OK && i < object.count; i++) {
		const struct member *member = &object.items[i];
		const struct env_header_key *key = find_key(envelope, member->key);
		if (key == NULL)
			key = find_key(other, member->key);
		status = read_member(out, arena, member, key);
	}
	return status;
}
