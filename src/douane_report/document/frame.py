"""The page as it is shown, and the way to it from the coordinates that a PDF is written in.

Both engines that read a PDF bring what they find into this one frame, so that a box of the one
can be looked up by the other.

A page may be as large as a poster or as small as a pocket book, and what is on it with it. What
is read of such a page is enlarged or reduced to where its running text has the usual size, so
that a point means the same on every page; :mod:`~douane_report.document.pdfium.scale` says by what.
"""

from typing import NamedTuple

from douane_report.document.model import Box

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right and top in PDF user space, in points."""


class Frame(NamedTuple):
    """The page as it is shown: size, and the way from PDF user space to it.

    Attributes:
        width: width of the page as shown, in points, enlarged.
        height: height of the page as shown, in points, enlarged.
        crop: left, bottom, right and top of the part that is shown, in enlarged user space.
        rotation: clockwise rotation of the page, in degrees: 0, 90, 180 or 270.
        scale: by how much the page and its user space are enlarged; 1 is as the file has them.
    """

    width: float
    height: float
    crop: Rectangle
    rotation: int
    scale: float = 1.0

    @classmethod
    def of(cls, media: Rectangle, crop: Rectangle, rotation: int, scale: float = 1.0) -> "Frame":
        """Make the frame of a page from its MediaBox, its CropBox and its rotation.

        Shown is what both boxes share; a CropBox off the page is of no account.
        """
        shown = (
            max(media[0], crop[0]),
            max(media[1], crop[1]),
            min(media[2], crop[2]),
            min(media[3], crop[3]),
        )
        if shown[0] >= shown[2] or shown[1] >= shown[3]:
            shown = media
        left, bottom, right, top = (edge * scale for edge in shown)
        shown = left, bottom, right, top
        width, height = shown[2] - shown[0], shown[3] - shown[1]
        if rotation in (90, 270):
            width, height = height, width
        return cls(width=width, height=height, crop=shown, rotation=rotation, scale=scale)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Take a point from enlarged user space to the page as shown."""
        left, bottom, right, top = self.crop
        if self.rotation == 90:
            return y - bottom, x - left
        if self.rotation == 180:
            return right - x, y - bottom
        if self.rotation == 270:
            return top - y, right - x
        return x - left, top - y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Take a rectangle from enlarged user space to the page as shown."""
        ax, ay = self.point(left, bottom)
        bx, by = self.point(right, top)
        if ax > bx:
            ax, bx = bx, ax
        return Box(ax, ay, bx, by) if ay <= by else Box(ax, by, bx, ay)

    def shows(self, box: Box) -> bool:
        """Whether the middle of ``box`` is on the page as shown."""
        x0, top, x1, bottom = box
        return 0 <= x0 + x1 <= 2 * self.width and 0 <= top + bottom <= 2 * self.height

    def upright(self, box: Box, turn: int) -> Box:
        """Turn a box so that text that runs down (90) or up (270) the page runs to the right."""
        if turn == 270:
            return Box(self.height - box.bottom, box.x0, self.height - box.top, box.x1)
        if turn == 90:
            return Box(box.top, self.width - box.x1, box.bottom, self.width - box.x0)
        return box

    def turned(self, box: Box, turn: int) -> Box:
        """Put a box that :meth:`upright` gave back in its place on the page."""
        if turn == 270:
            return Box(box.top, self.height - box.x1, box.bottom, self.height - box.x0)
        if turn == 90:
            return Box(self.width - box.bottom, box.x0, self.width - box.top, box.x1)
        return box
