<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>New project…</source>
        <translation>Nieuw project…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Recent geopend</translation>
    </message>
    <message>
        <source>Try the sample study</source>
        <translation>Probeer het voorbeeldonderzoek</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Transcripten importeren…</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Codeboek importeren…</translation>
    </message>
    <message>
        <source>Import survey…</source>
        <translation>Enquête importeren…</translation>
    </message>
    <message>
        <source>Join a colleague’s copy…</source>
        <translation>Kopie van een collega samenvoegen…</translation>
    </message>
    <message>
        <source>Findings report…</source>
        <translation>Bevindingenverslag…</translation>
    </message>
    <message>
        <source>Supervisor’s pack…</source>
        <translation>Pakket voor de begeleider…</translation>
    </message>
    <message>
        <source>A workbook and a page whose numbers open what was said, with pseudonyms.</source>
        <translation>Een Excel-bestand en een pagina waarvan de getallen openen wat er gezegd is, met pseudoniemen.</translation>
    </message>
    <message>
        <source>COREQ checklist…</source>
        <translation>COREQ-checklist…</translation>
    </message>
    <message>
        <source>Debriefing report…</source>
        <translation>Debriefingverslag…</translation>
    </message>
    <message>
        <source>Codebook to import again…</source>
        <translation>Codeboek om weer te importeren…</translation>
    </message>
    <message>
        <source>A row a coding; can be imported again.</source>
        <translation>Een rij per codering; kan weer geïmporteerd worden.</translation>
    </message>
    <message>
        <source>Quotations, a row each…</source>
        <translation>Fragmenten, een rij per fragment…</translation>
    </message>
    <message>
        <source>With all their codes side by side, and what is known of the participants.</source>
        <translation>Met al hun codes naast elkaar, en wat van de respondenten bekend is.</translation>
    </message>
    <message>
        <source>Ones and noughts for statistics…</source>
        <translation>Enen en nullen voor statistiek…</translation>
    </message>
    <message>
        <source>A row a quotation, a column a code, for R, SPSS and jamovi; with a key of the variables.</source>
        <translation>Een rij per fragment, een kolom per code, voor R, SPSS en jamovi; met een sleutel van de variabelen.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Reservekopie maken…</translation>
    </message>
    <message>
        <source>Check project</source>
        <translation>Project controleren</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Project sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy quotation with its source</source>
        <translation>Fragment met bron kopiëren</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Overal zoeken…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Import codings…</source>
        <translation>Coderingen importeren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Memo report…</source>
        <translation>Memoverslag…</translation>
    </message>
    <message>
        <source>Code frequencies…</source>
        <translation>Codefrequenties…</translation>
    </message>
    <message>
        <source>Codebook report…</source>
        <translation>Codeboekverslag…</translation>
    </message>
    <message>
        <source>Quotations of the code in focus…</source>
        <translation>Fragmenten bij de gekozen code…</translation>
    </message>
    <message>
        <source>Quotations of all codes…</source>
        <translation>Fragmenten bij alle codes…</translation>
    </message>
    <message>
        <source>Codings…</source>
        <translation>Coderingen…</translation>
    </message>
    <message>
        <source>Find in this transcript…</source>
        <translation>Zoeken in dit transcript…</translation>
    </message>
    <message>
        <source>All places in all transcripts</source>
        <translation>Alle vindplaatsen in alle transcripten</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Correct this transcript</source>
        <translation>Dit transcript verbeteren</translation>
    </message>
    <message>
        <source>Merge with the turn before</source>
        <translation>Samenvoegen met de vorige beurt</translation>
    </message>
    <message>
        <source>Split the turn here…</source>
        <translation>Beurt hier splitsen…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Spreker…</translation>
    </message>
    <message>
        <source>Finished with the transcript</source>
        <translation>Klaar met het transcript</translation>
    </message>
    <message>
        <source>Delete transcript…</source>
        <translation>Transcript verwijderen…</translation>
    </message>
    <message>
        <source>Participant of the transcript…</source>
        <translation>Respondent van het transcript…</translation>
    </message>
    <message>
        <source>Group of the transcript…</source>
        <translation>Groep van het transcript…</translation>
    </message>
    <message>
        <source>Kind of the transcript…</source>
        <translation>Soort transcript…</translation>
    </message>
    <message>
        <source>Move the transcript up</source>
        <translation>Transcript omhoog</translation>
    </message>
    <message>
        <source>Move the transcript down</source>
        <translation>Transcript omlaag</translation>
    </message>
    <message>
        <source>Code transcripts</source>
        <translation>Transcripten coderen</translation>
    </message>
    <message>
        <source>Relate codes in diagrams</source>
        <translation>Codes in diagrammen in verband brengen</translation>
    </message>
    <message>
        <source>Compare coders side by side</source>
        <translation>Codeurs naast elkaar vergelijken</translation>
    </message>
    <message>
        <source>Read and write memos</source>
        <translation>Memo’s lezen en schrijven</translation>
    </message>
    <message>
        <source>Tables and charts</source>
        <translation>Tabellen en grafieken</translation>
    </message>
    <message>
        <source>From codes to a results chapter</source>
        <translation>Van codes naar een resultatenhoofdstuk</translation>
    </message>
    <message>
        <source>Participants and what is known of them</source>
        <translation>Respondenten en hun kenmerken</translation>
    </message>
    <message>
        <source>All quotations</source>
        <translation>Alle fragmenten</translation>
    </message>
    <message>
        <source>Quotations of the transcript</source>
        <translation>Fragmenten van het transcript</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Every figure of agreement on a code</source>
        <translation>Alle overeenstemmingsmaten van een code</translation>
    </message>
    <message>
        <source>What drives the disagreements</source>
        <translation>Waar de verschillen aan liggen</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Alleen de tekst</translation>
    </message>
    <message>
        <source>Codings shown</source>
        <translation>Getoonde coderingen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Gewone grootte</translation>
    </message>
    <message>
        <source>Choose a code for these words…</source>
        <translation>Code kiezen voor deze woorden…</translation>
    </message>
    <message>
        <source>Code with the words themselves</source>
        <translation>Coderen met de woorden zelf</translation>
    </message>
    <message>
        <source>Take code off, keep quotation</source>
        <translation>Code weghalen, fragment houden</translation>
    </message>
    <message>
        <source>Star for citing</source>
        <translation>Ster geven om te citeren</translation>
    </message>
    <message>
        <source>Name this quotation…</source>
        <translation>Fragment een naam geven…</translation>
    </message>
    <message>
        <source>Comment on this quotation…</source>
        <translation>Commentaar bij dit fragment…</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Volgende in de lijst</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Vorige in de lijst</translation>
    </message>
    <message>
        <source>Edit what the code says</source>
        <translation>Beschrijving van de code bewerken</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Terug naar waar je was</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Weer vooruit</translation>
    </message>
    <message>
        <source>Next transcript</source>
        <translation>Volgend transcript</translation>
    </message>
    <message>
        <source>Previous transcript</source>
        <translation>Vorig transcript</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Volgende beurt</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>Vorige beurt</translation>
    </message>
    <message>
        <source>Next coding</source>
        <translation>Volgende codering</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Vorige codering</translation>
    </message>
    <message>
        <source>List of the codings</source>
        <translation>Lijst van de coderingen</translation>
    </message>
    <message>
        <source>Next turn without a coding</source>
        <translation>Volgende beurt zonder codering</translation>
    </message>
    <message>
        <source>Previous turn without a coding</source>
        <translation>Vorige beurt zonder codering</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Volgend verschil</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>Vorig verschil</translation>
    </message>
    <message>
        <source>Keep as “before discussion”</source>
        <translation>Bewaren als “voor het gesprek”</translation>
    </message>
    <message>
        <source>Keeps the figures by every unit as they are now, for good; nothing alters them any more.</source>
        <translation>Bewaart de cijfers per elke eenheid zoals ze nu zijn, voorgoed; niets verandert ze nog.</translation>
    </message>
    <message>
        <source>Keep the state under another title…</source>
        <translation>Stand onder een andere titel bewaren…</translation>
    </message>
    <message>
        <source>Such as before a second round; what was kept before stays beside it.</source>
        <translation>Zoals voor een tweede ronde; wat eerder bewaard is blijft ernaast staan.</translation>
    </message>
    <message>
        <source>Look at the state before discussion</source>
        <translation>De stand voor het gesprek bekijken</translation>
    </message>
    <message>
        <source>Shows the table that was kept, by every unit.</source>
        <translation>Toont de tabel die bewaard is, per elke eenheid.</translation>
    </message>
    <message>
        <source>Look at decisions about what differs no more</source>
        <translation>Besluiten over wat niet meer verschilt bekijken</translation>
    </message>
    <message>
        <source>Disagreements that coding anew ended, with what was decided about them and why.</source>
        <translation>Verschillen die door opnieuw coderen voorbij zijn, met wat erover besloten is en waarom.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Talks about the coding: who was there, what was questioned, and what was decided in them.</source>
        <translation>Gesprekken over het coderen: wie erbij was, wat bevraagd is, en wat erin besloten is.</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Sessie beginnen</translation>
    </message>
    <message>
        <source>What is decided until it ends belongs to it.</source>
        <translation>Wat besloten wordt tot zij afgesloten is, hoort erbij.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sessie afsluiten</translation>
    </message>
    <message>
        <source>What is decided from then on is in none.</source>
        <translation>Wat daarna besloten wordt, hoort bij geen sessie.</translation>
    </message>
    <message>
        <source>Reopen the session</source>
        <translation>De sessie heropenen</translation>
    </message>
    <message>
        <source>The session in focus goes on: what is decided belongs to it.</source>
        <translation>De gekozen sessie gaat door: wat besloten wordt hoort erbij.</translation>
    </message>
    <message>
        <source>Delete the session…</source>
        <translation>De sessie verwijderen…</translation>
    </message>
    <message>
        <source>The decisions made in it stay.</source>
        <translation>De besluiten daaruit blijven.</translation>
    </message>
    <message>
        <source>Preview the debriefing report</source>
        <translation>Voorbeeld van het debriefingverslag</translation>
    </message>
    <message>
        <source>Figures before and after, disagreements with reasons, sessions, and the method paragraph.</source>
        <translation>Cijfers voor en na, verschillen met redenen, sessies, en de methodeparagraaf.</translation>
    </message>
    <message>
        <source>Take code off</source>
        <translation>Code weghalen</translation>
    </message>
    <message>
        <source>Takes this code off. A quotation that nothing else is on, not even a name or a memo, goes too.</source>
        <translation>Haalt deze code weg. Een fragment waar verder niets op staat, ook geen naam of memo, verdwijnt mee.</translation>
    </message>
    <message>
        <source>Takes only this code off. The quotation stays in the transcript, perhaps without a code.</source>
        <translation>Haalt alleen deze code weg. Het fragment blijft in het transcript staan, misschien zonder code.</translation>
    </message>
    <message>
        <source>Delete quotation with all its codes</source>
        <translation>Fragment met al zijn codes verwijderen</translation>
    </message>
    <message>
        <source>Deletes the quotation, its codes, name, comment and links. The transcript and the memos stay.</source>
        <translation>Verwijdert het fragment met zijn codes, naam, commentaar en koppelingen. Het transcript en de memo’s blijven.</translation>
    </message>
    <message>
        <source>Link this quotation…</source>
        <translation>Dit fragment koppelen…</translation>
    </message>
    <message>
        <source>Evidence for a relation…</source>
        <translation>Bewijs voor een relatie…</translation>
    </message>
    <message>
        <source>Lets these words speak for a relation between codes (Enter) or against it (Shift+Enter). Relations are made on the Axial screen.</source>
        <translation>Laat deze woorden voor een relatie tussen codes spreken (Enter) of ertegen (Shift+Enter). Relaties maak je op het scherm Axiaal.</translation>
    </message>
    <message>
        <source>Quotations of the code</source>
        <translation>Fragmenten van de code</translation>
    </message>
    <message>
        <source>Filter the codes…</source>
        <translation>Codes filteren…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nieuwe code…</translation>
    </message>
    <message>
        <source>New subcode…</source>
        <translation>Nieuwe subcode…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Kleur…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>Answers question…</source>
        <translation>Beantwoordt vraag…</translation>
    </message>
    <message>
        <source>Choose the research question that this code answers.</source>
        <translation>Kies de onderzoeksvraag die deze code beantwoordt.</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>Split code…</source>
        <translation>Code splitsen…</translation>
    </message>
    <message>
        <source>Delete code…</source>
        <translation>Code verwijderen…</translation>
    </message>
    <message>
        <source>Write about this quotation</source>
        <translation>Over dit fragment schrijven</translation>
    </message>
    <message>
        <source>Write about this code</source>
        <translation>Over deze code schrijven</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nieuwe memo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Opmaak</translation>
    </message>
    <message>
        <source>Refer to a code or quotation…</source>
        <translation>Naar een code of fragment verwijzen…</translation>
    </message>
    <message>
        <source>Choose the research question that this memo answers.</source>
        <translation>Kies de onderzoeksvraag die deze memo beantwoordt.</translation>
    </message>
    <message>
        <source>Delete memo…</source>
        <translation>Memo verwijderen…</translation>
    </message>
    <message>
        <source>Add participant…</source>
        <translation>Respondent toevoegen…</translation>
    </message>
    <message>
        <source>Import participants…</source>
        <translation>Respondenten importeren…</translation>
    </message>
    <message>
        <source>Transcripts of the participant…</source>
        <translation>Transcripten van de respondent…</translation>
    </message>
    <message>
        <source>Quotations of the participant</source>
        <translation>Fragmenten van de respondent</translation>
    </message>
    <message>
        <source>Delete participant…</source>
        <translation>Respondent verwijderen…</translation>
    </message>
    <message>
        <source>Surveys…</source>
        <translation>Enquêtes…</translation>
    </message>
    <message>
        <source>Add attribute…</source>
        <translation>Kenmerk toevoegen…</translation>
    </message>
    <message>
        <source>Edit attribute…</source>
        <translation>Kenmerk bewerken…</translation>
    </message>
    <message>
        <source>Move attribute to the left</source>
        <translation>Kenmerk naar links verplaatsen</translation>
    </message>
    <message>
        <source>Move attribute to the right</source>
        <translation>Kenmerk naar rechts verplaatsen</translation>
    </message>
    <message>
        <source>Delete attribute…</source>
        <translation>Kenmerk verwijderen…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About qcode</source>
        <translation>Over qcode</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Axial</source>
        <translation>&amp;Axiaal</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Memo</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Respondenten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Theoretical</source>
        <translation>Theoretisch</translation>
    </message>
    <message>
        <source>Methodological</source>
        <translation>Methodologisch</translation>
    </message>
    <message>
        <source>Reflexive</source>
        <translation>Reflexief</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Uit het bestand</translation>
    </message>
    <message>
        <source>Label, colon</source>
        <translation>Label, dubbele punt</translation>
    </message>
    <message>
        <source>Label, time</source>
        <translation>Label, tijd</translation>
    </message>
    <message>
        <source>Time, label, line end</source>
        <translation>Tijd, label, regeleinde</translation>
    </message>
    <message>
        <source>Label on its own line</source>
        <translation>Label op een eigen regel</translation>
    </message>
    <message>
        <source>Label in brackets</source>
        <translation>Label tussen haken</translation>
    </message>
    <message>
        <source>Bold lead-in</source>
        <translation>Vet begin</translation>
    </message>
    <message>
        <source>Label, tab</source>
        <translation>Label, tab</translation>
    </message>
    <message>
        <source>Label, dash</source>
        <translation>Label, streepje</translation>
    </message>
    <message>
        <source>Label, other sign</source>
        <translation>Label, ander teken</translation>
    </message>
    <message>
        <source>One side labelled</source>
        <translation>Eén kant met label</translation>
    </message>
    <message>
        <source>Bold questions</source>
        <translation>Vette vragen</translation>
    </message>
    <message>
        <source>No speakers</source>
        <translation>Geen sprekers</translation>
    </message>
    <message>
        <source>The file itself says who speaks.</source>
        <translation>Het bestand zelf zegt wie er spreekt.</translation>
    </message>
    <message>
        <source>A turn begins with a label and a colon.</source>
        <translation>Een beurt begint met een label en een dubbele punt.</translation>
    </message>
    <message>
        <source>A turn begins with a label and a time.</source>
        <translation>Een beurt begint met een label en een tijd.</translation>
    </message>
    <message>
        <source>A time and a label stand above what is said.</source>
        <translation>Een tijd en een label staan boven wat er gezegd wordt.</translation>
    </message>
    <message>
        <source>A label stands alone above what is said.</source>
        <translation>Een label staat alleen boven wat er gezegd wordt.</translation>
    </message>
    <message>
        <source>A turn begins with a label in brackets.</source>
        <translation>Een beurt begint met een label tussen haken.</translation>
    </message>
    <message>
        <source>A turn begins with a bold or italic label.</source>
        <translation>Een beurt begint met een vet of cursief label.</translation>
    </message>
    <message>
        <source>A turn begins with a label and a tab.</source>
        <translation>Een beurt begint met een label en een tab.</translation>
    </message>
    <message>
        <source>A turn begins with a label and a dash.</source>
        <translation>Een beurt begint met een label en een streepje.</translation>
    </message>
    <message>
        <source>A turn begins with a label and a sign such as &gt; ; . ) or spaces.</source>
        <translation>Een beurt begint met een label en een teken als &gt; ; . ) of spaties.</translation>
    </message>
    <message>
        <source>Only the questions or only the answers have a label or a number.</source>
        <translation>Alleen de vragen of alleen de antwoorden hebben een label of een nummer.</translation>
    </message>
    <message>
        <source>Questions are bold or italic, answers are plain.</source>
        <translation>Vragen zijn vet of cursief, antwoorden gewoon.</translation>
    </message>
    <message>
        <source>Each paragraph stands on its own.</source>
        <translation>Elke alinea staat op zichzelf.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice out of a few</source>
        <translation>Keuze uit een lijst</translation>
    </message>
    <message>
        <source>A cell of what was copied is too long; nothing was changed.</source>
        <translation>Een cel van wat gekopieerd is, is te lang; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>What was copied has more columns than there are from here on; nothing was changed.</source>
        <translation>Wat gekopieerd is, heeft meer kolommen dan er vanaf hier zijn; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>What was copied has more rows than there are from here on; nothing was changed. Pasted from a pseudonym on, further rows become participants.</source>
        <translation>Wat gekopieerd is, heeft meer rijen dan er vanaf hier zijn; er is niets gewijzigd. Vanaf een pseudoniem geplakt worden de overige rijen respondenten.</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>groenblauw</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>roze</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>oker</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>lilac</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olijfgroen</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>hemelsblauw</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>pruim</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>mosgroen</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>leigrijs</translation>
    </message>
    <message>
        <source>clay</source>
        <translation>klei</translation>
    </message>
    <message>
        <source>{colour}, tint {number}</source>
        <translation>{colour}, tint {number}</translation>
    </message>
    <message>
        <source>“{name}”: the quotation at {start}–{end} does not hold the words it was made of.</source>
        <translation>“{name}”: het fragment op {start}–{end} bevat niet de woorden waarvan het is gemaakt.</translation>
    </message>
    <message>
        <source>“{name}”: the turn at {start} lies outside the text.</source>
        <translation>“{name}”: de beurt op {start} ligt buiten de tekst.</translation>
    </message>
    <message>
        <source>The memo “{memo}” is linked to a {target} that is not there.</source>
        <translation>De memo “{memo}” is gekoppeld aan iets wat er niet is ({target}).</translation>
    </message>
    <message>
        <source>“{question}” is answered by a {target} that is not there.</source>
        <translation>“{question}” wordt beantwoord door een {target} die er niet is.</translation>
    </message>
    <message>
        <source>{count} codings do not agree with their quotation about transcript or coder.</source>
        <translation>{count} coderingen kloppen niet met hun fragment wat transcript of codeur betreft.</translation>
    </message>
    <message>
        <source>The code “{name}” stands under itself.</source>
        <translation>De code “{name}” staat onder zichzelf.</translation>
    </message>
    <message>
        <source>The research question “{question}” stands under itself.</source>
        <translation>De onderzoeksvraag “{question}” staat onder zichzelf.</translation>
    </message>
    <message>
        <source>“{name}”: a decision does not have two sides.</source>
        <translation>“{name}”: een besluit heeft geen twee kanten.</translation>
    </message>
    <message>
        <source>“{name}”: a decision is about a coding that is somebody else’s.</source>
        <translation>“{name}”: een besluit gaat over een codering van iemand anders.</translation>
    </message>
    <message>
        <source>“{name}”: a decision led to a coding of a person.</source>
        <translation>“{name}”: een besluit leidde tot een codering van een persoon.</translation>
    </message>
    <message>
        <source>There are {count} layers of what was agreed; only one is used.</source>
        <translation>Er zijn {count} lagen van wat besloten is; er wordt er één gebruikt.</translation>
    </message>
    <message>
        <source>There are {count} core categories; only one is shown.</source>
        <translation>Er zijn {count} kerncategorieën; er wordt er maar één getoond.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Er is niets gelezen.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>regel {line}</translation>
    </message>
    <message>
        <source>“{file}” has no table with a head such as theme, subcode and meaning. Nothing was read.</source>
        <translation>“{file}” heeft geen tabel met een kop zoals thema, subcode en betekenis. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>table {number}, row {row}</source>
        <translation>tabel {number}, rij {row}</translation>
    </message>
    <message>
        <source>The text around the tables was left out.</source>
        <translation>De tekst rond de tabellen is weggelaten.</translation>
    </message>
    <message>
        <source>Tables without a head that names codes were left out: table {others}.</source>
        <translation>Tabellen zonder kop die codes noemt zijn weggelaten: tabel {others}.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, locked with a password, or not a Word file (.docx). Nothing was read.</source>
        <translation>“{file}” is beschadigd, met een wachtwoord beveiligd, of geen Word-bestand (.docx). Er is niets gelezen.</translation>
    </message>
    <message>
        <source>A code comes from {origins}, not “{fields}”; nothing was changed.</source>
        <translation>Een code komt uit {origins}, niet uit “{fields}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A shortcut is a digit from 1 to 9, not “{fields}”; nothing was changed.</source>
        <translation>Een sneltoets is een cijfer van 1 tot 9, niet “{fields}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A colour is written #rrggbb, not “{fields}”; nothing was changed.</source>
        <translation>Een kleur schrijf je als #rrggbb, niet als “{fields}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{code}” cannot be moved under itself; nothing was changed.</source>
        <translation>“{code}” kan niet onder zichzelf staan; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{code}” cannot be merged into itself or a code below it; nothing was changed.</source>
        <translation>“{code}” kan niet worden samengevoegd met zichzelf of een code eronder; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A code needs a name; nothing was changed.</source>
        <translation>Een code heeft een naam nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is a code “{code_path}” already; nothing was changed.</source>
        <translation>Er is al een code “{code_path}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{file}”, {where}: {sentence} Nothing was read.</source>
        <translation>“{file}”, {where}: {sentence} Er is niets gelezen.</translation>
    </message>
    <message>
        <source>“{file}” holds no codes. Nothing was read.</source>
        <translation>“{file}” bevat geen codes. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>the shortcut</source>
        <translation>de sneltoets</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>de id</translation>
    </message>
    <message>
        <source>a code has no name.</source>
        <translation>een code heeft geen naam.</translation>
    </message>
    <message>
        <source>codes nest more than {max_depth} deep.</source>
        <translation>codes staan meer dan {max_depth} niveaus diep.</translation>
    </message>
    <message>
        <source>the code “{names}” stands there twice, first in {where}.</source>
        <translation>de code “{names}” staat er twee keer, eerst in {where}.</translation>
    </message>
    <message>
        <source>{called} “{value}” is given to two codes, first in {first}.</source>
        <translation>{called} “{value}” is aan twee codes gegeven, eerst in {first}.</translation>
    </message>
    <message>
        <source>“{value}” is not a colour; write it as #3E8E84.</source>
        <translation>“{value}” is geen kleur; schrijf die als #3E8E84.</translation>
    </message>
    <message>
        <source>“{value}” is not a shortcut; a shortcut is a digit from 1 to 9.</source>
        <translation>“{value}” is geen sneltoets; een sneltoets is een cijfer van 1 tot 9.</translation>
    </message>
    <message>
        <source>The origin “{value}” is not literature, data or in vivo and was left out.</source>
        <translation>De herkomst “{value}” is geen literature, data of in vivo en is weggelaten.</translation>
    </message>
    <message>
        <source>Ids that this program did not give were left out.</source>
        <translation>Id’s die dit programma niet heeft gegeven zijn weggelaten.</translation>
    </message>
    <message>
        <source>when to use</source>
        <translation>wanneer wel</translation>
    </message>
    <message>
        <source>when not to use</source>
        <translation>wanneer niet</translation>
    </message>
    <message>
        <source>the codebook&apos;s description</source>
        <translation>de beschrijving van het codeboek</translation>
    </message>
    <message>
        <source>the codebook&apos;s language</source>
        <translation>de taal van het codeboek</translation>
    </message>
    <message>
        <source>the codebook&apos;s source</source>
        <translation>de bron van het codeboek</translation>
    </message>
    <message>
        <source>There is no file “{file}” in {parent}. Nothing was read.</source>
        <translation>Er is geen bestand “{file}” in {parent}. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {reason}. Nothing was read.</source>
        <translation>“{file}” kon niet worden gelezen: {reason}. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}. The codebook itself is unchanged.</source>
        <translation>“{file}” kon niet worden geschreven: {reason}. Het codeboek zelf is ongewijzigd.</translation>
    </message>
    <message>
        <source>“{file}” is not a kind of codebook file: choose {formats}. Nothing was changed.</source>
        <translation>“{file}” is geen soort codeboekbestand: kies {formats}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A {lower} file cannot carry: {names}.</source>
        <translation>In een {lower}-bestand passen niet: {names}.</translation>
    </message>
    <message>
        <source>The column “{guessed}” was taken for the codes.</source>
        <translation>De kolom “{guessed}” is voor de codes aangezien.</translation>
    </message>
    <message>
        <source>Columns that are not part of a codebook were left out: {heads}.</source>
        <translation>Kolommen die niet bij een codeboek horen zijn weggelaten: {heads}.</translation>
    </message>
    <message>
        <source>“{file}” has no column that names the codes: give its columns heads such as path, or theme and subcode, and definition. Nothing was read.</source>
        <translation>“{file}” heeft geen kolom die de codes noemt: geef de kolommen koppen zoals pad, of thema en subcode, en definitie. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>The cell in {where} was read as {found} subcodes: {listed}.</source>
        <translation>De cel in {where} is gelezen als {found} subcodes: {listed}.</translation>
    </message>
    <message>
        <source>the code “{path}” stands under itself.</source>
        <translation>de code “{path}” staat onder zichzelf.</translation>
    </message>
    <message>
        <source>“{names}” stands under no theme.</source>
        <translation>“{names}” staat onder geen thema.</translation>
    </message>
    <message>
        <source>there is “{short}” but no name of a code.</source>
        <translation>er staat “{short}” maar geen naam van een code.</translation>
    </message>
    <message>
        <source>“{names}” and “{path}” would both be called “{name}”; rename one of them first. Nothing was changed.</source>
        <translation>“{names}” en “{path}” zouden allebei “{name}” heten; hernoem er eerst een. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no code “{path}”; nothing was changed.</source>
        <translation>Er is geen code “{path}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: a text of “{names}” is longer than the {longest_cell} characters an Excel cell can hold.</source>
        <translation>“{file}” kon niet worden geschreven: een tekst bij “{names}” is langer dan de {longest_cell} tekens die in een Excel-cel passen.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out; save it as a file of its own to read it.</source>
        <translation>Het blad “{sheet}” is weggelaten; sla het op als eigen bestand om het te lezen.</translation>
    </message>
    <message>
        <source>this cannot be read</source>
        <translation>dit kan niet worden gelezen</translation>
    </message>
    <message>
        <source>this is not YAML ({said}).</source>
        <translation>dit is geen YAML ({said}).</translation>
    </message>
    <message>
        <source>“{file}” holds characters YAML does not allow. Nothing was read.</source>
        <translation>“{file}” bevat tekens die YAML niet toestaat. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>“{file}” is nested too deep to read. Nothing was read.</source>
        <translation>“{file}” is te diep genest om te lezen. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>a list of codes is expected here, each beginning with a dash.</source>
        <translation>hier hoort een lijst van codes te staan, elk beginnend met een streepje.</translation>
    </message>
    <message>
        <source>a code is expected here, not a list.</source>
        <translation>hier hoort een code te staan, geen lijst.</translation>
    </message>
    <message>
        <source>a word and a colon are expected here.</source>
        <translation>hier horen een woord en een dubbele punt te staan.</translation>
    </message>
    <message>
        <source>“{key}” stands there twice.</source>
        <translation>“{key}” staat er twee keer.</translation>
    </message>
    <message>
        <source>“{key}” should be text.</source>
        <translation>“{key}” hoort tekst te zijn.</translation>
    </message>
    <message>
        <source>this block is used again elsewhere with “*”; write it out there.</source>
        <translation>dit blok wordt elders met “*” opnieuw gebruikt; schrijf het daar uit.</translation>
    </message>
    <message>
        <source>“{key}” ({where}) is not part of a codebook and was left out.</source>
        <translation>“{key}” ({where}) hoort niet bij een codeboek en is weggelaten.</translation>
    </message>
    <message>
        <source>Positions {start}–{end} do not lie within “{document}” ({text} characters); nothing was changed.</source>
        <translation>De posities {start}–{end} liggen niet binnen “{document}” ({text} tekens); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>There is no coder “{name}” (coders here: {known}); nothing was changed.</source>
        <translation>Er is geen codeur “{name}” (codeurs hier: {known}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no coding pass “{name}” (passes here: {known}); nothing was changed.</source>
        <translation>Er is geen codeerronde “{name}” (rondes hier: {known}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A coder</source>
        <translation>Een codeur</translation>
    </message>
    <message>
        <source>A coding pass</source>
        <translation>Een codeerronde</translation>
    </message>
    <message>
        <source>A coding pass is {pass_kinds}, not “{kind}”; nothing was changed.</source>
        <translation>Een codeerronde is {pass_kinds}, niet “{kind}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is a coding pass “{other}” already; nothing was changed.</source>
        <translation>Er is al een codeerronde “{other}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The coding pass “{each}” is closed, so its codings stay as they are; nothing was changed.</source>
        <translation>De codeerronde “{each}” is afgesloten, dus de coderingen ervan blijven zoals ze zijn; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is a coder “{other}” already; nothing was changed.</source>
        <translation>Er is al een codeur “{other}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{layer}” is what coders agreed upon and not a person; choose another name. Nothing was changed.</source>
        <translation>“{layer}” is waar codeurs het over eens werden en geen persoon; kies een andere naam. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{what} needs a name; nothing was changed.</source>
        <translation>{what} heeft een naam nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A quotation cannot be linked to itself; nothing was changed.</source>
        <translation>Een fragment kan niet aan zichzelf worden gekoppeld; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The first quotation {kind} the second already; nothing was changed.</source>
        <translation>Deze koppeling ({kind}) bestaat al; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>That link is not there any more; nothing was changed.</source>
        <translation>Die koppeling is er niet meer; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A quotation {link_kinds} another, not “{kind}”; nothing was changed.</source>
        <translation>Een koppeling tussen fragmenten is {link_kinds}, niet “{kind}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A code cannot take its own place; choose another. Nothing was changed.</source>
        <translation>Een code kan niet door zichzelf worden vervangen; kies een andere. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} has no column {missing}; nothing was imported.</source>
        <translation>{file} heeft geen kolom {missing}; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source> … and {number} more</source>
        <translation> … en nog {number}</translation>
    </message>
    <message>
        <source>Nothing was imported: {faults}{more}.</source>
        <translation>Er is niets geïmporteerd: {faults}{more}.</translation>
    </message>
    <message>
        <source>line {line} names the unknown transcript “{document}”</source>
        <translation>regel {line} noemt het onbekende transcript “{document}”</translation>
    </message>
    <message>
        <source>line {line} names the unknown code “{code}”</source>
        <translation>regel {line} noemt de onbekende code “{code}”</translation>
    </message>
    <message>
        <source>line {line} has the positions {start}–{end}, not whole numbers</source>
        <translation>regel {line} heeft de posities {start}–{end}, geen hele getallen</translation>
    </message>
    <message>
        <source>line {line} has the positions {start}–{end}, outside the {text} characters of “{document}”</source>
        <translation>regel {line} heeft de posities {start}–{end}, buiten de {text} tekens van “{document}”</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (West-Europees)</translation>
    </message>
    <message>
        <source>Mac OS Roman</source>
        <translation>Mac OS Roman</translation>
    </message>
    <message>
        <source>DOS (code page 850)</source>
        <translation>DOS (codetabel 850)</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored; it was read as {encoding}. Check accents such as é and ë.</source>
        <translation>Het bestand zegt niet hoe de letters zijn opgeslagen; het is gelezen als {encoding}. Controleer accenten zoals é en ë.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its letters cannot be read. {nothing}</source>
        <translation>“{name}” is beschadigd: de letters zijn niet te lezen. {nothing}</translation>
    </message>
    <message>
        <source>The file has damaged letters ({broken}), read as Windows-1252; look for signs such as Ã.</source>
        <translation>Het bestand heeft beschadigde letters ({broken}), gelezen als Windows-1252; let op tekens zoals Ã.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, whatever its name says. {nothing}</source>
        <translation>“{name}” is geen tekstbestand, wat de naam ook zegt. {nothing}</translation>
    </message>
    <message>
        <source>“{file}”, line {first}: a quotation mark is opened and never closed. {nothing}</source>
        <translation>“{file}”, regel {first}: een aanhalingsteken wordt geopend en nooit gesloten. {nothing}</translation>
    </message>
    <message>
        <source>“{file}”, line {first}: its cells cannot be told apart. {nothing}</source>
        <translation>“{file}”, regel {first}: de cellen zijn niet te onderscheiden. {nothing}</translation>
    </message>
    <message>
        <source>“{file}” is not a table: choose {suffixes}. {nothing}</source>
        <translation>“{file}” is geen tabel: kies {suffixes}. {nothing}</translation>
    </message>
    <message>
        <source>There is no file “{path}”. {nothing}</source>
        <translation>Er is geen bestand “{path}”. {nothing}</translation>
    </message>
    <message>
        <source>“{file}” is a folder; choose a file in it. {nothing}</source>
        <translation>“{file}” is een map; kies een bestand erin. {nothing}</translation>
    </message>
    <message>
        <source>“{file}” could not be read{reason}. {nothing}</source>
        <translation>“{file}” kon niet worden gelezen{reason}. {nothing}</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not an Excel workbook. {nothing}</source>
        <translation>“{file}” is beschadigd of geen Excel-werkmap. {nothing}</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password; save it without one. {nothing}</source>
        <translation>“{file}” is met een wachtwoord beveiligd; sla het zonder wachtwoord op. {nothing}</translation>
    </message>
    <message>
        <source>“{file}” is too large to read. {nothing}</source>
        <translation>“{file}” is te groot om te lezen. {nothing}</translation>
    </message>
    <message>
        <source>“{file}” is too large to read: a sheet has cells far from all others; delete those. {nothing}</source>
        <translation>“{file}” is te groot om te lezen: een blad heeft cellen ver van alle andere; verwijder die. {nothing}</translation>
    </message>
    <message>
        <source>A memo cannot be linked to a {kind}; nothing was changed.</source>
        <translation>Een memo kan niet aan een {kind} worden gekoppeld; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of memo; the kinds are {memo_kinds}. Nothing was changed.</source>
        <translation>“{kind}” is geen soort memo; de soorten zijn {memo_kinds}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A memo needs a title or a text; nothing was changed.</source>
        <translation>Een memo heeft een titel of een tekst nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>An attribute is a {attribute_kinds}, not “{kind}”; nothing was changed.</source>
        <translation>Een kenmerk is {attribute_kinds}, niet “{kind}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a new attribute, it is empty or taken; nothing was changed.</source>
        <translation>“{name}” kan niet de naam van een nieuw kenmerk zijn: leeg of al in gebruik; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{text}” is not a choice of “{attribute}” ({choices}); nothing was changed.</source>
        <translation>“{text}” is geen keuze van “{attribute}” ({choices}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{value}” is not a number, as “{attribute}” needs; nothing was changed.</source>
        <translation>“{value}” is geen getal, en dat heeft “{attribute}” nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{value}” is not a date such as 2026-11-21 or 21-11-2026, as “{attribute}” needs; nothing was changed.</source>
        <translation>“{value}” is geen datum zoals 2026-11-21 of 21-11-2026, en die heeft “{attribute}” nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A participant needs a pseudonym; nothing was changed.</source>
        <translation>Een respondent heeft een pseudoniem nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Two participants cannot both be called “{name}”; nothing was changed.</source>
        <translation>Twee respondenten kunnen niet allebei “{name}” heten; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of an attribute, it is empty or taken; nothing was changed.</source>
        <translation>“{name}” kan niet de naam van een kenmerk zijn: leeg of al in gebruik; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no participant “{pseudonym}” (participants here: {known}); nothing was changed.</source>
        <translation>Er is geen respondent “{pseudonym}” (respondenten hier: {known}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is a participant “{one_line}” already; nothing was changed.</source>
        <translation>Er is al een respondent “{one_line}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{pseudonym}” cannot be the pseudonym, it is empty or taken; nothing was changed.</source>
        <translation>“{pseudonym}” kan niet het pseudoniem zijn: leeg of al in gebruik; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{file}” has no column that says who each row is about, such as pseudonym or participant. Nothing was imported.</source>
        <translation>“{file}” heeft geen kolom die zegt over wie elke rij gaat, zoals pseudoniem of respondent. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>No column of the table says who it is about (such as “pseudonym”); its columns are {names}. Nothing was imported.</source>
        <translation>Geen kolom van de tabel zegt over wie die gaat (zoals “pseudoniem”); de kolommen zijn {names}. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Two columns of the table are called “{name}”; nothing was imported.</source>
        <translation>Twee kolommen van de tabel heten “{name}”; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Line {line} does not say who it is about; nothing was imported.</source>
        <translation>Regel {line} zegt niet over wie die gaat; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Regel {line}: {problem}</translation>
    </message>
    <message>
        <source>The change does not fit what the project holds ({orig}); nothing was changed.</source>
        <translation>De wijziging past niet bij wat er in het project staat ({orig}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A backup of {file} could not be written ({error}); the project itself is as it was.</source>
        <translation>Een reservekopie van {file} kon niet worden geschreven ({error}); het project zelf is zoals het was.</translation>
    </message>
    <message>
        <source>{file} exists already; it was left as it is.</source>
        <translation>{file} bestaat al; het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>There is no folder {parent}; nothing was written.</source>
        <translation>Er is geen map {parent}; er is niets geschreven.</translation>
    </message>
    <message>
        <source>{file} cannot be made in {parent}: {strerror}; nothing was written.</source>
        <translation>{file} kan niet worden gemaakt in {parent}: {strerror}; er is niets geschreven.</translation>
    </message>
    <message>
        <source>{reason}; nothing was changed.</source>
        <translation>{reason}; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} is open for reading only</source>
        <translation>{file} is alleen geopend om te lezen</translation>
    </message>
    <message>
        <source>{file} was made by an older version and has to be opened for writing once first.</source>
        <translation>{file} is met een oudere versie gemaakt en moet eerst een keer worden geopend om te schrijven.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Er is geen bestand {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a qcode project.</source>
        <translation>{path} is een map, geen qcode-project.</translation>
    </message>
    <message>
        <source>is not a qcode project</source>
        <translation>is geen qcode-project</translation>
    </message>
    <message>
        <source>is a database of another program, not a qcode project</source>
        <translation>is een database van een ander programma, geen qcode-project</translation>
    </message>
    <message>
        <source>{file} is this project itself, not a copy of it; nothing was changed.</source>
        <translation>{file} is dit project zelf, geen kopie ervan; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{reason}; it can be joined once it is closed there.</source>
        <translation>{reason}; samenvoegen kan zodra het daar gesloten is.</translation>
    </message>
    <message>
        <source>{file} could not be read: {strerror}.</source>
        <translation>{file} kon niet worden gelezen: {strerror}.</translation>
    </message>
    <message>
        <source>{path} could not be reached: {strerror}.</source>
        <translation>{path} kon niet worden bereikt: {strerror}.</translation>
    </message>
    <message>
        <source>{file} {what}; it was left as it is.</source>
        <translation>{file} {what}; het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>it does not begin as a project does</source>
        <translation>het begint niet zoals een project</translation>
    </message>
    <message>
        <source>it does not say its version</source>
        <translation>het zegt niet van welke versie het is</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of qcode (schema {version}, this one knows up to {newest_version}); it was left as it is. Update qcode to open it.</source>
        <translation>{file} is gemaakt met een nieuwere versie van qcode (schema {version}, deze kent tot en met {newest_version}); het is gelaten zoals het is. Werk qcode bij om het te openen.</translation>
    </message>
    <message>
        <source>The newest good backup is {backup}.</source>
        <translation>De nieuwste goede reservekopie is {backup}.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>Er is geen reservekopie van op deze computer.</translation>
    </message>
    <message>
        <source>{file} is damaged ({problems}) and was left as it is. {where}</source>
        <translation>{file} is beschadigd ({problems}) en is gelaten zoals het is. {where}</translation>
    </message>
    <message>
        <source>{file} or its folder cannot be written to</source>
        <translation>{file} of de map ervan kan niet worden beschreven</translation>
    </message>
    <message>
        <source>The project does not say what study it is.</source>
        <translation>Het project zegt niet welk onderzoek het is.</translation>
    </message>
    <message>
        <source>{what} can be written as {known}; {named}, so nothing was written.</source>
        <translation>{what} kan worden geschreven als {known}; {named}, dus er is niets geschreven.</translation>
    </message>
    <message>
        <source>Excel holds {most_rows:,} rows and {most_columns:,} columns, this needs {rows:,} and {columns:,}; nothing was written. A .csv file has no such limit.</source>
        <translation>In Excel passen {most_rows:,} rijen en {most_columns:,} kolommen, hier zijn {rows:,} en {columns:,} nodig; er is niets geschreven. Een .csv-bestand kent die grens niet.</translation>
    </message>
    <message>
        <source>A name or text holds half a character, which cannot be kept; nothing was changed.</source>
        <translation>Een naam of tekst bevat een half teken, en dat kan niet worden opgeslagen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full; the last change was not made, all earlier ones are kept.</source>
        <translation>De schijf met {name} is vol; de laatste wijziging is niet gemaakt, alle eerdere zijn bewaard.</translation>
    </message>
    <message>
        <source>{name} cannot be written to; nothing was changed.</source>
        <translation>{name} kan niet worden beschreven; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{name} is being written by another program; nothing was changed. Try again in a moment.</source>
        <translation>{name} wordt door een ander programma beschreven; er is niets gewijzigd. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>{name} could not be opened; it or its folder may not be yours to read or write.</source>
        <translation>{name} kon niet worden geopend; misschien mag je het bestand of de map niet lezen of beschrijven.</translation>
    </message>
    <message>
        <source>{name} is damaged ({said}); nothing was changed. Close it and open it again.</source>
        <translation>{name} is beschadigd ({said}); er is niets gewijzigd. Sluit het en open het opnieuw.</translation>
    </message>
    <message>
        <source>{name} could not be read or written ({said}); the last change was not made.</source>
        <translation>{name} kon niet worden gelezen of geschreven ({said}); de laatste wijziging is niet gemaakt.</translation>
    </message>
    <message>
        <source>“{step}” cannot be reversed, because {who} has since done “{what}” on the same {spoken}; nothing was changed.</source>
        <translation>“{step}” kan niet worden teruggedraaid, want {who} deed daarna “{what}” met hetzelfde ({spoken}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{step}” cannot be reversed, because {who} has since done “{what}”, which would not fit any more; nothing was changed.</source>
        <translation>“{step}” kan niet worden teruggedraaid, want {who} deed daarna “{what}”, en dat zou dan niet meer passen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>it is not marked as a qcode project</source>
        <translation>het is niet als qcode-project gemerkt</translation>
    </message>
    <message>
        <source>its list of tables is damaged</source>
        <translation>de lijst van tabellen is beschadigd</translation>
    </message>
    <message>
        <source>{table}: a row points to nothing</source>
        <translation>{table}: een rij verwijst naar niets</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>een ander programma</translation>
    </message>
    <message>
        <source>{name} is open for writing by {user} on {machine} since {since}</source>
        <translation>{name} is sinds {since} geopend om te schrijven door {user} op {machine}</translation>
    </message>
    <message>
        <source>{name} is open for writing by {user}</source>
        <translation>{name} is geopend om te schrijven door {user}</translation>
    </message>
    <message>
        <source>There is no group “{group}” with transcripts (groups here: {known}).</source>
        <translation>Er is geen groep “{group}” met transcripten (groepen hier: {known}).</translation>
    </message>
    <message>
        <source>“{file}” has no text in it; nothing was imported.</source>
        <translation>“{file}” bevat geen tekst; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>A table names the speakers in a column; its rows were read as turns.</source>
        <translation>Een tabel noemt de sprekers in een kolom; de rijen zijn als beurten gelezen.</translation>
    </message>
    <message>
        <source>Columns beside the words were left out: {shown}.</source>
        <translation>Kolommen naast de woorden zijn weggelaten: {shown}.</translation>
    </message>
    <message>
        <source>Each caption repeats the one before; the repeated lines were left out.</source>
        <translation>Elke ondertitel herhaalt de vorige; de herhaalde regels zijn weggelaten.</translation>
    </message>
    <message>
        <source>Captions that name no speaker ({silent}) were given to “{unknown}”.</source>
        <translation>Ondertitels zonder spreker ({silent}) zijn aan “{unknown}” gegeven.</translation>
    </message>
    <message>
        <source>The text of “{document}” has changed meanwhile; its turns were left as they were.</source>
        <translation>De tekst van “{document}” is intussen gewijzigd; de beurten zijn gelaten zoals ze waren.</translation>
    </message>
    <message>
        <source>A transcript needs a name; nothing was changed.</source>
        <translation>Een transcript heeft een naam nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is a transcript “{name}” already; nothing was changed.</source>
        <translation>Er is al een transcript “{name}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no transcript “{name}” in this project; nothing was changed.</source>
        <translation>Er is geen transcript “{name}” in dit project; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Documents that were put into this one as a whole could not be read and were left out ({number:,}): open the file in Word, save it anew, and import that.</source>
        <translation>Documenten die in hun geheel in dit document zijn ingevoegd konden niet worden gelezen en zijn weggelaten ({number:,}): open het bestand in Word, sla het opnieuw op en importeer dat.</translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Verborgen tekst is weggelaten.</translation>
    </message>
    <message>
        <source>Page headers and footers were left out.</source>
        <translation>Kop- en voetteksten zijn weggelaten.</translation>
    </message>
    <message>
        <source>“{document}” has changed meanwhile; the correction was not made.</source>
        <translation>“{document}” is intussen gewijzigd; de verbetering is niet gemaakt.</translation>
    </message>
    <message>
        <source>{lost} quotations of “{document}” would lose all their words; nothing was changed.</source>
        <translation>{lost} fragmenten van “{document}” zouden al hun woorden verliezen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>RTF-tekst</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>een webpagina</translation>
    </message>
    <message>
        <source>“{file}” is a web archive; open it in Word and save it as .docx. Nothing was imported.</source>
        <translation>“{file}” is een webarchief; open het in Word en sla het op als .docx. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>gewone tekst</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>een OpenDocument-tekst</translation>
    </message>
    <message>
        <source>1 comment was left out.</source>
        <translation>1 opmerking is weggelaten.</translation>
    </message>
    <message>
        <source>{number:,} comments were left out.</source>
        <translation>{number:,} opmerkingen zijn weggelaten.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; insertions taken over: {insertions:,}, deletions left out: {deletions:,}.</source>
        <translation>Het bestand bevat bijgehouden wijzigingen; overgenomen invoegingen: {insertions:,}, weggelaten verwijderingen: {deletions:,}.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password; save it without one. Nothing was imported.</source>
        <translation>“{file}” is met een wachtwoord beveiligd; sla het zonder wachtwoord op. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: a page cannot be read. Nothing was imported.</source>
        <translation>“{file}” is beschadigd: een pagina is niet te lezen. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” holds only pictures of pages, no text; run text recognition (OCR) on it first. Nothing was imported.</source>
        <translation>“{file}” bevat alleen afbeeldingen van pagina’s, geen tekst; laat er eerst tekstherkenning (OCR) op los. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not a PDF file; nothing was imported.</source>
        <translation>“{file}” is beschadigd of geen PDF-bestand; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Lines of the PDF were joined to paragraphs; no-break spaces became plain ones.</source>
        <translation>Regels van de PDF zijn samengevoegd tot alinea’s; harde spaties zijn gewone spaties geworden.</translation>
    </message>
    <message>
        <source>Page heads and feet were left out, such as “{gone}”.</source>
        <translation>Kop- en voetteksten zijn weggelaten, zoals “{gone}”.</translation>
    </message>
    <message>
        <source>Numbers in front of lines or paragraphs were left out.</source>
        <translation>Nummers voor regels of alinea’s zijn weggelaten.</translation>
    </message>
    <message>
        <source>Pages without text, perhaps pictures, were left out: {pictures}.</source>
        <translation>Pagina’s zonder tekst, misschien afbeeldingen, zijn weggelaten: {pictures}.</translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx, then import that.</source>
        <translation>Open het in Word, sla het op als .docx en importeer dat.</translation>
    </message>
    <message>
        <source>Export it from Pages as a Word file (.docx), then import that.</source>
        <translation>Exporteer het uit Pages als Word-bestand (.docx) en importeer dat.</translation>
    </message>
    <message>
        <source>Save it as .docx in the program that made it, then import that.</source>
        <translation>Sla het op als .docx in het programma waarmee het is gemaakt en importeer dat.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, then import that.</source>
        <translation>Sla het op als .xlsx of .csv en importeer dat.</translation>
    </message>
    <message>
        <source>It is a recording: transcribe it first, then import the text.</source>
        <translation>Het is een opname: schrijf die eerst uit en importeer de tekst.</translation>
    </message>
    <message>
        <source>It is a picture: type out or recognise its text first.</source>
        <translation>Het is een afbeelding: typ de tekst eerst over of laat die herkennen.</translation>
    </message>
    <message>
        <source>It is a qcode project: open it instead of importing it.</source>
        <translation>Het is een qcode-project: open het in plaats van het te importeren.</translation>
    </message>
    <message>
        <source>It is an interchange file: use the REFI-QDA import.</source>
        <translation>Het is een uitwisselingsbestand: gebruik de REFI-QDA-import.</translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <translation>Pak het uit en importeer de bestanden erin.</translation>
    </message>
    <message>
        <source>“{file}” holds {drafts} documents, not one; nothing was imported.</source>
        <translation>“{file}” bevat {drafts} documenten, niet één; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is nested too deeply to be read; nothing was imported.</source>
        <translation>“{file}” is te diep genest om te lezen; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: it is open in another program, or not yours to read. Close it there and try again. Nothing was imported.</source>
        <translation>“{file}” kan niet worden gelezen: het is geopend in een ander programma, of je mag het niet lezen. Sluit het daar en probeer het opnieuw. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” could not be read ({strerror}); nothing was imported.</source>
        <translation>“{file}” kon niet worden gelezen ({strerror}); er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files in it. Nothing was imported.</source>
        <translation>“{name}” is een map; kies de bestanden erin. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>There is no file “{path}”; nothing was imported.</source>
        <translation>Er is geen bestand “{path}”; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe, not a file; nothing was imported.</source>
        <translation>“{file}” is een apparaat of pijp, geen bestand; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is empty; nothing was imported.</source>
        <translation>“{file}” is leeg; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. {hint}</source>
        <translation>“{file}” kan niet worden gelezen. {hint}</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a transcript; nothing was imported.</source>
        <translation>“{file}” is te groot voor een transcript; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The file is {inside}, whatever its name says, and was read as such.</source>
        <translation>Het bestand is {inside}, wat de naam ook zegt, en is zo gelezen.</translation>
    </message>
    <message>
        <source>Files that can be read: {suffixes}.</source>
        <translation>Bestanden die gelezen kunnen worden: {suffixes}.</translation>
    </message>
    <message>
        <source>There is no speaker rule “{name}” (rules: {names}); nothing was changed.</source>
        <translation>Er is geen sprekerregel “{name}” (regels: {names}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{rule}” finds nobody who speaks here; the turns were left as they were.</source>
        <translation>“{rule}” vindt hier niemand die spreekt; de beurten zijn gelaten zoals ze waren.</translation>
    </message>
    <message>
        <source>“{file}” is not a rich text file, whatever its name says; nothing was imported.</source>
        <translation>“{file}” is geen RTF-bestand, wat de naam ook zegt; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: its words cannot be read. Nothing was imported.</source>
        <translation>“{file}” is beschadigd: de woorden zijn niet te lezen. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Hidden or deleted text was left out.</source>
        <translation>Verborgen of verwijderde tekst is weggelaten.</translation>
    </message>
    <message>
        <source>This speaker rule cannot be read; nothing was changed.</source>
        <translation>Deze sprekerregel is niet te lezen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{file}” holds neither a transcript nor answers in words; nothing was imported.</source>
        <translation>“{file}” bevat geen transcript en geen antwoorden in woorden; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>kolom {number}</translation>
    </message>
    <message>
        <source>Read as a transcript; words: {column}</source>
        <translation>Gelezen als transcript; woorden: {column}</translation>
    </message>
    <message>
        <source>speakers: {column}</source>
        <translation>sprekers: {column}</translation>
    </message>
    <message>
        <source>time: {column}</source>
        <translation>tijd: {column}</translation>
    </message>
    <message>
        <source>A speaker needs a name; nothing was changed.</source>
        <translation>Een spreker heeft een naam nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A speaker is {roles}, not “{role}”; nothing was changed.</source>
        <translation>Een spreker is {roles}, niet “{role}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{file}” is not a WebVTT file; nothing was imported.</source>
        <translation>“{file}” is geen WebVTT-bestand; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is not a SubRip file; nothing was imported.</source>
        <translation>“{file}” is geen SubRip-bestand; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Read as survey answers, each question with a heading and each answer with a line; respondents: {number:,}.</source>
        <translation>Gelezen als antwoorden op een vragenlijst, elke vraag met een kop en elk antwoord met een regel; respondenten: {number:,}.</translation>
    </message>
    <message>
        <source>With File, Import survey… instead, closed questions are counted and each open one is a transcript.</source>
        <translation>Met Bestand, Enquête importeren… worden gesloten vragen geteld en is elke open vraag een transcript.</translation>
    </message>
    <message>
        <source>Rows without an answer in words were left out: {number:,}.</source>
        <translation>Rijen zonder antwoord in woorden zijn weggelaten: {number:,}.</translation>
    </message>
    <message>
        <source>Columns of numbers were left out: {names}.</source>
        <translation>Kolommen met getallen zijn weggelaten: {names}.</translation>
    </message>
    <message>
        <source>Columns about the filling in were left out: {names}.</source>
        <translation>Kolommen over het invullen zijn weggelaten: {names}.</translation>
    </message>
    <message>
        <source>A turn is merged with one below it; nothing was changed.</source>
        <translation>Een beurt wordt samengevoegd met een beurt eronder; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no turn before this one to merge it with; nothing was changed.</source>
        <translation>Er is geen beurt voor deze om mee samen te voegen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A turn is split between two words that are said in it; nothing was changed.</source>
        <translation>Een beurt wordt gesplitst tussen twee woorden die erin worden gezegd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no turn {number} in this transcript; nothing was changed.</source>
        <translation>Er is geen beurt {number} in dit transcript; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not {what}; nothing was imported.</source>
        <translation>“{file}” is beschadigd of geen {what}; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password or is an old .doc file under a new name; open it in Word, save it as a .docx without a password, and import that. Nothing was imported.</source>
        <translation>“{file}” is met een wachtwoord beveiligd of een oud .doc-bestand onder een nieuwe naam; open het in Word, sla het op als .docx zonder wachtwoord en importeer dat. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is a rich text file under another name; rename it to end in .rtf. Nothing was imported.</source>
        <translation>“{file}” is een RTF-bestand onder een andere naam; geef het een naam op .rtf. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>There is no word to search for; type at least one letter.</source>
        <translation>Er is geen woord om naar te zoeken; typ minstens één letter.</translation>
    </message>
    <message>
        <source>a Word file</source>
        <translation>een Word-bestand</translation>
    </message>
    <message>
        <source>{file} holds the same text as “{same}”, which is in the project already; it was not added again.</source>
        <translation>{file} bevat dezelfde tekst als “{same}”, dat al in het project staat; het is niet nog eens toegevoegd.</translation>
    </message>
    <message>
        <source>research question</source>
        <translation>onderzoeksvraag</translation>
    </message>
    <message>
        <source>saved table</source>
        <translation>opgeslagen tabel</translation>
    </message>
    <message>
        <source>saved query</source>
        <translation>bewaarde zoekvraag</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcript</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>respondent</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>spreker</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codeur</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>codeerronde</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>coderingen</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>fragmenten</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>transcripten</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>respondenten</translation>
    </message>
    <message>
        <source>words</source>
        <translation>woorden</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>interviewer</translation>
    </message>
    <message>
        <source>other</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Counted: {count}, by {by}.</source>
        <translation>Geteld: {count}, per {by}.</translation>
    </message>
    <message>
        <source>Rows of saved queries count what these find now; they are no part of the totals.</source>
        <translation>Rijen van bewaarde zoekvragen tellen wat die nu vinden; ze horen niet bij de totalen.</translation>
    </message>
    <message>
        <source>Themes without their subcodes.</source>
        <translation>Thema’s zonder hun subcodes.</translation>
    </message>
    <message>
        <source>Themes include their subcodes.</source>
        <translation>Thema’s tellen hun subcodes mee.</translation>
    </message>
    <message>
        <source>Themes include their subcodes; a quotation under two subcodes counts once for the theme.</source>
        <translation>Thema’s tellen hun subcodes mee; een fragment met twee subcodes telt één keer voor het thema.</translation>
    </message>
    <message>
        <source>Themes include their subcodes; a transcript with two subcodes counts once for the theme.</source>
        <translation>Thema’s tellen hun subcodes mee; een transcript met twee subcodes telt één keer voor het thema.</translation>
    </message>
    <message>
        <source>Themes include their subcodes; a participant with two subcodes counts once for the theme.</source>
        <translation>Thema’s tellen hun subcodes mee; een respondent met twee subcodes telt één keer voor het thema.</translation>
    </message>
    <message>
        <source>Themes include their subcodes; a word under two subcodes counts once for the theme.</source>
        <translation>Thema’s tellen hun subcodes mee; een woord met twee subcodes telt één keer voor het thema.</translation>
    </message>
    <message>
        <source>Rows and columns add up to their totals.</source>
        <translation>Rijen en kolommen tellen op tot hun totalen.</translation>
    </message>
    <message>
        <source>Totals have each coding once; a theme has those of its subcodes as well.</source>
        <translation>In de totalen staat elke codering één keer; een thema heeft ook die van zijn subcodes.</translation>
    </message>
    <message>
        <source>Totals are counted anew: a quotation in several rows or columns counts once.</source>
        <translation>Totalen zijn opnieuw geteld: een fragment in meer rijen of kolommen telt één keer.</translation>
    </message>
    <message>
        <source>Totals are counted anew: a transcript in several rows or columns counts once.</source>
        <translation>Totalen zijn opnieuw geteld: een transcript in meer rijen of kolommen telt één keer.</translation>
    </message>
    <message>
        <source>Totals are counted anew: a participant in several rows or columns counts once.</source>
        <translation>Totalen zijn opnieuw geteld: een respondent in meer rijen of kolommen telt één keer.</translation>
    </message>
    <message>
        <source>Totals are counted anew: a word in several rows or columns counts once.</source>
        <translation>Totalen zijn opnieuw geteld: een woord in meer rijen of kolommen telt één keer.</translation>
    </message>
    <message>
        <source>Shown: the share of the total of the row.</source>
        <translation>Getoond: het aandeel in het totaal van de rij.</translation>
    </message>
    <message>
        <source>Shown: the share of the total of the column.</source>
        <translation>Getoond: het aandeel in het totaal van de kolom.</translation>
    </message>
    <message>
        <source>Shown: the share of the total of the table.</source>
        <translation>Getoond: het aandeel in het totaal van de tabel.</translation>
    </message>
    <message>
        <source>Shown: the number per 1,000 words said in the column, coded or not.</source>
        <translation>Getoond: het aantal per 1.000 gesproken woorden in de kolom, gecodeerd of niet.</translation>
    </message>
    <message>
        <source>Shown: each column multiplied so that its total is {most}, that of the largest; totals of rows are sums of these.</source>
        <translation>Getoond: elke kolom vermenigvuldigd tot een totaal van {most}, dat van de grootste; totalen van rijen zijn sommen hiervan.</translation>
    </message>
    <message>
        <source>Shares can add up to more than 100 %, for what counts in two places has a share in both.</source>
        <translation>Aandelen kunnen samen meer dan 100 % zijn, want wat op twee plaatsen telt heeft in beide een aandeel.</translation>
    </message>
    <message>
        <source>A quotation is of whoever speaks where it begins.</source>
        <translation>Een fragment is van wie spreekt waar het begint.</translation>
    </message>
    <message>
        <source>In a transcript without a participant a quotation is of whoever speaks where it begins.</source>
        <translation>In een transcript zonder respondent is een fragment van wie spreekt waar het begint.</translation>
    </message>
    <message>
        <source>Codings of no participant, which are not counted: {number}.</source>
        <translation>Coderingen van geen respondent, die niet zijn geteld: {number}.</translation>
    </message>
    <message>
        <source>No longer in the project: {number} of what the table is limited to.</source>
        <translation>Niet meer in het project: {number} van wat de tabel beperkt.</translation>
    </message>
    <message>
        <source>Without what interviewers say: a quotation counts where others speak in it, and of its words those they say.</source>
        <translation>Zonder wat interviewers zeggen: een fragment telt waar anderen erin spreken, en van de woorden die zij zeggen.</translation>
    </message>
    <message>
        <source>Only {name}: {value}.</source>
        <translation>Alleen {name}: {value}.</translation>
    </message>
    <message>
        <source>A quotation counts where one of these speaks in it, and of its words those they say.</source>
        <translation>Een fragment telt waar een van hen erin spreekt, en van de woorden die zij zeggen.</translation>
    </message>
    <message>
        <source>Counted is what coders agreed upon.</source>
        <translation>Geteld is wat codeurs overeenkwamen.</translation>
    </message>
    <message>
        <source>other codes</source>
        <translation>andere codes</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>beurt {number}</translation>
    </message>
    <message>
        <source>All places of “{words}” in the transcripts</source>
        <translation>Alle vindplaatsen van “{words}” in de transcripten</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Another coder…</source>
        <translation>Andere codeur…</translation>
    </message>
    <message>
        <source>Rename coder…</source>
        <translation>Codeur hernoemen…</translation>
    </message>
    <message>
        <source>Names and colours…</source>
        <translation>Namen en kleuren…</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Codeerronde</translation>
    </message>
    <message>
        <source>New pass…</source>
        <translation>Nieuwe codeerronde…</translation>
    </message>
    <message>
        <source>Rename pass…</source>
        <translation>Codeerronde hernoemen…</translation>
    </message>
    <message>
        <source>Close pass</source>
        <translation>Codeerronde afsluiten</translation>
    </message>
    <message>
        <source>Reopen pass</source>
        <translation>Codeerronde heropenen</translation>
    </message>
    <message>
        <source>Code blind</source>
        <translation>Blind coderen</translation>
    </message>
    <message>
        <source>Lift blindness…</source>
        <translation>Blind coderen opheffen…</translation>
    </message>
    <message>
        <source>All passes…</source>
        <translation>Alle codeerrondes…</translation>
    </message>
    <message>
        <source>A code is merged with another one; nothing was changed.</source>
        <translation>Een code wordt samengevoegd met een andere; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>What you typed could not be kept beside the backups ({why}); it is still on the page.</source>
        <translation>Wat je typte kon niet naast de reservekopieën worden bewaard ({why}); het staat nog op de pagina.</translation>
    </message>
    <message>
        <source>The corrections kept in {path} could not be read; the file was left as it is.</source>
        <translation>De verbeteringen in {path} konden niet worden gelezen; het bestand is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>{document}, turn {turn}</source>
        <translation>{document}, beurt {turn}</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Kleinere kop</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>Kleinste kop</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Genummerde lijst</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Aangehaalde woorden</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>In het transcript</translation>
    </message>
    <message>
        <source>select; whole words when Shift is let go</source>
        <translation>selecteren; hele woorden zodra Shift loskomt</translation>
    </message>
    <message>
        <source>select single characters</source>
        <translation>losse tekens selecteren</translation>
    </message>
    <message>
        <source>select by words</source>
        <translation>per woord selecteren</translation>
    </message>
    <message>
        <source>select by sentences</source>
        <translation>per zin selecteren</translation>
    </message>
    <message>
        <source>select by turns</source>
        <translation>per beurt selecteren</translation>
    </message>
    <message>
        <source>choose a code for the selected words; typing does too</source>
        <translation>code kiezen voor de geselecteerde woorden; typen kan ook</translation>
    </message>
    <message>
        <source>put the code with that digit on the words</source>
        <translation>de code met dat cijfer aan de woorden toekennen</translation>
    </message>
    <message>
        <source>go to the next coding, or to the one before</source>
        <translation>naar de volgende codering, of naar de vorige</translation>
    </message>
    <message>
        <source>take the code off, and the quotation when nothing else is on it</source>
        <translation>code weghalen, en het fragment als er verder niets op staat</translation>
    </message>
    <message>
        <source>leave the selection or the coding</source>
        <translation>de selectie of de codering loslaten</translation>
    </message>
    <message>
        <source>In the margin of brackets</source>
        <translation>In de marge met haken</translation>
    </message>
    <message>
        <source>move the end of the coding by a word</source>
        <translation>het einde van de codering een woord verplaatsen</translation>
    </message>
    <message>
        <source>move the start of the coding by a word</source>
        <translation>het begin van de codering een woord verplaatsen</translation>
    </message>
    <message>
        <source>move the end by a character, with Shift the start</source>
        <translation>het einde een teken verplaatsen, met Shift het begin</translation>
    </message>
    <message>
        <source>go to the codes of the quotation</source>
        <translation>naar de codes van het fragment</translation>
    </message>
    <message>
        <source>In the list of the codings</source>
        <translation>In de lijst van de coderingen</translation>
    </message>
    <message>
        <source>go to the text</source>
        <translation>naar de tekst</translation>
    </message>
    <message>
        <source>put the list away</source>
        <translation>de lijst sluiten</translation>
    </message>
    <message>
        <source>In the list of codes at the words</source>
        <translation>In de lijst met codes bij de woorden</translation>
    </message>
    <message>
        <source>choose another row</source>
        <translation>een andere regel kiezen</translation>
    </message>
    <message>
        <source>put the code on</source>
        <translation>code toekennen</translation>
    </message>
    <message>
        <source>put the code on and keep the list open</source>
        <translation>code toekennen en de lijst open houden</translation>
    </message>
    <message>
        <source>make a new code of what was typed; Theme/Name puts it under a theme</source>
        <translation>nieuwe code maken van wat getypt is; Thema/Naam zet die onder een thema</translation>
    </message>
    <message>
        <source>make a code of the words themselves</source>
        <translation>van de woorden zelf een code maken</translation>
    </message>
    <message>
        <source>put the code with that digit on, while nothing is typed</source>
        <translation>de code met dat cijfer toekennen, zolang er niets getypt is</translation>
    </message>
    <message>
        <source>leave everything as it was</source>
        <translation>alles laten zoals het was</translation>
    </message>
    <message>
        <source>In the codebook and the list of transcripts</source>
        <translation>In het codeboek en de lijst met transcripten</translation>
    </message>
    <message>
        <source>on a code: put it on the selected words</source>
        <translation>op een code: die aan de geselecteerde woorden toekennen</translation>
    </message>
    <message>
        <source>delete the code or the transcript, after asking</source>
        <translation>de code of het transcript verwijderen, na een vraag</translation>
    </message>
    <message>
        <source>Where anything is found</source>
        <translation>In het vak waarin je overal zoekt</translation>
    </message>
    <message>
        <source>go there, or carry the command out</source>
        <translation>erheen gaan, of de opdracht uitvoeren</translation>
    </message>
    <message>
        <source>on a code: list its quotations; on words: all their places</source>
        <translation>op een code: de fragmenten ervan tonen; op woorden: alle vindplaatsen</translation>
    </message>
    <message>
        <source>go back to where you were</source>
        <translation>terug naar waar je was</translation>
    </message>
    <message>
        <source>In the bar that finds in a transcript</source>
        <translation>In de zoekbalk van een transcript</translation>
    </message>
    <message>
        <source>go to the next place, or to the one before</source>
        <translation>naar de volgende vindplaats, of naar de vorige</translation>
    </message>
    <message>
        <source>go back to the text</source>
        <translation>terug naar de tekst</translation>
    </message>
    <message>
        <source>In the list of places</source>
        <translation>In de lijst met vindplaatsen</translation>
    </message>
    <message>
        <source>go to another place</source>
        <translation>naar een andere vindplaats</translation>
    </message>
    <message>
        <source>choose several places, to code them together</source>
        <translation>meer vindplaatsen kiezen, om ze samen te coderen</translation>
    </message>
    <message>
        <source>choose a code for the places</source>
        <translation>een code voor de vindplaatsen kiezen</translation>
    </message>
    <message>
        <source>copy the places with what stands around them</source>
        <translation>de vindplaatsen kopiëren, met wat eromheen staat</translation>
    </message>
    <message>
        <source>go into the text, at the place</source>
        <translation>de tekst in, bij de vindplaats</translation>
    </message>
    <message>
        <source>While a transcript is corrected</source>
        <translation>Terwijl een transcript wordt verbeterd</translation>
    </message>
    <message>
        <source>see what changed, and save it</source>
        <translation>zien wat er veranderd is, en het opslaan</translation>
    </message>
    <message>
        <source>begin a new line</source>
        <translation>een nieuwe regel beginnen</translation>
    </message>
    <message>
        <source>leave the transcript as it was, after asking</source>
        <translation>het transcript laten zoals het was, na een vraag</translation>
    </message>
    <message>
        <source>In a memo</source>
        <translation>In een memo</translation>
    </message>
    <message>
        <source>save it and go back; beside the transcript to the text</source>
        <translation>opslaan en teruggaan; naast het transcript naar de tekst</translation>
    </message>
    <message>
        <source>In the name and the comment of a quotation</source>
        <translation>In de naam en het commentaar van een fragment</translation>
    </message>
    <message>
        <source>keep the name; in the comment a new line</source>
        <translation>de naam bewaren; in het commentaar een nieuwe regel</translation>
    </message>
    <message>
        <source>keep what is written and go back to the text</source>
        <translation>bewaren wat er staat en terug naar de tekst</translation>
    </message>
    <message>
        <source>leave the name as it was; keep the comment</source>
        <translation>de naam laten zoals hij was; het commentaar bewaren</translation>
    </message>
    <message>
        <source>In the panel that links a quotation</source>
        <translation>In het paneel dat een fragment koppelt</translation>
    </message>
    <message>
        <source>choose another quotation</source>
        <translation>een ander fragment kiezen</translation>
    </message>
    <message>
        <source>link to it</source>
        <translation>daaraan koppelen</translation>
    </message>
    <message>
        <source>make no link</source>
        <translation>geen koppeling maken</translation>
    </message>
    <message>
        <source>In the table of participants</source>
        <translation>In de tabel met respondenten</translation>
    </message>
    <message>
        <source>fill in the cell</source>
        <translation>de cel invullen</translation>
    </message>
    <message>
        <source>empty the chosen cells</source>
        <translation>de gekozen cellen leegmaken</translation>
    </message>
    <message>
        <source>copy and paste cells, from and to a spreadsheet too</source>
        <translation>cellen kopiëren en plakken, ook van en naar een spreadsheet</translation>
    </message>
    <message>
        <source>In a diagram</source>
        <translation>In een diagram</translation>
    </message>
    <message>
        <source>go to the next code or relation, or to the one before</source>
        <translation>naar de volgende code of relatie, of naar de vorige</translation>
    </message>
    <message>
        <source>move the chosen codes; with Shift further</source>
        <translation>de gekozen codes verplaatsen; met Shift verder</translation>
    </message>
    <message>
        <source>relate the chosen code; give the chosen relation another kind</source>
        <translation>de gekozen code in verband brengen; de gekozen relatie een andere soort geven</translation>
    </message>
    <message>
        <source>take the chosen codes out, or the chosen relation away</source>
        <translation>de gekozen codes eruit halen, of de gekozen relatie verwijderen</translation>
    </message>
    <message>
        <source>choose nothing; leave what is dragged where it was</source>
        <translation>niets kiezen; wat gesleept wordt laten waar het was</translation>
    </message>
    <message>
        <source>Beside a diagram</source>
        <translation>Naast een diagram</translation>
    </message>
    <message>
        <source>put the code in the diagram; show the link; go to what is missing</source>
        <translation>de code in het diagram zetten; het verband tonen; naar wat ontbreekt gaan</translation>
    </message>
    <message>
        <source>dismiss the suggested link, or suggest it again</source>
        <translation>het voorgestelde verband afwijzen, of weer voorstellen</translation>
    </message>
    <message>
        <source>while a quotation is chosen as evidence: let it speak for the other side</source>
        <translation>bij het kiezen van een fragment als bewijs: het voor de andere kant laten spreken</translation>
    </message>
    <message>
        <source>on a slider: move the quotation along the dimension</source>
        <translation>op een schuif: het fragment langs de dimensie verplaatsen</translation>
    </message>
    <message>
        <source>Among disagreements</source>
        <translation>Bij de verschillen</translation>
    </message>
    <message>
        <source>keep the coding of the side at the left, at the right</source>
        <translation>de codering van links houden, die van rechts</translation>
    </message>
    <message>
        <source>keep both, keep neither</source>
        <translation>beide houden, geen van beide houden</translation>
    </message>
    <message>
        <source>settle on the selected words, with the code at the left, at the right</source>
        <translation>de geselecteerde woorden afspreken, met de code links, rechts</translation>
    </message>
    <message>
        <source>leave it as a legitimate difference, change the codebook first</source>
        <translation>het een legitiem verschil laten, eerst het codeboek veranderen</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>de reden schrijven</translation>
    </message>
    <message>
        <source>note what was chosen and go on to the next open one</source>
        <translation>vastleggen wat gekozen is en naar het volgende open verschil</translation>
    </message>
    <message>
        <source>go to the disagreement before, to the next one</source>
        <translation>naar het vorige verschil, naar het volgende</translation>
    </message>
    <message>
        <source>In the numbers of a table</source>
        <translation>In de getallen van een tabel</translation>
    </message>
    <message>
        <source>read the quotations a number is made of, and one of them where it stands</source>
        <translation>lees de fragmenten achter een getal, en een ervan op zijn plaats</translation>
    </message>
    <message>
        <source>sort by this column: largest first, smallest first, as in the codebook</source>
        <translation>sorteer op deze kolom: grootste eerst, kleinste eerst, als in het codeboek</translation>
    </message>
    <message>
        <source>put the subcodes of a theme away, show them again</source>
        <translation>berg de subcodes van een thema op, toon ze weer</translation>
    </message>
    <message>
        <source>copy the cells that are selected, or the whole table</source>
        <translation>kopieer de gekozen cellen, of de hele tabel</translation>
    </message>
    <message>
        <source>close the list of quotations</source>
        <translation>sluit de lijst met fragmenten</translation>
    </message>
    <message>
        <source>In the tables of the findings</source>
        <translation>In de tabellen van de bevindingen</translation>
    </message>
    <message>
        <source>see the quotations a number counts</source>
        <translation>de fragmenten zien die een getal telt</translation>
    </message>
    <message>
        <source>delete the question, after asking; take an answer off</source>
        <translation>de vraag verwijderen, na een vraag; een antwoord eraf halen</translation>
    </message>
    <message>
        <source>move a research question among its neighbours</source>
        <translation>een onderzoeksvraag onder haar buren verplaatsen</translation>
    </message>
    <message>
        <source>make it part of the one above, or move it out</source>
        <translation>er een deelvraag van de vorige van maken, of haar een niveau hoger zetten</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>zonder code</translation>
    </message>
    <message>
        <source>without subcodes</source>
        <translation>zonder subcodes</translation>
    </message>
    <message>
        <source>A PDF cannot be drawn in this program, for it runs without fonts; choose .docx or .html.</source>
        <translation>Hier kan geen PDF worden gemaakt, want het programma draait zonder lettertypen; kies .docx of .html.</translation>
    </message>
    <message>
        <source>Saturation is that of codes or of themes, not of “{level}”.</source>
        <translation>Saturatie is die van codes (codes) of van thema’s (themes), niet van “{level}”.</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>vervolgt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>spreekt tegen</translation>
    </message>
    <message>
        <source>explains</source>
        <translation>verklaart</translation>
    </message>
    <message>
        <source>illustrates</source>
        <translation>illustreert</translation>
    </message>
    <message>
        <source>is continued by</source>
        <translation>wordt vervolgd door</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <translation>wordt tegengesproken door</translation>
    </message>
    <message>
        <source>is explained by</source>
        <translation>wordt verklaard door</translation>
    </message>
    <message>
        <source>is illustrated by</source>
        <translation>wordt geïllustreerd door</translation>
    </message>
    <message>
        <source>It continues the other</source>
        <translation>Het vervolgt het andere</translation>
    </message>
    <message>
        <source>It contradicts the other</source>
        <translation>Het spreekt het andere tegen</translation>
    </message>
    <message>
        <source>It explains the other</source>
        <translation>Het verklaart het andere</translation>
    </message>
    <message>
        <source>It illustrates the other</source>
        <translation>Het illustreert het andere</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Add coders and participants</source>
        <translation>Codeurs en respondenten toevoegen</translation>
    </message>
    <message>
        <source>Mark transcripts finished</source>
        <translation>Transcripten als klaar markeren</translation>
    </message>
    <message>
        <source>Add memo {name}</source>
        <translation>Memo {name} toevoegen</translation>
    </message>
    <message>
        <source>Add pass {name}</source>
        <translation>Codeerronde {name} toevoegen</translation>
    </message>
    <message>
        <source>Change participant {name}</source>
        <translation>Respondent {name} wijzigen</translation>
    </message>
    <message>
        <source>Close pass {name}</source>
        <translation>Codeerronde {name} afsluiten</translation>
    </message>
    <message>
        <source>Codebook {name}</source>
        <translation>Codeboek {name}</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>{name} verbeteren</translation>
    </message>
    <message>
        <source>Import codebook {name}</source>
        <translation>Codeboek {name} importeren</translation>
    </message>
    <message>
        <source>Import participants from {name}</source>
        <translation>Respondenten importeren uit {name}</translation>
    </message>
    <message>
        <source>Import {count} codings</source>
        <translation>{count} coderingen importeren</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importeren</translation>
    </message>
    <message>
        <source>Rename pass {name}</source>
        <translation>Codeerronde {name} hernoemen</translation>
    </message>
    <message>
        <source>Reopen pass {name}</source>
        <translation>Codeerronde {name} heropenen</translation>
    </message>
    <message>
        <source>Split {name} into turns</source>
        <translation>{name} in beurten verdelen</translation>
    </message>
    <message>
        <source>That diagram is not there any more; nothing was changed.</source>
        <translation>Dat diagram is er niet meer; er is niets veranderd.</translation>
    </message>
    <message>
        <source>This project has no diagram yet; nothing was written.</source>
        <translation>Dit project heeft nog geen diagram; er is niets geschreven.</translation>
    </message>
    <message>
        <source>There is no diagram “{name}” (diagrams here: {known}); nothing was written.</source>
        <translation>Er is geen diagram “{name}” (diagrammen hier: {known}); er is niets geschreven.</translation>
    </message>
    <message>
        <source>A code in a diagram is {roles}, not “{role}”; nothing was changed.</source>
        <translation>Een code in een diagram is {roles}, niet “{role}”; er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{code}” is the phenomenon of this diagram; make another diagram for a second one. Nothing was changed.</source>
        <translation>“{code}” is het fenomeen van dit diagram; maak een ander diagram voor een tweede. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A diagram needs a name; nothing was changed.</source>
        <translation>Een diagram heeft een naam nodig; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is a diagram “{name}” already; nothing was changed.</source>
        <translation>Er is al een diagram “{name}”; er is niets veranderd.</translation>
    </message>
    <message>
        <source>That dimension is not there any more; nothing was changed.</source>
        <translation>Die dimensie is er niet meer; er is niets veranderd.</translation>
    </message>
    <message>
        <source>A dimension needs a name and two ends; nothing was changed.</source>
        <translation>Een dimensie heeft een naam en twee uiteinden nodig; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is a dimension “{name}” already; nothing was changed.</source>
        <translation>Er is al een dimensie “{name}”; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no kind of relation “{name}” (kinds here: {known}); nothing was changed.</source>
        <translation>Er is geen soort relatie “{name}” (soorten hier: {known}); er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{kind}” is what {count} relations are; give them another kind first. Nothing was changed.</source>
        <translation>“{kind}” is de soort van {count} relaties; geef die eerst een andere soort. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A study needs one kind of relation at least; nothing was changed.</source>
        <translation>Een onderzoek heeft minstens één soort relatie nodig; er is niets veranderd.</translation>
    </message>
    <message>
        <source>A kind of relation needs a name; nothing was changed.</source>
        <translation>Een soort relatie heeft een naam nodig; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is a kind of relation “{name}” already; nothing was changed.</source>
        <translation>Er is al een soort relatie “{name}”; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is such a relation already; nothing was changed.</source>
        <translation>Zo’n relatie is er al; er is niets veranderd.</translation>
    </message>
    <message>
        <source>That relation is not there any more; nothing was changed.</source>
        <translation>Die relatie is er niet meer; er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{code}” cannot be related to itself; nothing was changed.</source>
        <translation>“{code}” kan geen relatie met zichzelf hebben; er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{to}” {kind} “{code}” already, so “{code}” cannot be that of “{to}”; nothing was changed.</source>
        <translation>“{to}” {kind} “{code}” al, dus kan “{code}” dat niet van “{to}” zijn; er is niets veranderd.</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>typen</translation>
    </message>
    <message>
        <source>A question cannot be answered by a {kind}; nothing was changed.</source>
        <translation>Een vraag kan niet door een {kind} worden beantwoord; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Codes are together by {modes}, not by “{mode}”.</source>
        <translation>Codes zijn samen volgens {modes}, niet volgens “{mode}”.</translation>
    </message>
    <message>
        <source>Quotations are some turns apart, or none; {turns} cannot be.</source>
        <translation>Fragmenten liggen een aantal beurten uit elkaar, of geen; {turns} kan niet.</translation>
    </message>
    <message>
        <source>COREQ has items 1 to {last}, not “{item}”; nothing was changed.</source>
        <translation>COREQ heeft de punten 1 tot en met {last}, geen “{item}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{name}” was edited since it was written and was left as it is; the report is beside it, in “{beside}”.</source>
        <translation>“{name}” is bewerkt sinds het is geschreven en is gebleven zoals het was; het verslag staat ernaast, in “{beside}”.</translation>
    </message>
    <message>
        <source>“{name}” was there already, not known to be written from this project, and was left as it is; the report is beside it, in “{beside}”.</source>
        <translation>“{name}” bestond al, voor zover bekend niet uit dit project geschreven, en is gebleven zoals het was; het verslag staat ernaast, in “{beside}”.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Constant comparison</source>
        <translation>Constante vergelijking</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturatie</translation>
    </message>
    <message>
        <source>Core category</source>
        <translation>Kerncategorie</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Onderzoeksvragen</translation>
    </message>
    <message>
        <source>Member checking</source>
        <translation>Member check</translation>
    </message>
    <message>
        <source>Triangulation</source>
        <translation>Triangulatie</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Findings report</source>
        <translation>Bevindingenverslag</translation>
    </message>
    <message>
        <source>There is no core category yet; nothing was changed.</source>
        <translation>Er is nog geen kerncategorie; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>That research question is not there any more; nothing was changed.</source>
        <translation>Die onderzoeksvraag is er niet meer; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no research question “{name}”; nothing was changed.</source>
        <translation>Er is geen onderzoeksvraag “{name}”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{question}” cannot stand below itself; nothing was changed.</source>
        <translation>“{question}” kan niet onder zichzelf staan; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A research question needs words; nothing was changed.</source>
        <translation>Een onderzoeksvraag heeft woorden nodig; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{question}” is a research question already; nothing was changed.</source>
        <translation>“{question}” is al een onderzoeksvraag; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>New diagram…</source>
        <translation>Nieuw diagram…</translation>
    </message>
    <message>
        <source>Rename diagram…</source>
        <translation>Diagram hernoemen…</translation>
    </message>
    <message>
        <source>Delete diagram…</source>
        <translation>Diagram verwijderen…</translation>
    </message>
    <message>
        <source>Paradigm of Strauss and Corbin, or a free network</source>
        <translation>Paradigma van Strauss en Corbin, of een vrij netwerk</translation>
    </message>
    <message>
        <source>Place a code in the diagram…</source>
        <translation>Code in het diagram plaatsen…</translation>
    </message>
    <message>
        <source>Relate to…</source>
        <translation>In verband brengen met…</translation>
    </message>
    <message>
        <source>Role in the diagram</source>
        <translation>Rol in het diagram</translation>
    </message>
    <message>
        <source>Take out of the diagram</source>
        <translation>Uit het diagram halen</translation>
    </message>
    <message>
        <source>Kind of the relation…</source>
        <translation>Soort relatie…</translation>
    </message>
    <message>
        <source>Turn the relation round</source>
        <translation>Relatie omkeren</translation>
    </message>
    <message>
        <source>Choose the research question that this relation answers.</source>
        <translation>Kies de onderzoeksvraag die deze relatie beantwoordt.</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation>Relatie verwijderen</translation>
    </message>
    <message>
        <source>Arrange by itself</source>
        <translation>Vanzelf ordenen</translation>
    </message>
    <message>
        <source>Finds places for all codes, or for those that are chosen while the others stay</source>
        <translation>Zoekt plaatsen voor alle codes, of voor de gekozen codes terwijl de andere blijven staan</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Het hele diagram laten zien</translation>
    </message>
    <message>
        <source>Choose at least one theme to ask about; nothing was written.</source>
        <translation>Kies minstens één thema om naar te vragen; er is niets geschreven.</translation>
    </message>
    <message>
        <source>A quotation from “{document}” was said by somebody else than {participant}; words of others are only shown where you choose that. Nothing was written.</source>
        <translation>Een citaat uit “{document}” is door iemand anders gezegd dan {participant}; woorden van anderen worden alleen getoond waar je dat kiest. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>That member check is not there any more; nothing was changed.</source>
        <translation>Die member check is er niet meer; er is niets veranderd.</translation>
    </message>
    <message>
        <source>An answer is yes, partly or no; nothing was changed.</source>
        <translation>Een antwoord is ja, deels of nee; er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is an answer to that member check; nothing was changed.</source>
        <translation>Er is al een antwoord op die member check; er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{file}” is not a packet of a member check; nothing was read.</source>
        <translation>“{file}” is geen formulier van een member check; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>In “{file}” the boxes of one theme stand twice; take out the second ones and read it again. Nothing was read.</source>
        <translation>In “{file}” staan de vakjes van één thema twee keer; haal de tweede weg en lees het opnieuw in. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>“{file}” is not a Word file; open it where it was filled in, save it as .docx and read that. Nothing was read.</source>
        <translation>“{file}” is geen Word-bestand; open het waar het is ingevuld, bewaar het als .docx en lees dat in. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a Word file: it is damaged, locked or something else. Nothing was read.</source>
        <translation>“{file}” kan niet als Word-bestand worden gelezen: het is beschadigd, vergrendeld of iets anders. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>“{file}” is the packet of {participant}, not of {wanted}; nothing was read.</source>
        <translation>“{file}” is het formulier van {participant}, niet van {wanted}; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Nothing is filled in in “{file}”; nothing was read.</source>
        <translation>In “{file}” is niets ingevuld; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The boxes of “{theme}” are not in “{file}” any more; nothing was read. Copy the answers into a fresh packet, or ask for it again.</source>
        <translation>De vakjes van “{theme}” staan niet meer in “{file}”; er is niets ingelezen. Neem de antwoorden over in een nieuw formulier, of vraag het opnieuw.</translation>
    </message>
    <message>
        <source>More than one box is ticked at “{theme}” in “{file}”; nothing was read. Ask which one is meant, leave that one ticked and read it again.</source>
        <translation>Bij “{theme}” in “{file}” is meer dan één vakje aangekruist; er is niets ingelezen. Vraag welk vakje bedoeld is, laat dat staan en lees het opnieuw in.</translation>
    </message>
    <message>
        <source>No box is ticked at: {themes}.</source>
        <translation>Geen vakje aangekruist bij: {themes}.</translation>
    </message>
    <message>
        <source>Not in the codebook any more, the answer is kept under the name it was asked by: {themes}.</source>
        <translation>Niet meer in het codeboek, het antwoord is bewaard onder de naam waaronder het gevraagd is: {themes}.</translation>
    </message>
    <message>
        <source>“{file}” is a packet of another project; nothing was read.</source>
        <translation>“{file}” is een formulier van een ander project; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>“{file}” holds parts of more than one packet; nothing was read.</source>
        <translation>“{file}” bevat delen van meer dan één formulier; er is niets ingelezen.</translation>
    </message>
    <message>
        <source>“{file}” belongs to no member check of this project; nothing was read. It may be of another project, or the member check was removed.</source>
        <translation>“{file}” hoort bij geen member check van dit project; er is niets ingelezen. Het kan van een ander project zijn, of de member check is verwijderd.</translation>
    </message>
    <message>
        <source>“{participant}” was asked about the findings, and the answer would be nobody’s; remove that member check first. Nothing was changed.</source>
        <translation>“{participant}” is naar de bevindingen gevraagd, en het antwoord zou van niemand meer zijn; verwijder eerst die member check. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A packet is written as a Word file, .docx; “{file}” was not written.</source>
        <translation>Een formulier wordt als Word-bestand geschreven, .docx; “{file}” is niet geschreven.</translation>
    </message>
    <message>
        <source>The findings report has no part “{name}” (parts: {parts}); nothing was written.</source>
        <translation>Het bevindingenverslag heeft geen onderdeel “{name}” (onderdelen: {parts}); er is niets geschreven.</translation>
    </message>
    <message>
        <source>Quotations to cite are {which}, not “{quotations}”; nothing was written.</source>
        <translation>Te citeren fragmenten zijn {which}, niet “{quotations}”; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The diagram “{name}” has no codes to draw yet; nothing was written.</source>
        <translation>In het diagram “{name}” staan nog geen codes om te tekenen; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Pictures cannot be drawn in this program; nothing was written.</source>
        <translation>In dit programma kunnen geen afbeeldingen worden getekend; er is niets geschreven.</translation>
    </message>
    <message>
        <source>“{given}” is no date; give one as 2026-03-02 or 2026-03-02T15:30. Nothing was changed.</source>
        <translation>“{given}” is geen datum; geef er een als 2026-03-02 of 2026-03-02T15:30. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The trail has no kind “{kind}” (kinds: {known}); nothing was changed.</source>
        <translation>Het spoor kent geen soort “{kind}” (soorten: {known}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is in the trail (there are: {known}); nothing was changed.</source>
        <translation>Niemand met de naam “{name}” staat in het spoor (wel: {known}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A transcript is one of {kinds}, not “{kind}”; nothing was changed.</source>
        <translation>Een transcript is een van {kinds}, niet “{kind}”; er is niets veranderd.</translation>
    </message>
    <message>
        <source>Sources cannot be told apart by that any more; nothing was changed.</source>
        <translation>Bronnen kunnen daar niet meer naar worden onderscheiden; er is niets veranderd.</translation>
    </message>
    <message>
        <source>A verdict is one of {verdicts}; nothing was changed.</source>
        <translation>Een oordeel is een van {verdicts}; er is niets veranderd.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Gevraagd {day}</translation>
    </message>
    <message>
        <source>Asked again on {day}</source>
        <translation>Opnieuw gevraagd {day}</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Beantwoord {day}</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgezien</translation>
    </message>
    <message>
        <source>No tick</source>
        <translation>Geen kruisje</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axiaal</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Selectief</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Answered before, on {day}</source>
        <translation>Eerder beantwoord, op {day}</translation>
    </message>
    <message>
        <source>{participant} read this under “{theme}”</source>
        <translation>{participant} las dit onder “{theme}”</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Geen oordeel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>Dissonance</source>
        <translation>Dissonantie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Kind of transcript</source>
        <translation>Soort transcript</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Columns are one of {by}; what is counted is one of {count}; what is shown is one of {show}.</source>
        <translation>Kolommen zijn een van {by}; geteld wordt een van {count}; getoond wordt een van {show}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>Words said</source>
        <translation>Gesproken woorden</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Respondenten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Focusgroep</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Enquêteantwoorden</translation>
    </message>
    <message>
        <source>Field notes</source>
        <translation>Veldnotities</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Ander document</translation>
    </message>
    <message>
        <source>speaks against it already</source>
        <translation>spreekt er al tegen</translation>
    </message>
    <message>
        <source>speaks for it already</source>
        <translation>spreekt er al voor</translation>
    </message>
    <message>
        <source>“{name}” is coded blind, so only your own codings of it can be copied; nothing was changed.</source>
        <translation>In “{name}” wordt blind gecodeerd, dus je kunt er alleen je eigen coderingen van kopiëren; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Others have coded there in “{name}”, which is coded blind, so their work would go unseen. Wait until that is lifted; nothing was changed.</source>
        <translation>Anderen hebben daar gecodeerd in “{name}”, waarin blind gecodeerd wordt, dus hun werk zou ongezien verdwijnen. Wacht tot dat is opgeheven; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Percentage overeenstemming</translation>
    </message>
    <message>
        <source>On what share of the units do two coders decide the same? The mean over units, not over decisions.</source>
        <translation>Over welk deel van de eenheden beslissen twee codeurs hetzelfde? Het gemiddelde over eenheden, niet over beslissingen.</translation>
    </message>
    <message>
        <source>On characters it means nothing: text nobody coded counts as agreement. For turns and other given units.</source>
        <translation>Op tekens zegt het niets: tekst die niemand codeerde telt als overeenstemming. Voor beurten en andere vaste eenheden.</translation>
    </message>
    <message>
        <source>Holsti</source>
        <translation>Holsti</translation>
    </message>
    <message>
        <source>What share of all the coding of two coders do they agree on?</source>
        <translation>Over welk deel van alles wat twee codeurs codeerden zijn zij het eens?</translation>
    </message>
    <message>
        <source>Some of it is agreement by chance. On coded units it is the same number as Dice.</source>
        <translation>Een deel is toevallige overeenstemming. Op gecodeerde eenheden is het hetzelfde getal als Dice.</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>How far do two coders agree beyond chance, if each codes as much as they do?</source>
        <translation>Hoever zijn twee codeurs het meer eens dan bij toeval, als ieder evenveel codeert als nu?</translation>
    </message>
    <message>
        <source>It rises when two coders code different amounts. For two coders and one code.</source>
        <translation>Het stijgt als de ene codeur meer codeert dan de andere. Voor twee codeurs en één code.</translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation>Scotts π</translation>
    </message>
    <message>
        <source>How far do two coders agree beyond chance, if chance is the same for both?</source>
        <translation>Hoever zijn twee codeurs het meer eens dan bij toeval, als dat toeval voor beiden gelijk is?</translation>
    </message>
    <message>
        <source>With little text it is a little too low; α mends that.</source>
        <translation>Bij weinig tekst is het iets te laag; α verhelpt dat.</translation>
    </message>
    <message>
        <source>Brennan–Prediger</source>
        <translation>Brennan–Prediger</translation>
    </message>
    <message>
        <source>How far do two coders agree beyond tossing a coin?</source>
        <translation>Hoever zijn twee codeurs het meer eens dan bij kop of munt?</translation>
    </message>
    <message>
        <source>It goes to 1 the more text nobody coded.</source>
        <translation>Het gaat naar 1 naarmate er meer tekst is die niemand codeerde.</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>How far do two coders agree, if only doubtful units are agreed on by chance?</source>
        <translation>Hoever zijn twee codeurs het eens, als alleen over twijfelgevallen bij toeval overeenstemming is?</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>How far do coders agree beyond chance, however many they are and however little text there is?</source>
        <translation>Hoever zijn codeurs het meer eens dan bij toeval, met hoeveel zij ook zijn en hoe weinig tekst er ook is?</translation>
    </message>
    <message>
        <source>With characters as units a long span weighs more than a short one. Give the unit with it.</source>
        <translation>Met tekens als eenheid weegt een lang fragment zwaarder dan een kort. Noem de eenheid erbij.</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Of all that either coder coded, what share did both?</source>
        <translation>Welk deel van alles wat een van beide codeurs codeerde, codeerden beiden?</translation>
    </message>
    <message>
        <source>Some of it is agreement by chance, the more so the more is coded.</source>
        <translation>Een deel is toevallige overeenstemming, en meer naarmate er meer gecodeerd is.</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>How much do the coded texts of two coders overlap, by what they coded on average?</source>
        <translation>Hoeveel overlapt de gecodeerde tekst van twee codeurs, gemeten aan wat zij gemiddeld codeerden?</translation>
    </message>
    <message>
        <source>F1 of matched spans</source>
        <translation>F1 van gekoppelde fragmenten</translation>
    </message>
    <message>
        <source>What share of the spans of two coders find a partner with half or more of their joined text in common?</source>
        <translation>Welk deel van de fragmenten van twee codeurs heeft een tegenhanger waarmee het minstens de helft van hun samengevoegde tekst deelt?</translation>
    </message>
    <message>
        <source>Just under half counts for nothing, just over half for all.</source>
        <translation>Net onder de helft telt niet mee, net erboven helemaal.</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss’ κ</translation>
    </message>
    <message>
        <source>How far do all coders agree beyond chance, if chance is the same for all?</source>
        <translation>Hoever zijn alle codeurs het meer eens dan bij toeval, als dat toeval voor allen gelijk is?</translation>
    </message>
    <message>
        <source>u-α</source>
        <translation>u-α</translation>
    </message>
    <message>
        <source>Do coders find the same stretches of text and give them the same code?</source>
        <translation>Vinden codeurs dezelfde stukken tekst en geven zij die dezelfde code?</translation>
    </message>
    <message>
        <source>One long span and three that touch look nearly the same to it. Over all codes only where spans never overlap.</source>
        <translation>Eén lang fragment en drie die elkaar raken zijn er bijna gelijk voor. Over alle codes alleen waar fragmenten nooit overlappen.</translation>
    </message>
    <message>
        <source>|u-α</source>
        <translation>|u-α</translation>
    </message>
    <message>
        <source>Do coders find the same text worth coding, whatever the code?</source>
        <translation>Vinden codeurs dezelfde tekst de moeite van coderen waard, met welke code ook?</translation>
    </message>
    <message>
        <source>It says nothing about which code.</source>
        <translation>Het zegt niets over welke code.</translation>
    </message>
    <message>
        <source>cu-α</source>
        <translation>cu-α</translation>
    </message>
    <message>
        <source>Where both coded, do two coders tell the codes apart?</source>
        <translation>Houden twee codeurs de codes uit elkaar waar beiden codeerden?</translation>
    </message>
    <message>
        <source>Only for codes that exclude each other. Read it with its coverage: it is silent about the rest.</source>
        <translation>Alleen voor codes die elkaar uitsluiten. Lees het met de dekking: over de rest zegt het niets.</translation>
    </message>
    <message>
        <source>cu-α of subcodes</source>
        <translation>cu-α van subcodes</translation>
    </message>
    <message>
        <source>Where both coded, do two coders tell the codes right below this one apart, each with all below it?</source>
        <translation>Houden twee codeurs, waar beiden codeerden, de codes vlak onder deze uit elkaar, elk met alles eronder?</translation>
    </message>
    <message>
        <source>Only where these codes exclude each other. Read it with its coverage: it is silent about the rest.</source>
        <translation>Alleen waar deze codes elkaar uitsluiten. Lees het met de dekking: over de rest zegt het niets.</translation>
    </message>
    <message>
        <source>cu-α of themes</source>
        <translation>cu-α van thema’s</translation>
    </message>
    <message>
        <source>Where both coded, do two coders tell the themes apart, each with all below it?</source>
        <translation>Houden twee codeurs, waar beiden codeerden, de thema’s uit elkaar, elk met alles eronder?</translation>
    </message>
    <message>
        <source>ku-α</source>
        <translation>ku-α</translation>
    </message>
    <message>
        <source>Where both coded, do two coders keep this code apart from the others?</source>
        <translation>Houden twee codeurs deze code en de andere uit elkaar waar beiden codeerden?</translation>
    </message>
    <message>
        <source>Same set of codes</source>
        <translation>Zelfde set codes</translation>
    </message>
    <message>
        <source>On what share of the units did all coders give exactly the same codes?</source>
        <translation>Aan welk deel van de eenheden gaven alle codeurs precies dezelfde codes?</translation>
    </message>
    <message>
        <source>Text nobody coded counts as agreement; look at the share of coded text. One code less is full disagreement.</source>
        <translation>Tekst die niemand codeerde telt als overeenstemming; kijk naar het deel van de gecodeerde tekst. Eén code minder is volledig oneens.</translation>
    </message>
    <message>
        <source>α with Jaccard’s distance</source>
        <translation>α met Jaccards afstand</translation>
    </message>
    <message>
        <source>How far do coders agree on sets of codes, where sets that share codes are partly the same?</source>
        <translation>Hoever zijn codeurs het eens over sets codes, als sets die codes delen deels gelijk zijn?</translation>
    </message>
    <message>
        <source>It does not say which code the trouble is with.</source>
        <translation>Het zegt niet met welke code het misgaat.</translation>
    </message>
    <message>
        <source>α with MASI distance</source>
        <translation>α met MASI-afstand</translation>
    </message>
    <message>
        <source>The same, where a set that holds the other counts as nearer than two that only overlap.</source>
        <translation>Hetzelfde, waarbij een set die de andere omvat dichterbij is dan twee die alleen overlappen.</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>betrouwbaar</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>niet betrouwbaar</translation>
    </message>
    <message>
        <source>Agreement is between two coders or more, each named once.</source>
        <translation>Overeenstemming is er tussen twee codeurs of meer, ieder één keer genoemd.</translation>
    </message>
    <message>
        <source>Agreement is counted by character, token, sentence or turn, not by “{unit}”.</source>
        <translation>Overeenstemming wordt geteld per teken, woord, zin of beurt, niet per “{unit}”.</translation>
    </message>
    <message>
        <source>A code counts for a unit that is touched or half covered, not for one that is “{rule}”.</source>
        <translation>Een code telt voor een eenheid die geraakt of half bedekt is, niet voor een die “{rule}” is.</translation>
    </message>
    <message>
        <source>Open coding {number}</source>
        <translation>Open coderen {number}</translation>
    </message>
    <message>
        <source>Comparing takes two coders or more, or two passes of one coder.</source>
        <translation>Vergelijken vraagt twee of meer codeurs, of twee codeerrondes van één codeur.</translation>
    </message>
    <message>
        <source>What is compared has to be different; one of those named was named twice.</source>
        <translation>Wat vergeleken wordt moet verschillen; een van de genoemde staat er twee keer.</translation>
    </message>
    <message>
        <source>“{name}” is coded blind: nobody sees there what others code until that is lifted, so nothing is compared.</source>
        <translation>“{name}” wordt blind gecodeerd: niemand ziet daar wat anderen coderen tot dat is opgeheven, en er wordt dus niets vergeleken.</translation>
    </message>
    <message>
        <source>That decision is not there any more; nothing was changed.</source>
        <translation>Dat besluit is er niet meer; er is niets veranderd.</translation>
    </message>
    <message>
        <source>A decision is one of {verdicts}, not “{verdict}”; nothing was changed.</source>
        <translation>Een besluit is een van {verdicts}, niet “{verdict}”; er is niets veranderd.</translation>
    </message>
    <message>
        <source>What this disagreement is about has changed meanwhile; look at it again. Nothing was changed.</source>
        <translation>Waar dit verschil over gaat is intussen veranderd; bekijk het opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Disagreements are between two; choose two coders or two passes.</source>
        <translation>Verschillen zijn er tussen twee; kies twee codeurs of twee codeerrondes.</translation>
    </message>
    <message>
        <source>“{layer}” is itself what was agreed; compare coders to decide between them. Nothing was changed.</source>
        <translation>“{layer}” is zelf wat besloten is; vergelijk codeurs om tussen hen te besluiten. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Words of “{document}” have to be chosen for that; nothing was changed.</source>
        <translation>Daarvoor moeten woorden van “{document}” gekozen zijn; er is niets veranderd.</translation>
    </message>
    <message>
        <source>nobody has begun {document}</source>
        <translation>niemand is aan {document} begonnen</translation>
    </message>
    <message>
        <source>nothing was agreed about {document} yet</source>
        <translation>over {document} is nog niets besloten</translation>
    </message>
    <message>
        <source>{coder} is not done with {document}</source>
        <translation>{coder} is niet klaar met {document}</translation>
    </message>
    <message>
        <source>Counted by character.</source>
        <translation>Geteld per teken.</translation>
    </message>
    <message>
        <source>Counted by word.</source>
        <translation>Geteld per woord.</translation>
    </message>
    <message>
        <source>Counted by sentence.</source>
        <translation>Geteld per zin.</translation>
    </message>
    <message>
        <source>Counted by turn.</source>
        <translation>Geteld per beurt.</translation>
    </message>
    <message>
        <source>A code counts for every unit it touches.</source>
        <translation>Een code telt voor elke eenheid die zij raakt.</translation>
    </message>
    <message>
        <source>A code counts for a unit once half of it is coded.</source>
        <translation>Een code telt voor een eenheid zodra de helft ervan gecodeerd is.</translation>
    </message>
    <message>
        <source>A theme has what its subcodes have.</source>
        <translation>Een thema heeft wat zijn subcodes hebben.</translation>
    </message>
    <message>
        <source>Codes count without their subcodes.</source>
        <translation>Codes tellen zonder hun subcodes.</translation>
    </message>
    <message>
        <source>Intervals of 95 % are from the jackknife over transcripts, with Student’s t.</source>
        <translation>De intervallen van 95 % komen van de jackknife over transcripten, met Students t.</translation>
    </message>
    <message>
        <source>There are no intervals: they take two transcripts or more, and coding that varies.</source>
        <translation>Er zijn geen intervallen: daarvoor zijn twee of meer transcripten nodig, en codering die verschilt.</translation>
    </message>
    <message>
        <source>“{code}” was merged into “{into}”, and so are the codings with it.</source>
        <translation>“{code}” is samengevoegd met “{into}”, en de coderingen ermee ook.</translation>
    </message>
    <message>
        <source>The coder “{name}” is in both copies, and is one person.</source>
        <translation>De codeur “{name}” staat in beide kopieën en is één persoon.</translation>
    </message>
    <message>
        <source>The coding pass “{name}” is in both copies, and becomes one.</source>
        <translation>De codeerronde “{name}” staat in beide kopieën en wordt er één.</translation>
    </message>
    <message>
        <source>The attribute “{name}” is in both copies, and becomes one.</source>
        <translation>Het kenmerk “{name}” staat in beide kopieën en wordt er één.</translation>
    </message>
    <message>
        <source>The survey “{name}” was imported into both copies, and becomes one.</source>
        <translation>De enquête “{name}” is in beide kopieën geïmporteerd en wordt er één.</translation>
    </message>
    <message>
        <source>“{name}” was imported into both copies with the same text, and becomes one transcript.</source>
        <translation>“{name}” is in beide kopieën met dezelfde tekst geïmporteerd en wordt één transcript.</translation>
    </message>
    <message>
        <source>Two have the name “{name}”; one of them is called “{new}” from then on.</source>
        <translation>Twee heten “{name}”; één ervan heet voortaan “{new}”.</translation>
    </message>
    <message>
        <source>“{name}” was deleted in the other copy; it stays, because work was done on it here.</source>
        <translation>“{name}” is in de andere kopie verwijderd; het blijft, omdat er hier aan is gewerkt.</translation>
    </message>
    <message>
        <source>“{name}” was deleted here; it comes back, because work was done on it in the other copy.</source>
        <translation>“{name}” is hier verwijderd; het komt terug, omdat er in de andere kopie aan is gewerkt.</translation>
    </message>
    <message>
        <source>“{name}” would have come to stand under itself; it stands where it stood before.</source>
        <translation>“{name}” zou onder zichzelf komen te staan; het staat waar het eerst stond.</translation>
    </message>
    <message>
        <source>That file is another study, not a copy of this one, so the two cannot be joined; nothing was changed.</source>
        <translation>Dat bestand is een ander onderzoek en geen kopie van dit, dus samenvoegen kan niet; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The project has changed meanwhile; look at the copy once more. Nothing was changed.</source>
        <translation>Het project is intussen gewijzigd; bekijk de kopie opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>all {n} coders</source>
        <translation>alle {n} codeurs</translation>
    </message>
    <message>
        <source>{n} of {all} coders</source>
        <translation>{n} van {all} codeurs</translation>
    </message>
    <message>
        <source>{coder}: all {n} passes</source>
        <translation>{coder}: alle {n} codeerrondes</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message>
        <source>{coder}: {one} and {other}</source>
        <translation>{coder}: {one} en {other}</translation>
    </message>
    <message>
        <source>There is no transcript that all of them are done with, so nothing was kept.</source>
        <translation>Er is geen transcript waar allen klaar mee zijn, dus er is niets bewaard.</translation>
    </message>
    <message>
        <source>What is kept needs a title; nothing was changed.</source>
        <translation>Wat bewaard wordt moet een titel hebben; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The session “{title}” goes on; end it first. Nothing was changed.</source>
        <translation>De sessie “{title}” is nog bezig; beëindig die eerst. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>That session is not there any more; nothing was changed.</source>
        <translation>Die sessie is er niet meer; er is niets veranderd.</translation>
    </message>
    <message>
        <source>A session needs a title; nothing was changed.</source>
        <translation>Een sessie moet een titel hebben; er is niets veranderd.</translation>
    </message>
    <message>
        <source>A day is written as 2026-03-02, not “{day}”; nothing was changed.</source>
        <translation>Een dag schrijf je als 2026-03-02, niet als “{day}”; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The first coding stands.</source>
        <translation>De eerste codering blijft.</translation>
    </message>
    <message>
        <source>The second coding stands.</source>
        <translation>De tweede codering blijft.</translation>
    </message>
    <message>
        <source>Both codings stand.</source>
        <translation>Beide coderingen blijven.</translation>
    </message>
    <message>
        <source>Neither coding stands.</source>
        <translation>Geen van beide coderingen blijft.</translation>
    </message>
    <message>
        <source>Words of its own are coded.</source>
        <translation>Een eigen fragment wordt gecodeerd.</translation>
    </message>
    <message>
        <source>The difference stays.</source>
        <translation>Het verschil blijft bestaan.</translation>
    </message>
    <message>
        <source>The codebook is to change.</source>
        <translation>Het codeboek moet veranderen.</translation>
    </message>
    <message>
        <source>Of codes that occur together is shown one of {show}, not “{what}”.</source>
        <translation>Van codes die samen voorkomen wordt een van {show} getoond, niet “{what}”.</translation>
    </message>
    <message>
        <source>Codes that occur together</source>
        <translation>Codes die samen voorkomen</translation>
    </message>
    <message>
        <source>Together: on the same words.</source>
        <translation>Samen: op dezelfde woorden.</translation>
    </message>
    <message>
        <source>Together: on words that overlap.</source>
        <translation>Samen: op woorden die elkaar overlappen.</translation>
    </message>
    <message>
        <source>Together: in the same turn or at most {turns} turns apart.</source>
        <translation>Samen: in dezelfde beurt of hooguit {turns} beurten van elkaar.</translation>
    </message>
    <message>
        <source>c = together / (the one + the other - together), from 0 to 1.</source>
        <translation>c = samen / (de ene + de andere - samen), van 0 tot 1.</translation>
    </message>
    <message>
        <source>Where a code meets itself: how many quotations it has.</source>
        <translation>Waar een code zichzelf ontmoet: hoeveel fragmenten die heeft.</translation>
    </message>
    <message>
        <source>* One of the two is used over five times the other: c says little.</source>
        <translation>* Een van de twee is ruim vijf keer zo vaak gebruikt als de andere: c zegt weinig.</translation>
    </message>
    <message>
        <source>Theme / subcode</source>
        <translation>Thema / subcode</translation>
    </message>
    <message>
        <source>There is no colour “{colour}” for coders (there are: {known}); nothing was changed.</source>
        <translation>Er is geen kleur “{colour}” voor codeurs (wel: {known}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{layer}” is what coders agreed upon and has no colour; nothing was changed.</source>
        <translation>“{layer}” is wat codeurs overeenkwamen en heeft geen kleur; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Code frequencies</source>
        <translation>Codefrequenties</translation>
    </message>
    <message>
        <source>How often each code occurs, by transcript, person, group, speaker, coder or pass.</source>
        <translation>Hoe vaak elke code voorkomt, per transcript, persoon, groep, spreker, codeur of codeerronde.</translation>
    </message>
    <message>
        <source>Which codes are on the same words, on words that overlap, or close to each other.</source>
        <translation>Welke codes op dezelfde woorden staan, op woorden die overlappen, of dicht bij elkaar.</translation>
    </message>
    <message>
        <source>Where in each transcript the codes fall, and a picture of all its colours.</source>
        <translation>Waar in elk transcript de codes vallen, en een beeld van al zijn kleuren.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Zoekvragen</translation>
    </message>
    <message>
        <source>Quotations by combinations of codes, where they stand, people and words.</source>
        <translation>Fragmenten volgens combinaties van codes, hun plaats, mensen en woorden.</translation>
    </message>
    <message>
        <source>Filter tables…</source>
        <translation>Tabellen filteren…</translation>
    </message>
    <message>
        <source>What all tables count: transcripts, groups, coders, passes, codes, speakers.</source>
        <translation>Wat alle tabellen tellen: transcripten, groepen, codeurs, codeerrondes, codes, sprekers.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>De filters wissen</translation>
    </message>
    <message>
        <source>Keeps what is chosen and filtered; it always shows what the project holds by then.</source>
        <translation>Bewaart wat gekozen en gefilterd is; de tabel toont altijd wat er dan in het project staat.</translation>
    </message>
    <message>
        <source>Save under a name…</source>
        <translation>Onder een naam bewaren…</translation>
    </message>
    <message>
        <source>Save the changes under its name</source>
        <translation>Wijzigingen onder de naam bewaren</translation>
    </message>
    <message>
        <source>Rename what is saved…</source>
        <translation>Wat bewaard is hernoemen…</translation>
    </message>
    <message>
        <source>Delete what is saved</source>
        <translation>Wat bewaard is verwijderen</translation>
    </message>
    <message>
        <source>Make a code of what the query finds…</source>
        <translation>Van wat de zoekvraag vindt een code maken…</translation>
    </message>
    <message>
        <source>A new code on all of it, which stays as it is whatever is coded later.</source>
        <translation>Een nieuwe code op alles, die zo blijft wat er later ook wordt gecodeerd.</translation>
    </message>
    <message>
        <source>List what the query finds beside the text</source>
        <translation>Wat de zoekvraag vindt naast de tekst tonen</translation>
    </message>
    <message>
        <source>To step through it in the transcripts with F4.</source>
        <translation>Om er met F4 in de transcripten doorheen te gaan.</translation>
    </message>
    <message>
        <source>Export what the query finds…</source>
        <translation>Wat de zoekvraag vindt exporteren…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Op deze kolom sorteren</translation>
    </message>
    <message>
        <source>Largest first, then smallest first, then in the order of the codebook.</source>
        <translation>Grootste eerst, dan kleinste eerst, dan in de volgorde van het codeboek.</translation>
    </message>
    <message>
        <source>Table, chart, or both</source>
        <translation>Tabel, grafiek of beide</translation>
    </message>
    <message>
        <source>From both to the table, to the chart, and to both again.</source>
        <translation>Van beide naar de tabel, naar de grafiek, en weer naar beide.</translation>
    </message>
    <message>
        <source>Themes alone</source>
        <translation>Alleen thema’s</translation>
    </message>
    <message>
        <source>Themes with their subcodes below</source>
        <translation>Thema’s met hun subcodes eronder</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>De tabel kopiëren</translation>
    </message>
    <message>
        <source>Pastes as a table into a text or a spreadsheet.</source>
        <translation>Is als tabel te plakken in een tekst of een rekenblad.</translation>
    </message>
    <message>
        <source>Save the table as Excel…</source>
        <translation>De tabel opslaan als Excel…</translation>
    </message>
    <message>
        <source>Save the table as Word…</source>
        <translation>De tabel opslaan als Word…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>De tabel opslaan als CSV…</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <translation>De grafiek opslaan als afbeelding…</translation>
    </message>
    <message>
        <source>As PNG or SVG, on white, as it is printed.</source>
        <translation>Als PNG of SVG, op wit, zoals hij gedrukt wordt.</translation>
    </message>
    <message>
        <source>All tables for the supervisor…</source>
        <translation>Alle tabellen voor de begeleider…</translation>
    </message>
    <message>
        <source>The supervisor’s pack: a workbook and a page whose numbers open what was said.</source>
        <translation>Het pakket voor de begeleider: een Excel-bestand en een pagina waarvan de getallen openen wat er gezegd is.</translation>
    </message>
    <message>
        <source>What is compared is not there any more; choose anew. Nothing was changed.</source>
        <translation>Wat vergeleken wordt, is er niet meer; kies opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Words are counted by {by}, and shown as {show}.</source>
        <translation>Woorden worden geteld per {by}, en getoond als {show}.</translation>
    </message>
    <message>
        <source>“{typed}” is not one word, so nothing was changed.</source>
        <translation>“{typed}” is niet één woord; er is niets veranderd.</translation>
    </message>
    <message>
        <source>Line {line}: “{answer}” is not one of the options of “{question}”. Nothing was imported.</source>
        <translation>Regel {line}: “{answer}” is geen antwoordmogelijkheid van “{question}”. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>closed question</source>
        <translation>gesloten vraag</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>meer antwoorden</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>open vraag</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>respondent</translation>
    </message>
    <message>
        <source>name, not kept</source>
        <translation>naam, niet bewaard</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>dyad</source>
        <translation>tweetal</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Both “{one}” and “{other}” are said to be the {kind}; only one column can be. Nothing was imported.</source>
        <translation>Zowel “{one}” als “{other}” is aangewezen als {kind}; dat kan maar één kolom zijn. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{title}” cannot be the title, it is empty or taken; nothing was changed.</source>
        <translation>“{title}” kan niet de titel zijn: leeg of al in gebruik; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{option}” was chosen and has to stay an option; nothing was changed.</source>
        <translation>“{option}” is gekozen en moet een antwoordmogelijkheid blijven; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”. Nothing was imported.</source>
        <translation>“{file}” heeft geen blad “{sheet}”. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>“{file}” is not a survey: it has no row of questions with a row of answers for each respondent below. Nothing was imported.</source>
        <translation>“{file}” is geen enquête: er is geen rij vragen met daaronder per respondent een rij antwoorden. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>One column for each option, with a common head.</source>
        <translation>Een kolom per antwoordmogelijkheid, met dezelfde kop.</translation>
    </message>
    <message>
        <source>Explains the answer “other” to the question before it.</source>
        <translation>Licht het antwoord “anders” op de vorige vraag toe.</translation>
    </message>
    <message>
        <source>Nobody answered it.</source>
        <translation>Niemand heeft dit beantwoord.</translation>
    </message>
    <message>
        <source>Personal data: addresses, telephone numbers and the like are not kept.</source>
        <translation>Persoonsgegevens: adressen, telefoonnummers en dergelijke worden niet bewaard.</translation>
    </message>
    <message>
        <source>Added by the survey program: when, from where or how it was filled in.</source>
        <translation>Toegevoegd door het enquêteprogramma: wanneer, waarvandaan of hoe het is ingevuld.</translation>
    </message>
    <message>
        <source>Numbers the rows, and says nothing of the respondents.</source>
        <translation>Nummert de rijen en zegt niets over de respondenten.</translation>
    </message>
    <message>
        <source>Names are shown while importing, to tell who is who, and are not kept.</source>
        <translation>Namen zijn bij het importeren te zien, om te weten wie wie is, en worden niet bewaard.</translation>
    </message>
    <message>
        <source>Says who each row is about.</source>
        <translation>Zegt over wie elke rij gaat.</translation>
    </message>
    <message>
        <source>The group of each respondent.</source>
        <translation>De groep van elke respondent.</translation>
    </message>
    <message>
        <source>Says which respondents of two versions belong together.</source>
        <translation>Zegt welke respondenten van twee versies bij elkaar horen.</translation>
    </message>
    <message>
        <source>Something known of each respondent.</source>
        <translation>Iets wat van elke respondent bekend is.</translation>
    </message>
    <message>
        <source>Several options stand in one cell.</source>
        <translation>In één cel staan meer antwoorden.</translation>
    </message>
    <message>
        <source>Its answers are on a scale.</source>
        <translation>De antwoorden liggen op een schaal.</translation>
    </message>
    <message>
        <source>The same few answers come back.</source>
        <translation>Steeds dezelfde paar antwoorden.</translation>
    </message>
    <message>
        <source>Numbers on no scale: something known of each respondent.</source>
        <translation>Getallen die geen schaal zijn: iets wat van elke respondent bekend is.</translation>
    </message>
    <message>
        <source>Answers in words of the respondents.</source>
        <translation>Antwoorden in woorden van de respondenten.</translation>
    </message>
    <message>
        <source>Another column says this already.</source>
        <translation>Een andere kolom zegt dit al.</translation>
    </message>
    <message>
        <source>There is a survey “{title}” already; give this one another title. Nothing was imported.</source>
        <translation>Er is al een enquête “{title}”; geef deze een andere titel. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{who}: {what} stayed “{kept}”; the survey says “{said}”.</source>
        <translation>{who}: {what} is “{kept}” gebleven; in de enquête staat “{said}”.</translation>
    </message>
    <message>
        <source>“{title}” has no question “{question}” of this kind ({kind}); nothing was imported.</source>
        <translation>“{title}” heeft geen vraag “{question}” van deze soort ({kind}); er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{who} answered “{title}” already; nothing was imported.</source>
        <translation>{who} heeft “{title}” al ingevuld; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>A survey is no version of itself; nothing was changed.</source>
        <translation>Een enquête is geen versie van zichzelf; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{question}” is no question of the survey that “{title}” is a version of; nothing was changed.</source>
        <translation>“{question}” is geen vraag van de enquête waarvan “{title}” een versie is; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A survey needs a title. Nothing was imported.</source>
        <translation>Een enquête heeft een titel nodig. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>No column is a question; nothing was imported.</source>
        <translation>Geen enkele kolom is een vraag; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Nobody answered a question; nothing was imported.</source>
        <translation>Niemand heeft een vraag beantwoord; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The respondent on line {line} needs a pseudonym; nothing was imported.</source>
        <translation>De respondent op regel {line} heeft een pseudoniem nodig; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Lines {one} and {other} are both of “{pseudonym}”; one respondent answers a survey once. Nothing was imported.</source>
        <translation>Regels {one} en {other} zijn allebei van “{pseudonym}”; een respondent vult een enquête één keer in. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{number} people cannot have been invited ({group}); nothing was changed.</source>
        <translation>Er kunnen geen {number} mensen zijn uitgenodigd ({group}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>zonder groep</translation>
    </message>
    <message>
        <source>There is no survey “{title}” (surveys here: {known}); nothing was changed.</source>
        <translation>Er is geen enquête “{title}” (enquêtes hier: {known}); er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>These quotation marks do not end.</source>
        <translation>Deze aanhalingstekens worden niet gesloten.</translation>
    </message>
    <message>
        <source>“{sign}” means nothing here.</source>
        <translation>“{sign}” betekent hier niets.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Dit haakje sluit niets.</translation>
    </message>
    <message>
        <source>NEAR needs to know how many turns, such as NEAR 2 TURNS.</source>
        <translation>Bij NEAR hoort een aantal beurten, zoals NEAR 2 TURNS.</translation>
    </message>
    <message>
        <source>After WITHIN, NEAR and the like, NOT needs brackets around it, such as (NOT Goal).</source>
        <translation>Na WITHIN, NEAR en dergelijke heeft NOT haakjes nodig, zoals (NOT Doel).</translation>
    </message>
    <message>
        <source>After the number comes TURNS; a name that begins with a number needs quotation marks.</source>
        <translation>Na het getal komt TURNS; een naam die met een getal begint staat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>ONE OF needs at least two things to choose from, with commas between them.</source>
        <translation>ONE OF heeft minstens twee dingen nodig om uit te kiezen, met komma’s ertussen.</translation>
    </message>
    <message>
        <source>After ONE OF comes a bracket, such as ONE OF (Relation, Goal).</source>
        <translation>Na ONE OF komt een haakje, zoals ONE OF (Relatie, Doel).</translation>
    </message>
    <message>
        <source>Before “{said}” a code or a condition is missing.</source>
        <translation>Voor “{said}” ontbreekt een code of een voorwaarde.</translation>
    </message>
    <message>
        <source>Before “{said}” a word such as AND, OR or WITHIN is missing, or quotation marks around a name.</source>
        <translation>Voor “{said}” ontbreekt een woord als AND, OR of WITHIN, of staan er geen aanhalingstekens om een naam.</translation>
    </message>
    <message>
        <source>Before “{said}” it is not said what to compare with.</source>
        <translation>Voor “{said}” ontbreekt waarmee wordt vergeleken.</translation>
    </message>
    <message>
        <source>“{said}” cannot stand here.</source>
        <translation>“{said}” kan hier niet staan.</translation>
    </message>
    <message>
        <source>The question stops where a code or a condition should follow.</source>
        <translation>De vraag houdt op waar een code of voorwaarde moet volgen.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Dit haakje wordt niet gesloten.</translation>
    </message>
    <message>
        <source>The question stops before it is said what to compare with.</source>
        <translation>De vraag houdt op voordat is gezegd waarmee wordt vergeleken.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {count} codes; write its path, such as {path}.</source>
        <translation>“{name}” is de naam van {count} codes; schrijf het pad, zoals {path}.</translation>
    </message>
    <message>
        <source>There is no code “{name}”.</source>
        <translation>Er is geen code “{name}”.</translation>
    </message>
    <message>
        <source>Was this meant: {suggestions}?</source>
        <translation>Is dit bedoeld: {suggestions}?</translation>
    </message>
    <message>
        <source>Nothing is known of quotations under the name “{name}”.</source>
        <translation>Van fragmenten is niets bekend onder de naam “{name}”.</translation>
    </message>
    <message>
        <source>There is no word to search for.</source>
        <translation>Er is geen woord om te zoeken.</translation>
    </message>
    <message>
        <source>There is no group “{name}”.</source>
        <translation>Er is geen groep “{name}”.</translation>
    </message>
    <message>
        <source>There is no participant “{name}”.</source>
        <translation>Er is geen respondent “{name}”.</translation>
    </message>
    <message>
        <source>There is no transcript “{name}”.</source>
        <translation>Er is geen transcript “{name}”.</translation>
    </message>
    <message>
        <source>There is no coder “{name}”.</source>
        <translation>Er is geen codeur “{name}”.</translation>
    </message>
    <message>
        <source>There is no coding pass “{name}”.</source>
        <translation>Er is geen codeerronde “{name}”.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}” in the transcripts.</source>
        <translation>Niemand heet “{name}” in de transcripten.</translation>
    </message>
    <message>
        <source>“{name}” is no role: that is interviewer, participant or other.</source>
        <translation>“{name}” is geen rol: dat is interviewer, participant of other.</translation>
    </message>
    <message>
        <source>“{name}” is no kind of transcript.</source>
        <translation>“{name}” is geen soort transcript.</translation>
    </message>
    <message>
        <source>No transcript came about by the method “{name}”.</source>
        <translation>Geen transcript kwam tot stand met de methode “{name}”.</translation>
    </message>
    <message>
        <source>It is not said what to compare with.</source>
        <translation>Er staat niet waarmee wordt vergeleken.</translation>
    </message>
    <message>
        <source>“{attribute}” is compared with a number, not with “{value}”.</source>
        <translation>“{attribute}” wordt met een getal vergeleken, niet met “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is compared with a date such as 2026-11-21, not with “{value}”.</source>
        <translation>“{attribute}” wordt met een datum zoals 2026-11-21 vergeleken, niet met “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is no choice of “{attribute}”.</source>
        <translation>“{value}” is geen keuze van “{attribute}”.</translation>
    </message>
    <message>
        <source>“{subject}” is compared with {allowed}, not with {comparison}.</source>
        <translation>“{subject}” wordt vergeleken met {allowed}, niet met {comparison}.</translation>
    </message>
    <message>
        <source>There is no question yet: name a code, such as Relation AND NOT Goal.</source>
        <translation>Er is nog geen vraag: noem een code, zoals Relatie AND NOT Doel.</translation>
    </message>
    <message>
        <source>The question is put together in too many layers; split it and save its parts.</source>
        <translation>De vraag bestaat uit te veel lagen; splits haar en bewaar de delen.</translation>
    </message>
    <message>
        <source>There is no saved query “{name}” (saved here: {known}); nothing was changed.</source>
        <translation>Er is geen bewaarde zoekvraag “{name}” (bewaard: {known}); er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no saved table “{name}” (saved here: {known}); nothing was changed.</source>
        <translation>Er is geen bewaarde tabel “{name}” (bewaard: {known}); er is niets veranderd.</translation>
    </message>
    <message>
        <source>What is saved needs a name; nothing was changed.</source>
        <translation>Wat wordt bewaard heeft een naam nodig; er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{name}” is saved already; nothing was changed.</source>
        <translation>“{name}” is al bewaard; er is niets veranderd.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>wat is afgesproken</translation>
    </message>
    <message>
        <source>without the interviewer</source>
        <translation>zonder de interviewer</translation>
    </message>
    <message>
        <source>{count} transcripts</source>
        <translation>{count} transcripten</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} groepen</translation>
    </message>
    <message>
        <source>{count} coders</source>
        <translation>{count} codeurs</translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation>{count} codeerrondes</translation>
    </message>
    <message>
        <source>{count} codes</source>
        <translation>{count} codes</translation>
    </message>
    <message>
        <source>Places are sorted by {orders}, not by “{order}”.</source>
        <translation>Vindplaatsen worden gesorteerd op {orders}, niet op “{order}”.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>mauve</source>
        <translation>mauve</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turkoois</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>mosterd</translation>
    </message>
    <message>
        <source>“{file}” has no column “{name}” (columns: {known}). Nothing was imported.</source>
        <translation>“{file}” heeft geen kolom “{name}” (kolommen: {known}). Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>A column is one of {kinds}, not “{kind}”. Nothing was imported.</source>
        <translation>Een kolom is een van {kinds}, niet “{kind}”. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The question finds nothing, so there is nothing to code; nothing was changed.</source>
        <translation>De vraag vindt niets, dus er is niets te coderen; er is niets veranderd.</translation>
    </message>
    <message>
        <source>What the query “{name}” found on {day}: {question}</source>
        <translation>Wat de zoekvraag “{name}” vond op {day}: {question}</translation>
    </message>
    <message>
        <source>What this query found on {day}: {question}</source>
        <translation>Wat deze zoekvraag vond op {day}: {question}</translation>
    </message>
    <message>
        <source>“{query}” asks about {missing}, which is no longer in the project; change the question or delete it.</source>
        <translation>“{query}” gaat over {missing}, dat niet meer in het project staat; verander de vraag of verwijder haar.</translation>
    </message>
    <message>
        <source>A saved query was written by another version and cannot be read.</source>
        <translation>Een bewaarde zoekvraag is door een andere versie geschreven en kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The attribute this table has as columns is no longer in the project.</source>
        <translation>Het kenmerk dat deze tabel als kolommen heeft, staat niet meer in het project.</translation>
    </message>
    <message>
        <source>A table is one of {kinds}, not “{kind}”.</source>
        <translation>Een tabel is een van {kinds}, niet “{kind}”.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>focus group</source>
        <translation>focusgroep</translation>
    </message>
    <message>
        <source>survey answers</source>
        <translation>enquêteantwoorden</translation>
    </message>
    <message>
        <source>field notes</source>
        <translation>veldnotities</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>ander document</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Zonder code</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>óf</translation>
    </message>
    <message>
        <source>All of them hold (AND)</source>
        <translation>Alle gelden (AND)</translation>
    </message>
    <message>
        <source>At least one holds (OR)</source>
        <translation>Minstens één geldt (OR)</translation>
    </message>
    <message>
        <source>Exactly one holds (ONE OF)</source>
        <translation>Precies één geldt (ONE OF)</translation>
    </message>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>encloses</source>
        <translation>omvat</translation>
    </message>
    <message>
        <source>overlaps</source>
        <translation>overlapt met</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>volgt op</translation>
    </message>
    <message>
        <source>precedes</source>
        <translation>gaat vooraf aan</translation>
    </message>
    <message>
        <source>near</source>
        <translation>dicht bij</translation>
    </message>
    <message>
        <source>Lies in a longer one</source>
        <translation>Ligt in een langer fragment</translation>
    </message>
    <message>
        <source>Holds a shorter one</source>
        <translation>Bevat een korter fragment</translation>
    </message>
    <message>
        <source>Has words in common with one, or is the very same</source>
        <translation>Heeft woorden gemeen met een ander, of is hetzelfde</translation>
    </message>
    <message>
        <source>Begins where one has ended, or later</source>
        <translation>Begint waar een ander eindigde, of later</translation>
    </message>
    <message>
        <source>Ends where one begins, or earlier</source>
        <translation>Eindigt waar een ander begint, of eerder</translation>
    </message>
    <message>
        <source>At most so many turns away from one</source>
        <translation>Hoogstens zoveel beurten van een ander vandaan</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>has</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>minder dan</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>meer dan</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>in all forms</source>
        <translation>in alle vormen</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>zoals getypt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>“{survey}”: {who} answered it {count} times.</source>
        <translation>“{survey}”: {who} heeft deze {count} keer ingevuld.</translation>
    </message>
    <message>
        <source>“{survey}”: {who} has an answer to no question of it.</source>
        <translation>“{survey}”: {who} heeft een antwoord op een vraag die er niet in staat.</translation>
    </message>
    <message>
        <source>“{survey}”: {who} chose what is no option of “{question}”.</source>
        <translation>“{survey}”: {who} koos iets wat geen antwoordmogelijkheid van “{question}” is.</translation>
    </message>
    <message>
        <source>“{survey}”: “{question}” belongs to a question it cannot belong to.</source>
        <translation>“{survey}”: “{question}” hoort bij een vraag waar zij niet bij kan horen.</translation>
    </message>
    <message>
        <source>Code line</source>
        <translation>Codelijn</translation>
    </message>
    <message>
        <source>Counted: stretches, by the part of the transcript they begin in.</source>
        <translation>Geteld: stukken, naar het deel van het transcript waarin ze beginnen.</translation>
    </message>
    <message>
        <source>A stretch is what one code covers without a gap, whoever marked it.</source>
        <translation>Een stuk is wat één code zonder onderbreking beslaat, wie het ook aangaf.</translation>
    </message>
    <message>
        <source>A pack has the parts {parts}, not “{name}”; nothing was written.</source>
        <translation>Een pakket heeft de onderdelen {parts}, niet “{name}”; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made; nothing was written.</source>
        <translation>De map “{folder}” kon niet gemaakt worden; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Roles of speakers are {roles}, not “{name}”.</source>
        <translation>Rollen van sprekers zijn {roles}, niet “{name}”.</translation>
    </message>
    <message>
        <source>There is no attribute “{name}” (attributes here: {names}).</source>
        <translation>Er is geen kenmerk “{name}” (kenmerken hier: {names}).</translation>
    </message>
    <message>
        <source>{missing} is no longer in the project.</source>
        <translation>{missing} staat niet meer in het project.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Codings are laid out as {layouts}, not as “{layout}”; nothing was written.</source>
        <translation>Coderingen kunnen als {layouts} ingedeeld worden, niet als “{layout}”; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Query: {name}</source>
        <translation>Zoekvraag: {name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} van {whole}</translation>
    </message>
    <message>
        <source>This is in the project as “{title}”; to import it once more, as another round, give it a title of its own.</source>
        <translation>Dit staat in het project als “{title}”; geef het een eigen titel om het nog eens te importeren, als nieuwe ronde.</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>e.g. young people</source>
        <translation>bijv. jongeren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Versie van</translation>
    </message>
    <message>
        <source>no other survey</source>
        <translation>geen andere enquête</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>{verb} ({keys})</source>
        <translation>{verb} ({keys})</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Changed because of it: {change}</source>
        <translation>Daardoor veranderd: {change}</translation>
    </message>
    <message>
        <source>Go to this answer in Findings › Member checking</source>
        <translation>Naar dit antwoord bij Bevindingen › Member check</translation>
    </message>
</context>
<context>
    <name>AnswerDeeds</name>
    <message>
        <source>Answer research question</source>
        <translation>Onderzoeksvraag beantwoorden</translation>
    </message>
    <message>
        <source>Withdraw answer</source>
        <translation>Antwoord intrekken</translation>
    </message>
    <message>
        <source>Which theme or code answers it?</source>
        <translation>Welk thema of welke code beantwoordt de vraag?</translation>
    </message>
    <message>
        <source>Which memo answers it?</source>
        <translation>Welke memo beantwoordt de vraag?</translation>
    </message>
    <message>
        <source>Which relation answers it?</source>
        <translation>Welke relatie beantwoordt de vraag?</translation>
    </message>
    <message>
        <source>Answer a research question</source>
        <translation>Een onderzoeksvraag beantwoorden</translation>
    </message>
    <message>
        <source>Answers it</source>
        <translation>Beantwoordt de vraag</translation>
    </message>
    <message>
        <source>There are no research questions yet. Add one under Findings.</source>
        <translation>Er zijn nog geen onderzoeksvragen. Voeg er een toe onder Bevindingen.</translation>
    </message>
    <message>
        <source>Which question does “{name}” answer?</source>
        <translation>Welke vraag beantwoordt “{name}”?</translation>
    </message>
</context>
<context>
    <name>AnsweredQuestions</name>
    <message>
        <source>Questions it answers</source>
        <translation>Beantwoordt de vraag</translation>
    </message>
    <message>
        <source>Show this question with what answers it</source>
        <translation>Deze vraag tonen met wat haar beantwoordt</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Answers in words</source>
        <translation>Antwoorden in woorden</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
</context>
<context>
    <name>AskedForm</name>
    <message>
        <source>for figures and lists</source>
        <translation>voor figuren en lijsten</translation>
    </message>
    <message>
        <source>A scale: the order is one of degree</source>
        <translation>Een schaal: de volgorde loopt op</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>In the other version</source>
        <translation>In de andere versie</translation>
    </message>
    <message>
        <source>none of its questions</source>
        <translation>geen van de vragen</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>In the other version</source>
        <translation>In de andere versie</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Explains “other”</source>
        <translation>Toelichting bij “anders”</translation>
    </message>
</context>
<context>
    <name>AttributeDeeds</name>
    <message>
        <source>Add attribute</source>
        <translation>Kenmerk toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add attribute {name}</source>
        <translation>Kenmerk {name} toevoegen</translation>
    </message>
    <message>
        <source>Edit attribute</source>
        <translation>Kenmerk bewerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Edit attribute {name}</source>
        <translation>Kenmerk {name} bewerken</translation>
    </message>
    <message>
        <source>Move attribute {name}</source>
        <translation>Kenmerk {name} verplaatsen</translation>
    </message>
    <message numerus="yes">
        <source>What is known of %n participant(s) goes with it.</source>
        <translation>
            <numerusform>De waarde van %n respondent verdwijnt mee.</numerusform>
            <numerusform>De waarden van %n respondenten verdwijnen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Delete the attribute “{name}”?</source>
        <translation>Het kenmerk “{name}” verwijderen?</translation>
    </message>
    <message>
        <source>Delete attribute</source>
        <translation>Kenmerk verwijderen</translation>
    </message>
    <message>
        <source>Delete attribute {name}</source>
        <translation>Kenmerk {name} verwijderen</translation>
    </message>
</context>
<context>
    <name>AttributeDialog</name>
    <message>
        <source>such as: Age</source>
        <translation>zoals: Leeftijd</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>één per regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>How the analysis came about: kept at each change, without a word of an interview.</source>
        <translation>Hoe de analyse ontstond: elke wijziging, zonder een woord uit een interview.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Codebook of a day</source>
        <translation>Codeboek van een dag</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tussen twee dagen</translation>
    </message>
    <message>
        <source>View of the trail</source>
        <translation>Weergave van het spoor</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Pagina’s worden getekend…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>audit trail</translation>
    </message>
    <message>
        <source>codebook of {day}</source>
        <translation>codeboek van {day}</translation>
    </message>
    <message>
        <source>codebook between two days</source>
        <translation>codeboek tussen twee dagen</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Audit trail opslaan</translation>
    </message>
</context>
<context>
    <name>AxialDeeds</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {name} in the diagram</source>
        <translation>{name} in het diagram zetten</translation>
    </message>
    <message>
        <source>Move {name} in the diagram</source>
        <translation>{name} in het diagram verplaatsen</translation>
    </message>
    <message>
        <source>Arrange {name}</source>
        <translation>{name} ordenen</translation>
    </message>
    <message>
        <source>Take {name} out of the diagram</source>
        <translation>{name} uit het diagram halen</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rol van {name}</translation>
    </message>
    <message>
        <source>Relate {code} to {other}</source>
        <translation>{code} in verband brengen met {other}</translation>
    </message>
    <message>
        <source>Kind of relation from {code} to {other}</source>
        <translation>Soort relatie van {code} naar {other}</translation>
    </message>
    <message>
        <source>Turn the relation from {code} to {other} round</source>
        <translation>Relatie van {code} naar {other} omkeren</translation>
    </message>
    <message>
        <source>Remove the relation from {code} to {other}</source>
        <translation>Relatie van {code} naar {other} verwijderen</translation>
    </message>
    <message>
        <source>New diagram {name}</source>
        <translation>Nieuw diagram {name}</translation>
    </message>
    <message>
        <source>Rename diagram {old} to {new}</source>
        <translation>Diagram {old} hernoemen naar {new}</translation>
    </message>
    <message>
        <source>Delete diagram {name}</source>
        <translation>Diagram {name} verwijderen</translation>
    </message>
    <message>
        <source>Paradigm in {name}</source>
        <translation>Paradigma in {name}</translation>
    </message>
    <message>
        <source>{name} as a free network</source>
        <translation>{name} als vrij netwerk</translation>
    </message>
</context>
<context>
    <name>AxialHead</name>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Paradigm</source>
        <translation>Paradigma</translation>
    </message>
    <message>
        <source>Arrange by itself</source>
        <translation>Vanzelf ordenen</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Als afbeelding opslaan</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Het hele diagram laten zien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Strauss &amp; Corbin</source>
        <translation>Strauss &amp; Corbin</translation>
    </message>
    <message>
        <source>none: a free network</source>
        <translation>geen: een vrij netwerk</translation>
    </message>
    <message>
        <source>New diagram…</source>
        <translation>Nieuw diagram…</translation>
    </message>
    <message>
        <source>Rename diagram…</source>
        <translation>Diagram hernoemen…</translation>
    </message>
    <message>
        <source>Delete diagram…</source>
        <translation>Diagram verwijderen…</translation>
    </message>
</context>
<context>
    <name>AxialInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are chosen.</source>
        <translation>
            <numerusform>%n code is gekozen.</numerusform>
            <numerusform>%n codes zijn gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a relation to see what speaks for it and against it, or a code to see its figures and dimensions.

In a transcript, Ctrl+Shift+A makes the words in focus evidence for a relation.</source>
        <translation>Kies een relatie om te zien wat ervoor en ertegen spreekt, of een code voor de aantallen en dimensies.

In een transcript maakt Ctrl+Shift+A van de woorden waar je bent bewijs voor een relatie.</translation>
    </message>
</context>
<context>
    <name>AxialScreen</name>
    <message>
        <source>No codes yet.

Diagrams show what codes are to each other. Make the first code here, or code transcripts.</source>
        <translation>Nog geen codes.

Diagrammen tonen wat codes voor elkaar zijn. Maak hier de eerste code, of codeer transcripten.</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nieuwe code…</translation>
    </message>
    <message>
        <source>No diagram yet.

A diagram shows what brings a phenomenon about, where and how it takes place, what people do and what comes of it; or it is a free network of codes.</source>
        <translation>Nog geen diagram.

Een diagram laat zien wat een fenomeen teweegbrengt, waar en hoe het zich voordoet, wat mensen ermee doen en wat ervan komt; of het is een vrij netwerk van codes.</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Nieuw diagram</translation>
    </message>
</context>
<context>
    <name>AxialSides</name>
    <message>
        <source>Type to find a quotation</source>
        <translation>Typ om een fragment te zoeken</translation>
    </message>
    <message>
        <source>No other quotation fits.</source>
        <translation>Geen ander fragment past.</translation>
    </message>
    <message>
        <source>Type to find a quotation of this code</source>
        <translation>Typ om een fragment van deze code te vinden</translation>
    </message>
    <message>
        <source>No other quotation of this code fits.</source>
        <translation>Geen ander fragment van deze code past.</translation>
    </message>
</context>
<context>
    <name>BeforeStrip</name>
    <message>
        <source>Keep as “before discussion”</source>
        <translation>Bewaren als “voor het gesprek”</translation>
    </message>
    <message>
        <source>Keeps the figures by every unit as they are now, for good: nothing alters them any more</source>
        <translation>Bewaart de cijfers per elke eenheid zoals ze nu zijn, voorgoed: niets verandert ze nog</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Look at the state before discussion</source>
        <translation>De stand voor het gesprek bekijken</translation>
    </message>
    <message>
        <source>Look at decisions about what differs no more</source>
        <translation>Besluiten over wat niet meer verschilt bekijken</translation>
    </message>
    <message>
        <source>It is of {passes}</source>
        <translation>Die is van {passes}</translation>
    </message>
    <message>
        <source>{title}: α {alpha}</source>
        <translation>{title}: α {alpha}</translation>
    </message>
    <message>
        <source>{title}: α {alpha} [{low}–{high}]</source>
        <translation>{title}: α {alpha} [{low}–{high}]</translation>
    </message>
    <message>
        <source>Keeping, step {done} of {of}…</source>
        <translation>Aan het bewaren, stap {done} van {of}…</translation>
    </message>
    <message>
        <source>Settled: {decided} of {all} decided</source>
        <translation>Afgehandeld: {decided} van {all} besloten</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n sindsdien gewijzigd</numerusform>
            <numerusform>%n sindsdien gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about what differs no more</source>
        <translation>
            <numerusform>%n over wat niet meer verschilt</numerusform>
            <numerusform>%n over wat niet meer verschilt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>No codes yet. Select words and press Enter to make the first one.</source>
        <translation>Nog geen codes. Selecteer woorden en druk op Enter om de eerste te maken.</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nieuwe code…</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Codeboek importeren…</translation>
    </message>
    <message>
        <source>One that comes with qcode</source>
        <translation>Een dat bij qcode hoort</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Lijst sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message>
        <source>Enter reads one where it stands; Alt+Left comes back.</source>
        <translation>Enter leest een fragment op zijn plaats; Alt+Links gaat terug.</translation>
    </message>
    <message>
        <source>None of these quotations is there any more.</source>
        <translation>Geen van deze fragmenten is er nog.</translation>
    </message>
    <message>
        <source>Reading quotations…</source>
        <translation>Fragmenten lezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them marked by somebody else, or once more, on the same words</source>
        <translation>
            <numerusform>%n ervan gemarkeerd door iemand anders, of nog eens, op dezelfde woorden</numerusform>
            <numerusform>%n ervan gemarkeerd door iemand anders, of nog eens, op dezelfde woorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Undo {what}</source>
        <translation>{what}: wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>{what}: wordt opnieuw gedaan</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Gestopt; er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>The question in parts</source>
        <translation>De vraag in delen</translation>
    </message>
    <message>
        <source>in brackets</source>
        <translation>tussen haakjes</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>één van</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>+ not</source>
        <translation>+ niet</translation>
    </message>
    <message>
        <source>Everything but this (NOT)</source>
        <translation>Alles behalve dit (NOT)</translation>
    </message>
    <message>
        <source>any turn</source>
        <translation>elke beurt</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>beurt</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>beurten</translation>
    </message>
    <message>
        <source>How many turns apart at most</source>
        <translation>Hoeveel beurten er hoogstens tussen zitten</translation>
    </message>
    <message>
        <source>What can be done with this part</source>
        <translation>Wat met dit deel kan</translation>
    </message>
    <message>
        <source>Put in brackets with…</source>
        <translation>Tussen haakjes zetten met…</translation>
    </message>
    <message>
        <source>Only where it stands</source>
        <translation>Alleen waar het staat</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Where it stands to which other quotations?</source>
        <translation>Ten opzichte van welke andere fragmenten?</translation>
    </message>
    <message>
        <source>Choose a code or something else…</source>
        <translation>Een code of iets anders kiezen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Put in a code, a person, words…</source>
        <translation>Een code, een respondent, woorden toevoegen…</translation>
    </message>
    <message>
        <source>What is put in?</source>
        <translation>Wat komt erbij?</translation>
    </message>
    <message>
        <source>What comes in its place?</source>
        <translation>Wat komt ervoor in de plaats?</translation>
    </message>
    <message>
        <source>In brackets with what?</source>
        <translation>Tussen haakjes waarmee?</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zoekvraag</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Diagram</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message>
        <source>List its quotations</source>
        <translation>Fragmenten tonen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensies</translation>
    </message>
    <message>
        <source>Add a dimension: a property with two ends</source>
        <translation>Een dimensie toevoegen: een eigenschap met twee uitersten</translation>
    </message>
    <message>
        <source>A property with two ends, such as nearness: far … near.</source>
        <translation>Een eigenschap met twee uitersten, zoals nabijheid: ver … dichtbij.</translation>
    </message>
    <message>
        <source>Memo about this code</source>
        <translation>Memo over deze code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No quotation has it, nor any of its subcodes.</source>
        <translation>Geen fragment heeft deze code of een van de subcodes.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>nog geen bewijs</translation>
    </message>
    <message>
        <source>{evidence} for, {against} against</source>
        <translation>{evidence} voor, {against} tegen</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Findings report</source>
        <translation>Bevindingenverslag</translation>
    </message>
    <message>
        <source>The results chapter, made of what the project holds. What you see is what is saved.</source>
        <translation>Het resultatenhoofdstuk, gemaakt van wat er in het project staat. Wat je ziet, wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Enkele</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Counts by group</source>
        <translation>Aantallen per groep</translation>
    </message>
    <message>
        <source>Whose each quotation is</source>
        <translation>Van wie elk fragment is</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Quotations cited</source>
        <translation>Geciteerde fragmenten</translation>
    </message>
    <message>
        <source>Those with a star; these, and two others where a code has none; or every quotation</source>
        <translation>Die met een ster; die, en twee andere waar een code er geen heeft; of elk fragment</translation>
    </message>
    <message>
        <source>A small table under each theme</source>
        <translation>Een kleine tabel onder elk thema</translation>
    </message>
    <message>
        <source>The pseudonym before transcript and turn</source>
        <translation>Het pseudoniem voor transcript en beurt</translation>
    </message>
    <message>
        <source>Choose the findings report</source>
        <translation>Bevindingenverslag kiezen</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>De pagina’s worden getekend…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nog niets te tonen.</translation>
    </message>
    <message>
        <source>The {shown} largest of {all}.</source>
        <translation>De {shown} grootste van {all}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>CheckedView</name>
    <message>
        <source>Member checks</source>
        <translation>Member checks</translation>
    </message>
</context>
<context>
    <name>CheckingDeeds</name>
    <message>
        <source>Check project…</source>
        <translation>Project controleren…</translation>
    </message>
    <message>
        <source>Everything holds together.</source>
        <translation>Alles klopt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Back up the project before you go on.</source>
        <translation>Er is niets gewijzigd. Maak een reservekopie van het project voordat je verdergaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: {parts}.</source>
        <translation>Bekeken: {parts}.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>COREQ, the items readers of interview research look for: filled from the project where it can be.</source>
        <translation>COREQ, de punten waar lezers van interviewonderzoek op letten: ingevuld uit het project waar dat kan.</translation>
    </message>
    <message>
        <source>Save as a report…</source>
        <translation>Opslaan als verslag…</translation>
    </message>
    <message>
        <source>What you say to this item</source>
        <translation>Wat je bij dit punt zegt</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Punten van de checklist</translation>
    </message>
    <message>
        <source>What do you say to this? It stands before what the project tells.</source>
        <translation>Wat zeg je hierop? Het komt vóór wat het project vertelt.</translation>
    </message>
    <message>
        <source>Saved as you write; Esc goes back to the list</source>
        <translation>Wordt opgeslagen terwijl je schrijft; Esc gaat terug naar de lijst</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>te schrijven</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>aan te vullen</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschreven</translation>
    </message>
    <message>
        <source>The project tells:</source>
        <translation>Het project vertelt:</translation>
    </message>
    <message>
        <source>The project knows nothing of this; it is yours to write.</source>
        <translation>Het project weet hier niets van; het is aan jou om te schrijven.</translation>
    </message>
    <message>
        <source>Answer item {number} of the checklist</source>
        <translation>Punt {number} van de checklist beantwoorden</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>“{name}” was deleted; its name stays here.</source>
        <translation>“{name}” is verwijderd; de naam blijft hier staan.</translation>
    </message>
    <message>
        <source>Ctrl+click to go there</source>
        <translation>Ctrl+klik om erheen te gaan</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (verwijderd)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Type to find a code</source>
        <translation>Typ om een code te vinden</translation>
    </message>
    <message>
        <source>Type to find it</source>
        <translation>Typ om te zoeken</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code zoeken</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>CodeChip</name>
    <message>
        <source>Take this code off; the quotation stays</source>
        <translation>Deze code weghalen; het fragment blijft</translation>
    </message>
    <message>
        <source>Take code {name} off; the quotation stays</source>
        <translation>Code {name} weghalen; het fragment blijft</translation>
    </message>
</context>
<context>
    <name>CodeChoices</name>
    <message>
        <source>All codes</source>
        <translation>Alle codes</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code zoeken</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Codes die te zien zijn</translation>
    </message>
    <message>
        <source>Only the code in focus</source>
        <translation>Alleen de gekozen code</translation>
    </message>
    <message>
        <source>{only}: {name}</source>
        <translation>{only}: {name}</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Pressing this digit puts the code on the selected words.</source>
        <translation>Met dit cijfer ken je de code toe aan de geselecteerde woorden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wanneer wel</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Wanneer niet</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>CodeLinePage</name>
    <message>
        <source>Code line</source>
        <translation>Codelijn</translation>
    </message>
    <message>
        <source>Which transcript</source>
        <translation>Welk transcript</translation>
    </message>
    <message>
        <source>Which codes</source>
        <translation>Welke codes</translation>
    </message>
    <message>
        <source>Equal length</source>
        <translation>Gelijke lengte</translation>
    </message>
    <message>
        <source>Real length</source>
        <translation>Echte lengte</translation>
    </message>
    <message>
        <source>All transcripts as long as each other, so that beginnings and ends can be compared</source>
        <translation>Alle transcripten even lang, zodat begin en einde te vergelijken zijn</translation>
    </message>
    <message>
        <source>Themes alone</source>
        <translation>Alleen thema’s</translation>
    </message>
    <message>
        <source>A theme covers what it and its subcodes cover</source>
        <translation>Een thema beslaat wat het zelf en zijn subcodes beslaan</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Click a stretch to go to its place in the transcript</source>
        <translation>Klik op een stuk om naar die plaats in het transcript te gaan</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Alle transcripten</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle codes</translation>
    </message>
    <message>
        <source>Code line of {transcript}</source>
        <translation>Codelijn van {transcript}</translation>
    </message>
    <message>
        <source>Code line of all transcripts</source>
        <translation>Codelijn van alle transcripten</translation>
    </message>
</context>
<context>
    <name>CodeTablePage</name>
    <message>
        <source>Themes with subcodes</source>
        <translation>Thema’s met subcodes</translation>
    </message>
    <message>
        <source>A theme counts what its subcodes count, each thing once</source>
        <translation>Een thema telt wat zijn subcodes tellen, alles één keer</translation>
    </message>
</context>
<context>
    <name>CodebookDeeds</name>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>New subcode of {name}</source>
        <translation>Nieuwe subcode van {name}</translation>
    </message>
    <message>
        <source>New code {name}</source>
        <translation>Nieuwe code {name}</translation>
    </message>
    <message>
        <source>Edit code {name}</source>
        <translation>Code {name} bewerken</translation>
    </message>
    <message>
        <source>Rename code {old} to {new}</source>
        <translation>Code {old} hernoemen naar {new}</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>Import codebook</source>
        <translation>Codeboek importeren</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Wat het importeren doet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>The project already says all this codebook says. There is nothing to import.</source>
        <translation>Het project bevat alles al wat in dit codeboek staat. Er is niets te importeren.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) will be added</source>
        <translation>
            <numerusform>%n code komt erbij</numerusform>
            <numerusform>%n codes komen erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is removed, and you can undo this.</source>
        <translation>Er wordt niets verwijderd, en je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>was {path}</source>
        <translation>was {path}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definitie</translation>
    </message>
    <message>
        <source>when to use</source>
        <translation>wanneer wel</translation>
    </message>
    <message>
        <source>when not to use</source>
        <translation>wanneer niet</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>memo</translation>
    </message>
</context>
<context>
    <name>CodebookHeading</name>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Filter the codes (Ctrl+Shift+K)</source>
        <translation>Codes filteren (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Order of the codes, and unused codes</source>
        <translation>Volgorde van de codes, en ongebruikte codes</translation>
    </message>
    <message>
        <source>Only codes without codings</source>
        <translation>Alleen codes zonder coderingen</translation>
    </message>
    <message>
        <source>In the order of the codebook</source>
        <translation>In de volgorde van het codeboek</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>By number of codings</source>
        <translation>Op aantal coderingen</translation>
    </message>
    <message>
        <source>Name, definition or example</source>
        <translation>Naam, definitie of voorbeeld</translation>
    </message>
    <message>
        <source>Show codes with these words</source>
        <translation>Codes met deze woorden tonen</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{codings}, those of its subcodes among them</source>
        <translation>{codings}, die van de subcodes meegeteld</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>No code fits. Esc shows them all.</source>
        <translation>Geen code gevonden. Esc toont ze allemaal.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
</context>
<context>
    <name>CodebookReshaping</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>(no code above it: a theme)</source>
        <translation>(geen code erboven: een thema)</translation>
    </message>
    <message>
        <source>Under which code does this belong: {names}?</source>
        <translation>Onder welke code hoort dit: {names}?</translation>
    </message>
    <message>
        <source>Move code</source>
        <translation>Code verplaatsen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Move code {name}</source>
        <translation>Code {name} verplaatsen</translation>
    </message>
    <message>
        <source>Make {names} a subcode of “{target}”</source>
        <translation>Van {names} een subcode van “{target}” maken</translation>
    </message>
    <message>
        <source>Make {names} subcodes of “{target}”</source>
        <translation>Van {names} subcodes van “{target}” maken</translation>
    </message>
    <message>
        <source>Merge {names} into “{target}”</source>
        <translation>{names} samenvoegen met “{target}”</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>Into which code does this go: {names}? Codings, memos and subcodes move along, and the name goes.</source>
        <translation>In welke code gaat dit op: {names}? Coderingen, memo’s en subcodes verhuizen mee, en de naam verdwijnt.</translation>
    </message>
    <message>
        <source>Merge code</source>
        <translation>Code samenvoegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge code {name} into {other}</source>
        <translation>Code {name} samenvoegen met {other}</translation>
    </message>
    <message>
        <source>Split code {name}, new code {new}</source>
        <translation>Code {name} splitsen, nieuwe code {new}</translation>
    </message>
    <message>
        <source>Colour of code {name}</source>
        <translation>Kleur van code {name}</translation>
    </message>
    <message>
        <source>Delete {names}?</source>
        <translation>{names} verwijderen?</translation>
    </message>
    <message>
        <source>Delete code</source>
        <translation>Code verwijderen</translation>
    </message>
    <message>
        <source>Delete codes</source>
        <translation>Codes verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) will be taken off.</source>
        <translation>
            <numerusform>%n codering wordt weggehaald.</numerusform>
            <numerusform>%n coderingen worden weggehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subcode(s) will go too.</source>
        <translation>
            <numerusform>%n subcode verdwijnt ook.</numerusform>
            <numerusform>%n subcodes verdwijnen ook.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transcripts stay as they are, and you can undo this.</source>
        <translation>De transcripten blijven zoals ze zijn, en je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Delete code {name}</source>
        <translation>Code {name} verwijderen</translation>
    </message>
</context>
<context>
    <name>CodebookThenView</name>
    <message>
        <source>At the end of</source>
        <translation>Aan het eind van</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Codebook of that day</source>
        <translation>Codeboek van die dag</translation>
    </message>
    <message>
        <source>There were no codes yet.</source>
        <translation>Er waren nog geen codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoderDeeds</name>
    <message>
        <source>Who codes from here on?</source>
        <translation>Wie codeert er vanaf nu?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Another coder</source>
        <translation>Andere codeur</translation>
    </message>
    <message>
        <source>New coder {name}</source>
        <translation>Nieuwe codeur {name}</translation>
    </message>
    <message>
        <source>New name of the coder “{name}”:</source>
        <translation>Nieuwe naam van de codeur “{name}”:</translation>
    </message>
    <message>
        <source>Rename coder</source>
        <translation>Codeur hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Rename coder {old} to {new}</source>
        <translation>Codeur {old} hernoemen naar {new}</translation>
    </message>
    <message>
        <source>Colour of coder {name}</source>
        <translation>Kleur van codeur {name}</translation>
    </message>
</context>
<context>
    <name>CoderPalette</name>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>The colour this coder has if nobody chooses another</source>
        <translation>De kleur die deze codeur heeft zolang niemand een andere kiest</translation>
    </message>
    <message>
        <source>{colour}: {coder}</source>
        <translation>{colour}: {coder}</translation>
    </message>
    <message>
        <source>Usual colour, {colour}</source>
        <translation>Standaardkleur, {colour}</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Standaardkleur</translation>
    </message>
</context>
<context>
    <name>CodersDialog</name>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Coderingen</translation>
    </message>
    <message>
        <source>Coders by name</source>
        <translation>Codeurs op naam</translation>
    </message>
    <message>
        <source>{colour} (usual)</source>
        <translation>{colour} (standaard)</translation>
    </message>
</context>
<context>
    <name>CodingDeeds</name>
    <message>
        <source>Apply code {name}</source>
        <translation>Code {name} toekennen</translation>
    </message>
    <message>
        <source>New code {name}</source>
        <translation>Nieuwe code {name}</translation>
    </message>
    <message>
        <source>In vivo code {name}</source>
        <translation>In-vivocode {name}</translation>
    </message>
    <message>
        <source>Move edge of {name}</source>
        <translation>Grens van {name} verplaatsen</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>Replace code {old} by {new}</source>
        <translation>Code {old} vervangen door {new}</translation>
    </message>
    <message>
        <source>Take code {name} off, keep quotation</source>
        <translation>Code {name} weghalen, fragment houden</translation>
    </message>
    <message>
        <source>Take code {name} off</source>
        <translation>Code {name} weghalen</translation>
    </message>
    <message>
        <source>Delete quotation</source>
        <translation>Fragment verwijderen</translation>
    </message>
</context>
<context>
    <name>CodingsImport</name>
    <message>
        <source>Tables of codings</source>
        <translation>Tabellen met coderingen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Import codings</source>
        <translation>Coderingen importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n coding(s)</source>
        <translation>
            <numerusform>%n codering importeren</numerusform>
            <numerusform>%n coderingen importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) added</source>
        <translation>
            <numerusform>%n codering toegevoegd</numerusform>
            <numerusform>%n coderingen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) added</source>
        <translation>
            <numerusform>%n memo toegevoegd</numerusform>
            <numerusform>%n memo’s toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n was er al</numerusform>
            <numerusform>%n waren er al</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Gestopt; er is niets geïmporteerd.</translation>
    </message>
</context>
<context>
    <name>CodingsList</name>
    <message>
        <source>Codings of the transcript</source>
        <translation>Coderingen van het transcript</translation>
    </message>
    <message>
        <source>Back to the quotation in focus</source>
        <translation>Terug naar het gekozen fragment</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) in this transcript</source>
        <translation>
            <numerusform>%n codering in dit transcript</numerusform>
            <numerusform>%n coderingen in dit transcript</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingsModel</name>
    <message>
        <source>No code yet</source>
        <translation>Nog geen code</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>beurt {number}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
    <message>
        <source>has a memo</source>
        <translation>heeft een memo</translation>
    </message>
</context>
<context>
    <name>ColourGrid</name>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
</context>
<context>
    <name>ColourMenu</name>
    <message>
        <source>Subcodes in tints of it</source>
        <translation>Subcodes in tinten ervan</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere kleur…</translation>
    </message>
</context>
<context>
    <name>ColumnForm</name>
    <message>
        <source>for figures and lists</source>
        <translation>voor figuren en lijsten</translation>
    </message>
    <message>
        <source>A scale: the order is one of degree</source>
        <translation>Een schaal: de volgorde loopt op</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Licht toe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>no other question</source>
        <translation>geen andere vraag</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Explains “other”</source>
        <translation>Toelichting bij “anders”</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Een van meer antwoorden</translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Previous transcript</source>
        <translation>Vorig transcript</translation>
    </message>
    <message>
        <source>Next transcript</source>
        <translation>Volgend transcript</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>In which transcripts, passes and codes coders are compared</source>
        <translation>In welke transcripten, codeerrondes en codes codeurs vergeleken worden</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n codeerronde</numerusform>
            <numerusform>%n codeerrondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>all but blind passes</source>
        <translation>alles behalve blinde rondes</translation>
    </message>
    <message numerus="yes">
        <source>{name} – %n open</source>
        <translation>
            <numerusform>{name} – %n open</numerusform>
            <numerusform>{name} – %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Niet meegeteld: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n overeen</numerusform>
            <numerusform>%n overeen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boundary</source>
        <translation>
            <numerusform>%n grens</numerusform>
            <numerusform>%n grens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme and subcode</source>
        <translation>
            <numerusform>%n thema en subcode</numerusform>
            <numerusform>%n thema en subcode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only one coder</source>
        <translation>
            <numerusform>%n alleen één codeur</numerusform>
            <numerusform>%n alleen één codeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>How figures are counted</source>
        <translation>Hoe de cijfers geteld worden</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Stoppen met tellen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Which disagreements are listed</source>
        <translation>Welke verschillen getoond worden</translation>
    </message>
    <message>
        <source>Counting, step {done} of {of}…</source>
        <translation>Aan het tellen, stap {done} van {of}…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Aan het tellen…</translation>
    </message>
    <message>
        <source>By character</source>
        <translation>Per teken</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Per woord</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Per zin</translation>
    </message>
    <message>
        <source>By turn</source>
        <translation>Per beurt</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message>
        <source>What drives it</source>
        <translation>Waar het aan ligt</translation>
    </message>
    <message numerus="yes">
        <source>Most confused: {one} ↔ {other}, {times} of %n with another code.</source>
        <translation>
            <numerusform>Vaakst verward: {one} ↔ {other}, {times} van %n met een andere code.</numerusform>
            <numerusform>Vaakst verward: {one} ↔ {other}, {times} van %n met een andere code.</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {all}</source>
        <translation>{listed} van {all}</translation>
    </message>
    <message>
        <source>{open} open · {decided} decided</source>
        <translation>{open} open · {decided} besloten</translation>
    </message>
    <message>
        <source>{unit}, touched</source>
        <translation>{unit}, geraakt</translation>
    </message>
    <message>
        <source>{unit}, half covered</source>
        <translation>{unit}, half bedekt</translation>
    </message>
    <message>
        <source>{share} % uncoded</source>
        <translation>{share} % ongecodeerd</translation>
    </message>
    <message>
        <source>Sharpen…</source>
        <translation>Aanscherpen…</translation>
    </message>
    <message>
        <source>None of the kinds that are listed.</source>
        <translation>Geen van de soorten die getoond worden.</translation>
    </message>
    <message>
        <source>The two coded this transcript alike.</source>
        <translation>De twee codeerden dit transcript gelijk.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Reading what was coded…</source>
        <translation>Lezen wat er gecodeerd is…</translation>
    </message>
    <message>
        <source>Two coders are compared here, or two passes of one coder, once both have coded. Let a colleague code the same transcripts, or join a colleague’s copy of this project.</source>
        <translation>Hier worden twee codeurs vergeleken, of twee codeerrondes van één codeur, zodra beide er zijn. Laat een collega dezelfde transcripten coderen, of voeg de kopie van een collega samen met dit project.</translation>
    </message>
    <message>
        <source>Go to coding</source>
        <translation>Naar het coderen</translation>
    </message>
    <message>
        <source>Only transcripts that both are done with are compared. Ctrl+Shift+D says so for the one in front.</source>
        <translation>Alleen transcripten waarmee beiden klaar zijn, worden vergeleken. Met Ctrl+Shift+D zeg je dat van het transcript dat voor je staat.</translation>
    </message>
    <message>
        <source>Compare unfinished ones too</source>
        <translation>Ook onvoltooide vergelijken</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: a debriefing report is about two coders or two passes.</source>
        <translation>Er is nog niets te vergelijken: een debriefingverslag gaat over twee codeurs of twee codeerrondes.</translation>
    </message>
</context>
<context>
    <name>ComparisonColumn</name>
    <message>
        <source>No quotations here.</source>
        <translation>Hier geen fragmenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations of {what}</source>
        <translation>Fragmenten van {what}</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Constant comparison</source>
        <translation>Constante vergelijking</translation>
    </message>
    <message>
        <source>What two codes, or one code in different groups, have in common and where they differ.</source>
        <translation>Wat twee codes, of één code in verschillende groepen, gemeen hebben en waarin ze verschillen.</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Twee codes</translation>
    </message>
    <message>
        <source>One code by group</source>
        <translation>Eén code per groep</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Memo schrijven</translation>
    </message>
    <message>
        <source>A memo about this comparison, linked to its codes</source>
        <translation>Een memo over deze vergelijking, gekoppeld aan de codes</translation>
    </message>
    <message>
        <source>No codes yet.

Once there are codes, their quotations are compared here.</source>
        <translation>Nog geen codes.

Zodra er codes zijn, worden hun fragmenten hier vergeleken.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Which code is compared?</source>
        <translation>Welke code wordt vergeleken?</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Compare another code than {name}</source>
        <translation>Een andere code dan {name} vergelijken</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) carry both</source>
        <translation>
            <numerusform>%n fragment draagt beide</numerusform>
            <numerusform>%n fragmenten dragen beide</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison by group: {codes}</source>
        <translation>Vergelijking per groep: {codes}</translation>
    </message>
    <message>
        <source>Comparison: {codes}</source>
        <translation>Vergelijking: {codes}</translation>
    </message>
    <message>
        <source>Memo about a comparison</source>
        <translation>Memo over een vergelijking</translation>
    </message>
</context>
<context>
    <name>ConditionPicker</name>
    <message>
        <source>A code, a group, a person, words… or a condition such as age &gt; 15</source>
        <translation>Een code, groep, respondent, woorden… of een voorwaarde zoals leeftijd &gt; 15</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Wat erbij kan</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Select words first: drag over them, or hold Shift with the arrows.</source>
        <translation>Selecteer eerst woorden: sleep eroverheen, of houd Shift ingedrukt met de pijltjes.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied, with the source.</source>
        <translation>Gekopieerd, met de bron.</translation>
    </message>
</context>
<context>
    <name>CoreDeeds</name>
    <message>
        <source>Choose core category {name}</source>
        <translation>Kerncategorie {name} kiezen</translation>
    </message>
    <message>
        <source>Let go of core category {name}</source>
        <translation>Kerncategorie {name} loslaten</translation>
    </message>
    <message>
        <source>Storyline: {name}</source>
        <translation>Rode draad: {name}</translation>
    </message>
    <message>
        <source>Begin the storyline</source>
        <translation>De rode draad beginnen</translation>
    </message>
    <message>
        <source>Storyline</source>
        <translation>Rode draad</translation>
    </message>
    <message>
        <source>Which memo tells the story?</source>
        <translation>Welke memo vertelt het verhaal?</translation>
    </message>
    <message>
        <source>Tells the story</source>
        <translation>Vertelt het verhaal</translation>
    </message>
    <message>
        <source>Choose the storyline</source>
        <translation>De rode draad kiezen</translation>
    </message>
</context>
<context>
    <name>CorePage</name>
    <message>
        <source>Core category</source>
        <translation>Kerncategorie</translation>
    </message>
    <message>
        <source>The category everything turns about, chosen by what speaks for it.</source>
        <translation>De categorie waar alles om draait, gekozen op wat ervoor spreekt.</translation>
    </message>
    <message>
        <source>Candidates for the core category</source>
        <translation>Kandidaten voor de kerncategorie</translation>
    </message>
    <message>
        <source>Choose as core…</source>
        <translation>Als kern kiezen…</translation>
    </message>
    <message>
        <source>Make the code in focus the core category</source>
        <translation>Maak de gekozen code de kerncategorie</translation>
    </message>
    <message>
        <source>A theme has what its subcodes have; a quotation counts once, whoever marked it. “Related to” counts the other categories it has a relation with. A double click on a number lists its quotations.</source>
        <translation>Een thema heeft wat zijn subcodes hebben; een fragment telt één keer, wie het ook aangaf. ‘Gerelateerd aan’ telt de andere categorieën waarmee het een relatie heeft. Een dubbelklik op een getal toont de fragmenten ervan.</translation>
    </message>
    <message>
        <source>A memo that tells the story of the core category</source>
        <translation>Een memo die het verhaal van de kerncategorie vertelt</translation>
    </message>
    <message>
        <source>Another memo…</source>
        <translation>Andere memo…</translation>
    </message>
    <message>
        <source>Choose a memo that is there already as the storyline</source>
        <translation>Kies een memo die er al is als rode draad</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Reden…</translation>
    </message>
    <message>
        <source>Write down why it is this category</source>
        <translation>Schrijf op waarom het deze categorie is</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>No category is the core category any more; the storyline stays a memo</source>
        <translation>Geen categorie is de kerncategorie meer; de rode draad blijft een memo</translation>
    </message>
    <message>
        <source>No codes yet.

Once there are codes, this page says what speaks for each as the core category.</source>
        <translation>Nog geen codes.

Zodra er codes zijn, staat hier wat voor elk als kerncategorie spreekt.</translation>
    </message>
    <message>
        <source>Theme / subcode</source>
        <translation>Thema / subcode</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Respondenten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Gerelateerd aan</translation>
    </message>
    <message>
        <source>No core category chosen yet</source>
        <translation>Nog geen kerncategorie gekozen</translation>
    </message>
    <message>
        <source>Put the focus on a code below and choose it. Another can take its place at any time.</source>
        <translation>Ga hieronder op een code staan en kies haar. Een andere kan er altijd voor in de plaats komen.</translation>
    </message>
    <message>
        <source>No reason written down yet.</source>
        <translation>Nog geen reden opgeschreven.</translation>
    </message>
    <message>
        <source>Begin the storyline</source>
        <translation>De rode draad beginnen</translation>
    </message>
    <message>
        <source>Its quotations</source>
        <translation>De fragmenten ervan</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>You correct the transcript: what you type is text, and Enter begins a new line.

Ctrl+Enter shows what changed, to be saved. Esc leaves it as it was.</source>
        <translation>Je verbetert het transcript: wat je typt is tekst, en Enter begint een nieuwe regel.

Ctrl+Enter laat zien wat er verandert, om op te slaan. Esc laat het zoals het was.</translation>
    </message>
    <message>
        <source>Discard your corrections?</source>
        <translation>Je verbeteringen weggooien?</translation>
    </message>
    <message>
        <source>The transcript stays as it was. What you typed cannot be brought back.</source>
        <translation>Het transcript blijft zoals het was. Wat je typte is niet terug te halen.</translation>
    </message>
    <message>
        <source>Discard corrections</source>
        <translation>Verbeteringen weggooien</translation>
    </message>
</context>
<context>
    <name>CorrectingBar</name>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Leave the transcript as it was (Esc)</source>
        <translation>Het transcript laten zoals het was (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>See what changed, and save it (Ctrl+Enter)</source>
        <translation>Zien wat er veranderd is, en opslaan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Correcting {name}</source>
        <translation>{name} verbeteren</translation>
    </message>
</context>
<context>
    <name>CorrectingEditor</name>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>Er valt niets meer ongedaan te maken.</translation>
    </message>
    <message>
        <source>Type as in any text; codings stay on their words.</source>
        <translation>Typ zoals in elke tekst; coderingen blijven op hun woorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n plaats gewijzigd</numerusform>
            <numerusform>%n plaatsen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) without words</source>
        <translation>
            <numerusform>%n codering zonder woorden</numerusform>
            <numerusform>%n coderingen zonder woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Another turn begins here. Turns are merged in the menu Edit, once you are done.</source>
        <translation>Hier begint een andere beurt. Beurten voeg je samen in het menu Bewerken, als je klaar bent.</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Typen ongedaan maken</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Typen opnieuw</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Done correcting</source>
        <translation>Klaar met verbeteren</translation>
    </message>
    <message>
        <source>Discard corrections</source>
        <translation>Verbeteringen weggooien</translation>
    </message>
</context>
<context>
    <name>CorrectingSheet</name>
    <message>
        <source>Transcript, being corrected</source>
        <translation>Transcript, wordt verbeterd</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>only {what}</source>
        <translation>alleen {what}</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>alle codeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n rij gekopieerd</numerusform>
            <numerusform>%n rijen gekopieerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountingMenu</name>
    <message>
        <source>Character</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Beurt</translation>
    </message>
    <message>
        <source>A code counts for a unit it touches</source>
        <translation>Een code telt voor elke eenheid die hij raakt</translation>
    </message>
    <message>
        <source>A code counts for a unit it covers half of</source>
        <translation>Een code telt voor een eenheid die hij half bedekt</translation>
    </message>
    <message>
        <source>Figures that flatter too</source>
        <translation>Ook maten die vleien</translation>
    </message>
    <message>
        <source>Themes with their subcodes</source>
        <translation>Thema’s met hun subcodes</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Cijfers tonen</translation>
    </message>
    <message>
        <source>Figures off</source>
        <translation>Cijfers uit</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Eenheid: {unit}</translation>
    </message>
</context>
<context>
    <name>CurrentCoding</name>
    <message>
        <source>There are no codings in this transcript yet.</source>
        <translation>Dit transcript heeft nog geen coderingen.</translation>
    </message>
    <message>
        <source>This is the last coding.</source>
        <translation>Dit is de laatste codering.</translation>
    </message>
    <message>
        <source>This is the first coding.</source>
        <translation>Dit is de eerste codering.</translation>
    </message>
    <message>
        <source>turn {0}</source>
        <translation>beurt {0}</translation>
    </message>
    <message>
        <source>has a memo</source>
        <translation>heeft een memo</translation>
    </message>
</context>
<context>
    <name>DebriefingReport</name>
    <message>
        <source>Debriefing report</source>
        <translation>Debriefingverslag</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Beurt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Themes with their subcodes</source>
        <translation>Thema’s met hun subcodes</translation>
    </message>
    <message>
        <source>Without figures</source>
        <translation>Zonder cijfers</translation>
    </message>
    <message>
        <source>Disagreements, reasons and sessions, without a single coefficient</source>
        <translation>Verschillen, redenen en sessies, zonder één coëfficiënt</translation>
    </message>
    <message>
        <source>Back to the transcript (Esc)</source>
        <translation>Terug naar het transcript (Esc)</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Het verslag sluiten</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>De pagina’s worden getekend…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Save debriefing report</source>
        <translation>Debriefingverslag opslaan</translation>
    </message>
    <message>
        <source>debriefing report</source>
        <translation>debriefingverslag</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Taken where both changed the same</source>
        <translation>Genomen waar beide hetzelfde wijzigden</translation>
    </message>
    <message>
        <source>Taken where both changed the same and nothing else is chosen below</source>
        <translation>Genomen waar beide hetzelfde wijzigden en hieronder niets anders is gekozen</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Wat er te kiezen is</translation>
    </message>
    <message>
        <source>Both corrections, for they do not touch each other</source>
        <translation>Beide correcties, want ze raken elkaar niet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n keuze te maken</numerusform>
            <numerusform>%n keuzes te maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the later one</source>
        <translation>Neem de laatste</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Neem de mijne</translation>
    </message>
    <message>
        <source>Take {name}’s</source>
        <translation>Neem die van {name}</translation>
    </message>
    <message>
        <source>both corrections</source>
        <translation>beide correcties</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>{which}, the later one</source>
        <translation>{which}, de laatste</translation>
    </message>
    <message>
        <source>{name}’s</source>
        <translation>van {name}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier staat niets.</translation>
    </message>
    <message>
        <source>Select in the transcript the words you agree on, then press S again.</source>
        <translation>Selecteer in het transcript de woorden waarover jullie het eens zijn, en druk dan weer op S.</translation>
    </message>
</context>
<context>
    <name>DecidingBar</name>
    <message>
        <source>Why? Kept in the debriefing log</source>
        <translation>Waarom? Blijft bewaard in het logboek</translation>
    </message>
    <message>
        <source>Why so is decided ({key})</source>
        <translation>Waarom zo besloten wordt ({key})</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>Decide, next</source>
        <translation>Besluiten, volgende</translation>
    </message>
    <message>
        <source>Note this decision and go on to the next open disagreement (Enter)</source>
        <translation>Dit besluit vastleggen en naar het volgende open verschil (Enter)</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>Anders besluiten</translation>
    </message>
    <message>
        <source>The words selected in the transcript</source>
        <translation>De woorden die in het transcript gekozen zijn</translation>
    </message>
    <message>
        <source>Leave it as a legitimate difference</source>
        <translation>Laten staan als gerechtvaardigd verschil</translation>
    </message>
    <message>
        <source>Change the codebook first</source>
        <translation>Eerst het codeboek wijzigen</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Het besluit terugnemen</translation>
    </message>
    <message>
        <source>Sharpen the definitions…</source>
        <translation>Definities aanscherpen…</translation>
    </message>
    <message>
        <source>Keep {coder}</source>
        <translation>{coder} houden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Geen van beide</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>By {coder} alone</source>
        <translation>Door {coder} alleen</translation>
    </message>
    <message>
        <source>by {coder}</source>
        <translation>door {coder}</translation>
    </message>
    <message>
        <source>The words selected, with the code of {coder}</source>
        <translation>De geselecteerde woorden, met de code van {coder}</translation>
    </message>
    <message>
        <source>noted in: {session}</source>
        <translation>hoort bij: {session}</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Gekozen woorden</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Blijft zo</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
</context>
<context>
    <name>DeedsBar</name>
    <message>
        <source>Put a code on…</source>
        <translation>Code toekennen…</translation>
    </message>
    <message>
        <source>Take a code off</source>
        <translation>Code weghalen</translation>
    </message>
    <message>
        <source>Exchange a code</source>
        <translation>Code vervangen</translation>
    </message>
    <message>
        <source>Star for citing</source>
        <translation>Ster geven om te citeren</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Kopiëren met bron</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiëren als tabel</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>De lijst exporteren…</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Select one or more to code, star or copy them</source>
        <translation>Selecteer er een of meer om te coderen, een ster te geven of te kopiëren</translation>
    </message>
    <message>
        <source>{code} by another code…</source>
        <translation>{code} door een andere code…</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) selected</source>
        <translation>
            <numerusform>%n fragment geselecteerd</numerusform>
            <numerusform>%n fragmenten geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Ster weghalen</translation>
    </message>
</context>
<context>
    <name>DefinitionEditor</name>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wanneer wel</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Wanneer niet</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Take the quotation in focus</source>
        <translation>Het gekozen fragment overnemen</translation>
    </message>
    <message>
        <source>The words of the quotation become the example of the code</source>
        <translation>De woorden van het fragment worden het voorbeeld van de code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Keep what is written (Ctrl+Enter; so does going elsewhere)</source>
        <translation>Opslaan wat er staat (Ctrl+Enter; dat gebeurt ook als je elders heen gaat)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Leave the code as it was (Esc)</source>
        <translation>De code laten zoals die was (Esc)</translation>
    </message>
</context>
<context>
    <name>DefinitionView</name>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Edit code</source>
        <translation>Code bewerken</translation>
    </message>
    <message>
        <source>Write about this code</source>
        <translation>Over deze code schrijven</translation>
    </message>
    <message>
        <source>subcode of {name}</source>
        <translation>subcode van {name}</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <translation>Nog geen definitie.</translation>
    </message>
    <message>
        <source>Use when:</source>
        <translation>Wanneer wel:</translation>
    </message>
    <message>
        <source>Not:</source>
        <translation>Niet:</translation>
    </message>
</context>
<context>
    <name>DescriptionDrafts</name>
    <message>
        <source>What you wrote about the code “{name}” is kept, but not in the project yet.</source>
        <translation>Wat je over de code “{name}” schreef is bewaard, maar staat nog niet in het project.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>In het project zetten</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Discard what you wrote about “{name}”?</source>
        <translation>Weggooien wat je over “{name}” schreef?</translation>
    </message>
    <message>
        <source>The code stays as it is. What you wrote cannot be brought back.</source>
        <translation>De code blijft zoals die is. Wat je schreef is niet terug te halen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>All figures</source>
        <translation>Alle maten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close all figures</source>
        <translation>Alle maten sluiten</translation>
    </message>
    <message>
        <source>Figures of the code</source>
        <translation>Maten van de code</translation>
    </message>
    <message>
        <source>About the figure</source>
        <translation>Over de maat</translation>
    </message>
    <message>
        <source>Figures that flatter too</source>
        <translation>Ook maten die vleien</translation>
    </message>
    <message>
        <source>All figures: {code}</source>
        <translation>Alle maten: {code}</translation>
    </message>
    <message>
        <source>Figures that flatter too ({share} % uncoded)</source>
        <translation>Ook maten die vleien ({share} % ongecodeerd)</translation>
    </message>
    <message>
        <source>Coded by nobody: {share} % of the units.</source>
        <translation>Door niemand gecodeerd: {share} % van de eenheden.</translation>
    </message>
    <message>
        <source>Coverage: it is about {share} % of what was coded so.</source>
        <translation>Dekking: het gaat over {share} % van wat zo gecodeerd is.</translation>
    </message>
    <message>
        <source>Coverage: it is about {share} % of all text.</source>
        <translation>Dekking: het gaat over {share} % van alle tekst.</translation>
    </message>
    <message>
        <source>Not defined here: codings of one of the two overlap.</source>
        <translation>Hier niet bepaald: coderingen van een van beiden overlappen.</translation>
    </message>
    <message>
        <source>It flatters: read it beside the share that nobody coded.</source>
        <translation>De maat vleit: lees er het aandeel bij dat niemand codeerde.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Bron: {source}.</translation>
    </message>
</context>
<context>
    <name>DetailsModel</name>
    <message>
        <source>{figure}, of coded text</source>
        <translation>{figure}, van gecodeerde tekst</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>niet bepaald</translation>
    </message>
    <message>
        <source>no variation</source>
        <translation>geen variatie</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>95%-interval {low} tot {high}</translation>
    </message>
    <message>
        <source>about {share} % of what was coded so</source>
        <translation>over {share} % van wat zo gecodeerd is</translation>
    </message>
    <message>
        <source>about {share} % of all text</source>
        <translation>over {share} % van alle tekst</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
</context>
<context>
    <name>DiagramChoice</name>
    <message>
        <source>What is the diagram about? The phenomenon is often a good name.</source>
        <translation>Waar gaat het diagram over? Het fenomeen is vaak een goede naam.</translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Nieuw diagram</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Diagram {number}</source>
        <translation>Diagram {number}</translation>
    </message>
    <message>
        <source>New name of the diagram “{name}”</source>
        <translation>Nieuwe naam van het diagram “{name}”</translation>
    </message>
    <message>
        <source>Rename diagram</source>
        <translation>Diagram hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>New name of the code “{name}”</source>
        <translation>Nieuwe naam van de code “{name}”</translation>
    </message>
    <message>
        <source>Rename code</source>
        <translation>Code hernoemen</translation>
    </message>
    <message>
        <source>Delete the diagram “{name}”?</source>
        <translation>Het diagram “{name}” verwijderen?</translation>
    </message>
    <message>
        <source>Its codes and their relations stay in the project, and you can undo this.</source>
        <translation>De codes en hun relaties blijven in het project, en je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Delete diagram</source>
        <translation>Diagram verwijderen</translation>
    </message>
    <message>
        <source>Place a code</source>
        <translation>Code plaatsen</translation>
    </message>
    <message>
        <source>Which code is to stand in the diagram?</source>
        <translation>Welke code moet in het diagram staan?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaatsen</translation>
    </message>
</context>
<context>
    <name>DiagramWords</name>
    <message>
        <source>Core category</source>
        <translation>Kerncategorie</translation>
    </message>
    <message>
        <source>Causal condition</source>
        <translation>Oorzakelijke conditie</translation>
    </message>
    <message>
        <source>Phenomenon</source>
        <translation>Fenomeen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Intervening condition</source>
        <translation>Interveniërende conditie</translation>
    </message>
    <message>
        <source>Action / strategy</source>
        <translation>Actie / strategie</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>What brings the phenomenon about</source>
        <translation>Wat het fenomeen teweegbrengt</translation>
    </message>
    <message>
        <source>What it is all about: drop a code here</source>
        <translation>Waar het om draait: sleep een code hierheen</translation>
    </message>
    <message>
        <source>The circumstances it takes place in</source>
        <translation>De omstandigheden waarin het zich voordoet</translation>
    </message>
    <message>
        <source>What makes it easier or harder</source>
        <translation>Wat het makkelijker of moeilijker maakt</translation>
    </message>
    <message>
        <source>What people do about it</source>
        <translation>Wat mensen ermee doen</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Wat ervan komt</translation>
    </message>
    <message>
        <source>no quotation yet</source>
        <translation>nog geen fragment</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} against</source>
        <translation>{count} tegen</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) for it</source>
        <translation>
            <numerusform>%n fragment ervoor</numerusform>
            <numerusform>%n fragmenten ervoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) against it</source>
        <translation>
            <numerusform>%n fragment ertegen</numerusform>
            <numerusform>%n fragmenten ertegen</numerusform>
        </translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>nog geen bewijs</translation>
    </message>
</context>
<context>
    <name>DifferenceDetail</name>
    <message>
        <source>About the disagreement</source>
        <translation>Over het verschil</translation>
    </message>
</context>
<context>
    <name>DifferenceInFocus</name>
    <message>
        <source>That decision is between others than those who are compared here.</source>
        <translation>Dat besluit gaat over anderen dan wie hier vergeleken worden.</translation>
    </message>
    <message>
        <source>The words that was about are not in the transcript any more.</source>
        <translation>De woorden waar dat over ging staan niet meer in het transcript.</translation>
    </message>
    <message>
        <source>All have coded this alike, or it is not listed.</source>
        <translation>Dit is gelijk gecodeerd, of het staat niet in de lijst.</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Disagreements</source>
        <translation>Verschillen</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>{kind} · turn {number}</source>
        <translation>{kind} · beurt {number}</translation>
    </message>
    <message>
        <source>{kind}: {verdict}, changed since</source>
        <translation>{kind}: {verdict}, sindsdien veranderd</translation>
    </message>
    <message>
        <source>{kind}: {verdict}</source>
        <translation>{kind}: {verdict}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>zonder reden</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>From the end of</source>
        <translation>Van het eind van</translation>
    </message>
    <message>
        <source>to the end of</source>
        <translation>tot het eind van</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Werd</translation>
    </message>
    <message>
        <source>What became of the codebook</source>
        <translation>Wat er van het codeboek werd</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Digit of code {name}</source>
        <translation>Cijfer van code {name}</translation>
    </message>
</context>
<context>
    <name>DimensionForm</name>
    <message>
        <source>Property, such as nearness</source>
        <translation>Eigenschap, zoals nabijheid</translation>
    </message>
    <message>
        <source>Name of the dimension</source>
        <translation>Naam van de dimensie</translation>
    </message>
    <message>
        <source>far</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>The one end</source>
        <translation>Het ene uiterste</translation>
    </message>
    <message>
        <source>near</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>Het andere uiterste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>DimensionView</name>
    <message>
        <source>Place a quotation on {name}</source>
        <translation>Een fragment plaatsen op {name}</translation>
    </message>
    <message>
        <source>Change the dimension {name}</source>
        <translation>De dimensie {name} wijzigen</translation>
    </message>
    <message>
        <source>Remove the dimension {name}</source>
        <translation>De dimensie {name} verwijderen</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your corrections of “{name}” are kept, but not saved in the project yet.</source>
        <translation>Je verbeteringen van “{name}” zijn bewaard, maar nog niet in het project opgeslagen.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Verder verbeteren</translation>
    </message>
    <message>
        <source>“{name}” has changed since you corrected it, so your corrections do not fit it any more.</source>
        <translation>“{name}” is veranderd sinds je het verbeterde, dus je verbeteringen passen er niet meer op.</translation>
    </message>
    <message>
        <source>Copy the corrected text</source>
        <translation>De verbeterde tekst kopiëren</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Discard your corrections of “{name}”?</source>
        <translation>Je verbeteringen van “{name}” weggooien?</translation>
    </message>
    <message>
        <source>The transcript stays as it is. What you typed cannot be brought back.</source>
        <translation>Het transcript blijft zoals het is. Wat je typte is niet terug te halen.</translation>
    </message>
    <message>
        <source>Discard corrections</source>
        <translation>Verbeteringen weggooien</translation>
    </message>
</context>
<context>
    <name>DrivesView</name>
    <message>
        <source>What drives it</source>
        <translation>Waar het aan ligt</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close what drives it</source>
        <translation>Waar het aan ligt sluiten</translation>
    </message>
    <message>
        <source>Codes that are confused</source>
        <translation>Codes die verward worden</translation>
    </message>
    <message>
        <source>Transcripts by how much differs in them</source>
        <translation>Transcripten naar hoeveel erin verschilt</translation>
    </message>
    <message numerus="yes">
        <source>{one} ↔ {other}, %n time(s)</source>
        <translation>
            <numerusform>{one} ↔ {other}, %n keer</numerusform>
            <numerusform>{one} ↔ {other}, %n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither draws wider: %n boundary difference(s) even out.</source>
        <translation>
            <numerusform>Geen van beiden neemt ruimer: %n grensverschil heft zich op.</numerusform>
            <numerusform>Geen van beiden neemt ruimer: %n grensverschillen heffen elkaar op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{wider} draws wider than {other}: {characters} characters, the middle of %n boundary difference(s).</source>
        <translation>
            <numerusform>{wider} neemt ruimer dan {other}: {characters} tekens, bij %n grensverschil.</numerusform>
            <numerusform>{wider} neemt ruimer dan {other}: {characters} tekens, de mediaan van %n grensverschillen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcripts in which most differs; Enter opens one.</source>
        <translation>Transcripten waarin het meest verschilt; Enter opent er een.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {share} % of %n coding(s) differ</source>
        <translation>
            <numerusform>{name}: {share} % van %n codering verschilt</numerusform>
            <numerusform>{name}: {share} % van %n coderingen verschilt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>“{name}” is a packet of a member check.</source>
        <translation>“{name}” is een formulier van een member check.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are packets of a member check.</source>
        <translation>
            <numerusform>%n van deze bestanden is een formulier van een member check.</numerusform>
            <numerusform>%n van deze bestanden zijn formulieren van een member check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what the participants filled in?</source>
        <translation>Inlezen wat de deelnemers invulden?</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) come in as transcripts.</source>
        <translation>
            <numerusform>%n ander bestand komt binnen als transcript.</numerusform>
            <numerusform>%n andere bestanden komen binnen als transcript.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>Import as transcripts</source>
        <translation>Als transcript importeren</translation>
    </message>
    <message>
        <source>“{name}” looks like a survey.</source>
        <translation>“{name}” lijkt een enquête.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files look like surveys.</source>
        <translation>
            <numerusform>%n van deze bestanden lijkt een enquête.</numerusform>
            <numerusform>%n van deze bestanden lijken enquêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a survey, its closed questions are counted and its open answers coded.</source>
        <translation>Als enquête worden gesloten vragen geteld en open antwoorden gecodeerd.</translation>
    </message>
    <message>
        <source>Import as survey</source>
        <translation>Als enquête importeren</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Nothing was coded: drop a code on selected words, on a turn, or on a bracket.</source>
        <translation>Er is niets gecodeerd: sleep een code op geselecteerde woorden, op een beurt of op een haak in de marge.</translation>
    </message>
    <message>
        <source>Nothing was changed: this coding has that code already.</source>
        <translation>Er is niets gewijzigd: deze codering heeft die code al.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in one</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen in één</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverywherePanel</name>
    <message>
        <source>Places in all transcripts</source>
        <translation>Vindplaatsen in alle transcripten</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>De lijst sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>De lijst sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n vindplaats</numerusform>
            <numerusform>%n vindplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>in %n transcript</numerusform>
            <numerusform>in %n transcripten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in the transcripts…</source>
        <translation>Zoeken in de transcripten…</translation>
    </message>
    <message numerus="yes">
        <source>The first %n places; there are more</source>
        <translation>
            <numerusform>De eerste %n vindplaats; er zijn er meer</numerusform>
            <numerusform>De eerste %n vindplaatsen; er zijn er meer</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word or a phrase to list every place where it stands.</source>
        <translation>Typ een woord of een paar woorden om elke vindplaats te tonen.</translation>
    </message>
    <message>
        <source>Not in any transcript. Try fewer letters, or let all forms of the words count by “All forms”.</source>
        <translation>In geen enkel transcript. Probeer minder letters, of laat met “Alle vormen” ook andere vormen van de woorden meetellen.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>It speaks for it</source>
        <translation>Het spreekt ervoor</translation>
    </message>
    <message>
        <source>It speaks against it</source>
        <translation>Het spreekt ertegen</translation>
    </message>
    <message>
        <source>Take it off; the quotation stays</source>
        <translation>Weghalen; het fragment blijft</translation>
    </message>
    <message>
        <source>Go to this quotation in its transcript
Found by {coder}</source>
        <translation>Naar dit fragment in het transcript
Gevonden door {coder}</translation>
    </message>
    <message>
        <source>Its words have changed since. It said: “{once}”</source>
        <translation>De woorden zijn sindsdien gewijzigd. Er stond: “{once}”</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Het klopt nog</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidencing</name>
    <message>
        <source>Type to find a relation</source>
        <translation>Typ om een relatie te vinden</translation>
    </message>
    <message>
        <source>No relation of that name. Relations are made on the Axial screen.</source>
        <translation>Geen relatie met die naam. Relaties maak je op het scherm Axiaal.</translation>
    </message>
    <message>
        <source>Counter-evidence for {relation}</source>
        <translation>Tegenbewijs bij {relation}</translation>
    </message>
    <message>
        <source>Evidence for {relation}</source>
        <translation>Bewijs bij {relation}</translation>
    </message>
</context>
<context>
    <name>ExportDeeds</name>
    <message>
        <source>Save memo report</source>
        <translation>Memoverslag opslaan</translation>
    </message>
    <message>
        <source>memo report</source>
        <translation>memoverslag</translation>
    </message>
    <message>
        <source>Save findings report</source>
        <translation>Bevindingenverslag opslaan</translation>
    </message>
    <message>
        <source>findings report</source>
        <translation>bevindingen</translation>
    </message>
    <message>
        <source>Save checklist</source>
        <translation>Checklist opslaan</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>checklist</translation>
    </message>
    <message>
        <source>Save codebook report</source>
        <translation>Codeboekverslag opslaan</translation>
    </message>
    <message>
        <source>codebook report</source>
        <translation>codeboekverslag</translation>
    </message>
    <message>
        <source>quotations of {code}</source>
        <translation>fragmenten bij {code}</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>fragmenten</translation>
    </message>
    <message>
        <source>Save quotations</source>
        <translation>Fragmenten opslaan</translation>
    </message>
    <message>
        <source>Save diagram</source>
        <translation>Diagram opslaan</translation>
    </message>
    <message>
        <source>Save code frequencies</source>
        <translation>Codefrequenties opslaan</translation>
    </message>
    <message>
        <source>code frequencies</source>
        <translation>codefrequenties</translation>
    </message>
    <message>
        <source>Save codings</source>
        <translation>Coderingen opslaan</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>coderingen</translation>
    </message>
    <message>
        <source>Save for statistics</source>
        <translation>Opslaan voor statistiek</translation>
    </message>
    <message>
        <source>ones and noughts</source>
        <translation>enen en nullen</translation>
    </message>
    <message>
        <source>What the columns mean stands in “{name}”.</source>
        <translation>Wat de kolommen betekenen, staat in “{name}”.</translation>
    </message>
    <message>
        <source>Save codebook</source>
        <translation>Codeboek opslaan</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>codeboek</translation>
    </message>
    <message>
        <source>copy of {day}</source>
        <translation>kopie van {day}</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>verzamelen</translation>
    </message>
    <message>
        <source>qcode project</source>
        <translation>qcode-project</translation>
    </message>
    <message>
        <source>{name} is the project itself; choose another name. Nothing was written.</source>
        <translation>{name} is het project zelf; kies een andere naam. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>{name} could not be written ({why}); nothing was written.</source>
        <translation>{name} kon niet worden geschreven ({why}); er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>FiguresList</name>
    <message>
        <source>Agreement by code</source>
        <translation>Overeenstemming per code</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Any code</source>
        <translation>Een code</translation>
    </message>
    <message>
        <source>{code} ({uses}): no variation, so there is nothing to agree about</source>
        <translation>{code} ({uses}): geen variatie, dus niets om het over eens te zijn</translation>
    </message>
    <message>
        <source>{code} ({uses}): {figure} {value}, no interval</source>
        <translation>{code} ({uses}): {figure} {value}, zonder interval</translation>
    </message>
    <message>
        <source>{code} ({uses}): {figure} {value}, 95 % interval {low} to {high}</source>
        <translation>{code} ({uses}): {figure} {value}, 95%-interval {low} tot {high}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Where to save the project</source>
        <translation>Waar wil je het project opslaan?</translation>
    </message>
    <message>
        <source>qcode project</source>
        <translation>qcode-project</translation>
    </message>
    <message>
        <source>Codebook {title}</source>
        <translation>Codeboek {title}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}); nothing was written.</source>
        <translation>De map {folder} kan niet worden gemaakt ({why}); er is niets geschreven.</translation>
    </message>
    <message>
        <source>qcode projects</source>
        <translation>qcode-projecten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>No backup could be made on its own ({why}). Your work is saved; make a copy yourself soon.</source>
        <translation>Er kon niet vanzelf een reservekopie worden gemaakt ({why}). Je werk is opgeslagen; maak binnenkort zelf een kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged and was left as it is. There is no backup on this computer.</source>
        <translation>{name} is beschadigd en is gelaten zoals het is. Er is op deze computer geen reservekopie van.</translation>
    </message>
    <message>
        <source>{name} is damaged and was left as it is. The newest good backup is of {moment}.</source>
        <translation>{name} is beschadigd en is gelaten zoals het is. De nieuwste goede reservekopie is van {moment}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Kopie van de reservekopie openen</translation>
    </message>
    <message>
        <source>What is wrong with {name}</source>
        <translation>Wat er mis is met {name}</translation>
    </message>
    <message>
        <source>{name} (from backup)</source>
        <translation>{name} (uit reservekopie)</translation>
    </message>
    <message>
        <source>The copy {path} could not be made ({why}); the backup is untouched.</source>
        <translation>De kopie {path} kon niet worden gemaakt ({why}); de reservekopie is niet aangeraakt.</translation>
    </message>
    <message>
        <source>This is a copy of the backup of {moment}, saved as {path}. What was done after that moment is not in it.</source>
        <translation>Dit is een kopie van de reservekopie van {moment}, opgeslagen als {path}. Wat daarna is gedaan, staat er niet in.</translation>
    </message>
    <message>
        <source>qcode sample study.qcode</source>
        <translation>qcode-voorbeeldonderzoek.qcode</translation>
    </message>
    <message>
        <source>The sample study is being built; this takes a few seconds.</source>
        <translation>Het voorbeeldonderzoek wordt opgebouwd; dat duurt enkele seconden.</translation>
    </message>
</context>
<context>
    <name>FilesList</name>
    <message>
        <source>Files to import</source>
        <translation>Te importeren bestanden</translation>
    </message>
    <message>
        <source>not read: {why}</source>
        <translation>niet gelezen: {why}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n beurt</numerusform>
            <numerusform>%n beurten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n spreker</numerusform>
            <numerusform>%n sprekers</numerusform>
        </translation>
    </message>
    <message>
        <source>no speakers</source>
        <translation>geen sprekers</translation>
    </message>
</context>
<context>
    <name>FilledList</name>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudoniem</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Dyad</source>
        <translation>Tweetal</translation>
    </message>
    <message>
        <source>Respondents; F2 changes the dyad</source>
        <translation>Respondenten; F2 wijzigt het tweetal</translation>
    </message>
    <message>
        <source>Respondents of two versions with the same dyad belong together; F2 changes it</source>
        <translation>Respondenten van twee versies met hetzelfde tweetal horen bij elkaar; F2 wijzigt het</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter tables</source>
        <translation>Tabellen filteren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Filters for all tables</source>
        <translation>Filters voor alles</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Only {what}; click to take this filter away</source>
        <translation>Alleen {what}; klik om dit filter weg te halen</translation>
    </message>
    <message>
        <source>Take away the filter {what}</source>
        <translation>Het filter {what} weghalen</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Theme and subcode</source>
        <translation>Thema en subcode</translation>
    </message>
    <message>
        <source>Only one coder</source>
        <translation>Alleen één codeur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Op plaats</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Op soort</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Op code</translation>
    </message>
    <message>
        <source>By what is decided</source>
        <translation>Op wat besloten is</translation>
    </message>
    <message>
        <source>Of this transcript</source>
        <translation>Van dit transcript</translation>
    </message>
    <message>
        <source>Of all transcripts</source>
        <translation>Van alle transcripten</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>Every transcript</source>
        <translation>Elk transcript</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>Groepen respondenten</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Elke groep</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Every coder</source>
        <translation>Elke codeur</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Codeerrondes</translation>
    </message>
    <message>
        <source>Every pass</source>
        <translation>Elke codeerronde</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Zonder code</translation>
    </message>
    <message>
        <source>With subcodes</source>
        <translation>Met subcodes</translation>
    </message>
    <message>
        <source>Only what the page shows</source>
        <translation>Alleen wat de pagina toont</translation>
    </message>
    <message>
        <source>Only the coders, passes and codes that are shown on the page (View, Codings shown)</source>
        <translation>Alleen de codeurs, codeerrondes en codes die op de pagina te zien zijn (Beeld, Getoonde coderingen)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>What all tables count</source>
        <translation>Wat alle tabellen tellen</translation>
    </message>
    <message>
        <source>Without the interviewer’s words</source>
        <translation>Zonder interviewer</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter by code, transcript, group, coder, pass, star</source>
        <translation>Filteren op code, transcript, groep, codeur, codeerronde, ster</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Find in words, names and comments</source>
        <translation>Zoeken in woorden, namen en commentaar</translation>
    </message>
    <message>
        <source>Find in these quotations</source>
        <translation>Zoeken in deze fragmenten</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>Zoals in de transcripten</translation>
    </message>
    <message>
        <source>By code, as in the codebook</source>
        <translation>Op code, zoals in het codeboek</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Langste eerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>Op codeur</translation>
    </message>
    <message>
        <source>Starred first</source>
        <translation>Met ster eerst</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersom</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>By transcript</source>
        <translation>Per transcript</translation>
    </message>
    <message>
        <source>By group of participants</source>
        <translation>Per groep respondenten</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Per code</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this transcript</source>
        <translation>Zoeken in dit transcript</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele woorden</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdletters tellen mee</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>All places in all transcripts</source>
        <translation>Alle vindplaatsen in alle transcripten</translation>
    </message>
    <message>
        <source>Close the bar (Esc)</source>
        <translation>Balk sluiten (Esc)</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} van {m}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>more than %n place(s)</source>
        <translation>
            <numerusform>meer dan %n vindplaats</numerusform>
            <numerusform>meer dan %n vindplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n vindplaats</numerusform>
            <numerusform>%n vindplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word, or a part of a name. What you used last will stand here.</source>
        <translation>Typ een woord, of een deel van een naam. Wat je het laatst gebruikte komt hier te staan.</translation>
    </message>
    <message>
        <source>Looking in the transcripts…</source>
        <translation>Zoekt in de transcripten…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another form of the word.</source>
        <translation>Niets gevonden. Probeer minder letters, of een andere vorm van het woord.</translation>
    </message>
</context>
<context>
    <name>FinderField</name>
    <message>
        <source>Find a word, code, memo or command   Ctrl+K</source>
        <translation>Zoek een woord, code, memo of opdracht   Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything   Ctrl+K</source>
        <translation>Overal zoeken   Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Find a word, code, memo, person or command</source>
        <translation>Zoek een woord, code, memo, persoon of opdracht</translation>
    </message>
</context>
<context>
    <name>FinderList</name>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter goes there · Ctrl+Enter lists all: quotations of a code, places of words
First sign:  # codes   @ people   &gt; commands   &quot; words only</source>
        <translation>↑ ↓ kiezen · Enter gaat erheen · Ctrl+Enter toont alles: fragmenten van een code, vindplaatsen van woorden
Eerste teken:  # codes   @ mensen   &gt; opdrachten   &quot; alleen woorden</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Go to coding</source>
        <translation>Naar het coderen</translation>
    </message>
</context>
<context>
    <name>FindingsScreen</name>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Import transcripts…</source>
        <translation>Transcripten importeren…</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>Codeboek importeren…</translation>
    </message>
    <message>
        <source>Read the first hour</source>
        <translation>Lees het eerste uur</translation>
    </message>
    <message>
        <source>Word, text, PDF, subtitle and table files. You can also drop them on this window.</source>
        <translation>Word-, tekst-, PDF-, ondertitel- en tabelbestanden. Je kunt ze ook op dit venster laten vallen.</translation>
    </message>
    <message>
        <source>Coding, memos and the first report, in ten steps.</source>
        <translation>Coderen, memo’s en het eerste verslag, in tien stappen.</translation>
    </message>
    <message>
        <source>1. Bring your interviews in</source>
        <translation>1. Haal je interviews binnen</translation>
    </message>
    <message>
        <source>2. Choose a codebook, or begin without one</source>
        <translation>2. Kies een codeboek, of begin zonder</translation>
    </message>
    <message>
        <source>3. Learn your way around</source>
        <translation>3. Leer de weg kennen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <source>No transcript is open</source>
        <translation>Er is geen transcript open</translation>
    </message>
    <message>
        <source>Choose one on the left to read and code it.</source>
        <translation>Kies er links een om te lezen en te coderen.</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>Er is nog niets te lezen</translation>
    </message>
    <message>
        <source>Three steps, and you are coding.</source>
        <translation>Drie stappen, en je codeert.</translation>
    </message>
    <message numerus="yes">
        <source>The codebook has %n code(s) already; more can be added at any time.</source>
        <translation>
            <numerusform>Het codeboek heeft al %n code; er kunnen er altijd bij.</numerusform>
            <numerusform>Het codeboek heeft al %n codes; er kunnen er altijd bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>From Excel, Word, CSV or YAML. Or let codes come from the words as you read.</source>
        <translation>Uit Excel, Word, CSV of YAML. Of laat de codes al lezend uit de woorden komen.</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Esc or F11 brings the panels back</source>
        <translation>Esc of F11 haalt de panelen terug</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>Unfold the figures</source>
        <translation>Cijfers uitklappen</translation>
    </message>
    <message>
        <source>Fold the figures</source>
        <translation>Cijfers inklappen</translation>
    </message>
</context>
<context>
    <name>FormDrafts</name>
    <message>
        <source>What you filled in under “{title}” is kept, but not in the project yet.</source>
        <translation>Wat je invulde bij “{title}” is bewaard, maar staat nog niet in het project.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>De woorden kopiëren</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Discard what you filled in under “{title}”?</source>
        <translation>Wat je invulde bij “{title}” weggooien?</translation>
    </message>
    <message>
        <source>The project stays as it is. What you typed cannot be brought back.</source>
        <translation>Het project blijft zoals het is. Wat je typte kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>FrequenciesPage</name>
    <message>
        <source>Code frequencies</source>
        <translation>Codefrequenties</translation>
    </message>
    <message>
        <source>Which attribute</source>
        <translation>Welk kenmerk</translation>
    </message>
    <message>
        <source>Show numbers as</source>
        <translation>Getallen tonen als</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Rows of saved queries</source>
        <translation>Rijen van bewaarde zoekvragen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Coderingen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Respondenten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Hoeveel het er zijn</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>Aandeel in de rij</translation>
    </message>
    <message>
        <source>Of all of this code, how much is in each column</source>
        <translation>Van alles met deze code: hoeveel in elke kolom</translation>
    </message>
    <message>
        <source>Share of the column</source>
        <translation>Aandeel in de kolom</translation>
    </message>
    <message>
        <source>Of all in this column, how much has the code</source>
        <translation>Van alles in deze kolom: hoeveel heeft de code</translation>
    </message>
    <message>
        <source>Share of the table</source>
        <translation>Aandeel in de tabel</translation>
    </message>
    <message>
        <source>Of all in the table</source>
        <translation>Van alles in de tabel</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>Per 1.000 woorden</translation>
    </message>
    <message>
        <source>For transcripts of different length</source>
        <translation>Voor transcripten van verschillende lengte</translation>
    </message>
    <message>
        <source>Levelled</source>
        <translation>Gelijkgetrokken</translation>
    </message>
    <message>
        <source>Each column multiplied to the total of the largest</source>
        <translation>Elke kolom vermenigvuldigd tot het totaal van de grootste</translation>
    </message>
    <message>
        <source>Attributes of participants are made on the screen Participants</source>
        <translation>Kenmerken van respondenten maakt u op het scherm Respondenten</translation>
    </message>
    <message>
        <source>Code frequencies by {attribute}</source>
        <translation>Codefrequenties per {attribute}</translation>
    </message>
    <message>
        <source>Code frequencies by transcript</source>
        <translation>Codefrequenties per transcript</translation>
    </message>
    <message>
        <source>Code frequencies by participant</source>
        <translation>Codefrequenties per respondent</translation>
    </message>
    <message>
        <source>Code frequencies by group</source>
        <translation>Codefrequenties per groep</translation>
    </message>
    <message>
        <source>Code frequencies by speaker</source>
        <translation>Codefrequenties per spreker</translation>
    </message>
    <message>
        <source>Code frequencies by coder</source>
        <translation>Codefrequenties per codeur</translation>
    </message>
    <message>
        <source>Code frequencies by pass</source>
        <translation>Codefrequenties per codeerronde</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>still empty: {roles}</source>
        <translation>nog leeg: {roles}</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>nog geen bewijs</translation>
    </message>
    <message>
        <source>{against} against, {evidence} for</source>
        <translation>{against} tegen, {evidence} voor</translation>
    </message>
    <message>
        <source>no quotation has this code</source>
        <translation>geen fragment heeft deze code</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) with changed words</source>
        <translation>
            <numerusform>%n fragment met gewijzigde woorden</numerusform>
            <numerusform>%n fragmenten met gewijzigde woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the diagram and give a code this role, or leave it open knowingly.</source>
        <translation>Open het diagram en geef een code deze rol, of laat haar bewust open.</translation>
    </message>
    <message>
        <source>Show the relation and add quotations that speak for it.</source>
        <translation>Toon de relatie en voeg fragmenten toe die ervoor spreken.</translation>
    </message>
    <message>
        <source>Show the relation: look for evidence, give it another kind, or take it away.</source>
        <translation>Toon de relatie: zoek bewijs, geef haar een andere soort of haal haar weg.</translation>
    </message>
    <message>
        <source>Show the code: code quotations with it, or take it out of the diagram.</source>
        <translation>Toon de code: codeer er fragmenten mee of haal haar uit het diagram.</translation>
    </message>
    <message>
        <source>Show the relation and say whether the evidence still holds.</source>
        <translation>Toon de relatie en zeg of het bewijs nog klopt.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>This is the last transcript.</source>
        <translation>Dit is het laatste transcript.</translation>
    </message>
    <message>
        <source>This is the first transcript.</source>
        <translation>Dit is het eerste transcript.</translation>
    </message>
</context>
<context>
    <name>GroundDeeds</name>
    <message>
        <source>Counter-evidence for {relation}</source>
        <translation>Tegenbewijs bij {relation}</translation>
    </message>
    <message>
        <source>Evidence for {relation}</source>
        <translation>Bewijs bij {relation}</translation>
    </message>
    <message>
        <source>Take evidence off {relation}</source>
        <translation>Bewijs weghalen bij {relation}</translation>
    </message>
    <message>
        <source>Evidence for {relation} looked at again</source>
        <translation>Bewijs bij {relation} opnieuw bekeken</translation>
    </message>
    <message>
        <source>Dismiss the link of {codes}</source>
        <translation>Verband van {codes} afwijzen</translation>
    </message>
    <message>
        <source>Suggest the link of {codes} again</source>
        <translation>Verband van {codes} weer voorstellen</translation>
    </message>
    <message>
        <source>Dimension {name} of {code}</source>
        <translation>Dimensie {name} van {code}</translation>
    </message>
    <message>
        <source>Change dimension {name}</source>
        <translation>Dimensie {name} wijzigen</translation>
    </message>
    <message>
        <source>Remove dimension {name}</source>
        <translation>Dimensie {name} verwijderen</translation>
    </message>
    <message>
        <source>Place a quotation on {name}</source>
        <translation>Fragment plaatsen op {name}</translation>
    </message>
    <message>
        <source>Take a quotation off {name}</source>
        <translation>Fragment weghalen van {name}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle pagina’s</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
</context>
<context>
    <name>HeadingForm</name>
    <message>
        <source>e.g. young people</source>
        <translation>bijv. jongeren</translation>
    </message>
    <message>
        <source>e.g. 99, don’t know</source>
        <translation>bijv. 99, weet niet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Their group</source>
        <translation>Hun groep</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Versie van</translation>
    </message>
    <message>
        <source>Also no answer</source>
        <translation>Ook geen antwoord</translation>
    </message>
    <message>
        <source>The group of respondents who are in none</source>
        <translation>De groep van respondenten die in geen groep zitten</translation>
    </message>
    <message>
        <source>The same questionnaire, as others filled it in</source>
        <translation>Dezelfde vragenlijst, zoals anderen die invulden</translation>
    </message>
    <message>
        <source>Empty cells and “n.v.t.” never are; separate more with commas</source>
        <translation>Lege cellen en “n.v.t.” zijn dat nooit; zet komma’s tussen meer</translation>
    </message>
    <message>
        <source>no other survey</source>
        <translation>geen andere enquête</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About qcode</source>
        <translation>Over qcode</translation>
    </message>
    <message>
        <source>A workbench that turns interview transcripts into findings you can defend.</source>
        <translation>Een werkbank die van interviewtranscripten bevindingen maakt die je kunt verdedigen.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Free software under the GNU General Public License 3.</source>
        <translation>Alles blijft op deze computer. Vrije software onder de GNU General Public License 3.</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>%n wijziging terugdraaien?</numerusform>
            <numerusform>%n wijzigingen terugdraaien?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>What {coder} did after “{label}” of {moment} is undone, the newest first. Redo makes it again, until something new is done.</source>
        <translation>Wat {coder} deed na “{label}” van {moment} wordt ongedaan gemaakt, het nieuwste eerst. Met Opnieuw komt het terug, zolang er niets nieuws is gedaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others since then stay as they are.</source>
        <translation>
            <numerusform>%n wijziging van anderen sindsdien blijft zoals hij is.</numerusform>
            <numerusform>%n wijzigingen van anderen sindsdien blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where one of them is about the same thing, taking back stops there.</source>
        <translation>Waar zo’n wijziging over hetzelfde gaat, stopt het terugdraaien.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone since then stay undone.</source>
        <translation>
            <numerusform>%n sindsdien ongedaan gemaakte wijziging blijft ongedaan.</numerusform>
            <numerusform>%n sindsdien ongedaan gemaakte wijzigingen blijven ongedaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n wijziging teruggedraaid</numerusform>
            <numerusform>%n wijzigingen teruggedraaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n wijziging teruggedraaid.</numerusform>
            <numerusform>%n wijzigingen teruggedraaid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {said}</source>
        <translation>Gestopt: {said}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Take back to here…</source>
        <translation>Terugdraaien tot hier…</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Wijziging zoeken</translation>
    </message>
    <message>
        <source>Show changes of</source>
        <translation>Wijzigingen tonen van</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Grey ones were taken back.</source>
        <translation>
            <numerusform>%n wijziging. Grijs is teruggedraaid.</numerusform>
            <numerusform>%n wijzigingen. Grijs is teruggedraaid.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change fits the filter. Empty it to see them all.</source>
        <translation>Geen wijziging past bij het filter. Maak het leeg om alles te zien.</translation>
    </message>
    <message>
        <source>This is where the project stands now: nothing came after it.</source>
        <translation>Zo staat het project er nu voor: hierna is er niets gebeurd.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by {coder} after this one.</source>
        <translation>
            <numerusform>%n wijziging van {coder} hierna.</numerusform>
            <numerusform>%n wijzigingen van {coder} hierna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by others, which would stay.</source>
        <translation>
            <numerusform>%n van anderen blijft staan.</numerusform>
            <numerusform>%n van anderen blijven staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the one you want to go back to.</source>
        <translation>Kies waarnaar je terug wilt.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>ImportDeeds</name>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Import transcripts</source>
        <translation>Transcripten importeren</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Codeboeken</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Codeboek importeren</translation>
    </message>
    <message>
        <source>Import codebook {title}</source>
        <translation>Codeboek {title} importeren</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import transcripts</source>
        <translation>Transcripten importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>De bestanden worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) to import</source>
        <translation>
            <numerusform>%n transcript te importeren</numerusform>
            <numerusform>%n transcripten te importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n niet gelezen</numerusform>
            <numerusform>%n niet gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used for %n other transcript(s).</source>
        <translation>
            <numerusform>Gebruikt voor %n ander transcript.</numerusform>
            <numerusform>Gebruikt voor %n andere transcripten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It finds nobody in {names}, which stay as they were.</source>
        <translation>In {names} vindt de regel niemand; daar blijft alles zoals het was.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wordt gelezen</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wordt geïmporteerd</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) imported</source>
        <translation>
            <numerusform>%n transcript geïmporteerd</numerusform>
            <numerusform>%n transcripten geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n niet geïmporteerd</numerusform>
            <numerusform>%n niet geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n niet aan de beurt gekomen</numerusform>
            <numerusform>%n niet aan de beurt gekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message>
        <source>Import this transcript</source>
        <translation>Dit transcript importeren</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>e.g. walking interview</source>
        <translation>bijv. wandelend interview</translation>
    </message>
    <message>
        <source>Use this rule for the other files</source>
        <translation>Gebruik deze regel voor de andere bestanden</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Herkend aan</translation>
    </message>
    <message>
        <source>This rule cannot do without “{name}”; choose another one above.</source>
        <translation>Deze regel kan niet zonder “{name}”; kies hierboven een andere.</translation>
    </message>
    <message>
        <source>“{name}” begins no turn under this rule; nothing was added.</source>
        <translation>“{name}” begint volgens deze regel geen beurt; er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>“{name}” cannot be given another name under this rule.</source>
        <translation>“{name}” kan bij deze regel geen andere naam krijgen.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Memos about the code</source>
        <translation>Memo’s bij de code</translation>
    </message>
    <message>
        <source>Open “{title}” in Memos</source>
        <translation>“{title}” openen bij Memo’s</translation>
    </message>
    <message>
        <source>Select words in the transcript and press Enter to code them.

Click a bracket in the margin to see the codes and the memo of a quotation.</source>
        <translation>Selecteer woorden in het transcript en druk op Enter om ze te coderen.

Klik op een haak in de marge om de codes en de memo van een fragment te zien.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Gegevens van het fragment</translation>
    </message>
</context>
<context>
    <name>IntervalBar</name>
    <message>
        <source>not defined</source>
        <translation>niet bepaald</translation>
    </message>
    <message>
        <source>no variation</source>
        <translation>geen variatie</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Who are you? Nobody who codes in this project is known on this computer.</source>
        <translation>Wie ben je? Niemand die in dit project codeert is op deze computer bekend.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Iemand anders…</translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message>
        <source>How many were invited</source>
        <translation>Hoeveel er zijn uitgenodigd</translation>
    </message>
    <message>
        <source>So that it is known how many of them answered. 0 is for what is not known.</source>
        <translation>Om te weten welk deel antwoordde. 0 staat voor onbekend.</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>zonder groep</translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n answered</source>
        <translation>
            <numerusform>{group}, %n ingevuld</numerusform>
            <numerusform>{group}, %n ingevuld</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited: {group}</source>
        <translation>Uitgenodigd: {group}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a colleague’s copy</source>
        <translation>Kopie van een collega samenvoegen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} lezen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Comparing {file} with this project</source>
        <translation>{file} vergelijken met dit project</translation>
    </message>
    <message>
        <source>{name}’s copy</source>
        <translation>Kopie van {name}</translation>
    </message>
    <message>
        <source>apart since {moment}</source>
        <translation>uiteen sinds {moment}</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Samenvoegen…</translation>
    </message>
</context>
<context>
    <name>JoiningDeeds</name>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Join a colleague’s copy</source>
        <translation>Kopie van een collega samenvoegen</translation>
    </message>
    <message>
        <source>{file} holds nothing that is not here already.</source>
        <translation>In {file} staat niets wat hier niet al is.</translation>
    </message>
    <message>
        <source>Join {name}’s copy</source>
        <translation>Kopie van {name} samenvoegen</translation>
    </message>
    <message>
        <source>{name}’s copy is joined</source>
        <translation>De kopie van {name} is samengevoegd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>JoiningWords</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n codeur</numerusform>
            <numerusform>%n codeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding pass(es)</source>
        <translation>
            <numerusform>%n codeerronde</numerusform>
            <numerusform>%n codeerrondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n bewijs</numerusform>
            <numerusform>%n bewijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagram(s)</source>
        <translation>
            <numerusform>%n diagram</numerusform>
            <numerusform>%n diagrammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research question(s)</source>
        <translation>
            <numerusform>%n onderzoeksvraag</numerusform>
            <numerusform>%n onderzoeksvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>the core category</source>
        <translation>de kerncategorie</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n besluit</numerusform>
            <numerusform>%n besluiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debriefing session(s)</source>
        <translation>
            <numerusform>%n debriefingsessie</numerusform>
            <numerusform>%n debriefingsessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen comparison(s)</source>
        <translation>
            <numerusform>%n vastgelegde vergelijking</numerusform>
            <numerusform>%n vastgelegde vergelijkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member check(s)</source>
        <translation>
            <numerusform>%n member check</numerusform>
            <numerusform>%n member checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n oordeel</numerusform>
            <numerusform>%n oordelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to the checklist</source>
        <translation>
            <numerusform>%n antwoord op de checklist</numerusform>
            <numerusform>%n antwoorden op de checklist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n enquête</numerusform>
            <numerusform>%n enquêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of a survey</source>
        <translation>
            <numerusform>%n vraag van een enquête</numerusform>
            <numerusform>%n vragen van een enquête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) of a survey</source>
        <translation>
            <numerusform>%n respondent van een enquête</numerusform>
            <numerusform>%n respondenten van een enquête</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the transcript</source>
        <translation>Tekst van het transcript</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>Tekst van de memo</translation>
    </message>
    <message>
        <source>Wording of the question</source>
        <translation>Bewoording van de vraag</translation>
    </message>
    <message>
        <source>Options of the question</source>
        <translation>Antwoordmogelijkheden van de vraag</translation>
    </message>
    <message>
        <source>What the respondent answered</source>
        <translation>Wat de respondent antwoordde</translation>
    </message>
    <message>
        <source>Answer to the checklist</source>
        <translation>Antwoord op de checklist</translation>
    </message>
    <message>
        <source>Where the quotation begins and ends</source>
        <translation>Waar het fragment begint en eindigt</translation>
    </message>
    <message>
        <source>Comment on the quotation</source>
        <translation>Opmerking bij het fragment</translation>
    </message>
    <message>
        <source>Name of the quotation</source>
        <translation>Naam van het fragment</translation>
    </message>
    <message>
        <source>Which category is the core</source>
        <translation>Welke categorie de kern is</translation>
    </message>
    <message>
        <source>Which code stands on the words</source>
        <translation>Welke code op de woorden staat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudoniem</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wanneer wel</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Wanneer niet</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>What it stands under</source>
        <translation>Waar het onder staat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>What is known of the participant</source>
        <translation>Wat er van de respondent bekend is</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Van wie het is</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Who the respondents are</source>
        <translation>Wie de respondenten zijn</translation>
    </message>
    <message>
        <source>How many were invited</source>
        <translation>Hoeveel er zijn uitgenodigd</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Dyad</source>
        <translation>Tweetal</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Wat erover gezegd wordt</translation>
    </message>
    <message>
        <source>Two participants of this pseudonym were made apart</source>
        <translation>Twee respondenten met dit pseudoniem zijn apart gemaakt</translation>
    </message>
    <message>
        <source>Two codes of this name were made apart</source>
        <translation>Twee codes met deze naam zijn apart gemaakt</translation>
    </message>
    <message>
        <source>One participant</source>
        <translation>Eén respondent</translation>
    </message>
    <message>
        <source>One code, with the codings of both</source>
        <translation>Eén code, met de coderingen van beide</translation>
    </message>
    <message>
        <source>Two participants; one gets another pseudonym</source>
        <translation>Twee respondenten; één krijgt een ander pseudoniem</translation>
    </message>
    <message>
        <source>Two codes; one gets another name</source>
        <translation>Twee codes; één krijgt een andere naam</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>beurt {number}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keep the state before discussion</source>
        <translation>Stand voor het gesprek bewaren</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>Any code</source>
        <translation>Een code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the lower bound</comment>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message>
        <source>State before discussion</source>
        <translation>Stand voor het gesprek</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the state before discussion</source>
        <translation>De stand voor het gesprek sluiten</translation>
    </message>
    <message>
        <source>Which state</source>
        <translation>Welke stand</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Beurt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Themes with their subcodes</source>
        <translation>Thema’s met hun subcodes</translation>
    </message>
    <message>
        <source>Figures that were kept</source>
        <translation>Cijfers die bewaard zijn</translation>
    </message>
    <message>
        <source>{title}, of {passes}</source>
        <translation>{title}, van {passes}</translation>
    </message>
    <message>
        <source>Kept {moment} by {coder}, never changed since</source>
        <translation>Bewaard op {moment} door {coder}, nooit meer veranderd</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n verschil</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>of {passes}</source>
        <translation>van {passes}</translation>
    </message>
    <message>
        <source>of {codes} only</source>
        <translation>alleen van {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left out</source>
        <translation>
            <numerusform>%n transcript niet vergeleken</numerusform>
            <numerusform>%n transcripten niet vergeleken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>No key does that. Fewer letters find more.</source>
        <translation>Geen toets doet dat. Met minder letters vind je meer.</translation>
    </message>
    <message>
        <source>Find a key by what it does</source>
        <translation>Zoek een toets op wat die doet</translation>
    </message>
    <message>
        <source>Close the sheet (Esc)</source>
        <translation>Blad sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Blad sluiten</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>New kind of relation</source>
        <translation>Nieuwe soort relatie</translation>
    </message>
    <message>
        <source>What is “{code}” to “{other}”?</source>
        <translation>Wat is “{code}” voor “{other}”?</translation>
    </message>
    <message>
        <source>such as: makes room for</source>
        <translation>bijvoorbeeld: maakt ruimte voor</translation>
    </message>
    <message>
        <source>Goes from the first to the second, with an arrow</source>
        <translation>Gaat van de eerste naar de tweede, met een pijl</translation>
    </message>
    <message>
        <source>The same, and never leads back, as parts of wholes do not</source>
        <translation>Ook zo, en leidt nooit terug, zoals delen van een geheel</translation>
    </message>
    <message>
        <source>Says the same both ways, without an arrow</source>
        <translation>Zegt beide kanten op hetzelfde, zonder pijl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Add kind</source>
        <translation>Soort toevoegen</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Codings of {name}</source>
        <translation>Coderingen van {name}</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>sinds het besluit veranderd</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} van {all}</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Go to {name}</source>
        <translation>Ga naar {name}</translation>
    </message>
    <message>
        <source>Take this link off</source>
        <translation>Deze koppeling weghalen</translation>
    </message>
    <message>
        <source>Take off the link to {name}</source>
        <translation>De koppeling met {name} weghalen</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Link this quotation</source>
        <translation>Dit fragment koppelen</translation>
    </message>
    <message>
        <source>No other quotation has these words, this name or this comment.</source>
        <translation>Geen ander fragment heeft deze woorden, deze naam of dit commentaar.</translation>
    </message>
    <message>
        <source>What does this quotation do with another?</source>
        <translation>Wat doet dit fragment met een ander?</translation>
    </message>
    <message>
        <source>Which is the other? Click its bracket, in this transcript or another, or find it here.</source>
        <translation>Welk is het andere? Klik op de haak ervan, in dit transcript of een ander, of zoek het hier.</translation>
    </message>
    <message>
        <source>Find in words, names and comments</source>
        <translation>Zoeken in woorden, namen en commentaar</translation>
    </message>
    <message>
        <source>Find the other quotation</source>
        <translation>Het andere fragment zoeken</translation>
    </message>
    <message>
        <source>Quotations to link to</source>
        <translation>Fragmenten om aan te koppelen</translation>
    </message>
    <message>
        <source>Make no link (Esc)</source>
        <translation>Geen koppeling maken (Esc)</translation>
    </message>
    <message>
        <source>Make no link</source>
        <translation>Geen koppeling maken</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Relate them as</source>
        <translation>In verband brengen als</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Suggested link</source>
        <translation>Voorgesteld verband</translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation>Weer voorstellen</translation>
    </message>
    <message>
        <source>both codes</source>
        <translation>beide codes</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link memo</source>
        <translation>Memo koppelen</translation>
    </message>
    <message>
        <source>Take link off memo</source>
        <translation>Koppeling van memo weghalen</translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Link this quotation</source>
        <translation>Dit fragment koppelen</translation>
    </message>
    <message>
        <source>Remove this link; both quotations stay</source>
        <translation>Deze koppeling verwijderen; beide fragmenten blijven</translation>
    </message>
    <message>
        <source>Remove the link: {link}</source>
        <translation>De koppeling verwijderen: {link}</translation>
    </message>
</context>
<context>
    <name>LiveReader</name>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Codings in the margin</source>
        <translation>Coderingen in de marge</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Nog geen code</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
</context>
<context>
    <name>MemberDeeds</name>
    <message>
        <source>Ask {participant} about the findings</source>
        <translation>{participant} naar de bevindingen vragen</translation>
    </message>
    <message>
        <source>packet {participant}</source>
        <translation>formulier {participant}</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-document</translation>
    </message>
    <message>
        <source>Save packet</source>
        <translation>Formulier opslaan</translation>
    </message>
    <message>
        <source>Packets that came back</source>
        <translation>Formulieren die terugkwamen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Read packets</source>
        <translation>Formulieren inlezen</translation>
    </message>
    <message>
        <source>Read packet {name}</source>
        <translation>Formulier {name} inlezen</translation>
    </message>
    <message>
        <source>{name}: {participant} answered {answers} of {themes} themes.</source>
        <translation>{name}: {participant} beantwoordde {answers} van {themes} thema’s.</translation>
    </message>
    <message>
        <source>{name}: the answers of {participant} were read before; nothing changed.</source>
        <translation>{name}: de antwoorden van {participant} waren al ingelezen; er is niets veranderd.</translation>
    </message>
    <message>
        <source>{participant} declined</source>
        <translation>{participant} ziet ervan af</translation>
    </message>
    <message>
        <source>{participant} may still answer</source>
        <translation>{participant} kan nog antwoorden</translation>
    </message>
    <message>
        <source>Remove the member check of {participant}</source>
        <translation>Member check van {participant} verwijderen</translation>
    </message>
    <message>
        <source>Remove the member check of {participant}?</source>
        <translation>De member check van {participant} verwijderen?</translation>
    </message>
    <message>
        <source>What they were asked and what they answered goes. You can undo this.</source>
        <translation>Wat gevraagd is en wat daarop geantwoord is, gaat weg. Je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>MemberPeople</name>
    <message>
        <source>Participant</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Member check</source>
        <translation>Member check</translation>
    </message>
    <message>
        <source>Participants and their member checks</source>
        <translation>Respondenten en hun member check</translation>
    </message>
</context>
<context>
    <name>MemberPreview</name>
    <message>
        <source>The packet as the participant will read it</source>
        <translation>Het formulier zoals de respondent het leest</translation>
    </message>
    <message>
        <source>Tick at least one theme to ask about; here you see what the participant will read.</source>
        <translation>Vink minstens één thema aan om naar te vragen; hier zie je wat de respondent leest.</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>Answers: themes against participants</source>
        <translation>Antwoorden: thema’s tegenover respondenten</translation>
    </message>
    <message>
        <source>What the participant wrote</source>
        <translation>Wat de respondent schreef</translation>
    </message>
    <message>
        <source>What changed because of this answer</source>
        <translation>Wat er door dit antwoord veranderde</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>Wat schreef deze respondent?</translation>
    </message>
    <message>
        <source>What did you change because of it, and why?</source>
        <translation>Wat heb je daardoor veranderd, en waarom?</translation>
    </message>
    <message>
        <source>Which box the participant ticked</source>
        <translation>Welk vakje de respondent aankruiste</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>Was not asked about this</source>
        <translation>Is hier niet naar gevraagd</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>{participant} on {theme}</source>
        <translation>{participant} over {theme}</translation>
    </message>
    <message>
        <source>Answer of {participant} on {theme}</source>
        <translation>Antwoord van {participant} over {theme}</translation>
    </message>
    <message>
        <source>What the answer of {participant} on {theme} changed</source>
        <translation>Wat het antwoord van {participant} over {theme} veranderde</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Member checking</source>
        <translation>Member check</translation>
    </message>
    <message>
        <source>Ask participants whether they recognise what you found, and keep what they say with the theme.</source>
        <translation>Vraag respondenten of zij zich erin herkennen, en bewaar hun antwoord bij het thema.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Read packets…</source>
        <translation>Formulieren inlezen…</translation>
    </message>
    <message>
        <source>Read packets that came back; you can also drop the files on this page</source>
        <translation>Formulieren inlezen die terugkwamen; je kunt de bestanden ook op deze pagina laten vallen</translation>
    </message>
    <message>
        <source>Save packet…</source>
        <translation>Formulier opslaan…</translation>
    </message>
    <message>
        <source>Write the Word file for the participant in focus, and note that they were asked</source>
        <translation>Het Word-bestand voor de gekozen respondent schrijven, en noteren dat het gevraagd is</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ziet af</translation>
    </message>
    <message>
        <source>The participant will not answer, or may after all</source>
        <translation>De respondent antwoordt niet, of toch nog wel</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove the member check of the participant</source>
        <translation>De member check van de respondent verwijderen</translation>
    </message>
    <message>
        <source>No codes yet. What you ask participants about are the themes you found.</source>
        <translation>Nog geen codes. Waar je respondenten naar vraagt, zijn de thema’s die je vond.</translation>
    </message>
    <message>
        <source>Go to coding</source>
        <translation>Naar het coderen</translation>
    </message>
    <message>
        <source>No participants yet. Say who was interviewed, and you can ask them what they think of it.</source>
        <translation>Nog geen respondenten. Zeg wie er geïnterviewd is, dan kun je vragen wat zij ervan vinden.</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>Naar de respondenten</translation>
    </message>
    <message>
        <source>{participant}: “{remark}”</source>
        <translation>{participant}: “{remark}”</translation>
    </message>
</context>
<context>
    <name>MemoBox</name>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Open in Memos</source>
        <translation>Openen bij Memo’s</translation>
    </message>
    <message>
        <source>Add another memo…</source>
        <translation>Nog een memo…</translation>
    </message>
    <message>
        <source>Write another memo about the same</source>
        <translation>Nog een memo over hetzelfde schrijven</translation>
    </message>
    <message>
        <source>Read and write “{title}” here</source>
        <translation>“{title}” hier lezen en schrijven</translation>
    </message>
    <message>
        <source>Memo about this quotation</source>
        <translation>Memo over dit fragment</translation>
    </message>
    <message>
        <source>What strikes you here?</source>
        <translation>Wat valt hier op?</translation>
    </message>
    <message>
        <source>Saved as you write</source>
        <translation>Wordt opgeslagen terwijl je schrijft</translation>
    </message>
    <message>
        <source>Kind of memo</source>
        <translation>Soort memo</translation>
    </message>
    <message>
        <source>Another memo</source>
        <translation>Nog een memo</translation>
    </message>
    <message>
        <source>Memo {number}/{count}</source>
        <translation>Memo {number}/{count}</translation>
    </message>
    <message>
        <source>Change kind of memo</source>
        <translation>Soort memo wijzigen</translation>
    </message>
    <message>
        <source>Delete memo</source>
        <translation>Memo verwijderen</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <translation>Memo bewerken</translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation>Memo schrijven</translation>
    </message>
</context>
<context>
    <name>MemoEditor</name>
    <message>
        <source>Title of the memo</source>
        <translation>Titel van de memo</translation>
    </message>
    <message>
        <source>Kind of memo</source>
        <translation>Soort memo</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>Tekst van de memo</translation>
    </message>
    <message>
        <source>Write here. It is saved as you write; type [[ to refer to a code or quotation.</source>
        <translation>Schrijf hier. Het wordt opgeslagen terwijl je schrijft; typ [[ om naar een code of fragment te verwijzen.</translation>
    </message>
    <message>
        <source>Title, or the first words</source>
        <translation>Titel, of de eerste woorden</translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation>Memo schrijven</translation>
    </message>
    <message>
        <source>{day} by {coder}</source>
        <translation>{day} door {coder}</translation>
    </message>
    <message>
        <source>Rename memo</source>
        <translation>Memo hernoemen</translation>
    </message>
    <message>
        <source>Change kind of memo</source>
        <translation>Soort memo wijzigen</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <translation>Memo bewerken</translation>
    </message>
</context>
<context>
    <name>MemoFilters</name>
    <message>
        <source>Find in title and text</source>
        <translation>Zoek in titel en tekst</translation>
    </message>
    <message>
        <source>Find in memos</source>
        <translation>Zoek in memo’s</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>About this code or one below it</source>
        <translation>Over deze code of een code eronder</translation>
    </message>
    <message>
        <source>About this transcript or a quotation in it</source>
        <translation>Over dit transcript of een fragment eruit</translation>
    </message>
    <message>
        <source>Order of the memos</source>
        <translation>Volgorde van de memo’s</translation>
    </message>
    <message>
        <source>Without links</source>
        <translation>Zonder koppelingen</translation>
    </message>
    <message>
        <source>Only memos that are about nothing yet</source>
        <translation>Alleen memo’s die nog nergens over gaan</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Laatst geschreven</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Op titel</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Op soort</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle codeurs</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle codes</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Alle transcripten</translation>
    </message>
</context>
<context>
    <name>MemoLinks</name>
    <message>
        <source>Link to…</source>
        <translation>Koppelen aan…</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>Link this memo to a code, quotation, transcript or memo</source>
        <translation>Deze memo koppelen aan een code, fragment, transcript of memo</translation>
    </message>
</context>
<context>
    <name>MemoPanel</name>
    <message>
        <source>Open in Memos</source>
        <translation>Openen bij Memo’s</translation>
    </message>
    <message>
        <source>Close; what is written is saved</source>
        <translation>Sluiten; wat er staat is opgeslagen</translation>
    </message>
    <message>
        <source>Close the memo</source>
        <translation>De memo sluiten</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>MemosModel</name>
    <message>
        <source>No links</source>
        <translation>Geen koppelingen</translation>
    </message>
</context>
<context>
    <name>MemosScreen</name>
    <message>
        <source>Memos</source>
        <translation>Memo’s</translation>
    </message>
    <message>
        <source>No memo fits the filters. Clear them to see all memos.</source>
        <translation>Geen memo past bij de filters. Wis ze om alle memo’s te zien.</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nieuwe memo</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <source>See the report of the memos listed here, and save it</source>
        <translation>Het verslag van de memo’s in deze lijst bekijken en opslaan</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n memo(s) listed</source>
        <translation>
            <numerusform>{shown} van %n memo getoond</numerusform>
            <numerusform>{shown} van %n memo’s getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo’s</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
    <message>
        <source>No memos yet.

Memos hold what you think while coding. Write one about a quotation beside the transcript, or make one here.</source>
        <translation>Nog geen memo’s.

In memo’s staat wat je denkt tijdens het coderen. Schrijf er een over een fragment naast het transcript, of maak er hier een.</translation>
    </message>
    <message>
        <source>Show all memos</source>
        <translation>Alle memo’s tonen</translation>
    </message>
    <message>
        <source>Choose a memo on the left.</source>
        <translation>Kies links een memo.</translation>
    </message>
    <message>
        <source>Delete the memo “{title}”?</source>
        <translation>De memo “{title}” verwijderen?</translation>
    </message>
    <message>
        <source>What it is linked to stays as it is, and you can undo this.</source>
        <translation>Waaraan die gekoppeld is blijft zoals het is, en je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Delete memo</source>
        <translation>Memo verwijderen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>qcode made a mistake. Every finished change is saved; you can go on working.</source>
        <translation>qcode heeft een fout gemaakt. Elke voltooide wijziging is opgeslagen; je kunt verder werken.</translation>
    </message>
    <message>
        <source>A report without any interview text is in {path}. Sending it helps to mend this.</source>
        <translation>Een verslag zonder interviewtekst staat in {path}. Als je het opstuurt, help je dit te herstellen.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the diagram</source>
        <translation>Kaart van het diagram</translation>
    </message>
    <message>
        <source>Map of the diagram: click to go there</source>
        <translation>Kaart van het diagram: klik om ergens heen te gaan</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>In the model</source>
        <translation>In het model</translation>
    </message>
    <message>
        <source>Make this quotation evidence for a relation</source>
        <translation>Dit fragment bewijs voor een relatie maken</translation>
    </message>
    <message>
        <source>counter-evidence</source>
        <translation>tegenbewijs</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>Counter-evidence for {relation}</source>
        <translation>Tegenbewijs bij {relation}</translation>
    </message>
    <message>
        <source>Evidence for {relation}</source>
        <translation>Bewijs bij {relation}</translation>
    </message>
    <message>
        <source>Found by {coder}; opens on the Axial screen</source>
        <translation>Gevonden door {coder}; opent op het scherm Axiaal</translation>
    </message>
    <message>
        <source>Take it off this relation; the quotation stays</source>
        <translation>Van deze relatie halen; het fragment blijft</translation>
    </message>
    <message>
        <source>Take it off this dimension; the quotation stays</source>
        <translation>Van deze dimensie halen; het fragment blijft</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>What is your study called?</source>
        <translation>Hoe heet je onderzoek?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>The language reports are written in.</source>
        <translation>De taal waarin verslagen worden geschreven.</translation>
    </message>
    <message>
        <source>None: codes come from the interviews</source>
        <translation>Geen: codes komen uit de interviews</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Taal van verslagen</translation>
    </message>
    <message>
        <source>Start with codebook</source>
        <translation>Beginnen met codeboek</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Opgeslagen als</translation>
    </message>
    <message>
        <source>study</source>
        <translation>onderzoek</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Show %n more message(s)</source>
        <translation>
            <numerusform>Nog %n melding tonen</numerusform>
            <numerusform>Nog %n meldingen tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Shade cells</source>
        <translation>Cellen kleuren</translation>
    </message>
    <message>
        <source>Hide empty rows</source>
        <translation>Lege rijen verbergen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>There are no codes yet. Once transcripts are coded, this table counts them.</source>
        <translation>Er zijn nog geen codes. Zodra transcripten gecodeerd zijn, telt deze tabel ze.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>Stopped. What stands here was counted before.</source>
        <translation>Gestopt. Wat hier staat is eerder geteld.</translation>
    </message>
    <message>
        <source>Nothing is coded in what the filters leave.</source>
        <translation>In wat de filters overlaten is niets gecodeerd.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Once transcripts are coded, this table counts them.</source>
        <translation>Er is nog niets gecodeerd. Zodra transcripten gecodeerd zijn, telt deze tabel ze.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Codes without a category</source>
        <translation>Codes zonder categorie</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>Mogelijke verbanden</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Wat nog ontbreekt</translation>
    </message>
    <message>
        <source>Drag codes onto the diagram, or press Enter.</source>
        <translation>Sleep codes naar het diagram, of druk op Enter.</translation>
    </message>
    <message>
        <source>There are no codes yet. Code transcripts first.</source>
        <translation>Er zijn nog geen codes. Codeer eerst transcripten.</translation>
    </message>
    <message>
        <source>Every code has a place: under a theme, in a diagram or in a relation.</source>
        <translation>Elke code heeft een plek: onder een thema, in een diagram of in een relatie.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide dismissed links</source>
        <translation>Afgewezen verbanden verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n dismissed link(s)</source>
        <translation>
            <numerusform>%n afgewezen verband tonen</numerusform>
            <numerusform>%n afgewezen verbanden tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes that often stand in the same or the next turn. Enter shows where.</source>
        <translation>Codes die vaak in dezelfde of de volgende beurt staan. Enter toont waar.</translation>
    </message>
    <message>
        <source>No codes that are not related yet stand in the same or the next turn.</source>
        <translation>Er staan geen codes in dezelfde of de volgende beurt die nog niet in verband zijn gebracht.</translation>
    </message>
    <message>
        <source>{link}, dismissed</source>
        <translation>{link}, afgewezen</translation>
    </message>
    <message>
        <source>Nothing: every relation has evidence, and every role a code.</source>
        <translation>Niets: elke relatie heeft bewijs en elke rol een code.</translation>
    </message>
    <message>
        <source>Here is told which roles are empty and which relations have no evidence.</source>
        <translation>Hier staat welke rollen leeg zijn en welke relaties geen bewijs hebben.</translation>
    </message>
    <message>
        <source>Put in the diagram</source>
        <translation>In het diagram zetten</translation>
    </message>
    <message>
        <source>List its quotations</source>
        <translation>Fragmenten tonen</translation>
    </message>
    <message>
        <source>Show the quotations</source>
        <translation>De fragmenten tonen</translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation>Weer voorstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Afwijzen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>an option nobody chose; Enter adds it</source>
        <translation>een antwoord dat niemand koos; Enter voegt het toe</translation>
    </message>
    <message>
        <source>An option nobody chose</source>
        <translation>Een antwoord dat niemand koos</translation>
    </message>
</context>
<context>
    <name>OptionsTree</name>
    <message>
        <source>Options in order</source>
        <translation>Antwoorden op volgorde</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Drag them, or move the one in focus with Alt and the arrows</source>
        <translation>Sleep ze, of verplaats het gekozen antwoord met Alt en de pijltjes</translation>
    </message>
</context>
<context>
    <name>OriginDeeds</name>
    <message>
        <source>What is “{name}”, and how did it come about?</source>
        <translation>Wat is “{name}”, en hoe is het tot stand gekomen?</translation>
    </message>
    <message numerus="yes">
        <source>What are these %n transcript(s), and how did they come about?</source>
        <translation>
            <numerusform>Wat is dit %n transcript, en hoe is het tot stand gekomen?</numerusform>
            <numerusform>Wat zijn deze %n transcripten, en hoe zijn ze tot stand gekomen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of transcript {name}</source>
        <translation>Soort transcript {name}</translation>
    </message>
    <message numerus="yes">
        <source>Kind of %n transcript(s)</source>
        <translation>
            <numerusform>Soort van %n transcript</numerusform>
            <numerusform>Soort van %n transcripten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>What becomes of each file</source>
        <translation>Wat er met elk bestand gebeurt</translation>
    </message>
    <message>
        <source>Not imported, since you stopped: {names}</source>
        <translation>Niet geïmporteerd, omdat je stopte: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n beurt</numerusform>
            <numerusform>%n beurten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers recognised: each paragraph stands on its own.</source>
        <translation>Geen sprekers herkend: elke alinea staat op zichzelf.</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>interviewer</translation>
    </message>
    <message>
        <source>Speakers: {names}</source>
        <translation>Sprekers: {names}</translation>
    </message>
    <message>
        <source>{speakers} · recognised by: {rule}</source>
        <translation>{speakers} · herkend aan: {rule}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Where the study stands</source>
        <translation>Hoe het onderzoek ervoor staat</translation>
    </message>
    <message>
        <source>The way from transcripts to a results chapter, and what each step still asks for.</source>
        <translation>De weg van transcripten naar een resultatenhoofdstuk, en wat elke stap nog vraagt.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen</translation>
    </message>
    <message>
        <source>{step}: go there</source>
        <translation>{step}: erheen</translation>
    </message>
    <message>
        <source>Open coding</source>
        <translation>Open coderen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>Axial coding</source>
        <translation>Axiaal coderen</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memo’s</translation>
    </message>
    <message>
        <source>Research questions</source>
        <translation>Onderzoeksvragen</translation>
    </message>
    <message>
        <source>Core category</source>
        <translation>Kerncategorie</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturatie</translation>
    </message>
    <message>
        <source>Member checking</source>
        <translation>Member check</translation>
    </message>
    <message>
        <source>Triangulation</source>
        <translation>Triangulatie</translation>
    </message>
    <message>
        <source>Checklist (COREQ)</source>
        <translation>Checklist (COREQ)</translation>
    </message>
    <message>
        <source>Findings report</source>
        <translation>Bevindingenverslag</translation>
    </message>
    <message>
        <source>No transcripts yet.</source>
        <translation>Nog geen transcripten.</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) without a coding</source>
        <translation>
            <numerusform>%n transcript zonder codering</numerusform>
            <numerusform>%n transcripten zonder codering</numerusform>
        </translation>
    </message>
    <message>
        <source>No codes yet.</source>
        <translation>Nog geen codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them themes</source>
        <translation>
            <numerusform>%n daarvan een thema</numerusform>
            <numerusform>%n daarvan thema’s</numerusform>
        </translation>
    </message>
    <message>
        <source>No relations between codes yet.</source>
        <translation>Nog geen relaties tussen codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n zonder onderbouwing</numerusform>
            <numerusform>%n zonder onderbouwing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) starred to be cited</source>
        <translation>
            <numerusform>%n fragment met een ster om te citeren</numerusform>
            <numerusform>%n fragmenten met een ster om te citeren</numerusform>
        </translation>
    </message>
    <message>
        <source>No research questions yet: the results chapter follows them.</source>
        <translation>Nog geen onderzoeksvragen: het resultatenhoofdstuk volgt ze.</translation>
    </message>
    <message numerus="yes">
        <source>%n research question(s)</source>
        <translation>
            <numerusform>%n onderzoeksvraag</numerusform>
            <numerusform>%n onderzoeksvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered by anything yet</source>
        <translation>
            <numerusform>%n nog door niets beantwoord</numerusform>
            <numerusform>%n nog door niets beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>“{code}” is what everything turns about.</source>
        <translation>Alles draait om “{code}”.</translation>
    </message>
    <message>
        <source>No core category chosen yet.</source>
        <translation>Nog geen kerncategorie gekozen.</translation>
    </message>
    <message>
        <source>No participant was asked yet.</source>
        <translation>Nog geen respondent is gevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) asked</source>
        <translation>
            <numerusform>%n respondent gevraagd</numerusform>
            <numerusform>%n respondenten gevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n heeft geantwoord</numerusform>
            <numerusform>%n hebben geantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>No verdict on any theme yet.</source>
        <translation>Nog geen oordeel over een thema.</translation>
    </message>
    <message numerus="yes">
        <source>A verdict on %n theme(s).</source>
        <translation>
            <numerusform>Een oordeel over %n thema.</numerusform>
            <numerusform>Een oordeel over %n thema’s.</numerusform>
        </translation>
    </message>
    <message>
        <source>No transcript is coded yet.</source>
        <translation>Nog geen enkel transcript is gecodeerd.</translation>
    </message>
    <message numerus="yes">
        <source>No new code in the last %n transcript(s) that were coded.</source>
        <translation>
            <numerusform>Geen nieuwe code in het laatst gecodeerde transcript (%n).</numerusform>
            <numerusform>Geen nieuwe code in de laatste %n gecodeerde transcripten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The transcript coded last still brought %n new code(s).</source>
        <translation>
            <numerusform>Het laatst gecodeerde transcript bracht nog %n nieuwe code.</numerusform>
            <numerusform>Het laatst gecodeerde transcript bracht nog %n nieuwe codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count} items are filled or written.</source>
        <translation>Alle {count} punten zijn ingevuld of geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to write</source>
        <translation>
            <numerusform>Nog %n punt te schrijven</numerusform>
            <numerusform>Nog %n punten te schrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n aan te vullen</numerusform>
            <numerusform>%n aan te vullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>%n deel gekozen</numerusform>
            <numerusform>%n delen gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>no quotation starred to be cited yet</source>
        <translation>nog geen fragment met een ster om te citeren</translation>
    </message>
</context>
<context>
    <name>OwnerDeeds</name>
    <message>
        <source>Whose is the transcript “{name}”? A new pseudonym makes a participant.</source>
        <translation>Van wie is het transcript “{name}”? Een nieuw pseudoniem maakt een respondent.</translation>
    </message>
    <message numerus="yes">
        <source>Whose are these %n transcript(s)? A new pseudonym makes a participant.</source>
        <translation>
            <numerusform>Van wie is dit %n transcript? Een nieuw pseudoniem maakt een respondent.</numerusform>
            <numerusform>Van wie zijn deze %n transcripten? Een nieuw pseudoniem maakt een respondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant of a transcript</source>
        <translation>Respondent van een transcript</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>In which group is the participant of “{name}”, with all their transcripts?</source>
        <translation>In welke groep zit de respondent van “{name}”, met alle eigen transcripten?</translation>
    </message>
    <message numerus="yes">
        <source>In which group are the participants of these %n transcript(s)?</source>
        <translation>
            <numerusform>In welke groep zit de respondent van dit %n transcript?</numerusform>
            <numerusform>In welke groep zitten de respondenten van deze %n transcripten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Group of a transcript</source>
        <translation>Groep van een transcript</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>geen groep</translation>
    </message>
    <message>
        <source>Participant of transcript {name}</source>
        <translation>Respondent van transcript {name}</translation>
    </message>
    <message numerus="yes">
        <source>Participant of %n transcript(s)</source>
        <translation>
            <numerusform>Respondent van %n transcript</numerusform>
            <numerusform>Respondent van %n transcripten</numerusform>
        </translation>
    </message>
    <message>
        <source>Group of transcript {name}</source>
        <translation>Groep van transcript {name}</translation>
    </message>
    <message numerus="yes">
        <source>Group of %n transcript(s)</source>
        <translation>
            <numerusform>Groep van %n transcript</numerusform>
            <numerusform>Groep van %n transcripten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDeeds</name>
    <message>
        <source>for the supervisor</source>
        <translation>voor de begeleider</translation>
    </message>
    <message>
        <source>{pseudonym} ({count}×)</source>
        <translation>{pseudonym} ({count}×)</translation>
    </message>
    <message>
        <source>Names were replaced: {names}.</source>
        <translation>Vervangen namen: {names}.</translation>
    </message>
    <message>
        <source>Supervisor’s pack</source>
        <translation>Pakket voor de begeleider</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Supervisor’s pack</source>
        <translation>Pakket voor de begeleider</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-bestand</translation>
    </message>
    <message>
        <source>Page to read in a browser</source>
        <translation>Pagina om in een browser te lezen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Codes by group</source>
        <translation>Codes per groep</translation>
    </message>
    <message>
        <source>Codes by transcript</source>
        <translation>Codes per transcript</translation>
    </message>
    <message>
        <source>Codes that occur together</source>
        <translation>Codes die samen voorkomen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codeboek</translation>
    </message>
    <message>
        <source>All quotations</source>
        <translation>Alle fragmenten</translation>
    </message>
    <message>
        <source>Agreement, if coders finished the same transcripts</source>
        <translation>Overeenstemming, als codeurs dezelfde transcripten afrondden</translation>
    </message>
    <message>
        <source>Survey, if there is one</source>
        <translation>Enquête, als die er is</translation>
    </message>
    <message>
        <source>Tables whose numbers open what was said. Names the project knows give way to pseudonyms; names it does not know cannot be found, so read it before you give it away.</source>
        <translation>Tabellen waarvan de getallen openen wat er gezegd is. Namen die het project kent worden pseudoniemen; namen die het niet kent zijn niet te vinden, dus lees het voordat je het weggeeft.</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Erin</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Folder for the pack</source>
        <translation>Map voor het pakket</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>New name of {name}</source>
        <translation>Nieuwe naam van {name}</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>{code} alone</source>
        <translation>{code} alleen</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Weghalen (Del)</translation>
    </message>
    <message>
        <source>Take out {part}</source>
        <translation>{part} weghalen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Iets anders kiezen…</translation>
    </message>
    <message>
        <source>Without the codes below it</source>
        <translation>Zonder de codes eronder</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the report</source>
        <translation>Onderdelen van het verslag</translation>
    </message>
    <message>
        <source>Space leaves a part out or takes it in; Alt+Up and Alt+Down move it</source>
        <translation>Spatie laat een onderdeel weg of neemt het op; Alt+Omhoog en Alt+Omlaag verplaatsen het</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Findings by research question</source>
        <translation>Bevindingen per onderzoeksvraag</translation>
    </message>
    <message>
        <source>Core category</source>
        <translation>Kerncategorie</translation>
    </message>
    <message>
        <source>Model and relations</source>
        <translation>Model en relaties</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturatie</translation>
    </message>
    <message>
        <source>Member checking</source>
        <translation>Member check</translation>
    </message>
    <message>
        <source>Triangulation</source>
        <translation>Triangulatie</translation>
    </message>
    <message>
        <source>Appendix: code list</source>
        <translation>Bijlage: codelijst</translation>
    </message>
    <message>
        <source>Appendix: quotations cited</source>
        <translation>Bijlage: geciteerde fragmenten</translation>
    </message>
    <message>
        <source>Appendix: the audit trail</source>
        <translation>Bijlage: audit trail</translation>
    </message>
    <message>
        <source>Appendix: COREQ checklist</source>
        <translation>Bijlage: COREQ-checklist</translation>
    </message>
</context>
<context>
    <name>ParticipantDeeds</name>
    <message>
        <source>Change {column} of {name}</source>
        <translation>{column} van {name} wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s) of participants</source>
        <translation>
            <numerusform>%n cel van respondenten plakken</numerusform>
            <numerusform>%n cellen van respondenten plakken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s) of participants</source>
        <translation>
            <numerusform>%n cel van respondenten leegmaken</numerusform>
            <numerusform>%n cellen van respondenten leegmaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Respondent toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What is the pseudonym of the participant?</source>
        <translation>Wat is het pseudoniem van de respondent?</translation>
    </message>
    <message>
        <source>Add participant {name}</source>
        <translation>Respondent {name} toevoegen</translation>
    </message>
    <message>
        <source>Delete the participant “{name}”?</source>
        <translation>De respondent “{name}” verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) will stay, without a participant or group.</source>
        <translation>
            <numerusform>%n transcript blijft, zonder respondent of groep.</numerusform>
            <numerusform>%n transcripten blijven, zonder respondent of groep.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of them goes; you can undo this.</source>
        <translation>De kenmerken verdwijnen; je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>What is known of them and what they answered in surveys goes; you can undo this.</source>
        <translation>Wat er bekend is en wat zij in enquêtes antwoordden, verdwijnt; je kunt dit ongedaan maken.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n participant(s)?</source>
        <translation>
            <numerusform>%n respondent verwijderen?</numerusform>
            <numerusform>%n respondenten verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete participant {name}</source>
        <translation>Respondent {name} verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n participant(s)</source>
        <translation>
            <numerusform>%n respondent verwijderen</numerusform>
            <numerusform>%n respondenten verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no transcripts yet; import some first.</source>
        <translation>Er zijn nog geen transcripten; importeer ze eerst.</translation>
    </message>
    <message>
        <source>Transcripts of {name}</source>
        <translation>Transcripten van {name}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Respondenten importeren</translation>
    </message>
    <message>
        <source>Import participants from {name}</source>
        <translation>Respondenten importeren uit {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) added.</source>
        <translation>
            <numerusform>%n respondent toegevoegd.</numerusform>
            <numerusform>%n respondenten toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in further.</source>
        <translation>
            <numerusform>%n verder ingevuld.</numerusform>
            <numerusform>%n verder ingevuld.</numerusform>
        </translation>
    </message>
    <message>
        <source>New attributes: {names}.</source>
        <translation>Nieuwe kenmerken: {names}.</translation>
    </message>
    <message>
        <source>New choices of {name}: {choices}.</source>
        <translation>Nieuwe keuzes van {name}: {choices}.</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudoniem</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>ParticipantsScreen</name>
    <message>
        <source>Participants</source>
        <translation>Respondenten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Kenmerk…</translation>
    </message>
    <message>
        <source>Participant…</source>
        <translation>Respondent…</translation>
    </message>
    <message>
        <source>Import participants from a spreadsheet</source>
        <translation>Respondenten importeren uit een spreadsheet</translation>
    </message>
    <message>
        <source>Add an attribute: a column for what is known of everybody</source>
        <translation>Een kenmerk toevoegen: een kolom voor wat van iedereen bekend is</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Een respondent toevoegen</translation>
    </message>
    <message>
        <source>No participants yet.

Add those you interviewed, or import them from a spreadsheet with a column “pseudonym” and one for each thing you know of them. Transcripts imported into a group get a participant by themselves.</source>
        <translation>Nog geen respondenten.

Voeg toe wie je hebt geïnterviewd, of importeer hen uit een spreadsheet met een kolom “pseudoniem” en een kolom voor alles wat je van hen weet. Transcripten die je in een groep importeert, krijgen vanzelf een respondent.</translation>
    </message>
    <message>
        <source>Add participant…</source>
        <translation>Respondent toevoegen…</translation>
    </message>
    <message>
        <source>Import participants…</source>
        <translation>Respondenten importeren…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>Participants</source>
        <translation>Respondenten</translation>
    </message>
</context>
<context>
    <name>PassDeeds</name>
    <message>
        <source>New pass {name}</source>
        <translation>Nieuwe codeerronde {name}</translation>
    </message>
    <message>
        <source>New name of the pass “{name}”:</source>
        <translation>Nieuwe naam van de codeerronde “{name}”:</translation>
    </message>
    <message>
        <source>Rename pass</source>
        <translation>Codeerronde hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Rename pass {old} to {new}</source>
        <translation>Codeerronde {old} hernoemen naar {new}</translation>
    </message>
    <message>
        <source>Move pass {name}</source>
        <translation>Codeerronde {name} verplaatsen</translation>
    </message>
    <message>
        <source>Close pass {name}</source>
        <translation>Codeerronde {name} afsluiten</translation>
    </message>
    <message>
        <source>“{name}” is closed: its codings stay as they are.</source>
        <translation>“{name}” is afgesloten: de coderingen ervan blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Reopen pass {name}</source>
        <translation>Codeerronde {name} heropenen</translation>
    </message>
    <message>
        <source>Code pass {name} blind</source>
        <translation>Codeerronde {name} blind coderen</translation>
    </message>
    <message>
        <source>“{name}” is coded blind: you see your own codings of it alone, and their counts.</source>
        <translation>In “{name}” wordt blind gecodeerd: je ziet er alleen je eigen coderingen van, en hun aantallen.</translation>
    </message>
    <message>
        <source>Show everybody what was coded in “{name}”?</source>
        <translation>Iedereen laten zien wat er in “{name}” gecodeerd is?</translation>
    </message>
    <message>
        <source>The trail records that blind coding ended now. What was seen cannot be unseen, so lift it when all are done.</source>
        <translation>In de geschiedenis staat dat blind coderen nu ophield. Wat men gezien heeft, blijft gezien; hef het dus op als iedereen klaar is.</translation>
    </message>
    <message>
        <source>Lift blindness</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>Lift blindness of pass {name}</source>
        <translation>Blind coderen opheffen in codeerronde {name}</translation>
    </message>
    <message>
        <source>“{name}” is closed: its codings stay as they are. Nothing was changed.</source>
        <translation>“{name}” is afgesloten: de coderingen ervan blijven zoals ze zijn. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Begin a new pass…</source>
        <translation>Nieuwe codeerronde beginnen…</translation>
    </message>
</context>
<context>
    <name>PassDialog</name>
    <message>
        <source>New pass</source>
        <translation>Nieuwe codeerronde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axiaal</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>Selectief</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Nobody sees what others code, until you lift that</source>
        <translation>Niemand ziet wat anderen coderen, tot je dat opheft</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>A pass is one round of work. What you code from here on belongs to it; earlier codings stay in theirs.</source>
        <translation>Een codeerronde is één keer door het materiaal gaan. Wat je vanaf nu codeert hoort erbij; eerdere coderingen blijven in hun eigen ronde.</translation>
    </message>
    <message>
        <source>Code blind</source>
        <translation>Blind coderen</translation>
    </message>
    <message>
        <source>Open coding {number}</source>
        <translation>Open coderen {number}</translation>
    </message>
    <message>
        <source>Axial coding {number}</source>
        <translation>Axiaal coderen {number}</translation>
    </message>
    <message>
        <source>Selective coding {number}</source>
        <translation>Selectief coderen {number}</translation>
    </message>
</context>
<context>
    <name>PassStart</name>
    <message>
        <source>Blank</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>With a copy</source>
        <translation>Met een kopie</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Pass to copy from</source>
        <translation>Codeerronde om uit te kopiëren</translation>
    </message>
    <message>
        <source>Whose codings to copy</source>
        <translation>Wiens coderingen worden gekopieerd</translation>
    </message>
    <message>
        <source>Of pass</source>
        <translation>Van ronde</translation>
    </message>
    <message>
        <source>Codings of</source>
        <translation>Coderingen van</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>PassesDialog</name>
    <message>
        <source>Passes</source>
        <translation>Codeerrondes</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Close pass</source>
        <translation>Codeerronde sluiten</translation>
    </message>
    <message>
        <source>Reopen pass</source>
        <translation>Codeerronde heropenen</translation>
    </message>
    <message>
        <source>Code blind</source>
        <translation>Blind coderen</translation>
    </message>
    <message>
        <source>Lift blindness…</source>
        <translation>Blind coderen opheffen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Coderingen</translation>
    </message>
    <message>
        <source>Passes in order</source>
        <translation>Codeerrondes op volgorde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axiaal</translation>
    </message>
    <message>
        <source>selective</source>
        <translation>selectief</translation>
    </message>
    <message>
        <source>{kind}, blind</source>
        <translation>{kind}, blind</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Decided about what is no difference any more</source>
        <translation>Besloten over wat geen verschil meer is</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close these decisions</source>
        <translation>Deze besluiten sluiten</translation>
    </message>
    <message>
        <source>Coding anew ended these disagreements. What was decided stays on record, in the report too.</source>
        <translation>Door opnieuw te coderen zijn deze verschillen voorbij. Wat er besloten is blijft bewaard, ook in het verslag.</translation>
    </message>
    <message>
        <source>Show in the transcript</source>
        <translation>In het transcript tonen</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Besluit terugnemen</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Lijst sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message>
        <source>Enter shows what is known of somebody.</source>
        <translation>Enter toont wat er van iemand bekend is.</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choose a code</source>
        <translation>Code kiezen</translation>
    </message>
    <message>
        <source>Type to find a code or name a new one</source>
        <translation>Typ om een code te vinden of te maken</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code zoeken</translation>
    </message>
</context>
<context>
    <name>PickerFoot</name>
    <message>
        <source>Enter makes this code and puts it on</source>
        <translation>Enter maakt deze code en zet haar erop</translation>
    </message>
    <message>
        <source>Enter makes a code of the words themselves</source>
        <translation>Enter maakt een code van de woorden zelf</translation>
    </message>
    <message>
        <source>Enter takes this code off · Shift+Enter: and another</source>
        <translation>Enter haalt deze code eraf · Shift+Enter: en nog een</translation>
    </message>
    <message>
        <source>Enter puts this code on · Shift+Enter: and another</source>
        <translation>Enter zet deze code erop · Shift+Enter: en nog een</translation>
    </message>
</context>
<context>
    <name>PickerLists</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>PickerModel</name>
    <message>
        <source>on these words</source>
        <translation>op deze woorden</translation>
    </message>
    <message>
        <source>New code “{name}”</source>
        <translation>Nieuwe code “{name}”</translation>
    </message>
    <message>
        <source>Code with the words themselves</source>
        <translation>Coderen met de woorden zelf</translation>
    </message>
</context>
<context>
    <name>PlaceDeeds</name>
    <message numerus="yes">
        <source>Apply code {name} to %n place(s)</source>
        <translation>
            <numerusform>Code {name} aan %n vindplaats toekennen</numerusform>
            <numerusform>Code {name} aan %n vindplaatsen toekennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) coded with {name}.</source>
        <translation>
            <numerusform>%n fragment gecodeerd met {name}.</numerusform>
            <numerusform>%n fragmenten gecodeerd met {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these had the code {name} already.</source>
        <translation>Deze hadden allemaal de code {name} al.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>From {low} to {high}: {words}</source>
        <translation>Van {low} tot {high}: {words}</translation>
    </message>
    <message>
        <source>Take it off this dimension; the quotation stays</source>
        <translation>Van deze dimensie halen; het fragment blijft</translation>
    </message>
</context>
<context>
    <name>PlacesBar</name>
    <message>
        <source>Put a code on…</source>
        <translation>Code toekennen…</translation>
    </message>
    <message>
        <source>Copy with what stands around</source>
        <translation>Kopiëren met wat eromheen staat</translation>
    </message>
    <message>
        <source>Code…</source>
        <translation>Coderen…</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>de woorden</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>de zin</translation>
    </message>
    <message>
        <source>the turn</source>
        <translation>de beurt</translation>
    </message>
    <message>
        <source>How much is coded</source>
        <translation>Hoeveel er gecodeerd wordt</translation>
    </message>
    <message>
        <source>How much around each place gets the code</source>
        <translation>Hoeveel rond elke vindplaats de code krijgt</translation>
    </message>
    <message>
        <source>Select one or more to code or copy them</source>
        <translation>Selecteer er een of meer om ze te coderen of te kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n vindplaats gekozen</numerusform>
            <numerusform>%n vindplaatsen gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places</source>
        <translation>Vindplaatsen</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>In de volgorde van de tekst</translation>
    </message>
    <message>
        <source>By the words to the left</source>
        <translation>Op de woorden links</translation>
    </message>
    <message>
        <source>By the words to the right</source>
        <translation>Op de woorden rechts</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>Volgorde van de vindplaatsen</translation>
    </message>
    <message>
        <source>Which place comes first</source>
        <translation>Welke vindplaats vooraan staat</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>turn {number}</source>
        <translation>beurt {number}</translation>
    </message>
    <message>
        <source>coded: {codes}</source>
        <translation>gecodeerd: {codes}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>niet gecodeerd</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Themes to ask about</source>
        <translation>Thema’s om naar te vragen</translation>
    </message>
    <message>
        <source>What participants are told of the theme</source>
        <translation>Wat respondenten over het thema lezen</translation>
    </message>
    <message>
        <source>In plain words: what did you make of it?</source>
        <translation>In gewone woorden: wat heb je eruit opgemaakt?</translation>
    </message>
    <message>
        <source>How every packet begins</source>
        <translation>Hoe elk formulier begint</translation>
    </message>
    <message>
        <source>Left empty, it begins with words of its own: see Preview.</source>
        <translation>Leeg gelaten begint het met vaste woorden: zie Voorbeeld.</translation>
    </message>
    <message>
        <source>Quotations to show</source>
        <translation>Fragmenten om te tonen</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Offer words of others too</source>
        <translation>Ook woorden van anderen aanbieden</translation>
    </message>
    <message>
        <source>turn {turn}</source>
        <translation>beurt {turn}</translation>
    </message>
    <message>
        <source>Only their own words are offered: those of others must not reach them by accident.</source>
        <translation>Alleen eigen woorden worden aangeboden: die van anderen mogen niet per ongeluk bij iemand terechtkomen.</translation>
    </message>
    <message>
        <source>Words of others are among these, each with a pseudonym and nothing else. Read whether they can be known by what they tell.</source>
        <translation>Hier staan woorden van anderen bij, elk met een pseudoniem en verder niets. Lees of zij te herkennen zijn aan wat ze vertellen.</translation>
    </message>
    <message>
        <source>Choose themes to ask participants about</source>
        <translation>Thema’s kiezen om respondenten naar te vragen</translation>
    </message>
    <message>
        <source>Write for participants about {theme}</source>
        <translation>Voor respondenten schrijven over {theme}</translation>
    </message>
    <message>
        <source>Write how packets begin</source>
        <translation>Schrijven hoe formulieren beginnen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the first turns</source>
        <translation>Voorbeeld van de eerste beurten</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) before this</source>
        <translation>
            <numerusform>%n beurt hiervoor</numerusform>
            <numerusform>%n beurten hiervoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more turn(s)</source>
        <translation>
            <numerusform>nog %n beurt</numerusform>
            <numerusform>nog %n beurten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueriesPage</name>
    <message>
        <source>Queries</source>
        <translation>Zoekvragen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>De vorige vraag</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation>De volgende vraag</translation>
    </message>
    <message>
        <source>The question as a sentence</source>
        <translation>De vraag als zin</translation>
    </message>
    <message>
        <source>Or type it: Relation AND NOT Goal, Relation NEAR 2 TURNS Goal, group = Mentors…</source>
        <translation>Of typ haar: Relatie AND NOT Doel, Relatie NEAR 2 TURNS Doel, group = Mentoren…</translation>
    </message>
    <message>
        <source>No quotation fits.</source>
        <translation>Geen fragment past erbij.</translation>
    </message>
    <message>
        <source>Looking in the transcripts…</source>
        <translation>In de transcripten zoeken…</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Once transcripts are, queries find quotations by their codes.</source>
        <translation>Er is nog niets gecodeerd. Daarna vinden zoekvragen fragmenten volgens hun codes.</translation>
    </message>
    <message>
        <source>Put in its place:</source>
        <translation>Zet ervoor in de plaats:</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>in %n transcript</numerusform>
            <numerusform>in %n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>de eerste %n staat in de lijst</numerusform>
            <numerusform>de eerste %n staan in de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Dit vragen</translation>
    </message>
    <message>
        <source>Enter reads a quotation where it stands; Alt+Left comes back</source>
        <translation>Enter leest een fragment op zijn plaats; Alt+← komt terug</translation>
    </message>
</context>
<context>
    <name>QueryDeeds</name>
    <message>
        <source>Make a code of it…</source>
        <translation>Er een code van maken…</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Naast de tekst</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message numerus="yes">
        <source>The code is put on the %n quotation(s) found now, and stays there whatever is coded later.</source>
        <translation>
            <numerusform>De code komt op het %n fragment dat nu gevonden is, en blijft daar wat er later ook wordt gecodeerd.</numerusform>
            <numerusform>De code komt op de %n fragmenten die nu gevonden zijn, en blijft daar wat er later ook wordt gecodeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a code of what is found</source>
        <translation>Van wat gevonden is een code maken</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet hij?</translation>
    </message>
    <message>
        <source>Make code</source>
        <translation>Code maken</translation>
    </message>
    <message>
        <source>Make code {name} of a query</source>
        <translation>Code {name} van een zoekvraag maken</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is on %n quotation(s); one undo takes it back.</source>
        <translation>
            <numerusform>“{name}” staat op %n fragment; één keer ongedaan maken haalt het terug.</numerusform>
            <numerusform>“{name}” staat op %n fragmenten; één keer ongedaan maken haalt het terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>verzamelen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>zoekvraag</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>Exporteren wat gevonden is</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Whole words</source>
        <translation>Hele woorden</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdletters tellen mee</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle vormen</translation>
    </message>
    <message>
        <source>Also other forms of the words: walk finds walked and walking</source>
        <translation>Ook andere vormen van de woorden: lopen vindt ook liep en gelopen</translation>
    </message>
    <message>
        <source>Without interviewers</source>
        <translation>Zonder interviewers</translation>
    </message>
    <message>
        <source>Leave out what interviewers say</source>
        <translation>Laat weg wat interviewers zeggen</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Een woord of een paar woorden</translation>
    </message>
    <message>
        <source>Find in all transcripts</source>
        <translation>Zoeken in alle transcripten</translation>
    </message>
</context>
<context>
    <name>QuestionDeeds</name>
    <message>
        <source>New sub-question</source>
        <translation>Nieuwe deelvraag</translation>
    </message>
    <message>
        <source>New research question</source>
        <translation>Nieuwe onderzoeksvraag</translation>
    </message>
    <message>
        <source>What does “{question}” break down into?</source>
        <translation>Waarin valt “{question}” uiteen?</translation>
    </message>
    <message>
        <source>What does the study ask?</source>
        <translation>Wat vraagt het onderzoek?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Reword research question</source>
        <translation>Onderzoeksvraag anders verwoorden</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Anders verwoorden</translation>
    </message>
    <message>
        <source>The question in words</source>
        <translation>De vraag in woorden</translation>
    </message>
    <message>
        <source>Delete “{question}”?</source>
        <translation>“{question}” verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-question(s) go with it.</source>
        <translation>
            <numerusform>%n deelvraag gaat mee.</numerusform>
            <numerusform>%n deelvragen gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are let go; themes, relations and memos stay.</source>
        <translation>
            <numerusform>%n antwoord wordt losgelaten; thema’s, relaties en memo’s blijven.</numerusform>
            <numerusform>%n antwoorden worden losgelaten; thema’s, relaties en memo’s blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete research question</source>
        <translation>Onderzoeksvraag verwijderen</translation>
    </message>
    <message>
        <source>Move research question</source>
        <translation>Onderzoeksvraag verplaatsen</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Research questions</source>
        <translation>Onderzoeksvragen</translation>
    </message>
    <message>
        <source>What answers each question, how much it rests on, and whose words these are.</source>
        <translation>Wat elke vraag beantwoordt, waarop dat berust, en wiens woorden dat zijn.</translation>
    </message>
    <message>
        <source>What answers the question</source>
        <translation>Wat de vraag beantwoordt</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Vraag…</translation>
    </message>
    <message>
        <source>Add a research question</source>
        <translation>Voeg een onderzoeksvraag toe</translation>
    </message>
    <message>
        <source>Sub-question…</source>
        <translation>Deelvraag…</translation>
    </message>
    <message>
        <source>Add a sub-question of the question in focus</source>
        <translation>Voeg een deelvraag toe aan de gekozen vraag</translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation>Thema…</translation>
    </message>
    <message>
        <source>A theme or code answers it</source>
        <translation>Een thema of code beantwoordt de vraag</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <source>A memo answers it</source>
        <translation>Een memo beantwoordt de vraag</translation>
    </message>
    <message>
        <source>Relation…</source>
        <translation>Relatie…</translation>
    </message>
    <message>
        <source>A relation between codes answers it</source>
        <translation>Een relatie tussen codes beantwoordt de vraag</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Eraf halen</translation>
    </message>
    <message>
        <source>What is in focus answers it no more; it stays itself</source>
        <translation>Wat gekozen is, beantwoordt de vraag niet meer; zelf blijft het</translation>
    </message>
    <message>
        <source>Nothing answers it yet. Choose a theme, memo or relation, or drag a theme from the right onto the question.</source>
        <translation>Nog niets beantwoordt deze vraag. Kies een thema, memo of relatie, of sleep een thema van rechts op de vraag.</translation>
    </message>
    <message>
        <source>Answer no question</source>
        <translation>Beantwoorden geen vraag</translation>
    </message>
    <message>
        <source>A question counts what answers it and its sub-questions: each theme, memo and quotation once.</source>
        <translation>Een vraag telt wat haar en haar deelvragen beantwoordt: elk thema, elke memo en elk fragment één keer.</translation>
    </message>
    <message>
        <source>No research questions yet.

Write down what the study asks. Themes, relations and memos then answer the questions, and the results chapter follows them.</source>
        <translation>Nog geen onderzoeksvragen.

Schrijf op wat het onderzoek vraagt. Thema’s, relaties en memo’s beantwoorden die vragen dan, en het resultatenhoofdstuk volgt ze.</translation>
    </message>
    <message>
        <source>Add the main question…</source>
        <translation>Hoofdvraag toevoegen…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Respondenten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memo’s</translation>
    </message>
    <message>
        <source>Without a quotation so far: {questions}.</source>
        <translation>Nog zonder fragment: {questions}.</translation>
    </message>
    <message>
        <source>What answers question {number}</source>
        <translation>Wat vraag {number} beantwoordt</translation>
    </message>
    <message>
        <source>What answers the main question</source>
        <translation>Wat de hoofdvraag beantwoordt</translation>
    </message>
    <message>
        <source>Theme, relation or memo</source>
        <translation>Thema, relatie of memo</translation>
    </message>
    <message>
        <source>Nothing answers it directly; what answers its sub-questions counts for it.</source>
        <translation>Niets beantwoordt deze vraag rechtstreeks; wat de deelvragen beantwoordt, telt ervoor mee.</translation>
    </message>
    <message>
        <source>Nothing answers it yet. Choose a theme, memo or relation.</source>
        <translation>Nog niets beantwoordt deze vraag. Kies een thema, memo of relatie.</translation>
    </message>
    <message>
        <source>Reword…</source>
        <translation>Anders verwoorden…</translation>
    </message>
    <message>
        <source>Add sub-question…</source>
        <translation>Deelvraag toevoegen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Make part of the one above</source>
        <translation>Deelvraag maken van de vraag erboven</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Een niveau hoger</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>QuotationCard</name>
    <message>
        <source>Go to this quotation in its transcript</source>
        <translation>Naar dit fragment in het transcript</translation>
    </message>
</context>
<context>
    <name>QuotationDeeds</name>
    <message numerus="yes">
        <source>Which code goes on %n quotation(s)?</source>
        <translation>
            <numerusform>Welke code wil je aan %n fragment toekennen?</numerusform>
            <numerusform>Welke code wil je aan %n fragmenten toekennen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a code on</source>
        <translation>Code toekennen</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Toekennen</translation>
    </message>
    <message numerus="yes">
        <source>Put code {name} on %n quotation(s)</source>
        <translation>
            <numerusform>Code {name} aan %n fragment toekennen</numerusform>
            <numerusform>Code {name} aan %n fragmenten toekennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take code {name} off %n quotation(s)</source>
        <translation>
            <numerusform>Code {name} bij %n fragment weghalen</numerusform>
            <numerusform>Code {name} bij %n fragmenten weghalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which code takes the place of “{name}” on %n quotation(s)?</source>
        <translation>
            <numerusform>Welke code komt in de plaats van “{name}” op %n fragment?</numerusform>
            <numerusform>Welke code komt in de plaats van “{name}” op %n fragmenten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange a code</source>
        <translation>Code vervangen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vervangen</translation>
    </message>
    <message numerus="yes">
        <source>Exchange code {name} by {other} on %n quotation(s)</source>
        <translation>
            <numerusform>Code {name} door {other} vervangen op %n fragment</numerusform>
            <numerusform>Code {name} door {other} vervangen op %n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n quotation(s)</source>
        <translation>
            <numerusform>Ster bij %n fragment weghalen</numerusform>
            <numerusform>Ster bij %n fragmenten weghalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n quotation(s)</source>
        <translation>
            <numerusform>%n fragment een ster geven</numerusform>
            <numerusform>%n fragmenten een ster geven</numerusform>
        </translation>
    </message>
    <message>
        <source>quotations of {what}</source>
        <translation>fragmenten van {what}</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>De lijst exporteren</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>verzamelen</translation>
    </message>
</context>
<context>
    <name>QuotationLinking</name>
    <message>
        <source>Link quotations: {kind}</source>
        <translation>Fragmenten koppelen: {kind}</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Koppeling verwijderen</translation>
    </message>
</context>
<context>
    <name>QuotationModel</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>beurt {number}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
</context>
<context>
    <name>QuotationTable</name>
    <message>
        <source>Quotations</source>
        <translation>Fragmenten</translation>
    </message>
</context>
<context>
    <name>QuotationView</name>
    <message>
        <source>Quotation</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>beurt {number}</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Ster weghalen</translation>
    </message>
    <message>
        <source>Star for citing</source>
        <translation>Ster geven om te citeren</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Code toevoegen</translation>
    </message>
</context>
<context>
    <name>QuotationsPanel</name>
    <message>
        <source>Close the list (Esc)</source>
        <translation>De lijst sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>De lijst sluiten</translation>
    </message>
    <message>
        <source>Reading quotations…</source>
        <translation>Fragmenten worden gelezen…</translation>
    </message>
    <message>
        <source>All quotations</source>
        <translation>Alle fragmenten</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they carry {codings} codings: a quotation can have several of these codes, or one in two passes.</source>
        <translation>Samen dragen ze {codings} coderingen: een fragment kan meerdere van deze codes hebben, of één code in twee codeerrondes.</translation>
    </message>
    <message>
        <source>No quotation fits these filters.</source>
        <translation>Geen fragment past bij deze filters.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n quotation(s), but none that the page shows now.</source>
        <translation>
            <numerusform>Er is %n fragment, maar de pagina toont het nu niet.</numerusform>
            <numerusform>Er zijn %n fragmenten, maar geen dat de pagina nu toont.</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotation carries this code yet. Select words in the transcript and press Enter, or drag the code onto them.</source>
        <translation>Nog geen fragment draagt deze code. Selecteer woorden in het transcript en druk op Enter, of sleep de code erop.</translation>
    </message>
    <message>
        <source>No quotations yet. Select words in the transcript and press Enter to code them.</source>
        <translation>Nog geen fragmenten. Selecteer woorden in het transcript en druk op Enter om ze te coderen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>List those too</source>
        <translation>Die ook tonen</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Reason of the verdict</source>
        <translation>Reden van het oordeel</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>Core category</source>
        <translation>Kerncategorie</translation>
    </message>
    <message>
        <source>Why is “{name}” what everything turns about?</source>
        <translation>Waarom draait alles om “{name}”?</translation>
    </message>
    <message>
        <source>The reason stands in the findings report, beside the figures of the category. Ctrl+Enter keeps it.</source>
        <translation>De reden staat in het bevindingenverslag, naast de cijfers van de categorie. Ctrl+Enter bewaart haar.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Recente projecten</translation>
    </message>
    <message>
        <source>kept on top</source>
        <translation>blijft bovenaan</translation>
    </message>
    <message>
        <source>Not found in {folder}: moved, or on a disk that is not connected</source>
        <translation>Niet gevonden in {folder}: verplaatst, of op een schijf die niet is aangesloten</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>No longer keep on top</source>
        <translation>Niet meer bovenaan houden</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Bovenaan houden</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Van deze lijst halen</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Before discussion, {day}</source>
        <translation>Voor het gesprek, {day}</translation>
    </message>
    <message>
        <source>Keep the state</source>
        <translation>Stand bewaren</translation>
    </message>
    <message>
        <source>Title of what is kept:</source>
        <translation>Titel van wat bewaard wordt:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>“{title}” is kept. Nothing alters it any more; Undo takes back only that it was kept.</source>
        <translation>“{title}” is bewaard. Niets verandert het nog; Ongedaan maken neemt alleen het bewaren terug.</translation>
    </message>
    <message>
        <source>This was the first decision. How far you agreed before is not kept yet; it still can be, as long as nobody recodes.</source>
        <translation>Dit was het eerste besluit. Hoe ver jullie het daarvoor eens waren is nog niet bewaard; dat kan nog, zolang niemand iets hercodeert.</translation>
    </message>
    <message>
        <source>Keep as “before discussion”</source>
        <translation>Bewaren als “voor het gesprek”</translation>
    </message>
</context>
<context>
    <name>ReferencePicker</name>
    <message>
        <source>Choose what to refer to</source>
        <translation>Kies waarnaar je verwijst</translation>
    </message>
    <message>
        <source>Nothing of that name. Type a word of a code, quotation, transcript or memo.</source>
        <translation>Niets gevonden. Typ een woord uit een code, fragment, transcript of memo.</translation>
    </message>
    <message>
        <source>Type to find a code, quotation, transcript or memo</source>
        <translation>Typ om een code, fragment, transcript of memo te vinden</translation>
    </message>
    <message>
        <source>Find what to refer to</source>
        <translation>Zoek waarnaar je verwijst</translation>
    </message>
    <message>
        <source>What can be referred to</source>
        <translation>Waarnaar verwezen kan worden</translation>
    </message>
</context>
<context>
    <name>Referring</name>
    <message>
        <source>Make quotation</source>
        <translation>Fragment maken</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Relate “{code}” to “{target}”</source>
        <translation>“{code}” in verband brengen met “{target}”</translation>
    </message>
    <message>
        <source>Make “{code}” a subcode of “{target}”</source>
        <translation>“{code}” een subcode van “{target}” maken</translation>
    </message>
    <message>
        <source>Make them subcodes of “{target}”</source>
        <translation>Er subcodes van “{target}” van maken</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>In verband brengen</translation>
    </message>
    <message>
        <source>To which code is “{code}” related?</source>
        <translation>Met welke code hangt “{code}” samen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>New kind…</source>
        <translation>Nieuwe soort…</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Omkeren</translation>
    </message>
</context>
<context>
    <name>RelationView</name>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Remove this relation; its quotations stay</source>
        <translation>Deze relatie verwijderen; de fragmenten blijven</translation>
    </message>
    <message>
        <source>Choose the research question that this relation answers</source>
        <translation>Kies de onderzoeksvraag die deze relatie beantwoordt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Add a quotation that speaks for it</source>
        <translation>Een fragment toevoegen dat ervoor spreekt</translation>
    </message>
    <message>
        <source>No quotation speaks for it yet.</source>
        <translation>Er spreekt nog geen fragment voor.</translation>
    </message>
    <message>
        <source>Counter-evidence</source>
        <translation>Tegenbewijs</translation>
    </message>
    <message>
        <source>Add a quotation that speaks against it</source>
        <translation>Een fragment toevoegen dat ertegen spreekt</translation>
    </message>
    <message>
        <source>No quotation speaks against it.</source>
        <translation>Er spreekt geen fragment tegen.</translation>
    </message>
    <message>
        <source>Memo about this relation</source>
        <translation>Memo over deze relatie</translation>
    </message>
    <message>
        <source>When does it hold, and when does it not?</source>
        <translation>Wanneer geldt dit, en wanneer niet?</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Soort relatie</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Omdraaien</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Name of the quotation</source>
        <translation>Naam van het fragment</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Hoe noem je het?</translation>
    </message>
    <message>
        <source>The name of this quotation. Enter keeps it, Esc leaves it as it was</source>
        <translation>De naam van dit fragment. Enter slaat hem op, Esc laat hem zoals hij was</translation>
    </message>
    <message>
        <source>Comment on the quotation</source>
        <translation>Commentaar bij het fragment</translation>
    </message>
    <message>
        <source>What do you say of it?</source>
        <translation>Wat zeg je erover?</translation>
    </message>
    <message>
        <source>Your comment. Saved as you write; Esc goes back to the text</source>
        <translation>Je commentaar. Wordt opgeslagen terwijl je schrijft; Esc gaat terug naar de tekst</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Naam…</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Naam toevoegen</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commentaar…</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Commentaar toevoegen</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Koppelen…</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Koppeling toevoegen</translation>
    </message>
    <message>
        <source>Name quotation {name}</source>
        <translation>Fragment {name} noemen</translation>
    </message>
    <message>
        <source>Take name off quotation</source>
        <translation>Naam van fragment weghalen</translation>
    </message>
    <message>
        <source>Comment on quotation</source>
        <translation>Commentaar bij fragment</translation>
    </message>
    <message>
        <source>Delete comment on quotation</source>
        <translation>Commentaar bij fragment verwijderen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>By code</source>
        <translation>Per code</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Per soort</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Op datum</translation>
    </message>
    <message>
        <source>Order of the report</source>
        <translation>Volgorde van het verslag</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>The quotations that each memo is linked to</source>
        <translation>De fragmenten waaraan elke memo gekoppeld is</translation>
    </message>
    <message>
        <source>Method and counts</source>
        <translation>Methode en aantallen</translation>
    </message>
    <message>
        <source>Memo report</source>
        <translation>Memoverslag</translation>
    </message>
    <message>
        <source>Back to the memos</source>
        <translation>Terug naar de memo’s</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Het verslag sluiten</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>De pagina’s worden opgemaakt…</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memo’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina’s van het verslag</translation>
    </message>
</context>
<context>
    <name>RespondentsList</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Naam in het bestand</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudoniem</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Respondents; F2 gives another pseudonym</source>
        <translation>Respondenten; F2 geeft een ander pseudoniem</translation>
    </message>
    <message>
        <source>F2 or a double click gives another pseudonym; a name in the file is not kept</source>
        <translation>F2 of dubbelklikken geeft een ander pseudoniem; een naam in het bestand wordt niet bewaard</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>in het project</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>qcode stopped without being closed while “{name}” was open. Every finished change is in the file.</source>
        <translation>qcode is gestopt zonder te zijn afgesloten terwijl “{name}” open was. Elke voltooide wijziging staat in het bestand.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Verdergaan waar je was</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Keep correcting</source>
        <translation>Verder verbeteren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Terug naar de tekst (Esc)</translation>
    </message>
    <message>
        <source>Save the corrections as one change (Ctrl+Enter)</source>
        <translation>De verbeteringen als één wijziging opslaan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Corrections of {name}</source>
        <translation>Verbeteringen van {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) go along with their words.</source>
        <translation>
            <numerusform>%n fragment gaat met zijn woorden mee.</numerusform>
            <numerusform>%n fragmenten gaan met hun woorden mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) fewer.</source>
        <translation>
            <numerusform>%n beurt minder.</numerusform>
            <numerusform>%n beurten minder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save, and let %n quotation(s) go</source>
        <translation>
            <numerusform>Opslaan, en %n fragment laten gaan</numerusform>
            <numerusform>Opslaan, en %n fragmenten laten gaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) would have no words left</source>
        <translation>
            <numerusform>%n fragment zou geen woorden overhouden</numerusform>
            <numerusform>%n fragmenten zouden geen woorden overhouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) with other words</source>
        <translation>
            <numerusform>%n fragment met andere woorden</numerusform>
            <numerusform>%n fragmenten met andere woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n plaats gewijzigd</numerusform>
            <numerusform>%n plaatsen gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Correct transcript {name}</source>
        <translation>Transcript {name} verbeteren</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Disagreements</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>What stands beside the transcript</source>
        <translation>Wat naast het transcript staat</translation>
    </message>
    <message>
        <source>Talks about the coding, and what was decided in them</source>
        <translation>Gesprekken over het coderen, en wat erin besloten is</translation>
    </message>
    <message>
        <source>Debriefing report…</source>
        <translation>Debriefingverslag…</translation>
    </message>
    <message>
        <source>Figures before and after, disagreements with reasons, sessions, and the method paragraph</source>
        <translation>Cijfers voor en na, verschillen met redenen, sessies, en de methodeparagraaf</translation>
    </message>
</context>
<context>
    <name>RoleMenu</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>How speakers are recognised</source>
        <translation>Waaraan sprekers herkend worden</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n beurt</numerusform>
            <numerusform>%n beurten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n spreker</numerusform>
            <numerusform>%n sprekers</numerusform>
        </translation>
    </message>
    <message>
        <source>As in “{name}”: {rule}, corrected</source>
        <translation>Zoals in “{name}”: {rule}, verbeterd</translation>
    </message>
    <message>
        <source>{rule}, corrected</source>
        <translation>{rule}, verbeterd</translation>
    </message>
    <message>
        <source>Found: {turns} by {speakers}, {share} of the words.</source>
        <translation>Gevonden: {turns} van {speakers}, {share} van de woorden.</translation>
    </message>
    <message>
        <source>Not speakers: {labels}.</source>
        <translation>Geen sprekers: {labels}.</translation>
    </message>
    <message>
        <source>Added: {labels}.</source>
        <translation>Toegevoegd: {labels}.</translation>
    </message>
    <message>
        <source>Named: {pairs}.</source>
        <translation>Genoemd: {pairs}.</translation>
    </message>
</context>
<context>
    <name>Rulings</name>
    <message>
        <source>Decide: {kind}</source>
        <translation>Besluit: {kind}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>the layer of what coders agreed upon</comment>
        <translation>Overeengekomen</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Besluit terugnemen</translation>
    </message>
</context>
<context>
    <name>RunningFoot</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>SaturationExport</name>
    <message>
        <source>Export saturation</source>
        <translation>Saturatie exporteren</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>saturatie</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>De curve opslaan</translation>
    </message>
</context>
<context>
    <name>SaturationPage</name>
    <message>
        <source>Saturation</source>
        <translation>Saturatie</translation>
    </message>
    <message>
        <source>How many new codes each transcript brought, and when new ones stopped coming.</source>
        <translation>Hoeveel nieuwe codes elk transcript bracht, en wanneer er geen meer bij kwamen.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Curve of saturation</source>
        <translation>Saturatiecurve</translation>
    </message>
    <message>
        <source>Transcripts in the order of coding</source>
        <translation>Transcripten in de volgorde van coderen</translation>
    </message>
    <message>
        <source>Base, run and threshold</source>
        <translation>Basis, reeks en drempel</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>How many transcripts the share is taken of</source>
        <translation>Over hoeveel transcripten het aandeel wordt genomen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>How many transcripts in a row must bring little that is new</source>
        <translation>Hoeveel transcripten achter elkaar weinig nieuws moeten brengen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>How large a share of the base may still be new</source>
        <translation>Welk deel van de basis nog nieuw mag zijn</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabel exporteren…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>After Guest, Namey and Chen (2020). It depends on the order of coding and is a claim to weigh, not a proof: the band shows nine of ten shuffled orders.</source>
        <translation>Naar Guest, Namey en Chen (2020). Het hangt af van de volgorde van coderen en is een bewering om te wegen, geen bewijs: de band toont negen van de tien geschudde volgordes.</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle codeurs</translation>
    </message>
    <message>
        <source>All passes</source>
        <translation>Alle rondes</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle groepen</translation>
    </message>
    <message>
        <source>Nothing is coded yet.

Once transcripts are coded, this page shows how many new codes each brought.</source>
        <translation>Er is nog niets gecodeerd.

Zodra transcripten gecodeerd zijn, staat hier hoeveel nieuwe codes elk bracht.</translation>
    </message>
    <message>
        <source>new themes</source>
        <translation>nieuwe thema’s</translation>
    </message>
    <message>
        <source>new codes</source>
        <translation>nieuwe codes</translation>
    </message>
    <message>
        <source>themes so far</source>
        <translation>thema’s tot nu toe</translation>
    </message>
    <message>
        <source>codes so far</source>
        <translation>codes tot nu toe</translation>
    </message>
    <message>
        <source>middle of shuffled orders</source>
        <translation>midden van geschudde volgordes</translation>
    </message>
    <message>
        <source>nine of ten of them</source>
        <translation>negen van de tien daarvan</translation>
    </message>
    <message>
        <source>reached after {count}</source>
        <translation>bereikt na {count}</translation>
    </message>
</context>
<context>
    <name>SaturationWords</name>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>In base</source>
        <translation>In basis</translation>
    </message>
    <message>
        <source>Reached after</source>
        <translation>Bereikt na</translation>
    </message>
    <message>
        <source>% of orders</source>
        <translation>% volgordes</translation>
    </message>
    <message>
        <source>Base + run, threshold</source>
        <translation>Basis + reeks, drempel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Base {base}, run {run}, threshold {threshold} %:</source>
        <translation>Basis {base}, reeks {run}, drempel {threshold} %:</translation>
    </message>
    <message>
        <source>this asks for at least {needed} coded transcripts; there are {coded}.</source>
        <translation>dit vraagt minstens {needed} gecodeerde transcripten; er zijn er {coded}.</translation>
    </message>
    <message>
        <source>not reached; no run brought so little that was new.</source>
        <translation>niet bereikt; geen reeks bracht zo weinig nieuws.</translation>
    </message>
    <message numerus="yes">
        <source>reached after %n transcript(s).</source>
        <translation>
            <numerusform>bereikt na %n transcript.</numerusform>
            <numerusform>bereikt na %n transcripten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {share} % of the shuffled orders it is reached</source>
        <translation>In {share} % van de geschudde volgordes wordt het bereikt</translation>
    </message>
    <message>
        <source>mostly after {low} to {high} transcripts</source>
        <translation>meestal na {low} tot {high} transcripten</translation>
    </message>
    <message>
        <source>mostly after {low} transcripts</source>
        <translation>meestal na {low} transcripten</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save as Word, HTML or PDF…</source>
        <translation>Opslaan als Word, HTML of PDF…</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved tables</source>
        <translation>Opgeslagen tabellen</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (gewijzigd)</translation>
    </message>
</context>
<context>
    <name>SavedQueries</name>
    <message>
        <source>Saved queries</source>
        <translation>Bewaarde zoekvragen</translation>
    </message>
    <message>
        <source>Save this query…</source>
        <translation>Deze zoekvraag bewaren…</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Wijziging bewaren</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Zoekvragen</translation>
    </message>
    <message>
        <source>Quotations by their codes, where they stand, people, transcripts and words</source>
        <translation>Fragmenten volgens hun codes, hun plaats, mensen, transcripten en woorden</translation>
    </message>
    <message>
        <source>Saved query, changed since</source>
        <translation>Bewaarde zoekvraag, sindsdien veranderd</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>Bewaarde zoekvraag</translation>
    </message>
    <message>
        <source>Ask something first; then it can be saved.</source>
        <translation>Vraag eerst iets; dan kan het worden bewaard.</translation>
    </message>
    <message>
        <source>Save this query</source>
        <translation>Deze zoekvraag bewaren</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Onder welke naam?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save query {name}</source>
        <translation>Zoekvraag {name} bewaren</translation>
    </message>
    <message>
        <source>Change query {name}</source>
        <translation>Zoekvraag {name} wijzigen</translation>
    </message>
    <message>
        <source>Rename query {name}</source>
        <translation>Zoekvraag {name} hernoemen</translation>
    </message>
    <message>
        <source>Rename query</source>
        <translation>Zoekvraag hernoemen</translation>
    </message>
    <message>
        <source>Which name should it have?</source>
        <translation>Welke naam moet hij krijgen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Delete query {name}</source>
        <translation>Zoekvraag {name} verwijderen</translation>
    </message>
</context>
<context>
    <name>SavedTables</name>
    <message>
        <source>Save this table under a name</source>
        <translation>Deze tabel onder een naam opslaan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Deze tabel opslaan</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Onder welke naam?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save table {name}</source>
        <translation>Tabel {name} opslaan</translation>
    </message>
    <message>
        <source>Change table {name}</source>
        <translation>Tabel {name} wijzigen</translation>
    </message>
    <message>
        <source>Rename table</source>
        <translation>Tabel hernoemen</translation>
    </message>
    <message>
        <source>Which name should it have?</source>
        <translation>Welke naam moet hij krijgen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Rename table {name}</source>
        <translation>Tabel {name} hernoemen</translation>
    </message>
    <message>
        <source>Delete table {name}</source>
        <translation>Tabel {name} verwijderen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>gathering</source>
        <translation>verzamelen</translation>
    </message>
    <message>
        <source>“{name}” was edited since it was saved from here.</source>
        <translation>“{name}” is bewerkt sinds het hier is opgeslagen.</translation>
    </message>
    <message>
        <source>What was edited would be lost. “{beside}” beside it leaves it as it is.</source>
        <translation>Wat is bewerkt, zou verloren gaan. Met “{beside}” ernaast blijft het zoals het is.</translation>
    </message>
    <message>
        <source>Save beside it</source>
        <translation>Ernaast opslaan</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Eroverheen opslaan</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Stopped; {name} was not written.</source>
        <translation>Gestopt; {name} is niet geschreven.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>{name} of {code}</source>
        <translation>{name} van {code}</translation>
    </message>
    <message>
        <source>{percent} % from {low} to {high}</source>
        <translation>{percent} % van {low} naar {high}</translation>
    </message>
    <message>
        <source>Placed by {coder}; opens on the Axial screen</source>
        <translation>Geplaatst door {coder}; opent op het scherm Axiaal</translation>
    </message>
</context>
<context>
    <name>ScopePanel</name>
    <message>
        <source>In what coders are compared</source>
        <translation>Waarin codeurs vergeleken worden</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>Every transcript</source>
        <translation>Elk transcript</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Codeerrondes</translation>
    </message>
    <message>
        <source>Every pass</source>
        <translation>Elke codeerronde</translation>
    </message>
    <message>
        <source>Those not finished by everyone too</source>
        <translation>Ook wat niet iedereen af heeft</translation>
    </message>
    <message>
        <source>Compare in everything</source>
        <translation>In alles vergelijken</translation>
    </message>
</context>
<context>
    <name>Sharpening</name>
    <message>
        <source>What changes in the codebook now is told in “{session}”.</source>
        <translation>Wat er nu in het codeboek verandert, staat bij “{session}”.</translation>
    </message>
    <message>
        <source>Begin a session (Ctrl+Alt+B), and what changes in the codebook is told in it.</source>
        <translation>Begin een sessie (Ctrl+Alt+B), dan staat daarin wat er in het codeboek verandert.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Showing</source>
        <translation>Te zien</translation>
    </message>
    <message>
        <source>Show all of mine again</source>
        <translation>Weer al mijn coderingen tonen</translation>
    </message>
    <message>
        <source>What is shown, here and in every count:
{parts}</source>
        <translation>Wat er te zien is, hier en in elke telling:
{parts}</translation>
    </message>
</context>
<context>
    <name>ShowingMenu</name>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Mine in this pass</source>
        <translation>Van mij in deze codeerronde</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation>Van iedereen</translation>
    </message>
</context>
<context>
    <name>ShownPanel</name>
    <message>
        <source>What is shown</source>
        <translation>Wat er te zien is</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Codeerrondes</translation>
    </message>
    <message>
        <source>Every pass</source>
        <translation>Elke codeerronde</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>Groepen respondenten</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Elke groep</translation>
    </message>
    <message>
        <source>Show all of mine</source>
        <translation>Al mijn coderingen tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of this transcript hidden</source>
        <translation>
            <numerusform>%n codering van dit transcript verborgen</numerusform>
            <numerusform>%n coderingen van dit transcript verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownWords</name>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (jij)</translation>
    </message>
    <message>
        <source>{name} (this pass)</source>
        <translation>{name} (deze ronde)</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Everyone&apos;s</source>
        <translation>Van iedereen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n codeur</numerusform>
            <numerusform>%n codeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>this pass</source>
        <translation>deze ronde</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n ronde</numerusform>
            <numerusform>%n rondes</numerusform>
        </translation>
    </message>
    <message>
        <source>code in focus</source>
        <translation>gekozen code</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>the code in focus</source>
        <translation>de gekozen code</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Codeerrondes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>Enter: speaks for it</source>
        <translation>Enter: spreekt ervoor</translation>
    </message>
    <message>
        <source>Shift+Enter: speaks against it</source>
        <translation>Shift+Enter: spreekt ertegen</translation>
    </message>
    <message>
        <source>Enter: speaks against it</source>
        <translation>Enter: spreekt ertegen</translation>
    </message>
    <message>
        <source>Shift+Enter: speaks for it</source>
        <translation>Shift+Enter: spreekt ervoor</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Who speaks</source>
        <translation>Wie spreekt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Part in the interview</source>
        <translation>Rol in het interview</translation>
    </message>
    <message>
        <source>in turn {n} only</source>
        <translation>alleen in beurt {n}</translation>
    </message>
    <message>
        <source>everywhere in this transcript</source>
        <translation>overal in dit transcript</translation>
    </message>
    <message numerus="yes">
        <source>here and in %n other transcript(s) with a speaker {name}</source>
        <translation>
            <numerusform>hier en in %n ander transcript met een spreker {name}</numerusform>
            <numerusform>hier en in %n andere transcripten met een spreker {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>{name} is new in this transcript.</source>
        <translation>{name} is nieuw in dit transcript.</translation>
    </message>
    <message>
        <source>Codings stay where they are.</source>
        <translation>Coderingen blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>{name} speaks in this transcript already: the two become one speaker.</source>
        <translation>{name} spreekt al in dit transcript: de twee worden één spreker.</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Not a speaker</source>
        <translation>Geen spreker</translation>
    </message>
    <message>
        <source>What stands after this label is ordinary text</source>
        <translation>Wat na dit label staat, is gewone tekst</translation>
    </message>
    <message>
        <source>label in the text</source>
        <translation>label</translation>
    </message>
    <message>
        <source>Label of a speaker who was missed</source>
        <translation>Label van een spreker die gemist is</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Spreker toevoegen</translation>
    </message>
</context>
<context>
    <name>SpeakersList</name>
    <message>
        <source>Tick who interviews</source>
        <translation>Vink aan wie interviewt</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beurten</translation>
    </message>
    <message>
        <source>Speakers; tick who interviews</source>
        <translation>Sprekers; vink aan wie interviewt</translation>
    </message>
    <message>
        <source>Space ticks who interviews; F2 gives another name</source>
        <translation>Spatie vinkt aan wie interviewt; F2 geeft een andere naam</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split turn</source>
        <translation>Beurt splitsen</translation>
    </message>
    <message>
        <source>Who says what follows? A new name makes a new speaker.</source>
        <translation>Wie zegt wat volgt? Een nieuwe naam maakt een nieuwe spreker.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Split code {name}</source>
        <translation>Code {name} splitsen</translation>
    </message>
    <message>
        <source>What is the new code called?</source>
        <translation>Hoe heet de nieuwe code?</translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation>Naam van de nieuwe code</translation>
    </message>
    <message>
        <source>Put it under “{name}”, as a subcode</source>
        <translation>Onder “{name}” zetten, als subcode</translation>
    </message>
    <message>
        <source>Show quotations with these words</source>
        <translation>Fragmenten met deze woorden tonen</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle getoonde</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Quotations of the code</source>
        <translation>Fragmenten van de code</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>{chosen} of {all} quotations go to the new code.</source>
        <translation>{chosen} van {all} fragmenten gaan naar de nieuwe code.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Turn interview transcripts into findings you can defend. Everything stays on this computer.</source>
        <translation>Maak van interviewtranscripten bevindingen die je kunt verdedigen. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nieuw project…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Try the sample study</source>
        <translation>Probeer het voorbeeldonderzoek</translation>
    </message>
    <message>
        <source>In the list: Enter opens, P keeps a project on top, Del takes it off the list.</source>
        <translation>In de lijst: Enter opent, P houdt een project bovenaan, Del haalt het van de lijst.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recente projecten</translation>
    </message>
    <message>
        <source>Projects you open appear here. New here? The sample study shows a coded set of interviews.</source>
        <translation>Projecten die je opent verschijnen hier. Nieuw hier? Het voorbeeldonderzoek toont een gecodeerde reeks interviews.</translation>
    </message>
    <message>
        <source>Read the first hour</source>
        <translation>Lees het eerste uur</translation>
    </message>
    <message>
        <source>You can also drop a .qcode file here.</source>
        <translation>Je kunt hier ook een .qcode-bestand neerzetten.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Kiezen wat er te zien is</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle wijzigingen opgeslagen</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Geopend om te lezen</translation>
    </message>
    <message>
        <source>Typing not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) selected</source>
        <translation>
            <numerusform>%n woord geselecteerd</numerusform>
            <numerusform>%n woorden geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of others hidden</source>
        <translation>
            <numerusform>%n codering van anderen verborgen</numerusform>
            <numerusform>%n coderingen van anderen verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) hidden</source>
        <translation>
            <numerusform>%n codering verborgen</numerusform>
            <numerusform>%n coderingen verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % coded</source>
        <translation>{percent} % gecodeerd</translation>
    </message>
    <message>
        <source>{done} of {total} · {what}</source>
        <translation>{done} van {total} · {what}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Count again</source>
        <translation>Opnieuw tellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>This project is open for reading</source>
        <translation>Dit project is geopend om te lezen</translation>
    </message>
    <message>
        <source>Open for reading: {why}. You can look around; changes are not possible.</source>
        <translation>Geopend om te lezen: {why}. Je kunt rondkijken; wijzigen kan niet.</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Ongedaan gemaakt: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>Opnieuw gedaan: {change}</translation>
    </message>
</context>
<context>
    <name>StudyScreens</name>
    <message>
        <source>Code</source>
        <translation>Coderen</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axiaal</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memo’s</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Respondenten</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message numerus="yes">
        <source>%n time(s) in the same or the next turn</source>
        <translation>
            <numerusform>%n keer in dezelfde of de volgende beurt</numerusform>
            <numerusform>%n keer in dezelfde of de volgende beurt</numerusform>
        </translation>
    </message>
    <message>
        <source>{one}: {first} · {other}: {second}</source>
        <translation>{one}: {first} · {other}: {second}</translation>
    </message>
    <message>
        <source>One is used over five times the other: the coefficient says little.</source>
        <translation>De ene is ruim vijf keer zo vaak gebruikt als de andere: de coëfficiënt zegt weinig.</translation>
    </message>
</context>
<context>
    <name>SurveyDeeds</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation>Enquête importeren</translation>
    </message>
    <message>
        <source>Import survey {title}</source>
        <translation>Enquête {title} importeren</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Import survey</source>
        <translation>Enquête importeren</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondenten</translation>
    </message>
    <message>
        <source>Add only respondents who are not in it</source>
        <translation>Alleen respondenten toevoegen die er niet in staan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message numerus="yes">
        <source>This survey is in the project as “{title}”; %n respondent(s) are not.</source>
        <translation>
            <numerusform>Deze enquête staat in het project als “{title}”; %n respondent nog niet.</numerusform>
            <numerusform>Deze enquête staat in het project als “{title}”; %n respondenten nog niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This survey is in the project as “{title}”, with every respondent of this file.</source>
        <translation>Deze enquête staat in het project als “{title}”, met elke respondent uit dit bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the project</source>
        <translation>“{title}” staat in het project</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>SurveyKeeping</name>
    <message>
        <source>There are no surveys yet; import one with File, Import survey.</source>
        <translation>Er zijn nog geen enquêtes; importeer er een met Bestand, Enquête importeren.</translation>
    </message>
    <message>
        <source>Change survey {title}</source>
        <translation>Enquête {title} wijzigen</translation>
    </message>
    <message>
        <source>Change question {name}</source>
        <translation>Vraag {name} wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>What %n respondent(s) answered goes.</source>
        <translation>
            <numerusform>Wat %n respondent antwoordde, verdwijnt.</numerusform>
            <numerusform>Wat %n respondenten antwoordden, verdwijnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) of open answers go with it.</source>
        <translation>
            <numerusform>%n transcript van open antwoorden gaat mee.</numerusform>
            <numerusform>%n transcripten van open antwoorden gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) will be deleted.</source>
        <translation>
            <numerusform>%n codering wordt verwijderd.</numerusform>
            <numerusform>%n coderingen worden verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants stay; you can undo this.</source>
        <translation>Respondenten blijven; je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Delete the survey “{title}”?</source>
        <translation>De enquête “{title}” verwijderen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete survey {title}</source>
        <translation>Enquête {title} verwijderen</translation>
    </message>
    <message>
        <source>Its answers go, and you can undo this.</source>
        <translation>De antwoorden verdwijnen; je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Delete the question “{question}”?</source>
        <translation>De vraag “{question}” verwijderen?</translation>
    </message>
    <message>
        <source>Delete question {name}</source>
        <translation>Vraag {name} verwijderen</translation>
    </message>
</context>
<context>
    <name>SurveyOutcome</name>
    <message>
        <source>What came of the survey</source>
        <translation>Wat de enquête opleverde</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new in the project</source>
        <translation>
            <numerusform>%n daarvan nieuw in het project</numerusform>
            <numerusform>%n daarvan nieuw in het project</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to code, a transcript a question: {names}</source>
        <translation>Antwoorden om te coderen, per vraag een transcript: {names}</translation>
    </message>
    <message>
        <source>New of participants: {names}</source>
        <translation>Nieuw van respondenten: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) paired with the other version</source>
        <translation>
            <numerusform>%n vraag gekoppeld aan de andere versie</numerusform>
            <numerusform>%n vragen gekoppeld aan de andere versie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Which survey</source>
        <translation>Welke enquête</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welke vragen</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Percentages</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Two versions, by question</source>
        <translation>Twee versies, per vraag</translation>
    </message>
    <message>
        <source>Two versions, by pair</source>
        <translation>Twee versies, per tweetal</translation>
    </message>
    <message>
        <source>Closed questions</source>
        <translation>Gesloten vragen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Antwoorden in woorden</translation>
    </message>
    <message>
        <source>Beside the interviews</source>
        <translation>Naast de interviews</translation>
    </message>
    <message>
        <source>Enter opens the transcript of a question, to code its answers there.</source>
        <translation>Enter opent het transcript van een vraag, om de antwoorden daar te coderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} invited</source>
        <translation>{number} uitgenodigd</translation>
    </message>
    <message>
        <source>There is no survey in this project yet. Bring one in with File › Import survey…: a table with a row for each respondent.</source>
        <translation>Er is nog geen enquête in dit project. Haal er een binnen met Bestand › Enquête importeren…: een tabel met een rij per respondent.</translation>
    </message>
    <message>
        <source>This survey has nothing of the kind.</source>
        <translation>Deze enquête heeft niets van dien aard.</translation>
    </message>
    <message>
        <source>Import survey…</source>
        <translation>Enquête importeren…</translation>
    </message>
    <message>
        <source>Survey and interviews, by theme</source>
        <translation>Enquête en interviews, per thema</translation>
    </message>
    <message>
        <source>Click a number to see who answered so</source>
        <translation>Klik op een getal om te zien wie zo antwoordde</translation>
    </message>
    <message>
        <source>The answers were copied.</source>
        <translation>De antwoorden zijn gekopieerd.</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antwoorden opslaan</translation>
    </message>
</context>
<context>
    <name>SurveysDialog</name>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Respondenten</translation>
    </message>
    <message>
        <source>Delete question…</source>
        <translation>Vraag verwijderen…</translation>
    </message>
    <message>
        <source>Delete survey…</source>
        <translation>Enquête verwijderen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} of {invited} answered</source>
        <translation>{answered} van {invited} ingevuld</translation>
    </message>
</context>
<context>
    <name>TableAndChart</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Table, chart or both</source>
        <translation>Tabel, grafiek of beide</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Welke grafiek</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staven</translation>
    </message>
    <message>
        <source>Bars without columns</source>
        <translation>Staven zonder kolommen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Cumulative curve</source>
        <translation>Cumulatieve lijn</translation>
    </message>
    <message>
        <source>A line a code</source>
        <translation>Een lijn per code</translation>
    </message>
    <message>
        <source>All colours of a transcript</source>
        <translation>Alle kleuren van een transcript</translation>
    </message>
    <message>
        <source>Around the middle</source>
        <translation>Rond het midden</translation>
    </message>
    <message>
        <source>new codes</source>
        <translation>nieuwe codes</translation>
    </message>
    <message>
        <source>codes so far</source>
        <translation>codes tot nu toe</translation>
    </message>
</context>
<context>
    <name>TableExports</name>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Click a number to read its quotations</source>
        <translation>Klik op een getal om de fragmenten te lezen</translation>
    </message>
</context>
<context>
    <name>TablesScreen</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Leads to its page in Findings</source>
        <translation>Gaat naar de pagina in Bevindingen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>TalkDeeds</name>
    <message>
        <source>Session {number}</source>
        <translation>Sessie {number}</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Sessie beginnen</translation>
    </message>
    <message>
        <source>Write about a session</source>
        <translation>Over een sessie schrijven</translation>
    </message>
    <message>
        <source>Rename a session</source>
        <translation>Sessie hernoemen</translation>
    </message>
    <message>
        <source>Change the day of a session</source>
        <translation>Dag van een sessie wijzigen</translation>
    </message>
    <message>
        <source>Say who was there</source>
        <translation>Zeggen wie erbij was</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Sessie afsluiten</translation>
    </message>
    <message>
        <source>Reopen a session</source>
        <translation>Een sessie heropenen</translation>
    </message>
    <message>
        <source>Delete session {title}</source>
        <translation>Sessie {title} verwijderen</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Title of the session</source>
        <translation>Titel van de sessie</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sessie afsluiten</translation>
    </message>
    <message>
        <source>End this session: what is decided from then on is in none</source>
        <translation>Deze sessie afsluiten: wat daarna besloten wordt, hoort bij geen sessie</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Let this session go on: what is decided belongs to it</source>
        <translation>Deze sessie door laten gaan: wat besloten wordt hoort erbij</translation>
    </message>
    <message>
        <source>Delete this session…</source>
        <translation>Deze sessie verwijderen…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Namen, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Add a coder to who was there</source>
        <translation>Een codeur toevoegen aan wie erbij was</translation>
    </message>
    <message>
        <source>Decided in it</source>
        <translation>Erin besloten</translation>
    </message>
    <message>
        <source>Codebook since</source>
        <translation>Codeboek sindsdien</translation>
    </message>
    <message>
        <source>Changes of the codebook since</source>
        <translation>Wijzigingen van het codeboek sindsdien</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Bevraagd</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>Saved as you write</source>
        <translation>Wordt bewaard terwijl je schrijft</translation>
    </message>
    <message>
        <source>Nothing yet. What you decide while it goes on is noted here.</source>
        <translation>Nog niets. Wat jullie besluiten zolang zij duurt, komt hier te staan.</translation>
    </message>
    <message>
        <source>Nothing changed in the codebook from its beginning until the next one.</source>
        <translation>Er is niets veranderd in het codeboek vanaf het begin tot de volgende sessie.</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>De geschiedenis wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n besluit</numerusform>
            <numerusform>%n besluiten</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>loopt nog</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>zonder reden</translation>
    </message>
    <message>
        <source>{codes}: {verdict}, {reason}</source>
        <translation>{codes}: {verdict}, {reason}</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message numerus="yes">
        <source>What was written about it goes. %n decision(s) made in it stay, in no session.</source>
        <translation>
            <numerusform>Wat erover geschreven is verdwijnt. %n besluit daaruit blijft, in geen sessie.</numerusform>
            <numerusform>Wat erover geschreven is verdwijnt. %n besluiten daaruit blijven, in geen sessie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written about it goes.</source>
        <translation>Wat erover geschreven is verdwijnt.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Ongedaan maken haalt haar terug.</translation>
    </message>
    <message>
        <source>Delete the session “{title}”?</source>
        <translation>De sessie “{title}” verwijderen?</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Sessie verwijderen</translation>
    </message>
</context>
<context>
    <name>TalksPanel</name>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Sessie beginnen</translation>
    </message>
    <message>
        <source>Begin a session: what is decided until it ends belongs to it</source>
        <translation>Sessie beginnen: wat besloten wordt tot zij afgesloten is, hoort erbij</translation>
    </message>
    <message>
        <source>A session is a talk about the coding: who was there, what was looked at and questioned, and what came of it. What you decide while it goes on is noted in it, and what changes in the codebook afterwards is told.</source>
        <translation>Een sessie is een gesprek over het coderen: wie erbij was, wat bekeken en bevraagd is, en wat eruit kwam. Wat jullie besluiten zolang zij loopt hoort erbij, en wat daarna in het codeboek verandert staat erbij.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>What joining does</source>
        <translation>Wat samenvoegen doet</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Komt erbij</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Verandert</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Verdwijnt</translation>
    </message>
    <message>
        <source>Cannot be carried over</source>
        <translation>Kan niet mee</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Only what you choose is kept, so that it is not asked again.</source>
        <translation>Alleen wat je kiest wordt bewaard, zodat het niet opnieuw gevraagd wordt.</translation>
    </message>
    <message>
        <source>coded blind</source>
        <translation>blind gecodeerd</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are not in the text that stands any more, so these quotations stay out:</source>
        <translation>De woorden staan niet meer in de tekst die geldt, dus deze fragmenten komen er niet in:</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Refer to a code, quotation, transcript or memo</source>
        <translation>Verwijzen naar een code, fragment, transcript of memo</translation>
    </message>
    <message>
        <source>{tip} or type [[</source>
        <translation>{tip} of typ [[</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>About these themes; Delete takes one away</source>
        <translation>Gaat over deze thema’s; Delete haalt er een weg</translation>
    </message>
    <message>
        <source>Themes of the question</source>
        <translation>Thema’s van de vraag</translation>
    </message>
    <message>
        <source>A theme it is about as well</source>
        <translation>Een thema waar zij ook over gaat</translation>
    </message>
    <message>
        <source>Add a theme…</source>
        <translation>Thema toevoegen…</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Codes that occur together</source>
        <translation>Codes die samen voorkomen</translation>
    </message>
    <message>
        <source>Words that overlap</source>
        <translation>Woorden die overlappen</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Dezelfde woorden</translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation>Dicht bij elkaar</translation>
    </message>
    <message>
        <source>How many turns apart at most</source>
        <translation>Hoeveel beurten er hoogstens tussen zitten</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>c-coefficient</source>
        <translation>c-coëfficiënt</translation>
    </message>
    <message>
        <source>How often both are there, of how often either is: 0 never together, 1 always</source>
        <translation>Hoe vaak beide er zijn, van hoe vaak een van beide er is: 0 nooit samen, 1 altijd</translation>
    </message>
    <message>
        <source>Together is</source>
        <translation>Samen is</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>One of the two is used far more often than the other, so that c says little: look at the number of quotations.</source>
        <translation>Een van de twee is veel vaker gebruikt dan de andere, zodat c weinig zegt: kijk naar het aantal fragmenten.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>beurten</translation>
    </message>
    <message numerus="yes">
        <source>Codes within %n turn(s) of each other</source>
        <translation>
            <numerusform>Codes binnen %n beurt van elkaar</numerusform>
            <numerusform>Codes binnen %n beurten van elkaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes on the same words</source>
        <translation>Codes op dezelfde woorden</translation>
    </message>
    <message>
        <source>Codes on words that overlap</source>
        <translation>Codes op woorden die overlappen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Choose the screen</source>
        <translation>Het scherm kiezen</translation>
    </message>
    <message>
        <source>This pass is closed: its codings stay as they are.</source>
        <translation>Deze codeerronde is afgesloten: de coderingen ervan blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Pass {name}, coded blind</source>
        <translation>Codeerronde {name}, blind gecodeerd</translation>
    </message>
    <message>
        <source>This pass is coded blind: you see your own codings of it alone.</source>
        <translation>In deze codeerronde wordt blind gecodeerd: je ziet er alleen je eigen coderingen van.</translation>
    </message>
    <message>
        <source>Pass {name}, closed</source>
        <translation>Codeerronde {name}, afgesloten</translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>Find in what happened</source>
        <translation>Zoeken in wat er gebeurd is</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>About this code</source>
        <translation>Over deze code</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gedaan door</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Also what was taken back</source>
        <translation>Ook wat is teruggedraaid</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Codeerrondes</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memo’s</translation>
    </message>
    <message>
        <source>Relations and diagrams</source>
        <translation>Relaties en diagrammen</translation>
    </message>
    <message>
        <source>Questions and decisions</source>
        <translation>Vragen en besluiten</translation>
    </message>
    <message>
        <source>Comparing coders</source>
        <translation>Codeurs vergelijken</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Coderingen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Coders and participants</source>
        <translation>Codeurs en respondenten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>All but codings</source>
        <translation>Alles behalve coderingen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>{name} (gone)</source>
        <translation>{name} (vervallen)</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle codes</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>TrailView</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Empty them to see everything.</source>
        <translation>Niets past bij de filters. Maak ze leeg om alles te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the newest first</source>
        <translation>
            <numerusform>%n gebeurtenis</numerusform>
            <numerusform>%n gebeurtenissen, de nieuwste eerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event to read all of it; Enter goes to the code it is about.</source>
        <translation>Kies een gebeurtenis om alles ervan te lezen; Enter gaat naar de code waarover ze gaat.</translation>
    </message>
</context>
<context>
    <name>TranscriptDeeds</name>
    <message>
        <source>Rename transcript {old} to {new}</source>
        <translation>Transcript {old} hernoemen naar {new}</translation>
    </message>
    <message>
        <source>New name of the transcript “{name}”:</source>
        <translation>Nieuwe naam van het transcript “{name}”:</translation>
    </message>
    <message>
        <source>Rename transcript</source>
        <translation>Transcript hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Not finished with {name}</source>
        <translation>Niet klaar met {name}</translation>
    </message>
    <message>
        <source>Finished with {name}</source>
        <translation>Klaar met {name}</translation>
    </message>
    <message numerus="yes">
        <source>Not finished with %n transcript(s)</source>
        <translation>
            <numerusform>Niet klaar met %n transcript</numerusform>
            <numerusform>Niet klaar met %n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished with %n transcript(s)</source>
        <translation>
            <numerusform>Klaar met %n transcript</numerusform>
            <numerusform>Klaar met %n transcripten</numerusform>
        </translation>
    </message>
    <message>
        <source>Move transcript {name}</source>
        <translation>Transcript {name} verplaatsen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n transcript(s)</source>
        <translation>
            <numerusform>%n transcript verplaatsen</numerusform>
            <numerusform>%n transcripten verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of all coders will go with it.</source>
        <translation>
            <numerusform>%n codering verdwijnt mee, van welke codeur ook.</numerusform>
            <numerusform>%n coderingen van alle codeurs verdwijnen mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of all coders will go with them.</source>
        <translation>
            <numerusform>%n codering verdwijnt mee, van welke codeur ook.</numerusform>
            <numerusform>%n coderingen van alle codeurs verdwijnen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memos stay, and you can undo this.</source>
        <translation>Memo’s blijven, en je kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Delete the transcript “{name}”?</source>
        <translation>Het transcript “{name}” verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n transcript(s)?</source>
        <translation>
            <numerusform>%n transcript verwijderen?</numerusform>
            <numerusform>%n transcripten verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete transcript</source>
        <translation>Transcript verwijderen</translation>
    </message>
    <message>
        <source>Delete transcripts</source>
        <translation>Transcripten verwijderen</translation>
    </message>
    <message>
        <source>Delete transcript {name}</source>
        <translation>Transcript {name} verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n transcript(s)</source>
        <translation>
            <numerusform>%n transcript verwijderen</numerusform>
            <numerusform>%n transcripten verwijderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptKindDialog</name>
    <message>
        <source>Kind of transcript</source>
        <translation>Soort transcript</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>zoals ze zijn</translation>
    </message>
    <message>
        <source>for instance: walking interview</source>
        <translation>bijvoorbeeld: wandelend interview</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
</context>
<context>
    <name>TranscriptsDialog</name>
    <message>
        <source>Transcripts of a participant</source>
        <translation>Transcripten van een respondent</translation>
    </message>
    <message>
        <source>Which transcripts are those of “{name}”?</source>
        <translation>Welke transcripten zijn van “{name}”?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>{name} (now {owner})</source>
        <translation>{name} (nu {owner})</translation>
    </message>
</context>
<context>
    <name>TranscriptsHeading</name>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>Filter the transcripts (Ctrl+F in the list)</source>
        <translation>Transcripten filteren (Ctrl+F in de lijst)</translation>
    </message>
    <message>
        <source>Order of the transcripts</source>
        <translation>Volgorde van de transcripten</translation>
    </message>
    <message>
        <source>Name, participant or group</source>
        <translation>Naam, respondent of groep</translation>
    </message>
    <message>
        <source>Show transcripts with these words</source>
        <translation>Transcripten met deze woorden tonen</translation>
    </message>
    <message>
        <source>In own order, changed by dragging</source>
        <translation>In eigen volgorde, door slepen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Least coded first</source>
        <translation>Minst gecodeerd eerst</translation>
    </message>
</context>
<context>
    <name>TranscriptsModel</name>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % coded</source>
        <translation>{percent} % gecodeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codering</numerusform>
            <numerusform>%n coderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>finished in {passes}</source>
        <translation>klaar in {passes}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptsPanel</name>
    <message>
        <source>Transcripts</source>
        <translation>Transcripten</translation>
    </message>
    <message>
        <source>No transcripts yet. Import Word, text, PDF or subtitle files, or drop them here.</source>
        <translation>Nog geen transcripten. Importeer Word-, tekst-, PDF- of ondertitelbestanden, of zet ze hier neer.</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Transcripten importeren…</translation>
    </message>
    <message>
        <source>No transcript fits. Esc shows them all.</source>
        <translation>Geen transcript gevonden. Esc toont ze allemaal.</translation>
    </message>
    <message>
        <source>There are no transcripts in the groups shown.</source>
        <translation>In de groepen die te zien zijn, zitten geen transcripten.</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>This is the last turn.</source>
        <translation>Dit is de laatste beurt.</translation>
    </message>
    <message>
        <source>This is the first turn.</source>
        <translation>Dit is de eerste beurt.</translation>
    </message>
    <message>
        <source>Every turn from here on carries a coding.</source>
        <translation>Vanaf hier heeft elke beurt een codering.</translation>
    </message>
    <message>
        <source>Every turn before this one carries a coding.</source>
        <translation>Elke beurt hiervoor heeft een codering.</translation>
    </message>
</context>
<context>
    <name>TriangulationModel</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Nothing here: silence, or was it not asked?</source>
        <translation>Hier niets: stilte, of is er niet naar gevraagd?</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriangulationPage</name>
    <message>
        <source>Triangulation</source>
        <translation>Triangulatie</translation>
    </message>
    <message>
        <source>What each source says of each theme. Whether sources agree is yours to judge.</source>
        <translation>Wat elke bron over elk thema zegt. Of bronnen overeenstemmen, beoordeel je zelf.</translation>
    </message>
    <message>
        <source>Subcodes too</source>
        <translation>Ook subcodes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergelijken naar</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Save the table with its verdicts as a file</source>
        <translation>De tabel met de oordelen als bestand opslaan</translation>
    </message>
    <message>
        <source>Nothing to compare yet: there are no themes, or no transcripts.</source>
        <translation>Nog niets te vergelijken: er zijn geen thema’s, of geen transcripten.</translation>
    </message>
    <message>
        <source>Nothing on “{theme}” from: {sources}. Silence, or was it not asked?</source>
        <translation>Niets over “{theme}” van: {sources}. Stilte, of is er niet naar gevraagd?</translation>
    </message>
    <message>
        <source>Member check: {answers}</source>
        <translation>Member check: {answers}</translation>
    </message>
    <message>
        <source>Verdict by {coder}.</source>
        <translation>Oordeel van {coder}.</translation>
    </message>
    <message>
        <source>Verdict on {theme}: {verdict}</source>
        <translation>Oordeel over {theme}: {verdict}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-document</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Table for other programs</source>
        <translation>Tabel voor andere programma’s</translation>
    </message>
    <message>
        <source>Export triangulation</source>
        <translation>Triangulatie exporteren</translation>
    </message>
    <message>
        <source>triangulation</source>
        <translation>triangulatie</translation>
    </message>
</context>
<context>
    <name>TriangulationTable</name>
    <message>
        <source>Themes against sources, with a verdict on each</source>
        <translation>Thema’s tegenover bronnen, met een oordeel over elk</translation>
    </message>
</context>
<context>
    <name>TurnDeeds</name>
    <message>
        <source>Save or discard your corrections of this transcript first. Nothing was changed.</source>
        <translation>Sla je verbeteringen van dit transcript eerst op, of gooi ze weg. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The caret stands in no turn; click in one first. Nothing was changed.</source>
        <translation>De cursor staat niet in een beurt; klik er eerst in een. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Merge turn {n} of {name} with the turn before</source>
        <translation>Beurt {n} van {name} samenvoegen met de vorige</translation>
    </message>
    <message>
        <source>Put the caret between two words of the turn to split it. Nothing was changed.</source>
        <translation>Zet de cursor tussen twee woorden van de beurt om die te splitsen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Split turn {n} of {name}</source>
        <translation>Beurt {n} van {name} splitsen</translation>
    </message>
    <message>
        <source>Turn {n} of {name} is said by {new}</source>
        <translation>Beurt {n} van {name} wordt gezegd door {new}</translation>
    </message>
    <message>
        <source>Change part of speaker {old} in {name}</source>
        <translation>Rol van spreker {old} in {name} wijzigen</translation>
    </message>
    <message>
        <source>Rename speaker {old} to {new} in all transcripts</source>
        <translation>Spreker {old} hernoemen naar {new} in alle transcripten</translation>
    </message>
    <message>
        <source>Rename speaker {old} to {new} in {name}</source>
        <translation>Spreker {old} hernoemen naar {new} in {name}</translation>
    </message>
</context>
<context>
    <name>UnaskedList</name>
    <message>
        <source>Themes that answer no question</source>
        <translation>Thema’s die geen vraag beantwoorden</translation>
    </message>
    <message>
        <source>Drag it onto a question, or press Enter</source>
        <translation>Sleep het op een vraag, of druk op Enter</translation>
    </message>
</context>
<context>
    <name>VerdictChoice</name>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>WhoMenu</name>
    <message>
        <source>Tick two or more</source>
        <translation>Vink er twee of meer aan</translation>
    </message>
</context>
<context>
    <name>WhoMenus</name>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (afgesloten)</translation>
    </message>
    <message>
        <source>{name} (blind)</source>
        <translation>{name} (blind)</translation>
    </message>
</context>
<context>
    <name>Widening</name>
    <message>
        <source>The coding in focus was not among those shown. Shown now: {what}.</source>
        <translation>De gekozen codering was niet te zien. Nu te zien: {what}.</translation>
    </message>
    <message>
        <source>Show as before</source>
        <translation>Tonen zoals eerst</translation>
    </message>
</context>
<context>
    <name>WordPlaces</name>
    <message>
        <source>Close the list (Esc)</source>
        <translation>Lijst sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message>
        <source>Enter reads one where it stands; Alt+Left comes back.</source>
        <translation>Enter leest er een op zijn plaats; Alt+Links komt terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only {coder}</source>
        <translation>Alleen {coder}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Theme and subcode</source>
        <translation>Thema en subcode</translation>
    </message>
    <message>
        <source>{code}, shifted</source>
        <translation>{code}, verschoven</translation>
    </message>
    <message numerus="yes">
        <source>{code}, %n character(s) longer</source>
        <translation>
            <numerusform>{code}, %n teken langer</numerusform>
            <numerusform>{code}, %n tekens langer</numerusform>
        </translation>
    </message>
    <message>
        <source>left uncoded</source>
        <translation>niet gecodeerd</translation>
    </message>
    <message>
        <source>kept {coder}</source>
        <translation>{coder} gehouden</translation>
    </message>
    <message>
        <source>kept both</source>
        <translation>beide gehouden</translation>
    </message>
    <message>
        <source>kept neither</source>
        <translation>geen van beide gehouden</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere woorden</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>blijft zo</translation>
    </message>
    <message>
        <source>change the codebook</source>
        <translation>codeboek wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Compared {compared} of %n transcript(s) · {open} open · {decided} decided</source>
        <translation>
            <numerusform>{compared} van %n transcript vergeleken · {open} open · {decided} besloten</numerusform>
            <numerusform>{compared} van %n transcripten vergeleken · {open} open · {decided} besloten</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>iemand die er niet meer is</translation>
    </message>
    <message>
        <source>Decided together; noted by {coder} on {day}.</source>
        <translation>Samen besloten; genoteerd door {coder} op {day}.</translation>
    </message>
    <message>
        <source>Decided by {alone}; noted by {coder} on {day}.</source>
        <translation>Besloten door {alone}; genoteerd door {coder} op {day}.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Which codes</source>
        <translation>Welke codes</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Per 1,000 words</source>
        <translation>Per 1.000 woorden</translation>
    </message>
    <message>
        <source>All forms as one</source>
        <translation>Alle vormen samen</translation>
    </message>
    <message>
        <source>Forms of a word count together under its base form</source>
        <translation>Vormen van een woord tellen samen onder de grondvorm</translation>
    </message>
    <message>
        <source>Stop words too</source>
        <translation>Ook stopwoorden</translation>
    </message>
    <message>
        <source>Small words such as “the” and “and” count too</source>
        <translation>Kleine woorden zoals “de” en “en” tellen mee</translation>
    </message>
    <message>
        <source>Said at least so often</source>
        <translation>Minstens zo vaak gezegd</translation>
    </message>
    <message>
        <source>Find a word in the table</source>
        <translation>Zoek een woord in de tabel</translation>
    </message>
    <message>
        <source>Words to leave out too</source>
        <translation>Ook weg te laten woorden</translation>
    </message>
    <message>
        <source>Words this study leaves out besides the stop words of the language, with spaces between</source>
        <translation>Woorden die dit onderzoek naast de stopwoorden van de taal weglaat, met spaties ertussen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle andere</translation>
    </message>
    <message>
        <source>What marks</source>
        <translation>Wat kenmerkt</translation>
    </message>
    <message>
        <source>Which words mark this column, beside another one</source>
        <translation>Welke woorden deze kolom kenmerken, naast een andere</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>naast</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>times</source>
        <translation>keer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Words that mark {column}</source>
        <translation>Woorden die {column} kenmerken</translation>
    </message>
    <message>
        <source>Words by group</source>
        <translation>Woorden per groep</translation>
    </message>
    <message>
        <source>Words by participant</source>
        <translation>Woorden per respondent</translation>
    </message>
    <message>
        <source>Words by transcript</source>
        <translation>Woorden per transcript</translation>
    </message>
    <message>
        <source>Words by speaker</source>
        <translation>Woorden per spreker</translation>
    </message>
    <message>
        <source>Words by code</source>
        <translation>Woorden per code</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%n verschillend woord</numerusform>
            <numerusform>%n verschillende woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>only {what}</source>
        <translation>alleen {what}</translation>
    </message>
    <message>
        <source>No word is left of what is chosen.</source>
        <translation>Er blijft geen woord over van wat gekozen is.</translation>
    </message>
    <message>
        <source>Count all words</source>
        <translation>Tel alle woorden</translation>
    </message>
    <message>
        <source>There are no transcripts yet. Once there are, their words are counted here.</source>
        <translation>Er zijn nog geen transcripten. Zodra ze er zijn, worden hun woorden hier geteld.</translation>
    </message>
    <message>
        <source>Click a number to read the places where the word stands</source>
        <translation>Klik op een getal om te lezen waar het woord staat</translation>
    </message>
    <message>
        <source>Leave out “{word}”</source>
        <translation>“{word}” weglaten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Change the words left out</source>
        <translation>Weggelaten woorden wijzigen</translation>
    </message>
</context>
</TS>
