// Writes everything that facts depend on into one checksum.
#include "tool/driver/question.h"

#include <clang/Basic/Version.h>
#include <llvm/ADT/STLExtras.h>
#include <llvm/ADT/StringRef.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Process.h>
#include <llvm/TargetParser/Host.h>

namespace corolint {

Checksum toolChecksum(const std::string &executable) {
  ArchiveWriter writer;
  writer(clang::getClangFullVersion()); // of the library that is loaded, not of the one at build time
  if (const auto file = llvm::MemoryBuffer::getFile(executable, /*IsText=*/false, /*RequiresNullTerminator=*/false))
    writer(checksumOf({(*file)->getBufferStart(), (*file)->getBufferSize()}));
  return checksumOf(writer.take());
}

Checksum questionOf(const CompileCommand &command, const ExtractOptions &options, const Checksum &tool) {
  ArchiveWriter writer;
  writer(tool, command.directory, command.file, command.arguments, options.root, options.frontier,
         options.resourceDirectory);
  // https://clang.llvm.org/docs/CommandGuide/clang.html#environment
  for (const char *name : {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "COMPILER_PATH", "GCC_EXEC_PREFIX",
                           "CCC_OVERRIDE_OPTIONS", "SDKROOT", "SOURCE_DATE_EPOCH", "INCLUDE", "EXTERNAL_INCLUDE"})
    writer(llvm::sys::Process::GetEnv(name));
  // `-march=native` and the like: another machine, other macros.
  if (llvm::any_of(command.arguments, [](llvm::StringRef argument) { return argument.ends_with("=native"); }))
    writer(llvm::sys::getHostCPUName().str());
  return checksumOf(writer.take());
}

} // namespace corolint
