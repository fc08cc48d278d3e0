"""What is wrong with a ticket that a file describes, for people and for programs."""

from dataclasses import dataclass

from desktop.domain.fields import Field, spoken
from desktop.domain.form_faults import Place

LANGUAGE = "en"
"""What the command line speaks; a catalog without it is told in its own words."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong, where it stands in the file. Holds no part of a password."""

    place: Place
    text: str
    field: Field | None = None
    part: str = ""
    offer: str = ""

    @property
    def line(self) -> str:
        """One line for a person."""
        where = self.place.field
        if self.place.inner is not None and self.place.row is not None:
            where = f"{where}, row {self.place.row + 1}, {self.place.inner}"
        label = "" if self.field is None else f" ({spoken(self.field.label, LANGUAGE)})"
        part = f", {self.part}" if self.part else ""
        return f"{where}{label}{part}: {self.text}"

    @property
    def fields(self) -> dict[str, object]:
        """The entry of `new --check`."""
        return {
            "field": self.place.field,
            "row": self.place.row,
            "in": self.place.inner,
            "part": self.part,
            "text": self.text,
            "offer": self.offer,
        }
