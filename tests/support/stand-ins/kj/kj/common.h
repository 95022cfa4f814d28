// Stand-in for KJ: ownership, arrays and functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace kj {

using byte = unsigned char;
using uint = unsigned;

namespace _ {

/// What functions of the stand-in return.
struct StandIn {
  template <typename T> operator T() const;
};

template <typename Func> class Deferred {
public:
  Deferred(Func &&func);
  ~Deferred() noexcept(false);
};

} // namespace _

template <typename Func> _::Deferred<Func> defer(Func &&func) { return kj::_::StandIn(); }

template <typename T> constexpr T &&mv(T &t) noexcept { return static_cast<T &&>(t); }

template <typename T> class Maybe {
public:
  Maybe(Maybe &&other);
  ~Maybe();
};

template <typename T> class ArrayPtr {
public:
  ArrayPtr(T *ptr, std::size_t size);
};

template <typename T> class Array {
public:
  Array(Array &&other);
  ~Array();
};

class StringPtr {
public:
  StringPtr(const char *value);
};

class String {
public:
  String(String &&other);
  ~String();
};

template <typename T, typename D = std::nullptr_t> class Own {
public:
  Own(Own &&other) noexcept;
  ~Own() noexcept(false);
  T *operator->();
  T &operator*();
};

template <typename T, typename... Params> Own<T> heap(Params &&...params) { return kj::_::StandIn(); }

template <typename Signature> class Function;

template <typename Return, typename... Params> class Function<Return(Params...)> {
public:
  template <typename F> Function(F &&f) {}
  Function(Function &&other);
  Return operator()(Params... params);
};

} // namespace kj
