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
    "legislative body": """
        Congress; Senate; House of Commons; House of Lords; House of Representatives; National Assembly;
        Lok Sabha; Rajya Sabha; Bundesrat; Seanad
    """,
    "parliament": """
        Parliament; Knesset; Bundestag; Reichstag; Duma; State Duma; Sejm; Verkhovna Rada; Rada; Dáil;
        Dáil Éireann; Storting; Riksdag; Folketing; Althing; Majlis; Cortes; Diet; European Parliament
    """,
    "party": """
        Tories; Tory; Plaid Cymru; Sinn Féin; Fianna Fáil; Fine Gael; CDU; CSU; SPD; FDP; Die Linke;
        AfD; ÖVP; SPÖ; FPÖ; Vlaams Belang; Groen; Ecolo; Venstre; Moderates; Front National;
        Rassemblement National; La République En Marche; Forza Italia; Lega Nord; Fratelli d'Italia;
        PSOE; Podemos; Ciudadanos; Vox; Bloco de Esquerda; Syriza; PASOK; Golden Dawn; AKEL; DISY;
        Fidesz; Jobbik; Civic Platform; Law and Justice; Smer; ANO 2011; GERB; Ataka; Vetëvendosje;
        United Russia; Yabloko; Rodina; Svoboda; Batkivshchyna; Sajūdis; Likud; Kadima; Meretz; Shas;
        Yisrael Beiteinu; Yesh Atid; Fatah; AKP; CHP; MHP; HDP; Baath Party; Ba'ath Party; Wafd;
        Ennahda; ANC; African National Congress; Inkatha; ZANU-PF; SWAPO; FRELIMO; RENAMO; MPLA; UNITA;
        Bharatiya Janata Party; BJP; Shiv Sena; Awami League; Muslim League; Jamaat-e-Islami; LDP;
        Komeito; Kuomintang; Golkar; UMNO; Pheu Thai; Workers' Party; Bloc Québécois; Parti Québécois;
        PRI; PAN; PRD; Morena; ARENA; FMLN; Sandinistas; Fujimorismo; Peronists; Frente Amplio; Whigs
    """,
    "league": "MLB; NBA; NFL; NHL; MLS; WNBA; Bundesliga; Serie A; La Liga",
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
