/*
 * What the codec makes of many texts, as checksums that are the same on every machine: of every type of the golden packages, texts from a
 * fixed seed that obey it, nearly do, or are broken, and some fixed ones; values that were changed in memory; and numbers. Fast and careful
 * code are held together on the way.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/simd.h"
#include <envelope/codec.h>

#include "generated/hold.h"
#include "generated/make.h"
#include "generated/mutate.h"
#include "text/hooks.h"
#include "text/number.h"

/* Another machine is tried for its SIMD: that it is used there, or is not. */
#if defined(EXPECTED_SIMD)
_Static_assert(ENV_SIMD == EXPECTED_SIMD, "SIMD is used where it is there");
#endif

#define ROUNDS 40
#define NUMBERS 100000

/* FNV-1a. */
static uint64_t add_bytes(uint64_t sum, struct env_str bytes)
{
	for (size_t i = 0; i < bytes.len; i++)
		sum = (sum ^ (unsigned char)bytes.ptr[i]) * UINT64_C(0x100000001B3);
	return sum;
}

static uint64_t add_number(uint64_t sum, uint64_t number)
{
	char bytes[8];

	for (size_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (char)(unsigned char)(number >> (8 * i) & 0xFF);
	return add_bytes(sum, env_str_of(bytes, sizeof(bytes)));
}

struct sums {
	uint64_t texts;   /* what was read */
	uint64_t results; /* statuses, errors, and what was written */
	uint64_t changed; /* statuses, errors, and what was written of values that were changed */
	uint64_t numbers;
	size_t right;
	size_t wrong;
};

#define SUM_START UINT64_C(0xCBF29CE484222325)

/* Decodes the text both ways; the sum goes over the status, the errors, and the value as it is written. */
static void take(struct sums *sums, const struct named_type *named, struct env_str text)
{
	struct env_arena arena = {0};
	struct env_errors errors = {0};
	struct env_buf out = {0};
	void *value = malloc(named->type->size);
	enum env_status held = hold_text(named, text);
	enum env_status status = env_decode(named->type, value, &arena, text.ptr, text.len, &errors);

	sums->texts = add_bytes(add_bytes(sums->texts, env_str(named->name)), text);
	if (status != held || env_errors_write(&out, &errors) != ENV_OK)
		abort();
	/* what is rounded cannot be written where its rules are on text */
	if (status == ENV_OK)
		sums->results = add_number(sums->results, env_encode(named->type, value, &out, NULL));
	sums->results = add_bytes(add_number(sums->results, status), env_buf_str(&out));
	*(status == ENV_OK ? &sums->right : &sums->wrong) += 1;
	env_buf_free(&out);
	env_errors_free(&errors);
	env_arena_free(&arena);
	free(value);
}

/* The text's value is changed in memory, and written. */
static void change(struct sums *sums, const struct named_type *named, const struct maker *maker, bool wild)
{
	struct env_arena arena = {0};
	struct env_errors errors = {0};
	struct env_buf out = {0};
	void *value = malloc(named->type->size);
	void *changed = malloc(named->type->size);
	struct mutator mutator = {.random = maker->random | 1, .arena = &arena, .chances = 4, .wild = wild};

	if (env_decode(named->type, value, &arena, maker->text.data, maker->text.len, NULL) == ENV_OK &&
	    env_copy(named->type, changed, &arena, value) == ENV_OK) {
		mutate_value(&mutator, named->type, changed);
		enum env_status status = env_encode(named->type, changed, &out, &errors);
		sums->changed = add_number(sums->changed, status);
		if (status != ENV_OK && env_errors_write(&out, &errors) != ENV_OK)
			abort();
		sums->changed = add_bytes(sums->changed, env_buf_str(&out));
	}
	env_buf_free(&out);
	env_errors_free(&errors);
	env_arena_free(&arena);
	free(changed);
	free(value);
}

static void take_made(struct sums *sums, const struct named_type *named)
{
	struct maker maker = {0};

	for (size_t round = 0; round < ROUNDS; round++) {
		maker.text.len = 0;
		maker.random = (uint64_t)round * 2654435761U + 88172645463325252U;
		maker.wrongness = round % 4 == 1 ? 2 + round % 12 : 0;
		maker.plain = round % 4 == 2;
		maker.spaced = round % 8 >= 4;
		make_value(&maker, named->type);
		if (round % 4 == 3)
			make_mutation(&maker);
		take(sums, named, env_buf_str(&maker.text));
		if (round % 2 == 0)
			change(sums, named, &maker, round % 4 == 0);
	}
	env_buf_free(&maker.text);
}

static const char *const fixed[] = {
	"",
	"{",
	"{}",
	"[]",
	"null",
	"[1, 2.50, -0.0, 1e22, 5e-324, 1.7976931348623157e308, 9223372036854775807, 1e400]",
	"[18446744073709551615, -9223372036854775809, 0.1, 123456789.0123456789]",
	"\"sixteen bytes...and a quote at the end \\\" of them\"",
	"\"\\u00e5\\ud83d\\ude00 \xC3\xA5\xF0\x9F\x98\x80 \\n\\t\\u0000 0123456789abcdef0123456789abcdef\"",
	"\"0123456789abcde\xFF\"",
	"{\"a\":{\"b\":[{\"c\":\"d\",\"c\":1}]},\"a\" : true , \"\\u0061\":[[[[]]]]}",
};

static void take_fixed(struct sums *sums, const struct named_type *named)
{
	for (size_t i = 0; i < COUNT_OF(fixed); i++)
		take(sums, named, env_str(fixed[i]));
}

static uint64_t random_any_length(uint64_t *random)
{
	uint64_t bits = random_next(random);

	return bits >> random_below(random, 64);
}

/* Random bits as a double, written and read back. */
static void take_double(struct sums *sums, uint64_t bits)
{
	char text[ENV_NUMBER_MAX];
	double value;

	memcpy(&value, &bits, sizeof(value));
	if ((bits >> 52 & 0x7FF) == 0x7FF)
		return;
	struct env_str written = env_str_of(text, env_number_from_double(text, value));
	sums->numbers = add_bytes(sums->numbers, written);
	uint64_t again = 0;
	if (env_number_to_double(written, &value) == ENV_NUMBER_FITS)
		memcpy(&again, &value, sizeof(again));
	if (again != bits) {
		printf("%.*s does not read back\n", (int)written.len, written.ptr);
		exit(EXIT_FAILURE);
	}
}

/* A random decimal, read. */
static void take_decimal(struct sums *sums, uint64_t *random)
{
	char text[128];
	uint64_t bits = 0;
	double value = 0;
	int exponent = (int)random_below(random, 660) - 340;
	uint64_t whole = random_any_length(random);
	uint64_t fraction = random_next(random);
	int len = snprintf(text, sizeof(text), "%" PRIu64 ".%" PRIu64 "e%d", whole, fraction, exponent);
	enum env_number_fit fit = env_number_to_double(env_str_of(text, (size_t)len), &value);

	memcpy(&bits, &value, sizeof(bits));
	sums->numbers = add_number(add_number(sums->numbers, fit), bits);
}

static void take_numbers(struct sums *sums)
{
	uint64_t random = 8;

	for (int i = 0; i < NUMBERS; i++) {
		take_double(sums, random_next(&random));
		take_double(sums, random_any_length(&random));
		take_decimal(sums, &random);
	}
}

int main(void)
{
	struct sums sums = {SUM_START, SUM_START, SUM_START, SUM_START, 0, 0};

	for (size_t i = 0; i < type_count; i++) {
		take_made(&sums, &types[i]);
		take_fixed(&sums, &types[i]);
	}
	take_numbers(&sums);
	printf("%zu types, %zu texts taken, %zu refused\n", type_count, sums.right, sums.wrong);
	printf("texts %016" PRIx64 "\nresults %016" PRIx64 "\nchanged %016" PRIx64 "\nnumbers %016" PRIx64
	       "\n",
	       sums.texts, sums.results, sums.changed, sums.numbers);
	return EXIT_SUCCESS;
}
