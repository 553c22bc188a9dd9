"""Where well-known places and bodies are, so that nobody is asked in which country Chicago lies.

Only what everybody places at once, and no place that two countries claim.
"""

from quizgen.extract.data.places import US_STATES
from quizgen.extract.data.tables import names_in

_HELD = {
    "United States": """
        Ohio State; New York City; Manhattan; Brooklyn; Los Angeles; Chicago; Houston; Philadelphia;
        San Antonio;
        San Diego; San Francisco; Dallas; Boston; Seattle; Detroit; Miami; Atlanta; Las Vegas; New Orleans;
        Baltimore; Minneapolis; Cleveland; Pittsburgh; Cincinnati; St. Louis; Denver; Phoenix;
        Washington, D.C.;
        Hollywood; Silicon Valley; Harvard; Princeton; Stanford; White House; Wall Street; Yellowstone;
        Honolulu
        """,
    "United Kingdom": """
        London; Manchester; Liverpool; Birmingham; Leeds; Glasgow; Edinburgh; Oxford; Cambridge; Bristol;
        Sheffield; Cardiff; Belfast; Scotland; Wales; Yorkshire; Cornwall; Westminster
        """,
    "London": """
        Waterloo station; Big Ben; Buckingham Palace; Heathrow; Wembley; Westminster Abbey; Trafalgar Square;
        Tower Bridge; London Bridge; Downing Street; Hyde Park
        """,
    "Paris": "Eiffel Tower; Louvre; Notre-Dame; Sorbonne; Champs-Élysées; Montmartre; Moulin Rouge",
    "New York": "Manhattan; Brooklyn; Wall Street; Broadway; Central Park; Times Square; Harlem",
    "New York City": "Manhattan; Brooklyn; Wall Street; Broadway; Central Park; Times Square; Harlem",
    "Washington, D.C.": "White House; Pentagon; Capitol Hill; Lincoln Memorial",
    "Rome": "Colosseum; Vatican; St. Peter's Basilica",
    "France": """
        Paris; Marseille; Lyon; Toulouse; Bordeaux; Strasbourg; Normandy; Brittany; Provence; Versailles
        """,
    "Germany": """
        Berlin; Munich; Hamburg; Cologne; Frankfurt; Stuttgart; Dresden; Leipzig; Düsseldorf; Nuremberg;
        Bavaria;
        Heidelberg
        """,
    "Italy": "Rome; Milan; Naples; Turin; Venice; Florence; Bologna; Genoa; Palermo; Tuscany; Pisa; Sicily",
    "Spain": "Madrid; Barcelona; Seville; Granada; Bilbao; Catalonia; Andalusia",
    "Portugal": "Lisbon; Porto",
    "Netherlands": "Amsterdam; Rotterdam; The Hague; Utrecht; Leiden",
    "Belgium": "Brussels; Antwerp; Bruges; Ghent",
    "Austria": "Vienna; Salzburg; Innsbruck; Graz",
    "Switzerland": "Zurich; Zürich; Geneva; Basel; Lausanne",
    "Sweden": "Stockholm; Gothenburg; Uppsala",
    "Norway": "Oslo; Bergen",
    "Denmark": "Copenhagen; Aarhus",
    "Finland": "Helsinki",
    "Ireland": "Dublin; Galway; Limerick",
    "Poland": "Warsaw; Kraków; Krakow; Gdańsk; Łódź; Poznań",
    "Czech Republic": "Prague; Brno",
    "Hungary": "Budapest",
    "Greece": "Athens; Thessaloniki; Crete; Acropolis",
    "Turkey": "Istanbul; Ankara; Izmir",
    "Russia": "Moscow; Saint Petersburg; St. Petersburg; Siberia; Kremlin",
    "Ukraine": "Kyiv; Kiev; Kharkiv; Odessa; Odesa; Lviv",
    "Egypt": "Cairo; Alexandria; Giza; Luxor",
    "Iraq": "Baghdad; Mosul; Basra",
    "Iran": "Tehran; Isfahan",
    "Syria": "Damascus; Aleppo; Homs",
    "Saudi Arabia": "Riyadh; Mecca; Medina; Jeddah",
    "Pakistan": "Islamabad; Karachi; Lahore",
    "India": "Mumbai; Delhi; New Delhi; Kolkata; Chennai; Bangalore; Bengaluru; Kerala; Taj Mahal",
    "China": "Beijing; Shanghai; Guangzhou; Shenzhen; Wuhan; Tiananmen Square",
    "Japan": "Tokyo; Osaka; Kyoto; Hiroshima; Nagasaki; Yokohama; Okinawa",
    "South Korea": "Seoul; Busan",
    "Thailand": "Bangkok",
    "Indonesia": "Jakarta; Bali; Sumatra",
    "Philippines": "Manila",
    "Australia": "Sydney; Melbourne; Brisbane; Adelaide; Canberra; Queensland; New South Wales; Tasmania",
    "New Zealand": "Auckland; Christchurch",
    "Canada": "Toronto; Montreal; Vancouver; Ottawa; Quebec; Ontario; Alberta; British Columbia",
    "Mexico": "Mexico City; Guadalajara; Yucatán; Tijuana",
    "Brazil": "Rio de Janeiro; São Paulo",
    "Argentina": "Buenos Aires",
    "Chile": "Santiago de Chile",
    "Peru": "Machu Picchu; Lima",
    "South Africa": "Johannesburg; Cape Town; Pretoria; Soweto",
    "Kenya": "Nairobi; Mombasa",
    "United Nations": """
        UNESCO; UNICEF; UNHCR; World Health Organization; UN Security Council; Security Council;
        General Assembly;
        World Food Programme
        """,
}
"""Well-known places and bodies by what holds them."""

HOLDERS: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (holder, names_in(table) | (US_STATES if holder == "United States" else frozenset()))
    for holder, table in _HELD.items()
)
"""What holds places, and the names of these."""
