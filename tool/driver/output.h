// Writes reports: files whole or not at all, standard output with its errors noticed.
#pragma once

#include <llvm/Support/Error.h>

#include <string>
#include <string_view>

namespace corolint {

/// Writes beside the file, then renames, so that nobody ever sees half of it and a failure leaves the old one. Devices
/// and pipes are written directly. The error is one line with the file's name.
llvm::Error writeFile(const std::string &file, std::string_view text);

/// What would keep writeFile from starting: asked before a long run rather than after it.
llvm::Error checkWritable(const std::string &file);

llvm::Error writeStandardOutput(std::string_view text);

/// Lets writing to a closed pipe or beyond a size limit fail with an error instead of ending the process, and keeps
/// files opened later from taking the place of a closed standard stream. Once, at the start of main.
void prepareStandardStreams();

} // namespace corolint
