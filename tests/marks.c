/*
 * Each assertion of Check's that holds writes its place into a file, to tell where a test was that crashes. A loop over a million cases
 * spends half of its time on that. Here the first ones of a process are written, which is mostly one test, and then one of many: "after this
 * point" may be so many assertions before the crash. One that fails is told with its own place, as ever.
 */
#define ALL_OF 1000
#define ONE_IN 256

/* The linker (--wrap) puts the first one where the second one is called. */
void __wrap__mark_point(const char *file, int line);
void __real__mark_point(const char *file, int line);

static _Thread_local unsigned assertions;

void __wrap__mark_point(const char *file, int line)
{
	assertions++;
	if (assertions <= ALL_OF || assertions % ONE_IN == 0)
		__real__mark_point(file, line);
}
