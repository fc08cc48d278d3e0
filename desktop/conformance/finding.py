"""Rules about finding out what is there, and about being refused."""

import re

from desktop.conformance.desk import JSON, Desk, Person, expect, fresh_key
from desktop.conformance.rules import rule

_MEANINGS = frozenset(
    ("new", "waiting_for_staff", "on_hold", "in_progress", "answered", "with_engineers", "closed")
)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LOGO_BYTES = 256 * 1024
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")
_FINDING, _ERRORS = "Finding out", "Errors"


@rule(
    "description",
    section=_FINDING,
)
def description(desk: Desk) -> None:
    """The description at /.well-known/deskbell tells path and ways to sign in, to anybody."""
    told = desk.line.ask("GET", "/.well-known/deskbell", headers={}).json(200)
    expect(told.get("deskbell") == 1, f"“deskbell” is {told.get('deskbell')!r} instead of 1")
    expect(told.get("api") == "/api/v1", f"“api” is {told.get('api')!r}")
    ways = set(told.get("sign_in") or [])
    expect(bool(ways & {"oauth", "password", "token"}), f"“sign_in” is {told.get('sign_in')!r}")


@rule("looks", section=_FINDING)
def looks(desk: Desk) -> None:
    """A colour and a logo in the description are such: #rrggbb, and a picture that is there."""
    told = desk.line.ask("GET", "/.well-known/deskbell", headers={}).json(200)
    colour, path = told.get("colour", "#000000"), told.get("logo")
    expect(bool(_COLOUR.fullmatch(str(colour))), f"“colour” is {colour!r}")
    if path is None:
        return
    expect(str(path).startswith("/"), f"“logo” is {path!r} instead of a path")
    picture = desk.line.ask("GET", str(path), headers={})
    expect(picture.status == 200, f"the logo is answered with {picture.status}")
    size = len(picture.content)
    expect(0 < size <= _LOGO_BYTES, f"the logo has {size} bytes, of at most {_LOGO_BYTES}")
    expect(picture.content.startswith(_PICTURES), "the logo is no PNG, JPEG, GIF or WebP")


@rule("me", section=_FINDING)
def me(desk: Desk) -> None:
    """/me tells who signed in, at which helpdesk, and what it can do."""
    told = desk.customer.me
    missing = {"id", "name", "email", "role", "account", "helpdesk", "features"} - told.keys()
    expect(not missing, f"it lacks {', '.join(sorted(missing))}")
    expect(told["role"] == "customer", f"the customer's token is that of a {told['role']}")
    expect(bool(told["account"]), "a customer has no account")


@rule("staff-me", section=_FINDING, people=("agent",))
def staff_me(desk: Desk) -> None:
    """/me of staff says `agent` and no account."""
    told = desk.agent.me
    expect((told["role"], told["account"]) == ("agent", None), f"it says {told['role']!r}")


@rule(
    "catalog",
    section=_FINDING,
)
def catalog(desk: Desk) -> None:
    """The catalog has a department for customers, and statuses of known meanings."""
    told = desk.customer.get("/catalog").json(200)
    expect(any(d["open_to_customers"] for d in told["departments"]), "no department is open")
    meanings = {status["meaning"] for status in told["statuses"]}
    expect(meanings <= _MEANINGS, f"unknown meanings: {', '.join(sorted(meanings - _MEANINGS))}")
    lacking = {"waiting_for_staff", "answered", "closed"} - meanings
    expect(not lacking, f"no status means {', '.join(sorted(lacking))}")


@rule(
    "staffs-catalog",
    section=_FINDING,
)
def staffs_catalog(desk: Desk) -> None:
    """Customers are not told who the agents are, which tags there are, nor who works where."""
    told = desk.customer.get("/catalog").json(200)
    shown = [part for part in ("agents", "tags", "works_in") if told.get(part)]
    expect(not shown, f"a customer's catalog has {', '.join(shown)}")


@rule(
    "sign-in",
    section=_ERRORS,
)
def sign_in(desk: Desk) -> None:
    """Without a token, or with a wrong one, a request is a 401 `sign_in`."""
    wrong = Person(desk.line, "no-such-token")
    for path in ("/me", "/catalog", "/tickets", "/messages", "/changes?cursor=0"):
        desk.nobody.get(path).refused(401, "sign_in")
        wrong.get(path).refused(401, "sign_in")


@rule(
    "problems",
    section=_ERRORS,
)
def problems(desk: Desk) -> None:
    """An error is application/problem+json with type, title, status, detail and code."""
    told = desk.customer.get("/tickets/no-such-ticket").refused(404, "not_found")
    missing = {"type", "title", "status", "detail", "code"} - told.keys()
    expect(not missing, f"a 404 lacks {', '.join(sorted(missing))}")
    expect(told["status"] == 404, f"its “status” is {told['status']!r}")


@rule("bad-json", section=_ERRORS)
def bad_json(desk: Desk) -> None:
    """A body that is not JSON is a 400 `bad_request`."""
    answer = desk.customer.ask(
        "POST", "/tickets", {"Content-Type": JSON}, raw=b'{"subject": ', key=fresh_key()
    )
    answer.refused(400, "bad_request")


@rule(
    "invalid-is-named",
    section=_ERRORS,
)
def invalid_is_named(desk: Desk) -> None:
    """What does not fit is a 422 `invalid`, whose detail names the field."""
    request = desk.request("Conformance: without a department") | {"department": "no-such-one"}
    told = desk.customer.post("/tickets", request).refused(422, "invalid")
    expect("department" in told["detail"], f"the detail is {told['detail']!r}")
