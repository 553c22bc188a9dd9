"""Words for the people of a country, a region or a faith: "the Germans", "a German scientist"."""

PEOPLE_BY_COUNTRY = {
    "Afghanistan": "Afghan Afghans",
    "Albania": "Albanian Albanians",
    "Algeria": "Algerian Algerians",
    "Angola": "Angolan Angolans",
    "Argentina": "Argentine Argentines Argentinian Argentinians",
    "Armenia": "Armenian Armenians",
    "Australia": "Australian Australians",
    "Austria": "Austrian Austrians",
    "Azerbaijan": "Azerbaijani Azerbaijanis Azeri Azeris",
    "Bangladesh": "Bangladeshi Bangladeshis",
    "Belarus": "Belarusian Belarusians Belarussian",
    "Belgium": "Belgian Belgians",
    "Bolivia": "Bolivian Bolivians",
    "Bosnia and Herzegovina": "Bosnian Bosnians",
    "Brazil": "Brazilian Brazilians",
    "Bulgaria": "Bulgarian Bulgarians",
    "Cambodia": "Cambodian Cambodians",
    "Cameroon": "Cameroonian Cameroonians",
    "Canada": "Canadian Canadians",
    "Chad": "Chadian Chadians",
    "Chile": "Chilean Chileans",
    "China": "Chinese",
    "Colombia": "Colombian Colombians",
    "Croatia": "Croatian Croatians Croat Croats",
    "Cuba": "Cuban Cubans",
    "Cyprus": "Cypriot Cypriots",
    "Czech Republic": "Czech Czechs",
    "Denmark": "Danish Dane Danes",
    "Ecuador": "Ecuadorian Ecuadorians",
    "Egypt": "Egyptian Egyptians",
    "England": "English Englishman Englishmen",
    "Estonia": "Estonian Estonians",
    "Ethiopia": "Ethiopian Ethiopians",
    "Fiji": "Fijian Fijians",
    "Finland": "Finnish Finn Finns",
    "France": "French Frenchman Frenchmen",
    "Georgia": "Georgian Georgians",
    "Germany": "German Germans",
    "Ghana": "Ghanaian Ghanaians",
    "Greece": "Greek Greeks",
    "Guatemala": "Guatemalan Guatemalans",
    "Haiti": "Haitian Haitians",
    "Honduras": "Honduran Hondurans",
    "Hungary": "Hungarian Hungarians",
    "Iceland": "Icelandic Icelander Icelanders",
    "India": "Indian Indians",
    "Indonesia": "Indonesian Indonesians",
    "Iran": "Iranian Iranians",
    "Iraq": "Iraqi Iraqis",
    "Ireland": "Irish Irishman Irishmen",
    "Israel": "Israeli Israelis",
    "Italy": "Italian Italians",
    "Jamaica": "Jamaican Jamaicans",
    "Japan": "Japanese",
    "Jordan": "Jordanian Jordanians",
    "Kazakhstan": "Kazakh Kazakhs",
    "Kenya": "Kenyan Kenyans",
    "Kosovo": "Kosovar Kosovars",
    "Kuwait": "Kuwaiti Kuwaitis",
    "Kyrgyzstan": "Kyrgyz",
    "Laos": "Laotian Laotians",
    "Latvia": "Latvian Latvians",
    "Lebanon": "Lebanese",
    "Liberia": "Liberian Liberians",
    "Libya": "Libyan Libyans",
    "Lithuania": "Lithuanian Lithuanians",
    "Malaysia": "Malaysian Malaysians",
    "Mali": "Malian Malians",
    "Malta": "Maltese",
    "Mexico": "Mexican Mexicans",
    "Moldova": "Moldovan Moldovans",
    "Mongolia": "Mongolian Mongolians",
    "Montenegro": "Montenegrin Montenegrins",
    "Morocco": "Moroccan Moroccans",
    "Mozambique": "Mozambican Mozambicans",
    "Myanmar": "Burmese",
    "Namibia": "Namibian Namibians",
    "Nepal": "Nepali Nepalis Nepalese",
    "Netherlands": "Dutch Dutchman Dutchmen",
    "Nicaragua": "Nicaraguan Nicaraguans",
    "Nigeria": "Nigerian Nigerians",
    "North Korea": "North Korean; North Koreans",
    "Norway": "Norwegian Norwegians",
    "Pakistan": "Pakistani Pakistanis",
    "Palestine": "Palestinian Palestinians",
    "Panama": "Panamanian Panamanians",
    "Paraguay": "Paraguayan Paraguayans",
    "Peru": "Peruvian Peruvians",
    "Philippines": "Filipino Filipinos Philippine",
    "Poland": "Polish Pole Poles",
    "Portugal": "Portuguese",
    "Puerto Rico": "Puerto Rican; Puerto Ricans",
    "Romania": "Romanian Romanians",
    "Russia": "Russian Russians",
    "Rwanda": "Rwandan Rwandans",
    "Saudi Arabia": "Saudi Saudis",
    "Scotland": "Scottish Scot Scots Scotsman Scotsmen",
    "Senegal": "Senegalese",
    "Serbia": "Serbian Serbians Serb Serbs",
    "Sierra Leone": "Sierra Leonean; Sierra Leoneans",
    "Singapore": "Singaporean Singaporeans",
    "Slovakia": "Slovak Slovaks Slovakian Slovakians",
    "Slovenia": "Slovene Slovenes Slovenian Slovenians",
    "Somalia": "Somali Somalis",
    "South Africa": "South African; South Africans",
    "South Korea": "South Korean; South Koreans",
    "Soviet Union": "Soviet Soviets",
    "Spain": "Spanish Spaniard Spaniards",
    "Sri Lanka": "Sri Lankan; Sri Lankans",
    "Sudan": "Sudanese",
    "Sweden": "Swedish Swede Swedes",
    "Switzerland": "Swiss",
    "Syria": "Syrian Syrians",
    "Taiwan": "Taiwanese",
    "Tajikistan": "Tajik Tajiks",
    "Tanzania": "Tanzanian Tanzanians",
    "Thailand": "Thai Thais",
    "Tunisia": "Tunisian Tunisians",
    "Turkey": "Turkish Turk Turks",
    "Turkmenistan": "Turkmen",
    "Uganda": "Ugandan Ugandans",
    "Ukraine": "Ukrainian Ukrainians",
    "United Kingdom": "British Briton Britons",
    "United States": "American Americans",
    "Uruguay": "Uruguayan Uruguayans",
    "Uzbekistan": "Uzbek Uzbeks",
    "Venezuela": "Venezuelan Venezuelans",
    "Vietnam": "Vietnamese",
    "Wales": "Welsh Welshman Welshmen",
    "Yemen": "Yemeni Yemenis",
    "Yugoslavia": "Yugoslav Yugoslavs",
    "Zambia": "Zambian Zambians",
    "Zimbabwe": "Zimbabwean Zimbabweans",
}
"""For each country the words for its people; with semicolons where a word has two parts."""

COUNTRY_BY_PEOPLE = {
    form.strip(): country
    for country, forms in PEOPLE_BY_COUNTRY.items()
    for form in (forms.split(";") if ";" in forms else forms.split())
}

OTHER_PEOPLES = frozenset(
    """
    Arab Arabs Kurd Kurds Jew Jews Roman Romans Byzantines Ottoman Ottomans Persian Persians Mongol
    Mongols Viking Vikings Saxon Saxons Norman Normans Celt Celts Gauls Goth Goths Visigoth Visigoths
    Vandals Huns Franks Slav Slavs Tatar Tatars Cossack Cossacks Basque Basques Catalan Catalans Breton
    Bretons Walloon Walloons Bavarian Bavarians Prussian Prussians Sicilian Sicilians Venetian Venetians
    Florentine Florentines Athenian Athenians Spartan Spartans Trojan Trojans Carthaginian Carthaginians
    Egyptians Assyrian Assyrians Babylonian Babylonians Sumerian Sumerians Phoenician Phoenicians
    Macedonian Macedonians Hebrew Hebrews Israelite Israelites Inuit Maya Mayans Aztec Aztecs Inca Incas
    Olmec Olmecs Cherokee Navajo Apache Sioux Iroquois Mohawk Comanche Maori Chechen Chechens Bedouin
    Bedouins Tutsi Tutsis Hutu Hutus Zulu Zulus Afrikaner Afrikaners Boer Boers Tamil Tamils Bengali
    Bengalis Punjabi Punjabis Sinhalese Uyghur Uyghurs Tibetan Tibetans Rohingya Roma Yazidi Yazidis
    Druze Scandinavian Scandinavians Anglo-Saxon Anglo-Saxons Yoruba Igbo Hausa Pashtun Pashtuns
    Berber Berbers Tuareg Malay Malays
    """.split()
)
"""Peoples that are no country's."""

_OTHER_GROUPS = frozenset(
    """
    African Africans Asian Asians European Europeans Kurdish Jewish Muslim Muslims Christian Christians
    Catholic Catholics Protestant Protestants Orthodox Hindu Hindus Buddhist Buddhists Sikh Sikhs Sunni
    Sunnis Shia Shias Shiite Shiites Islamist Islamists Islamic Byzantine Celtic Frankish Slavic Flemish
    Mayan Incan Aborigines Hispanic Hispanics Latino Latinos Texan Texans Californian Californians
    Parisian Parisians Londoner Londoners Berliner Berliners Hutterite Mormon Mormons Quaker Quakers
    Lutheran Lutherans Anglican Anglicans Calvinist Calvinists Methodist Methodists Baptist Baptists
    Puritan Puritans Huguenot Huguenots Jesuit Jesuits Republican Republicans Democrat Democrats
    Bolshevik Bolsheviks Menshevik Mensheviks Communist Communists Nazi Nazis Fascist Fascists Zionist
    Zionists Western Eastern Victorian Edwardian Elizabethan Confederate Confederates Latin Anglo Swahili
    Southern Northern Marxist Marxists Trotskyist Trotskyists Socialist Socialists Conservative
    Conservatives Liberal Liberals
    """.split()
)
"""Faiths, movements, and words too wide or too narrow for a people, or for its things alone."""

PEOPLES = frozenset(COUNTRY_BY_PEOPLE) | OTHER_PEOPLES | _OTHER_GROUPS
"""All words for a people or its members."""

_NAMED_IN_THE_SINGULAR = frozenset("Aztec Inca Olmec Maya Zulu Maori Sioux Iroquois Inuit".split())
"""Words that mean a whole people though they have another plural."""
NATIONS = frozenset(
    word
    for word in frozenset(COUNTRY_BY_PEOPLE) | OTHER_PEOPLES
    if word in _NAMED_IN_THE_SINGULAR or not (f"{word}s" in PEOPLES or word.endswith(("man", "men", "woman")))
)
"""Words that with an article mean a people as one: "the French", "the Romans", not 'the Roman'."""
