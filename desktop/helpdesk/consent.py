"""Signing in with the browser: OAuth 2.0's authorisation code with PKCE (RFC 6749, 7636, 8252)."""

import base64
import hashlib
import hmac
import re
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.sessions import Known

CLIENT = "deskbell"
CODE_SECONDS = 60.0
MOST_CODES = 1000
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_LOOPBACK = frozenset({"127.0.0.1", "::1"})
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Wish:
    """What a program asks a person to allow; made by `wish_of` alone, so it is sound."""

    redirect: str
    state: str
    challenge: str

    def back(self, **told: str) -> str:
        """Return where the browser goes with what is *told*."""
        return f"{self.redirect}?{urlencode({**told, 'state': self.state})}"


def wish_of(told: Mapping[str, str]) -> Wish:
    """Return the wish in a request's parameters.

    Refuses with 400 whatever is not exactly as asked for, and then sends the browser nowhere: only
    a program on the person's own machine can be gone back to.
    """
    redirect = told.get("redirect_uri", "")
    state = told.get("state", "")
    challenge = told.get("code_challenge", "")
    if not _leads_home(redirect):
        raise Refusal(400, "The sign-in would not lead back to this computer.")
    if (
        told.get("client_id") != CLIENT
        or told.get("response_type") != "code"
        or told.get("code_challenge_method") != "S256"
        or not _CHALLENGE.fullmatch(challenge)
        or not 8 <= len(state) <= _LONGEST
    ):
        raise Refusal(400, "The program did not ask for a sign-in as it has to be asked for.")
    return Wish(redirect, state, challenge)


class Codes:
    """Codes that were given to browsers: each for one exchange, within a minute. Thread-safe."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._given: dict[str, tuple[float, Wish, Known]] = {}

    def give(self, wish: Wish, known: Known) -> str:
        """Return a new code for what *known* allowed."""
        code = secrets.token_urlsafe(32)
        now = self._clock()
        with self._lock:
            self._given = {c: g for c, g in self._given.items() if g[0] > now}
            if len(self._given) >= MOST_CODES:
                raise Refusal(503, "Too many are signing in at once. Try again in a minute.")
            self._given[code] = (now + CODE_SECONDS, wish, known)
        return code

    def take(self, told: Mapping[str, str]) -> Known:
        """Return who allowed the code; refuses with 400. A code that was shown is spent."""
        with self._lock:
            given = self._given.pop(told.get("code", ""), None)
        verifier = told.get("code_verifier", "")
        if (
            given is None
            or given[0] <= self._clock()
            or told.get("grant_type") != "authorization_code"
            or told.get("client_id") != CLIENT
            or told.get("redirect_uri") != given[1].redirect
            or not _VERIFIER.fullmatch(verifier)
            or not hmac.compare_digest(_challenge(verifier), given[1].challenge)
        ):
            raise Refusal(400, "The code is not valid any more, or was not given to this program.")
        return given[2]


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _leads_home(redirect: str) -> bool:
    try:
        parts = urlsplit(redirect)
        port = parts.port
    except ValueError:
        return False
    plain = len(redirect) <= _LONGEST and redirect.isascii() and redirect.isprintable()
    bare = "@" not in parts.netloc and not parts.query and not parts.fragment
    return plain and bare and parts.scheme == "http" and parts.hostname in _LOOPBACK and bool(port)
