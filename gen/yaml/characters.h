/* Whether a text is one that YAML allows, found out before libyaml sees it. */
#ifndef GEN_YAML_CHARACTERS_H
#define GEN_YAML_CHARACTERS_H

#include <stdbool.h>

#include "base/diagnostic.h"
#include "base/source.h"

/*
 * Whether the text is UTF-8 and holds only characters of c-printable (YAML 1.2.2 section 5.1), less these:
 * U+0085, U+2028 and U+2029, which libyaml takes for line ends as YAML 1.1 did, and byte order marks inside.
 * Else the first place where it is not is an error.
 */
bool characters_check(struct diagnostics *diagnostics, const struct source *source);

/* Whether the text is UTF-8, whatever characters it has; else that is an error. */
bool encoding_check(struct diagnostics *diagnostics, const struct source *source);

#endif
