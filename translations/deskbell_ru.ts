<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Deskbell</source>
        <translation>О программе Deskbell</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, made with Qt {qt} (LGPL) and others, whose licences come with the program.

Your profile: {profile}
Its log: {log}</source>
        <translation>Свободная программа по лицензии Apache 2.0; использует Qt {qt} (LGPL) и другие библиотеки, лицензии которых прилагаются.

Ваш профиль: {profile}
Журнал: {log}</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Name of the account</source>
        <translation>Имя учётной записи</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Войти снова…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Выйти…</translation>
    </message>
    <message>
        <source>Move {account} up</source>
        <translation>{account} выше</translation>
    </message>
    <message>
        <source>Move {account} down</source>
        <translation>{account} ниже</translation>
    </message>
    <message>
        <source>{person} at {address} ({kind})</source>
        <translation>{person} на {address} ({kind})</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>Выйти: {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>Войти снова: {account}…</translation>
    </message>
</context>
<context>
    <name>AccountLabel</name>
    <message>
        <source>as {person} at {account}</source>
        <translation>как {person}, {account}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The helpdesk</source>
        <translation>Служба поддержки</translation>
    </message>
    <message>
        <source>{did} (in #{number})</source>
        <translation>{did} (в #{number})</translation>
    </message>
    <message>
        <source>opened the ticket</source>
        <translation>создаёт заявку</translation>
    </message>
    <message>
        <source>wrote an internal note</source>
        <translation>пишет внутреннюю заметку</translation>
    </message>
    <message>
        <source>merged #{number} into this ticket</source>
        <translation>присоединяет #{number} к этой заявке</translation>
    </message>
    <message>
        <source>brought in what was said elsewhere</source>
        <translation>переносит сюда разговор, который был не в заявке</translation>
    </message>
    <message>
        <source>did something</source>
        <translation>делает что-то</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>wrote message {number}</source>
        <translation>пишет сообщение {number}</translation>
    </message>
    <message>
        <source>began the conversation “{name}”</source>
        <translation>начинает ветку «{name}»</translation>
    </message>
    <message>
        <source>renamed the conversation “{old}” to “{new}”</source>
        <translation>переименовывает ветку: «{old}» → «{new}»</translation>
    </message>
    <message>
        <source>took the ticket away from {name}</source>
        <translation>снимает исполнителя: {name}</translation>
    </message>
    <message>
        <source>assigned it to {name}</source>
        <translation>назначает исполнителя: {name}</translation>
    </message>
    <message>
        <source>assigned it to {name} instead of {before}</source>
        <translation>меняет исполнителя: {before} → {name}</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation>приоритет</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>тему</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>the answer “{field}”</source>
        <translation>ответ «{field}»</translation>
    </message>
    <message>
        <source>changed {part} from {before} to {after}</source>
        <translation>меняет {part}: {before} → {after}</translation>
    </message>
    <message>
        <source>set {part} to {after}</source>
        <translation>задаёт {part}: {after}</translation>
    </message>
    <message>
        <source>cleared {part}, which was {before}</source>
        <translation>очищает {part}, было: {before}</translation>
    </message>
    <message>
        <source>changed {part}</source>
        <translation>меняет {part}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>наблюдателей</translation>
    </message>
    <message>
        <source>links</source>
        <translation>связи</translation>
    </message>
    <message>
        <source>changed {part}: added {added}, removed {removed}</source>
        <translation>меняет {part}: добавлено {added}, убрано {removed}</translation>
    </message>
    <message>
        <source>added {part}: {added}</source>
        <translation>добавляет {part}: {added}</translation>
    </message>
    <message>
        <source>removed {part}: {removed}</source>
        <translation>убирает {part}: {removed}</translation>
    </message>
    <message>
        <source>part of #{number}</source>
        <translation>часть #{number}</translation>
    </message>
    <message>
        <source>sub-task #{number}</source>
        <translation>подзадача #{number}</translation>
    </message>
    <message>
        <source>related #{number}</source>
        <translation>связана с #{number}</translation>
    </message>
    <message>
        <source>waits for #{number}</source>
        <translation>ждёт #{number}</translation>
    </message>
    <message>
        <source>needed by #{number}</source>
        <translation>нужна для #{number}</translation>
    </message>
    <message>
        <source>logged {time}</source>
        <translation>учитывает время: {time}</translation>
    </message>
    <message>
        <source>changed logged time to {time}</source>
        <translation>меняет учтённое время на {time}</translation>
    </message>
    <message>
        <source>removed {time} of logged time</source>
        <translation>убирает учтённое время: {time}</translation>
    </message>
    <message>
        <source>gave a login</source>
        <translation>передаёт доступ</translation>
    </message>
    <message>
        <source>looked at a login</source>
        <translation>просматривает доступ</translation>
    </message>
    <message>
        <source>destroyed the logins</source>
        <translation>уничтожает доступы</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Show earlier</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Пока ничего не произошло.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Your reply to #{number} was not sent</source>
        <translation>Ваш ответ на #{number} не отправлен</translation>
    </message>
    <message>
        <source>It seems to hold a password, so it is kept as a draft. Look at it.</source>
        <translation>Похоже, в нём есть пароль, поэтому он сохранён как черновик. Посмотрите его.</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>Он сохранён как черновик.</translation>
    </message>
    <message>
        <source>It is held, because the ticket changed meanwhile: you decide.</source>
        <translation>Он придержан, потому что заявка за это время изменилась: решать вам.</translation>
    </message>
    <message>
        <source>Your reply to #{number} is not confirmed</source>
        <translation>Ваш ответ на #{number} не подтверждён</translation>
    </message>
    <message>
        <source>It may have arrived. Look whether it did.</source>
        <translation>Возможно, он дошёл. Проверьте.</translation>
    </message>
    <message>
        <source>Your reply to #{number} has left already</source>
        <translation>Ваш ответ на #{number} уже ушёл</translation>
    </message>
    <message>
        <source>Your reply to #{number} was taken back</source>
        <translation>Ваш ответ на #{number} отозван</translation>
    </message>
    <message>
        <source>Your reply to #{number} is about to be sent</source>
        <translation>Ваш ответ на #{number} сейчас будет отправлен</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Saved {count} files to {folder}.</source>
        <translation>Сохранено файлов: {count}, папка {folder}.</translation>
    </message>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>это не та картинка, за которую себя выдаёт</translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <translation>Сохранено: {name}, папка {folder}.</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>Скачивается {name}: {done} из {size}</translation>
    </message>
    <message>
        <source>It comes from {sender} ({size}). Open it only if you expected it.</source>
        <translation>Отправитель: {sender} ({size}). Открывайте, только если ждали этот файл.</translation>
    </message>
    <message>
        <source>A file of this kind can contain a program that harms your computer. Open it only if you expected it and trust {sender}.</source>
        <translation>Такой файл может содержать вредоносную программу. Открывайте, только если ждали его и доверяете отправителю: {sender}.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open {name} with another program?</source>
        <translation>Открыть {name} в другой программе?</translation>
    </message>
    <message>
        <source>Fetch {size} now?</source>
        <translation>Загрузить сейчас {size}?</translation>
    </message>
    <message>
        <source>What passes on this network may have to be paid for.</source>
        <translation>Трафик в этой сети может быть платным.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Its name hides what it is: a program ({kind}) that can harm your computer. Do not open it unless you know exactly why it is called so.</source>
        <translation>Имя скрывает, что это на самом деле: программа ({kind}), которая может навредить компьютеру. Не открывайте, если точно не знаете, почему файл так назван.</translation>
    </message>
    <message>
        <source>Its name says another thing than its content: it is a {kind} file. Open it only if you know why.</source>
        <translation>Имя не соответствует содержимому: это файл {kind}. Открывайте, только если знаете почему.</translation>
    </message>
    <message>
        <source>no program on this computer opens files of its kind; save it instead</source>
        <translation>на этом компьютере нет программы для таких файлов; сохраните его</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Перетащите файлы сюда, чтобы приложить</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>это не та картинка, за которую себя выдаёт</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>the ticket&apos;s department</source>
        <translation>отдел заявки</translation>
    </message>
    <message>
        <source>whoever has the ticket</source>
        <translation>исполнитель заявки</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>все сотрудники</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>без типа</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Сколько времени</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Единица времени</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого момента</translation>
    </message>
    <message>
        <source>since</source>
        <translation>с момента</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>до срока</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Как сравнивается</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>С чем сравнивается</translation>
    </message>
    <message>
        <source>one, or several with commas</source>
        <translation>одно или несколько через запятую</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>What it is set to</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>{customer}, {number} and {subject} are filled in</source>
        <translation>{customer}, {number} и {subject} подставляются автоматически</translation>
    </message>
    <message>
        <source>What to say beside the ticket, or nothing</source>
        <translation>Что показать рядом с заявкой (можно оставить пустым)</translation>
    </message>
    <message>
        <source>When {event}, {deeds}.</source>
        <translation>Когда {event} — {deeds}.</translation>
    </message>
    <message>
        <source>When {event} and {conditions}, {deeds}.</source>
        <translation>Когда {event} и {conditions} — {deeds}.</translation>
    </message>
    <message>
        <source>it is {span} since {moment}</source>
        <translation>проходит {span} с момента {moment}</translation>
    </message>
    <message>
        <source>the promised answer is due in {span}</source>
        <translation>до срока обещанного ответа остаётся {span}</translation>
    </message>
    <message>
        <source>a ticket is opened</source>
        <translation>создаётся заявка</translation>
    </message>
    <message>
        <source>a customer replies</source>
        <translation>отвечает клиент</translation>
    </message>
    <message>
        <source>staff reply</source>
        <translation>отвечают сотрудники</translation>
    </message>
    <message>
        <source>the status changes</source>
        <translation>меняется статус</translation>
    </message>
    <message>
        <source>time has passed</source>
        <translation>проходит время</translation>
    </message>
    <message>
        <source>the promised answer is due soon</source>
        <translation>подходит срок обещанного ответа</translation>
    </message>
    <message>
        <source>it was opened</source>
        <translation>создания</translation>
    </message>
    <message>
        <source>the customer&apos;s last message, unanswered</source>
        <translation>последнего сообщения клиента без ответа</translation>
    </message>
    <message>
        <source>staff&apos;s last answer, unreplied</source>
        <translation>последнего ответа сотрудников без реакции клиента</translation>
    </message>
    <message>
        <source>the last change of status</source>
        <translation>последней смены статуса</translation>
    </message>
    <message>
        <source>department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>приоритет</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>requester&apos;s name or address</source>
        <translation>имя или адрес заявителя</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>имя клиента</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>newest message</source>
        <translation>последнее сообщение</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>время</translation>
    </message>
    <message>
        <source>is</source>
        <translation>это</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>is within business hours</source>
        <translation>входит в рабочие часы</translation>
    </message>
    <message>
        <source>is outside business hours</source>
        <translation>вне рабочих часов</translation>
    </message>
    <message>
        <source>{what} {how}</source>
        <translation>{what} {how}</translation>
    </message>
    <message>
        <source>{what} {how} {values}</source>
        <translation>{what} {how} {values}</translation>
    </message>
    <message>
        <source>assign in turn within</source>
        <translation>назначить по очереди</translation>
    </message>
    <message>
        <source>assign to</source>
        <translation>назначить исполнителя</translation>
    </message>
    <message>
        <source>set the status to</source>
        <translation>установить статус</translation>
    </message>
    <message>
        <source>set the priority to</source>
        <translation>установить приоритет</translation>
    </message>
    <message>
        <source>move to</source>
        <translation>передать в отдел</translation>
    </message>
    <message>
        <source>set the type to</source>
        <translation>установить тип</translation>
    </message>
    <message>
        <source>add the tags</source>
        <translation>добавить метки</translation>
    </message>
    <message>
        <source>remove the tags</source>
        <translation>убрать метки</translation>
    </message>
    <message>
        <source>reply to the customer</source>
        <translation>ответить клиенту</translation>
    </message>
    <message>
        <source>write an internal note</source>
        <translation>написать внутреннюю заметку</translation>
    </message>
    <message>
        <source>send the saved reply</source>
        <translation>отправить шаблон ответа</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>уведомить</translation>
    </message>
    <message>
        <source>{do} “{text}”</source>
        <translation>{do} «{text}»</translation>
    </message>
    <message>
        <source>{do} {what}</source>
        <translation>{do}: {what}</translation>
    </message>
    <message>
        <source>It would fail and do nothing: {why}</source>
        <translation>Не получится, ничего не изменится: {why}</translation>
    </message>
    <message>
        <source>Nothing: all of it is so already</source>
        <translation>Ничего: всё уже так</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} и {last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>New tickets in turn</source>
        <translation>Новые заявки по очереди</translation>
    </message>
    <message>
        <source>A customer&apos;s reply waits for staff</source>
        <translation>Ответ клиента ждёт сотрудников</translation>
    </message>
    <message>
        <source>An answer by staff is an answer</source>
        <translation>После ответа сотрудника — ждем уточнения</translation>
    </message>
    <message>
        <source>Close what is answered</source>
        <translation>Закрывать, если клиент не отвечает</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Скоро срок ответа</translation>
    </message>
    <message>
        <source>Rules and groups are kept at the helpdesk, which cannot be reached: they can be read and changed once it can. What you typed stays here meanwhile.</source>
        <translation>Правила и группы хранятся в службе поддержки, а связи с ней нет: посмотреть и изменить их можно будет, когда связь появится. Набранное пока остаётся здесь.</translation>
    </message>
</context>
<context>
    <name>AutomationCounts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutomationPart</name>
    <message>
        <source>Automation: rules of the helpdesk…</source>
        <translation>Автоматизация: правила службы поддержки…</translation>
    </message>
    <message>
        <source>rules triggers round robin auto close</source>
        <translation>правила триггеры автоматизация распределение по очереди автозакрытие</translation>
    </message>
</context>
<context>
    <name>AutomationWindow</name>
    <message>
        <source>Automation</source>
        <translation>Автоматизация</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Rules and groups cannot be shown now</source>
        <translation>Сейчас правила и группы показать нельзя</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>Запрашивается у службы поддержки…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>The timer ran on</source>
        <translation>Таймер продолжал идти</translation>
    </message>
    <message>
        <source>Did you work for these {time}?</source>
        <translation>Вы работали это время ({time})?</translation>
    </message>
    <message>
        <source>The timer of {ticket} ran since {since}, while nothing was done here: the computer may have slept.</source>
        <translation>Таймер ({ticket}) шёл с {since}, но здесь ничего не делалось: возможно, компьютер спал.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Учесть</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не учитывать</translation>
    </message>
</context>
<context>
    <name>BehindList</name>
    <message>
        <source>Tickets behind the point</source>
        <translation>Заявки за этой точкой</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Choose a point, or a line, to see the tickets behind it.</source>
        <translation>Выберите точку или строку, чтобы увидеть заявки за ней.</translation>
    </message>
    <message>
        <source>No ticket.</source>
        <translation>Нет заявок.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Was like that before</source>
        <translation>Так и было</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Ждёт в исходящих</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Taken back before it left</source>
        <translation>Отозвано до отправки</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>Отозвано частично; остальное уже дошло</translation>
    </message>
    <message>
        <source>Had arrived; setting it back waits in the outbox</source>
        <translation>Уже дошло; возврат ждёт в исходящих</translation>
    </message>
    <message>
        <source>Had arrived; set back to what it was</source>
        <translation>Уже дошло; возвращено как было</translation>
    </message>
    <message>
        <source>Could not be set back</source>
        <translation>Вернуть не удалось</translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>Заявки больше нет</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Several tickets</source>
        <translation>Несколько заявок</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Показать каждую</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s) marked</source>
        <translation>
            <numerusform>Выделена %Ln заявка</numerusform>
            <numerusform>Выделено %Ln заявки</numerusform>
            <numerusform>Выделено %Ln заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>Готово: %Ln</numerusform>
            <numerusform>Готово: %Ln</numerusform>
            <numerusform>Готово: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln ждёт отправки</numerusform>
            <numerusform>%Ln ждут отправки</numerusform>
            <numerusform>%Ln ждут отправки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>Отклонено: %Ln</numerusform>
            <numerusform>Отклонено: %Ln</numerusform>
            <numerusform>Отклонено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>Без изменений: %Ln</numerusform>
            <numerusform>Без изменений: %Ln</numerusform>
            <numerusform>Без изменений: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>Не начато: %Ln</numerusform>
            <numerusform>Не начато: %Ln</numerusform>
            <numerusform>Не начато: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>Отозвано: %Ln</numerusform>
            <numerusform>Отозвано: %Ln</numerusform>
            <numerusform>Отозвано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in part</source>
        <translation>
            <numerusform>Отозвано частично: %Ln</numerusform>
            <numerusform>Отозвано частично: %Ln</numerusform>
            <numerusform>Отозвано частично: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be set back</source>
        <translation>
            <numerusform>Не удалось вернуть: %Ln</numerusform>
            <numerusform>Не удалось вернуть: %Ln</numerusform>
            <numerusform>Не удалось вернуть: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDesk</name>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Статус…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Приоритет…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Macro…</source>
        <translation>Макрос…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Отметить прочитанными</translation>
    </message>
    <message>
        <source>Wait until what is being done to the other tickets has begun for all.</source>
        <translation>Подождите: действие с предыдущими заявками ещё не начато для всех.</translation>
    </message>
    <message>
        <source>Mark tickets first: press X on each.</source>
        <translation>Сначала выделите заявки: нажмите X на каждой.</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Сначала выберите заявку.</translation>
    </message>
    <message>
        <source>Nothing was done to several tickets yet.</source>
        <translation>С несколькими заявками ещё ничего не делали.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Отзывать больше нечего.</translation>
    </message>
    <message>
        <source>No more than {count} tickets can be marked at once.</source>
        <translation>Выделить можно не больше {count} заявок сразу.</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Назначить исполнителя…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Назначить мне</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Set the type to…</source>
        <translation>Установить тип…</translation>
    </message>
    <message>
        <source>Set the status to…</source>
        <translation>Установить статус…</translation>
    </message>
    <message>
        <source>Set the priority to…</source>
        <translation>Установить приоритет…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Передать в отдел…</translation>
    </message>
    <message>
        <source>Tag with…</source>
        <translation>Поставить метку…</translation>
    </message>
    <message>
        <source>Take off the tag…</source>
        <translation>Снять метку…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить непрочитанными</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить прочитанными</translation>
    </message>
    <message>
        <source>{deed}: {done} of {total}</source>
        <translation>{deed}: {done} из {total}</translation>
    </message>
    <message>
        <source>Taking back: {deed}, {done} of {total}</source>
        <translation>Отмена: {deed}, {done} из {total}</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Result of each ticket</source>
        <translation>Результат по каждой заявке</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Повторить неудавшиеся</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>no customer yet</source>
        <translation>клиент ещё не указан</translation>
    </message>
    <message>
        <source>Already in ticket #{number}</source>
        <translation>Уже в заявке #{number}</translation>
    </message>
    <message>
        <source>there are more: split the file to import the rest</source>
        <translation>есть ещё: разделите файл, чтобы импортировать остальное</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Без автора</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутреннее</translation>
    </message>
    <message>
        <source>This helpdesk takes no messages in another&apos;s name: they become one text that says who said what and when. In a new ticket the customer sees it, and may be mailed as usual; into a ticket that is there it goes as an internal note.</source>
        <translation>Здесь нельзя добавлять сообщения от чужого имени: они станут одним текстом, где указано, кто, что и когда сказал. В новой заявке клиент его увидит и, как обычно, может получить письмо; в существующую заявку он попадёт внутренней заметкой.</translation>
    </message>
    <message>
        <source>Each message keeps who said it and when, marked as imported. Nobody is notified. The customer sees what was said to them.</source>
        <translation>У каждого сообщения остаются автор и время, с пометкой «импортировано». Уведомления никому не приходят. Клиент видит то, что было сказано ему.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>Отозвано частично; остальное уже дошло</translation>
    </message>
    <message>
        <source>{name} ({size}) is too large</source>
        <translation>{name} ({size}): слишком большой файл</translation>
    </message>
    <message>
        <source>{name} is one file too many</source>
        <translation>{name}: этот файл уже лишний</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not taken</source>
        <translation>{name}: такие файлы не принимаются</translation>
    </message>
</context>
<context>
    <name>CapturePart</name>
    <message>
        <source>Import mail…</source>
        <translation>Импорт писем…</translation>
    </message>
    <message>
        <source>eml mbox e-mail file</source>
        <translation>eml mbox письма почта импорт</translation>
    </message>
    <message>
        <source>New ticket from a conversation…</source>
        <translation>Новая заявка из разговора…</translation>
    </message>
    <message>
        <source>call chat phone transcript paste whatsapp notes</source>
        <translation>звонок чат телефон переписка вставить whatsapp telegram заметки</translation>
    </message>
    <message>
        <source>Choose mails</source>
        <translation>Выбор писем</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox *.mbx)</source>
        <translation>Письма (*.eml *.mbox *.mbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>New ticket from a conversation</source>
        <translation>Новая заявка из разговора</translation>
    </message>
    <message>
        <source>Paste a chat, or write down what was said on the phone.</source>
        <translation>Вставьте чат или запишите, о чём говорили по телефону.</translation>
    </message>
    <message>
        <source>Conversation or notes of the call</source>
        <translation>Разговор или заметки о звонке</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>Найденные сообщения</translation>
    </message>
    <message>
        <source>How it was read is shown here, message by message.</source>
        <translation>Здесь видно, как распознан текст, сообщение за сообщением.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found. Say who is the customer and who is staff.</source>
        <translation>
            <numerusform>Найдено %Ln сообщение. Укажите, кто клиент, а кто сотрудник.</numerusform>
            <numerusform>Найдено %Ln сообщения. Укажите, кто клиент, а кто сотрудник.</numerusform>
            <numerusform>Найдено %Ln сообщений. Укажите, кто клиент, а кто сотрудник.</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers were found: it is one note for the ticket.</source>
        <translation>Собеседники не найдены: это будет одна заметка к заявке.</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>Добавить в заявку</translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation>Создать заявку</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ничего с таким названием.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sending what you wrote before closing…</source>
        <translation>Перед закрытием отправляется написанное…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Закрыть сейчас</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Write it so</source>
        <translation>Написать так</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>Пронумеровать</translation>
    </message>
    <message>
        <source>Make separate tickets</source>
        <translation>Создать отдельные заявки</translation>
    </message>
    <message>
        <source>Move it to a protected field</source>
        <translation>Перенести в защищённое поле</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Перейти к полю</translation>
    </message>
    <message>
        <source>Open that ticket</source>
        <translation>Открыть ту заявку</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Close the ticket instead</source>
        <translation>Лучше закрыть заявку</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>#{number} looks like this: answer there instead.</source>
        <translation>Похоже на #{number}: лучше ответить там.</translation>
    </message>
    <message>
        <source>Two tickets about one thing are worked on twice or closed as duplicates. Yours: “{subject}”.</source>
        <translation>Две заявки об одном обрабатываются дважды или закрываются как дубли. Ваша: «{subject}».</translation>
    </message>
    <message>
        <source>If you can, add some words in a language that staff here read: {languages}.</source>
        <translation>Если можете, добавьте несколько слов на языке, который здесь понимают: {languages}.</translation>
    </message>
    <message>
        <source>This seems to be written in another language. It will be read all the same, but translating takes time and loses details.</source>
        <translation>Похоже, это написано на другом языке. Прочтут в любом случае, но перевод требует времени и теряет детали.</translation>
    </message>
    <message>
        <source>Write in the letters of your language, if you can.</source>
        <translation>Если можете, пишите буквами своего языка.</translation>
    </message>
    <message>
        <source>Write in a language that staff here read, if you can: {languages}.</source>
        <translation>Если можете, пишите на языке, который здесь понимают: {languages}.</translation>
    </message>
    <message>
        <source>Words of one language in the letters of another are slow to read, and neither search nor translation finds them.</source>
        <translation>Слова одного языка буквами другого трудно читать, и их не находят ни поиск, ни переводчик.</translation>
    </message>
    <message>
        <source>If an error is shown, copy its exact words, or attach a screenshot.</source>
        <translation>Если показывается ошибка, скопируйте её текст дословно или приложите снимок экрана.</translation>
    </message>
    <message>
        <source>Staff find the cause by the exact words; without them they have to ask first.</source>
        <translation>По точному тексту сотрудники находят причину; без него им придётся сначала спрашивать.</translation>
    </message>
    <message>
        <source>Say which domain, address or order it is about.</source>
        <translation>Укажите, о каком домене, адресе или какой услуге речь.</translation>
    </message>
    <message>
        <source>Staff see everything you have ordered and cannot tell which of it you mean.</source>
        <translation>Сотрудники видят все ваши услуги и не знают, какую вы имеете в виду.</translation>
    </message>
    <message>
        <source>Tell where it happens, since when, and what you do just before.</source>
        <translation>Напишите, где это происходит, с какого времени и что вы делаете перед этим.</translation>
    </message>
    <message>
        <source>What staff can make happen themselves they can mend at once.</source>
        <translation>Что сотрудники смогут повторить у себя, то смогут сразу исправить.</translation>
    </message>
    <message>
        <source>Say what should be done.</source>
        <translation>Напишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>It tells what is wrong, not what you want: mend it, restore it, explain it, or give the money back?</source>
        <translation>Понятно, что не так, но непонятно, чего вы хотите: исправить, восстановить, объяснить или вернуть деньги?</translation>
    </message>
    <message>
        <source>This ticket is closed; a thank-you would reopen it.</source>
        <translation>Заявка закрыта; благодарность откроет её снова.</translation>
    </message>
    <message>
        <source>Staff would have to look at it and close it again. They know that it helped.</source>
        <translation>Сотрудникам придётся посмотреть её и снова закрыть. Они знают, что помогли.</translation>
    </message>
    <message>
        <source>If all is well, close the ticket instead of writing.</source>
        <translation>Если всё в порядке, закройте заявку, писать не нужно.</translation>
    </message>
    <message>
        <source>A thank-you puts the ticket back among those that wait for staff.</source>
        <translation>Благодарность вернёт заявку в очередь к сотрудникам.</translation>
    </message>
    <message>
        <source>Writing now moves your ticket to the back of the queue.</source>
        <translation>Если написать сейчас, заявка уйдёт в конец очереди.</translation>
    </message>
    <message>
        <source>This helpdesk answers in the order of the customers&apos; last messages, and you are waiting already. Write only what staff cannot do without.</source>
        <translation>Здесь отвечают в порядке последних сообщений клиентов, а вы уже ждёте. Пишите только то, без чего сотрудникам не обойтись.</translation>
    </message>
    <message>
        <source>Join the {count} messages that still wait here into one.</source>
        <translation>Объедините сообщения, которые ещё ждут здесь ({count}), в одно.</translation>
    </message>
    <message>
        <source>One message is read at once; several are read apart and answered apart.</source>
        <translation>Одно сообщение прочтут сразу; несколько читаются и получают ответы по отдельности.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. This form asks for no login; where staff need one, they say so, and a reply can carry it protected.</source>
        <translation>Текст остаётся в заявке навсегда и в копиях писем. В этой форме доступ не нужен; если он понадобится, сотрудники скажут, и его можно будет передать защищённо в ответе.</translation>
    </message>
    <message>
        <source>Take this password out of the text.</source>
        <translation>Уберите этот пароль из текста.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. A protected field is shown to staff only when they need it, and destroyed when the ticket closes.</source>
        <translation>Текст остаётся в заявке навсегда и в копиях писем. Защищённое поле сотрудники видят, только когда оно им нужно, и при закрытии заявки оно уничтожается.</translation>
    </message>
    <message>
        <source>Name the thing and what is wrong with it, such as “example.org: mail to Gmail is rejected”.</source>
        <translation>Напишите, что и как не работает, например «example.org: почта на Gmail отклоняется».</translation>
    </message>
    <message>
        <source>This subject fits any ticket. Staff sort tickets by their subjects, and you find yours by them.</source>
        <translation>Такая тема подойдёт любой заявке. По темам сотрудники сортируют заявки, а вы находите свои.</translation>
    </message>
    <message>
        <source>From a single word nobody can tell who should read the ticket.</source>
        <translation>По одному слову не понять, кому адресована заявка.</translation>
    </message>
    <message>
        <source>Write the subject in small letters: “{subject}”.</source>
        <translation>Напишите тему строчными буквами: «{subject}».</translation>
    </message>
    <message>
        <source>Capitals read slowly and sound like shouting; they make nothing faster.</source>
        <translation>Заглавные буквы медленно читаются и выглядят как крик; быстрее от них не станет.</translation>
    </message>
    <message>
        <source>One mark at the end is enough: “{subject}”.</source>
        <translation>В конце хватит одного знака: «{subject}».</translation>
    </message>
    <message>
        <source>Many marks do not make a ticket more urgent; its priority or a plain sentence about the damage does.</source>
        <translation>Лишние знаки срочности не прибавят; её прибавят приоритет или простая фраза об ущербе.</translation>
    </message>
    <message>
        <source>Make a ticket for each of these {count} tasks, or number them.</source>
        <translation>Создайте заявку на каждую из задач ({count}) или пронумеруйте их.</translation>
    </message>
    <message>
        <source>One ticket goes to one person: the second task waits for the first, or is overlooked.</source>
        <translation>Одна заявка — одному сотруднику: вторая задача ждёт первую, или её не замечают.</translation>
    </message>
</context>
<context>
    <name>CoachItem</name>
    <message>
        <source>Hide this advice for this draft</source>
        <translation>Скрыть этот совет для этого черновика</translation>
    </message>
    <message>
        <source>More about this advice</source>
        <translation>Ещё об этом совете</translation>
    </message>
    <message>
        <source>Never say this again</source>
        <translation>Больше никогда не говорить</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Advice</source>
        <translation>Советы</translation>
    </message>
    <message>
        <source>Bring back the advice you put away ({count})</source>
        <translation>Вернуть скрытые советы ({count})</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Последнее сообщение</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Mark the ticket, or no longer</source>
        <translation>Выделить заявку или снять выделение</translation>
    </message>
    <message>
        <source>Mark all tickets of the list</source>
        <translation>Выделить все заявки списка</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Assign the marked tickets…</source>
        <translation>Назначить исполнителя выделенным заявкам…</translation>
    </message>
    <message>
        <source>Assign the marked tickets to me</source>
        <translation>Назначить отмеченные обращения мне</translation>
    </message>
    <message>
        <source>Close the marked tickets</source>
        <translation>Закрыть отмеченные обращения</translation>
    </message>
    <message>
        <source>Reopen the marked tickets</source>
        <translation>Снова открыть отмеченные обращения</translation>
    </message>
    <message>
        <source>Set the type of the marked tickets…</source>
        <translation>Установить тип отмеченных обращений…</translation>
    </message>
    <message>
        <source>Set the status of the marked tickets…</source>
        <translation>Установить статус выделенных заявок…</translation>
    </message>
    <message>
        <source>Set the priority of the marked tickets…</source>
        <translation>Установить приоритет выделенных заявок…</translation>
    </message>
    <message>
        <source>Tag the marked tickets…</source>
        <translation>Поставить метку на выделенные заявки…</translation>
    </message>
    <message>
        <source>Take a tag off the marked tickets…</source>
        <translation>Снять метку с выделенных заявок…</translation>
    </message>
    <message>
        <source>Move the marked tickets…</source>
        <translation>Передать выделенные заявки в отдел…</translation>
    </message>
    <message>
        <source>Use a saved reply on the marked tickets…</source>
        <translation>Применить шаблон ответа к выделенным заявкам…</translation>
    </message>
    <message>
        <source>Mark the marked tickets as read</source>
        <translation>Отметить выделенные заявки прочитанными</translation>
    </message>
    <message>
        <source>Mark the marked tickets as unread</source>
        <translation>Отметить выделенные заявки непрочитанными</translation>
    </message>
    <message>
        <source>Undo what was done to several tickets</source>
        <translation>Отменить действие с несколькими заявками</translation>
    </message>
    <message>
        <source>Show what became of each ticket</source>
        <translation>Показать, что стало с каждой заявкой</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Несколько заявок</translation>
    </message>
    <message>
        <source>Accounts and profile</source>
        <translation>Учётные записи и профиль</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation>Сохранить список как представление…</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Новое представление…</translation>
    </message>
    <message>
        <source>Edit the view…</source>
        <translation>Изменить представление…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Поднять представление выше</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Опустить представление ниже</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Удалить представление</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>Отключить уведомления представления</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>Включить уведомления представления</translation>
    </message>
    <message>
        <source>Choose a ticket of a grouped list first.</source>
        <translation>Сначала выберите заявку в списке с группами.</translation>
    </message>
    <message>
        <source>This list has no groups.</source>
        <translation>В этом списке нет групп.</translation>
    </message>
    <message>
        <source>Fold this group away</source>
        <translation>Свернуть эту группу</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>Свернуть все группы</translation>
    </message>
    <message>
        <source>Show the tickets of all groups</source>
        <translation>Показать заявки всех групп</translation>
    </message>
    <message>
        <source>Compact rows or columns</source>
        <translation>Компактные строки или столбцы</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>Уведомления уже отключены.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>Уведомления не отключены.</translation>
    </message>
    <message>
        <source>notifications silence quiet bell</source>
        <translation>уведомления тишина без звука колокольчик</translation>
    </message>
    <message>
        <source>Mute the ticket</source>
        <translation>Отключить уведомления заявки</translation>
    </message>
    <message>
        <source>Unmute the ticket</source>
        <translation>Включить уведомления заявки</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This is done to one ticket at a time. Mark none first.</source>
        <translation>Это делается с одним обращением за раз. Сначала снимите отметки.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What you wrote stays an internal note, kept as a draft.</source>
        <translation>Написанное останется внутренней заметкой, в черновиках.</translation>
    </message>
    <message>
        <source>Complete the login, or remove it.</source>
        <translation>Заполните доступ до конца или уберите его.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Too late to undo: it has been done.</source>
        <translation>Отменить уже нельзя: выполнено.</translation>
    </message>
    <message>
        <source>Too late to undo: it has been sent.</source>
        <translation>Отменить уже нельзя: отправлено.</translation>
    </message>
    <message>
        <source>Write an internal note. Customers never see it.</source>
        <translation>Напишите внутреннюю заметку. Клиенты её никогда не увидят.</translation>
    </message>
    <message>
        <source>Add internal note</source>
        <translation>Добавить внутреннюю заметку</translation>
    </message>
    <message>
        <source>Add note and close</source>
        <translation>Добавить заметку и закрыть</translation>
    </message>
    <message>
        <source>Send internal note</source>
        <translation>Отправить внутреннюю заметку</translation>
    </message>
    <message>
        <source>Write a reply. Markdown works.</source>
        <translation>Напишите ответ. Markdown работает.</translation>
    </message>
    <message>
        <source>This ticket is closed: a reply opens it again. Markdown works.</source>
        <translation>Заявка закрыта: ответ откроет её снова. Markdown работает.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Отправить и закрыть</translation>
    </message>
    <message>
        <source>Send and reopen</source>
        <translation>Отправить и открыть снова</translation>
    </message>
    <message>
        <source>Screenshot {time}</source>
        <translation>Снимок экрана {time}</translation>
    </message>
    <message>
        <source>It cannot be made small enough.</source>
        <translation>Уменьшить до нужного размера не получается.</translation>
    </message>
    <message>
        <source>{name} was left out.</source>
        <translation>Не приложено: {name}.</translation>
    </message>
    <message>
        <source>It could not be attached.</source>
        <translation>Приложить не удалось.</translation>
    </message>
    <message>
        <source>This is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>Это папка. Приложите файлы из неё или сначала упакуйте её в один файл.</translation>
    </message>
    <message>
        <source>This helpdesk takes no files of this kind; it takes {kinds}.</source>
        <translation>Такие файлы здесь не принимаются; принимаются {kinds}.</translation>
    </message>
    <message>
        <source>This helpdesk takes no {kind} files; it takes {kinds}.</source>
        <translation>Файлы {kind} здесь не принимаются; принимаются {kinds}.</translation>
    </message>
    <message>
        <source>It is {size}; this helpdesk takes at most {limit} a file.</source>
        <translation>Размер {size}; здесь принимается не больше {limit} на файл.</translation>
    </message>
    <message>
        <source>{kinds} and {count} more</source>
        <translation>{kinds} и ещё {count}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>тексты</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>films</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>Write something or attach a file first.</source>
        <translation>Сначала напишите что-нибудь или приложите файл.</translation>
    </message>
    <message>
        <source>What waited for its files was not sent, and is kept as a draft.</source>
        <translation>Сообщение, которое ждало своих файлов, не отправлено и осталось в черновиках.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Не отправлено.</translation>
    </message>
    <message>
        <source>Fill in {places} first: it is not known here.</source>
        <translation>Сначала заполните: {places}. Здесь это неизвестно.</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Not sent: it was changed while files were being attached.</source>
        <translation>Не отправлено: текст изменился, пока прикладывались файлы.</translation>
    </message>
    <message>
        <source>It is sent as soon as its files are attached.</source>
        <translation>Отправится, как только приложатся файлы.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Not sent: there was no room for it on the disk. Send it again.</source>
        <translation>Не отправлено: на диске не хватило места. Отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>Не отправлено. {reason}</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. {reason} It is tried again by itself.</source>
        <translation>Набранное ещё не сохранено. {reason} Попытка повторится сама.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>Attaching …</source>
        <translation>Прикладывается …</translation>
    </message>
</context>
<context>
    <name>ComposerKinds</name>
    <message>
        <source>Public reply</source>
        <translation>Ответ клиенту</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Only staff can see it</source>
        <translation>Видна только сотрудникам</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Новая ветка…</translation>
    </message>
    <message>
        <source>New conversation in this ticket</source>
        <translation>Новая ветка в этой заявке</translation>
    </message>
</context>
<context>
    <name>ComposerLogins</name>
    <message>
        <source>Give a login</source>
        <translation>Передать доступ</translation>
    </message>
    <message>
        <source>Give a login: it is kept apart from the message, masked, and destroyed later</source>
        <translation>Передать доступ: хранится отдельно от сообщения, скрыто, и потом уничтожается</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Как сравнивается</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>С чем сравнивается</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Заявка {ticket}</translation>
    </message>
    <message>
        <source>Ticket {ticket}, message #{number}</source>
        <translation>Заявка {ticket}, сообщение #{number}</translation>
    </message>
    <message>
        <source>Quote {name} in your reply</source>
        <translation>Процитировать в ответе: {name}</translation>
    </message>
    <message>
        <source>Copy number (#{number})</source>
        <translation>Скопировать номер (#{number})</translation>
    </message>
    <message>
        <source>Copy “{reference}”</source>
        <translation>Скопировать «{reference}»</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>Скопировать ссылку на сообщение</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name}</source>
        <translation>Разговор вне заявки, добавлено: {name}</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name} from {source}</source>
        <translation>Разговор вне заявки ({source}), добавлено: {name}</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по почте</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>в чате</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>only staff can see it</source>
        <translation>видно только сотрудникам</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Скрыть цитату</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Показать цитату</translation>
    </message>
    <message>
        <source>Show earlier messages ({count})</source>
        <translation>Показать более ранние сообщения ({count})</translation>
    </message>
    <message>
        <source>Show newer messages ({count})</source>
        <translation>Показать более новые сообщения ({count})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>В этом сообщении нет текста.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>About {count} more characters are not shown.</source>
        <translation>Не показано ещё примерно {count} знаков.</translation>
    </message>
    <message>
        <source>Save the whole message…</source>
        <translation>Сохранить сообщение целиком…</translation>
    </message>
    <message>
        <source>Shown as plain text: its layout is too complicated to show safely.</source>
        <translation>Показано простым текстом: оформление слишком сложное, чтобы показать его безопасно.</translation>
    </message>
    <message>
        <source>Shown as plain text: it is too long to show with its layout.</source>
        <translation>Показано простым текстом: слишком длинное, чтобы показать с оформлением.</translation>
    </message>
    <message>
        <source>Shown as it was sent: a fault of Deskbell kept it from its layout.</source>
        <translation>Показано как отправлено: оформить помешала ошибка Deskbell.</translation>
    </message>
    <message>
        <source>Shown as plain text: Deskbell ended unexpectedly while it showed this message.</source>
        <translation>Показано простым текстом: при показе этого сообщения Deskbell неожиданно завершился.</translation>
    </message>
    <message>
        <source>Not shown: Deskbell ended unexpectedly while it showed even the plain text of this message.</source>
        <translation>Не показано: Deskbell неожиданно завершился даже при показе простого текста этого сообщения.</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Показать простым текстом</translation>
    </message>
    <message>
        <source>Show with its layout</source>
        <translation>Показать с оформлением</translation>
    </message>
    <message>
        <source>{hosts} and others</source>
        <translation>{hosts} и другие</translation>
    </message>
    <message>
        <source>Remote images not loaded (from {hosts}).</source>
        <translation>Внешние изображения не загружены (источник: {hosts}).</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Loading them tells their sender that you opened this message, and from where.</source>
        <translation>Если их загрузить, отправитель узнает, что вы открыли сообщение и откуда.</translation>
    </message>
    <message>
        <source>[Image]</source>
        <translation>[Изображение]</translation>
    </message>
    <message>
        <source>[Image: {description}]</source>
        <translation>[Изображение: {description}]</translation>
    </message>
    <message>
        <source>A hidden character ({name}) stands here. It could make text look like something else.</source>
        <translation>Здесь стоит скрытый знак ({name}). С ним текст может выглядеть иначе, чем есть.</translation>
    </message>
    <message>
        <source>Sending in a moment…</source>
        <translation>Сейчас отправится…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>загружено</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Your new ticket</source>
        <translation>Ваша новая заявка</translation>
    </message>
    <message>
        <source>Merge this ticket into another</source>
        <translation>Присоединить эту заявку к другой</translation>
    </message>
    <message>
        <source>Log time on this ticket</source>
        <translation>Учесть время по этой заявке</translation>
    </message>
    <message>
        <source>What was said elsewhere</source>
        <translation>Разговор вне заявки</translation>
    </message>
    <message>
        <source>Close this ticket</source>
        <translation>Закрыть эту заявку</translation>
    </message>
    <message>
        <source>Reopen this ticket</source>
        <translation>Открыть эту заявку снова</translation>
    </message>
    <message>
        <source>Change the details of this ticket</source>
        <translation>Изменить данные этой заявки</translation>
    </message>
    <message>
        <source>Waiting to be sent: you are offline</source>
        <translation>Ждёт отправки: нет связи</translation>
    </message>
    <message>
        <source>Waiting to be sent: {reason}</source>
        <translation>Ждёт отправки: {reason}</translation>
    </message>
    <message>
        <source>Set the status of this ticket</source>
        <translation>Установить статус этой заявки</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save all {count} files…</source>
        <translation>Сохранить все файлы ({count})…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>can contain a program</source>
        <translation>может содержать программу</translation>
    </message>
    <message>
        <source>Quote this in your reply</source>
        <translation>Процитировать в ответе</translation>
    </message>
</context>
<context>
    <name>ConversationActs</name>
    <message>
        <source>message-{number}</source>
        <translation>сообщение-{number}</translation>
    </message>
    <message>
        <source>Images from {hosts} could not be loaded.</source>
        <translation>Изображения не загрузились (источник: {hosts}).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Quote selection in your reply</source>
        <translation>Процитировать выделенное в ответе</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Скопировать адрес ссылки</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>ConversationCommands</name>
    <message>
        <source>Close the ticket</source>
        <translation>Закрыть заявку</translation>
    </message>
    <message>
        <source>Reopen the ticket</source>
        <translation>Открыть заявку снова</translation>
    </message>
    <message>
        <source>Mark as unread, and go on</source>
        <translation>Отметить непрочитанной и перейти дальше</translation>
    </message>
    <message>
        <source>Details beside the conversation, or not</source>
        <translation>Показать или скрыть подробности рядом с перепиской</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>Новая заявка по этой</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s number</source>
        <translation>Скопировать номер заявки</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>Загрузить переписку заново</translation>
    </message>
    <message>
        <source>Quote the message, or what is selected</source>
        <translation>Процитировать сообщение или выделенное</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Приложить файлы…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Add the internal note</source>
        <translation>Добавить внутреннюю заметку</translation>
    </message>
    <message>
        <source>Send, and go to the next ticket</source>
        <translation>Отправить и перейти к следующей заявке</translation>
    </message>
    <message>
        <source>answer and next</source>
        <translation>ответить и дальше следующая</translation>
    </message>
    <message>
        <source>Add the internal note, and go to the next ticket</source>
        <translation>Добавить внутреннюю заметку и перейти к следующей заявке</translation>
    </message>
    <message>
        <source>Leave what is being written for the list: it is kept</source>
        <translation>Вернуться из текста к списку: написанное сохранится</translation>
    </message>
    <message>
        <source>Take back what was just sent or closed</source>
        <translation>Отменить только что отправленное или закрытое</translation>
    </message>
    <message>
        <source>This helpdesk does not let you close tickets.</source>
        <translation>Здесь нельзя закрывать заявки.</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>Она уже закрыта.</translation>
    </message>
    <message>
        <source>This helpdesk does not let you reopen tickets.</source>
        <translation>Здесь нельзя открывать заявки снова.</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>Она открыта.</translation>
    </message>
    <message>
        <source>Its status is being changed already.</source>
        <translation>Её статус уже меняется.</translation>
    </message>
    <message>
        <source>It is open: what belongs to it can be written there.</source>
        <translation>Она открыта: всё, что к ней относится, можно написать в ней.</translation>
    </message>
    <message>
        <source>This is an internal note, for staff alone: {keys} adds it.</source>
        <translation>Это внутренняя заметка, только для сотрудников: добавляется по {keys}.</translation>
    </message>
    <message>
        <source>This is a reply, which the customer reads: {keys} sends it.</source>
        <translation>Это ответ, его прочтёт клиент: отправляется по {keys}.</translation>
    </message>
    <message>
        <source>Nothing was sent or closed in the last seconds.</source>
        <translation>За последние секунды ничего не отправляли и не закрывали.</translation>
    </message>
    <message>
        <source>This was the last one of the list.</source>
        <translation>Это последняя в списке.</translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Новая ветка</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Переименование ветки</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Название ветки</translation>
    </message>
    <message>
        <source>What it is about, or with whom</source>
        <translation>О чём она или с кем</translation>
    </message>
    <message>
        <source>Internal: only staff can see it</source>
        <translation>Внутренняя: видят только сотрудники</translation>
    </message>
    <message>
        <source>With the customer: they read it and answer</source>
        <translation>С клиентом: он её читает и отвечает</translation>
    </message>
    <message>
        <source>It shares this ticket’s number and status. Internal or not, it stays what it is.</source>
        <translation>Номер и статус у неё те же, что у заявки. Внутренняя она или нет, потом изменить нельзя.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Muted</source>
        <translation>Без уведомлений</translation>
    </message>
    <message>
        <source>Refresh conversation</source>
        <translation>Обновить переписку</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать подробности</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>Новая заявка по этой</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation>Открывается снова…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Закрывается…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Закрыть заявку</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>от {name}</translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation>исполнитель: {name}</translation>
    </message>
</context>
<context>
    <name>ConversationNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>This ticket is not there any more. It may have been removed or merged.</source>
        <translation>Этой заявки больше нет. Возможно, её удалили или объединили с другой.</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>Заявка не выбрана</translation>
    </message>
    <message>
        <source>Choose a ticket from the list to read and answer it.</source>
        <translation>Выберите заявку в списке, чтобы прочитать её и ответить.</translation>
    </message>
</context>
<context>
    <name>ConversationStrip</name>
    <message>
        <source>New conversation…</source>
        <translation>Новая ветка…</translation>
    </message>
    <message>
        <source>Conversations of this ticket</source>
        <translation>Ветки этой заявки</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>Переименовать ветку…</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>New conversation…</source>
        <translation>Новая ветка…</translation>
    </message>
    <message>
        <source>internal supplier side</source>
        <translation>ветка внутренняя поставщик обсуждение беседа</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>Переименовать ветку…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Следующая ветка</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Предыдущая ветка</translation>
    </message>
    <message>
        <source>This helpdesk keeps one conversation in a ticket.</source>
        <translation>Здесь в заявке только одна ветка.</translation>
    </message>
    <message>
        <source>Choose a conversation beside the main one first.</source>
        <translation>Сначала выберите ветку, кроме основной.</translation>
    </message>
    <message>
        <source>This ticket has one conversation.</source>
        <translation>В этой заявке одна ветка.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>{name}: an internal conversation, only staff can see it</source>
        <translation>{name}: внутренняя ветка, видят только сотрудники</translation>
    </message>
    <message>
        <source>{name}: a conversation with the customer</source>
        <translation>{name}: ветка с клиентом</translation>
    </message>
    <message>
        <source>{conversation} (new messages)</source>
        <translation>{conversation} (новые сообщения)</translation>
    </message>
    <message>
        <source>“{name}” · only staff can see it</source>
        <translation>«{name}» · видят только сотрудники</translation>
    </message>
    <message>
        <source>“{name}” · the customer reads it</source>
        <translation>«{name}» · клиент читает</translation>
    </message>
    <message>
        <source>Write to colleagues in “{name}”. Customers never see it.</source>
        <translation>Напишите коллегам в «{name}». Клиенты этого никогда не увидят.</translation>
    </message>
    <message>
        <source>Write to the customer in “{name}”. Markdown works.</source>
        <translation>Напишите клиенту в «{name}». Markdown работает.</translation>
    </message>
    <message>
        <source>Add note to “{name}”</source>
        <translation>Добавить заметку в «{name}»</translation>
    </message>
    <message>
        <source>Reply in “{name}”</source>
        <translation>Ответить в «{name}»</translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation>Ответить клиенту</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>The helpdesk cannot be asked now. Those who wrote lately are offered.</source>
        <translation>Сейчас службу поддержки не спросить. Предложены те, кто писал недавно.</translation>
    </message>
    <message>
        <source>Nobody of that name was found. For a new customer, type the e-mail address.</source>
        <translation>Никого с таким именем нет. Для нового клиента введите адрес почты.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>For colleagues; customers never see it</source>
        <translation>Для коллег; клиенты никогда не увидят</translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation>Заметки о клиенте</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Сохранить заметки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>{account}, main contact</source>
        <translation>{account}, основной контакт</translation>
    </message>
    <message>
        <source>Also there: {names}</source>
        <translation>Там же: {names}</translation>
    </message>
    <message>
        <source>{open} open of {all} tickets</source>
        <translation>Открытых заявок: {open} из {all}</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Другие заявки</translation>
    </message>
    <message>
        <source>No other tickets.</source>
        <translation>Других заявок нет.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>заказана</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершена</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-01-31.</source>
        <translation>«{text}» — не дата. Напишите так: 2026-01-31.</translation>
    </message>
    <message>
        <source>A day like 2026-01-31; leave it empty for no limit</source>
        <translation>День, например 2026-01-31; пусто — без ограничения</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Стереть дату</translation>
    </message>
</context>
<context>
    <name>DatePattern</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeedsForm</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Назначить исполнителя</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Передать в отдел</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Убрать метки</translation>
    </message>
    <message>
        <source>Then set the status</source>
        <translation>Затем установить статус</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Whoever uses it</source>
        <translation>Кто применяет</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>status “{value}”</source>
        <translation>статус «{value}»</translation>
    </message>
    <message>
        <source>merging into another ticket</source>
        <translation>присоединение к другой заявке</translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>время работы: {time}</translation>
    </message>
    <message>
        <source>mended to {time} of work</source>
        <translation>исправленное время работы: {time}</translation>
    </message>
    <message>
        <source>work taken back</source>
        <translation>отзыв учтённого времени</translation>
    </message>
    <message>
        <source>priority “{value}”</source>
        <translation>приоритет «{value}»</translation>
    </message>
    <message>
        <source>move to “{value}”</source>
        <translation>передача в отдел «{value}»</translation>
    </message>
    <message>
        <source>type “{value}”</source>
        <translation>тип «{value}»</translation>
    </message>
    <message>
        <source>subject “{value}”</source>
        <translation>тема: «{value}»</translation>
    </message>
    <message>
        <source>conversation “{value}”</source>
        <translation>ветка «{value}»</translation>
    </message>
    <message>
        <source>add {values}</source>
        <translation>добавление: {values}</translation>
    </message>
    <message>
        <source>remove {values}</source>
        <translation>удаление: {values}</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>снятие исполнителя</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>исполнитель: {name}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Я ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Назначить исполнителя</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Назначить исполнителя…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Статус…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Приоритет…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>Тип…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Передать в отдел…</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>снять</translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation>Новая метка «{tag}»</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Add or take off a tag…</source>
        <translation>Поставить или снять метку…</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>E-mail address…</source>
        <translation>Адрес почты…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Rename to “{subject}”</source>
        <translation>Переименовать в «{subject}»</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>Связана с…</translation>
    </message>
    <message>
        <source>Part of…</source>
        <translation>Часть заявки…</translation>
    </message>
    <message>
        <source>Has the sub-task…</source>
        <translation>Имеет подзадачу…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Ждёт заявку…</translation>
    </message>
    <message>
        <source>Is needed by…</source>
        <translation>Нужна для…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>This ticket is…</source>
        <translation>Эта заявка…</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Assign to me</source>
        <translation>Назначить себе</translation>
    </message>
    <message>
        <source>mine own</source>
        <translation>моя мне взять себе</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Назначить исполнителя…</translation>
    </message>
    <message>
        <source>nobody unassign agent</source>
        <translation>никто снять исполнителя ответственный сотрудник</translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation>Забрать заявку себе</translation>
    </message>
    <message>
        <source>steal take over</source>
        <translation>забрать перехватить взять</translation>
    </message>
    <message>
        <source>Set the status…</source>
        <translation>Установить статус…</translation>
    </message>
    <message>
        <source>state bubble</source>
        <translation>состояние статус</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Установить приоритет…</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно важно приоритет</translation>
    </message>
    <message>
        <source>Move to another department…</source>
        <translation>Передать в другой отдел…</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>очередь переместить отдел</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>Установить тип…</translation>
    </message>
    <message>
        <source>wish fault question</source>
        <translation>пожелание ошибка вопрос</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>теги ярлыки</translation>
    </message>
    <message>
        <source>Add a follower…</source>
        <translation>Добавить наблюдателя…</translation>
    </message>
    <message>
        <source>Cc watcher</source>
        <translation>копия cc подписчик</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Изменить тему…</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>переименовать тема название</translation>
    </message>
    <message>
        <source>Link with another ticket…</source>
        <translation>Связать с другой заявкой…</translation>
    </message>
    <message>
        <source>parent related depends</source>
        <translation>родительская связанная зависит</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Присоединить к другой заявке…</translation>
    </message>
    <message>
        <source>duplicate join</source>
        <translation>дубль объединить слить</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>Новая подзадача</translation>
    </message>
    <message>
        <source>child</source>
        <translation>дочерняя</translation>
    </message>
    <message>
        <source>Show the properties</source>
        <translation>Показать свойства</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Показать связи</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Показать клиента</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Показать файлы</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>Show the logged time</source>
        <translation>Показать учтённое время</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that, or not for you.</source>
        <translation>Служба поддержки этого не умеет или не разрешает вам.</translation>
    </message>
</context>
<context>
    <name>DeskDeeds</name>
    <message>
        <source>Part of which ticket?</source>
        <translation>Частью какой заявки она станет?</translation>
    </message>
    <message>
        <source>Which ticket is a sub-task?</source>
        <translation>Какая заявка — подзадача?</translation>
    </message>
    <message>
        <source>Waits for which ticket?</source>
        <translation>Какую заявку она ждёт?</translation>
    </message>
    <message>
        <source>Needed by which ticket?</source>
        <translation>Какой заявке она нужна?</translation>
    </message>
    <message>
        <source>Number or words of the other ticket…</source>
        <translation>Номер или слова из другой заявки…</translation>
    </message>
    <message>
        <source>Merge into which ticket?</source>
        <translation>К какой заявке присоединить?</translation>
    </message>
    <message>
        <source>{name} has this ticket. Take it over?</source>
        <translation>Исполнитель — {name}. Забрать заявку себе?</translation>
    </message>
    <message>
        <source>It is then assigned to you.</source>
        <translation>Исполнителем станете вы.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Забрать себе</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Ticket panel</source>
        <translation>Панель заявки</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no permission</source>
        <translation>нет прав</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>слишком большой размер</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>перенаправление на другой адрес</translation>
    </message>
    <message>
        <source>part of it is missing</source>
        <translation>не хватает части</translation>
    </message>
    <message>
        <source>an encoding that was not asked for</source>
        <translation>кодировка, которую не запрашивали</translation>
    </message>
    <message>
        <source>damaged compression</source>
        <translation>повреждённое сжатие</translation>
    </message>
    <message>
        <source>a web page instead of data</source>
        <translation>веб-страница вместо данных</translation>
    </message>
    <message>
        <source>a file larger than it said</source>
        <translation>файл больше заявленного</translation>
    </message>
    <message>
        <source>no stream of events</source>
        <translation>не поток событий</translation>
    </message>
    <message>
        <source>another part than was asked for</source>
        <translation>не та часть, которую запрашивали</translation>
    </message>
    <message>
        <source>an event without an end</source>
        <translation>бесконечное событие</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>looking for a message instead of repeating it</source>
        <translation>искать сообщение вместо повторной отправки</translation>
    </message>
    <message>
        <source>it takes no logins apart from the message</source>
        <translation>принимать доступ отдельно от сообщения</translation>
    </message>
    <message>
        <source>it keeps one conversation in a ticket</source>
        <translation>вести в заявке больше одной ветки</translation>
    </message>
    <message>
        <source>changes without an end</source>
        <translation>бесконечный список изменений</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation>бесконечное число страниц</translation>
    </message>
    <message>
        <source>its pages repeat</source>
        <translation>страницы повторяются</translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation>другая заявка</translation>
    </message>
    <message>
        <source>These mails</source>
        <translation>эти письма</translation>
    </message>
    <message>
        <source>it contradicts what was sent before</source>
        <translation>это противоречит отправленному раньше</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>уже есть здесь</translation>
    </message>
    <message>
        <source>another group is called so</source>
        <translation>так уже называется другая группа</translation>
    </message>
    <message>
        <source>rules name this group</source>
        <translation>группа упомянута в правилах</translation>
    </message>
    <message>
        <source>uploading files ahead of their message</source>
        <translation>загружать файлы раньше их сообщения</translation>
    </message>
    <message>
        <source>keeping logins apart from messages</source>
        <translation>хранить доступы отдельно от сообщений</translation>
    </message>
    <message>
        <source>remembering what was read</source>
        <translation>запоминать прочитанное</translation>
    </message>
    <message>
        <source>going on with a download</source>
        <translation>продолжать скачивание</translation>
    </message>
    <message>
        <source>a file that is not whole</source>
        <translation>неполный файл</translation>
    </message>
    <message>
        <source>saying that something changed</source>
        <translation>сообщать об изменениях</translation>
    </message>
    <message>
        <source>unreadable data</source>
        <translation>нечитаемые данные</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>ваша учётная запись</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>этот человек</translation>
    </message>
    <message>
        <source>a conversation without an end</source>
        <translation>бесконечная переписка</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>нечитаемый файл</translation>
    </message>
    <message>
        <source>looking for a change instead of repeating it</source>
        <translation>искать изменение вместо повторной отправки</translation>
    </message>
    <message>
        <source>Request Tracker keeps one conversation in a ticket</source>
        <translation>в Request Tracker у заявки только одна ветка</translation>
    </message>
    <message>
        <source>internal notes are for staff</source>
        <translation>внутренние заметки — только для сотрудников</translation>
    </message>
    <message>
        <source>tickets for others are opened by staff</source>
        <translation>заявки от имени других создают сотрудники</translation>
    </message>
    <message>
        <source>mending time that was logged</source>
        <translation>исправлять учтённое время</translation>
    </message>
    <message>
        <source>notes about customers that these cannot read</source>
        <translation>заметки о клиентах, которые клиентам не видны</translation>
    </message>
    <message>
        <source>types of tickets</source>
        <translation>типы заявок</translation>
    </message>
    <message>
        <source>tickets of this queue have no tags</source>
        <translation>у заявок этой очереди нет меток</translation>
    </message>
    <message>
        <source>logged time without an end</source>
        <translation>бесконечный список учтённого времени</translation>
    </message>
    <message>
        <source>a ticket cannot become part of itself</source>
        <translation>заявку нельзя присоединить к ней самой</translation>
    </message>
    <message>
        <source>time that was worked is a minute at least</source>
        <translation>время работы — не меньше минуты</translation>
    </message>
    <message>
        <source>this is for staff</source>
        <translation>это только для сотрудников</translation>
    </message>
    <message>
        <source>a ticket needs a department; choose one</source>
        <translation>заявке нужен отдел; выберите его</translation>
    </message>
    <message>
        <source>message in this outbox item</source>
        <translation>сообщения в этой записи исходящих</translation>
    </message>
    <message>
        <source>holding several parts of a login in one field</source>
        <translation>хранить несколько частей доступа в одном поле</translation>
    </message>
    <message>
        <source>field named for the login and for the password; both are needed</source>
        <translation>поля для логина и поля для пароля; нужны оба</translation>
    </message>
    <message>
        <source>such account</source>
        <translation>такой учётной записи</translation>
    </message>
    <message>
        <source>text or file to send yet</source>
        <translation>текста или файла для отправки</translation>
    </message>
    <message>
        <source>such ticket any more</source>
        <translation>больше такой заявки</translation>
    </message>
    <message>
        <source>such unsent message any more: it has been sent or discarded</source>
        <translation>больше такого неотправленного сообщения: оно отправлено или удалено</translation>
    </message>
    <message>
        <source>it has no status for that, or was not synced yet</source>
        <translation>нет подходящего статуса, или синхронизации ещё не было</translation>
    </message>
    <message>
        <source>this message is being sent at this moment; wait for its outcome</source>
        <translation>сообщение как раз отправляется; дождитесь результата</translation>
    </message>
    <message>
        <source>running rules by itself</source>
        <translation>самостоятельно выполнять правила</translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such choice</source>
        <translation>в службе поддержки этой заявки нет такого варианта</translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such saved reply</source>
        <translation>в службе поддержки этой заявки нет такого шаблона ответа</translation>
    </message>
    <message>
        <source>message left to bring in</source>
        <translation>сообщений для переноса</translation>
    </message>
    <message>
        <source>its customer would see internal notes in a new ticket; leave them out, or untick “Internal note”</source>
        <translation>в новой заявке клиент увидел бы внутренние заметки; пропустите их или снимите отметку «Внутренняя заметка»</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>the helpdesk</source>
        <translation>служба поддержки</translation>
    </message>
    <message>
        <source>such file in the profile</source>
        <translation>такого файла в профиле</translation>
    </message>
    <message>
        <source>of this message</source>
        <translation>из этого сообщения</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>слишком большой для просмотра</translation>
    </message>
    <message>
        <source>it is a folder; attach the files in it</source>
        <translation>это папка; приложите файлы из неё</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>изменился за это время</translation>
    </message>
    <message>
        <source>a profile stands there already</source>
        <translation>там уже есть профиль</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>it does not keep what it was given</source>
        <translation>не сохраняет того, что ей передано</translation>
    </message>
    <message>
        <source>its first line, the passphrase, is empty</source>
        <translation>первая строка (парольная фраза) пуста</translation>
    </message>
    <message>
        <source>its entry is gone</source>
        <translation>записи больше нет</translation>
    </message>
    <message>
        <source>its entry was changed</source>
        <translation>запись изменилась</translation>
    </message>
    <message>
        <source>it is no key</source>
        <translation>это не ключ</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>её нет</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>она заблокирована</translation>
    </message>
    <message>
        <source>it gave an error</source>
        <translation>она сообщила об ошибке</translation>
    </message>
    <message>
        <source>keeping saved replies for all staff</source>
        <translation>хранить шаблоны ответов для всех сотрудников</translation>
    </message>
    <message>
        <source>overviews</source>
        <translation>сводки</translation>
    </message>
    <message>
        <source>such view any more</source>
        <translation>больше такого представления</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <translation>там другой ключ</translation>
    </message>
    <message>
        <source>such shared view</source>
        <translation>такого общего представления</translation>
    </message>
    <message>
        <source>keeping views for all staff</source>
        <translation>хранить представления для всех сотрудников</translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>it has no such status</source>
        <translation>такого статуса нет</translation>
    </message>
    <message>
        <source>words in the subject yet</source>
        <translation>слов в теме</translation>
    </message>
    <message>
        <source>name of the conversation yet</source>
        <translation>названия ветки</translation>
    </message>
    <message>
        <source>change to be made</source>
        <translation>изменений</translation>
    </message>
    <message>
        <source>its catalog was not synced yet</source>
        <translation>её каталог ещё не синхронизирован</translation>
    </message>
    <message>
        <source>logging time</source>
        <translation>учитывать время</translation>
    </message>
    <message>
        <source>it was not brought up to date yet: start Deskbell</source>
        <translation>ещё не обновлён: запустите Deskbell</translation>
    </message>
    <message>
        <source>its content is not what was announced</source>
        <translation>содержимое не то, что было заявлено</translation>
    </message>
    <message>
        <source>it is not in the profile</source>
        <translation>нет в профиле</translation>
    </message>
    <message>
        <source>it has just left the profile</source>
        <translation>только что удалён из профиля</translation>
    </message>
    <message>
        <source>such unsent message any more</source>
        <translation>такого неотправленного сообщения</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>it is missing or empty</source>
        <translation>отсутствует или пуст</translation>
    </message>
    <message>
        <source>it is no profile file any more</source>
        <translation>это больше не файл профиля</translation>
    </message>
    <message>
        <source>found earlier</source>
        <translation>обнаружено раньше</translation>
    </message>
    <message>
        <source>a folder is in its place</source>
        <translation>на его месте папка</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>там что-то другое</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>этот доступ</translation>
    </message>
    <message>
        <source>This ticket</source>
        <translation>эта заявка</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>открыт в другой программе</translation>
    </message>
    <message>
        <source>an unexpected fault</source>
        <translation>неожиданная ошибка</translation>
    </message>
    <message>
        <source>opening a ticket for somebody else</source>
        <translation>создавать заявку от имени другого человека</translation>
    </message>
    <message>
        <source>changing details of a ticket after it was sent</source>
        <translation>менять данные заявки после отправки</translation>
    </message>
    <message>
        <source>taking in messages that others wrote elsewhere</source>
        <translation>принимать чужие сообщения, написанные вне заявки</translation>
    </message>
    <message>
        <source>work of staff on tickets</source>
        <translation>работа сотрудников с заявками</translation>
    </message>
    <message>
        <source>its list of changes repeats</source>
        <translation>список изменений повторяется</translation>
    </message>
    <message>
        <source>a conversation could not be read</source>
        <translation>переписку не удалось прочитать</translation>
    </message>
    <message>
        <source>ticket with that number here</source>
        <translation>заявки с таким номером</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>не удаётся записать</translation>
    </message>
    <message>
        <source>showing a customer of whom it tells nothing</source>
        <translation>показывать клиента, о котором нет данных</translation>
    </message>
    <message>
        <source>notes about customers</source>
        <translation>заметки о клиентах</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>запрошенное</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>это правило</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>правила</translation>
    </message>
    <message>
        <source>The order of the rules</source>
        <translation>порядок правил</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>ваши уведомления</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>список клиентов</translation>
    </message>
    <message>
        <source>The stream of changes</source>
        <translation>поток изменений</translation>
    </message>
    <message>
        <source>This saved reply</source>
        <translation>этот шаблон ответа</translation>
    </message>
    <message>
        <source>This entry of worked time</source>
        <translation>эта запись времени</translation>
    </message>
    <message>
        <source>Worked time</source>
        <translation>учтённое время</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>этот клиент</translation>
    </message>
    <message>
        <source>What is noted about this customer</source>
        <translation>заметки об этом клиенте</translation>
    </message>
    <message>
        <source>How tickets went</source>
        <translation>ход заявок</translation>
    </message>
    <message>
        <source>The upload</source>
        <translation>загрузка</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>это представление</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>общие представления</translation>
    </message>
    <message>
        <source>The custom fields</source>
        <translation>пользовательские поля</translation>
    </message>
    <message>
        <source>The sign-in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>не удалось записать</translation>
    </message>
    <message>
        <source>it does not hold what was copied</source>
        <translation>в нём не то, что скопировано</translation>
    </message>
    <message>
        <source>This queue</source>
        <translation>эта очередь</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>это поле</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>это изображение</translation>
    </message>
    <message>
        <source>such kind of helpdesk</source>
        <translation>такого вида службы поддержки</translation>
    </message>
    <message>
        <source>nobody came back from the browser in time</source>
        <translation>из браузера никто вовремя не вернулся</translation>
    </message>
    <message>
        <source>it was not allowed in the browser</source>
        <translation>в браузере это не разрешено</translation>
    </message>
    <message>
        <source>the helpdesk&apos;s page reported an error</source>
        <translation>страница службы поддержки сообщила об ошибке</translation>
    </message>
    <message>
        <source>signing in with a password</source>
        <translation>вход по паролю</translation>
    </message>
    <message>
        <source>signing in with the browser</source>
        <translation>вход через браузер</translation>
    </message>
    <message>
        <source>the demo did not start, or ended badly</source>
        <translation>демонстрация не запустилась или завершилась с ошибкой</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Given on {date}. It was destroyed when the ticket closed.</source>
        <translation>Передан {date}. Уничтожен при закрытии заявки.</translation>
    </message>
    <message>
        <source>Given on {date}. It is destroyed when the ticket closes.</source>
        <translation>Передан {date}. Уничтожится при закрытии заявки.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>DetailsBody</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Пока ничего не спрашивали</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Сохранить данные</translation>
    </message>
    <message>
        <source>Cancel changing details</source>
        <translation>Отменить изменение данных</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Доступы</translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation>Изменено здесь, ещё не отправлено</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>DetailsSecret</name>
    <message>
        <source>Copy the login</source>
        <translation>Скопировать логин</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Скопировать пароль</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>уничтожено</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide ({seconds} s)</source>
        <translation>Скрыть ({seconds} с)</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>No text yet, files: {count}</source>
        <translation>Текста ещё нет, файлов: {count}</translation>
    </message>
    <message>
        <source>No text yet, answers: {count}</source>
        <translation>Текста ещё нет, ответов: {count}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Новая заявка: {subject}</translation>
    </message>
    <message>
        <source>Reply to a ticket that is gone</source>
        <translation>Ответ в заявку, которой больше нет</translation>
    </message>
    <message>
        <source>Note on #{number}: {subject}</source>
        <translation>Заметка к #{number}: {subject}</translation>
    </message>
    <message>
        <source>Reply to #{number}: {subject}</source>
        <translation>Ответ в #{number}: {subject}</translation>
    </message>
    <message>
        <source>no department yet</source>
        <translation>отдел ещё не выбран</translation>
    </message>
    <message>
        <source>for {customer}</source>
        <translation>для {customer}</translation>
    </message>
    <message>
        <source>{account}, signed out</source>
        <translation>{account}, вход не выполнен</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Нет черновиков</translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself until you send it.</source>
        <translation>Всё, что вы начнёте писать, само сохранится здесь до отправки.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{time} overdue</source>
        <translation>просрочено на {time}</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>срок через {time}</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>срок {moment}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} д</translation>
    </message>
    <message>
        <source>Answers: {late} late, {soon} due soon</source>
        <translation>Ответы: просрочено {late}, скоро срок {soon}</translation>
    </message>
    <message>
        <source>#{number}: {due}</source>
        <translation>#{number}: {due}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Of my tickets</source>
        <translation>О моих заявках</translation>
    </message>
    <message>
        <source>Of mine and of those that nobody has</source>
        <translation>О моих и о тех, у которых нет исполнителя</translation>
    </message>
    <message>
        <source>Of all tickets</source>
        <translation>Обо всех заявках</translation>
    </message>
</context>
<context>
    <name>DueCounts</name>
    <message numerus="yes">
        <source>%Ln answer(s) late</source>
        <translation>
            <numerusform>Просрочен %Ln ответ</numerusform>
            <numerusform>Просрочено %Ln ответа</numerusform>
            <numerusform>Просрочено %Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>Скоро срок у %Ln ответа</numerusform>
            <numerusform>Скоро срок у %Ln ответов</numerusform>
            <numerusform>Скоро срок у %Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>За %Ln час</numerusform>
            <numerusform>За %Ln часа</numerusform>
            <numerusform>За %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>За %Ln минуту</numerusform>
            <numerusform>За %Ln минуты</numerusform>
            <numerusform>За %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>Notices of due answers…</source>
        <translation>Уведомления о сроках ответа…</translation>
    </message>
    <message>
        <source>notification breach overdue remind target</source>
        <translation>уведомления напоминание просрочено срок sla дедлайн</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Напомнить через 10 минут</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Notices of due answers</source>
        <translation>Уведомления о сроках ответа</translation>
    </message>
    <message>
        <source>When to tell, and of which tickets…</source>
        <translation>Когда сообщать и о каких заявках…</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>Напомнить через 10 минут</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What the rule is called</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>See on which tickets it would run, and what it would do</source>
        <translation>Посмотреть, для каких заявок правило сработало бы и что сделало бы</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>and all of this holds</source>
        <translation>и выполняется всё это</translation>
    </message>
    <message>
        <source>then</source>
        <translation>то</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called and add something to do.</source>
        <translation>Чтобы сохранить правило, назовите его и добавьте действие.</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called.</source>
        <translation>Чтобы сохранить правило, назовите его.</translation>
    </message>
    <message>
        <source>To save it or try it out, add something to do.</source>
        <translation>Чтобы сохранить или проверить правило, добавьте действие.</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change rules. You can try them out.</source>
        <translation>Правила меняют только руководители службы поддержки. Вы можете их проверить.</translation>
    </message>
    <message>
        <source>This rule is a part of replying: it can be switched off and moved, not changed.</source>
        <translation>Это правило — часть отправки ответа: его можно выключить и переместить, но не изменить.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No ticket here fits the search and the filters together.</source>
        <translation>Нет заявок, которые подходят и под поиск, и под фильтры.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>{done} of {total} have arrived.</source>
        <translation>Получено {done} из {total}.</translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation>Сначала придут самые новые, совсем скоро.</translation>
    </message>
    <message>
        <source>Your tickets are on their way</source>
        <translation>Ваши заявки загружаются</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ещё не загружено</translation>
    </message>
    <message>
        <source>The helpdesk could not be reached. Your tickets appear once it can.</source>
        <translation>Связи со службой поддержки нет. Заявки появятся, как только она будет.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Заявок пока нет</translation>
    </message>
    <message>
        <source>When something is not right, open a ticket: its answers appear here.</source>
        <translation>Если что-то не так, создайте заявку: ответы появятся здесь.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничего не ждёт</translation>
    </message>
    <message>
        <source>Tickets that need your answer come here.</source>
        <translation>Сюда попадают заявки, которым нужен ваш ответ.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Показать все заявки</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>Сейчас здесь пусто</translation>
    </message>
    <message>
        <source>No ticket meets what this view asks for.</source>
        <translation>Нет заявок, которые подходят под условия этого представления.</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Здесь нет заявок</translation>
    </message>
    <message>
        <source>No ticket is in this state at the moment.</source>
        <translation>В этом состоянии сейчас нет заявок.</translation>
    </message>
</context>
<context>
    <name>Escalating</name>
    <message>
        <source>This helpdesk has no status for tickets that its engineers have.</source>
        <translation>Здесь нет статуса для заявок, которые у инженеров.</translation>
    </message>
    <message>
        <source>Hand to the engineers</source>
        <translation>Передать инженерам</translation>
    </message>
    <message>
        <source>Hand to the engineers as…</source>
        <translation>Передать инженерам как…</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>своими словами</translation>
    </message>
</context>
<context>
    <name>FetchNote</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>Запрашивается у службы поддержки…</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Making it smaller …</source>
        <translation>Уменьшается …</translation>
    </message>
    <message>
        <source>Copying: {percent} % of {size}</source>
        <translation>Копируется: {percent} % из {size}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <translation>Не прикладывать {name}</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln файл, {size}</numerusform>
            <numerusform>%Ln файла, {size}</numerusform>
            <numerusform>%Ln файлов, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files in this conversation.</source>
        <translation>В этой переписке нет файлов.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show the message of {file}</source>
        <translation>Показать сообщение с файлом {file}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Открыть {file}</translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation>Сохранить {file}</translation>
    </message>
    <message>
        <source>note, {who}</source>
        <translation>заметка, {who}</translation>
    </message>
    <message>
        <source>message {number}, {who}</source>
        <translation>сообщение {number}, {who}</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Meaning of the status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Последнее сообщение</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Who wrote last</source>
        <translation>Кто писал последним</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанное</translation>
    </message>
    <message>
        <source>Something not sent yet</source>
        <translation>Есть неотправленное</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Учтено минут</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Sub-task of a ticket</source>
        <translation>Подзадача другой заявки</translation>
    </message>
    <message>
        <source>Sub-tasks of its own</source>
        <translation>Есть свои подзадачи</translation>
    </message>
    <message>
        <source>Answer in the form</source>
        <translation>Ответ в форме</translation>
    </message>
    <message>
        <source>is nobody</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>is somebody</source>
        <translation>указан</translation>
    </message>
    <message>
        <source>is</source>
        <translation>это</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>в период</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>не в период</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>раньше чем</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>позже чем</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>за последние</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>старше чем</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>в ближайшие</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>is not promised</source>
        <translation>не обещан</translation>
    </message>
    <message>
        <source>is promised</source>
        <translation>обещан</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Выполняются все условия</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Выполняется любое из условий</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>прошлая неделя</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>следующая неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>прошлый месяц</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>следующий месяц</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>прошлый год</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>нед.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>г.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>one of my departments</source>
        <translation>один из моих отделов</translation>
    </message>
    <message>
        <source>me</source>
        <translation>я</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>the helpdesk itself</source>
        <translation>сама служба поддержки</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>waiting for staff</source>
        <translation>ждёт сотрудников</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>назначен исполнитель</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ждем уточнения</translation>
    </message>
    <message>
        <source>with the engineers</source>
        <translation>у инженеров</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All departments</source>
        <translation>Все отделы</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Все статусы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>По дату</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Найти в переписке</translation>
    </message>
    <message>
        <source>search messages thread</source>
        <translation>поиск сообщения переписка</translation>
    </message>
    <message>
        <source>Next place found in the conversation</source>
        <translation>Следующее найденное место в переписке</translation>
    </message>
    <message>
        <source>Previous place found in the conversation</source>
        <translation>Предыдущее найденное место в переписке</translation>
    </message>
    <message>
        <source>Find no more in the conversation</source>
        <translation>Закончить поиск в переписке</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} из {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Найти в переписке</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fill this in: the helpdesk needs it.</source>
        <translation>Заполните: без этого не обойтись.</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>Отметьте, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Choose one: the helpdesk needs it.</source>
        <translation>Выберите: без этого не обойтись.</translation>
    </message>
    <message>
        <source>This is not offered any more. Choose another.</source>
        <translation>Этого больше нет. Выберите другое.</translation>
    </message>
    <message>
        <source>Shorten it to {most} characters (now {count}).</source>
        <translation>Сократите до {most} знаков (сейчас {count}).</translation>
    </message>
    <message>
        <source>Write a number such as 1250.5, without separators for thousands.</source>
        <translation>Напишите число, например 1250,5, без разделения тысяч.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-11-22.</source>
        <translation>Напишите дату как год-месяц-день, например 2026-11-22.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>Не меньше {least}.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>Не больше {most}.</translation>
    </message>
    <message>
        <source>Must be {least} or later.</source>
        <translation>Не раньше {least}.</translation>
    </message>
    <message>
        <source>Must be {most} or earlier.</source>
        <translation>Не позже {most}.</translation>
    </message>
    <message>
        <source>The helpdesk expects this to be written differently.</source>
        <translation>Здесь ожидается другая запись.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com.</source>
        <translation>Напишите адрес почты, например name@example.com.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>«{address}» — не адрес почты.</translation>
    </message>
    <message>
        <source>Write a domain name such as example.com.</source>
        <translation>Напишите домен, например example.com.</translation>
    </message>
    <message>
        <source>Write the domain name alone: {offer}.</source>
        <translation>Напишите только домен: {offer}.</translation>
    </message>
    <message>
        <source>Write a web address such as https://example.com/page.</source>
        <translation>Напишите веб-адрес, например https://example.com/page.</translation>
    </message>
    <message>
        <source>Write the whole web address: {offer}.</source>
        <translation>Напишите адрес целиком: {offer}.</translation>
    </message>
    <message>
        <source>Take the login out of this web address: staff would see it in the clear.</source>
        <translation>Уберите доступ из адреса: сотрудники увидят его открыто.</translation>
    </message>
    <message>
        <source>Write the login.</source>
        <translation>Напишите логин.</translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation>Напишите пароль.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name or IP address, such as server.example.com.</source>
        <translation>Напишите имя или IP-адрес сервера, например server.example.com.</translation>
    </message>
    <message>
        <source>Write the address of the sign-in, such as example.com/admin.</source>
        <translation>Напишите адрес страницы входа, например example.com/admin.</translation>
    </message>
    <message>
        <source>Fill in more rows: {least} are needed (now {count}).</source>
        <translation>Заполните ещё строки: нужно {least} (сейчас {count}).</translation>
    </message>
    <message>
        <source>Remove rows: {most} are taken (now {count}).</source>
        <translation>Уберите строки: принимается {most} (сейчас {count}).</translation>
    </message>
    <message>
        <source>Press Send once more to send it all the same.</source>
        <translation>Нажмите «Отправить» ещё раз, чтобы всё же отправить.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>A server (root)</source>
        <translation>Сервер (root)</translation>
    </message>
    <message>
        <source>A website&apos;s system (CMS)</source>
        <translation>Система сайта (CMS)</translation>
    </message>
    <message>
        <source>A control panel</source>
        <translation>Панель управления</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Почтовый ящик</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Адрес страницы входа</translation>
    </message>
    <message>
        <source>This looks like the login of your customer account. For a server, staff need one of the server itself, such as root.</source>
        <translation>Похоже на вход в личный кабинет. Для сервера нужен доступ к самому серверу, например root.</translation>
    </message>
    <message>
        <source>This helpdesk has no place of its own for logins: all its staff can read them in the message, and they stay in e-mail copies. Change the password once the work is done.</source>
        <translation>Здесь нет отдельного места для доступов: их прочтут в сообщении все сотрудники, и они останутся в копиях писем. Смените пароль, когда работа будет закончена.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>К чему доступ</translation>
    </message>
    <message>
        <source>Remove {address}</source>
        <translation>Убрать {address}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Точно убрать?</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>Убрать {row}</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Add another to {group}</source>
        <translation>Добавить ещё: {group}</translation>
    </message>
    <message>
        <source>Search among your orders</source>
        <translation>Поиск среди ваших услуг</translation>
    </message>
    <message>
        <source>You have no orders here</source>
        <translation>У вас здесь нет услуг</translation>
    </message>
    <message>
        <source>Use {answer}</source>
        <translation>Взять {answer}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Изменить адрес</translation>
    </message>
    <message>
        <source>This is at another address than you typed. Sign in only if you trust it.</source>
        <translation>Это другой адрес, не тот, что вы ввели. Входите, только если доверяете ему.</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Как связаны условия</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Убрать эту группу</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>What the group is called</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Department of the group</source>
        <translation>Отдел группы</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Найти коллегу</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Без отдела</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>{name} (no longer at the desk)</source>
        <translation>{name} (больше не в службе поддержки)</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change groups.</source>
        <translation>Группы меняют только руководители службы поддержки.</translation>
    </message>
    <message>
        <source>Named by: {rules}</source>
        <translation>Упоминают правила: {rules}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>To save it, write what the group is called.</source>
        <translation>Чтобы сохранить группу, назовите её.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of staff</source>
        <translation>Группы сотрудников</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Somebody else removed this group. Saving makes it once more.</source>
        <translation>Эту группу кто-то убрал. Если сохранить, она появится снова.</translation>
    </message>
    <message>
        <source>A group takes turns in getting tickets, or is told about them, by rules.</source>
        <translation>Группе по очереди достаются заявки или приходят уведомления — по правилам.</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Создать группу</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Групп пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {department}</source>
        <translation>{count} · {department}</translation>
    </message>
    <message>
        <source>It stays, for rules name it: {rules}. Take it out of them first.</source>
        <translation>Убрать нельзя, её упоминают правила: {rules}. Сначала уберите её оттуда.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guides</source>
        <translation>Руководства</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>For agents</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>Для клиентов</translation>
    </message>
</context>
<context>
    <name>HelpPart</name>
    <message>
        <source>Guides</source>
        <translation>Руководства</translation>
    </message>
    <message>
        <source>help documentation manual how to</source>
        <translation>помощь документация руководство как сделать</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Сообщить о проблеме…</translation>
    </message>
    <message>
        <source>bug fault error feedback</source>
        <translation>ошибка сбой баг отзыв</translation>
    </message>
    <message>
        <source>About Deskbell</source>
        <translation>О программе Deskbell</translation>
    </message>
    <message>
        <source>version licence profile folder log</source>
        <translation>версия лицензия профиль папка журнал</translation>
    </message>
    <message>
        <source>The report is long. It was copied: paste it here.</source>
        <translation>Отчёт длинный. Он скопирован: вставьте его сюда.</translation>
    </message>
</context>
<context>
    <name>Helpdesk</name>
    <message>
        <source>Open</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Ответ клиента</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Назначен исполнитель</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ждем уточнения</translation>
    </message>
    <message>
        <source>With engineers</source>
        <translation>Создано обращение</translation>
    </message>
    <message>
        <source>Wish recorded</source>
        <translation>Создано пожелание</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решена</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалена</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочный</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Что-то сломалось</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Пожелание</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>Техническая поддержка</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Бухгалтерия</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Отдел продаж</translation>
    </message>
    <message>
        <source>CMS problem</source>
        <translation>Проблема с CMS</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Ошибка в наших сервисах</translation>
    </message>
    <message>
        <source>SMS delivery</source>
        <translation>Доставка SMS</translation>
    </message>
    <message>
        <source>Website Migration</source>
        <translation>Перенос сайтов</translation>
    </message>
</context>
<context>
    <name>KeepReplies</name>
    <message>
        <source>Keep saved replies…</source>
        <translation>Настроить шаблоны ответов…</translation>
    </message>
    <message>
        <source>macros, templates, edit</source>
        <translation>макросы шаблоны редактировать заготовки</translation>
    </message>
</context>
<context>
    <name>KeptEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Удалить навсегда?</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (не сохранено)</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>Make a recovery key…</source>
        <translation>Создать ключ восстановления…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Open with a passphrase…</source>
        <translation>Открывать по парольной фразе…</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring…</source>
        <translation>Открывать связкой ключей этого компьютера…</translation>
    </message>
    <message>
        <source>Lock everything with a new key…</source>
        <translation>Перешифровать всё новым ключом…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Текущая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Не меньше %Ln знака.</numerusform>
            <numerusform>Не меньше %Ln знаков.</numerusform>
            <numerusform>Не меньше %Ln знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same new passphrase in both fields.</source>
        <translation>Введите одну и ту же новую парольную фразу в оба поля.</translation>
    </message>
    <message>
        <source>Looking whether that works…</source>
        <translation>Проверяется, работает ли это…</translation>
    </message>
</context>
<context>
    <name>KeyErrands</name>
    <message>
        <source>Lock everything with a new key</source>
        <translation>Перешифровать всё новым ключом</translation>
    </message>
    <message>
        <source>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. That helps where somebody may have had a copy of your key. A recovery key that you keep is void then, and you are shown a new one.</source>
        <translation>Всё, что Deskbell хранит на этом компьютере, будет зашифровано заново; окно на минуту исчезнет. Это помогает, если у кого-то могла оказаться копия вашего ключа. Прежний ключ восстановления перестанет действовать, вам покажут новый.</translation>
    </message>
    <message>
        <source>Lock anew</source>
        <translation>Перешифровать</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Open with a passphrase</source>
        <translation>Открывать по парольной фразе</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Использовать парольную фразу</translation>
    </message>
    <message>
        <source>It is asked for at each start from now on. A recovery key that you keep still opens your profile; without either nobody can. The window goes away for a moment.</source>
        <translation>Теперь её будут спрашивать при каждом запуске. Ваш ключ восстановления по-прежнему открывает профиль; без того и другого его не откроет никто. Окно на минуту исчезнет.</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring</source>
        <translation>Открывать связкой ключей этого компьютера</translation>
    </message>
    <message>
        <source>The keyring opens your profile from now on, without a question; the passphrase opens it no longer. The window goes away for a moment.</source>
        <translation>Теперь профиль открывает связка ключей, без вопросов; парольная фраза его больше не открывает. Окно на минуту исчезнет.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Использовать связку ключей</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>Сохранено. Храните файл отдельно от этого компьютера.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>These are no keys.</source>
        <translation>Это не клавиши.</translation>
    </message>
    <message>
        <source>{keys} moves about in lists and fields, so it stays as it is.</source>
        <translation>{keys}: перемещение по спискам и полям, не переназначается.</translation>
    </message>
    <message>
        <source>{keys} copies, pastes or undoes in text fields, so it stays as it is.</source>
        <translation>{keys}: копирование, вставка или отмена в полях, не переназначается.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Изменить клавиши</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Добавить клавиши</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Забрать оттуда</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Оставить там</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>or {keys}, while tickets are marked</source>
        <translation>или {keys}, когда обращения отмечены</translation>
    </message>
    <message>
        <source>No command is called so, and none has such keys.</source>
        <translation>Нет команды с таким названием или такими клавишами.</translation>
    </message>
    <message>
        <source>This key means the same everywhere, so it stays.</source>
        <translation>Эта клавиша везде значит одно и то же и не переназначается.</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”</source>
        <translation>Нажмите клавиши для «{command}»</translation>
    </message>
    <message>
        <source>{keys} is taken already: {commands}.</source>
        <translation>{keys} уже занято: {commands}.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Искать по словам или клавишам</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>One key, or one and then another. Escape leaves it as it is.</source>
        <translation>Одна клавиша или одна за другой. Escape — оставить как есть.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys; Escape leaves them as they are</source>
        <translation>Нажмите новые клавиши; Escape — оставить как есть</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Quit</source>
        <translation>Закрыть Deskbell</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>First finish what is open in “{window}”: it would be lost otherwise.</source>
        <translation>Сначала закончите с тем, что открыто в окне «{window}»: иначе оно пропадёт.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>This language is chosen already.</source>
        <translation>Этот язык уже выбран.</translation>
    </message>
</context>
<context>
    <name>LimitCounts</name>
    <message numerus="yes">
        <source>This helpdesk takes at most %Ln file(s) with a message.</source>
        <translation>
            <numerusform>Здесь принимается не больше %Ln файла на сообщение.</numerusform>
            <numerusform>Здесь принимается не больше %Ln файлов на сообщение.</numerusform>
            <numerusform>Здесь принимается не больше %Ln файлов на сообщение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): this helpdesk takes at most {limit}.</source>
        <translation>
            <numerusform>Лишний %Ln знак: здесь принимается не больше {limit}.</numerusform>
            <numerusform>Лишних %Ln знака: здесь принимается не больше {limit}.</numerusform>
            <numerusform>Лишних %Ln знаков: здесь принимается не больше {limit}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>not possible now: {reason}</source>
        <translation>сейчас нельзя: {reason}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>First answers</source>
        <translation>Первые ответы</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Половина отвечена за</translation>
    </message>
    <message>
        <source>Half closed within</source>
        <translation>Половина закрыта за</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Обещания в срок</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Write a mail to {host}?</source>
        <translation>Написать письмо на {host}?</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>Открыть {host} в браузере?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Скопировать адрес</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Связать…</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>Новая подзадача</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Присоединить к…</translation>
    </message>
    <message>
        <source>Becomes part of another ticket once that has arrived.</source>
        <translation>Станет частью другой заявки, как только это дойдёт до службы поддержки.</translation>
    </message>
    <message>
        <source>Not linked with any other ticket.</source>
        <translation>Не связана с другими заявками.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>Сделано {done} из {all}</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть заявки</translation>
    </message>
    <message>
        <source>Sub-tasks</source>
        <translation>Подзадачи</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Связанные</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Нужна для</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>How the list looks</source>
        <translation>Вид списка</translation>
    </message>
    <message>
        <source>Columns, groups, order; save as a view</source>
        <translation>Столбцы, группы, порядок; сохранить как представление</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Сохранить как представление…</translation>
    </message>
    <message>
        <source>Edit this view…</source>
        <translation>Изменить это представление…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Компактные строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать</translation>
    </message>
    <message>
        <source>Back to the view&apos;s own look</source>
        <translation>Вернуть вид самого представления</translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation>Новые сообщения сначала</translation>
    </message>
</context>
<context>
    <name>ListParts</name>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Несколько заявок</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>45, 1:30 or 1 h 30</source>
        <translation>45, 1:30 или 1 ч 30</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Затраченное время</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>For colleagues; customers do not see it</source>
        <translation>Для коллег; клиенты этого не видят</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Оплачивается</translation>
    </message>
    <message>
        <source>Discard this time</source>
        <translation>Удалить это время</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Учесть время</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>Учесть время: {ticket}</translation>
    </message>
    <message>
        <source>Mend logged time</source>
        <translation>Исправить учтённое время</translation>
    </message>
    <message>
        <source>Mend the time on {ticket}</source>
        <translation>Исправить время: {ticket}</translation>
    </message>
    <message>
        <source>Take this time back</source>
        <translation>Отозвать это время</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write how long it took, such as 45, 1:30 or 1 h 30.</source>
        <translation>Напишите, сколько времени ушло, например 45, 1:30 или 1 ч 30.</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-31, or choose it.</source>
        <translation>Напишите день так: 2026-01-31, или выберите его.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
</context>
<context>
    <name>LoginFieldsDialog</name>
    <message>
        <source>Fields for logins</source>
        <translation>Поля для доступов</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Server or address</source>
        <translation>Сервер или адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Fields for logins at {name}</source>
        <translation>Поля для доступов: {name}</translation>
    </message>
    <message>
        <source>Name the custom fields that are to hold the logins you give with new tickets. They then stand in these fields alone, not in the message and its copies by e-mail. Staff who may see the fields of a ticket can read them.</source>
        <translation>Назовите настраиваемые поля, в которых будут храниться доступы из новых заявок. Тогда они останутся только в этих полях и не попадут в сообщение и копии писем. Их прочтут сотрудники, которым видны поля заявки.</translation>
    </message>
    <message>
        <source>Where nothing is named, a login becomes part of the message.</source>
        <translation>Если ничего не указать, доступ станет частью сообщения.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>You see no field of that name here. The helpdesk may drop what goes into it without a word: ask its staff.</source>
        <translation>Поля с таким названием вам здесь не видно. Служба поддержки может молча отбросить то, что в него попадёт: спросите сотрудников.</translation>
    </message>
    <message>
        <source>Each part needs a field of its own.</source>
        <translation>Для каждой части нужно своё поле.</translation>
    </message>
</context>
<context>
    <name>Macro</name>
    <message>
        <source>move to {name}</source>
        <translation>передать в отдел: {name}</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>приоритет: {name}</translation>
    </message>
    <message>
        <source>type {name}</source>
        <translation>тип: {name}</translation>
    </message>
    <message>
        <source>status {name}</source>
        <translation>статус: {name}</translation>
    </message>
    <message>
        <source>assign to you</source>
        <translation>назначить вам</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>снять исполнителя</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>назначить исполнителя: {name}</translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nothing to write? Then it only does what is chosen below.</source>
        <translation>Писать нечего? Тогда шаблон только выполнит выбранное ниже.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Подставить…</translation>
    </message>
    <message>
        <source>What is known of the ticket takes this place</source>
        <translation>На это место подставляются данные заявки</translation>
    </message>
    <message>
        <source>As an internal note, which customers never see</source>
        <translation>Внутренней заметкой, которую клиенты никогда не видят</translation>
    </message>
    <message>
        <source>Shared with all staff</source>
        <translation>Общий для всех сотрудников</translation>
    </message>
    <message>
        <source>And beside that</source>
        <translation>И кроме того</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
</context>
<context>
    <name>MacroManager</name>
    <message>
        <source>Saved replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Найти шаблон ответа</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Убрать навсегда</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (копия)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>Write something, or choose what it does.</source>
        <translation>Напишите что-нибудь или выберите, что он делает.</translation>
    </message>
    <message>
        <source>Saved replies changed and not saved: {count}. Close and lose that?</source>
        <translation>Изменено и не сохранено шаблонов ответов: {count}. Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
</context>
<context>
    <name>MacroPreview</name>
    <message numerus="yes">
        <source>Send this reply to %Ln customer(s)?</source>
        <translation>
            <numerusform>Отправить этот ответ %Ln клиенту?</numerusform>
            <numerusform>Отправить этот ответ %Ln клиентам?</numerusform>
            <numerusform>Отправить этот ответ %Ln клиентам?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them reads the words of their own ticket. Where somebody has answered meanwhile, the reply waits for you in the outbox.</source>
        <translation>Каждый прочтёт текст, составленный для его заявки. Если кто-то уже успел ответить, ваш ответ подождёт вас в исходящих.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing goes to %Ln ticket(s); see why below.</source>
        <translation>
            <numerusform>В %Ln заявку ничего не отправится; причина ниже.</numerusform>
            <numerusform>В %Ln заявки ничего не отправится; причина ниже.</numerusform>
            <numerusform>В %Ln заявок ничего не отправится; причина ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln repl(y/ies)</source>
        <translation>
            <numerusform>Отправить %Ln ответ</numerusform>
            <numerusform>Отправить %Ln ответа</numerusform>
            <numerusform>Отправить %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>Заявки больше нет</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>Когда дойдёт: {deeds}</translation>
    </message>
</context>
<context>
    <name>MacroRuns</name>
    <message numerus="yes">
        <source>Use a saved reply on %Ln ticket(s)…</source>
        <translation>
            <numerusform>Применить шаблон ответа к %Ln заявке…</numerusform>
            <numerusform>Применить шаблон ответа к %Ln заявкам…</numerusform>
            <numerusform>Применить шаблон ответа к %Ln заявкам…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
</context>
<context>
    <name>MailCounts</name>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) found</source>
        <translation>
            <numerusform>Найдено %Ln письмо</numerusform>
            <numerusform>Найдено %Ln письма</numerusform>
            <numerusform>Найдено %Ln писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that came twice</source>
        <translation>
            <numerusform>Пропущен %Ln повтор</numerusform>
            <numerusform>Пропущено %Ln повтора</numerusform>
            <numerusform>Пропущено %Ln повторов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Conversations that were found</source>
        <translation>Найденные переписки</translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message>
        <source>Mails of the conversation</source>
        <translation>Письма переписки</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Неизвестный отправитель</translation>
    </message>
</context>
<context>
    <name>MailRun</name>
    <message>
        <source>Importing: {done} of {total}</source>
        <translation>Импортируется: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>Import mail</source>
        <translation>Импорт писем</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln conversation(s)</source>
        <translation>
            <numerusform>Импортировать %Ln переписку</numerusform>
            <numerusform>Импортировать %Ln переписки</numerusform>
            <numerusform>Импортировать %Ln переписок</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has begun for all, or stop it; then drop these files again.</source>
        <translation>Идёт импорт. Подождите, пока он начнётся для всех, или остановите его; потом перетащите файлы снова.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No mail chosen yet</source>
        <translation>Письма ещё не выбраны</translation>
    </message>
    <message>
        <source>Drop .eml or .mbox files here, or choose them.</source>
        <translation>Перетащите сюда файлы .eml или .mbox или выберите их.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Fields for logins</source>
        <translation>Поля для доступов</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти из учётной записи</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>Парольная фраза и восстановление</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation>Объединение заявок</translation>
    </message>
    <message>
        <source>Make #{number} part of #{other}?</source>
        <translation>Присоединить #{number} к #{other}?</translation>
    </message>
    <message>
        <source>Its messages, files and logged time move there, and #{number} is gone. This cannot be undone.</source>
        <translation>Сообщения, файлы и учтённое время перейдут туда, а #{number} исчезнет. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merge into #{number}</source>
        <translation>Присоединить к #{number}</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Исчезнет</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Останется</translation>
    </message>
    <message>
        <source>Two different people asked.</source>
        <translation>Заявители — разные люди.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as view</source>
        <translation>Сохранить как представление</translation>
    </message>
    <message>
        <source>The view keeps the filters, the search, the order and the look of this list.</source>
        <translation>Представление сохранит фильтры, поиск, порядок и вид этого списка.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название представления</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NavModel</name>
    <message>
        <source>{count} unread</source>
        <translation>непрочитано: {count}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>без уведомлений</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>требует внимания</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Сначала выберите заявку.</translation>
    </message>
</context>
<context>
    <name>NewTicketBehalf</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>Имя или адрес почты</translation>
    </message>
    <message>
        <source>New ticket requester</source>
        <translation>Заявитель новой заявки</translation>
    </message>
    <message>
        <source>New ticket channel</source>
        <translation>Канал новой заявки</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>On behalf of (leave it empty for yourself)</source>
        <translation>От имени (пусто — от своего)</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>Поступило</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Really discard?</source>
        <translation>Точно удалить?</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Describe what happens, what you expected, and since when. Markdown works.</source>
        <translation>Опишите, что происходит, чего вы ждали и с какого времени. Markdown работает.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>You are offline: your ticket waits in the outbox and leaves by itself when the connection is back.</source>
        <translation>Связи нет: заявка ждёт в исходящих и уйдёт сама, когда связь вернётся.</translation>
    </message>
    <message>
        <source>Your ticket leaves in a moment. Until then it stands in the outbox.</source>
        <translation>Заявка вот-вот уйдёт. До этого она лежит в исходящих.</translation>
    </message>
    <message>
        <source>Not sent yet: something above is missing or wrong.</source>
        <translation>Ещё не отправлено: выше чего-то не хватает или что-то неверно.</translation>
    </message>
</context>
<context>
    <name>NewTicketForm</name>
    <message>
        <source>Give it a subject, so that it can be found again.</source>
        <translation>Дайте тему, чтобы заявку можно было найти.</translation>
    </message>
    <message>
        <source>Write something or attach a file.</source>
        <translation>Напишите что-нибудь или приложите файл.</translation>
    </message>
    <message>
        <source>New ticket subject</source>
        <translation>Тема новой заявки</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Для кого она</translation>
    </message>
</context>
<context>
    <name>NewTicketHead</name>
    <message>
        <source>Choose a department</source>
        <translation>Выберите отдел</translation>
    </message>
    <message>
        <source>Goes on from #{number}: {subject}</source>
        <translation>Продолжение #{number}: {subject}</translation>
    </message>
    <message>
        <source>This helpdesk has not told its departments yet. Connect to it once, then send.</source>
        <translation>Отделы ещё не известны. Подключитесь один раз, потом отправьте.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>Выберите отдел, которому это адресовано.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>New ticket account</source>
        <translation>Учётная запись новой заявки</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>New ticket department</source>
        <translation>Отдел новой заявки</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>New ticket topic</source>
        <translation>Раздел новой заявки</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>The questions of this department cannot be shown ({reason}). Write freely: subject and message reach it all the same.</source>
        <translation>Вопросы этого отдела показать нельзя ({reason}). Пишите свободно: тема и сообщение всё равно дойдут.</translation>
    </message>
</context>
<context>
    <name>NewTicketOffers</name>
    <message>
        <source>The other tasks are kept as tickets among the drafts.</source>
        <translation>Остальные задачи сохранены как заявки в черновиках.</translation>
    </message>
    <message>
        <source>This department asks for no login. Take the password out of the message, or choose the department that needs it.</source>
        <translation>Этому отделу доступ не нужен. Уберите пароль из сообщения или выберите отдел, которому он нужен.</translation>
    </message>
    <message>
        <source>The login field holds another login already, so the message was left as it is. Take one of the two out, or send the other with a reply later.</source>
        <translation>В поле доступа уже есть другой доступ, поэтому сообщение не изменилось. Уберите один из двух или отправьте второй позже в ответе.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>New ticket #{number} from {name}</source>
        <translation>Новая заявка #{number} от {name}</translation>
    </message>
    <message>
        <source>{name} added a note to #{number}</source>
        <translation>{name}: заметка к #{number}</translation>
    </message>
    <message>
        <source>{name} wrote in #{number}</source>
        <translation>{name} пишет в #{number}</translation>
    </message>
    <message>
        <source>{name} answered #{number}</source>
        <translation>{name} отвечает на #{number}</translation>
    </message>
    <message>
        <source>#{number} {name}: {subject}</source>
        <translation>#{number} {name}: {subject}</translation>
    </message>
    <message>
        <source>{messages} {in_tickets}</source>
        <translation>{messages} {in_tickets}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
</context>
<context>
    <name>NewsCounts</name>
    <message numerus="yes">
        <source>%Ln new message(s) in #{number}</source>
        <translation>
            <numerusform>%Ln новое сообщение в #{number}</numerusform>
            <numerusform>%Ln новых сообщения в #{number}</numerusform>
            <numerusform>%Ln новых сообщений в #{number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln новое сообщение</numerusform>
            <numerusform>%Ln новых сообщения</numerusform>
            <numerusform>%Ln новых сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln новый ответ</numerusform>
            <numerusform>%Ln новых ответа</numerusform>
            <numerusform>%Ln новых ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln ticket(s)</source>
        <translation>
            <numerusform>в %Ln заявке</numerusform>
            <numerusform>в %Ln заявках</numerusform>
            <numerusform>в %Ln заявках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPart</name>
    <message>
        <source>Mark as read</source>
        <translation>Отметить прочитанным</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remind me in 1 hour</source>
        <translation>Напомнить через час</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Напомнить завтра</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Messages that wait for you: {count}.</source>
        <translation>Ждут вашего решения сообщений: {count}.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Открыть исходящие</translation>
    </message>
    <message>
        <source>Changes that wait for you: {count}.</source>
        <translation>Изменения, ожидающие вас: {count}.</translation>
    </message>
    <message>
        <source>Not done: {deed}</source>
        <translation>Не выполнено: {deed}</translation>
    </message>
    <message>
        <source>Waits for you: {deed}</source>
        <translation>Ожидает вас: {deed}</translation>
    </message>
    <message>
        <source>A message is held: its ticket changed before it left. You decide.</source>
        <translation>Сообщение придержано: заявка изменилась до его отправки. Решать вам.</translation>
    </message>
    <message>
        <source>A message is not confirmed: it may have arrived. Look whether it did.</source>
        <translation>Отправка не подтверждена: сообщение могло дойти. Проверьте.</translation>
    </message>
    <message>
        <source>A message was not sent and needs you.</source>
        <translation>Сообщение не отправлено, нужно ваше решение.</translation>
    </message>
    <message>
        <source>Messages held, because their tickets changed: {count}. You decide.</source>
        <translation>Сообщений придержано, потому что заявки изменились: {count}. Решать вам.</translation>
    </message>
    <message>
        <source>Messages not confirmed, which may have arrived: {count}.</source>
        <translation>Сообщений без подтверждения, которые могли дойти: {count}.</translation>
    </message>
    <message>
        <source>Messages not sent that need you: {count}.</source>
        <translation>Неотправленных сообщений, где нужно ваше решение: {count}.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>This account needs you before it can sync.</source>
        <translation>Учётная запись требует внимания, без этого она не синхронизируется.</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>%Ln упоминание о вас</numerusform>
            <numerusform>%Ln упоминания о вас</numerusform>
            <numerusform>%Ln упоминаний о вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules</source>
        <translation>
            <numerusform>%Ln уведомление от правил</numerusform>
            <numerusform>%Ln уведомления от правил</numerusform>
            <numerusform>%Ln уведомлений от правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules and colleagues</source>
        <translation>
            <numerusform>%Ln уведомление от правил и коллег</numerusform>
            <numerusform>%Ln уведомления от правил и коллег</numerusform>
            <numerusform>%Ln уведомлений от правил и коллег</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} mentioned you</source>
        <translation>Вас упоминает {who}</translation>
    </message>
    <message>
        <source>{who} mentioned you in #{number}</source>
        <translation>Вас упоминает {who} в #{number}</translation>
    </message>
    <message>
        <source>#{number}: {rule}</source>
        <translation>#{number}: {rule}</translation>
    </message>
    <message>
        <source>{mention}: {text}</source>
        <translation>{mention}: {text}</translation>
    </message>
    <message>
        <source>{why}: #{number} {subject}</source>
        <translation>{why}: #{number} {subject}</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Ничего не ждёт отправки</translation>
    </message>
    <message>
        <source>What you send while offline waits here until the connection is back.</source>
        <translation>Отправленное без связи ждёт здесь, пока связь не вернётся.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Показать все заявки</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>Новая заявка: {subject}</translation>
    </message>
    <message>
        <source>Note on {ticket}</source>
        <translation>Заметка: {ticket}</translation>
    </message>
    <message>
        <source>Reply to {ticket}</source>
        <translation>Ответ: {ticket}</translation>
    </message>
    <message>
        <source>Close {ticket}</source>
        <translation>Закрыть: {ticket}</translation>
    </message>
    <message>
        <source>Reopen {ticket}</source>
        <translation>Открыть снова: {ticket}</translation>
    </message>
    <message>
        <source>Change details of {ticket}</source>
        <translation>Изменить данные: {ticket}</translation>
    </message>
    <message>
        <source>Merge {ticket} into another ticket</source>
        <translation>Присоединить к другой заявке: {ticket}</translation>
    </message>
    <message>
        <source>Add what was said elsewhere to {ticket}</source>
        <translation>Добавить разговор вне заявки: {ticket}</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>Учесть время: {ticket}</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>заявка, которой больше нет</translation>
    </message>
    <message>
        <source>{what}, in “{conversation}”</source>
        <translation>{what}, ветка «{conversation}»</translation>
    </message>
    <message>
        <source>{change}, of {ticket}</source>
        <translation>{ticket}: {change}</translation>
    </message>
    <message>
        <source>Set the status of {ticket}</source>
        <translation>Установить статус: {ticket}</translation>
    </message>
    <message>
        <source>Sending: {percent} % of {size}</source>
        <translation>Отправляется: {percent} % из {size}</translation>
    </message>
    <message>
        <source>Uploading: {percent} % of {size}</source>
        <translation>Загружается: {percent} % из {size}</translation>
    </message>
    <message>
        <source>Paused at {percent} % of {size}</source>
        <translation>Приостановлено на {percent} % из {size}</translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}, {percent} %</source>
        <translation>Файл {place} из {count}: {name}, {percent} %</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Придержано</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Uploading its files…</source>
        <translation>Загружаются файлы…</translation>
    </message>
    <message>
        <source>Sending again: the answer was lost</source>
        <translation>Отправляется снова: подтверждение потерялось</translation>
    </message>
    <message>
        <source>Looking whether it arrived…</source>
        <translation>Проверяется, дошло ли…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation above; send it again only if it is not there.</source>
        <translation>Могло дойти. Посмотрите переписку выше; отправляйте снова, только если там этого нет.</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation beside; send it again only if it is not there.</source>
        <translation>Могло дойти. Посмотрите переписку рядом; отправляйте снова, только если там этого нет.</translation>
    </message>
    <message>
        <source>{who} answered, {time}: “{words}”</source>
        <translation>Новый ответ ({who}, {time}): «{words}»</translation>
    </message>
    <message>
        <source>Closed: {time}</source>
        <translation>Закрыта: {time}</translation>
    </message>
    <message>
        <source>Looked for again within a minute.</source>
        <translation>Новая проверка в течение минуты.</translation>
    </message>
    <message>
        <source>Next try within a minute.</source>
        <translation>Следующая попытка в течение минуты.</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation>Следующая попытка: {time}.</translation>
    </message>
    <message>
        <source>Looked for again at {time}.</source>
        <translation>Новая проверка: {time}.</translation>
    </message>
    <message>
        <source>Sending rests, because the helpdesk has trouble or asked to wait.</source>
        <translation>Отправка приостановлена: у службы поддержки неполадки, или она просит подождать.</translation>
    </message>
    <message>
        <source>Send to #{number}</source>
        <translation>Отправить в #{number}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Discard here; it may have arrived</source>
        <translation>Удалить здесь; могло дойти</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Оно там есть</translation>
    </message>
    <message>
        <source>Check the conversation</source>
        <translation>Проверить переписку</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>Посмотреть ответ</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Открыть заявку</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>You wrote: “{words}”</source>
        <translation>Ваш текст: «{words}»</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>OvertakenStrip</name>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Сначала посмотреть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} д</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The middle of all of them (the median): half took no longer than that. “9 of 10 within” is what only one in ten exceeded.</source>
        <translation>Середина всех значений (медиана): половине понадобилось не больше. «9 из 10 за» — время, которое превышает лишь один случай из десяти.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>До закрытия</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>Обещанные ответы</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>По сотрудникам</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>По отделам</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Всё вместе</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of the team…</source>
        <translation>Сводка по команде…</translation>
    </message>
    <message>
        <source>plots backlog first response resolution promises figures reports</source>
        <translation>графики отчёты статистика первый ответ решение сроки показатели</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Overview</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Backlog by</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) read…</source>
        <translation>
            <numerusform>Прочитана %Ln заявка…</numerusform>
            <numerusform>Прочитано %Ln заявки…</numerusform>
            <numerusform>Прочитано %Ln заявок…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}.</source>
        <translation>По состоянию на {time}.</translation>
    </message>
    <message>
        <source>There are more tickets than can be read: the newest {count} count.</source>
        <translation>Заявок больше, чем можно прочитать: учитываются самые новые {count}.</translation>
    </message>
    <message>
        <source>Tickets that ended before {day} are not here.</source>
        <translation>Заявок, завершённых до {day}, здесь нет.</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>по статусам</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>по отделам</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Все отделы</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрашивается…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Type a command, a ticket&apos;s number or words of its subject</source>
        <translation>Введите команду, номер заявки или слова из темы</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter do it   ·   &gt; commands only   ·   # tickets only</source>
        <translation>↑ ↓ выбрать   ·   Enter выполнить   ·   &gt; только команды   ·   # только заявки</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ничего с таким названием.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>All tickets of this department</source>
        <translation>Все заявки этого отдела</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Accounts and views</source>
        <translation>Учётные записи и представления</translation>
    </message>
    <message>
        <source>Accounts, views, and news</source>
        <translation>Учётные записи, представления и новости</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation>Защитить и начать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть Deskbell</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Choose a passphrase that opens your profile from now on. Your recovery key still opens it too.</source>
        <translation>Выберите парольную фразу, которая теперь будет открывать профиль. Ваш ключ восстановления тоже по-прежнему его открывает.</translation>
    </message>
    <message>
        <source>Your tickets and drafts are kept encrypted on this computer. Choose a passphrase for them; without it they cannot be opened again.</source>
        <translation>Заявки и черновики хранятся на этом компьютере зашифрованными. Выберите для них парольную фразу; без неё их уже не открыть.</translation>
    </message>
    <message>
        <source>Your tickets and drafts on this computer are protected by a passphrase.</source>
        <translation>Ваши заявки и черновики на этом компьютере защищены парольной фразой.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Не меньше %Ln знака.</numerusform>
            <numerusform>Не меньше %Ln знаков.</numerusform>
            <numerusform>Не меньше %Ln знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation>Введите одну и ту же парольную фразу в оба поля.</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>open now, {sign}{count} since {day}</source>
        <translation>открыто сейчас, {sign}{count} с {day}</translation>
    </message>
    <message>
        <source>open at the end of {last}, {sign}{count} since {day}</source>
        <translation>было открыто к концу дня {last}, {sign}{count} с {day}</translation>
    </message>
    <message>
        <source>No ticket was open in these days.</source>
        <translation>За эти дни открытых заявок не было.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln first answer(s)</source>
        <translation>
            <numerusform>%Ln первый ответ</numerusform>
            <numerusform>%Ln первых ответа</numerusform>
            <numerusform>%Ln первых ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed ticket(s)</source>
        <translation>
            <numerusform>%Ln закрытая заявка</numerusform>
            <numerusform>%Ln закрытые заявки</numerusform>
            <numerusform>%Ln закрытых заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>kept; {broken} of {count} were not</source>
        <translation>в срок; не в срок: {broken} из {count}</translation>
    </message>
    <message>
        <source>Nothing that was promised fell due in these days.</source>
        <translation>За эти дни не наступил ни один обещанный срок.</translation>
    </message>
    <message>
        <source>This helpdesk does not tell by when answers were promised.</source>
        <translation>Служба поддержки не сообщает, к какому сроку обещаны ответы.</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 из 10 за</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Половина за</translation>
    </message>
    <message>
        <source>{cases} in these days: too few at any time to tell a middle one.</source>
        <translation>{cases} за эти дни: слишком мало, чтобы определить середину.</translation>
    </message>
    <message>
        <source>was enough for half of {cases}</source>
        <translation>хватило половине: {cases}</translation>
    </message>
    <message>
        <source>{words} · before: {before}</source>
        <translation>{words} · раньше: {before}</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не в срок</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>в срок</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>{plot} as a table</source>
        <translation>{plot}: таблица</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong: {detail}</source>
        <translation>Что-то пошло не так: {detail}</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered. It will be tried again.</source>
        <translation>Связь с {host} прервалась до ответа. Попытка повторится.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({detail}), so nothing was sent. Check the address and this computer&apos;s date, or ask the helpdesk&apos;s operator.</source>
        <translation>Соединение с {host} не защищено ({detail}), поэтому ничего не отправлено. Проверьте адрес и дату на этом компьютере или обратитесь к администратору службы поддержки.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Type it like https://support.example.com.</source>
        <translation>«{url}» — не веб-адрес. Напишите так: https://support.example.com.</translation>
    </message>
    <message>
        <source>“{url}” is not secure: others could read your sign-in on the way. Type it with https://.</source>
        <translation>«{url}» — незащищённый адрес: ваши данные для входа могут прочесть по пути. Напишите его с https://.</translation>
    </message>
    <message>
        <source>{url} answers, but not as a {kind} helpdesk. Check the address, or choose another kind.</source>
        <translation>{url} отвечает, но это не служба поддержки {kind}. Проверьте адрес или выберите другой вид.</translation>
    </message>
    <message>
        <source>{host} sent something that is not a helpdesk&apos;s answer ({detail}). If you are on a public network, sign in to it in a browser first; otherwise tell the helpdesk&apos;s operator.</source>
        <translation>Ответ от {host} не похож на ответ службы поддержки ({detail}). В общественной сети сначала войдите в неё через браузер; иначе сообщите администратору службы поддержки.</translation>
    </message>
    <message>
        <source>{host} sent more than a helpdesk should ({detail}), so it was not read. Tell the helpdesk&apos;s operator.</source>
        <translation>От {host} пришло больше, чем положено ({detail}), поэтому ответ не прочитан. Сообщите администратору службы поддержки.</translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait. It will be tried again by itself.</source>
        <translation>Сервер {host} занят и просит подождать. Попытка повторится сама.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (error {status}). It will be tried again by itself; if it stays, tell the helpdesk&apos;s operator.</source>
        <translation>Ошибка на стороне {host} (код {status}). Попытка повторится сама; если не пройдёт, сообщите администратору службы поддержки.</translation>
    </message>
    <message>
        <source>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here, and leave once it can be reached.</source>
        <translation>Нет связи: {host}. Проверьте адрес и подключение к интернету; неотправленные сообщения ждут здесь и уйдут, когда связь появится.</translation>
    </message>
    <message>
        <source>{host} answers, but no helpdesk that Deskbell knows was found there. Type the address that you open in the browser for your tickets, or ask the helpdesk for it.</source>
        <translation>{host} отвечает, но знакомой Deskbell службы поддержки там нет. Введите адрес, по которому вы открываете заявки в браузере, или узнайте его в службе поддержки.</translation>
    </message>
    <message>
        <source>The helpdesk is at another address, {url}, so nothing was sent. If you trust it, connect to that address.</source>
        <translation>Служба поддержки находится по другому адресу, {url}, поэтому ничего не отправлено. Если доверяете ему, подключитесь к нему.</translation>
    </message>
    <message>
        <source>{host} does not accept this login and password. Type them again, or ask the helpdesk for a new password.</source>
        <translation>{host} не принимает этот логин и пароль. Введите их снова или запросите новый пароль в службе поддержки.</translation>
    </message>
    <message>
        <source>You were not signed in: {detail}. Try again, or sign in another way.</source>
        <translation>Вход не выполнен: {detail}. Повторите или войдите другим способом.</translation>
    </message>
    <message>
        <source>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here, and leave once you are signed in.</source>
        <translation>{host} не принимает этот вход: токен неверен, истёк или отозван. Войдите с другим; неотправленные сообщения ждут здесь и уйдут после входа.</translation>
    </message>
    <message>
        <source>The helpdesk did not accept it: {detail}. Change it and send it again.</source>
        <translation>Служба поддержки не приняла это: {detail}. Измените и отправьте снова.</translation>
    </message>
    <message>
        <source>This helpdesk has no fields of their own for logins any more, so this was not sent: the login would have stood in the message. Change it and send it again.</source>
        <translation>В службе поддержки больше нет отдельных полей для доступов, поэтому это не отправлено: доступ оказался бы в сообщении. Измените и отправьте снова.</translation>
    </message>
    <message>
        <source>The helpdesk has changed its form, so this was not sent: it would have lost what you filled in for {names}. Change it and send it again.</source>
        <translation>Служба поддержки изменила форму, поэтому это не отправлено: пропало бы то, что вы заполнили ({names}). Измените и отправьте снова.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at this helpdesk ({detail}). Ask the helpdesk&apos;s staff.</source>
        <translation>Здесь у вас нет на это прав ({detail}). Спросите сотрудников службы поддержки.</translation>
    </message>
    <message>
        <source>{what} is not there, or not yours to see. It may have been removed or merged.</source>
        <translation>Не найдено или вам не видно: {what}. Возможно, это удалено или объединено с другим.</translation>
    </message>
    <message>
        <source>{what} was changed by somebody else meanwhile. Look at it and try again.</source>
        <translation>За это время кто-то внёс изменения: {what}. Посмотрите и повторите.</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that: {what}.</source>
        <translation>Служба поддержки этого не умеет: {what}.</translation>
    </message>
    <message>
        <source>It may have arrived at {host}, but the answer was lost. Check the conversation, then send it again or discard it.</source>
        <translation>Возможно, это дошло до {host}, но подтверждение потерялось. Проверьте переписку, потом отправьте снова или удалите.</translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but {host} does not show it to you.</source>
        <translation>Заявка #{number} создана, но {host} вам её не показывает.</translation>
    </message>
    <message>
        <source>{reason} What you wrote is kept in the outbox.</source>
        <translation>{reason} Написанное сохранено в исходящих.</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile, so this was not sent, and the logins in it were destroyed. If it is still needed, change it and send it again.</source>
        <translation>Заявку за это время закрыли, поэтому сообщение не отправлено, а доступы в нём уничтожены. Если оно ещё нужно, измените и отправьте снова.</translation>
    </message>
    <message>
        <source>Deskbell is already running with the profile {directory}. Use that one, or quit it.</source>
        <translation>Deskbell уже запущен с профилем {directory}. Пользуйтесь им или закройте его.</translation>
    </message>
    <message>
        <source>Something is working with the profile {directory} and shows no window: a command of Deskbell, such as “sync”, or a window that hangs. Wait until it has ended, or end it, and start Deskbell again.</source>
        <translation>С профилем {directory} что-то работает без окна: команда Deskbell, например «sync», или зависшее окно. Дождитесь конца или завершите его и запустите Deskbell снова.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Deskbell (format {found}, this one knows {known}). It was left untouched: install the newer version.</source>
        <translation>Этот профиль записан более новым Deskbell (формат {found}, этот знает {known}). Он не изменён: установите новую версию.</translation>
    </message>
    <message>
        <source>The passphrase or key does not open the profile {directory}. Try again, or give another --passphrase-file.</source>
        <translation>Парольная фраза или ключ не открывает профиль {directory}. Попробуйте ещё раз или укажите другой --passphrase-file.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}). Unlock it, or start with a passphrase: --passphrase-file FILE.</source>
        <translation>Связка ключей этого компьютера недоступна ({detail}). Разблокируйте её или запустите с парольной фразой: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). It was kept as it is; restore a backup or choose another profile.</source>
        <translation>Файл {file} вашего профиля повреждён ({detail}). Он оставлен как есть; восстановите резервную копию или выберите другой профиль.</translation>
    </message>
    <message>
        <source>Some of the tickets that were fetched before cannot be read any more ({detail}). Start Deskbell again: it fetches them anew, and nothing you wrote is lost.</source>
        <translation>Часть загруженных ранее заявок больше не читается ({detail}). Запустите Deskbell снова: они загрузятся заново, а написанное вами не пропадёт.</translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer was damaged. It was set aside, and they are fetched again from the helpdesk; your drafts and unsent messages are safe.</source>
        <translation>Копия ваших заявок на этом компьютере повредилась. Она отложена, заявки загружаются заново; ваши черновики и неотправленные сообщения целы.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</source>
        <translation>На диске, где {directory}, не осталось места. Освободите немного; набранное останется в окне, пока его не удастся сохранить.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {detail}.</source>
        <translation>Файл {path} использовать нельзя: {detail}.</translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but the helpdesk did not take what you filled in for: {names}. Open the ticket and tell it in a reply.</source>
        <translation>Заявка #{number} создана, но служба поддержки не приняла заполненное: {names}. Откройте заявку и напишите это в ответе.</translation>
    </message>
    <message>
        <source>An account named “{name}” is there already. Choose another name.</source>
        <translation>Учётная запись «{name}» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>Нет {what}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Deskbell. What you wrote is kept; if something looks odd, start it again. A report without any of your texts lies at {path}.</source>
        <translation>Внутри Deskbell произошла ошибка. Написанное сохранено; если что-то выглядит странно, запустите его снова. Отчёт без ваших текстов лежит здесь: {path}.</translation>
    </message>
    <message>
        <source>Deskbell ended in the middle of its work last time. What you wrote is kept. A report without any of your texts lies at {path}.</source>
        <translation>В прошлый раз Deskbell завершился посреди работы. Написанное сохранено. Отчёт без ваших текстов лежит здесь: {path}.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). Copy what you have just written, and start Deskbell again: it restores what it can.</source>
        <translation>Файл {file} вашего профиля повреждён ({detail}). Скопируйте только что написанное и запустите Deskbell снова: он восстановит, что сможет.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}), and there is no backup of it that can be read. It was kept as it is. To go on, rename the folder {directory} and start Deskbell again: after you sign in, your tickets are fetched anew; unsent messages and drafts stay in the renamed folder.</source>
        <translation>Файл {file} вашего профиля повреждён ({detail}), и читаемой резервной копии нет. Он оставлен как есть. Чтобы продолжить, переименуйте папку {directory} и запустите Deskbell снова: после входа заявки загрузятся заново; неотправленные сообщения и черновики останутся в переименованной папке.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged. It was restored from the backup of {made}, with everything newer that could still be read. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back. The damaged file is kept: {file}</source>
        <translation>Написанное на этом компьютере повредилось. Оно восстановлено из резервной копии от {made} вместе со всем более новым, что ещё читалось. Просмотрите черновики и исходящие: чего-то написанного позже может не быть, а отправленный черновик мог вернуться. Повреждённый файл сохранён: {file}</translation>
    </message>
    <message>
        <source>The file with what you had written on this computer was gone. It was restored from the backup of {made}. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back.</source>
        <translation>Файл с написанным на этом компьютере исчез. Он восстановлен из резервной копии от {made}. Просмотрите черновики и исходящие: чего-то написанного позже может не быть, а отправленный черновик мог вернуться.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged, and there was no backup yet. What could still be read of it is here again. Look through your drafts and the outbox: something may be missing. The damaged file is kept: {file}</source>
        <translation>Написанное на этом компьютере повредилось, а резервной копии ещё не было. Всё, что удалось прочитать, снова здесь. Просмотрите черновики и исходящие: чего-то может не быть. Повреждённый файл сохранён: {file}</translation>
    </message>
    <message>
        <source>This was restored after damage on this computer. It may have been sent or discarded since then: check the conversation, then send it again or discard it.</source>
        <translation>Это восстановлено после повреждения на этом компьютере. Возможно, с тех пор оно отправлено или удалено: проверьте переписку, потом отправьте снова или удалите.</translation>
    </message>
    <message>
        <source>This was restored from a backup, and backups hold no logins. It may have been sent since then: check the conversation, then edit it and give the logins again, or discard it.</source>
        <translation>Это восстановлено из резервной копии, а в ней нет доступов. Возможно, с тех пор оно отправлено: проверьте переписку, потом измените и впишите доступы снова или удалите.</translation>
    </message>
    <message>
        <source>This link is not one that Deskbell can follow, so nothing was done. Links to tickets look like deskbell://ticket/1042.</source>
        <translation>По этой ссылке Deskbell перейти не может, ничего не сделано. Ссылки на заявки выглядят так: deskbell://ticket/1042.</translation>
    </message>
    <message>
        <source>This link belongs to an account that is not signed in here, so nothing was done. Sign in to that helpdesk, then follow the link again.</source>
        <translation>Эта ссылка относится к учётной записи, вход в которую здесь не выполнен, поэтому ничего не сделано. Войдите в ту службу поддержки и откройте ссылку снова.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. It may be one that you may not see, or it was not synced yet: sync, then follow the link again.</source>
        <translation>Заявки {number} здесь нет. Возможно, она вам не видна или ещё не синхронизирована: синхронизируйте и откройте ссылку снова.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>После того как вы это написали, появился ответ ({who}), поэтому ещё не отправлено. Прочтите его, потом всё равно отправьте своё, измените или удалите.</translation>
    </message>
    <message>
        <source>The ticket was closed after you wrote this, so it was not sent yet. Send it anyway, change it or discard it.</source>
        <translation>После того как вы это написали, заявку закрыли, поэтому ещё не отправлено. Всё равно отправьте, измените или удалите.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, and the ticket was closed, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>После того как вы это написали, появился ответ ({who}), и заявку закрыли, поэтому ещё не отправлено. Прочтите ответ, потом всё равно отправьте своё, измените или удалите.</translation>
    </message>
    <message>
        <source>The ticket became part of ticket #{number}, so this was not sent yet. Look at that one, then send it there, change it or discard it.</source>
        <translation>Заявку присоединили к заявке #{number}, поэтому это ещё не отправлено. Посмотрите ту заявку, потом отправьте туда, измените или удалите.</translation>
    </message>
    <message>
        <source>{who} has taken ticket #{number} meanwhile, so it was not assigned anew. Discard this, or take the ticket over from them.</source>
        <translation>За это время у заявки #{number} появился исполнитель ({who}), поэтому она не переназначена. Удалите это или заберите заявку себе.</translation>
    </message>
    <message>
        <source>This needs a look first: see “deskbell outbox show {id}”. To send it whatever happened: deskbell outbox send-anyway {id}</source>
        <translation>Сначала нужно посмотреть: «deskbell outbox show {id}». Отправить в любом случае: deskbell outbox send-anyway {id}</translation>
    </message>
    <message>
        <source>This message does not wait for that decision: it is “{state}”.</source>
        <translation>Это сообщение не ждёт такого решения, его состояние: «{state}».</translation>
    </message>
    <message>
        <source>This is in ticket #{number} already, so it was not added once more. Discard it here.</source>
        <translation>Это уже есть в заявке #{number}, поэтому второй раз не добавлено. Удалите это здесь.</translation>
    </message>
    <message>
        <source>The key of your profile lies in this computer&apos;s keyring, which cannot be used now ({detail}). Unlock the keyring and try again, or open the profile with its recovery key.</source>
        <translation>Ключ вашего профиля лежит в связке ключей этого компьютера, а она сейчас недоступна ({detail}). Разблокируйте связку и повторите или откройте профиль ключом восстановления.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold the key of your profile any more ({detail}). Open the profile with its recovery key; nothing in it is lost.</source>
        <translation>В связке ключей этого компьютера больше нет ключа вашего профиля ({detail}). Откройте профиль ключом восстановления; в нём ничего не пропало.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again, as often as you like: nothing is lost by it.</source>
        <translation>Эта парольная фраза не открывает профиль. Пробуйте сколько угодно раз: ничего не пропадёт.</translation>
    </message>
    <message>
        <source>This passphrase is too short: take at least {least} characters. Nothing was changed.</source>
        <translation>Парольная фраза слишком короткая: нужно знаков не меньше {least}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The passphrase was not the same both times, so nothing was changed. Try again.</source>
        <translation>Парольные фразы не совпали, поэтому ничего не изменено. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This is not quite a recovery key: some of it is missing or mistyped. It has 32 letters and digits in groups of four; compare them one by one.</source>
        <translation>Это не совсем ключ восстановления: часть пропущена или введена с ошибкой. В нём 32 буквы и цифры группами по четыре; сверьте их по одной.</translation>
    </message>
    <message>
        <source>This recovery key does not open the profile {directory}: it belongs to another one, or a newer one was made since.</source>
        <translation>Этот ключ восстановления не открывает профиль {directory}: он от другого профиля, или позже создан новый.</translation>
    </message>
    <message>
        <source>No recovery key was made for the profile {directory}. Only its keyring or passphrase opens it.</source>
        <translation>Для профиля {directory} ключ восстановления не создавали. Его открывает только связка ключей или парольная фраза.</translation>
    </message>
    <message>
        <source>The key of this profile is being changed. Try again in a moment.</source>
        <translation>Ключ этого профиля как раз меняется. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>Your profile has got its new key only in part: the disk may be full, or another program has one of its files open. Nothing is lost. Make room; the change is finished when the profile is opened the next time. A recovery key that you keep is void then: make a new one.</source>
        <translation>Новый ключ применён к профилю лишь частично: возможно, диск полон или один из файлов открыт в другой программе. Ничего не пропало. Освободите место; смена ключа завершится при следующем открытии профиля. Прежний ключ восстановления после этого не действует: создайте новый.</translation>
    </message>
    <message>
        <source>This is the demo&apos;s profile, which is thrown away at its end: its key cannot be changed.</source>
        <translation>Это профиль демонстрации, в конце он удаляется: его ключ изменить нельзя.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}), so this sign-in lasts only until Deskbell ends. What you write is kept; unlock the keyring and sign in again to stay signed in.</source>
        <translation>Связка ключей этого компьютера недоступна ({detail}), поэтому этот вход действует только до завершения Deskbell. Написанное сохраняется; чтобы вход сохранился, разблокируйте связку и войдите снова.</translation>
    </message>
    <message>
        <source>Not everything written for “{name}” was sent (messages: {messages}, drafts: {drafts}). Add --keep-drafts to keep it on this computer, or --discard-drafts to destroy it.</source>
        <translation>Не всё написанное для «{name}» отправлено (сообщений: {messages}, черновиков: {drafts}). Добавьте --keep-drafts, чтобы оставить это на компьютере, или --discard-drafts, чтобы уничтожить.</translation>
    </message>
    <message>
        <source>Deskbell itself failed while sending this ({kind}). Nothing was lost; it is kept here.</source>
        <translation>При отправке произошла ошибка в самом Deskbell ({kind}). Ничего не пропало; это сохранено здесь.</translation>
    </message>
    <message>
        <source>What has to be read at {host} before this can leave could not be read ({detail}). It will be tried again by itself.</source>
        <translation>Прежде чем это уйдёт, нужно кое-что прочитать ({host}), но прочитать не удалось ({detail}). Попытка повторится сама.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>The helpdesk did not take the rule: {detail}.</source>
        <translation>Служба поддержки не приняла правило: {detail}.</translation>
    </message>
    <message>
        <source>Another group is called so. Choose another name.</source>
        <translation>Так уже называется другая группа. Выберите другое название.</translation>
    </message>
    <message>
        <source>Rules name this group: {names}. Take it out of them first.</source>
        <translation>Эту группу упоминают правила: {names}. Сначала уберите её оттуда.</translation>
    </message>
    <message>
        <source>A fault inside Deskbell stopped the sync of {name}. What you wrote is kept; sync begins again by itself in half a minute, or at once with “Try again”.</source>
        <translation>Ошибка внутри Deskbell остановила синхронизацию: {name}. Написанное сохранено; синхронизация начнётся снова сама через полминуты или сразу по «Повторить».</translation>
    </message>
    <message>
        <source>The disk of {directory} has too little room for a backup of your drafts and unsent messages. Nothing is lost; free some room, and the backup is made by itself.</source>
        <translation>На диске, где {directory}, мало места для резервной копии черновиков и неотправленных сообщений. Ничего не пропало; освободите место, и копия создастся сама.</translation>
    </message>
    <message>
        <source>Syncing is paused: nothing is fetched, and what you send waits here, until you resume it or start Deskbell again.</source>
        <translation>Синхронизация приостановлена: ничего не загружается, а отправленное ждёт здесь, пока вы не возобновите её или не запустите Deskbell снова.</translation>
    </message>
    <message>
        <source>Log at least one minute, and at most {hours} hours in one entry.</source>
        <translation>Учитывайте за один раз не меньше минуты и не больше {hours} ч.</translation>
    </message>
    <message>
        <source>This filter cannot be used.</source>
        <translation>Этот фильтр использовать нельзя.</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by “{operator}”. Choose another comparison.</source>
        <translation>«{field}» нельзя сравнить так: «{operator}». Выберите другое сравнение.</translation>
    </message>
    <message>
        <source>The condition on “{field}” needs another number of values. Change it.</source>
        <translation>Условию «{field}» нужно другое число значений. Измените его.</translation>
    </message>
    <message>
        <source>“{value}” is neither a day like 2026-11-22 nor a period like “today”.</source>
        <translation>«{value}» — ни день вроде 2026-11-22, ни период вроде «сегодня».</translation>
    </message>
    <message>
        <source>“{value}” is no span of time. Write it like 7d (days), 24h, 2w, 3mo or 1y.</source>
        <translation>«{value}» — не промежуток времени. Напишите так: 7d (дни), 24h, 2w, 3mo или 1y.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«{value}» — не целое число.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be. Choose another value.</source>
        <translation>«{value}» — недопустимое значение для «{field}». Выберите другое.</translation>
    </message>
    <message>
        <source>This view has too many conditions or sort keys. Leave some out.</source>
        <translation>В этом представлении слишком много условий или ключей сортировки. Уберите лишние.</translation>
    </message>
    <message>
        <source>A view needs a name of at most {most} characters.</source>
        <translation>Представлению нужно название, знаков не больше {most}.</translation>
    </message>
    <message>
        <source>{file} holds no views of Deskbell. Choose a file that Deskbell exported.</source>
        <translation>В файле {file} нет представлений Deskbell. Выберите файл, который экспортировал Deskbell.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Deskbell and cannot be understood here. Update Deskbell, or export the views again with this version.</source>
        <translation>Файл {file} записан более новым Deskbell, и здесь его не понять. Обновите Deskbell или экспортируйте представления снова этой версией.</translation>
    </message>
    <message>
        <source>It holds something that this Deskbell does not know. Update Deskbell, or make it anew.</source>
        <translation>В нём есть то, чего этот Deskbell не знает. Обновите Deskbell или создайте представление заново.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be used here: {reason}</source>
        <translation>Представление «{name}» здесь использовать нельзя: {reason}</translation>
    </message>
    <message>
        <source>Nothing is known here for {places}, so nothing was sent. Answer this ticket by itself.</source>
        <translation>Здесь неизвестно: {places}, поэтому ничего не отправлено. Ответьте в эту заявку отдельно.</translation>
    </message>
    <message>
        <source>{path} is no mail: choose files that end in .eml or .mbox.</source>
        <translation>{path} — не письмо: выберите файлы с расширением .eml или .mbox.</translation>
    </message>
    <message>
        <source>{path} is in Outlook&apos;s own format. Drag the mail out of Outlook on the web, or save it as .eml, and choose that.</source>
        <translation>{path} — в собственном формате Outlook. Перетащите письмо из веб-версии Outlook или сохраните его как .eml и выберите этот файл.</translation>
    </message>
    <message>
        <source>“{subject}” is larger than {most} MiB, so it was not read.</source>
        <translation>«{subject}» больше {most} МиБ, поэтому не прочитано.</translation>
    </message>
    <message>
        <source>These words wait in the outbox for this ticket already, and need you there: send them, change them or discard them.</source>
        <translation>Эти слова уже ждут в исходящих для этой заявки, и нужно ваше решение: отправьте их, измените или удалите.</translation>
    </message>
    <message>
        <source>A web page came instead of {host}. Does this network want you to sign in first? Open a page in the browser; unsent messages wait here. If it stays, check the address.</source>
        <translation>Вместо {host} пришла веб-страница. Может быть, эта сеть требует сначала войти? Откройте любую страницу в браузере; неотправленные сообщения ждут здесь. Если это не пройдёт, проверьте адрес.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>{usual}.</source>
        <translation>{usual}.</translation>
    </message>
    <message>
        <source>{usual}; now closed, so {moment}, your time.</source>
        <translation>{usual}; сейчас закрыто, поэтому {moment} по вашему времени.</translation>
    </message>
    <message>
        <source>{usual}: {moment}, your time.</source>
        <translation>{usual}: {moment} по вашему времени.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself at any moment.</source>
        <translation>Без ответа заявка закроется сама в любую минуту.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself {when}, in {left}.</source>
        <translation>Без ответа заявка закроется сама {when}, через {left}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>завтра {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>by {time} today</source>
        <translation>сегодня до {time}</translation>
    </message>
    <message>
        <source>by {time} tomorrow</source>
        <translation>завтра до {time}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>Usually within {hours}, by day and by night</source>
        <translation>Обычно за {hours}, днём и ночью</translation>
    </message>
    <message>
        <source>Usually within {hours} of opening time</source>
        <translation>Обычно за {hours} рабочего времени</translation>
    </message>
    <message>
        <source>{usual} (the helpdesk&apos;s time)</source>
        <translation>{usual} (время службы поддержки)</translation>
    </message>
    <message>
        <source>Usually within {hours} on working days {opens}–{closes}</source>
        <translation>Обычно за {hours} по будням {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} every day {opens}–{closes}</source>
        <translation>Обычно за {hours} ежедневно {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} on opening days {opens}–{closes}</source>
        <translation>Обычно за {hours} в дни работы {opens}–{closes}</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минуту</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertiesPage</name>
    <message>
        <source>Assign to me</source>
        <translation>Назначить себе</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Add a follower</source>
        <translation>Добавить наблюдателя</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ответы на вопросы</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Забрать себе</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>Ещё не дошло до службы поддержки. Нажмите, чтобы отозвать.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>По длинной стороне</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>По короткой стороне</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Двусторонняя печать</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>По этот день</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Укажите, с какого дня.</translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation>Первый день ещё не наступил.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Первый день позже последнего.</translation>
    </message>
    <message>
        <source>These are more than {count} days: choose fewer.</source>
        <translation>Это больше {count} дн.: выберите меньше.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Type the recovery key that you keep. Small and large letters, spaces and dashes make no difference.</source>
        <translation>Введите сохранённый ключ восстановления. Регистр букв, пробелы и дефисы неважны.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>Сохраните этот ключ восстановления</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ключ сохранён</translation>
    </message>
    <message>
        <source>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. Deskbell cannot show it again, but makes you another one whenever you like: in the menu, under “Passphrase and recovery”.</source>
        <translation>Он откроет ваши черновики и сообщения на этом компьютере, если пропадёт связка ключей или забудется парольная фраза. Храните его в другом месте, например на бумаге. Второй раз Deskbell его не покажет, но в любое время создаст новый: в меню, раздел «Парольная фраза и восстановление».</translation>
    </message>
    <message>
        <source>It takes the place of the one you were shown before, which opens nothing now.</source>
        <translation>Он заменяет показанный раньше, который теперь ничего не открывает.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Продолжить без него</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>This key is shown only here. Copy, save or print it; then choose “I have kept it”, or “Go on without it”.</source>
        <translation>Этот ключ показывается только здесь. Скопируйте, сохраните или распечатайте его, затем нажмите «Ключ сохранён» или «Продолжить без него».</translation>
    </message>
    <message>
        <source>Deskbell recovery key</source>
        <translation>Ключ восстановления Deskbell</translation>
    </message>
    <message>
        <source>It opens the Deskbell profile of the computer on which it was made. Whoever has both can read everything in it.</source>
        <translation>Он открывает профиль Deskbell на том компьютере, где создан. У кого есть и то и другое, тот может прочесть в профиле всё.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute, or with this window.</source>
        <translation>Скопировано. Исчезнет из буфера обмена через полминуты или вместе с этим окном.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Сохранить ключ восстановления</translation>
    </message>
    <message>
        <source>deskbell-recovery-key</source>
        <translation>deskbell-ключ-восстановления</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Take over</source>
        <translation>Забрать себе</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Not confirmed: {what}</source>
        <translation>Не подтверждено: {what}</translation>
    </message>
    <message>
        <source>Not done: {what}</source>
        <translation>Не выполнено: {what}</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>{name} was not attached. {reason}</source>
        <translation>Не приложено: {name}. {reason}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Attach a smaller copy; your own file stays as it is</source>
        <translation>Приложить уменьшенную копию; сам файл не изменится</translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>Write an internal note</source>
        <translation>Написать внутреннюю заметку</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>Применить шаблон ответа…</translation>
    </message>
    <message>
        <source>macro, template, canned response</source>
        <translation>макрос шаблон заготовка быстрый ответ</translation>
    </message>
    <message>
        <source>Hand to the engineers…</source>
        <translation>Передать инженерам…</translation>
    </message>
    <message>
        <source>escalate, wish, fault</source>
        <translation>эскалация пожелание ошибка инженеры разработчики</translation>
    </message>
    <message>
        <source>You are not staff there.</source>
        <translation>Вы там не сотрудник.</translation>
    </message>
    <message>
        <source>There are no saved replies.</source>
        <translation>Шаблонов ответов нет.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>This is all that the report says. Names, addresses and texts of tickets are not in it; read it and change what you like. Nothing is sent until you send it yourself.</source>
        <translation>Это всё, что есть в отчёте. Имён, адресов и текстов обращений в нём нет; прочтите его и измените что хотите. Ничего не отправляется, пока вы не отправите сами.</translation>
    </message>
    <message>
        <source>What did you do, and what happened then?</source>
        <translation>Что вы делали и что произошло?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Написать письмо…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The program and this computer</source>
        <translation>Программа и этот компьютер</translation>
    </message>
    <message>
        <source>How syncing goes</source>
        <translation>Как идёт синхронизация</translation>
    </message>
    <message>
        <source>The last fault</source>
        <translation>Последний сбой</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules, in the order in which they run</source>
        <translation>Правила в порядке выполнения</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>It does nothing yet.</source>
        <translation>Оно ещё ничего не делает.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
</context>
<context>
    <name>RulesOutside</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>“{name}” is switched on: it runs by itself from now on.</source>
        <translation>«{name}» включено: теперь оно выполняется само.</translation>
    </message>
    <message>
        <source>“{name}” is switched off now.</source>
        <translation>«{name}» теперь выключено.</translation>
    </message>
    <message>
        <source>Somebody else changed the rules meanwhile, so nothing was done. They are shown as they are now: look at them and try again.</source>
        <translation>За это время кто-то изменил правила, поэтому ничего не сделано. Показано нынешнее состояние: посмотрите и повторите.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Правил нет</translation>
    </message>
    <message>
        <source>This helpdesk does nothing by itself.</source>
        <translation>Служба поддержки ничего не делает сама.</translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Who said it</source>
        <translation>Чьи это слова</translation>
    </message>
    <message>
        <source>The message: put the cursor where to split it</source>
        <translation>Сообщение: поставьте курсор туда, где разделить</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Разделить по курсору</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Объединить с предыдущим</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>The figures for a spreadsheet (CSV)…</source>
        <translation>Показатели для таблицы (CSV)…</translation>
    </message>
    <message>
        <source>{plot} as a picture…</source>
        <translation>{plot}: изображение…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Save all files in a folder</source>
        <translation>Сохранить все файлы в папку</translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message>
        <source>Saved replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
    <message>
        <source>Saved replies: or begin a line with /</source>
        <translation>Шаблоны ответов: или начните строку с /</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>Применить шаблон ответа…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search subjects and messages</source>
        <translation>Искать в темах и сообщениях</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show while pressed</source>
        <translation>Показывать, пока нажато</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>тема тёмная светлая внешний вид</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>font text zoom scale bigger smaller</source>
        <translation>шрифт текст масштаб крупнее мельче</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>What it has no letters for is written in the usual one.</source>
        <translation>Чего в нём нет, пишется обычным шрифтом.</translation>
    </message>
    <message>
        <source>letters typeface family</source>
        <translation>буквы шрифт гарнитура текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of this window; tickets stay in the language they are written in.</source>
        <translation>Этого окна; заявки остаются на том языке, на котором написаны.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Put back to “{usual}”</source>
        <translation>Вернуть «{usual}»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Набор текста</translation>
    </message>
    <message>
        <source>Seeing and hearing</source>
        <translation>Зрение и слух</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>The one that the desktop has for messages.</source>
        <translation>Тот, что в системе назначен сообщениям.</translation>
    </message>
    <message>
        <source>Nothing is told outside the window; what came is told after them.</source>
        <translation>Вне окна ничего не сообщается; о пришедшем — после них.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>Quiet hours begin on</source>
        <translation>Тихие часы начинаются в</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>Ничего не отключено.</translation>
    </message>
    <message>
        <source>Muted tickets and views</source>
        <translation>Заявки и представления без уведомлений</translation>
    </message>
    <message>
        <source>They show a crossed bell. Of them you hear only where somebody names you, or a promised answer is due.</source>
        <translation>У них перечёркнутый колокольчик. О них сообщается, только если вас упомянули или близок срок обещанного ответа.</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Включить все уведомления</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>Обещанные ответы</translation>
    </message>
    <message>
        <source>A notice before one is late.</source>
        <translation>Уведомление, пока ответ не просрочен.</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>Выбрать когда…</translation>
    </message>
    <message>
        <source>notifications messages bell silence mute</source>
        <translation>уведомления сообщения колокольчик тишина</translation>
    </message>
    <message>
        <source>Who wrote, the number and the subject; never what was written.</source>
        <translation>Кто пишет, номер и тема; никогда не сам текст.</translation>
    </message>
    <message>
        <source>Answers to my tickets</source>
        <translation>Ответы на мои заявки</translation>
    </message>
    <message>
        <source>Messages in my tickets</source>
        <translation>Сообщения в моих заявках</translation>
    </message>
    <message>
        <source>Messages in tickets that nobody has</source>
        <translation>Сообщения в заявках без исполнителя</translation>
    </message>
    <message>
        <source>Messages in tickets that I follow</source>
        <translation>Сообщения в заявках, за которыми я наблюдаю</translation>
    </message>
    <message>
        <source>Messages in colleagues&apos; tickets</source>
        <translation>Сообщения в заявках коллег</translation>
    </message>
    <message>
        <source>Colleagues&apos; answers and notes</source>
        <translation>Ответы и заметки коллег</translation>
    </message>
    <message>
        <source>In my tickets and those I follow.</source>
        <translation>В моих заявках и тех, за которыми я наблюдаю.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Работать в трее, когда окно закрыто</translation>
    </message>
    <message>
        <source>Deskbell goes on syncing, and tells you of new messages.</source>
        <translation>Deskbell продолжает синхронизацию и сообщает о новых сообщениях.</translation>
    </message>
    <message>
        <source>background minimise quit icon</source>
        <translation>фон свернуть выход значок</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>It waits in the tray, where there is one, until you open it.</source>
        <translation>Он ждёт в трее, если тот есть, пока вы его не откроете.</translation>
    </message>
    <message>
        <source>autostart boot login</source>
        <translation>автозапуск загрузка вход</translation>
    </message>
    <message>
        <source>Open deskbell:// links with this program</source>
        <translation>Открывать ссылки deskbell:// этой программой</translation>
    </message>
    <message>
        <source>Such links only show a ticket or an empty form; they do nothing else.</source>
        <translation>Такие ссылки только показывают заявку или пустую форму; больше они ничего не делают.</translation>
    </message>
    <message>
        <source>Ask before fetching large files</source>
        <translation>Спрашивать перед загрузкой больших файлов</translation>
    </message>
    <message>
        <source>Larger than {size}. Small pictures of attachments are not fetched by themselves then.</source>
        <translation>Больше {size}. Маленькие изображения вложений тогда сами не загружаются.</translation>
    </message>
    <message>
        <source>metered mobile roaming slow download</source>
        <translation>лимит мобильный роуминг медленно загрузка</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>В сетях с лимитом</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>rename colour order sign out</source>
        <translation>переименовать цвет порядок выйти</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ещё одна учётная запись</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>High contrast draws a clear edge around everything.</source>
        <translation>Высокий контраст обводит всё чёткой рамкой.</translation>
    </message>
    <message>
        <source>accessibility colours edges see</source>
        <translation>специальные возможности цвета рамки зрение</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>With none, nothing slides, fades or blinks by itself.</source>
        <translation>Без движения ничего само не скользит, не тает и не мигает.</translation>
    </message>
    <message>
        <source>accessibility animation motion reduce blink cursor dizzy</source>
        <translation>специальные возможности анимация движение меньше мигание курсор головокружение</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Tight shows more tickets at once, with less room around each.</source>
        <translation>Плотно: видно больше обращений сразу, меньше места вокруг каждого.</translation>
    </message>
    <message>
        <source>compact comfortable spacing rows</source>
        <translation>компактно просторно интервал строки</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Плотно</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>Язык проверки орфографии</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined as you write.</source>
        <translation>Слова, которых нет ни в одном словаре, подчёркиваются при вводе.</translation>
    </message>
    <message>
        <source>spell check dictionary underline</source>
        <translation>проверка орфографии словарь подчёркивание</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>spell check language hunspell</source>
        <translation>проверка орфографии язык hunspell</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Проверять наличие новых версий</translation>
    </message>
    <message>
        <source>Once a day. Nothing is sent and nothing is installed; you are told where it is.</source>
        <translation>Раз в день. Ничего не отправляется и не устанавливается; вам сообщат, где она.</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>обновление версия выпуск</translation>
    </message>
    <message>
        <source>Tickets of several accounts</source>
        <translation>Обращения нескольких учётных записей</translation>
    </message>
    <message>
        <source>In one list, or each account with views and counts of its own.</source>
        <translation>Одним списком или каждая учётная запись со своими видами и счётчиками.</translation>
    </message>
    <message>
        <source>unified inbox separate apart</source>
        <translation>общий ящик отдельно</translation>
    </message>
    <message>
        <source>One inbox for all</source>
        <translation>Один ящик для всех</translation>
    </message>
    <message>
        <source>An inbox for each</source>
        <translation>Отдельный ящик для каждой</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Искать в настройках</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Нет настройки с такими словами.</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>параметры опции настроить</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>{ticket} (not sent yet)</source>
        <translation>{ticket} (ещё не отправлено)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <translation>Оформление как в системе</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Светлое оформление</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Тёмное оформление</translation>
    </message>
    <message>
        <source>appearance theme colours</source>
        <translation>внешний вид тема цвета</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>Выйти: {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>Войти снова: {account}…</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Следующая заявка</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Предыдущая заявка</translation>
    </message>
    <message>
        <source>Read the ticket</source>
        <translation>Читать заявку</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>New ticket on behalf of…</source>
        <translation>Новая заявка от имени клиента…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Добавить учётную запись…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Find a command or a ticket</source>
        <translation>Найти команду или заявку</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Закрыть Deskbell</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Перейти: {place}</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>Следующая учётная запись</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>Предыдущая учётная запись</translation>
    </message>
    <message>
        <source>One inbox for all accounts</source>
        <translation>Один ящик для всех учётных записей</translation>
    </message>
    <message>
        <source>An inbox for each account</source>
        <translation>Отдельный ящик для каждой учётной записи</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
</context>
<context>
    <name>SidebarViews</name>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Новое представление</translation>
    </message>
    <message>
        <source>More about views</source>
        <translation>Ещё о представлениях</translation>
    </message>
    <message>
        <source>Import, export and shared views</source>
        <translation>Импорт, экспорт и общие представления</translation>
    </message>
    <message>
        <source>Staff views</source>
        <translation>Представления сотрудников</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Sign in again at {name}</source>
        <translation>Войти снова: {name}</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost: it is sent once you are signed in.</source>
        <translation>Ничего из написанного не пропало: оно отправится после входа.</translation>
    </message>
    <message>
        <source>Login or e-mail address</source>
        <translation>Логин или адрес почты</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Make a token on the helpdesk&apos;s page</source>
        <translation>Создать токен на странице службы поддержки</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>SignOutBox</name>
    <message>
        <source>Sign out of {name}?</source>
        <translation>Выйти из {name}?</translation>
    </message>
    <message>
        <source>Sign out and keep them</source>
        <translation>Выйти и оставить их</translation>
    </message>
    <message>
        <source>Sign out and delete them</source>
        <translation>Выйти и удалить их</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Its tickets, files and sign-in are removed from this computer for good. At the helpdesk nothing changes.</source>
        <translation>Заявки, файлы и данные для входа этой учётной записи будут навсегда удалены с компьютера. В службе поддержки ничего не изменится.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) (was/were) not sent.</source>
        <translation>
            <numerusform>%Ln сообщение не отправлено.</numerusform>
            <numerusform>%Ln сообщения не отправлено.</numerusform>
            <numerusform>%Ln сообщений не отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) (was/were) begun.</source>
        <translation>
            <numerusform>Начат %Ln черновик.</numerusform>
            <numerusform>Начато %Ln черновика.</numerusform>
            <numerusform>Начато %Ln черновиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and they come back when you sign in there again as the same person. Delete them, and they are gone for good.</source>
        <translation>Если оставить, они вернутся, когда вы снова войдёте там под тем же именем. Если удалить, они пропадут навсегда.</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Last message</source>
        <translation>Последнее сообщение</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Учтено минут</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
</context>
<context>
    <name>SortLines</name>
    <message>
        <source>Add sort key</source>
        <translation>Добавить ключ сортировки</translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name} — это</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Misspelled: {word}</source>
        <translation>Ошибка в слове: {word}</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Поиск вариантов…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Добавить «{word}» в словарь</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary ({language})</source>
        <translation>Добавить «{word}» в словарь ({language})</translation>
    </message>
    <message>
        <source>Ignore in this message</source>
        <translation>Пропускать в этом сообщении</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Remove “{word}” from the dictionary</source>
        <translation>Удалить «{word}» из словаря</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>By the message</source>
        <translation>По сообщению</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Nothing is underlined.</source>
        <translation>Ничего не подчёркивается.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>Словари на этом компьютере: {languages}.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install LibreOffice with that language, or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>Для языка «{language}» словарь не найден. Установите LibreOffice с этим языком или положите {code}.dic и {code}.aff в {folder}.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install the package {package} (on other systems than Debian it may be called otherwise), or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>Для языка «{language}» словарь не найден. Установите пакет {package} (в системах, отличных от Debian, он может называться иначе) или положите {code}.dic и {code}.aff в {folder}.</translation>
    </message>
</context>
<context>
    <name>SpellingPart</name>
    <message>
        <source>Next misspelling</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>spelling, spell check, mistake, typo</source>
        <translation>орфография, проверка, ошибка, опечатка</translation>
    </message>
    <message>
        <source>Spelling is not checked: it is off in the settings.</source>
        <translation>Орфография не проверяется: проверка выключена в настройках.</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>Сейчас ничего не пишется.</translation>
    </message>
    <message>
        <source>no misspelled word was found.</source>
        <translation>ошибок не найдено.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Использовать ключ восстановления…</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell не запускается</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ещё не закончено</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменено</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, which holds the key of your profile. It may be asking for its password in another window.</source>
        <translation>Ожидание связки ключей этого компьютера: в ней ключ вашего профиля. Возможно, она спрашивает свой пароль в другом окне.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New: nobody has answered yet</source>
        <translation>Новое: ещё никто не ответил</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>Ждёт сотрудников</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>In progress at the helpdesk</source>
        <translation>Назначен исполнитель: заявка в работе</translation>
    </message>
    <message>
        <source>Answered: waiting for the customer</source>
        <translation>Ждем уточнения: ответ за клиентом</translation>
    </message>
    <message>
        <source>With the engineers</source>
        <translation>У инженеров: создано обращение или пожелание</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: {label}</source>
        <translation>Статус: {label}</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No account yet</source>
        <translation>Учётных записей пока нет</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>Ждут вас: {count}</translation>
    </message>
    <message>
        <source>Still to be sent: {count}</source>
        <translation>Осталось отправить: {count}</translation>
    </message>
    <message>
        <source>All synced {time}</source>
        <translation>Обновлено {time}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ещё не синхронизировано</translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation>Синхронизируется: {done} из {total}</translation>
    </message>
    <message>
        <source>Syncing {done}</source>
        <translation>Синхронизируется: {done}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Синхронизируется…</translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>Sync state</source>
        <translation>Состояние синхронизации</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>Takeout</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>Save the conversation as mails (EML)…</source>
        <translation>Сохранить переписку письмами (EML)…</translation>
    </message>
    <message>
        <source>Save the conversation with its files (JSON)…</source>
        <translation>Сохранить переписку с файлами (JSON)…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Сохранить переписку в PDF…</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Печать переписки…</translation>
    </message>
    <message>
        <source>These files could not be fetched from the helpdesk:</source>
        <translation>Эти файлы не удалось получить из службы поддержки:</translation>
    </message>
    <message>
        <source>Saving the conversation</source>
        <translation>Сохранение переписки</translation>
    </message>
    <message>
        <source>Saved as {name}, without {count} files that could not be fetched.</source>
        <translation>Сохранено как {name}; файлов получить не удалось: {count}.</translation>
    </message>
    <message>
        <source>Printing the conversation</source>
        <translation>Печать переписки</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Attached: {name} ({size})</source>
        <translation>Приложено: {name} ({size})</translation>
    </message>
    <message>
        <source>(password left out)</source>
        <translation>(пароль опущен)</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
</context>
<context>
    <name>TakeoutDialog</name>
    <message>
        <source>With internal notes and side conversations</source>
        <translation>С внутренними заметками и побочной перепиской</translation>
    </message>
    <message>
        <source>Without them it holds what the customer can read, nothing else.</source>
        <translation>Без них там будет только то, что может прочесть клиент.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Дальше…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>Только для этой переписки</translation>
    </message>
    <message>
        <source>Type the number of a ticket that is here.</source>
        <translation>Введите номер заявки, которая есть здесь.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>Выберите отдел, которому это адресовано.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s e-mail address, or a part of their name to find it.</source>
        <translation>Введите адрес почты клиента или часть имени, чтобы найти его.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Напишите в нескольких словах, о чём речь.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Куда поместить</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Номер заявки</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Имя или адрес почты</translation>
    </message>
    <message>
        <source>As a new ticket</source>
        <translation>Новой заявкой</translation>
    </message>
    <message>
        <source>Into a ticket that is there</source>
        <translation>В существующую заявку</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>Выберите отдел</translation>
    </message>
    <message numerus="yes">
        <source>Department for all %Ln</source>
        <translation>
            <numerusform>Отдел для %Ln</numerusform>
            <numerusform>Отдел для всех %Ln</numerusform>
            <numerusform>Отдел для всех %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Another size of letters</source>
        <translation>Другой размер шрифта</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>Другой шрифт</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Очень крупный</translation>
    </message>
    <message>
        <source>Size of letters: {name}</source>
        <translation>Размер шрифта: {name}</translation>
    </message>
    <message>
        <source>This size is chosen already.</source>
        <translation>Этот размер уже выбран.</translation>
    </message>
    <message>
        <source>font zoom scale bigger smaller</source>
        <translation>шрифт масштаб крупнее мельче</translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Send the reply alone</source>
        <translation>Отправить только ответ</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>Не делать этого</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>Когда дойдёт: {deeds}</translation>
    </message>
    <message>
        <source>Tell the customer what happens now.</source>
        <translation>Расскажите клиенту, что будет дальше.</translation>
    </message>
</context>
<context>
    <name>TicketExport</name>
    <message>
        <source>Save the conversation as JSON…</source>
        <translation>Сохранить переписку в JSON…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>Save all with internal notes as JSON…</source>
        <translation>Сохранить всё с внутренними заметками в JSON…</translation>
    </message>
    <message>
        <source>export side conversations</source>
        <translation>экспорт внутренних обсуждений</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Open ticket</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Remove the link to #{number}</source>
        <translation>Убрать связь с #{number}</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>{group}, {count}, folded</source>
        <translation>{group}, {count}, свёрнуто</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>есть вложения</translation>
    </message>
    <message>
        <source>not sent yet: {count}</source>
        <translation>ещё не отправлено: {count}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ждёт вас</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>без уведомлений</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>{count}+ found</source>
        <translation>Найдено: {count}+</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Найдено: {count}</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>заявка, которой больше нет</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Log time…</source>
        <translation>Учесть время…</translation>
    </message>
    <message>
        <source>This helpdesk keeps logged time as it was noted down.</source>
        <translation>Здесь учтённое время остаётся таким, каким записано.</translation>
    </message>
    <message>
        <source>{time} of it billable</source>
        <translation>из них оплачивается: {time}</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>не оплачивается</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>отзывается</translation>
    </message>
    <message>
        <source>Mend or take back</source>
        <translation>Исправить или отозвать</translation>
    </message>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>Ещё не дошло до службы поддержки. Нажмите, чтобы отозвать.</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Start the timer</source>
        <translation>Запустить таймер</translation>
    </message>
    <message>
        <source>Let the timer rest, or run on</source>
        <translation>Приостановить или продолжить таймер</translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Остановить таймер и учесть его время</translation>
    </message>
    <message>
        <source>Log time by hand…</source>
        <translation>Учесть время вручную…</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Табель</translation>
    </message>
    <message>
        <source>hours worked, billable, CSV</source>
        <translation>часы работа оплачивается учёт времени csv</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Сначала выберите заявку.</translation>
    </message>
    <message>
        <source>This helpdesk logs no time, or not for you.</source>
        <translation>Здесь время не учитывается или вам это не разрешено.</translation>
    </message>
    <message>
        <source>The timer runs for this ticket already.</source>
        <translation>Таймер этой заявки уже идёт.</translation>
    </message>
    <message>
        <source>There is no timer.</source>
        <translation>Таймера нет.</translation>
    </message>
</context>
<context>
    <name>TimerStrip</name>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>Остановить таймер и учесть его время</translation>
    </message>
    <message>
        <source>Stop and log</source>
        <translation>Остановить и учесть</translation>
    </message>
    <message>
        <source>Let the timer rest</source>
        <translation>Приостановить таймер</translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation>Продолжить таймер</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>заявка, которой больше нет</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>Timer of {ticket}: {time}</source>
        <translation>Таймер ({ticket}): {time}</translation>
    </message>
</context>
<context>
    <name>TimesheetWindow</name>
    <message>
        <source>Timesheet</source>
        <translation>Табель</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>К текущей неделе</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Change or take back your own entries of the chosen line</source>
        <translation>Изменить или отозвать свои записи в выбранной строке</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Time worked by ticket and day</source>
        <translation>Время работы по заявкам и дням</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message>
        <source>Time that is logged on tickets is summed up here.</source>
        <translation>Здесь суммируется время, учтённое по заявкам.</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>Ничего не учтено</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Only what waits here is shown. {reason}</source>
        <translation>Показано только то, что ждёт здесь. {reason}</translation>
    </message>
    <message>
        <source>{total}, of which {billable} billable</source>
        <translation>{total}, из них оплачивается {billable}</translation>
    </message>
    <message>
        <source>timesheet-{day}</source>
        <translation>табель-{day}</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>{deed} ({keys})</source>
        <translation>{deed} ({keys})</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>{name} is writing a reply…</source>
        <translation>{name} пишет ответ…</translation>
    </message>
    <message>
        <source>{name} is writing an internal note…</source>
        <translation>{name} пишет внутреннюю заметку…</translation>
    </message>
    <message>
        <source>{name} is looking at this</source>
        <translation>{name} смотрит эту заявку</translation>
    </message>
    <message>
        <source>{name} and {other} are writing replies…</source>
        <translation>{name} и {other} пишут ответы…</translation>
    </message>
    <message>
        <source>{name} and {other} are writing internal notes…</source>
        <translation>{name} и {other} пишут внутренние заметки…</translation>
    </message>
    <message>
        <source>{name} and {other} are looking at this</source>
        <translation>{name} и {other} смотрят эту заявку</translation>
    </message>
    <message>
        <source>Not sent yet: {who} answered while you were writing ({time}).</source>
        <translation>Ещё не отправлено: пока вы писали, появился ответ ({who}, {time}).</translation>
    </message>
    <message>
        <source>{who} answered while you were writing ({time}).</source>
        <translation>Пока вы писали, появился ответ ({who}, {time}).</translation>
    </message>
    <message>
        <source>Send once more to send it anyway.</source>
        <translation>Чтобы всё равно отправить, нажмите отправку ещё раз.</translation>
    </message>
</context>
<context>
    <name>TogetherCounts</name>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing replies…</source>
        <translation>
            <numerusform>%Ln коллега пишет ответ…</numerusform>
            <numerusform>%Ln коллеги пишут ответы…</numerusform>
            <numerusform>%Ln коллег пишут ответы…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing internal notes…</source>
        <translation>
            <numerusform>%Ln коллега пишет внутреннюю заметку…</numerusform>
            <numerusform>%Ln коллеги пишут внутренние заметки…</numerusform>
            <numerusform>%Ln коллег пишут внутренние заметки…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) looking at this</source>
        <translation>
            <numerusform>%Ln коллега смотрит эту заявку</numerusform>
            <numerusform>%Ln коллеги смотрят эту заявку</numerusform>
            <numerusform>%Ln коллег смотрят эту заявку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>Пока вы писали, пришёл %Ln ответ, последний: {who} ({time}).</numerusform>
            <numerusform>Пока вы писали, пришло %Ln ответа, последний: {who} ({time}).</numerusform>
            <numerusform>Пока вы писали, пришло %Ln ответов, последний: {who} ({time}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>Ещё не отправлено: пока вы писали, пришёл %Ln ответ, последний: {who} ({time}).</numerusform>
            <numerusform>Ещё не отправлено: пока вы писали, пришло %Ln ответа, последний: {who} ({time}).</numerusform>
            <numerusform>Ещё не отправлено: пока вы писали, пришло %Ln ответов, последний: {who} ({time}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>{deed}: {reason}</source>
        <translation>{deed}: {reason}</translation>
    </message>
</context>
<context>
    <name>ToldLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It is paused already.</source>
        <translation>Уже приостановлено.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Не приостановлено.</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Приостановить синхронизацию</translation>
    </message>
    <message>
        <source>offline stop fetching</source>
        <translation>офлайн остановить загрузка</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Возобновить синхронизацию</translation>
    </message>
    <message>
        <source>Copy the link to this ticket</source>
        <translation>Копировать ссылку на заявку</translation>
    </message>
    <message>
        <source>Keep Deskbell running when its window is closed?</source>
        <translation>Оставить Deskbell работать после закрытия окна?</translation>
    </message>
    <message>
        <source>In the tray it goes on syncing and tells you of new messages. You can change this in the settings.</source>
        <translation>В трее он продолжает синхронизацию и сообщает о новых сообщениях. Это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Оставить работать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Непрочитанного нет</translation>
    </message>
    <message>
        <source>Unread tickets: {count}</source>
        <translation>Непрочитанных заявок: {count}</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Открыть Deskbell</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Latest unread ticket</source>
        <translation>Последняя непрочитанная заявка</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Приостановить синхронизацию</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>Возобновить синхронизацию</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <source>Tickets it would run on</source>
        <translation>Заявки, для которых правило сработало бы</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s) now</source>
        <translation>
            <numerusform>Сейчас сработало бы для %Ln заявки</numerusform>
            <numerusform>Сейчас сработало бы для %Ln заявок</numerusform>
            <numerusform>Сейчас сработало бы для %Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Those whose time has come, and on which it has not run since.</source>
        <translation>Те, чей срок подошёл и для которых правило с тех пор не срабатывало.</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s)</source>
        <translation>
            <numerusform>Сработало бы для %Ln заявки</numerusform>
            <numerusform>Сработало бы для %Ln заявок</numerusform>
            <numerusform>Сработало бы для %Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>As if it happened to each ticket now, the newest first.</source>
        <translation>Как если бы это случилось сейчас с каждой заявкой, сначала новые.</translation>
    </message>
    <message numerus="yes">
        <source>It looked at the first %Ln ticket(s) only.</source>
        <translation>
            <numerusform>Проверена только первая %Ln заявка.</numerusform>
            <numerusform>Проверены только первые %Ln заявки.</numerusform>
            <numerusform>Проверены только первые %Ln заявок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more (is/are) not shown.</source>
        <translation>
            <numerusform>Ещё %Ln не показана.</numerusform>
            <numerusform>Ещё %Ln не показаны.</numerusform>
            <numerusform>Ещё %Ln не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>#{number} {subject} · {status}</source>
        <translation>#{number} {subject} · {status}</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Closing #{ticket} in {seconds} s</source>
        <translation>#{ticket} закроется через {seconds} с</translation>
    </message>
    <message>
        <source>Sending to #{ticket} in {seconds} s</source>
        <translation>В #{ticket} отправится через {seconds} с</translation>
    </message>
    <message>
        <source>Closing in {seconds} s</source>
        <translation>Закроется через {seconds} с</translation>
    </message>
    <message>
        <source>Sending in {seconds} s</source>
        <translation>Отправится через {seconds} с</translation>
    </message>
    <message>
        <source>Offline: #{ticket} is closed when the connection is back</source>
        <translation>Нет связи: #{ticket} закроется, когда связь вернётся</translation>
    </message>
    <message>
        <source>Offline: the ticket is closed when the connection is back</source>
        <translation>Нет связи: заявка закроется, когда связь вернётся</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, goes to #{ticket} once you are connected</source>
        <translation>Нет связи: ждёт в исходящих, уйдёт в #{ticket} после подключения</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, sent when the connection is back</source>
        <translation>Нет связи: ждёт в исходящих, уйдёт, когда связь вернётся</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed last is not saved. Close and lose it?</source>
        <translation>Набранное последним не сохранено. Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>It is kept in the outbox, where you see why, and waits for you there.</source>
        <translation>Это сохранено в исходящих: там видна причина, и там оно ждёт вас.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is kept on this computer, and leaves when Deskbell runs again and has a connection.</source>
        <translation>Ничего не пропадёт: это сохранено на компьютере и уйдёт, когда Deskbell снова запустится и появится связь.</translation>
    </message>
    <message>
        <source>What you sent has not left yet. Close?</source>
        <translation>Отправленное ещё не ушло. Закрыть?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Не закрывать</translation>
    </message>
</context>
<context>
    <name>UpdateStrip</name>
    <message>
        <source>Look at it in the browser</source>
        <translation>Посмотреть в браузере</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>Вышла версия {version}</translation>
    </message>
</context>
<context>
    <name>UpdatesPart</name>
    <message>
        <source>Look for a newer version</source>
        <translation>Проверить наличие новой версии</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>обновление версия выпуск</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Это самая новая версия.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Все заявки</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Ждут вас</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Ждут клиента</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>Ждут сотрудников</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation>Ожидающие, сначала старые</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Наблюдаемые</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>День последнего сообщения</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Без приоритета</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Клиент не указан</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>{name}, shared by {person}</source>
        <translation>{name} (автор: {person})</translation>
    </message>
</context>
<context>
    <name>ViewCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln заявка</numerusform>
            <numerusform>%Ln заявки</numerusform>
            <numerusform>%Ln заявок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Go to one of your own views first.</source>
        <translation>Сначала перейдите в одно из своих представлений.</translation>
    </message>
    <message>
        <source>This view is not yours: duplicate it, and change that.</source>
        <translation>Это не ваше представление: создайте копию и меняйте её.</translation>
    </message>
    <message>
        <source>Go to one of the views of staff first.</source>
        <translation>Сначала перейдите к одному из представлений сотрудников.</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>Уведомления уже отключены.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>Уведомления не отключены.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Дублировать…</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>Включить уведомления представления</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>Отключить уведомления представления</translation>
    </message>
    <message>
        <source>Stop sharing with everybody</source>
        <translation>Закрыть общий доступ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Share with the staff of {helpdesk}</source>
        <translation>Открыть для сотрудников: {helpdesk}</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Новое представление…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Импорт представлений…</translation>
    </message>
    <message>
        <source>Export all your views…</source>
        <translation>Экспорт всех своих представлений…</translation>
    </message>
    <message>
        <source>“{name}” cannot be used here</source>
        <translation>«{name}» здесь использовать нельзя</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} (копия)</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» удалено.</translation>
    </message>
    <message>
        <source>“{name}” is shared: all staff there find it among their views.</source>
        <translation>«{name}» открыто для всех: сотрудники найдут его среди своих представлений.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Импорт представлений</translation>
    </message>
    <message>
        <source>Views imported: {count}.</source>
        <translation>Импортировано представлений: {count}.</translation>
    </message>
</context>
<context>
    <name>ViewEditor</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>Название представления</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>С этими словами</translation>
    </message>
    <message>
        <source>As typed into the search box; none is needed</source>
        <translation>Как в строке поиска; можно оставить пустым</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Группировать</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Компактные строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Новое представление</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>Изменение представления</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>Shows tickets of which</source>
        <translation>Показывать заявки, для которых</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A condition has nothing to compare with. Choose it, or remove it.</source>
        <translation>В одном из условий не с чем сравнивать. Выберите значение или уберите условие.</translation>
    </message>
    <message>
        <source>Keep the changes to this view?</source>
        <translation>Сохранить изменения представления?</translation>
    </message>
    <message>
        <source>They are lost if you close it without saving.</source>
        <translation>Если закрыть без сохранения, они пропадут.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Вернуться к изменению</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>As the helpdesk calls itself</source>
        <translation>Как служба поддержки сама себя называет</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What you wrote for {names} and did not send is kept here. Sign in there again as the same person, and it comes back.</source>
        <translation>Написанное, но не отправленное ({names}) хранится здесь. Войдите там снова под тем же именем, и оно вернётся.</translation>
    </message>
    <message>
        <source>Connect to your helpdesk</source>
        <translation>Подключение к службе поддержки</translation>
    </message>
    <message>
        <source>Your browser opens the helpdesk&apos;s own page. Once you allowed it there, you are signed in here.</source>
        <translation>Браузер откроет страницу самой службы поддержки. Разрешите вход там — и вы войдёте здесь.</translation>
    </message>
    <message>
        <source>Your password is sent to the helpdesk once and not kept. It gives a token for this computer in return.</source>
        <translation>Пароль отправляется в службу поддержки один раз и не хранится. В ответ она выдаёт токен для этого компьютера.</translation>
    </message>
    <message>
        <source>A token lets this computer in. It is kept like a password.</source>
        <translation>Токен даёт доступ этому компьютеру. Он хранится как пароль.</translation>
    </message>
    <message>
        <source>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</source>
        <translation>Читайте свои заявки и отвечайте здесь, даже без сети. Написанное хранится на этом компьютере в зашифрованном виде, пока не дойдёт.</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>Sign in with a password instead</source>
        <translation>Войти по паролю</translation>
    </message>
    <message>
        <source>Paste a token instead</source>
        <translation>Вставить токен</translation>
    </message>
    <message>
        <source>Find it for me instead</source>
        <translation>Найти за меня</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Ожидание браузера…</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Открыть браузер</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Open the page where tokens are made</source>
        <translation>Открыть страницу, где создаются токены</translation>
    </message>
    <message>
        <source>Enter everything by hand</source>
        <translation>Ввести всё вручную</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демонстрацию</translation>
    </message>
    <message>
        <source>support.example.com or you@example.com</source>
        <translation>support.example.com или you@example.com</translation>
    </message>
    <message>
        <source>The demo is open</source>
        <translation>Демонстрация открыта</translation>
    </message>
    <message>
        <source>Kind of helpdesk</source>
        <translation>Вид службы поддержки</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Login or e-mail address</source>
        <translation>Логин или адрес почты</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <translation>Название (по желанию)</translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>Вход: {name}</translation>
    </message>
    <message>
        <source>In RT: your name, Settings, Auth Tokens, then create one.</source>
        <translation>В RT: ваше имя, «Настройки», «Auth Tokens», там создайте токен.</translation>
    </message>
    <message>
        <source>Your helpdesk gives it to you, usually on your account&apos;s page there.</source>
        <translation>Его выдаёт служба поддержки, обычно на странице вашей учётной записи.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Remove {word}</source>
        <translation>Убрать {word}</translation>
    </message>
</context>
<context>
    <name>_BusyDialog</name>
    <message>
        <source>Your profile is being locked anew. This takes a moment.</source>
        <translation>Профиль шифруется заново. Это займёт немного времени.</translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>A day like 2026-01-31</source>
        <translation>День, например 2026-01-31</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Sorted by</source>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>ascending ↑</source>
        <translation>по возрастанию ↑</translation>
    </message>
    <message>
        <source>descending ↓</source>
        <translation>по убыванию ↓</translation>
    </message>
    <message>
        <source>Remove this sort key</source>
        <translation>Убрать этот ключ сортировки</translation>
    </message>
</context>
<context>
    <name>_Members</name>
    <message>
        <source>Members of the group</source>
        <translation>Участники группы</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>конкретный день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>_Span</name>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>one, or several with commas</source>
        <translation>одно или несколько через запятую</translation>
    </message>
</context>
</TS>
