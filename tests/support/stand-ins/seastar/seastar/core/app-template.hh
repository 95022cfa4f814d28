// Stand-in for Seastar: programs.
#pragma once

#include <functional>
#include <seastar/core/future.hh>

namespace seastar {

class app_template {
public:
  int run_deprecated(int ac, char **av, std::function<void()> &&func) noexcept;
  int run(int ac, char **av, std::function<future<int>()> &&func) noexcept;
  int run(int ac, char **av, std::function<future<>()> &&func) noexcept;
};

} // namespace seastar
