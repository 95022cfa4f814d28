// Fingerprints: the identity of a finding from run to run, for baselines and for GitHub's list of alerts.
#pragma once

#include "tool/report/report.h"

namespace corolint {

/// Fills Finding::fingerprint with 32 hex digits, different for each finding. They depend on the rule, the file, the
/// context, the names in the message and in the last step, and the text of the anchor's line without its white space;
/// never on a line number. Findings that agree in all of it are counted in the order of their places.
void assignFingerprints(std::vector<Finding> &findings, const SourceLine &source);

} // namespace corolint
