"""Regions, waters, mountains, islands and other places by name: what the gazetteer of cities doesn't hold."""

from quizgen.extract.data.tables import names_in

_BY_TYPE = {
    "borough": "Manhattan; Brooklyn; Bronx; Staten Island",
    "planet": "Earth; Mars; Venus; Jupiter; Saturn; Uranus",
    "region": """
        Middle East; Near East; Far East; Balkans; Caucasus; Scandinavia; Iberia; Anatolia; Asia
        Minor; Levant; Mesopotamia; Maghreb; Sahel; Latin America; Central America; Mesoamerica;
        Middle America; Southeast Asia; South Asia; East Asia; Central Asia; West Africa; East
        Africa; North Africa; Central Africa; Southern Africa; Sub-Saharan Africa; Horn of Africa;
        Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; New
        England; Midwest; Deep South; Pacific Northwest; Great Plains; West Coast; East Coast; Gulf
        Coast; Bay Area; Silicon Valley; Bavaria; Saxony; Prussia; Brandenburg; Pomerania; Silesia;
        Bohemia; Moravia; Galicia; Transylvania; Wallachia; Bukovina; Bessarabia; Moldavia;
        Volhynia; Podolia; Mazovia; Masuria; Livonia; Courland; Karelia; Lapland; Jutland; Zealand;
        Scania; Westphalia; Rhineland; Ruhr; Thuringia; Hesse; Swabia; Franconia; Palatinate;
        Saarland; Lower Saxony; Schleswig; Holstein; Schleswig-Holstein; North Rhine-Westphalia;
        Tyrol; Styria; Carinthia; Carniola; Dalmatia; Istria; Slavonia; Vojvodina; Herzegovina;
        Thrace; Macedonia; Epirus; Thessaly; Attica; Peloponnese; Lombardy; Piedmont; Tuscany;
        Umbria; Veneto; Liguria; Emilia-Romagna; Calabria; Apulia; Campania; Abruzzo; Lazio;
        Provence; Brittany; Normandy; Burgundy; Champagne; Alsace; Lorraine; Alsace-Lorraine;
        Gascony; Aquitaine; Savoy; Languedoc; Picardy; Anjou; Auvergne; Flanders; Wallonia; Brabant;
        Catalonia; Andalusia; Castile; Aragon; Navarre; Asturias; Extremadura; Basque Country; Leon;
        Alentejo; Algarve; Cornwall; Devon; Dorset; Kent; Essex; Sussex; Surrey; Norfolk; Suffolk;
        Yorkshire; Lancashire; Cheshire; Derbyshire; Nottinghamshire; Lincolnshire; Leicestershire;
        Staffordshire; Shropshire; Warwickshire; Worcestershire; Gloucestershire; Oxfordshire;
        Buckinghamshire; Hertfordshire; Bedfordshire; Cambridgeshire; Northamptonshire; Hampshire;
        Wiltshire; Somerset; Berkshire; Cumbria; Northumberland; Northumbria; Mercia; Wessex;
        Midlands; West Midlands; Ulster; Munster; Leinster; Connacht; Connaught; Highlands;
        Lowlands; Aberdeenshire; Ayrshire; Siberia; Crimea; Donbas; Donbass; Chechnya; Dagestan;
        Ingushetia; Tatarstan; Abkhazia; South Ossetia; North Ossetia; Transnistria;
        Nagorno-Karabakh; Kamchatka; Chukotka; Turkestan; Manchuria; Inner Mongolia; Tibet;
        Xinjiang; Kashmir; Punjab; Sindh; Balochistan; Bengal; West Bengal; Assam; Bihar; Gujarat;
        Kerala; Karnataka; Maharashtra; Rajasthan; Tamil Nadu; Telangana; Andhra Pradesh; Uttar
        Pradesh; Madhya Pradesh; Odisha; Orissa; Haryana; Uttarakhand; Jharkhand; Himachal Pradesh;
        Manipur; Nagaland; Tripura; Meghalaya; Mizoram; Kurdistan; Judea; Samaria; Galilee; Sinai;
        Hejaz; Khorasan; Khuzestan; Cyrenaica; Tripolitania; Fezzan; Darfur; Kordofan; Tigray;
        Oromia; Amhara; Puntland; Somaliland; Katanga; Kivu; North Kivu; South Kivu; Biafra;
        Zululand; Natal; KwaZulu-Natal; Transvaal; Gauteng; Western Sahara; Western Cape; Eastern
        Cape; Limpopo; Mpumalanga; Patagonia; Amazonia; Pampas; Aceh; Kalimantan; Sulawesi; Sarawak;
        Sabah; Guangdong; Guangxi; Sichuan; Yunnan; Guizhou; Fujian; Zhejiang; Jiangsu; Shandong;
        Shanxi; Shaanxi; Hebei; Henan; Hubei; Hunan; Jiangxi; Anhui; Gansu; Qinghai; Ningxia; Jilin;
        Liaoning; Heilongjiang; Hainan; Kansai; Kanto; Tohoku; West Country; Home Counties; Gaza
        Strip; West Bank; Golan Heights; Sudetenland; Ruthenia; Rumelia; Phoenicia; Gaul; Britannia;
        Germania; Hispania; Numidia; Nubia; Assyria; Sumer; Parthia; Bactria; Cappadocia; Cilicia;
        Bithynia; Pontus; Lydia; Ionia; Phrygia; Dacia; Illyria; Pannonia; Latium; Etruria; Canaan;
        Upper Egypt; Lower Egypt; Beringia; Caribbean; West Indies; East Indies; Dutch East Indies;
        Indochina; Melanesia; Polynesia; Micronesia; Eurasia; Arctic; Holy Land; Arabia; Yucatan;
        Baja California; Chiapas; Oaxaca; Sonora; Jalisco; Tabasco; Tamaulipas; Coahuila; Nuevo
        Leon; Quintana Roo; Zacatecas; Michoacan; Sinaloa; Nayarit; Bahia; Minas Gerais; Parana;
        Pernambuco; Amazonas; Mato Grosso; Rio Grande do Sul; Santa Catarina; Antioquia
    """,
    "province": """
        Ontario; Quebec; Nova Scotia; New Brunswick; Manitoba; British Columbia; Prince Edward
        Island; Saskatchewan; Alberta; Newfoundland and Labrador
    """,
    "territory": """
        Nunavut; Yukon; Northwest Territories; Northern Territory; Puerto Rico; Guam; American
        Samoa; Gibraltar; French Guiana; French Polynesia; New Caledonia; Falkland Islands; Cayman
        Islands; Virgin Islands; British Virgin Islands; Faroe Islands; Palestine; Bermuda; Hong
        Kong; Macau; Macao
    """,
    "state": "New South Wales; Queensland; South Australia; Tasmania; Western Australia",
    "city": """
        Cologne; Seville; Bombay; Calcutta; Madras; Bangalore; Saigon; Peking; Canton;
        Constantinople; Byzantium; Leningrad; Stalingrad; Petrograd; Konigsberg; Danzig; Breslau;
        Stettin; Lemberg; Kiev; Kharkov; Odessa; Lvov; Vilna; Smyrna; Salonica; Antioch; Carthage;
        Babylon; Nineveh; Thebes; Sparta; Troy; Mycenae; Ephesus; Pergamon; Persepolis; Petra; Ur;
        Uruk; Pompeii; Herculaneum; Nanking; Edo; Rangoon; Batavia; Leopoldville; Salisbury; New
        York; New York City; St. Petersburg; St Petersburg; St. Louis; Mecca; Medina; Jerusalem;
        Bethlehem; Gdansk; Marrakesh; Tangier; Fez; Timbuktu; Pristina; Saragossa; Oporto; Lisbon;
        Brunswick; Hanover; Nuremberg; Munich; Zurich; Geneva; Lucerne; Basel; Berne; Antwerp;
        Ghent; Bruges; Louvain; The Hague; Copenhagen; Gothenburg; Turin; Milan; Genoa; Venice;
        Florence; Naples; Padua; Mantua; Leghorn; Syracuse; Piraeus; Tenochtitlan; Teotihuacan;
        Chichen Itza; Tikal; Machu Picchu; Cuzco; Cusco; Angkor; Sevastopol; Chernobyl; Pripyat;
        Pyongyang; Quebec City; Washington, D.C.; Washington D.C.; Washington DC; Halifax; Tenerife;
        Heraklion; Oxford; Cambridge; Canterbury; Windsor; Stratford; Westminster; Hollywood;
        Manhattan; Brooklyn; Queens; Harlem; Cape Canaveral; Berkeley; Princeton
    """,
    "river": """
        Nile; Amazon; Mississippi River; Danube; Rhine; Rhone; Seine; Loire; Garonne; Thames;
        Severn; Elbe; Oder; Vistula; Volga; Dnieper; Dniester; Neva; Ob; Yenisei; Amur; Tigris;
        Euphrates; Indus; Ganges; Brahmaputra; Mekong; Yangtze; Zambezi; Limpopo River; Orinoco;
        Potomac; Rio Grande; Tiber; Arno; Ebro; Tagus; Marne; Somme; Meuse; Moselle; Neisse; Vltava;
        Sava; Drava; Tisza; Irrawaddy; Cuyahoga
    """,
    "channel": "English Channel; Bristol Channel; Mozambique Channel",
    "lake": "Loch Ness; Great Bitter Lake; Great Salt Lake",
    "sea": """
        Mediterranean; Adriatic; Aegean; Baltic; Caspian; Red Sea; Black Sea; Dead Sea; North Sea;
        Mediterranean Sea; Baltic Sea; Caspian Sea; Aral Sea; Irish Sea; Sea of Marmara; Sea of
        Azov; Sea of Japan; South China Sea
    """,
    "ocean": """
        Atlantic; Pacific; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean; Southern Ocean
    """,
    "strait": """
        Bosporus; Bosphorus; Dardanelles; Hellespont; Bering Strait; Strait of
        Hormuz
    """,
    "gulf": "Persian Gulf; Gulf of Mexico; Gulf of Aden; Gulf of Finland; Gulf of Tonkin",
    "bay": "Bay of Pigs; Bay of Biscay; Bay of Bengal; Hudson Bay; Chesapeake Bay",
    "mountain range": """
        Alps; Andes; Pyrenees; Apennines; Carpathians; Himalayas; Rockies; Rocky Mountains; Urals;
        Appalachians; Ural Mountains; Sierra Nevada; Hindu Kush; Karakoram; Tatras; Vosges;
        Ardennes; Atlas Mountains
    """,
    "mountain": """
        Everest; Mont Blanc; Kilimanjaro; Matterhorn; Vesuvius; Etna; Olympus; Elbrus; Aconcagua;
        Fuji; Eiger
    """,
    "desert": """
        Sahara; Gobi; Kalahari; Negev; Namib; Sahara Desert; Gobi Desert; Mojave Desert; Atacama
        Desert
    """,
    "island": """
        Sicily; Sardinia; Corsica; Crete; Rhodes; Corfu; Lesbos; Sumatra; Java; Borneo; Bali;
        Hokkaido; Honshu; Kyushu; Shikoku; Okinawa; Newfoundland; Greenland; Long Island;
        Hispaniola; Martinique; Guadeloupe; Zanzibar; Saint Helena; Elba; Iwo Jima; Guadalcanal;
        Midway; New Guinea; Tahiti; Majorca; Mallorca; Ibiza; Jersey; Guernsey; Isle of Man; Isle of
        Wight; Svalbard; Gotland; Funen; Bornholm; Luzon; Mindanao; Socotra; Langeland; Saint Kitts;
        Saint Vincent; Saint Martin; Saint Barthélemy; Saint Croix; Saint Thomas; Nevis; Antigua;
        Tobago; Curaçao; Curacao; Aruba; Bonaire; Anguilla; Montserrat; Palawan; Cebu; Samar; Leyte;
        Mindoro; Panay; Bohol; Lombok; Flores; Timor; Ambon; Taipa; Jeju; Sakhalin; Phuket; Penang;
        Langkawi; Capri; Ischia; Lipari; Minorca; Menorca; Formentera; Gran Canaria; Lanzarote;
        Fuerteventura; Madeira; Santorini; Mykonos; Naxos; Paros; Delos; Chios; Samos; Patmos;
        Lemnos; Euboea; Aegina; Skye; Iona; Arran; Islay; Anglesey; Lindisfarne; Fyn; Lolland;
        Falster; Öland; Åland; Saaremaa; Hiiumaa; Rügen; Usedom; Sylt; Heligoland; Texel; Oahu;
        Maui; Kauai; Molokai; Nantucket; Key West; Baffin Island; Ellesmere Island; South Georgia;
        Tierra del Fuego; Chiloé; Réunion; Mayotte; Diego Garcia; Pemba; Gozo; Djerba; Lampedusa;
        Kythira; Cythera; Upolu; Savai'i; Tongatapu; Viti Levu; Bougainville; New Britain; New
        Ireland; Saipan; Tinian; Peleliu; Wake Island; Kodiak Island; Staten Island; Ellis Island;
        Alcatraz; Robben Island; Vancouver Island; Barbuda; Easter Island
    """,
    "islands": """
        Hebrides; Orkney; Shetland; Azores; Canary Islands; Balearic Islands; Galapagos; Galápagos
        Islands; Aleutians; Antilles; Channel Islands; British Isles; Cyclades; Moluccas; Comoro
        Islands; Galapagos Islands; Falklands
    """,
    "peninsula": """
        Iberian Peninsula; Crimean Peninsula; Balkan Peninsula; Korean Peninsula; Sinai Peninsula
    """,
    "palace": "Versailles; Buckingham Palace; Winter Palace; Alhambra",
    "prison": "Bastille",
    "arena": "Madison Square Garden; Boston Garden",
    "place": """
        Washington; New York State; Georgia; Victoria; Auschwitz; Birkenau; Auschwitz-Birkenau;
        Dachau; Buchenwald; Treblinka; Majdanek; Sobibor; Ravensbrück; Wall Street; Broadway; White
        House; Kremlin; Downing Street; Ground Zero; Pentagon; Stonehenge; Acropolis; Parthenon; Colosseum;
        Pantheon; Eiffel Tower; Louvre; Sorbonne; Taj Mahal; Pearl Harbor; Gallipoli; Verdun;
        Waterloo; Gettysburg; Dunkirk; Omaha Beach; Guantanamo Bay; Guantánamo Bay; West Point;
        Ivory Coast; Gold Coast; Silk Road; Route 66; Latin Quarter
    """,
}
"""Names by type; under "place" those whose type is not one thing, or hard to name in one word."""

TYPE_BY_NAME: dict[str, str] = {
    name: type_ for type_, table in reversed(_BY_TYPE.items()) for name in sorted(names_in(table))
}
"""What well-known places are; where tables disagree, the earlier one holds."""

WORDS_TOO = frozenset(
    """
    Al Alba Anderson Anjou Apollo Arlington Atlas August Aurora Austin Bar Bath Bear Bell Best Buda
    Burgundy Burton Bury Carson Central Chad Champagne Churchill Cleveland Clinton Columbia Columbus
    Coma Concord Corona Crawford Dallas Dayton Deal Democrat Denver Derby Diamond Douglas Eagle East
    Eden El Elba Embu Enterprise Everett Federal Fisher Fort Fox Franklin Galicia Garland Gates
    Georgia Grand Gray Hall Hamilton Hammer Harrison Hastings Hesse Hood Houston Howell Hull
    Huntington Imperial Independence Irving Jackson Java Jefferson Jersey Johnson Jordan Kent
    Kingston Kirk La Lancaster Las Lawrence Le Lead Leon Liberal Liberty Lincoln Logan Los Madison
    Male Man Marathon March Marion Marshall May Media Mercer Midway Mobile Monroe Montgomery Moore
    Most Murray Natal National Nelson Newton Nice Normal Norman North Ob Of Olive Olympus Orange
    Orion Palmer Pantheon Park Paterson Perry Phoenix Po Police Providence Quincy Raleigh Reading
    Reagan Republic Republican Rogers Roosevelt Ross Rugby Sale Salem Same San Sandwich Santa Savage
    Savoy Schaumburg Sherman Somerset South Split Stafford Stanley Sterling Stone Sullivan Sydney
    Taylor Temple Titan Trinity Troy Tyler Union University Ur Van Victor Victory Warren Washington
    Wayne Webster Wellington West Westminster Wilson Windsor Wood Young
    """.split()
)
"""Names of places that are as often a word or somebody's last name: alone they prove nothing."""
