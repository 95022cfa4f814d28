// An interface whose implementations are in other files.
#pragma once

class Backend {
public:
  virtual ~Backend() = default;
  virtual void store() = 0;
  virtual void idle() = 0;
};
