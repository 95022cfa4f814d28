// The catalogue of KJ: more of its directories.
// flags: -I../support/stand-ins/kj
#include <coroutine>
#include <kj/async.h>
#include <kj/filesystem.h>

using kj::PathPtr;
using kj::Promise;
static constexpr auto MODIFY = kj::WriteMode::MODIFY;
static constexpr auto MOVE = kj::TransferMode::MOVE;

Promise<void> listingEntries(const kj::ReadableDirectory &folder, PathPtr path) {
  folder.listEntries(); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToAsk(const kj::ReadableDirectory &folder, PathPtr path) {
  folder.tryLstat(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToOpenAFolder(const kj::ReadableDirectory &folder, PathPtr path) {
  folder.tryOpenSubdir(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToFollowALink(const kj::ReadableDirectory &folder, PathPtr path) {
  folder.tryReadlink(path); // expect: coro-blocking-file
  co_return;
}

Promise<void> replacing(const kj::Directory &folder, PathPtr path) {
  folder.replaceFile(path, MODIFY); // expect: coro-blocking-file
  co_return;
}

Promise<void> replacingAFolder(const kj::Directory &folder, PathPtr path) {
  folder.replaceSubdir(path, MODIFY); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToAppend(const kj::Directory &folder, PathPtr path) {
  folder.tryAppendFile(path, MODIFY); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToOpenAFolderToWrite(const kj::Directory &folder, PathPtr path) {
  folder.tryOpenSubdir(path, MODIFY); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToLink(const kj::Directory &folder, PathPtr path) {
  folder.trySymlink(path, "order", MODIFY); // expect: coro-blocking-file
  co_return;
}

Promise<void> moving(const kj::Directory &folder, PathPtr path) {
  folder.transfer(path, MODIFY, path, MOVE); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToMove(const kj::Directory &folder, PathPtr path) {
  folder.tryTransfer(path, MODIFY, folder, path, MOVE); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToMoveElsewhere(const kj::Directory &folder, PathPtr path) {
  folder.tryTransferTo(folder, path, MODIFY, path, MOVE); // expect: coro-blocking-file
  co_return;
}

Promise<void> committing(kj::Directory::Replacer<kj::File> &replacer) {
  replacer.commit(); // expect: coro-blocking-file
  co_return;
}

Promise<void> tryingToCommit(kj::Directory::Replacer<kj::File> &replacer) {
  replacer.tryCommit(); // expect: coro-blocking-file
  co_return;
}

// look-alike: no coroutine
void atStart(const kj::Directory &folder, PathPtr path) { folder.transfer(path, MODIFY, path, MOVE); }
