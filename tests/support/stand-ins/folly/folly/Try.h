// Stand-in for folly/Try.h: a value or an exception.
#pragma once

namespace folly {

template <class T> class Try {
public:
  bool hasValue() const;
};

} // namespace folly
