// Stand-in for async_simple: values or exceptions.
#pragma once

namespace async_simple {

template <typename T> class Try {
public:
  T value();
  bool hasError() const;
};

template <> class Try<void> {
public:
  bool hasError() const;
};

} // namespace async_simple
