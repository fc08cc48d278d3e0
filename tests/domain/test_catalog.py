import pytest

from desktop.domain.catalog import Limits


@pytest.mark.parametrize(
    ("wanted", "content_type", "taken"),
    [
        ((), "application/x-anything", True),
        (("image/*",), "image/png", True),
        ((" Image/PNG ",), "image/png", True),
        (("text/plain",), "TEXT/plain; charset=utf-8", True),
        (("*/*",), "application/octet-stream", True),
        (("image/*", "application/pdf"), "application/zip", False),
        (("image/png",), "image/jpeg", False),
        (("image/*",), "imagery/png", False),
    ],
)
def test_limits_tell_which_media_types_are_taken(
    wanted: tuple[str, ...], content_type: str, taken: bool
) -> None:
    assert Limits(attachment_types=wanted).takes(content_type) is taken
