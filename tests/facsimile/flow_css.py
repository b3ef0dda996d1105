"""The style sheet of a design, for HTML that flows."""

from __future__ import annotations

from tests.facsimile.draw import rgb
from tests.facsimile.fonts import FAMILIES, METRIC_OF, SYMBOL_FAMILY, path_of
from tests.facsimile.layouts import SIZES, Layout


def _faces(layout: Layout) -> str:
    names = {METRIC_OF.get(name, name) for name in (layout.body, layout.head, SYMBOL_FAMILY)}
    return "".join(
        f"@font-face{{font-family:'F {name}';font-weight:{700 if bold else 400};"
        f"src:url('{path_of(name, bold).as_uri()}')}}"
        for name in sorted(names & set(FAMILIES))
        for bold in (False, True)
    )


def _pages(layout: Layout, year: int) -> str:
    """Sizes of the pages, and the running head and foot in their margins."""
    title = f"Jaarrapportage Douane {year}"
    # The margin holds the bleed too; what runs in it stays close to the text, inside the crop.
    low, high = "vertical-align:top;padding-top:10pt", "vertical-align:bottom;padding-bottom:10pt"
    glued = f'@bottom-right{{content:"{title}" counter(page);{low}}}'
    foot = {
        "glued": glued,
        "glued-alternate": glued,
        "pipe": f'@bottom-left{{content:counter(page) " | {title}";{low}}}',
        "page": f"@bottom-center{{content:counter(page);{low}}}",
        "none": "",
    }[layout.footer]
    side = "left" if layout.header == "left" else "right"
    head = "" if layout.header == "none" else f'@top-{side}{{content:"{title}";{high}}}'
    bleed = layout.bleed
    margin = f"margin:{layout.margin + bleed:.1f}pt"
    places = ("bottom-right", "bottom-left", "bottom-center", "top-left", "top-right")
    bare = "".join(f"@{place}{{content:none}}" for place in places)
    rules = []
    for name, (w, h) in SIZES.items():
        size = f"size:{w + 2 * bleed:.2f}pt {h + 2 * bleed:.2f}pt;{margin}"
        sort = f"s-{name.replace(':', '-')}"
        if name == layout.size:
            rules.append(f"@page{{{size};{foot}{head}}}@page:first{{{bare}}}")
        rules.append(f"@page {sort}{{{size};{foot}{head}}}.{sort}{{page:{sort}}}")
    return "".join(rules)


def style_sheet(layout: Layout, year: int) -> str:
    """All rules of a design."""
    body, head = (METRIC_OF.get(name, name) for name in (layout.body, layout.head))
    size = layout.body_size
    primary, accent, tint = layout.primary, layout.accent, rgb(layout.tint).hex
    align = {"end": "right", "middle": "center", "start": "left"}[layout.number_align]
    bullet = layout.bullet
    filled = f"background:{primary};color:#fff"
    card = {
        "tint": f"background:{tint}",
        "frame": f"border:.8pt solid {accent};border-radius:5pt",
        "bar": f"background:{tint};border-left:4pt solid {primary}",
        "bare": f"border-top:1.2pt solid {primary}",
    }[layout.card_style]
    upper = "h1,h4{text-transform:uppercase}" if layout.upper_titles else ""
    return f"""{_faces(layout)}{_pages(layout, year)}{upper}
*{{-webkit-print-color-adjust:exact;box-sizing:border-box}}
html{{font:{size}pt/{layout.leading} 'F {body}';color:#1a1a1a}}body{{margin:0}}
.cols{{column-count:{layout.columns};column-gap:{layout.gutter}pt;break-before:page}}
.cols.on,.cols:first-child{{break-before:auto}}
.dots{{float:right}}
.dots i{{display:inline-block;width:9pt;height:9pt;border-radius:50%;margin-left:4pt}}
p{{margin:0 0 {size * 0.6:.1f}pt;text-align:{"justify" if layout.justify else "left"};
hyphens:{"auto" if layout.hyphenate else "manual"};orphans:2;widows:2}}
h1,h2,h3,h4{{font-family:'F {head}';color:{primary};
margin:{size * 1.1:.1f}pt 0 {size * 0.4:.1f}pt;line-height:1.2;break-after:avoid;
letter-spacing:{layout.heading_space * 0.6:.1f}pt}}
h1{{font-size:{size * 2.2:.1f}pt;font-weight:400;margin-top:0}}h2{{font-size:{size * 1.45:.1f}pt}}
h3{{font-size:{size * 1.12:.1f}pt}}h4{{font-size:{size:.1f}pt}}
.keep{{break-after:avoid}}.whole{{break-inside:avoid}}span.whole{{white-space:nowrap}}
.small{{font-size:{size * 0.78:.2f}pt}}.tiny{{font-size:{size * 0.66:.2f}pt;line-height:1.2}}
.note{{text-align:left}}
.cover{{padding-top:110pt}}.cover h1{{font-size:{size * 3.4:.1f}pt}}
.toc{{display:flex;break-inside:avoid}}
.toc i{{flex:1 1 0;overflow:hidden;white-space:nowrap;font-style:normal;width:0;margin:0 3pt}}
.toc.l1{{font-weight:700}}.toc.l2{{padding-left:10pt}}.toc.l3{{padding-left:20pt}}
table{{width:100%;border-collapse:collapse;margin:2pt 0 {size * 0.7:.1f}pt;
font-size:{size * 0.94:.2f}pt;line-height:1.22}}
tr{{break-inside:avoid}}thead{{break-after:avoid}}
td,th{{padding:3pt 5pt;text-align:{align};vertical-align:{layout.valign}}}td{{white-space:nowrap}}
th{{vertical-align:bottom;color:{primary}}}
td.label,th.label{{text-align:left;white-space:normal;
hyphens:{"auto" if layout.hyphenate else "manual"}}}
td.state,th.state{{text-align:center;width:60pt}}
sup{{font-size:62%;line-height:0}}.euro{{float:left}}
.ruled td{{border-bottom:.5pt solid #b4b4b4}}.ruled thead th{{border-bottom:1pt solid {primary}}}
.zebra tbody tr:nth-child(odd) td{{background:{tint}}}
.boxed td,.boxed th{{border:.5pt solid #9a9a9a}}.boxed thead th,.head thead th{{{filled}}}
tr.sum td{{font-weight:700;border-top:.8pt solid {primary}}}
tr.group td{{font-weight:700;background:{tint};text-align:left}}
.cards{{display:grid;grid-template-columns:repeat({layout.grid},1fr);gap:10pt;margin:4pt 0}}
.card{{break-inside:avoid;padding:7pt 9pt;{card}}}
.name{{font:700 {size * 1.12:.2f}pt/1.25 'F {head}';color:{primary}}}
.name .small{{font-weight:400;color:#1a1a1a}}
.big{{font:700 {size * (1.9 if layout.grid < 4 else 1.4):.2f}pt/1.3 'F {head}';
white-space:nowrap}}.big .small{{font-weight:400}}
.beside{{display:flex;justify-content:space-between;flex-wrap:wrap;gap:0 8pt}}
table.past{{font-size:{size * (0.78 if layout.grid < 5 else 0.6):.2f}pt;margin:3pt 0 0;
border-top:.6pt solid {accent};width:100%}}table.past td{{padding:1pt 4pt 0 0;text-align:left}}
table.past tr.years td{{color:{accent}}}
table.past.lines{{width:auto;border:0}}table.past td.right{{text-align:right;padding-left:20pt}}
.mark{{display:inline-block;height:{size * 1.1:.1f}pt;width:{size * 1.1:.1f}pt;
vertical-align:middle;color:#fff;
font:700 {size * 0.7:.1f}pt/{size * 1.1:.1f}pt 'F {SYMBOL_FAMILY}';text-align:center}}
.mark.round{{border-radius:50%}}.mark.square{{border-radius:1pt}}
.mark.pill{{width:{size * 2:.1f}pt;height:{size * 0.85:.1f}pt;border-radius:3pt}}
.legend{{display:flex;gap:12pt;margin:4pt 0;break-inside:avoid}}
.legend>.mark{{flex:none;margin-top:2pt}}
ul,ol{{margin:2pt 0 {size * 0.6:.1f}pt;padding-left:15pt}}ul{{list-style-type:'{bullet}  '}}
li{{margin:2pt 0;break-inside:avoid}}
.item b{{display:inline-block;width:14pt;font-weight:400}}
.item{{padding-left:14pt;text-indent:-14pt}}
.risk.cards{{display:block;background:{tint};padding:8pt 10pt;margin:6pt 0}}
table.risks td{{vertical-align:top}}table.risks td:first-child{{width:36%}}
.fixed{{position:fixed;z-index:-1}}
"""
