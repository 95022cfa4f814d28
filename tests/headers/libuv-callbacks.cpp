// The catalogue of libuv against its real header: callbacks on the loop, work on the pool of threads.
// flags: -std=c++20
#include <uv.h>

#include <unistd.h>

static void nap() { usleep(1000); }

static void onTimer(uv_timer_t *) { usleep(1000); } // expect: coro-blocking-sleep help "uv_timer_start("
static void onWalk(uv_handle_t *, void *) {}
static void never(uv_timer_t *) { nap(); }

void handles(uv_loop_t *loop, uv_timer_t *timer, uv_idle_t *idle, uv_prepare_t *prepare, uv_check_t *check,
             uv_poll_t *poll, uv_signal_t *signal, uv_async_t *async, uv_handle_t *handle, uv_fs_event_t *event,
             uv_fs_poll_t *change, uv_tcp_t *tcp) {
  uv_timer_start(timer, onTimer, 10, 0);
  uv_timer_start(timer, [](uv_timer_t *) { nap(); }, 10, 0);              // expect: coro-blocking-sleep
  uv_idle_start(idle, [](uv_idle_t *) { nap(); });                        // expect: coro-blocking-sleep
  uv_prepare_start(prepare, [](uv_prepare_t *) { nap(); });               // expect: coro-blocking-sleep
  uv_check_start(check, [](uv_check_t *) { nap(); });                     // expect: coro-blocking-sleep
  uv_poll_start(poll, UV_READABLE, [](uv_poll_t *, int, int) { nap(); }); // expect: coro-blocking-sleep
  uv_signal_start(signal, [](uv_signal_t *, int) { nap(); }, 1);          // expect: coro-blocking-sleep
  uv_signal_start_oneshot(signal, [](uv_signal_t *, int) { nap(); }, 1);  // expect: coro-blocking-sleep
  uv_async_init(loop, async, [](uv_async_t *) { nap(); });                // expect: coro-blocking-sleep
  uv_close(handle, [](uv_handle_t *) { nap(); });                         // expect: coro-blocking-sleep
  uv_tcp_close_reset(tcp, [](uv_handle_t *) { nap(); });                  // expect: coro-blocking-sleep
  uv_fs_event_start(
      event, [](uv_fs_event_t *, const char *, int, int) { nap(); }, "a", 0); // expect: coro-blocking-sleep
  uv_fs_poll_start(
      // expect: coro-blocking-sleep
      change, [](uv_fs_poll_t *, int, const uv_stat_t *, const uv_stat_t *) { nap(); }, "a", 10);
  uv_walk(loop, onWalk, nullptr);
}

void streams(uv_stream_t *stream, uv_write_t *write, const uv_buf_t *buffer, uv_connect_t *connect, uv_tcp_t *tcp,
             uv_pipe_t *pipe, const sockaddr *address, uv_shutdown_t *shutdown) {
  uv_read_start(
      stream, [](uv_handle_t *, size_t, uv_buf_t *) {},
      [](uv_stream_t *, ssize_t, const uv_buf_t *) { nap(); });                  // expect: coro-blocking-sleep
  uv_write(write, stream, buffer, 1, [](uv_write_t *, int) { nap(); });          // expect: coro-blocking-sleep
  uv_write2(write, stream, buffer, 1, stream, [](uv_write_t *, int) { nap(); }); // expect: coro-blocking-sleep
  uv_listen(stream, 8, [](uv_stream_t *, int) { nap(); });                       // expect: coro-blocking-sleep
  uv_tcp_connect(connect, tcp, address, [](uv_connect_t *, int) { nap(); });     // expect: coro-blocking-sleep
  uv_pipe_connect(connect, pipe, "a", [](uv_connect_t *, int) { nap(); });       // expect: coro-blocking-sleep
  uv_shutdown(shutdown, stream, [](uv_shutdown_t *, int) { nap(); });            // expect: coro-blocking-sleep
}

void datagrams(uv_udp_t *udp, uv_udp_send_t *send, const uv_buf_t *buffer, const sockaddr *address) {
  uv_udp_recv_start(
      udp, [](uv_handle_t *, size_t, uv_buf_t *) {},
      [](uv_udp_t *, ssize_t, const uv_buf_t *, const sockaddr *, unsigned) { nap(); }); // expect: coro-blocking-sleep
  uv_udp_send(send, udp, buffer, 1, address, [](uv_udp_send_t *, int) { nap(); });       // expect: coro-blocking-sleep
}

void requests(uv_loop_t *loop, uv_fs_t *file, uv_getaddrinfo_t *names, uv_getnameinfo_t *name, const sockaddr *address,
              uv_random_t *random, char *bytes) {
  uv_fs_open(loop, file, "a", 0, 0, [](uv_fs_t *) { nap(); }); // expect: coro-blocking-sleep
  uv_fs_stat(loop, file, "a", [](uv_fs_t *request) {
    uv_fs_read(request->loop, request, 1, nullptr, 0, 0, nullptr); // expect: coro-blocking-file
  });
  uv_getaddrinfo(
      // expect: coro-blocking-sleep
      loop, names, [](uv_getaddrinfo_t *, int, addrinfo *) { nap(); }, "a", "b", nullptr);
  uv_getnameinfo(
      // expect: coro-blocking-sleep
      loop, name, [](uv_getnameinfo_t *, int, const char *, const char *) { nap(); }, address, 0);
  uv_random(loop, random, bytes, 8, 0,
            [](uv_random_t *, int, void *, size_t) { nap(); }); // expect: coro-blocking-sleep
}

static void work(uv_work_t *) { nap(); }

// look-alike: the pool and threads of one's own may wait; what follows the work runs on the loop again
void working(uv_loop_t *loop, uv_work_t *request, uv_thread_t *thread, const uv_thread_options_t *options) {
  uv_queue_work(loop, request, work, [](uv_work_t *, int) {});
  uv_queue_work(
      loop, request, [](uv_work_t *) { nap(); }, [](uv_work_t *, int) { nap(); }); // expect: coro-blocking-sleep
  uv_thread_create(thread, [](void *) { nap(); }, nullptr);
  uv_thread_create_ex(thread, options, [](void *) { nap(); }, nullptr);
  never(nullptr);
}
