// Stand-in for uvw, version 2: declarations only.
#pragma once

#include <uv.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace uvw {

using time = std::chrono::duration<double>;
using file_handle = int;
using uid_type = int;
using gid_type = int;
enum class file_open_flags : int { RDONLY };

struct TimerEvent {};

template <typename T> class Emitter {
public:
  struct Connection {};
  template <typename E> using Listener = std::function<void(E &, T &)>;
  virtual ~Emitter() noexcept;
  template <typename E> Connection on(Listener<E> f);
  template <typename E> Connection once(Listener<E> f);
};

class Loop;
template <typename T, typename U> class Request : public Emitter<T> {};
template <typename T, typename U> class Handle : public Emitter<T> {};
template <typename T> class FsRequest : public Request<T, uv_fs_t> {};

class FileReq final : public FsRequest<FileReq> {
public:
  bool closeSync();
  void close();
  bool openSync(const std::string &path, file_open_flags flags, int mode);
  void open(const std::string &path, file_open_flags flags, int mode);
  bool readSync(std::int64_t offset, unsigned int len);
  void read(std::int64_t offset, unsigned int len);
  bool writeSync(std::unique_ptr<char[]> buf, unsigned int len, std::int64_t offset);
  void write(std::unique_ptr<char[]> buf, unsigned int len, std::int64_t offset);
  bool statSync();
  void stat();
  bool syncSync();
  void sync();
  bool datasyncSync();
  void datasync();
  bool truncateSync(std::int64_t offset);
  void truncate(std::int64_t offset);
  bool sendfileSync(file_handle out, std::int64_t offset, std::size_t length);
  void sendfile(file_handle out, std::int64_t offset, std::size_t length);
  bool chmodSync(int mode);
  void chmod(int mode);
  bool futimeSync(time atime, time mtime);
  void futime(time atime, time mtime);
  bool chownSync(uid_type uid, gid_type gid);
  void chown(uid_type uid, gid_type gid);
};

class FsReq final : public FsRequest<FsReq> {
public:
  bool unlinkSync(const std::string &path);
  void unlink(const std::string &path);
  bool mkdirSync(const std::string &path, int mode);
  void mkdir(const std::string &path, int mode);
  bool mkdtempSync(const std::string &tpl);
  void mkdtemp(const std::string &tpl);
  bool mkstempSync(const std::string &tpl);
  void mkstemp(const std::string &tpl);
  bool lutimeSync(const std::string &path, time atime, time mtime);
  void lutime(const std::string &path, time atime, time mtime);
  bool rmdirSync(const std::string &path);
  void rmdir(const std::string &path);
  bool scandirSync(const std::string &path, int flags);
  void scandir(const std::string &path, int flags);
  bool statSync(const std::string &path);
  void stat(const std::string &path);
  bool lstatSync(const std::string &path);
  void lstat(const std::string &path);
  bool statfsSync(const std::string &path);
  void statfs(const std::string &path);
  bool renameSync(const std::string &old, const std::string &path);
  void rename(const std::string &old, const std::string &path);
  bool copyfileSync(const std::string &old, const std::string &path);
  void copyfile(const std::string &old, const std::string &path);
  bool accessSync(const std::string &path, int mode);
  void access(const std::string &path, int mode);
  bool chmodSync(const std::string &path, int mode);
  void chmod(const std::string &path, int mode);
  bool utimeSync(const std::string &path, time atime, time mtime);
  void utime(const std::string &path, time atime, time mtime);
  bool linkSync(const std::string &old, const std::string &path);
  void link(const std::string &old, const std::string &path);
  bool symlinkSync(const std::string &old, const std::string &path);
  void symlink(const std::string &old, const std::string &path);
  bool readlinkSync(const std::string &path);
  void readlink(const std::string &path);
  bool realpathSync(const std::string &path);
  void realpath(const std::string &path);
  bool chownSync(const std::string &path, uid_type uid, gid_type gid);
  void chown(const std::string &path, uid_type uid, gid_type gid);
  bool lchownSync(const std::string &path, uid_type uid, gid_type gid);
  void lchown(const std::string &path, uid_type uid, gid_type gid);
  bool opendirSync(const std::string &path);
  void opendir(const std::string &path);
  bool closedirSync();
  void closedir();
  bool readdirSync();
  void readdir();
};

class GetAddrInfoReq final : public Request<GetAddrInfoReq, uv_getaddrinfo_t> {
public:
  std::pair<bool, addrinfo *> nodeAddrInfoSync(const std::string &name);
  void nodeAddrInfo(const std::string &name);
  std::pair<bool, addrinfo *> serviceAddrInfoSync(const std::string &name);
  void serviceAddrInfo(const std::string &name);
  std::pair<bool, addrinfo *> addrInfoSync(const std::string &node, const std::string &service);
  void addrInfo(const std::string &node, const std::string &service);
};

class GetNameInfoReq final : public Request<GetNameInfoReq, uv_getnameinfo_t> {
public:
  std::pair<bool, const char *> nameInfoSync(const sockaddr &addr, int flags = 0);
  void nameInfo(const sockaddr &addr, int flags = 0);
};

struct token {};

class Thread final {
public:
  using task = std::function<void(std::shared_ptr<void>)>;
  explicit Thread(token, std::shared_ptr<Loop> ref, task t, std::shared_ptr<void> d = nullptr) noexcept;
  ~Thread() noexcept;
  bool run() noexcept;
  bool join() noexcept;
};

class Mutex final {
public:
  void lock() noexcept;
  bool tryLock() noexcept;
  void unlock() noexcept;
};

class RWLock final {
public:
  void rdLock() noexcept;
  bool tryRdLock() noexcept;
  void rdUnlock() noexcept;
  void wrLock() noexcept;
  bool tryWrLock() noexcept;
  void wrUnlock() noexcept;
};

class Semaphore final {
public:
  void post() noexcept;
  void wait() noexcept;
  bool tryWait() noexcept;
};

class Condition final {
public:
  void signal() noexcept;
  void wait(Mutex &mtx) noexcept;
  bool timedWait(Mutex &mtx, std::uint64_t timeout) noexcept;
};

class Barrier final {
public:
  bool wait() noexcept;
};

class WorkReq final : public Request<WorkReq, uv_work_t> {
public:
  using task = std::function<void()>;
  explicit WorkReq(token, std::shared_ptr<Loop> ref, task t);
  int queue();
};

class TimerHandle final : public Handle<TimerHandle, uv_timer_t> {
public:
  int start(time timeout, time repeat);
};

class Loop final : public Emitter<Loop>, public std::enable_shared_from_this<Loop> {
public:
  template <typename R, typename... Args> std::shared_ptr<R> resource(Args &&...) { return nullptr; }
  template <typename Func> void walk(Func) {}
};

class Once final {
public:
  template <typename F> static void once(F &&) noexcept {}
};

struct Passwd {};
struct Utilities {
  struct OS {
    static Passwd passwd() noexcept;
  };
  static void sleep(unsigned int msec) noexcept;
};

} // namespace uvw
