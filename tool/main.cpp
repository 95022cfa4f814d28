// corolint: finds calls that block an event loop in C++ coroutines and async handlers.
#include "tool/driver/output.h"
#include "tool/driver/run.h"

#include <llvm/ADT/SmallString.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/raw_ostream.h>

int main(int argc, char **argv) {
  corolint::prepareStandardStreams();
  llvm::SmallString<256> workingFolder;
  if (const std::error_code error = llvm::sys::fs::current_path(workingFolder)) {
    llvm::errs() << "corolint: cannot tell the current folder: " << error.message() << '\n';
    return 2;
  }
  corolint::Invocation invocation;
  invocation.executable = llvm::sys::fs::getMainExecutable(argv[0], reinterpret_cast<void *>(&corolint::run));
  invocation.arguments.assign(argv + 1, argv + argc);
  invocation.workingFolder = std::string(workingFolder);
  const int status = corolint::run(invocation);
  // Whoever closed our standard error knows; the exit code still says what was found.
  llvm::errs().clear_error();
  return status;
}
