"""Type: how wide text is, where its lines end, and the size it fits at. Knows no slides."""

from __future__ import annotations

from speechdeck.text.fit import SetParagraph, SetText, Setting, Style, fit, fits_at
from speechdeck.text.measure import Piece

__all__ = ["Piece", "SetParagraph", "SetText", "Setting", "Style", "fit", "fits_at"]
