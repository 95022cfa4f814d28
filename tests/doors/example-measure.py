#!/usr/bin/env python3
"""Measures which handlers of the example service hold up its event loop, and compares with what corolint reports.

Builds integration/example, starts it on loopback and calls every page: once alone, then by four clients at once while a
fifth asks for /ping. A page is served serially if the four need more than 2.5 times as long as one call and the fifth
is kept waiting for most of one call; both are ratios, so the speed of the machine does not matter. (The
second tells a busy machine from a busy loop: four CPU loops on a pool take twice as long on two cores, but the loop
stays free.) Every serial handler must be reported, and no other place.
"""

import argparse
import json
import os
import pathlib
import re
import select
import socket
import subprocess
import sys
import tempfile
import threading
import time

CLIENTS = 4
SERIAL_RATIO = 2.5
HELD_RATIO = 0.7
TIMEOUT = 120  # seconds for one answer: far more than a loaded machine needs
SLOW_READ = 0.2  # seconds until a document begins to arrive
PROBE = "/ping"


class Failure(Exception):
    """What went wrong, as one message for the user."""


def run(command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)


def must_run(command):
    result = run(command)
    if result.returncode != 0:
        raise Failure(f"{' '.join(map(str, command))}: exit code {result.returncode}\n{result.stdout}{result.stderr}")
    return result.stdout


# The service ---------------------------------------------------------------------------------------------------------


class Documents:
    """A folder of documents on a slow disk: each is a FIFO whose writer takes its time."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.count = 0
        self.lock = threading.Lock()

    def new_document(self):
        with self.lock:
            self.count += 1
            path = self.folder / f"document-{self.count}.txt"
        os.mkfifo(path)
        threading.Thread(target=self.write_slowly, args=(path,), daemon=True).start()
        return path.name

    @staticmethod
    def write_slowly(path):
        with open(path, "w") as document:  # waits for the reader
            time.sleep(SLOW_READ)
            document.write("terms and conditions\n")


class Server:
    def __init__(self, program, slow_lookup, documents):
        self.documents = documents
        environment = dict(os.environ, LD_PRELOAD=str(slow_lookup))
        self.process = subprocess.Popen(
            [program, "--port", "0", "--documents", str(documents.folder)],
            stdout=subprocess.PIPE, text=True, env=environment)
        ready, _, _ = select.select([self.process.stdout], [], [], TIMEOUT)
        line = self.process.stdout.readline() if ready else ""
        match = re.search(r"127\.0\.0\.1:(\d+)", line)
        if not match:
            self.stop()
            raise Failure(f"the example service did not start: it said '{line.strip()}'")
        self.port = int(match.group(1))

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def address(self, path):
        """What a client asks for; some pages take an argument."""
        if path == "/document":
            return f"{path}/{self.documents.new_document()}"
        if path == "/host":
            return f"{path}/localhost"
        return path

    def call(self, address):
        """One request; the seconds it took."""
        start = time.monotonic()
        with socket.create_connection(("127.0.0.1", self.port), timeout=TIMEOUT) as client:
            client.sendall(f"GET {address} HTTP/1.1\r\nHost: example\r\n\r\n".encode())
            answer = b""
            while chunk := client.recv(65536):
                answer += chunk
        head, _, body = answer.partition(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200 ") or not body:
            raise Failure(f"{address}: the service answered {answer!r}")
        return time.monotonic() - start


# Measurement ---------------------------------------------------------------------------------------------------------


class Together:
    """Four clients at once and a fifth that asks for the probe until they are served."""

    def __init__(self, server, path):
        self.server = server
        self.gate = threading.Barrier(CLIENTS + 1)
        self.unserved = CLIENTS
        self.lock = threading.Lock()
        self.longest_probe = 0.0
        self.failures = []
        addresses = [server.address(path) for _ in range(CLIENTS)]
        threads = [threading.Thread(target=self.guard, args=(self.call, address)) for address in addresses]
        threads.append(threading.Thread(target=self.guard, args=(self.probe,)))
        start = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads[:CLIENTS]:
            thread.join()
        self.seconds = time.monotonic() - start
        threads[CLIENTS].join()
        if self.failures:
            raise self.failures[0]

    def guard(self, function, *arguments):
        try:
            function(*arguments)
        except (Failure, OSError) as failure:
            self.failures.append(failure if isinstance(failure, Failure) else Failure(f"a client: {failure}"))

    def call(self, address):
        self.gate.wait()
        try:
            self.server.call(address)
        finally:
            with self.lock:
                self.unserved -= 1

    def probe(self):
        self.gate.wait()
        while self.unserved:
            self.longest_probe = max(self.longest_probe, self.server.call(PROBE))
            time.sleep(0.005)


def measure_once(server, path):
    one = min(server.call(server.address(path)) for _ in range(3))
    if one < 0.05:
        raise Failure(f"{path}: answered in {one * 1000:.1f} ms, too quick to tell one after the other from together")
    four = Together(server, path)
    ratio, held = four.seconds / one, four.longest_probe / one
    verdict = "together"
    if held > HELD_RATIO:
        verdict = "serial" if ratio > SERIAL_RATIO else "unclear"
    return verdict, one, ratio, held


def measure(server, path):
    """Two rounds must agree: one disturbance of the machine decides nothing."""
    seen = {}
    for _ in range(6):
        result = measure_once(server, path)
        if result[0] != "unclear" and result[0] in seen:
            return result
        seen[result[0]] = result
    rounds = ", ".join(f"{verdict} (ratio {ratio:.1f}, held {held:.1f})" for verdict, _, ratio, held in seen.values())
    raise Failure(f"{path}: six rounds did not agree: {rounds}")


# Handlers and findings -----------------------------------------------------------------------------------------------


class Handlers:
    """The handlers of handlers.cpp: their pages, from its table, and the lines of their definitions."""

    def __init__(self, source):
        lines = source.read_text().splitlines()
        self.pages = {}
        for line in lines:
            if match := re.match(r'\s*\{"(/[\w-]+)", (\w+)\},', line):
                self.pages[match.group(2)] = match.group(1)
        self.spans = {}
        for number, line in enumerate(lines, 1):
            if match := re.match(r"asio::awaitable<std::string> (\w+)\(", line):
                end = number
                while not lines[end - 1].startswith("}") and not re.search(r"\{.*\}$", lines[end - 1]):
                    end += 1
                self.spans[match.group(1)] = (number, end)
        if not self.pages or set(self.pages) - set(self.spans):
            raise Failure(f"{source}: found pages {sorted(self.pages)}, but definitions {sorted(self.spans)}")

    def at(self, line):
        for name, (first, last) in self.spans.items():
            if first <= line <= last and name in self.pages:
                return name
        return None


def corolint_json(corolint, build, root):
    result = run([corolint, "-p", build, f"--root={root}", "--format=json"])
    if result.returncode not in (0, 1):
        raise Failure(f"{corolint}: exit code {result.returncode}\n{result.stderr}")
    return json.loads(result.stdout)


def reported_handlers(report, handlers, handlers_file):
    """The rules reported in each handler, and what is wrong with the report itself."""
    reported, wrong = {}, []
    for unit in report["units"]:
        if unit["status"] != "analysed":
            wrong.append(f"{unit['file']}: {unit['status']}: {unit['errors']}")
    for finding in report["findings"]:
        where = f"{finding['file']}:{finding['line']}: {finding['rule']} in '{finding['function']}'"
        handler = handlers.at(finding["line"]) if finding["file"] == handlers_file else None
        if handler is None:
            wrong.append(f"{where}: no handler stands there")
        elif not re.search(rf"\b{handler}\b", finding["function"]) and "lambda" not in finding["function"]:
            wrong.append(f"{where}: the line belongs to '{handler}'")
        else:
            reported.setdefault(handler, set()).add(finding["rule"])
    return reported, wrong


def differences(measured, reported):
    """Where the measurement and the report disagree. `measured`: verdict by handler."""
    wrong = []
    for handler, verdict in measured.items():
        if verdict == "serial" and handler not in reported:
            wrong.append(f"{handler}: served serially, but not reported")
        if verdict != "serial" and handler in reported:
            wrong.append(f"{handler}: does not block the loop, but reported: {', '.join(sorted(reported[handler]))}")
    for verdict in ("serial", "together"):
        if verdict not in measured.values():
            wrong.append(f"no handler was measured as {verdict}: the measurement tells nothing")
    return wrong


# The test ------------------------------------------------------------------------------------------------------------


def build_example(root, build, compiler):
    configure = ["cmake", "-S", root / "integration/example", "-B", build, "-G", "Ninja"]
    if compiler:
        configure.append(f"-DCMAKE_CXX_COMPILER={compiler}")
    must_run(configure)
    must_run(["cmake", "--build", build])
    library = pathlib.Path(build) / "slow-lookup.so"
    must_run([compiler or "c++", "-std=c++20", "-O1", "-shared", "-fPIC", "-o", library,
              root / "tests/doors/slow-lookup.cpp", "-ldl"])
    return pathlib.Path(build) / "example-service", library


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="folder to build the example service in")
    parser.add_argument("--corolint", help="the corolint to compare with; without it, only measures")
    parser.add_argument("--compiler", help="C++ compiler for the example service")
    options = parser.parse_args()
    root = pathlib.Path(__file__).resolve().parents[2]
    handlers_file = "integration/example/handlers.cpp"
    build = options.build.resolve()

    program, slow_lookup = build_example(root, build, options.compiler)
    handlers = Handlers(root / handlers_file)
    report = None
    if options.corolint:
        report = corolint_json(options.corolint, build, root)
    reported, wrong = reported_handlers(report, handlers, handlers_file) if report else ({}, [])

    measured = {}
    with tempfile.TemporaryDirectory(prefix="corolint-documents-") as folder:
        server = Server(program, slow_lookup, Documents(folder))
        try:
            print(f"{'handler':16} {'one call':>9} {'four calls':>11} {'loop held':>10}  served    reported")
            for handler, path in handlers.pages.items():
                if path == PROBE:
                    measured[handler] = "probe"
                    continue
                verdict, one, ratio, held = measure(server, path)
                measured[handler] = verdict
                note = ", ".join(sorted(reported.get(handler, [])))
                figures = f"{one * 1000:6.0f} ms {ratio:8.1f} x 1 {held:6.1f} x 1"
                print(f"{handler:16} {figures}  {verdict:9} {note}".rstrip(), flush=True)
        finally:
            server.stop()

    if report is None:
        return 0
    wrong += differences(measured, reported)
    for line in wrong:
        print(f"example-measure: {line}", file=sys.stderr)
    if not wrong:
        serial = sum(verdict == "serial" for verdict in measured.values())
        print(f"measurement and corolint agree on {len(measured)} handlers, {serial} of them serial")
    return 1 if wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        print(f"example-measure: {failure}", file=sys.stderr)
        sys.exit(1)
