"""Nouns for people, and whether "he" or "she" refers to those they describe."""

from quizgen.extract.data.tables import names_in

MALE_NOUNS = frozenset(
    """
    man boy gentleman husband father son brother uncle grandfather grandson nephew stepfather stepson
    stepbrother widower bridegroom groom fiancé boyfriend godfather godson king prince emperor duke earl
    baron lord monk friar priest pope bishop archbishop cardinal abbot rabbi imam actor waiter policeman
    fireman businessman chairman spokesman congressman statesman sportsman fisherman salesman craftsman
    nobleman clergyman countryman layman horseman swordsman gunman postman hero wizard sultan tsar czar
    sheikh guy lad dad daddy grandpa grandad fellow count viscount knight frontman
    """.split()
)
FEMALE_NOUNS = frozenset(
    """
    woman girl lady wife mother daughter sister aunt grandmother granddaughter niece stepmother stepdaughter
    stepsister widow bride fiancée girlfriend godmother goddaughter queen princess empress duchess countess
    baroness nun abbess actress waitress hostess policewoman businesswoman chairwoman spokeswoman
    congresswoman stateswoman sportswoman noblewoman heroine witch goddess priestess mistress housewife
    midwife governess seamstress ballerina mum mom mummy grandma schoolgirl heiress comedienne marchioness
    """.split()
)
OTHER_HUMAN_NOUNS = frozenset(
    """
    person child baby infant kid teenager adult parent cousin sibling spouse partner twin friend colleague
    neighbour neighbor companion lover relative descendant ancestor guest host stranger visitor passenger
    victim patient witness suspect prisoner inmate convict criminal killer murderer thief robber attacker
    shooter driver rider cyclist pedestrian runner survivor refugee migrant immigrant worker employee
    employer boss servant slave farmer peasant miner baker butcher tailor carpenter blacksmith guard officer
    soldier sergeant corporal lieutenant captain major colonel general admiral commander veteran warrior
    agent spy detective inspector constable sheriff president minister secretary chancellor governor senator
    mayor councillor politician leader ruler monarch dictator ambassador diplomat official chief head
    director manager executive chairperson spokesperson candidate opponent rival successor predecessor
    deputy assistant adviser advisor aide counsellor player coach referee goalkeeper defender midfielder
    striker teammate champion athlete swimmer wrestler boxer pitcher batter doctor physician surgeon nurse
    dentist therapist psychologist psychiatrist lawyer attorney judge prosecutor defendant plaintiff teacher
    tutor professor lecturer student pupil scholar researcher scientist physicist chemist biologist
    mathematician astronomer philosopher historian linguist economist engineer architect inventor explorer
    writer author poet novelist playwright journalist reporter editor publisher critic translator composer
    musician singer pianist violinist guitarist drummer conductor dancer painter sculptor artist
    photographer filmmaker producer screenwriter comedian narrator speaker interviewer interviewee reader
    listener viewer user customer client owner founder merchant trader banker investor entrepreneur sailor
    navigator pilot astronaut missionary saint prophet disciple follower devotee heir noble citizen resident
    native winner contestant participant competitor accused deceased newcomer settler colonist pioneer
    activist demonstrator protester delegate inhabitant pirate slaveholder planter abolitionist loyalist
    nationalist royalist representative legislator lawmaker captive evacuee marcher trooper
    """.split()
)
"""Nouns for one human being of either sex."""

PRONOUN_BY_NOUN = dict.fromkeys(MALE_NOUNS, "he") | dict.fromkeys(FEMALE_NOUNS, "she")

MALE_TITLES = frozenset(
    """
    Mr Mr. King Prince Emperor Sir Lord Pope Father Duke Earl Baron Count Sultan Tsar Czar Kaiser Sheikh
    Spokesman Chairman Congressman Brother Herr Monsieur Don Señor Abbot Bishop Archbishop Cardinal Friar
    Abba Rabbi Imam Ayatollah Shah Maharaja Marquis Viscount M. Businessman Policeman
    """.split()
)
FEMALE_TITLES = frozenset(
    """
    Mrs Mrs. Ms Ms. Miss Queen Princess Empress Lady Duchess Spokeswoman Chairwoman Congresswoman Sister
    Mother Dame Frau Fräulein Madame Mademoiselle Mlle Mlle. Mme Mme. Countess Baroness Señora Doña Maharani
    Actress Abbess Businesswoman
    """.split()
)
PRONOUN_BY_TITLE = dict.fromkeys(MALE_TITLES, "he") | dict.fromkeys(FEMALE_TITLES, "she")
"""Words before a name, or at its head, that only one sex is addressed by."""

OFFICE_TITLES = names_in(
    """
    President; Vice President; Prime Minister; Premier; Chancellor; Governor; Senator; Secretary; Mayor;
    Judge; Justice; Chief Justice; General; Admiral; Commodore; Colonel; Captain; Major; Lieutenant; Marshal;
    Congressman; Congresswoman; Ambassador; Professor; Dr.; Dr; Lord; Lady; Bishop; Archbishop; Cardinal;
    Reverend; Viceroy; Sheriff
    """
)
"""Titles before a last name that tell a stranger who somebody was."""
ELECTED = names_in(
    "President; Vice President; Prime Minister; Premier; Chancellor; Governor; Senator; Mayor; Congressman; "
    "Congresswoman"
)
"""Those of offices that somebody holds from one day on."""

HONOURS = frozenset(
    """
    AC AM AO BA BSc CB CBE CH CMG CVO DBE DCB DCMG DCVO DD DFC DPhil DSC DSO Esq Esq. FAcSS FBA FCO FGS FIEE
    FLS FMedSci FRAS FREng FRGS FRIBA FRIC FRS FRSA FRSC FRSE FRSL GBE GC GCB GCMG GCVO JD JP KBE KC KCB KCMG
    KCVO KG KT LLB LLD MA MBA MBE MC MD MP MSc MVO OBE OC OFM OM OP OSB PC PhD Ph.D. QC RA RIBA RN SJ TD VC
    """.split()
)
"""Letters behind a person's name that are no part of it: orders, degrees, societies."""
HONOURED = 2
"""Words at least that a name keeps before such letters."""
