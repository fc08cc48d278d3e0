"""Finding out what is at an address: Deskbell's own description of it, else a Request Tracker.

Nothing secret is sent. Redirects are followed here and nowhere else: where they lead is what is
found, and what is shown to the person before they sign in.
"""

import asyncio
import re
from collections.abc import Iterator
from contextlib import aclosing
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import msgspec

from desktop.backends.address import check_base_url, host_of, is_loopback
from desktop.backends.answers import Answer, one_line
from desktop.backends.ask import Ask
from desktop.backends.bounds import check_json, web_page
from desktop.backends.http import Http
from desktop.backends.offload import Offload
from desktop.domain.errors import (
    BadAddress,
    ConnectionLost,
    InsecureAddress,
    Problem,
    TlsFailed,
    Unreachable,
)
from desktop.domain.finding_errors import HelpdeskNotFound
from desktop.domain.found import FoundHelpdesk, SignInWay

DESCRIPTION = "/.well-known/deskbell"
_RT = "/REST/2.0/rt"
_RT_PLACES = ("", "/rt", "/rt5", "/rt4", "/tickets")
_RT_MARKS = re.compile(rb"/NoAuth/|Request Tracker|Best Practical", re.IGNORECASE)
_RT_COOKIE = re.compile(r"RT_SID_([^=;\s]{1,200}?)\.\d{1,5}=")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ANY = frozenset(range(200, 500)) - {407, 408, 421, 425, 429}
_HOPS = 4
_PATHS = 4
"""How many folders of a pasted address are tried."""
_DEADLINE = 20.0
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_LOGO_SECONDS = 5.0
_LOGO_BYTES = 256 * 1024
_SILENT = (Unreachable, ConnectionLost, TlsFailed)


class _OAuth(msgspec.Struct):
    authorize: str
    token: str


class _Description(msgspec.Struct):
    deskbell: int
    name: str
    sign_in: list[str] = []
    address: str = ""
    token_page: str = ""
    oauth: _OAuth | None = None
    colour: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class _Reply:
    base: str
    """Where the answer came from in the end."""
    answer: Answer
    strayed: bool = False
    """Whether it leads on to a place that is none of what was asked."""


async def discover(typed: str, offload: Offload) -> FoundHelpdesk:
    """Return the helpdesk at what a person typed: an address, a host, an e-mail address.

    Raises `BadAddress` for what is none of these, what was in the way (`Unreachable`, `TlsFailed`,
    a web page of the network …), or `HelpdeskNotFound`.
    """
    bases = list(_bases(typed))
    first: Problem | None = None
    for origin, paths in bases:
        try:
            found = await _look(origin, paths, offload)
        except _SILENT as problem:
            first = first or problem
            continue
        asked = urlsplit(bases[0][0]).hostname
        return replace(found, elsewhere=urlsplit(found.url).hostname != asked)
    raise first or HelpdeskNotFound(host=typed)


async def _look(origin: str, paths: list[str], offload: Offload) -> FoundHelpdesk:
    """Ask one host for everything that may be there."""
    strays = 0
    for path in paths:
        reply = await _get(origin + path, DESCRIPTION, offload)
        strays += reply.strayed or _is_page(reply.answer)
        told = _description(reply.answer)
        if told is not None:
            return await _described(reply.base, told, offload)
    for path in dict.fromkeys((*paths, *_RT_PLACES)):
        reply = await _get(origin + path, _RT, offload)
        strays += reply.strayed or _is_page(reply.answer)
        if reply.answer.status == 401 or b'"Version"' in reply.answer.body[:4096]:
            front = await _get(reply.base, "/", offload)
            name = _RT_COOKIE.search(" ".join(front.answer.all("set-cookie")))
            if name is not None or _RT_MARKS.search(front.answer.body):
                return _tracker(reply.base, name[1] if name else "")
    host = host_of(origin)
    # Where every place gives a page or leads away, no server of a helpdesk speaks at all.
    if strays >= 2 * len(paths) + len(_RT_PLACES) - 1:
        raise web_page(host)
    raise HelpdeskNotFound(host=host)


async def _described(base: str, told: _Description, offload: Offload) -> FoundHelpdesk:
    """Return what a description says; one that names another address is asked for there, once."""
    if told.address:
        there = check_base_url(told.address)
        if there != base:
            reply = await _get(there, DESCRIPTION, offload)
            base, again = reply.base, _description(reply.answer)
            if again is None:
                raise HelpdeskNotFound(host=host_of(there))
            told = again
    paths = told.oauth if told.oauth is not None and _are_paths(told.oauth) else None
    ways = [way for way in SignInWay if way.value in told.sign_in or way is SignInWay.TOKEN]
    if paths is None and SignInWay.BROWSER in ways:
        ways.remove(SignInWay.BROWSER)
    return FoundHelpdesk(
        kind="native",
        url=base,
        name=one_line(told.name, limit=80) or host_of(base),
        ways=tuple(ways),
        token_page=base + told.token_page if _is_path(told.token_page) else "",
        authorize=paths.authorize if paths else "",
        exchange=paths.token if paths else "",
        colour=told.colour.lower() if _COLOUR.fullmatch(told.colour.lower()) else "",
        logo=await _logo(base, told.logo, offload),
    )


async def _logo(base: str, path: str, offload: Offload) -> bytes:
    """Return the picture at *path*; b"" where there is none, since a sign-in needs no picture."""
    if not _is_path(path):
        return b""
    picture = bytearray()
    http = await offload(_http, base, offload)
    try:
        async with aclosing(http), asyncio.timeout(_LOGO_SECONDS):
            pieces = http.download(Ask(path=path, signed=False), limit=_LOGO_BYTES)
            async with aclosing(pieces):
                async for piece in pieces:
                    picture += piece
    except (Problem, TimeoutError):
        return b""
    return bytes(picture)


def _tracker(base: str, name: str) -> FoundHelpdesk:
    return FoundHelpdesk(
        kind="rt",
        url=base,
        name=one_line(name, limit=80) or host_of(base),
        # RT makes tokens on its web page alone; its interface takes no other lasting sign-in.
        ways=(SignInWay.TOKEN,),
        token_page=f"{base}/Prefs/AuthTokens.html",
    )


async def _get(base: str, path: str, offload: Offload) -> _Reply:
    """Return the answer to *path* below *base*, or below where that has moved to."""
    hops = 0
    while True:
        http = await offload(_http, base, offload)
        async with aclosing(http):
            answer = await http.send(Ask(path=path, signed=False), accept=_ANY)
        if answer.status not in _REDIRECTS:
            return _Reply(base, answer)
        hops += 1
        target = _target(base, path, answer.header("location"))
        if target is None or hops == _HOPS:
            return _Reply(base, answer, strayed=True)
        base = target


def _http(base: str, offload: Offload) -> Http:
    return Http(base, offload, deadline=_DEADLINE)


def _target(base: str, path: str, location: str) -> str | None:
    """Return the base that a redirect of *path* leads to; None where it leads to something else."""
    if location.startswith("/") and not location.startswith("//"):
        parts = urlsplit(base)
        location = f"{parts.scheme}://{parts.netloc}{location}"
    whole = location.rstrip("/") if path != "/" else f"{location.rstrip('/')}/"
    if not whole.endswith(path):
        return None
    try:
        target = check_base_url(_safer(whole.removesuffix(path)))
    except BadAddress:
        return None
    return None if target == base else target


def _description(answer: Answer) -> _Description | None:
    if answer.status != 200 or _is_page(answer):
        return None
    try:
        check_json(answer.body, "")
        told = msgspec.json.decode(answer.body, type=_Description)
    except (Problem, msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return told if told.deskbell == 1 else None


def _bases(typed: str) -> Iterator[tuple[str, list[str]]]:
    """Yield hosts to ask, with the folders of the address to look in, likeliest first."""
    text = typed.strip()
    if "@" in text and "/" not in text:
        text = text.rpartition("@")[2]
    text = re.split(r"[?#]", text, maxsplit=1)[0]
    scheme_given = "://" in text
    base = check_base_url(_safer(text))
    parts = urlsplit(base)
    folders = [part for part in parts.path.split("/") if part][:_PATHS]
    if folders and folders[-1].lower().endswith((".html", ".htm")):
        folders.pop()
    paths = ["/" + "/".join(folders[:n]) for n in range(len(folders), 0, -1)]
    yield f"{parts.scheme}://{parts.netloc}", [*paths, ""]
    if not scheme_given and is_loopback(parts.hostname or ""):
        yield f"http://{parts.netloc}", [*paths, ""]


def _safer(text: str) -> str:
    """Return an address with https in place of http, but for this machine's own."""
    try:
        return check_base_url(text)
    except InsecureAddress:
        return "https://" + text.strip().partition("://")[2]


def _is_page(answer: Answer) -> bool:
    return "html" in answer.header("content-type").lower() and answer.status != 404


def _is_path(path: str) -> bool:
    return path.startswith("/") and not path.startswith("//") and path.isascii() and len(path) < 200


def _are_paths(told: _OAuth) -> bool:
    return _is_path(told.authorize) and _is_path(told.token)
