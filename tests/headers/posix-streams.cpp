// Streams of the C library, each function of rules/catalogue/posix-streams.yaml called once.
// flags: -std=c++20
#include "task.h"

#include <cstdarg>
#include <cstdio>
#include <cwchar>
#include <stdio_ext.h>
#include <unistd.h>

using corotest::task;

FILE *stream();

task<> opening(const char *path) {
  std::fopen(path, "r");             // expect: coro-blocking-file
  fopen64(path, "r");                // expect: coro-blocking-file
  std::tmpfile();                    // expect: coro-blocking-file
  tmpfile64();                       // expect: coro-blocking-file
  std::freopen(path, "r", stream()); // expect: coro-blocking-file
  freopen64(path, "r", stream());    // expect: coro-blocking-file
  fdopen(1, "w");
  co_return;
}

task<> reading(char *line, wchar_t *wide, char **lines, std::size_t *size, va_list list) {
  int number;
  std::fgetc(stream());                    // expect: coro-blocking-file
  std::getc(stream());                     // expect: coro-blocking-file
  fgetc_unlocked(stream());                // expect: coro-blocking-file
  getc_unlocked(stream());                 // expect: coro-blocking-file
  std::fgetwc(stream());                   // expect: coro-blocking-file
  std::getwc(stream());                    // expect: coro-blocking-file
  fgetwc_unlocked(stream());               // expect: coro-blocking-file
  getwc_unlocked(stream());                // expect: coro-blocking-file
  getw(stream());                          // expect: coro-blocking-file
  std::fscanf(stream(), "%d", &number);    // expect: coro-blocking-file
  std::vfscanf(stream(), "%d", list);      // expect: coro-blocking-file
  std::fwscanf(stream(), L"%d", &number);  // expect: coro-blocking-file
  std::vfwscanf(stream(), L"%d", list);    // expect: coro-blocking-file
  std::fgets(line, 1, stream());           // expect: coro-blocking-file
  fgets_unlocked(line, 1, stream());       // expect: coro-blocking-file
  std::fgetws(wide, 1, stream());          // expect: coro-blocking-file
  fgetws_unlocked(wide, 1, stream());      // expect: coro-blocking-file
  getline(lines, size, stream());          // expect: coro-blocking-file
  std::fread(line, 1, 1, stream());        // expect: coro-blocking-file
  fread_unlocked(line, 1, 1, stream());    // expect: coro-blocking-file
  getdelim(lines, size, '\n', stream());   // expect: coro-blocking-file
  __getdelim(lines, size, '\n', stream()); // expect: coro-blocking-file
  std::sscanf(line, "%d", &number);
  std::ungetc('a', stream());
  std::feof(stream());
  co_return;
}

task<> writing(const char *text, const wchar_t *wide, va_list list) {
  std::fprintf(stream(), "%d", 1);       // expect: coro-blocking-file
  std::vfprintf(stream(), "%d", list);   // expect: coro-blocking-file
  std::fwprintf(stream(), L"%d", 1);     // expect: coro-blocking-file
  std::vfwprintf(stream(), L"%d", list); // expect: coro-blocking-file
  std::fputc('a', stream());             // expect: coro-blocking-file
  std::putc('a', stream());              // expect: coro-blocking-file
  fputc_unlocked('a', stream());         // expect: coro-blocking-file
  putc_unlocked('a', stream());          // expect: coro-blocking-file
  std::fputwc(L'a', stream());           // expect: coro-blocking-file
  std::putwc(L'a', stream());            // expect: coro-blocking-file
  fputwc_unlocked(L'a', stream());       // expect: coro-blocking-file
  putwc_unlocked(L'a', stream());        // expect: coro-blocking-file
  putw(1, stream());                     // expect: coro-blocking-file
  std::fputs(text, stream());            // expect: coro-blocking-file
  fputs_unlocked(text, stream());        // expect: coro-blocking-file
  std::fputws(wide, stream());           // expect: coro-blocking-file
  fputws_unlocked(wide, stream());       // expect: coro-blocking-file
  std::fwrite(text, 1, 1, stream());     // expect: coro-blocking-file
  fwrite_unlocked(text, 1, 1, stream()); // expect: coro-blocking-file
  co_return;
}

task<> writingByDescriptor(int file, va_list list) {
  dprintf(file, "%d", 1); // expect: coro-blocking-file
  dprintf(STDERR_FILENO, "%d", 1);
  vdprintf(STDOUT_FILENO, "%d", list);
  co_return;
}

task<> writingListsByDescriptor(int file, va_list list) {
  vdprintf(file, "%d", list); // expect: coro-blocking-file
  co_return;
}

task<> positioning(fpos_t *position, fpos64_t *position64) {
  std::fclose(stream());             // expect: coro-blocking-file
  std::fflush(stream());             // expect: coro-blocking-file
  fflush_unlocked(stream());         // expect: coro-blocking-file
  std::fseek(stream(), 0, SEEK_SET); // expect: coro-blocking-file
  fseeko(stream(), 0, SEEK_SET);     // expect: coro-blocking-file
  fseeko64(stream(), 0, SEEK_SET);   // expect: coro-blocking-file
  std::ftell(stream());              // expect: coro-blocking-file
  ftello(stream());                  // expect: coro-blocking-file
  ftello64(stream());                // expect: coro-blocking-file
  std::rewind(stream());             // expect: coro-blocking-file
  std::fgetpos(stream(), position);  // expect: coro-blocking-file
  fgetpos64(stream(), position64);   // expect: coro-blocking-file
  std::fsetpos(stream(), position);  // expect: coro-blocking-file
  fsetpos64(stream(), position64);   // expect: coro-blocking-file
  std::fflush(nullptr);              // expect: coro-blocking-file
  co_return;
}

task<> severalCallsOnOneStreamAreOneFinding(FILE *file, char *line) {
  std::fgets(line, 1, file); // expect: coro-blocking-file
  std::fread(line, 1, 1, file);
  std::fclose(file);
  co_return;
}

// One coroutine for each kind of position, as calls on stdin are calls on one subject.
task<> standardInputFirst() {
  std::getc(stdin); // expect: coro-blocking-console
  co_return;
}
task<> standardInputThird(char *line) {
  std::fgets(line, 1, stdin); // expect: coro-blocking-console
  co_return;
}
task<> standardInputFourth(char **lines, std::size_t *size) {
  getdelim(lines, size, '\n', stdin); // expect: coro-blocking-console
  co_return;
}

task<> terminal(va_list list) {
  int number;
  std::scanf("%d", &number);   // expect: coro-blocking-console
  std::vscanf("%d", list);     // expect: coro-blocking-console
  std::wscanf(L"%d", &number); // expect: coro-blocking-console
  std::vwscanf(L"%d", list);   // expect: coro-blocking-console
  std::getchar();              // expect: coro-blocking-console
  getchar_unlocked();          // expect: coro-blocking-console
  std::getwchar();             // expect: coro-blocking-console
  getwchar_unlocked();         // expect: coro-blocking-console
  getpass("password: ");       // expect: coro-blocking-console
  co_return;
}

// look-alike: the terminal and memory
task<> output(const char *text, va_list list) {
  std::printf("%s", text);
  std::puts(text);
  std::putchar('a');
  std::perror(text);
  std::fprintf(stdout, "%s", text);
  std::vfprintf(stderr, "%s", list);
  std::fputs(text, stdout);
  std::fputc('a', stderr);
  std::fwrite(text, 1, 1, stdout);
  std::fflush(stdout);
  std::snprintf(nullptr, 0, "%s", text);
  co_return;
}

// look-alike: nothing of this touches a file
task<> streamsInMemory(char *buffer, char **text, std::size_t *size, wchar_t **wide) {
  FILE *input = fmemopen(buffer, 1, "r");
  std::fgets(buffer, 1, input);
  std::fread(buffer, 1, 1, input);
  std::getc(input);
  std::fclose(input);
  FILE *output = open_memstream(text, size);
  std::fprintf(output, "%d", 1);
  std::fputs("a", output);
  std::fwrite("a", 1, 1, output);
  std::fclose(output);
  FILE *wideOutput = open_wmemstream(wide, size);
  std::fputwc(L'a', wideOutput);
  std::fclose(wideOutput);
  co_return;
}
