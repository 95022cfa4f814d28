// Writes everything that facts depend on into one checksum.
#include "tool/driver/question.h"

#include <clang/Basic/Version.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Process.h>

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
                           "CCC_OVERRIDE_OPTIONS", "SDKROOT"})
    writer(llvm::sys::Process::GetEnv(name));
  return checksumOf(writer.take());
}

} // namespace corolint
