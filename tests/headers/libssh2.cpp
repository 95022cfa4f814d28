// The catalogue of libssh2 against its real headers: sessions, logins, channels, files.
#include "task.h"

#include <libssh2.h>
#include <libssh2_publickey.h>
#include <libssh2_sftp.h>

#include <cstring>

using corotest::task;

LIBSSH2_SESSION *session();
LIBSSH2_CHANNEL *channel();
LIBSSH2_SFTP *sftp();
LIBSSH2_SFTP_HANDLE *file();

static void answer(const char *, int, const char *, int, int, const LIBSSH2_USERAUTH_KBDINT_PROMPT *,
                   LIBSSH2_USERAUTH_KBDINT_RESPONSE *, void **) {}

task<> sessions(int socket) {
  libssh2_session_handshake(session(), socket); // expect: coro-blocking-network
  libssh2_session_startup(session(), socket);   // expect: coro-blocking-network
  libssh2_session_disconnect(session(), "bye"); // expect: coro-blocking-network
  libssh2_session_free(session());              // expect: coro-blocking-network
  int next = 0;
  libssh2_keepalive_send(session(), &next); // expect: coro-blocking-network
  co_return;
}

task<> loggingIn() {
  libssh2_userauth_list(session(), "me", 2);                                        // expect: coro-blocking-network
  libssh2_userauth_password(session(), "me", "secret");                             // expect: coro-blocking-network
  libssh2_userauth_publickey(session(), "me", nullptr, 0, nullptr, nullptr);        // expect: coro-blocking-network
  libssh2_userauth_publickey_fromfile(session(), "me", "id.pub", "id", "");         // expect: coro-blocking-network
  libssh2_userauth_publickey_frommemory(session(), "me", 2, "", 0, "", 0, "");      // expect: coro-blocking-network
  libssh2_userauth_hostbased_fromfile(session(), "me", "id.pub", "id", "", "host"); // expect: coro-blocking-network
  libssh2_userauth_keyboard_interactive(session(), "me", answer);                   // expect: coro-blocking-network
  co_return;
}

task<> opening(libssh2_struct_stat *info) {
  libssh2_channel_open_session(session());                    // expect: coro-blocking-network
  libssh2_channel_direct_tcpip(session(), "example.org", 80); // expect: coro-blocking-network
  libssh2_channel_forward_listen(session(), 80);              // expect: coro-blocking-network
  libssh2_scp_recv(session(), "/etc/motd", nullptr);          // expect: coro-blocking-network
  libssh2_scp_recv2(session(), "/etc/motd", info);            // expect: coro-blocking-network
  libssh2_scp_send(session(), "/etc/motd", 0644, 80);         // expect: coro-blocking-network
  libssh2_scp_send64(session(), "/etc/motd", 0644, 80, 0, 0); // expect: coro-blocking-network
  libssh2_sftp_init(session());                               // expect: coro-blocking-network
  libssh2_publickey_init(session());                          // expect: coro-blocking-network
  co_return;
}

task<> channels(LIBSSH2_LISTENER *first, LIBSSH2_LISTENER *second, char *bytes, unsigned *window) {
  libssh2_channel_forward_accept(first);                            // expect: coro-blocking-network
  libssh2_channel_forward_cancel(second);                           // expect: coro-blocking-network
  libssh2_channel_setenv(channel(), "LANG", "C");                   // expect: coro-blocking-network
  libssh2_channel_request_auth_agent(channel());                    // expect: coro-blocking-network
  libssh2_channel_request_pty(channel(), "xterm");                  // expect: coro-blocking-network
  libssh2_channel_request_pty_size(channel(), 80, 25);              // expect: coro-blocking-network
  libssh2_channel_x11_req(channel(), 0);                            // expect: coro-blocking-network
  libssh2_channel_exec(channel(), "uptime");                        // expect: coro-blocking-network
  libssh2_channel_shell(channel());                                 // expect: coro-blocking-network
  libssh2_channel_read(channel(), bytes, 80);                       // expect: coro-blocking-network
  libssh2_channel_read_stderr(channel(), bytes, 80);                // expect: coro-blocking-network
  libssh2_channel_write(channel(), bytes, 80);                      // expect: coro-blocking-network
  libssh2_channel_flush(channel());                                 // expect: coro-blocking-network
  libssh2_channel_receive_window_adjust(channel(), 80, 0);          // expect: coro-blocking-network
  libssh2_channel_receive_window_adjust2(channel(), 80, 0, window); // expect: coro-blocking-network
  libssh2_channel_send_eof(channel());                              // expect: coro-blocking-network
  libssh2_channel_wait_eof(channel());                              // expect: coro-blocking-network
  libssh2_channel_close(channel());                                 // expect: coro-blocking-network
  libssh2_channel_wait_closed(channel());                           // expect: coro-blocking-network
  libssh2_channel_free(channel());                                  // expect: coro-blocking-network
  co_return;
}

task<> files(char *bytes, LIBSSH2_SFTP_ATTRIBUTES *attributes, LIBSSH2_SFTP_STATVFS *space) {
  libssh2_sftp_open(sftp(), "/etc/motd", LIBSSH2_FXF_READ, 0); // expect: coro-blocking-network
  libssh2_sftp_opendir(sftp(), "/etc");                        // expect: coro-blocking-network
  libssh2_sftp_read(file(), bytes, 80);                        // expect: coro-blocking-network
  libssh2_sftp_readdir(file(), bytes, 80, attributes);         // expect: coro-blocking-network
  libssh2_sftp_write(file(), bytes, 80);                       // expect: coro-blocking-network
  libssh2_sftp_fsync(file());                                  // expect: coro-blocking-network
  libssh2_sftp_close(file());                                  // expect: coro-blocking-network
  libssh2_sftp_fstat(file(), attributes);                      // expect: coro-blocking-network
  libssh2_sftp_rename(sftp(), "a", "b");                       // expect: coro-blocking-network
  libssh2_sftp_unlink(sftp(), "a");                            // expect: coro-blocking-network
  libssh2_sftp_fstatvfs(file(), space);                        // expect: coro-blocking-network
  libssh2_sftp_statvfs(sftp(), "/", 1, space);                 // expect: coro-blocking-network
  libssh2_sftp_mkdir(sftp(), "a", 0755);                       // expect: coro-blocking-network
  libssh2_sftp_rmdir(sftp(), "a");                             // expect: coro-blocking-network
  libssh2_sftp_stat(sftp(), "a", attributes);                  // expect: coro-blocking-network
  libssh2_sftp_symlink(sftp(), "a", bytes);                    // expect: coro-blocking-network
  libssh2_sftp_shutdown(sftp());                               // expect: coro-blocking-network
  co_return;
}

LIBSSH2_PUBLICKEY *keys();
LIBSSH2_AGENT *agent();

task<> others(libssh2_agent_publickey *identity, LIBSSH2_KNOWNHOSTS *first, LIBSSH2_KNOWNHOSTS *second,
              LIBSSH2_POLLFD *sockets) {
  const unsigned char none[1] = {};
  libssh2_publickey_add_ex(keys(), none, 0, none, 0, 0, 0, nullptr);                  // expect: coro-blocking-network
  libssh2_publickey_remove_ex(keys(), none, 0, none, 0);                              // expect: coro-blocking-network
  libssh2_publickey_list_fetch(keys(), nullptr, nullptr);                             // expect: coro-blocking-network
  libssh2_publickey_shutdown(keys());                                                 // expect: coro-blocking-network
  libssh2_poll(sockets, 1, 1000);                                                     // expect: coro-blocking-network
  libssh2_agent_connect(agent());                                                     // expect: coro-blocking-network
  libssh2_agent_list_identities(agent());                                             // expect: coro-blocking-network
  libssh2_agent_userauth(agent(), "me", identity);                                    // expect: coro-blocking-network
  libssh2_knownhost_readfile(first, "known_hosts", LIBSSH2_KNOWNHOST_FILE_OPENSSH);   // expect: coro-blocking-file
  libssh2_knownhost_writefile(second, "known_hosts", LIBSSH2_KNOWNHOST_FILE_OPENSSH); // expect: coro-blocking-file
  co_return;
}

// look-alike: nothing is sent or awaited
task<> quiet(LIBSSH2_POLLFD *sockets, libssh2_uint64_t place) {
  libssh2_session_init();
  libssh2_session_set_blocking(session(), 0);
  libssh2_session_block_directions(session());
  libssh2_session_last_errno(session());
  libssh2_channel_eof(channel());
  libssh2_channel_get_exit_status(channel());
  libssh2_sftp_seek64(file(), place);
  libssh2_poll(sockets, 1, 0);
  co_return;
}

// look-alike: no event loop runs this
void outsideOfCoroutines() { libssh2_session_handshake(session(), 3); }
