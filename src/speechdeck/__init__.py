"""speechdeck: a speech manuscript becomes a finished, natively editable .pptx deck.

A compiler in five stages, each a function from one finished value to the next:

    read      file       → Manuscript   what is on the page
    outline   Manuscript → Outline      what is said
    plan      Outline    → Deck         which slides, which words
    layout    Deck       → FittedDeck   every text measured, every box placed
    write     FittedDeck → bytes        .pptx, .svg, .html

`pipeline.build` runs them; `model` holds the values; docs/architecture.md tells why.
"""

from speechdeck.version import __version__

__all__ = ["__version__"]
