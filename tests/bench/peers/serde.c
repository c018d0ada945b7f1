/* serde_json, in Rust; its messages are its own. See serde/src/lib.rs. */
#include "bench.h"

void *bench_serde_open(void);
void bench_serde_close(void *peer);
bool bench_serde_decode(void *peer, uint32_t kind, const char *text, size_t len);
uint64_t bench_serde_sum(void *peer, uint32_t kind);
bool bench_serde_keep(void *peer, uint32_t kind, const char *text, size_t len);
const char *bench_serde_encode(void *peer, uint32_t kind, size_t index, size_t *len);

static bool decode(void *self, enum bench_kind kind, struct env_str frame, struct env_arena *arena,
		   union bench_message *out)
{
	(void)arena;
	(void)out;
	return bench_serde_decode(self, (uint32_t)kind, frame.ptr, frame.len);
}

static uint64_t sum(void *self, enum bench_kind kind)
{
	return bench_serde_sum(self, (uint32_t)kind);
}

static bool keep(void *self, enum bench_kind kind, struct env_str frame)
{
	return bench_serde_keep(self, (uint32_t)kind, frame.ptr, frame.len);
}

static bool encode(void *self, enum bench_kind kind, const union bench_message *message, size_t index,
		   struct env_buf *out)
{
	size_t len;
	const char *text = bench_serde_encode(self, (uint32_t)kind, index, &len);

	(void)message;
	return len > 0 && env_buf_append(out, text, len) == ENV_OK;
}

extern const struct bench_codec bench_serde;
const struct bench_codec bench_serde = {
	.name = "serde_json",
	.open = bench_serde_open,
	.close = bench_serde_close,
	.decode = decode,
	.encode = encode,
	.sum = sum,
	.keep = keep,
};
