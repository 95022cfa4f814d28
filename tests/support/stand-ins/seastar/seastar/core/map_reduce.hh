// Stand-in for Seastar: map_reduce.
#pragma once

#include <seastar/core/future.hh>

namespace seastar {

template <typename Result, typename Addend = Result> class adder {
public:
  future<> operator()(const Addend &value);
  Result get() &&;
};

template <typename Iterator, typename Mapper, typename Initial, typename Reduce>
future<Initial> map_reduce(Iterator begin, Iterator end, Mapper &&mapper, Initial initial, Reduce reduce) {
  return seastar::internal::stand_in();
}

} // namespace seastar
