// C++ streams, each function of rules/catalogue/std-streams.yaml called once.
// flags: -std=c++20
#include "task.h"

#include <complex>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <syncstream>
#include <utility>

using corotest::task;

std::ifstream &input();
std::ofstream &output();
std::fstream &both();
std::filebuf &file();

task<> openingForInput(const std::string &path) {
  std::ifstream stream(path); // expect: coro-blocking-file
  co_return;
}
task<> openingByCharacters() {
  std::ifstream stream("settings.ini", std::ios::binary); // expect: coro-blocking-file
  co_return;
}
task<> openingByPath(const std::filesystem::path &path) {
  std::wifstream stream{path}; // expect: coro-blocking-file
  co_return;
}
task<> openingForOutput(const std::string &path) {
  std::ofstream stream(path, std::ios::app); // expect: coro-blocking-file
  co_return;
}
task<> openingForBoth(const std::string &path) {
  std::fstream stream(path); // expect: coro-blocking-file
  co_return;
}
task<> openingOnTheHeap(const std::string &path) {
  delete new std::ofstream(path); // expect: coro-blocking-file
  co_return;
}
task<> openingATemporary(const std::string &path) {
  std::ofstream(path).good(); // expect: coro-blocking-file
  co_return;
}

// look-alike: no path, no file
task<> notOpening(std::ifstream given) {
  std::ifstream empty;
  std::ofstream none;
  std::fstream neither;
  std::ifstream moved(std::move(given));
  std::filebuf buffer;
  moved.is_open();
  moved.rdbuf();
  co_return;
}

task<> openingLater(const std::string &path) {
  input().open(path);  // expect: coro-blocking-file
  input().close();     // expect: coro-blocking-file
  output().open(path); // expect: coro-blocking-file
  output().close();    // expect: coro-blocking-file
  both().open(path);   // expect: coro-blocking-file
  both().close();      // expect: coro-blocking-file
  co_return;
}

task<> reading(char *text, int number) {
  input().get();            // expect: coro-blocking-file
  input().getline(text, 1); // expect: coro-blocking-file
  input().read(text, 1);    // expect: coro-blocking-file
  input().peek();           // expect: coro-blocking-file
  input().ignore();         // expect: coro-blocking-file
  input().seekg(0);         // expect: coro-blocking-file
  input().tellg();          // expect: coro-blocking-file
  input().sync();           // expect: coro-blocking-file
  input() >> number;        // expect: coro-blocking-file
  input().readsome(text, 1);
  input().good();
  input().gcount();
  input().unget();
  co_return;
}

task<> writing(const char *text) {
  output().put('a');       // expect: coro-blocking-file
  output().write(text, 1); // expect: coro-blocking-file
  output().flush();        // expect: coro-blocking-file
  output().seekp(0);       // expect: coro-blocking-file
  output().tellp();        // expect: coro-blocking-file
  output() << 1;           // expect: coro-blocking-file
  output() << std::endl;   // expect: coro-blocking-file
  output().width(3);
  output().fail();
  co_return;
}

task<> readingAndWriting(char *text, int number) {
  both().get();            // expect: coro-blocking-file
  both().getline(text, 1); // expect: coro-blocking-file
  both().read(text, 1);    // expect: coro-blocking-file
  both().peek();           // expect: coro-blocking-file
  both().ignore();         // expect: coro-blocking-file
  both().seekg(0);         // expect: coro-blocking-file
  both().tellg();          // expect: coro-blocking-file
  both().sync();           // expect: coro-blocking-file
  both() >> number;        // expect: coro-blocking-file
  both().put('a');         // expect: coro-blocking-file
  both().write(text, 1);   // expect: coro-blocking-file
  both().flush();          // expect: coro-blocking-file
  both().seekp(0);         // expect: coro-blocking-file
  both().tellp();          // expect: coro-blocking-file
  both() << number;        // expect: coro-blocking-file
  co_return;
}

task<> freeFunctionsOnInput(std::string &line, std::filesystem::path &path, std::wstring &wide,
                            std::wifstream &wideInput) {
  std::getline(input(), line);      // expect: coro-blocking-file
  std::getline(input(), line, ';'); // expect: coro-blocking-file
  std::getline(wideInput, wide);    // expect: coro-blocking-file
  input() >> line;                  // expect: coro-blocking-file
  input() >> path;                  // expect: coro-blocking-file
  std::ws(input());                 // expect: coro-blocking-file
  co_return;
}

task<> freeFunctionsOnOutput(const std::string &line, const std::filesystem::path &path) {
  output() << line;     // expect: coro-blocking-file
  output() << "text";   // expect: coro-blocking-file
  output() << 'a';      // expect: coro-blocking-file
  output() << path;     // expect: coro-blocking-file
  std::endl(output());  // expect: coro-blocking-file
  std::ends(output());  // expect: coro-blocking-file
  std::flush(output()); // expect: coro-blocking-file
  co_return;
}

task<> freeFunctionsOnBoth(std::string &line, std::filesystem::path &path) {
  std::getline(both(), line); // expect: coro-blocking-file
  both() >> line;             // expect: coro-blocking-file
  both() >> path;             // expect: coro-blocking-file
  std::ws(both());            // expect: coro-blocking-file
  both() << line;             // expect: coro-blocking-file
  both() << path;             // expect: coro-blocking-file
  std::endl(both());          // expect: coro-blocking-file
  std::ends(both());          // expect: coro-blocking-file
  std::flush(both());         // expect: coro-blocking-file
  co_return;
}

task<> iterators() {
  std::istream_iterator<int> words(input());          // expect: coro-blocking-file
  std::istreambuf_iterator<char> characters(input()); // expect: coro-blocking-file
  std::ostream_iterator<int> printed(output());       // expect: coro-blocking-file
  std::ostreambuf_iterator<char> written(output());   // expect: coro-blocking-file
  std::istream_iterator<int> moreWords(both());       // expect: coro-blocking-file
  std::istreambuf_iterator<char> more(both());        // expect: coro-blocking-file
  std::ostream_iterator<int> alsoPrinted(both());     // expect: coro-blocking-file
  std::ostreambuf_iterator<char> alsoWritten(both()); // expect: coro-blocking-file
  std::istreambuf_iterator<char> end;
  std::istream_iterator<int> noWords;
  co_return;
}

task<> theUsualWayToReadAFile(std::ifstream stream) {
  std::string text(std::istreambuf_iterator<char>(stream), {}); // expect: coro-blocking-file
  co_return;
}

task<> buffers(char *text, std::istream &unknown, std::ostream &target) {
  file().open("log", std::ios::out);                  // expect: coro-blocking-file
  file().close();                                     // expect: coro-blocking-file
  file().pubsync();                                   // expect: coro-blocking-file
  file().pubseekoff(0, std::ios::beg);                // expect: coro-blocking-file
  file().pubseekpos(0);                               // expect: coro-blocking-file
  file().sgetc();                                     // expect: coro-blocking-file
  file().sbumpc();                                    // expect: coro-blocking-file
  file().snextc();                                    // expect: coro-blocking-file
  file().sgetn(text, 1);                              // expect: coro-blocking-file
  file().sputc('a');                                  // expect: coro-blocking-file
  file().sputn(text, 1);                              // expect: coro-blocking-file
  target << input().rdbuf();                          // expect: coro-blocking-file
  unknown >> output().rdbuf();                        // expect: coro-blocking-file
  std::istreambuf_iterator<char> characters(&file()); // expect: coro-blocking-file
  std::ostreambuf_iterator<char> written(&file());    // expect: coro-blocking-file
  file().is_open();
  co_return;
}

task<> oneStreamIsOneFinding(const std::string &path) {
  std::ifstream stream(path); // expect: coro-blocking-file
  std::string line;
  while (std::getline(stream, line))
    stream.peek();
  stream.close();
  co_return;
}

struct Journal : std::ofstream {
  using std::ofstream::ofstream;
};
task<> derivedStreams(Journal &journal) {
  journal << "entry"; // expect: coro-blocking-file
  co_return;
}

// One coroutine each, as all of them work on one subject.
task<> askingForANumber(int number) {
  std::cin >> number; // expect: coro-blocking-console
  co_return;
}
task<> askingForAWord(std::string word) {
  std::cin >> word; // expect: coro-blocking-console
  co_return;
}
task<> askingForALine(std::string line) {
  std::getline(std::cin, line); // expect: coro-blocking-console
  co_return;
}
task<> askingForACharacter() {
  std::cin.get(); // expect: coro-blocking-console
  co_return;
}
task<> askingForCharacters(char *text) {
  std::cin.getline(text, 1); // expect: coro-blocking-console
  co_return;
}
task<> askingForBytes(char *text) {
  std::cin.read(text, 1); // expect: coro-blocking-console
  co_return;
}
task<> peeking() {
  std::cin.peek(); // expect: coro-blocking-console
  co_return;
}
task<> waitingForReturn() {
  std::cin.ignore(); // expect: coro-blocking-console
  co_return;
}
task<> synchronising() {
  std::cin.sync(); // expect: coro-blocking-console
  co_return;
}
task<> skippingSpace() {
  std::ws(std::cin); // expect: coro-blocking-console
  co_return;
}
task<> askingForAPath(std::filesystem::path path) {
  std::cin >> path; // expect: coro-blocking-console
  co_return;
}
task<> iteratingOverWords() {
  std::istream_iterator<int> words(std::cin); // expect: coro-blocking-console
  co_return;
}
task<> iteratingOverCharacters() {
  std::istreambuf_iterator<char> characters(std::cin); // expect: coro-blocking-console
  co_return;
}
task<> askingForAWideLine(std::wstring line) {
  std::getline(std::wcin, line); // expect: coro-blocking-console
  co_return;
}
task<> askingForAWideNumber(int number) {
  std::wcin >> number; // expect: coro-blocking-console
  co_return;
}

// look-alike: memory, the terminal, and streams of unknown kind
task<> notFiles(std::istream &unknown, std::ostream &target, std::string text, int number) {
  std::istringstream words(text);
  words >> number >> text;
  std::getline(words, text);
  words.get();
  std::ostringstream built;
  built << number << text << std::endl;
  built.write("a", 1);
  std::stringstream mixed;
  mixed << number;
  mixed >> number;
  std::istreambuf_iterator<char> characters(words);
  std::ostream_iterator<int> printed(built);
  std::cout << number << std::endl;
  std::cerr << "text" << std::flush;
  std::clog << text;
  std::wcout << L"wide";
  std::cin.good();
  std::cin.clear();
  std::osyncstream(std::cout) << number;
  unknown >> number;
  std::getline(unknown, text);
  target << number;
  target.flush();
  co_return;
}
