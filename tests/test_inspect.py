"""``douane-report inspect``: pictures of what was recognised, and a summary that helps to mend."""

from __future__ import annotations

import io
import re
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from douane_report import document, sections
from douane_report.cli import run
from douane_report.document.model import Box, Document
from douane_report.document.pdf import PdfPage
from douane_report.errors import UsageError
from douane_report.inspect import advice
from douane_report.inspect.drawing import SCALE, draw_page
from douane_report.inspect.lettering import Lettering
from douane_report.inspect.palette import SECTION_COLOURS, STATE_COLOURS
from douane_report.inspect.panel import Panel
from douane_report.inspect.run import inspect
from douane_report.inspect.sightings import SectionOnPage, Sighting, gather
from douane_report.inspect.spots import Spots, beside
from douane_report.inspect.summary import summarise
from douane_report.model import SECTIONS, Candidate, Jaarrapportage, Origin
from douane_report.sections import Extraction, Trace
from douane_report.sections.vocabulary import words_of
from tests.commandline import SEED, snapshot
from tests.factory import blank_figure, change_entry, find_entry, find_figure

CASES = Path(__file__).parent / "facsimile" / "cases"
FULL = CASES / "facsimile-2023-typst.pdf"

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def full() -> Document:
    return document.open_document(FULL)


@pytest.fixture(scope="module")
def extraction(full: Document) -> Extraction:
    return sections.extract(full)


def blocks(summary: str) -> dict[str, str]:
    """Give the block of each section of a summary, by the name of the section."""
    parts = summary.split("\n\n")
    return {part.split(":")[0]: part for part in parts[1:]}


# Summary


def test_the_summary_tells_of_every_section_what_was_found(
    full: Document, extraction: Extraction
) -> None:
    summary = summarise(full, extraction.report, extraction.traces)
    assert summary.startswith("facsimile-2023-typst.pdf: Jaarrapportage 2023 (PDF, 18 pages)\n")
    found = blocks(summary)
    assert tuple(found) == SECTIONS
    assert found["afdrachten"].splitlines()[0] == "afdrachten: found, confidence high"
    lines = [line.strip() for line in found["drugsvangsten"].splitlines()]
    assert "heading   ‘Drugsvangsten 2023’ (page 5)" in lines
    assert "where     page 5" in lines
    assert "rows      9" in lines
    assert "values    46: 45 read, 1 unpublished" in lines
    lines = [line.strip() for line in found["activiteitenstatus"].splitlines()]
    assert "where     pages 10, 12, 15, 16" in lines
    assert "rows      17" in lines


def test_the_summary_counts_on_how_many_figures_the_readers_agree() -> None:
    assert "readers   46: 46 agree" in inspect(FULL).summary
    assert "readers" not in inspect(FULL, second_reading=False).summary


def test_a_text_gives_the_same_summary_with_lines() -> None:
    found = blocks(inspect(SEED).summary)
    assert tuple(found) == SECTIONS
    assert "‘Afdrachten in 2023 (bedragen x € 1.000)’ (line 127)" in found["afdrachten"]
    assert "ambiguous: 653 or 721" in found["aangifteregels"]
    assert "16 values, status: unknown" in found["activiteitenstatus"]
    assert "page" not in found["controles"]


def test_an_unsettled_figure_is_named_with_its_readings(
    full: Document, extraction: Extraction
) -> None:
    report = disputed(extraction.report)
    found = blocks(summarise(full, report, extraction.traces))
    text = " ".join(found["controles"].split())
    assert (
        "unsettled Aantal scancontroles, realisatie 2023 (page 6): ambiguous: 135.903 or 135.908 "
        "(de lezers verschillen)" in text
    )
    assert "values 14: 1 ambiguous, 12 read, 1 unknown" in text


def disputed(report: Jaarrapportage) -> Jaarrapportage:
    """Make one figure ambiguous, and another unknown."""
    candidates = tuple(
        Candidate(value=value, source_text=text, reason="zo leest een lezer het")
        for value, text in (("135903", "135.903"), ("135908", "135.908"))
    )
    report = blank_figure(
        report,
        "controles",
        "scancontroles",
        "realisatie",
        origin=Origin.AMBIGUOUS,
        candidates=candidates,
        reason="de lezers verschillen",
    )
    return blank_figure(report, "controles", "uren-toezicht", "realisatie", reason="onleesbaar")


# Advice


def seed_with(folder: Path, *changes: tuple[str, str]) -> Path:
    text = SEED.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = folder / "jaarrapportage.txt"
    path.write_text(text, "utf-8")
    return path


def test_a_missing_section_tells_where_it_looked_and_what_to_add(tmp_path: Path) -> None:
    """The heading and every row label are worded in a way that the vocabulary lacks."""
    changes = [("Controles in 2023", "Controlecijfers 2023"), ("Doelstelling", "Voornemen")]
    changes += [
        ("Aantal scancontroles", "Doorlichtingen"),
        ("Aantal uren toezicht", "Gewerkte tijd"),
        ("Aantal administratieve controles", "Papieren onderzoeken"),
        ("Aantal controles", "Onderzoeken"),
        ("Aantallen controles", "Vele onderzoeken"),
    ]
    source = seed_with(tmp_path, *changes)
    number = source.read_text("utf-8").split("\n").index("Controlecijfers 2023") + 1
    block = blocks(inspect(source).summary)["controles"]
    text = " ".join(block.split())
    assert block.startswith("controles: NOT FOUND\n")
    for heading in words_of("controles").headings:
        assert f"‘{heading}’" in text
    assert f"nearest line {number}: ‘Controlecijfers 2023’" in text
    assert f"under [controles] in {advice.VOCABULARY}" in text
    pasted = [line for line in block.splitlines() if re.fullmatch(r'\s+".*",', line)]
    headings = tomllib.loads("headings = [\n" + "\n".join(pasted) + "\n]")["headings"]
    assert headings[0] == "Controlecijfers {jaar}"


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Handhaving in 2031", "Handhaving in {jaar}"),
        ("2.1.3 Handhaving 2031", "Handhaving {jaar}"),
        ("C  Handhaving", "Handhaving"),
        ('Wat "wij" deden', 'Wat "wij" deden'),
    ],
)
def test_a_near_line_becomes_a_heading_that_can_be_pasted(line: str, heading: str) -> None:
    trace = Trace("controles", False, "none", "no heading", nearest=((7, line),))
    last = list(advice.on_missing(trace))[-1]
    assert tomllib.loads(f"headings = [\n{last}\n]") == {"headings": [heading]}


def test_where_the_heading_is_known_the_labels_are_what_is_missing() -> None:
    trace = Trace("controles", False, "none", "no table", nearest=((7, "Controles in 2031"),))
    text = " ".join(advice.on_missing(trace))
    assert "[controles.labels]" in text
    assert "headings" not in text


def test_nothing_alike_is_said_too() -> None:
    text = " ".join(advice.on_missing(Trace("controles", False, "none", "nothing")))
    assert "No line is anything like a heading" in text


def test_a_new_label_comes_with_a_line_to_paste(full: Document, extraction: Extraction) -> None:
    report = change_entry(
        extraction.report,
        "afdrachten",
        "accijnzen",
        key="accijnzen-op-tabak",
        item='Accijnzen op "tabak"',
        known=False,
    )
    block = blocks(summarise(full, report, extraction.traces))["afdrachten"]
    assert "labels that [afdrachten.labels]" in block
    assert '‘Accijnzen op "tabak"’ (page 4)' in block
    (line,) = (line for line in block.splitlines() if line.strip().startswith("accijnzen-op-tabak"))
    assert tomllib.loads(line.strip()) == {"accijnzen-op-tabak": ['Accijnzen op "tabak"']}
    assert 'add "Accijnzen op \\"tabak\\"" to `accijnzen`' in block


# What is drawn


def test_every_value_with_a_box_is_numbered_on_its_own_page(extraction: Extraction) -> None:
    pages = gather(extraction.report, extraction.traces)
    placed = [
        value
        for value in extraction.report.values()
        if value.reading.place and value.reading.place.box
    ]
    assert sum(len(part.values) for parts in pages.values() for part in parts) == len(placed)
    assert len(placed) > 100
    for number, parts in pages.items():
        values = [value for part in parts for value in part.values]
        assert [value.number for value in values] == list(range(1, len(values) + 1))
        there = [v for v in placed if v.reading.place and v.reading.place.page == number]
        assert len(values) == len(there)


def test_a_page_says_what_it_holds(extraction: Extraction) -> None:
    controles, aangifteregels = gather(extraction.report, extraction.traces)[6]
    assert (controles.name, aangifteregels.name) == ("controles", "aangifteregels")
    first = controles.values[0]
    assert first.item == "Aantallen controles vracht, koeriers, post."
    assert (first.measure, first.value) == ("doelstelling 2023", "451.621 aantal")
    assert {label for _, label in aangifteregels.regions} > {"bar 2018", "bar 2023", "heading"}
    assert len(controles.labels) == 7
    (risks,) = gather(extraction.report, extraction.traces, ["toprisicos"])[17]
    assert [value.value for value in risks.values] == [f"rank {n}" for n in range(1, 8)]
    (status,) = gather(extraction.report, extraction.traces, ["activiteitenstatus"])[12]
    assert [value.value for value in status.values][:3] == ["groen", "groen", "oranje"]
    assert all(re.fullmatch("#[0-9a-f]{6}", value.swatch) for value in status.values)


def picture(page: PdfPage, parts: list[SectionOnPage]) -> Image.Image:
    return Image.open(io.BytesIO(draw_page(page, "proef", parts))).convert("RGB")


def edge(image: Image.Image, box: Box) -> set[tuple[int, ...]]:
    """Give the colours that are painted along the edge of a value's box."""
    x0, top, x1, bottom = (round(value * SCALE) for value in box)
    xs, ys = range(x0 - 3, x1 + 4), range(top - 3, bottom + 4)
    spots = [(x, y) for x in xs for y in (*range(top - 3, top), *range(bottom + 1, bottom + 4))]
    spots += [(x, y) for y in ys for x in (*range(x0 - 3, x0), *range(x1 + 1, x1 + 4))]
    found = {image.getpixel(spot) for spot in spots}
    return {colour for colour in found if isinstance(colour, tuple)}


def test_the_box_of_a_value_has_the_colour_of_its_state(
    full: Document, extraction: Extraction
) -> None:
    report = disputed(extraction.report)
    parts = gather(report, extraction.traces)[6]
    page = full.pages[5]
    assert isinstance(page, PdfPage)
    image = picture(page, parts)
    states = set()
    for value in (value for part in parts for value in part.values):
        seen = edge(image, value.box) & set(STATE_COLOURS.values())
        assert STATE_COLOURS[value.state] in seen
        states.add(value.state)
    assert states == {"settled", "ambiguous", "unknown"}


def test_the_page_itself_stays_as_it_is_but_for_what_is_drawn(
    full: Document, extraction: Extraction
) -> None:
    page = full.pages[5]
    assert isinstance(page, PdfPage)
    parts = gather(extraction.report, extraction.traces, ["controles"])[6]
    shown, drawn = page.render(SCALE).convert("RGB"), picture(page, parts)
    assert drawn.height >= shown.height
    assert drawn.width > shown.width
    area = parts[0].area
    below = (0, round((area.bottom + 30) * SCALE), shown.width, shown.height)
    assert drawn.crop(below).tobytes() == shown.crop(below).tobytes()
    colour = SECTION_COLOURS["controles"]
    within = drawn.crop((0, 0, *shown.size)).getcolors(1 << 24)
    assert within is not None
    assert {found: count for count, found in within}[colour] > 200


def test_the_same_page_gives_the_same_bytes(full: Document, extraction: Extraction) -> None:
    page = full.pages[4]
    assert isinstance(page, PdfPage)
    parts = gather(extraction.report, extraction.traces)[5]
    assert draw_page(page, "proef", parts) == draw_page(page, "proef", parts)


def test_numbers_do_not_cover_each_other_or_the_values() -> None:
    values = [Box(x, y, x + 32, y + 9) for y in range(40, 300, 13) for x in range(40, 500, 46)]
    spots = Spots(540, 340, precious=values, print_boxes=values)
    taken = [spots.take(beside(value, 11, 7.6)) for value in values]
    boxes = taken + values
    for index, one in enumerate(taken):
        assert 0 <= one.x0 <= one.x1 <= 540
        assert 0 <= one.top <= one.bottom <= 340
        for other in boxes[index + 1 :]:
            assert one.overlap_x(other) <= 0 or one.overlap_y(other) <= 0


def test_a_label_without_room_is_left_out() -> None:
    full_page = Box(0, 0, 100, 100)
    spots = Spots(100, 100, precious=[full_page], print_boxes=[])
    assert spots.take_if_free(beside(Box(40, 40, 60, 60), 20, 8), 2.5) is None
    spots = Spots(100, 100, precious=[], print_boxes=[])
    assert spots.take_if_free(beside(Box(40, 40, 60, 60), 20, 8), 2.5) is not None


def test_a_long_panel_goes_on_in_a_second_column() -> None:
    part = SectionOnPage("controles", "high")
    box = Box(0, 0, 1, 1)
    part.values = [Sighting(n, box, f"rij {n}", "", "1", "settled") for n in range(1, 101)]
    panel = Panel.of("proef", [part], 600)
    assert len(panel.columns) > 1
    assert panel.height <= 600
    assert [line for column in panel.columns for line in column] == [part, *part.values]


def test_text_is_shortened_to_its_room() -> None:
    with Lettering(100, 20) as lettering:
        text = "Cocaïne, heroïne en meer voor € 1"
        room = lettering.width(text, 8) / 2
        short = lettering.fit(text, room, 8)
        assert lettering.width(short, 8) <= room
        assert short.endswith("…")
        assert text.startswith(short[:-1])
        assert lettering.width(text[: len(short) + 2] + "…", 8) > room
        assert lettering.fit(text, 500, 8) == text


def test_accents_and_the_euro_sign_are_set() -> None:
    """Each takes more ink than the bare letter, so that none has become a blank."""

    def ink(text: str) -> int:
        image = Image.new("RGBA", (80, 80), "white")
        with Lettering(40, 40) as lettering:
            lettering.write(text, 5, 30, 20, (0, 0, 0))
            lettering.lay_over(image, 2)
        return sum(255 - pixel for pixel in image.convert("L").tobytes())

    assert ink("ï") > ink("i")
    assert ink("é") > ink("e")
    assert ink("€") > ink("-")
    assert ink("’") > 0


# The command


def test_pictures_are_written_for_the_pages_that_hold_something(
    tmp_path: Path, capsys: Capture, extraction: Extraction
) -> None:
    assert run(["inspect", str(FULL), "--out", str(tmp_path), "--no-second-reading"]) == 0
    shown = capsys.readouterr()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [f"page-{n:02}.png" for n in gather(extraction.report, extraction.traces)]
    assert "page-05.png" in names
    assert "page-01.png" not in names
    assert shown.out.startswith("facsimile-2023-typst.pdf: Jaarrapportage 2023")
    assert "page-05.png" in shown.err
    for name in names:
        with Image.open(tmp_path / name) as image:
            image.verify()


@pytest.mark.parametrize(
    ("options", "names", "named"),
    [
        (("--page", "5"), ["page-05.png"], ["drugsvangsten"]),
        (("--section", "controles"), ["page-06.png"], ["controles"]),
        (("--page", "6"), ["page-06.png"], ["controles", "aangifteregels"]),
        (("--section", "controles", "--page", "5"), [], []),
    ],
)
def test_one_page_or_section(
    options: tuple[str, ...], names: list[str], named: list[str], tmp_path: Path, capsys: Capture
) -> None:
    arguments = ["inspect", str(FULL), "--out", str(tmp_path), "--no-second-reading", *options]
    assert run(arguments) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert list(blocks(capsys.readouterr().out.rstrip())) == named


def test_without_a_folder_nothing_is_written(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["inspect", str(FULL), "--quiet"]) == 0
    shown = capsys.readouterr()
    assert shown.out
    assert shown.err == ""
    assert not list(tmp_path.iterdir())


def test_a_text_has_a_summary_and_no_pictures(tmp_path: Path, capsys: Capture) -> None:
    assert run(["inspect", str(SEED), "--out", str(tmp_path)]) == 0
    assert "no pictures" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ([str(FULL), "--section", "drugs"], 2, "there is no section 'drugs'"),
        ([str(FULL), "--page", "19"], 2, "there is no page 19: the source has 18"),
        ([str(FULL), "--page", "0"], 2, "--page"),
        ([str(SEED), "--page", "1"], 2, "a text has lines, not pages"),
        (["nergens.pdf"], 3, "no such file"),
        ([str(Path(__file__))], 4, "no Jaarrapportage"),
    ],
)
def test_what_goes_wrong_is_said_and_nothing_is_written(
    arguments: list[str], code: int, says: str, tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "out"
    assert run(["inspect", *arguments, "--out", str(out)]) == code
    shown = capsys.readouterr()
    assert says in shown.err
    assert shown.out == ""
    assert snapshot(tmp_path) == {}


def test_a_folder_that_is_a_file_is_refused_before_any_work(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("bezet")
    with pytest.raises(UsageError, match="is a file"):
        inspect(tmp_path / "nergens.pdf", target)


def test_the_factory_and_the_facsimile_speak_of_the_same_rows(extraction: Extraction) -> None:
    """The tests above name keys; they must be those of the report that is read here."""
    assert find_entry(extraction.report, "afdrachten", "accijnzen").known
    for key in ("scancontroles", "uren-toezicht"):
        figure = find_figure(extraction.report, "controles", key, "realisatie")
        assert figure.origin is Origin.READ
