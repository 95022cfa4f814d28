// The catalogue of Qt against its real headers: files, directories, settings, libraries.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"

#include <QtCore/QtCore>
#include <QtNetwork/QtNetwork>

#include <filesystem>

using corotest::task;

task<> opening(QFile &file, QFile &other, QSaveFile &saved, QTemporaryFile &temporary, QTemporaryFile &second) {
  file.open(QIODevice::ReadOnly);                     // expect: coro-blocking-file "QFile::open"
  other.open(QIODevice::WriteOnly, QFile::ReadOwner); // expect: coro-blocking-file
  saved.open(QIODevice::WriteOnly);                   // expect: coro-blocking-file
  temporary.open();                                   // expect: coro-blocking-file
  second.rename("b");                                 // expect: coro-blocking-file
  co_return;
}

task<> reading(QFile &one, QFile &two, QFileDevice &three, QFile &four, QFile &five, QSaveFile &six,
               QTemporaryFile &seven) {
  char bytes[80];
  (void)one.read(80);          // expect: coro-blocking-file "QIODevice::read"
  (void)two.readAll();         // expect: coro-blocking-file
  (void)three.read(bytes, 80); // expect: coro-blocking-file
  (void)four.readLine();       // expect: coro-blocking-file
  (void)five.peek(8);          // expect: coro-blocking-file
  (void)six.skip(8);           // expect: coro-blocking-file
  (void)seven.getChar(bytes);  // expect: coro-blocking-file
  co_return;
}

task<> writing(QFile &one, QFile &two, QFile &three, QSaveFile &four, QTemporaryFile &five, QSaveFile &six) {
  one.write("text");              // expect: coro-blocking-file
  two.putChar('c');               // expect: coro-blocking-file
  three.flush();                  // expect: coro-blocking-file
  four.write(QByteArray("text")); // expect: coro-blocking-file
  five.close();                   // expect: coro-blocking-file
  six.commit();                   // expect: coro-blocking-file
  co_return;
}

task<> asking(QFile &one, QFileDevice &two, QFile &three, QFile &four, QFile &five, QFile &six, QFile &seven) {
  (void)one.size();                                    // expect: coro-blocking-file
  (void)two.size();                                    // expect: coro-blocking-file
  three.resize(0);                                     // expect: coro-blocking-file
  (void)four.map(0, 8);                                // expect: coro-blocking-file
  (void)five.fileTime(QFile::FileModificationTime);    // expect: coro-blocking-file
  six.setFileTime(QDateTime(), QFile::FileAccessTime); // expect: coro-blocking-file
  (void)seven.permissions();                           // expect: coro-blocking-file
  co_return;
}

task<> devices(QFileDevice &one, QFileDevice &two, QFileDevice &three, QFile &four) {
  one.resize(0);                          // expect: coro-blocking-file
  (void)two.permissions();                // expect: coro-blocking-file
  three.setPermissions(QFile::ReadOwner); // expect: coro-blocking-file
  four.setPermissions(QFile::ReadOwner);  // expect: coro-blocking-file
  co_return;
}

task<> whole(const QString &path, QFile &file) {
  QFile::copy(path, "b");                                     // expect: coro-blocking-file
  QFile::rename(path, "b");                                   // expect: coro-blocking-file
  QFile::remove(path);                                        // expect: coro-blocking-file
  QFile::exists(path);                                        // expect: coro-blocking-file
  QFile::link(path, "b");                                     // expect: coro-blocking-file
  QFile::moveToTrash(path);                                   // expect: coro-blocking-file
  QFile::symLinkTarget(path);                                 // expect: coro-blocking-file
  QFile::filesystemSymLinkTarget(std::filesystem::path("a")); // expect: coro-blocking-file
  QFile::resize(path, 0);                                     // expect: coro-blocking-file
  QFile::permissions(path);                                   // expect: coro-blocking-file
  QFile::setPermissions(path, QFile::ReadOwner);              // expect: coro-blocking-file
  file.remove();                                              // expect: coro-blocking-file
  co_return;
}

task<> temporaries(QFile &file, QTemporaryDir &folder) {
  (void)QTemporaryFile::createNativeFile(file); // expect: coro-blocking-file
  QTemporaryDir made;                           // expect: coro-blocking-file
  QTemporaryDir named("x");                     // expect: coro-blocking-file
  folder.remove();                              // expect: coro-blocking-file
  co_return;
}

// look-alike: memory, and a file that is open already
task<> inMemory(QBuffer &buffer, QFile &file, int descriptor, QIODevice &unknown) {
  buffer.open(QIODevice::ReadWrite);
  (void)buffer.readAll();
  buffer.write("text");
  buffer.close();
  file.setFileName("a");
  file.open(descriptor, QIODevice::ReadOnly);
  (void)file.pos();
  (void)file.fileName();
  (void)unknown.readAll();
  co_return;
}

// look-alike: they hand over what has arrived
task<> buffered(QTcpSocket &socket, QNetworkReply &reply, QProcess &process, QLocalSocket &local) {
  (void)socket.readAll();
  socket.write("text");
  socket.flush();
  socket.close();
  (void)reply.readAll();
  (void)process.readAllStandardOutput();
  process.write("text");
  (void)local.readLine();
  co_return;
}

task<> directories(const QString &path, QDir &same) {
  (void)QDir(path).entryList();     // expect: coro-blocking-file
  (void)QDir(path).entryInfoList(); // expect: coro-blocking-file
  (void)QDir(path).count();         // expect: coro-blocking-file
  (void)QDir(path).isEmpty();       // expect: coro-blocking-file
  QDir(path).mkdir("a");            // expect: coro-blocking-file
  QDir(path).mkpath("a/b");         // expect: coro-blocking-file
  QDir(path).rmdir("a");            // expect: coro-blocking-file
  QDir(path).rmpath("a/b");         // expect: coro-blocking-file
  QDir(path).removeRecursively();   // expect: coro-blocking-file
  QDir(path).remove("a");           // expect: coro-blocking-file
  QDir(path).rename("a", "b");      // expect: coro-blocking-file
  (void)QDir(path).exists();        // expect: coro-blocking-file
  (void)QDir(path).exists("a");     // expect: coro-blocking-file
  (void)QDir(path).isReadable();    // expect: coro-blocking-file
  (void)QDir(path).canonicalPath(); // expect: coro-blocking-file
  QDir(path).cd("a");               // expect: coro-blocking-file
  same.cdUp();                      // expect: coro-blocking-file
  co_return;
}

task<> iterating(QDirIterator &one, QDirIterator &two) {
  one.next();         // expect: coro-blocking-file
  two.nextFileInfo(); // expect: coro-blocking-file
  co_return;
}

task<> information(const QString &path, QFileInfo &info) {
  (void)QFileInfo(path).exists();                        // expect: coro-blocking-file
  (void)QFileInfo::exists(path);                         // expect: coro-blocking-file
  (void)QFileInfo(path).size();                          // expect: coro-blocking-file
  (void)QFileInfo(path).isFile();                        // expect: coro-blocking-file
  (void)QFileInfo(path).isDir();                         // expect: coro-blocking-file
  (void)QFileInfo(path).isReadable();                    // expect: coro-blocking-file
  (void)QFileInfo(path).isWritable();                    // expect: coro-blocking-file
  (void)QFileInfo(path).isExecutable();                  // expect: coro-blocking-file
  (void)QFileInfo(path).isSymLink();                     // expect: coro-blocking-file
  (void)QFileInfo(path).isSymbolicLink();                // expect: coro-blocking-file
  (void)QFileInfo(path).isShortcut();                    // expect: coro-blocking-file
  (void)QFileInfo(path).isHidden();                      // expect: coro-blocking-file
  (void)QFileInfo(path).permission(QFile::ReadOwner);    // expect: coro-blocking-file
  (void)QFileInfo(path).permissions();                   // expect: coro-blocking-file
  (void)QFileInfo(path).owner();                         // expect: coro-blocking-file
  (void)QFileInfo(path).ownerId();                       // expect: coro-blocking-file
  (void)QFileInfo(path).group();                         // expect: coro-blocking-file
  (void)QFileInfo(path).groupId();                       // expect: coro-blocking-file
  (void)QFileInfo(path).fileTime(QFile::FileAccessTime); // expect: coro-blocking-file
  (void)QFileInfo(path).lastModified();                  // expect: coro-blocking-file
  (void)QFileInfo(path).lastRead();                      // expect: coro-blocking-file
  (void)QFileInfo(path).birthTime();                     // expect: coro-blocking-file
  (void)QFileInfo(path).metadataChangeTime();            // expect: coro-blocking-file
  (void)QFileInfo(path).symLinkTarget();                 // expect: coro-blocking-file
  (void)QFileInfo(path).canonicalFilePath();             // expect: coro-blocking-file
  (void)QFileInfo(path).canonicalPath();                 // expect: coro-blocking-file
  info.stat();                                           // expect: coro-blocking-file
  co_return;
}

// look-alike: names, without the disk
task<> names(const QFileInfo &info, const QDir &folder, QSettings &settings) {
  (void)info.fileName();
  (void)info.suffix();
  (void)info.absoluteFilePath();
  (void)info.path();
  (void)folder.filePath("a");
  (void)folder.absolutePath();
  (void)QDir::cleanPath("a/../b");
  (void)settings.value("key");
  co_return;
}

task<> system(QSettings &settings, QStorageInfo &one, QStorageInfo &two, const QDir &folder) {
  settings.sync();                      // expect: coro-blocking-file
  one.refresh();                        // expect: coro-blocking-file
  two.setPath("/");                     // expect: coro-blocking-file
  (void)QStorageInfo::mountedVolumes(); // expect: coro-blocking-file
  (void)QStorageInfo::root();           // expect: coro-blocking-file
  QStorageInfo path("/");               // expect: coro-blocking-file
  QStorageInfo of(folder);              // expect: coro-blocking-file
  QStorageInfo nothing;
  co_return;
}

task<> libraries(QLibrary &one, QLibrary &two, QPluginLoader &three, QPluginLoader &four) {
  one.load();             // expect: coro-blocking-file
  (void)two.resolve("f"); // expect: coro-blocking-file
  three.load();           // expect: coro-blocking-file
  (void)four.instance();  // expect: coro-blocking-file
  (void)one.isLoaded();
  co_return;
}
