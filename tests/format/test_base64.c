/* Base64: what contentEncoding asks of a text, and the bytes that it stands for. */
#include <stdlib.h>

#include "format/base64.h"
#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

static const char *const accepted[] = {
	"",     "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy", "AAAA", "AA==",
	"AAA=", "////", "++++", "//8=", "/w==",     "gA==",     "AZaz09+/", NULL,
};

static const char *const refused[] = {
	"Z",
	"Zm",
	"Zm9",
	"Zm9vY",
	"Zm9vYg",
	"Zm9vYmE",
	"Zg=",
	"Zg===",
	"Zg====",
	"=",
	"==",
	"===",
	"====",
	"Z===",
	"Zm8==",
	"Zm9v=",
	"Zm9v====",
	"Zg==Zg==",
	"Zg=a",
	"Z=ba",
	"=AAA",
	"Zm8=Zm9v",
	"Zm 9",
	"Zm9v\n",
	"Zm9v Zm9v",
	" Zm9v",
	"Zm9\n",
	"Zm9vYmF\n",
	"Zm9-",
	"Zm9_",
	"Zm9.",
	"Zm9,",
	"Zm9@",
	"Zm9[",
	"Zm9`",
	"Zm9{",
	"Zm9:",
	"Zm9*",
	"\303\251Zm",
	"Zm\xC3\xA9",
	/* bits that stand for nothing and are not 0 */
	"Zh==",
	"Zi==",
	"Zk==",
	"Zo==",
	"Z/==",
	"Zm9=",
	"Zm+=",
	"Zm/=",
	NULL,
};

/* RFC 4648, section 10, and both characters that are neither letters nor digits. */
static const struct {
	const char *text;
	struct env_str bytes;
} vectors[] = {
	{"", {"", 0}},
	{"Zg==", {"f", 1}},
	{"Zm8=", {"fo", 2}},
	{"Zm9v", {"foo", 3}},
	{"Zm9vYg==", {"foob", 4}},
	{"Zm9vYmE=", {"fooba", 5}},
	{"Zm9vYmFy", {"foobar", 6}},
	{"+/+/", {"\xFB\xFF\xBF", 3}},
	{"AAECAw==", {"\0\1\2\3", 4}},
};

/* Decodes `text` to memory of exactly the size that is asked for; fails where the answer is not `bytes`. */
static void check_decoded(struct env_str text, struct env_str bytes)
{
	size_t size = env_base64_decoded_size(text);
	uint8_t *out = size > 0 ? malloc(size) : NULL;

	ck_assert_uint_eq(size, bytes.len);
	ck_assert(env_base64_decode(out, text));
	if (size > 0)
		ck_assert_mem_eq(out, bytes.ptr, size);
	free(out);
}

static void check_encoded(struct env_str bytes, struct env_str text)
{
	size_t size = env_base64_encoded_size(bytes.len);
	char *out = size > 0 ? malloc(size) : NULL;

	ck_assert_uint_eq(size, text.len);
	env_base64_encode(out, (const uint8_t *)(bytes.len > 0 ? bytes.ptr : NULL), bytes.len);
	if (size > 0)
		ck_assert_mem_eq(out, text.ptr, size);
	free(out);
}

START_TEST(test_accepted)
{
	assert_takes(&env_format_base64, accepted);
}
END_TEST

START_TEST(test_refused)
{
	uint8_t out[16];

	assert_refuses(&env_format_base64, refused);
	ck_assert(!format_takes(&env_format_base64, TEXT("Zm9\0"), false));
	ck_assert(!format_takes(&env_format_base64, TEXT("\0Zm9"), false));
	for (size_t i = 0; refused[i] != NULL; i++) {
		ck_assert_uint_le(env_base64_decoded_size(env_str(refused[i])), sizeof(out));
		ck_assert_msg(!env_base64_decode(out, env_str(refused[i])), "%s", refused[i]);
	}
}
END_TEST

START_TEST(test_vectors)
{
	for (size_t i = 0; i < COUNT_OF(vectors); i++) {
		check_decoded(env_str(vectors[i].text), vectors[i].bytes);
		check_encoded(vectors[i].bytes, env_str(vectors[i].text));
	}
	check_decoded((struct env_str){NULL, 0}, (struct env_str){"", 0});
}
END_TEST

/* Every character of the alphabet at every place of a group, and no other. */
START_TEST(test_alphabet)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (int c = 1; c < 128; c++) {
		const char *found = strchr(alphabet, c);
		for (size_t place = 0; place < 4; place++) {
			char text[] = "AAAA";
			uint8_t out[3];

			text[place] = (char)c;
			if (c == '=' && place == 3)
				continue;
			ck_assert_int_eq(env_base64_decode(out, env_str(text)), found != NULL);
			if (found == NULL)
				continue;
			uint32_t bits = (uint32_t)out[0] << 16 | (uint32_t)out[1] << 8 | out[2];
			ck_assert_uint_eq(bits, (uint32_t)(found - alphabet) << (18 - 6 * place));
		}
	}
}
END_TEST

START_TEST(test_round_trip)
{
	uint64_t random = 88172645463325252;

	for (int i = 0; i < 20000 / CASES_DIVISOR; i++) {
		char bytes[64];
		char text[88];
		size_t size = random_below(&random, sizeof(bytes) + 1);

		for (size_t k = 0; k < size; k++)
			bytes[k] = (char)random_next(&random);
		env_base64_encode(text, (const uint8_t *)bytes, size);
		struct env_str written = exact_copy(env_str_of(text, env_base64_encoded_size(size)));
		ck_assert(env_format_base64.valid(written));
		check_decoded(written, env_str_of(bytes, size));
		free((void *)(uintptr_t)written.ptr);
	}
}
END_TEST

START_TEST(test_sizes)
{
	ck_assert_uint_eq(env_base64_encoded_size(0), 0);
	ck_assert_uint_eq(env_base64_encoded_size(1), 4);
	ck_assert_uint_eq(env_base64_encoded_size(3), 4);
	ck_assert_uint_eq(env_base64_encoded_size(4), 8);
	ck_assert_uint_eq(env_base64_encoded_size(SIZE_MAX), SIZE_MAX);
	ck_assert_uint_eq(env_base64_encoded_size(SIZE_MAX / 4 * 3), SIZE_MAX / 4 * 4);
	ck_assert_uint_eq(env_base64_encoded_size(SIZE_MAX / 4 * 3 + 1), SIZE_MAX);
	ck_assert_uint_eq(env_base64_decoded_size(env_str("Zm9vY")), 0);
}
END_TEST

Suite *base64_suite(void)
{
	Suite *suite = suite_create("base64");
	TCase *cases = tcase_create("base64");

	tcase_add_test(cases, test_accepted);
	tcase_add_test(cases, test_refused);
	tcase_add_test(cases, test_vectors);
	tcase_add_test(cases, test_alphabet);
	tcase_add_test(cases, test_round_trip);
	tcase_add_test(cases, test_sizes);
	suite_add_tcase(suite, cases);
	return suite;
}
