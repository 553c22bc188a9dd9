"""Well-known organizations by what they are, and words that alone name one."""

from quizgen.extract.data.tables import names_in

_BY_TYPE = {
    "company": """
        Google; Apple; Microsoft; Amazon.com; Facebook; Meta Platforms; Twitter; IBM; Intel;
        Samsung; Sony; Nintendo; Toyota; Honda; Nissan; Hyundai; Volkswagen; BMW; Daimler; Siemens;
        Bayer; BASF; Nokia; Ericsson; Ikea; IKEA; Nestlé; Shell; ExxonMobil; BP; Gazprom; Rosneft;
        Boeing; Airbus; Lockheed Martin; SpaceX; Tesla; General Motors; General Electric; Walmart;
        Netflix; Disney; Pfizer; Moderna; AstraZeneca; Novartis; Alibaba; Tencent; Huawei; Uber;
        Airbnb; Adidas; Nike; Coca-Cola; PepsiCo; Starbucks; Kodak; Xerox; Oracle; Cisco; Dell;
        Lehman Brothers; Goldman Sachs; Twitter Inc; YouTube; Instagram; Spotify; PayPal; eBay;
        LinkedIn; TikTok; Marriott; Hilton
    """,
    "newspaper": """
        Le Monde; Le Figaro; Der Spiegel; Die Zeit; El País; Pravda; Izvestia; Corriere della Sera;
        La Repubblica; USA Today; Haaretz; Al-Ahram; Wall Street Journal; Washington Post; New York
        Times
    """,
    "broadcaster": """
        BBC; CNN; NBC; CBS; ABC; NPR; PBS; Al Jazeera; Fox News; Sky News; MSNBC; HBO; ESPN; Channel
        4
    """,
    "news agency": """
        Reuters; Associated Press; Agence France-Presse; AFP; Xinhua; Itar-Tass; TASS; Interfax;
        Bloomberg
    """,
    "agency": """
        NASA; ESA; CIA; FBI; NSA; KGB; FSB; GRU; MI5; MI6; Mossad; Stasi; Gestapo; Interpol;
        Europol; DARPA; FEMA
    """,
    "parliament": """
        Parliament; Congress; Senate; Knesset; Bundestag; Bundesrat; Reichstag; Duma; State Duma;
        Sejm; Verkhovna Rada; Rada; Dáil; Dáil Éireann; Seanad; Storting; Riksdag; Folketing;
        Althing; Lok Sabha; Rajya Sabha; Majlis; Cortes; Diet; House of Commons; House of Lords;
        House of Representatives; National Assembly; European Parliament
    """,
    "party": """
        Fianna Fáil; Fine Gael; Sinn Féin; Plaid Cymru; Likud; Kadima; Shas; Meretz; Yisrael
        Beiteinu; Bloc Québécois; Parti Québécois; Forza Italia; Lega Nord; Fidesz; Jobbik; Syriza;
        Podemos; Ciudadanos; Batasuna; Herri Batasuna; CDU; CSU; SPD; FDP; PSOE; Kuomintang; Golkar;
        Hezb-e-Islami; Baath Party; Ba'ath Party; African National Congress; ANC; United Russia;
        Yabloko; Fatherland Front; Falange; Front National; National Front; Vlaams Belang; Vlaams
        Blok; Democracia Cristiana; Awami League; Bharatiya Janata Party; Shiv Sena; Tory; Tories;
        Whigs; UKIP; Respect Party
    """,
    "organization": """
        United Nations; European Union; NATO; Red Cross; Oxfam; Greenpeace; Amnesty International;
        UNESCO; UNICEF; OPEC; OECD; OSCE; WTO; WHO; IMF; World Bank; Al-Qaeda; al-Qaeda; Taliban;
        Hamas; Hezbollah; ISIS; ISIL; Boko Haram; Fatah; PLO; FIFA; UEFA; IOC; Wehrmacht; Luftwaffe;
        Waffen-SS; Politburo; Comintern; Wikipedia; African Union; Arab League; Médecins Sans
        Frontières; Ku Klux Klan; League of Nations; Warsaw Pact; Islamic State
    """,
}

TYPE_BY_BODY: dict[str, str] = {
    name: type_ for type_, table in _BY_TYPE.items() for name in sorted(names_in(table))
}
"""What well-known organizations are."""
