/* Base64 (RFC 4648, section 4): with its padding, nothing between the characters, one spelling for any bytes. */
#ifndef ENVELOPE_FORMAT_BASE64_H
#define ENVELOPE_FORMAT_BASE64_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/str.h>

/* Bytes that `text` stands for where it is base64, and never less than env_base64_decode() writes; 0 for an odd length. */
size_t env_base64_decoded_size(struct env_str text);

/*
 * Writes the bytes that `text` stands for to `out`, which has room for env_base64_decoded_size(text) and may be NULL where
 * that is 0. False where `text` is not base64, or the bits of its last character that stand for nothing are not 0; then
 * `out` may hold anything. Linear time.
 */
bool env_base64_decode(uint8_t *out, struct env_str text);

/* Characters of the text of `size` bytes; SIZE_MAX where that would be more than memory. */
size_t env_base64_encoded_size(size_t size);

/* Writes the text of `size` bytes, env_base64_encoded_size(size) characters without NUL. `bytes` may be NULL for 0. */
void env_base64_encode(char *out, const uint8_t *bytes, size_t size);

#endif
