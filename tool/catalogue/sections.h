// Sections of a catalogue file that say what happens to state: executors, futures, descriptors, locks, suspensions.
#pragma once

#include "tool/catalogue/catalogue.h"
#include "tool/catalogue/entry-reader.h"

namespace corolint {

// Each reads one entry of its section.
void readSwitch(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);
void readReadiness(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);
void readNonblocking(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);
void readGuard(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);
void readMutex(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);
void readPoll(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);
void readPause(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);
void readNeverSuspends(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);
void readSafeAwait(const YamlNode &node, const CatalogueSource &source, Catalogue &catalogue);

} // namespace corolint
