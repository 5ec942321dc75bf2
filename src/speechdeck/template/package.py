"""The bytes of a .pptx or .potx → its parts and their relationships, or a clear message why no deck can stand on it."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, normpath, relpath
from typing import NamedTuple

from speechdeck.errors import TemplateError
from speechdeck.template.ooxml import CONTENT_TYPES, STRICT, Element, parse, written

_MAIN = "application/vnd.openxmlformats-officedocument.presentationml.{}.main+xml"
#: What a deck's main part is called, and those that are the same but for the name.
PRESENTATION = _MAIN.format("presentation")
_GOOD = {PRESENTATION, _MAIN.format("template"), _MAIN.format("slideshow")}

#: A template of more than this unpacked is no template: the largest with pictures for every branch have a fifth of it.
_LARGEST = 1 << 30

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what Office files before 2007 and encrypted ones begin with
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

_SAVE = "Open it in PowerPoint or WPS and save it as .pptx or .potx."


class Relation(NamedTuple):
    """One relationship of a part. `target` is a part name, or the address of something outside."""

    id: str
    type: str  # in full
    target: str
    external: bool

    @property
    def kind(self) -> str:
        """The last word of its type."""
        return self.type.rpartition("/")[2]


class Package:
    """The parts of a file by name, in the file's order."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.parts = _unpacked(path)
        self._defaults: dict[str, str] = {}
        self._overrides: dict[str, str] = {}
        self._read_types()
        self.main = self._main()

    def mistake(self, what: str, hint: str = _SAVE) -> TemplateError:
        """To be raised: why nothing can be built on this file."""
        return TemplateError(f"template {self.path} {what}", hint=hint)

    def xml(self, name: str) -> Element:
        """The root element of a part. Raises TemplateError where it is missing or damaged."""
        if name not in self.parts:
            raise self.mistake(f"is damaged: it lacks the part {name}")
        root = parse(self.parts[name])
        if root is None:
            raise self.mistake(f"is damaged: its part {name} cannot be read")
        return root

    def put(self, name: str, root: Element) -> None:
        """Another content for a part."""
        self.parts[name] = written(root)

    def type(self, name: str) -> str:
        """The content type of a part; "" where the file gives it none."""
        return self._overrides.get(name.lower()) or self._defaults.get(name.rpartition(".")[2].lower(), "")

    def relations(self, name: str) -> tuple[Relation, ...]:
        """The relationships of a part; of the file itself for ""."""
        rels = rels_of(name)
        if rels not in self.parts:
            return ()
        folder = dirname(name)
        return tuple(self._relation(each, folder) for each in self.xml(rels) if each.get("Id"))

    def related(self, name: str, kind: str) -> Iterator[str]:
        """The parts that a part has a relationship of some kind to."""
        yield from (each.target for each in self.relations(name) if each.kind == kind and not each.external)

    def without(self, name: str, gone: set[str]) -> tuple[str, ...]:
        """Drop the relationships of a part to the parts `gone`; their identifiers."""
        lost = {each.id for each in self.relations(name) if not each.external and each.target in gone}
        if lost:
            root = self.xml(rels_of(name))
            for each in [each for each in root if each.get("Id") in lost]:
                root.remove(each)
            self.put(rels_of(name), root)
        return tuple(sorted(lost))

    def _relation(self, each: Element, folder: str) -> Relation:
        target = each.get("Target", "")
        external = each.get("TargetMode") == "External"
        return Relation(
            each.get("Id", ""),
            each.get("Type", ""),
            target if external else self._named(_absolute(target, folder)),
            external,
        )

    def _named(self, name: str) -> str:
        """The part of this name, which is looked for as Office does: capitals do not matter."""
        return name if name in self.parts else self._lower.get(name.lower(), name)

    def _read_types(self) -> None:
        self._lower = {name.lower(): name for name in self.parts}
        if "[Content_Types].xml" not in self.parts:
            if self.parts.get("mimetype", b"").startswith(b"application/vnd.oasis"):
                raise self.mistake("is an OpenDocument file")
            raise self.mistake("is no PowerPoint file")
        for each in self.xml("[Content_Types].xml"):
            if each.tag == CONTENT_TYPES + "Default":
                self._defaults[each.get("Extension", "").lower()] = each.get("ContentType", "")
            elif each.tag == CONTENT_TYPES + "Override":
                self._overrides[each.get("PartName", "").lstrip("/").lower()] = each.get("ContentType", "")

    def _main(self) -> str:
        main = next(self.related("", "officeDocument"), "")
        kind = self.type(main)
        if "macroEnabled" in kind:
            raise self.mistake("holds macros (.pptm, .potm)", "Save it without macros, as .pptx or .potx.")
        if main and not kind.startswith("application/vnd.openxmlformats-officedocument.presentationml"):
            raise self.mistake("is no PowerPoint file")
        if kind not in _GOOD:
            raise self.mistake("is damaged: it names no presentation part")
        if self.parts.get(main, b"").find(STRICT, 0, 4096) >= 0:
            raise self.mistake("is in the format “Strict Open XML”")
        return main


def rels_of(name: str) -> str:
    """The part that holds the relationships of a part."""
    folder, _, leaf = name.rpartition("/")
    return f"{folder}/_rels/{leaf}.rels" if folder else f"_rels/{leaf}.rels"


def relative(target: str, source: str) -> str:
    """A part's name as another part's relationships write it."""
    return relpath(target, dirname(source) or ".")


def _absolute(target: str, folder: str) -> str:
    return normpath(target).lstrip("/") if target.startswith("/") else normpath(f"{folder}/{target}").lstrip("/")


def _unpacked(path: Path) -> dict[str, bytes]:
    """Every file of the zip, the first where two have one name. Raises TemplateError."""
    import zipfile  # 15 ms, and only a template needs it

    raw = _read(path)
    if raw.startswith(_OLE):
        _refuse_old(path, raw)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if any(entry.flag_bits & 1 for entry in entries):
                raise TemplateError(f"template {path} is protected by a password", hint="Save it without one.")
            if sum(entry.file_size for entry in entries) > _LARGEST:
                raise TemplateError(f"template {path} is too large to be a template", hint=_SAVE)
            parts: dict[str, bytes] = {}
            for entry in entries:
                parts.setdefault(entry.filename.replace("\\", "/").lstrip("/"), archive.read(entry))
            return parts
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        what = "is damaged" if raw.startswith(b"PK") else "is no PowerPoint file"
        raise TemplateError(f"template {path} {what}", hint=_SAVE) from error


def _read(path: Path) -> bytes:
    if not path.exists():
        raise TemplateError(f"there is no template {path}", hint="Check the name and the folder.")
    if path.is_dir():
        raise TemplateError(f"{path} is a folder, not a template", hint="Name the .pptx or .potx file in it.")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise TemplateError(f"template {path} cannot be read: {error.strerror}") from error
    if not raw:
        raise TemplateError(f"template {path} is empty", hint=_SAVE)
    return raw


def _refuse_old(path: Path, raw: bytes) -> None:
    if _ENCRYPTED in raw:
        raise TemplateError(f"template {path} is protected by a password", hint="Save it without one.")
    raise TemplateError(f"template {path} is in the format of PowerPoint 2003 and before", hint=_SAVE)
