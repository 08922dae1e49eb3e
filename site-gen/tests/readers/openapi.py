"""`openapi.json`: the description with openapi-spec-validator, its examples with python-jsonschema."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

description = json.loads((Path(sys.argv[1]) / "openapi.json").read_text())
faults = [f"{list(fault.absolute_path)}: {fault.message[:300]}" for fault in OpenAPIV31SpecValidator(description).iter_errors()]
examples = 0

for path, item in description["paths"].items():
    if missing := [name for name in ("operationId", "summary", "responses") if name not in item["get"]]:
        faults.append(f"{path} lacks {missing}")
    content = item["get"]["responses"]["200"]["content"]["application/json"]
    if "example" not in content:
        continue
    examples += 1
    # References lead into the whole description, so its schemas go along.
    schema = content["schema"] | {"components": description["components"]}
    for fault in Draft202012Validator(schema).iter_errors(content["example"]):
        faults.append(f"{path}, the example at {fault.json_path}: {fault.message[:300]}")

if examples < len(description["paths"]) - 2:
    faults.append(f"{examples} examples for {len(description['paths'])} paths")
sys.exit("\n".join(faults[:40]) or None)
