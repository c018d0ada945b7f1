/* Which rooms there are, and where the history file has their lines. */
#include "rooms.h"

#include <stdlib.h>
#include <string.h>

void rooms_init(struct rooms *rooms)
{
	memset(rooms, 0, sizeof(*rooms));
	(void)pthread_mutex_init(&rooms->lock, NULL);
}

void rooms_free(struct rooms *rooms)
{
	for (size_t i = 0; i < rooms->count; i++)
		free(rooms->items[i].places);
	(void)pthread_mutex_destroy(&rooms->lock);
}

/* ---- with the lock held ---- */

static struct env_str name_of(const struct room *room)
{
	return env_str_of(room->name, room->name_len);
}

static struct room *find(struct rooms *rooms, int64_t pk)
{
	return pk >= 1 && (uint64_t)pk <= rooms->count ? &rooms->items[pk - 1] : NULL;
}

static enum env_status reserve(struct room *room)
{
	if (room->count < room->capacity)
		return ENV_OK;
	if (room->count == ROOM_LINES_MAX)
		return ENV_LIMIT;
	size_t capacity = room->capacity == 0 ? 64 : room->capacity * 2;
	off_t *places = realloc(room->places, capacity * sizeof(*places));
	if (places == NULL)
		return ENV_NO_MEMORY;
	room->places = places;
	room->capacity = capacity;
	return ENV_OK;
}

/* ---- which take it ---- */

int64_t rooms_find(struct rooms *rooms, struct env_str name)
{
	int64_t pk = 0;

	pthread_mutex_lock(&rooms->lock);
	for (size_t i = 0; i < rooms->count && pk == 0; i++)
		if (env_str_equal(name_of(&rooms->items[i]), name))
			pk = (int64_t)i + 1;
	pthread_mutex_unlock(&rooms->lock);
	return pk;
}

bool rooms_has(struct rooms *rooms, int64_t pk)
{
	pthread_mutex_lock(&rooms->lock);
	bool found = find(rooms, pk) != NULL;
	pthread_mutex_unlock(&rooms->lock);
	return found;
}

bool rooms_has_line(struct rooms *rooms, int64_t pk, int64_t id)
{
	pthread_mutex_lock(&rooms->lock);
	const struct room *room = find(rooms, pk);
	bool found = room != NULL && id >= 1 && (uint64_t)id <= room->count;
	pthread_mutex_unlock(&rooms->lock);
	return found;
}

int64_t rooms_next(struct rooms *rooms)
{
	pthread_mutex_lock(&rooms->lock);
	int64_t pk = rooms->count < ROOMS_MAX ? (int64_t)rooms->count + 1 : 0;
	pthread_mutex_unlock(&rooms->lock);
	return pk;
}

void rooms_add(struct rooms *rooms, struct env_str name)
{
	pthread_mutex_lock(&rooms->lock);
	struct room *room = &rooms->items[rooms->count++];
	memcpy(room->name, name.ptr, name.len);
	room->name_len = name.len;
	pthread_mutex_unlock(&rooms->lock);
}

enum env_status rooms_next_line(struct rooms *rooms, int64_t pk, int64_t *id)
{
	pthread_mutex_lock(&rooms->lock);
	struct room *room = find(rooms, pk);
	enum env_status status = room != NULL ? reserve(room) : ENV_NOT_FOUND;
	if (status == ENV_OK)
		*id = (int64_t)room->count + 1;
	pthread_mutex_unlock(&rooms->lock);
	return status;
}

void rooms_add_line(struct rooms *rooms, int64_t pk, off_t place)
{
	pthread_mutex_lock(&rooms->lock);
	struct room *room = find(rooms, pk);
	room->places[room->count++] = place;
	pthread_mutex_unlock(&rooms->lock);
}

enum env_status rooms_find_lines(struct rooms *rooms, int64_t pk, int64_t before, size_t limit, off_t *places,
				 size_t *count)
{
	pthread_mutex_lock(&rooms->lock);
	const struct room *room = find(rooms, pk);
	if (room != NULL) {
		size_t end = (uint64_t)before <= room->count ? (size_t)before - 1 : room->count;
		*count = end < limit ? end : limit;
		if (*count > 0)
			memcpy(places, room->places + end - *count, *count * sizeof(*places));
	}
	pthread_mutex_unlock(&rooms->lock);
	return room != NULL ? ENV_OK : ENV_NOT_FOUND;
}

size_t rooms_list(struct rooms *rooms, struct chat_room_rooms_rooms_item items[ROOMS_MAX])
{
	pthread_mutex_lock(&rooms->lock);
	size_t count = rooms->count;
	for (size_t i = 0; i < count; i++) {
		items[i].pk = (int64_t)i + 1;
		items[i].room = name_of(&rooms->items[i]);
		items[i].lines = (int64_t)rooms->items[i].count;
	}
	pthread_mutex_unlock(&rooms->lock);
	return count;
}
