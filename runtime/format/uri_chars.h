/* The characters of URIs (RFC 3986, section 2), of IRIs (RFC 3987, section 2.2) and of URI templates (RFC 6570, section 1.5). */
#ifndef ENVELOPE_FORMAT_URI_CHARS_H
#define ENVELOPE_FORMAT_URI_CHARS_H

#include "format/cursor.h"

/* What stands for itself beyond ASCII. */
enum env_uri_beyond {
	ENV_URI_ASCII = 0,
	ENV_URI_UCSCHAR = 1,   /* ucschar, but what sets the direction of writing */
	ENV_URI_IPRIVATE = 2,  /* iprivate: private use */
	ENV_URI_DIRECTION = 4, /* the rest of ucschar, which RFC 3987, section 4.1, keeps out of IRIs */
};

/* sub-delims */
#define ENV_URI_SUB_DELIMS "!$&'()*+,;="

/* Goes over one pct-encoded; false, and nothing moved, where it is not next. */
bool env_uri_accept_encoded(struct env_cursor *cursor);

/* The same of one character beyond ASCII of the kinds `beyond` (enum env_uri_beyond, or several). */
bool env_uri_accept_beyond(struct env_cursor *cursor, unsigned beyond);

/*
 * Goes over all that follows of unreserved, pct-encoded, the characters `more` and those `beyond` ASCII. May be nothing.
 */
void env_uri_skip(struct env_cursor *cursor, const char *more, unsigned beyond);

#endif
