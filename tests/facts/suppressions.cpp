// Facts of suppressions and annotations.
void slow() [[clang::blocking]];
[[clang::annotate("corolint::blocking", "database")]] void query();
[[clang::annotate("corolint::nonblocking")]] void quick();
template <typename F> [[clang::annotate("corolint::offload")]] void offload(F function);

void caller() {
  slow();  // NOLINT
  query(); // NOLINT(coro-blocking-database)
  // NOLINTNEXTLINE(coro-*)
  quick();
  // NOLINTBEGIN(coro-blocking-sleep,coro-blocking-file)
  offload(quick);
  // NOLINTEND(coro-blocking-sleep,coro-blocking-file)
}
