"""What is packed comes out of the standard library's reader, and says nothing about when and where it was packed."""

from __future__ import annotations

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from speechdeck.write.archive import archive

NAMES = st.text("abcxyz/._[]0123456789", min_size=1, max_size=20)


@given(st.dictionaries(NAMES, st.text(st.characters(exclude_categories=["Cs"]))))
def test_what_goes_in_comes_out_in_the_same_order(files: dict[str, str]) -> None:
    with zipfile.ZipFile(io.BytesIO(archive(list(files.items())))) as file:
        assert file.testzip() is None
        assert [(entry.filename, file.read(entry).decode()) for entry in file.infolist()] == list(files.items())


def test_entries_have_no_clock_and_no_system() -> None:
    with zipfile.ZipFile(io.BytesIO(archive([("a", "A"), ("b/c", "")]))) as file:
        assert {(entry.date_time, entry.create_system) for entry in file.infolist()} == {((1980, 1, 1, 0, 0, 0), 0)}
