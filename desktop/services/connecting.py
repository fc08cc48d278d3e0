"""Getting to a helpdesk: finding it, and a token from it by any way that it offers."""

import base64
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from urllib.parse import urlencode

from desktop.domain.errors import QT_TRANSLATE_NOOP, Unsupported
from desktop.domain.found import FoundHelpdesk
from desktop.domain.secret import Secret
from desktop.services.browser_return import BrowserReturn
from desktop.sync.worker import Worker

BROWSER_SECONDS = 300.0
"""How long a person may take in the browser."""


@dataclass(frozen=True, slots=True)
class Connecting:
    """Sends a password once, to a native helpdesk that asks for it, and keeps none."""

    worker: Worker

    async def find(self, typed: str) -> FoundHelpdesk:
        """Return the helpdesk at an address, a host or an e-mail address; raises `Problem`."""
        # httpx takes a quarter of a second to import.
        await self.worker.run(import_module, "desktop.backends.discovery")
        from desktop.backends.discovery import discover

        return await discover(typed, self.worker.run)

    async def password(self, found: FoundHelpdesk, login: str, password: Secret) -> str:
        """Return a new token for a login and its password; raises `PasswordRefused`."""
        if found.kind != "native":
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "signing in with a password"))
        from desktop.backends.native.sign_in import token_for_password

        return await token_for_password(found.url, login, password, self.worker.run)

    async def browser(
        self,
        found: FoundHelpdesk,
        open_page: Callable[[str], object],
        *,
        seconds: float = BROWSER_SECONDS,
    ) -> str:
        """Return a new token that a person allowed in their browser (OAuth 2.0 with PKCE).

        *open_page* opens an address there. Raises `BrowserSignInEnded` where they said no or took
        too long. Cancel the task to give up: nothing listens any more then.
        """
        if not found.authorize:
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "signing in with the browser"))
        from desktop.backends.native.sign_in import token_for_code

        verifier = secrets.token_urlsafe(48)
        async with BrowserReturn() as back:
            query = {
                "response_type": "code",
                "client_id": "deskbell",
                "redirect_uri": back.redirect,
                "state": back.state,
                "code_challenge": _challenge(verifier),
                "code_challenge_method": "S256",
            }
            open_page(f"{found.url}{found.authorize}?{urlencode(query)}")
            code = await back.code(seconds)
            return await token_for_code(
                found.url,
                found.exchange,
                Secret(code),
                Secret(verifier),
                back.redirect,
                self.worker.run,
            )


def _challenge(verifier: str) -> str:
    """Return what the browser may see of the verifier (RFC 7636, S256)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
