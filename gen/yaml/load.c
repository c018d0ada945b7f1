/* YAML text to nodes: the document around them, and what libyaml refuses. */
#include "yaml/load.h"

#include <yaml.h>

#include "base/file.h"
#include "yaml/builder.h"
#include "yaml/characters.h"

struct loader {
	yaml_parser_t parser;
	struct builder builder;
	struct diagnostics *diagnostics;
	const struct source *source;
	size_t documents;
};

/*
 * What libyaml says about some problems, and what helps; the code where it is not that of any other problem.
 */
struct known_problem {
	const char *text;
	enum code code;
	const char *help;
};

#define FLOW_HELP                                                                                           \
	"a string with a comma, a bracket or a brace in it needs quotes, and one that begins with '#', as " \
	"'#/$defs/x' does"

static const struct known_problem known_problems[] = {
	{"found incompatible YAML document", CODE_YAML_VERSION, "1.1 and 1.2 are supported"},
	{"found invalid Unicode character escape code", CODE_YAML_SYNTAX,
	 "YAML has no surrogate pairs: write the character itself, or \\U and eight digits"},
	{"found unknown escape character", CODE_YAML_SYNTAX,
	 "between single quotes a backslash is just that, as patterns want it: '\\d+'"},
	{"found character that cannot start any token", CODE_YAML_SYNTAX,
	 "a string that begins with this character needs quotes; a tab does not indent"},
	{"did not find expected ',' or '}'", CODE_YAML_SYNTAX, FLOW_HELP},
	{"did not find expected ',' or ']'", CODE_YAML_SYNTAX, FLOW_HELP},
	{"mapping values are not allowed in this context", CODE_YAML_SYNTAX,
	 "a string with ': ' in it needs quotes; or the key is indented too far"},
};

static const struct known_problem *find_known(const char *text)
{
	for (size_t i = 0; i < sizeof(known_problems) / sizeof(known_problems[0]); i++)
		if (strcmp(known_problems[i].text, text) == 0)
			return &known_problems[i];
	return NULL;
}

/* The character at a mark; nothing at the end of a line. */
static struct span span_at(const struct loader *loader, yaml_mark_t mark)
{
	yaml_mark_t next = mark;

	next.index++;
	struct span span = marks_span(&loader->builder.marks, mark, next);
	if (span.length > 0 && strchr("\r\n", loader->source->text.ptr[span.offset]) != NULL)
		span.length = 0;
	return span;
}

/* Says why libyaml stopped. */
static void report_problem(const struct loader *loader)
{
	const yaml_parser_t *parser = &loader->parser;
	const char *problem = parser->problem != NULL ? parser->problem : "unknown problem";
	const struct known_problem *known = find_known(problem);

	if (parser->error == YAML_MEMORY_ERROR)
		memory_exhausted();
	struct diagnostic *diagnostic =
		diagnose(loader->diagnostics, known != NULL ? known->code : CODE_YAML_SYNTAX,
			 span_at(loader, parser->problem_mark), "%s", problem);
	if (known != NULL)
		diagnostic_help(loader->diagnostics, diagnostic, "%s", known->help);
	if (parser->context != NULL)
		diagnostic_note(loader->diagnostics, diagnostic, span_at(loader, parser->context_mark), "%s",
				parser->context);
}

static bool begin_document(struct loader *loader, const yaml_event_t *event)
{
	if (loader->documents++ == 0)
		return true;
	diagnose(loader->diagnostics, CODE_YAML_DOCUMENTS,
		 marks_span(&loader->builder.marks, event->start_mark, event->end_mark),
		 "a second document begins here");
	return false;
}

/* Takes one event; whether to go on. */
static bool take_event(struct loader *loader, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_DOCUMENT_START_EVENT:
		return begin_document(loader, event);
	case YAML_STREAM_END_EVENT:
		return false;
	default:
		return builder_add(&loader->builder, event);
	}
}

/* Takes events until the end or until something makes it senseless to go on. */
static void run(struct loader *loader)
{
	yaml_event_t event;
	bool more = true;

	while (more) {
		if (!yaml_parser_parse(&loader->parser, &event)) {
			report_problem(loader);
			return;
		}
		more = take_event(loader, &event);
		yaml_event_delete(&event);
	}
}

static void parse(struct loader *loader)
{
	struct env_str text = loader->source->text;

	if (!yaml_parser_initialize(&loader->parser))
		memory_exhausted();
	yaml_parser_set_encoding(&loader->parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&loader->parser, (const unsigned char *)text.ptr, text.len);
	run(loader);
	yaml_parser_delete(&loader->parser);
}

static bool check_size(struct diagnostics *diagnostics, const struct source *source)
{
	if (source->text.len <= FILE_SIZE_MAX)
		return true;
	diagnose(diagnostics, CODE_FILE_SIZE, span_of_file(source), "the text has more than %zu bytes",
		 FILE_SIZE_MAX);
	return false;
}

/*
 * Whether there are few enough lines that could be %TAG directives. Libyaml reads all of a document's before
 * it tells of any, so they are counted without it; that some may stand in a string is of no matter.
 */
static bool check_directives(struct diagnostics *diagnostics, const struct source *source)
{
	static const struct env_str directive = ENV_STR_INIT("%TAG");
	struct env_str text = source->text;
	size_t count = 0;

	for (size_t i = 0; i < source->line_count; i++) {
		size_t begin = source->lines[i];

		if (text.len - begin < directive.len ||
		    memcmp(text.ptr + begin, directive.ptr, directive.len) != 0 ||
		    ++count <= YAML_TAG_DIRECTIVES_MAX)
			continue;
		diagnose(diagnostics, CODE_YAML_SYNTAX, source_span(source, begin, directive.len),
			 "more than %d %%TAG directives", YAML_TAG_DIRECTIVES_MAX);
		return false;
	}
	return true;
}

const struct node *yaml_load(struct memory *memory, struct diagnostics *diagnostics,
			     const struct source *source)
{
	struct loader loader = {.diagnostics = diagnostics, .source = source};
	size_t errors = diagnostics->errors;

	if (!check_size(diagnostics, source) || !characters_check(diagnostics, source) ||
	    !check_directives(diagnostics, source))
		return NULL;
	builder_init(&loader.builder, memory, diagnostics, source);
	parse(&loader);
	if (diagnostics->errors > errors)
		return NULL;
	if (loader.documents == 0)
		diagnose(diagnostics, CODE_YAML_EMPTY, span_of_file(source), "the file holds no document");
	return loader.builder.root;
}
