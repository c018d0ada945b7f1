/* Labels of host names, which domains of mail are made of, too. */
#ifndef ENVELOPE_FORMAT_DOMAIN_H
#define ENVELOPE_FORMAT_DOMAIN_H

#include "format/cursor.h"

/*
 * Goes over a label, as long as it is: letters, digits and hyphens, of which none is the first or the last. False where there
 * is none; then the cursor stands anywhere.
 */
bool env_label_parse(struct env_cursor *cursor);

#endif
