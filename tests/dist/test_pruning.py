"""What a package leaves out: what every desktop has, and what the program never asks Qt for."""

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.dist.places import ROOT

KEPT: Callable[[tuple[str, str, str]], bool] = runpy.run_path(
    str(ROOT / "packaging" / "pruning.py")
)["kept"]
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    ("name", "source", "stays"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", "/env/x", True),
        (f"{QT}/plugins/platforms/libqwayland.so", "/env/x", True),
        (f"{QT}/plugins/platforms/libqeglfs.so", "/env/x", False),
        (f"{QT}/plugins/sqldrivers/libqsqlite.so", "/env/x", False),
        (
            f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
            "/env/x",
            True,
        ),
        (f"{QT}/plugins/wayland-decoration-client/libadwaita.so", "/env/x", True),
        ("PySide6/plugins/platforms/qwindows.dll", "C:/env/x", True),
        ("PySide6/plugins/platforms/qdirect2d.dll", "C:/env/x", False),
        (f"{QT}/lib/libQt6Widgets.so.6", "/env/x", True),
        ("libQt6EglFSDeviceIntegration.so.6", "/env/x", False),
        ("PySide6/Qt6Quick.dll", "C:/env/x", False),
        (f"{QT}/translations/qtbase_fa.qm", "/env/x", True),
        (f"{QT}/translations/qtbase_pl.qm", "/env/x", False),
        (f"{QT}/translations/qt_help_de.qm", "/env/x", False),
        ("apsw/__init__.so", "/env/x", True),
        ("resources/icons/send.svg", "/env/x", True),
    ],
)
def test_what_stays(name: str, source: str, stays: bool) -> None:
    assert KEPT((name, source, "DATA")) is stays


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("libgtk-3.so.0", False),
        ("libX11.so.6", False),
        ("libglib-2.0.so.0", False),
        ("libssl.so.3", True),
        ("libsqlite3.so.0", True),
        ("libpython3.11.so.1.0", True),
    ],
)
def test_of_the_systems_libraries_only_pythons_stay(
    name: str, stays: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert KEPT((name, f"/lib/x86_64-linux-gnu/{name}", "BINARY")) is stays
    assert KEPT((name, str(Path("/env/lib") / name), "BINARY"))
