/* The format "uuid". */
#include "format/suites.h"
#include "format/support.h"
#include "text/hooks.h"

static const char *const accepted[] = {
	"00000000-0000-0000-0000-000000000000",
	"ffffffff-ffff-ffff-ffff-ffffffffffff",
	"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
	"2eb8aa08-aa98-11ea-b4aa-73b441d16380",
	"2EB8AA08-AA98-11EA-B4AA-73B441D16380",
	"2eb8aa08-AA98-11ea-B4Aa-73B441D16380",
	/* any version, any variant */
	"98d80576-482e-427f-8434-7f86890ab222",
	"99c17cbb-656f-f64a-940f-1a4568f03487",
	"99c17cbb-656f-964a-c40f-1a4568f03487",
	NULL,
};

static const char *const refused[] = {
	"",
	"-",
	"----",
	"2eb8aa08-aa98-11ea-b4aa-73b441d1638",
	"2eb8aa08-aa98-11ea-b4aa-73b441d163800",
	"2eb8aa08-aa98-11ea-73b441d16380",
	"2eb8aa08aa9811eab4aa73b441d16380",
	"2eb8aa08aa98-11ea-b4aa73b441d16380",
	"2eb8-aa08-aa98-11ea-b4aa73b44-1d16380",
	"2eb8aa0-8aa98-11ea-b4aa-73b441d16380",
	"2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
	"2eb8aa08-aa98-11ea-b4ga-73b441d16380",
	"{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
	"urn:uuid:2eb8aa08-aa98-11ea-b4aa-73b441d16380",
	" 2eb8aa08-aa98-11ea-b4aa-73b441d16380",
	"2eb8aa08-aa98-11ea-b4aa-73b441d16380 ",
	"2eb8aa08_aa98-11ea-b4aa-73b441d16380",
	"2eb8aa08-aa98-11ea-b4aa-73b441d16380-",
	"-2eb8aa08-aa98-11ea-b4aa-73b441d16380",
	"2eb8aa08-aa98-11ea-b4aa-73b441d163\xE0\xA7\xAA",
	NULL,
};

static const struct spelling spellings[] = {
	{"2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"},
	{"00112233-4455-6677-8899-AaBbCcDdEeFf", "00112233-4455-6677-8899-aabbccddeeff"},
	{NULL, NULL},
};

START_TEST(test_accepted)
{
	assert_takes(&env_format_uuid, accepted);
	assert_written(&env_format_uuid, spellings);
}
END_TEST

START_TEST(test_refused)
{
	assert_refuses(&env_format_uuid, refused);
	ck_assert(!format_takes(&env_format_uuid, TEXT("2eb8aa08-aa98-11ea-b4aa-73b441d1638\0"), false));
}
END_TEST

START_TEST(test_value)
{
	static const uint8_t expected[] = {0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77,
					   0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF};
	struct env_uuid uuid;

	ck_assert(env_format_uuid.read(env_str("00112233-4455-6677-8899-aaBBccDDeeFF"), &uuid));
	ck_assert_mem_eq(uuid.bytes, expected, sizeof(expected));
}
END_TEST

/* Each byte by itself makes two different. */
START_TEST(test_equal)
{
	for (size_t i = 0; i < 16; i++) {
		struct env_uuid a = {{0}};
		struct env_uuid b = {{0}};

		ck_assert(env_format_uuid.equal(&a, &b));
		b.bytes[i] = 0x80;
		ck_assert(!env_format_uuid.equal(&a, &b));
	}
}
END_TEST

Suite *uuid_suite(void)
{
	Suite *suite = suite_create("uuid");
	TCase *cases = tcase_create("uuid");

	tcase_add_test(cases, test_accepted);
	tcase_add_test(cases, test_refused);
	tcase_add_test(cases, test_value);
	tcase_add_test(cases, test_equal);
	suite_add_tcase(suite, cases);
	return suite;
}
