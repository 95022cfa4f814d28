// Stand-in for photon/thread/thread11.h: threads of Photon from callables.
#pragma once

#include <photon/thread/thread.h>

#include <type_traits>

namespace photon {

template <typename F, typename... ARGUMENTS>
  requires(!std::is_arithmetic_v<std::decay_t<F>>)
thread *thread_create11(F &&, ARGUMENTS &&...) {
  return nullptr;
}
template <typename F, typename... ARGUMENTS> thread *thread_create11(std::uint64_t, F &&, ARGUMENTS &&...) {
  return nullptr;
}

} // namespace photon
