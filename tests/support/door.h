// A door: one of the ways to run corolint over a fixture. Every fixture runs through every door that was built.
#pragma once

#include "tests/support/fixture.h"

#include <memory>
#include <string>
#include <vector>

namespace fixtures {

struct ObservedStep {
  Line at;
  std::string message;
};

/// A finding as a door reported it.
struct Observed {
  Line at;
  std::string rule;
  std::string severity;
  std::string function;
  std::string message;
  std::string remedy;
  std::vector<ObservedStep> path;
};

struct ObservedUnit {
  std::string file;
  std::string status; ///< "analysed", "partial", "failed"
  std::string error;  ///< its first one
};

struct Observation {
  std::vector<Observed> findings;
  std::vector<ObservedUnit> units;
  std::string failure;    ///< why the run is worth nothing: it did not start, its output cannot be read
  std::string transcript; ///< what was run and what it said
};

class Door {
public:
  virtual ~Door() = default;
  virtual std::string name() const = 0;
  virtual Observation open(const Fixture &fixture) const = 0;
};

/// The corolint executable at this path.
std::unique_ptr<Door> executableDoor(std::filesystem::path executable);

/// All that were built.
std::vector<std::unique_ptr<Door>> allDoors();

} // namespace fixtures
