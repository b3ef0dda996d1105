"""Makes ``python -m douane_report`` the same as ``douane-report``."""

from douane_report.cli import main

if __name__ == "__main__":
    main()
