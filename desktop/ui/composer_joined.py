"""What a draft becomes when another is joined to it, or when its ticket has closed meanwhile."""

from dataclasses import replace

from desktop.domain.drafts import Draft
from desktop.domain.fields import Credentials
from desktop.domain.logins import draft_without_logins, logins_held
from desktop.services.library import Library


def joined(back: Draft, since: Draft) -> Draft:
    """Return *since* with what came *back* before it; its logins count from the older ones on."""
    held = [draft.closings for draft in (back, since) if logins_held(draft)]
    return replace(
        since,
        body="\n\n".join(part for part in (back.body, since.body) if part.strip()),
        files=(*back.files, *(file for file in since.files if file not in back.files)),
        credentials=(*back.credentials, *since.credentials),
        closings=min(held, default=since.closings),
        basis=back.basis or since.basis,
    )


def with_logins(library: Library, draft: Draft, logins: tuple[Credentials, ...]) -> Draft:
    """Return *draft* with these; the first of them says of which time they are."""
    closings = draft.closings
    if draft.ref is not None and not logins_held(draft):
        closings = library.closings(draft.ref)
    return replace(draft, credentials=logins, closings=closings)


def timely(library: Library, draft: Draft) -> Draft:
    """Return *draft* without logins where they were given before its ticket closed."""
    return draft_without_logins(draft) if library.is_overtaken(draft) else draft
