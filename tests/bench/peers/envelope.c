/* This project's codec: the generated functions, and the same types by their tables alone. */
#include <assert.h>

#include <envelope/codec.h>

#include "bench.h"

static_assert(BENCH_PADDING >= ENV_PADDING, "frames are padded");

static const struct env_type *const types[BENCH_KINDS] = {
	[BENCH_SMALL] = &bench_say_frame_type,
	[BENCH_MEDIUM] = &bench_details_frame_type,
	[BENCH_NUMERIC] = &bench_sample_frame_type,
	[BENCH_LARGE] = &bench_result_frame_type,
};

static bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
		   union bench_message *out)
{
	(void)self;
	return env_decode_padded(types[kind], out, arena, (struct env_padded){frame}, NULL) == ENV_OK;
}

static bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
		   struct env_buf *out)
{
	(void)self;
	(void)index;
	switch (kind) {
	case BENCH_SMALL:
		return bench_say_frame_encode(&message->small, out, NULL) == ENV_OK;
	case BENCH_MEDIUM:
		return bench_details_frame_encode(&message->medium, out, NULL) == ENV_OK;
	case BENCH_NUMERIC:
		return bench_sample_frame_encode(&message->numeric, out, NULL) == ENV_OK;
	case BENCH_LARGE:
		return bench_result_frame_encode(&message->large, out, NULL) == ENV_OK;
	case BENCH_KINDS:
		break;
	}
	return false;
}

static bool decode_careful(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
			   union bench_message *out)
{
	(void)self;
	return env_decode_careful(types[kind], out, arena, frame.ptr, frame.len, NULL) == ENV_OK;
}

static bool encode_careful(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
			   struct env_buf *out)
{
	(void)self;
	(void)index;
	return env_encode_careful(types[kind], message, out, NULL) == ENV_OK;
}

extern const struct bench_codec bench_envelope;
const struct bench_codec bench_envelope = {.name = "envelope", .decode = decode, .encode = encode};

extern const struct bench_codec bench_careful;
const struct bench_codec bench_careful = {
	.name = "envelope, tables", .decode = decode_careful, .encode = encode_careful};
