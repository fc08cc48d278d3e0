"""Languages and letters that the desk does not read: found surely, or not at all."""

import pytest

from desktop.domain.coach.advice import Rule
from desktop.domain.coach.language import is_latin_persian, is_latin_russian, language_of
from tests.domain.coach_stage import advice, desk, said

RUSSIAN = (
    "Dobryi den! U menya ne otkryvaetsya sait posle oplaty hostinga, podskazhite chto delat?",
    "privet. pochta ne rabotaet uje vtoroi den, pisma ne prihodyat. kogda pochinite?",
    "Zdravstvuite, ne mogu voiti v panel upravleniya, pishet nevernyi parol",
    "ne rabotaet sayt",
)
PERSIAN = (
    "Salam, site man baz nemishe va error 500 mide. lotfan barresi konid",
    "salam khaste nabashid. emaile man kar nemikone az dirooz, mishe rahnamayi konid?",
    "man domain ro tamdid kardam vali hanooz ghire faale ast",
)
NEITHER = (
    "Dobrý den, nefunguje mi pošta, můžete mi prosím pomoci? Děkuji moc",
    "Dzień dobry, nie działa moja strona, proszę o pomoc w tej sprawie",
    "Zdravo, sajt ne radi od jutra, možete li pomoći? Hvala unaprijed",
    "Spasibo for the help with server one, the mailbox works again, thanks!",
    "Salam, our office in Tehran cannot reach the server since this morning.",
    "Merhaba, sitem açılmıyor, yardım eder misiniz lütfen",
    "Сайт лежит, чё за фигня, гляньте плиз, шеф ругается, сервак не пингуется",
    "داداش سایت داون شده، یه نگاه بنداز لطفا، مرسی",
    "lol the site is kinda borked again, wtf, can u fix pls",
)
FOREIGN = {
    "fr": "Bonjour, depuis ce matin je ne peux plus envoyer de messages, que dois-je faire ?",
    "es": "Hola, desde ayer no puedo enviar correos con mi cuenta y no sé por qué.",
    "it": "Buongiorno, da ieri non riesco a inviare la posta con il mio account, come posso fare?",
    "pt": "Olá, não consigo enviar e-mails com a minha conta e não sei o que fazer.",
    "cs": "Dobrý den, od včerejška se mi nedaří odeslat poštu, nevím co mám dělat.",
    "ar": "السلام عليكم، لا أستطيع الدخول إلى حسابي منذ أمس، ما هو الحل من فضلكم؟",
    "uk": "Доброго дня, не можу відправити листи з пошти, підкажіть, будь ласка, що робити.",
    "ja": "昨日からメールを送信できません。設定を確認しましたが、解決方法を教えてください。",
    "zh": "从昨天开始我无法发送邮件，请问应该怎么办？设置没有改变过。",
    "ko": "어제부터 메일을 보낼 수 없습니다. 설정은 바꾸지 않았습니다. 도와주세요.",
}
READ = {
    "en": "Since yesterday I cannot send mail with my account and I do not know why.",
    "nl": "Sinds gisteren kan ik geen mail meer versturen en ik weet niet hoe dat komt.",
    "de": "Seit gestern kann ich keine Mails mehr versenden und weiß nicht, was ich tun soll.",
    "ru": "Со вчерашнего дня не могу отправить письма с этого ящика, помогите пожалуйста.",
    "fa": "سلام، از دیروز نمی‌توانم ایمیل بفرستم، لطفا راهنمایی کنید که چه کنم.",
}


@pytest.mark.parametrize("body", RUSSIAN)
def test_russian_in_latin_letters_is_recognised(body: str) -> None:
    assert is_latin_russian(body)
    assert Rule.RUSSIAN_IN_LATIN in said("example.org", body)
    assert not is_latin_persian(body)


@pytest.mark.parametrize("body", PERSIAN)
def test_persian_in_latin_letters_is_recognised(body: str) -> None:
    assert is_latin_persian(body)
    assert Rule.PERSIAN_IN_LATIN in said("example.org", body)
    assert not is_latin_russian(body)


@pytest.mark.parametrize("body", [*NEITHER, *READ.values(), *FOREIGN.values()])
def test_neighbours_greetings_and_slang_are_left_alone(body: str) -> None:
    assert not is_latin_russian(body)
    assert not is_latin_persian(body)


@pytest.mark.parametrize(("code", "body"), [*FOREIGN.items(), *READ.items()])
def test_a_language_is_told_from_its_neighbours(code: str, body: str) -> None:
    assert language_of(body) == code


@pytest.mark.parametrize("body", FOREIGN.values(), ids=FOREIGN)
def test_a_language_that_the_desk_does_not_read_is_mentioned(body: str) -> None:
    assert Rule.FOREIGN_LANGUAGE in said("example.org", body)


@pytest.mark.parametrize("body", READ.values(), ids=READ)
def test_the_desks_own_languages_are_welcome(body: str) -> None:
    assert Rule.FOREIGN_LANGUAGE not in said("example.org", body)
    assert Rule.FOREIGN_LANGUAGE not in said(
        "example.org", body, desk(languages=("en-GB", "nl-NL", "de", "ru", "fa"))
    )


def test_only_a_desk_that_names_its_languages_has_any() -> None:
    nameless = desk(languages=())
    assert not said("example.org", FOREIGN["fr"], nameless) & {Rule.FOREIGN_LANGUAGE}
    assert not said("example.org", RUSSIAN[0], nameless) & {Rule.RUSSIAN_IN_LATIN}


@pytest.mark.parametrize(
    "body",
    [
        f"{READ['en']}\n\n{FOREIGN['fr']}",
        f"The page shows this, what does it mean?\n\n{FOREIGN['ja']}",
        f"I get this message: “{FOREIGN['es']}”",
        "> " + FOREIGN["it"],
        'Traceback (most recent call last):\n  File "/usr/lib/x.py", line 3, in le_la_les',
        "Bonjour",
        "12345 67890 !!! ???",
    ],
)
def test_what_is_quoted_mixed_or_too_short_is_not_judged(body: str) -> None:
    assert Rule.FOREIGN_LANGUAGE not in said("example.org", body)


def test_the_advice_names_what_helps_here() -> None:
    own = advice(Rule.RUSSIAN_IN_LATIN, body=RUSSIAN[0])
    other = advice(Rule.RUSSIAN_IN_LATIN, body=RUSSIAN[0], languages=("en", "nl"))
    assert "{languages}" not in own.text
    assert "{languages}" in other.text
    assert other.fields["languages"] == ("en", "nl")
