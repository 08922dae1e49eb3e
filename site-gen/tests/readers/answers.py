"""Every JSON file of the API against its published JSON Schema, with python-jsonschema."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

folder = Path(sys.argv[1])
index = json.loads((folder / "index.json").read_text())
faults = []
checked = set()

# Kinds come in the order in which a path belongs to the first that fits it.
for kind in index["answers"]:
    schema = json.loads((folder / kind["schema"]).read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker(["date", "uri", "email"]))
    before, brace, rest = kind["path"].partition("{")
    pattern = before + "*" + rest.partition("}")[2] if brace else before
    files = set(folder.glob(pattern)) - checked
    if not files:
        faults.append(f"{kind['path']}: there is no such file")
    for file in files:
        faults += [f"{file.relative_to(folder)} at {fault.json_path}: {fault.message[:300]}" for fault in validator.iter_errors(json.loads(file.read_text()))]
    checked |= files

# What describes the API is no answer of it.
apart = {folder / "openapi.json", folder / "datapackage.json"}
for file in set(folder.rglob("*.json")) - checked - apart:
    if file.relative_to(folder).parts[0] not in ("schema", "examples"):
        faults.append(f"{file.relative_to(folder)} is of no kind")

sys.exit("\n".join(faults[:40]) or None)
