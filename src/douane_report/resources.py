"""Where the files are that ship beside the code: templates, overrides, references, publisher.

They stand at the top of the repository, because people read and edit them. The wheel carries
them inside the package, under the same names.
"""

from pathlib import Path

from douane_report.errors import UsageError

PACKAGE = Path(__file__).parent
CHECKOUT = PACKAGE.parents[1]


def project_dir(name: str, *, package: Path = PACKAGE, checkout: Path = CHECKOUT) -> Path:
    """Find a folder of the project, in the installed package first, else in the checkout.

    Args:
        name: folder such as ``templates``, ``data/reference`` or, for short, ``reference``.
        package: folder of the installed package.
        checkout: top of the repository, which is one only if it holds ``pyproject.toml``.

    Raises:
        UsageError: neither holds the folder.
    """
    roots = [package, checkout] if (checkout / "pyproject.toml").is_file() else [package]
    for root in roots:
        for folder in (root / name, root / "data" / name):
            if folder.is_dir():
                return folder
    raise UsageError(
        "folder-missing",
        f"The folder {name} belongs to douane-report, but is not there.",
        where=name,
        advice="Install the package again, or run from a complete checkout.",
    )
