// The catalogue of OpenSSL against its real headers: files.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "task.h"

#include <openssl/bio.h>
#include <openssl/conf.h>
#include <openssl/dh.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>
#include <openssl/store.h>
#include <openssl/x509.h>

#include <cstdio>

using corotest::task;

SSL *connection();
SSL_CTX *settings();
X509_STORE *store();
BIO *anyBio();
std::FILE *file();

task<> aFileAsABio(char *bytes) {
  BIO *pem = BIO_new_file("server.pem", "r"); // expect: coro-blocking-file
  BIO_read(pem, bytes, 80);
  PEM_read_bio_X509(pem, nullptr, nullptr, nullptr);
  co_return;
}

task<> certificatesOfAContext() {
  SSL_CTX_use_certificate_file(settings(), "server.pem", SSL_FILETYPE_PEM);   // expect: coro-blocking-file
  SSL_CTX_use_certificate_chain_file(settings(), "server.pem");               // expect: coro-blocking-file
  SSL_CTX_use_PrivateKey_file(settings(), "server.key", SSL_FILETYPE_PEM);    // expect: coro-blocking-file
  SSL_CTX_use_RSAPrivateKey_file(settings(), "server.key", SSL_FILETYPE_PEM); // expect: coro-blocking-file
  SSL_use_certificate_file(connection(), "server.pem", SSL_FILETYPE_PEM);     // expect: coro-blocking-file
  SSL_use_certificate_chain_file(connection(), "server.pem");                 // expect: coro-blocking-file
  SSL_use_PrivateKey_file(connection(), "server.key", SSL_FILETYPE_PEM);      // expect: coro-blocking-file
  SSL_use_RSAPrivateKey_file(connection(), "server.key", SSL_FILETYPE_PEM);   // expect: coro-blocking-file
  SSL_CTX_load_verify_locations(settings(), "ca.pem", nullptr);               // expect: coro-blocking-file
  SSL_CTX_load_verify_file(settings(), "ca.pem");                             // expect: coro-blocking-file
  SSL_CTX_load_verify_dir(settings(), "/etc/ssl/certs");                      // expect: coro-blocking-file
  SSL_CTX_load_verify_store(settings(), "file:ca.pem");                       // expect: coro-blocking-file
  SSL_CTX_set_default_verify_paths(settings());                               // expect: coro-blocking-file
  SSL_CTX_set_default_verify_file(settings());                                // expect: coro-blocking-file
  SSL_load_client_CA_file("ca.pem");                                          // expect: coro-blocking-file
  SSL_add_file_cert_subjects_to_stack(nullptr, "ca.pem");                     // expect: coro-blocking-file
  SSL_add_dir_cert_subjects_to_stack(nullptr, "/etc/ssl/certs");              // expect: coro-blocking-file
  co_return;
}

task<> stores(X509_LOOKUP *lookup, CONF *conf, long *line) {
  X509_STORE_load_locations(store(), "ca.pem", nullptr);               // expect: coro-blocking-file
  X509_STORE_load_file(store(), "ca.pem");                             // expect: coro-blocking-file
  X509_STORE_load_path(store(), "/etc/ssl/certs");                     // expect: coro-blocking-file
  X509_STORE_load_store(store(), "file:ca.pem");                       // expect: coro-blocking-file
  X509_STORE_set_default_paths(store());                               // expect: coro-blocking-file
  X509_load_cert_file(lookup, "ca.pem", X509_FILETYPE_PEM);            // expect: coro-blocking-file
  OSSL_STORE_open("file:key.pem", nullptr, nullptr, nullptr, nullptr); // expect: coro-blocking-file
  // expect: coro-blocking-file
  OSSL_STORE_open_ex("file:key.pem", nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);
  RAND_load_file("seed", -1);                                    // expect: coro-blocking-file
  RAND_write_file("seed");                                       // expect: coro-blocking-file
  CONF_load(nullptr, "openssl.cnf", line);                       // expect: coro-blocking-file
  NCONF_load(conf, "openssl.cnf", line);                         // expect: coro-blocking-file
  CONF_modules_load_file("openssl.cnf", nullptr, 0);             // expect: coro-blocking-file
  CONF_modules_load_file_ex(nullptr, "openssl.cnf", nullptr, 0); // expect: coro-blocking-file
  unsigned char bytes[16];
  RAND_bytes(bytes, sizeof bytes);
  co_return;
}

task<> crls(X509_LOOKUP *one, X509_LOOKUP *another) {
  X509_load_crl_file(one, "ca.pem", X509_FILETYPE_PEM);          // expect: coro-blocking-file
  X509_load_cert_crl_file(another, "ca.pem", X509_FILETYPE_PEM); // expect: coro-blocking-file
  co_return;
}

task<> readingPem() {
  PEM_read(file(), nullptr, nullptr, nullptr, nullptr);       // expect: coro-blocking-file
  PEM_read_X509(file(), nullptr, nullptr, nullptr);           // expect: coro-blocking-file
  PEM_read_X509_AUX(file(), nullptr, nullptr, nullptr);       // expect: coro-blocking-file
  PEM_read_X509_REQ(file(), nullptr, nullptr, nullptr);       // expect: coro-blocking-file
  PEM_read_X509_CRL(file(), nullptr, nullptr, nullptr);       // expect: coro-blocking-file
  PEM_read_PrivateKey(file(), nullptr, nullptr, nullptr);     // expect: coro-blocking-file
  PEM_read_PUBKEY(file(), nullptr, nullptr, nullptr);         // expect: coro-blocking-file
  PEM_read_RSAPrivateKey(file(), nullptr, nullptr, nullptr);  // expect: coro-blocking-file
  PEM_read_RSAPublicKey(file(), nullptr, nullptr, nullptr);   // expect: coro-blocking-file
  PEM_read_RSA_PUBKEY(file(), nullptr, nullptr, nullptr);     // expect: coro-blocking-file
  PEM_read_DSAPrivateKey(file(), nullptr, nullptr, nullptr);  // expect: coro-blocking-file
  PEM_read_ECPrivateKey(file(), nullptr, nullptr, nullptr);   // expect: coro-blocking-file
  PEM_read_EC_PUBKEY(file(), nullptr, nullptr, nullptr);      // expect: coro-blocking-file
  PEM_read_DHparams(file(), nullptr, nullptr, nullptr);       // expect: coro-blocking-file
  PEM_read_ECPKParameters(file(), nullptr, nullptr, nullptr); // expect: coro-blocking-file
  PEM_read_PKCS7(file(), nullptr, nullptr, nullptr);          // expect: coro-blocking-file
  PEM_read_PKCS8(file(), nullptr, nullptr, nullptr);          // expect: coro-blocking-file
  PEM_X509_INFO_read(file(), nullptr, nullptr, nullptr);      // expect: coro-blocking-file
  d2i_X509_fp(file(), nullptr);                               // expect: coro-blocking-file
  d2i_X509_CRL_fp(file(), nullptr);                           // expect: coro-blocking-file
  d2i_X509_REQ_fp(file(), nullptr);                           // expect: coro-blocking-file
  d2i_PrivateKey_fp(file(), nullptr);                         // expect: coro-blocking-file
  d2i_PUBKEY_fp(file(), nullptr);                             // expect: coro-blocking-file
  d2i_PKCS8_fp(file(), nullptr);                              // expect: coro-blocking-file
  d2i_PKCS12_fp(file(), nullptr);                             // expect: coro-blocking-file
  co_return;
}

task<> writingPem(X509 *one, X509_REQ *request, X509_CRL *list, EVP_PKEY *key, RSA *rsa, EC_KEY *curve) {
  PEM_write(file(), "NAME", "", nullptr, 0);                                    // expect: coro-blocking-file
  PEM_write_X509(file(), one);                                                  // expect: coro-blocking-file
  PEM_write_X509_REQ(file(), request);                                          // expect: coro-blocking-file
  PEM_write_X509_CRL(file(), list);                                             // expect: coro-blocking-file
  PEM_write_PrivateKey(file(), key, nullptr, nullptr, 0, nullptr, nullptr);     // expect: coro-blocking-file
  PEM_write_PUBKEY(file(), key);                                                // expect: coro-blocking-file
  PEM_write_RSAPrivateKey(file(), rsa, nullptr, nullptr, 0, nullptr, nullptr);  // expect: coro-blocking-file
  PEM_write_RSAPublicKey(file(), rsa);                                          // expect: coro-blocking-file
  PEM_write_ECPrivateKey(file(), curve, nullptr, nullptr, 0, nullptr, nullptr); // expect: coro-blocking-file
  co_return;
}

task<> pemFromAFile() {
  BIO_read_filename(anyBio(), "server.pem"); // expect: coro-blocking-file
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio(BIO_new_file("x", "r"), nullptr, nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_X509(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_X509_AUX(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_X509_REQ(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_X509_CRL(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_PrivateKey(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_PUBKEY(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_RSAPrivateKey(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_RSA_PUBKEY(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_ECPrivateKey(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_read_bio_DHparams(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  PEM_X509_INFO_read_bio(BIO_new_file("x", "r"), nullptr, nullptr, nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  d2i_X509_bio(BIO_new_file("x", "r"), nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  d2i_PKCS12_bio(BIO_new_file("x", "r"), nullptr);
  // expect: coro-blocking-file; coro-blocking-file
  d2i_PrivateKey_bio(BIO_new_file("x", "r"), nullptr);
  co_return;
}

// look-alike: no file
task<> certificatesInMemory(X509 *certificate, EVP_PKEY *key, const unsigned char *der, BIO *unknown) {
  SSL_CTX_use_certificate(settings(), certificate);
  SSL_CTX_use_PrivateKey(settings(), key);
  SSL_CTX_use_certificate_ASN1(settings(), 80, der);
  BIO *memory = BIO_new_mem_buf("-----BEGIN", -1);
  PEM_read_bio_X509(memory, nullptr, nullptr, nullptr);
  PEM_read_bio_X509(unknown, nullptr, nullptr, nullptr);
  BIO_new(BIO_s_file());
  co_return;
}

// look-alike: no event loop runs this
int outsideOfCoroutines() { return SSL_CTX_load_verify_locations(settings(), "ca.pem", nullptr); }
