/* Texts of IP addresses, also inside other texts: of mail and of URIs. */
#ifndef ENVELOPE_FORMAT_IP_H
#define ENVELOPE_FORMAT_IP_H

#include <envelope/format.h>

#include "format/cursor.h"

/* Whose grammar it is. */
enum env_ip_grammar {
	/*
	 * RFC 3986, section 3.2.2, which says RFC 4291's in ABNF: numbers of IPv4 have no zeros in front, "::" stands for
	 * one or more groups.
	 */
	ENV_IP_URI,
	/* RFC 5321, section 4.1.3: zeros in front are taken, up to three digits; "::" stands for two or more groups. */
	ENV_IP_MAIL,
};

/*
 * Goes over an address, as far as the grammar goes, into `*out`. False where there is none; then the cursor stands anywhere
 * and `*out` may hold anything.
 */
bool env_ipv4_parse(struct env_cursor *cursor, enum env_ip_grammar grammar, struct env_ipv4 *out);
bool env_ipv6_parse(struct env_cursor *cursor, enum env_ip_grammar grammar, struct env_ipv6 *out);

/* Writes "127.0.0.1"; returns the place after it. */
char *env_ipv4_put(char *to, const uint8_t bytes[4]);

#endif
