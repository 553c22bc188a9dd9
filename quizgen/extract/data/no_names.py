"""Words with a capital that name nobody who acts and no place."""

SHIPS = frozenset({"MV", "HMS", "USS", "SS", "RMS", "HMAS", "HMCS", "MS", "RV", "Operation"})
"""First words of names of ships and operations."""

STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone", "Storm"})
"""Words before the name of a storm."""

EVENTS = frozenset(
    """
    War Wars Prize Prizes Award Awards Cup Act Festival Series Treaty Agreement Revolution Battle
    Campaign Offensive Invasion Siege Resolution
    Championship Championships Olympics Games Tournament Accords Accord Pact Protocol Constitution
    Declaration Amendment Bill Medal Trophy Oscar Oscars Emmy Convention Uprising Rebellion Massacre
    Crisis Election Elections Referendum Theorem Theory Equation Equations Syndrome Disease Day Week
    Month Year Age Era Period Century Renaissance Reformation Enlightenment Depression Holocaust
    Genocide Edition Chapter Figure Table Law Laws Principle Effect Method Symphony Concerto Sonata
    Bowl Expedition Mission Conspiracy Plan Program Programme Project Doctrine Code Degree Bible
    Gospel Linguistics Mathematics Physics Chemistry Biology Grammar Philosophy Psychology Economics
    Sociology Appendix Catholicism Protestantism Christianity Islam Judaism Buddhism Hinduism
    Studies Lectures Situations Draft Show Awards Hoax Riots Riot Strike Shooting Bombing Earthquake
    Mysteries Chronicles Diaries Memoirs Communism Marxism
    Socialism Capitalism Nationalism Liberalism Fascism Nazism Zionism
    """.split()
)
"""Last words of names of events, prizes, works, laws and ideas: nobody who acts, and no place."""

NO_NAMES = frozenset(
    """
    BC BCE CE AD B.C. A.D. BCE. GPA IQ DNA RNA HIV AIDS COVID COVID-19 Covid PhD Ph.D. Ph.D MA BA
    BSc MSc MBA CEO MVP RBI January February March April May June July August September October
    November December Jan Feb Mar Apr Aug Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday Spring Summer Autumn Winter Easter Christmas Ramadan State Nation Country Floor
    Order Command Office Chamber Group World President Senator Governor Mayor Minister King Queen
    Speaker Secretary Government Member Members Senators Mr Mrs Ms Dr Sir God's Figure Table Chapter
    Section Image TV GDP GNP AI GPS CD DVD PDF URL WWI WWII II III IV OK ID TNT UV LED USB CPU FAQ
    ISBN DOI AM PM GMT UTC EST ERA KT MPH Olympic Olympics Paralympic
    """.split()
)
"""Short forms of things that are no names of anybody or any place."""
