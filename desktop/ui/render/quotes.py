"""Folds what a reply repeats: quotes, what stands below "On … wrote:", forwarded headers."""

import re
from dataclasses import replace

from desktop.ui.render.blocks import Block, Mark, Paragraph, Run

_SHORT_LINES = 3
_SHORT_TEXT = 240
"""A quote this small with an answer below it is what the answer is about: it stays."""

_WROTE = re.compile(
    r"^(?:"
    r"On\b.{4,240}\bwrote:"
    r"|Am\b.{4,240}\bschrieb\b.{0,160}:"
    r"|Op\b.{4,240}\bschreef\b.{0,160}:"
    r"|Le\b.{4,240}\ba écrit\s?:"
    r"|El\b.{4,240}\bescribió:"
    r"|Il\b.{4,240}\bha scritto:"
    r"|Em\b.{4,240}\bescreveu:"
    r"|.{4,240}\b(?:пишет|написал|написала|написал\(а\)|писал)\s?:"
    r"|.{0,240}نوشت(?:ه است|ه‌است)?\s?:"
    r"|.{0,240}كتب\s?:"
    r"|.{4,200}<[^<>\s@]+@[^<>\s]+>.{0,40}:"
    r")$",
    re.IGNORECASE | re.DOTALL,
)
_DIVIDER = re.compile(
    r"^[-_ ]*-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|"
    r"weitergeleitete nachricht|oorspronkelijk bericht|doorgestuurd bericht|исходное сообщение|"
    r"пересылаемое сообщение|message d'origine|mensaje original|پیام اصلی)\s*-{2,}",
    re.IGNORECASE,
)
_FROM = re.compile(r"^(?:From|Von|Van|De|От|Da|فرستنده)\s?:\s?\S", re.IGNORECASE)
_DATE = re.compile(
    r"^(?:Sent|Date|Gesendet|Datum|Verzonden|Отправлено|Дата|Envoyé|Enviado|Inviato|تاریخ)\s?:",
    re.IGNORECASE,
)
_TO = re.compile(
    r"^(?:To|An|Aan|Кому|À|Para|A|گیرنده|Subject|Betreff|Onderwerp|Тема|موضوع)\s?:", re.I
)


def fold(blocks: tuple[Block, ...], opened: frozenset[int]) -> tuple[Block, ...]:
    """Return *blocks* with each fold closed behind one line, except those that are *opened*.

    That line holds a run with the action "quote:N". A message that is all quote stays as it is.
    """
    shown: list[Block] = []
    number = position = 0
    while position < len(blocks):
        end = _fold_end(blocks, position)
        if end == position or (position == 0 and end == len(blocks)):
            end = max(end, _quote_end(blocks, position), position + 1)
            shown.extend(blocks[position:end])
            position = end
            continue
        shown.append(_handle(number, blocks[position]))
        if number in opened:
            shown.extend(_set_apart(blocks[position:end]))
        number += 1
        position = end
    return tuple(shown)


def _handle(number: int, first: Block) -> Paragraph:
    return Paragraph((Run("", Mark.MUTED, action=f"quote:{number}"),), rtl=first.rtl, gap=True)


def _set_apart(blocks: tuple[Block, ...]) -> list[Block]:
    """Return opened blocks as quoted ones, also where only a heading line told that they are."""
    return [replace(block, quote=max(1, block.quote)) for block in blocks]


def _fold_end(blocks: tuple[Block, ...], start: int) -> int:
    """Return where the fold that begins at *start* ends; *start* where none begins."""
    block = blocks[start]
    if block.quote:
        end = _quote_end(blocks, start)
        whole = blocks[start:end]
        trailing = end == len(blocks)
        return start if _is_short(whole) and not (trailing and start == 0) else end
    if _DIVIDER.match(_text(block)) or _is_mail_head(blocks, start):
        return len(blocks)
    lines = _attribution_lines(blocks, start)
    if lines:
        return _quote_end(blocks, start + lines)
    return start


def _attribution_lines(blocks: tuple[Block, ...], start: int) -> int:
    """Return how many blocks from *start* are an "On … wrote:" above a quote; 0 for none."""
    text = ""
    for count in (1, 2, 3):
        here = start + count - 1
        if here + 1 >= len(blocks) or blocks[here].quote:
            return 0
        line = _text(blocks[here])
        if count > 1 and (blocks[here].gap or _WROTE.match(line)):
            return 0
        text = f"{text} {line}".strip()
        if blocks[here + 1].quote:
            return count if _WROTE.match(text) else 0
    return 0


def _is_mail_head(blocks: tuple[Block, ...], start: int) -> bool:
    """Tell whether From, Sent and Subject lines of an older mail begin at *start*."""
    if start == 0 or not _FROM.match(_text(blocks[start])):
        return False
    following = [_text(block) for block in blocks[start : start + 6]]
    return any(map(_DATE.match, following)) and any(map(_TO.match, following))


def _quote_end(blocks: tuple[Block, ...], start: int) -> int:
    end = start
    while end < len(blocks) and blocks[end].quote:
        end += 1
    return end


def _is_short(blocks: tuple[Block, ...]) -> bool:
    if len(blocks) > _SHORT_LINES or any(block.quote > 1 for block in blocks):
        return False
    return sum(len(_text(block)) for block in blocks) <= _SHORT_TEXT


def _text(block: Block) -> str:
    return block.text[:600] if isinstance(block, Paragraph) else ""
