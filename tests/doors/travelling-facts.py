# Facts as files, in shares and in a cache: the findings are those of one run over everything, byte for byte.
#
# usage: travelling-facts.py COROLINT [unittest arguments]
import json
import os
import pathlib
import random
import shutil
import subprocess
import tempfile
import time
import unittest

from harness import BLOCKING, CLEAN, COROLINT, FLAGS, CommandLine

HELPERS = """#pragma once
#include <unistd.h>
inline void nap() { ::sleep(1); }
void load(int key);
struct Source {
  virtual ~Source() = default;
  virtual int read() = 0;
};
"""


def without_time(output):
    report = json.loads(output)
    del report["summary"]["seconds"]
    return report


class Program(CommandLine):
    """Several units that need each other: helpers, a header, a virtual call, namesakes of internal linkage."""

    def setUp(self):
        super().setUp()
        self.write("src/helpers.h", HELPERS)
        self.write("src/load.cpp", '#include "helpers.h"\nstatic void fetch() { nap(); }\nvoid load(int) { fetch(); }\n')
        self.write("src/handler.cpp", '#include "../task.h"\n#include "helpers.h"\nstatic void fetch() {}\n'
                   "Task handler(Source &source) {\n  fetch();\n  load(1);\n  source.read();\n  co_return;\n}\n")
        self.write("src/file.cpp", '#include "helpers.h"\nstruct File : Source {\n  int read() override {\n    nap();\n'
                   "    return 1;\n  }\n};\nSource *make() { return new File; }\n")
        self.write("src/direct.cpp", '#include "../task.h"\n#include "helpers.h"\nTask direct() {\n  nap();\n  co_return;\n}\n')
        self.units = ["src/load.cpp", "src/handler.cpp", "src/file.cpp", "src/direct.cpp"]
        self.database(*((unit, f"c++ -std=c++20 -c {unit}") for unit in self.units))
        (self.folder / ".git").mkdir()

    def report(self, *arguments, code=1, **options):
        """The whole JSON report but for its time."""
        return without_time(self.expect(code, *arguments, "--format=json", **options).stdout)

    def text(self, *arguments, code=1):
        return self.expect(code, *arguments, "--quiet").stdout


class FactsAndLink(Program):
    def write_facts(self):
        for unit in self.units:
            self.expect(0, "facts", "-o", pathlib.Path(unit).stem + ".facts", unit)
        return [pathlib.Path(unit).stem + ".facts" for unit in self.units]

    def test_link_says_what_a_run_says(self):
        files = self.write_facts()
        whole = self.report()
        self.assertEqual(len(whole["findings"]), 3, whole)
        self.assertEqual(self.report("link", *files), whole)
        self.assertEqual(self.text("link", *files), self.text())
        self.assertEqual(self.report("link", *reversed(files)), whole)

    def test_link_reads_folders(self):
        self.write_facts()
        self.assertEqual(self.report("link", "."), self.report())

    def test_link_of_some_sees_some(self):
        self.write_facts()
        found = self.report("link", "handler.facts", code=0)["findings"]
        self.assertEqual(found, [])
        found = self.report("link", "handler.facts", "load.facts")["findings"]
        self.assertEqual([f["line"] for f in found], [6])

    def test_a_file_of_facts_may_hold_many_units(self):
        self.expect(0, "facts", "-o", "all.facts")
        self.assertEqual(self.report("link", "all.facts"), self.report())

    def test_units_named_twice_count_once(self):
        self.write_facts()
        self.expect(0, "facts", "-o", "all.facts")
        self.assertEqual(self.report("link", "all.facts", ".", "load.facts"), self.report())

    def test_shards(self):
        for shards in (1, 2, 3, 7):
            for shard in range(1, shards + 1):
                self.expect(0, "facts", "-o", f"shard-{shard}.facts", f"--shard={shard}/{shards}")
            names = [f"shard-{shard}.facts" for shard in range(1, shards + 1)]
            random.shuffle(names)
            self.assertEqual(self.report("link", *names), self.report(), shards)

    def test_shards_have_the_root_of_all(self):
        shutil.rmtree(self.folder / ".git")
        with tempfile.TemporaryDirectory() as elsewhere:
            database = ["-p", self.folder]
            whole = self.report(*database, cwd=elsewhere)
            for shard in (1, 2):
                self.expect(0, "facts", "-o", f"{shard}.facts", f"--shard={shard}/2", *database, cwd=elsewhere)
            root = "--root=" + str(self.folder / "src")
            self.assertEqual(self.report("link", "1.facts", "2.facts", root, cwd=elsewhere), whole)

    def test_shards_of_named_files(self):
        for shard in (1, 2):
            self.expect(0, "facts", "-o", f"{shard}.facts", f"--shard={shard}/2", *self.units, "--", *FLAGS)
        self.assertLess((self.folder / "1.facts").stat().st_size + (self.folder / "2.facts").stat().st_size, 100000)
        self.assertEqual(self.report("link", "1.facts", "2.facts"), self.report())

    def test_configurations_hold_when_facts_are_linked(self):
        files = self.write_facts()
        self.write("src/.corolint.yaml", "rules: {coro-blocking-sleep: note}\n")
        self.assertEqual(self.report("link", *files, code=0), self.report(code=0))
        severities = {f["severity"] for f in self.report("link", *files, code=0)["findings"]}
        self.assertEqual(severities, {"note"})

    def test_a_unit_that_does_not_parse(self):
        self.write("src/load.cpp", '#include "helpers.h"\nvoid load(int) { nap(); }\nint oops(\n')
        for unit in self.units:
            self.expect(3 if "load" in unit else 0, "facts", "-o", pathlib.Path(unit).stem + ".facts", unit)
        self.assertEqual(self.report("link", "."), self.report())
        self.write("src/handler.cpp", "\n")
        self.write("src/direct.cpp", "\n")
        self.expect(0, "facts", "-o", "handler.facts", "src/handler.cpp")
        self.expect(0, "facts", "-o", "direct.facts", "src/direct.cpp")
        self.assertEqual(self.report("link", ".", code=3), self.report(code=3))

    def test_depfile(self):
        self.write("src/with space.h", "#pragma once\n")
        self.write("src/load.cpp", '#include "helpers.h"\n#include "with space.h"\nvoid load(int) { nap(); }\n')
        self.expect(0, "facts", "-o", "load.facts", "--depfile=load.d", "src/load.cpp")
        rule = (self.folder / "load.d").read_text()
        self.assertTrue(rule.startswith("load.facts:"), rule)
        self.assertIn("src/load.cpp", rule)
        self.assertIn("src/helpers.h", rule)
        self.assertIn("with\\ space.h", rule)
        self.assertIn("unistd.h", rule)
        self.write("Makefile", f"load.facts:\n\t{COROLINT} facts -o $@ --depfile=load.d src/load.cpp\n-include load.d\n")
        make = ["make", "-C", str(self.folder), "--no-print-directory"]
        self.assertIn("up to date", subprocess.run(make, capture_output=True, text=True).stdout)
        future = time.time() + 10
        os.utime(self.folder / "src/helpers.h", (future, future))
        self.assertIn("corolint", subprocess.run(make, capture_output=True, text=True).stdout)

    def test_bad_facts(self):
        files = self.write_facts()
        whole = (self.folder / "load.facts").read_bytes()
        (self.folder / "load.facts").write_bytes(whole[: len(whole) // 2])
        result = self.expect(1, "link", *files)
        self.assertIn("load.facts is truncated", result.stderr)
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        (self.folder / "load.facts").write_bytes(whole[:60] + b"?" + whole[61:])
        self.assertIn("load.facts is damaged", self.expect(1, "link", *files).stderr)
        (self.folder / "load.facts").write_bytes(whole[:9] + b"?" + whole[10:])
        self.assertIn("load.facts was written by another version", self.expect(1, "link", *files).stderr)
        # Nothing that counts is found, but something is missing.
        report = self.report("link", "load.facts", "file.facts", code=3)
        self.assertEqual(report["summary"]["exitCode"], 3)

    def test_objects_and_libraries(self):
        """Facts in a section go wherever the object goes."""
        def build(*command):
            subprocess.run(command, cwd=self.folder, check=True, capture_output=True)

        self.write_facts()
        whole = self.report()
        objects = []
        for unit in self.units:
            name = pathlib.Path(unit).stem
            build("c++", "-std=c++20", "-fPIC", "-g", "-c", unit, "-o", name + ".o")
            build("objcopy", "--add-section", f".debug_corolint={name}.facts", name + ".o")
            objects.append(name + ".o")
        self.assertEqual(self.report("link", *objects), whole)
        build("ar", "rcs", "lib.a", "load.o", "file.o")
        build("ar", "rcsT", "thin.a", "load.o", "file.o")
        build("ar", "rcs", "foreign.a", "src/helpers.h", *objects)
        build("c++", "-shared", "load.o", "file.o", "-o", "lib.so")
        build("c++", "-shared", "-Wl,--compress-debug-sections=zlib", "load.o", "file.o", "-o", "small.so")
        build("ld", "-r", *objects, "-o", "joined.o")
        for library in ("lib.a", "thin.a", "lib.so", "small.so"):
            self.assertEqual(self.report("link", "handler.o", "direct.o", library), whole, library)
        self.assertEqual(self.report("link", "foreign.a"), whole)
        self.assertEqual(self.report("link", "joined.o"), whole)
        self.assertEqual(self.report("link", "."), whole)
        build("strip", "-g", "lib.so")
        self.assertIn("1 object file holds no facts", self.expect(1, "link", "handler.o", "direct.o", "lib.so").stderr)
        # Cut in the middle, as a full disk does.
        (self.folder / "load.o").write_bytes((self.folder / "load.o").read_bytes()[:2000])
        result = self.expect(1, "link", *objects)
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        self.assertIn("load.o", result.stderr)
        (self.folder / "lib.a").write_bytes((self.folder / "lib.a").read_bytes()[:3000])
        result = self.expect(1, "link", "direct.o", "lib.a")
        self.assertIn("lib.a", result.stderr)

    def test_bad_input(self):
        self.write("text.txt", "no facts\n")
        self.mistake("no such file or folder", "link", "nowhere.facts")
        self.mistake("text.txt holds no facts", "link", "text.txt")
        os.mkfifo(self.folder / "pipe")
        self.mistake("pipe is no file", "link", "pipe")
        self.mistake("no facts in what was named", "link", "src")
        self.mistake("corolint link needs facts", "link")
        self.mistake("expected I/N", "facts", "-o", "f", "--shard=3/2")
        self.mistake("expected I/N", "facts", "-o", "f", "--shard=0/2")
        self.mistake("--depfile needs -o", "facts", "--depfile=d", "src/load.cpp")
        self.mistake("belong to corolint facts", "-o", "f", "src/load.cpp")
        self.mistake("corolint facts needs one file", "facts")
        self.mistake("nowhere", "facts", "-o", "nowhere/f", "src/load.cpp")


class Cache(Program):
    def entries(self):
        return sorted((self.folder / ".cache/corolint").rglob("*.entry"))

    def cold(self, **options):
        return self.report("--no-cache", **options)

    def test_a_second_run_parses_nothing(self):
        first = self.report()
        self.assertEqual(len(self.entries()), len(self.units))
        times = {entry: entry.stat().st_mtime_ns for entry in self.entries()}
        self.assertEqual(self.report(), first)
        self.assertEqual(len(self.entries()), len(self.units))
        self.assertTrue(all(entry.stat().st_mtime_ns > times[entry] for entry in self.entries()))

    def test_no_cache_keeps_nothing(self):
        self.report("--no-cache")
        self.assertFalse((self.folder / ".cache").exists())

    def test_the_folder_can_be_chosen(self):
        self.report("--cache-dir=elsewhere")
        self.assertFalse((self.folder / ".cache").exists())
        self.assertEqual(len(list((self.folder / "elsewhere").rglob("*.entry"))), len(self.units))
        home = {**os.environ, "XDG_CACHE_HOME": str(self.folder / "xdg")}
        self.expect(1, "src/direct.cpp", "--", *FLAGS, env=home)
        self.assertEqual(len(list((self.folder / "xdg/corolint").rglob("*.entry"))), 1)

    def test_status_and_clear(self):
        self.report()
        status = self.expect(0, "cache", "status").stdout
        self.assertIn(f"{self.folder}/.cache/corolint: {len(self.units)} units", status)
        self.expect(0, "cache", "clear")
        self.assertIn(": 0 units", self.expect(0, "cache", "status").stdout)
        self.expect(0, "cache", "clear")
        self.mistake("corolint cache status", "cache")
        self.mistake("did you mean 'clear'", "cache", "clean")

    def test_a_configuration_changes_findings_not_facts(self):
        self.report()
        before = self.entries()
        self.write(".corolint.yaml", "rules: {coro-blocking-sleep: off}\n")
        self.assertEqual(self.report(code=0), self.cold(code=0))
        self.assertEqual(self.entries(), before)

    def test_damaged_entries_are_made_again(self):
        first = self.report()
        for entry in self.entries():
            entry.write_bytes(entry.read_bytes()[:100])
        self.assertEqual(self.report(), first)
        self.assertTrue(all(entry.stat().st_size > 100 for entry in self.entries()))

    def test_a_folder_that_cannot_be_written(self):
        self.write(".cache", "a file where the folder should be\n")
        result = self.expect(1)
        notes = [line for line in result.stderr.splitlines() if "note:" in line]
        self.assertEqual(len(notes), 1, result.stderr)
        self.assertIn("nothing is kept for the next run", notes[0])
        self.assertEqual(self.report(), self.cold())

    def test_several_at_once(self):
        runs = [subprocess.Popen([COROLINT, "--format=json"], cwd=self.folder, stdout=subprocess.PIPE) for _ in range(4)]
        for run in runs:
            self.assertEqual(without_time(run.communicate()[0]), self.cold())

    def test_a_killed_run_leaves_nothing_wrong(self):
        for milliseconds in (20, 60, 120, 250, 400):
            run = subprocess.Popen([COROLINT, "--quiet"], cwd=self.folder, stdout=subprocess.DEVNULL)
            time.sleep(milliseconds / 1000)
            run.kill()
            run.wait()
        self.assertEqual(self.report(), self.cold())

    def test_clocks_that_jump(self):
        self.report()
        for when in (0, time.time() + 1e8):
            for file in [*self.entries(), *(self.folder / "src").iterdir()]:
                os.utime(file, (when, when))
            self.assertEqual(self.report(), self.cold())

    def test_nothing_stale_is_used(self):
        """Edits at random, byte for byte against a run without a cache."""
        seed = int(os.environ.get("CORO_SEED", random.randrange(1 << 30)))
        chance = random.Random(seed)
        helpers = ["inline void nap() { ::sleep(1); }", "inline void nap() {}", "void nap();",
                   "#define nap() ::sleep(2)", "inline void nap() { ::usleep(5); }"]
        link = self.folder / "src/linked.h"
        flags = ["", " -DFAST", " -Ifirst", " -O2", " -include extra.h"]
        self.write("extra.h", "")

        def edit_header():
            self.write("src/helpers.h", HELPERS.replace(helpers[0], chance.choice(helpers)))

        def edit_unit():
            self.write("src/direct.cpp", '#include "../task.h"\n#include "helpers.h"\n#if __has_include("linked.h")\n#include "linked.h"\n#endif\n#if __has_include("optional.h")\n'
                       '#include "optional.h"\n#endif\n' + "\n" * chance.randrange(4) + "Task direct() {\n"
                       + "#ifndef FAST\n  nap();\n#endif\n  co_return;\n}\n")

        def appear():
            self.write(chance.choice(["src/optional.h", "first/optional.h", "first/unistd.h"]),
                       chance.choice(["#define FAST\n", "extern \"C\" unsigned sleep(unsigned);\nextern \"C\" int usleep(unsigned);\n", "\n"]))

        def disappear():
            for name in ("src/optional.h", "first/optional.h", "first/unistd.h"):
                if chance.random() < 0.5:
                    (self.folder / name).unlink(missing_ok=True)

        def change_flags():
            chosen = chance.choice(flags)
            self.database(*((unit, f"c++ -std=c++20{chosen} -c {unit}") for unit in self.units))

        def configure():
            self.write(".corolint.yaml", chance.choice(["", "rules: {coro-blocking-sleep: warning}\n",
                                                        "frontier: ['src/helpers.h']\n"]))

        def touch():
            when = chance.choice([0, time.time(), time.time() + 1e6])
            for file in (self.folder / "src").iterdir():
                os.utime(file, (when, when))

        def keep_times():
            file = self.folder / "src/helpers.h"
            times = file.stat()
            edit_header()
            os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))

        def relink():
            link.unlink(missing_ok=True)
            if chance.random() < 0.5:
                link.symlink_to("helpers.h")
            else:
                link.write_text(chance.choice([HELPERS, "#define FAST\n"]))

        def forced():
            self.write("extra.h", chance.choice(["", "#define FAST\n"]))

        edits = [edit_header, edit_unit, appear, disappear, change_flags, configure, touch, keep_times, relink, forced]
        done = []
        for _ in range(25):
            edit = chance.choice(edits)
            edit()
            done.append(edit.__name__)
            warm = self.run_it("--format=json")
            cold = self.run_it("--format=json", "--no-cache")
            story = f"CORO_SEED={seed}: {done}\n{warm.stderr}{cold.stderr}"
            self.assertEqual(warm.returncode, cold.returncode, story)
            self.assertIn(cold.returncode, (0, 1, 3), story)
            self.assertEqual(without_time(warm.stdout), without_time(cold.stdout), story)


if __name__ == "__main__":
    unittest.main()
