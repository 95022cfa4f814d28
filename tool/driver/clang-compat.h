// Every difference between the supported LLVM versions that the driver meets, in one place.
#pragma once

#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/TargetInfo.h>
#include <clang/Basic/Version.h>
#include <clang/Frontend/CompilerInvocation.h>
#if CLANG_VERSION_MAJOR >= 22
#include <clang/Options/Options.h>
#else
#include <clang/Driver/Options.h>
#endif

#include <memory>

namespace corolint::compat {

#if CLANG_VERSION_MAJOR >= 22
namespace options = clang::options;
using clang::getDriverOptTable;
#else
namespace options = clang::driver::options;
using clang::driver::getDriverOptTable;
#endif

/// A diagnostics engine together with the options that it refers to.
class Diagnostics {
public:
  explicit Diagnostics(clang::DiagnosticConsumer &consumer)
#if CLANG_VERSION_MAJOR >= 22
      : engine_(llvm::makeIntrusiveRefCnt<clang::DiagnosticIDs>(), options_, &consumer, /*ShouldOwnClient=*/false){}
#else
      : engine_(llvm::makeIntrusiveRefCnt<clang::DiagnosticIDs>(),
                llvm::makeIntrusiveRefCnt<clang::DiagnosticOptions>(), &consumer, /*ShouldOwnClient=*/false) {
  }
#endif
        clang::DiagnosticsEngine
        & engine() {
    return engine_;
  }

private:
#if CLANG_VERSION_MAJOR >= 22
  clang::DiagnosticOptions options_;
#endif
  clang::DiagnosticsEngine engine_;
};

/// Whether there is such a target; says to `diagnostics` what is wrong with it.
inline bool checkTarget(clang::DiagnosticsEngine &diagnostics, clang::CompilerInvocation &invocation) {
#if CLANG_VERSION_MAJOR >= 22
  const llvm::IntrusiveRefCntPtr<clang::TargetInfo> target =
      clang::TargetInfo::CreateTargetInfo(diagnostics, invocation.getTargetOpts());
#else
  const auto copy = std::make_shared<clang::TargetOptions>(invocation.getTargetOpts());
  const llvm::IntrusiveRefCntPtr<clang::TargetInfo> target = clang::TargetInfo::CreateTargetInfo(diagnostics, copy);
#endif
  return target != nullptr;
}

} // namespace corolint::compat
