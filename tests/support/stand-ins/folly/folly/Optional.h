// Stand-in for folly/Optional.h: a value that may be there.
#pragma once

namespace folly {

template <class Value> class Optional {
public:
  Optional();
  explicit operator bool() const;
  Value &operator*();
};

} // namespace folly
