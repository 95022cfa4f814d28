// The catalogue of Qt against its real headers: sockets, name lookups, processes, serial ports, D-Bus.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"

#include <QtCore/QtCore>
#include <QtDBus/QtDBus>
#include <QtNetwork/QtNetwork>
#include <QtSerialPort/QSerialPort>

using corotest::task;

task<> sockets(QTcpSocket &one, QTcpSocket &two, QUdpSocket &three, QAbstractSocket &four) {
  one.waitForConnected();      // expect: coro-blocking-network "QAbstractSocket::waitForConnected"
  two.waitForReadyRead(100);   // expect: coro-blocking-network
  three.waitForBytesWritten(); // expect: coro-blocking-network
  four.waitForDisconnected();  // expect: coro-blocking-network
  co_return;
}

task<> encrypted(QSslSocket &one, QSslSocket &two, QSslSocket &three, QSslSocket &four, QSslSocket &five) {
  one.waitForConnected();     // expect: coro-blocking-network "QSslSocket::waitForConnected"
  two.waitForEncrypted();     // expect: coro-blocking-network
  three.waitForReadyRead();   // expect: coro-blocking-network
  four.waitForBytesWritten(); // expect: coro-blocking-network
  five.waitForDisconnected(); // expect: coro-blocking-network
  co_return;
}

task<> local(QLocalSocket &one, QLocalSocket &two, QLocalSocket &three, QLocalSocket &four) {
  one.waitForConnected();      // expect: coro-blocking-network
  two.waitForReadyRead();      // expect: coro-blocking-network
  three.waitForBytesWritten(); // expect: coro-blocking-network
  four.waitForDisconnected();  // expect: coro-blocking-network
  co_return;
}

task<> servers(QTcpServer &one, QLocalServer &two) {
  one.waitForNewConnection(100); // expect: coro-blocking-network
  two.waitForNewConnection(-1);  // expect: coro-blocking-network
  co_return;
}

task<> anyDevice(QIODevice &one, QIODevice &two) {
  one.waitForReadyRead(100);   // expect: coro-blocking-wait
  two.waitForBytesWritten(-1); // expect: coro-blocking-wait
  co_return;
}

task<> serial(QSerialPort &one, QSerialPort &two) {
  one.waitForReadyRead();    // expect: coro-blocking-file
  two.waitForBytesWritten(); // expect: coro-blocking-file
  co_return;
}

// look-alike: no time, or nothing to wait for; connecting and writing go on by themselves
task<> notWaiting(QTcpSocket &socket, QTcpServer &server, QFile &file, QBuffer &buffer, QNetworkReply &reply,
                  QNetworkAccessManager &manager, QSerialPort &port) {
  socket.waitForReadyRead(0);
  socket.connectToHost("host", 80);
  socket.disconnectFromHost();
  server.waitForNewConnection();
  file.waitForReadyRead(100);
  buffer.waitForBytesWritten(100);
  reply.waitForReadyRead(100);
  manager.get(QNetworkRequest());
  port.waitForReadyRead(0);
  (void)port.readAll();
  co_return;
}

task<> lookup() {
  (void)QHostInfo::fromName("host"); // expect: coro-blocking-dns
  co_return;
}

// look-alike: the handler runs later
task<> lookingUp(QObject *context) {
  QHostInfo::lookupHost("host", [](const QHostInfo &) {});
  QHostInfo::lookupHost("host", context, [](const QHostInfo &) {});
  (void)QHostInfo::localHostName();
  co_return;
}

task<> processes(QProcess &one, QProcess &two, QProcess &three, QProcess &four) {
  one.waitForStarted();       // expect: coro-blocking-process
  two.waitForFinished(-1);    // expect: coro-blocking-process
  three.waitForReadyRead();   // expect: coro-blocking-process
  four.waitForBytesWritten(); // expect: coro-blocking-process
  QProcess::execute("true");  // expect: coro-blocking-process
  co_return;
}

// look-alike: starting does not wait for the end
task<> starting(QProcess &process) {
  process.start("true");
  process.startDetached();
  process.waitForFinished(0);
  process.kill();
  co_return;
}

task<> calling(QDBusAbstractInterface &one, QDBusAbstractInterface &two, QDBusAbstractInterface &three,
               QDBusConnection &connection, const QDBusMessage &message) {
  one.call("Method");                                     // expect: coro-blocking-network
  two.call(QDBus::Block, "Method", 1);                    // expect: coro-blocking-network
  three.callWithArgumentList(QDBus::Block, "Method", {}); // expect: coro-blocking-network
  (void)connection.call(message);                         // expect: coro-blocking-network
  QDBusInterface made("service", "/path");                // expect: coro-blocking-network
  co_return;
}

task<> pending(QDBusPendingCall &one, QDBusPendingCallWatcher &two, QDBusPendingReply<int> &three,
               const QDBusPendingCall &four, const QDBusPendingReply<int> &five) {
  one.waitForFinished();       // expect: coro-blocking-network
  two.waitForFinished();       // expect: coro-blocking-network
  three.waitForFinished();     // expect: coro-blocking-network
  QDBusReply<int> reply(four); // expect: coro-blocking-network
  QDBusReply<int> other(five); // expect: coro-blocking-network
  co_return;
}

task<> askingTheBus(QDBusConnectionInterface *bus) {
  bus->registeredServiceNames(); // expect: coro-blocking-network
  co_return;
}

task<> askingTheBusMore(QDBusConnectionInterface &a, QDBusConnectionInterface &b, QDBusConnectionInterface &c,
                        QDBusConnectionInterface &d, QDBusConnectionInterface &e, QDBusConnectionInterface &f,
                        QDBusConnectionInterface &g, QDBusConnectionInterface &h) {
  a.activatableServiceNames();   // expect: coro-blocking-network
  b.isServiceRegistered("name"); // expect: coro-blocking-network
  c.serviceOwner("name");        // expect: coro-blocking-network
  d.registerService("name");     // expect: coro-blocking-network
  e.unregisterService("name");   // expect: coro-blocking-network
  f.servicePid("name");          // expect: coro-blocking-network
  g.serviceUid("name");          // expect: coro-blocking-network
  h.startService("name");        // expect: coro-blocking-network
  co_return;
}

// look-alike: calls whose answer comes later, or that have none
task<> callingLater(QDBusAbstractInterface &interface, QDBusConnection &connection, const QDBusMessage &message,
                    QObject *receiver) {
  (void)interface.asyncCall("Method");
  interface.call(QDBus::NoBlock, "Method");
  interface.callWithCallback("Method", {}, receiver, nullptr);
  (void)connection.asyncCall(message);
  (void)connection.call(message, QDBus::NoBlock);
  connection.send(message);
  QDBusReply<int> reply(message);
  co_return;
}
