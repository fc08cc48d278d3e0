"""The sign-in: a token exchanged once for RT's session cookie, ten to forty times as fast."""

import asyncio
import re
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import replace
from typing import TypeVar
from urllib.parse import urlsplit

from desktop.backends.answers import Answer
from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.offload import Offload
from desktop.backends.rt.shapes import RtVersion, read
from desktop.backends.rt.writes import refusal
from desktop.backends.unsent import nothing_done
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    NotAHelpdesk,
    NotFound,
    Problem,
    Refused,
    SignInRefused,
    UnexpectedAnswer,
)

T = TypeVar("T")

API = "/REST/2.0"
_COOKIE = re.compile(r"(RT_SID_([^=;\s]{1,200}?)\.\d{1,5})=([A-Za-z0-9]{8,128})(?:;|\Z)")
_TOKEN = re.compile(r"[0-9]{1,10}-([0-9]{1,18})-[0-9a-fA-F]{1,200}\Z")
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Session:
    """Requests below RT's interface under one person's session, renewed when RT has forgotten it.

    RT answers a stale cookie with a redirect to its start page, before it does anything: the
    request may be repeated, a write too.
    """

    def __init__(self, url: str, token: str, offload: Offload) -> None:
        self._http = Http(_root(url), offload, explain=self._explain)
        self.host = self._http.host
        self.name = self.host
        """What this RT calls itself, once the session stands."""
        self._token = token.strip()
        match = _TOKEN.match(self._token)
        self.user = match[1] if match else ""
        """RT's number of the person, which is part of the token; "" in what is none."""
        self._signing_in = asyncio.Lock()
        self._stands = False
        self._age = 0

    async def request(self, ask: Ask, parse: Callable[[bytes], T]) -> T:
        """Return *parse* of the answer; see `Http.request`."""
        below = _below(ask)
        return await self._within(lambda: self._http.request(below, parse))

    async def send(self, ask: Ask, *, accept: frozenset[int] = frozenset()) -> Answer:
        """Return the answer as it is; see `Http.send`."""
        below = _below(ask)
        return await self._within(lambda: self._http.send(below, accept=accept))

    async def download(self, ask: Ask, *, limit: int) -> AsyncGenerator[bytes]:
        """Yield the pieces of an answer as they come; see `Http.download`."""
        below = _below(ask)
        for last_try in (False, True):
            age = await self._sign_in()
            try:
                async with aclosing(self._http.download(below, limit=limit)) as pieces:
                    async for piece in pieces:
                        yield piece
            except SignInRefused:
                # It comes instead of the first piece, never after it.
                if last_try:
                    raise
                self._forget(age)
            else:
                return

    async def sign_in(self) -> None:
        """Make sure that a session stands; `SignInRefused`, `NotAHelpdesk` where none can."""
        await self._sign_in()

    async def renew(self) -> None:
        """Go on over new connections."""
        await self._http.renew()

    async def aclose(self) -> None:
        """Let go of every connection."""
        await self._http.aclose()

    async def _within(self, ask: Callable[[], Awaitable[T]]) -> T:
        age = await self._sign_in()
        try:
            return await ask()
        except SignInRefused:
            self._forget(age)
        await self._sign_in_again()
        return await ask()

    async def _sign_in_again(self) -> None:
        """Sign in after a refusal that RT gave before it did anything: so nothing was done yet."""
        try:
            await self._sign_in()
        except Problem as problem:
            refused = nothing_done(problem, self.host)
        else:
            return
        raise refused

    def _forget(self, age: int) -> None:
        """Sign in anew before the next request, unless that was done since *age*."""
        if self._age == age:
            self._stands = False

    async def _sign_in(self) -> int:
        """Return which session stands now, counted from 1."""
        async with self._signing_in:
            if not self._stands:
                await self._exchange()
                self._age += 1
                self._stands = True
            return self._age

    async def _exchange(self) -> None:
        """Trade the token for a cookie, and try it: RT answers 200 to a wrong token too."""
        if not self.user:
            raise SignInRefused(host=self.host)
        token = {"Authorization": f"token {self._token}"}
        self._http.sign(token, secrets=(self._token,))
        answer = await self._http.send(
            Ask(path="/", what=QT_TRANSLATE_NOOP("Detail", "The sign-in")),
            accept=_REDIRECTS | {401, 403, 404},
        )
        found = next((m for c in answer.all("set-cookie") if (m := _COOKIE.match(c))), None)
        if found is not None:
            cookie = {"Cookie": f"{found[1]}={found[3]}"}
            self._http.sign(cookie, secrets=(self._token, found[3]))
            self.name = found[2]
            try:
                await self._check()
            except SignInRefused:
                self._http.sign(token, secrets=(self._token,))
            else:
                return
        # A wrong token, or an RT whose pages take none: its interface has the last word.
        await self._check()

    async def _check(self) -> None:
        """Raise unless the sign-in holds and a Request Tracker answers."""
        try:
            await self._http.request(Ask(path=f"{API}/rt"), lambda body: read(body, RtVersion))
        except (NotFound, UnexpectedAnswer):
            foreign = NotAHelpdesk(url=self._http.base_url, kind="Request Tracker")
        else:
            return
        raise foreign

    def _explain(self, answer: Answer, usual: Problem) -> Problem:
        """RT sends those it does not know to its start page, and says 400 for what is 403."""
        if answer.status in _REDIRECTS and self._leads_home(answer.header("location")):
            return SignInRefused(host=self.host)
        if answer.status == 400 and isinstance(usual, Refused):
            return refusal(str(usual.fields.get("detail", "")))
        return usual

    def _leads_home(self, location: str) -> bool:
        """Tell whether RT points at its own start page or sign-in, and not at some other place."""
        try:
            parts = urlsplit(location)
        except ValueError:
            return False
        here = parts.netloc in {"", self.host}
        return here and parts.path.endswith(("/", "/NoAuth/Login.html"))


def _root(url: str) -> str:
    """Return the address of RT itself, also where that of its interface was given."""
    return re.sub(r"/REST(/2\.0)?/*\Z", "", url.strip())


def _below(ask: Ask) -> Ask:
    return replace(ask, path=API + ask.path)
