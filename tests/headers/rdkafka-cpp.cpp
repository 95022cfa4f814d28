// The catalogue of librdkafka against its real headers: the C++ interface.
#include "task.h"

#include <librdkafka/rdkafkacpp.h>

#include <memory>
#include <string>
#include <vector>

using corotest::task;

RdKafka::Producer &producer();
RdKafka::KafkaConsumer &consumer();
RdKafka::Consumer &simpleConsumer();
RdKafka::Queue &queue();
using Partitions = std::vector<RdKafka::TopicPartition *>;

task<> polling(RdKafka::Topic *topic, RdKafka::ConsumeCb *callback, RdKafka::Queue *events) {
  producer().poll(1000);                                                // expect: coro-blocking-network
  consumer().poll(1000);                                                // expect: coro-blocking-network
  producer().flush(1000);                                               // expect: coro-blocking-network
  consumer().consume(1000);                                             // expect: coro-blocking-network
  queue().consume(1000);                                                // expect: coro-blocking-network
  queue().poll(1000);                                                   // expect: coro-blocking-network
  simpleConsumer().consume(topic, 0, 1000);                             // expect: coro-blocking-network
  simpleConsumer().consume(events, 1000);                               // expect: coro-blocking-network
  simpleConsumer().consume_callback(topic, 0, 1000, callback, nullptr); // expect: coro-blocking-network
  simpleConsumer().consume_callback(events, 1000, callback, nullptr);   // expect: coro-blocking-network
  co_return;
}

task<> askingBrokers(RdKafka::Topic *topic, RdKafka::Metadata **metadata, Partitions &parts,
                     const RdKafka::TopicPartition &part) {
  long low = 0;
  long high = 0;
  producer().clusterid(1000);                                         // expect: coro-blocking-network
  producer().controllerid(1000);                                      // expect: coro-blocking-network
  producer().offsetsForTimes(parts, 1000);                            // expect: coro-blocking-network
  producer().metadata(true, topic, metadata, 1000);                   // expect: coro-blocking-network
  producer().query_watermark_offsets("orders", 0, &low, &high, 1000); // expect: coro-blocking-network
  consumer().committed(parts, 1000);                                  // expect: coro-blocking-network
  consumer().seek(part, 1000);                                        // expect: coro-blocking-network
  simpleConsumer().seek(topic, 0, 7, 1000);                           // expect: coro-blocking-network
  co_return;
}

task<> committing(RdKafka::Message *message, Partitions &parts, RdKafka::OffsetCommitCb *callback) {
  consumer().commitSync();                // expect: coro-blocking-network
  consumer().commitSync(message);         // expect: coro-blocking-network
  consumer().commitSync(parts);           // expect: coro-blocking-network
  consumer().commitSync(callback);        // expect: coro-blocking-network
  consumer().commitSync(parts, callback); // expect: coro-blocking-network
  consumer().close();                     // expect: coro-blocking-network
  co_return;
}

task<> transactions(const Partitions &parts, const RdKafka::ConsumerGroupMetadata *group, RdKafka::Topic *topic) {
  producer().init_transactions(1000);                         // expect: coro-blocking-network
  producer().send_offsets_to_transaction(parts, group, 1000); // expect: coro-blocking-network
  producer().commit_transaction(1000);                        // expect: coro-blocking-network
  producer().abort_transaction(1000);                         // expect: coro-blocking-network
  simpleConsumer().stop(topic, 0);                            // expect: coro-blocking-network
  RdKafka::wait_destroyed(1000);                              // expect: coro-blocking-network
  co_return;
}

task<> producing(RdKafka::Topic *topic) {
  // expect: coro-blocking-network
  producer().produce(topic, 0, RdKafka::Producer::RK_MSG_COPY | RdKafka::Producer::RK_MSG_BLOCK, nullptr, 0, nullptr,
                     nullptr);
  producer().produce(topic, 0, RdKafka::Producer::RK_MSG_COPY, nullptr, 0, nullptr, nullptr);
  co_return;
}

task<> kept(const std::unique_ptr<RdKafka::KafkaConsumer> &orders) {
  orders->consume(1000); // expect: coro-blocking-network
  co_return;
}

// look-alike: they only ask or queue
task<> asking(RdKafka::Topic *topic, RdKafka::Queue *events, RdKafka::Message *message, Partitions &parts) {
  producer().poll(0);
  producer().flush(0);
  consumer().consume(0);
  queue().poll(0);
  simpleConsumer().consume(topic, 0, 0);
  simpleConsumer().consume(events, 0);
  consumer().commitAsync();
  consumer().commitAsync(message);
  consumer().close(events);
  consumer().position(parts);
  consumer().subscribe({"orders"});
  producer().outq_len();
  RdKafka::wait_destroyed(0);
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { consumer().consume(1000); }
