/* The trees that sources are parsed to, the memory that this takes, and that whoever only asks for validity hears the same. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "pattern/suites.h"
#include "pattern/support.h"
#include "pattern/syntax.h"

/* A tree as text: each node with its offset behind an @. */
struct dump {
	char text[1024];
	size_t len;
};

static void print(struct dump *dump, const char *text)
{
	ck_assert_uint_lt(dump->len + strlen(text), sizeof(dump->text));
	dump->len += put_text(dump->text + dump->len, env_str(text));
	dump->text[dump->len] = '\0';
}

static void print_item(struct dump *dump, const struct env_pattern_item *item)
{
	static const char *const names[] = {[ENV_PATTERN_DIGIT] = "d",
					    [ENV_PATTERN_SPACE] = "s",
					    [ENV_PATTERN_WORD] = "w",
					    [ENV_PATTERN_LINE_END] = "end",
					    [ENV_PATTERN_PROPERTY] = "p"};
	char text[48];

	print(dump, item->negated ? " !" : " ");
	if (item->kind != ENV_PATTERN_RANGE) {
		print(dump, names[item->kind]);
		return;
	}
	snprintf(text, sizeof(text), item->low == item->high ? "%" PRIx32 : "%" PRIx32 "-%" PRIx32, item->low,
		 item->high);
	print(dump, text);
}

static void print_repeat(struct dump *dump, const struct env_pattern_node *node)
{
	char text[64];

	if (node->as.repeat.max == ENV_PATTERN_UNLIMITED)
		snprintf(text, sizeof(text), "{%" PRIu32 ",}", node->as.repeat.min);
	else
		snprintf(text, sizeof(text), "{%" PRIu32 ",%" PRIu32 "}", node->as.repeat.min,
			 node->as.repeat.max);
	print(dump, text);
	print(dump, node->as.repeat.lazy ? "?" : "");
}

static void print_kind(struct dump *dump, const struct env_pattern_node *node)
{
	static const char *const names[] = {[ENV_PATTERN_SEQUENCE] = "seq", [ENV_PATTERN_CHOICE] = "or",
					    [ENV_PATTERN_START] = "^",      [ENV_PATTERN_END] = "$",
					    [ENV_PATTERN_BOUNDARY] = "b",   [ENV_PATTERN_NO_BOUNDARY] = "!b"};
	char text[32];

	switch (node->kind) {
	case ENV_PATTERN_SET:
		print(dump, node->as.set.negated ? "not" : "set");
		for (const struct env_pattern_item *item = node->as.set.items; item != NULL;
		     item = item->next)
			print_item(dump, item);
		break;
	case ENV_PATTERN_REPEAT:
		print_repeat(dump, node);
		break;
	case ENV_PATTERN_GROUP:
	case ENV_PATTERN_REFERENCE:
		snprintf(text, sizeof(text), "%s%" PRIu32, node->kind == ENV_PATTERN_GROUP ? "group" : "ref",
			 node->as.group);
		print(dump, text);
		break;
	case ENV_PATTERN_LOOK:
		print(dump, node->as.look.negated ? "!" : "");
		print(dump, node->as.look.behind ? "behind" : "ahead");
		break;
	default:
		print(dump, names[node->kind]);
		break;
	}
	snprintf(text, sizeof(text), "@%zu", node->offset);
	print(dump, text);
}

static void print_node(struct dump *dump, const struct env_pattern_node *node)
{
	print(dump, "(");
	print_kind(dump, node);
	for (const struct env_pattern_node *child = node->first; child != NULL; child = child->next)
		print_node(dump, child);
	print(dump, ")");
}

static const struct {
	const char *source;
	const char *tree;
	uint32_t groups;
} trees[] = {
	{"", "(seq@0)", 0},
	{"a", "(set 61@0)", 0},
	{"ab", "(seq@0(set 61@0)(set 62@1))", 0},
	{"a|b|", "(or@0(set 61@0)(set 62@2)(seq@4))", 0},
	{"\303\2511", "(seq@0(set e9@0)(set 31@2))", 0},
	{"^$\\b\\B", "(seq@0(^@0)($@1)(b@2)(!b@4))", 0},
	{"a*b+?c??", "(seq@0({0,}@1(set 61@0))({1,}?@3(set 62@2))({0,1}?@6(set 63@5)))", 0},
	{"a{2}b{3,}c{4,5}?", "(seq@0({2,2}@1(set 61@0))({3,}@5(set 62@4))({4,5}?@10(set 63@9)))", 0},
	{"a{4294967294}b{4294967295}",
	 "(seq@0({4294967294,4294967294}@1(set 61@0))({4294967294,4294967294}@14(set 62@13)))", 0},
	{"a{0,99999999999}", "({0,4294967294}@1(set 61@0))", 0},
	{".", "(set !end@0)", 0},
	{"\\d\\S\\w", "(seq@0(set d@0)(set !s@2)(set w@4))", 0},
	{"\\P{L}", "(set !p@0)", 0},
	{"[a-z0]", "(set 61-7a 30@0)", 0},
	{"[^\\W-a]", "(not !w 2d 61@0)", 0},
	{"[]", "(set@0)", 0},
	{"[^]", "(not@0)", 0},
	{"(a)(?:b)(?<n>c|d)", "(seq@0(group1@0(set 61@1))(set 62@6)(group2@8(or@13(set 63@13)(set 64@15))))",
	 2},
	{"((a)b)", "(group1@0(seq@1(group2@1(set 61@2))(set 62@4)))", 2},
	{"\\2(a)(\\1)", "(seq@0(ref2@0)(group1@2(set 61@3))(group2@5(ref1@6)))", 2},
	{"\\k<n>(?<n>)", "(seq@0(ref1@0)(group1@5(seq@10)))", 1},
	{"(?=a)(?!b)(?<=c)(?<!d)",
	 "(seq@0(ahead@0(set 61@3))(!ahead@5(set 62@8))(behind@10(set 63@14))(!behind@16(set 64@20)))", 0},
	{"(?:a)*", "({0,}@5(set 61@3))", 0},
	{"[(]\\((?:)", "(seq@0(set 28@0)(set 28@3)(seq@8))", 0},
	{"\\uD83D\\uDE00\\u{41}\\x42\\cC\\0\\t\\-",
	 "(seq@0(set 1f600@0)(set 41@12)(set 42@18)(set 3@22)(set 0@25)(set 9@27)(set 2d@29))", 0},
	{"\\uD83D\\u0041", "(seq@0(set d83d@0)(set 41@6))", 0},
};

START_TEST(test_trees)
{
	for (size_t i = 0; i < COUNT_OF(trees); i++) {
		struct memory memory;
		struct env_pattern_tree tree;
		struct env_pattern_fault fault = {77, NULL};
		struct dump dump = {.len = 0};

		memory_init(&memory);
		ck_assert_int_eq(env_pattern_parse(&memory.arena, env_str(trees[i].source), &tree, &fault),
				 ENV_OK);
		print_node(&dump, tree.root);
		ck_assert_str_eq(dump.text, trees[i].tree);
		ck_assert_uint_eq(tree.group_count, trees[i].groups);
		/* untouched where there is none */
		ck_assert_uint_eq(fault.offset, 77);
		memory_free(&memory);
	}
}
END_TEST

static const char rich[] = "^(?<a>[^a-z\\d]{2,3}|(b\\w)*?)\\k<a>(?=\\2.)\\p{Lu}$";

/* Without memory the parser says so, and nothing else is touched. */
START_TEST(test_no_memory)
{
	enum env_status status = ENV_NO_MEMORY;
	size_t failed = 0;

	for (size_t limit = 64; status != ENV_OK; limit += 64) {
		char room[8192];
		struct env_arena arena;
		struct env_pattern_tree tree = {.group_count = 77};
		struct env_pattern_fault fault = {77, NULL};

		ck_assert_uint_le(limit, sizeof(room));
		env_arena_init_in(&arena, room, limit, limit);
		status = env_pattern_parse(&arena, env_str(rich), &tree, &fault);
		if (status != ENV_OK) {
			ck_assert_int_eq(status, ENV_LIMIT);
			ck_assert(tree.root == NULL && tree.group_count == 77 && fault.offset == 77);
			failed++;
		}
		env_arena_free(&arena);
	}
	ck_assert_uint_gt(failed, 5);
	struct hooks hooks;
	struct env_arena arena;
	struct env_pattern_tree tree;
	struct env_pattern_fault fault;
	hooks_init(&hooks, 0);
	env_arena_init(&arena, &hooks.allocator, 0);
	ck_assert_int_eq(env_pattern_parse(&arena, env_str(rich), &tree, &fault), ENV_NO_MEMORY);
	env_arena_free(&arena);
}
END_TEST

/* A text that is nearly a pattern. */
static struct env_str make_mutant(uint64_t *random, char *out, size_t size)
{
	static const char pieces[] = "ab()[]{}|*+?\\^$-,019dDpPuxck<>=!:.\n";
	size_t len = put_text(out, env_str(rich));

	for (size_t i = 1 + random_below(random, 4); i > 0; i--) {
		size_t at = random_below(random, len);
		if (random_below(random, 2) == 0 && len < size) {
			memmove(out + at + 1, out + at, len - at);
			len++;
		}
		out[at] = pieces[random_below(random, sizeof(pieces) - 1)];
		if (random_below(random, 30) == 0)
			out[at] = (char)random_next(random);
	}
	size_t start = random_below(random, 8) == 0 ? random_below(random, len) : 0;
	memmove(out, out + start, len - start);
	return env_str_of(out, len - start);
}

/* Both say the same of anything, a fault lies within its source, and nothing is read beyond it. */
START_TEST(test_mutants)
{
	uint64_t random = 88172645463325252;
	int parsed = 0;
	int count = 40000 / CASES_DIVISOR;

	for (int i = 0; i < count; i++) {
		char buffer[128];
		struct env_str source = exact_copy(make_mutant(&random, buffer, sizeof(buffer)));
		struct memory memory;
		struct env_pattern_tree tree;
		struct env_pattern_fault fault = {0};

		memory_init(&memory);
		bool ok = env_pattern_parse(&memory.arena, source, &tree, &fault) == ENV_OK;
		parsed += ok;
		if (ok != env_pattern_valid(source) ||
		    (!ok && (fault.sentence == NULL || fault.offset > source.len)))
			ck_abort_msg("%.*s: %d, %zu", STR(source), ok, fault.offset);
		memory_free(&memory);
		free((void *)(uintptr_t)source.ptr);
	}
	ck_assert_int_gt(parsed, count / 20);
	ck_assert_int_lt(parsed, count - count / 20);
}
END_TEST

Suite *tree_suite(void)
{
	Suite *suite = suite_create("tree");
	TCase *cases = tcase_create("tree");

	tcase_add_test(cases, test_trees);
	tcase_add_test(cases, test_no_memory);
	tcase_add_test(cases, test_mutants);
	suite_add_tcase(suite, cases);
	return suite;
}
