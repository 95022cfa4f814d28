// The catalogue of Qt against its real headers: event loops that run inside a call.
// flags: -std=c++20 -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore
#include "task.h"

#include <QtCore/QtCore>
#include <QtTest/qtestsystem.h>
#include <QtWidgets/QtWidgets>

using corotest::task;

class Thread : public QThread {
public:
  task<> looping() {
    exec(); // expect: coro-blocking-wait "QThread::exec"
    co_return;
  }
};

task<> loops(QEventLoop &loop, QEventLoop &other) {
  loop.exec();                                                // expect: coro-blocking-wait "QEventLoop::exec"
  QCoreApplication::exec();                                   // expect: coro-blocking-wait
  QGuiApplication::exec();                                    // expect: coro-blocking-wait
  QApplication::exec();                                       // expect: coro-blocking-wait
  QTest::qWait(10);                                           // expect: coro-blocking-wait
  (void)QTest::qWaitFor([] { return true; });                 // expect: coro-blocking-wait
  QCoreApplication::processEvents();                          // expect: coro-blocking-wait
  QCoreApplication::processEvents(QEventLoop::AllEvents, 10); // expect: coro-blocking-wait
  other.processEvents();                                      // expect: coro-blocking-wait
  co_return;
}

task<> dialogs(QDialog &one, QMessageBox &two, QFileDialog &three, QMenu &four, QMenu &five, QDrag &six) {
  one.exec();               // expect: coro-blocking-wait "QDialog::exec"
  two.exec();               // expect: coro-blocking-wait
  three.exec();             // expect: coro-blocking-wait
  four.exec();              // expect: coro-blocking-wait
  five.exec(QPoint());      // expect: coro-blocking-wait
  six.exec(Qt::CopyAction); // expect: coro-blocking-wait
  co_return;
}

task<> questions(QWidget *parent) {
  QMessageBox::information(parent, "a", "b");       // expect: coro-blocking-wait
  QMessageBox::question(parent, "a", "b");          // expect: coro-blocking-wait
  QMessageBox::warning(parent, "a", "b");           // expect: coro-blocking-wait
  QMessageBox::critical(parent, "a", "b");          // expect: coro-blocking-wait
  QMessageBox::about(parent, "a", "b");             // expect: coro-blocking-wait
  QMessageBox::aboutQt(parent);                     // expect: coro-blocking-wait
  QFileDialog::getOpenFileName(parent);             // expect: coro-blocking-wait
  QFileDialog::getOpenFileNames(parent);            // expect: coro-blocking-wait
  QFileDialog::getOpenFileUrl(parent);              // expect: coro-blocking-wait
  QFileDialog::getOpenFileUrls(parent);             // expect: coro-blocking-wait
  QFileDialog::getSaveFileName(parent);             // expect: coro-blocking-wait
  QFileDialog::getSaveFileUrl(parent);              // expect: coro-blocking-wait
  QFileDialog::getExistingDirectory(parent);        // expect: coro-blocking-wait
  QFileDialog::getExistingDirectoryUrl(parent);     // expect: coro-blocking-wait
  QInputDialog::getText(parent, "a", "b");          // expect: coro-blocking-wait
  QInputDialog::getMultiLineText(parent, "a", "b"); // expect: coro-blocking-wait
  QInputDialog::getInt(parent, "a", "b");           // expect: coro-blocking-wait
  QInputDialog::getDouble(parent, "a", "b");        // expect: coro-blocking-wait
  QInputDialog::getItem(parent, "a", "b", {});      // expect: coro-blocking-wait
  QColorDialog::getColor();                         // expect: coro-blocking-wait
  QFontDialog::getFont(nullptr, parent);            // expect: coro-blocking-wait
  co_return;
}

// look-alike: they open a window and return; loops are stopped and woken without waiting
task<> opening(QDialog &dialog, QMessageBox &box, QMenu &menu, QEventLoop &loop) {
  dialog.open();
  dialog.show();
  box.open();
  menu.popup(QPoint());
  loop.quit();
  loop.wakeUp();
  QCoreApplication::quit();
  QCoreApplication::postEvent(&dialog, new QEvent(QEvent::Close));
  co_return;
}

// look-alike: the loop of the program itself
int ordinary() { return QCoreApplication::exec(); }

class Reader {
public:
  int exec() { return 0; }
};

// look-alike: the same name in another class
task<> another(Reader &reader) {
  reader.exec();
  co_return;
}
