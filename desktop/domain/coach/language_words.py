"""The commonest words of languages, by which one is told from another.

Only words that nearly every sentence holds; what two neighbours share is listed for both.
"""

from desktop.domain.coach.lexicon import word_set

_WORDS = {
    "en": """the a an and is it to of in i my not that have with for on but this
        when can do be as if at or from was how what why all has no are will me you
        it's i'm don't can't doesn't they so which there just now after get any been
        were had than only please would""",
    "nl": """de het een en is in ik niet van op te dat met voor die er maar als aan
        om mijn heb kan bij naar ook wel geen wat hoe dan nog meer deze dit of door
        zijn wordt krijg worden was over weer heeft uit werkt ben we u je na tot
        moet alle waar al zo nu hij mij via zonder""",
    "de": """der die das ist ich nicht und ein eine zu in mit den dem auf von für es
        sich auch wie kann habe bei mir im aber wenn wird nach oder noch hat nur
        mein meine als aus dass was um einen sind am keine über werden so wieder war
        man zum zur bitte mehr vor einem dann immer""",
    "fr": """le la les de des et un une je ne pas est que pour dans sur mes mon ma
        avec ce il plus à au en du qui mais j'ai c'est cette me comment quand tout
        vous bonjour merci sont ou si par ai n'est être fait sans aux votre nous
        d'un depuis suis""",
    "es": """el la los las de que y un una no en es por para con mi me se lo pero
        como al del más cuando esta este he mis su hay si todo tengo puedo porque
        muy gracias hola desde ya está cómo qué sin sobre todos ha son le ni""",
    "it": """il la le di che e un una non in è per con mi si ma come ho del della i
        al da su più sono questo questa mio mia grazie quando anche dei lo gli nel
        alla se ha tutti o dopo perché cosa posso buongiorno stato ed delle dal sul""",
    "pt": """o a os as de que e um uma não em é por para com meu minha me se mas
        como do da no na mais quando este esta eu ao já foi tem ou isso sem está
        estou são dos das pelo pela ele tenho meus minhas obrigado porque você às
        nos""",
    "pl": """nie w i się na z do jest to że jak mam co mi ale po od za o dla czy
        przez tak już mnie jest są był tylko a przy moje mój ze można""",
    "cs": """a v na se je že to do mi s z ale jsem jak po pro ne který která už není
        při když co od mám nebo jen za jsou bylo také ve prosím děkuji mohu tak kde
        dobrý den tam ze by""",
    "sk": """a v na sa je že to do mi s z ale som ako po pre nie ktorý ktorá už pri
        keď čo od mám alebo len za sú bolo aj vo prosím ďakujem môžem tak kde dobrý
        deň tam zo by""",
    "hu": """a az és nem hogy egy van is meg de ha mert csak már azt ez mint vagy
        ezt nincs lehet majd most ki el úgy kell még volt minden hogyan nekem
        köszönöm sem fel be""",
    "fi": """ja on ei se että en mutta kun niin ole oli myös jos voi miten mitä tai
        kuin nyt sitä minun olen ovat vain siitä sen tämä mistä ohjelma kanssa jo
        saa""",
    "sv": """och i att det som en på är av för med inte jag har om till den mig ett
        men när kan så från hur ska vad min mina vid eller nu bara det finns""",
    "da": """og i at det som en på er af for med ikke jeg har om til den mig et men
        når kan så fra hvordan skal hvad min mine ved eller nu kun der efter blev""",
    "no": """og i at det som en på er av for med ikke jeg har om til den meg et men
        når kan så fra hvordan skal hva min mine ved eller nå bare der etter ble""",
    "tr": """ve bir bu için ile de da çok ama ne mi var gibi daha olarak olan benim
        bana değil nasıl yok her sonra kadar şekilde ben lütfen ancak zaman tüm""",
    "ro": """și de la în nu un o cu pe este care să am mai ce pentru dar din mi se
        cum sunt fi ca nici după când acest sau îmi""",
    "id": """yang dan di saya tidak ini untuk dengan dari bisa ada itu ke pada sudah
        akan juga atau tapi apa kenapa bagaimana karena mohon tolong aku""",
    "ru": """и в не на я что с как у а по это из к но то за от есть при мне меня
        если же все вы так для или его нет он она до мой только уже когда чтобы мы
        бы о можно этого почему быть после ещё еще было вот во без ли очень раз""",
    "bg": """и в не на аз че се с как у а по това от до но за е са при ми ме ако все
        вие така для или го няма той тя мой само вече когато да ние бих може защо
        съм беше след още има ли""",
    "fa": """و در به از که این را با است برای من آن هم تا یک می شود شده کند رو اگر
        نمی بر باید دارم یا چه است هر اما خود کنم شد سلام لطفا نیست بود ولی ها کنید
        های کرد دارد همه بعد""",
    "ar": """في من على و أن لا إلى هذا ما لم عن هذه مع التي كل أو كان هل بعد قد عند
        لكن ان الى يا انا أنا ذلك كيف اي أي حتى غير بها لي شكرا الذي هو عندما ثم بين
        منذ انه قبل او اريد هناك""",
    "ur": """ہے کا کی کے میں سے اور نے کو پر یہ ہیں کر نہیں ہو تو بھی کہ وہ اس ایک
        گیا تھا ہوں""",
}
STOP_WORDS = {code: word_set(text) for code, text in _WORDS.items()}
