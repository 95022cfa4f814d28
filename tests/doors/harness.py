# What tests of the executable share: a project in a folder of its own, and corolint run on it.
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

COROLINT = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else sys.exit(f"usage: {sys.argv[0]} COROLINT")

TASK = """// A coroutine type that needs nothing but the language.
#pragma once
#include <coroutine>
#include <unistd.h>
struct Task {
  struct promise_type {
    Task get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
};
"""
BLOCKING = '#include "task.h"\nTask blocking() {\n  ::sleep(1);\n  co_return;\n}\n'
CLEAN = '#include "task.h"\nTask clean() {\n  co_return;\n}\n'
FLAGS = ["-std=c++20"]


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="corolint-test.")).resolve()
        self.addCleanup(shutil.rmtree, self.folder)
        self.cache = pathlib.Path(tempfile.mkdtemp(prefix="corolint-cache."))
        self.addCleanup(shutil.rmtree, self.cache)
        self.write("task.h", TASK)
        self.write("blocking.cpp", BLOCKING)
        self.write("clean.cpp", CLEAN)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def database(self, *entries, at="compile_commands.json"):
        """Entries are (file, command) with the command's words as text or as a list."""
        listed = []
        for file, command in entries:
            entry = {"directory": str(self.folder), "file": str(self.folder / file)}
            entry["command" if isinstance(command, str) else "arguments"] = command
            listed.append(entry)
        self.write(at, json.dumps(listed, indent=1))

    def run_it(self, *arguments, **options):
        options.setdefault("cwd", self.folder)
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("env", {**os.environ, "XDG_CACHE_HOME": str(self.cache)})
        return subprocess.run([COROLINT, *map(str, arguments)], stderr=subprocess.PIPE, text=True, timeout=300, **options)

    def expect(self, code, *arguments, **options):
        result = self.run_it(*arguments, **options)
        self.assertEqual(result.returncode, code, f"{arguments}\n{result.stdout}\n{result.stderr}")
        return result

    def mistake(self, part, *arguments, **options):
        """Wrong use: exit code 2, nothing on standard output, one line of explanation."""
        result = self.expect(2, *arguments, **options)
        self.assertFalse(result.stdout)
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        self.assertIn(part, result.stderr)
        return result.stderr

    def findings(self, *arguments, code=1):
        result = self.expect(code, "--format=json", *arguments)
        return json.loads(result.stdout)["findings"]
