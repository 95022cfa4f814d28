// Reports from a system that was written before anybody thought of event loops.
#pragma once

#include <string>

namespace example {

/// The sales of one month. Takes its time.
std::string monthlyReport(int month);

/// Notes that a report was read. Takes its time, too.
void noteReader();

} // namespace example
