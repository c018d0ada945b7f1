/* What mappings by hand share: the checks that generated code makes by itself. */
#include "bench.h"

#include <string.h>

size_t bench_count_characters(struct env_str text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.len; i++)
		count += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
	return count;
}

bool bench_take_str(struct env_arena *arena, struct env_str *out, struct env_str text, size_t max_length)
{
	/* no more bytes than characters are allowed: no need to count */
	if (text.len > max_length && bench_count_characters(text) > max_length)
		return false;
	*out = env_str_of(env_arena_copy(arena, text.ptr, text.len), text.len);
	return out->ptr != NULL;
}

/* The length of the sequence at `at`; 0 where there is none. RFC 3629 section 4. */
static size_t sequence(const unsigned char *at, size_t room)
{
	static const struct {
		unsigned char first, last, from, to;
		size_t length;
	} rows[] = {
		{0x00, 0x7F, 0x00, 0xFF, 1}, {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
		{0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
		{0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (*at < rows[i].first || *at > rows[i].last)
			continue;
		if (rows[i].length > room ||
		    (rows[i].length > 1 && (at[1] < rows[i].from || at[1] > rows[i].to)))
			return 0;
		for (size_t k = 2; k < rows[i].length; k++)
			if ((at[k] & 0xC0) != 0x80)
				return 0;
		return rows[i].length;
	}
	return 0;
}

bool bench_is_utf8(struct env_str text)
{
	const unsigned char *at = (const unsigned char *)text.ptr;
	size_t left = text.len;

	while (left > 0) {
		uint64_t word = 0;
		if (left >= 8)
			memcpy(&word, at, 8);
		size_t step =
			left >= 8 && (word & UINT64_C(0x8080808080808080)) == 0 ? 8 : sequence(at, left);
		if (step == 0)
			return false;
		at += step;
		left -= step;
	}
	return true;
}

enum bench_role bench_find_role(struct env_str text)
{
	static const struct env_str names[] = {
		[BENCH_ROLE_ADMIN] = ENV_STR_INIT("admin"),
		[BENCH_ROLE_MODERATOR] = ENV_STR_INIT("moderator"),
		[BENCH_ROLE_EDITOR] = ENV_STR_INIT("editor"),
		[BENCH_ROLE_VIEWER] = ENV_STR_INIT("viewer"),
		[BENCH_ROLE_GUEST] = ENV_STR_INIT("guest"),
	};

	for (int role = BENCH_ROLE_ADMIN; role <= BENCH_ROLE_GUEST; role++)
		if (env_str_equal(names[role], text))
			return (enum bench_role)role;
	return BENCH_ROLE_INVALID;
}
