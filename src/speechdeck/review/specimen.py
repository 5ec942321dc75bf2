"""A number of characters or words → text of that length to try a layout with."""

from __future__ import annotations

from itertools import cycle, islice

_CHINESE = "把群众关心的事一件一件办好，让每一条街道都亮起来，让每一位老人都有人管，用心用情用力做实每一天的工作"
_ENGLISH = (
    "Every street deserves light and every neighbour deserves an answer so we will publish what we promised, count "
    "what we delivered and repair what we missed before winter comes to the northern districts"
)


def specimen(language: str, size: int, start: int = 0, letters: int | None = None) -> str:
    """Words of our own: `size` full-width characters in Chinese, words in English; ends in no mark.

    English words are fewer where they would have more than so many letters.
    """
    if language == "zh":
        text = "".join(islice(cycle(_CHINESE + "，"), start, start + size))
        return text.strip("，")
    words = list(islice(cycle(_ENGLISH.split()), start, start + size))
    while letters and len(" ".join(words)) > letters:
        words.pop()
    return " ".join(words).strip(",")
