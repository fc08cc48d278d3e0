"""How a native helpdesk gives out tokens: for a login and its password, for a browser's code."""

from urllib.parse import urlencode

import msgspec

from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.native.asks import API
from desktop.backends.offload import Offload
from desktop.domain.errors import Problem, SignInRefused
from desktop.domain.finding_errors import PasswordRefused
from desktop.domain.secret import Secret


class _Session(msgspec.Struct):
    token: str


class _Exchanged(msgspec.Struct):
    access_token: str


async def token_for_password(url: str, login: str, password: Secret, offload: Offload) -> str:
    """Return a new token; raises `PasswordRefused`. The password is in no word and no log."""
    body = {"login": login, "password": password.reveal()}
    ask = Ask(
        method="POST",
        path=f"{API}/sessions",
        body=msgspec.json.encode(body),
        signed=False,
        secrets=(password,),
    )
    http = await offload(Http, url, offload)
    refused: Problem | None = None
    try:
        return (await http.request(ask, _session)).token
    except SignInRefused:
        refused = PasswordRefused(host=http.host)
    finally:
        await http.aclose()
    # Raised out here, so that it does not carry the request along.
    raise refused


async def token_for_code(
    url: str, path: str, code: Secret, verifier: Secret, redirect: str, offload: Offload
) -> str:
    """Return the token for the *code* that a browser brought back to *redirect* (RFC 7636)."""
    body = {
        "grant_type": "authorization_code",
        "client_id": "deskbell",
        "code": code.reveal(),
        "code_verifier": verifier.reveal(),
        "redirect_uri": redirect,
    }
    ask = Ask(
        method="POST",
        path=path,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        body=urlencode(body).encode(),
        signed=False,
        secrets=(code, verifier),
    )
    http = await offload(Http, url, offload)
    try:
        return (await http.request(ask, _exchanged)).access_token
    finally:
        await http.aclose()


def _session(raw: bytes) -> _Session:
    return msgspec.json.decode(raw, type=_Session)


def _exchanged(raw: bytes) -> _Exchanged:
    return msgspec.json.decode(raw, type=_Exchanged)
