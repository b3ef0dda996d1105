"""Marks whose colour only the painted page tells: gradients, patterns, what is seen through."""

from __future__ import annotations

import io
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from douane_report.document.colour import distance, hue_name
from douane_report.document.model import Mark
from tests.document.making import first_page

RED = ".85 .15 .1"
DISC = "106 200 m 106 203.3 103.3 206 100 206 c 96.7 206 94 203.3 94 200 c "
DISC += "94 196.7 96.7 194 100 194 c 103.3 194 106 196.7 106 200 c h "
SQUARE = "94 194 12 12 re "
PILL = "60 192 80 16 re "
WHITE_CHECK = "1 G 1.5 w 97 200 m 99 197 l 103 203 l S "


def rainbow() -> Dictionary:
    """Make a shading that is as red as it is green."""
    tones = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0, 0], C1=[0, 0.9, 0], N=1)
    return Dictionary(
        ShadingType=2,
        ColorSpace=Name.DeviceRGB,
        Function=tones,
        Coords=[94, 200, 106, 200],
        Extend=[True, True],
    )


def gradient(kind: int) -> Dictionary:
    """Make a shading from a light to a dark red, along the page or around the mark."""
    tones = Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0.5, 0.5], C1=[0.7, 0.1, 0.1], N=1)
    coords = [94, 200, 106, 200] if kind == 2 else [98, 202, 0, 100, 200, 7]
    return Dictionary(
        ShadingType=kind,
        ColorSpace=Name.DeviceRGB,
        Function=tones,
        Coords=coords,
        Extend=[True, True],
    )


def tiles(pdf: Pdf) -> Stream:
    """Make a pattern of red stripes."""
    tile = Stream(pdf, f"{RED} rg 0 0 2 3 re f".encode())
    tile.PatternType, tile.PaintType, tile.TilingType = 1, 1, 1
    tile.BBox, tile.XStep, tile.YStep, tile.Resources = [0, 0, 3, 3], 3, 3, Dictionary()
    return tile


def form(pdf: Pdf, content: str, **entries: Any) -> Stream:
    stream = Stream(pdf, content.encode())
    stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, [0, 0, 400, 300]
    stream.Resources = Dictionary()
    for key, value in entries.items():
        stream[f"/{key}"] = value
    return stream


def marks_of(content: str) -> list[Mark]:
    """Give the marks of a page with a content stream that uses the resources here."""
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=(400, 300))
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
    mask = Dictionary(S=Name.Luminosity, G=form(pdf, f"1 g {DISC} f", Group=group))
    faint = Dictionary(S=Name.Luminosity, G=form(pdf, f".1 g {DISC} f", Group=group))
    disc = f"{RED} rg {DISC} f"
    page.Resources = Dictionary(
        Font=Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)),
        Pattern=Dictionary(
            Along=Dictionary(PatternType=2, Shading=gradient(2)),
            Around=Dictionary(PatternType=2, Shading=gradient(3)),
            Rainbow=Dictionary(PatternType=2, Shading=rainbow()),
            Stripes=tiles(pdf),
        ),
        Shading=Dictionary(Around=gradient(3)),
        ExtGState=Dictionary(
            Half=Dictionary(ca=0.5),
            Tenth=Dictionary(ca=0.15),
            Mask=Dictionary(SMask=mask),
            Faint=Dictionary(SMask=faint),
            Multiply=Dictionary(BM=Name.Multiply),
        ),
        XObject=Dictionary(
            Group=form(pdf, disc, Group=Dictionary(S=Name.Transparency)), Plain=form(pdf, disc)
        ),
        ColorSpace=Dictionary(
            Lab=Array([Name.Lab, Dictionary(WhitePoint=[0.9505, 1, 1.089])]),
            Spot=Array(
                [
                    Name.Separation,
                    Name("/PANTONE"),
                    Name.DeviceCMYK,
                    Dictionary(FunctionType=2, Domain=[0, 1], C0=[0] * 4, C1=[0, 1, 1, 0], N=1),
                ]
            ),
        ),
    )
    page.Contents = Stream(pdf, f"BT /F 9 Tf 20 20 Td (tekst) Tj ET {content}".encode())
    buffer = io.BytesIO()
    pdf.save(buffer)
    return list(first_page(buffer.getvalue()).marks)


def pattern(name: str, shape: str = DISC) -> str:
    return f"/Pattern cs /{name} scn {shape} f "


@pytest.mark.parametrize(
    "content",
    [
        pattern("Along"),
        pattern("Around"),
        pattern("Around", SQUARE),
        pattern("Along", PILL),
        pattern("Stripes"),
        pattern("Around") + WHITE_CHECK,
        "/Pattern CS /Along SCN 8 w 94 200 m 106 200 l S",
        f"q {DISC} W n /Around sh Q",
        f"/Half gs {RED} rg {DISC} f",
        f"/Mask gs {RED} rg {SQUARE} f",
        f"/Multiply gs {RED} rg {DISC} f",
        "/Half gs /Group Do",
        "/Half gs /Plain Do",
        "/Lab cs 45 65 50 scn " + DISC + "f",
        "/Spot cs 1 scn " + DISC + "f",
    ],
)
def test_what_is_painted_red_is_red(content: str) -> None:
    assert "rood" in {hue_name(mark.colour) for mark in marks_of(content)}


@pytest.mark.parametrize(
    "content",
    [
        "1 g " + DISC + "f",
        pattern("Rainbow"),
        ".75 g " + DISC + "f",
        f"/Tenth gs {RED} rg {DISC} f",
        "/Tenth gs /Group Do",
        "/Tenth gs /Plain Do",
        f"/Faint gs {RED} rg {DISC} f",
        # Red words in a white cell do not make it a red one.
        f"1 g {PILL} f {RED} rg BT /F 9 Tf 70 196 Td (rood) Tj ET",
    ],
)
def test_what_is_white_gray_or_faint_is_not_red(content: str) -> None:
    assert {hue_name(mark.colour) for mark in marks_of(content)} == {"grijs"}


def test_a_white_ground_keeps_its_colour_under_a_mark() -> None:
    ground, disc = marks_of(f"1 g 92 192 16 16 re f {RED} rg {DISC} f")
    assert (ground.colour, hue_name(disc.colour)) == ("#ffffff", "rood")


@pytest.mark.parametrize("disc", [f"{RED} rg {DISC} f ", pattern("Around")])
def test_a_white_sign_on_a_disc_is_white(disc: str) -> None:
    ground, check = marks_of(disc + WHITE_CHECK)
    assert (hue_name(ground.colour), check.colour) == ("rood", "#ffffff")


def test_a_shape_is_where_its_clip_lets_it_be_seen() -> None:
    (mark,) = marks_of(f"q {DISC} W n {RED} rg 20 120 160 160 re f Q")
    assert mark.box == pytest.approx((94, 94, 106, 106), abs=0.1)


def test_a_border_of_which_a_clip_leaves_one_side_is_a_bar() -> None:
    (mark,) = marks_of(f"q 40 100 4 90 re W n {RED} rg 44 100 200 90 re 40 100 204 90 re f* Q")
    assert mark.box == pytest.approx((40, 110, 44, 200), abs=0.1)


def test_a_large_shape_that_is_seen_through_has_the_colour_of_a_small_one() -> None:
    large, small = marks_of(f"/Half gs {RED} rg 40 40 200 100 re f {DISC} f")
    assert distance(large.colour, small.colour) < 4
