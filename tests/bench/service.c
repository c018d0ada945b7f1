/* The service: handlers inline, that do nothing but answer. */
#include "service.h"

#include <envelope/state.h>

static enum env_status answer(struct bench_service *service, struct env_request *request)
{
	const struct bench_done done = {service->handled++};

	return env_request_reply(request, ENV_SUCCESS, &bench_done_message, &done);
}

static enum env_status on_say(struct env_connection *from, struct env_request *request,
			      const struct bench_say *say, void *user)
{
	(void)from, (void)say;
	return answer(user, request);
}

static enum env_status on_details(struct env_connection *from, struct env_request *request,
				  const struct bench_details *details, void *user)
{
	(void)from, (void)details;
	return answer(user, request);
}

static enum env_status on_sample(struct env_connection *from, struct env_request *request,
				 const struct bench_sample *sample, void *user)
{
	(void)from, (void)sample;
	return answer(user, request);
}

static enum env_status on_result(struct env_connection *from, struct env_request *request,
				 const struct bench_result *result, void *user)
{
	(void)from, (void)result;
	return answer(user, request);
}

static enum env_status on_grow(struct env_connection *from, struct env_request *request,
			       const struct bench_grow *grow, void *user)
{
	(void)from, (void)grow;
	return answer(user, request);
}

static enum env_status bind(struct bench_service *service)
{
	enum env_status status = bench_chat_say_on(service->hub, on_say, service);

	if (status == ENV_OK)
		status = bench_user_details_on(service->hub, on_details, service);
	if (status == ENV_OK)
		status = bench_telemetry_sample_on(service->hub, on_sample, service);
	if (status == ENV_OK)
		status = bench_poll_result_on(service->hub, on_result, service);
	if (status == ENV_OK)
		status = bench_grow_on(service->hub, on_grow, service);
	return status;
}

bool bench_service_open(struct bench_service *service, const struct env_package *more,
			const struct env_allocator *allocator)
{
	const struct env_hub_options options = {
		.allocator = allocator,
		.limits =
			{
				.frame_bytes = (size_t)16 << 20,
				.decoded_bytes = (size_t)1 << 30,
				.bad_frames = UINT32_MAX,
				.connections = 1000000,
			},
	};

	*service = (struct bench_service){0};
	enum env_status status = env_hub_new(&service->hub, &options);
	if (status == ENV_OK)
		status = env_hub_add(service->hub, &bench_package);
	if (status == ENV_OK && more != NULL)
		status = env_hub_add(service->hub, more);
	return status == ENV_OK && bind(service) == ENV_OK;
}

bool bench_service_connect(struct bench_service *service)
{
	return env_memory_peer_open(&service->peer, service->hub, NULL) == ENV_OK;
}

void bench_service_close(struct bench_service *service)
{
	env_memory_peer_free(service->peer);
	env_hub_free(service->hub);
}

bool bench_service_ask(struct bench_service *service, struct env_str frame, struct env_str *answer)
{
	return env_memory_peer_push(service->peer, frame) == ENV_OK &&
	       env_memory_peer_take(service->peer, answer);
}
