"""English is told from its neighbours by its own small words."""

import pytest

from quizgen.read.guards import looks_english

ENGLISH = {
    "news": "The town council voted on Tuesday to reopen the old mill bridge, which had been "
    "closed since the flood of 2014. Traders who had lost much of their custom said that "
    "they were relieved, but some residents feared heavy traffic.",
    "football": "Rovers took the lead after nine minutes when Hale headed in a corner from the left. "
    "United pressed hard before half-time, hit the post twice, and won a penalty in the "
    "61st minute, but Okoro saved it low to his right. Final score: Rovers 1, United 0.",
    "travel list": "Get in: buses run hourly from Port Allen, fare 4 euros. Eat: Blue Door, fish and "
    "chips, open Tuesday to Sunday. Sleep: Harbour Hostel, beds from 20 euros, and two "
    "small hotels near the church. See: castle ruins, maritime museum, lighthouse with "
    "views of the bay.",
    "biography": "Born in Leeds in 1840, she trained as a nurse and sailed to Cape Town at the age of "
    "23. There she founded a hospital, wrote two books about fevers, and married a "
    "surveyor, whom she outlived by forty years.",
    "science": "Researchers heated samples to 900 degrees and measured how quickly oxygen left them."
    " Crystals with more iron lost it faster than those with less, a result which "
    "supports the idea that pressure matters most.",
    "recipe": "Mix flour, sugar and butter until crumbly. Add two eggs, then a cup of milk. Bake "
    "for forty minutes at 180 degrees. Leave the cake to cool before cutting it, or serve"
    " it warm with cream.",
    "foreign names": "Między Nami, a café in Kraków's Kazimierz quarter, was opened by Małgorzata Wójcik "
    "and Zbigniew Żurek in 1996. It is known for pierogi ruskie, żurek and szarlotka, and"
    " for the concerts that are held there on Fridays.",
    "short": "Zum Wohl!",
}
FOREIGN = {
    "Polish": "Rada miasta postanowiła we wtorek otworzyć stary most przy młynie, który był "
    "zamknięty od powodzi w 2014 roku. Kupcy, którzy stracili dużą część klientów, "
    "mówili, że to dla nich ulga, ale niektórzy mieszkańcy boją się ruchu ciężarówek. Most otwarto "
    "rano, a przez most "
    "przejechał burmistrz; most ma sto lat.",
    "German": "Der Stadtrat beschloss am Dienstag, die alte Brücke an der Mühle wieder zu öffnen, "
    "die seit dem Hochwasser von 2014 gesperrt war. Die Händler waren erleichtert, doch "
    "manche Anwohner fürchten den Verkehr in der engen Straße. Was das kostet, ist noch "
    "offen.",
    "French": "Le conseil municipal a décidé mardi de rouvrir le vieux pont du moulin, qui était "
    "fermé depuis la crue de 2014. Les commerçants se disent soulagés, mais certains "
    "habitants craignent que la circulation ne devienne trop dense dans les rues "
    "étroites.",
    "Spanish": "El ayuntamiento decidió el martes reabrir el viejo puente del molino, que estaba "
    "cerrado desde la inundación de 2014. Los comerciantes se mostraron aliviados, pero "
    "he oído que algunos vecinos temen el tráfico. Ella me lo ha dicho a mí.",
    "Dutch": "De gemeenteraad besloot dinsdag om de oude brug bij de molen weer te openen, die "
    "sinds de overstroming van 2014 gesloten was. De winkeliers waren opgelucht, maar of "
    "het verkeer in de smalle straat zal toenemen, weet nog niemand. Had hij het maar "
    "gezegd.",
    "Italian": "Il consiglio comunale ha deciso martedì di riaprire il vecchio ponte del mulino, "
    "chiuso dopo la piena del 2014. I commercianti sono contenti, ma alcuni abitanti "
    "temono il traffico nelle vie strette, e il sindaco non ha ancora risposto.",
    "Danish": "Byrådet besluttede tirsdag at åbne den gamle bro ved møllen igen, som har været "
    "lukket siden oversvømmelsen i 2014. Handlende er glade for det, men for nogle "
    "beboere er trafikken et problem, og de to veje er smalle. Her by er der meget at se.",
    "Portuguese": "A câmara decidiu na terça-feira reabrir a velha ponte do moinho, que estava fechada "
    "desde a cheia de 2014. Os comerciantes ficaram aliviados, mas alguns moradores temem"
    " o trânsito nas ruas estreitas da aldeia.",
    "Russian": "Городской совет решил во вторник снова открыть старый мост у мельницы, который был "
    "закрыт с 2014 года.",
    "Chinese": "市议会周二决定重新开放老磨坊桥，该桥自二零一四年洪水以来一直关闭，商人们对此表示欢迎。",
}


@pytest.mark.parametrize("genre", ENGLISH)
def test_english_of_every_genre_passes(genre: str) -> None:
    assert looks_english(ENGLISH[genre])


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_are_recognised(language: str) -> None:
    assert not looks_english(FOREIGN[language])


def test_english_with_a_long_foreign_quotation_passes() -> None:
    assert looks_english(ENGLISH["news"] + " " + ENGLISH["biography"] + " " + FOREIGN["German"])
