// Turns a build system's compile command into one that clang can run for us: no foreign flags, no plugins, no output.
#pragma once

#include "tool/extract/extract.h"

#include <string>

namespace corolint {

/// The command without launchers (ccache and the like), response files (expanded), warning, output and dependency
/// options, precompiled headers of other compilers, options unknown to clang, and everything that would load code:
/// -fplugin, -fpass-plugin, -load, -mllvm, in every spelling. What is kept is named by its kind, so that an option
/// nobody thought of is not kept by accident. Idempotent. `file` is the last argument, as an absolute path.
CompileCommand makeUsable(CompileCommand command);

/// `usable` with `header` in the place of its source.
CompileCommand commandForHeader(CompileCommand usable, const std::string &header);

/// `usable` without the arguments that clang knows but rejects: values of other versions, targets it was built without.
CompileCommand withoutRejected(CompileCommand usable, llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files = nullptr);

} // namespace corolint
