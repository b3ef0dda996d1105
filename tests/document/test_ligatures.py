"""Ligatures that a program garbled, on pages where letters with accents are letters, too."""

from __future__ import annotations

import pytest

from douane_report.document.ligatures import with_letters, with_ligatures


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        # From U+FB00: what one word tells goes for the page, also where a word tells nothing.
        ("de üscale taken van bonaüde bedrijven", "de fiscale taken van bonafide bedrijven"),
        (
            "Antidumpingheþngen en eûecten, niet ýexibel",
            "Antidumpingheffingen en effecten, niet flexibel",
        ),
        ("Kwaliücaties voor scheûers", "Kwalificaties voor scheffers"),
        # From U+FB01.
        ("speciûeke expertise, üexibel in de raûa", "specifieke expertise, flexibel in de rafia"),
        ("ûnanciën en heýngen", "financiën en heffingen"),
        # What has the letter itself in Dutch and in names keeps it.
        (
            "üscaal: reünie, vacuüm, geüniformeerd, München, Türkiye",
            "fiscaal: reünie, vacuüm, geüniformeerd, München, Türkiye",
        ),
        # No word tells, or two say different things.
        ("reünie in Düsseldorf, coûte que coûte", "reünie in Düsseldorf, coûte que coûte"),
        ("bonaüde", "bonaüde"),
        ("üscaal en ûnancieel", "üscaal en ûnancieel"),
        ("þnancieel", "þnancieel"),
        # The sign of the euro before a figure, and nothing else that looks like it.
        ("<¬150,- en ¬ 12", "<€150,- en € 12"),
        ("¬p", "¬p"),
        # One that comes after the last ligature is none.
        ("speciûek ÿ", "specifiek ÿ"),
    ],
)
def test_ligatures_whose_bytes_are_joined(text: str, seen: str) -> None:
    assert with_letters(text) == seen
    assert len(with_ligatures(text)) == len(text)


def test_a_ligature_is_its_letters() -> None:
    assert with_letters("o\ufb03cier, re\ufb02ectie, Wa\ufb04e") == "officier, reflectie, Waffle"
