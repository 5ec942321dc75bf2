"""Type: how wide text is, where its lines end, and the size it fits at. Knows no slides.

metrics · measure    widths of characters, of any stretch of a paragraph
phrases · linebreak  where a line may end, and where it should
setting              a paragraph at one size and width
display · running    headings and slogans; text that wraps by itself
fit                  the ladder of sizes
"""

from __future__ import annotations

from speechdeck.text.fit import fit, fits_at
from speechdeck.text.measure import Piece
from speechdeck.text.setting import SetParagraph, SetText, Setting, Style

__all__ = ["Piece", "SetParagraph", "SetText", "Setting", "Style", "fit", "fits_at"]
