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

/* What is so nearly always, that compilers make a jump of it, which processors guess, and no arithmetic, which what comes next would wait for. */
#if defined(__has_builtin)
#if __has_builtin(__builtin_expect_with_probability)
#define ENV_SURELY(condition) __builtin_expect_with_probability(!!(condition), 1, 0.999)
#endif
#endif
#ifndef ENV_SURELY
#define ENV_SURELY(condition) ENV_LIKELY(condition)
#endif

/* Before a `case` that the one before it goes on with. */
#if defined(__GNUC__) && (__GNUC__ >= 7 || defined(__clang__))
#define ENV_FALLS_THROUGH __attribute__((fallthrough))
#else
#define ENV_FALLS_THROUGH
#endif

#endif
