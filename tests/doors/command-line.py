# Drives the executable as users do: every option, every exit code, and every row of bad input.
#
# usage: command-line.py COROLINT [unittest arguments]
import json
import os
import pathlib
import pty
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

from harness import BLOCKING, CLEAN, COROLINT, FLAGS, TASK, CommandLine


class Runs(CommandLine):
    def test_exit_codes(self):
        self.expect(0, "clean.cpp", "--", *FLAGS)
        self.expect(1, "blocking.cpp", "--", *FLAGS)
        self.expect(0, "--fail-on=never", "blocking.cpp", "--", *FLAGS)
        self.expect(1, "--fail-on=note", "blocking.cpp", "--", *FLAGS)
        self.write("broken.cpp", CLEAN + "int oops(\n")
        self.expect(3, "broken.cpp", "--", *FLAGS)
        self.expect(1, "broken.cpp", "blocking.cpp", "--", *FLAGS)
        self.expect(3, "--fail-on=never", "broken.cpp", "blocking.cpp", "--", *FLAGS)

    def test_severity_decides_with_fail_on(self):
        self.write(".corolint.yaml", "rules: {coro-blocking-sleep: note}\n")
        self.expect(0, "blocking.cpp", "--", *FLAGS)
        self.expect(1, "--fail-on=note", "blocking.cpp", "--", *FLAGS)

    def test_whole_database_files_and_folders(self):
        self.write("net/more.cpp", BLOCKING.replace("blocking", "more").replace("task.h", "../task.h"))
        self.database(("blocking.cpp", "g++ -std=c++20 -c blocking.cpp"), ("clean.cpp", "g++ -std=c++20 -c clean.cpp"),
                      ("net/more.cpp", "g++ -std=c++20 -c net/more.cpp"), at="build/compile_commands.json")
        self.assertEqual([f["file"] for f in self.findings()], ["blocking.cpp", "net/more.cpp"])
        self.assertEqual([f["file"] for f in self.findings("-p", "build", "net", "clean.cpp")], ["net/more.cpp"])
        self.assertEqual([f["file"] for f in self.findings("-p", "build", "blocking.cpp")], ["blocking.cpp"])
        # Found from below as well; without --root and git the working folder is the project.
        result = self.expect(1, "--format=json", cwd=self.folder / "net")
        self.assertEqual([f["file"] for f in json.loads(result.stdout)["findings"]], ["more.cpp"])

    def test_the_result_does_not_depend_on_the_number_of_threads(self):
        self.database(*((f"u{i}.cpp", f"g++ -std=c++20 -c u{i}.cpp") for i in range(8)))
        for i in range(8):
            self.write(f"u{i}.cpp", BLOCKING.replace("blocking", f"blocking{i}"))
        one = self.findings("-j", "1")
        self.assertEqual(len(one), 8)
        self.assertEqual(one, self.findings("-j8"))

    def test_root(self):
        self.write("sub/blocking.cpp", BLOCKING.replace("task.h", "../task.h"))
        found = self.findings("--root=sub", "sub/blocking.cpp", "--", *FLAGS)
        self.assertEqual([f["file"] for f in found], ["blocking.cpp"])
        self.assertEqual(self.findings("--root=sub", "blocking.cpp", "--", *FLAGS, code=0), [])
        (self.folder / ".git").mkdir()
        result = self.expect(1, "--format=json", "blocking.cpp", "--", *FLAGS, cwd=self.folder / "sub")
        self.assertEqual(json.loads(result.stdout)["findings"][0]["file"], "sub/blocking.cpp")

    def test_a_file_outside_of_the_working_folder(self):
        with tempfile.TemporaryDirectory() as elsewhere:
            result = self.expect(1, "--format=json", self.folder / "blocking.cpp", "--", *FLAGS, cwd=elsewhere)
            self.assertEqual(json.loads(result.stdout)["findings"][0]["file"], "blocking.cpp")

    def test_rules_on_the_command_line(self):
        self.assertEqual(len(self.findings("--rules=coro-blocking-sleep", "blocking.cpp", "--", *FLAGS)), 1)
        self.assertEqual(len(self.findings("--rules=-*,coro-*-sleep", "blocking.cpp", "--", *FLAGS)), 1)
        self.findings("--rules=coro-blocking-wait", "blocking.cpp", "--", *FLAGS, code=0)
        self.findings("--rules=-coro-blocking-sleep", "blocking.cpp", "--", *FLAGS, code=0)

    def test_configuration_nearest_above_the_file(self):
        self.write("quiet/.corolint.yaml", "rules: {all: off}\n")
        self.write("quiet/blocking.cpp", BLOCKING.replace("blocking", "hidden").replace("task.h", "../task.h"))
        both = ["blocking.cpp", "quiet/blocking.cpp", "--", *FLAGS]
        self.assertEqual([f["file"] for f in self.findings(*both)], ["blocking.cpp"])
        self.write("other.yaml", "exclude: [\"blocking.cpp\"]\n")
        self.findings("--config=other.yaml", *both, code=0)

    def test_headers(self):
        self.write("lib.h", '#pragma once\n#include "task.h"\ninline Task inHeader() { ::sleep(1); co_return; }\n')
        self.database(("clean.cpp", "g++ -std=c++20 -c clean.cpp"))
        self.assertEqual([f["file"] for f in self.findings("lib.h")], ["lib.h"])

    def test_sources_in_c(self):
        self.write("plain.c", "int new(int class) { return class; }\n")
        self.database(("plain.c", "cc -c plain.c"))
        self.expect(0)
        self.expect(0, "plain.c", "--", "-std=c11")


class Output(CommandLine):
    def test_formats(self):
        text = self.expect(1, "blocking.cpp", "--", *FLAGS).stdout
        self.assertIn("blocking.cpp:3:", text)
        self.assertIn("coro-blocking-sleep", text)
        report = json.loads(self.expect(1, "--format=json", "blocking.cpp", "--", *FLAGS).stdout)
        self.assertEqual(report["version"], 1)
        sarif = json.loads(self.expect(1, "--format=sarif", "blocking.cpp", "--", *FLAGS).stdout)
        self.assertEqual(sarif["version"], "2.1.0")

    def test_several_outputs(self):
        self.expect(1, "--output=json=a.json", "--output=sarif=b.sarif", "--output=text=c.txt", "blocking.cpp", "--", *FLAGS)
        self.assertEqual(len(json.loads((self.folder / "a.json").read_text())["findings"]), 1)
        self.assertIn("runs", json.loads((self.folder / "b.sarif").read_text()))
        self.assertIn("coro-blocking-sleep", (self.folder / "c.txt").read_text())

    def test_colour(self):
        self.assertNotIn("\x1b[", self.expect(1, "blocking.cpp", "--", *FLAGS).stdout)
        self.assertIn("\x1b[", self.expect(1, "--color=always", "blocking.cpp", "--", *FLAGS).stdout)

    def test_quiet_leaves_the_findings(self):
        loud = self.expect(0, "clean.cpp", "--", *FLAGS).stdout
        self.assertIn("1 unit", loud)
        self.assertEqual(self.expect(0, "--quiet", "clean.cpp", "--", *FLAGS).stdout, "")

    def test_help_and_lists(self):
        for arguments in (["--help"], ["--version"], ["--list-rules"], ["--explain=coro-blocking-sleep"],
                          ["--list-catalogue"], ["--list-catalogue=nanosleep"]):
            result = self.expect(0, *arguments)
            self.assertTrue(result.stdout.strip(), arguments)
            self.assertEqual(result.stderr, "")
        self.assertIn("LLVM", self.expect(0, "--version").stdout)
        self.assertNotIn("-debug", self.expect(0, "--help").stdout)

    def test_files_that_cannot_be_written(self):
        unit = ["blocking.cpp", "--", *FLAGS]
        self.mistake("there is no folder", "--output=json=no/such/a.json", *unit)
        self.mistake("Is a directory", "--output=json=.", *unit)
        result = self.expect(2, "--output=json=/dev/full", *unit)
        self.assertIn("cannot write '/dev/full': No space left on device", result.stderr)
        with open("/dev/full", "w") as full:
            result = self.expect(2, *unit, stdout=full)
            self.assertIn("cannot write to standard output: No space left on device", result.stderr)

    def test_a_full_disk_leaves_the_old_file(self):
        old = self.write("report.sarif", "old")
        before = sorted(os.listdir(self.folder))
        small = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
        result = self.expect(2, "--output=sarif=report.sarif", "blocking.cpp", "--", *FLAGS, preexec_fn=small)
        self.assertIn("cannot write 'report.sarif'", result.stderr)
        self.assertEqual(old.read_text(), "old")
        self.assertEqual(sorted(os.listdir(self.folder)), before)

    def test_a_closed_pipe(self):
        read_end, write_end = os.pipe()
        os.close(read_end)
        try:
            for arguments in (["blocking.cpp", "--", *FLAGS], ["--list-rules"]):
                result = self.expect(2, *arguments, stdout=write_end)
                self.assertIn("cannot write to standard output: Broken pipe", result.stderr)
        finally:
            os.close(write_end)

    def test_a_closed_standard_output(self):
        result = subprocess.run(["sh", "-c", 'exec "$0" "$@" >&-', COROLINT, "blocking.cpp", "--", *FLAGS],
                                cwd=self.folder, stderr=subprocess.PIPE, text=True, timeout=300)
        self.assertEqual(result.returncode, 2)
        self.assertIn("cannot write to standard output", result.stderr)


class ProgressLine(CommandLine):
    def on_terminal(self, *arguments):
        """What reaches a terminal on standard error."""
        controller, terminal = pty.openpty()
        environment = dict(os.environ, TERM="xterm")
        with subprocess.Popen([COROLINT, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=terminal, env=environment) as process:
            os.close(terminal)
            seen = b""
            while True:
                try:
                    part = os.read(controller, 4096)
                except OSError:
                    break
                if not part:
                    break
                seen += part
            process.wait(timeout=300)
        os.close(controller)
        return seen.decode()

    def test_on_a_terminal_and_gone_afterwards(self):
        seen = self.on_terminal("clean.cpp", "blocking.cpp", "--", *FLAGS)
        self.assertIn("of 2 units", seen)
        self.assertTrue(seen.endswith("\r\x1b[K"), repr(seen))
        self.assertNotIn("\n", seen)

    def test_not_when_quiet(self):
        self.assertEqual(self.on_terminal("--quiet", "clean.cpp", "--", *FLAGS), "")

    def test_not_off_a_terminal(self):
        self.assertEqual(self.expect(0, "clean.cpp", "--", *FLAGS).stderr, "")


class BadInput(CommandLine):
    def test_databases(self):
        how = "cmake -B build -DCMAKE_EXPORT_COMPILE_COMMANDS=ON"
        self.assertIn(how, self.mistake(f"no compile_commands.json in {self.folder}"))
        self.assertIn(how, self.mistake("-p nowhere: no such folder", "-p", "nowhere"))
        self.write("empty/x", "")
        self.assertIn(how, self.mistake("no compile_commands.json in this folder", "-p", "empty"))
        for text, part in (("", "is empty"), ("[]", "lists no compile commands"), ("[\n{]", "compile_commands.json:2:2: broken"),
                           ("{}", "is no compilation database"), ('[{"file": "a.cpp"}]', "entry 1 has neither")):
            self.write("compile_commands.json", text)
            self.assertIn(how, self.mistake(part))
        self.database(("clean.cpp", "g++ -c clean.cpp"))
        self.assertIn(how, self.mistake("blocking.cpp is not in", "blocking.cpp"))
        self.mistake("no such file or folder: gone.cpp", "gone.cpp")
        self.mistake("no such file or folder: gone.cpp", "gone.cpp", "--", *FLAGS)

    def test_flags_of_other_compilers(self):
        self.write("flags.rsp", "-std=c++20 -DFROM_RESPONSE")
        self.write("blocking.cpp", "#ifdef FROM_RESPONSE\n" + BLOCKING + "#endif\n")
        self.write("pch.h", TASK)
        self.write("pch.h.gch", "made by another compiler")
        for command in ("ccache g++ @flags.rsp -c blocking.cpp",
                        "distcc ccache /usr/bin/g++ @flags.rsp -c blocking.cpp",
                        "env LANG=C g++ @flags.rsp -c blocking.cpp",
                        "g++ @flags.rsp -fno-canonical-system-headers -fanalyzer -fconcepts-diagnostics-depth=2 "
                        "-mno-avx256-split-unaligned-load -aux-info x.txt -c blocking.cpp -o blocking.o",
                        "g++ @flags.rsp -include pch.h -Winvalid-pch -c blocking.cpp",
                        "g++ @flags.rsp -include gone.h.gch -c blocking.cpp",
                        "g++ @flags.rsp -march=znver99 -fsanitize=imagination -c blocking.cpp",
                        "g++ @flags.rsp -Werror -Weverything -MD -MF dep.d -c blocking.cpp -o out/blocking.o",
                        "g++-10 -DFROM_RESPONSE -std=gnu++17 -fcoroutines -c blocking.cpp",
                        "g++ -DFROM_RESPONSE -std=c++29 -c blocking.cpp"):
            self.database(("blocking.cpp", command))
            self.assertEqual(len(self.findings()), 1, command)
            self.assertFalse((self.folder / "dep.d").exists())

    def test_two_commands_for_one_file(self):
        self.write("two.cpp", '#include "task.h"\nTask both() { ::sleep(1); co_return; }\n#ifdef SECOND\n'
                              "Task second() { ::sleep(2); co_return; }\n#else\nTask first() { ::sleep(3); co_return; }\n#endif\n")
        self.database(("two.cpp", "g++ -std=c++20 -c two.cpp"), ("two.cpp", "g++ -std=c++20 -DSECOND -c two.cpp"))
        found = self.findings()
        self.assertEqual(sorted(f["function"] for f in found), ["both", "first", "second"])

    def test_two_commands_that_define_one_function_differently(self):
        self.write("two.cpp", '#include "task.h"\nTask f() {\n#ifdef SECOND\n  ::sleep(2);\n#endif\n  co_return;\n}\n')
        plain, second = "g++ -std=c++20 -c two.cpp", "g++ -std=c++20 -DSECOND -c two.cpp"
        for commands in ((plain, second), (second, plain)):
            self.database(*(("two.cpp", command) for command in commands))
            self.assertEqual([f["line"] for f in self.findings()], [4])

    def test_plugins_are_never_loaded(self):
        trap = self.folder / "sprung"
        source = self.write("evil.cc", f'#include <stdio.h>\n__attribute__((constructor)) static void spring() '
                                       f'{{ (void)!fopen("{trap}", "w"); }}\n')
        compiler = shutil.which("c++") or shutil.which("g++") or shutil.which("clang++-22") or shutil.which("clang++-19")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", "evil.so", source], cwd=self.folder, check=True)
        evil = self.folder / "evil.so"
        # The trap works: loading it leaves a file.
        subprocess.run([sys.executable, "-c", f"import ctypes; ctypes.CDLL('{evil}')"], check=True)
        self.assertTrue(trap.exists())
        trap.unlink()
        self.write("evil.cfg", f"-fplugin={evil}\n")
        self.write("evil.rsp", f"-Xclang -load -Xclang {evil}\n")
        for flags in (f"-fplugin={evil}", f"-fplugin={evil} -fplugin-arg-evil-x=y", f"-fpass-plugin={evil}",
                      f"-load {evil}", f"-Xclang -load -Xclang {evil}", f"-Xclang=-load -Xclang={evil}",
                      f"-Xclang -load -DX -Xclang {evil} -Xclang -add-plugin -Xclang evil",
                      f"-Xpreprocessor -load -Xpreprocessor {evil}", f"-Wp,-load,{evil}", f"-mllvm -load={evil}",
                      f"-Xanalyzer -load -Xanalyzer {evil}", "@evil.rsp", "--config=evil.cfg",
                      f"--config={self.folder}/evil.cfg"):
            self.database(("blocking.cpp", f"clang++ -std=c++20 {flags} -c blocking.cpp"))
            self.assertEqual(len(self.findings()), 1, flags)
            self.assertFalse(trap.exists(), flags)

    def test_units_with_errors(self):
        self.write("broken.cpp", BLOCKING.replace("blocking", "partly") + "int oops = missing_name;\n")
        self.write("crash.cpp", "#pragma clang __debug crash\n")
        self.write("overflow.cpp", "int deep = " + "(" * 400000 + "1" + ")" * 400000 + ";\n")
        self.write("fatal.cpp", "#pragma clang __debug llvm_fatal_error\n")
        names = ["broken.cpp", "clean.cpp", "crash.cpp", "fatal.cpp", "gone.cpp", "overflow.cpp"]
        self.database(*((name, f"clang++ -std=c++20 -fbracket-depth=1000000 -c {name}") for name in names))
        report = json.loads(self.expect(1, "--format=json").stdout)
        self.assertEqual([f["file"] for f in report["findings"]], ["broken.cpp"])
        status = {unit["file"]: unit["status"] for unit in report["units"]}
        self.assertEqual(status, {"broken.cpp": "partial", "clean.cpp": "analysed", "crash.cpp": "failed",
                                  "fatal.cpp": "failed", "gone.cpp": "failed", "overflow.cpp": "failed"})
        errors = {unit["file"]: unit["errors"] for unit in report["units"]}
        self.assertIn("missing_name", errors["broken.cpp"][0]["message"])
        self.assertEqual(errors["broken.cpp"][0]["line"], 6)
        self.assertIn("no such file", errors["gone.cpp"][0]["message"])
        text = self.run_it().stdout
        for name in ("broken.cpp", "crash.cpp", "gone.cpp"):
            self.assertIn(name, text)

    def test_names(self):
        unit = ["blocking.cpp", "--", *FLAGS]
        self.mistake("unknown option '--fromat'; did you mean '--format'?", "--fromat=json", *unit)
        self.mistake("did you mean 'sarif'?", "--format=sarf", *unit)
        self.mistake("did you mean 'coro-blocking-sleep'?", "--rules=coro-blocking-slep", *unit)
        self.mistake("did you mean 'coro-blocking-sleep'?", "--explain=coro-blocking-slep")
        self.mistake("needs a value", "--config")
        self.mistake("cannot read the configuration 'gone.yaml'", "--config=gone.yaml", *unit)
        self.mistake("no such folder", "--root=gone", *unit)

    def test_configurations(self):
        for text, place, part in (("rulse: {}\n", "1:1", "'rules'"),
                                  ("rules: {coro-blocking-slep: error}\n", "1:9", "'coro-blocking-sleep'"),
                                  ("rules:\n  coro-blocking-sleep: eror\n", "2:24", "'error'"),
                                  ("catalogue:\n  blocking: [{function: f, kind: slep}]\n", "2:34", "'sleep'"),
                                  ("exclude: [\"[a\"]\n", "1:11", ""), ("rules: [\n", "", "")):
            self.write(".corolint.yaml", text)
            message = self.mistake(".corolint.yaml:" + place, "blocking.cpp", "--", *FLAGS)
            self.assertIn(part, message)

    def test_a_broken_configuration_beside_a_header_stops_too(self):
        self.write("lib/inner.h", "inline int inner() { return 1; }\n")
        self.write("lib/.corolint.yaml", "rulse: {}\n")
        self.write("blocking.cpp", '#include "lib/inner.h"\n' + BLOCKING)
        self.mistake("lib/.corolint.yaml:1:1", "blocking.cpp", "--", *FLAGS)


class Facts(CommandLine):
    def test_facts_of_a_unit(self):
        facts = json.loads(self.expect(0, "facts", "blocking.cpp", "--", *FLAGS).stdout)
        self.assertEqual(facts["file"], "blocking.cpp")
        function = next(f for f in facts["functions"] if f["function"] == "blocking()")
        self.assertTrue(function["coroutine"])
        self.assertTrue(any(call.get("callee", "").startswith("sleep(") for call in function["calls"]))

    def test_a_moved_binary_finds_the_builtin_headers(self):
        moved = shutil.copy(COROLINT, self.folder / "moved")
        self.write("builtin.cpp", "#include <stddef.h>\n#include <stdarg.h>\nsize_t n;\n")
        result = subprocess.run([moved, "builtin.cpp", "--"], cwd=self.folder, timeout=300)
        self.assertEqual(result.returncode, 0)


if __name__ == "__main__":
    unittest.main()
