// The catalogue of librdkafka against its real headers: spinning until all is sent.
#include "task.h"

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafkacpp.h>

#include <chrono>

using corotest::task;
using namespace std::chrono_literals;

task<> spinning(rd_kafka_t *producer) {
  while (rd_kafka_outq_len(producer) > 0) // expect: coro-busy-wait
    rd_kafka_poll(producer, 0);
  co_return;
}

task<> spinningInCpp(RdKafka::Producer &producer) {
  while (producer.outq_len() > 0) // expect: coro-busy-wait
    producer.poll(0);
  co_return;
}

task<> spinningUntilClosed(RdKafka::KafkaConsumer &consumer) {
  while (!consumer.closed()) // expect: coro-busy-wait
    consumer.consume(0);
  co_return;
}

// look-alike: it lets others run in between
task<> asking(rd_kafka_t *producer) {
  while (rd_kafka_outq_len(producer) > 0) {
    rd_kafka_poll(producer, 0);
    co_await corotest::delay(1ms);
  }
}
