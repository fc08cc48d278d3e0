"""What faults, steps and wishes sound like in five languages."""

from desktop.domain.coach.lexicon import lexicon

FAULT = lexicon(
    # English
    "error, errors, fail*, broke*, crash*, not working, not work, doesn't work, does not work",
    "don't work, didn't work, did not work, won't work, stopped working, can't, cannot",
    "can not, unable, won't, will not, isn't, not loading, not load, not open, not opening",
    "missing, lost, disappear*, vanish*, gone, freez*, frozen, hang, hangs, hung, stuck",
    "corrupt*, slow, refus*, reject*, problem, problems, issue, issues, trouble*, wrong, bug",
    "bugs, fault*, no longer, blocked, denied, is impossible",
    # Dutch
    "fout, fouten, foutmelding*, foutcode*, werkt niet, werkt niet meer, werken niet",
    "werkte niet, niet werken, doet het niet, doen het niet, lukt niet, lukt mij niet",
    "lukt me niet, kan niet, kan geen, kunnen niet, kapot, crasht, gecrasht, vastgelopen",
    "loopt vast, verdwenen, kwijt, weg, storing*, probleem, problemen, mislukt, mislukken",
    "geweigerd, weigert, niet meer, krijg geen, krijgt geen, is onmogelijk, geblokkeerd",
    "traag",
    "hangt",
    # German
    "fehler*, geht nicht, gehen nicht, funktioniert nicht, funktionieren nicht, klappt nicht",
    "nicht mehr, kann nicht, kann keine*, kann ich nicht, lässt sich nicht, lassen sich nicht",
    "kaputt, abgestürzt, stürzt ab, absturz, abstürze, hängt, eingefroren, friert ein",
    "verschwunden, weg, fehlt, fehlen, verloren, problem, probleme, problemen, störung*",
    "abgelehnt, verweigert, ist unmöglich, blockiert, startet nicht, öffnet nicht, scheitert",
    "fehlgeschlagen, langsam",
    # Russian
    "ошибк*, не работа*, не открыва*, не запуска*, не загружа*, не могу, не може*, не удается",
    "не удаётся, не получа*, не отправля*, не приход*, не включа*, не отобража*, не грузит*",
    "сломал*, пропал*, исчез*, слетел*, сбой, сбои, зависа*, завис, виснет, тормоз*, вылета*",
    "глюч*, проблем*, отказ*, потерял*, невозможно, перестал*, заблокир*, баг, баги, не вижу",
    "не устанавлива*, не сохраня*, не показыва*, не воспроизвод*, не обновля*",
    # Persian
    "خطا, خطای, خطاهای, ارور, ارورهای, مشکل, مشکلی, مشکلات, کار نمی کند, کار نمیکند",
    "کار نمیکنه, کار نمی کنه, باز نمیشه, باز نمی شود, باز نمیشود, نمیشه, نمیشود, نمی شود",
    "نمیتوانم, نمی توانم, نمیتونم, نمی تونم, خراب*, قطع, قطعه, کند شده, هنگ, کرش, پرید",
    "حذف شد, پاک شد, وصل نمیشوم, وصل نمیشه, لود نمیشه, اجرا نمیشه, اجرا نمی شود, نصب نمیشه",
    "نصب نمی شود, گم شده, از دست*",
)

FAILS = lexicon(
    # Something is tried and does not happen: what stops it mostly says why.
    "not working, isn't working, doesn't work, does not work, don't work, do not work",
    "not work, stopped working, won't open, won't load, won't start, can't open, cannot open",
    "can't log in, can't login, cannot log in, cannot login, can't sign in, cannot sign in",
    "can't send, cannot send, can't receive, cannot receive, can not get, can't get",
    "cannot get, can no longer get, unable to, not able to, not been able, not sending",
    "not receiving, not loading, not opening, fails, failed, failure, can't connect",
    "cannot connect, can't access, cannot access, can't load, cannot load, werkt niet",
    "werken niet, werkt niet meer, lukt niet, lukt me niet, lukt mij niet, mislukt",
    "kan niet inloggen, niet inloggen, niet openen, niet verzenden, niet ontvangen",
    "geen verbinding, kan geen emails, kan geen mail, kan geen mails, geen e mails meer",
    "geen toegang, niet laden, kan niet geladen worden, niet aanmelden, niet verbinden",
    "niet opstarten, start niet, opent niet, geht nicht, gehen nicht, funktioniert nicht",
    "funktionieren nicht, klappt nicht, startet nicht, nicht öffnen, nicht versenden",
    "nicht senden, nicht empfangen, nicht anmelden, nicht einloggen, nicht mehr in mein",
    "nicht verbinden, keine verbindung, keinen zugriff, nicht laden, öffnet nicht, не работа*",
    "не открыва*, не запуска*, не загружа*, не отправля*, не приход*, не могу войти",
    "не могу зайти, не могу открыть, не могу отправить, не могу скачать, не могу установить",
    "не устанавлива*, не удается, не удаётся, не включа*, нет доступа, не подключа*",
    "не грузит*, کار نمی کند, کار نمیکند, کار نمیکنه, کار نمی کنه, باز نمیشه, باز نمی شود",
    "باز نمیشود, وصل نمیشوم, وصل نمیشه, لود نمیشه, اجرا نمیشه, اجرا نمی شود, نصب نمیشه",
    "نصب نمی شود, ارسال نمیشه, ارسال نمی شود, نمیتوانم وارد, نمی توانم وارد, نمیتونم وارد",
)

SILENT = lexicon(
    # Faults that show no words: things that are gone, or slow.
    "missing, lost, disappear*, vanish*, gone, slow, slowly, lag*, verdwenen, kwijt, weg",
    "traag, mis, verschwunden, verloren, fehlt, fehlen, langsam, пропал*, исчез*, слетел*",
    "тормоз*, потерял*, медленно, گم شده, پاک شد, حذف شد, پرید, کند",
)

SHOWN = lexicon(
    # It is shown in a picture, or there is none.
    "no error*, no message*, without error*, without any error*, geen foutmelding*",
    "geen melding, keine fehlermeldung*, keine meldung, ohne fehlermeldung, без ошибок",
    "ошибок нет, ошибку не выдает, никаких ошибок, بدون خطا, خطایی نمی دهد, خطایی نمیده",
    "screenshot*, screen shot*, see image, see picture, see attach*, attached",
    "attachment shows, pic, picture, image, images, photo, schermafbeelding*, schermafdruk*",
    "afbeelding*, foto, bijlage, bijgevoegd*, bildschirmfoto*, bild, bilder, anhang",
    "siehe anhang, скрин*, скриншот*, картинк*, фото, во вложении, прикрепил*, تصویر, عکس",
    "اسکرین*, پیوست*",
)

ERROR = lexicon(
    # An error that was shown, or that shows something: it has words that staff can search for.
    "error, errors, error message, error code, says, a message, message appears, pop up",
    "popup, warning, exception, crashes, crashed, rejected, refused, bounced, bounces, fails",
    "failed, foutmelding*, foutcode*, fout, fouten, melding, mededeling, boodschap",
    "waarschuwing, crasht, geweigerd, mislukt, gecrasht, krijg een bericht, fehlermeldung*",
    "fehlercode*, fehler, meldung, hinweis, warnung, abgelehnt, fehlgeschlagen, stürzt ab",
    "abgestürzt, schlägt fehl, ошибка, ошибку, ошибки, ошибкой, ошибок, предупреждение",
    "вылетает, вылетел, отказано, сбой, выдает, выдаёт, выскакивает сообщение",
    "появляется сообщение, код ошибки, крашится, خطا, خطای, خطاهای, ارور, اررور, ارورهای",
    "پیغام, پیام خطا, هشدار, کرش, ناموفق",
)

WISH = lexicon(
    # English
    "please, pls, plz, can you, could you, can someone, could someone, can anyone",
    "can anybody, would you, will you, how, what, why, where, when will, which, who, want",
    "wants, need, needs, help, helps, fix, solve, solution*, resolve, restore, would like",
    "looking for, advice, advise, suggest*, any idea*, any ideas, any clue*, idea, tell me",
    "let me know, appreciate*, hope, hoping, wish, should, request*, ask*, question*",
    "recommend*, guidance, assist*, support me, thanks in advance, thank you in advance",
    "is there, is it possible, can i, could i, how do, trying to find, get back, ideas",
    "anyone, someone, somebody, anybody, wonder*, what do i do",
    # Dutch
    "graag, kunt u, kan u, kun je, kan je, kunnen jullie, kan iemand, hoe, wat, waarom, waar",
    "welke, help*, hulp, wil, wilt, willen, zou, oplossing*, oplossen, verzoek, alstublieft",
    "alsjeblieft, aub, svp, svp., alvast, weet iemand, weet u, wie, is er, moet ik, kan ik",
    "advies, tips, tip, suggestie*, vraag, vragen, hoop, bij voorbaat, herstellen, laat weten",
    "mogelijk, raad, nodig, heeft iemand, hebben jullie, iemand",
    # German
    "bitte, können sie, könnt ihr, könnten sie, kann man, kann mir, hilfe, helfen, hilft, wie",
    "was, warum, weshalb, wieso, wo, welche, welcher, welches, wer, möchte, möchten, will",
    "wollen, lösung*, lösen, gibt es, danke im voraus, vorab, rat, ratschl*, tipp*, hinweis*",
    "brauche, benötige, soll ich, muss ich, weiß jemand, weiss jemand, hat jemand, frage*",
    "wünsche, wiederherstellen, beheben, kann ich, hoffe, wäre, würde, jemand, unterstützung",
    "idee*",
    # Russian
    "пожалуйста, пожалуста, пжл, плиз, помоги*, помощ*, помочь, прошу, просьба, подскажи*",
    "как, что, почему, зачем, где, когда исправ*, можно, можете, хочу, хотел*, хотим, нужно",
    "нужна, нужен, надо, необходимо, решить, решени*, решите, исправ*, верните, вернуть",
    "восстанов*, посоветуй*, объясни*, дайте, сделайте, сделать, вопрос*, совет*, жду",
    "надеюсь, есть ли, ли, кто, какой, какая, какие, спасибо заранее, заранее спасибо",
    "заранее благодар*, желательно",
    # Persian
    "لطفا, لطفاً, خواهش*, خواهشمند*, کمک*, چطور, چطوری, چگونه, چرا, چی, چه, چیست, چیه",
    "راهنمایی*, می خواهم, میخواهم, میخوام, می خوام, باید, ممنون*, بفرمایید, کنید, کنین, بدین",
    "بدهید, نیاز, راه حل*, حل, کجا, کدام, آیا, سوال*, سؤال*, پیشنهاد*, درخواست*, تقاضا*",
    "توصیه*, امکان*, میشه, می شه, دوست دارم, لازم",
)

STEPS = lexicon(
    "new version, latest version, nieuwe versie, neue version, новая версия, новой версии",
    "убрал*, поставил*, настро*, снял*, نسخه جدید",
    # English
    "when, whenever, after, if, while, during, since, once, as soon as, every time, each time",
    "always, click*, open, opens, opened, opening, press*, start*, launch*, try to, tried",
    "trying, go to, going to, went, select*, choose, type*, enter*, log in, login, sign in",
    "upload*, send*, steps, step, reproduce*, install*, update*, upgrad*, chang*, switch*",
    "added, add, move*, until, attempt*, restart*, reboot*, import*, download*, run, running",
    "use, using, used, before, then, yesterday, today, this morning, last week, now, delete*",
    "set up, setup, reset*, created, as of",
    # Dutch
    "als, wanneer, nadat, na, zodra, sinds, tijdens, bij, klik*, open, opent, openen, geopend",
    "start*, elke keer, telkens, iedere keer, probeer*, geprobeerd, stappen, inlog*, log in",
    "verstuur*, ga naar, kies, geïnstalleerd, installeren, installatie, update*, toen",
    "verzend*, aanmeld*, wil, gewijzigd, veranderd, ineens, plotseling, gisteren, vandaag",
    "vanochtend, opnieuw, verwijder*, overgestapt, gebruik*, doe, gedaan, druk, toets, om te",
    "download*, eerst, dan, nu",
    # German
    "wenn, nachdem, nach, sobald, seit, beim, während, klick*, öffne*, geöffnet, öffnen",
    "starte*, starten, jedes mal, jedesmal, immer, versuch*, schritte, einlog*, anmeld*",
    "melde, wähle, gehe, installier*, installation, update*, aktualisier*, als ich, gestern",
    "heute, plötzlich, sende*, geändert, gewechselt, will, dann, drücke, beim start, neu",
    "neustart, lösche*, gelöscht, um zu, verschick*, eingericht*, import*, bei, nutze",
    "benutze, bis, trotz, deinstall*, umgestellt",
    # Russian
    "когда, после, если, при, каждый раз, всегда, нажима*, нажал*, нажат*, клик*, открыва*",
    "открыл*, захожу, зашел, зашла, запуска*, запустил*, пыта*, попыт*, пробую, пробовал*",
    "шаги, шаг, ввожу, ввел*, вхожу, войти, установ*, обнов*, переустан*, скача*, переш*",
    "сегодня, вчера, недавно, отправля*, выбира*, удал*, добавил*, сменил*, поменял*",
    "изменил*, потом, теперь, с тех пор, использу*, включа*, включил*, перезагру*, перезапус*",
    "хочу, сначала, затем, во время, до, начал*, попробовал*, делаю, делал*, сделал*, импорт*",
    "чтобы",
    # Persian
    "وقتی, زمانی که, هنگام*, بعد از, بعد, پس از, اگر, اگه, هر بار, هربار, همیشه, کلیک*",
    "باز می کنم, باز میکنم, باز کردن, میزنم, می زنم, وارد, ورود, نصب, آپدیت*, بروزرسانی",
    "به روز رسانی, تغییر*, دیروز, امروز, از وقتی, مراحل, مرحله, انتخاب, ارسال, دانلود*, تلاش",
    "سعی, استفاده, حذف, الان, هروقت, هر وقت, که میرم, میخوام, می خواهم, میخواهم, ریست*, قبلا",
    "اخیرا, چند روز*, تنظیم*",
)

ASKS = lexicon(
    # What one task asks, strictly: a list of several is made only of these.
    "please, pls, can you, could you, would you, i need, i want, i would like, i'd like",
    "how do, how can, how to, is it possible, can i, kunt u, kan u, kun je, kunnen jullie",
    "graag, ik wil, ik zou graag, hoe kan, hoe krijg, is het mogelijk, kan ik, bitte",
    "können sie, könnten sie, ich möchte, ich brauche, wie kann, gibt es, kann ich",
    "ist es möglich, пожалуйста, прошу, нужно, подскажите, можно ли, как мне, можете, хочу",
    "хотел бы, помогите, لطفا, لطفاً, میخواهم, می خواهم, میخوام, چطور, چگونه, آیا",
    "ممنون می شوم, راهنمایی کنید, امکان دارد",
)
