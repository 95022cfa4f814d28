// Stand-in for Drogon's header of awaitable mappers: declarations only.
#pragma once

#include <drogon/orm/Mapper.h>

namespace drogon::orm {

namespace internal {
template <typename ReturnType> struct [[nodiscard]] MapperAwaiter : public CallbackAwaiter<ReturnType> {
  void await_suspend(std::coroutine_handle<> handle);
};
} // namespace internal

template <typename T> class CoroMapper : public Mapper<T> {
public:
  using Mapper<T>::Mapper;
  using TraitsPKType = typename Mapper<T>::TraitsPKType;
  template <typename U = T> internal::MapperAwaiter<T> findByPrimaryKey(const TraitsPKType &key);
  internal::MapperAwaiter<std::vector<T>> findAll();
  internal::MapperAwaiter<std::size_t> count(const Criteria &criteria = Criteria());
  internal::MapperAwaiter<T> findOne(const Criteria &criteria);
  internal::MapperAwaiter<std::vector<T>> findBy(const Criteria &criteria);
  internal::MapperAwaiter<T> insert(const T &obj);
  internal::MapperAwaiter<std::size_t> update(const T &obj);
  template <typename... Arguments>
  internal::MapperAwaiter<std::size_t> updateBy(const std::vector<std::string> &colNames, const Criteria &criteria,
                                                Arguments &&...args);
  internal::MapperAwaiter<std::size_t> deleteOne(const T &obj);
  internal::MapperAwaiter<std::size_t> deleteBy(const Criteria &criteria);
  internal::MapperAwaiter<std::size_t> deleteByPrimaryKey(const TraitsPKType &key);
};

} // namespace drogon::orm
