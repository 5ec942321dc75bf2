"""FittedDeck → bytes of a file. Writers copy what layout decided and decide nothing.

A format's writer is loaded when it is asked for: WRITERS maps the file's ending to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from speechdeck.model.fitted import FittedDeck


def _pptx(deck: FittedDeck) -> bytes:
    from speechdeck.write.pptx import write_pptx

    return write_pptx(deck)


def _html(deck: FittedDeck) -> bytes:
    from speechdeck.write.preview import write_preview

    return write_preview(deck)


def _docx(deck: FittedDeck) -> bytes:
    from speechdeck.write.script import write_script

    return write_script(deck)


def _json(deck: FittedDeck) -> bytes:
    from speechdeck.write.trace import write_trace

    return write_trace(deck)


#: File ending → writer.
WRITERS: Mapping[str, Callable[[FittedDeck], bytes]] = {
    ".pptx": _pptx,
    ".html": _html,
    ".htm": _html,
    ".docx": _docx,
    ".json": _json,
}
