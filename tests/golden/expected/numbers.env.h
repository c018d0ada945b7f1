/*
 * Package numbers
 *
 * Made by envgen from numbers.yaml; what is changed here is lost.
 */
#ifndef NUMBERS_ENV_H
#define NUMBERS_ENV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <envelope/codec.h>
#include <envelope/hub.h>
#include <envelope/message.h>

#if ENV_TABLES_VERSION != 9
#error "numbers.env.h was made by an envgen of another version than the installed libenvelope"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ---- */

/* The table of When. */
extern const struct env_type numbers_When_type;

/* The table of Share. */
extern const struct env_type numbers_Share_type;

/* The table of Port. */
extern const struct env_type numbers_Port_type;

/* The table of Code. */
extern const struct env_type numbers_Code_type;

/* ---- The package ---- */

/* All of it, for env_hub_add(). */
extern const struct env_package numbers_package;

#ifdef __cplusplus
}
#endif
#endif
