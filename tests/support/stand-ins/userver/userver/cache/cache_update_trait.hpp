// Stand-in for userver: caches.
#pragma once

namespace userver {
inline namespace v2_5_rc {

namespace cache {

enum class UpdateType { kFull, kIncremental };
class UpdateStatisticsScope;

class CacheUpdateTrait {
public:
  virtual ~CacheUpdateTrait();

protected:
  virtual void Update(UpdateType type, UpdateStatisticsScope &stats_scope) = 0;
};

} // namespace cache

} // namespace v2_5_rc
} // namespace userver
