"""The program is built as docs/architecture.md draws it: imports point one way, tables list whole families."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import speechdeck

SOURCE = Path(speechdeck.__file__).parent
#: Parts that stand on the same level never import one another; each level may import those below it.
LEVELS: tuple[tuple[str, ...], ...] = (
    ("errors", "diagnostics", "version"),
    ("model",),
    ("kinds", "text", "theme", "lang", "prose", "icons"),
    ("template",),
    ("read", "outline", "outline_file", "plan", "layout", "write"),
    ("pipeline", "proof", "review"),
    ("cli", "studio", "batch"),
    ("__main__",),
)
LEVEL = {part: number for number, parts in enumerate(LEVELS) for part in parts}
#: Library → the only place that may import it.
HOMES = {
    "pptx": "proof/",
    "lxml": ("template/", "write/company.py"),  # a file that is not ours is changed and nothing in it lost
    "yaml": ("theme/", "outline_file/"),
    "budoux": "text/",
    "jieba": "proof/words.py",
    "click": "cli/",
    "rich": "cli/",
    "charset_normalizer": "read/",
}
#: Libraries that cost too much to be imported before somebody needs them.
LAZY = {"pptx", "lxml", "yaml", "budoux", "jieba", "rich", "charset_normalizer"}
DISTRIBUTIONS = {"python-pptx": "pptx", "pyyaml": "yaml", "charset-normalizer": "charset_normalizer"}


def files() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "find_spec":  # its data, not its code
            yield str(ast.literal_eval(node.args[0]))


def part(module: str) -> str:
    names = module.split(".")
    return names[1] if len(names) > 1 else ""


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(SOURCE)))
def test_imports_point_down(file: Path) -> None:
    own = file.relative_to(SOURCE).parts[0].removesuffix(".py")
    for module in imported(ast.parse(file.read_text("utf-8"))):
        if not module.startswith("speechdeck.") or own in (part(module), "__init__"):
            continue
        other = part(module)
        assert LEVEL[other] < LEVEL[own], f"{own} may not import {other}"


def test_a_proof_does_not_ask_the_stages_that_made_the_deck() -> None:
    for file in (SOURCE / "proof").rglob("*.py"):
        asked = {part(module) for module in imported(ast.parse(file.read_text("utf-8")))}
        assert not asked & {"plan", "layout", "write", "kinds", "theme"}, file.name


def test_every_part_has_a_level() -> None:
    parts = {file.relative_to(SOURCE).parts[0].removesuffix(".py") for file in files()} - {"__init__"}
    assert parts <= set(LEVEL)


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(SOURCE)))
def test_libraries_stay_at_home(file: Path) -> None:
    place = file.relative_to(SOURCE).as_posix()
    tree = ast.parse(file.read_text("utf-8"))
    for library in {module.split(".")[0] for module in imported(tree)} & set(HOMES):
        assert place.startswith(HOMES[library]), f"{library} is imported only in {HOMES[library]}"
    at_once = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
    early = {module.split(".")[0] for module in imported(at_once)} & LAZY
    assert not early, f"{early}: import it where it is needed"


def test_dependencies_are_the_imports(root: Path) -> None:
    project = (root / "pyproject.toml").read_text("utf-8")
    listed = re.search(r"^dependencies = \[\n(.*?)^\]", project, re.S | re.M)
    assert listed
    declared = {DISTRIBUTIONS.get(name, name) for name in re.findall(r'^\s*"([\w-]+)', listed.group(1), re.M)}
    used = {module.split(".")[0] for file in files() for module in imported(ast.parse(file.read_text("utf-8")))}
    assert used & (declared | set(HOMES)) == declared


def test_nothing_below_the_command_line_prints_or_catches_everything() -> None:
    for file in files():
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                assert "cli" in file.parts, f"{file.name} prints"
            if isinstance(node, ast.ExceptHandler):
                caught = ast.unparse(node.type) if node.type else ""
                assert caught not in ("", "Exception", "BaseException"), f"{file.name} catches everything"


#: Modules of prose/ that hold Chinese words still; the list may only become shorter.
_WORDY = {
    "choose.py", "cues.py", "density.py", "events.py", "figure.py", "sequence.py",
    "series/wide/respective.py", "series/wide/values.py",
}  # fmt: skip


def test_words_of_a_language_stand_in_its_tables() -> None:
    prose = SOURCE / "prose"
    assert {file.relative_to(prose).as_posix() for file in prose.rglob("*.py") if _words(file)} <= _WORDY


def _words(file: Path) -> list[str]:
    """Chinese words and characters in the strings of a module; marks and docstrings are none."""
    tree = ast.parse(file.read_text("utf-8"))
    texts = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    strings = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in texts)
    return [each.value for each in strings if isinstance(each.value, str) and re.search("[一-龥]", each.value)]


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(SOURCE)))
def test_every_module_says_what_it_is(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text("utf-8")))


def members(package: str, kind: type) -> list[Any]:
    """All values of a kind that the modules of a package define under a public name."""
    found: list[Any] = []
    for module in modules(package):
        found += [value for name, value in vars(module).items() if isinstance(value, kind) and not name.startswith("_")]
    return found


def modules(package: str) -> list[ModuleType]:
    parent = importlib.import_module(package)
    return [importlib.import_module(f"{package}.{info.name}") for info in pkgutil.iter_modules(parent.__path__)]


def test_every_language_is_listed() -> None:
    from speechdeck.lang import LANGUAGES
    from speechdeck.model.language import Language

    assert {language.code for language in members("speechdeck.lang", Language)} == set(LANGUAGES)
    assert all(code == language.code for code, language in LANGUAGES.items())


def test_every_kind_is_listed() -> None:
    from speechdeck.kinds import KINDS, Kind

    assert {kind.name for kind in members("speechdeck.kinds", Kind)} == set(KINDS)


def test_every_command_is_listed() -> None:
    import click

    from speechdeck.cli import COMMANDS

    commands = ((module.__name__, vars(module).get("command")) for module in modules("speechdeck.cli"))
    found = {name for name, command in commands if isinstance(command, click.Command)}
    assert found == set(COMMANDS.values())


def test_every_reader_is_listed() -> None:
    from speechdeck.read import READERS

    names = [module.__name__.rpartition(".")[2] for module in modules("speechdeck.read")]
    formats = [name for name in names if hasattr(importlib.import_module(f"speechdeck.read.{name}"), f"read_{name}")]
    assert len(formats) == len(set(READERS.values()))
