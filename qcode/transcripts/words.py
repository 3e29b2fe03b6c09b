"""Words that tell a speaker's label from an ordinary word, in Dutch, English, German and French."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in words.split())


ASKING = _set(
    """interviewer interviewster interviewers intv iv onderzoeker onderzoekster vragensteller vraagsteller
    gespreksleider moderator facilitator researcher investigator host forscher forscherin interviewerin
    moderatorin fragesteller fragestellerin enquêteur enqueteur enquêtrice intervieweur intervieweuse
    chercheur chercheuse animateur animatrice modérateur modératrice co-interviewer co-moderator mod int itv intvr
    vrager ond onderz fac gl moderation entrevistador entrevistadora investigador investigadora pesquisador
    pesquisadora intervistatore intervistatrice ricercatore ricercatrice host presentator presenter badacz badaczka intervjuare intervjuer
    tazatel kérdező görüşmeci araştırmacı интервьюер исследователь модератор الباحث الباحثة المحاور המראיין המראיינת
    מראיין מראיינת"""
)
"""Role words for the one who asks."""

ROLES = ASKING | _set(
    """respondent respondente resp res respd dln pp geïnterviewde geinterviewde interviewee deelnemer deelneemster participant
    participante spreker speaker sprecher sprecherin locuteur locutrice cliënt client cliënte jongere ouder
    moeder vader mother father mentor docent leerling student studente leraar teacher begeleider hulpverlener
    therapeut behandelaar teamleider gedragswetenschapper arts verpleegkundige patiënt patient patiënte
    befragte befragter befragte_person interviewte interviewter interviewpartner interviewpartnerin teilnehmer
    teilnehmerin proband probandin enquêté enquêtée interviewé interviewée répondant répondante participante
    expert expertin informant informante proefpersoon medewerker cliënten unknown onbekend unbekannt
    inconnu unknown_speaker all allen alle tous beide beiden both meisje jongen man vrouw woman male female
    person persoon narrator verteller guest gast tolk interpreter observer observator meerdere iedereen allemaal
    groep several multiple group everyone everybody audience publiek mehrere gruppe plusieurs groupe kind kinderen
    entrevistado entrevistada encuestado informante intervistato intervistata respondentka katılımcı респондент
    участник المشارك المشاركة מרואיין מרואיינת"""
)
"""Role words that label a speaker."""

NEUTRAL = _set(
    """spreker speaker sprecher sprecherin locuteur locutrice unknown onbekend unbekannt inconnu unknown_speaker all
    allen alle tous beide beiden both meisje jongen man vrouw woman male female person persoon narrator verteller
    guest gast tolk interpreter observer observator meerdere iedereen allemaal groep several multiple group everyone
    everybody audience publiek mehrere gruppe plusieurs groupe kind kinderen"""
)
"""Role words that say neither who asks nor who answers."""

ANSWERING = ROLES - ASKING - NEUTRAL
"""Role words for the one who answers."""

PAIRED = _set("vraag antwoord question answer frage antwort réponse q&a")
"""Words that label a speaker only in company: Vraag and Antwoord."""

ASKING_WORDS = ASKING | _set("vraag question frage")
ASKING_LETTERS = _set("i q v")

LETTER_PAIRS = tuple(
    frozenset(pair.split())
    for pair in (
        "i r",
        "i p",
        "i a",
        "i b",
        "i d",
        "i c",
        "i g",
        "i s",
        "i e",
        "q a",
        "v a",
        "f a",
        "m p",
        "m r",
        "q r",
        "v r",
        "m v",
        "e r",
        "e p",
    )
)
"""Letters that belong together: interviewer and respondent, question and answer, vraag and antwoord."""

PARTICLES = _set(
    """de den der van von ’t ’s zu zum zur ten ter te het 't op in la le les du des da di do dos del della el al bin ibn
    ben abu y e af av 's aan"""
)
CONNECTORS = _set("& + en and und et")

FUNCTION_WORDS = _set(
    """ik jij je hij zij ze wij we jullie dat dit deze die een en maar dus of want omdat als dan toen daar hier nu
    niet ook nog er wat wie waar hoe waarom wanneer nou ja nee kijk the a an this that these those it he she they
    and but so if because when then there here now not also what who where how why which well yes no okay ok oké
    ich du er sie wir ihr das dies diese ein eine und aber also oder weil wenn dann dort hier jetzt nicht auch was
    wer wo wie warum ja nein je tu il elle nous vous ils elles on ce cette ces un une et mais donc ou car quand
    alors là ici pas aussi quoi qui où comment pourquoi oui non zo soms vaak misschien eigenlijk my mijn mon mein
    our onze their hun with met for voor from vanuit to naar"""
)

METADATA = _set(
    """datum date datums tijd time tijdstip duur duration dauer durée length lengte locatie location plaats place
    ort lieu onderwerp subject topic thema theme thème titel title titre project projekt projet file bestand
    datei fichier bestandsnaam filename versie version leeftijd age alter âge geslacht gender sex geschlecht sexe
    functie beroep profession beruf opleiding education ausbildung naam name nom pseudoniem pseudonym transcriptie
    transcript transkript transcription transcribed_by transcribent transcribeerder transcriptionist transcriber
    getranscribeerd_door opname opnameduur audio audiobestand recording aufnahme enregistrement keywords
    summary_keywords summary speakers sprekers deelnemers participants aanwezig aanwezigen present afwezig
    interviewdatum interviewduur interviewnummer respondentnummer participant_id id code nummer number nummer_interview
    taal language sprache langue organisatie organisation organization afdeling school stad city gemeente status auteur
    author autor auteurs authors description beschrijving tags bron source quelle begin start einde end ende fin
    starttijd eindtijd start_time end_time begintijd sidebar_label pagination_label hide_title conducted_by
    date_added target_group type interview gesprek gespräch entretien context doel goal setting e-mail email mail telefoon
    phone tel website url jaar year week dag day"""
)
"""Keys of the head above an interview."""

NOT_SPEAKERS = METADATA | _set(
    """note notes noot nota notitie notities opmerking opmerkingen nb n.b p.s ps let_op aandachtspunt belangrijk
    important wichtig attention achtung remark remarks bemerkung anmerkung hinweis remarque conclusie conclusion
    fazit conclusies samenvatting samengevat zusammenfassung résumé voorbeeld bijvoorbeeld example examples beispiel
    exemple tip tips kortom resultaat resultaten result results ergebnis résultat advies aanbeveling aanbevelingen
    recommendation inleiding introduction einleitung achtergrond background methode method methods discussie
    discussion bijlage appendix figuur figure tabel table abbildung tableau hoofdstuk chapter kapitel chapitre stap
    step schritt étape fase phase deel part teil partie punt point optie option vervolgvraag hoofdvraag deelvraag
    onderzoeksvraag doorvragen thema's voordeel voordelen nadeel nadelen pro con pros cons probleem problem lösung
    oplossing solution reden reason grund raison doelstelling uitleg explanation definitie definition betekenis meaning
    letterlijk citaat quote zitat citation http https ftp www bron bronnen sources reference references literatuur
    ten_eerste ten_tweede first second third eerste tweede derde allereerst vervolgens daarnaast bovendien tenslotte
    tot_slot finally however maar echter namelijk immers kort concreet duidelijk eerlijk gezegd simpel stelling
    statement observatie observation waarneming actie action todo taak task vb bv bijv e.g i.e warning waarschuwing
    warnung avertissement update vraagje question_mark scenario verhaal voorstel proposal proposition thesis hypothese
    hypothesis idee idea gedachte thought gevoel feeling feit fact feiten facts ergo kader richting relatie aanpak
    lacht lachen laughs laughter laughing lachend lachelt gelächter rires pauze pause stilte silence stille inaudible
    onverstaanbaar unintelligible unverständlich inaudibles crosstalk muziek music musik musique applaus applause hoest
    doorvraag vervolg afsluiting opening lunch reflectie reflection gevolg gevolgen oorzaak oorzaken legenda legend
    artikel article paragraaf lid maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday
    thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi
    jeudi vendredi samedi dimanche posted edit aan to from sent cc bcc verzonden groet groeten vertrouwelijk
    zucht sigh sighs gelach redacted anoniem verwijderd onbekend_woord knikt nods kucht geluid noise achtergrondgeluid"""
)
"""Words that look like a label at the beginning of a line and never speak."""

MONTHS = _set(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec januari februari maart mei juni juli augustus oktober januar februar märz juin juillet
    août septembre octobre novembre décembre janvier février mars avril mai enero febrero marzo mayo junio julio
    agosto septiembre octubre noviembre diciembre"""
)

GREETINGS = _set(
    """hallo hoi hey hi hello goedemorgen goedemiddag goedenavond goedendag dag welkom welcome willkommen bienvenue
    bonjour bonsoir guten morning goeiemorgen ja jawel jazeker nee neen yes yeah no nope ok oké okay okee okej hm hmm mm
    mhm uhm eh ehm uh nou zeker prima goed fijn leuk mooi klopt precies exact dank bedankt dankjewel thanks thank merci
    danke oui non nein doch genau absoluut natuurlijk sure right great good fine exactly alright so dus inderdaad sorry
    juist"""
)
"""Short answers and greetings: what somebody says, not the value of a field."""
