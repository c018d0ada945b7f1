/*
 * The format "email": Mailbox of RFC 5321, section 4.1.2, by its ABNF, as JSON Schema says. The ABNF limits no length. Of address
 * literals whose tag has to be registered (section 4.1.3) there is one: IPv6.
 */
#include <envelope/format.h>

#include "format/domain.h"
#include "format/ip.h"

/* atext of RFC 5322, section 3.2.3, beside letters and digits */
static const char atom_marks[] = "!#$%&'*+-/=?^_`{|}~";

/* Atom *("." Atom) */
static bool parse_dot_string(struct env_cursor *cursor)
{
	do {
		const char *start = cursor->at;
		while (env_is_alpha_or_digit(env_cursor_peek(cursor)) ||
		       env_is_one_of(env_cursor_peek(cursor), atom_marks))
			cursor->at++;
		if (cursor->at == start)
			return false;
	} while (env_cursor_accept(cursor, '.'));
	return true;
}

/* DQUOTE *QcontentSMTP DQUOTE: printable ASCII and spaces, a backslash before quotes and backslashes. */
static bool parse_quoted_string(struct env_cursor *cursor)
{
	if (!env_cursor_accept(cursor, '"'))
		return false;
	while (!env_cursor_accept(cursor, '"')) {
		env_cursor_accept(cursor, '\\');
		char c = env_cursor_peek(cursor);
		if (c < ' ' || c > '~')
			return false;
		cursor->at++;
	}
	return true;
}

/* sub-domain *("." sub-domain) */
static bool parse_domain(struct env_cursor *cursor)
{
	do {
		if (!env_label_parse(cursor))
			return false;
	} while (env_cursor_accept(cursor, '.'));
	return true;
}

/* "IPv6:" in any case; the cursor stands anywhere where it is not. */
static bool parse_tag(struct env_cursor *cursor)
{
	for (const char *at = "ipv6:"; *at != '\0'; at++) {
		if (!env_cursor_accept_letter(cursor, *at))
			return false;
	}
	return true;
}

/* "[127.0.0.1]" or "[IPv6:::1]" */
static bool parse_address_literal(struct env_cursor *cursor)
{
	struct env_ipv4 ipv4;
	struct env_ipv6 ipv6;

	if (!env_cursor_accept(cursor, '['))
		return false;
	bool read;
	if (env_is_digit(env_cursor_peek(cursor)))
		read = env_ipv4_parse(cursor, ENV_IP_MAIL, &ipv4);
	else
		read = parse_tag(cursor) && env_ipv6_parse(cursor, ENV_IP_MAIL, &ipv6);
	return read && env_cursor_accept(cursor, ']');
}

static bool valid(struct env_str text)
{
	struct env_cursor cursor = env_cursor_of(text);
	bool local =
		env_cursor_peek(&cursor) == '"' ? parse_quoted_string(&cursor) : parse_dot_string(&cursor);

	if (!local || !env_cursor_accept(&cursor, '@'))
		return false;
	bool domain =
		env_cursor_peek(&cursor) == '[' ? parse_address_literal(&cursor) : parse_domain(&cursor);
	return domain && env_cursor_ended(&cursor);
}

const struct env_format env_format_email = {
	.name = "email",
	.error = ENV_ERROR_EMAIL,
	.valid = valid,
};
