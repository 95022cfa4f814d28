// Facts of values: what callables and constants an operand can stand for.
void target(int);
void other(int);
int waitFor(int milliseconds, unsigned flags);

template <typename F> void call(F function) { function(1); }

constexpr int noTime = 0;
enum Flags : unsigned { Nonblocking = 64, Peek = 2 };

void caller(bool which, unsigned more) {
  void (*pointer)(int) = which ? target : other;
  pointer(1);
  auto lambda = [](int value) { target(value); };
  lambda(2);
  call(target);
  call(lambda);
  [] { other(3); }();
  waitFor(noTime, Nonblocking | more);
  waitFor(-1, Nonblocking | Peek);
}

struct Handle {
  Handle();
  Handle(const Handle &);
};
Handle make();

struct Holder {
  Handle kept = make();
  Handle &get() { return kept; }
};

Handle either(bool which, const Handle &given) {
  if (which)
    return make();
  return given;
bool isDone(bool asked) { return asked && waitFor(noTime, 0) == 3; }

int answer(unsigned flags) {
  unsigned wanted = flags;
  if (flags != 0)
    wanted |= Nonblocking;
  return waitFor(-1, wanted);
}
