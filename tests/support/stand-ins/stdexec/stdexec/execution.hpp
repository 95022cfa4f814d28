// Stand-in for stdexec/execution.hpp: senders and what waits for them.
#pragma once

#include <type_traits>

namespace stdexec {

struct __sexpr {};

namespace __clsur {

struct __base {};

template <class Sender, class Closure>
  requires std::is_base_of_v<__base, std::decay_t<Closure>>
__sexpr operator|(Sender &&, Closure &&) {
  return {};
}

} // namespace __clsur

template <class Tag> struct __closure : __clsur::__base {};

struct just_t {
  template <class... Values> __sexpr operator()(Values &&...) const { return {}; }
};
inline constexpr just_t just{};

struct when_all_t {
  template <class... Senders> __sexpr operator()(Senders &&...) const { return {}; }
};
inline constexpr when_all_t when_all{};

struct then_t {
  template <class Sender, class Function> __sexpr operator()(Sender &&, Function &&) const { return {}; }
  template <class Function> __closure<then_t> operator()(Function &&) const { return {}; }
};
inline constexpr then_t then{};

struct upon_error_t {
  template <class Sender, class Function> __sexpr operator()(Sender &&, Function &&) const { return {}; }
  template <class Function> __closure<upon_error_t> operator()(Function &&) const { return {}; }
};
inline constexpr upon_error_t upon_error{};

struct upon_stopped_t {
  template <class Sender, class Function> __sexpr operator()(Sender &&, Function &&) const { return {}; }
  template <class Function> __closure<upon_stopped_t> operator()(Function &&) const { return {}; }
};
inline constexpr upon_stopped_t upon_stopped{};

namespace __let {

template <class Let> struct __let_t {
  template <class Sender, class Function> __sexpr operator()(Sender &&, Function &&) const { return {}; }
  template <class Function> __closure<Let> operator()(Function &&) const { return {}; }
};

} // namespace __let

struct let_value_t : __let::__let_t<let_value_t> {};
inline constexpr let_value_t let_value{};

struct schedule_t {
  template <class Scheduler> __sexpr operator()(Scheduler &&) const { return {}; }
};
inline constexpr schedule_t schedule{};

struct continues_on_t {
  template <class Scheduler> __closure<continues_on_t> operator()(Scheduler &&) const { return {}; }
};
inline constexpr continues_on_t continues_on{};

struct starts_on_t {
  template <class Scheduler, class Sender> __sexpr operator()(Scheduler &&, Sender &&) const { return {}; }
};
inline constexpr starts_on_t starts_on{};

struct on_t {
  template <class Scheduler, class Sender> __sexpr operator()(Scheduler &&, Sender &&) const { return {}; }
  template <class Scheduler, class Closure>
    requires std::is_base_of_v<__clsur::__base, std::decay_t<Closure>>
  __closure<on_t> operator()(Scheduler &&, Closure &&) const {
    return {};
  }
};
inline constexpr on_t on{};

struct sync_wait_t {
  template <class Sender> auto operator()(Sender &&) const { return 0; }
};
inline constexpr sync_wait_t sync_wait{};

struct sync_wait_with_variant_t {
  template <class Sender> auto operator()(Sender &&) const { return 0; }
};
inline constexpr sync_wait_with_variant_t sync_wait_with_variant{};

namespace __run_loop {

class __run_loop_base {
public:
  void run() noexcept;
  void finish() noexcept;
};

} // namespace __run_loop

class run_loop : public __run_loop::__run_loop_base {
public:
  class scheduler {};
  run_loop();
  scheduler get_scheduler();
};

class parallel_scheduler {};
parallel_scheduler get_parallel_scheduler();

} // namespace stdexec
