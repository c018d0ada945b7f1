/* A peer at a socket, blocking. */
#ifndef ENVELOPE_TESTS_ADAPTERS_PEER_H
#define ENVELOPE_TESTS_ADAPTERS_PEER_H

/* A socket that is connected to that file. */
int peer_connect(const char *path);

/* Sends all of the text. */
void peer_put(int fd, const char *text);

/* Reads exactly this. */
void peer_expect(int fd, const char *text);

/* Nothing more comes; closes the socket. */
void peer_expect_end(int fd);

/* What the service tells everybody when it stops. */
#define CLOSING "{\"t\":\"s.closing\",\"p\":null,\"i\":null,\"s\":null}\n"

#endif
