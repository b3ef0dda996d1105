"""The two groups of risks in words that only one report has for them."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report.model import Toprisicos
from douane_report.sections.context import Missing
from douane_report.sections.toprisicos.names import side_of
from douane_report.sections.vocabulary import words_of
from tests.sections.toprisicos.risk_pages import (
    OVERALL,
    OVERARCHING,
    RISKS,
    announce,
    measures,
    overall_of,
    own,
    owned,
    ranked,
    result,
    section_of,
    title,
    write,
)


@pytest.mark.parametrize(
    ("outside", "inside"),
    [
        ("Externe factoren", "Interne factoren"),
        ("Invloeden uit de omgeving", "Eigen bedrijfsvoering"),
        ("Van buitenaf", "Van binnenuit"),
        ("Externe bedreigingen", "Interne kwetsbaarheden"),
        ("Oorzaak buiten de Douane", "Oorzaak binnen de Douane"),
        ("Omgevingsrisico’s", "Organisatierisico’s"),
        ("Buiten de eigen organisatie", "Binnen de eigen organisatie"),
        ("De wereld om ons heen", "De organisatie zelf"),
        ("Wat op ons afkomt", "In eigen huis"),
        ("Ontwikkelingen in de buitenwereld", "Bedrijfsvoeringsrisico’s"),
        ("Externe omstandigheden", "Interne processen"),
        ("Bronnen buiten de dienst", "Bronnen in de eigen dienst"),
    ],
)
def test_words_that_tell_where_risks_come_from(outside: str, inside: str) -> None:
    words = words_of("toprisicos")
    assert (side_of(outside, words), side_of(inside, words)) == ("extern", "intern")


@pytest.mark.parametrize(
    "text",
    [
        "Externe communicatie",
        "Interne beheersing",
        "Buiten de EU",
        "Binnen Nederland",
        "Internationale samenwerking",
        "Eigen middelen",
        "Organisatie en medewerkers",
        "Binnen en buiten",
        "Externe en interne factoren",
        "Van buitenaf.",
        "De Douane",
        "Werkomgeving",
        "Omgevingswet",
        "Organisatiecultuur",
    ],
)
def test_words_that_name_no_group(text: str) -> None:
    assert side_of(text, words_of("toprisicos")) is None


def lists(canvas: Canvas, heads: dict[str, str]) -> None:
    y = 490.0
    for group, head in heads.items():
        y = write(canvas, 40, y, head, bold=True, size=11) - 4
        for name, texts in own(group):
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3
    measures(canvas, 40, write(canvas, 40, y, OVERARCHING, bold=True, size=11) - 4, OVERALL)


def groups(section: Toprisicos) -> dict[str, str]:
    return {name: group for name, (group, _) in owned(section).items()}


GROUPS = {name: group for name, group, _ in RISKS}


@pytest.mark.parametrize("number", ["", "4.{at} "])
@pytest.mark.parametrize(
    ("outside", "inside"),
    [
        ("Externe factoren", "Interne factoren"),
        ("Van buitenaf", "De eigen bedrijfsvoering"),
        # One of the two is in the vocabulary.
        ("Risico’s vanuit de omgeving", "Risico’s vanuit de eigen bedrijfsvoering"),
        ("Risico’s die van buiten op ons afkomen", "Risico’s in de eigen organisatie"),
    ],
)
def test_headings_of_groups_in_other_words(outside: str, inside: str, number: str) -> None:
    heads = {"extern": number.format(at=1) + outside, "intern": number.format(at=2) + inside}
    section = section_of(ranked, lambda canvas: lists(canvas, heads))
    assert groups(section) == GROUPS
    assert {name: texts for name, (_, texts) in owned(section).items()} == {
        name: list(texts) for name, _, texts in RISKS
    }
    assert overall_of(section) == list(OVERALL)


@pytest.mark.parametrize(
    ("outside", "inside"), [("Van buitenaf", "Hoe wij werken"), ("Omgeving", "Organisatie")]
)
def test_a_name_by_itself_or_that_of_a_chapter_tells_nothing(outside: str, inside: str) -> None:
    """Two words that may be headings of chapters say nothing over what is no risk."""

    def draw(canvas: Canvas) -> None:
        y = 490.0
        for at, (name, _, texts) in enumerate(RISKS):
            if at in (0, 3):
                y = write(canvas, 40, y, inside if at else outside, bold=True, size=11) - 4
                y = write(canvas, 40, y, f"Hier leest u wat er is in deel {at + 1}") - 4
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3

    assert set(groups(section_of(ranked, draw)).values()) == {""}


def test_a_plain_name_right_over_risks_of_the_list_is_that_of_a_group() -> None:
    heads = {"extern": "Omgeving", "intern": "Organisatie"}
    assert groups(section_of(ranked, lambda canvas: lists(canvas, heads))) == GROUPS


@pytest.mark.parametrize(
    ("outside", "inside"), [("Buiten", "Binnen"), ("Omgeving", "Organisatie"), ("Extern", "Intern")]
)
@pytest.mark.parametrize("head", ["Herkomst", "Waar komt het vandaan?"])
def test_a_column_with_the_group_of_each_risk(outside: str, inside: str, head: str) -> None:
    tags = {"extern": outside, "intern": inside}

    def table(canvas: Canvas) -> None:
        announce(canvas)
        for x, text in ((40, "Nr."), (80, "Risico"), (420, head)):
            write(canvas, x, 424, text, bold=True)
        for at, (name, group, _) in enumerate(RISKS):
            for x, text in ((40, str(at + 1)), (80, name), (420, tags[group])):
                write(canvas, x, 404 - 17 * at, text)

    def measured(canvas: Canvas) -> None:
        y = 490.0
        for name, _, texts in RISKS:
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3

    section = section_of(table, measured)
    assert groups(section) == GROUPS
    assert [int(it.rang.value or 0) for it in section.risicos] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("over", ["Respons op de risico’s", "Zo gaan wij ermee om"])
def test_a_group_right_under_the_heading_of_its_chapter_is_no_tag_of_that(over: str) -> None:
    """What the list before it left as a title is none, nor is the heading."""

    def first(canvas: Canvas) -> None:
        announce(canvas)
        for at, (name, _, _) in enumerate(RISKS):
            write(canvas, 40, 420 - 12 * at, f"{at + 1}. {name}")
        write(canvas, 40, 340, "In het kort", bold=True)
        write(canvas, 40, 320, "De Douane heft en int accijnzen voor Nederland en Europa.")

    def second(canvas: Canvas) -> None:
        write(canvas, 40, 506, over, bold=True, size=13)
        lists(canvas, {"extern": "Externe factoren", "intern": "Interne factoren"})

    assert groups(section_of(first, second)) == GROUPS


@pytest.mark.parametrize("number", ["1. ", "1 ", "2) ", "A. "])
@pytest.mark.parametrize("bold", [True, False])
def test_a_number_before_the_heading_of_a_group(number: str, bold: bool) -> None:
    def draw(canvas: Canvas) -> None:
        y = 490.0
        for at, group in enumerate(("extern", "intern")):
            lead = number.replace("1", str(1 + at)).replace("2", str(2 + at)).replace("A", "AB"[at])
            head = {"extern": "Externe risico’s", "intern": "Interne risico’s"}[group]
            y = write(canvas, 40, y, lead + head, bold=bold, size=13) - 4
            for name, texts in own(group):
                y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3

    assert groups(section_of(ranked, draw)) == GROUPS


def test_kinds_of_risks_that_are_counted_in_running_text_open_no_group() -> None:
    def draw(canvas: Canvas) -> None:
        y = write(canvas, 40, 490, "De Douane kent twee soorten risico’s:")
        y = (
            write(canvas, 52, write(canvas, 52, y, "1. Externe risico’s"), "2. Interne risico’s")
            - 8
        )
        for name, _, texts in RISKS:
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3

    assert set(groups(section_of(ranked, draw)).values()) == {""}


@pytest.mark.parametrize("head", ["Aanpak", "Wat we doen", "Tegenmaatregelen"])
@pytest.mark.parametrize(
    ("outside", "inside"),
    [
        ("van buiten", "van binnen"),
        ("omgeving", "eigen organisatie"),
        ("buitenwereld", "eigen huis"),
        ("extern", "intern"),
    ],
)
def test_a_column_in_small_letters_tells_the_group(outside: str, inside: str, head: str) -> None:
    tags = {"extern": outside, "intern": inside}

    def table(canvas: Canvas) -> None:
        announce(canvas)
        for x, text in ((40, "#"), (70, "Bedreiging"), (250, "Bron"), (370, head)):
            write(canvas, x, 424, text, bold=True)
        y = 404.0
        for at, (name, group, texts) in enumerate(RISKS):
            write(canvas, 40, y, str(at + 1))
            for line, part in enumerate(name.split(" voor ")):
                write(canvas, 70, y - 12 * line, part if not line else f"voor {part}")
            write(canvas, 250, y, tags[group])
            y = min(measures(canvas, 370, y, texts), y - 24) - 10

    assert owned(section_of(table)) == {name: (of, list(texts)) for name, of, texts in RISKS}


@pytest.mark.parametrize("text", ["van buiten", "in de eigen organisatie"])
def test_ends_of_sentences_are_no_names_of_groups(text: str) -> None:
    """Small letters name a group in a column of such words only."""

    def draw(canvas: Canvas) -> None:
        y = write(canvas, 40, 490, "Wij volgen wat er gebeurt en hoe dat werkt", size=9)
        y = write(canvas, 40, y, text) - 8
        y = write(canvas, 40, y, "Wij werken ook aan wat er anders kan")
        y = write(canvas, 40, y, "van binnen") - 8
        for name, _, texts in RISKS:
            y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3

    assert set(groups(section_of(ranked, draw)).values()) == {""}


@pytest.mark.parametrize("over", ["Wat we eraan doen", "Zo houden wij ze klein"])
@pytest.mark.parametrize("heads", [True, False])
def test_a_column_of_groups_in_a_table_that_is_no_list(over: str, heads: bool) -> None:
    """The last of them opens no group; the headings over the measures do."""
    tags = {"extern": "Omgeving", "intern": "Organisatie"}

    def table(canvas: Canvas) -> None:
        write(canvas, 40, 470, "Waar wij op letten", bold=True, size=16)
        for at, (name, group, _) in enumerate(RISKS):
            for x, text in ((40, name), (420, tags[group])):
                write(canvas, x, 404 - 17 * at, text)

    def draw(canvas: Canvas) -> None:
        write(canvas, 40, 506, over, bold=True, size=13)
        y = 490.0
        for group, head in (("extern", "Externe factoren"), ("intern", "Interne factoren")):
            y = write(canvas, 40, y, head, bold=True, size=11) if heads else y
            for name, texts in own(group):
                y = measures(canvas, 40, title(canvas, 40, y, name, 60), texts) - 3

    if heads:
        assert groups(section_of(table, draw)) == GROUPS
    else:
        assert isinstance(result(table, draw), Missing)
