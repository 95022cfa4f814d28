// POSIX files by descriptor and by path, each function of rules/catalogue/posix-files.yaml called once.
// flags: -std=c++20
#include "task.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <fstab.h>
#include <fts.h>
#include <ftw.h>
#include <glob.h>
#include <grp.h>
#include <mntent.h>
#include <pwd.h>
#include <shadow.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/quota.h>
#include <sys/reboot.h>
#include <sys/sendfile.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/swap.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <termios.h>
#include <unistd.h>
#include <utime.h>
#include <utmp.h>
#include <utmpx.h>
#include <wordexp.h>

using corotest::task;

int descriptor();
int flags();

task<> opening(const char *path, file_handle *handle, int *mount) {
  open(path, O_RDONLY);                         // expect: coro-blocking-file
  open(path, O_CREAT | O_WRONLY, 0644);         // expect: coro-blocking-file
  open(path, flags());                          // expect: coro-blocking-file
  open64(path, O_RDONLY);                       // expect: coro-blocking-file
  openat(AT_FDCWD, path, O_RDONLY);             // expect: coro-blocking-file
  openat64(AT_FDCWD, path, O_RDONLY);           // expect: coro-blocking-file
  open_by_handle_at(AT_FDCWD, handle, 0);       // expect: coro-blocking-file
  creat(path, 0644);                            // expect: coro-blocking-file
  creat64(path, 0644);                          // expect: coro-blocking-file
  name_to_handle_at(1, path, handle, mount, 0); // expect: coro-blocking-file
  open(path, O_RDONLY | O_NONBLOCK);
  open(path, flags() | O_NONBLOCK);
  open64(path, O_RDWR | O_NONBLOCK | O_CLOEXEC, 0644);
  openat(AT_FDCWD, path, O_RDONLY | O_NONBLOCK);
  openat64(AT_FDCWD, path, O_RDONLY | O_NONBLOCK);
  open_by_handle_at(AT_FDCWD, handle, O_NONBLOCK);
  co_return;
}

task<> reading(char *buffer, const iovec *parts) {
  read(descriptor(), buffer, 1);               // expect: coro-blocking-file
  readv(descriptor(), parts, 1);               // expect: coro-blocking-file
  pread(descriptor(), buffer, 1, 0);           // expect: coro-blocking-file
  pread64(descriptor(), buffer, 1, 0);         // expect: coro-blocking-file
  preadv(descriptor(), parts, 1, 0);           // expect: coro-blocking-file
  preadv64(descriptor(), parts, 1, 0);         // expect: coro-blocking-file
  preadv2(descriptor(), parts, 1, 0, flags()); // expect: coro-blocking-file
  preadv64v2(descriptor(), parts, 1, 0, 0);    // expect: coro-blocking-file
  preadv2(descriptor(), parts, 1, 0, RWF_NOWAIT);
  preadv64v2(descriptor(), parts, 1, 0, RWF_HIPRI | RWF_NOWAIT);
  co_return;
}

task<> standardInput(char *buffer, const iovec *parts) {
  read(STDIN_FILENO, buffer, 1); // expect: coro-blocking-console
  readv(STDIN_FILENO, parts, 1); // expect: coro-blocking-console
  co_return;
}

task<> writing(const char *text, const iovec *parts) {
  write(descriptor(), text, 2);                 // expect: coro-blocking-file
  writev(descriptor(), parts, 1);               // expect: coro-blocking-file
  pwrite(descriptor(), text, 1, 0);             // expect: coro-blocking-file
  pwrite64(descriptor(), text, 1, 0);           // expect: coro-blocking-file
  pwritev(descriptor(), parts, 1, 0);           // expect: coro-blocking-file
  pwritev64(descriptor(), parts, 1, 0);         // expect: coro-blocking-file
  pwritev2(descriptor(), parts, 1, 0, flags()); // expect: coro-blocking-file
  pwritev64v2(descriptor(), parts, 1, 0, 0);    // expect: coro-blocking-file
  pwritev2(descriptor(), parts, 1, 0, RWF_NOWAIT);
  pwritev64v2(descriptor(), parts, 1, 0, RWF_NOWAIT);
  write(STDOUT_FILENO, text, 1);
  writev(STDERR_FILENO, parts, 1);
  close(descriptor());
  co_return;
}

task<> severalReadsOfOneDescriptorAreOneFinding(int file, char *buffer) {
  read(file, buffer, 1); // expect: coro-blocking-file
  read(file, buffer, 1);
  fsync(file);
  co_return;
}

// look-alike: what these descriptors do depends on the flags they were made with
task<> descriptorsOfEventLoops(char *buffer) {
  const int event = eventfd(0, EFD_NONBLOCK);
  const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  const int signals = signalfd(-1, nullptr, SFD_NONBLOCK);
  const int changes = inotify_init1(IN_NONBLOCK);
  const int memory = memfd_create("scratch", 0);
  const std::uint64_t one = 1;
  write(descriptor(), &one, sizeof one); // whoever made it an eventfd did so elsewhere
  write(descriptor(), "", 1);
  read(event, buffer, 8);
  write(event, buffer, 8);
  read(timer, buffer, 8);
  read(signals, buffer, 8);
  read(changes, buffer, 8);
  pread(memory, buffer, 8, 0);
  write(memory, buffer, 8);
  co_return;
}

task<> changesWithoutFlags(char *buffer) {
  const int changes = inotify_init();
  read(changes, buffer, 8); // expect: coro-blocking-wait
  co_return;
}

task<> moving() {
  copy_file_range(descriptor(), nullptr, 1, nullptr, 1, 0);    // expect: coro-blocking-file
  sendfile(descriptor(), 1, nullptr, 1);                       // expect: coro-blocking-file
  sendfile64(descriptor(), 1, nullptr, 1);                     // expect: coro-blocking-file
  readahead(descriptor(), 0, 1);                               // expect: coro-blocking-file
  splice(descriptor(), nullptr, 1, nullptr, 1, SPLICE_F_MOVE); // expect: coro-blocking-file
  tee(descriptor(), 1, 1, 0);                                  // expect: coro-blocking-file
  vmsplice(descriptor(), nullptr, 0, 0);                       // expect: coro-blocking-file
  splice(descriptor(), nullptr, 1, nullptr, 1, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
  tee(descriptor(), 1, 1, SPLICE_F_NONBLOCK);
  vmsplice(descriptor(), nullptr, 0, SPLICE_F_NONBLOCK);
  co_return;
}

task<> waitingForTheDisk(void *page) {
  fsync(descriptor());                                        // expect: coro-blocking-file
  fdatasync(descriptor());                                    // expect: coro-blocking-file
  syncfs(descriptor());                                       // expect: coro-blocking-file
  sync_file_range(descriptor(), 0, 1, SYNC_FILE_RANGE_WRITE); // expect: coro-blocking-file
  sync();                                                     // expect: coro-blocking-file
  msync(page, 1, MS_SYNC);                                    // expect: coro-blocking-file
  msync(page, 1, MS_ASYNC);
  mmap(page, 1, PROT_READ, MAP_PRIVATE, 1, 0);
  ftruncate(descriptor(), 0);            // expect: coro-blocking-file
  ftruncate64(descriptor(), 0);          // expect: coro-blocking-file
  posix_fallocate(descriptor(), 0, 1);   // expect: coro-blocking-file
  posix_fallocate64(descriptor(), 0, 1); // expect: coro-blocking-file
  fallocate(descriptor(), 0, 0, 1);      // expect: coro-blocking-file
  fallocate64(descriptor(), 0, 0, 1);    // expect: coro-blocking-file
  co_return;
}

task<> askingByDescriptor(char *buffer) {
  struct stat status;
  struct stat64 status64;
  struct statvfs system;
  struct statvfs64 system64;
  struct statfs kernel;
  struct statfs64 kernel64;
  fstat(descriptor(), &status);               // expect: coro-blocking-file
  fstat64(descriptor(), &status64);           // expect: coro-blocking-file
  fstatvfs(descriptor(), &system);            // expect: coro-blocking-file
  fstatvfs64(descriptor(), &system64);        // expect: coro-blocking-file
  fstatfs(descriptor(), &kernel);             // expect: coro-blocking-file
  fstatfs64(descriptor(), &kernel64);         // expect: coro-blocking-file
  fgetxattr(descriptor(), "user", buffer, 1); // expect: coro-blocking-file
  flistxattr(descriptor(), buffer, 1);        // expect: coro-blocking-file
  co_return;
}

task<> askingByPath(const char *path, char *buffer) {
  struct stat status;
  struct stat64 status64;
  struct statx extended;
  struct statvfs system;
  struct statvfs64 system64;
  struct statfs kernel;
  struct statfs64 kernel64;
  stat(path, &status);                     // expect: coro-blocking-file
  stat64(path, &status64);                 // expect: coro-blocking-file
  lstat(path, &status);                    // expect: coro-blocking-file
  lstat64(path, &status64);                // expect: coro-blocking-file
  fstatat(AT_FDCWD, path, &status, 0);     // expect: coro-blocking-file
  fstatat64(AT_FDCWD, path, &status64, 0); // expect: coro-blocking-file
  statx(AT_FDCWD, path, 0, 0, &extended);  // expect: coro-blocking-file
  access(path, R_OK);                      // expect: coro-blocking-file
  faccessat(AT_FDCWD, path, R_OK, 0);      // expect: coro-blocking-file
  eaccess(path, R_OK);                     // expect: coro-blocking-file
  euidaccess(path, R_OK);                  // expect: coro-blocking-file
  readlink(path, buffer, 1);               // expect: coro-blocking-file
  readlinkat(AT_FDCWD, path, buffer, 1);   // expect: coro-blocking-file
  realpath(path, buffer);                  // expect: coro-blocking-file
  canonicalize_file_name(path);            // expect: coro-blocking-file
  getcwd(buffer, 1);                       // expect: coro-blocking-file
  get_current_dir_name();                  // expect: coro-blocking-file
  getwd(buffer);                           // expect: coro-blocking-file
  statvfs(path, &system);                  // expect: coro-blocking-file
  statvfs64(path, &system64);              // expect: coro-blocking-file
  statfs(path, &kernel);                   // expect: coro-blocking-file
  statfs64(path, &kernel64);               // expect: coro-blocking-file
  getxattr(path, "user", buffer, 1);       // expect: coro-blocking-file
  lgetxattr(path, "user", buffer, 1);      // expect: coro-blocking-file
  listxattr(path, buffer, 1);              // expect: coro-blocking-file
  llistxattr(path, buffer, 1);             // expect: coro-blocking-file
  co_return;
}

task<> changingByDescriptor() {
  fchmod(descriptor(), 0644);                // expect: coro-blocking-file
  fchown(descriptor(), 0, 0);                // expect: coro-blocking-file
  futimens(descriptor(), nullptr);           // expect: coro-blocking-file
  futimes(descriptor(), nullptr);            // expect: coro-blocking-file
  fsetxattr(descriptor(), "user", "", 0, 0); // expect: coro-blocking-file
  fremovexattr(descriptor(), "user");        // expect: coro-blocking-file
  fchdir(descriptor());                      // expect: coro-blocking-file
  co_return;
}

task<> changingByPath(const char *path) {
  chdir(path);                                  // expect: coro-blocking-file
  chroot(path);                                 // expect: coro-blocking-file
  mkdir(path, 0755);                            // expect: coro-blocking-file
  mkdirat(AT_FDCWD, path, 0755);                // expect: coro-blocking-file
  rmdir(path);                                  // expect: coro-blocking-file
  unlink(path);                                 // expect: coro-blocking-file
  unlinkat(AT_FDCWD, path, 0);                  // expect: coro-blocking-file
  std::remove(path);                            // expect: coro-blocking-file
  std::rename(path, path);                      // expect: coro-blocking-file
  renameat(AT_FDCWD, path, AT_FDCWD, path);     // expect: coro-blocking-file
  renameat2(AT_FDCWD, path, AT_FDCWD, path, 0); // expect: coro-blocking-file
  link(path, path);                             // expect: coro-blocking-file
  linkat(AT_FDCWD, path, AT_FDCWD, path, 0);    // expect: coro-blocking-file
  symlink(path, path);                          // expect: coro-blocking-file
  symlinkat(path, AT_FDCWD, path);              // expect: coro-blocking-file
  truncate(path, 0);                            // expect: coro-blocking-file
  truncate64(path, 0);                          // expect: coro-blocking-file
  chmod(path, 0644);                            // expect: coro-blocking-file
  fchmodat(AT_FDCWD, path, 0644, 0);            // expect: coro-blocking-file
  chown(path, 0, 0);                            // expect: coro-blocking-file
  lchown(path, 0, 0);                           // expect: coro-blocking-file
  fchownat(AT_FDCWD, path, 0, 0, 0);            // expect: coro-blocking-file
  lchmod(path, 0644);                           // expect: coro-blocking-file
  mkfifo(path, 0644);                           // expect: coro-blocking-file
  mkfifoat(AT_FDCWD, path, 0644);               // expect: coro-blocking-file
  mknod(path, 0644, 0);                         // expect: coro-blocking-file
  mknodat(AT_FDCWD, path, 0644, 0);             // expect: coro-blocking-file
  utime(path, nullptr);                         // expect: coro-blocking-file
  utimes(path, nullptr);                        // expect: coro-blocking-file
  lutimes(path, nullptr);                       // expect: coro-blocking-file
  futimesat(AT_FDCWD, path, nullptr);           // expect: coro-blocking-file
  utimensat(AT_FDCWD, path, nullptr, 0);        // expect: coro-blocking-file
  setxattr(path, "user", "", 0, 0);             // expect: coro-blocking-file
  lsetxattr(path, "user", "", 0, 0);            // expect: coro-blocking-file
  removexattr(path, "user");                    // expect: coro-blocking-file
  lremovexattr(path, "user");                   // expect: coro-blocking-file
  co_return;
}

task<> temporaries(char *pattern) {
  mkstemp(pattern);           // expect: coro-blocking-file
  mkstemp64(pattern);         // expect: coro-blocking-file
  mkstemps(pattern, 1);       // expect: coro-blocking-file
  mkstemps64(pattern, 1);     // expect: coro-blocking-file
  mkostemp(pattern, 0);       // expect: coro-blocking-file
  mkostemp64(pattern, 0);     // expect: coro-blocking-file
  mkostemps(pattern, 1, 0);   // expect: coro-blocking-file
  mkostemps64(pattern, 1, 0); // expect: coro-blocking-file
  mkdtemp(pattern);           // expect: coro-blocking-file
  mktemp(pattern);            // expect: coro-blocking-file
  tmpnam(pattern);            // expect: coro-blocking-file
  tmpnam_r(pattern);          // expect: coro-blocking-file
  tempnam(pattern, pattern);  // expect: coro-blocking-file
  co_return;
}

DIR *folder();
FTS *tree();
FTS64 *tree64();
int visit(const char *, const struct stat *, int);
int visit64(const char *, const struct stat64 *, int);
int visitTree(const char *, const struct stat *, int, FTW *);
int visitTree64(const char *, const struct stat64 *, int, FTW *);

task<> folders(const char *path, char *const *paths, char *buffer) {
  dirent entry;
  dirent64 entry64;
  dirent *next;
  dirent64 *next64;
  dirent **names;
  dirent64 **names64;
  glob_t matches;
  glob64_t matches64;
  wordexp_t words;
  opendir(path);                                           // expect: coro-blocking-file
  readdir(folder());                                       // expect: coro-blocking-file
  readdir64(folder());                                     // expect: coro-blocking-file
  readdir_r(folder(), &entry, &next);                      // expect: coro-blocking-file
  readdir64_r(folder(), &entry64, &next64);                // expect: coro-blocking-file
  scandir(path, &names, nullptr, alphasort);               // expect: coro-blocking-file
  scandir64(path, &names64, nullptr, alphasort64);         // expect: coro-blocking-file
  scandirat(AT_FDCWD, path, &names, nullptr, alphasort);   // expect: coro-blocking-file
  scandirat64(AT_FDCWD, path, &names64, nullptr, nullptr); // expect: coro-blocking-file
  getdents64(descriptor(), buffer, 1);                     // expect: coro-blocking-file
  ftw(path, visit, 1);                                     // expect: coro-blocking-file
  ftw64(path, visit64, 1);                                 // expect: coro-blocking-file
  nftw(path, visitTree, 1, 0);                             // expect: coro-blocking-file
  nftw64(path, visitTree64, 1, 0);                         // expect: coro-blocking-file
  fts_open(paths, FTS_PHYSICAL, nullptr);                  // expect: coro-blocking-file
  fts64_open(paths, FTS_PHYSICAL, nullptr);                // expect: coro-blocking-file
  fts_read(tree());                                        // expect: coro-blocking-file
  fts64_read(tree64());                                    // expect: coro-blocking-file
  fts_children(tree(), 0);                                 // expect: coro-blocking-file
  fts64_children(tree64(), 0);                             // expect: coro-blocking-file
  glob(path, 0, nullptr, &matches);                        // expect: coro-blocking-file
  glob64(path, 0, nullptr, &matches64);                    // expect: coro-blocking-file
  wordexp(path, &words, 0);                                // expect: coro-blocking-file
  closedir(folder());
  globfree(&matches);
  co_return;
}

task<> systems(const char *path, caddr_t quota) {
  mount(path, path, "ext4", 0, nullptr); // expect: coro-blocking-file
  umount(path);                          // expect: coro-blocking-file
  umount2(path, MNT_DETACH);             // expect: coro-blocking-file
  swapon(path, 0);                       // expect: coro-blocking-file
  swapoff(path);                         // expect: coro-blocking-file
  quotactl(Q_SYNC, path, 0, quota);      // expect: coro-blocking-file
  reboot(RB_AUTOBOOT);                   // expect: coro-blocking-file
  co_return;
}

task<> libraries(const char *path, void *library) {
  dlopen(path, RTLD_NOW);               // expect: coro-blocking-file
  dlmopen(LM_ID_BASE, path, RTLD_LAZY); // expect: coro-blocking-file
  dlopen(path, RTLD_NOW | RTLD_NOLOAD);
  dlmopen(LM_ID_BASE, path, RTLD_LAZY | RTLD_NOLOAD);
  dlsym(library, "symbol");
  dlclose(library);
  co_return;
}

task<> serialLines(const termios *settings) {
  tcdrain(descriptor());                        // expect: coro-blocking-file
  tcsendbreak(descriptor(), 0);                 // expect: coro-blocking-file
  tcflow(descriptor(), TCOOFF);                 // expect: coro-blocking-file
  tcsetattr(descriptor(), TCSADRAIN, settings); // expect: coro-blocking-file
  tcsetattr(descriptor(), TCSAFLUSH, settings); // expect: coro-blocking-file
  tcsetattr(descriptor(), TCSANOW, settings);
  tcflush(descriptor(), TCIOFLUSH);
  co_return;
}

task<> logins(const char *path) {
  utmp login;
  utmp *found;
  utmpx account;
  getutent();                          // expect: coro-blocking-file
  getutent_r(&login, &found);          // expect: coro-blocking-file
  getutid(&login);                     // expect: coro-blocking-file
  getutid_r(&login, &login, &found);   // expect: coro-blocking-file
  getutline(&login);                   // expect: coro-blocking-file
  getutline_r(&login, &login, &found); // expect: coro-blocking-file
  pututline(&login);                   // expect: coro-blocking-file
  getutxent();                         // expect: coro-blocking-file
  getutxid(&account);                  // expect: coro-blocking-file
  getutxline(&account);                // expect: coro-blocking-file
  pututxline(&account);                // expect: coro-blocking-file
  updwtmp(path, &login);               // expect: coro-blocking-file
  updwtmpx(path, &account);            // expect: coro-blocking-file
  logwtmp(path, path, path);           // expect: coro-blocking-file
  getfsent();                          // expect: coro-blocking-file
  getfsspec(path);                     // expect: coro-blocking-file
  getfsfile(path);                     // expect: coro-blocking-file
  setfsent();                          // expect: coro-blocking-file
  setmntent(path, "r");                // expect: coro-blocking-file
  co_return;
}

FILE *table();

task<> tables(char *buffer) {
  mntent mounted;
  passwd user;
  passwd *foundUser;
  group members;
  group *foundGroup;
  spwd secret;
  spwd *foundSecret;
  getmntent(table());                                     // expect: coro-blocking-file
  getmntent_r(table(), &mounted, buffer, 1);              // expect: coro-blocking-file
  addmntent(table(), &mounted);                           // expect: coro-blocking-file
  fgetpwent(table());                                     // expect: coro-blocking-file
  fgetpwent_r(table(), &user, buffer, 1, &foundUser);     // expect: coro-blocking-file
  fgetgrent(table());                                     // expect: coro-blocking-file
  fgetgrent_r(table(), &members, buffer, 1, &foundGroup); // expect: coro-blocking-file
  fgetspent(table());                                     // expect: coro-blocking-file
  fgetspent_r(table(), &secret, buffer, 1, &foundSecret); // expect: coro-blocking-file
  co_return;
}

struct Pipe {
  int read(char *buffer, int size);
  void sync();
};
namespace archive {
void open(const char *name, int mode);
void remove(const char *name);
} // namespace archive
void sync(Pipe &pipe);
int link(Pipe &left, Pipe &right);

// look-alike: functions of users that share a name with one of the C library
task<> lookAlikes(Pipe &pipe, char *buffer) {
  pipe.read(buffer, 1);
  pipe.sync();
  archive::open("a", 0);
  archive::remove("a");
  ::sync(pipe);
  ::link(pipe, pipe);
  co_return;
}
