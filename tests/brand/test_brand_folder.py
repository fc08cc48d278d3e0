"""A brand's folder is checked before anything is made of it, and each fault is told in words."""

import shutil
from pathlib import Path

import pytest

from desktop.ui.theme import PLAIN_DARK, PLAIN_LIGHT
from tools.brand import __main__ as command
from tools.brand import colours
from tools.brand.folder import BadBrand, read
from tools.brand.tree import ROOT

GOOD = ROOT / "packaging" / "branding" / "northpine"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "brand")
    return tmp_path / "brand"


def faults(folder: Path) -> list[str]:
    with pytest.raises(BadBrand) as bad:
        read(folder)
    return bad.value.faults


@pytest.mark.parametrize(
    ("line", "instead", "told"),
    [
        ('name = "Northpine Support"', "", "name is missing"),
        ('name = "Northpine Support"', 'name = ""', "name: it must be a text"),
        ('name = "Northpine Support"', 'name = "A \\"b\\""', "name: it has a character"),
        ('name = "Northpine Support"', f'name = "{"x" * 31}"', "name: it has 31 characters"),
        ('id = "northpine"', 'id = "North Pine"', "id: “North Pine” must be"),
        ('id = "northpine"', 'id = "https"', "id: “https” must be"),
        ('app_id = "example.', 'app_id = "', "app_id: “northpine.Support” must be"),
        ('website = "https://', 'website = "http://', "website: “http://northpine.example”"),
        ('support = "desktop@', 'support = "', "is no e-mail address"),
        ('kind = "native"', 'kind = "otrs"', "helpdesk.kind: it must be one of native, rt"),
        ('kind = "native"', "", "helpdesk.kind is missing"),
        ('url = "https:', 'url = "ftp:', "helpdesk.url: “ftp://support"),
        ("others = false", 'others = "no"', "helpdesk.others: it must be true or false"),
        ('light = "#9a3412"', 'light = "rust"', "colours.light: write it like"),
        ('dark = "#f0a070"', "", "colours.dark is missing"),
        ('en = "Ask', 'fr = "Ask', "welcome.fr: the program speaks en, nl, de, ru, fa"),
        ('en = "Ask', 'fr = "Ask', "welcome.en is missing"),
        ("[colours]", 'motto = "x"\n[colours]', "motto: there is no such setting"),
        ("[colours]", "[colours", "brand.toml is no TOML"),
    ],
)
def test_each_fault_is_told(folder: Path, line: str, instead: str, told: str) -> None:
    file = folder / "brand.toml"
    text = file.read_text("utf-8")
    assert line in text
    file.write_text(text.replace(line, instead, 1), encoding="utf-8")
    assert any(told in fault for fault in faults(folder)), faults(folder)


def test_a_logo_is_a_square_of_paths(folder: Path) -> None:
    logo = folder / "logo.svg"
    text = logo.read_text("utf-8")
    logo.write_text(text.replace("0 0 128 128", "0 0 200 50"), encoding="utf-8")
    assert ["not square" in fault for fault in faults(folder)] == [True]
    logo.write_text(text.replace("</svg>", "<text>N</text></svg>"), encoding="utf-8")
    assert ["letters" in fault for fault in faults(folder)] == [True]
    logo.write_text("no svg", encoding="utf-8")
    assert ["cannot be read" in fault for fault in faults(folder)] == [True]
    logo.unlink()
    assert ["is missing" in fault for fault in faults(folder)] == [True]


def test_an_accent_that_cannot_be_read_is_refused_with_the_pair_and_its_contrast(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "brand.toml"
    file.write_text(file.read_text("utf-8").replace("#9a3412", "#f5b301"), encoding="utf-8")
    assert command.main([str(folder), str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert (
        "light = #f5b301 cannot be read: accent (#f5b301) on surface (#ffffff) has a contrast of "
        "1.85, and needs 4.5" in told
    )
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("accent", ["#0b6e69", "#9a3412", "#1d4ed8", "#7c3aed", "#333333"])
def test_usual_accents_are_readable_throughout(accent: str) -> None:
    light = colours.derived(accent, PLAIN_LIGHT.colours, dark=False)
    assert list(colours.faults(light, PLAIN_LIGHT.colours, "light")) == []


@pytest.mark.parametrize("accent", ["#4cc0b6", "#f0a070", "#8ab4f8", "#c4a7ff", "#dddddd"])
def test_usual_accents_are_readable_in_the_dark(accent: str) -> None:
    dark = colours.derived(accent, PLAIN_DARK.colours, dark=True)
    assert list(colours.faults(dark, PLAIN_DARK.colours, "dark")) == []


def test_nothing_is_mixed_into_a_folder_that_holds_something(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "mine").touch()
    assert command.main([str(folder), str(target)]) == 1
    assert "is not empty" in capsys.readouterr().err
    assert [p.name for p in target.iterdir()] == ["mine"]
    assert command.main([str(folder)]) == 0
    assert "nothing is wrong" in capsys.readouterr().out
