"""The suite for vendors: our own helpdesk keeps each rule, and a broken one is told by name."""

import json
import re
import subprocess
import sys
import unicodedata
import uuid
from collections.abc import Generator
from pathlib import Path

import pytest

from desktop.conformance.asking import RULES, ask_all
from desktop.conformance.rules import Rule
from desktop.helpdesk.running import RunningHelpdesk
from tests.conformance.mutated import Exchange, Fault, mutated

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def helpdesk(tmp_path_factory: pytest.TempPathFactory) -> Generator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path_factory.mktemp("helpdesk") / "desk") as running:
        yield running


@pytest.fixture(scope="module")
def tokens(helpdesk: RunningHelpdesk) -> dict[str, str]:
    stranger = helpdesk.add_customer("Stranger")
    ready = {name: helpdesk.tokens[name] for name in ("customer", "agent")}
    return ready | {"other_customer": stranger}


def named(name: str) -> Rule:
    return next(rule for rule in RULES if rule.name == name)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_our_helpdesk_keeps_it(
    rule: Rule, helpdesk: RunningHelpdesk, tokens: dict[str, str]
) -> None:
    (result,) = ask_all(helpdesk.url, tokens, rules=[rule])
    assert (result.broken, result.not_asked) == (None, "")


def test_each_has_a_name_of_its_own_and_stands_under_a_heading() -> None:
    page = (ROOT / "docs" / "api" / "native.md").read_text("utf-8")
    headings = set(re.findall(r"^#+ (.*)$", page, re.M))
    assert len({rule.name for rule in RULES}) == len(RULES) > 50
    for rule in RULES:
        assert rule.section in headings, rule.name
        assert rule.says.endswith("."), rule.name


# --- broken helpdesks --------------------------------------------------------------------------


def another_key(exchange: Exchange) -> None:
    if "idempotency-key" in exchange.headers:
        exchange.headers["idempotency-key"] = str(uuid.uuid4())


def any_key(exchange: Exchange) -> None:
    if exchange.method == "POST" and "idempotency-key" not in exchange.headers:
        exchange.headers["idempotency-key"] = str(uuid.uuid4())


def without(name: str) -> Fault:
    def drop(exchange: Exchange) -> None:
        exchange.headers.pop(name, None)

    return Fault(before=drop)


def composed(exchange: Exchange) -> None:
    if exchange.method == "POST":
        text = unicodedata.normalize("NFC", exchange.body.decode())
        exchange.body = text.encode()


def reversed_changes(exchange: Exchange) -> None:
    if "/changes" in exchange.path and exchange.status == 200:
        told = json.loads(exchange.answer)
        told["changes"].reverse()
        exchange.answer = json.dumps(told).encode()


def tickets_unsaid(exchange: Exchange) -> None:
    if "/changes" in exchange.path and exchange.status == 200:
        told = json.loads(exchange.answer)
        told["changes"] = [c for c in told["changes"] if c["op"] != "ticket"]
        exchange.answer = json.dumps(told).encode()


def start_over(exchange: Exchange) -> None:
    if exchange.status == 410 and "/changes" in exchange.path:
        exchange.status = 200
        exchange.answer = b'{"changes": [], "cursor": 0, "more": false}'


def plain_json(exchange: Exchange) -> None:
    if exchange.status >= 400:
        exchange.answer_headers["content-type"] = "application/json"


def no_etag(exchange: Exchange) -> None:
    exchange.answer_headers.pop("etag", None)


def no_offset(exchange: Exchange) -> None:
    exchange.answer_headers.pop("upload-offset", None)


def cut_file(exchange: Exchange) -> None:
    if "/attachments/" in exchange.path:
        exchange.answer = exchange.answer[:-1]


def with_password(exchange: Exchange) -> None:
    if (
        exchange.path.endswith("/messages")
        and exchange.status == 201
        and b"secrets" in exchange.body
    ):
        told = json.loads(exchange.answer)
        told["sent"] = json.loads(exchange.body)
        exchange.answer = json.dumps(told).encode()


def never_purged(exchange: Exchange) -> None:
    if exchange.path.endswith("/reveal") and exchange.status == 410:
        exchange.status = 200
        exchange.answer = b'{"login": "", "password": "", "host": "", "port": null}'


def forgotten_holder(exchange: Exchange) -> None:
    if b"assigned_before" in exchange.body:
        body = json.loads(exchange.body)
        del body["assigned_before"]
        exchange.body = json.dumps(body).encode()


def lost_sub_task(exchange: Exchange) -> None:
    if exchange.method == "GET" and "/tickets/" in exchange.path and exchange.status == 200:
        told = json.loads(exchange.answer)
        if "links" in told:
            told["links"] = []
            exchange.answer = json.dumps(told).encode()


def signed_in_anyway(exchange: Exchange) -> None:
    if exchange.status == 401:
        exchange.status, exchange.answer = 200, b"{}"


def with_look(**look: str) -> Fault:
    def tell(exchange: Exchange) -> None:
        if exchange.path == "/.well-known/deskbell":
            exchange.answer = json.dumps(json.loads(exchange.answer) | look).encode()

    return Fault(after=tell)


BROKEN = {
    "description": Fault(after=lambda e: setattr(e, "answer", b'{"deskbell": 1}')),
    "sign-in": Fault(after=signed_in_anyway),
    "problems": Fault(after=plain_json),
    "key-needed": Fault(before=any_key),
    "repeat-same": Fault(before=another_key),
    "repeat-at-once": Fault(before=another_key),
    "key-bound": Fault(before=another_key),
    "as-written": Fault(before=composed),
    "etag": Fault(after=no_etag),
    "stale": without("if-match"),
    "feed-in-order": Fault(after=reversed_changes),
    "feed-continues": Fault(after=tickets_unsaid),
    "ticket-before-message": Fault(after=tickets_unsaid),
    "cursor-beyond": Fault(after=start_over),
    "resumed": Fault(after=no_offset),
    "files-come-back": Fault(after=cut_file),
    "logins-in-no-answer": Fault(after=with_password),
    "closed-destroys": Fault(after=never_purged),
    "taken": Fault(before=forgotten_holder),
    "links-have-two-ends": Fault(after=lost_sub_task),
}


@pytest.mark.parametrize(
    "look", [{"colour": "green"}, {"logo": "logo.png"}, {"logo": "/me.png"}, {"logo": "/api/v1/me"}]
)
def test_a_look_that_cannot_be_shown_is_told(
    look: dict[str, str], helpdesk: RunningHelpdesk, tokens: dict[str, str]
) -> None:
    with mutated(helpdesk.url, with_look(**look)) as url:
        (result,) = ask_all(url, tokens, rules=[named("looks")])
    assert result.broken


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_helpdesk_is_told(
    name: str, helpdesk: RunningHelpdesk, tokens: dict[str, str]
) -> None:
    with mutated(helpdesk.url, BROKEN[name]) as url:
        (result,) = ask_all(url, tokens, rules=[named(name)])
    assert result.broken


@pytest.mark.parametrize(
    "name", ["notes-stay", "notes-move-nothing", "staffs-own", "staffs-addresses", "own-token"]
)
def test_a_helpdesk_that_takes_customers_for_staff_is_told(
    name: str, helpdesk: RunningHelpdesk, tokens: dict[str, str]
) -> None:
    """What a customer reads is answered as to staff: the worst fault there is."""

    def as_staff(exchange: Exchange) -> None:
        if exchange.method == "GET" and not exchange.path.endswith(("/me", "/catalog")):
            exchange.headers["authorization"] = f"Bearer {tokens['agent']}"

    with mutated(helpdesk.url, Fault(before=as_staff)) as url:
        (result,) = ask_all(url, tokens, rules=[named(name)])
    assert result.broken


@pytest.mark.parametrize("name", ["others-tickets", "others-feed", "others-files", "others-logins"])
def test_a_helpdesk_that_mixes_accounts_is_told(
    name: str, helpdesk: RunningHelpdesk, tokens: dict[str, str]
) -> None:
    def as_the_other(exchange: Exchange) -> None:
        if tokens["other_customer"] in exchange.headers.get("authorization", ""):
            exchange.headers["authorization"] = f"Bearer {tokens['customer']}"

    with mutated(helpdesk.url, Fault(before=as_the_other)) as url:
        (result,) = ask_all(url, tokens, rules=[named(name)])
    assert result.broken


# --- the command -------------------------------------------------------------------------------


def conformance(url: str, tokens: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", "conformance", url, "--tokens", str(tokens), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)


def test_the_command_says_which_rule_is_broken_and_what_it_saw(
    helpdesk: RunningHelpdesk, tokens: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "tokens.json"
    file.write_text(json.dumps({"url": helpdesk.url, "tokens": tokens}), encoding="utf-8")
    only = ("--rule", "repeat-same", "--rule", "etag")
    done = conformance(helpdesk.url, file, *only)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (
        0,
        "2 rules kept, 0 broken, 0 not asked.",
    )
    with mutated(helpdesk.url, Fault(before=another_key)) as url:
        told = conformance(url, file, *only)
        machine = conformance(url, file, *only, "--json")
    assert told.returncode == machine.returncode == 1
    says = named("repeat-same").says
    assert f"BROKEN     repeat-same: {says}" in told.stdout
    assert "docs/api/native.md, “Writing”" in told.stdout
    rules = {rule["name"]: rule for rule in json.loads(machine.stdout)["rules"]}
    assert (rules["repeat-same"]["state"], rules["etag"]["state"]) == ("broken", "kept")
    for token in tokens.values():
        assert token not in told.stdout + told.stderr + machine.stdout


def test_what_there_is_no_token_for_is_not_asked(
    helpdesk: RunningHelpdesk, tokens: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "tokens.json"
    file.write_text(json.dumps({"customer": tokens["customer"]}), encoding="utf-8")
    done = conformance(helpdesk.url, file, "--rule", "notes-stay")
    assert done.returncode == 0
    assert "not asked  notes-stay: there is no token for agent" in done.stdout


@pytest.mark.parametrize("text", ["", "[]", '{"agent": "x"}', '{"customer": 3}'])
def test_tokens_that_are_none_are_told(text: str, tmp_path: Path) -> None:
    file = tmp_path / "tokens.json"
    file.write_text(text, encoding="utf-8")
    done = conformance("http://127.0.0.1:9", file)
    assert done.returncode == 1
    assert "tokens.json" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_helpdesk_that_is_not_there_is_told(tmp_path: Path) -> None:
    file = tmp_path / "tokens.json"
    file.write_text('{"customer": "x"}', encoding="utf-8")
    done = conformance("http://127.0.0.1:9", file)
    assert done.returncode == 1
    assert "GET /api/v1/me got no answer" in done.stderr
