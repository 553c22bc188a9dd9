"""What somebody is called where a stranger needs it: words of fields, and words that leave the field open."""

from quizgen.extract.data.sport import SPORT
from quizgen.extract.data.tables import words_in

SPORTS = words_in(
    """
    football basketball baseball softball hockey soccer tennis golf cricket rugby wrestling boxing
    swimming skiing skating athletics equestrian para-equestrian cycling gymnastics volleyball handball
    badminton snooker darts judo karate rowing sailing fencing archery surfing snowboarding curling netball
    triathlon biathlon motorsport racing chess poker marathon
    """
)
"""Names of sports."""
IN_SPORT = SPORTS | words_in(
    """
    footballer player wrestler boxer pitcher cyclist swimmer sprinter runner jumper hurdler golfer skier
    skater athlete gymnast cricketer quarterback goalkeeper striker midfielder defender jockey fencer rower
    judoka paralympian olympian martial coach racer driver outfielder catcher guard linebacker snowboarder
    """
)
"""Words in what somebody is called that tell of a sport."""
OF_MANY_SPORTS = words_in("player coach head captain manager and athlete champion racer driver jumper runner")
"""Words in what somebody is called that are of several sports."""
OPEN_IN_SPORT = SPORT | words_in(
    """
    debut club career draft roster class event title win compete competition select reclassify
    classify promote loan round start substitute playoff playoffs prospect appearance
    concede strikeout pitch captain represent starter youngest side academy first-team reserve reserves
    under-18 under-18s under-21 under-21s seed record drafted top-ranked ranking medal race bout fight defeat
    mvp retire sign signing contract trial injury injure transfer winner scholarship
    """
)
"""Words of sport that don't say which sport."""

IN_ARTS = words_in(
    """
    actor actress singer musician songwriter rapper composer writer author poet novelist playwright painter
    sculptor artist photographer filmmaker director screenwriter comedian dancer pianist violinist guitarist
    drummer conductor architect illustrator cartoonist designer model dj producer soprano tenor essayist
    """
)
"""Words in what somebody is called that tell of an art."""
TOLD_IN_ARTS = words_in(
    """
    film movie album novel poem poet song single series play episode painting book opera band sitcom musical
    orchestra symphony sculpture story poetry television theatre theater sonnet concerto role star
    """
)
"""Words that tell what somebody's work is."""
OPEN_IN_ARTS = words_in(
    """
    work debut tour award prize nominate nomination career contract release perform performance recording
    exhibit exhibition exhibited fame style publish publication
    """
)
"""Words of art that don't say which."""

JUDGING = words_in(
    """
    professional former retired current prominent famous noted influential pioneering left-handed
    right-handed popular successful renowned well-known acclaimed leading notable important celebrated
    controversial late best-known legendary award-winning prolific young veteran amateur self-taught one-time
    accomplished distinguished great fellow
    """
)
"""Words before what somebody is called that a question needs not repeat."""
