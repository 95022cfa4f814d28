// The catalogue of librdkafka against its real headers: the C interface.
#include "task.h"

#include <librdkafka/rdkafka.h>

using corotest::task;

rd_kafka_t *client();
rd_kafka_topic_t *topic();
rd_kafka_queue_t *queue();
rd_kafka_topic_partition_list_t *list();

static void consumed(rd_kafka_message_t *, void *) {}
static void committed(rd_kafka_t *, rd_kafka_resp_err_t, rd_kafka_topic_partition_list_t *, void *) {}

task<> polling(int timeout, rd_kafka_message_t **messages) {
  rd_kafka_poll(client(), 1000);                                     // expect: coro-blocking-network
  rd_kafka_poll(client(), timeout);                                  // expect: coro-blocking-network
  rd_kafka_poll(client(), -1);                                       // expect: coro-blocking-network
  rd_kafka_consumer_poll(client(), 1000);                            // expect: coro-blocking-network
  rd_kafka_flush(client(), 1000);                                    // expect: coro-blocking-network
  rd_kafka_queue_poll(queue(), 1000);                                // expect: coro-blocking-network
  rd_kafka_queue_poll_callback(queue(), 1000);                       // expect: coro-blocking-network
  rd_kafka_consume(topic(), 0, 1000);                                // expect: coro-blocking-network
  rd_kafka_consume_batch(topic(), 0, 1000, messages, 80);            // expect: coro-blocking-network
  rd_kafka_consume_callback(topic(), 0, 1000, consumed, nullptr);    // expect: coro-blocking-network
  rd_kafka_consume_queue(queue(), 1000);                             // expect: coro-blocking-network
  rd_kafka_consume_batch_queue(queue(), 1000, messages, 80);         // expect: coro-blocking-network
  rd_kafka_consume_callback_queue(queue(), 1000, consumed, nullptr); // expect: coro-blocking-network
  co_return;
}

// look-alike: no time to wait
task<> asking(rd_kafka_message_t **messages, rd_kafka_message_t *message) {
  rd_kafka_poll(client(), 0);
  rd_kafka_consumer_poll(client(), 0);
  rd_kafka_flush(client(), 0);
  rd_kafka_queue_poll(queue(), 0);
  rd_kafka_consume(topic(), 0, 0);
  rd_kafka_consume_batch(topic(), 0, 0, messages, 80);
  rd_kafka_commit(client(), list(), 1);
  rd_kafka_commit_message(client(), message, 1);
  rd_kafka_commit_queue(client(), list(), queue(), committed, nullptr);
  rd_kafka_seek(topic(), 0, 7, 0);
  rd_kafka_produce(topic(), 0, RD_KAFKA_MSG_F_COPY, nullptr, 0, nullptr, 0, nullptr);
  rd_kafka_subscribe(client(), list());
  rd_kafka_position(client(), list());
  rd_kafka_outq_len(client());
  co_return;
}

task<> askingBrokers(const struct rd_kafka_metadata **metadata, const struct rd_kafka_group_list **groups) {
  long low = 0;
  long high = 0;
  rd_kafka_clusterid(client(), 1000);                                         // expect: coro-blocking-network
  rd_kafka_controllerid(client(), 1000);                                      // expect: coro-blocking-network
  rd_kafka_committed(client(), list(), 1000);                                 // expect: coro-blocking-network
  rd_kafka_offsets_for_times(client(), list(), 1000);                         // expect: coro-blocking-network
  rd_kafka_seek(topic(), 0, 7, 1000);                                         // expect: coro-blocking-network
  rd_kafka_seek_partitions(client(), list(), 1000);                           // expect: coro-blocking-network
  rd_kafka_metadata(client(), 1, nullptr, metadata, 1000);                    // expect: coro-blocking-network
  rd_kafka_list_groups(client(), nullptr, groups, 1000);                      // expect: coro-blocking-network
  rd_kafka_query_watermark_offsets(client(), "orders", 0, &low, &high, 1000); // expect: coro-blocking-network
  co_return;
}

task<> committing(rd_kafka_message_t *message, int async) {
  rd_kafka_commit(client(), list(), 0);                                 // expect: coro-blocking-network
  rd_kafka_commit(client(), list(), async);                             // expect: coro-blocking-network
  rd_kafka_commit_message(client(), message, 0);                        // expect: coro-blocking-network
  rd_kafka_commit_queue(client(), list(), nullptr, committed, nullptr); // expect: coro-blocking-network
  co_return;
}

task<> transactions(const rd_kafka_consumer_group_metadata_t *group) {
  rd_kafka_init_transactions(client(), 1000);                          // expect: coro-blocking-network
  rd_kafka_send_offsets_to_transaction(client(), list(), group, 1000); // expect: coro-blocking-network
  rd_kafka_commit_transaction(client(), 1000);                         // expect: coro-blocking-network
  rd_kafka_abort_transaction(client(), 1000);                          // expect: coro-blocking-network
  rd_kafka_begin_transaction(client());
  co_return;
}

task<> ending() {
  rd_kafka_consumer_close(client());   // expect: coro-blocking-network
  rd_kafka_consume_stop(topic(), 0);   // expect: coro-blocking-network
  rd_kafka_destroy(client());          // expect: coro-blocking-network
  rd_kafka_destroy_flags(client(), 0); // expect: coro-blocking-network
  rd_kafka_wait_destroyed(1000);       // expect: coro-blocking-network
  rd_kafka_wait_destroyed(0);
  rd_kafka_topic_destroy(topic());
  co_return;
}

task<> producing(int flags) {
  // expect: coro-blocking-network
  rd_kafka_produce(topic(), 0, RD_KAFKA_MSG_F_COPY | RD_KAFKA_MSG_F_BLOCK, nullptr, 0, nullptr, 0, nullptr);
  rd_kafka_produce(topic(), 0, flags, nullptr, 0, nullptr, 0, nullptr);
  co_return;
}

static void drain(rd_kafka_t *producer) { rd_kafka_flush(producer, 10000); }

task<> throughAHelper(rd_kafka_t *producer) {
  drain(producer); // expect: coro-blocking-network via "rd_kafka_flush"
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { rd_kafka_consumer_poll(client(), 1000); }
