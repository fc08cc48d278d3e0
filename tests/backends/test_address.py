"""What counts as a helpdesk's address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.backends.address import check_base_url, host_of, is_loopback, segment
from desktop.domain.errors import BadAddress, InsecureAddress, NotFound

GOOD = {
    "https://support.example.com": "https://support.example.com",
    "  https://support.example.com/  ": "https://support.example.com",
    "support.example.com": "https://support.example.com",
    "support.example.com:8443/desk/": "https://support.example.com:8443/desk",
    "HTTPS://Support.Example.COM:443/Desk": "https://support.example.com/Desk",
    "https://support.example.com./": "https://support.example.com",
    "https://bücher.example": "https://xn--bcher-kva.example",
    "https://support.example.com/پشتیبانی": "https://support.example.com/%D9%BE%D8%B4%D8%AA%DB%8C"
    "%D8%A8%D8%A7%D9%86%DB%8C",
    "http://localhost:8080": "http://localhost:8080",
    "http://127.0.0.1:80/": "http://127.0.0.1",
    "http://[::1]:9000/x": "http://[::1]:9000/x",
    "http://desk.localhost": "http://desk.localhost",
    "https://10.0.0.7": "https://10.0.0.7",
}

BAD = (
    "",
    "   ",
    "https://",
    "ftp://support.example.com",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://robin:hunter2@support.example.com",
    "https://support.example.com?x=1",
    "https://support.example.com/#top",
    "https://support.example.com/../admin",
    "https://support.example.com//x",
    "https://support example.com",
    "https://support.example.com\r\nX: y",
    "https://support\u202e.example.com",
    "https://a..b",
    "https://-a.example",
    "https://support.example.com:99999",
    "https://support.example.com:x",
    "https://127.1",
    "https://[::1",
    "https://support.example.com\\@evil.example",
    "https://" + "a" * 64 + ".example",
    "https://example.com/" + "x" * 3000,
)

INSECURE = ("http://support.example.com", "http://10.0.0.7:8080/x", "http://127.0.0.1.example.com")


@pytest.mark.parametrize("typed", GOOD)
def test_an_address_gets_its_one_spelling(typed: str) -> None:
    assert check_base_url(typed) == GOOD[typed]
    assert check_base_url(GOOD[typed]) == GOOD[typed]


@pytest.mark.parametrize("typed", BAD)
def test_what_is_no_address_is_told_so(typed: str) -> None:
    with pytest.raises(BadAddress) as caught:
        check_base_url(typed)
    assert not isinstance(caught.value, InsecureAddress)
    assert "hunter2" not in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("typed", INSECURE)
def test_plain_http_is_for_this_machine_alone(typed: str) -> None:
    with pytest.raises(InsecureAddress, match="https://"):
        check_base_url(typed)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_a_bad_one(typed: str) -> None:
    try:
        checked = check_base_url(typed)
    except BadAddress:
        return
    assert checked.startswith(("https://", "http://"))
    assert checked.isascii()
    assert check_base_url(checked) == checked
    assert host_of(checked)


@pytest.mark.parametrize("id", ["..", ".", "...", ""])
def test_an_id_that_leads_elsewhere_is_not_found(id: str) -> None:
    with pytest.raises(NotFound, match="This ticket"):
        segment(id, "This ticket")


@given(st.text(min_size=1, max_size=30))
def test_an_id_stays_one_part_of_the_path(id: str) -> None:
    try:
        part = segment(id, "This ticket")
    except (NotFound, UnicodeEncodeError):
        return
    assert not set(part) & set("/?#\\ \r\n")


def test_loopback_is_this_machine() -> None:
    assert is_loopback("127.9.9.9")
    assert is_loopback("::1")
    assert not is_loopback("128.0.0.1")
    assert not is_loopback("localhost.example")
