/* Threads that send, deliver and dispatch. */
#include "stress/senders.h"

#include <stdlib.h>

#include "stress.env.h"

/* Messages after which a thread rests, and for how long: what nobody asked for must not be all there is. */
#define BURST 8
#define REST_US 400

static struct env_address pick(struct senders *senders, uint64_t *dice)
{
	struct env_address address = {.slot = dice_roll(dice, ADDRESS_COUNT), .generation = 1};

	pthread_mutex_lock(&senders->lock);
	if (!ONE_IN(dice, 16))
		address = senders->addresses[dice_roll(dice, ADDRESS_COUNT)];
	pthread_mutex_unlock(&senders->lock);
	return address;
}

static struct stress_news make_news(uint64_t *dice)
{
	struct stress_news news;

	stress_news_init(&news);
	news.number = dice_roll(dice, 1000);
	return news;
}

static enum env_status send_news(struct senders *senders, struct env_address to, uint64_t *dice)
{
	const struct stress_news news = make_news(dice);

	return stress_news_send_to(senders->sender, to, NULL, &news);
}

/* The packet that all share is now and then another. */
static struct env_packet *share_packet(struct senders *senders, uint64_t *dice)
{
	struct env_packet *packet = NULL;
	const struct stress_news news = make_news(dice);

	if (ONE_IN(dice, 8) && stress_news_pack(&packet, senders->sender, NULL, &news) != ENV_OK)
		faults_note(senders->faults, "no packet");
	pthread_mutex_lock(&senders->lock);
	struct env_packet *before = packet == NULL ? NULL : senders->packet;
	if (packet != NULL)
		senders->packet = packet;
	packet = senders->packet == NULL ? NULL : env_packet_ref(senders->packet);
	pthread_mutex_unlock(&senders->lock);
	env_packet_unref(before);
	return packet;
}

static enum env_status deliver(struct senders *senders, struct env_address to, uint64_t *dice)
{
	struct env_packet *packet = share_packet(senders, dice);
	enum env_status status = packet == NULL ? ENV_OK : env_sender_deliver(senders->sender, to, packet);

	env_packet_unref(packet);
	return status;
}

static enum env_status relay(struct senders *senders, struct env_address to, uint64_t *dice)
{
	const struct env_cause cause = {.trace = env_str("relay")};
	struct stress_Task task;

	stress_Task_init(&task);
	task.how = dice_roll(dice, 1000);
	enum env_status status = stress_relay_dispatch(senders->sender, to, &cause, &task);
	if (status == ENV_OK)
		atomic_fetch_add(&senders->dispatched, 1);
	return status;
}

static void send_any(struct senders *senders, uint64_t *dice)
{
	struct env_address to = pick(senders, dice);
	unsigned choice = dice_roll(dice, 400);
	enum env_status status = ENV_OK;

	if (choice == 0)
		status = envelope_s_close_dispatch(senders->sender, to, NULL);
	else if (choice < 100)
		status = relay(senders, to, dice);
	else if (choice < 250)
		status = deliver(senders, to, dice);
	else
		status = send_news(senders, to, dice);
	if (status != ENV_OK && status != ENV_CLOSED && status != ENV_LIMIT)
		faults_note(senders->faults, "sending: %s", env_status_text(status));
}

static void *work(void *argument)
{
	struct senders *senders = argument;
	uint64_t dice = senders->seed + atomic_fetch_add(&senders->started, 1);

	while (!atomic_load(&senders->stopping)) {
		for (unsigned i = 0; i < BURST; i++)
			send_any(senders, &dice);
		sleep_us(REST_US);
	}
	return NULL;
}

void senders_start(struct senders *senders, struct env_sender *sender, struct faults *faults, uint64_t seed)
{
	*senders = (struct senders){.faults = faults, .sender = env_sender_ref(sender), .seed = seed};
	pthread_mutex_init(&senders->lock, NULL);
	for (size_t i = 0; i < SENDER_COUNT; i++)
		if (pthread_create(&senders->threads[i], NULL, work, senders) != 0)
			abort();
}

void senders_stop(struct senders *senders)
{
	atomic_store(&senders->stopping, true);
	for (size_t i = 0; i < SENDER_COUNT; i++)
		pthread_join(senders->threads[i], NULL);
	env_packet_unref(senders->packet);
	env_sender_unref(senders->sender);
	pthread_mutex_destroy(&senders->lock);
}

void senders_add(struct senders *senders, struct env_address address)
{
	pthread_mutex_lock(&senders->lock);
	senders->addresses[senders->next++ % ADDRESS_COUNT] = address;
	pthread_mutex_unlock(&senders->lock);
}
