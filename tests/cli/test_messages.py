"""The command line speaks the user's language, and knows every sentence that can reach a user."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

import speechdeck
from speechdeck.cli import COMMANDS
from speechdeck.cli.locale import user_language
from speechdeck.cli.messages import MESSAGES, Say
from speechdeck.lang import LANGUAGES

#: Folders whose every message has a Chinese form. A theme's author reads English where the table has no other.
SPOKEN = ("read", "outline", "outline_file", "plan", "layout", "proof", "review", "template", "cli")
FIELD = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW.Big5"}, "zh"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "", "LC_ALL": "", "LC_MESSAGES": "zh_CN"}, "zh"),
    ],
)
def test_the_locale_decides(environment: dict[str, str], language: str) -> None:
    assert user_language(environment) == language


@pytest.mark.parametrize("key", MESSAGES)
def test_both_languages_have_the_same_fields(key: str) -> None:
    english, chinese = MESSAGES[key]
    assert sorted(FIELD.findall(english)) == sorted(FIELD.findall(chinese))
    assert "".join(FIELD.findall(english)) or english.strip()


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", COMMANDS)
def test_help_names_every_option(name: str, language: str) -> None:
    text = Say(language)(f"help.{name}")
    command = importlib.import_module(COMMANDS[name]).command
    commands = [command, *getattr(command, "commands", {}).values()]
    options = {
        name for each in commands for parameter in each.params for name in parameter.opts if name.startswith("-")
    }
    assert {name for name in options if not re.search(rf"(?<![\w-]){name}(?![\w-])", text)} == set()
    assert set(re.findall(r"(?<!\w)--[a-z-]+", text)) <= options


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in ("theme", "template")])
def test_help_names_every_language(name: str, language: str) -> None:
    text = Say(language)(f"help.{name}")
    assert [code for code in LANGUAGES if not re.search(rf"(?<![\w-]){code}(?![\w-])", text)] == []


def test_a_message_is_translated_with_what_it_names() -> None:
    say = Say("zh")
    assert say.translated("no such file: talk.txt") == "找不到文件：talk.txt"
    assert say.translated("a.docx is an Excel workbook, not a Word file") == "a.docx 是 Excel 工作簿，不是 Word 文件"
    assert (
        say.translated("--pace is 'x', but must be a number from 60 to 600")
        == "--pace 是 'x'，应是 60 到 600 之间的数字"
    )
    assert say.translated("a sentence nobody knows") == "a sentence nobody knows"
    assert Say("en").translated("no such file: talk.txt") == "no such file: talk.txt"


def raised() -> list[str]:
    """Every message and hint of an error or a diagnostic in the program, its fields written as X."""
    found = []
    for file in Path(speechdeck.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", "")
            texts = []
            if name.endswith("Error") and name[0].isupper():
                texts = [*node.args[:1], *(keyword.value for keyword in node.keywords if keyword.arg == "hint")]
            elif getattr(node.func, "attr", "") == "error":  # of a place in an outline file
                found += [(file, f"X {text}") for text in map(written, node.args[:1])]
                texts = node.args[1:2]
            elif name == "Found":  # by a review, which puts the key before it
                found += [(file, f"X: {text}") for text in map(written, node.args[2:3]) if text]
                texts = node.args[3:4]
            elif name == "Diagnostic":
                texts = [*node.args[1:3], *(keyword.value for keyword in node.keywords if keyword.arg == "hint")]
            found += [(file, text) for text in map(written, texts) if text]
    told = (each for each in found if each[0].parent.name in SPOKEN and re.search("[a-z]", each[1]))
    return [f"{file.name}: {text}" for file, text in told]


def written(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else "X" for part in node.values]
        return "".join(str(part) for part in parts)
    return ""


@pytest.mark.parametrize("message", raised())
def test_every_message_has_a_translation(message: str) -> None:
    text = message.partition(": ")[2]
    assert re.search("[\u4e00-\u9fff]", Say("zh").translated(text)), "add it to cli/messages.py"
