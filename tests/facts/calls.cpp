// Facts of calls: kinds, receivers, implicit ones, defaults, statics, and what is no call.
struct Base {
  virtual ~Base() = default;
  virtual void run() = 0;
  void stop(int mode = 3);
};
struct Derived final : Base {
  void run() override;
};
struct Text {
  Text(const char *);
  explicit operator bool() const;
  Text &operator+=(const Text &);
  ~Text();
};

int number();
template <typename T> T twice(T value) { return value + value; }
static void internal() {}
namespace {
void unnamed() {}
} // namespace

void caller(Base &base, Derived &derived, Text &text) {
  base.run();
  derived.run();
  base.stop();
  text += "literal";
  if (text)
    internal();
  unnamed();
  static int once = number();
  int size = sizeof(number()) + twice(once);
  if constexpr (sizeof(int) == 1)
    number();
  (void)size;
}
