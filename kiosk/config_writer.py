"""Write the settings file: whole, in one move, and so that nothing that stood in it is lost.

Only what was asked for and what stood there before is written; everything else keeps its default. The values of keys
that nobody here knows are kept as they are. Comments are not: the former file stays beside the new one, with `.before`
added to its name.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from kiosk.config import FIELDS, Settings, SettingsError, parse

HEADER = """\
# Settings of the kiosk, written by `kiosk setup`. The README tells every key and its default.
# The keys of the sales unit are never in here. The former file is beside this one: {before}
"""

Changes = Mapping[str, Mapping[str, Any]]
"""Values as they stand in the file, by table and key; None takes a key away, so that its default holds again."""


def backup_of(file: Path) -> Path:
    """Where the former file is kept."""
    return file.with_name(file.name + ".before")


def values_of(settings: Settings) -> dict[str, dict[str, Any]]:
    """Give every value as it would stand in the file, by table and key; what is not set at all is an empty text."""
    return {
        table: {key: _raw(getattr(getattr(settings, table), key)) for key in fields}
        for table, (_, fields) in FIELDS.items()
    }


def _raw(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return [_raw(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {key: _raw(one) for key, one in asdict(value).items()}
    return str(value) if isinstance(value, Path | str) else value


def preview(file: Path, changes: Changes) -> Settings:
    """What the settings would be with `changes` made to the file, which need not exist. Raises SettingsError."""
    return parse(_text(file, changes), file)


def write_settings(file: Path, changes: Changes) -> Settings:
    """Make `changes` to the file, which need not exist, and return what it says then.

    Raises SettingsError, and leaves everything as it was, if the file can't be read, the outcome would not be accepted
    at the next start, or nothing can be written there.
    """
    text = _text(file, changes)
    settings = parse(text, file)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists():
            _replace(backup_of(file), file.read_bytes())
        _replace(file, text.encode())
    except OSError as error:
        raise SettingsError(f"{file}: cannot be written ({error.strerror})") from None
    return settings


def _text(file: Path, changes: Changes) -> str:
    tables = _read(file)
    for name, table in changes.items():
        kept = dict(tables.get(name, {}))
        for key, value in table.items():
            if value is None:
                kept.pop(key, None)
            elif key in kept or value != _default(name, key):
                kept[key] = value
        tables[name] = kept
    tables = {name: table for name, table in tables.items() if table != {} or name not in FIELDS}
    return HEADER.format(before=backup_of(file).name) + _toml(tables)


def _default(table: str, key: str) -> Any:
    if table not in FIELDS or key not in FIELDS[table][1]:
        return None
    default = FIELDS[table][1][key].default
    return default() if callable(default) else default


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not TOML"
        raise SettingsError(f"{file}: cannot be changed ({why}); mend it, or move it away") from None


def _replace(path: Path, content: bytes) -> None:
    """Put a whole file in the place of the old one: after a power cut it is either of them, never half of one."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    if os.name == "posix":  # the name, too, must be on the disk
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            with contextlib.suppress(OSError):
                os.fsync(folder)
        finally:
            os.close(folder)


# TOML, https://toml.io/en/v1.0.0 -------------------------------------------------------------------------------------


def _toml(tables: Mapping[str, Any]) -> str:
    plain = {name: value for name, value in tables.items() if not isinstance(value, Mapping)}
    lines = [f"{_key(name)} = {_value(value)}" for name, value in plain.items()]
    order = [*FIELDS, *(name for name in tables if name not in FIELDS)]
    for name in order:
        table = tables.get(name)
        if isinstance(table, Mapping):
            lists = {key: value for key, value in table.items() if _is_list_of_tables(value)}
            lines += ["", f"[{_key(name)}]", *_lines({key: table[key] for key in table if key not in lists})]
            for key, inner in lists.items():
                for one in inner:
                    lines += [f"[[{_key(name)}.{_key(key)}]]", *_lines(one)]
    return "\n".join(lines).lstrip("\n") + "\n"


def _lines(table: Mapping[str, Any]) -> list[str]:
    return [f"{_key(key)} = {_value(value)}" for key, value in table.items()]


def _is_list_of_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _key(name: str) -> str:
    bare = name.isascii() and name.replace("-", "a").replace("_", "a").isalnum()
    return name if bare else _quoted(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _quoted(str(value))
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)} = {_value(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return repr(value)


_ESCAPED = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def _quoted(text: str) -> str:
    return '"' + "".join(_ESCAPED.get(one) or (one if one.isprintable() else _escape(one)) for one in text) + '"'


def _escape(sign: str) -> str:
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}"
