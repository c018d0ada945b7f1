/* What the compiler is told where it knows the words, for the inline functions of these headers and for generated code. */
#ifndef ENVELOPE_COMPILER_H
#define ENVELOPE_COMPILER_H

/* What must be a part of those who use it. */
#if defined(__GNUC__)
#define ENV_INLINE static inline __attribute__((always_inline))
#else
#define ENV_INLINE static inline
#endif

/* What is so more often than not. */
#if defined(__GNUC__)
#define ENV_LIKELY(condition) __builtin_expect(!!(condition), 1)
#else
#define ENV_LIKELY(condition) (condition)
#endif

/* Before a `case` that the one before it goes on with. */
#if defined(__GNUC__) && (__GNUC__ >= 7 || defined(__clang__))
#define ENV_FALLS_THROUGH __attribute__((fallthrough))
#else
#define ENV_FALLS_THROUGH
#endif

#endif
