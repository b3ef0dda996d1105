"""Characters and line ends as they leave the typesetter, and what a reader makes of them."""

from __future__ import annotations

import pytest

from douane_report.document.repair import BULLETS, fold_spaces, join_lines, mend_characters


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        # A hyphen that the line break put there.
        (["sanctie-", "maatregelen"], "sanctiemaatregelen"),
        (["de sanctie-", "maatregelen gelden"], "de sanctiemaatregelen gelden"),
        (["verbruiks-", "belasting", "van dranken"], "verbruiksbelasting van dranken"),
        (["aan\u00ad", "giften"], "aangiften"),
        (["aan\u2010", "giften"], "aangiften"),
        (["aan\u0002", "giften"], "aangiften"),
        (["Douane-", "organisatie"], "Douaneorganisatie"),
        # A hyphen with which the word is written.
        (["EU-", "douaneautoriteit"], "EU-douaneautoriteit"),
        (["IV-", "landschap"], "IV-landschap"),
        (["CO2-", "uitstoot"], "CO2-uitstoot"),
        (["DWU-", "verplichtingen"], "DWU-verplichtingen"),
        (["niet-", "financiële"], "niet-financiële"),
        (["de Niet-", "financiële"], "de Niet-financiële"),
        (["geldstroom (Doua-", "ne)"], "geldstroom (Douane)"),
        (["oud-", "medewerker"], "oud-medewerker"),
        (["een ex-", "medewerker"], "een ex-medewerker"),
        (["ex-", "president"], "ex-president"),
        (["ex-", "trainer"], "ex-trainer"),
        (["Noord-", "Holland"], "Noord-Holland"),
        # … but what only begins like such a prefix is one word.
        (["specifieke ex-", "pertise"], "specifieke expertise"),
        (["Ex-", "terne risico’s"], "Externe risico’s"),
        (["ex-", "port"], "export"),
        (["de ex-", "tra inzet"], "de extra inzet"),
        (["de oud-", "ste systemen"], "de oudste systemen"),
        (["e-", "commerce"], "e-commerce"),
        (["2022-", "2023"], "2022-2023"),
        # … between vowels that would run together; those that do not are one word.
        (["prestatie-", "indicatoren"], "prestatie-indicatoren"),
        (["zee-", "engte"], "zee-engte"),
        (["muse-", "um"], "museum"),
        (["financi-", "eel"], "financieel"),
        # A hyphen that stands for a part left out.
        (["beleids-", "en uitvoering"], "beleids- en uitvoering"),
        (["in-", "of uitvoer"], "in- of uitvoer"),
        (["lucht-", "en/of zeevracht"], "lucht- en/of zeevracht"),
        # … but what goes on without a compound was the end of the broken word,
        (["opleiden en boei-", "en van medewerkers"], "opleiden en boeien van medewerkers"),
        # … and a word that only begins like a conjunction is a half of its own.
        (["beleids-", "entiteit"], "beleidsentiteit"),
        (["maat-", "totaal"], "maattotaal"),
        # A slash needs no space.
        (["verbetering/", "vernieuwing"], "verbetering/vernieuwing"),
        (["XTC /", "MDMA"], "XTC / MDMA"),
        # A dash that stands alone is no hyphen.
        (["2019 -", "heden"], "2019 - heden"),
        (["-", "kg"], "- kg"),
        # Plain lines, and white space of every kind.
        (["Aantal controles", "op bagage"], "Aantal controles op bagage"),
        (["  vracht\u00a0en ", "\tkoeriers\u202fen\u2009post\n"], "vracht en koeriers en post"),
        (["", "  ", "een", "", "twee"], "een twee"),
        (["alleen-"], "alleen-"),
        ([], ""),
    ],
)  # fmt: skip
def test_join_lines(lines: list[str], joined: str) -> None:
    assert join_lines(lines) == joined


def test_join_lines_takes_any_iterable() -> None:
    assert join_lines(text for text in ("grens-", "over-", "schrijdend")) == "grensoverschrijdend"


@pytest.mark.parametrize(
    ("raw", "mended"),
    [
        ("o\ufb03cier", "officier"),
        ("\ufb01nancieel", "financieel"),
        ("re\ufb02ectie", "reflectie"),
        ("e\ufb00ect", "effect"),
        ("Wa\ufb04e", "Waffle"),
        ("\ufb05", "st"),
        ("bi\ufb06", "bist"),
        ("b\u0133zonder", "bijzonder"),
        ("\u0132muiden", "IJmuiden"),
        # Ligatures of which a program swapped the bytes, or added those of two letters up.
        ("\u6600\u6900nancieel", "financieel"),
        ("re\u6600\u6c00ectie", "reflectie"),
        ("he\u6600\ucf00ngen", "heffingen"),
        ("sou\u6600\ud200é", "soufflé"),
        ("Ro\u7400\u7400erdam", "Rotterdam"),
        ("zi\u7400ngen", "zittingen"),
        ("hee\u6600\u7400", "heeft"),
        ("b\u6900\u6a00\u6600\u7400", "bijft"),
        ("\u5400\u6800erapie", "Therapie"),
        ("\u4e2d\u6587", "\ufffd\ufffd"),
        ("aan\u00adgiften", "aangiften"),
        ("1\u200b.\u200b234", "1.234"),
        ("\ufeffJaar", "Jaar"),
        ("DWU\u2011verplichting", "DWU-verplichting"),
        ("e\u2010commerce", "e-commerce"),
        ("de EU\u037e DG-budget", "de EU; DG-budget"),
        ("Coca\u0069\u0308ne", "Cocaïne"),
        ("Cocaïne – 59.116 €", "Cocaïne – 59.116 €"),
        ("heroïne\u00a0kg", "heroïne\u00a0kg"),
        ("59.116", "59.116"),
        ("he\u0854ngen", "he\ufffdngen"),
        ("\u0665\u0669", "\u0665\u0669"),
        ("€ 150 ≤ Ω", "€ 150 ≤ Ω"),
    ],
)
def test_mend_characters(raw: str, mended: str) -> None:
    assert mend_characters(raw) == mended


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("  a \t b\n\nc ", "a b c"),
        ("4.267.258\u00a0\u2009kg", "4.267.258 kg"),
        ("\u3000 \u202f", ""),
        ("regel\x0ceinde", "regel einde"),
    ],
)
def test_fold_spaces(raw: str, folded: str) -> None:
    assert fold_spaces(raw) == folded


@pytest.mark.parametrize("char", list("•▪–■►*>"))
def test_bullets_hold_the_usual_ones(char: str) -> None:
    assert char in BULLETS


@pytest.mark.parametrize("char", list("€%.,0a(+"))
def test_what_opens_a_figure_or_word_is_no_bullet(char: str) -> None:
    assert char not in BULLETS


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("(EU-)wet-", "geving"), "(EU-)wetgeving"),
        (("AEO-vergun-", "ningen"), "AEO-vergunningen"),
        (("HHB/DLTC-mede-", "werkers"), "HHB/DLTC-medewerkers"),
        (("prestatie-indica-", "toren"), "prestatie-indicatoren"),
        (("non-EU-", "goederen"), "non-EU-goederen"),
        (("(EU-)e-", "commerce"), "(EU-)e-commerce"),
        (("‘niet-", "fiscale taken"), "‘niet-fiscale taken"),
    ],
)
def test_only_the_last_part_of_a_word_is_broken(lines: tuple[str, str], joined: str) -> None:
    assert join_lines(lines) == joined
