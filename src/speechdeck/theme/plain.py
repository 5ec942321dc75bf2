"""YAML → plain values, as yaml.safe_load has them, in half the time.

PyYAML makes values by way of generators, so that a mapping may hold itself; of the 14 ms that two theme files take
that is half. What themes are made of (mappings, lists, texts, numbers, yes and no) is made here; for a document with
anything else PyYAML does it all.
"""

from __future__ import annotations

from typing import Any

_TAG = "tag:yaml.org,2002:"
_TEXT, _MAPPING, _LIST, _FLOAT, _INT = (_TAG + name for name in ("str", "map", "seq", "float", "int"))
_BOOL, _NULL = _TAG + "bool", _TAG + "null"


class _OtherError(Exception):
    """Something that is not made here."""


def plain(content: bytes) -> Any:
    """The value that a YAML document is. Raises yaml.YAMLError."""
    import yaml

    # The C parser is ten times as fast, and absent where PyYAML was built without it.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(content)
    try:
        node = loader.get_single_node()
        if node is None:
            return None
        try:
            return _value(node)
        except (_OtherError, RecursionError):
            return loader.construct_document(node)
    finally:
        loader.dispose()


def _value(node: Any) -> Any:
    tag = node.tag
    if tag == _TEXT:
        return node.value
    if tag == _MAPPING:
        return {_key(key): _value(value) for key, value in node.value}
    if tag == _LIST:
        return [_value(entry) for entry in node.value]
    if tag in (_FLOAT, _INT):
        return _number(node.value, tag)
    if tag == _BOOL:
        return node.value.lower() in ("yes", "true", "on")
    if tag == _NULL:
        return None
    raise _OtherError


def _key(node: Any) -> str:
    if node.tag == _TEXT:
        return str(node.value)
    raise _OtherError  # a merge (<<), a list that cannot be one


def _number(written: str, tag: str) -> float | int:
    """Decimals; YAML has octal, hexadecimal and sexagesimal numbers, too."""
    digits = written.lstrip("-")
    if tag == _INT and digits.isdecimal() and (digits == "0" or digits[0] != "0"):
        return int(written)
    if tag == _FLOAT and digits.replace(".", "", 1).isdecimal():
        return float(written)
    raise _OtherError
