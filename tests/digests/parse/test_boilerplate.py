"""What opens the part about the house, and what only begins with the same word."""

import pytest

from tests.digests.parse.test_frame import read

HEADLINE = "Tarn Holds Its Parade"
LEAD = "TARN, Wales, March 3, 2026 -- Tarn Society held its parade along the quay today, in the rain as every year."
MORE = "The bands came from nine valleys, and the mayor led them over the old bridge and back to the harbour."


@pytest.mark.parametrize(
    "text",
    ["About 1,400 people turned out for the parade.", "About 30 floats passed the town hall, more than ever before."],
)
def test_an_amount_behind_about_is_news(text: str) -> None:
    assert read(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\n{text}").boilerplate == ()


@pytest.mark.parametrize(
    "text", ["About 3M\n\n3M makes tape and ropes.", "About 7 Inns\n\n7 Inns runs houses at the sea."]
)
def test_a_house_with_a_number_has_its_part(text: str) -> None:
    told = read(f"{HEADLINE}\n\n{LEAD}\n\n{MORE}\n\n{MORE}\n\n{text}")
    assert [part.kind for part in told.boilerplate] == ["about"]
