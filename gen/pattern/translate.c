/* Writes a tree as PCRE2 reads it, in pcre2pattern(3)'s terms. */
#include "pattern/translate.h"

#include <inttypes.h>
#include <stdio.h>

#include <envelope/buf.h>

#include "pattern/characters.h"
#include "pattern/lookbehind.h"

/* The largest count that PCRE2 takes in braces. */
#define COUNT_MAX 65535
/* What begins a part after which others may be tried. */
#define COUNT_STEP "(?C)"
/* Characters in a row that may be compared before the next step, and into how many such rows a repetition is cut at most. */
#define STRETCH_MAX 64
#define STRETCHES_MAX 256

struct translation {
	struct memory *memory;
	struct env_buf out;
	struct env_pattern_fault fault;
	uint32_t uncounted; /* characters since the last step, along the longest way */
	bool failed;
};

static void write_node(struct translation *to, const struct env_pattern_node *node);

static void write_text(struct translation *to, const char *text)
{
	if (!to->failed)
		memory_expect(env_buf_append_str(&to->out, env_str(text)));
}

static void fail(struct translation *to, const struct env_pattern_node *node, const char *sentence)
{
	if (!to->failed)
		to->fault = (struct env_pattern_fault){node->offset, sentence};
	to->failed = true;
}

static void write_step(struct translation *to)
{
	write_text(to, COUNT_STEP);
	to->uncounted = 0;
}

/* So many characters follow that are compared one after the other. */
static void pass_characters(struct translation *to, uint32_t count)
{
	if (to->uncounted + count > STRETCH_MAX)
		write_step(to);
	to->uncounted += count;
}

/* Only letters and digits are written as themselves: they mean nothing else in PCRE2. */
static void write_character(struct translation *to, uint32_t character)
{
	char text[16];
	bool plain = (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
		     (character >= 'a' && character <= 'z');

	if (plain)
		snprintf(text, sizeof(text), "%c", (int)character);
	else
		snprintf(text, sizeof(text), "\\x{%" PRIx32 "}", character);
	write_text(to, text);
}

static void write_ranges(struct translation *to, const struct characters *set)
{
	for (size_t i = 0; i < set->count && !to->failed; i++) {
		struct character_range range = set->ranges[i];
		write_character(to, range.low);
		if (range.high > range.low + 1)
			write_text(to, "-");
		if (range.high > range.low)
			write_character(to, range.high);
	}
}

/* The set, or what it leaves out, whatever is shorter. PCRE2 has no names for surrogates. */
static void write_set(struct translation *to, const struct env_pattern_node *node)
{
	struct memory scratch;

	memory_init(&scratch);
	struct characters set = characters_of(&scratch, node);
	struct characters others =
		characters_without_surrogates(&scratch, characters_complement(&scratch, &set));
	if (set.count == 1 && set.ranges[0].low == set.ranges[0].high) {
		write_character(to, set.ranges[0].low);
	} else if (others.count == 0) {
		write_text(to, "[\\x{0}-\\x{10ffff}]");
	} else {
		bool negated = set.count == 0 || others.count < set.count;
		write_text(to, negated ? "[^" : "[");
		write_ranges(to, negated ? &others : &set);
		write_text(to, "]");
	}
	if (to->out.len > TRANSLATION_MAX)
		fail(to, node, "this pattern is too large");
	memory_free(&scratch);
}

static void write_children(struct translation *to, const struct env_pattern_node *node)
{
	for (const struct env_pattern_node *child = node->first; child != NULL && !to->failed;
	     child = child->next) {
		bool choice = child->kind == ENV_PATTERN_CHOICE;
		write_text(to, choice ? "(?:" : "");
		write_node(to, child);
		write_text(to, choice ? ")" : "");
	}
}

static void write_choice(struct translation *to, const struct env_pattern_node *node)
{
	uint32_t most = 0;

	for (const struct env_pattern_node *child = node->first; child != NULL && !to->failed;
	     child = child->next) {
		write_node(to, child);
		most = to->uncounted > most ? to->uncounted : most;
		if (child->next == NULL)
			continue;
		write_text(to, "|");
		write_step(to);
	}
	to->uncounted = most;
}

static bool is_too_often(const struct env_pattern_node *node)
{
	uint32_t max = node->as.repeat.max;

	return node->as.repeat.min > COUNT_MAX || (max != ENV_PATTERN_UNLIMITED && max > COUNT_MAX);
}

static void write_counts(struct translation *to, const struct env_pattern_node *node, uint32_t min,
			 uint32_t max)
{
	char text[32] = "";

	if (max == ENV_PATTERN_UNLIMITED)
		snprintf(text, sizeof(text), min == 0 ? "*" : min == 1 ? "+" : "{%" PRIu32 ",}", min);
	else
		snprintf(text, sizeof(text), "{%" PRIu32 ",%" PRIu32 "}", min, max);
	write_text(to, text);
	write_text(to, node->as.repeat.lazy ? "?" : "");
	if (min != max)
		write_step(to);
}

/* What is left of a repetition of characters after those of its least number that are counted on the way. */
static uint32_t write_stretches(struct translation *to, const struct env_pattern_node *node)
{
	char text[48];
	uint32_t min = node->as.repeat.min;
	uint32_t stretch = min / STRETCHES_MAX > STRETCH_MAX ? min / STRETCHES_MAX : STRETCH_MAX;

	if (min <= stretch)
		return min;
	write_text(to, "(?:");
	write_set(to, node->first);
	snprintf(text, sizeof(text), "{%" PRIu32 "}" COUNT_STEP "){%" PRIu32 "}", stretch, min / stretch);
	write_text(to, text);
	to->uncounted = 0;
	return min % stretch;
}

/* A repetition of one character. */
static void write_characters(struct translation *to, const struct env_pattern_node *node)
{
	uint32_t max = node->as.repeat.max;
	uint32_t min = write_stretches(to, node);

	if (max != ENV_PATTERN_UNLIMITED)
		max -= node->as.repeat.min - min;
	if (max == 0 && node->as.repeat.max > 0)
		return;
	pass_characters(to, min);
	write_set(to, node->first);
	write_counts(to, node, min, max);
}

static void write_repeat(struct translation *to, const struct env_pattern_node *node)
{
	if (is_too_often(node)) {
		fail(to, node,
		     "with lookaround, references or this many states no count above 65535 is supported");
	} else if (node->first->kind == ENV_PATTERN_SET) {
		write_characters(to, node);
	} else {
		write_text(to, "(?:");
		write_step(to);
		write_node(to, node->first);
		write_text(to, ")");
		write_counts(to, node, node->as.repeat.min, node->as.repeat.max);
	}
}

static void write_reference(struct translation *to, const struct env_pattern_node *node)
{
	char text[40];
	uint32_t group = node->as.group;

	snprintf(text, sizeof(text), "(?C%" PRIu32 ")\\g{%" PRIu32 "}", group < 255 ? group : 255, group);
	write_text(to, text);
	to->uncounted = 0;
}

static void write_look(struct translation *to, const struct env_pattern_node *node)
{
	const char *sentence = node->as.look.behind ? lookbehind_fault(node) : NULL;

	if (sentence != NULL)
		fail(to, node, sentence);
	write_text(to, node->as.look.behind ? "(?<" : "(?");
	write_text(to, node->as.look.negated ? "!" : "=");
	if (node->as.look.behind)
		write_step(to);
	write_node(to, node->first);
	write_text(to, ")");
}

/* What is one piece of text. */
static const char *find_fixed(enum env_pattern_node_kind kind)
{
	static const char *const texts[] = {
		[ENV_PATTERN_START] = "\\A",
		[ENV_PATTERN_END] = "\\z",
		[ENV_PATTERN_BOUNDARY] = "\\b",
		[ENV_PATTERN_NO_BOUNDARY] = "\\B",
	};

	return (size_t)kind < sizeof(texts) / sizeof(texts[0]) ? texts[kind] : NULL;
}

static void write_node(struct translation *to, const struct env_pattern_node *node)
{
	const char *fixed = find_fixed(node->kind);

	if (fixed != NULL) {
		write_text(to, fixed);
		return;
	}
	switch (node->kind) {
	case ENV_PATTERN_SET:
		pass_characters(to, 1);
		write_set(to, node);
		break;
	case ENV_PATTERN_CHOICE:
		write_choice(to, node);
		break;
	case ENV_PATTERN_REPEAT:
		write_repeat(to, node);
		break;
	case ENV_PATTERN_REFERENCE:
		write_reference(to, node);
		break;
	case ENV_PATTERN_LOOK:
		write_look(to, node);
		break;
	case ENV_PATTERN_GROUP:
		write_text(to, "(");
		write_node(to, node->first);
		write_text(to, ")");
		break;
	default:
		write_children(to, node);
		break;
	}
}

struct env_str translate(struct memory *memory, const struct env_pattern_node *root,
			 struct env_pattern_fault *fault)
{
	struct translation to = {.memory = memory};
	struct env_str result = {0};

	write_step(&to);
	if (root->kind == ENV_PATTERN_CHOICE) {
		write_text(&to, "(?:");
		write_node(&to, root);
		write_text(&to, ")");
	} else {
		write_node(&to, root);
	}
	if (to.failed)
		*fault = to.fault;
	else
		result = memory_copy(memory, env_buf_str(&to.out));
	env_buf_free(&to.out);
	return result;
}
