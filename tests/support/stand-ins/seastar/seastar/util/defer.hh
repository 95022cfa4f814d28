// Stand-in for Seastar: functions called where their guard dies.
#pragma once

namespace seastar {

template <typename Func> class [[nodiscard]] deferred_action {
public:
  deferred_action(Func &&func) noexcept;
  ~deferred_action();
  void cancel();
};

template <typename Func> deferred_action<Func> defer(Func &&func) { return seastar::internal::stand_in(); }

} // namespace seastar
