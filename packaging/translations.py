"""Keep the translations of everything the screens say: one file of Qt's own kind (.ts) for each language.

    python packaging/translations.py           add what is new to each file, drop what is gone, say what is unfinished
    python packaging/translations.py --check   change nothing; the exit status is 1 if there is anything to do
    python packaging/translations.py --list F  print what the Python files F say, in English, as JSON

What is said stands in the sources, in English: `phrase("...")` in Python, `qsTr("...")` in QML, and `_tr` or
`translate` with a literal in the models. A person finishes the new entries, in Qt Linguist or any editor.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("nb", "da", "sv", "fi")
CONTEXT = "Kiosk"
"""Of every phrase; what QML says has its file's name for a context, as qsTr wants it."""
_QML = re.compile(r'qsTr\(\s*("(?:[^"\\]|\\.)*")\s*[,)]')


def sources() -> dict[str, list[str]]:
    """Everything that is said, by context, in the order of the files."""
    found: dict[str, dict[str, None]] = {}
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        for context, text in _in_python(ast.parse(path.read_text("utf-8"))):
            found.setdefault(context, {})[text] = None
    for path in sorted((ROOT / "kiosk").rglob("*.qml")):
        for match in _QML.finditer(path.read_text("utf-8")):
            found.setdefault(path.stem, {})[ast.literal_eval(match[1])] = None
    return {context: list(texts) for context, texts in sorted(found.items())}


def _in_python(tree: ast.Module) -> Iterator[tuple[str, str]]:
    own = CONTEXT
    for node in ast.walk(tree):  # `_tr` says in each module which context it means
        if isinstance(node, ast.Call) and _name(node) == "translate" and len(node.args) == 2:
            context = node.args[0]
            if isinstance(context, ast.Constant) and not isinstance(node.args[1], ast.Constant):
                own = str(context.value)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        first, last = node.args[0], node.args[-1]
        if _name(node) == "phrase" and isinstance(first, ast.Constant):
            yield CONTEXT, first.value
        elif _name(node) == "_tr" and isinstance(first, ast.Constant):
            yield own, first.value
        elif _name(node) == "translate" and isinstance(first, ast.Constant) and isinstance(last, ast.Constant):
            yield str(first.value), str(last.value)


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def read(path: Path) -> dict[tuple[str, str], str]:
    """(context, English) -> its translation, for all that are finished."""
    if not path.exists():
        return {}
    told = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                told[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return told


def write(language: str, wanted: Mapping[str, list[str]], told: Mapping[tuple[str, str], str]) -> str:
    """Make the text of a .ts file; what `told` does not have is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, texts in wanted.items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in texts:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            if (name, text) in told:
                translation.text = told[name, text]
            else:
                translation.set("type", "unfinished")
    ET.indent(root, "    ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "unicode") + "\n"


def main(arguments: list[str]) -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    parser.add_argument("--list", nargs="+", metavar="FILE", type=Path, help="print what these Python files say")
    asked = parser.parse_args(arguments)
    if asked.list:
        said = [text for path in asked.list for _, text in _in_python(ast.parse(path.read_text("utf-8")))]
        sys.stdout.write(json.dumps(said))
        return 0
    check = asked.check
    wanted, wrong = sources(), 0
    for language in LANGUAGES:
        path = FOLDER / f"kiosk_{language}.ts"
        told = read(path)
        new = write(language, wanted, told)
        missing = [
            (context, text) for context, texts in wanted.items() for text in texts if (context, text) not in told
        ]
        for context, text in missing:
            sys.stdout.write(f"{path.name}: {context}: {text!r} is not translated\n")
        stale = not path.exists() or path.read_text("utf-8") != new
        if stale and not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(new, "utf-8")
        elif stale:
            sys.stdout.write(f"{path.name} is out of date: python packaging/translations.py\n")
        wrong += len(missing) + (stale and check)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
