"""Builds facsimiles: `python -m tests.facsimile.build --random 7 --count 3 --out DIR`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.facsimile.cases import CASES, CASES_DIR, design
from tests.facsimile.engines import ENGINES, FLOWING, flow_writer, writer
from tests.facsimile.finish import finish
from tests.facsimile.generate import generate
from tests.facsimile.layouts import Layout
from tests.facsimile.legible import faults
from tests.facsimile.sampling import sample
from tests.facsimile.story import tell
from tests.facsimile.truth import Truth, write_truth_csv
from tests.facsimile.typeset import Teller, Typeset, typeset
from tests.facsimile.verify import verify
from tests.facsimile.visible import unseen


def build(name: str, layout: Layout, truth: Truth, out: Path, teller: Teller = tell) -> Path:
    """Typeset one report and write its PDF, truth and layout.

    Raises:
        ValueError: a figure of the truth cannot be read on the page where it should stand, one
            text lies over another, or a mark does not show its colour.
    """
    out.mkdir(parents=True, exist_ok=True)
    report: Typeset | None = None
    path = out / f"{name}.pdf"
    if layout.engine in FLOWING:
        anchors = flow_writer(layout.engine)(layout, truth, path, teller)
    else:
        report = typeset(layout, truth, teller)
        if unreadable := faults(report):
            raise ValueError(f"{name}: " + "; ".join(unreadable[:8]))
        writer(layout.engine)(report, path)
        anchors = report.anchors
    finish(path, layout, truth.year, anchors["drug:0"])
    write_truth_csv(truth, anchors, out / f"{name}.truth.csv")
    text = json.dumps(layout.to_json(), ensure_ascii=False, indent=1)
    (out / f"{name}.layout.json").write_text(text + "\n", encoding="utf-8")
    verify(path, layout, truth, anchors)
    if report is not None and (hidden := unseen(path, report)):
        raise ValueError(f"{name}: " + "; ".join(hidden[:8]))
    return path


def build_random(seed: int, engine: str, out: Path) -> Path:
    """A random report in a random design."""
    layout = sample(seed, engine)
    return build(f"random-{seed}-{engine}", layout, generate(seed, layout.shape), out)


def build_case(name: str, out: Path) -> Path:
    """A named case."""
    layout, truth, teller = design(name)
    return build(name, layout, truth, out, teller)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", choices=[*CASES, "all", "committed"])
    parser.add_argument("--random", type=int, metavar="SEED")
    parser.add_argument("--engine", choices=ENGINES)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--out", type=Path, default=CASES_DIR)
    args = parser.parse_args()
    if args.case:
        kept = [name for name, case in CASES.items() if case.committed]
        for name in {"all": list(CASES), "committed": kept}.get(args.case, [args.case]):
            print(build_case(name, args.out))
    if args.random is not None:
        for step in range(args.count):
            seed = args.random + step
            engine = args.engine or ENGINES[seed % len(ENGINES)]
            print(build_random(seed, engine, args.out))


if __name__ == "__main__":
    main()
