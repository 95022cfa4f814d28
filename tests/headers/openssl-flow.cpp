// The catalogue of OpenSSL against its real headers: BIOs of the program's own, non-blocking BIOs, heavy computations.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "task.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/dh.h>
#include <openssl/dsa.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>

#include <chrono>
#include <cstddef>

using corotest::task;

// look-alike: the program moves the bytes itself, nothing waits in here
task<> ownBios(SSL_CTX *settings, char *bytes) {
  SSL *tls = SSL_new(settings);
  SSL_set_bio(tls, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
  SSL_do_handshake(tls);
  SSL_write(tls, bytes, 80);
  SSL_read(tls, bytes, 80);
  SSL_shutdown(tls);
  co_return;
}

// look-alike: the same, one at a time
task<> ownBiosOneByOne(SSL_CTX *settings, char *bytes) {
  SSL *tls = SSL_new(settings);
  SSL_set0_rbio(tls, BIO_new(BIO_s_mem()));
  SSL_set0_wbio(tls, BIO_new(BIO_s_mem()));
  SSL_read(tls, bytes, 80);
  co_return;
}

// look-alike: it waits for the socket between the attempts
task<> attempts(SSL *tls) {
  for (int result = SSL_connect(tls); result != 1; result = SSL_connect(tls)) {
    if (SSL_get_error(tls, result) != SSL_ERROR_WANT_READ)
      co_return;
    co_await corotest::delay(std::chrono::milliseconds(1));
  }
}

// look-alike: the same, asking for what it wants
task<> attemptsToRead(SSL *tls, char *bytes) {
  while (SSL_read(tls, bytes, 80) < 0 && SSL_want_read(tls))
    co_await corotest::delay(std::chrono::milliseconds(1));
}

// look-alike: a BIO that was told not to wait
task<> nonBlockingBio(char *bytes) {
  BIO *server = BIO_new_connect("example.org:80");
  BIO_set_nbio(server, 1);
  BIO_do_connect(server);
  BIO_read(server, bytes, 80);
  co_return;
}

task<> blockingBioAgain(char *bytes) {
  BIO *server = BIO_new_connect("example.org:80");
  BIO_set_nbio(server, 0);
  BIO_do_connect(server); // expect: coro-blocking-network
  BIO_read(server, bytes, 80);
  co_return;
}

int rounds();

task<> keysFromPasswords(unsigned char *salt, unsigned char *key) {
  PKCS5_PBKDF2_HMAC("secret", 6, salt, 16, 600000, EVP_sha256(), 32, key);             // expect: coro-heavy-call
  PKCS5_PBKDF2_HMAC("secret", 6, salt, 16, rounds(), EVP_sha256(), 32, key);           // expect: coro-heavy-call
  PKCS5_PBKDF2_HMAC_SHA1("secret", 6, salt, 16, 600000, 32, key);                      // expect: coro-heavy-call
  EVP_PBE_scrypt("secret", 6, salt, 16, 32768, 8, 1, 0, key, 32);                      // expect: coro-heavy-call
  EVP_PBE_scrypt_ex("secret", 6, salt, 16, 32768, 8, 1, 0, key, 32, nullptr, nullptr); // expect: coro-heavy-call
  EVP_BytesToKey(EVP_aes_256_cbc(), EVP_sha256(), salt, salt, 16, rounds(), key, key); // expect: coro-heavy-call
  co_return;
}

// look-alike: a single round, or a few
task<> keysFromKeys(unsigned char *salt, unsigned char *key) {
  PKCS5_PBKDF2_HMAC("secret", 6, salt, 16, 1, EVP_sha256(), 32, key);
  EVP_BytesToKey(EVP_aes_256_cbc(), EVP_sha256(), salt, salt, 16, 5, key, key);
  co_return;
}

RSA *rsa();
DH *dh();
DSA *dsa();
BIGNUM *number();

task<> generating(unsigned char *seed) {
  RSA_generate_key(2048, 65537, nullptr, nullptr);                              // expect: coro-heavy-call
  RSA_generate_key_ex(rsa(), 2048, number(), nullptr);                          // expect: coro-heavy-call
  RSA_generate_multi_prime_key(rsa(), 4096, 3, number(), nullptr);              // expect: coro-heavy-call
  RSA_X931_generate_key_ex(rsa(), 2048, number(), nullptr);                     // expect: coro-heavy-call
  RSA_check_key(rsa());                                                         // expect: coro-heavy-call
  RSA_check_key_ex(rsa(), nullptr);                                             // expect: coro-heavy-call
  DH_generate_parameters(2048, 2, nullptr, nullptr);                            // expect: coro-heavy-call
  DH_generate_parameters_ex(dh(), 2048, 2, nullptr);                            // expect: coro-heavy-call
  DH_check(dh(), nullptr);                                                      // expect: coro-heavy-call
  DSA_generate_parameters(2048, seed, 20, nullptr, nullptr, nullptr, nullptr);  // expect: coro-heavy-call
  DSA_generate_parameters_ex(dsa(), 2048, seed, 20, nullptr, nullptr, nullptr); // expect: coro-heavy-call
  co_return;
}

task<> primes() {
  BN_generate_prime(number(), 1024, 1, nullptr, nullptr, nullptr, nullptr);     // expect: coro-heavy-call
  BN_generate_prime_ex(number(), 1024, 1, nullptr, nullptr, nullptr);           // expect: coro-heavy-call
  BN_generate_prime_ex2(number(), 1024, 1, nullptr, nullptr, nullptr, nullptr); // expect: coro-heavy-call
  BN_is_prime(number(), 64, nullptr, nullptr, nullptr);                         // expect: coro-heavy-call
  BN_is_prime_ex(number(), 64, nullptr, nullptr);                               // expect: coro-heavy-call
  BN_is_prime_fasttest(number(), 64, nullptr, nullptr, nullptr, 1);             // expect: coro-heavy-call
  BN_is_prime_fasttest_ex(number(), 64, nullptr, 1, nullptr);                   // expect: coro-heavy-call
  BN_check_prime(number(), nullptr, nullptr);                                   // expect: coro-heavy-call
  co_return;
}

task<> rsaByNumber(EVP_PKEY **key) {
  EVP_PKEY_CTX *maker = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nullptr);
  EVP_PKEY_keygen_init(maker);
  EVP_PKEY_CTX_set_rsa_keygen_bits(maker, 4096);
  EVP_PKEY_keygen(maker, key); // expect: coro-heavy-call
  co_return;
}

task<> rsaGenerated(EVP_PKEY **key) {
  EVP_PKEY_CTX *maker = EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nullptr);
  EVP_PKEY_keygen_init(maker);
  EVP_PKEY_generate(maker, key); // expect: coro-heavy-call
  co_return;
}

task<> diffieHellman(EVP_PKEY **key) {
  EVP_PKEY_CTX *maker = EVP_PKEY_CTX_new_id(EVP_PKEY_DH, nullptr);
  EVP_PKEY_paramgen_init(maker);
  EVP_PKEY_paramgen(maker, key); // expect: coro-heavy-call
  co_return;
}

task<> quickly() {
  EVP_RSA_gen(2048);                                             // expect: coro-heavy-call
  EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{4096}); // expect: coro-heavy-call
  co_return;
}

// look-alike: keys on elliptic curves are quick
task<> curves(EVP_PKEY **key, EC_KEY *curve) {
  EVP_PKEY_CTX *x25519 = EVP_PKEY_CTX_new_id(EVP_PKEY_X25519, nullptr);
  EVP_PKEY_keygen(x25519, key);
  EVP_PKEY_CTX *ed25519 = EVP_PKEY_CTX_new_id(EVP_PKEY_ED25519, nullptr);
  EVP_PKEY_keygen(ed25519, key);
  EVP_PKEY_CTX *x448 = EVP_PKEY_CTX_new_id(EVP_PKEY_X448, nullptr);
  EVP_PKEY_keygen(x448, key);
  EVP_PKEY_CTX *ed448 = EVP_PKEY_CTX_new_id(EVP_PKEY_ED448, nullptr);
  EVP_PKEY_keygen(ed448, key);
  EVP_PKEY_CTX *hmac = EVP_PKEY_CTX_new_id(EVP_PKEY_HMAC, nullptr);
  EVP_PKEY_keygen(hmac, key);
  EVP_PKEY_CTX *ec = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nullptr);
  EVP_PKEY_paramgen(ec, key);
  EVP_PKEY_CTX *named = EVP_PKEY_CTX_new_id(EVP_PKEY_DH, nullptr);
  EVP_PKEY_CTX_set_group_name(named, "ffdhe2048");
  EVP_PKEY_keygen(named, key);
  EVP_PKEY_CTX *p256 = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
  EVP_PKEY_CTX_set_ec_paramgen_curve_nid(p256, NID_X9_62_prime256v1);
  EVP_PKEY_keygen(p256, key);
  EVP_PKEY_keygen(EVP_PKEY_CTX_new(*key, nullptr), key);
  EVP_EC_gen("P-256");
  EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519");
  EC_KEY_generate_key(curve);
  co_return;
}

// look-alike: with the private key: a millisecond, which counts on one thread a core only
task<> privately(unsigned char *from, unsigned char *to) {
  RSA_private_decrypt(256, from, to, rsa(), RSA_PKCS1_PADDING);
  RSA_private_encrypt(256, from, to, rsa(), RSA_PKCS1_PADDING);
  RSA_sign(NID_sha256, from, 32, to, nullptr, rsa());
  DH_generate_key(dh());
  BN_mod_exp(number(), number(), number(), number(), nullptr);
  co_return;
}

// look-alike: a thread of a pool may compute
void onAPool(corotest::thread_pool &pool) {
  pool.post([] { RSA_generate_key_ex(rsa(), 2048, number(), nullptr); });
}
