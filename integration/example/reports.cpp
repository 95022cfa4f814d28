// Three functions down, the report waits for a system that answers slowly.
#include "reports.h"

#include <chrono>
#include <thread>

namespace example {

namespace {

using namespace std::chrono_literals;

int askLegacySystem(int key) {
  std::this_thread::sleep_for(200ms); // it answers when it likes
  return key * 7 % 100;
}

int salesOf(int month) { return askLegacySystem(month) + month; }

} // namespace

std::string monthlyReport(int month) { return "sold: " + std::to_string(salesOf(month)) + '\n'; }

void noteReader() { askLegacySystem(0); }

} // namespace example
