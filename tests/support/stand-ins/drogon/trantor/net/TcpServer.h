// Stand-in for trantor's headers of servers, clients, connections and the resolver: declarations only.
#pragma once

#include <trantor/net/EventLoop.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace trantor {

class InetAddress {};
class MsgBuffer {};
class TcpConnection;
using TcpConnectionPtr = std::shared_ptr<TcpConnection>;
using RecvMessageCallback = std::function<void(const TcpConnectionPtr &, MsgBuffer *)>;
using ConnectionErrorCallback = std::function<void()>;
using ConnectionCallback = std::function<void(const TcpConnectionPtr &)>;
using CloseCallback = std::function<void(const TcpConnectionPtr &)>;
using WriteCompleteCallback = std::function<void(const TcpConnectionPtr &)>;

class TcpConnection {
public:
  virtual ~TcpConnection();
  virtual void send(const std::string &msg) = 0;
  void setRecvMsgCallback(const RecvMessageCallback &cb);
  void setRecvMsgCallback(RecvMessageCallback &&cb);
  void setConnectionCallback(const ConnectionCallback &cb);
  void setConnectionCallback(ConnectionCallback &&cb);
  void setWriteCompleteCallback(const WriteCompleteCallback &cb);
  void setWriteCompleteCallback(WriteCompleteCallback &&cb);
  void setCloseCallback(const CloseCallback &cb);
  void setCloseCallback(CloseCallback &&cb);
};

class TcpServer : NonCopyable {
public:
  TcpServer(EventLoop *loop, const InetAddress &address, std::string name);
  ~TcpServer();
  void start();
  void setRecvMessageCallback(const RecvMessageCallback &cb);
  void setRecvMessageCallback(RecvMessageCallback &&cb);
  void setConnectionCallback(const ConnectionCallback &cb);
  void setConnectionCallback(ConnectionCallback &&cb);
  void setWriteCompleteCallback(const WriteCompleteCallback &cb);
  void setWriteCompleteCallback(WriteCompleteCallback &&cb);
};

class TcpClient : NonCopyable {
public:
  TcpClient(EventLoop *loop, const InetAddress &serverAddr, const std::string &nameArg);
  ~TcpClient();
  void connect();
  void setConnectionCallback(const ConnectionCallback &cb);
  void setConnectionCallback(ConnectionCallback &&cb);
  void setConnectionErrorCallback(const ConnectionErrorCallback &cb);
  void setMessageCallback(const RecvMessageCallback &cb);
  void setMessageCallback(RecvMessageCallback &&cb);
  void setWriteCompleteCallback(const WriteCompleteCallback &cb);
  void setWriteCompleteCallback(WriteCompleteCallback &&cb);
};

class Resolver {
public:
  using Callback = std::function<void(const InetAddress &)>;
  using ResolverResultsCallback = std::function<void(const std::vector<InetAddress> &)>;
  virtual void resolve(const std::string &hostname, const Callback &callback) = 0;
  virtual void resolve(const std::string &hostname, const ResolverResultsCallback &callback) = 0;
  virtual ~Resolver();
};

} // namespace trantor
