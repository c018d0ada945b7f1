/* The table of codes. */
#include "base/codes.h"

struct code_row {
	const char *text;
	const char *title;
};

#define CODES_ROW(name, text, title) {text, title},
static const struct code_row rows[CODE_COUNT] = {CODES(CODES_ROW)};
#undef CODES_ROW

const char *code_text(enum code code)
{
	return rows[code].text;
}

const char *code_title(enum code code)
{
	return rows[code].title;
}

bool code_is_warning(enum code code)
{
	return rows[code].text[0] == 'W';
}
