<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Deskbell</source>
        <translation>دربارهٔ Deskbell</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, made with Qt {qt} (LGPL) and others, whose licences come with the program.

Your profile: {profile}
Its log: {log}</source>
        <translation>نرم‌افزار آزاد با پروانهٔ Apache 2.0، ساخته‌شده با Qt {qt} (LGPL) و دیگران، که پروانه‌هایشان همراه برنامه است.

نمایهٔ شما: {profile}
گزارش آن: {log}</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Name of the account</source>
        <translation>نام حساب</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>ورود دوباره…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>خروج…</translation>
    </message>
    <message>
        <source>Move {account} up</source>
        <translation>بردن {account} به بالا</translation>
    </message>
    <message>
        <source>Move {account} down</source>
        <translation>بردن {account} به پایین</translation>
    </message>
    <message>
        <source>{person} at {address} ({kind})</source>
        <translation>{person} در {address} ({kind})</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>خروج از {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>ورود دوباره به {account}…</translation>
    </message>
</context>
<context>
    <name>AccountLabel</name>
    <message>
        <source>as {person} at {account}</source>
        <translation>به نام {person} در {account}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The helpdesk</source>
        <translation>میز کمک</translation>
    </message>
    <message>
        <source>{did} (in #{number})</source>
        <translation>{did} (در #{number})</translation>
    </message>
    <message>
        <source>opened the ticket</source>
        <translation>تیکت را باز کرد</translation>
    </message>
    <message>
        <source>wrote an internal note</source>
        <translation>یادداشت داخلی نوشت</translation>
    </message>
    <message>
        <source>merged #{number} into this ticket</source>
        <translation>تیکت #{number} را در این تیکت ادغام کرد</translation>
    </message>
    <message>
        <source>brought in what was said elsewhere</source>
        <translation>گفته‌های جای دیگر را وارد کرد</translation>
    </message>
    <message>
        <source>did something</source>
        <translation>کاری انجام داد</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>پاسخ داد</translation>
    </message>
    <message>
        <source>wrote message {number}</source>
        <translation>پیام {number} را نوشت</translation>
    </message>
    <message>
        <source>began the conversation “{name}”</source>
        <translation>گفتگوی «{name}» را آغاز کرد</translation>
    </message>
    <message>
        <source>renamed the conversation “{old}” to “{new}”</source>
        <translation>نام گفتگوی «{old}» را به «{new}» تغییر داد</translation>
    </message>
    <message>
        <source>took the ticket away from {name}</source>
        <translation>تیکت را از {name} گرفت</translation>
    </message>
    <message>
        <source>assigned it to {name}</source>
        <translation>تیکت را به {name} واگذار کرد</translation>
    </message>
    <message>
        <source>assigned it to {name} instead of {before}</source>
        <translation>تیکت را به جای {before} به {name} واگذار کرد</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>پاسخ‌های فرم</translation>
    </message>
    <message>
        <source>the answer “{field}”</source>
        <translation>پاسخ «{field}»</translation>
    </message>
    <message>
        <source>changed {part} from {before} to {after}</source>
        <translation>{part} را از {before} به {after} تغییر داد</translation>
    </message>
    <message>
        <source>set {part} to {after}</source>
        <translation>{part} را {after} گذاشت</translation>
    </message>
    <message>
        <source>cleared {part}, which was {before}</source>
        <translation>{part} را که {before} بود خالی کرد</translation>
    </message>
    <message>
        <source>changed {part}</source>
        <translation>{part} را تغییر داد</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>دنبال‌کنندگان</translation>
    </message>
    <message>
        <source>links</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>changed {part}: added {added}, removed {removed}</source>
        <translation>{part} را تغییر داد: {added} افزوده و {removed} برداشته شد</translation>
    </message>
    <message>
        <source>added {part}: {added}</source>
        <translation>به {part} افزود: {added}</translation>
    </message>
    <message>
        <source>removed {part}: {removed}</source>
        <translation>از {part} برداشت: {removed}</translation>
    </message>
    <message>
        <source>part of #{number}</source>
        <translation>بخشی از #{number}</translation>
    </message>
    <message>
        <source>sub-task #{number}</source>
        <translation>زیرکار #{number}</translation>
    </message>
    <message>
        <source>related #{number}</source>
        <translation>مرتبط با #{number}</translation>
    </message>
    <message>
        <source>waits for #{number}</source>
        <translation>در انتظار #{number}</translation>
    </message>
    <message>
        <source>needed by #{number}</source>
        <translation>مورد نیاز #{number}</translation>
    </message>
    <message>
        <source>logged {time}</source>
        <translation>{time} زمان ثبت کرد</translation>
    </message>
    <message>
        <source>changed logged time to {time}</source>
        <translation>زمان ثبت‌شده را به {time} تغییر داد</translation>
    </message>
    <message>
        <source>removed {time} of logged time</source>
        <translation>{time} از زمان ثبت‌شده را حذف کرد</translation>
    </message>
    <message>
        <source>gave a login</source>
        <translation>یک دسترسی داد</translation>
    </message>
    <message>
        <source>looked at a login</source>
        <translation>یک دسترسی را دید</translation>
    </message>
    <message>
        <source>destroyed the logins</source>
        <translation>دسترسی‌ها را از بین برد</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Show earlier</source>
        <translation>نمایش قدیمی‌ترها</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>هنوز اتفاقی نیفتاده است.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Your reply to #{number} was not sent</source>
        <translation>پاسخ شما به #{number} فرستاده نشد</translation>
    </message>
    <message>
        <source>It seems to hold a password, so it is kept as a draft. Look at it.</source>
        <translation>به نظر می‌رسد گذرواژه‌ای در آن است، پس پیش‌نویس نگه داشته شد. آن را ببینید.</translation>
    </message>
    <message>
        <source>It is kept as a draft.</source>
        <translation>پیش‌نویس آن نگه داشته شد.</translation>
    </message>
    <message>
        <source>It is held, because the ticket changed meanwhile: you decide.</source>
        <translation>نگه داشته شد، چون تیکت در این میان تغییر کرد: تصمیم با شماست.</translation>
    </message>
    <message>
        <source>Your reply to #{number} is not confirmed</source>
        <translation>پاسخ شما به #{number} تأیید نشد</translation>
    </message>
    <message>
        <source>It may have arrived. Look whether it did.</source>
        <translation>شاید رسیده باشد. ببینید رسیده است یا نه.</translation>
    </message>
    <message>
        <source>Your reply to #{number} has left already</source>
        <translation>پاسخ شما به #{number} دیگر رفته است</translation>
    </message>
    <message>
        <source>Your reply to #{number} was taken back</source>
        <translation>پاسخ شما به #{number} پس گرفته شد</translation>
    </message>
    <message>
        <source>Your reply to #{number} is about to be sent</source>
        <translation>پاسخ شما به #{number} به‌زودی فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Saved {count} files to {folder}.</source>
        <translation>{count} پرونده در {folder} ذخیره شد.</translation>
    </message>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>تصویری نیست که خود را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Saved {name} to {folder}.</source>
        <translation>{name} در {folder} ذخیره شد.</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {size}</source>
        <translation>دریافت {name}: {done} از {size}</translation>
    </message>
    <message>
        <source>It comes from {sender} ({size}). Open it only if you expected it.</source>
        <translation>فرستندهٔ آن {sender} است ({size}). فقط اگر منتظرش بودید بازش کنید.</translation>
    </message>
    <message>
        <source>A file of this kind can contain a program that harms your computer. Open it only if you expected it and trust {sender}.</source>
        <translation>چنین پرونده‌ای ممکن است برنامه‌ای داشته باشد که به رایانهٔ شما آسیب بزند. فقط اگر منتظرش بودید و به {sender} اعتماد دارید بازش کنید.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Open {name} with another program?</source>
        <translation>{name} با برنامهٔ دیگری باز شود؟</translation>
    </message>
    <message>
        <source>Fetch {size} now?</source>
        <translation>اکنون {size} دریافت شود؟</translation>
    </message>
    <message>
        <source>What passes on this network may have to be paid for.</source>
        <translation>شاید ترافیک این شبکه هزینه داشته باشد.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Its name hides what it is: a program ({kind}) that can harm your computer. Do not open it unless you know exactly why it is called so.</source>
        <translation>نامش ماهیت آن را پنهان می‌کند: برنامه‌ای ({kind}) که ممکن است به رایانهٔ شما آسیب بزند. بازش نکنید، مگر آنکه دقیقاً بدانید چرا چنین نامی دارد.</translation>
    </message>
    <message>
        <source>Its name says another thing than its content: it is a {kind} file. Open it only if you know why.</source>
        <translation>نام آن با محتوایش نمی‌خواند: پرونده‌ای از نوع {kind} است. فقط اگر دلیلش را می‌دانید بازش کنید.</translation>
    </message>
    <message>
        <source>no program on this computer opens files of its kind; save it instead</source>
        <translation>هیچ برنامه‌ای در این رایانه این نوع پرونده را باز نمی‌کند؛ به جایش آن را ذخیره کنید</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <translation>برای پیوست کردن، پرونده‌ها را اینجا رها کنید</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>it is not the picture it says it is</source>
        <translation>تصویری نیست که خود را نشان می‌دهد</translation>
    </message>
</context>
<context>
    <name>Automation</name>
    <message>
        <source>the ticket&apos;s department</source>
        <translation>دپارتمان تیکت</translation>
    </message>
    <message>
        <source>whoever has the ticket</source>
        <translation>مسئول تیکت</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>همهٔ کارکنان</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>موردی که دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>بدون نوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>هرگاه</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>چه مدت</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>واحد زمان</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>از چه زمانی</translation>
    </message>
    <message>
        <source>since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>پیش از موعد</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>چه چیزی سنجیده می‌شود</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>چگونه سنجیده می‌شود</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>برداشتن این شرط</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>با چه سنجیده می‌شود</translation>
    </message>
    <message>
        <source>one, or several with commas</source>
        <translation>یکی، یا چند تا با ویرگول</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>چه کاری انجام می‌شود</translation>
    </message>
    <message>
        <source>Remove this</source>
        <translation>برداشتن این</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>متن پیام</translation>
    </message>
    <message>
        <source>What it is set to</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>{customer}, {number} and {subject} are filled in</source>
        <translation>{customer}، {number} و {subject} خودکار پر می‌شوند</translation>
    </message>
    <message>
        <source>What to say beside the ticket, or nothing</source>
        <translation>متنی که کنار تیکت می‌آید، یا هیچ</translation>
    </message>
    <message>
        <source>When {event}, {deeds}.</source>
        <translation>هرگاه {event}: {deeds}.</translation>
    </message>
    <message>
        <source>When {event} and {conditions}, {deeds}.</source>
        <translation>هرگاه {event} و {conditions}: {deeds}.</translation>
    </message>
    <message>
        <source>it is {span} since {moment}</source>
        <translation>{span} از {moment} گذشته باشد</translation>
    </message>
    <message>
        <source>the promised answer is due in {span}</source>
        <translation>{span} تا موعد پاسخ وعده‌داده‌شده مانده باشد</translation>
    </message>
    <message>
        <source>a ticket is opened</source>
        <translation>تیکتی باز شود</translation>
    </message>
    <message>
        <source>a customer replies</source>
        <translation>مشتری پاسخ دهد</translation>
    </message>
    <message>
        <source>staff reply</source>
        <translation>کارکنان پاسخ دهند</translation>
    </message>
    <message>
        <source>the status changes</source>
        <translation>وضعیت تغییر کند</translation>
    </message>
    <message>
        <source>time has passed</source>
        <translation>زمانی گذشته باشد</translation>
    </message>
    <message>
        <source>the promised answer is due soon</source>
        <translation>موعد پاسخ وعده‌داده‌شده نزدیک باشد</translation>
    </message>
    <message>
        <source>it was opened</source>
        <translation>باز شدن تیکت</translation>
    </message>
    <message>
        <source>the customer&apos;s last message, unanswered</source>
        <translation>آخرین پیام بی‌پاسخ مشتری</translation>
    </message>
    <message>
        <source>staff&apos;s last answer, unreplied</source>
        <translation>آخرین پاسخ کارکنان که مشتری جوابی به آن نداده</translation>
    </message>
    <message>
        <source>the last change of status</source>
        <translation>آخرین تغییر وضعیت</translation>
    </message>
    <message>
        <source>department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>requester&apos;s name or address</source>
        <translation>نام یا نشانی درخواست‌کننده</translation>
    </message>
    <message>
        <source>customer&apos;s name</source>
        <translation>نام مشتری</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>newest message</source>
        <translation>تازه‌ترین پیام</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>ساعت روز</translation>
    </message>
    <message>
        <source>is</source>
        <translation>باشد</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>نباشد</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>داشته باشد</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>نداشته باشد</translation>
    </message>
    <message>
        <source>is within business hours</source>
        <translation>در ساعات کاری باشد</translation>
    </message>
    <message>
        <source>is outside business hours</source>
        <translation>بیرون از ساعات کاری باشد</translation>
    </message>
    <message>
        <source>{what} {how}</source>
        <translation>{what} {how}</translation>
    </message>
    <message>
        <source>{what} {how} {values}</source>
        <translation>{what} {values} {how}</translation>
    </message>
    <message>
        <source>assign in turn within</source>
        <translation>واگذاری به‌نوبت در</translation>
    </message>
    <message>
        <source>assign to</source>
        <translation>واگذاری به</translation>
    </message>
    <message>
        <source>set the status to</source>
        <translation>تغییر وضعیت به</translation>
    </message>
    <message>
        <source>set the priority to</source>
        <translation>تغییر اولویت به</translation>
    </message>
    <message>
        <source>move to</source>
        <translation>انتقال به</translation>
    </message>
    <message>
        <source>set the type to</source>
        <translation>تغییر نوع به</translation>
    </message>
    <message>
        <source>add the tags</source>
        <translation>افزودن برچسب‌های</translation>
    </message>
    <message>
        <source>remove the tags</source>
        <translation>برداشتن برچسب‌های</translation>
    </message>
    <message>
        <source>reply to the customer</source>
        <translation>پاسخ به مشتری</translation>
    </message>
    <message>
        <source>write an internal note</source>
        <translation>نوشتن یادداشت داخلی</translation>
    </message>
    <message>
        <source>send the saved reply</source>
        <translation>فرستادن پاسخ آمادهٔ</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>خبر دادن به</translation>
    </message>
    <message>
        <source>{do} “{text}”</source>
        <translation>{do} «{text}»</translation>
    </message>
    <message>
        <source>{do} {what}</source>
        <translation>{do} {what}</translation>
    </message>
    <message>
        <source>It would fail and do nothing: {why}</source>
        <translation>ناموفق می‌ماند و کاری نمی‌کند: {why}</translation>
    </message>
    <message>
        <source>Nothing: all of it is so already</source>
        <translation>هیچ: همه چیز از پیش همین‌طور است</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}، {more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و {last}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} یا {other}</translation>
    </message>
    <message>
        <source>New tickets in turn</source>
        <translation>تیکت‌های تازه به‌نوبت</translation>
    </message>
    <message>
        <source>A customer&apos;s reply waits for staff</source>
        <translation>با پاسخ مشتری، تیکت در انتظار کارکنان است</translation>
    </message>
    <message>
        <source>An answer by staff is an answer</source>
        <translation>با پاسخ کارکنان، تیکت پاسخ داده شده است</translation>
    </message>
    <message>
        <source>Close what is answered</source>
        <translation>بستن تیکت‌های پاسخ داده شده</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>موعد پاسخ نزدیک است</translation>
    </message>
    <message>
        <source>Rules and groups are kept at the helpdesk, which cannot be reached: they can be read and changed once it can. What you typed stays here meanwhile.</source>
        <translation>قوانین و گروه‌ها در میز کمک نگه داشته می‌شوند که اکنون دسترسی به آن ممکن نیست: پس از برقراری دسترسی می‌توان آن‌ها را خواند و تغییر داد. آنچه نوشته‌اید تا آن زمان اینجا می‌ماند.</translation>
    </message>
</context>
<context>
    <name>AutomationCounts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutomationPart</name>
    <message>
        <source>Automation: rules of the helpdesk…</source>
        <translation>خودکارسازی: قوانین میز کمک…</translation>
    </message>
    <message>
        <source>rules triggers round robin auto close</source>
        <translation>قانون قوانین خودکار خودکارسازی نوبتی بستن خودکار تریگر rules</translation>
    </message>
</context>
<context>
    <name>AutomationWindow</name>
    <message>
        <source>Automation</source>
        <translation>خودکارسازی</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قوانین</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Rules and groups cannot be shown now</source>
        <translation>قوانین و گروه‌ها را اکنون نمی‌توان نشان داد</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>در حال پرسیدن از میز کمک…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>The timer ran on</source>
        <translation>زمان‌سنج همچنان کار کرده</translation>
    </message>
    <message>
        <source>Did you work for these {time}?</source>
        <translation>در این {time} کار می‌کردید؟</translation>
    </message>
    <message>
        <source>The timer of {ticket} ran since {since}, while nothing was done here: the computer may have slept.</source>
        <translation>زمان‌سنج {ticket} از {since} کار می‌کرد و در این مدت اینجا کاری انجام نشد؛ شاید رایانه در حالت خواب بوده است.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>حساب شود</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>حساب نشود</translation>
    </message>
</context>
<context>
    <name>BehindList</name>
    <message>
        <source>Tickets behind the point</source>
        <translation>تیکت‌های این نقطه</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>تیکت‌ها</translation>
    </message>
    <message>
        <source>Choose a point, or a line, to see the tickets behind it.</source>
        <translation>برای دیدن تیکت‌ها، نقطه یا خطی را برگزینید.</translation>
    </message>
    <message>
        <source>No ticket.</source>
        <translation>تیکتی نیست.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Me</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>آغاز نشده</translation>
    </message>
    <message>
        <source>Was like that before</source>
        <translation>از پیش همین بود</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>در صندوق خروجی منتظر است</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Taken back before it left</source>
        <translation>پیش از فرستاده شدن پس گرفته شد</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>بخشی پس گرفته شد؛ باقی رسیده بود</translation>
    </message>
    <message>
        <source>Had arrived; setting it back waits in the outbox</source>
        <translation>رسیده بود؛ برگرداندنش در صندوق خروجی منتظر است</translation>
    </message>
    <message>
        <source>Had arrived; set back to what it was</source>
        <translation>رسیده بود؛ به حالت پیشین برگردانده شد</translation>
    </message>
    <message>
        <source>Could not be set back</source>
        <translation>برگرداندنش ممکن نشد</translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>تیکتی که دیگر وجود ندارد</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Several tickets</source>
        <translation>چند تیکت</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>برداشتن همهٔ نشان‌ها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>نمایش تک‌تک</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>BulkCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s) marked</source>
        <translation>
            <numerusform>%Ln تیکت نشان‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln انجام شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>%Ln در انتظار فرستادن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln رد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln بدون تغییر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun</source>
        <translation>
            <numerusform>%Ln آغاز نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln پس گرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in part</source>
        <translation>
            <numerusform>بخشی از %Ln مورد پس گرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be set back</source>
        <translation>
            <numerusform>%Ln برگردانده نشد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDesk</name>
    <message>
        <source>Assign…</source>
        <translation>واگذاری…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>وضعیت…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>اولویت…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>برچسب…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>انتقال…</translation>
    </message>
    <message>
        <source>Macro…</source>
        <translation>ماکرو…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>خوانده‌شده</translation>
    </message>
    <message>
        <source>Wait until what is being done to the other tickets has begun for all.</source>
        <translation>صبر کنید تا کار در حال انجام برای همهٔ تیکت‌های دیگر آغاز شود.</translation>
    </message>
    <message>
        <source>Mark tickets first: press X on each.</source>
        <translation>نخست تیکت‌ها را نشان بزنید: روی هر کدام X را فشار دهید.</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>نخست تیکتی را برگزینید.</translation>
    </message>
    <message>
        <source>Nothing was done to several tickets yet.</source>
        <translation>هنوز کاری روی چند تیکت انجام نشده است.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>چیزی برای پس گرفتن نمانده است.</translation>
    </message>
    <message>
        <source>No more than {count} tickets can be marked at once.</source>
        <translation>نمی‌توان بیش از {count} تیکت را یک‌جا نشان زد.</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>واگذاری به…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>واگذاری به من</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Set the type to…</source>
        <translation>تعیین نوع…</translation>
    </message>
    <message>
        <source>Set the status to…</source>
        <translation>تغییر وضعیت به…</translation>
    </message>
    <message>
        <source>Set the priority to…</source>
        <translation>تغییر اولویت به…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>انتقال به…</translation>
    </message>
    <message>
        <source>Tag with…</source>
        <translation>افزودن برچسب…</translation>
    </message>
    <message>
        <source>Take off the tag…</source>
        <translation>برداشتن برچسب…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>علامت‌گذاری به عنوان نخوانده</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علامت‌گذاری به عنوان خوانده</translation>
    </message>
    <message>
        <source>{deed}: {done} of {total}</source>
        <translation>{deed}: {done} از {total}</translation>
    </message>
    <message>
        <source>Taking back: {deed}, {done} of {total}</source>
        <translation>در حال برگرداندن: {deed}، {done} از {total}</translation>
    </message>
</context>
<context>
    <name>BulkResult</name>
    <message>
        <source>Result of each ticket</source>
        <translation>نتیجهٔ هر تیکت</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>تلاش دوباره برای ناموفق‌ها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>no customer yet</source>
        <translation>هنوز مشتری ندارد</translation>
    </message>
    <message>
        <source>Already in ticket #{number}</source>
        <translation>از پیش در تیکت #{number} هست</translation>
    </message>
    <message>
        <source>there are more: split the file to import the rest</source>
        <translation>موارد بیشتری هست: برای وارد کردن بقیه، پرونده را تکه کنید</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>بدون گوینده</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>کنار گذاشته شده</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>This helpdesk takes no messages in another&apos;s name: they become one text that says who said what and when. In a new ticket the customer sees it, and may be mailed as usual; into a ticket that is there it goes as an internal note.</source>
        <translation>این میز کمک پیامی به نام دیگری نمی‌پذیرد: همه یک متن می‌شود که می‌گوید چه کسی چه زمانی چه گفته است. در تیکت تازه مشتری آن را می‌بیند و شاید مانند همیشه ایمیل هم بگیرد؛ در تیکت موجود به شکل یادداشت داخلی می‌آید.</translation>
    </message>
    <message>
        <source>Each message keeps who said it and when, marked as imported. Nobody is notified. The customer sees what was said to them.</source>
        <translation>گوینده و زمان هر پیام حفظ می‌شود و پیام با نشان «واردشده» می‌آید. به کسی خبر داده نمی‌شود. مشتری آنچه را به او گفته شده می‌بیند.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Taken back in part; the rest had arrived</source>
        <translation>بخشی پس گرفته شد؛ باقی رسیده بود</translation>
    </message>
    <message>
        <source>{name} ({size}) is too large</source>
        <translation>{name} ({size}) بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <source>{name} is one file too many</source>
        <translation>{name} از تعداد مجاز پرونده‌ها بیشتر است</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not taken</source>
        <translation>نوع پروندهٔ {name} پذیرفته نمی‌شود</translation>
    </message>
</context>
<context>
    <name>CapturePart</name>
    <message>
        <source>Import mail…</source>
        <translation>وارد کردن ایمیل…</translation>
    </message>
    <message>
        <source>eml mbox e-mail file</source>
        <translation>ایمیل پرونده eml mbox</translation>
    </message>
    <message>
        <source>New ticket from a conversation…</source>
        <translation>تیکت تازه از گفتگو…</translation>
    </message>
    <message>
        <source>call chat phone transcript paste whatsapp notes</source>
        <translation>تماس چت تلفن متن گفتگو چسباندن واتساپ یادداشت</translation>
    </message>
    <message>
        <source>Choose mails</source>
        <translation>ایمیل‌ها را برگزینید</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox *.mbx)</source>
        <translation>ایمیل‌ها (*.eml *.mbox *.mbx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>New ticket from a conversation</source>
        <translation>تیکت تازه از گفتگو</translation>
    </message>
    <message>
        <source>Paste a chat, or write down what was said on the phone.</source>
        <translation>متن گفتگوی آنلاین را بچسبانید، یا آنچه را پشت تلفن گفته شد بنویسید.</translation>
    </message>
    <message>
        <source>Conversation or notes of the call</source>
        <translation>متن گفتگو یا یادداشت تماس</translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation>پیام‌های پیدا شده</translation>
    </message>
    <message>
        <source>How it was read is shown here, message by message.</source>
        <translation>برداشت برنامه از متن، پیام به پیام، اینجا نشان داده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found. Say who is the customer and who is staff.</source>
        <translation>
            <numerusform>%Ln پیام پیدا شد. بگویید چه کسی مشتری است و چه کسی از کارکنان.</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers were found: it is one note for the ticket.</source>
        <translation>گوینده‌ای پیدا نشد: همه یک یادداشت برای تیکت می‌شود.</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>افزودن به تیکت</translation>
    </message>
    <message>
        <source>Create the ticket</source>
        <translation>ساختن تیکت</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>چیزی با این نام نیست.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Sending what you wrote before closing…</source>
        <translation>پیش از بستن، نوشته‌های شما فرستاده می‌شود…</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>بستن همین حالا</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Write it so</source>
        <translation>نوشتن به این شکل</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>شماره‌گذاری</translation>
    </message>
    <message>
        <source>Make separate tickets</source>
        <translation>ساختن تیکت‌های جداگانه</translation>
    </message>
    <message>
        <source>Move it to a protected field</source>
        <translation>بردن به فیلد محافظت‌شده</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>رفتن به فیلد</translation>
    </message>
    <message>
        <source>Open that ticket</source>
        <translation>باز کردن آن تیکت</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>نفرستادن</translation>
    </message>
    <message>
        <source>Close the ticket instead</source>
        <translation>بستن تیکت به جای آن</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>یکی کردن</translation>
    </message>
    <message>
        <source>#{number} looks like this: answer there instead.</source>
        <translation>#{number} مانند همین است: بهتر است آنجا پاسخ دهید.</translation>
    </message>
    <message>
        <source>Two tickets about one thing are worked on twice or closed as duplicates. Yours: “{subject}”.</source>
        <translation>دو تیکت دربارهٔ یک چیز یا دوباره‌کاری می‌آورد یا یکی‌شان تکراری بسته می‌شود. تیکت شما: «{subject}».</translation>
    </message>
    <message>
        <source>If you can, add some words in a language that staff here read: {languages}.</source>
        <translation>اگر می‌توانید، چند جمله هم به زبانی بنویسید که کارکنان اینجا می‌خوانند: {languages}.</translation>
    </message>
    <message>
        <source>This seems to be written in another language. It will be read all the same, but translating takes time and loses details.</source>
        <translation>به نظر می‌رسد این به زبان دیگری نوشته شده است. در هر حال خوانده می‌شود، اما ترجمه زمان می‌برد و بخشی از جزئیات از دست می‌رود.</translation>
    </message>
    <message>
        <source>Write in the letters of your language, if you can.</source>
        <translation>اگر می‌توانید، با حروف زبان خودتان بنویسید.</translation>
    </message>
    <message>
        <source>Write in a language that staff here read, if you can: {languages}.</source>
        <translation>اگر می‌توانید، به زبانی بنویسید که کارکنان اینجا می‌خوانند: {languages}.</translation>
    </message>
    <message>
        <source>Words of one language in the letters of another are slow to read, and neither search nor translation finds them.</source>
        <translation>نوشتن یک زبان با حروف زبانی دیگر کند خوانده می‌شود و نه جستجو آن را پیدا می‌کند و نه ترجمه.</translation>
    </message>
    <message>
        <source>If an error is shown, copy its exact words, or attach a screenshot.</source>
        <translation>اگر خطایی نشان داده می‌شود، متن دقیق آن را کپی کنید یا تصویر صفحه را پیوست کنید.</translation>
    </message>
    <message>
        <source>Staff find the cause by the exact words; without them they have to ask first.</source>
        <translation>کارکنان علت را از روی متن دقیق خطا پیدا می‌کنند؛ بدون آن ناچارند نخست بپرسند.</translation>
    </message>
    <message>
        <source>Say which domain, address or order it is about.</source>
        <translation>بگویید دربارهٔ کدام دامنه، نشانی یا سفارش است.</translation>
    </message>
    <message>
        <source>Staff see everything you have ordered and cannot tell which of it you mean.</source>
        <translation>کارکنان همهٔ سفارش‌های شما را می‌بینند و نمی‌دانند منظورتان کدام است.</translation>
    </message>
    <message>
        <source>Tell where it happens, since when, and what you do just before.</source>
        <translation>بگویید کجا رخ می‌دهد، از چه زمانی، و درست پیش از آن چه می‌کنید.</translation>
    </message>
    <message>
        <source>What staff can make happen themselves they can mend at once.</source>
        <translation>اگر کارکنان بتوانند مشکل را خودشان بازسازی کنند، بی‌درنگ برطرفش می‌کنند.</translation>
    </message>
    <message>
        <source>Say what should be done.</source>
        <translation>بگویید چه کاری باید انجام شود.</translation>
    </message>
    <message>
        <source>It tells what is wrong, not what you want: mend it, restore it, explain it, or give the money back?</source>
        <translation>نوشته‌اید چه چیزی ایراد دارد، نه اینکه چه می‌خواهید: تعمیر، بازیابی، توضیح یا بازگشت وجه؟</translation>
    </message>
    <message>
        <source>This ticket is closed; a thank-you would reopen it.</source>
        <translation>این تیکت بسته است؛ پیام تشکر آن را دوباره باز می‌کند.</translation>
    </message>
    <message>
        <source>Staff would have to look at it and close it again. They know that it helped.</source>
        <translation>کارکنان ناچار می‌شوند دوباره آن را ببینند و ببندند. می‌دانند که مشکل شما حل شده است.</translation>
    </message>
    <message>
        <source>If all is well, close the ticket instead of writing.</source>
        <translation>اگر مشکل حل شده، به جای نوشتن، تیکت را ببندید.</translation>
    </message>
    <message>
        <source>A thank-you puts the ticket back among those that wait for staff.</source>
        <translation>پیام تشکر تیکت را دوباره در صف انتظار کارکنان می‌گذارد.</translation>
    </message>
    <message>
        <source>Writing now moves your ticket to the back of the queue.</source>
        <translation>اگر اکنون پیام بدهید، تیکت شما به ته صف می‌رود.</translation>
    </message>
    <message>
        <source>This helpdesk answers in the order of the customers&apos; last messages, and you are waiting already. Write only what staff cannot do without.</source>
        <translation>این میز کمک به ترتیب آخرین پیام مشتریان پاسخ می‌دهد و شما از پیش در نوبت هستید. فقط چیزی را بنویسید که کارکنان بدون آن نمی‌توانند کار کنند.</translation>
    </message>
    <message>
        <source>Join the {count} messages that still wait here into one.</source>
        <translation>{count} پیامی را که هنوز اینجا منتظرند یکی کنید.</translation>
    </message>
    <message>
        <source>One message is read at once; several are read apart and answered apart.</source>
        <translation>یک پیام یک‌باره خوانده می‌شود؛ چند پیام جداجدا خوانده و پاسخ داده می‌شوند.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. This form asks for no login; where staff need one, they say so, and a reply can carry it protected.</source>
        <translation>این متن برای همیشه در تیکت و در رونوشت ایمیل‌ها می‌ماند. این فرم دسترسی نمی‌خواهد؛ اگر کارکنان به آن نیاز داشته باشند می‌گویند، و می‌توان آن را محافظت‌شده در یک پاسخ فرستاد.</translation>
    </message>
    <message>
        <source>Take this password out of the text.</source>
        <translation>این گذرواژه را از متن بردارید.</translation>
    </message>
    <message>
        <source>The text stays in the ticket for good, and in e-mail copies. A protected field is shown to staff only when they need it, and destroyed when the ticket closes.</source>
        <translation>این متن برای همیشه در تیکت و در رونوشت ایمیل‌ها می‌ماند. فیلد محافظت‌شده فقط هنگام نیاز به کارکنان نشان داده می‌شود و با بسته شدن تیکت از بین می‌رود.</translation>
    </message>
    <message>
        <source>Name the thing and what is wrong with it, such as “example.org: mail to Gmail is rejected”.</source>
        <translation>نام آن چیز و ایرادش را بنویسید، مانند «example.org: ایمیل به جی‌میل برگشت می‌خورد».</translation>
    </message>
    <message>
        <source>This subject fits any ticket. Staff sort tickets by their subjects, and you find yours by them.</source>
        <translation>این عنوان به هر تیکتی می‌خورد. کارکنان تیکت‌ها را از روی عنوان دسته‌بندی می‌کنند و شما هم با عنوان پیدایشان می‌کنید.</translation>
    </message>
    <message>
        <source>From a single word nobody can tell who should read the ticket.</source>
        <translation>از یک واژه نمی‌توان فهمید چه کسی باید تیکت را بخواند.</translation>
    </message>
    <message>
        <source>Write the subject in small letters: “{subject}”.</source>
        <translation>عنوان را با حروف کوچک بنویسید: «{subject}».</translation>
    </message>
    <message>
        <source>Capitals read slowly and sound like shouting; they make nothing faster.</source>
        <translation>حروف بزرگ کند خوانده می‌شوند و مانند فریاد زدن‌اند؛ هیچ کاری را هم تندتر نمی‌کنند.</translation>
    </message>
    <message>
        <source>One mark at the end is enough: “{subject}”.</source>
        <translation>یک نشانه در پایان بس است: «{subject}».</translation>
    </message>
    <message>
        <source>Many marks do not make a ticket more urgent; its priority or a plain sentence about the damage does.</source>
        <translation>نشانه‌های پیاپی تیکت را فوری‌تر نمی‌کنند؛ اولویت تیکت یا جمله‌ای ساده دربارهٔ زیان واردشده این کار را می‌کند.</translation>
    </message>
    <message>
        <source>Make a ticket for each of these {count} tasks, or number them.</source>
        <translation>برای هر یک از این {count} کار یک تیکت بسازید، یا آن‌ها را شماره‌گذاری کنید.</translation>
    </message>
    <message>
        <source>One ticket goes to one person: the second task waits for the first, or is overlooked.</source>
        <translation>هر تیکت به یک نفر می‌رسد: کار دوم منتظر اولی می‌ماند یا از قلم می‌افتد.</translation>
    </message>
</context>
<context>
    <name>CoachItem</name>
    <message>
        <source>Hide this advice for this draft</source>
        <translation>پنهان کردن این توصیه برای این پیش‌نویس</translation>
    </message>
    <message>
        <source>More about this advice</source>
        <translation>بیشتر دربارهٔ این توصیه</translation>
    </message>
    <message>
        <source>Never say this again</source>
        <translation>دیگر هرگز نگو</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Advice</source>
        <translation>راهنمایی</translation>
    </message>
    <message>
        <source>Bring back the advice you put away ({count})</source>
        <translation>بازگرداندن راهنمایی‌های کنار گذاشته ({count})</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>سبزآبی</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>صورتی</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>خاکستری</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>دنبال‌کنندگان</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخرین پیام</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Mark the ticket, or no longer</source>
        <translation>نشان زدن تیکت یا برداشتن نشان</translation>
    </message>
    <message>
        <source>Mark all tickets of the list</source>
        <translation>نشان زدن همهٔ تیکت‌های فهرست</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>برداشتن همهٔ نشان‌ها</translation>
    </message>
    <message>
        <source>Assign the marked tickets…</source>
        <translation>واگذاری تیکت‌های نشان‌شده…</translation>
    </message>
    <message>
        <source>Assign the marked tickets to me</source>
        <translation>واگذاری تیکت‌های نشان‌شده به من</translation>
    </message>
    <message>
        <source>Close the marked tickets</source>
        <translation>بستن تیکت‌های نشان‌شده</translation>
    </message>
    <message>
        <source>Reopen the marked tickets</source>
        <translation>بازگشایی تیکت‌های نشان‌شده</translation>
    </message>
    <message>
        <source>Set the type of the marked tickets…</source>
        <translation>تعیین نوع تیکت‌های نشان‌شده…</translation>
    </message>
    <message>
        <source>Set the status of the marked tickets…</source>
        <translation>تغییر وضعیت تیکت‌های نشان‌شده…</translation>
    </message>
    <message>
        <source>Set the priority of the marked tickets…</source>
        <translation>تغییر اولویت تیکت‌های نشان‌شده…</translation>
    </message>
    <message>
        <source>Tag the marked tickets…</source>
        <translation>برچسب زدن به تیکت‌های نشان‌شده…</translation>
    </message>
    <message>
        <source>Take a tag off the marked tickets…</source>
        <translation>برداشتن برچسب از تیکت‌های نشان‌شده…</translation>
    </message>
    <message>
        <source>Move the marked tickets…</source>
        <translation>انتقال تیکت‌های نشان‌شده…</translation>
    </message>
    <message>
        <source>Use a saved reply on the marked tickets…</source>
        <translation>پاسخ آماده برای تیکت‌های نشان‌شده…</translation>
    </message>
    <message>
        <source>Mark the marked tickets as read</source>
        <translation>علامت‌گذاری تیکت‌های نشان‌شده به عنوان خوانده</translation>
    </message>
    <message>
        <source>Mark the marked tickets as unread</source>
        <translation>علامت‌گذاری تیکت‌های نشان‌شده به عنوان نخوانده</translation>
    </message>
    <message>
        <source>Undo what was done to several tickets</source>
        <translation>واگرد کاری که روی چند تیکت انجام شد</translation>
    </message>
    <message>
        <source>Show what became of each ticket</source>
        <translation>نمایش نتیجهٔ هر تیکت</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>رفتن به</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تیکت</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>چند تیکت</translation>
    </message>
    <message>
        <source>Accounts and profile</source>
        <translation>حساب‌ها و نمایه</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation>ذخیرهٔ فهرست به صورت نما…</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>نمای تازه…</translation>
    </message>
    <message>
        <source>Edit the view…</source>
        <translation>ویرایش نما…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>بردن نما به بالا</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>بردن نما به پایین</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>حذف نما</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>بی‌صدا کردن نما</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>باصدا کردن نما</translation>
    </message>
    <message>
        <source>Choose a ticket of a grouped list first.</source>
        <translation>نخست تیکتی از فهرست گروه‌بندی‌شده برگزینید.</translation>
    </message>
    <message>
        <source>This list has no groups.</source>
        <translation>این فهرست گروه ندارد.</translation>
    </message>
    <message>
        <source>Fold this group away</source>
        <translation>جمع کردن این گروه</translation>
    </message>
    <message>
        <source>Fold all groups away</source>
        <translation>جمع کردن همهٔ گروه‌ها</translation>
    </message>
    <message>
        <source>Show the tickets of all groups</source>
        <translation>نمایش تیکت‌های همهٔ گروه‌ها</translation>
    </message>
    <message>
        <source>Compact rows or columns</source>
        <translation>ردیف‌های فشرده یا ستون‌ها</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>از پیش بی‌صداست.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>بی‌صدا نیست.</translation>
    </message>
    <message>
        <source>notifications silence quiet bell</source>
        <translation>اعلان سکوت بی‌صدا زنگ</translation>
    </message>
    <message>
        <source>Mute the ticket</source>
        <translation>بی‌صدا کردن تیکت</translation>
    </message>
    <message>
        <source>Unmute the ticket</source>
        <translation>باصدا کردن تیکت</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This is done to one ticket at a time. Mark none first.</source>
        <translation>این کار هر بار با یک تیکت انجام می‌شود. نخست نشان‌ها را بردارید.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What you wrote stays an internal note, kept as a draft.</source>
        <translation>آنچه نوشتید یادداشت داخلی می‌ماند و در پیش‌نویس‌ها نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Complete the login, or remove it.</source>
        <translation>دسترسی را کامل کنید یا آن را بردارید.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Too late to undo: it has been done.</source>
        <translation>برای واگرد دیر شده: انجام شده است.</translation>
    </message>
    <message>
        <source>Too late to undo: it has been sent.</source>
        <translation>برای واگرد دیر شده: فرستاده شده است.</translation>
    </message>
    <message>
        <source>Write an internal note. Customers never see it.</source>
        <translation>یادداشت داخلی بنویسید. مشتریان هرگز آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Add internal note</source>
        <translation>افزودن یادداشت داخلی</translation>
    </message>
    <message>
        <source>Add note and close</source>
        <translation>افزودن یادداشت و بستن</translation>
    </message>
    <message>
        <source>Send internal note</source>
        <translation>فرستادن یادداشت داخلی</translation>
    </message>
    <message>
        <source>Write a reply. Markdown works.</source>
        <translation>پاسخ بنویسید. مارک‌داون کار می‌کند.</translation>
    </message>
    <message>
        <source>This ticket is closed: a reply opens it again. Markdown works.</source>
        <translation>این تیکت بسته است: پاسخ آن را دوباره باز می‌کند. مارک‌داون کار می‌کند.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>فرستادن و بستن</translation>
    </message>
    <message>
        <source>Send and reopen</source>
        <translation>فرستادن و بازگشایی</translation>
    </message>
    <message>
        <source>Screenshot {time}</source>
        <translation>تصویر صفحه {time}</translation>
    </message>
    <message>
        <source>It cannot be made small enough.</source>
        <translation>نمی‌توان آن را به اندازهٔ کافی کوچک کرد.</translation>
    </message>
    <message>
        <source>{name} was left out.</source>
        <translation>{name} کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>It could not be attached.</source>
        <translation>پیوست نشد.</translation>
    </message>
    <message>
        <source>This is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>این یک پوشه است. پرونده‌های درونش را پیوست کنید، یا نخست آن را در یک پرونده فشرده کنید.</translation>
    </message>
    <message>
        <source>This helpdesk takes no files of this kind; it takes {kinds}.</source>
        <translation>این میز کمک این نوع پرونده را نمی‌پذیرد؛ آنچه می‌پذیرد: {kinds}.</translation>
    </message>
    <message>
        <source>This helpdesk takes no {kind} files; it takes {kinds}.</source>
        <translation>این میز کمک پرونده‌های {kind} را نمی‌پذیرد؛ آنچه می‌پذیرد: {kinds}.</translation>
    </message>
    <message>
        <source>It is {size}; this helpdesk takes at most {limit} a file.</source>
        <translation>اندازه‌اش {size} است؛ این میز کمک برای هر پرونده حداکثر {limit} می‌پذیرد.</translation>
    </message>
    <message>
        <source>{kinds} and {count} more</source>
        <translation>{kinds} و {count} نوع دیگر</translation>
    </message>
    <message>
        <source>images</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>films</source>
        <translation>ویدیو</translation>
    </message>
    <message>
        <source>Write something or attach a file first.</source>
        <translation>نخست چیزی بنویسید یا پرونده‌ای پیوست کنید.</translation>
    </message>
    <message>
        <source>What waited for its files was not sent, and is kept as a draft.</source>
        <translation>پیامی که منتظر پرونده‌هایش بود فرستاده نشد و به صورت پیش‌نویس ماند.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>فرستاده نشد.</translation>
    </message>
    <message>
        <source>Fill in {places} first: it is not known here.</source>
        <translation>نخست {places} را پر کنید: اینجا دانسته نیست.</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Not sent: it was changed while files were being attached.</source>
        <translation>فرستاده نشد: هنگام پیوست شدن پرونده‌ها تغییر کرد.</translation>
    </message>
    <message>
        <source>It is sent as soon as its files are attached.</source>
        <translation>همین که پرونده‌ها پیوست شوند فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>پیوست کردن پرونده</translation>
    </message>
</context>
<context>
    <name>ComposerFoot</name>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>پیش‌نویس ذخیره شد</translation>
    </message>
    <message>
        <source>Not sent: there was no room for it on the disk. Send it again.</source>
        <translation>فرستاده نشد: روی دیسک جا نبود. دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>فرستاده نشد. {reason}</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. {reason} It is tried again by itself.</source>
        <translation>آنچه نوشته‌اید هنوز ذخیره نشده است. {reason} خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>پیوست کردن پرونده</translation>
    </message>
    <message>
        <source>Attaching …</source>
        <translation>در حال پیوست …</translation>
    </message>
</context>
<context>
    <name>ComposerKinds</name>
    <message>
        <source>Public reply</source>
        <translation>پاسخ به مشتری</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>یادداشت داخلی</translation>
    </message>
    <message>
        <source>Only staff can see it</source>
        <translation>فقط کارکنان آن را می‌بینند</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>گفتگوی تازه…</translation>
    </message>
    <message>
        <source>New conversation in this ticket</source>
        <translation>گفتگوی تازه در این تیکت</translation>
    </message>
</context>
<context>
    <name>ComposerLogins</name>
    <message>
        <source>Give a login</source>
        <translation>دادن دسترسی</translation>
    </message>
    <message>
        <source>Give a login: it is kept apart from the message, masked, and destroyed later</source>
        <translation>دادن دسترسی: جدا از پیام و پوشیده نگه داشته می‌شود و بعد از بین می‌رود</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>What is compared</source>
        <translation>چه چیزی سنجیده می‌شود</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>چگونه سنجیده می‌شود</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>برداشتن این شرط</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>با چه سنجیده می‌شود</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Ticket {ticket}</source>
        <translation>تیکت {ticket}</translation>
    </message>
    <message>
        <source>Ticket {ticket}, message #{number}</source>
        <translation>تیکت {ticket}، پیام #{number}</translation>
    </message>
    <message>
        <source>Quote {name} in your reply</source>
        <translation>نقل گفتهٔ {name} در پاسخ شما</translation>
    </message>
    <message>
        <source>Copy number (#{number})</source>
        <translation>کپی شماره (#{number})</translation>
    </message>
    <message>
        <source>Copy “{reference}”</source>
        <translation>کپی «{reference}»</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>کپی پیوند پیام</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سیستم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name}</source>
        <translation>گفته‌شده در جای دیگر، واردکننده: {name}</translation>
    </message>
    <message>
        <source>Said elsewhere, brought in by {name} from {source}</source>
        <translation>گفته‌شده در جای دیگر، {name} آن را از {source} وارد کرده است</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>با ایمیل</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>با تلفن</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>با گفتگوی آنلاین</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>یادداشت داخلی</translation>
    </message>
    <message>
        <source>only staff can see it</source>
        <translation>فقط کارکنان آن را می‌بینند</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>پنهان کردن متن نقل‌شده</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>نمایش متن نقل‌شده</translation>
    </message>
    <message>
        <source>Show earlier messages ({count})</source>
        <translation>نمایش پیام‌های قدیمی‌تر ({count})</translation>
    </message>
    <message>
        <source>Show newer messages ({count})</source>
        <translation>نمایش پیام‌های تازه‌تر ({count})</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>این پیام متنی ندارد.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>About {count} more characters are not shown.</source>
        <translation>حدود {count} نویسهٔ دیگر نشان داده نشده است.</translation>
    </message>
    <message>
        <source>Save the whole message…</source>
        <translation>ذخیرهٔ کل پیام…</translation>
    </message>
    <message>
        <source>Shown as plain text: its layout is too complicated to show safely.</source>
        <translation>به صورت متن ساده نشان داده شده: قالب‌بندی آن پیچیده‌تر از آن است که امن نشان داده شود.</translation>
    </message>
    <message>
        <source>Shown as plain text: it is too long to show with its layout.</source>
        <translation>به صورت متن ساده نشان داده شده: بلندتر از آن است که با قالب‌بندی نشان داده شود.</translation>
    </message>
    <message>
        <source>Shown as it was sent: a fault of Deskbell kept it from its layout.</source>
        <translation>همان‌گونه که فرستاده شده نشان داده می‌شود: خطایی در Deskbell نگذاشت قالب‌بندی شود.</translation>
    </message>
    <message>
        <source>Shown as plain text: Deskbell ended unexpectedly while it showed this message.</source>
        <translation>به صورت متن ساده نشان داده شده: Deskbell هنگام نمایش این پیام ناگهان بسته شد.</translation>
    </message>
    <message>
        <source>Not shown: Deskbell ended unexpectedly while it showed even the plain text of this message.</source>
        <translation>نشان داده نمی‌شود: Deskbell حتی هنگام نمایش متن سادهٔ این پیام ناگهان بسته شد.</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>نمایش به صورت متن ساده</translation>
    </message>
    <message>
        <source>Show with its layout</source>
        <translation>نمایش با قالب‌بندی</translation>
    </message>
    <message>
        <source>{hosts} and others</source>
        <translation>{hosts} و دیگران</translation>
    </message>
    <message>
        <source>Remote images not loaded (from {hosts}).</source>
        <translation>تصویرهای بیرونی بار نشدند (از {hosts}).</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Loading them tells their sender that you opened this message, and from where.</source>
        <translation>با بار کردن آن‌ها، فرستنده می‌فهمد که این پیام را باز کرده‌اید و از کجا.</translation>
    </message>
    <message>
        <source>[Image]</source>
        <translation>[تصویر]</translation>
    </message>
    <message>
        <source>[Image: {description}]</source>
        <translation>[تصویر: {description}]</translation>
    </message>
    <message>
        <source>A hidden character ({name}) stands here. It could make text look like something else.</source>
        <translation>اینجا نویسه‌ای پنهان ({name}) هست. چنین نویسه‌ای می‌تواند متن را چیز دیگری نشان دهد.</translation>
    </message>
    <message>
        <source>Sending in a moment…</source>
        <translation>تا لحظه‌ای دیگر فرستاده می‌شود…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>بارگذاری شد</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} ٪</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>دور انداختن همیشگی</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>Your new ticket</source>
        <translation>تیکت تازهٔ شما</translation>
    </message>
    <message>
        <source>Merge this ticket into another</source>
        <translation>ادغام این تیکت در تیکتی دیگر</translation>
    </message>
    <message>
        <source>Log time on this ticket</source>
        <translation>ثبت زمان برای این تیکت</translation>
    </message>
    <message>
        <source>What was said elsewhere</source>
        <translation>گفته‌های جای دیگر</translation>
    </message>
    <message>
        <source>Close this ticket</source>
        <translation>بستن این تیکت</translation>
    </message>
    <message>
        <source>Reopen this ticket</source>
        <translation>بازگشایی این تیکت</translation>
    </message>
    <message>
        <source>Change the details of this ticket</source>
        <translation>تغییر جزئیات این تیکت</translation>
    </message>
    <message>
        <source>Waiting to be sent: you are offline</source>
        <translation>در انتظار فرستادن: آفلاین هستید</translation>
    </message>
    <message>
        <source>Waiting to be sent: {reason}</source>
        <translation>در انتظار فرستادن: {reason}</translation>
    </message>
    <message>
        <source>Set the status of this ticket</source>
        <translation>تغییر وضعیت این تیکت</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <source>Save all {count} files…</source>
        <translation>ذخیرهٔ هر {count} پرونده…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>باز کردن…</translation>
    </message>
    <message>
        <source>can contain a program</source>
        <translation>ممکن است برنامه داشته باشد</translation>
    </message>
    <message>
        <source>Quote this in your reply</source>
        <translation>نقل این در پاسخ شما</translation>
    </message>
</context>
<context>
    <name>ConversationActs</name>
    <message>
        <source>message-{number}</source>
        <translation>پیام-{number}</translation>
    </message>
    <message>
        <source>Images from {hosts} could not be loaded.</source>
        <translation>تصویرهای {hosts} بار نشدند.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Quote selection in your reply</source>
        <translation>نقل بخش برگزیده در پاسخ شما</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>کپی نشانی پیوند</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>برگزیدن همه</translation>
    </message>
</context>
<context>
    <name>ConversationCommands</name>
    <message>
        <source>Close the ticket</source>
        <translation>بستن تیکت</translation>
    </message>
    <message>
        <source>Reopen the ticket</source>
        <translation>بازگشایی تیکت</translation>
    </message>
    <message>
        <source>Mark as unread, and go on</source>
        <translation>علامت‌گذاری به عنوان نخوانده و رفتن به بعدی</translation>
    </message>
    <message>
        <source>Details beside the conversation, or not</source>
        <translation>نمایش یا پنهان کردن جزئیات کنار گفتگو</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>تیکت تازه از روی این</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s number</source>
        <translation>کپی شمارهٔ تیکت</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>دریافت دوبارهٔ گفتگو</translation>
    </message>
    <message>
        <source>Quote the message, or what is selected</source>
        <translation>نقل پیام یا بخش برگزیده</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>پیوست کردن پرونده…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Add the internal note</source>
        <translation>افزودن یادداشت داخلی</translation>
    </message>
    <message>
        <source>Send, and go to the next ticket</source>
        <translation>فرستادن و رفتن به تیکت بعدی</translation>
    </message>
    <message>
        <source>answer and next</source>
        <translation>پاسخ و بعدی</translation>
    </message>
    <message>
        <source>Add the internal note, and go to the next ticket</source>
        <translation>افزودن یادداشت داخلی و رفتن به تیکت بعدی</translation>
    </message>
    <message>
        <source>Leave what is being written for the list: it is kept</source>
        <translation>رفتن از نوشته به فهرست: نوشته نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Take back what was just sent or closed</source>
        <translation>پس گرفتن آنچه تازه فرستاده یا بسته شد</translation>
    </message>
    <message>
        <source>This helpdesk does not let you close tickets.</source>
        <translation>این میز کمک به شما اجازهٔ بستن تیکت نمی‌دهد.</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>از پیش بسته است.</translation>
    </message>
    <message>
        <source>This helpdesk does not let you reopen tickets.</source>
        <translation>این میز کمک به شما اجازهٔ بازگشایی تیکت نمی‌دهد.</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>باز است.</translation>
    </message>
    <message>
        <source>Its status is being changed already.</source>
        <translation>وضعیت آن هم‌اکنون در حال تغییر است.</translation>
    </message>
    <message>
        <source>It is open: what belongs to it can be written there.</source>
        <translation>باز است: ادامهٔ موضوع را می‌توانید همان‌جا بنویسید.</translation>
    </message>
    <message>
        <source>This is an internal note, for staff alone: {keys} adds it.</source>
        <translation>این یادداشت داخلی و فقط برای کارکنان است: {keys} آن را می‌افزاید.</translation>
    </message>
    <message>
        <source>This is a reply, which the customer reads: {keys} sends it.</source>
        <translation>این پاسخ را مشتری می‌خواند: {keys} آن را می‌فرستد.</translation>
    </message>
    <message>
        <source>Nothing was sent or closed in the last seconds.</source>
        <translation>در چند ثانیهٔ گذشته چیزی فرستاده یا بسته نشده است.</translation>
    </message>
    <message>
        <source>This was the last one of the list.</source>
        <translation>این آخرین تیکت فهرست بود.</translation>
    </message>
</context>
<context>
    <name>ConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>گفتگوی تازه</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>تغییر نام گفتگو</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>نام گفتگو</translation>
    </message>
    <message>
        <source>What it is about, or with whom</source>
        <translation>دربارهٔ چیست، یا با چه کسی</translation>
    </message>
    <message>
        <source>Internal: only staff can see it</source>
        <translation>داخلی: فقط کارکنان آن را می‌بینند</translation>
    </message>
    <message>
        <source>With the customer: they read it and answer</source>
        <translation>با مشتری: آن را می‌خواند و پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>It shares this ticket’s number and status. Internal or not, it stays what it is.</source>
        <translation>شماره و وضعیت این تیکت را دارد. داخلی یا با مشتری، همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Muted</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>Refresh conversation</source>
        <translation>تازه‌سازی گفتگو</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>نمایش جزئیات</translation>
    </message>
    <message>
        <source>New ticket from this one</source>
        <translation>تیکت تازه از روی این</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بدون عنوان)</translation>
    </message>
    <message>
        <source>Reopening…</source>
        <translation>در حال بازگشایی…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>در حال بستن…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>بستن تیکت</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>از {name}</translation>
    </message>
    <message>
        <source>assigned to {name}</source>
        <translation>مسئول: {name}</translation>
    </message>
</context>
<context>
    <name>ConversationNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>This ticket is not there any more. It may have been removed or merged.</source>
        <translation>این تیکت دیگر اینجا نیست. شاید حذف یا ادغام شده باشد.</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>تیکتی برگزیده نشده</translation>
    </message>
    <message>
        <source>Choose a ticket from the list to read and answer it.</source>
        <translation>برای خواندن و پاسخ دادن، تیکتی را از فهرست برگزینید.</translation>
    </message>
</context>
<context>
    <name>ConversationStrip</name>
    <message>
        <source>New conversation…</source>
        <translation>گفتگوی تازه…</translation>
    </message>
    <message>
        <source>Conversations of this ticket</source>
        <translation>گفتگوهای این تیکت</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>تغییر نام گفتگو…</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>گفتگو</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>New conversation…</source>
        <translation>گفتگوی تازه…</translation>
    </message>
    <message>
        <source>internal supplier side</source>
        <translation>داخلی تأمین‌کننده جانبی</translation>
    </message>
    <message>
        <source>Rename the conversation…</source>
        <translation>تغییر نام گفتگو…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>گفتگوی بعدی</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>گفتگوی قبلی</translation>
    </message>
    <message>
        <source>This helpdesk keeps one conversation in a ticket.</source>
        <translation>در این میز کمک هر تیکت یک گفتگو دارد.</translation>
    </message>
    <message>
        <source>Choose a conversation beside the main one first.</source>
        <translation>نخست گفتگویی جز گفتگوی اصلی را برگزینید.</translation>
    </message>
    <message>
        <source>This ticket has one conversation.</source>
        <translation>این تیکت یک گفتگو دارد.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>{name}: an internal conversation, only staff can see it</source>
        <translation>{name}: گفتگوی داخلی، فقط کارکنان آن را می‌بینند</translation>
    </message>
    <message>
        <source>{name}: a conversation with the customer</source>
        <translation>{name}: گفتگو با مشتری</translation>
    </message>
    <message>
        <source>{conversation} (new messages)</source>
        <translation>{conversation} (پیام‌های تازه)</translation>
    </message>
    <message>
        <source>“{name}” · only staff can see it</source>
        <translation>«{name}» · فقط کارکنان آن را می‌بینند</translation>
    </message>
    <message>
        <source>“{name}” · the customer reads it</source>
        <translation>«{name}» · مشتری آن را می‌خواند</translation>
    </message>
    <message>
        <source>Write to colleagues in “{name}”. Customers never see it.</source>
        <translation>در «{name}» برای همکاران بنویسید. مشتریان هرگز آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Write to the customer in “{name}”. Markdown works.</source>
        <translation>در «{name}» برای مشتری بنویسید. مارک‌داون کار می‌کند.</translation>
    </message>
    <message>
        <source>Add note to “{name}”</source>
        <translation>افزودن یادداشت به «{name}»</translation>
    </message>
    <message>
        <source>Reply in “{name}”</source>
        <translation>پاسخ در «{name}»</translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation>پاسخ به مشتری</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>The helpdesk cannot be asked now. Those who wrote lately are offered.</source>
        <translation>اکنون نمی‌توان از میز کمک پرسید. کسانی که تازگی نوشته‌اند پیشنهاد می‌شوند.</translation>
    </message>
    <message>
        <source>Nobody of that name was found. For a new customer, type the e-mail address.</source>
        <translation>کسی با این نام یافت نشد. برای مشتری تازه، نشانی ایمیل را بنویسید.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>For colleagues; customers never see it</source>
        <translation>برای همکاران؛ مشتریان هرگز آن را نمی‌بینند</translation>
    </message>
    <message>
        <source>Notes about the customer</source>
        <translation>یادداشت‌های مشتری</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>ذخیرهٔ یادداشت‌ها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>{account}, main contact</source>
        <translation>{account}، رابط اصلی</translation>
    </message>
    <message>
        <source>Also there: {names}</source>
        <translation>همچنین آنجا: {names}</translation>
    </message>
    <message>
        <source>{open} open of {all} tickets</source>
        <translation>{open} تیکت باز از {all}</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>تیکت‌های دیگر</translation>
    </message>
    <message>
        <source>No other tickets.</source>
        <translation>تیکت دیگری نیست.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>سرویس‌ها</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>سفارش داده شده</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان‌یافته</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>برگزیدن از تقویم</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-01-31.</source>
        <translation>«{text}» روز نیست. آن را مانند ۱۴۰۴-۱۱-۱۱ بنویسید.</translation>
    </message>
    <message>
        <source>A day like 2026-01-31; leave it empty for no limit</source>
        <translation>روزی مانند ۱۴۰۴-۱۱-۱۱؛ خالی یعنی بدون محدودیت</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>پاک کردن تاریخ</translation>
    </message>
</context>
<context>
    <name>DatePattern</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeedsForm</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>برچسب‌ها، با ویرگول میان آن‌ها</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>واگذاری به</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>انتقال به</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>افزودن برچسب‌ها</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>برداشتن برچسب‌ها</translation>
    </message>
    <message>
        <source>Then set the status</source>
        <translation>سپس تغییر وضعیت به</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <source>Whoever uses it</source>
        <translation>هر که آن را به کار می‌برد</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>status “{value}”</source>
        <translation>وضعیت «{value}»</translation>
    </message>
    <message>
        <source>merging into another ticket</source>
        <translation>ادغام در تیکتی دیگر</translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>{time} کار</translation>
    </message>
    <message>
        <source>mended to {time} of work</source>
        <translation>کارکرد اصلاح‌شده به {time}</translation>
    </message>
    <message>
        <source>work taken back</source>
        <translation>کارکرد پس گرفته شد</translation>
    </message>
    <message>
        <source>priority “{value}”</source>
        <translation>اولویت «{value}»</translation>
    </message>
    <message>
        <source>move to “{value}”</source>
        <translation>انتقال به «{value}»</translation>
    </message>
    <message>
        <source>type “{value}”</source>
        <translation>نوع «{value}»</translation>
    </message>
    <message>
        <source>subject “{value}”</source>
        <translation>عنوان «{value}»</translation>
    </message>
    <message>
        <source>conversation “{value}”</source>
        <translation>گفتگوی «{value}»</translation>
    </message>
    <message>
        <source>add {values}</source>
        <translation>افزودن {values}</translation>
    </message>
    <message>
        <source>remove {values}</source>
        <translation>برداشتن {values}</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>بدون مسئول کردن</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>واگذاری به {name}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>یک پیوند</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>من ({name})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>واگذاری به</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>واگذاری به…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>وضعیت…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>اولویت…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Type…</source>
        <translation>نوع…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>انتقال به…</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation>برچسب تازهٔ «{tag}»</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Add or take off a tag…</source>
        <translation>افزودن یا برداشتن برچسب…</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>دنبال‌کنندگان</translation>
    </message>
    <message>
        <source>E-mail address…</source>
        <translation>نشانی ایمیل…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>تیکت‌ها</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Rename to “{subject}”</source>
        <translation>تغییر عنوان به «{subject}»</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Related to…</source>
        <translation>مرتبط با…</translation>
    </message>
    <message>
        <source>Part of…</source>
        <translation>بخشی از…</translation>
    </message>
    <message>
        <source>Has the sub-task…</source>
        <translation>دارای زیرکار…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>در انتظار…</translation>
    </message>
    <message>
        <source>Is needed by…</source>
        <translation>مورد نیاز…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>This ticket is…</source>
        <translation>این تیکت…</translation>
    </message>
</context>
<context>
    <name>DeskCommands</name>
    <message>
        <source>Assign to me</source>
        <translation>واگذاری به من</translation>
    </message>
    <message>
        <source>mine own</source>
        <translation>مال من خودم به عهده گرفتن</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>واگذاری به…</translation>
    </message>
    <message>
        <source>nobody unassign agent</source>
        <translation>هیچ‌کس بدون مسئول کارشناس سپردن</translation>
    </message>
    <message>
        <source>Take the ticket</source>
        <translation>به عهده گرفتن تیکت</translation>
    </message>
    <message>
        <source>steal take over</source>
        <translation>گرفتن تحویل گرفتن برداشتن</translation>
    </message>
    <message>
        <source>Set the status…</source>
        <translation>تغییر وضعیت…</translation>
    </message>
    <message>
        <source>state bubble</source>
        <translation>حالت وضعیت</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>تغییر اولویت…</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>فوری ضروری</translation>
    </message>
    <message>
        <source>Move to another department…</source>
        <translation>انتقال به دپارتمان دیگر…</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>صف بخش</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>تغییر نوع…</translation>
    </message>
    <message>
        <source>wish fault question</source>
        <translation>درخواست خرابی پرسش</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>برچسب‌ها…</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>برچسب تگ</translation>
    </message>
    <message>
        <source>Add a follower…</source>
        <translation>افزودن دنبال‌کننده…</translation>
    </message>
    <message>
        <source>Cc watcher</source>
        <translation>رونوشت ناظر Cc</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>تغییر عنوان…</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>تغییر نام موضوع</translation>
    </message>
    <message>
        <source>Link with another ticket…</source>
        <translation>پیوند با تیکتی دیگر…</translation>
    </message>
    <message>
        <source>parent related depends</source>
        <translation>والد مرتبط وابسته</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>ادغام در تیکتی دیگر…</translation>
    </message>
    <message>
        <source>duplicate join</source>
        <translation>تکراری یکی کردن</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>زیرکار تازه</translation>
    </message>
    <message>
        <source>child</source>
        <translation>فرزند</translation>
    </message>
    <message>
        <source>Show the properties</source>
        <translation>نمایش ویژگی‌ها</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>نمایش پیوندها</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>نمایش مشتری</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>نمایش پرونده‌ها</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>نمایش رویدادها</translation>
    </message>
    <message>
        <source>Show the logged time</source>
        <translation>نمایش زمان ثبت‌شده</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that, or not for you.</source>
        <translation>این میز کمک چنین کاری را نمی‌تواند، یا برای شما مجاز نیست.</translation>
    </message>
</context>
<context>
    <name>DeskDeeds</name>
    <message>
        <source>Part of which ticket?</source>
        <translation>بخشی از کدام تیکت؟</translation>
    </message>
    <message>
        <source>Which ticket is a sub-task?</source>
        <translation>کدام تیکت زیرکار است؟</translation>
    </message>
    <message>
        <source>Waits for which ticket?</source>
        <translation>در انتظار کدام تیکت؟</translation>
    </message>
    <message>
        <source>Needed by which ticket?</source>
        <translation>مورد نیاز کدام تیکت؟</translation>
    </message>
    <message>
        <source>Number or words of the other ticket…</source>
        <translation>شماره یا واژه‌هایی از تیکت دیگر…</translation>
    </message>
    <message>
        <source>Merge into which ticket?</source>
        <translation>ادغام در کدام تیکت؟</translation>
    </message>
    <message>
        <source>{name} has this ticket. Take it over?</source>
        <translation>این تیکت دست {name} است. آن را تحویل می‌گیرید؟</translation>
    </message>
    <message>
        <source>It is then assigned to you.</source>
        <translation>آنگاه به شما واگذار می‌شود.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تحویل گرفتن</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تحویل نگرفتن</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Ticket panel</source>
        <translation>پنل تیکت</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>no permission</source>
        <translation>بدون مجوز</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <source>it points to another address</source>
        <translation>به نشانی دیگری اشاره می‌کند</translation>
    </message>
    <message>
        <source>part of it is missing</source>
        <translation>بخشی از آن نیست</translation>
    </message>
    <message>
        <source>an encoding that was not asked for</source>
        <translation>کدگذاری درخواست‌نشده</translation>
    </message>
    <message>
        <source>damaged compression</source>
        <translation>فشرده‌سازی آسیب‌دیده</translation>
    </message>
    <message>
        <source>a web page instead of data</source>
        <translation>صفحهٔ وب به جای داده</translation>
    </message>
    <message>
        <source>a file larger than it said</source>
        <translation>پرونده‌ای بزرگ‌تر از اندازهٔ اعلام‌شده</translation>
    </message>
    <message>
        <source>no stream of events</source>
        <translation>بدون جریان رویدادها</translation>
    </message>
    <message>
        <source>another part than was asked for</source>
        <translation>بخشی جز آنچه درخواست شده بود</translation>
    </message>
    <message>
        <source>an event without an end</source>
        <translation>رویداد بی‌پایان</translation>
    </message>
    <message>
        <source>The catalog</source>
        <translation>فهرست امکانات</translation>
    </message>
    <message>
        <source>looking for a message instead of repeating it</source>
        <translation>جستجوی پیام به جای تکرار آن</translation>
    </message>
    <message>
        <source>it takes no logins apart from the message</source>
        <translation>دسترسی‌ها را جدا از پیام نمی‌پذیرد</translation>
    </message>
    <message>
        <source>it keeps one conversation in a ticket</source>
        <translation>در هر تیکت یک گفتگو نگه می‌دارد</translation>
    </message>
    <message>
        <source>changes without an end</source>
        <translation>تغییرهای بی‌پایان</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>pages without an end</source>
        <translation>صفحه‌های بی‌پایان</translation>
    </message>
    <message>
        <source>its pages repeat</source>
        <translation>صفحه‌هایش تکرار می‌شوند</translation>
    </message>
    <message>
        <source>another ticket</source>
        <translation>تیکتی دیگر</translation>
    </message>
    <message>
        <source>These mails</source>
        <translation>این ایمیل‌ها</translation>
    </message>
    <message>
        <source>it contradicts what was sent before</source>
        <translation>با آنچه پیش‌تر فرستاده شد سازگار نیست</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>از پیش هست</translation>
    </message>
    <message>
        <source>another group is called so</source>
        <translation>گروه دیگری این نام را دارد</translation>
    </message>
    <message>
        <source>rules name this group</source>
        <translation>قوانینی از این گروه نام می‌برند</translation>
    </message>
    <message>
        <source>uploading files ahead of their message</source>
        <translation>بارگذاری پرونده‌ها پیش از پیامشان</translation>
    </message>
    <message>
        <source>keeping logins apart from messages</source>
        <translation>نگه داشتن دسترسی‌ها جدا از پیام‌ها</translation>
    </message>
    <message>
        <source>remembering what was read</source>
        <translation>به خاطر سپردن آنچه خوانده شده</translation>
    </message>
    <message>
        <source>going on with a download</source>
        <translation>ادامه دادن دریافت پرونده</translation>
    </message>
    <message>
        <source>a file that is not whole</source>
        <translation>پروندهٔ ناقص</translation>
    </message>
    <message>
        <source>saying that something changed</source>
        <translation>خبر دادن از تغییرها</translation>
    </message>
    <message>
        <source>unreadable data</source>
        <translation>دادهٔ ناخوانا</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حساب شما</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>این شخص</translation>
    </message>
    <message>
        <source>a conversation without an end</source>
        <translation>گفتگوی بی‌پایان</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>پرونده‌ای که خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>looking for a change instead of repeating it</source>
        <translation>جستجوی تغییر به جای تکرار آن</translation>
    </message>
    <message>
        <source>Request Tracker keeps one conversation in a ticket</source>
        <translation>Request Tracker در هر تیکت یک گفتگو نگه می‌دارد</translation>
    </message>
    <message>
        <source>internal notes are for staff</source>
        <translation>یادداشت داخلی ویژهٔ کارکنان است</translation>
    </message>
    <message>
        <source>tickets for others are opened by staff</source>
        <translation>تیکت برای دیگران را کارکنان باز می‌کنند</translation>
    </message>
    <message>
        <source>mending time that was logged</source>
        <translation>اصلاح زمان ثبت‌شده</translation>
    </message>
    <message>
        <source>notes about customers that these cannot read</source>
        <translation>یادداشت‌هایی دربارهٔ مشتریان که خودشان نتوانند بخوانند</translation>
    </message>
    <message>
        <source>types of tickets</source>
        <translation>نوع تیکت‌ها</translation>
    </message>
    <message>
        <source>tickets of this queue have no tags</source>
        <translation>تیکت‌های این صف برچسب ندارند</translation>
    </message>
    <message>
        <source>logged time without an end</source>
        <translation>زمان ثبت‌شدهٔ بی‌پایان</translation>
    </message>
    <message>
        <source>a ticket cannot become part of itself</source>
        <translation>تیکت نمی‌تواند بخشی از خودش شود</translation>
    </message>
    <message>
        <source>time that was worked is a minute at least</source>
        <translation>زمان کارکرد دست‌کم یک دقیقه است</translation>
    </message>
    <message>
        <source>this is for staff</source>
        <translation>این ویژهٔ کارکنان است</translation>
    </message>
    <message>
        <source>a ticket needs a department; choose one</source>
        <translation>تیکت به دپارتمان نیاز دارد؛ یکی برگزینید</translation>
    </message>
    <message>
        <source>message in this outbox item</source>
        <translation>پیامی در این مورد صندوق خروجی</translation>
    </message>
    <message>
        <source>holding several parts of a login in one field</source>
        <translation>نگه داشتن چند بخش دسترسی در یک فیلد</translation>
    </message>
    <message>
        <source>field named for the login and for the password; both are needed</source>
        <translation>فیلد نام‌برده برای نام کاربری و گذرواژه (هر دو لازم‌اند)</translation>
    </message>
    <message>
        <source>such account</source>
        <translation>چنین حسابی</translation>
    </message>
    <message>
        <source>text or file to send yet</source>
        <translation>هنوز متن یا پرونده‌ای برای فرستادن</translation>
    </message>
    <message>
        <source>such ticket any more</source>
        <translation>چنین تیکتی دیگر</translation>
    </message>
    <message>
        <source>such unsent message any more: it has been sent or discarded</source>
        <translation>چنین پیام فرستاده‌نشده‌ای (فرستاده یا دور انداخته شده است) دیگر</translation>
    </message>
    <message>
        <source>it has no status for that, or was not synced yet</source>
        <translation>وضعیتی برای آن ندارد، یا هنوز همگام‌سازی نشده است</translation>
    </message>
    <message>
        <source>this message is being sent at this moment; wait for its outcome</source>
        <translation>این پیام همین حالا در حال فرستادن است؛ منتظر نتیجه بمانید</translation>
    </message>
    <message>
        <source>running rules by itself</source>
        <translation>اجرای خودکار قوانین</translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such choice</source>
        <translation>میز کمک این تیکت چنین گزینه‌ای ندارد</translation>
    </message>
    <message>
        <source>the ticket&apos;s helpdesk has no such saved reply</source>
        <translation>میز کمک این تیکت چنین پاسخ آماده‌ای ندارد</translation>
    </message>
    <message>
        <source>message left to bring in</source>
        <translation>پیام دیگری برای وارد کردن</translation>
    </message>
    <message>
        <source>its customer would see internal notes in a new ticket; leave them out, or untick “Internal note”</source>
        <translation>مشتری در تیکت تازه یادداشت‌های داخلی را می‌بیند؛ آن‌ها را کنار بگذارید یا تیک «یادداشت داخلی» را بردارید</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>the helpdesk</source>
        <translation>میز کمک</translation>
    </message>
    <message>
        <source>such file in the profile</source>
        <translation>چنین پرونده‌ای در نمایه</translation>
    </message>
    <message>
        <source>of this message</source>
        <translation>این پیام</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>برای پیش‌نمایش بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <source>it is a folder; attach the files in it</source>
        <translation>پوشه است؛ پرونده‌های درون آن را پیوست کنید</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>پرونده نیست</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>نمی‌توان آن را خواند</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>در این میان تغییر کرده است</translation>
    </message>
    <message>
        <source>a profile stands there already</source>
        <translation>نمایه‌ای از پیش آنجا هست</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>وجود ندارد</translation>
    </message>
    <message>
        <source>it does not keep what it was given</source>
        <translation>آنچه را به آن داده شده نگه نمی‌دارد</translation>
    </message>
    <message>
        <source>its first line, the passphrase, is empty</source>
        <translation>سطر نخست آن که عبارت عبور است خالی است</translation>
    </message>
    <message>
        <source>its entry is gone</source>
        <translation>مدخل آن از میان رفته است</translation>
    </message>
    <message>
        <source>its entry was changed</source>
        <translation>مدخل آن تغییر کرده است</translation>
    </message>
    <message>
        <source>it is no key</source>
        <translation>کلید نیست</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>وجود ندارد</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>قفل است</translation>
    </message>
    <message>
        <source>it gave an error</source>
        <translation>خطا داد</translation>
    </message>
    <message>
        <source>keeping saved replies for all staff</source>
        <translation>نگه داشتن پاسخ‌های آماده برای همهٔ کارکنان</translation>
    </message>
    <message>
        <source>overviews</source>
        <translation>نماهای کلی</translation>
    </message>
    <message>
        <source>such view any more</source>
        <translation>چنین نمایی دیگر</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <translation>کلید دیگری دارد</translation>
    </message>
    <message>
        <source>such shared view</source>
        <translation>چنین نمای مشترکی</translation>
    </message>
    <message>
        <source>keeping views for all staff</source>
        <translation>نگه داشتن نماها برای همهٔ کارکنان</translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation>تیکت</translation>
    </message>
    <message>
        <source>it has no such status</source>
        <translation>چنین وضعیتی ندارد</translation>
    </message>
    <message>
        <source>words in the subject yet</source>
        <translation>هنوز متنی در عنوان</translation>
    </message>
    <message>
        <source>name of the conversation yet</source>
        <translation>هنوز نامی برای گفتگو</translation>
    </message>
    <message>
        <source>change to be made</source>
        <translation>تغییری برای انجام</translation>
    </message>
    <message>
        <source>its catalog was not synced yet</source>
        <translation>کاتالوگ آن هنوز همگام‌سازی نشده است</translation>
    </message>
    <message>
        <source>logging time</source>
        <translation>ثبت زمان</translation>
    </message>
    <message>
        <source>it was not brought up to date yet: start Deskbell</source>
        <translation>هنوز به‌روز نشده است: Deskbell را اجرا کنید</translation>
    </message>
    <message>
        <source>its content is not what was announced</source>
        <translation>محتوایش با آنچه اعلام شده بود یکی نیست</translation>
    </message>
    <message>
        <source>it is not in the profile</source>
        <translation>در نمایه نیست</translation>
    </message>
    <message>
        <source>it has just left the profile</source>
        <translation>همین حالا از نمایه بیرون رفت</translation>
    </message>
    <message>
        <source>such unsent message any more</source>
        <translation>چنین پیام فرستاده‌نشده‌ای دیگر</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>it is missing or empty</source>
        <translation>وجود ندارد یا خالی است</translation>
    </message>
    <message>
        <source>it is no profile file any more</source>
        <translation>دیگر پروندهٔ نمایه نیست</translation>
    </message>
    <message>
        <source>found earlier</source>
        <translation>پیش‌تر پیدا شده</translation>
    </message>
    <message>
        <source>a folder is in its place</source>
        <translation>پوشه‌ای به جای آن هست</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>چیز دیگری در آن است</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>This login</source>
        <translation>این دسترسی</translation>
    </message>
    <message>
        <source>This ticket</source>
        <translation>این تیکت</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>برنامهٔ دیگری آن را باز نگه داشته است</translation>
    </message>
    <message>
        <source>an unexpected fault</source>
        <translation>خطایی نامنتظر</translation>
    </message>
    <message>
        <source>opening a ticket for somebody else</source>
        <translation>باز کردن تیکت برای فردی دیگر</translation>
    </message>
    <message>
        <source>changing details of a ticket after it was sent</source>
        <translation>تغییر جزئیات تیکت پس از فرستادن آن</translation>
    </message>
    <message>
        <source>taking in messages that others wrote elsewhere</source>
        <translation>وارد کردن پیام‌هایی که دیگران جای دیگر نوشته‌اند</translation>
    </message>
    <message>
        <source>work of staff on tickets</source>
        <translation>کار کارکنان روی تیکت‌ها</translation>
    </message>
    <message>
        <source>its list of changes repeats</source>
        <translation>فهرست تغییرهایش تکرار می‌شود</translation>
    </message>
    <message>
        <source>a conversation could not be read</source>
        <translation>گفتگویی خوانده نشد</translation>
    </message>
    <message>
        <source>ticket with that number here</source>
        <translation>تیکتی با این شماره اینجا</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>یک خطا</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>نمی‌توان در آن نوشت</translation>
    </message>
    <message>
        <source>showing a customer of whom it tells nothing</source>
        <translation>نشان دادن مشتری‌ای که چیزی درباره‌اش نمی‌گوید</translation>
    </message>
    <message>
        <source>notes about customers</source>
        <translation>یادداشت دربارهٔ مشتریان</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>آنچه خواستید</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>این قانون</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>قوانین</translation>
    </message>
    <message>
        <source>The order of the rules</source>
        <translation>ترتیب قوانین</translation>
    </message>
    <message>
        <source>Your notices</source>
        <translation>اعلان‌های شما</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>فهرست مشتریان</translation>
    </message>
    <message>
        <source>The stream of changes</source>
        <translation>جریان تغییرات</translation>
    </message>
    <message>
        <source>This saved reply</source>
        <translation>این پاسخ آماده</translation>
    </message>
    <message>
        <source>This entry of worked time</source>
        <translation>این زمان ثبت‌شده</translation>
    </message>
    <message>
        <source>Worked time</source>
        <translation>زمان ثبت‌شده</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>این مشتری</translation>
    </message>
    <message>
        <source>What is noted about this customer</source>
        <translation>یادداشت‌های این مشتری</translation>
    </message>
    <message>
        <source>How tickets went</source>
        <translation>روند تیکت‌ها</translation>
    </message>
    <message>
        <source>The upload</source>
        <translation>بارگذاری</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>این نما</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>نماهای هم‌رسانی‌شده</translation>
    </message>
    <message>
        <source>The custom fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
    <message>
        <source>The sign-in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>نوشته نشد</translation>
    </message>
    <message>
        <source>it does not hold what was copied</source>
        <translation>آنچه کپی شد در آن نیست</translation>
    </message>
    <message>
        <source>This queue</source>
        <translation>این صف</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>این فیلد</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>این تصویر</translation>
    </message>
    <message>
        <source>such kind of helpdesk</source>
        <translation>چنین نوع میز کمکی</translation>
    </message>
    <message>
        <source>nobody came back from the browser in time</source>
        <translation>کسی به‌موقع از مرورگر بازنگشت</translation>
    </message>
    <message>
        <source>it was not allowed in the browser</source>
        <translation>در مرورگر اجازه داده نشد</translation>
    </message>
    <message>
        <source>the helpdesk&apos;s page reported an error</source>
        <translation>صفحهٔ میز کمک خطایی گزارش داد</translation>
    </message>
    <message>
        <source>signing in with a password</source>
        <translation>ورود با گذرواژه</translation>
    </message>
    <message>
        <source>signing in with the browser</source>
        <translation>ورود با مرورگر</translation>
    </message>
    <message>
        <source>the demo did not start, or ended badly</source>
        <translation>نمایش آغاز نشد یا بد پایان یافت</translation>
    </message>
</context>
<context>
    <name>DetailLines</name>
    <message>
        <source>Change {name}</source>
        <translation>تغییر {name}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شده</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Given on {date}. It was destroyed when the ticket closed.</source>
        <translation>در {date} داده شد. با بسته شدن تیکت از بین رفت.</translation>
    </message>
    <message>
        <source>Given on {date}. It is destroyed when the ticket closes.</source>
        <translation>در {date} داده شد. با بسته شدن تیکت از بین می‌رود.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>DetailsBody</name>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>هنوز چیزی پرسیده نشده است</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>تغییر جزئیات</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>ذخیرهٔ جزئیات</translation>
    </message>
    <message>
        <source>Cancel changing details</source>
        <translation>لغو تغییر جزئیات</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>دسترسی‌ها</translation>
    </message>
    <message>
        <source>Changed here, not sent yet</source>
        <translation>اینجا تغییر کرده، هنوز فرستاده نشده</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
</context>
<context>
    <name>DetailsSecret</name>
    <message>
        <source>Copy the login</source>
        <translation>کپی نام کاربری</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>کپی گذرواژه</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>از بین رفته</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Hide ({seconds} s)</source>
        <translation>پنهان کردن ({seconds} ثانیه)</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Go on writing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>دور انداختن همیشگی</translation>
    </message>
    <message>
        <source>No text yet, files: {count}</source>
        <translation>هنوز بدون متن، پرونده‌ها: {count}</translation>
    </message>
    <message>
        <source>No text yet, answers: {count}</source>
        <translation>هنوز بدون متن، پاسخ‌ها: {count}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>New ticket</source>
        <translation>تیکت تازه</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>تیکت تازه: {subject}</translation>
    </message>
    <message>
        <source>Reply to a ticket that is gone</source>
        <translation>پاسخ به تیکتی که دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>Note on #{number}: {subject}</source>
        <translation>یادداشت برای #{number}: {subject}</translation>
    </message>
    <message>
        <source>Reply to #{number}: {subject}</source>
        <translation>پاسخ به #{number}: {subject}</translation>
    </message>
    <message>
        <source>no department yet</source>
        <translation>هنوز بدون دپارتمان</translation>
    </message>
    <message>
        <source>for {customer}</source>
        <translation>برای {customer}</translation>
    </message>
    <message>
        <source>{account}, signed out</source>
        <translation>{account}، خارج‌شده از حساب</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>پیش‌نویسی نیست</translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself until you send it.</source>
        <translation>هر چه نوشتنش را آغاز کنید، تا زمان فرستادن خودکار اینجا نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{time} overdue</source>
        <translation>{time} از موعد گذشته</translation>
    </message>
    <message>
        <source>due in {time}</source>
        <translation>{time} تا موعد</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>موعد: {moment}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} دقیقه</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ساعت</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} روز</translation>
    </message>
    <message>
        <source>Answers: {late} late, {soon} due soon</source>
        <translation>پاسخ‌ها: {late} با تأخیر، {soon} نزدیک به موعد</translation>
    </message>
    <message>
        <source>#{number}: {due}</source>
        <translation>#{number}: {due}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Of my tickets</source>
        <translation>برای تیکت‌های من</translation>
    </message>
    <message>
        <source>Of mine and of those that nobody has</source>
        <translation>برای تیکت‌های من و تیکت‌های بدون مسئول</translation>
    </message>
    <message>
        <source>Of all tickets</source>
        <translation>برای همهٔ تیکت‌ها</translation>
    </message>
</context>
<context>
    <name>DueCounts</name>
    <message numerus="yes">
        <source>%Ln answer(s) late</source>
        <translation>
            <numerusform>%Ln پاسخ دیرشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>%Ln پاسخ با موعد نزدیک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>%Ln ساعت پیش از موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln دقیقه پیش از موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>Notices of due answers…</source>
        <translation>اعلان موعد پاسخ‌ها…</translation>
    </message>
    <message>
        <source>notification breach overdue remind target</source>
        <translation>اعلان تأخیر دیرکرد یادآوری موعد SLA</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>۱۰ دقیقهٔ دیگر یادآوری شود</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Notices of due answers</source>
        <translation>اعلان موعد پاسخ‌ها</translation>
    </message>
    <message>
        <source>When to tell, and of which tickets…</source>
        <translation>چه زمانی و برای کدام تیکت‌ها خبر داده شود…</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message>
        <source>Remind me in 10 minutes</source>
        <translation>۱۰ دقیقهٔ دیگر یادآوری شود</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What the rule is called</source>
        <translation>نام قانون چیست</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>نام قانون</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>افزودن شرط</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>افزودن کار</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>See on which tickets it would run, and what it would do</source>
        <translation>ببینید روی کدام تیکت‌ها اجرا می‌شود و چه می‌کند</translation>
    </message>
    <message>
        <source>When</source>
        <translation>هرگاه</translation>
    </message>
    <message>
        <source>and all of this holds</source>
        <translation>و همهٔ این‌ها برقرار باشد</translation>
    </message>
    <message>
        <source>then</source>
        <translation>آنگاه</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called and add something to do.</source>
        <translation>برای ذخیره، نام قانون را بنویسید و کاری برای انجام بیفزایید.</translation>
    </message>
    <message>
        <source>To save it, write what the rule is called.</source>
        <translation>برای ذخیره، نام قانون را بنویسید.</translation>
    </message>
    <message>
        <source>To save it or try it out, add something to do.</source>
        <translation>برای ذخیره یا آزمایش آن، کاری برای انجام بیفزایید.</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change rules. You can try them out.</source>
        <translation>فقط مدیران میز کمک قوانین را تغییر می‌دهند. شما می‌توانید آن‌ها را آزمایش کنید.</translation>
    </message>
    <message>
        <source>This rule is a part of replying: it can be switched off and moved, not changed.</source>
        <translation>این قانون بخشی از پاسخ دادن است: می‌توان آن را خاموش یا جابه‌جا کرد، اما نمی‌توان تغییرش داد.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing matches</source>
        <translation>موردی پیدا نشد</translation>
    </message>
    <message>
        <source>No ticket here fits the search and the filters together.</source>
        <translation>تیکتی نیست که هم با جستجو و هم با فیلترها بخواند.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>پاک کردن جستجو و فیلترها</translation>
    </message>
    <message>
        <source>{done} of {total} have arrived.</source>
        <translation>{done} از {total} رسیده است.</translation>
    </message>
    <message>
        <source>The newest come first, in a moment.</source>
        <translation>تازه‌ترین‌ها نخست و تا لحظه‌ای دیگر می‌رسند.</translation>
    </message>
    <message>
        <source>Your tickets are on their way</source>
        <translation>تیکت‌های شما در راه‌اند</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>هنوز دریافت نشده</translation>
    </message>
    <message>
        <source>The helpdesk could not be reached. Your tickets appear once it can.</source>
        <translation>دسترسی به میز کمک ممکن نشد. همین که برقرار شود تیکت‌های شما نمایان می‌شوند.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>هنوز تیکتی نیست</translation>
    </message>
    <message>
        <source>When something is not right, open a ticket: its answers appear here.</source>
        <translation>اگر مشکلی پیش آمد، تیکتی باز کنید: پاسخ‌هایش اینجا نمایان می‌شود.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تیکت تازه</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>چیزی منتظر شما نیست</translation>
    </message>
    <message>
        <source>Tickets that need your answer come here.</source>
        <translation>تیکت‌هایی که به پاسخ شما نیاز دارند اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>نمایش همهٔ تیکت‌ها</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>اکنون چیزی اینجا نیست</translation>
    </message>
    <message>
        <source>No ticket meets what this view asks for.</source>
        <translation>هیچ تیکتی با شرط‌های این نما نمی‌خواند.</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>اینجا تیکتی نیست</translation>
    </message>
    <message>
        <source>No ticket is in this state at the moment.</source>
        <translation>اکنون تیکتی در این وضعیت نیست.</translation>
    </message>
</context>
<context>
    <name>Escalating</name>
    <message>
        <source>This helpdesk has no status for tickets that its engineers have.</source>
        <translation>این میز کمک وضعیتی برای تیکت‌هایی که نزد مهندسان است ندارد.</translation>
    </message>
    <message>
        <source>Hand to the engineers</source>
        <translation>سپردن به مهندسان</translation>
    </message>
    <message>
        <source>Hand to the engineers as…</source>
        <translation>سپردن به مهندسان با وضعیت…</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>به زبان خودتان</translation>
    </message>
</context>
<context>
    <name>FetchNote</name>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Asking the helpdesk…</source>
        <translation>در حال پرسیدن از میز کمک…</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Making it smaller …</source>
        <translation>در حال کوچک کردن …</translation>
    </message>
    <message>
        <source>Copying: {percent} % of {size}</source>
        <translation>در حال کپی: {percent} ٪ از {size}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Remove {name}</source>
        <translation>برداشتن {name}</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <translation>پیوست نکردن {name}</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>%Ln پرونده، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>No files in this conversation.</source>
        <translation>در این گفتگو پرونده‌ای نیست.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Show the message of {file}</source>
        <translation>نمایش پیام {file}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>باز کردن {file}</translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation>ذخیرهٔ {file}</translation>
    </message>
    <message>
        <source>note, {who}</source>
        <translation>یادداشت، {who}</translation>
    </message>
    <message>
        <source>message {number}, {who}</source>
        <translation>پیام {number}، {who}</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Meaning of the status</source>
        <translation>معنای وضعیت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>دنبال‌کنندگان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شده</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخرین پیام</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد پاسخ</translation>
    </message>
    <message>
        <source>Who wrote last</source>
        <translation>آخرین نویسنده</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>نخوانده</translation>
    </message>
    <message>
        <source>Something not sent yet</source>
        <translation>فرستاده‌نشده دارد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>دقیقه‌های کار</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Sub-task of a ticket</source>
        <translation>زیرکار یک تیکت</translation>
    </message>
    <message>
        <source>Sub-tasks of its own</source>
        <translation>دارای زیرکار</translation>
    </message>
    <message>
        <source>Answer in the form</source>
        <translation>پاسخ در فرم</translation>
    </message>
    <message>
        <source>is nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>is somebody</source>
        <translation>کسی هست</translation>
    </message>
    <message>
        <source>is</source>
        <translation>برابر با</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>نابرابر با</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>فاقد</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>خالی است</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>وجود دارد</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>در</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>نه در</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>پیش از</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>پس از</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>در بازهٔ گذشتهٔ</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>قدیمی‌تر از</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>در بازهٔ آیندهٔ</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>گذشته است</translation>
    </message>
    <message>
        <source>is not promised</source>
        <translation>وعده داده نشده</translation>
    </message>
    <message>
        <source>is promised</source>
        <translation>وعده داده شده</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>همهٔ این‌ها برقرار باشد</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>دست‌کم یکی از این‌ها برقرار باشد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>هفتهٔ گذشته</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>هفتهٔ آینده</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>ماه آینده</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>سال گذشته</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>one of my departments</source>
        <translation>یکی از دپارتمان‌های من</translation>
    </message>
    <message>
        <source>me</source>
        <translation>من</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>the helpdesk itself</source>
        <translation>خود میز کمک</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>waiting for staff</source>
        <translation>در انتظار کارکنان</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ داده شده</translation>
    </message>
    <message>
        <source>with the engineers</source>
        <translation>نزد مهندسان</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All departments</source>
        <translation>همهٔ دپارتمان‌ها</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>همهٔ وضعیت‌ها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>تا تاریخ</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find in the conversation</source>
        <translation>پیدا کردن در گفتگو</translation>
    </message>
    <message>
        <source>search messages thread</source>
        <translation>جستجو پیام گفتگو</translation>
    </message>
    <message>
        <source>Next place found in the conversation</source>
        <translation>مورد بعدی در گفتگو</translation>
    </message>
    <message>
        <source>Previous place found in the conversation</source>
        <translation>مورد قبلی در گفتگو</translation>
    </message>
    <message>
        <source>Find no more in the conversation</source>
        <translation>پایان جستجو در گفتگو</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} از {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>پیدا کردن در گفتگو</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>مورد قبلی</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>مورد بعدی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fill this in: the helpdesk needs it.</source>
        <translation>این را پر کنید: میز کمک به آن نیاز دارد.</translation>
    </message>
    <message>
        <source>Tick this to go on.</source>
        <translation>برای ادامه این را تیک بزنید.</translation>
    </message>
    <message>
        <source>Choose one: the helpdesk needs it.</source>
        <translation>یکی را برگزینید: میز کمک به آن نیاز دارد.</translation>
    </message>
    <message>
        <source>This is not offered any more. Choose another.</source>
        <translation>این دیگر ارائه نمی‌شود. چیز دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Shorten it to {most} characters (now {count}).</source>
        <translation>آن را به {most} نویسه کوتاه کنید (اکنون {count}).</translation>
    </message>
    <message>
        <source>Write a number such as 1250.5, without separators for thousands.</source>
        <translation>عددی مانند ۱۲۵۰٫۵ بنویسید، بدون جداکنندهٔ هزارگان.</translation>
    </message>
    <message>
        <source>Write a date as year-month-day, such as 2026-11-22.</source>
        <translation>تاریخ را به شکل سال-ماه-روز بنویسید، مانند ۱۴۰۵-۰۹-۰۱.</translation>
    </message>
    <message>
        <source>Must be {least} or more.</source>
        <translation>باید {least} یا بیشتر باشد.</translation>
    </message>
    <message>
        <source>Must be {most} or less.</source>
        <translation>باید {most} یا کمتر باشد.</translation>
    </message>
    <message>
        <source>Must be {least} or later.</source>
        <translation>باید {least} یا پس از آن باشد.</translation>
    </message>
    <message>
        <source>Must be {most} or earlier.</source>
        <translation>باید {most} یا پیش از آن باشد.</translation>
    </message>
    <message>
        <source>The helpdesk expects this to be written differently.</source>
        <translation>میز کمک انتظار شکل نوشتاری دیگری دارد.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com.</source>
        <translation>نشانی ایمیلی مانند name@example.com بنویسید.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>«{address}» نشانی ایمیل نیست.</translation>
    </message>
    <message>
        <source>Write a domain name such as example.com.</source>
        <translation>نام دامنه‌ای مانند example.com بنویسید.</translation>
    </message>
    <message>
        <source>Write the domain name alone: {offer}.</source>
        <translation>فقط نام دامنه را بنویسید: {offer}.</translation>
    </message>
    <message>
        <source>Write a web address such as https://example.com/page.</source>
        <translation>نشانی وبی مانند https://example.com/page بنویسید.</translation>
    </message>
    <message>
        <source>Write the whole web address: {offer}.</source>
        <translation>نشانی کامل وب را بنویسید: {offer}.</translation>
    </message>
    <message>
        <source>Take the login out of this web address: staff would see it in the clear.</source>
        <translation>دسترسی را از این نشانی بردارید: کارکنان آن را آشکار می‌بینند.</translation>
    </message>
    <message>
        <source>Write the login.</source>
        <translation>نام کاربری را بنویسید.</translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation>گذرواژه را بنویسید.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>پورت عددی از ۱ تا ۶۵۵۳۵ است.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name or IP address, such as server.example.com.</source>
        <translation>نام یا نشانی IP سرور را بنویسید، مانند server.example.com.</translation>
    </message>
    <message>
        <source>Write the address of the sign-in, such as example.com/admin.</source>
        <translation>نشانی صفحهٔ ورود را بنویسید، مانند example.com/admin.</translation>
    </message>
    <message>
        <source>Fill in more rows: {least} are needed (now {count}).</source>
        <translation>ردیف‌های بیشتری پر کنید: {least} لازم است (اکنون {count}).</translation>
    </message>
    <message>
        <source>Remove rows: {most} are taken (now {count}).</source>
        <translation>ردیف‌هایی را بردارید: {most} پذیرفته می‌شود (اکنون {count}).</translation>
    </message>
    <message>
        <source>Press Send once more to send it all the same.</source>
        <translation>برای فرستادن با وجود این، یک بار دیگر «فرستادن» را بزنید.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>برگزینید…</translation>
    </message>
    <message>
        <source>A server (root)</source>
        <translation>یک سرور (root)</translation>
    </message>
    <message>
        <source>A website&apos;s system (CMS)</source>
        <translation>سامانهٔ یک وب‌سایت (CMS)</translation>
    </message>
    <message>
        <source>A control panel</source>
        <translation>یک پنل مدیریت</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>یک صندوق پستی</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>سرور ایمیل</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>نشانی صفحهٔ ورود</translation>
    </message>
    <message>
        <source>This looks like the login of your customer account. For a server, staff need one of the server itself, such as root.</source>
        <translation>این به ورودِ حساب مشتری شما می‌ماند. برای سرور، کارکنان به نام کاربری خود سرور نیاز دارند، مانند root.</translation>
    </message>
    <message>
        <source>This helpdesk has no place of its own for logins: all its staff can read them in the message, and they stay in e-mail copies. Change the password once the work is done.</source>
        <translation>این میز کمک جای جداگانه‌ای برای دسترسی‌ها ندارد: همهٔ کارکنان آن را در پیام می‌خوانند و در رونوشت ایمیل‌ها می‌ماند. پس از پایان کار گذرواژه را عوض کنید.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورت</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>برای ورود به</translation>
    </message>
    <message>
        <source>Remove {address}</source>
        <translation>برداشتن {address}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>واقعاً برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>برداشتن {row}</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>افزودن یکی دیگر</translation>
    </message>
    <message>
        <source>Add another to {group}</source>
        <translation>افزودن یکی دیگر به {group}</translation>
    </message>
    <message>
        <source>Search among your orders</source>
        <translation>جستجو در سرویس‌های شما</translation>
    </message>
    <message>
        <source>You have no orders here</source>
        <translation>اینجا سرویسی ندارید</translation>
    </message>
    <message>
        <source>Use {answer}</source>
        <translation>به کار بردن {answer}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>الزامی</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>تغییر نشانی</translation>
    </message>
    <message>
        <source>This is at another address than you typed. Sign in only if you trust it.</source>
        <translation>این در نشانی دیگری است. تنها اگر به آن اعتماد دارید وارد شوید.</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>شرط‌ها چگونه به هم می‌پیوندند</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>افزودن شرط</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>افزودن گروه</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>برداشتن این گروه</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>What the group is called</source>
        <translation>نام گروه چیست</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>نام گروه</translation>
    </message>
    <message>
        <source>Department of the group</source>
        <translation>دپارتمان گروه</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>یافتن همکار</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>بدون دپارتمان</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>موردی که دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>{name} (no longer at the desk)</source>
        <translation>{name} (دیگر در میز کمک نیست)</translation>
    </message>
    <message>
        <source>Only managers of the helpdesk change groups.</source>
        <translation>فقط مدیران میز کمک گروه‌ها را تغییر می‌دهند.</translation>
    </message>
    <message>
        <source>Named by: {rules}</source>
        <translation>نام‌برده در: {rules}</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>To save it, write what the group is called.</source>
        <translation>برای ذخیره، نام گروه را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of staff</source>
        <translation>گروه‌های کارکنان</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>گروه تازه</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>New group</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>Somebody else removed this group. Saving makes it once more.</source>
        <translation>کس دیگری این گروه را حذف کرده است. با ذخیره دوباره ساخته می‌شود.</translation>
    </message>
    <message>
        <source>A group takes turns in getting tickets, or is told about them, by rules.</source>
        <translation>اعضای گروه بر پایهٔ قوانین به‌نوبت تیکت می‌گیرند یا از تیکت‌ها خبردار می‌شوند.</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>ساختن گروه</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>هنوز گروهی نیست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · {department}</source>
        <translation>{count} · {department}</translation>
    </message>
    <message>
        <source>It stays, for rules name it: {rules}. Take it out of them first.</source>
        <translation>گروه می‌ماند، چون قوانینی از آن نام می‌برند: {rules}. نخست آن را از این قوانین بردارید.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guides</source>
        <translation>راهنماها</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>پیدا کردن در راهنما</translation>
    </message>
    <message>
        <source>For agents</source>
        <translation>برای کارشناسان</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>برای مشتریان</translation>
    </message>
</context>
<context>
    <name>HelpPart</name>
    <message>
        <source>Guides</source>
        <translation>راهنماها</translation>
    </message>
    <message>
        <source>help documentation manual how to</source>
        <translation>کمک مستندات راهنما چگونه</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>گزارش مشکل…</translation>
    </message>
    <message>
        <source>bug fault error feedback</source>
        <translation>باگ خطا ایراد بازخورد</translation>
    </message>
    <message>
        <source>About Deskbell</source>
        <translation>دربارهٔ Deskbell</translation>
    </message>
    <message>
        <source>version licence profile folder log</source>
        <translation>نسخه پروانه نمایه پوشه گزارش</translation>
    </message>
    <message>
        <source>The report is long. It was copied: paste it here.</source>
        <translation>گزارش بلند است و کپی شد: اینجا بچسبانیدش.</translation>
    </message>
</context>
<context>
    <name>Helpdesk</name>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>پاسخ مشتری</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ داده شده</translation>
    </message>
    <message>
        <source>With engineers</source>
        <translation>نزد مهندسان</translation>
    </message>
    <message>
        <source>Wish recorded</source>
        <translation>پیشنهاد ثبت شد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>حل شده</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>پاک شده</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>چیزی خراب است</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Technical Support</source>
        <translation>پشتیبانی فنی</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>امور مالی</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>CMS problem</source>
        <translation>مشکل سیستم مدیریت محتوا</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>گزارش خطا</translation>
    </message>
    <message>
        <source>SMS delivery</source>
        <translation>ارسال پیامک</translation>
    </message>
    <message>
        <source>Website Migration</source>
        <translation>انتقال سایت</translation>
    </message>
</context>
<context>
    <name>KeepReplies</name>
    <message>
        <source>Keep saved replies…</source>
        <translation>مدیریت پاسخ‌های آماده…</translation>
    </message>
    <message>
        <source>macros, templates, edit</source>
        <translation>ماکرو قالب پاسخ آماده ویرایش</translation>
    </message>
</context>
<context>
    <name>KeptEditor</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>واگرد تغییرات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>برای همیشه حذف شود؟</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (ذخیره نشده)</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>Make a recovery key…</source>
        <translation>ساختن کلید بازیابی…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغییر عبارت عبور…</translation>
    </message>
    <message>
        <source>Open with a passphrase…</source>
        <translation>باز کردن با عبارت عبور…</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring…</source>
        <translation>باز کردن با دسته‌کلید این رایانه…</translation>
    </message>
    <message>
        <source>Lock everything with a new key…</source>
        <translation>قفل کردن همه چیز با کلید تازه…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارت عبور کنونی</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارت عبور تازه</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>تکرار عبارت عبور تازه</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>دست‌کم %Ln نویسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same new passphrase in both fields.</source>
        <translation>در هر دو فیلد یک عبارت عبور تازه بنویسید.</translation>
    </message>
    <message>
        <source>Looking whether that works…</source>
        <translation>در حال بررسی درستی آن…</translation>
    </message>
</context>
<context>
    <name>KeyErrands</name>
    <message>
        <source>Lock everything with a new key</source>
        <translation>قفل کردن همه چیز با کلید تازه</translation>
    </message>
    <message>
        <source>Everything Deskbell keeps on this computer is locked anew; the window goes away for a moment. That helps where somebody may have had a copy of your key. A recovery key that you keep is void then, and you are shown a new one.</source>
        <translation>هر چه Deskbell در این رایانه نگه می‌دارد از نو قفل می‌شود؛ پنجره برای لحظه‌ای بسته می‌شود. این کار وقتی سودمند است که شاید کسی نسخه‌ای از کلید شما داشته است. کلید بازیابی کنونی شما دیگر اعتبار ندارد و کلید تازه‌ای به شما نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Lock anew</source>
        <translation>قفل از نو</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر عبارت عبور</translation>
    </message>
    <message>
        <source>Open with a passphrase</source>
        <translation>باز کردن با عبارت عبور</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استفاده از عبارت عبور</translation>
    </message>
    <message>
        <source>It is asked for at each start from now on. A recovery key that you keep still opens your profile; without either nobody can. The window goes away for a moment.</source>
        <translation>از این پس در هر آغاز پرسیده می‌شود. کلید بازیابی شما همچنان نمایه را باز می‌کند؛ بدون این دو هیچ‌کس نمی‌تواند. پنجره برای لحظه‌ای بسته می‌شود.</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keyring</source>
        <translation>باز کردن با دسته‌کلید این رایانه</translation>
    </message>
    <message>
        <source>The keyring opens your profile from now on, without a question; the passphrase opens it no longer. The window goes away for a moment.</source>
        <translation>از این پس دسته‌کلید نمایهٔ شما را بدون پرسش باز می‌کند؛ عبارت عبور دیگر آن را باز نمی‌کند. پنجره برای لحظه‌ای بسته می‌شود.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>استفاده از دسته‌کلید</translation>
    </message>
    <message>
        <source>Saved. Keep the file away from this computer.</source>
        <translation>ذخیره شد. پرونده را جایی جدا از این رایانه نگه دارید.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>These are no keys.</source>
        <translation>این‌ها کلید نیستند.</translation>
    </message>
    <message>
        <source>{keys} moves about in lists and fields, so it stays as it is.</source>
        <translation>{keys} برای حرکت در فهرست‌ها و فیلدهاست، پس تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>{keys} copies, pastes or undoes in text fields, so it stays as it is.</source>
        <translation>{keys} در فیلدهای متنی برای کپی، چسباندن یا واگرد است، پس تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغییر کلیدها</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>افزودن کلید</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بدون کلید</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>بازنشانی همه</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>از آنجا برداشته شود</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>همان‌جا بماند</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>تنظیم شما</translation>
    </message>
    <message>
        <source>or {keys}, while tickets are marked</source>
        <translation>یا {keys}، هنگامی که تیکتی نشان شده است</translation>
    </message>
    <message>
        <source>No command is called so, and none has such keys.</source>
        <translation>هیچ فرمانی چنین نام یا کلیدهایی ندارد.</translation>
    </message>
    <message>
        <source>This key means the same everywhere, so it stays.</source>
        <translation>این کلید همه‌جا همین معنا را دارد، پس می‌ماند.</translation>
    </message>
    <message>
        <source>Press the keys for “{command}”</source>
        <translation>کلیدهای «{command}» را فشار دهید</translation>
    </message>
    <message>
        <source>{keys} is taken already: {commands}.</source>
        <translation>{keys} از پیش گرفته شده است: {commands}.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>جستجو با واژه یا کلید</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>فرمان‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>One key, or one and then another. Escape leaves it as it is.</source>
        <translation>یک کلید، یا یکی و سپس دیگری. Escape تغییری نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys; Escape leaves them as they are</source>
        <translation>کلیدهای تازه را فشار دهید؛ Escape تغییری نمی‌دهد</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>First finish what is open in “{window}”: it would be lost otherwise.</source>
        <translation>نخست کاری را که در «{window}» باز است تمام کنید؛ وگرنه از دست می‌رود.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>زبانی دیگر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>زبان: {name}</translation>
    </message>
    <message>
        <source>This language is chosen already.</source>
        <translation>این زبان از پیش برگزیده شده است.</translation>
    </message>
</context>
<context>
    <name>LimitCounts</name>
    <message numerus="yes">
        <source>This helpdesk takes at most %Ln file(s) with a message.</source>
        <translation>
            <numerusform>این میز کمک با هر پیام حداکثر %Ln پرونده می‌پذیرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %Ln character(s): this helpdesk takes at most {limit}.</source>
        <translation>
            <numerusform>%Ln نویسه بیش از اندازه است: این میز کمک حداکثر {limit} می‌پذیرد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>not possible now: {reason}</source>
        <translation>اکنون ممکن نیست: {reason}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>First answers</source>
        <translation>نخستین پاسخ‌ها</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>پاسخ به نیمی ظرف</translation>
    </message>
    <message>
        <source>Half closed within</source>
        <translation>بسته شدن نیمی ظرف</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته‌شده‌ها</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>وعده‌های انجام‌شده</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open link</source>
        <translation>باز کردن پیوند</translation>
    </message>
    <message>
        <source>Write a mail to {host}?</source>
        <translation>به {host} ایمیل بنویسید؟</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>{host} در مرورگر باز شود؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>کپی نشانی</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>پیوند…</translation>
    </message>
    <message>
        <source>New sub-task</source>
        <translation>زیرکار تازه</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>ادغام در…</translation>
    </message>
    <message>
        <source>Becomes part of another ticket once that has arrived.</source>
        <translation>همین که برسد، بخشی از تیکتی دیگر می‌شود.</translation>
    </message>
    <message>
        <source>Not linked with any other ticket.</source>
        <translation>با هیچ تیکت دیگری پیوند ندارد.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} از {all} انجام شده</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>بخشی از</translation>
    </message>
    <message>
        <source>Sub-tasks</source>
        <translation>زیرکارها</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>مورد نیاز</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>How the list looks</source>
        <translation>ظاهر فهرست</translation>
    </message>
    <message>
        <source>Columns, groups, order; save as a view</source>
        <translation>ستون‌ها، گروه‌ها، ترتیب؛ ذخیره به صورت نما</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>ذخیره به صورت نما…</translation>
    </message>
    <message>
        <source>Edit this view…</source>
        <translation>ویرایش این نما…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>ردیف‌های فشرده</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>برگزیدن ستون‌ها</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>گروه‌بندی بر پایهٔ</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>مرتب‌سازی بر پایهٔ</translation>
    </message>
    <message>
        <source>Back to the view&apos;s own look</source>
        <translation>بازگشت به ظاهر خود نما</translation>
    </message>
    <message>
        <source>Newest message first</source>
        <translation>نخست تازه‌ترین پیام</translation>
    </message>
</context>
<context>
    <name>ListParts</name>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>چند تیکت</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>45, 1:30 or 1 h 30</source>
        <translation>45، 1:30 یا 1 h 30</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>زمان کار</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه کاری انجام شد</translation>
    </message>
    <message>
        <source>For colleagues; customers do not see it</source>
        <translation>برای همکاران؛ مشتریان آن را نمی‌بینند</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>قابل صورت‌حساب</translation>
    </message>
    <message>
        <source>Discard this time</source>
        <translation>دور انداختن این زمان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>ثبت زمان</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>ثبت زمان برای {ticket}</translation>
    </message>
    <message>
        <source>Mend logged time</source>
        <translation>اصلاح زمان ثبت‌شده</translation>
    </message>
    <message>
        <source>Mend the time on {ticket}</source>
        <translation>اصلاح زمان {ticket}</translation>
    </message>
    <message>
        <source>Take this time back</source>
        <translation>پس گرفتن این زمان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Write how long it took, such as 45, 1:30 or 1 h 30.</source>
        <translation>بنویسید چه مدت طول کشید، مانند 45، 1:30 یا 1 h 30.</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-31, or choose it.</source>
        <translation>روز را مانند ۱۴۰۴-۱۱-۱۱ بنویسید یا برگزینید.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>آن روز هنوز نرسیده است.</translation>
    </message>
</context>
<context>
    <name>LoginFieldsDialog</name>
    <message>
        <source>Fields for logins</source>
        <translation>فیلدهای دسترسی</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Server or address</source>
        <translation>سرور یا نشانی</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>پورت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Fields for logins at {name}</source>
        <translation>فیلدهای دسترسی در {name}</translation>
    </message>
    <message>
        <source>Name the custom fields that are to hold the logins you give with new tickets. They then stand in these fields alone, not in the message and its copies by e-mail. Staff who may see the fields of a ticket can read them.</source>
        <translation>فیلدهای سفارشی‌ای را نام ببرید که دسترسی‌های داده‌شده با تیکت‌های تازه در آن‌ها بنشیند. آنگاه فقط در همین فیلدها هستند، نه در پیام و رونوشت ایمیلی آن. کارکنانی که اجازهٔ دیدن فیلدهای تیکت را دارند می‌توانند آن‌ها را بخوانند.</translation>
    </message>
    <message>
        <source>Where nothing is named, a login becomes part of the message.</source>
        <translation>اگر نامی ننویسید، دسترسی بخشی از پیام می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>You see no field of that name here. The helpdesk may drop what goes into it without a word: ask its staff.</source>
        <translation>اینجا فیلدی با این نام نمی‌بینید. شاید میز کمک محتوای آن را بی‌خبر دور بریزد: از کارکنانش بپرسید.</translation>
    </message>
    <message>
        <source>Each part needs a field of its own.</source>
        <translation>هر بخش فیلد جداگانه‌ای می‌خواهد.</translation>
    </message>
</context>
<context>
    <name>Macro</name>
    <message>
        <source>move to {name}</source>
        <translation>انتقال به {name}</translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation>اولویت {name}</translation>
    </message>
    <message>
        <source>type {name}</source>
        <translation>نوع {name}</translation>
    </message>
    <message>
        <source>status {name}</source>
        <translation>وضعیت {name}</translation>
    </message>
    <message>
        <source>assign to you</source>
        <translation>واگذاری به شما</translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation>بدون مسئول کردن</translation>
    </message>
    <message>
        <source>assign to {name}</source>
        <translation>واگذاری به {name}</translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Nothing to write? Then it only does what is chosen below.</source>
        <translation>چیزی برای نوشتن نیست؟ پس فقط کارهای برگزیدهٔ زیر را انجام می‌دهد.</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>درج جای خالی…</translation>
    </message>
    <message>
        <source>What is known of the ticket takes this place</source>
        <translation>اطلاعات تیکت در این جای خالی می‌نشیند</translation>
    </message>
    <message>
        <source>As an internal note, which customers never see</source>
        <translation>به صورت یادداشت داخلی، که مشتریان هرگز نمی‌بینند</translation>
    </message>
    <message>
        <source>Shared with all staff</source>
        <translation>مشترک با همهٔ کارکنان</translation>
    </message>
    <message>
        <source>And beside that</source>
        <translation>و افزون بر آن</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>هر زبانی</translation>
    </message>
</context>
<context>
    <name>MacroManager</name>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>پیدا کردن</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>پیدا کردن پاسخ آماده</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ساختن نسخهٔ دیگر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>حذف همیشگی</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (کپی)</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>نامی به آن بدهید.</translation>
    </message>
    <message>
        <source>Write something, or choose what it does.</source>
        <translation>چیزی بنویسید، یا برگزینید چه کاری کند.</translation>
    </message>
    <message>
        <source>Saved replies changed and not saved: {count}. Close and lose that?</source>
        <translation>پاسخ‌های آمادهٔ تغییریافته و ذخیره‌نشده: {count}. بسته شود و از دست برود؟</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>بستن و از دست دادن</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
</context>
<context>
    <name>MacroPreview</name>
    <message numerus="yes">
        <source>Send this reply to %Ln customer(s)?</source>
        <translation>
            <numerusform>این پاسخ برای %Ln مشتری فرستاده شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them reads the words of their own ticket. Where somebody has answered meanwhile, the reply waits for you in the outbox.</source>
        <translation>هر مشتری متن مربوط به تیکت خودش را می‌خواند. اگر در این میان کسی پاسخ داده باشد، پاسخ شما در صندوق خروجی منتظرتان می‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing goes to %Ln ticket(s); see why below.</source>
        <translation>
            <numerusform>به %Ln تیکت چیزی فرستاده نمی‌شود؛ دلیلش را در زیر ببینید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>تیکت‌ها</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>آنچه فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln repl(y/ies)</source>
        <translation>
            <numerusform>فرستادن %Ln پاسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>تیکتی که دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>همین که رسید: {deeds}</translation>
    </message>
</context>
<context>
    <name>MacroRuns</name>
    <message numerus="yes">
        <source>Use a saved reply on %Ln ticket(s)…</source>
        <translation>
            <numerusform>پاسخ آماده برای %Ln تیکت…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
</context>
<context>
    <name>MailCounts</name>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln ایمیل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) found</source>
        <translation>
            <numerusform>%Ln ایمیل پیدا شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out that came twice</source>
        <translation>
            <numerusform>%Ln مورد تکراری کنار گذاشته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Conversations that were found</source>
        <translation>گفتگوهای پیدا شده</translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message>
        <source>Mails of the conversation</source>
        <translation>ایمیل‌های این گفتگو</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>فرستندهٔ ناشناس</translation>
    </message>
</context>
<context>
    <name>MailRun</name>
    <message>
        <source>Importing: {done} of {total}</source>
        <translation>وارد کردن: {done} از {total}</translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>Import mail</source>
        <translation>وارد کردن ایمیل</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>برگزیدن پرونده…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln conversation(s)</source>
        <translation>
            <numerusform>وارد کردن %Ln گفتگو</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has begun for all, or stop it; then drop these files again.</source>
        <translation>وارد کردن در جریان است. صبر کنید تا برای همه آغاز شود، یا متوقفش کنید؛ سپس این پرونده‌ها را دوباره رها کنید.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بدون عنوان)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>No mail chosen yet</source>
        <translation>هنوز ایمیلی برگزیده نشده</translation>
    </message>
    <message>
        <source>Drop .eml or .mbox files here, or choose them.</source>
        <translation>پرونده‌های ‎.eml یا ‎.mbox را اینجا رها کنید یا برگزینید.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Fields for logins</source>
        <translation>فیلدهای دسترسی</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج از حساب</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Passphrase and recovery</source>
        <translation>عبارت عبور و بازیابی</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
</context>
<context>
    <name>ManyChoice</name>
    <message>
        <source>Choose…</source>
        <translation>برگزینید…</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Colleagues</source>
        <translation>همکاران</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation>ادغام تیکت‌ها</translation>
    </message>
    <message>
        <source>Make #{number} part of #{other}?</source>
        <translation>تیکت #{number} بخشی از #{other} شود؟</translation>
    </message>
    <message>
        <source>Its messages, files and logged time move there, and #{number} is gone. This cannot be undone.</source>
        <translation>پیام‌ها، پرونده‌ها و زمان ثبت‌شدهٔ آن به آنجا می‌رود و #{number} از میان می‌رود. این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Merge into #{number}</source>
        <translation>ادغام در #{number}</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>می‌رود</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>Two different people asked.</source>
        <translation>درخواست‌کننده‌ها دو نفر متفاوت‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln پیام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as view</source>
        <translation>ذخیره به صورت نما</translation>
    </message>
    <message>
        <source>The view keeps the filters, the search, the order and the look of this list.</source>
        <translation>نما فیلترها، جستجو، ترتیب و ظاهر این فهرست را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>نام نما</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>NavModel</name>
    <message>
        <source>{count} unread</source>
        <translation>{count} نخوانده</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>منتظر شماست</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Choose a ticket first.</source>
        <translation>نخست تیکتی را برگزینید.</translation>
    </message>
</context>
<context>
    <name>NewTicketBehalf</name>
    <message>
        <source>Name or e-mail address</source>
        <translation>نام یا نشانی ایمیل</translation>
    </message>
    <message>
        <source>New ticket requester</source>
        <translation>درخواست‌کنندهٔ تیکت تازه</translation>
    </message>
    <message>
        <source>New ticket channel</source>
        <translation>کانال تیکت تازه</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>On behalf of (leave it empty for yourself)</source>
        <translation>از طرفِ (خالی یعنی خودتان)</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>رسیده از راهِ</translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Really discard?</source>
        <translation>واقعاً دور انداخته شود؟</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تیکت تازه</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Describe what happens, what you expected, and since when. Markdown works.</source>
        <translation>بنویسید چه می‌شود، انتظار چه داشتید و از چه زمانی. مارک‌داون کار می‌کند.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>دور انداختن پیش‌نویس</translation>
    </message>
    <message>
        <source>You are offline: your ticket waits in the outbox and leaves by itself when the connection is back.</source>
        <translation>آفلاین هستید: تیکت شما در صندوق خروجی می‌ماند و پس از برقراری اتصال خودبه‌خود فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Your ticket leaves in a moment. Until then it stands in the outbox.</source>
        <translation>تیکت شما تا لحظه‌ای دیگر فرستاده می‌شود. تا آن زمان در صندوق خروجی است.</translation>
    </message>
    <message>
        <source>Not sent yet: something above is missing or wrong.</source>
        <translation>هنوز فرستاده نشده: در بالا چیزی کم یا نادرست است.</translation>
    </message>
</context>
<context>
    <name>NewTicketForm</name>
    <message>
        <source>Give it a subject, so that it can be found again.</source>
        <translation>عنوانی بنویسید تا بعداً پیدا شود.</translation>
    </message>
    <message>
        <source>Write something or attach a file.</source>
        <translation>چیزی بنویسید یا پرونده‌ای پیوست کنید.</translation>
    </message>
    <message>
        <source>New ticket subject</source>
        <translation>عنوان تیکت تازه</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>برای چه کسی است</translation>
    </message>
</context>
<context>
    <name>NewTicketHead</name>
    <message>
        <source>Choose a department</source>
        <translation>دپارتمان را برگزینید</translation>
    </message>
    <message>
        <source>Goes on from #{number}: {subject}</source>
        <translation>دنبالهٔ #{number}: {subject}</translation>
    </message>
    <message>
        <source>This helpdesk has not told its departments yet. Connect to it once, then send.</source>
        <translation>این میز کمک هنوز دپارتمان‌هایش را نگفته است. یک بار وصل شوید و بعد بفرستید.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>دپارتمانی را که باید آن را بگیرد برگزینید.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>New ticket account</source>
        <translation>حساب تیکت تازه</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>New ticket department</source>
        <translation>دپارتمان تیکت تازه</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>New ticket topic</source>
        <translation>موضوع تیکت تازه</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>بدون موضوع</translation>
    </message>
    <message>
        <source>The questions of this department cannot be shown ({reason}). Write freely: subject and message reach it all the same.</source>
        <translation>پرسش‌های این دپارتمان را نمی‌توان نشان داد ({reason}). آزادانه بنویسید: عنوان و پیام در هر حال می‌رسند.</translation>
    </message>
</context>
<context>
    <name>NewTicketOffers</name>
    <message>
        <source>The other tasks are kept as tickets among the drafts.</source>
        <translation>کارهای دیگر به صورت تیکت در پیش‌نویس‌ها نگه داشته شد.</translation>
    </message>
    <message>
        <source>This department asks for no login. Take the password out of the message, or choose the department that needs it.</source>
        <translation>این دپارتمان دسترسی نمی‌خواهد. گذرواژه را از پیام بردارید یا دپارتمانی را برگزینید که به آن نیاز دارد.</translation>
    </message>
    <message>
        <source>The login field holds another login already, so the message was left as it is. Take one of the two out, or send the other with a reply later.</source>
        <translation>فیلد دسترسی از پیش دسترسی دیگری دارد، پس پیام دست نخورد. یکی از آن دو را بردارید، یا دیگری را بعداً با یک پاسخ بفرستید.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>New ticket #{number} from {name}</source>
        <translation>تیکت تازهٔ #{number} از {name}</translation>
    </message>
    <message>
        <source>{name} added a note to #{number}</source>
        <translation>{name} به #{number} یادداشتی افزود</translation>
    </message>
    <message>
        <source>{name} wrote in #{number}</source>
        <translation>{name} در #{number} نوشت</translation>
    </message>
    <message>
        <source>{name} answered #{number}</source>
        <translation>{name} به #{number} پاسخ داد</translation>
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
        <translation>کسی</translation>
    </message>
</context>
<context>
    <name>NewsCounts</name>
    <message numerus="yes">
        <source>%Ln new message(s) in #{number}</source>
        <translation>
            <numerusform>%Ln پیام تازه در #{number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln پیام تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answer(s)</source>
        <translation>
            <numerusform>%Ln پاسخ تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln ticket(s)</source>
        <translation>
            <numerusform>در %Ln تیکت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsPart</name>
    <message>
        <source>Mark as read</source>
        <translation>علامت‌گذاری به عنوان خوانده</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>علامت‌گذاری همه به عنوان خوانده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Remind me in 1 hour</source>
        <translation>۱ ساعت دیگر یادآوری کن</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>فردا یادآوری کن</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>ورود دوباره</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Messages that wait for you: {count}.</source>
        <translation>پیام‌هایی که منتظر شما هستند: {count}.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>باز کردن صندوق خروجی</translation>
    </message>
    <message>
        <source>Changes that wait for you: {count}.</source>
        <translation>تغییرهایی که منتظر شما هستند: {count}.</translation>
    </message>
    <message>
        <source>Not done: {deed}</source>
        <translation>انجام نشد: {deed}</translation>
    </message>
    <message>
        <source>Waits for you: {deed}</source>
        <translation>منتظر شماست: {deed}</translation>
    </message>
    <message>
        <source>A message is held: its ticket changed before it left. You decide.</source>
        <translation>یک پیام نگه داشته شده: تیکت آن پیش از فرستادن تغییر کرد. تصمیم با شماست.</translation>
    </message>
    <message>
        <source>A message is not confirmed: it may have arrived. Look whether it did.</source>
        <translation>رسیدن یک پیام تأیید نشده: شاید رسیده باشد. ببینید رسیده است یا نه.</translation>
    </message>
    <message>
        <source>A message was not sent and needs you.</source>
        <translation>یک پیام فرستاده نشد و منتظر شماست.</translation>
    </message>
    <message>
        <source>Messages held, because their tickets changed: {count}. You decide.</source>
        <translation>پیام‌های نگه‌داشته‌شده، چون تیکتشان تغییر کرد: {count}. تصمیم با شماست.</translation>
    </message>
    <message>
        <source>Messages not confirmed, which may have arrived: {count}.</source>
        <translation>پیام‌های تأییدنشده که شاید رسیده باشند: {count}.</translation>
    </message>
    <message>
        <source>Messages not sent that need you: {count}.</source>
        <translation>پیام‌های فرستاده‌نشده که منتظر شما هستند: {count}.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>باز کردن در مرورگر</translation>
    </message>
    <message>
        <source>This account needs you before it can sync.</source>
        <translation>این حساب پیش از همگام‌سازی به اقدام شما نیاز دارد.</translation>
    </message>
</context>
<context>
    <name>NoticeCounts</name>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>%Ln بار نام بردن از شما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules</source>
        <translation>
            <numerusform>%Ln اعلان از قوانین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) from rules and colleagues</source>
        <translation>
            <numerusform>%Ln اعلان از قوانین و همکاران</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Mark all as read</source>
        <translation>علامت‌گذاری همه به عنوان خوانده</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{who} mentioned you</source>
        <translation>{who} از شما نام برد</translation>
    </message>
    <message>
        <source>{who} mentioned you in #{number}</source>
        <translation>{who} در #{number} از شما نام برد</translation>
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
        <translation>چیزی در انتظار فرستادن نیست</translation>
    </message>
    <message>
        <source>What you send while offline waits here until the connection is back.</source>
        <translation>آنچه آفلاین می‌فرستید تا برقراری اتصال اینجا منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>نمایش همهٔ تیکت‌ها</translation>
    </message>
    <message>
        <source>New ticket: {subject}</source>
        <translation>تیکت تازه: {subject}</translation>
    </message>
    <message>
        <source>Note on {ticket}</source>
        <translation>یادداشت برای {ticket}</translation>
    </message>
    <message>
        <source>Reply to {ticket}</source>
        <translation>پاسخ به {ticket}</translation>
    </message>
    <message>
        <source>Close {ticket}</source>
        <translation>بستن {ticket}</translation>
    </message>
    <message>
        <source>Reopen {ticket}</source>
        <translation>بازگشایی {ticket}</translation>
    </message>
    <message>
        <source>Change details of {ticket}</source>
        <translation>تغییر جزئیات {ticket}</translation>
    </message>
    <message>
        <source>Merge {ticket} into another ticket</source>
        <translation>ادغام {ticket} در تیکتی دیگر</translation>
    </message>
    <message>
        <source>Add what was said elsewhere to {ticket}</source>
        <translation>افزودن گفته‌های جای دیگر به {ticket}</translation>
    </message>
    <message>
        <source>Log time on {ticket}</source>
        <translation>ثبت زمان برای {ticket}</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>تیکتی که دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>{what}, in “{conversation}”</source>
        <translation>{what}، در «{conversation}»</translation>
    </message>
    <message>
        <source>{change}, of {ticket}</source>
        <translation>{change}، برای {ticket}</translation>
    </message>
    <message>
        <source>Set the status of {ticket}</source>
        <translation>تغییر وضعیت {ticket}</translation>
    </message>
    <message>
        <source>Sending: {percent} % of {size}</source>
        <translation>در حال فرستادن: {percent} ٪ از {size}</translation>
    </message>
    <message>
        <source>Uploading: {percent} % of {size}</source>
        <translation>در حال بارگذاری: {percent} ٪ از {size}</translation>
    </message>
    <message>
        <source>Paused at {percent} % of {size}</source>
        <translation>مکث در {percent} ٪ از {size}</translation>
    </message>
    <message>
        <source>File {place} of {count}: {name}, {percent} %</source>
        <translation>پروندهٔ {place} از {count}: {name}، {percent} ٪</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>مکث شده</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>تأیید نشده</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>نگه داشته شده</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>فرستاده نشده</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>Uploading its files…</source>
        <translation>در حال بارگذاری پرونده‌هایش…</translation>
    </message>
    <message>
        <source>Sending again: the answer was lost</source>
        <translation>فرستادن دوباره: پاسخ سرور نرسید</translation>
    </message>
    <message>
        <source>Looking whether it arrived…</source>
        <translation>بررسی اینکه رسیده است یا نه…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>در حال فرستادن…</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation above; send it again only if it is not there.</source>
        <translation>شاید رسیده باشد. گفتگوی بالا را ببینید؛ فقط اگر آنجا نیست دوباره بفرستید.</translation>
    </message>
    <message>
        <source>It may have arrived. Look at the conversation beside; send it again only if it is not there.</source>
        <translation>شاید رسیده باشد. گفتگوی کناری را ببینید؛ فقط اگر آنجا نیست دوباره بفرستید.</translation>
    </message>
    <message>
        <source>{who} answered, {time}: “{words}”</source>
        <translation>{who} پاسخ داد، {time}: «{words}»</translation>
    </message>
    <message>
        <source>Closed: {time}</source>
        <translation>بسته شد: {time}</translation>
    </message>
    <message>
        <source>Looked for again within a minute.</source>
        <translation>تا یک دقیقهٔ دیگر دوباره بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Next try within a minute.</source>
        <translation>تلاش بعدی تا یک دقیقهٔ دیگر.</translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation>تلاش بعدی در {time}.</translation>
    </message>
    <message>
        <source>Looked for again at {time}.</source>
        <translation>در {time} دوباره بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Sending rests, because the helpdesk has trouble or asked to wait.</source>
        <translation>فرستادن متوقف مانده، چون میز کمک مشکل دارد یا خواسته است صبر کنید.</translation>
    </message>
    <message>
        <source>Send to #{number}</source>
        <translation>فرستادن به #{number}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>فرستادن دوباره</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>فرستادن با این حال</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>فرستادن همین حالا</translation>
    </message>
    <message>
        <source>Discard here; it may have arrived</source>
        <translation>دور انداختن از اینجا؛ شاید رسیده باشد</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>آنجا هست</translation>
    </message>
    <message>
        <source>Check the conversation</source>
        <translation>بررسی گفتگو</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>دیدن پاسخ</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>باز کردن تیکت</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>You wrote: “{words}”</source>
        <translation>شما نوشتید: «{words}»</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>دور انداختن همیشگی</translation>
    </message>
</context>
<context>
    <name>OvertakenStrip</name>
    <message>
        <source>Send anyway</source>
        <translation>فرستادن با این حال</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>نخست دیدن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{count} min</source>
        <translation>{count} دقیقه</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ساعت</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} روز</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} ٪</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The middle of all of them (the median): half took no longer than that. “9 of 10 within” is what only one in ten exceeded.</source>
        <translation>میانهٔ همهٔ آن‌ها: نیمی بیش از این طول نکشید. «۹ تا از ۱۰ ظرف» زمانی است که فقط یکی از هر ده مورد از آن گذشت.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>تیکت‌های باز</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>نخستین پاسخ</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>تا بسته شدن</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>پاسخ‌های وعده‌داده‌شده</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>کارشناس</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>به تفکیک کارشناس</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>به تفکیک دپارتمان</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>همهٔ آن</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>Overview of the team…</source>
        <translation>نمای کلی تیم…</translation>
    </message>
    <message>
        <source>plots backlog first response resolution promises figures reports</source>
        <translation>نمودار تیکت‌های باز نخستین پاسخ زمان حل وعده آمار گزارش</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>کارشناس</translation>
    </message>
    <message>
        <source>Backlog by</source>
        <translation>تفکیک تیکت‌های باز</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>پرسش دوباره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) read…</source>
        <translation>
            <numerusform>%Ln تیکت خوانده شد…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {time}.</source>
        <translation>تا {time}.</translation>
    </message>
    <message>
        <source>There are more tickets than can be read: the newest {count} count.</source>
        <translation>تیکت‌ها بیش از آن‌اند که همه خوانده شوند: {count} تیکت تازه‌تر به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>Tickets that ended before {day} are not here.</source>
        <translation>تیکت‌هایی که پیش از {day} پایان یافته‌اند اینجا نیستند.</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>به تفکیک وضعیت</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>به تفکیک دپارتمان</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>همهٔ دپارتمان‌ها</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>همهٔ کارشناسان</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>در حال پرسیدن…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخرین کاربردها</translation>
    </message>
    <message>
        <source>Type a command, a ticket&apos;s number or words of its subject</source>
        <translation>فرمان، شمارهٔ تیکت یا واژه‌ای از عنوان آن را بنویسید</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter do it   ·   &gt; commands only   ·   # tickets only</source>
        <translation>↑ ↓ برگزیدن   ·   Enter انجام   ·   &gt; فقط فرمان‌ها   ·   # فقط تیکت‌ها</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>چیزی با این نام نیست.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>دپارتمان‌ها</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>تیکت‌ها</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بدون عنوان)</translation>
    </message>
    <message>
        <source>All tickets of this department</source>
        <translation>همهٔ تیکت‌های این دپارتمان</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Accounts and views</source>
        <translation>حساب‌ها و نماها</translation>
    </message>
    <message>
        <source>Accounts, views, and news</source>
        <translation>حساب‌ها، نماها و خبرهای تازه</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>تکرار عبارت عبور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>یک بار دیگر</translation>
    </message>
    <message>
        <source>Protect and start</source>
        <translation>محافظت و آغاز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>Choose a passphrase that opens your profile from now on. Your recovery key still opens it too.</source>
        <translation>عبارت عبوری برگزینید که از این پس نمایهٔ شما را باز کند. کلید بازیابی هم همچنان آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>Your tickets and drafts are kept encrypted on this computer. Choose a passphrase for them; without it they cannot be opened again.</source>
        <translation>تیکت‌ها و پیش‌نویس‌های شما در این رایانه رمزگذاری‌شده نگه داشته می‌شوند. برایشان عبارت عبوری برگزینید؛ بدون آن نمی‌توان دوباره بازشان کرد.</translation>
    </message>
    <message>
        <source>Your tickets and drafts on this computer are protected by a passphrase.</source>
        <translation>تیکت‌ها و پیش‌نویس‌های شما در این رایانه با عبارت عبور محافظت می‌شوند.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>دست‌کم %Ln نویسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation>در هر دو فیلد یک عبارت عبور بنویسید.</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>open now, {sign}{count} since {day}</source>
        <translation>اکنون باز؛ از {day} تاکنون {sign}{count}</translation>
    </message>
    <message>
        <source>open at the end of {last}, {sign}{count} since {day}</source>
        <translation>باز در پایان {last}؛ از {day} تا آن زمان {sign}{count}</translation>
    </message>
    <message>
        <source>No ticket was open in these days.</source>
        <translation>در این روزها تیکتی باز نبود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln first answer(s)</source>
        <translation>
            <numerusform>%Ln پاسخ نخست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed ticket(s)</source>
        <translation>
            <numerusform>%Ln تیکت بسته</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>kept; {broken} of {count} were not</source>
        <translation>انجام‌شده؛ {broken} از {count} انجام نشد</translation>
    </message>
    <message>
        <source>Nothing that was promised fell due in these days.</source>
        <translation>در این روزها موعد هیچ وعده‌ای نرسید.</translation>
    </message>
    <message>
        <source>This helpdesk does not tell by when answers were promised.</source>
        <translation>این میز کمک نمی‌گوید پاسخ‌ها تا چه زمانی وعده داده شده بودند.</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>۹ تا از ۱۰ ظرف</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>نیمی ظرف</translation>
    </message>
    <message>
        <source>{cases} in these days: too few at any time to tell a middle one.</source>
        <translation>{cases} در این روزها: در هیچ زمانی برای تعیین میانه کافی نیست.</translation>
    </message>
    <message>
        <source>was enough for half of {cases}</source>
        <translation>برای نیمی از {cases} کافی بود</translation>
    </message>
    <message>
        <source>{words} · before: {before}</source>
        <translation>{words} · پیش از آن: {before}</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>انجام نشده</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>انجام شده</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>{plot} as a table</source>
        <translation>{plot} به شکل جدول</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong: {detail}</source>
        <translation>مشکلی پیش آمد: {detail}</translation>
    </message>
    <message>
        <source>The connection to {host} was lost before it answered. It will be tried again.</source>
        <translation>اتصال به {host} پیش از رسیدن پاسخ قطع شد. دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure ({detail}), so nothing was sent. Check the address and this computer&apos;s date, or ask the helpdesk&apos;s operator.</source>
        <translation>اتصال به {host} امن نیست ({detail})، پس چیزی فرستاده نشد. نشانی و تاریخ این رایانه را بررسی کنید، یا از گردانندهٔ میز کمک بپرسید.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Type it like https://support.example.com.</source>
        <translation>«{url}» نشانی وب نیست. آن را مانند https://support.example.com بنویسید.</translation>
    </message>
    <message>
        <source>“{url}” is not secure: others could read your sign-in on the way. Type it with https://.</source>
        <translation>«{url}» امن نیست: دیگران می‌توانند اطلاعات ورود شما را در راه بخوانند. آن را با https://‎ بنویسید.</translation>
    </message>
    <message>
        <source>{url} answers, but not as a {kind} helpdesk. Check the address, or choose another kind.</source>
        <translation>{url} پاسخ می‌دهد، اما میز کمکی از نوع {kind} نیست. نشانی را بررسی کنید یا نوع دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{host} sent something that is not a helpdesk&apos;s answer ({detail}). If you are on a public network, sign in to it in a browser first; otherwise tell the helpdesk&apos;s operator.</source>
        <translation>{host} چیزی فرستاد که پاسخ یک میز کمک نیست ({detail}). اگر از شبکهٔ عمومی استفاده می‌کنید، نخست در مرورگر وارد آن شوید؛ وگرنه به گردانندهٔ میز کمک خبر دهید.</translation>
    </message>
    <message>
        <source>{host} sent more than a helpdesk should ({detail}), so it was not read. Tell the helpdesk&apos;s operator.</source>
        <translation>{host} بیش از آنچه باید از میز کمک می‌آمد فرستاد ({detail})، پس خوانده نشد. به گردانندهٔ میز کمک خبر دهید.</translation>
    </message>
    <message>
        <source>{host} is busy and asks to wait. It will be tried again by itself.</source>
        <translation>{host} شلوغ است و خواسته که صبر کنید. خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (error {status}). It will be tried again by itself; if it stays, tell the helpdesk&apos;s operator.</source>
        <translation>{host} خودش خطا دارد (خطای {status}). خودکار دوباره تلاش می‌شود؛ اگر ادامه یافت به گردانندهٔ میز کمک خبر دهید.</translation>
    </message>
    <message>
        <source>Cannot reach {host}. Check the address and your internet connection; unsent messages wait here, and leave once it can be reached.</source>
        <translation>دسترسی به {host} ممکن نیست. نشانی و اتصال اینترنت خود را بررسی کنید؛ پیام‌های فرستاده‌نشده اینجا می‌مانند و پس از برقراری دسترسی می‌روند.</translation>
    </message>
    <message>
        <source>{host} answers, but no helpdesk that Deskbell knows was found there. Type the address that you open in the browser for your tickets, or ask the helpdesk for it.</source>
        <translation>{host} پاسخ می‌دهد، اما میز کمکی که Deskbell بشناسد آنجا یافت نشد. نشانی‌ای را بنویسید که در مرورگر برای تیکت‌هایتان باز می‌کنید، یا آن را از میز کمک بپرسید.</translation>
    </message>
    <message>
        <source>The helpdesk is at another address, {url}, so nothing was sent. If you trust it, connect to that address.</source>
        <translation>میز کمک در نشانی دیگری است، {url}، پس چیزی فرستاده نشد. اگر به آن اعتماد دارید، به آن نشانی وصل شوید.</translation>
    </message>
    <message>
        <source>{host} does not accept this login and password. Type them again, or ask the helpdesk for a new password.</source>
        <translation>{host} این نام کاربری و گذرواژه را نمی‌پذیرد. دوباره بنویسید، یا از میز کمک گذرواژهٔ تازه بخواهید.</translation>
    </message>
    <message>
        <source>You were not signed in: {detail}. Try again, or sign in another way.</source>
        <translation>وارد نشدید: {detail}. دوباره تلاش کنید، یا از راه دیگری وارد شوید.</translation>
    </message>
    <message>
        <source>{host} does not accept this sign-in: the token is wrong, expired or withdrawn. Sign in with another one; unsent messages wait here, and leave once you are signed in.</source>
        <translation>{host} این ورود را نمی‌پذیرد: توکن نادرست، منقضی یا باطل شده است. با توکن دیگری وارد شوید؛ پیام‌های فرستاده‌نشده اینجا می‌مانند و پس از ورود شما می‌روند.</translation>
    </message>
    <message>
        <source>The helpdesk did not accept it: {detail}. Change it and send it again.</source>
        <translation>میز کمک آن را نپذیرفت: {detail}. تغییرش دهید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>This helpdesk has no fields of their own for logins any more, so this was not sent: the login would have stood in the message. Change it and send it again.</source>
        <translation>این میز کمک دیگر فیلد جداگانه‌ای برای دسترسی‌ها ندارد، پس این فرستاده نشد: دسترسی در متن پیام می‌آمد. تغییرش دهید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>The helpdesk has changed its form, so this was not sent: it would have lost what you filled in for {names}. Change it and send it again.</source>
        <translation>میز کمک فرم خود را تغییر داده است، پس این فرستاده نشد: آنچه برای {names} پر کرده بودید از دست می‌رفت. تغییرش دهید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at this helpdesk ({detail}). Ask the helpdesk&apos;s staff.</source>
        <translation>در این میز کمک اجازهٔ این کار را ندارید ({detail}). از کارکنان آن بپرسید.</translation>
    </message>
    <message>
        <source>{what} is not there, or not yours to see. It may have been removed or merged.</source>
        <translation>یافت نشد، یا اجازهٔ دیدنش را ندارید: {what}. شاید حذف یا ادغام شده باشد.</translation>
    </message>
    <message>
        <source>{what} was changed by somebody else meanwhile. Look at it and try again.</source>
        <translation>در این میان کس دیگری تغییر داد: {what}. آن را ببینید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This helpdesk cannot do that: {what}.</source>
        <translation>این میز کمک چنین کاری را نمی‌تواند: {what}.</translation>
    </message>
    <message>
        <source>It may have arrived at {host}, but the answer was lost. Check the conversation, then send it again or discard it.</source>
        <translation>شاید به {host} رسیده باشد، اما پاسخش گم شد. گفتگو را بررسی کنید، سپس دوباره بفرستید یا دور بیندازید.</translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but {host} does not show it to you.</source>
        <translation>تیکت #{number} باز شد، اما {host} آن را به شما نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>{reason} What you wrote is kept in the outbox.</source>
        <translation>{reason} آنچه نوشتید در صندوق خروجی نگه داشته شده است.</translation>
    </message>
    <message>
        <source>The ticket was closed meanwhile, so this was not sent, and the logins in it were destroyed. If it is still needed, change it and send it again.</source>
        <translation>تیکت در این میان بسته شد، پس این فرستاده نشد و دسترسی‌های درونش از بین رفت. اگر هنوز لازم است، تغییرش دهید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Deskbell is already running with the profile {directory}. Use that one, or quit it.</source>
        <translation>Deskbell هم‌اکنون با نمایهٔ {directory} در حال اجراست. از همان استفاده کنید یا آن را ببندید.</translation>
    </message>
    <message>
        <source>Something is working with the profile {directory} and shows no window: a command of Deskbell, such as “sync”, or a window that hangs. Wait until it has ended, or end it, and start Deskbell again.</source>
        <translation>چیزی با نمایهٔ {directory} کار می‌کند و پنجره‌ای نشان نمی‌دهد: فرمانی از Deskbell مانند «sync»، یا پنجره‌ای که گیر کرده است. صبر کنید تا تمام شود یا آن را پایان دهید، و Deskbell را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Deskbell (format {found}, this one knows {known}). It was left untouched: install the newer version.</source>
        <translation>این نمایه را نسخهٔ تازه‌تری از Deskbell نوشته است (قالب {found}؛ این نسخه {known} را می‌شناسد). دست‌نخورده ماند: نسخهٔ تازه‌تر را نصب کنید.</translation>
    </message>
    <message>
        <source>The passphrase or key does not open the profile {directory}. Try again, or give another --passphrase-file.</source>
        <translation>این عبارت عبور یا کلید نمایهٔ {directory} را باز نمی‌کند. دوباره تلاش کنید، یا ‎--passphrase-file دیگری بدهید.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}). Unlock it, or start with a passphrase: --passphrase-file FILE.</source>
        <translation>دسته‌کلید این رایانه قابل استفاده نیست ({detail}). قفلش را باز کنید، یا با عبارت عبور اجرا کنید: ‎--passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). It was kept as it is; restore a backup or choose another profile.</source>
        <translation>پروندهٔ {file} از نمایهٔ شما آسیب دیده است ({detail}). همان‌گونه نگه داشته شد؛ پشتیبانی را بازگردانید یا نمایهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Some of the tickets that were fetched before cannot be read any more ({detail}). Start Deskbell again: it fetches them anew, and nothing you wrote is lost.</source>
        <translation>برخی از تیکت‌هایی که پیش‌تر دریافت شده بودند دیگر خوانا نیستند ({detail}). Deskbell را دوباره اجرا کنید: آن‌ها را از نو دریافت می‌کند و هیچ نوشته‌ای از شما از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer was damaged. It was set aside, and they are fetched again from the helpdesk; your drafts and unsent messages are safe.</source>
        <translation>نسخهٔ تیکت‌های شما در این رایانه آسیب دیده بود. کنار گذاشته شد و تیکت‌ها دوباره از میز کمک دریافت می‌شوند؛ پیش‌نویس‌ها و پیام‌های فرستاده‌نشدهٔ شما سالم‌اند.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {directory}. Free some; what you typed is kept in the window until it can be saved.</source>
        <translation>روی دیسک {directory} جایی نمانده است. کمی جا باز کنید؛ آنچه نوشته‌اید تا زمان ذخیره در پنجره می‌ماند.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {detail}.</source>
        <translation>پروندهٔ {path} قابل استفاده نیست: {detail}.</translation>
    </message>
    <message>
        <source>Ticket #{number} was opened, but the helpdesk did not take what you filled in for: {names}. Open the ticket and tell it in a reply.</source>
        <translation>تیکت #{number} باز شد، اما میز کمک آنچه را در این بخش‌ها پر کردید نپذیرفت: {names}. تیکت را باز کنید و آن را در پاسخی بگویید.</translation>
    </message>
    <message>
        <source>An account named “{name}” is there already. Choose another name.</source>
        <translation>حسابی با نام «{name}» از پیش هست. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>{what} وجود ندارد.</translation>
    </message>
    <message>
        <source>Something went wrong inside Deskbell. What you wrote is kept; if something looks odd, start it again. A report without any of your texts lies at {path}.</source>
        <translation>مشکلی درون Deskbell پیش آمد. آنچه نوشته‌اید محفوظ است؛ اگر چیزی عجیب به نظر می‌رسد، دوباره اجرایش کنید. گزارشی بدون هیچ‌یک از متن‌های شما در {path} هست.</translation>
    </message>
    <message>
        <source>Deskbell ended in the middle of its work last time. What you wrote is kept. A report without any of your texts lies at {path}.</source>
        <translation>بار گذشته Deskbell میان کار بسته شد. آنچه نوشته‌اید محفوظ است. گزارشی بدون هیچ‌یک از متن‌های شما در {path} هست.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}). Copy what you have just written, and start Deskbell again: it restores what it can.</source>
        <translation>پروندهٔ {file} از نمایهٔ شما آسیب دیده است ({detail}). آنچه را تازه نوشته‌اید کپی کنید و Deskbell را دوباره اجرا کنید: هر چه را بتواند بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>The file {file} of your profile is damaged ({detail}), and there is no backup of it that can be read. It was kept as it is. To go on, rename the folder {directory} and start Deskbell again: after you sign in, your tickets are fetched anew; unsent messages and drafts stay in the renamed folder.</source>
        <translation>پروندهٔ {file} از نمایهٔ شما آسیب دیده است ({detail}) و پشتیبان خوانایی از آن نیست. همان‌گونه نگه داشته شد. برای ادامه، نام پوشهٔ {directory} را عوض کنید و Deskbell را دوباره اجرا کنید: پس از ورود، تیکت‌های شما از نو دریافت می‌شوند؛ پیام‌های فرستاده‌نشده و پیش‌نویس‌ها در همان پوشهٔ تغییرنام‌یافته می‌مانند.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged. It was restored from the backup of {made}, with everything newer that could still be read. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back. The damaged file is kept: {file}</source>
        <translation>آنچه در این رایانه نوشته بودید آسیب دیده بود. از پشتیبان {made} بازگردانده شد، همراه با هر چیز تازه‌تری که هنوز خوانا بود. پیش‌نویس‌ها و صندوق خروجی را مرور کنید: شاید چیزی که پس از آن نوشته شده نباشد، و پیش‌نویسی که فرستاده شده بود برگشته باشد. پروندهٔ آسیب‌دیده نگه داشته شده است: {file}</translation>
    </message>
    <message>
        <source>The file with what you had written on this computer was gone. It was restored from the backup of {made}. Look through your drafts and the outbox: something written after that may be missing, and a draft that was sent already may be back.</source>
        <translation>پروندهٔ نوشته‌های شما در این رایانه از میان رفته بود. از پشتیبان {made} بازگردانده شد. پیش‌نویس‌ها و صندوق خروجی را مرور کنید: شاید چیزی که پس از آن نوشته شده نباشد، و پیش‌نویسی که فرستاده شده بود برگشته باشد.</translation>
    </message>
    <message>
        <source>What you had written on this computer was damaged, and there was no backup yet. What could still be read of it is here again. Look through your drafts and the outbox: something may be missing. The damaged file is kept: {file}</source>
        <translation>آنچه در این رایانه نوشته بودید آسیب دیده بود و هنوز پشتیبانی نبود. هر چه از آن خوانا بود بازگشته است. پیش‌نویس‌ها و صندوق خروجی را مرور کنید: شاید چیزی کم باشد. پروندهٔ آسیب‌دیده نگه داشته شده است: {file}</translation>
    </message>
    <message>
        <source>This was restored after damage on this computer. It may have been sent or discarded since then: check the conversation, then send it again or discard it.</source>
        <translation>این پس از آسیبی در این رایانه بازگردانده شده است. شاید از آن زمان فرستاده یا دور انداخته شده باشد: گفتگو را بررسی کنید، سپس دوباره بفرستید یا دور بیندازید.</translation>
    </message>
    <message>
        <source>This was restored from a backup, and backups hold no logins. It may have been sent since then: check the conversation, then edit it and give the logins again, or discard it.</source>
        <translation>این از پشتیبان بازگردانده شده است و پشتیبان‌ها دسترسی‌ها را نگه نمی‌دارند. شاید از آن زمان فرستاده شده باشد: گفتگو را بررسی کنید، سپس ویرایشش کنید و دسترسی‌ها را دوباره بدهید، یا دور بیندازید.</translation>
    </message>
    <message>
        <source>This link is not one that Deskbell can follow, so nothing was done. Links to tickets look like deskbell://ticket/1042.</source>
        <translation>Deskbell نمی‌تواند این پیوند را دنبال کند، پس کاری انجام نشد. پیوند تیکت‌ها مانند deskbell://ticket/1042 است.</translation>
    </message>
    <message>
        <source>This link belongs to an account that is not signed in here, so nothing was done. Sign in to that helpdesk, then follow the link again.</source>
        <translation>این پیوند از حسابی است که اینجا وارد آن نشده‌اید، پس کاری نشد. وارد آن میز کمک شوید و سپس پیوند را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>There is no ticket {number} here. It may be one that you may not see, or it was not synced yet: sync, then follow the link again.</source>
        <translation>تیکت {number} اینجا نیست. شاید اجازهٔ دیدنش را ندارید یا هنوز همگام نشده است: همگام کنید و پیوند را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>{who} پس از نوشتن شما پاسخ داد، پس این هنوز فرستاده نشده است. پاسخ را بخوانید، سپس پاسخ خود را با این حال بفرستید، تغییر دهید یا دور بیندازید.</translation>
    </message>
    <message>
        <source>The ticket was closed after you wrote this, so it was not sent yet. Send it anyway, change it or discard it.</source>
        <translation>تیکت پس از نوشتن شما بسته شد، پس این هنوز فرستاده نشده است. با این حال بفرستید، تغییر دهید یا دور بیندازید.</translation>
    </message>
    <message>
        <source>{who} answered after you wrote this, and the ticket was closed, so it was not sent yet. Read the answer, then send yours anyway, change it or discard it.</source>
        <translation>{who} پس از نوشتن شما پاسخ داد و تیکت بسته شد، پس این هنوز فرستاده نشده است. پاسخ را بخوانید، سپس پاسخ خود را با این حال بفرستید، تغییر دهید یا دور بیندازید.</translation>
    </message>
    <message>
        <source>The ticket became part of ticket #{number}, so this was not sent yet. Look at that one, then send it there, change it or discard it.</source>
        <translation>این تیکت بخشی از تیکت #{number} شد، پس این هنوز فرستاده نشده است. آن تیکت را ببینید، سپس به آنجا بفرستید، تغییر دهید یا دور بیندازید.</translation>
    </message>
    <message>
        <source>{who} has taken ticket #{number} meanwhile, so it was not assigned anew. Discard this, or take the ticket over from them.</source>
        <translation>{who} در این میان تیکت #{number} را به عهده گرفت، پس دوباره واگذار نشد. این را دور بیندازید، یا تیکت را از او تحویل بگیرید.</translation>
    </message>
    <message>
        <source>This needs a look first: see “deskbell outbox show {id}”. To send it whatever happened: deskbell outbox send-anyway {id}</source>
        <translation>نخست باید دیده شود: «deskbell outbox show {id}». برای فرستادن در هر حال: deskbell outbox send-anyway {id}</translation>
    </message>
    <message>
        <source>This message does not wait for that decision: it is “{state}”.</source>
        <translation>این پیام منتظر چنین تصمیمی نیست: وضعیتش «{state}» است.</translation>
    </message>
    <message>
        <source>This is in ticket #{number} already, so it was not added once more. Discard it here.</source>
        <translation>این از پیش در تیکت #{number} هست، پس دوباره افزوده نشد. آن را از اینجا دور بیندازید.</translation>
    </message>
    <message>
        <source>The key of your profile lies in this computer&apos;s keyring, which cannot be used now ({detail}). Unlock the keyring and try again, or open the profile with its recovery key.</source>
        <translation>کلید نمایهٔ شما در دسته‌کلید این رایانه است که اکنون قابل استفاده نیست ({detail}). قفل دسته‌کلید را باز کنید و دوباره تلاش کنید، یا نمایه را با کلید بازیابی باز کنید.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold the key of your profile any more ({detail}). Open the profile with its recovery key; nothing in it is lost.</source>
        <translation>دسته‌کلید این رایانه دیگر کلید نمایهٔ شما را ندارد ({detail}). نمایه را با کلید بازیابی باز کنید؛ چیزی از آن از دست نرفته است.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again, as often as you like: nothing is lost by it.</source>
        <translation>این عبارت عبور نمایه را باز نمی‌کند. هر چند بار که بخواهید دوباره تلاش کنید: چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>This passphrase is too short: take at least {least} characters. Nothing was changed.</source>
        <translation>این عبارت عبور کوتاه است: دست‌کم {least} نویسه بنویسید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The passphrase was not the same both times, so nothing was changed. Try again.</source>
        <translation>عبارت عبور هر دو بار یکسان نبود، پس چیزی تغییر نکرد. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This is not quite a recovery key: some of it is missing or mistyped. It has 32 letters and digits in groups of four; compare them one by one.</source>
        <translation>این کلید بازیابی کامل نیست: بخشی جا افتاده یا اشتباه نوشته شده است. ۳۲ حرف و رقم در گروه‌های چهارتایی دارد؛ یکی‌یکی مقایسه کنید.</translation>
    </message>
    <message>
        <source>This recovery key does not open the profile {directory}: it belongs to another one, or a newer one was made since.</source>
        <translation>این کلید بازیابی نمایهٔ {directory} را باز نمی‌کند: از آن نمایهٔ دیگری است، یا پس از آن کلید تازه‌تری ساخته شده است.</translation>
    </message>
    <message>
        <source>No recovery key was made for the profile {directory}. Only its keyring or passphrase opens it.</source>
        <translation>برای نمایهٔ {directory} کلید بازیابی ساخته نشده است. فقط دسته‌کلید یا عبارت عبورش آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>The key of this profile is being changed. Try again in a moment.</source>
        <translation>کلید این نمایه در حال تغییر است. لحظه‌ای دیگر دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Your profile has got its new key only in part: the disk may be full, or another program has one of its files open. Nothing is lost. Make room; the change is finished when the profile is opened the next time. A recovery key that you keep is void then: make a new one.</source>
        <translation>کلید تازهٔ نمایهٔ شما ناتمام ماند: شاید دیسک پر است یا برنامهٔ دیگری یکی از پرونده‌هایش را باز نگه داشته است. چیزی از دست نرفته است. جا باز کنید؛ تغییر در باز کردن بعدی نمایه به پایان می‌رسد. پس از آن کلید بازیابی کنونی شما اعتبار ندارد: کلید تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>This is the demo&apos;s profile, which is thrown away at its end: its key cannot be changed.</source>
        <translation>این نمایهٔ نسخهٔ نمایشی است که در پایان دور ریخته می‌شود: کلیدش را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used ({detail}), so this sign-in lasts only until Deskbell ends. What you write is kept; unlock the keyring and sign in again to stay signed in.</source>
        <translation>دسته‌کلید این رایانه قابل استفاده نیست ({detail})، پس این ورود فقط تا بسته شدن Deskbell می‌ماند. آنچه می‌نویسید محفوظ است؛ برای ماندن در حساب، قفل دسته‌کلید را باز کنید و دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Not everything written for “{name}” was sent (messages: {messages}, drafts: {drafts}). Add --keep-drafts to keep it on this computer, or --discard-drafts to destroy it.</source>
        <translation>همهٔ نوشته‌های «{name}» فرستاده نشده است (پیام: {messages}، پیش‌نویس: {drafts}). برای نگه داشتن در این رایانه ‎--keep-drafts و برای از بین بردن ‎--discard-drafts را بیفزایید.</translation>
    </message>
    <message>
        <source>Deskbell itself failed while sending this ({kind}). Nothing was lost; it is kept here.</source>
        <translation>خود Deskbell هنگام فرستادن این دچار خطا شد ({kind}). چیزی از دست نرفته؛ اینجا نگه داشته شده است.</translation>
    </message>
    <message>
        <source>What has to be read at {host} before this can leave could not be read ({detail}). It will be tried again by itself.</source>
        <translation>آنچه پیش از رفتن این باید از {host} خوانده می‌شد خوانده نشد ({detail}). خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>The helpdesk did not take the rule: {detail}.</source>
        <translation>میز کمک قانون را نپذیرفت: {detail}.</translation>
    </message>
    <message>
        <source>Another group is called so. Choose another name.</source>
        <translation>گروه دیگری این نام را دارد. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Rules name this group: {names}. Take it out of them first.</source>
        <translation>قوانینی از این گروه نام می‌برند: {names}. نخست آن را از این قوانین بردارید.</translation>
    </message>
    <message>
        <source>A fault inside Deskbell stopped the sync of {name}. What you wrote is kept; sync begins again by itself in half a minute, or at once with “Try again”.</source>
        <translation>خطایی درون Deskbell همگام‌سازی {name} را متوقف کرد. آنچه نوشته‌اید محفوظ است؛ همگام‌سازی تا نیم دقیقهٔ دیگر خودکار از سر گرفته می‌شود، یا بی‌درنگ با «تلاش دوباره».</translation>
    </message>
    <message>
        <source>The disk of {directory} has too little room for a backup of your drafts and unsent messages. Nothing is lost; free some room, and the backup is made by itself.</source>
        <translation>دیسک {directory} برای پشتیبان پیش‌نویس‌ها و پیام‌های فرستاده‌نشدهٔ شما جای کافی ندارد. چیزی از دست نرفته است؛ کمی جا باز کنید تا پشتیبان خودکار ساخته شود.</translation>
    </message>
    <message>
        <source>Syncing is paused: nothing is fetched, and what you send waits here, until you resume it or start Deskbell again.</source>
        <translation>همگام‌سازی موقتاً متوقف است: چیزی دریافت نمی‌شود و آنچه می‌فرستید اینجا می‌ماند، تا آن را از سر بگیرید یا Deskbell را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>Log at least one minute, and at most {hours} hours in one entry.</source>
        <translation>در هر مورد دست‌کم یک دقیقه و حداکثر {hours} ساعت ثبت کنید.</translation>
    </message>
    <message>
        <source>This filter cannot be used.</source>
        <translation>این فیلتر قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>“{field}” cannot be compared by “{operator}”. Choose another comparison.</source>
        <translation>«{field}» را نمی‌توان با «{operator}» سنجید. سنجش دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The condition on “{field}” needs another number of values. Change it.</source>
        <translation>شرط «{field}» به تعداد دیگری مقدار نیاز دارد. تغییرش دهید.</translation>
    </message>
    <message>
        <source>“{value}” is neither a day like 2026-11-22 nor a period like “today”.</source>
        <translation>«{value}» نه روزی مانند 2026-11-22 است و نه دوره‌ای مانند «امروز».</translation>
    </message>
    <message>
        <source>“{value}” is no span of time. Write it like 7d (days), 24h, 2w, 3mo or 1y.</source>
        <translation>«{value}» بازهٔ زمانی نیست. آن را مانند 7d (روز)، 24h، 2w، 3mo یا 1y بنویسید.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«{value}» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that “{field}” can be. Choose another value.</source>
        <translation>«{value}» مقداری نیست که «{field}» بتواند داشته باشد. مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>This view has too many conditions or sort keys. Leave some out.</source>
        <translation>این نما بیش از اندازه شرط یا کلید مرتب‌سازی دارد. چند تا را بردارید.</translation>
    </message>
    <message>
        <source>A view needs a name of at most {most} characters.</source>
        <translation>نام نما حداکثر {most} نویسه است و نمی‌تواند خالی باشد.</translation>
    </message>
    <message>
        <source>{file} holds no views of Deskbell. Choose a file that Deskbell exported.</source>
        <translation>{file} نمایی از Deskbell ندارد. پرونده‌ای برگزینید که Deskbell برون‌بری کرده است.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Deskbell and cannot be understood here. Update Deskbell, or export the views again with this version.</source>
        <translation>{file} را نسخهٔ تازه‌تری از Deskbell نوشته و اینجا قابل فهم نیست. Deskbell را به‌روز کنید، یا نماها را دوباره با این نسخه برون‌بری کنید.</translation>
    </message>
    <message>
        <source>It holds something that this Deskbell does not know. Update Deskbell, or make it anew.</source>
        <translation>چیزی دارد که این نسخهٔ Deskbell نمی‌شناسد. Deskbell را به‌روز کنید، یا آن را از نو بسازید.</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be used here: {reason}</source>
        <translation>نمای «{name}» اینجا قابل استفاده نیست: {reason}</translation>
    </message>
    <message>
        <source>Nothing is known here for {places}, so nothing was sent. Answer this ticket by itself.</source>
        <translation>برای {places} اینجا چیزی دانسته نیست، پس چیزی فرستاده نشد. به این تیکت جداگانه پاسخ دهید.</translation>
    </message>
    <message>
        <source>{path} is no mail: choose files that end in .eml or .mbox.</source>
        <translation>{path} ایمیل نیست: پرونده‌هایی با پسوند ‎.eml یا ‎.mbox برگزینید.</translation>
    </message>
    <message>
        <source>{path} is in Outlook&apos;s own format. Drag the mail out of Outlook on the web, or save it as .eml, and choose that.</source>
        <translation>{path} به قالب خود Outlook است. ایمیل را از Outlook تحت وب بیرون بکشید، یا با پسوند ‎.eml ذخیره کنید و آن را برگزینید.</translation>
    </message>
    <message>
        <source>“{subject}” is larger than {most} MiB, so it was not read.</source>
        <translation>«{subject}» بزرگ‌تر از {most} مبی‌بایت است، پس خوانده نشد.</translation>
    </message>
    <message>
        <source>These words wait in the outbox for this ticket already, and need you there: send them, change them or discard them.</source>
        <translation>این نوشته از پیش در صندوق خروجی برای این تیکت منتظر است و آنجا به تصمیم شما نیاز دارد: آن را بفرستید، تغییر دهید یا دور بیندازید.</translation>
    </message>
    <message>
        <source>A web page came instead of {host}. Does this network want you to sign in first? Open a page in the browser; unsent messages wait here. If it stays, check the address.</source>
        <translation>به‌جای {host} یک صفحهٔ وب آمد. آیا این شبکه می‌خواهد نخست وارد آن شوید؟ صفحه‌ای در مرورگر باز کنید؛ پیام‌های فرستاده‌نشده اینجا منتظر می‌مانند. اگر همین‌گونه ماند، نشانی را بررسی کنید.</translation>
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
        <translation>{usual}؛ اکنون بسته است، پس {moment} به وقت شما.</translation>
    </message>
    <message>
        <source>{usual}: {moment}, your time.</source>
        <translation>{usual}: {moment} به وقت شما.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself at any moment.</source>
        <translation>بدون پاسخ، این تیکت هر لحظه خودبه‌خود بسته می‌شود.</translation>
    </message>
    <message>
        <source>Without a reply this ticket closes by itself {when}, in {left}.</source>
        <translation>بدون پاسخ، این تیکت {when}، {left} دیگر، خودبه‌خود بسته می‌شود.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>فردا {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>by {time} today</source>
        <translation>تا ساعت {time} امروز</translation>
    </message>
    <message>
        <source>by {time} tomorrow</source>
        <translation>تا ساعت {time} فردا</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>تا {time}</translation>
    </message>
    <message>
        <source>Usually within {hours}, by day and by night</source>
        <translation>معمولاً ظرف {hours}، روز و شب</translation>
    </message>
    <message>
        <source>Usually within {hours} of opening time</source>
        <translation>معمولاً ظرف {hours} از زمان کاری</translation>
    </message>
    <message>
        <source>{usual} (the helpdesk&apos;s time)</source>
        <translation>{usual} (به وقت میز کمک)</translation>
    </message>
    <message>
        <source>Usually within {hours} on working days {opens}–{closes}</source>
        <translation>معمولاً ظرف {hours} در روزهای کاری {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} every day {opens}–{closes}</source>
        <translation>معمولاً ظرف {hours} هر روز {opens}–{closes}</translation>
    </message>
    <message>
        <source>Usually within {hours} on opening days {opens}–{closes}</source>
        <translation>معمولاً ظرف {hours} در روزهای باز {opens}–{closes}</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertiesPage</name>
    <message>
        <source>Assign to me</source>
        <translation>واگذاری به من</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>دنبال‌کنندگان</translation>
    </message>
    <message>
        <source>Add a follower</source>
        <translation>افزودن دنبال‌کننده</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>موعد پاسخ</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>درخواست‌کننده</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شده</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>پرسش‌های فرم</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تحویل گرفتن</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>هنوز به میز کمک نرسیده. برای پس گرفتن فشار دهید.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;جستجو در:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>پرونده‌های &amp;نوع:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>پیشرفته</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>لبهٔ بلند</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>لبهٔ کوتاه</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>چاپ دورو</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>از … تا …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>از این روز</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>تا این روز</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>بگویید از چه روزی.</translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation>روز نخست هنوز نیامده است.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>روز نخست پس از روز پایانی است.</translation>
    </message>
    <message>
        <source>These are more than {count} days: choose fewer.</source>
        <translation>بیش از {count} روز است: روزهای کمتری برگزینید.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Type the recovery key that you keep. Small and large letters, spaces and dashes make no difference.</source>
        <translation>کلید بازیابی خود را بنویسید. حروف کوچک و بزرگ، فاصله و خط تیره فرقی نمی‌کند.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Keep this recovery key</source>
        <translation>این کلید بازیابی را نگه دارید</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>نگهش داشتم</translation>
    </message>
    <message>
        <source>It opens your drafts and messages on this computer should the keyring or your passphrase ever be lost. Keep it somewhere else, on paper for instance. Deskbell cannot show it again, but makes you another one whenever you like: in the menu, under “Passphrase and recovery”.</source>
        <translation>اگر روزی دسته‌کلید یا عبارت عبور از دست برود، این کلید پیش‌نویس‌ها و پیام‌های شما را در این رایانه باز می‌کند. آن را جای دیگری نگه دارید، مثلاً روی کاغذ. Deskbell نمی‌تواند دوباره نشانش دهد، اما هر وقت بخواهید کلید دیگری می‌سازد: در منو، زیر «عبارت عبور و بازیابی».</translation>
    </message>
    <message>
        <source>It takes the place of the one you were shown before, which opens nothing now.</source>
        <translation>این جای کلیدی را می‌گیرد که پیش‌تر به شما نشان داده شد؛ آن کلید دیگر چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>ادامه بدون آن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>This key is shown only here. Copy, save or print it; then choose “I have kept it”, or “Go on without it”.</source>
        <translation>این کلید فقط اینجا نشان داده می‌شود. آن را کپی، ذخیره یا چاپ کنید؛ سپس «نگهش داشتم» یا «ادامه بدون آن» را برگزینید.</translation>
    </message>
    <message>
        <source>Deskbell recovery key</source>
        <translation>کلید بازیابی Deskbell</translation>
    </message>
    <message>
        <source>It opens the Deskbell profile of the computer on which it was made. Whoever has both can read everything in it.</source>
        <translation>نمایهٔ Deskbell را در رایانه‌ای که کلید در آن ساخته شده باز می‌کند. هر که هر دو را داشته باشد می‌تواند همه چیزش را بخواند.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in half a minute, or with this window.</source>
        <translation>کپی شد. تا نیم دقیقهٔ دیگر، یا با بسته شدن این پنجره، از حافظهٔ کپی پاک می‌شود.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>ذخیرهٔ کلید بازیابی</translation>
    </message>
    <message>
        <source>deskbell-recovery-key</source>
        <translation>کلید-بازیابی-deskbell</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Take over</source>
        <translation>تحویل گرفتن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Not confirmed: {what}</source>
        <translation>تأیید نشده: {what}</translation>
    </message>
    <message>
        <source>Not done: {what}</source>
        <translation>انجام نشد: {what}</translation>
    </message>
</context>
<context>
    <name>RefusedFile</name>
    <message>
        <source>{name} was not attached. {reason}</source>
        <translation>{name} پیوست نشد. {reason}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>کوچک‌تر کردن</translation>
    </message>
    <message>
        <source>Attach a smaller copy; your own file stays as it is</source>
        <translation>نسخهٔ کوچک‌تری پیوست می‌شود؛ پروندهٔ خودتان همان می‌ماند</translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>Write an internal note</source>
        <translation>نوشتن یادداشت داخلی</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>استفاده از پاسخ آماده…</translation>
    </message>
    <message>
        <source>macro, template, canned response</source>
        <translation>ماکرو قالب پاسخ آماده</translation>
    </message>
    <message>
        <source>Hand to the engineers…</source>
        <translation>سپردن به مهندسان…</translation>
    </message>
    <message>
        <source>escalate, wish, fault</source>
        <translation>ارجاع درخواست خرابی</translation>
    </message>
    <message>
        <source>You are not staff there.</source>
        <translation>شما آنجا از کارکنان نیستید.</translation>
    </message>
    <message>
        <source>There are no saved replies.</source>
        <translation>پاسخ آماده‌ای نیست.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>گزارش مشکل</translation>
    </message>
    <message>
        <source>This is all that the report says. Names, addresses and texts of tickets are not in it; read it and change what you like. Nothing is sent until you send it yourself.</source>
        <translation>همهٔ گزارش همین است. نام‌ها، نشانی‌ها و متن تیکت‌ها در آن نیست؛ بخوانید و هر چه می‌خواهید تغییر دهید. تا خودتان نفرستید چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>What did you do, and what happened then?</source>
        <translation>چه کردید و سپس چه شد؟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ذخیره در پرونده…</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>نوشتن ایمیل…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>The program and this computer</source>
        <translation>برنامه و این رایانه</translation>
    </message>
    <message>
        <source>How syncing goes</source>
        <translation>وضعیت همگام‌سازی</translation>
    </message>
    <message>
        <source>The last fault</source>
        <translation>آخرین خطا</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>گزارش رویدادها</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules, in the order in which they run</source>
        <translation>قوانین، به ترتیب اجرا</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قانون تازه</translation>
    </message>
    <message>
        <source>It does nothing yet.</source>
        <translation>هنوز کاری نمی‌کند.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>off</source>
        <translation>خاموش</translation>
    </message>
</context>
<context>
    <name>RulesOutside</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>New rule</source>
        <translation>قانون تازه</translation>
    </message>
    <message>
        <source>“{name}” is switched on: it runs by itself from now on.</source>
        <translation>«{name}» روشن شد: از این پس خودکار اجرا می‌شود.</translation>
    </message>
    <message>
        <source>“{name}” is switched off now.</source>
        <translation>«{name}» اکنون خاموش است.</translation>
    </message>
    <message>
        <source>Somebody else changed the rules meanwhile, so nothing was done. They are shown as they are now: look at them and try again.</source>
        <translation>در این میان کس دیگری قوانین را تغییر داد، پس کاری انجام نشد. قوانین به شکل کنونی نشان داده می‌شوند: آن‌ها را ببینید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>قانونی نیست</translation>
    </message>
    <message>
        <source>This helpdesk does nothing by itself.</source>
        <translation>این میز کمک هیچ کاری را خودکار انجام نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Who said it</source>
        <translation>چه کسی گفت</translation>
    </message>
    <message>
        <source>The message: put the cursor where to split it</source>
        <translation>پیام: مکان‌نما را جایی بگذارید که باید جدا شود</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>جدا کردن در محل مکان‌نما</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>پیوستن به پیام قبلی</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>یادداشت داخلی</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <source>The figures for a spreadsheet (CSV)…</source>
        <translation>ارقام برای صفحه‌گسترده (CSV)…</translation>
    </message>
    <message>
        <source>{plot} as a picture…</source>
        <translation>{plot} به شکل تصویر…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>با نام {name} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save file</source>
        <translation>ذخیرهٔ پرونده</translation>
    </message>
    <message>
        <source>Save all files in a folder</source>
        <translation>ذخیرهٔ همهٔ پرونده‌ها در یک پوشه</translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message>
        <source>Saved replies</source>
        <translation>پاسخ‌های آماده</translation>
    </message>
    <message>
        <source>Saved replies: or begin a line with /</source>
        <translation>پاسخ‌های آماده: یا خط را با / آغاز کنید</translation>
    </message>
    <message>
        <source>Use a saved reply…</source>
        <translation>استفاده از پاسخ آماده…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search subjects and messages</source>
        <translation>جستجو در عنوان‌ها و پیام‌ها</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show while pressed</source>
        <translation>نمایش تا وقتی فشرده است</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>theme dark light appearance</source>
        <translation>پوسته تیره روشن ظاهر</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>اندازهٔ حروف</translation>
    </message>
    <message>
        <source>font text zoom scale bigger smaller</source>
        <translation>قلم متن بزرگنمایی مقیاس بزرگ‌تر کوچک‌تر</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>What it has no letters for is written in the usual one.</source>
        <translation>آنچه این قلم حرفی برایش ندارد، با قلم معمول نوشته می‌شود.</translation>
    </message>
    <message>
        <source>letters typeface family</source>
        <translation>حروف قلم فونت خانواده متن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Of this window; tickets stay in the language they are written in.</source>
        <translation>زبان این پنجره؛ تیکت‌ها به همان زبانی می‌مانند که نوشته شده‌اند.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Put back to “{usual}”</source>
        <translation>بازگرداندن به «{usual}»</translation>
    </message>
    <message>
        <source>on</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>General</source>
        <translation>کلی</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Seeing and hearing</source>
        <translation>دیدن و شنیدن</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>The one that the desktop has for messages.</source>
        <translation>همان که میزکار برای پیام‌ها دارد.</translation>
    </message>
    <message>
        <source>Nothing is told outside the window; what came is told after them.</source>
        <translation>بیرون از پنجره چیزی گفته نمی‌شود؛ آنچه رسیده پس از آن گفته می‌شود.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات سکوت</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>سکوت از</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>سکوت تا</translation>
    </message>
    <message>
        <source>Quiet hours begin on</source>
        <translation>ساعات سکوت آغاز می‌شود در</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>چیزی بی‌صدا نیست.</translation>
    </message>
    <message>
        <source>Muted tickets and views</source>
        <translation>تیکت‌ها و نماهای بی‌صدا</translation>
    </message>
    <message>
        <source>They show a crossed bell. Of them you hear only where somebody names you, or a promised answer is due.</source>
        <translation>زنگی خط‌خورده دارند. تنها وقتی از آن‌ها می‌شنوید که کسی از شما نام ببرد یا موعد پاسخی وعده‌داده‌شده برسد.</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>باصدا کردن همه</translation>
    </message>
    <message>
        <source>Promised answers</source>
        <translation>پاسخ‌های وعده‌داده‌شده</translation>
    </message>
    <message>
        <source>A notice before one is late.</source>
        <translation>اعلانی پیش از آنکه یکی دیر شود.</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>برگزیدن زمان…</translation>
    </message>
    <message>
        <source>notifications messages bell silence mute</source>
        <translation>اعلان پیام زنگ سکوت بی‌صدا</translation>
    </message>
    <message>
        <source>Who wrote, the number and the subject; never what was written.</source>
        <translation>چه کسی نوشت، شماره و عنوان؛ هرگز نه متن پیام.</translation>
    </message>
    <message>
        <source>Answers to my tickets</source>
        <translation>پاسخ‌ها به تیکت‌های من</translation>
    </message>
    <message>
        <source>Messages in my tickets</source>
        <translation>پیام‌ها در تیکت‌های من</translation>
    </message>
    <message>
        <source>Messages in tickets that nobody has</source>
        <translation>پیام‌ها در تیکت‌های بدون مسئول</translation>
    </message>
    <message>
        <source>Messages in tickets that I follow</source>
        <translation>پیام‌ها در تیکت‌هایی که دنبال می‌کنم</translation>
    </message>
    <message>
        <source>Messages in colleagues&apos; tickets</source>
        <translation>پیام‌ها در تیکت‌های همکاران</translation>
    </message>
    <message>
        <source>Colleagues&apos; answers and notes</source>
        <translation>پاسخ‌ها و یادداشت‌های همکاران</translation>
    </message>
    <message>
        <source>In my tickets and those I follow.</source>
        <translation>در تیکت‌های من و آن‌ها که دنبال می‌کنم.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>ماندن در سینی سیستم پس از بستن پنجره</translation>
    </message>
    <message>
        <source>Deskbell goes on syncing, and tells you of new messages.</source>
        <translation>Deskbell همگام‌سازی را ادامه می‌دهد و پیام‌های تازه را خبر می‌دهد.</translation>
    </message>
    <message>
        <source>background minimise quit icon</source>
        <translation>پس‌زمینه کوچک خروج نماد</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>اجرا هنگام ورود به سیستم</translation>
    </message>
    <message>
        <source>It waits in the tray, where there is one, until you open it.</source>
        <translation>اگر سینی سیستم باشد، تا باز کردن شما آنجا منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>autostart boot login</source>
        <translation>اجرای خودکار راه‌اندازی ورود</translation>
    </message>
    <message>
        <source>Open deskbell:// links with this program</source>
        <translation>باز کردن پیوندهای deskbell:// با این برنامه</translation>
    </message>
    <message>
        <source>Such links only show a ticket or an empty form; they do nothing else.</source>
        <translation>چنین پیوندهایی تنها تیکتی یا فرمی خالی را نشان می‌دهند و کار دیگری نمی‌کنند.</translation>
    </message>
    <message>
        <source>Ask before fetching large files</source>
        <translation>پرسش پیش از دریافت پرونده‌های بزرگ</translation>
    </message>
    <message>
        <source>Larger than {size}. Small pictures of attachments are not fetched by themselves then.</source>
        <translation>بزرگ‌تر از {size}. در آن صورت تصویرهای کوچک پیوست‌ها خودکار دریافت نمی‌شوند.</translation>
    </message>
    <message>
        <source>metered mobile roaming slow download</source>
        <translation>محدود همراه رومینگ کند دریافت</translation>
    </message>
    <message>
        <source>On metered networks</source>
        <translation>در شبکه‌های محدود</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>همیشه</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>وارد شده</translation>
    </message>
    <message>
        <source>rename colour order sign out</source>
        <translation>تغییر نام رنگ ترتیب خروج</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حسابی دیگر</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>افزودن حساب…</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>کنتراست</translation>
    </message>
    <message>
        <source>High contrast draws a clear edge around everything.</source>
        <translation>کنتراست بالا دور همه‌چیز لبه‌ای روشن می‌کشد.</translation>
    </message>
    <message>
        <source>accessibility colours edges see</source>
        <translation>دسترس‌پذیری رنگ لبه دیدن</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>With none, nothing slides, fades or blinks by itself.</source>
        <translation>با «هیچ»، چیزی خودبه‌خود سر نمی‌خورد، محو نمی‌شود و چشمک نمی‌زند.</translation>
    </message>
    <message>
        <source>accessibility animation motion reduce blink cursor dizzy</source>
        <translation>دسترس‌پذیری پویانمایی حرکت کمتر چشمک مکان‌نما سرگیجه</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>فشردگی</translation>
    </message>
    <message>
        <source>Tight shows more tickets at once, with less room around each.</source>
        <translation>«فشرده» تیکت‌های بیشتری را یک‌جا نشان می‌دهد، با فاصلهٔ کمتر.</translation>
    </message>
    <message>
        <source>compact comfortable spacing rows</source>
        <translation>فشرده راحت فاصله ردیف</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>High</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>زبان املا</translation>
    </message>
    <message>
        <source>Words that no dictionary has are underlined as you write.</source>
        <translation>واژه‌هایی که در هیچ فرهنگ لغتی نیستند هنگام نوشتن زیرخط می‌گیرند.</translation>
    </message>
    <message>
        <source>spell check dictionary underline</source>
        <translation>غلط‌یاب املا فرهنگ لغت زیرخط</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>فرهنگ‌های لغت</translation>
    </message>
    <message>
        <source>spell check language hunspell</source>
        <translation>غلط‌یاب زبان hunspell</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>جستجوی نسخه‌های تازه</translation>
    </message>
    <message>
        <source>Once a day. Nothing is sent and nothing is installed; you are told where it is.</source>
        <translation>روزی یک بار. چیزی فرستاده یا نصب نمی‌شود؛ فقط به شما گفته می‌شود کجاست.</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>به‌روزرسانی ارتقا نسخه</translation>
    </message>
    <message>
        <source>Tickets of several accounts</source>
        <translation>تیکت‌های چند حساب</translation>
    </message>
    <message>
        <source>In one list, or each account with views and counts of its own.</source>
        <translation>در یک فهرست، یا هر حساب با نماها و شمارش خودش.</translation>
    </message>
    <message>
        <source>unified inbox separate apart</source>
        <translation>صندوق یکپارچه جدا</translation>
    </message>
    <message>
        <source>One inbox for all</source>
        <translation>یک صندوق برای همه</translation>
    </message>
    <message>
        <source>An inbox for each</source>
        <translation>صندوقی برای هر یک</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>جستجو در تنظیمات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>هیچ تنظیمی این واژه‌ها را ندارد.</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>ترجیحات گزینه‌ها پیکربندی</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Ticket</source>
        <translation>تیکت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>{ticket} (not sent yet)</source>
        <translation>{ticket} (هنوز فرستاده نشده)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <translation>ظاهر مانند سیستم</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>ظاهر روشن</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>ظاهر تیره</translation>
    </message>
    <message>
        <source>appearance theme colours</source>
        <translation>ظاهر پوسته رنگ تم</translation>
    </message>
    <message>
        <source>Sign out of {account}…</source>
        <translation>خروج از {account}…</translation>
    </message>
    <message>
        <source>Sign in again at {account}…</source>
        <translation>ورود دوباره به {account}…</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>تیکت بعدی</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>تیکت قبلی</translation>
    </message>
    <message>
        <source>Read the ticket</source>
        <translation>خواندن تیکت</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>به فهرست</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تیکت تازه</translation>
    </message>
    <message>
        <source>New ticket on behalf of…</source>
        <translation>تیکت تازه از طرفِ…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>افزودن حساب…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Find a command or a ticket</source>
        <translation>یافتن فرمان یا تیکت</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>رفتن به {place}</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>حساب بعدی</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>حساب قبلی</translation>
    </message>
    <message>
        <source>One inbox for all accounts</source>
        <translation>یک صندوق برای همهٔ حساب‌ها</translation>
    </message>
    <message>
        <source>An inbox for each account</source>
        <translation>صندوقی برای هر حساب</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تیکت تازه</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
</context>
<context>
    <name>SidebarViews</name>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>نمای تازه</translation>
    </message>
    <message>
        <source>More about views</source>
        <translation>بیشتر دربارهٔ نماها</translation>
    </message>
    <message>
        <source>Import, export and shared views</source>
        <translation>درون‌بری، برون‌بری و نماهای مشترک</translation>
    </message>
    <message>
        <source>Staff views</source>
        <translation>نماهای کارکنان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>ورود دوباره</translation>
    </message>
    <message>
        <source>Sign in again at {name}</source>
        <translation>ورود دوباره به {name}</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost: it is sent once you are signed in.</source>
        <translation>هیچ نوشته‌ای از شما از دست نمی‌رود: پس از ورود فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Login or e-mail address</source>
        <translation>نام کاربری یا نشانی ایمیل</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>توکن</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Make a token on the helpdesk&apos;s page</source>
        <translation>ساختن توکن در صفحهٔ میز پشتیبانی</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
</context>
<context>
    <name>SignOutBox</name>
    <message>
        <source>Sign out of {name}?</source>
        <translation>از {name} خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>Sign out and keep them</source>
        <translation>خروج و نگه داشتن آن‌ها</translation>
    </message>
    <message>
        <source>Sign out and delete them</source>
        <translation>خروج و حذف آن‌ها</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج از حساب</translation>
    </message>
    <message>
        <source>Its tickets, files and sign-in are removed from this computer for good. At the helpdesk nothing changes.</source>
        <translation>تیکت‌ها، پرونده‌ها و اطلاعات ورودش برای همیشه از این رایانه برداشته می‌شود. در میز کمک چیزی تغییر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) (was/were) not sent.</source>
        <translation>
            <numerusform>%Ln پیام فرستاده نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) (was/were) begun.</source>
        <translation>
            <numerusform>%Ln پیش‌نویس آغاز شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them, and they come back when you sign in there again as the same person. Delete them, and they are gone for good.</source>
        <translation>اگر نگهشان دارید، با ورود دوبارهٔ همین شخص در آنجا برمی‌گردند. اگر حذفشان کنید، برای همیشه از دست می‌روند.</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Last message</source>
        <translation>آخرین پیام</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شده</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>دقیقه‌های کار</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>نخوانده</translation>
    </message>
</context>
<context>
    <name>SortLines</name>
    <message>
        <source>Add sort key</source>
        <translation>افزودن کلید مرتب‌سازی</translation>
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
        <translation>{name} کیست</translation>
    </message>
</context>
<context>
    <name>SpellMarks</name>
    <message>
        <source>Misspelled: {word}</source>
        <translation>غلط املایی: {word}</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>در جستجوی پیشنهاد…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>افزودن «{word}» به فرهنگ لغت</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary ({language})</source>
        <translation>افزودن «{word}» به فرهنگ لغت ({language})</translation>
    </message>
    <message>
        <source>Ignore in this message</source>
        <translation>نادیده گرفتن در این پیام</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>پیشنهادی نیست</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>املا</translation>
    </message>
    <message>
        <source>Remove “{word}” from the dictionary</source>
        <translation>برداشتن «{word}» از فرهنگ لغت</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>By the message</source>
        <translation>بر اساس پیام</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Nothing is underlined.</source>
        <translation>زیر چیزی خط کشیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer: {languages}.</source>
        <translation>فرهنگ‌های لغت این رایانه: {languages}.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install LibreOffice with that language, or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>برای {language} چیزی پیدا نشد. LibreOffice را با این زبان نصب کنید، یا {code}.dic و {code}.aff را در {folder} بگذارید.</translation>
    </message>
    <message>
        <source>None was found for {language}. Install the package {package} (on other systems than Debian it may be called otherwise), or put {code}.dic and {code}.aff into {folder}.</source>
        <translation>برای {language} چیزی پیدا نشد. بستهٔ {package} را نصب کنید (نامش بیرون از Debian شاید چیز دیگری باشد)، یا {code}.dic و {code}.aff را در {folder} بگذارید.</translation>
    </message>
</context>
<context>
    <name>SpellingPart</name>
    <message>
        <source>Next misspelling</source>
        <translation>غلط املایی بعدی</translation>
    </message>
    <message>
        <source>spelling, spell check, mistake, typo</source>
        <translation>املا، غلط‌یاب، اشتباه، غلط تایپی</translation>
    </message>
    <message>
        <source>Spelling is not checked: it is off in the settings.</source>
        <translation>املا بررسی نمی‌شود: در تنظیمات خاموش است.</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>no misspelled word was found.</source>
        <translation>هیچ واژهٔ غلطی پیدا نشد.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>استفاده از کلید بازیابی…</translation>
    </message>
    <message>
        <source>Deskbell cannot start</source>
        <translation>Deskbell نمی‌تواند آغاز شود</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>هنوز تمام نشده</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, which holds the key of your profile. It may be asking for its password in another window.</source>
        <translation>در انتظار دسته‌کلید این رایانه که کلید نمایهٔ شما را دارد. شاید در پنجرهٔ دیگری گذرواژه می‌خواهد.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New: nobody has answered yet</source>
        <translation>تازه: هنوز کسی پاسخ نداده است</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>در انتظار کارکنان</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>In progress at the helpdesk</source>
        <translation>در حال بررسی در میز کمک</translation>
    </message>
    <message>
        <source>Answered: waiting for the customer</source>
        <translation>پاسخ داده شده: در انتظار مشتری</translation>
    </message>
    <message>
        <source>With the engineers</source>
        <translation>نزد مهندسان</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: {label}</source>
        <translation>وضعیت: {label}</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No account yet</source>
        <translation>هنوز حسابی نیست</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>منتظر شماست</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>در انتظار شما: {count}</translation>
    </message>
    <message>
        <source>Still to be sent: {count}</source>
        <translation>مانده برای فرستادن: {count}</translation>
    </message>
    <message>
        <source>All synced {time}</source>
        <translation>همگام‌شده {time}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>هنوز همگام نشده</translation>
    </message>
    <message>
        <source>Syncing {done} of {total}</source>
        <translation>همگام‌سازی {done} از {total}</translation>
    </message>
    <message>
        <source>Syncing {done}</source>
        <translation>همگام‌سازی {done}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>در حال همگام‌سازی…</translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>Sync state</source>
        <translation>وضعیت همگام‌سازی</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>همگام‌سازی</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Properties</source>
        <translation>ویژگی‌ها</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
</context>
<context>
    <name>Takeout</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>export</source>
        <translation>برون‌ریزی</translation>
    </message>
    <message>
        <source>Save the conversation as mails (EML)…</source>
        <translation>ذخیرهٔ گفتگو به‌شکل ایمیل (EML)…</translation>
    </message>
    <message>
        <source>Save the conversation with its files (JSON)…</source>
        <translation>ذخیرهٔ گفتگو با پرونده‌ها (JSON)…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>ذخیرهٔ گفتگو به‌شکل PDF…</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>چاپ گفتگو…</translation>
    </message>
    <message>
        <source>These files could not be fetched from the helpdesk:</source>
        <translation>این پرونده‌ها را نشد از میز پشتیبانی گرفت:</translation>
    </message>
    <message>
        <source>Saving the conversation</source>
        <translation>ذخیرهٔ گفتگو</translation>
    </message>
    <message>
        <source>Saved as {name}, without {count} files that could not be fetched.</source>
        <translation>با نام {name} ذخیره شد؛ شمار پرونده‌هایی که گرفته نشد: {count}.</translation>
    </message>
    <message>
        <source>Printing the conversation</source>
        <translation>چاپ گفتگو</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>با نام {name} ذخیره شد.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تیکت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>درخواست‌کننده</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>باز شده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Attached: {name} ({size})</source>
        <translation>پیوست: {name} ({size})</translation>
    </message>
    <message>
        <source>(password left out)</source>
        <translation>(گذرواژه حذف شد)</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>صفحهٔ {page} از {count}</translation>
    </message>
</context>
<context>
    <name>TakeoutDialog</name>
    <message>
        <source>With internal notes and side conversations</source>
        <translation>با یادداشت‌های داخلی و گفتگوهای جانبی</translation>
    </message>
    <message>
        <source>Without them it holds what the customer can read, nothing else.</source>
        <translation>بدون آن‌ها تنها چیزی در آن است که مشتری می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>ادامه…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Only for this conversation</source>
        <translation>فقط برای این گفتگو</translation>
    </message>
    <message>
        <source>Type the number of a ticket that is here.</source>
        <translation>شمارهٔ تیکتی را بنویسید که اینجا هست.</translation>
    </message>
    <message>
        <source>Choose the department that should get it.</source>
        <translation>دپارتمانی را که باید آن را بگیرد برگزینید.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s e-mail address, or a part of their name to find it.</source>
        <translation>نشانی ایمیل مشتری را بنویسید، یا بخشی از نامش را تا پیدا شود.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>در چند واژه بگویید دربارهٔ چیست.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>شمارهٔ تیکت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>It came by</source>
        <translation>رسیده از راهِ</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>نام یا نشانی ایمیل</translation>
    </message>
    <message>
        <source>As a new ticket</source>
        <translation>به صورت تیکت تازه</translation>
    </message>
    <message>
        <source>Into a ticket that is there</source>
        <translation>در تیکتی که هست</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>گفتگو</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>دپارتمان را برگزینید</translation>
    </message>
    <message numerus="yes">
        <source>Department for all %Ln</source>
        <translation>
            <numerusform>دپارتمان برای هر %Ln مورد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Another size of letters</source>
        <translation>اندازهٔ دیگر حروف</translation>
    </message>
    <message>
        <source>Another font</source>
        <translation>قلمی دیگر</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>کوچک</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Size of letters: {name}</source>
        <translation>اندازهٔ حروف: {name}</translation>
    </message>
    <message>
        <source>This size is chosen already.</source>
        <translation>این اندازه از پیش برگزیده شده است.</translation>
    </message>
    <message>
        <source>font zoom scale bigger smaller</source>
        <translation>قلم بزرگنمایی مقیاس بزرگ‌تر کوچک‌تر</translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Send the reply alone</source>
        <translation>فقط پاسخ فرستاده شود</translation>
    </message>
    <message>
        <source>Do not do this</source>
        <translation>این کار انجام نشود</translation>
    </message>
    <message>
        <source>When it has arrived: {deeds}</source>
        <translation>همین که رسید: {deeds}</translation>
    </message>
    <message>
        <source>Tell the customer what happens now.</source>
        <translation>به مشتری بگویید اکنون چه می‌شود.</translation>
    </message>
</context>
<context>
    <name>TicketExport</name>
    <message>
        <source>Save the conversation as JSON…</source>
        <translation>ذخیرهٔ گفت‌وگو به‌شکل JSON…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Save all with internal notes as JSON…</source>
        <translation>ذخیرهٔ همه با یادداشت‌های داخلی به‌شکل JSON…</translation>
    </message>
    <message>
        <source>export side conversations</source>
        <translation>خروجی گفت‌وگوهای جانبی</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>با نام {name} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Open ticket</source>
        <translation>باز کردن تیکت</translation>
    </message>
    <message>
        <source>Remove the link to #{number}</source>
        <translation>برداشتن پیوند با #{number}</translation>
    </message>
</context>
<context>
    <name>TicketModel</name>
    <message>
        <source>{group}, {count}, folded</source>
        <translation>{group}، {count}، جمع‌شده</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>نخوانده</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>دارای پیوست</translation>
    </message>
    <message>
        <source>not sent yet: {count}</source>
        <translation>هنوز فرستاده نشده: {count}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>منتظر شما</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>بی‌صدا</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>{count}+ found</source>
        <translation>بیش از {count} مورد پیدا شد</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} مورد پیدا شد</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>Tickets</source>
        <translation>تیکت‌ها</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>تیکتی که دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت و {minutes} دقیقه</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Log time…</source>
        <translation>ثبت زمان…</translation>
    </message>
    <message>
        <source>This helpdesk keeps logged time as it was noted down.</source>
        <translation>این میز کمک زمان ثبت‌شده را همان‌گونه که نوشته شد نگه می‌دارد.</translation>
    </message>
    <message>
        <source>{time} of it billable</source>
        <translation>{time} از آن قابل صورت‌حساب</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>بدون صورت‌حساب</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>در حال پس گرفتن</translation>
    </message>
    <message>
        <source>Mend or take back</source>
        <translation>اصلاح یا پس گرفتن</translation>
    </message>
    <message>
        <source>Not arrived at the helpdesk yet. Press to take it back.</source>
        <translation>هنوز به میز کمک نرسیده. برای پس گرفتن فشار دهید.</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Start the timer</source>
        <translation>آغاز زمان‌سنج</translation>
    </message>
    <message>
        <source>Let the timer rest, or run on</source>
        <translation>مکث یا ادامهٔ زمان‌سنج</translation>
    </message>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>توقف زمان‌سنج و ثبت زمان آن</translation>
    </message>
    <message>
        <source>Log time by hand…</source>
        <translation>ثبت دستی زمان…</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>برگهٔ کارکرد</translation>
    </message>
    <message>
        <source>hours worked, billable, CSV</source>
        <translation>ساعت کار صورت‌حساب کارکرد CSV</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>نخست تیکتی را برگزینید.</translation>
    </message>
    <message>
        <source>This helpdesk logs no time, or not for you.</source>
        <translation>این میز کمک زمان ثبت نمی‌کند، یا برای شما مجاز نیست.</translation>
    </message>
    <message>
        <source>The timer runs for this ticket already.</source>
        <translation>زمان‌سنج برای این تیکت در حال کار است.</translation>
    </message>
    <message>
        <source>There is no timer.</source>
        <translation>زمان‌سنجی نیست.</translation>
    </message>
</context>
<context>
    <name>TimerStrip</name>
    <message>
        <source>Stop the timer and log its time</source>
        <translation>توقف زمان‌سنج و ثبت زمان آن</translation>
    </message>
    <message>
        <source>Stop and log</source>
        <translation>توقف و ثبت</translation>
    </message>
    <message>
        <source>Let the timer rest</source>
        <translation>مکث زمان‌سنج</translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation>ادامهٔ زمان‌سنج</translation>
    </message>
    <message>
        <source>a ticket that is gone</source>
        <translation>تیکتی که دیگر وجود ندارد</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Timer of {ticket}: {time}</source>
        <translation>زمان‌سنج {ticket}: {time}</translation>
    </message>
</context>
<context>
    <name>TimesheetWindow</name>
    <message>
        <source>Timesheet</source>
        <translation>برگهٔ کارکرد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>کارشناس</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>هفتهٔ پیش</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>هفتهٔ بعد</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>رفتن به این هفته</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Change or take back your own entries of the chosen line</source>
        <translation>تغییر یا پس گرفتن موارد خودتان در ردیف برگزیده</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>ذخیره به صورت CSV…</translation>
    </message>
    <message>
        <source>Time worked by ticket and day</source>
        <translation>زمان کار به تفکیک تیکت و روز</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>Time that is logged on tickets is summed up here.</source>
        <translation>زمانی که برای تیکت‌ها ثبت می‌شود اینجا جمع زده می‌شود.</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>چیزی ثبت نشده</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>پاسخی نرسید</translation>
    </message>
    <message>
        <source>Only what waits here is shown. {reason}</source>
        <translation>فقط آنچه اینجا منتظر است نشان داده می‌شود. {reason}</translation>
    </message>
    <message>
        <source>{total}, of which {billable} billable</source>
        <translation>{total}، که {billable} آن قابل صورت‌حساب است</translation>
    </message>
    <message>
        <source>timesheet-{day}</source>
        <translation>برگهٔ-کارکرد-{day}</translation>
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
        <translation>{name} در حال نوشتن پاسخ است…</translation>
    </message>
    <message>
        <source>{name} is writing an internal note…</source>
        <translation>{name} در حال نوشتن یادداشت داخلی است…</translation>
    </message>
    <message>
        <source>{name} is looking at this</source>
        <translation>{name} این را می‌بیند</translation>
    </message>
    <message>
        <source>{name} and {other} are writing replies…</source>
        <translation>{name} و {other} در حال نوشتن پاسخ‌اند…</translation>
    </message>
    <message>
        <source>{name} and {other} are writing internal notes…</source>
        <translation>{name} و {other} در حال نوشتن یادداشت داخلی‌اند…</translation>
    </message>
    <message>
        <source>{name} and {other} are looking at this</source>
        <translation>{name} و {other} این را می‌بینند</translation>
    </message>
    <message>
        <source>Not sent yet: {who} answered while you were writing ({time}).</source>
        <translation>هنوز فرستاده نشده: {who} هنگام نوشتن شما پاسخ داد ({time}).</translation>
    </message>
    <message>
        <source>{who} answered while you were writing ({time}).</source>
        <translation>{who} هنگام نوشتن شما پاسخ داد ({time}).</translation>
    </message>
    <message>
        <source>Send once more to send it anyway.</source>
        <translation>برای فرستادن با وجود این، یک بار دیگر «فرستادن» را بزنید.</translation>
    </message>
</context>
<context>
    <name>TogetherCounts</name>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing replies…</source>
        <translation>
            <numerusform>%Ln همکار در حال نوشتن پاسخ‌اند…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) writing internal notes…</source>
        <translation>
            <numerusform>%Ln همکار در حال نوشتن یادداشت داخلی‌اند…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) (is/are) looking at this</source>
        <translation>
            <numerusform>%Ln همکار این را می‌بینند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>هنگام نوشتن شما %Ln پاسخ رسید؛ آخرین پاسخ از {who} ({time}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %Ln answer(s) came while you were writing, the last by {who} ({time}).</source>
        <translation>
            <numerusform>هنوز فرستاده نشده: هنگام نوشتن شما %Ln پاسخ رسید؛ آخرین پاسخ از {who} ({time}).</numerusform>
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
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>It is paused already.</source>
        <translation>از پیش متوقف است.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>متوقف نیست.</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>توقف همگام‌سازی</translation>
    </message>
    <message>
        <source>offline stop fetching</source>
        <translation>آفلاین توقف دریافت</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>ازسرگیری همگام‌سازی</translation>
    </message>
    <message>
        <source>Copy the link to this ticket</source>
        <translation>کپی پیوند این تیکت</translation>
    </message>
    <message>
        <source>Keep Deskbell running when its window is closed?</source>
        <translation>پس از بستن پنجره Deskbell همچنان اجرا شود؟</translation>
    </message>
    <message>
        <source>In the tray it goes on syncing and tells you of new messages. You can change this in the settings.</source>
        <translation>در سینی سیستم همگام‌سازی ادامه می‌یابد و پیام‌های تازه خبر داده می‌شود. این را می‌توانید در تنظیمات تغییر دهید.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>ادامهٔ اجرا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>چیزی نخوانده نیست</translation>
    </message>
    <message>
        <source>Unread tickets: {count}</source>
        <translation>تیکت‌های نخوانده: {count}</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Deskbell</source>
        <translation>باز کردن Deskbell</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تیکت تازه</translation>
    </message>
    <message>
        <source>Latest unread ticket</source>
        <translation>تازه‌ترین تیکت نخوانده</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>همگام‌سازی</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>توقف همگام‌سازی</translation>
    </message>
    <message>
        <source>Resume syncing</source>
        <translation>ازسرگیری همگام‌سازی</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Close the list</source>
        <translation>بستن فهرست</translation>
    </message>
    <message>
        <source>Tickets it would run on</source>
        <translation>تیکت‌هایی که روی آن‌ها اجرا می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s) now</source>
        <translation>
            <numerusform>اکنون روی %Ln تیکت اجرا می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Those whose time has come, and on which it has not run since.</source>
        <translation>آن‌ها که زمانشان رسیده و از آن پس رویشان اجرا نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>It would run on %Ln ticket(s)</source>
        <translation>
            <numerusform>روی %Ln تیکت اجرا می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>As if it happened to each ticket now, the newest first.</source>
        <translation>چنان‌که گویی اکنون برای هر تیکت رخ دهد، نخست تازه‌ترین‌ها.</translation>
    </message>
    <message numerus="yes">
        <source>It looked at the first %Ln ticket(s) only.</source>
        <translation>
            <numerusform>فقط %Ln تیکت نخست بررسی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more (is/are) not shown.</source>
        <translation>
            <numerusform>%Ln مورد دیگر نشان داده نشده است.</numerusform>
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
        <translation>روزها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Closing #{ticket} in {seconds} s</source>
        <translation>بستن #{ticket} تا {seconds} ثانیهٔ دیگر</translation>
    </message>
    <message>
        <source>Sending to #{ticket} in {seconds} s</source>
        <translation>فرستادن به #{ticket} تا {seconds} ثانیهٔ دیگر</translation>
    </message>
    <message>
        <source>Closing in {seconds} s</source>
        <translation>بستن تا {seconds} ثانیهٔ دیگر</translation>
    </message>
    <message>
        <source>Sending in {seconds} s</source>
        <translation>فرستادن تا {seconds} ثانیهٔ دیگر</translation>
    </message>
    <message>
        <source>Offline: #{ticket} is closed when the connection is back</source>
        <translation>آفلاین: #{ticket} پس از برقراری اتصال بسته می‌شود</translation>
    </message>
    <message>
        <source>Offline: the ticket is closed when the connection is back</source>
        <translation>آفلاین: تیکت پس از برقراری اتصال بسته می‌شود</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, goes to #{ticket} once you are connected</source>
        <translation>آفلاین: در صندوق خروجی می‌ماند و پس از اتصال به #{ticket} می‌رود</translation>
    </message>
    <message>
        <source>Offline: kept in the outbox, sent when the connection is back</source>
        <translation>آفلاین: در صندوق خروجی می‌ماند و پس از برقراری اتصال فرستاده می‌شود</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed last is not saved. Close and lose it?</source>
        <translation>آخرین نوشته‌های شما ذخیره نشده است. بسته شود و از دست برود؟</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>بستن و از دست دادن</translation>
    </message>
    <message>
        <source>It is kept in the outbox, where you see why, and waits for you there.</source>
        <translation>در صندوق خروجی نگه داشته شده، دلیلش را آنجا می‌بینید و همان‌جا منتظر شماست.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is kept on this computer, and leaves when Deskbell runs again and has a connection.</source>
        <translation>چیزی از دست نمی‌رود: در این رایانه نگه داشته می‌شود و وقتی Deskbell دوباره اجرا شود و اتصال داشته باشد، می‌رود.</translation>
    </message>
    <message>
        <source>What you sent has not left yet. Close?</source>
        <translation>آنچه فرستادید هنوز نرفته است. بسته شود؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>باز بماند</translation>
    </message>
</context>
<context>
    <name>UpdateStrip</name>
    <message>
        <source>Look at it in the browser</source>
        <translation>دیدن در مرورگر</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>نسخهٔ {version} آمده است</translation>
    </message>
</context>
<context>
    <name>UpdatesPart</name>
    <message>
        <source>Look for a newer version</source>
        <translation>جستجوی نسخهٔ تازه‌تر</translation>
    </message>
    <message>
        <source>update upgrade release</source>
        <translation>به‌روزرسانی ارتقا نسخه</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>این تازه‌ترین نسخه است.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق خروجی</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>همهٔ حساب‌ها</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>همهٔ تیکت‌ها</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>در انتظار شما</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>در انتظار مشتری</translation>
    </message>
    <message>
        <source>Waiting for staff</source>
        <translation>در انتظار کارکنان</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>تیکت‌های من</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation>در انتظار، نخست قدیمی‌ترین</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>نزدیک به موعد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>از موعد گذشته</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>دنبال‌شده</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بدون گروه</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>دپارتمان</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Day of the last message</source>
        <translation>روز آخرین پیام</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>بدون اولویت</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>بدون نام مشتری</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>{name}, shared by {person}</source>
        <translation>{name}، از {person}</translation>
    </message>
</context>
<context>
    <name>ViewCounts</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln تیکت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>Go to one of your own views first.</source>
        <translation>نخست به یکی از نماهای خودتان بروید.</translation>
    </message>
    <message>
        <source>This view is not yours: duplicate it, and change that.</source>
        <translation>این نما از آن شما نیست: نسخه‌ای از آن بسازید و آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>Go to one of the views of staff first.</source>
        <translation>نخست به یکی از نماهای کارکنان بروید.</translation>
    </message>
    <message>
        <source>It is muted already.</source>
        <translation>از پیش بی‌صداست.</translation>
    </message>
    <message>
        <source>It is not muted.</source>
        <translation>بی‌صدا نیست.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>ساختن نسخهٔ دیگر…</translation>
    </message>
    <message>
        <source>Unmute the view</source>
        <translation>باصدا کردن نما</translation>
    </message>
    <message>
        <source>Mute the view</source>
        <translation>بی‌صدا کردن نما</translation>
    </message>
    <message>
        <source>Stop sharing with everybody</source>
        <translation>پایان اشتراک با همه</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌بری…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Share with the staff of {helpdesk}</source>
        <translation>اشتراک با کارکنان {helpdesk}</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>نمای تازه…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>درون‌بری نماها…</translation>
    </message>
    <message>
        <source>Export all your views…</source>
        <translation>برون‌بری همهٔ نماهای شما…</translation>
    </message>
    <message>
        <source>“{name}” cannot be used here</source>
        <translation>«{name}» اینجا قابل استفاده نیست</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>کپی {name}</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» حذف شد.</translation>
    </message>
    <message>
        <source>“{name}” is shared: all staff there find it among their views.</source>
        <translation>«{name}» مشترک شد: همهٔ کارکنان آنجا آن را میان نماهای خود می‌بینند.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>درون‌بری نماها</translation>
    </message>
    <message>
        <source>Views imported: {count}.</source>
        <translation>نماهای درون‌بری‌شده: {count}.</translation>
    </message>
</context>
<context>
    <name>ViewEditor</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>نام نما چیست</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>با این واژه‌ها</translation>
    </message>
    <message>
        <source>As typed into the search box; none is needed</source>
        <translation>همان‌طور که در کادر جست‌وجو نوشته می‌شود؛ خالی هم می‌تواند باشد</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>گروه‌بندی بر پایهٔ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>چیدمان</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>ردیف‌های فشرده</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>نمای تازه</translation>
    </message>
    <message>
        <source>Edit view</source>
        <translation>ویرایش نما</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>همهٔ حساب‌ها</translation>
    </message>
    <message>
        <source>Shows tickets of which</source>
        <translation>تیکت‌هایی را نشان می‌دهد که برایشان</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>مرتب بر پایهٔ</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>گروه‌بندی بر پایهٔ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>A condition has nothing to compare with. Choose it, or remove it.</source>
        <translation>یک شرط مقداری برای سنجش ندارد. مقدار را برگزینید یا شرط را بردارید.</translation>
    </message>
    <message>
        <source>Keep the changes to this view?</source>
        <translation>تغییرات این نما نگه داشته شود؟</translation>
    </message>
    <message>
        <source>They are lost if you close it without saving.</source>
        <translation>اگر بدون ذخیره ببندید از دست می‌روند.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>ادامهٔ ویرایش</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>As the helpdesk calls itself</source>
        <translation>همان نام خود میز کمک</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>What you wrote for {names} and did not send is kept here. Sign in there again as the same person, and it comes back.</source>
        <translation>آنچه برای {names} نوشتید و نفرستادید اینجا نگه داشته شده است. اگر به نام همان شخص دوباره آنجا وارد شوید، برمی‌گردد.</translation>
    </message>
    <message>
        <source>Connect to your helpdesk</source>
        <translation>اتصال به میز کمک شما</translation>
    </message>
    <message>
        <source>Your browser opens the helpdesk&apos;s own page. Once you allowed it there, you are signed in here.</source>
        <translation>مرورگر صفحهٔ خود میز کمک را باز می‌کند. همین که آنجا اجازه دهید، اینجا وارد می‌شوید.</translation>
    </message>
    <message>
        <source>Your password is sent to the helpdesk once and not kept. It gives a token for this computer in return.</source>
        <translation>گذرواژهٔ شما یک بار به میز کمک فرستاده می‌شود و نگه داشته نمی‌شود. در عوض توکنی برای این رایانه می‌دهد.</translation>
    </message>
    <message>
        <source>A token lets this computer in. It is kept like a password.</source>
        <translation>توکن به این رایانه اجازهٔ ورود می‌دهد. مانند گذرواژه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Read and answer your tickets here, also without a network. What you write is kept on this computer, encrypted, until it has arrived.</source>
        <translation>تیکت‌های خود را اینجا بخوانید و پاسخ دهید، حتی بدون شبکه. آنچه می‌نویسید تا رسیدن، رمزگذاری‌شده در این رایانه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>به‌جای آن ورود با مرورگر</translation>
    </message>
    <message>
        <source>Sign in with a password instead</source>
        <translation>به‌جای آن ورود با گذرواژه</translation>
    </message>
    <message>
        <source>Paste a token instead</source>
        <translation>به‌جای آن چسباندن توکن</translation>
    </message>
    <message>
        <source>Find it for me instead</source>
        <translation>به‌جای آن برایم پیدا کن</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال جستجو…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>در انتظار مرورگر…</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>باز کردن مرورگر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Open the page where tokens are made</source>
        <translation>باز کردن صفحهٔ ساخت توکن</translation>
    </message>
    <message>
        <source>Enter everything by hand</source>
        <translation>وارد کردن همه چیز با دست</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>آزمودن نمایش</translation>
    </message>
    <message>
        <source>support.example.com or you@example.com</source>
        <translation>support.example.com یا you@example.com</translation>
    </message>
    <message>
        <source>The demo is open</source>
        <translation>نمایش باز است</translation>
    </message>
    <message>
        <source>Kind of helpdesk</source>
        <translation>نوع میز کمک</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Login or e-mail address</source>
        <translation>نام کاربری یا نشانی ایمیل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>توکن</translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <translation>نام (اختیاری)</translation>
    </message>
    <message>
        <source>Sign in to {name}</source>
        <translation>ورود به {name}</translation>
    </message>
    <message>
        <source>In RT: your name, Settings, Auth Tokens, then create one.</source>
        <translation>در RT: نام شما، Settings، Auth Tokens، سپس یکی بسازید.</translation>
    </message>
    <message>
        <source>Your helpdesk gives it to you, usually on your account&apos;s page there.</source>
        <translation>میز کمک آن را به شما می‌دهد، معمولاً در صفحهٔ حساب شما در آنجا.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Remove {word}</source>
        <translation>برداشتن {word}</translation>
    </message>
</context>
<context>
    <name>_BusyDialog</name>
    <message>
        <source>Your profile is being locked anew. This takes a moment.</source>
        <translation>نمایهٔ شما در حال قفل شدن از نو است. کمی طول می‌کشد.</translation>
    </message>
</context>
<context>
    <name>_Day</name>
    <message>
        <source>A day like 2026-01-31</source>
        <translation>روزی مانند ۱۴۰۴-۱۱-۱۱</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Sorted by</source>
        <translation>مرتب بر پایهٔ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>ascending ↑</source>
        <translation>صعودی ↑</translation>
    </message>
    <message>
        <source>descending ↓</source>
        <translation>نزولی ↓</translation>
    </message>
    <message>
        <source>Remove this sort key</source>
        <translation>برداشتن این کلید مرتب‌سازی</translation>
    </message>
</context>
<context>
    <name>_Members</name>
    <message>
        <source>Members of the group</source>
        <translation>اعضای گروه</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>When</source>
        <translation>چه زمانی</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>یک روز</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>_Span</name>
    <message>
        <source>How many</source>
        <translation>چند تا</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>one, or several with commas</source>
        <translation>یکی، یا چند تا با ویرگول</translation>
    </message>
</context>
</TS>
