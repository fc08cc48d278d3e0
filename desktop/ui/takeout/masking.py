"""Leaves passwords out of what is printed: paper lies about."""

from dataclasses import replace

from desktop.domain.coach.secrets import passwords
from desktop.domain.message import Message
from desktop.ui.conversation_quote import text_of
from desktop.ui.render.blocks import Block, Paragraph, Rendered

_SHORTEST = 3
"""Letters of a password that is looked for elsewhere in its message."""


def masked(message: Message, rendered: Rendered, word: str) -> Rendered:
    """Return *rendered* with *word* in the place of each password that *message* gives away."""
    secrets = {found.credentials.password.reveal() for found in passwords(text_of(message))}
    known = sorted((s for s in secrets if len(s) >= _SHORTEST), key=len, reverse=True)
    if not known:
        return rendered
    return replace(rendered, blocks=tuple(_block(b, known, word) for b in rendered.blocks))


def _block(block: Block, secrets: list[str], word: str) -> Block:
    if isinstance(block, Paragraph):
        return _paragraph(block, secrets, word)
    rows = tuple(
        tuple(
            replace(cell, blocks=tuple(_block(inner, secrets, word) for inner in cell.blocks))
            for cell in row
        )
        for row in block.rows
    )
    return replace(block, rows=rows)


def _paragraph(paragraph: Paragraph, secrets: list[str], word: str) -> Paragraph:
    for secret in secrets:
        if secret not in paragraph.text:
            continue
        runs = tuple(replace(run, text=run.text.replace(secret, word)) for run in paragraph.runs)
        if any(secret in run.text for run in runs) or secret in "".join(r.text for r in runs):
            # It lies across words of several looks.
            whole = paragraph.text.replace(secret, word)
            runs = (replace(paragraph.runs[0], text=whole, image=""),)
        paragraph = replace(paragraph, runs=runs)
    return paragraph
