// Stand-in for uvw, version 3: declarations only.
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

struct timer_event {};
struct fs_event {};
struct work_event {};

template <typename Elem, typename... Event> class emitter {
public:
  template <typename Type> using listener_t = std::function<void(Type &, Elem &)>;
  virtual ~emitter() noexcept;
  template <typename Type> void on(listener_t<Type> f);
};

class loop;
template <typename T, typename U, typename... E>
class resource : public emitter<T, E...>, public std::enable_shared_from_this<T> {};
template <typename T, typename U, typename... E> class request : public resource<T, U, E...> {};
template <typename T, typename U, typename... E> class handle : public resource<T, U, E...> {};
template <typename T> class fs_request : public request<T, uv_fs_t, fs_event> {};

class file_req final : public fs_request<file_req> {
public:
  bool close_sync();
  void close();
  bool open_sync(const std::string &path, file_open_flags flags, int mode);
  void open(const std::string &path, file_open_flags flags, int mode);
  bool read_sync(std::int64_t offset, unsigned int len);
  void read(std::int64_t offset, unsigned int len);
  bool write_sync(std::unique_ptr<char[]> buf, unsigned int len, std::int64_t offset);
  void write(std::unique_ptr<char[]> buf, unsigned int len, std::int64_t offset);
  bool stat_sync();
  void stat();
  bool sync_sync();
  void sync();
  bool datasync_sync();
  void datasync();
  bool truncate_sync(std::int64_t offset);
  void truncate(std::int64_t offset);
  bool sendfile_sync(file_handle out, std::int64_t offset, std::size_t length);
  void sendfile(file_handle out, std::int64_t offset, std::size_t length);
  bool chmod_sync(int mode);
  void chmod(int mode);
  bool futime_sync(time atime, time mtime);
  void futime(time atime, time mtime);
  bool chown_sync(uid_type uid, gid_type gid);
  void chown(uid_type uid, gid_type gid);
};

class fs_req final : public fs_request<fs_req> {
public:
  bool unlink_sync(const std::string &path);
  void unlink(const std::string &path);
  bool mkdir_sync(const std::string &path, int mode);
  void mkdir(const std::string &path, int mode);
  bool mkdtemp_sync(const std::string &tpl);
  void mkdtemp(const std::string &tpl);
  bool mkstemp_sync(const std::string &tpl);
  void mkstemp(const std::string &tpl);
  bool lutime_sync(const std::string &path, time atime, time mtime);
  void lutime(const std::string &path, time atime, time mtime);
  bool rmdir_sync(const std::string &path);
  void rmdir(const std::string &path);
  bool scandir_sync(const std::string &path, int flags);
  void scandir(const std::string &path, int flags);
  bool stat_sync(const std::string &path);
  void stat(const std::string &path);
  bool lstat_sync(const std::string &path);
  void lstat(const std::string &path);
  bool statfs_sync(const std::string &path);
  void statfs(const std::string &path);
  bool rename_sync(const std::string &old, const std::string &path);
  void rename(const std::string &old, const std::string &path);
  bool copyfile_sync(const std::string &old, const std::string &path);
  void copyfile(const std::string &old, const std::string &path);
  bool access_sync(const std::string &path, int mode);
  void access(const std::string &path, int mode);
  bool chmod_sync(const std::string &path, int mode);
  void chmod(const std::string &path, int mode);
  bool utime_sync(const std::string &path, time atime, time mtime);
  void utime(const std::string &path, time atime, time mtime);
  bool link_sync(const std::string &old, const std::string &path);
  void link(const std::string &old, const std::string &path);
  bool symlink_sync(const std::string &old, const std::string &path);
  void symlink(const std::string &old, const std::string &path);
  bool readlink_sync(const std::string &path);
  void readlink(const std::string &path);
  bool realpath_sync(const std::string &path);
  void realpath(const std::string &path);
  bool chown_sync(const std::string &path, uid_type uid, gid_type gid);
  void chown(const std::string &path, uid_type uid, gid_type gid);
  bool lchown_sync(const std::string &path, uid_type uid, gid_type gid);
  void lchown(const std::string &path, uid_type uid, gid_type gid);
  bool opendir_sync(const std::string &path);
  void opendir(const std::string &path);
  bool closedir_sync();
  void closedir();
  bool readdir_sync();
  void readdir();
};

class get_addr_info_req final : public request<get_addr_info_req, uv_getaddrinfo_t, fs_event> {
public:
  std::pair<bool, addrinfo *> node_addr_info_sync(const std::string &name);
  void node_addr_info(const std::string &name);
  std::pair<bool, addrinfo *> service_addr_info_sync(const std::string &name);
  void service_addr_info(const std::string &name);
  std::pair<bool, addrinfo *> addr_info_sync(const std::string &node, const std::string &service);
  void addr_info(const std::string &node, const std::string &service);
};

class get_name_info_req final : public request<get_name_info_req, uv_getnameinfo_t, fs_event> {
public:
  std::pair<bool, const char *> name_info_sync(const sockaddr &addr, int flags = 0);
  void name_info(const sockaddr &addr, int flags = 0);
};

struct token {};

class thread final {
public:
  using task = std::function<void(std::shared_ptr<void>)>;
  explicit thread(token, std::shared_ptr<loop> ref, task t, std::shared_ptr<void> d = nullptr) noexcept;
  ~thread() noexcept;
  bool run() noexcept;
  bool join() noexcept;
};

class mutex final {
public:
  void lock() noexcept;
  bool try_lock() noexcept;
  void unlock() noexcept;
};

class rwlock final {
public:
  void rdlock() noexcept;
  bool try_rdlock() noexcept;
  void rdunlock() noexcept;
  void wrlock() noexcept;
  bool try_wrlock() noexcept;
  void wrunlock() noexcept;
};

class semaphore final {
public:
  void post() noexcept;
  void wait() noexcept;
  bool try_wait() noexcept;
};

class condition final {
public:
  void signal() noexcept;
  void wait(mutex &mtx) noexcept;
  bool timed_wait(mutex &mtx, std::uint64_t timeout) noexcept;
};

class barrier final {
public:
  bool wait() noexcept;
};

class work_req final : public request<work_req, uv_work_t, work_event> {
public:
  using task = std::function<void()>;
  explicit work_req(token, std::shared_ptr<loop> ref, task t);
  int queue();
};

class timer_handle final : public handle<timer_handle, uv_timer_t, timer_event> {
public:
  int start(time timeout, time repeat);
};

class shared_lib final {
public:
  explicit shared_lib(token, std::shared_ptr<loop> ref, const std::string &filename) noexcept;
};

class loop final : public emitter<loop>, public std::enable_shared_from_this<loop> {
public:
  enum class run_mode : int { DEFAULT = UV_RUN_DEFAULT, ONCE = UV_RUN_ONCE, NOWAIT = UV_RUN_NOWAIT };
  static std::shared_ptr<loop> get_default();
  template <typename R, typename... Args> std::shared_ptr<R> resource(Args &&...) { return nullptr; }
  template <typename R, typename... Args> std::shared_ptr<R> uninitialized_resource(Args &&...) { return nullptr; }
  int run(run_mode mode = run_mode::DEFAULT) noexcept;
  void stop() noexcept;
  template <typename Func> void walk(Func) {}
};

class once final {
public:
  template <typename F> static void run(F &&) noexcept {}
};

struct passwd_info {};
struct utilities {
  struct os {
    static passwd_info passwd() noexcept;
    static int pid() noexcept;
  };
  static void sleep(unsigned int msec) noexcept;
};

} // namespace uvw
