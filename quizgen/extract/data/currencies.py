"""Currencies: ISO 4217 codes, the signs and nouns they are written with, and whose they are."""

_SIGNS = """
USD $ US$ $US USD$ | EUR € | GBP £ UK£ | JPY ¥ JP¥ | INR ₹ Rs Rs. | RUB ₽ | KRW ₩ | ILS ₪ NIS | THB ฿
VND ₫ | UAH ₴ | NGN ₦ | TRY ₺ TL | PHP ₱ | CRC ₡ | PYG ₲ | GHS ₵ GH₵ | KZT ₸ | AZN ₼ | GEL ₾ | MNT ₮
PLN zł | AUD A$ AU$ $A $AU | CAD C$ CA$ CDN$ Cdn$ | NZD NZ$ $NZ | HKD HK$ $HK | SGD S$ SG$ | TWD NT$
BRL R$ | MXN MX$ | MYR RM | CNY RMB CN¥ | IDR Rp | CZK Kč | HUF Ft
"""
SIGNS: dict[str, str] = {}
for _entry in _SIGNS.replace("\n", " | ").split("|"):
    if _entry.strip():
        _code, *_signs = _entry.split()
        SIGNS.update(dict.fromkeys(_signs, _code))

CODES = frozenset(
    """
    AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BND BOB BRL BTN BWP BYN CAD CDF CHF CLP CNY COP CRC CUP CZK
    DKK DZD EGP ERN ETB EUR FJD GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS
    KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT MUR MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN
    PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SYP THB TJS TMT TND TRY TWD TZS UAH UGX USD UYU
    UZS VES VND XAF XOF YER ZAR ZMW ZWL
    """.split()
)

WORDLIKE = frozenset("ALL ARS BAM CAD COP CUP DOP GEL LAK MAD MOP PEN RON SAR SOS TOP TRY".split())
"""Codes that are words or other abbreviations too."""

_NOUNS = """
USD dollar dollars buck bucks greenback greenbacks | GBP pound pounds sterling quid | EUR euro euros
JPY yen | CNY yuan renminbi | INR rupee rupees | PLN złoty złotys złote złotych zloty zlotys zlotych
RUB ruble rubles rouble roubles | KRW won | ILS shekel shekels | MYR ringgit ringgits | THB baht
IDR rupiah rupiahs | VND dong | TRY lira liras lire | HUF forint forints | CZK koruna korunas koruny
BGN lev leva | RON leu lei | UAH hryvnia hryvnias | ZAR rand | NGN naira | GHS cedi cedis | ETB birr
BRL reais | BDT taka | MMK kyat kyats | KHR riel riels | KZT tenge | GEL lari | AMD dram drams
AFN afghani afghanis | MNT tugrik tugriks tögrög | AZN manat | AED dirham dirhams | SAR riyal riyals
ISK krónur | HRK kuna kunas | PEN soles | BOB bolivianos | VES bolívar bolívares bolivar bolivars
CRC colón colones | GTQ quetzal quetzales | PYG guaraní guaranís guaranies | BTC bitcoin bitcoins
AOA kwanza kwanzas | ZMW kwacha | MZN metical meticais | PGK kina | LAK kip | UZS sum | KGS som
ALL lek leks | MKD denar denars | ERN nakfa | franc franc francs | krona krona kronor kronas
krone krone kroner | peso peso pesos | dinar dinar dinars | rial rial rials | shilling shilling shillings
guilder guilder guilders | crown crown crowns | ducat ducat ducats | drachma drachma drachmas drachmae
peseta peseta pesetas | escudo escudo escudos | thaler thaler thalers | florin florin florins
guinea guinea guineas | denarius denarius denarii | Deutschmark deutschmark deutschmarks
Reichsmark reichsmark reichsmarks | cent cent cents | penny penny pence p
kopeck kopeck kopecks kopek kopeks | sen sen | grosz grosz groszy | øre øre
"""
NOUNS: dict[str, str] = {}
"""The currency meant by a noun without a country's name; the noun itself where several countries use it."""
for _entry in _NOUNS.replace("\n", " | ").split("|"):
    if _entry.strip():
        _code, *_words = _entry.split()
        NOUNS.update(dict.fromkeys(_words, _code))
COMMON_WORDS = frozenset(
    {"won", "sum", "kina", "kip", "som", "lek", "dong", "p", "lei", "crown", "crowns", "real"}
)
"""Nouns of money that are far more often another word; only a large or exact number makes them money."""

_BY_COUNTRY = """
dollar: american US U.S. USD; canadian CAD; australian AUD; zealand NZD; kong HKD;
    singapore SGD singaporean SGD; taiwan TWD taiwanese TWD; jamaican JMD; namibian NAD;
    fiji FJD fijian FJD; zimbabwean ZWL; brunei BND; liberian LRD; trinidad TTD; bahamian BSD
pound: british GBP; egyptian EGP; lebanese LBP; syrian SYP; sudanese SDG; irish IEP; cypriot CYP
franc: swiss CHF; french FRF; belgian BEF; congolese CDF; rwandan RWF; cfa XOF; african XOF
krona: swedish SEK; icelandic ISK
krone: danish DKK; norwegian NOK
crown: danish DKK; norwegian NOK; swedish SEK; czech CZK; icelandic ISK; slovak SKK; estonian EEK
rupee: indian INR; pakistani PKR; lankan LKR; nepalese NPR; nepali NPR; mauritian MUR; seychelles SCR
peso: mexican MXN; philippine PHP; argentine ARS; argentinian ARS; chilean CLP; colombian COP; cuban CUP;
    uruguayan UYU; dominican DOP
dinar: kuwaiti KWD; iraqi IQD; jordanian JOD; serbian RSD; tunisian TND; algerian DZD; libyan LYD;
    bahraini BHD; yugoslav YUD
rial: iranian IRR; omani OMR; yemeni YER; qatari QAR
riyal: saudi SAR; qatari QAR
lira: turkish TRY; italian ITL; maltese MTL; syrian SYP
shilling: kenyan KES; ugandan UGX; tanzanian TZS; somali SOS; austrian ATS
ruble: russian RUB; belarusian BYN; belarussian BYN; soviet SUR
won: south KRW; korean KRW
dirham: emirati AED; uae AED; moroccan MAD
yuan: chinese CNY
yen: japanese JPY
shekel: israeli ILS
"""
BY_COUNTRY: dict[tuple[str, str], str] = {}
"""(adjective, singular noun) → code, in lower case."""
for _line in _BY_COUNTRY.replace("\n    ", " ").strip().splitlines():
    _noun, _, _rest = _line.partition(":")
    _pairs = _rest.replace(";", " ").split()
    _adjectives: list[str] = []
    for _word in _pairs:
        if _word in CODES or (_word.isupper() and len(_word) == 3):
            BY_COUNTRY.update({(adjective, _noun): _word for adjective in _adjectives})
            _adjectives = []
        else:
            _adjectives.append(_word.lower())
ADJECTIVES = frozenset(adjective for adjective, _ in BY_COUNTRY)
SINGULAR = {
    "kronor": "krona",
    "kroner": "krone",
    "lire": "lira",
    "roubles": "ruble",
    "rouble": "ruble",
    "sterling": "pound",
}


def singular(noun: str) -> str:
    """The noun as `BY_COUNTRY` lists it."""
    return SINGULAR.get(noun) or (noun[:-1] if noun.endswith("s") else noun)


MONEY = frozenset({*CODES, *SIGNS.values(), *NOUNS.values(), *BY_COUNTRY.values()})
"""Every unit that is money."""
