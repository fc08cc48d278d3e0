"""Russian and Persian words as they are typed in Latin letters.

None of them is a word of English, Dutch, German, French, Spanish, Italian, Polish or Czech that
stands in tickets: one that is would give a false alarm, and enough others are left.
"""

import re

from desktop.domain.coach.lexicon import word_set

RUSSIAN_FORM = re.compile(
    r"\w{2,}(?:tsya|tsia|aite|ayte|uyte|yayte|ivayu|yvayu|ayut|aut|ayet|yaet|omu|iye|yye|yakh|yami|enie|eniye|eniya|"
    r"eniyu|ovat|irovat|yvat|skiy|skii|skaya|skoe|skogo|nyi|nyy|naya|noye|nogo|evo|ovo)|\w*shch\w+|\w*zhd\w+"
)
"""Endings and letters of Russian words; they count as the words do."""

RUSSIAN = word_set(
    """
    blagodaryu bolshe brauzer brauzera budet byt cherez chto chtobi chtoby dannye dannyh davno
    delat delayu dlya dobriy dobryi dobryy domen domena dostup dostupa eshche eshe esho eshyo
    esli eta eti eto etogo etom etot gde gruzit hochu hotel hotelos ili ischez ischezli ispravit
    ispravte jdu kak kakaya kakie kakoe kakoi kakoy khochu khosting khotel kogda komputer
    kompyuter kompyutera kompyutere kotoraya kotoriy kotorye kotoryy kuda logah logakh menya
    mezhdu mnoy moego mogu mojet mojete mojno moy moya moyo moyu mozhet mozhete mozhno mozno
    nado nash nasha nastroiki nastroit nastroyki nazhal nazhimayu nego nelzya neverniy nevernyi
    nichego nikak nikto noviy novyi nujno nuzhno nuzno obnovil obnovlenie obnovleniya ochen
    oplata oplatil oplaty opyat oshibka oshibki oshibku otklyuchit otkrivaetsya otkryt
    otkryvaetsya otkryvayu otpravil otpravit otpravlyaetsya otvet otveta parol parolem parolya
    pered perenesti pereustanovil pishet pishite pisma pismo pochemu pochemuto pochinit
    pochinite pochta pochte pochtu pochty podskajite podskazhite podskazite pojaluista
    pojalujsta poluchaetsya poluchayu poluchil poluchit polzovatel pomoch pomogi pomogite pomosh
    pomoshch posle pozaluista pozaluysta pozhaluista pozhalujsta pozhaluysta prihodit prihodyat
    prikhodit prikhodyat prilozhenie privet problemu problemy propal propala propali proverit
    proverte rabotaet rabotal rabotala rabotat rabotayet rabotayut ranshe rugaetsya saite sayt
    sayta sayte saytu schet scheta sdelal sdelat segodnya seichas sejchas sertifikat servera
    servere seychas shto skazhite slomalas slomalos slomalsya snova spasibo srazu svoy svoyu
    takje takzhe tebya teper toje tolko tozhe udalil udalit uje upravleniya ustanovil ustanovit
    uzhe vam vash vasha vashi vchera vecher vkhod vkladka vkladki vklyuchit voiti vopros voprosa
    voprosy vosstanovit vosstanovlenie voyti vremeni vremya vse vsegda vsem vsyo vtoroi vy
    vydaet vydayet xosting yego yeshche yeye zachem zagruzhaetsya zahoju zahozhu zaiti zakaz
    zakaza zakhozhu zakladki zapuskaetsya zapuskayetsya zaranee zavtra zayti zdraste zdrastvuyte
    zdravstvuite zdravstvujte zdravstvuyte zhdu
    """
)
RUSSIAN_SMALL = word_set(
    """
    bez byl byla bylo da den domen est i iz iz-za k klient mne moi na nam ne net ni no noch o ot
    panel po potom pri s server site tak ty u upal v vas vy ya za
    """
)
"""Short ones prove nothing, but belong to the language where others do."""

PERSIAN_FORM = re.compile(
    r"n?e?mi(?:kon|sh|too?n|tu|tav|kh|d|g|r|y|z|b|p)[a-z]{1,8}|\w+(?:eshoon|etoon|emoon|hatoon|hamoon|iyam)"
)
"""Verbs with mi- and nemi-, and endings of possession."""

PERSIAN = word_set(
    """
    agar agha amad amma anjam avaz baraaye baraye barayeh baresi bargashte barmigarde barresi
    bayad bayed baz bazam bbkhshid bebakhshid bede bedid bedin befahmam befarmaid begid bego
    bekonam besham beshe bokonam bokonid bood boodam cheghad cheghadr chejuri chera chetoor
    chetor chetori chetour chon daram darim daryaft dashtam dashte digar dige digeh dighe dirooz
    diruz domainam doost emailam emrooz emruz ersal faal faale faghat faqat farda ghat ghate
    ghire hame hameh hamin hamun hanooz hanoz hanuz harchi hastam hastim hesab hesabam hich
    hichi hichkas hostam inja ishan javab javabe kar karbar karbari kard kardam kardan karde
    kardim kare khaahesh khahesh khahesham khanom kharab kharabe khardam kharid kharidam khaste
    kheili kheyli kheyly khobi khodam khodesh khodet khoobi khubi khyli koja kojast komak
    komakam konam konde konid konim konin lazem lazeme lotfan lotfn mamnoon mamnoonam mamnun
    mersi mide mige mikhaam mikhad mikhaham mikhahm mikhaim mikham mikhastam mikonad mikonam
    mikonan mikone mikoneh mikonid mikonm mishavad mishe misheh mishod mitavanam mitonam
    mitoonam mitunam moshkel moshkelam moshkele moshkeli moteshaker moteshakeram moteshakkeram
    motshaker motshakeram nabashid nabashin nadaram nadare nadarim nakard nashode nemide
    nemikonad nemikonam nemikone nemikoneh nemishan nemishavad nemishe nemisheh nemishod
    nemitavanam nemitonam nemitoonam nemitunam nist nistam nmikone nmishe nmitonam oomad
    pardakht pasokh peida peyda raft rahnamai rahnamaii rahnamayi ramz ramzam ramze salaam salam
    sefaresh servere servram shab shodam shode shodeh shoma shomaa slm soal soale soali sobh
    tamdid umad unja vaghti vaghty vali vared vasl vasle vorood voroud ziad ziyad
    """
)
PERSIAN_SMALL = word_set(
    """
    age alan ast az ba be che chi domain e email error hala ham host in ke man mn o pas ra ro
    server site ta to un va ye yek
    """
)
