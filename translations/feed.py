# SPDX-License-Identifier: Apache-2.0
"""What a person reads of the integrations' manifests and schemas, as a source file for lupdate, which reads no JSON.

    feed.py SOURCE-TREE > FILE.cpp"""

import json
import pathlib
import sys

READ = ("title", "description", "summary", "x-unit", "x-choice-title")


def texts(node, under_properties=False):
    """In the document's order. Under "properties" the keys are names of inputs, not keywords."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and key in READ and not under_properties:
                yield value
            else:
                yield from texts(value, key in ("properties", "$defs") and not under_properties)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)


def main(root):
    for folder in sorted(pathlib.Path(root, "integrations").iterdir()):
        if folder.name.startswith("_") or not (folder / "manifest.json").exists():
            continue
        seen = []
        for file in ("manifest.json", "registration.schema.json", "attachment.schema.json"):
            for text in texts(json.loads((folder / file).read_text(encoding="utf-8"))):
                if text and text not in seen:
                    seen.append(text)
        for text in seen:
            print(f'QT_TRANSLATE_NOOP("schema/{folder.name}", {json.dumps(text, ensure_ascii=False)});')


main(sys.argv[1])
