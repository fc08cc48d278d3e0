"""Messages that say thanks and nothing else."""

import re

from desktop.domain.coach.lexicon import lexicon, plain
from desktop.domain.text import words

_MOST_CHARACTERS = 400
_MOST_SEARCHED = 20_000
"""With what is quoted below."""
_MOST_WORDS = 30
_MOST_NAMES = 2

_THANKS = lexicon(
    "thank you, thank u, thankyou, thank, thanks, thanx, thx, tnx, ty, cheers, much obliged",
    "much appreciated, appreciate it, appreciated, appreciate, i appreciate, grateful, dank",
    "dank je, dank u, dankjewel, dank je wel, dank u wel, dankuwel, bedankt, hartelijk dank",
    "bedankt hoor, thnx, merci, mersi, dank jullie, danke, danke schön, dankeschön",
    "vielen dank, besten dank, herzlichen dank, tausend dank, bedanke mich, danke dir",
    "danke ihnen, спасибо, спасибочки, спс, пасиб, пасибо, благодарю, благодарим, благодарен",
    "благодарна, ممنون, ممنونم, مرسی, متشکر, متشکرم, تشکر, سپاس, سپاسگزارم, سپاسگزار",
    "سپاس گزارم, با تشکر, دمت گرم, دستت درد نکنه, دست شما درد نکنه, دستتون درد نکنه",
)
_FILLERS = lexicon(
    # English
    "you, so, very, much, many, a lot, lots, a million, million, again, for, the, your, this",
    "that, it, help, helping, quick, fast, prompt, speedy, great, good, excellent, super",
    "awesome, perfect, reply, response, answer, answers, support, advice, time, effort",
    "patience, information, info, assistance, work, works, worked, works now, all good, all",
    "ok, okay, yes, yep, everyone, guys, team, sir, kind, kindly, kindness, really, of you",
    "tip, tips, hi, hello, dear, bye, regards, best, kind regards, best regards",
    "have a nice day, have a great day, nice day, solved, fixed, problem solved, issue solved",
    "resolved, is solved, is fixed, it is, it's, that's, did it, did the trick, that did it",
    "wonderful, brilliant, fantastic, nice, lovely, love, sooo*, soo*, from, me, to, and, i",
    "my, all is well, explanation, got it, understood, cool, wow, very kind, is, was, just",
    "what, needed, problem, issue, helpful, happy, day, weekend, now, too, both, in, advance",
    "any, suggestion, suggestions, feedback, solution, clarification, well, sincerely, yours",
    # Dutch
    "je, u, jij, jullie, wel, heel, erg, zeer, veel, hartelijk, hartelijke, harte, van, voor",
    "de, het, een, uw, jouw, hulp, snelle, snel, goede, goed, antwoord, reactie, moeite",
    "uitleg, tijd, top, prima, fijn, mooi, geweldig, helemaal, opgelost, is, gelukt, werkt",
    "werkt weer, weer, nu, ja, oké, alvast, nogmaals, groet, groeten, groetjes",
    "met vriendelijke groet, mvg, hallo, beste, hoi, gr, allen, allemaal, het is gelukt",
    "probleem, super, tip, ondersteuning, en, dag, fijne",
    # German
    "vielen, herzlichen, besten, schön, sehr, tausend, für, die, schnelle, rasche, gute",
    "tolle, nette, hilfe, antwort, antworten, unterstützung, mühe, info, tipp, rückmeldung",
    "ihre, eure, deine, den, prima, klasse, toll, wunderbar, hat geklappt, geklappt",
    "funktioniert, jetzt, wieder, alles, gut, gelöst, erledigt, problem gelöst, nochmals",
    "nochmal, hallo, liebe, lieber, grüße, gruß, gruss, viele grüße, mit freundlichen grüßen",
    "mfg, lg, euch, ihnen, dir, im, voraus, das, der, ist, schönes, wochenende, schönen, tag",
    "hat, und, an, alle, werde, mal, ja",
    # Russian
    "большое, огромное, вам, тебе, всем, за, помощь, быстрый, быструю, оперативность, ответ",
    "ответы, оперативный, поддержку, совет, очень, все, всё, работает, заработало, теперь",
    "решено, решена, проблема, вопрос, решен, закрыт, отлично, супер, хорошо, понял, поняла",
    "понятно, ок, ясно, ага, помогло, получилось, с уважением, хорошего, дня, доброго, день",
    "добрый, здравствуйте, привет, да, ещё, еще, раз, снова, уважением, и, мне, друзья",
    "ребята, человеческое, внимание, заранее",
    # Persian
    "از, شما, تو, خیلی, بسیار, فراوان, پاسخ, پاسخگویی, پاسختون, راهنمایی, راهنماییتون, کمک",
    "کمکتون, شد, حل شد, مشکل, مشکلم, درست شد, درست, کار کرد, کار می کند, کار میکنه, عالی",
    "عالیه, خوب, سلام, ممنون از, بابت, برای, سریع, سریعتون, سریع شما, لطف, لطفتون, لطف شما",
    "محبت, وقت, بخیر, روز, خوش, روزتون, خسته نباشید, موفق, باشید, موفق باشید, که, هم, و, با",
    "بود, است, را, حل, دوباره, عزیز, زحمات",
)
_NOT_ONLY = re.compile(r"[?؟]|https?://|@\w+\.\w|\d{3,}|[:;]\s*\n")
_MORE = lexicon(
    "but, however, still, not, no, nothing, don't, doesn't, didn't, can't, cannot, won't",
    "isn't, try, unfortunately, although, though, except, only, if, when, how, why, where",
    "wait, will, would, need, maar, echter, nog steeds, niet, geen, helaas, alleen, als, hoe",
    "waarom, wel een, nog, ga, zal, aber, leider, nicht, kein, keine, noch immer, jedoch",
    "wenn, wie, warum, werde, versuche, nur, но, однако, не, нет, пока, только, если, как",
    "почему, попробую, буду, жаль, осталось, нельзя, ولی, اما, هنوز, نه, نشد, نیست, نمی, اگر",
    "چرا, چطور, فقط, نمیشه, نکرد, متاسفانه, امتحان",
)
_QUOTED = re.compile(r"(?m)^[^\S\n]*>.*$")
_NAME = re.compile(r"(?:^|[\s,@(])([A-ZÀ-ÞА-ЯЁ][\w'’-]{0,20})")


def is_only_thanks(text: str) -> bool:
    """Tell whether *text* thanks, greets and says that all is well, and nothing more.

    It may name one or two people; a question, a doubt, a number or a promise is more than thanks.
    """
    own = _QUOTED.sub("", text[:_MOST_SEARCHED]).strip()
    if not own or len(own) > _MOST_CHARACTERS or _NOT_ONLY.search(own):
        return False
    said = plain(own)
    if said.count(" ") > _MOST_WORDS + 1 or own not in _THANKS or own in _MORE:
        return False
    rest = words(_FILLERS.rest(_THANKS.rest(own)))
    names = {word for name in _NAME.findall(own) for word in plain(name).split()}
    return len(rest) <= _MOST_NAMES and all(word in names for word in rest)
