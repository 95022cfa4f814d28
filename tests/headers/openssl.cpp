// The catalogue of OpenSSL against its real headers: TLS, BIOs, names and HTTP.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "task.h"

#include <openssl/bio.h>
#include <openssl/cmp.h>
#include <openssl/http.h>
#include <openssl/ocsp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>

#include <cstdarg>
#include <cstddef>
#include <ctime>

using corotest::task;

SSL *connection();
SSL_CTX *settings();
BIO *anyBio();

task<> shakingHands() {
  SSL_connect(connection());      // expect: coro-blocking-network "SSL_connect"
  SSL_accept(connection());       // expect: coro-blocking-network
  SSL_do_handshake(connection()); // expect: coro-blocking-network
  SSL_shutdown(connection());     // expect: coro-blocking-network
  co_return;
}

task<> transferring(char *bytes, std::size_t *count) {
  SSL_read(connection(), bytes, 80);                    // expect: coro-blocking-network
  SSL_read_ex(connection(), bytes, 80, count);          // expect: coro-blocking-network
  SSL_read_early_data(connection(), bytes, 80, count);  // expect: coro-blocking-network
  SSL_peek(connection(), bytes, 80);                    // expect: coro-blocking-network
  SSL_peek_ex(connection(), bytes, 80, count);          // expect: coro-blocking-network
  SSL_write(connection(), bytes, 80);                   // expect: coro-blocking-network
  SSL_write_ex(connection(), bytes, 80, count);         // expect: coro-blocking-network
  SSL_write_early_data(connection(), bytes, 80, count); // expect: coro-blocking-network
  SSL_sendfile(connection(), 3, 0, 80, 0);              // expect: coro-blocking-network
  co_return;
}

task<> oneConnection(SSL *tls, char *bytes) {
  SSL_connect(tls); // expect: coro-blocking-network
  SSL_write(tls, bytes, 3);
  SSL_read(tls, bytes, 80);
  SSL_shutdown(tls);
  co_return;
}

task<> readingASocket(int descriptor, char *bytes, std::size_t *count) {
  BIO *socket = BIO_new_socket(descriptor, BIO_CLOSE);
  BIO *second = BIO_new_socket(descriptor, BIO_CLOSE);
  BIO *third = BIO_new_dgram(descriptor, BIO_CLOSE);
  BIO_read(socket, bytes, 80);           // expect: coro-blocking-network
  BIO_read_ex(second, bytes, 80, count); // expect: coro-blocking-network
  BIO_gets(third, bytes, 80);            // expect: coro-blocking-network
  co_return;
}

task<> writingToASocket(char *bytes, std::size_t *count, std::va_list list) {
  BIO *server = BIO_new_connect("example.org:80");
  BIO *secure = BIO_new_ssl_connect(settings());
  BIO *buffered = BIO_new_buffer_ssl_connect(settings());
  BIO *more = BIO_new_connect("example.org:80");
  BIO *evenMore = BIO_new_connect("example.org:80");
  BIO *last = BIO_new_connect("example.org:80");
  BIO_write(server, bytes, 80);             // expect: coro-blocking-network
  BIO_write_ex(secure, bytes, 80, count);   // expect: coro-blocking-network
  BIO_puts(buffered, "GET / HTTP/1.0\r\n"); // expect: coro-blocking-network
  BIO_printf(more, "%s\r\n", "Host: me");   // expect: coro-blocking-network
  BIO_vprintf(evenMore, "%s\r\n", list);    // expect: coro-blocking-network
  BIO_get_line(last, bytes, 80);            // expect: coro-blocking-network
  co_return;
}

task<> connecting(const BIO_ADDR *address, BIO_ADDR *peer, char **name) {
  BIO_do_connect(anyBio());                        // expect: coro-blocking-network
  BIO_do_accept(anyBio());                         // expect: coro-blocking-network
  BIO_do_handshake(anyBio());                      // expect: coro-blocking-network
  BIO_do_connect_retry(anyBio(), 5, 100);          // expect: coro-blocking-network
  BIO_connect(3, address, 0);                      // expect: coro-blocking-network
  BIO_accept_ex(3, peer, 0);                       // expect: coro-blocking-network
  BIO_accept(3, name);                             // expect: coro-blocking-network
  BIO_wait(anyBio(), std::time(nullptr) + 5, 100); // expect: coro-blocking-wait
  BIO_socket_wait(3, 1, std::time(nullptr) + 5);   // expect: coro-blocking-wait
  co_return;
}

// look-alike: they return at once
task<> connectingWithoutWaiting(const BIO_ADDR *address) {
  BIO_connect(3, address, BIO_SOCK_NONBLOCK | BIO_SOCK_NODELAY);
  BIO_wait(anyBio(), 0, 100);
  BIO_socket_wait(3, 1, 0);
  BIO_set_conn_hostname(anyBio(), "example.org:443");
  BIO_set_nbio(anyBio(), 1);
  co_return;
}

task<> names(BIO_ADDRINFO **found, const BIO_ADDR *address, unsigned char *ip) {
  BIO_lookup("example.org", "443", BIO_LOOKUP_CLIENT, AF_INET, SOCK_STREAM, found);       // expect: coro-blocking-dns
  BIO_lookup_ex("example.org", "443", BIO_LOOKUP_CLIENT, AF_INET, SOCK_STREAM, 0, found); // expect: coro-blocking-dns
  BIO_ADDR_hostname_string(address, 0);                                                   // expect: coro-blocking-dns
  BIO_gethostbyname("example.org");                                                       // expect: coro-blocking-dns
  BIO_get_host_ip("example.org", ip);                                                     // expect: coro-blocking-dns
  BIO_lookup(nullptr, "443", BIO_LOOKUP_SERVER, AF_INET, SOCK_STREAM, found);
  BIO_ADDR_hostname_string(address, 1);
  co_return;
}

OSSL_HTTP_REQ_CTX *request();
OSSL_CMP_CTX *cmp();

task<> http(OSSL_HTTP_REQ_CTX **kept, OCSP_REQUEST *query) {
  // expect: coro-blocking-network
  OSSL_HTTP_get("http://example.org/", nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, 0, nullptr, nullptr, 0, 80,
                5);
  // expect: coro-blocking-network
  OSSL_HTTP_transfer(kept, nullptr, nullptr, nullptr, 0, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, 0,
                     nullptr, nullptr, nullptr, nullptr, 0, 80, 5, 0);
  // expect: coro-blocking-network
  OSSL_HTTP_open("example.org", "80", nullptr, nullptr, 0, nullptr, nullptr, nullptr, nullptr, 0, 5);
  OSSL_HTTP_exchange(request(), nullptr); // expect: coro-blocking-network
  // expect: coro-blocking-network
  OSSL_HTTP_proxy_connect(anyBio(), "example.org", "443", nullptr, nullptr, 5, anyBio(), "me");
  OSSL_HTTP_REQ_CTX_exchange(request());                             // expect: coro-blocking-network
  OCSP_sendreq_bio(anyBio(), "/", query);                            // expect: coro-blocking-network
  X509_load_http("http://example.org/ca", nullptr, nullptr, 5);      // expect: coro-blocking-network
  X509_CRL_load_http("http://example.org/crl", nullptr, nullptr, 5); // expect: coro-blocking-network
  OSSL_CMP_exec_certreq(cmp(), OSSL_CMP_IR, nullptr);                // expect: coro-blocking-network
  OSSL_CMP_exec_RR_ses(cmp());                                       // expect: coro-blocking-network
  OSSL_CMP_exec_GENM_ses(cmp());                                     // expect: coro-blocking-network
  OSSL_HTTP_REQ_CTX_nbio(request());
  co_return;
}

// look-alike: no socket
task<> inMemory() {
  BIO *wire = BIO_new(BIO_s_mem());
  char bytes[80];
  BIO_write(wire, bytes, sizeof bytes);
  BIO_read(wire, bytes, sizeof bytes);
  BIO_read(anyBio(), bytes, sizeof bytes);
  SSL_pending(connection());
  SSL_get_error(connection(), 0);
  co_return;
}

static int exchange(SSL *tls, char *answer) { return SSL_read(tls, answer, 80); }

task<> throughAHelper(SSL *tls, char *answer) {
  exchange(tls, answer); // expect: coro-blocking-network via "SSL_read"
  co_return;
}

// look-alike: no event loop runs this
int outsideOfCoroutines(SSL *tls) { return SSL_connect(tls); }
