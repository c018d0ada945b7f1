/*
 * Words that cannot be C names: keywords of C11, C23 and C++20, types and macros of headers that many files
 * include. Where they come in families, a rule stands for them.
 */
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "schema/names.h"

/* Longer than any word below. */
#define RESERVED_LENGTH_MAX 31

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* In the order of strcmp(). */
static const char *const words[] = {"BIG_ENDIAN",
				    "BUFSIZ",
				    "BYTE_ORDER",
				    "CHAR_BIT",
				    "DOMAIN",
				    "EDOM",
				    "EILSEQ",
				    "EOF",
				    "ERANGE",
				    "EXIT_FAILURE",
				    "EXIT_SUCCESS",
				    "FALSE",
				    "FD_CLR",
				    "FD_ISSET",
				    "FD_SET",
				    "FD_SETSIZE",
				    "FD_ZERO",
				    "FILE",
				    "FP_INFINITE",
				    "FP_NAN",
				    "FP_NORMAL",
				    "FP_SUBNORMAL",
				    "FP_ZERO",
				    "I",
				    "LITTLE_ENDIAN",
				    "LONG_BIT",
				    "MATH_ERREXCEPT",
				    "MATH_ERRNO",
				    "MAXFLOAT",
				    "MB_CUR_MAX",
				    "NFDBITS",
				    "NULL",
				    "OVERFLOW",
				    "PDP_ENDIAN",
				    "RAND_MAX",
				    "SEEK_CUR",
				    "SEEK_END",
				    "SEEK_SET",
				    "TRUE",
				    "UNDERFLOW",
				    "WCONTINUED",
				    "WEXITED",
				    "WEXITSTATUS",
				    "WIFCONTINUED",
				    "WIFEXITED",
				    "WIFSIGNALED",
				    "WIFSTOPPED",
				    "WNOHANG",
				    "WNOWAIT",
				    "WORD_BIT",
				    "WSTOPPED",
				    "WSTOPSIG",
				    "WTERMSIG",
				    "WUNTRACED",
				    "alignas",
				    "alignof",
				    "alloca",
				    "and",
				    "and_eq",
				    "asm",
				    "assert",
				    "auto",
				    "be16toh",
				    "be32toh",
				    "be64toh",
				    "bitand",
				    "bitor",
				    "bool",
				    "break",
				    "case",
				    "catch",
				    "char",
				    "char16_t",
				    "char32_t",
				    "char8_t",
				    "class",
				    "co_await",
				    "co_return",
				    "co_yield",
				    "compl",
				    "complex",
				    "concept",
				    "const",
				    "const_cast",
				    "consteval",
				    "constexpr",
				    "constinit",
				    "continue",
				    "decltype",
				    "default",
				    "delete",
				    "do",
				    "double",
				    "double_t",
				    "dynamic_cast",
				    "else",
				    "enum",
				    "errno",
				    "explicit",
				    "export",
				    "extern",
				    "false",
				    "float",
				    "float_t",
				    "for",
				    "fortran",
				    "fpclassify",
				    "friend",
				    "goto",
				    "htobe16",
				    "htobe32",
				    "htobe64",
				    "htole16",
				    "htole32",
				    "htole64",
				    "i386",
				    "if",
				    "imaginary",
				    "inline",
				    "int",
				    "iscanonical",
				    "iseqsig",
				    "isfinite",
				    "isgreater",
				    "isgreaterequal",
				    "isinf",
				    "isless",
				    "islessequal",
				    "islessgreater",
				    "isnan",
				    "isnormal",
				    "issignaling",
				    "issubnormal",
				    "isunordered",
				    "iszero",
				    "json_t",
				    "le16toh",
				    "le32toh",
				    "le64toh",
				    "linux",
				    "locale_t",
				    "long",
				    "major",
				    "makedev",
				    "math_errhandling",
				    "max_align_t",
				    "minor",
				    "mutable",
				    "namespace",
				    "new",
				    "noexcept",
				    "noreturn",
				    "not",
				    "not_eq",
				    "nullptr",
				    "nullptr_t",
				    "offsetof",
				    "operator",
				    "or",
				    "or_eq",
				    "private",
				    "protected",
				    "ptrdiff_t",
				    "public",
				    "register",
				    "reinterpret_cast",
				    "requires",
				    "restrict",
				    "return",
				    "sa_handler",
				    "sa_sigaction",
				    "setjmp",
				    "short",
				    "si_addr",
				    "si_band",
				    "si_pid",
				    "si_status",
				    "si_uid",
				    "si_value",
				    "signbit",
				    "signed",
				    "size_t",
				    "sizeof",
				    "st_atime",
				    "st_ctime",
				    "st_mtime",
				    "static",
				    "static_assert",
				    "static_cast",
				    "stderr",
				    "stdin",
				    "stdout",
				    "strdupa",
				    "strndupa",
				    "struct",
				    "switch",
				    "template",
				    "this",
				    "thread_local",
				    "throw",
				    "true",
				    "try",
				    "typedef",
				    "typeid",
				    "typename",
				    "typeof",
				    "typeof_unqual",
				    "union",
				    "unix",
				    "unreachable",
				    "unsigned",
				    "using",
				    "va_arg",
				    "va_copy",
				    "va_end",
				    "va_list",
				    "va_start",
				    "virtual",
				    "void",
				    "volatile",
				    "wchar_t",
				    "while",
				    "xor",
				    "xor_eq"};

/*
 * What a name begins and ends with. Two underscores are for compilers (C11 section 7.1.3), `_m_` and `_mm_` for
 * vector instructions; guards of generated headers are named after packages.
 */
static const struct {
	const char *prefix;
	const char *suffix;
} rules[] = {
	{"__", ""},     {"_m_", ""},      {"_mm_", ""},     {"ENV_", ""},    {"ENVELOPE_", ""},
	{"", "_ENV_H"}, {"FP_FAST_", ""}, {"FP_ILOGB", ""}, {"FP_INT_", ""}, {"FP_LLOGB", ""},
};

/* Constants of <math.h>, each of which comes once for every type of real numbers: M_PI, M_PIl, M_PIf32x. */
static const char *const real_numbers[] = {
	"HUGE_VAL", "HUGE_VAL_", "INFINITY", "NAN",     "SNAN", "M_1_PI", "M_2_PI", "M_2_SQRTPI", "M_E",
	"M_LN10",   "M_LN2",     "M_LOG10E", "M_LOG2E", "M_PI", "M_PI_2", "M_PI_4", "M_SQRT1_2",  "M_SQRT2",
};

/* Types of <stdint.h> and <limits.h> as their limits name them (C11 section 7.20.2); a `U` may stand before. */
static const char *const integers[] = {
	"INT",        "INT8",       "INT16",      "INT32",       "INT64",       "INT_FAST8",   "INT_FAST16",
	"INT_FAST32", "INT_FAST64", "INT_LEAST8", "INT_LEAST16", "INT_LEAST32", "INT_LEAST64", "INTMAX",
	"INTPTR",     "PTRDIFF",    "SIG_ATOMIC", "SIZE",        "SSIZE",       "WCHAR",       "WINT",
	"BOOL",       "CHAR",       "SCHAR",      "SHRT",        "LONG",        "LLONG",
};
static const char *const limits[] = {"_MAX", "_MIN", "_WIDTH", "_C"};

/* The types themselves. */
static const char *const integer_types[] = {
	"int8_t",        "int16_t",       "int32_t",      "int64_t",      "int_fast8_t",
	"int_fast16_t",  "int_fast32_t",  "int_fast64_t", "int_least8_t", "int_least16_t",
	"int_least32_t", "int_least64_t", "intmax_t",     "intptr_t",
};

static int compare(const void *key, const void *element)
{
	return strcmp(key, *(const char *const *)element);
}

static bool is_word(struct env_str text)
{
	char key[RESERVED_LENGTH_MAX + 1] = {0};

	if (text.len > RESERVED_LENGTH_MAX)
		return false;
	for (size_t i = 0; i < text.len; i++)
		key[i] = text.ptr[i];
	return bsearch(key, words, COUNT(words), sizeof(words[0]), compare) != NULL;
}

static bool begins(struct env_str text, const char *prefix)
{
	size_t length = strlen(prefix);

	return text.len >= length && memcmp(text.ptr, prefix, length) == 0;
}

static struct env_str without(struct env_str text, size_t length)
{
	return env_str_of(text.ptr + length, text.len - length);
}

static bool ends(struct env_str text, const char *suffix)
{
	size_t length = strlen(suffix);

	return text.len >= length && memcmp(text.ptr + text.len - length, suffix, length) == 0;
}

static bool meets_rule(struct env_str text)
{
	if (text.len > 1 && text.ptr[0] == '_' && text.ptr[1] >= 'A' && text.ptr[1] <= 'Z')
		return true;
	for (size_t i = 0; i < COUNT(rules); i++)
		if (begins(text, rules[i].prefix) && ends(text, rules[i].suffix))
			return true;
	return false;
}

/* What says for which real numbers a constant is: nothing, `l`, `f`, `f128`, `f32x`, or these in capitals. */
static bool is_real_suffix(struct env_str text)
{
	size_t at = 1;

	if (text.len == 0 || env_str_equal(text, env_str("l")) || env_str_equal(text, env_str("L")))
		return true;
	if (text.ptr[0] != 'f' && text.ptr[0] != 'F')
		return false;
	while (at < text.len && ascii_is_digit(text.ptr[at]))
		at++;
	if (at > 1 && at < text.len && (text.ptr[at] == 'x' || text.ptr[at] == 'X'))
		at++;
	return at == text.len;
}

static bool is_real_number(struct env_str text)
{
	for (size_t i = 0; i < COUNT(real_numbers); i++)
		if (begins(text, real_numbers[i]) && is_real_suffix(without(text, strlen(real_numbers[i]))))
			return true;
	return false;
}

static bool is_one_of(struct env_str text, const char *const *table, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (env_str_equal(text, env_str(table[i])))
			return true;
	return false;
}

/* Whether it is a type of integers or a macro about one. */
static bool is_integer(struct env_str text)
{
	if (begins(text, "u") && is_one_of(without(text, 1), integer_types, COUNT(integer_types)))
		return true;
	if (is_one_of(text, integer_types, COUNT(integer_types)))
		return true;
	if (begins(text, "U"))
		text = without(text, 1);
	for (size_t i = 0; i < COUNT(integers); i++)
		if (begins(text, integers[i]) &&
		    is_one_of(without(text, strlen(integers[i])), limits, COUNT(limits)))
			return true;
	return false;
}

bool name_is_reserved(struct env_str text)
{
	if (text.len == 0)
		return false;
	return is_word(text) || meets_rule(text) || is_real_number(text) || is_integer(text);
}

bool name_is_reserved_globally(struct env_str text)
{
	return begins(text, "_") || begins(text, "env_") || name_is_reserved(text);
}
