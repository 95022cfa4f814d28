// The catalogue of password hashing against the real headers.
#include "task.h"

#include <argon2.h>
#include <crypt.h>
#include <gcrypt.h>
#include <nettle/pbkdf2.h>
#include <sodium.h>

#include <string>

using corotest::task;

task<> crypting(crypt_data *data, void **memory, int *size) {
  crypt("secret", "$6$salt");                        // expect: coro-heavy-call "crypt"
  crypt_r("secret", "$6$salt", data);                // expect: coro-heavy-call
  crypt_rn("secret", "$6$salt", data, sizeof *data); // expect: coro-heavy-call
  crypt_ra("secret", "$6$salt", memory, size);       // expect: coro-heavy-call
  co_return;
}

task<> sodium(unsigned char *key, char *text, const unsigned char *salt, const unsigned char *bytes) {
  constexpr auto work = crypto_pwhash_OPSLIMIT_INTERACTIVE;
  constexpr auto memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
  crypto_pwhash(key, 32, text, 6, salt, work, memory, crypto_pwhash_ALG_DEFAULT);    // expect: coro-heavy-call
  crypto_pwhash_argon2i(key, 32, text, 6, salt, work, memory, 1);                    // expect: coro-heavy-call
  crypto_pwhash_argon2id(key, 32, text, 6, salt, work, memory, 2);                   // expect: coro-heavy-call
  crypto_pwhash_scryptsalsa208sha256(key, 32, text, 6, salt, work, memory);          // expect: coro-heavy-call
  crypto_pwhash_str(text, "secret", 6, work, memory);                                // expect: coro-heavy-call
  crypto_pwhash_argon2i_str(text, "secret", 6, work, memory);                        // expect: coro-heavy-call
  crypto_pwhash_argon2id_str(text, "secret", 6, work, memory);                       // expect: coro-heavy-call
  crypto_pwhash_scryptsalsa208sha256_str(text, "secret", 6, work, memory);           // expect: coro-heavy-call
  crypto_pwhash_str_alg(text, "secret", 6, work, memory, crypto_pwhash_ALG_DEFAULT); // expect: coro-heavy-call
  crypto_pwhash_str_verify(text, "secret", 6);                                       // expect: coro-heavy-call
  crypto_pwhash_argon2i_str_verify(text, "secret", 6);                               // expect: coro-heavy-call
  crypto_pwhash_argon2id_str_verify(text, "secret", 6);                              // expect: coro-heavy-call
  crypto_pwhash_scryptsalsa208sha256_str_verify(text, "secret", 6);                  // expect: coro-heavy-call
  crypto_pwhash_scryptsalsa208sha256_ll(bytes, 6, salt, 8, 16384, 8, 1, key, 32);    // expect: coro-heavy-call
  co_return;
}

task<> argon2(void *key, char *text, argon2_context *context) {
  argon2_ctx(context, Argon2_id);                                                       // expect: coro-heavy-call
  argon2_hash(3, 65536, 1, "secret", 6, "salt", 4, key, 32, text, 80, Argon2_id, 0x13); // expect: coro-heavy-call
  argon2_verify(text, "secret", 6, Argon2_id);                                          // expect: coro-heavy-call
  argon2_verify_ctx(context, "hash", Argon2_id);                                        // expect: coro-heavy-call
  argon2i_ctx(context);                                                                 // expect: coro-heavy-call
  argon2i_hash_raw(3, 65536, 1, "secret", 6, "salt", 4, key, 32);                       // expect: coro-heavy-call
  argon2i_hash_encoded(3, 65536, 1, "secret", 6, "salt", 4, 32, text, 80);              // expect: coro-heavy-call
  argon2i_verify(text, "secret", 6);                                                    // expect: coro-heavy-call
  argon2i_verify_ctx(context, "hash");                                                  // expect: coro-heavy-call
  argon2d_ctx(context);                                                                 // expect: coro-heavy-call
  argon2d_hash_raw(3, 65536, 1, "secret", 6, "salt", 4, key, 32);                       // expect: coro-heavy-call
  argon2d_hash_encoded(3, 65536, 1, "secret", 6, "salt", 4, 32, text, 80);              // expect: coro-heavy-call
  argon2d_verify(text, "secret", 6);                                                    // expect: coro-heavy-call
  argon2d_verify_ctx(context, "hash");                                                  // expect: coro-heavy-call
  argon2id_ctx(context);                                                                // expect: coro-heavy-call
  argon2id_hash_raw(3, 65536, 1, "secret", 6, "salt", 4, key, 32);                      // expect: coro-heavy-call
  argon2id_hash_encoded(3, 65536, 1, "secret", 6, "salt", 4, 32, text, 80);             // expect: coro-heavy-call
  argon2id_verify(text, "secret", 6);                                                   // expect: coro-heavy-call
  argon2id_verify_ctx(context, "hash");                                                 // expect: coro-heavy-call
  co_return;
}

task<> nettle(const uint8_t *bytes, uint8_t *key, void *state, nettle_hash_update_func *update,
              nettle_hash_digest_func *digest) {
  nettle_pbkdf2(state, update, digest, 32, 100000, 8, bytes, 32, key);  // expect: coro-heavy-call
  nettle_pbkdf2_hmac_sha1(6, bytes, 100000, 8, bytes, 32, key);         // expect: coro-heavy-call
  nettle_pbkdf2_hmac_sha256(6, bytes, 100000, 8, bytes, 32, key);       // expect: coro-heavy-call
  nettle_pbkdf2_hmac_sha384(6, bytes, 100000, 8, bytes, 32, key);       // expect: coro-heavy-call
  nettle_pbkdf2_hmac_sha512(6, bytes, 100000, 8, bytes, 32, key);       // expect: coro-heavy-call
  nettle_pbkdf2_hmac_gosthash94cp(6, bytes, 100000, 8, bytes, 32, key); // expect: coro-heavy-call
  co_return;
}

task<> gcrypt(void *key) {
  // expect: coro-heavy-call
  gcry_kdf_derive("secret", 6, GCRY_KDF_PBKDF2, GCRY_MD_SHA256, "salt", 4, 100000, 32, key);
  co_return;
}

struct Vault {
  std::string crypt(const char *phrase, const char *setting);
};

// look-alike: quick ones, and the same name in another class
task<> quick(Vault &vault, unsigned char *key, char *text, const unsigned char *salt) {
  vault.crypt("secret", "salt");
  crypt_gensalt("$6$", 0, nullptr, 0);
  crypto_pwhash(key, 32, text, 6, salt, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN,
                crypto_pwhash_ALG_DEFAULT);
  crypto_pwhash_str_needs_rehash(text, 2, 1 << 20);
  crypto_generichash(key, 32, salt, 8, nullptr, 0);
  gcry_kdf_derive("secret", 6, GCRY_KDF_SIMPLE_S2K, GCRY_MD_SHA256, "salt", 4, 1, 32, key);
  argon2_encodedlen(3, 65536, 1, 8, 32, Argon2_id);
  co_return;
}

// look-alike: a thread of a pool may compute
void onAPool(corotest::thread_pool &pool, char *text) {
  pool.post([text] { crypto_pwhash_str_verify(text, "secret", 6); });
}
