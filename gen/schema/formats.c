/* What the formats of schemas are. */
#include "schema/formats.h"

#include "base/suggest.h"

/* OpenAPI's and our own: how wide numbers are in C. */
static const struct {
	const char *name;
	enum env_kind kind;
	const char *least; /* NULL: what a double holds */
	const char *most;
} widths[] = {
	{"int32", ENV_KIND_INT32, "-2147483648", "2147483647"},
	{"uint32", ENV_KIND_UINT32, "0", "4294967295"},
	{"int64", ENV_KIND_INTEGER, "-9223372036854775808", "9223372036854775807"},
	{"uint64", ENV_KIND_UINT64, "0", "18446744073709551615"},
	/* what is less than half a step beyond the largest one becomes that */
	{"float", ENV_KIND_FLOAT, "-340282356779733661637539395458142568447",
	 "340282356779733661637539395458142568447"},
	{"double", ENV_KIND_NUMBER, NULL, NULL},
};

#define WIDTH_COUNT (sizeof(widths) / sizeof(widths[0]))

/* JSON Schema's that ask for the tables of IDNA 2008 (RFC 5892), which are not here: they can be named but not checked. */
static const char *const unchecked[] = {"idn-email", "idn-hostname"};

static bool is_unchecked(struct env_str name)
{
	for (size_t i = 0; i < sizeof(unchecked) / sizeof(unchecked[0]); i++)
		if (env_str_equal(name, env_str(unchecked[i])))
			return true;
	return false;
}

static bool is_foreign(struct env_str name)
{
	return name.len > 2 && name.ptr[0] == 'x' && name.ptr[1] == '-';
}

/* The number of the width in the table above, or WIDTH_COUNT. */
static size_t width_index(struct env_str name)
{
	size_t i = 0;

	while (i < WIDTH_COUNT && !env_str_equal(env_str(widths[i].name), name))
		i++;
	return i;
}

bool format_is_known(struct env_str name)
{
	return is_foreign(name) || env_format_find(name) != NULL || width_index(name) < WIDTH_COUNT ||
	       is_unchecked(name);
}

struct format_found format_find(const struct document *document, struct env_str name)
{
	struct format_found found = {.use = FORMAT_REMARK, .format = env_format_find(name)};
	size_t width = width_index(name);

	if (is_foreign(name))
		return found;
	if (document->annotate)
		found.use = FORMAT_REMARK;
	else if (!format_is_known(name))
		found.use = FORMAT_UNKNOWN;
	else if (found.format != NULL)
		found.use = FORMAT_TEXT;
	else
		found.use = width < WIDTH_COUNT ? FORMAT_WIDTH : FORMAT_UNCHECKED;
	if (width < WIDTH_COUNT)
		found.kind = widths[width].kind;
	return found;
}

const char *format_suggest(struct env_str name)
{
	struct suggestion suggestion = suggestion_make(name);

	for (size_t i = 0; i < WIDTH_COUNT; i++)
		suggestion_offer(&suggestion, widths[i].name);
	for (size_t i = 0; env_format_name(i) != NULL; i++)
		suggestion_offer(&suggestion, env_format_name(i));
	return suggestion.name;
}

const char *format_problem(struct document *document, const struct format_found *found, struct env_str name,
			   const char **meant)
{
	*meant = NULL;
	if (found->use == FORMAT_UNCHECKED)
		return memory_printf(memory_of(document), "format %s cannot be checked yet",
				     quoted(document, name))
			.ptr;
	if (found->use != FORMAT_UNKNOWN)
		return NULL;
	*meant = format_suggest(name);
	return memory_printf(memory_of(document), "there is no format %s", quoted(document, name)).ptr;
}

void format_advise(struct document *document, struct diagnostic *diagnostic, const struct format_found *found,
		   const char *meant)
{
	struct diagnostics *diagnostics = diagnostics_of(document);

	if (diagnostic == NULL)
		return;
	if (meant != NULL)
		diagnostic_suggest(diagnostics, diagnostic, meant);
	else if (found->use == FORMAT_UNKNOWN)
		diagnostic_help(diagnostics, diagnostic,
				"a format of your own begins with 'x-', and is not checked");
}

struct format_found encoding_find(const struct document *document, struct env_str name)
{
	struct format_found found = {.use = FORMAT_REMARK, .format = &env_format_base64};

	if (document->annotate)
		return found;
	found.use = env_str_equal(name, env_str("base64")) ? FORMAT_TEXT : FORMAT_UNKNOWN;
	return found;
}

bool format_range(enum env_kind kind, const char **least, const char **most)
{
	size_t i = 0;

	while (i < WIDTH_COUNT && widths[i].kind != kind)
		i++;
	if (i == WIDTH_COUNT || widths[i].least == NULL)
		return false;
	*least = widths[i].least;
	*most = widths[i].most;
	return true;
}
