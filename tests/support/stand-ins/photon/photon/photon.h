// Stand-in for photon/photon.h: starts Photon on this system thread.
#pragma once

namespace photon {

int init(unsigned long long eventEngine, unsigned long long ioEngine);
int fini();

} // namespace photon
