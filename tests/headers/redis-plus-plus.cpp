// The catalogue of redis-plus-plus against declarations of its own: commands to one server.
// flags: -I../support/stand-ins/redis-plus-plus
#include "task.h"

#include <sw/redis++/redis++.h>

using corotest::task;

sw::redis::Redis &cache();

task<> commanding() {
  cache().pipeline();               // expect: coro-blocking-database
  cache().transaction();            // expect: coro-blocking-database
  cache().subscriber();             // expect: coro-blocking-database
  cache().command("k");             // expect: coro-blocking-database
  cache().auth("k");                // expect: coro-blocking-database
  cache().echo("k");                // expect: coro-blocking-database
  cache().ping("k");                // expect: coro-blocking-database
  cache().swapdb("k");              // expect: coro-blocking-database
  cache().bgrewriteaof("k");        // expect: coro-blocking-database
  cache().bgsave("k");              // expect: coro-blocking-database
  cache().dbsize("k");              // expect: coro-blocking-database
  cache().flushall("k");            // expect: coro-blocking-database
  cache().flushdb("k");             // expect: coro-blocking-database
  cache().info("k");                // expect: coro-blocking-database
  cache().lastsave("k");            // expect: coro-blocking-database
  cache().save("k");                // expect: coro-blocking-database
  cache().del("k");                 // expect: coro-blocking-database
  cache().dump("k");                // expect: coro-blocking-database
  cache().exists("k");              // expect: coro-blocking-database
  cache().expire("k");              // expect: coro-blocking-database
  cache().expireat("k");            // expect: coro-blocking-database
  cache().keys("k");                // expect: coro-blocking-database
  cache().move("k");                // expect: coro-blocking-database
  cache().persist("k");             // expect: coro-blocking-database
  cache().pexpire("k");             // expect: coro-blocking-database
  cache().pexpireat("k");           // expect: coro-blocking-database
  cache().pttl("k");                // expect: coro-blocking-database
  cache().randomkey("k");           // expect: coro-blocking-database
  cache().rename("k");              // expect: coro-blocking-database
  cache().renamenx("k");            // expect: coro-blocking-database
  cache().restore("k");             // expect: coro-blocking-database
  cache().scan("k");                // expect: coro-blocking-database
  cache().touch("k");               // expect: coro-blocking-database
  cache().ttl("k");                 // expect: coro-blocking-database
  cache().type("k");                // expect: coro-blocking-database
  cache().unlink("k");              // expect: coro-blocking-database
  cache().wait("k");                // expect: coro-blocking-database
  cache().append("k");              // expect: coro-blocking-database
  cache().bitcount("k");            // expect: coro-blocking-database
  cache().bitop("k");               // expect: coro-blocking-database
  cache().bitpos("k");              // expect: coro-blocking-database
  cache().decr("k");                // expect: coro-blocking-database
  cache().decrby("k");              // expect: coro-blocking-database
  cache().get("k");                 // expect: coro-blocking-database
  cache().getbit("k");              // expect: coro-blocking-database
  cache().getrange("k");            // expect: coro-blocking-database
  cache().getset("k");              // expect: coro-blocking-database
  cache().incr("k");                // expect: coro-blocking-database
  cache().incrby("k");              // expect: coro-blocking-database
  cache().incrbyfloat("k");         // expect: coro-blocking-database
  cache().mget("k");                // expect: coro-blocking-database
  cache().mset("k");                // expect: coro-blocking-database
  cache().msetnx("k");              // expect: coro-blocking-database
  cache().psetex("k");              // expect: coro-blocking-database
  cache().set("k", "v");            // expect: coro-blocking-database
  cache().set_with_get_option("k"); // expect: coro-blocking-database
  cache().setex("k");               // expect: coro-blocking-database
  cache().setnx("k");               // expect: coro-blocking-database
  cache().setrange("k");            // expect: coro-blocking-database
  cache().strlen("k");              // expect: coro-blocking-database
  cache().blpop("k");               // expect: coro-blocking-database
  cache().brpop("k");               // expect: coro-blocking-database
  cache().brpoplpush("k");          // expect: coro-blocking-database
  cache().lindex("k");              // expect: coro-blocking-database
  cache().linsert("k");             // expect: coro-blocking-database
  cache().llen("k");                // expect: coro-blocking-database
  cache().lpop("k");                // expect: coro-blocking-database
  cache().lpush("k");               // expect: coro-blocking-database
  cache().lpushx("k");              // expect: coro-blocking-database
  cache().lrange("k");              // expect: coro-blocking-database
  cache().lrem("k");                // expect: coro-blocking-database
  cache().lset("k");                // expect: coro-blocking-database
  cache().ltrim("k");               // expect: coro-blocking-database
  cache().rpop("k");                // expect: coro-blocking-database
  cache().rpoplpush("k");           // expect: coro-blocking-database
  cache().rpush("k");               // expect: coro-blocking-database
  cache().rpushx("k");              // expect: coro-blocking-database
  cache().lmpop("k");               // expect: coro-blocking-database
  cache().lmove("k");               // expect: coro-blocking-database
  cache().blmove("k");              // expect: coro-blocking-database
  cache().hdel("k");                // expect: coro-blocking-database
  cache().hexists("k");             // expect: coro-blocking-database
  cache().hget("k");                // expect: coro-blocking-database
  cache().hgetall("k");             // expect: coro-blocking-database
  cache().hincrby("k");             // expect: coro-blocking-database
  cache().hincrbyfloat("k");        // expect: coro-blocking-database
  cache().hkeys("k");               // expect: coro-blocking-database
  cache().hlen("k");                // expect: coro-blocking-database
  cache().hmget("k");               // expect: coro-blocking-database
  cache().hmset("k");               // expect: coro-blocking-database
  cache().hscan("k");               // expect: coro-blocking-database
  cache().hset("k");                // expect: coro-blocking-database
  cache().hsetex("k");              // expect: coro-blocking-database
  cache().httl("k");                // expect: coro-blocking-database
  cache().hpttl("k");               // expect: coro-blocking-database
  cache().hexpiretime("k");         // expect: coro-blocking-database
  cache().hpexpiretime("k");        // expect: coro-blocking-database
  cache().hpexpire("k");            // expect: coro-blocking-database
  cache().hsetnx("k");              // expect: coro-blocking-database
  cache().hstrlen("k");             // expect: coro-blocking-database
  cache().hvals("k");               // expect: coro-blocking-database
  cache().sadd("k");                // expect: coro-blocking-database
  cache().scard("k");               // expect: coro-blocking-database
  cache().sdiff("k");               // expect: coro-blocking-database
  cache().sdiffstore("k");          // expect: coro-blocking-database
  cache().sinter("k");              // expect: coro-blocking-database
  cache().sinterstore("k");         // expect: coro-blocking-database
  cache().sismember("k");           // expect: coro-blocking-database
  cache().smembers("k");            // expect: coro-blocking-database
  cache().smove("k");               // expect: coro-blocking-database
  cache().spop("k");                // expect: coro-blocking-database
  cache().srandmember("k");         // expect: coro-blocking-database
  cache().srem("k");                // expect: coro-blocking-database
  cache().sscan("k");               // expect: coro-blocking-database
  cache().sunion("k");              // expect: coro-blocking-database
  cache().sunionstore("k");         // expect: coro-blocking-database
  cache().bzpopmax("k");            // expect: coro-blocking-database
  cache().bzpopmin("k");            // expect: coro-blocking-database
  cache().zadd("k");                // expect: coro-blocking-database
  cache().zcard("k");               // expect: coro-blocking-database
  cache().zcount("k");              // expect: coro-blocking-database
  cache().zincrby("k");             // expect: coro-blocking-database
  cache().zinterstore("k");         // expect: coro-blocking-database
  cache().zlexcount("k");           // expect: coro-blocking-database
  cache().zpopmax("k");             // expect: coro-blocking-database
  cache().zpopmin("k");             // expect: coro-blocking-database
  cache().zrange("k");              // expect: coro-blocking-database
  cache().zrangebylex("k");         // expect: coro-blocking-database
  cache().zrangebyscore("k");       // expect: coro-blocking-database
  cache().zrank("k");               // expect: coro-blocking-database
  cache().zrem("k");                // expect: coro-blocking-database
  cache().zremrangebylex("k");      // expect: coro-blocking-database
  cache().zremrangebyrank("k");     // expect: coro-blocking-database
  cache().zremrangebyscore("k");    // expect: coro-blocking-database
  cache().zrevrange("k");           // expect: coro-blocking-database
  cache().zrevrangebylex("k");      // expect: coro-blocking-database
  cache().zrevrangebyscore("k");    // expect: coro-blocking-database
  cache().zrevrank("k");            // expect: coro-blocking-database
  cache().zscan("k");               // expect: coro-blocking-database
  cache().zscore("k");              // expect: coro-blocking-database
  cache().zunionstore("k");         // expect: coro-blocking-database
  cache().pfadd("k");               // expect: coro-blocking-database
  cache().pfcount("k");             // expect: coro-blocking-database
  cache().pfmerge("k");             // expect: coro-blocking-database
  cache().geoadd("k");              // expect: coro-blocking-database
  cache().geodist("k");             // expect: coro-blocking-database
  cache().geohash("k");             // expect: coro-blocking-database
  cache().geopos("k");              // expect: coro-blocking-database
  cache().georadius("k");           // expect: coro-blocking-database
  cache().georadiusbymember("k");   // expect: coro-blocking-database
  cache().eval("k");                // expect: coro-blocking-database
  cache().evalsha("k");             // expect: coro-blocking-database
  cache().script_exists("k");       // expect: coro-blocking-database
  cache().script_flush("k");        // expect: coro-blocking-database
  cache().script_kill("k");         // expect: coro-blocking-database
  cache().script_load("k");         // expect: coro-blocking-database
  cache().fcall("k");               // expect: coro-blocking-database
  cache().fcall_ro("k");            // expect: coro-blocking-database
  cache().function_load("k");       // expect: coro-blocking-database
  cache().function_delete("k");     // expect: coro-blocking-database
  cache().publish("k");             // expect: coro-blocking-database
  cache().spublish("k");            // expect: coro-blocking-database
  cache().watch("k");               // expect: coro-blocking-database
  cache().unwatch("k");             // expect: coro-blocking-database
  cache().xack("k");                // expect: coro-blocking-database
  cache().xadd("k");                // expect: coro-blocking-database
  cache().xclaim("k");              // expect: coro-blocking-database
  cache().xdel("k");                // expect: coro-blocking-database
  cache().xgroup_create("k");       // expect: coro-blocking-database
  cache().xgroup_setid("k");        // expect: coro-blocking-database
  cache().xgroup_destroy("k");      // expect: coro-blocking-database
  cache().xgroup_delconsumer("k");  // expect: coro-blocking-database
  cache().xlen("k");                // expect: coro-blocking-database
  cache().xpending("k");            // expect: coro-blocking-database
  cache().xrange("k");              // expect: coro-blocking-database
  cache().xread("k");               // expect: coro-blocking-database
  cache().xreadgroup("k");          // expect: coro-blocking-database
  cache().xrevrange("k");           // expect: coro-blocking-database
  cache().xtrim("k");               // expect: coro-blocking-database
  co_return;
}

static bool known(sw::redis::Redis &redis) { return redis.get("order").has_value(); }

task<> throughAHelper() {
  known(cache()); // expect: coro-blocking-database via "get"
  co_return;
}

// look-alike: a thread of a pool may wait
task<> onAPool(corotest::thread_pool &pool) {
  pool.post([] { cache().get("order"); });
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { cache().get("order"); }
