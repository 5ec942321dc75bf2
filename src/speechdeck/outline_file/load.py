"""Outline file → OutlineFile: YAML, checked; every mistake names file, line and key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from speechdeck.errors import OutlineFileError
from speechdeck.model.options import FORMS, Form, Value
from speechdeck.outline_file import is_outline_file
from speechdeck.outline_file.edits import HEAD, POINT_KINDS, Anchor, Entry, OutlineFile, Place
from speechdeck.theme.check import nearest

if TYPE_CHECKING:
    from yaml import MarkedYAMLError, Node

_WISHED = tuple(name for name in FORMS if name not in HEAD)  # speaker and date are the outline's own
TOP_KEYS = ("speech", "fingerprint", "language", "theme", "template", *_WISHED, *HEAD, "points")
ENTRY_KEYS = ("heading", "at", "kind", "theme", "notes", "points")
_AT = re.compile(r"(?:(\d+)(?:\s+|$))?(.*)", re.S)
#: heading：… is what a Chinese keyboard types, and text to YAML.
_WIDE_COLON = re.compile(rf"(?:^|\s)({'|'.join({*TOP_KEYS, *ENTRY_KEYS})})\s*：")
_LOOK = "Look at indents, quotes and colons: a key is followed by “: ”."
_MEANING = "See docs/outline-file.md."


def load(path: Path) -> OutlineFile:
    """What an outline file says. Paths in it are relative to its folder. Raises OutlineFileError."""
    top = _parsed(path).mapping(TOP_KEYS)
    if "speech" not in top or not top["speech"].text():
        message = f"{path}:1: the file lacks the key 'speech'"
        raise OutlineFileError(message, hint="It names the speech: a .txt, .md or .docx file.")
    speech = path.parent / top["speech"].text()
    if is_outline_file(speech):
        raise top["speech"].place.error("names an outline file, but must name a speech")
    if not speech.is_file():
        raise top["speech"].place.error(f"names a file that is not there: {speech}", "Check the name and the folder.")
    theme = top["theme"].text() if "theme" in top else ""
    return OutlineFile(
        speech=speech,
        fingerprint=top["fingerprint"].text() if "fingerprint" in top else "",
        language=(top["language"].text() or None) if "language" in top else None,
        theme=_theme(path, theme),
        template=_template(path, top),
        wishes={name: _wish(top[name], form) for name in _WISHED if name in top for form in (FORMS[name],)},
        head=tuple((key, top[key].text()) for key in HEAD if key in top),
        points=tuple(_entry(each) for each in top["points"].members()) if "points" in top else None,
    )


def _wish(value: _Value, form: Form) -> Value:
    """The value of an option."""
    found = form.read(value.text())
    if found is None:
        raise value.place.error(f"is {value.shown()}, but must be {form.expected}", _MEANING)
    return found


def _template(path: Path, top: Mapping[str, _Value]) -> Path | None:
    """A company's file, relative to the outline's folder."""
    name = top["template"].text() if "template" in top else ""
    if not name:
        return None
    if "theme" in top and top["theme"].text():
        raise top["template"].place.error("cannot be there beside a theme", "A template brings a design of its own.")
    if not (path.parent / name).is_file():
        raise top["template"].place.error(
            f"names a file that is not there: {path.parent / name}", "Check the name and the folder."
        )
    return path.parent / name


def _theme(path: Path, theme: str) -> str | None:
    """A theme's file relative to the outline's folder; a name as it stands."""
    return str(path.parent / theme) if theme.endswith((".yaml", ".yml")) else theme or None


@dataclass(frozen=True, slots=True)
class _Value:
    """A value of the file, and its place."""

    node: Node
    place: Place

    def mapping(self, known: Sequence[str]) -> dict[str, _Value]:
        """The values of a mapping whose keys must be known, each only once."""
        if not isinstance(self.node.value, list) or self._form != "mapping":
            raise self.place.error(f"is {self.shown()}, but must be a mapping (key: value)", _MEANING)
        found: dict[str, _Value] = {}
        for name, node in self.node.value:
            key = str(name.value)
            place = Place(self.place.file, name.start_mark.line + 1, (*self.place.keys, key))
            if key not in known:
                raise place.error("is no key that is known here", nearest(key, known))
            if key in found:
                raise place.error("is there twice", "Keep one of them.")
            found[key] = _Value(node, place)
        return found

    def members(self) -> Iterator[_Value]:
        """The values of a list; of nothing, none."""
        if self._is_empty():
            return
        if self._form != "sequence":
            raise self.place.error(f"is {self.shown()}, but must be a list", "Its entries begin with “- ”.")
        for index, node in enumerate(self.node.value):
            yield _Value(node, Place(self.place.file, node.start_mark.line + 1, (*self.place.keys, index)))

    def text(self) -> str:
        """A value as the user typed it, whatever type YAML would see in it; "" for none."""
        if self._is_empty():
            return ""
        if self._form != "scalar":
            raise self.place.error(f"is {self.shown()}, but must be text", "Put it in quotes.")
        wide = _WIDE_COLON.search(str(self.node.value))
        if wide and getattr(self.node, "style", None) is None:
            raise self.place.error(f"has a full-width colon behind “{wide[1]}”", _LOOK)
        return str(self.node.value).strip()

    def is_text(self) -> bool:
        return self._form == "scalar" and not self._is_empty()

    @property
    def _form(self) -> str:
        """scalar, sequence or mapping."""
        return str(getattr(self.node, "id", ""))

    def _is_empty(self) -> bool:
        return bool(self.node.tag == "tag:yaml.org,2002:null")

    def shown(self) -> str:
        names = {"mapping": "a mapping", "sequence": "a list"}
        return "empty" if self._is_empty() else names.get(self._form) or repr(self.text())


def _entry(value: _Value) -> Entry:
    """One entry; a bare text is an entry with this heading."""
    if value.is_text():
        return Entry(value.place, heading=value.text())
    keys = value.mapping(ENTRY_KEYS)
    if not keys.keys() & {"heading", "at"}:
        raise value.place.error("lacks the key 'heading'")
    kind = keys["kind"].text() if "kind" in keys else ""
    if kind and kind not in POINT_KINDS:
        hint = nearest(kind, POINT_KINDS)
        raise keys["kind"].place.error(f"is {kind!r}, but must be one of {', '.join(POINT_KINDS)}", hint)
    anchor = _anchor(keys["at"]) if "at" in keys else None
    heading = (keys["heading"].text() or None) if "heading" in keys else None
    if heading is None and anchor is None:
        raise value.place.error("has an empty heading", "Type one, or delete the entry.")
    return Entry(
        place=value.place,
        heading=heading,
        anchor=anchor,
        kind=kind or None,
        theme=_theme(Path(value.place.file), keys["theme"].text()) if "theme" in keys else None,
        notes=keys["notes"].text() if "notes" in keys else "",
        points=tuple(_entry(each) for each in keys["points"].members()) if "points" in keys else (),
    )


def _anchor(value: _Value) -> Anchor | None:
    match = _AT.fullmatch(value.text())
    assert match, "the pattern matches anything"
    offset, words = match.groups()
    if not offset and not words:
        return None
    return Anchor(int(offset) if offset else None, words.strip(), value.place)


def _parsed(path: Path) -> _Value:
    import yaml

    try:
        node = yaml.compose(path.read_bytes(), yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise _no_yaml(path, error) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise OutlineFileError(f"{path} is not UTF-8 text", hint="Save it as UTF-8.") from error
    except FileNotFoundError as error:
        raise OutlineFileError(f"no such file: {path}", hint="Check the name and the folder.") from error
    except OSError as error:
        raise OutlineFileError(f"{path} cannot be read: {error.strerror}") from error
    if node is None:
        raise OutlineFileError(f"{path} is empty", hint=_MEANING)
    return _Value(node, Place(str(path), node.start_mark.line + 1))


def _no_yaml(path: Path, error: MarkedYAMLError) -> OutlineFileError:
    """What broke the YAML: a colon of the wrong width, which the parser notices only later, or what it says itself."""
    for number, line in enumerate(path.read_text("utf-8-sig", "replace").splitlines(), 1):
        if wide := _WIDE_COLON.match(line.replace("- ", "  ").strip()):
            return Place(str(path), number).error(f"has a full-width colon behind “{wide[1]}”", _LOOK)
    number = error.problem_mark.line + 1 if error.problem_mark else 1
    return OutlineFileError(f"{path}:{number}: this is no YAML: {error.problem}", hint=_LOOK)
