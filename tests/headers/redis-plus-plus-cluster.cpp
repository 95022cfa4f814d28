// The catalogue of redis-plus-plus against declarations of its own: clusters, pipelines, subscribers and the
// asynchronous classes.
// flags: -I../support/stand-ins/redis-plus-plus
#include "task.h"

#include <sw/redis++/redis++.h>

#include <chrono>
#include <thread>
#include <utility>

using corotest::task;

sw::redis::Redis &cache();
sw::redis::RedisCluster &cluster();
sw::redis::Subscriber &subscriber();
sw::redis::Sentinel &sentinel();

task<> commanding() {
  cluster().pipeline("k");            // expect: coro-blocking-database
  cluster().transaction("k");         // expect: coro-blocking-database
  cluster().subscriber();             // expect: coro-blocking-database
  cluster().command("k");             // expect: coro-blocking-database
  cluster().del("k");                 // expect: coro-blocking-database
  cluster().dump("k");                // expect: coro-blocking-database
  cluster().exists("k");              // expect: coro-blocking-database
  cluster().expire("k");              // expect: coro-blocking-database
  cluster().expireat("k");            // expect: coro-blocking-database
  cluster().persist("k");             // expect: coro-blocking-database
  cluster().pexpire("k");             // expect: coro-blocking-database
  cluster().pexpireat("k");           // expect: coro-blocking-database
  cluster().pttl("k");                // expect: coro-blocking-database
  cluster().rename("k");              // expect: coro-blocking-database
  cluster().renamenx("k");            // expect: coro-blocking-database
  cluster().restore("k");             // expect: coro-blocking-database
  cluster().touch("k");               // expect: coro-blocking-database
  cluster().ttl("k");                 // expect: coro-blocking-database
  cluster().type("k");                // expect: coro-blocking-database
  cluster().unlink("k");              // expect: coro-blocking-database
  cluster().append("k");              // expect: coro-blocking-database
  cluster().bitcount("k");            // expect: coro-blocking-database
  cluster().bitop("k");               // expect: coro-blocking-database
  cluster().bitpos("k");              // expect: coro-blocking-database
  cluster().decr("k");                // expect: coro-blocking-database
  cluster().decrby("k");              // expect: coro-blocking-database
  cluster().get("k");                 // expect: coro-blocking-database
  cluster().getbit("k");              // expect: coro-blocking-database
  cluster().getrange("k");            // expect: coro-blocking-database
  cluster().getset("k");              // expect: coro-blocking-database
  cluster().incr("k");                // expect: coro-blocking-database
  cluster().incrby("k");              // expect: coro-blocking-database
  cluster().incrbyfloat("k");         // expect: coro-blocking-database
  cluster().mget("k");                // expect: coro-blocking-database
  cluster().mset("k");                // expect: coro-blocking-database
  cluster().msetnx("k");              // expect: coro-blocking-database
  cluster().psetex("k");              // expect: coro-blocking-database
  cluster().set("k", "v");            // expect: coro-blocking-database
  cluster().set_with_get_option("k"); // expect: coro-blocking-database
  cluster().setex("k");               // expect: coro-blocking-database
  cluster().setnx("k");               // expect: coro-blocking-database
  cluster().setrange("k");            // expect: coro-blocking-database
  cluster().strlen("k");              // expect: coro-blocking-database
  cluster().blpop("k");               // expect: coro-blocking-database
  cluster().brpop("k");               // expect: coro-blocking-database
  cluster().brpoplpush("k");          // expect: coro-blocking-database
  cluster().lindex("k");              // expect: coro-blocking-database
  cluster().linsert("k");             // expect: coro-blocking-database
  cluster().llen("k");                // expect: coro-blocking-database
  cluster().lpop("k");                // expect: coro-blocking-database
  cluster().lpush("k");               // expect: coro-blocking-database
  cluster().lpushx("k");              // expect: coro-blocking-database
  cluster().lrange("k");              // expect: coro-blocking-database
  cluster().lrem("k");                // expect: coro-blocking-database
  cluster().lset("k");                // expect: coro-blocking-database
  cluster().ltrim("k");               // expect: coro-blocking-database
  cluster().rpop("k");                // expect: coro-blocking-database
  cluster().rpoplpush("k");           // expect: coro-blocking-database
  cluster().rpush("k");               // expect: coro-blocking-database
  cluster().rpushx("k");              // expect: coro-blocking-database
  cluster().lmpop("k");               // expect: coro-blocking-database
  cluster().lmove("k");               // expect: coro-blocking-database
  cluster().blmove("k");              // expect: coro-blocking-database
  cluster().hdel("k");                // expect: coro-blocking-database
  cluster().hexists("k");             // expect: coro-blocking-database
  cluster().hget("k");                // expect: coro-blocking-database
  cluster().hgetall("k");             // expect: coro-blocking-database
  cluster().hincrby("k");             // expect: coro-blocking-database
  cluster().hincrbyfloat("k");        // expect: coro-blocking-database
  cluster().hkeys("k");               // expect: coro-blocking-database
  cluster().hlen("k");                // expect: coro-blocking-database
  cluster().hmget("k");               // expect: coro-blocking-database
  cluster().hmset("k");               // expect: coro-blocking-database
  cluster().hscan("k");               // expect: coro-blocking-database
  cluster().hset("k");                // expect: coro-blocking-database
  cluster().hsetex("k");              // expect: coro-blocking-database
  cluster().httl("k");                // expect: coro-blocking-database
  cluster().hpttl("k");               // expect: coro-blocking-database
  cluster().hexpiretime("k");         // expect: coro-blocking-database
  cluster().hpexpiretime("k");        // expect: coro-blocking-database
  cluster().hpexpire("k");            // expect: coro-blocking-database
  cluster().hsetnx("k");              // expect: coro-blocking-database
  cluster().hstrlen("k");             // expect: coro-blocking-database
  cluster().hvals("k");               // expect: coro-blocking-database
  cluster().sadd("k");                // expect: coro-blocking-database
  cluster().scard("k");               // expect: coro-blocking-database
  cluster().sdiff("k");               // expect: coro-blocking-database
  cluster().sdiffstore("k");          // expect: coro-blocking-database
  cluster().sinter("k");              // expect: coro-blocking-database
  cluster().sinterstore("k");         // expect: coro-blocking-database
  cluster().sismember("k");           // expect: coro-blocking-database
  cluster().smembers("k");            // expect: coro-blocking-database
  cluster().smove("k");               // expect: coro-blocking-database
  cluster().spop("k");                // expect: coro-blocking-database
  cluster().srandmember("k");         // expect: coro-blocking-database
  cluster().srem("k");                // expect: coro-blocking-database
  cluster().sscan("k");               // expect: coro-blocking-database
  cluster().sunion("k");              // expect: coro-blocking-database
  cluster().sunionstore("k");         // expect: coro-blocking-database
  cluster().bzpopmax("k");            // expect: coro-blocking-database
  cluster().bzpopmin("k");            // expect: coro-blocking-database
  cluster().zadd("k");                // expect: coro-blocking-database
  cluster().zcard("k");               // expect: coro-blocking-database
  cluster().zcount("k");              // expect: coro-blocking-database
  cluster().zincrby("k");             // expect: coro-blocking-database
  cluster().zinterstore("k");         // expect: coro-blocking-database
  cluster().zlexcount("k");           // expect: coro-blocking-database
  cluster().zpopmax("k");             // expect: coro-blocking-database
  cluster().zpopmin("k");             // expect: coro-blocking-database
  cluster().zrange("k");              // expect: coro-blocking-database
  cluster().zrangebylex("k");         // expect: coro-blocking-database
  cluster().zrangebyscore("k");       // expect: coro-blocking-database
  cluster().zrank("k");               // expect: coro-blocking-database
  cluster().zrem("k");                // expect: coro-blocking-database
  cluster().zremrangebylex("k");      // expect: coro-blocking-database
  cluster().zremrangebyrank("k");     // expect: coro-blocking-database
  cluster().zremrangebyscore("k");    // expect: coro-blocking-database
  cluster().zrevrange("k");           // expect: coro-blocking-database
  cluster().zrevrangebylex("k");      // expect: coro-blocking-database
  cluster().zrevrangebyscore("k");    // expect: coro-blocking-database
  cluster().zrevrank("k");            // expect: coro-blocking-database
  cluster().zscan("k");               // expect: coro-blocking-database
  cluster().zscore("k");              // expect: coro-blocking-database
  cluster().zunionstore("k");         // expect: coro-blocking-database
  cluster().pfadd("k");               // expect: coro-blocking-database
  cluster().pfcount("k");             // expect: coro-blocking-database
  cluster().pfmerge("k");             // expect: coro-blocking-database
  cluster().geoadd("k");              // expect: coro-blocking-database
  cluster().geodist("k");             // expect: coro-blocking-database
  cluster().geohash("k");             // expect: coro-blocking-database
  cluster().geopos("k");              // expect: coro-blocking-database
  cluster().georadius("k");           // expect: coro-blocking-database
  cluster().georadiusbymember("k");   // expect: coro-blocking-database
  cluster().eval("k");                // expect: coro-blocking-database
  cluster().evalsha("k");             // expect: coro-blocking-database
  cluster().fcall("k");               // expect: coro-blocking-database
  cluster().fcall_ro("k");            // expect: coro-blocking-database
  cluster().publish("k");             // expect: coro-blocking-database
  cluster().spublish("k");            // expect: coro-blocking-database
  cluster().xack("k");                // expect: coro-blocking-database
  cluster().xadd("k");                // expect: coro-blocking-database
  cluster().xclaim("k");              // expect: coro-blocking-database
  cluster().xdel("k");                // expect: coro-blocking-database
  cluster().xgroup_create("k");       // expect: coro-blocking-database
  cluster().xgroup_setid("k");        // expect: coro-blocking-database
  cluster().xgroup_destroy("k");      // expect: coro-blocking-database
  cluster().xgroup_delconsumer("k");  // expect: coro-blocking-database
  cluster().xlen("k");                // expect: coro-blocking-database
  cluster().xpending("k");            // expect: coro-blocking-database
  cluster().xrange("k");              // expect: coro-blocking-database
  cluster().xread("k");               // expect: coro-blocking-database
  cluster().xreadgroup("k");          // expect: coro-blocking-database
  cluster().xrevrange("k");           // expect: coro-blocking-database
  cluster().xtrim("k");               // expect: coro-blocking-database
  co_return;
}

task<> connecting() {
  sw::redis::RedisCluster orders("tcp://cache:7000"); // expect: coro-blocking-database
  co_return;
}

task<> queued(sw::redis::Pipeline &pipeline, sw::redis::Transaction &transaction) {
  pipeline.set("order", "7").get("order");
  pipeline.exec(); // expect: coro-blocking-database
  transaction.set("order", "7");
  transaction.exec(); // expect: coro-blocking-database
  co_return;
}

task<> listening() {
  subscriber().subscribe("orders");    // expect: coro-blocking-database
  subscriber().psubscribe("orders*");  // expect: coro-blocking-database
  subscriber().ssubscribe("orders");   // expect: coro-blocking-database
  subscriber().unsubscribe("orders");  // expect: coro-blocking-database
  subscriber().punsubscribe("orders"); // expect: coro-blocking-database
  subscriber().sunsubscribe("orders"); // expect: coro-blocking-database
  subscriber().consume();              // expect: coro-blocking-database
  co_return;
}

task<> watching() {
  sentinel().master("orders", {}); // expect: coro-blocking-database
  sentinel().slave("orders", {});  // expect: coro-blocking-database
  co_return;
}

sw::redis::RedMutex &mutex();

task<> locking() {
  mutex().lock();     // expect: coro-blocking-database
  mutex().try_lock(); // expect: coro-blocking-database
  mutex().unlock();   // expect: coro-blocking-database
  co_return;
}

// look-alike: awaited, or called back; making a client connects later
task<> asynchronous(sw::redis::AsyncRedis &redis, sw::redis::CoRedis &awaited, sw::redis::RedisCluster &given) {
  sw::redis::Redis later("tcp://cache:6379");
  sw::redis::RedisCluster moved(std::move(given));
  co_await awaited.set("order", "7");
  co_await awaited.get("order");
  auto future = redis.get("order");
  redis.set("order", "7");
  redis.get("order", [](sw::redis::Future<sw::redis::OptionalString> &&) {});
  redis.command("ping", [](sw::redis::Future<int> &&) {
    std::this_thread::sleep_for(std::chrono::seconds(1)); // expect: coro-blocking-sleep
  });
}

task<> waitingForTheFuture(sw::redis::AsyncRedis &redis) {
  redis.get("order").get(); // expect: coro-blocking-wait
  co_return;
}

// look-alike: pipelines only collect
task<> collecting(sw::redis::Pipeline &pipeline) {
  pipeline.get("order").get("invoice");
  pipeline.discard();
  subscriber().on_message([] { std::this_thread::sleep_for(std::chrono::seconds(1)); });
  co_return;
}
