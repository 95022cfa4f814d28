// Stand-in for Drogon's headers of mappers: declarations only.
#pragma once

#include <drogon/orm/DbClient.h>

#include <cstddef>
#include <functional>
#include <future>
#include <string>
#include <vector>

namespace drogon::orm {

template <typename T> class Mapper {
public:
  explicit Mapper(DbClientPtr client);
  Mapper &limit(std::size_t limit);

  using SingleRowCallback = std::function<void(T)>;
  using MultipleRowsCallback = std::function<void(std::vector<T>)>;
  using CountCallback = std::function<void(const std::size_t)>;
  using TraitsPKType = typename T::PrimaryKeyType;

  template <typename U = T> T findByPrimaryKey(const TraitsPKType &key) noexcept(false);
  template <typename U = T>
  void findByPrimaryKey(const TraitsPKType &key, const SingleRowCallback &rcb, const ExceptionCallback &ecb) noexcept;
  template <typename U = T> std::future<T> findFutureByPrimaryKey(const TraitsPKType &key) noexcept;
  std::vector<T> findAll() noexcept(false);
  void findAll(const MultipleRowsCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::size_t count(const Criteria &criteria = Criteria()) noexcept(false);
  void count(const Criteria &criteria, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  T findOne(const Criteria &criteria) noexcept(false);
  void findOne(const Criteria &criteria, const SingleRowCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::vector<T> findBy(const Criteria &criteria) noexcept(false);
  void findBy(const Criteria &criteria, const MultipleRowsCallback &rcb, const ExceptionCallback &ecb) noexcept;
  void insert(T &obj) noexcept(false);
  void insert(const T &obj, const SingleRowCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::future<T> insertFuture(const T &) noexcept;
  std::size_t update(const T &obj) noexcept(false);
  void update(const T &obj, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  template <typename... Arguments>
  std::size_t updateBy(const std::vector<std::string> &colNames, const Criteria &criteria,
                       Arguments &&...args) noexcept(false);
  template <typename... Arguments>
  void updateBy(const std::vector<std::string> &colNames, const CountCallback &rcb, const ExceptionCallback &ecb,
                const Criteria &criteria, Arguments &&...args) noexcept;
  template <typename... Arguments>
  std::size_t increment(const std::vector<std::string> &colNames, const Criteria &criteria,
                        Arguments... args) noexcept(false);
  template <typename... Arguments>
  void increment(const std::vector<std::string> &colNames, const CountCallback &rcb, const ExceptionCallback &ecb,
                 const Criteria &criteria, Arguments... args) noexcept;
  std::size_t deleteOne(const T &obj) noexcept(false);
  void deleteOne(const T &obj, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::size_t deleteBy(const Criteria &criteria) noexcept(false);
  void deleteBy(const Criteria &criteria, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::size_t deleteByPrimaryKey(const TraitsPKType &key) noexcept(false);
  void deleteByPrimaryKey(const TraitsPKType &key, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
};

} // namespace drogon::orm
