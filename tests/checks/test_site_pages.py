"""Links of the documents as they are on their site."""

import pytest

from tools.site_pages import moved


@pytest.mark.parametrize(
    ("source", "written", "there"),
    [
        ("README.md", "[a](docs/cli.md)", "[a](cli.md)"),
        ("README.md", "![a](docs/screenshots/inbox.png)", "![a](screenshots/inbox.png)"),
        ("README.md", "[a](CHANGELOG.md)", "[a](changelog.md)"),
        ("README.md", "[a](desktop/backends/base.py)", "a (`desktop/backends/base.py`)"),
        ("README.md", "[a](https://tus.io)", "[a](https://tus.io)"),
        ("docs/cli.md", "[a](api/native.md#forms)", "[a](api/native.md#forms)"),
        ("docs/cli.md", "[a](#options)", "[a](#options)"),
        ("docs/cli.md", "[a](../README.md)", "[a](index.md)"),
        ("docs/adr/README.md", "[a](../promises.md)", "[a](../promises.md)"),
        ("docs/adr/0001-libraries.md", "[a](../../pyproject.toml)", "a (`pyproject.toml`)"),
    ],
)
def test_a_link_leads_to_its_page_or_becomes_a_path(source: str, written: str, there: str) -> None:
    assert moved(f"See {written}.", source) == f"See {there}."
