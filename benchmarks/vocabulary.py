"""Dutch words for invented transcripts: common ones by hand, the long tail from the dictionary of base forms."""

from __future__ import annotations

import random
from itertools import accumulate

from simplemma.strategies.dictionaries import DefaultDictionaryFactory


def _words(text: str) -> list[str]:
    return text.split()


FREQUENT = _words(
    """ik en dat het de is een niet ja van dan in die maar je te wel ook heb was er op zo met als nog voor we
aan had om wat dus hij ze naar heel daar eigenlijk bij toen zijn kan waren moet echt mijn want meer gewoon denk goed
weet zou over hebben of door al gaan hoe gaat uit doen nou worden nu veel kon iets mensen wordt geen hier kunnen zei
deze omdat weer ging hun niks mij zelf moeten mag tijd altijd wil keer zien jaar dag beetje helemaal vind vond na
tegen komt kwam willen moest laten laat alles andere soms nooit misschien hele me even tot werd anders eerst wie samen
twee eerste weten zegt zeggen komen thuis laatste jullie nee allemaal waar zonder"""
)

FIELD = _words(
    """kind kinderen kindje ouder ouders moeder moeders vader vaders vriend vrienden vriendin vriendinnen gezin
gezinnen school scholen klas klassen leraar leraren docent docenten begeleider begeleiders begeleiding coach coaches
coachen coachte gecoacht gesprek gesprekken praten praat praatte gepraat vertellen vertel vertelt vertelde verteld
luisteren luistert luisterde geluisterd vertrouwen vertrouw vertrouwt vertrouwde vertrouwd relatie relaties band
bandje klik doel doelen stap stappen plan plannen keuze keuzes kiezen kies koos gekozen hulp helpen help helpt hielp
geholpen leren leer leert leerde geleerd begrijpen begrijp begrijpt begreep begrepen voelen voel voelt voelde gevoeld
gevoel gevoelens angst angsten angstig boos boze verdriet verdrietig blij blije trots trotse rustig rustige druk
drukke probleem problemen oplossing oplossingen oplossen opgelost vraag vragen vroeg gevraagd antwoord antwoorden
huis huizen kamer kamers straat straten werk werken werkt werkte gewerkt baan banen geld schuld schulden zorg zorgen
zorgt zorgde gezorgd café cafés cliënt cliënten idee ideeën ervaring ervaringen situatie situaties moment momenten
week weken maand maanden avond avonden ochtend verwachten verwacht verwachtte verwachting verwachtingen veranderen
verandert veranderde veranderd verandering veranderingen groeien groeit groeide gegroeid groei lopen loop loopt liep
liepen gelopen denken denkt dacht dachten gedacht gedachte gedachten schrijven schrijf schrijft schreef geschreven
lezen lees leest las gelezen spelen speel speelt speelde gespeeld spel mooi mooie moeilijk moeilijke makkelijk
belangrijk belangrijke duidelijk duidelijke eerlijk eerlijke veilig veilige onzeker onzekere foto's opa's auto auto's
jongen jongens meisje meisjes jongere jongeren groep groepen buurt buurten telefoon berichtje berichtjes afspraak
afspraken grens grenzen steun steunen steunde gesteund motivatie gemotiveerd methode methodes oefening oefeningen
oefenen oefende geoefend huiswerk diploma diploma's toekomst verleden kans kansen droom dromen droomde"""
)


class Vocabulary:
    """Words drawn as often as people say them: the n-th most frequent one about 1/n times as often as the first."""

    def __init__(self, seed: int, rare: int = 25_000) -> None:
        dictionary = DefaultDictionaryFactory().get_dictionary("nl")
        known = {*FREQUENT, *FIELD}
        others = sorted(
            word for word in dictionary if word.isalpha() and word.islower() and word not in known
        )
        random_ = random.Random(seed)
        self._words = [*FREQUENT, *random_.sample(FIELD, len(FIELD)), *random_.sample(others, rare)]
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self._words))))

    def draw(self, random_: random.Random, count: int) -> list[str]:
        """So many words."""
        return random_.choices(self._words, cum_weights=self._weights, k=count)
