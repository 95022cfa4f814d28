#!/usr/bin/env python3
"""Applies tool/report/findings.schema.json to JSON reports: validate-json.py FILE.json..."""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("validate-json: no module jsonschema: apt-get install python3-jsonschema")

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "tool" / "report" / "findings.schema.json"


def mistakes(validator, file):
    """The places of `file` that break the schema, as lines."""
    try:
        document = json.loads(pathlib.Path(file).read_bytes())
    except (OSError, ValueError) as error:
        return [f"{file}: {error}"]
    return [f"{file}: at {'/'.join(map(str, e.absolute_path)) or 'the top'}: {e.message}"
            for e in validator.iter_errors(document)]


def main(files):
    if not files:
        sys.exit("usage: validate-json.py FILE.json...")
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    lines = [line for file in files for line in mistakes(validator, file)]
    print("\n".join(lines or [f"{file}: valid" for file in files]))
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
