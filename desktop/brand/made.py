"""The brand of this program, by `python -m tools.brand`; change its folder."""

from typing import Final

from desktop.brand.brand import Brand

BRAND: Final = Brand(
    name="Deskbell",
    id="deskbell",
    app_id="org.deskbell.Deskbell",
    vendor="The developers of Deskbell",
    website="https://deskbell.invalid",
    support="packages@deskbell.invalid",
)
