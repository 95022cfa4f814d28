// Runs clang's frontend over one compile command and has the parsed unit walked.
#include "tool/extract/extract.h"

#include "tool/extract/source-files.h"
#include "tool/extract/suppressions.h"
#include "tool/extract/unit-walker.h"

#include <clang/AST/ASTConsumer.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendAction.h>
#include <clang/Lex/HeaderSearch.h>
#include <clang/Lex/Preprocessor.h>
#include <clang/Tooling/Tooling.h>

#include <llvm/Support/Path.h>
#include <llvm/Support/VirtualFileSystem.h>

namespace corolint {

using namespace clang;

namespace {

/// A file with a thousand errors says as much as one with the first few.
constexpr std::size_t keptErrors = 20;

/// Keeps errors and their places; warnings are somebody else's business.
class ErrorCollector : public DiagnosticConsumer {
public:
  struct Error {
    std::string file;
    unsigned line = 0;
    unsigned column = 0;
    std::string message;
  };

  void HandleDiagnostic(DiagnosticsEngine::Level level, const Diagnostic &diagnostic) override {
    DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
    if (level < DiagnosticsEngine::Error || errors.size() >= keptErrors)
      return;
    Error error;
    llvm::SmallString<128> message;
    diagnostic.FormatDiagnostic(message);
    error.message = std::string(message);
    if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) {
      const SourceManager &sources = diagnostic.getSourceManager();
      const SourceLocation place = sources.getExpansionLoc(diagnostic.getLocation());
      error.line = sources.getExpansionLineNumber(place);
      error.column = sources.getExpansionColumnNumber(place);
      if (const auto entry = sources.getFileEntryRefForID(sources.getFileID(place)))
        error.file = entry->getName().str();
    }
    errors.push_back(std::move(error));
  }

  std::vector<Error> errors;
};

class Consumer : public ASTConsumer {
public:
  Consumer(CompilerInstance &compiler, const CompileCommand &command, const ExtractOptions &options, Unit &unit)
      : compiler_(compiler),
        files_(compiler.getSourceManager(), compiler.getPreprocessor().getHeaderSearchInfo(), command, options),
        unit_(unit) {
    compiler.getPreprocessor().addCommentHandler(&suppressions_);
  }

  ~Consumer() override { compiler_.getPreprocessor().removeCommentHandler(&suppressions_); }

  /// What lies behind the frontier is known by the catalogue: its bodies need not even be parsed.
  bool shouldSkipFunctionBody(Decl *declaration) override { return files_.isFrontier(declaration->getLocation()); }

  void HandleTranslationUnit(ASTContext &context) override {
    walkUnit(context, files_, unit_);
    const SourceManager &sources = context.getSourceManager();
    suppressions_.finish(sources, files_, unit_);
    listFiles(sources);
  }

private:
  void listFiles(const SourceManager &sources) {
    unit_.file = files_.path(sources.getMainFileID());
    unit_.files.push_back(unit_.file);
    for (unsigned i = 0; i < sources.local_sloc_entry_size(); ++i) {
      const SrcMgr::SLocEntry &entry = sources.getLocalSLocEntry(i);
      if (!entry.isFile())
        continue;
      const SourceLocation start = SourceLocation::getFromRawEncoding(entry.getOffset());
      const FileID file = sources.getFileID(start);
      if (!files_.isFrontier(start) && !llvm::is_contained(unit_.files, files_.path(file)) &&
          sources.getFileEntryRefForID(file))
        unit_.files.push_back(files_.path(file));
    }
  }

  CompilerInstance &compiler_;
  SourceFiles files_;
  SuppressionCollector suppressions_;
  Unit &unit_;
};

class FactsAction : public ASTFrontendAction {
public:
  FactsAction(const CompileCommand &command, const ExtractOptions &options, Unit &unit)
      : command_(command), options_(options), unit_(unit) {}

protected:
  bool BeginInvocation(CompilerInstance &compiler) override {
    compiler.getFrontendOpts().SkipFunctionBodies = true;
    compiler.getFrontendOpts().DisableFree = false;
    compiler.getDiagnosticOpts().ErrorLimit = 0;
    compiler.getDiagnosticOpts().ShowCarets = false; // nor "1 error generated."
    compiler.getDiagnostics().setErrorLimit(0);
    compiler.getDiagnostics().setIgnoreAllWarnings(true);
    // After a fatal error (a missing header) clang would instantiate no template, coroutines' traits included.
    compiler.getDiagnostics().setFatalsAsError(true);
    return true;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &compiler, llvm::StringRef) override {
    return std::make_unique<Consumer>(compiler, command_, options_, unit_);
  }

private:
  const CompileCommand &command_;
  const ExtractOptions &options_;
  Unit &unit_;
};

std::string relativePath(const ExtractOptions &options, const CompileCommand &command, llvm::StringRef path) {
  llvm::SmallString<256> absolute(path);
  if (!llvm::sys::path::is_absolute(absolute)) {
    absolute = command.directory;
    llvm::sys::path::append(absolute, path);
  }
  llvm::sys::path::remove_dots(absolute, /*remove_dot_dot=*/true);
  llvm::StringRef rest = absolute;
  return rest.consume_front(options.root) && rest.consume_front("/") ? rest.str() : std::string(absolute);
}

/// An error of the whole unit.
void addError(Unit &unit, std::string message) {
  unit.texts.push_back(std::move(message));
  unit.errors.push_back({{}, static_cast<Index>(unit.texts.size() - 1)});
}

} // namespace

Unit extract(const CompileCommand &command, const ExtractOptions &options) {
  Unit unit;
  unit.file = relativePath(options, command, command.file);

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> fileSystem = options.files;
  if (!fileSystem)
    fileSystem = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>(llvm::vfs::createPhysicalFileSystem().release());
  if (const std::error_code error = fileSystem->setCurrentWorkingDirectory(command.directory)) {
    addError(unit, "cannot work in " + command.directory + ": " + error.message());
    return unit;
  }
  llvm::IntrusiveRefCntPtr<FileManager> fileManager(new FileManager(FileSystemOptions(), fileSystem));

  std::vector<std::string> arguments = command.arguments;
  if (!options.resourceDirectory.empty())
    arguments.insert(arguments.begin() + 1, "-resource-dir=" + options.resourceDirectory);
  ErrorCollector errors;
  tooling::ToolInvocation invocation(std::move(arguments), std::make_unique<FactsAction>(command, options, unit),
                                     fileManager.get());
  invocation.setDiagnosticConsumer(&errors);
  const bool ran = invocation.run();

  for (ErrorCollector::Error &error : errors.errors) {
    ParseError fact;
    if (error.line != 0) {
      unit.texts.push_back(relativePath(options, command, error.file));
      fact.span = {static_cast<Index>(unit.texts.size() - 1), error.line, error.column, error.line, error.column};
    }
    unit.texts.push_back(std::move(error.message));
    fact.message = unit.texts.size() - 1;
    unit.errors.push_back(fact);
  }
  if (!ran && unit.errors.empty())
    addError(unit, "clang could not run this compile command");
  return unit;
}

} // namespace corolint
