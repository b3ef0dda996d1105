"""A section that is not there: what was tried, what came nearest, and where."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from douane_report import sections
from douane_report.errors import ReportError
from douane_report.model import REQUIRED_SECTIONS, SECTIONS
from douane_report.sections.context import Context, Missing
from tests.document.making import pdf_bytes, read, text_document
from tests.sections.making import report_of

TABLE = (
    "Jaarrapportage Douane 2023\n\nAfdrachten in 2023 (bedragen x € 1.000)\n\n"
    "Invoerrechten 4.267.258\n\nAccijnzen 11.593.100\n\nTotaal 15.860.358\n"
)


def messages(text: str) -> dict[str, str]:
    return {it.section: it.message for it in report_of(text).ontbrekend}


def test_every_other_section_is_missing() -> None:
    report = report_of(TABLE)
    assert report.afdrachten is not None
    assert [it.section for it in report.ontbrekend] == [s for s in SECTIONS if s != "afdrachten"]
    assert all(report.section(name) is None for name in SECTIONS if name != "afdrachten")


@pytest.mark.parametrize(
    ("section", "heading"),
    [
        ("drugsvangsten", "‘Drugsvangsten JAAR’"),
        ("controles", "‘Controles in JAAR’"),
        ("activiteitenstatus", "‘Activiteiten uit het Jaarplan’"),
        ("toprisicos", "‘Eind JAAR waren onderstaande risico's"),
        ("aangifteregels", "‘Aangifteregels Douane Nederland’"),
    ],
)
def test_the_headings_that_were_tried(section: str, heading: str) -> None:
    message = messages(TABLE)[section]
    assert message.startswith(f"{section}: ")
    tried = message.split("headings tried: ")[1].split("; nearest")[0]
    assert heading in tried
    assert "{jaar}" not in message


@pytest.mark.parametrize(
    ("section", "line"),
    [
        ("controles", "Controle in 2023"),
        ("drugsvangsten", "Drugvangsten in 2023"),
        ("activiteitenstatus", "Activiteiten van het Jaarplan"),
        ("aangifteregels", "Aantal aangifteregel"),
    ],
)
def test_the_nearest_line(section: str, line: str) -> None:
    message = messages(f"{TABLE}\n{line}\n\nEen gewone regel tekst.\n")[section]
    assert f"nearest: line 11: ‘{line}’" in message


def test_nothing_is_near() -> None:
    text = TABLE.replace("Jaarrapportage Douane 2023\n\n", "")
    assert messages(text)["toprisicos"].endswith("nearest: nothing like it")


def amounts(canvas: Canvas) -> None:
    canvas.drawString(40, 250, "Afdrachten in 2023 (bedragen x 1.000 euro)")
    canvas.drawString(40, 220, "Invoerrechten")
    canvas.drawRightString(250, 220, "4.267.258")
    canvas.drawString(40, 204, "Accijnzen")
    canvas.drawRightString(250, 204, "11.593.100")


def test_a_pdf_names_pages() -> None:
    data = pdf_bytes(
        lambda canvas: canvas.drawString(40, 250, "Jaarrapportage Douane 2023"),
        amounts,
        lambda canvas: canvas.drawString(40, 150, "Controle in 2023"),
    )
    report = sections.extract(read(data)).report
    assert report.afdrachten is not None
    said = {it.section: it.message for it in report.ontbrekend}
    assert "nearest: page 3: ‘Controle in 2023’" in said["controles"]
    assert "pages looked at: " in said["controles"]


def test_the_traces_say_how_sure_it_is() -> None:
    traces = {it.section: it for it in sections.extract(text_document(TABLE)).traces}
    assert list(traces) == list(SECTIONS)
    assert (traces["afdrachten"].found, traces["afdrachten"].confidence) == (True, "high")
    assert "heading ‘Afdrachten in 2023 (bedragen x € 1.000)’" in traces["afdrachten"].why
    for name in REQUIRED_SECTIONS[1:]:
        assert (traces[name].found, traces[name].confidence) == (False, "none")
        assert traces[name].headings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Recept voor appeltaart\n\nNeem vier appels.", "neither the title nor any"),
        ("De Douane controleert.\n\nJaarplan 2023", "it speaks of the Douane"),
        ("Jaarrapportage Douane 2023\n\nVolgt later.", "it speaks of the Douane"),
        ("Jaarrapportage Douane 1913\n\nVolgt later.", "of 1913, which is before 1990 or after"),
    ],
)
def test_what_is_no_report(text: str, said: str) -> None:
    with pytest.raises(ReportError) as caught:
        report_of(text, year=None)
    assert caught.value.code == "not-a-report"
    assert caught.value.exit_code == 4
    assert said in caught.value.what
    assert caught.value.where == "proef.txt"


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Jaarrapportage Douane 2023", 2023),
        ("Jaarrapportage\u00a0Douane\n2031", 2031),
        ("Jaarrapportage van de Douane over 2019", 2019),
        ("Jaarverslag Douane 2024\n\nVergelijk Jaarrapportage Douane 2023.\n"
         "Jaarverslag Douane 2024", 2024),
        ("Douane in cijfers", 2023),
    ],
)  # fmt: skip
def test_the_year_of_the_report(title: str, year: int) -> None:
    text = TABLE.replace("Jaarrapportage Douane 2023", title)
    assert report_of(text, year=None).report_year == year
    assert report_of(text, year=2030).report_year == 2030


def test_a_fault_of_the_program_costs_one_section_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(context: Context) -> Missing:
        raise IndexError("list index out of range")

    monkeypatch.setitem(sections._EXTRACTORS, "controles", fails)
    report = report_of(TABLE)
    assert report.afdrachten is not None
    assert (
        "controles: this program failed while it read the section (IndexError in test_missing.py"
        in messages(TABLE)["controles"]
    )


def test_an_error_meant_for_the_user_goes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(context: Context) -> Missing:
        raise ReportError("no-report", "cannot be read")

    monkeypatch.setitem(sections._EXTRACTORS, "controles", refuses)
    with pytest.raises(ReportError, match="cannot be read"):
        report_of(TABLE)
