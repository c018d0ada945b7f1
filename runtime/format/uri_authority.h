/* The authority of URIs (RFC 3986, section 3.2) and of IRIs (RFC 3987, section 2.2). */
#ifndef ENVELOPE_FORMAT_URI_AUTHORITY_H
#define ENVELOPE_FORMAT_URI_AUTHORITY_H

#include "format/cursor.h"

/*
 * Goes over an authority up to the path, query or fragment after it, or the end. May be empty. `beyond`: ENV_URI_ASCII or
 * ENV_URI_UCSCHAR. False where it is not one; then the cursor stands anywhere.
 */
bool env_uri_parse_authority(struct env_cursor *cursor, unsigned beyond);

#endif
