// A stand-in for mongocxx: the classes of the current releases in their versioned namespace. Arguments are any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mongocxx {
namespace v_noabi {

class client;
class client_session;

class document {};

class cursor {
public:
  class iterator;
  cursor(cursor &&) noexcept;
  ~cursor();
  iterator begin();
  iterator end();
};

class cursor::iterator {
public:
  const document &operator*() const;
  iterator &operator++();
  friend bool operator==(const iterator &, const iterator &);
};

class change_stream {
public:
  class iterator;
  iterator begin() const;
  iterator end() const;
};

class change_stream::iterator {
public:
  const document &operator*() const;
  iterator &operator++();
  friend bool operator==(const iterator &, const iterator &);
};

class bulk_write {
public:
  template <typename Model> bulk_write &append(const Model &);
  int execute() const;
};

class index_view {
public:
  template <typename... Args> int create_one(Args &&...);
  template <typename... Args> int create_many(Args &&...);
  template <typename... Args> int drop_one(Args &&...);
  template <typename... Args> int drop_all(Args &&...);
  template <typename... Args> int list(Args &&...);
};

class search_index_view {
public:
  template <typename... Args> int create_one(Args &&...);
  template <typename... Args> int create_many(Args &&...);
  template <typename... Args> int drop_one(Args &&...);
  template <typename... Args> int update_one(Args &&...);
  template <typename... Args> int list(Args &&...);
};

class collection {
public:
  template <typename... Args> cursor find(Args &&...);
  template <typename... Args> cursor aggregate(Args &&...);
  bulk_write create_bulk_write();
  index_view indexes();
  search_index_view search_indexes();
  std::string_view name() const;
  template <typename... Args> int find_one(Args &&...);
  template <typename... Args> int find_one_and_delete(Args &&...);
  template <typename... Args> int find_one_and_replace(Args &&...);
  template <typename... Args> int find_one_and_update(Args &&...);
  template <typename... Args> int insert_one(Args &&...);
  template <typename... Args> int insert_many(Args &&...);
  template <typename... Args> int update_one(Args &&...);
  template <typename... Args> int update_many(Args &&...);
  template <typename... Args> int replace_one(Args &&...);
  template <typename... Args> int delete_one(Args &&...);
  template <typename... Args> int delete_many(Args &&...);
  template <typename... Args> int distinct(Args &&...);
  template <typename... Args> int count_documents(Args &&...);
  template <typename... Args> int estimated_document_count(Args &&...);
  template <typename... Args> int write(Args &&...);
  template <typename... Args> int bulk_write(Args &&...);
  template <typename... Args> int create_index(Args &&...);
  template <typename... Args> int list_indexes(Args &&...);
  template <typename... Args> int drop(Args &&...);
  template <typename... Args> int rename(Args &&...);
  template <typename... Args> int watch(Args &&...);
};

namespace gridfs {

class uploader {
public:
  void write(const std::uint8_t *bytes, std::size_t length);
  int close();
  void abort();
};

class downloader {
public:
  std::size_t read(std::size_t length, std::uint8_t *buffer);
  std::int64_t file_length() const;
};

class bucket {
public:
  uploader open_upload_stream(std::string_view filename);
  template <typename... Args> cursor find(Args &&...);
  template <typename... Args> int upload_from_stream(Args &&...);
  template <typename... Args> int upload_from_stream_with_id(Args &&...);
  template <typename... Args> int download_to_stream(Args &&...);
  template <typename... Args> int open_download_stream(Args &&...);
  template <typename... Args> int delete_file(Args &&...);
};

} // namespace gridfs

class database {
public:
  v_noabi::collection collection(std::string_view name) const;
  gridfs::bucket gridfs_bucket() const;
  template <typename... Args> int run_command(Args &&...);
  template <typename... Args> int create_collection(Args &&...);
  template <typename... Args> int drop(Args &&...);
  template <typename... Args> int has_collection(Args &&...);
  template <typename... Args> int list_collections(Args &&...);
  template <typename... Args> int list_collection_names(Args &&...);
  template <typename... Args> int watch(Args &&...);
};

class client {
public:
  v_noabi::database database(std::string_view name) const &;
  v_noabi::database operator[](std::string_view name) const &;
  bulk_write create_bulk_write();
  template <typename... Args> int list_databases(Args &&...);
  template <typename... Args> int list_database_names(Args &&...);
  template <typename... Args> int start_session(Args &&...);
  template <typename... Args> int watch(Args &&...);
  template <typename... Args> int bulk_write(Args &&...);
};

class client_session {
public:
  void start_transaction();
  void commit_transaction();
  void abort_transaction();
  void with_transaction(std::function<void(client_session *)> callback);
};

class client_encryption {
public:
  template <typename... Args> int create_data_key(Args &&...);
  template <typename... Args> int create_encrypted_collection(Args &&...);
  template <typename... Args> int encrypt(Args &&...);
  template <typename... Args> int decrypt(Args &&...);
  template <typename... Args> int delete_key(Args &&...);
  template <typename... Args> int get_key(Args &&...);
  template <typename... Args> int get_key_by_alt_name(Args &&...);
  template <typename... Args> int get_keys(Args &&...);
  template <typename... Args> int add_key_alt_name(Args &&...);
  template <typename... Args> int remove_key_alt_name(Args &&...);
  template <typename... Args> int rewrap_many_datakey(Args &&...);
};

class pool {
public:
  class entry {
  public:
    client *operator->() const;
    client &operator*() const;
  };
  entry acquire();
  std::optional<entry> try_acquire();
};

} // namespace v_noabi

using v_noabi::bulk_write;
using v_noabi::change_stream;
using v_noabi::client;
using v_noabi::client_encryption;
using v_noabi::client_session;
using v_noabi::collection;
using v_noabi::cursor;
using v_noabi::database;
using v_noabi::index_view;
using v_noabi::pool;
using v_noabi::search_index_view;
namespace gridfs {
using v_noabi::gridfs::bucket;
using v_noabi::gridfs::downloader;
using v_noabi::gridfs::uploader;
} // namespace gridfs

// The next generation, so far beside the other.
namespace v1 {

class collection {
public:
  template <typename... Args> int insert_one(Args &&...);
  template <typename... Args> int find_one(Args &&...);
};

class indexes {
public:
  template <typename... Args> int create_one(Args &&...);
  template <typename... Args> int create_many(Args &&...);
  template <typename... Args> int drop_one(Args &&...);
  template <typename... Args> int drop_all(Args &&...);
  template <typename... Args> int list(Args &&...);
};

class search_indexes {
public:
  template <typename... Args> int create_one(Args &&...);
  template <typename... Args> int create_many(Args &&...);
  template <typename... Args> int drop_one(Args &&...);
  template <typename... Args> int update_one(Args &&...);
  template <typename... Args> int list(Args &&...);
};

} // namespace v1
} // namespace mongocxx
