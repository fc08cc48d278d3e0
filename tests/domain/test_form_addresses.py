import pytest

from desktop.domain import form_addresses as addresses
from desktop.domain.form_numbers import day, normal


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("example.com", "example.com"),
        (" WWW.Example.COM. ", "www.example.com"),
        ("münchen.de", "münchen.de"),
        ("xn--mnchen-3ya.de", "xn--mnchen-3ya.de"),
        ("دکان.ایران", "دکان.ایران"),
        ("می‌خواهم.com", "می‌خواهم.com"),
        ("例え。テスト", "例え.テスト"),
        ("\u200fexample.com\u200e", "example.com"),
        ("a.b-c.d1", "a.b-c.d1"),
        ("localhost", None),
        ("example", None),
        ("192.0.2.7", None),
        ("-a.com", None),
        ("a-.com", None),
        ("a..com", None),
        (".com", None),
        ("a_b.com", None),
        ("a b.com", None),
        ("https://example.com", None),
        ("example.com/x", None),
        ("x" * 64 + ".com", None),
        (".".join(["x" * 60] * 5), None),
        ("ü" * 63 + ".com", None),
        ("", None),
    ],
)
def test_domain_names(typed: str, read: str | None) -> None:
    assert addresses.domain(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ann@example.com", "ann@example.com"),
        (" Ann.B+tag@Example.COM ", "Ann.B+tag@example.com"),
        ("کاربر@دکان.ایران", "کاربر@دکان.ایران"),
        ("o'neil@münchen.de", "o'neil@münchen.de"),
        ("ann", None),
        ("@example.com", None),
        ("ann@", None),
        ("ann@localhost", None),
        ("a b@example.com", None),
        ("a..b@example.com", None),
        (".a@example.com", None),
        ("a@b@example.com", None),
        ("x" * 65 + "@example.com", None),
        ("a@example.com, b@example.com", None),
    ],
)
def test_email_addresses(typed: str, read: str | None) -> None:
    assert addresses.email(typed) == read


@pytest.mark.parametrize(
    ("typed", "fine"),
    [
        ("https://example.com", True),
        ("http://example.com:8080/a/b?c=d#e", True),
        ("HTTPS://Example.com/راه", True),
        ("https://دکان.ایران/", True),
        ("http://192.0.2.7/", True),
        ("http://[2001:db8::1]:81/", True),
        ("http://intranet/page", True),
        ("example.com", False),
        ("ftp://example.com", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https:///path", False),
        ("https://exa mple.com", False),
        ("https://example.com:99999", False),
        ("http://[::1", False),
        ("https://example.com/" + "x" * 2048, False),
    ],
)
def test_web_addresses(typed: str, fine: bool) -> None:
    assert (addresses.url(typed) is not None) == fine


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("12", "12"),
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        ("۱۲٫۵", "12.5"),
        ("١٢٫٥", "12.5"),
        ("۱٬۲۵۰٫۵", "1250.5"),
        ("१२", "12"),
        ("-12.50", "-12.5"),
        ("−12", "-12"),
        ("+7", "7"),
        ("007", "7"),
        (".5", "0.5"),
        ("0,250", "0.25"),
        ("-0", "0"),
        ("1 250,5", "1250.5"),
        ("1\u202f250", "1250"),
        ("1'250.5", "1250.5"),
        ("1.250,5", "1250.5"),
        ("1,250.5", "1250.5"),
        ("1.250.000", "1250000"),
        ("1.250", "1.25"),
        ("1,250", None),
        ("12,34,5", None),
        ("1.2.3", None),
        ("1e5", None),
        ("0x1f", None),
        ("1²", None),
        ("½", None),
        ("NaN", None),
        ("1 2", None),
        ("--1", None),
        ("", None),
        ("9" * 41, None),
    ],
)
def test_numbers(typed: str, read: str | None) -> None:
    assert normal(typed) == read
    assert read is None or normal(read) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2026-11-22", "2026-11-22"),
        (" ۲۰۲۶-۱۱-۲۲ ", "2026-11-22"),
        ("2024-02-29", "2024-02-29"),
        ("2026-02-29", None),
        ("2026-13-01", None),
        ("0000-01-01", None),
        ("20261122", None),
        ("2026-W01-1", None),
        ("22.11.2026", None),
        ("", None),
    ],
)
def test_dates(typed: str, read: str | None) -> None:
    assert day(typed) == read
