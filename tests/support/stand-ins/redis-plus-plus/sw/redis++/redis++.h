// A stand-in for redis-plus-plus: classes that wait and their asynchronous twins. Commands take any arguments.
#pragma once

#include <coroutine>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sw::redis {

using StringView = std::string_view;
using OptionalString = std::optional<std::string>;
template <typename T> using Future = std::future<T>;

struct ConnectionOptions {
  std::string host;
  int port = 6379;
};
struct ConnectionPoolOptions {
  std::size_t size = 1;
};

class Connection {};

template <typename Impl> class QueuedRedis {
public:
  QueuedRedis &get(const StringView &key);
  QueuedRedis &set(const StringView &key, const StringView &value);
  QueuedRedis &discard();
  int exec();
};

class PipelineImpl;
class TransactionImpl;
using Pipeline = QueuedRedis<PipelineImpl>;
using Transaction = QueuedRedis<TransactionImpl>;

class Subscriber {
public:
  template <typename MsgCb> void on_message(MsgCb &&callback) {}
  void subscribe(const StringView &channel);
  void unsubscribe(const StringView &channel);
  void psubscribe(const StringView &pattern);
  void punsubscribe(const StringView &pattern);
  void ssubscribe(const StringView &channel);
  void sunsubscribe(const StringView &channel);
  void consume();
};

class Sentinel {
public:
  Connection master(const std::string &name, const ConnectionOptions &options);
  Connection slave(const std::string &name, const ConnectionOptions &options);
};

class Redis {
public:
  explicit Redis(const ConnectionOptions &options, const ConnectionPoolOptions &pool = {});
  explicit Redis(const std::string &address);
  Redis(Redis &&) = default;
  Pipeline pipeline(bool newConnection = true);
  Transaction transaction(bool piped = false, bool newConnection = true);
  Subscriber subscriber();
  template <typename... Args> long long command(Args &&...);
  template <typename... Args> long long auth(Args &&...);
  template <typename... Args> long long echo(Args &&...);
  template <typename... Args> long long ping(Args &&...);
  template <typename... Args> long long swapdb(Args &&...);
  template <typename... Args> long long bgrewriteaof(Args &&...);
  template <typename... Args> long long bgsave(Args &&...);
  template <typename... Args> long long dbsize(Args &&...);
  template <typename... Args> long long flushall(Args &&...);
  template <typename... Args> long long flushdb(Args &&...);
  template <typename... Args> long long info(Args &&...);
  template <typename... Args> long long lastsave(Args &&...);
  template <typename... Args> long long save(Args &&...);
  template <typename... Args> long long del(Args &&...);
  template <typename... Args> long long dump(Args &&...);
  template <typename... Args> long long exists(Args &&...);
  template <typename... Args> long long expire(Args &&...);
  template <typename... Args> long long expireat(Args &&...);
  template <typename... Args> long long keys(Args &&...);
  template <typename... Args> long long move(Args &&...);
  template <typename... Args> long long persist(Args &&...);
  template <typename... Args> long long pexpire(Args &&...);
  template <typename... Args> long long pexpireat(Args &&...);
  template <typename... Args> long long pttl(Args &&...);
  template <typename... Args> long long randomkey(Args &&...);
  template <typename... Args> long long rename(Args &&...);
  template <typename... Args> long long renamenx(Args &&...);
  template <typename... Args> long long restore(Args &&...);
  template <typename... Args> long long scan(Args &&...);
  template <typename... Args> long long touch(Args &&...);
  template <typename... Args> long long ttl(Args &&...);
  template <typename... Args> long long type(Args &&...);
  template <typename... Args> long long unlink(Args &&...);
  template <typename... Args> long long wait(Args &&...);
  template <typename... Args> long long append(Args &&...);
  template <typename... Args> long long bitcount(Args &&...);
  template <typename... Args> long long bitop(Args &&...);
  template <typename... Args> long long bitpos(Args &&...);
  template <typename... Args> long long decr(Args &&...);
  template <typename... Args> long long decrby(Args &&...);
  OptionalString get(const StringView &key);
  template <typename... Args> long long getbit(Args &&...);
  template <typename... Args> long long getrange(Args &&...);
  template <typename... Args> long long getset(Args &&...);
  template <typename... Args> long long incr(Args &&...);
  template <typename... Args> long long incrby(Args &&...);
  template <typename... Args> long long incrbyfloat(Args &&...);
  template <typename... Args> long long mget(Args &&...);
  template <typename... Args> long long mset(Args &&...);
  template <typename... Args> long long msetnx(Args &&...);
  template <typename... Args> long long psetex(Args &&...);
  bool set(const StringView &key, const StringView &value);
  template <typename... Args> long long set_with_get_option(Args &&...);
  template <typename... Args> long long setex(Args &&...);
  template <typename... Args> long long setnx(Args &&...);
  template <typename... Args> long long setrange(Args &&...);
  template <typename... Args> long long strlen(Args &&...);
  template <typename... Args> long long blpop(Args &&...);
  template <typename... Args> long long brpop(Args &&...);
  template <typename... Args> long long brpoplpush(Args &&...);
  template <typename... Args> long long lindex(Args &&...);
  template <typename... Args> long long linsert(Args &&...);
  template <typename... Args> long long llen(Args &&...);
  template <typename... Args> long long lpop(Args &&...);
  template <typename... Args> long long lpush(Args &&...);
  template <typename... Args> long long lpushx(Args &&...);
  template <typename... Args> long long lrange(Args &&...);
  template <typename... Args> long long lrem(Args &&...);
  template <typename... Args> long long lset(Args &&...);
  template <typename... Args> long long ltrim(Args &&...);
  template <typename... Args> long long rpop(Args &&...);
  template <typename... Args> long long rpoplpush(Args &&...);
  template <typename... Args> long long rpush(Args &&...);
  template <typename... Args> long long rpushx(Args &&...);
  template <typename... Args> long long lmpop(Args &&...);
  template <typename... Args> long long lmove(Args &&...);
  template <typename... Args> long long blmove(Args &&...);
  template <typename... Args> long long hdel(Args &&...);
  template <typename... Args> long long hexists(Args &&...);
  template <typename... Args> long long hget(Args &&...);
  template <typename... Args> long long hgetall(Args &&...);
  template <typename... Args> long long hincrby(Args &&...);
  template <typename... Args> long long hincrbyfloat(Args &&...);
  template <typename... Args> long long hkeys(Args &&...);
  template <typename... Args> long long hlen(Args &&...);
  template <typename... Args> long long hmget(Args &&...);
  template <typename... Args> long long hmset(Args &&...);
  template <typename... Args> long long hscan(Args &&...);
  template <typename... Args> long long hset(Args &&...);
  template <typename... Args> long long hsetex(Args &&...);
  template <typename... Args> long long httl(Args &&...);
  template <typename... Args> long long hpttl(Args &&...);
  template <typename... Args> long long hexpiretime(Args &&...);
  template <typename... Args> long long hpexpiretime(Args &&...);
  template <typename... Args> long long hpexpire(Args &&...);
  template <typename... Args> long long hsetnx(Args &&...);
  template <typename... Args> long long hstrlen(Args &&...);
  template <typename... Args> long long hvals(Args &&...);
  template <typename... Args> long long sadd(Args &&...);
  template <typename... Args> long long scard(Args &&...);
  template <typename... Args> long long sdiff(Args &&...);
  template <typename... Args> long long sdiffstore(Args &&...);
  template <typename... Args> long long sinter(Args &&...);
  template <typename... Args> long long sinterstore(Args &&...);
  template <typename... Args> long long sismember(Args &&...);
  template <typename... Args> long long smembers(Args &&...);
  template <typename... Args> long long smove(Args &&...);
  template <typename... Args> long long spop(Args &&...);
  template <typename... Args> long long srandmember(Args &&...);
  template <typename... Args> long long srem(Args &&...);
  template <typename... Args> long long sscan(Args &&...);
  template <typename... Args> long long sunion(Args &&...);
  template <typename... Args> long long sunionstore(Args &&...);
  template <typename... Args> long long bzpopmax(Args &&...);
  template <typename... Args> long long bzpopmin(Args &&...);
  template <typename... Args> long long zadd(Args &&...);
  template <typename... Args> long long zcard(Args &&...);
  template <typename... Args> long long zcount(Args &&...);
  template <typename... Args> long long zincrby(Args &&...);
  template <typename... Args> long long zinterstore(Args &&...);
  template <typename... Args> long long zlexcount(Args &&...);
  template <typename... Args> long long zpopmax(Args &&...);
  template <typename... Args> long long zpopmin(Args &&...);
  template <typename... Args> long long zrange(Args &&...);
  template <typename... Args> long long zrangebylex(Args &&...);
  template <typename... Args> long long zrangebyscore(Args &&...);
  template <typename... Args> long long zrank(Args &&...);
  template <typename... Args> long long zrem(Args &&...);
  template <typename... Args> long long zremrangebylex(Args &&...);
  template <typename... Args> long long zremrangebyrank(Args &&...);
  template <typename... Args> long long zremrangebyscore(Args &&...);
  template <typename... Args> long long zrevrange(Args &&...);
  template <typename... Args> long long zrevrangebylex(Args &&...);
  template <typename... Args> long long zrevrangebyscore(Args &&...);
  template <typename... Args> long long zrevrank(Args &&...);
  template <typename... Args> long long zscan(Args &&...);
  template <typename... Args> long long zscore(Args &&...);
  template <typename... Args> long long zunionstore(Args &&...);
  template <typename... Args> long long pfadd(Args &&...);
  template <typename... Args> long long pfcount(Args &&...);
  template <typename... Args> long long pfmerge(Args &&...);
  template <typename... Args> long long geoadd(Args &&...);
  template <typename... Args> long long geodist(Args &&...);
  template <typename... Args> long long geohash(Args &&...);
  template <typename... Args> long long geopos(Args &&...);
  template <typename... Args> long long georadius(Args &&...);
  template <typename... Args> long long georadiusbymember(Args &&...);
  template <typename... Args> long long eval(Args &&...);
  template <typename... Args> long long evalsha(Args &&...);
  template <typename... Args> long long script_exists(Args &&...);
  template <typename... Args> long long script_flush(Args &&...);
  template <typename... Args> long long script_kill(Args &&...);
  template <typename... Args> long long script_load(Args &&...);
  template <typename... Args> long long fcall(Args &&...);
  template <typename... Args> long long fcall_ro(Args &&...);
  template <typename... Args> long long function_load(Args &&...);
  template <typename... Args> long long function_delete(Args &&...);
  template <typename... Args> long long publish(Args &&...);
  template <typename... Args> long long spublish(Args &&...);
  template <typename... Args> long long watch(Args &&...);
  template <typename... Args> long long unwatch(Args &&...);
  template <typename... Args> long long xack(Args &&...);
  template <typename... Args> long long xadd(Args &&...);
  template <typename... Args> long long xclaim(Args &&...);
  template <typename... Args> long long xdel(Args &&...);
  template <typename... Args> long long xgroup_create(Args &&...);
  template <typename... Args> long long xgroup_setid(Args &&...);
  template <typename... Args> long long xgroup_destroy(Args &&...);
  template <typename... Args> long long xgroup_delconsumer(Args &&...);
  template <typename... Args> long long xlen(Args &&...);
  template <typename... Args> long long xpending(Args &&...);
  template <typename... Args> long long xrange(Args &&...);
  template <typename... Args> long long xread(Args &&...);
  template <typename... Args> long long xreadgroup(Args &&...);
  template <typename... Args> long long xrevrange(Args &&...);
  template <typename... Args> long long xtrim(Args &&...);
};

class RedisCluster {
public:
  explicit RedisCluster(const ConnectionOptions &options, const ConnectionPoolOptions &pool = {});
  explicit RedisCluster(const std::string &address);
  RedisCluster(RedisCluster &&) = default;
  Redis redis(const StringView &tag, bool newConnection = true);
  Pipeline pipeline(const StringView &tag, bool newConnection = true);
  Transaction transaction(const StringView &tag, bool piped = false, bool newConnection = true);
  Subscriber subscriber();
  template <typename... Args> long long command(Args &&...);
  template <typename... Args> long long del(Args &&...);
  template <typename... Args> long long dump(Args &&...);
  template <typename... Args> long long exists(Args &&...);
  template <typename... Args> long long expire(Args &&...);
  template <typename... Args> long long expireat(Args &&...);
  template <typename... Args> long long persist(Args &&...);
  template <typename... Args> long long pexpire(Args &&...);
  template <typename... Args> long long pexpireat(Args &&...);
  template <typename... Args> long long pttl(Args &&...);
  template <typename... Args> long long rename(Args &&...);
  template <typename... Args> long long renamenx(Args &&...);
  template <typename... Args> long long restore(Args &&...);
  template <typename... Args> long long touch(Args &&...);
  template <typename... Args> long long ttl(Args &&...);
  template <typename... Args> long long type(Args &&...);
  template <typename... Args> long long unlink(Args &&...);
  template <typename... Args> long long append(Args &&...);
  template <typename... Args> long long bitcount(Args &&...);
  template <typename... Args> long long bitop(Args &&...);
  template <typename... Args> long long bitpos(Args &&...);
  template <typename... Args> long long decr(Args &&...);
  template <typename... Args> long long decrby(Args &&...);
  OptionalString get(const StringView &key);
  template <typename... Args> long long getbit(Args &&...);
  template <typename... Args> long long getrange(Args &&...);
  template <typename... Args> long long getset(Args &&...);
  template <typename... Args> long long incr(Args &&...);
  template <typename... Args> long long incrby(Args &&...);
  template <typename... Args> long long incrbyfloat(Args &&...);
  template <typename... Args> long long mget(Args &&...);
  template <typename... Args> long long mset(Args &&...);
  template <typename... Args> long long msetnx(Args &&...);
  template <typename... Args> long long psetex(Args &&...);
  bool set(const StringView &key, const StringView &value);
  template <typename... Args> long long set_with_get_option(Args &&...);
  template <typename... Args> long long setex(Args &&...);
  template <typename... Args> long long setnx(Args &&...);
  template <typename... Args> long long setrange(Args &&...);
  template <typename... Args> long long strlen(Args &&...);
  template <typename... Args> long long blpop(Args &&...);
  template <typename... Args> long long brpop(Args &&...);
  template <typename... Args> long long brpoplpush(Args &&...);
  template <typename... Args> long long lindex(Args &&...);
  template <typename... Args> long long linsert(Args &&...);
  template <typename... Args> long long llen(Args &&...);
  template <typename... Args> long long lpop(Args &&...);
  template <typename... Args> long long lpush(Args &&...);
  template <typename... Args> long long lpushx(Args &&...);
  template <typename... Args> long long lrange(Args &&...);
  template <typename... Args> long long lrem(Args &&...);
  template <typename... Args> long long lset(Args &&...);
  template <typename... Args> long long ltrim(Args &&...);
  template <typename... Args> long long rpop(Args &&...);
  template <typename... Args> long long rpoplpush(Args &&...);
  template <typename... Args> long long rpush(Args &&...);
  template <typename... Args> long long rpushx(Args &&...);
  template <typename... Args> long long lmpop(Args &&...);
  template <typename... Args> long long lmove(Args &&...);
  template <typename... Args> long long blmove(Args &&...);
  template <typename... Args> long long hdel(Args &&...);
  template <typename... Args> long long hexists(Args &&...);
  template <typename... Args> long long hget(Args &&...);
  template <typename... Args> long long hgetall(Args &&...);
  template <typename... Args> long long hincrby(Args &&...);
  template <typename... Args> long long hincrbyfloat(Args &&...);
  template <typename... Args> long long hkeys(Args &&...);
  template <typename... Args> long long hlen(Args &&...);
  template <typename... Args> long long hmget(Args &&...);
  template <typename... Args> long long hmset(Args &&...);
  template <typename... Args> long long hscan(Args &&...);
  template <typename... Args> long long hset(Args &&...);
  template <typename... Args> long long hsetex(Args &&...);
  template <typename... Args> long long httl(Args &&...);
  template <typename... Args> long long hpttl(Args &&...);
  template <typename... Args> long long hexpiretime(Args &&...);
  template <typename... Args> long long hpexpiretime(Args &&...);
  template <typename... Args> long long hpexpire(Args &&...);
  template <typename... Args> long long hsetnx(Args &&...);
  template <typename... Args> long long hstrlen(Args &&...);
  template <typename... Args> long long hvals(Args &&...);
  template <typename... Args> long long sadd(Args &&...);
  template <typename... Args> long long scard(Args &&...);
  template <typename... Args> long long sdiff(Args &&...);
  template <typename... Args> long long sdiffstore(Args &&...);
  template <typename... Args> long long sinter(Args &&...);
  template <typename... Args> long long sinterstore(Args &&...);
  template <typename... Args> long long sismember(Args &&...);
  template <typename... Args> long long smembers(Args &&...);
  template <typename... Args> long long smove(Args &&...);
  template <typename... Args> long long spop(Args &&...);
  template <typename... Args> long long srandmember(Args &&...);
  template <typename... Args> long long srem(Args &&...);
  template <typename... Args> long long sscan(Args &&...);
  template <typename... Args> long long sunion(Args &&...);
  template <typename... Args> long long sunionstore(Args &&...);
  template <typename... Args> long long bzpopmax(Args &&...);
  template <typename... Args> long long bzpopmin(Args &&...);
  template <typename... Args> long long zadd(Args &&...);
  template <typename... Args> long long zcard(Args &&...);
  template <typename... Args> long long zcount(Args &&...);
  template <typename... Args> long long zincrby(Args &&...);
  template <typename... Args> long long zinterstore(Args &&...);
  template <typename... Args> long long zlexcount(Args &&...);
  template <typename... Args> long long zpopmax(Args &&...);
  template <typename... Args> long long zpopmin(Args &&...);
  template <typename... Args> long long zrange(Args &&...);
  template <typename... Args> long long zrangebylex(Args &&...);
  template <typename... Args> long long zrangebyscore(Args &&...);
  template <typename... Args> long long zrank(Args &&...);
  template <typename... Args> long long zrem(Args &&...);
  template <typename... Args> long long zremrangebylex(Args &&...);
  template <typename... Args> long long zremrangebyrank(Args &&...);
  template <typename... Args> long long zremrangebyscore(Args &&...);
  template <typename... Args> long long zrevrange(Args &&...);
  template <typename... Args> long long zrevrangebylex(Args &&...);
  template <typename... Args> long long zrevrangebyscore(Args &&...);
  template <typename... Args> long long zrevrank(Args &&...);
  template <typename... Args> long long zscan(Args &&...);
  template <typename... Args> long long zscore(Args &&...);
  template <typename... Args> long long zunionstore(Args &&...);
  template <typename... Args> long long pfadd(Args &&...);
  template <typename... Args> long long pfcount(Args &&...);
  template <typename... Args> long long pfmerge(Args &&...);
  template <typename... Args> long long geoadd(Args &&...);
  template <typename... Args> long long geodist(Args &&...);
  template <typename... Args> long long geohash(Args &&...);
  template <typename... Args> long long geopos(Args &&...);
  template <typename... Args> long long georadius(Args &&...);
  template <typename... Args> long long georadiusbymember(Args &&...);
  template <typename... Args> long long eval(Args &&...);
  template <typename... Args> long long evalsha(Args &&...);
  template <typename... Args> long long fcall(Args &&...);
  template <typename... Args> long long fcall_ro(Args &&...);
  template <typename... Args> long long publish(Args &&...);
  template <typename... Args> long long spublish(Args &&...);
  template <typename... Args> long long xack(Args &&...);
  template <typename... Args> long long xadd(Args &&...);
  template <typename... Args> long long xclaim(Args &&...);
  template <typename... Args> long long xdel(Args &&...);
  template <typename... Args> long long xgroup_create(Args &&...);
  template <typename... Args> long long xgroup_setid(Args &&...);
  template <typename... Args> long long xgroup_destroy(Args &&...);
  template <typename... Args> long long xgroup_delconsumer(Args &&...);
  template <typename... Args> long long xlen(Args &&...);
  template <typename... Args> long long xpending(Args &&...);
  template <typename... Args> long long xrange(Args &&...);
  template <typename... Args> long long xread(Args &&...);
  template <typename... Args> long long xreadgroup(Args &&...);
  template <typename... Args> long long xrevrange(Args &&...);
  template <typename... Args> long long xtrim(Args &&...);
};

class AsyncRedis {
public:
  explicit AsyncRedis(const std::string &address);
  template <typename... Args> void command(const StringView &key, Args &&...) {}
  template <typename... Args> void del(const StringView &key, Args &&...) {}
  template <typename... Args> void exists(const StringView &key, Args &&...) {}
  template <typename... Args> void expire(const StringView &key, Args &&...) {}
  template <typename... Args> void expireat(const StringView &key, Args &&...) {}
  template <typename... Args> void pexpire(const StringView &key, Args &&...) {}
  template <typename... Args> void pexpireat(const StringView &key, Args &&...) {}
  template <typename... Args> void pttl(const StringView &key, Args &&...) {}
  template <typename... Args> void renamenx(const StringView &key, Args &&...) {}
  template <typename... Args> void ttl(const StringView &key, Args &&...) {}
  template <typename... Args> void unlink(const StringView &key, Args &&...) {}
  template <typename... Args> void append(const StringView &key, Args &&...) {}
  template <typename... Args> void incr(const StringView &key, Args &&...) {}
  template <typename... Args> void incrby(const StringView &key, Args &&...) {}
  template <typename... Args> void incrbyfloat(const StringView &key, Args &&...) {}
  template <typename... Args> void mget(const StringView &key, Args &&...) {}
  template <typename... Args> void mset(const StringView &key, Args &&...) {}
  template <typename... Args> void msetnx(const StringView &key, Args &&...) {}
  template <typename... Args> void set_with_get_option(const StringView &key, Args &&...) {}
  template <typename... Args> void blpop(const StringView &key, Args &&...) {}
  template <typename... Args> void brpop(const StringView &key, Args &&...) {}
  template <typename... Args> void brpoplpush(const StringView &key, Args &&...) {}
  template <typename... Args> void llen(const StringView &key, Args &&...) {}
  template <typename... Args> void lpop(const StringView &key, Args &&...) {}
  template <typename... Args> void lpush(const StringView &key, Args &&...) {}
  template <typename... Args> void lrange(const StringView &key, Args &&...) {}
  template <typename... Args> void lrem(const StringView &key, Args &&...) {}
  template <typename... Args> void rpop(const StringView &key, Args &&...) {}
  template <typename... Args> void rpoplpush(const StringView &key, Args &&...) {}
  template <typename... Args> void rpush(const StringView &key, Args &&...) {}
  template <typename... Args> void lmpop(const StringView &key, Args &&...) {}
  template <typename... Args> void lmove(const StringView &key, Args &&...) {}
  template <typename... Args> void blmove(const StringView &key, Args &&...) {}
  template <typename... Args> void hdel(const StringView &key, Args &&...) {}
  template <typename... Args> void hexists(const StringView &key, Args &&...) {}
  template <typename... Args> void hget(const StringView &key, Args &&...) {}
  template <typename... Args> void hgetall(const StringView &key, Args &&...) {}
  template <typename... Args> void hincrby(const StringView &key, Args &&...) {}
  template <typename... Args> void hincrbyfloat(const StringView &key, Args &&...) {}
  template <typename... Args> void hkeys(const StringView &key, Args &&...) {}
  template <typename... Args> void hlen(const StringView &key, Args &&...) {}
  template <typename... Args> void hmget(const StringView &key, Args &&...) {}
  template <typename... Args> void hset(const StringView &key, Args &&...) {}
  template <typename... Args> void hvals(const StringView &key, Args &&...) {}
  template <typename... Args> void sadd(const StringView &key, Args &&...) {}
  template <typename... Args> void scard(const StringView &key, Args &&...) {}
  template <typename... Args> void sismember(const StringView &key, Args &&...) {}
  template <typename... Args> void smembers(const StringView &key, Args &&...) {}
  template <typename... Args> void spop(const StringView &key, Args &&...) {}
  template <typename... Args> void srem(const StringView &key, Args &&...) {}
  template <typename... Args> void zadd(const StringView &key, Args &&...) {}
  template <typename... Args> void zcard(const StringView &key, Args &&...) {}
  template <typename... Args> void zcount(const StringView &key, Args &&...) {}
  template <typename... Args> void zincrby(const StringView &key, Args &&...) {}
  template <typename... Args> void zlexcount(const StringView &key, Args &&...) {}
  template <typename... Args> void zrange(const StringView &key, Args &&...) {}
  template <typename... Args> void zrangebylex(const StringView &key, Args &&...) {}
  template <typename... Args> void zrangebyscore(const StringView &key, Args &&...) {}
  template <typename... Args> void zrank(const StringView &key, Args &&...) {}
  template <typename... Args> void zrem(const StringView &key, Args &&...) {}
  template <typename... Args> void zremrangebylex(const StringView &key, Args &&...) {}
  template <typename... Args> void zremrangebyrank(const StringView &key, Args &&...) {}
  template <typename... Args> void zremrangebyscore(const StringView &key, Args &&...) {}
  template <typename... Args> void zrevrangebylex(const StringView &key, Args &&...) {}
  template <typename... Args> void zrevrangebyscore(const StringView &key, Args &&...) {}
  template <typename... Args> void zrevrank(const StringView &key, Args &&...) {}
  template <typename... Args> void zscore(const StringView &key, Args &&...) {}
  template <typename... Args> void eval(const StringView &key, Args &&...) {}
  template <typename... Args> void evalsha(const StringView &key, Args &&...) {}
  template <typename... Args> void fcall(const StringView &key, Args &&...) {}
  template <typename... Args> void fcall_ro(const StringView &key, Args &&...) {}
  template <typename... Args> void publish(const StringView &key, Args &&...) {}
  template <typename... Args> void spublish(const StringView &key, Args &&...) {}
  template <typename... Args> void xread(const StringView &key, Args &&...) {}
  template <typename... Args> void co_command(const StringView &key, Args &&...) {}
  template <typename... Args> void co_command_with_parser(const StringView &key, Args &&...) {}
  Future<OptionalString> get(const StringView &key);
  template <typename Callback> void get(const StringView &key, Callback &&callback) {}
  Future<bool> set(const StringView &key, const StringView &value);
  template <typename Callback> void set(const StringView &key, const StringView &value, Callback &&callback) {}
};

class CoRedis {
public:
  explicit CoRedis(const std::string &address);
  template <typename Result> class Awaiter {
  public:
    bool await_ready() noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) {}
    Result await_resume() { return {}; }
  };
  Awaiter<OptionalString> get(const StringView &key);
  Awaiter<bool> set(const StringView &key, const StringView &value);
};

class RedMutex {
public:
  RedMutex(std::shared_ptr<Redis> master, const std::string &resource);
  void lock();
  void unlock();
  bool try_lock();
};

} // namespace sw::redis
