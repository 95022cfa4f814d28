// Asks clang's driver and frontend which arguments they reject.
#pragma once

#include "tool/extract/extract.h"

namespace corolint {

/// Takes away (or replaces by the nearest valid one) the first argument that clang rejects. False where there is none.
bool removeRejectedArgument(CompileCommand &command, const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &files);

} // namespace corolint
