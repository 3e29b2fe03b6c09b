<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttributeDeeds</name>
    <message numerus="yes">
        <source>What is known of %n participant(s) goes with it.</source>
        <translation>
            <numerusform>What is known of %n participant goes with it.</numerusform>
            <numerusform>What is known of %n participants goes with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
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
</context>
<context>
    <name>AxialInspector</name>
    <message numerus="yes">
        <source>%n codes are chosen.</source>
        <translation>
            <numerusform>%n code is chosen.</numerusform>
            <numerusform>%n codes are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeStrip</name>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about what differs no more</source>
        <translation>
            <numerusform>%n about what differs no more</numerusform>
            <numerusform>%n about what differs no more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them marked by somebody else, or once more, on the same words</source>
        <translation>
            <numerusform>%n of them marked by somebody else, or once more, on the same words</numerusform>
            <numerusform>%n of them marked by somebody else, or once more, on the same words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryView</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckingDeeds</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
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
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message numerus="yes">
        <source>%n code(s) will be added</source>
        <translation>
            <numerusform>%n code will be added</numerusform>
            <numerusform>%n codes will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n coding(s) will be taken off.</source>
        <translation>
            <numerusform>%n coding will be taken off.</numerusform>
            <numerusform>%n codings will be taken off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subcode(s) will go too.</source>
        <translation>
            <numerusform>%n subcode will go too.</numerusform>
            <numerusform>%n subcodes will go too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookThenView</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingsImport</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n coding(s)</source>
        <translation>
            <numerusform>Import %n coding</numerusform>
            <numerusform>Import %n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) added</source>
        <translation>
            <numerusform>%n coding added</numerusform>
            <numerusform>%n codings added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) added</source>
        <translation>
            <numerusform>%n memo added</numerusform>
            <numerusform>%n memos added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingsList</name>
    <message numerus="yes">
        <source>%n coding(s) in this transcript</source>
        <translation>
            <numerusform>%n coding in this transcript</numerusform>
            <numerusform>%n codings in this transcript</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n passes</numerusform>
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
        <source>{name} – %n open</source>
        <translation>
            <numerusform>{name} – %n open</numerusform>
            <numerusform>{name} – %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
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
            <numerusform>%n boundary</numerusform>
            <numerusform>%n boundary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme and subcode</source>
        <translation>
            <numerusform>%n theme and subcode</numerusform>
            <numerusform>%n theme and subcode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only one coder</source>
        <translation>
            <numerusform>%n only one coder</numerusform>
            <numerusform>%n only one coder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most confused: {one} ↔ {other}, {times} of %n with another code.</source>
        <translation>
            <numerusform>Most confused: {one} ↔ {other}, {times} of %n with another code.</numerusform>
            <numerusform>Most confused: {one} ↔ {other}, {times} of %n with another code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonColumn</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message numerus="yes">
        <source>%n quotation(s) carry both</source>
        <translation>
            <numerusform>%n quotation carries both</numerusform>
            <numerusform>%n quotations carry both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectingEditor</name>
    <message numerus="yes">
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n place changed</numerusform>
            <numerusform>%n places changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) without words</source>
        <translation>
            <numerusform>%n coding without words</numerusform>
            <numerusform>%n codings without words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebriefingReport</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n thing to decide</numerusform>
            <numerusform>%n things to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedsBar</name>
    <message numerus="yes">
        <source>%n quotation(s) selected</source>
        <translation>
            <numerusform>%n quotation selected</numerusform>
            <numerusform>%n quotations selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramWords</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) for it</source>
        <translation>
            <numerusform>%n quotation for it</numerusform>
            <numerusform>%n quotations for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) against it</source>
        <translation>
            <numerusform>%n quotation against it</numerusform>
            <numerusform>%n quotations against it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrivesView</name>
    <message numerus="yes">
        <source>{one} ↔ {other}, %n time(s)</source>
        <translation>
            <numerusform>{one} ↔ {other}, once</numerusform>
            <numerusform>{one} ↔ {other}, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither draws wider: %n boundary difference(s) even out.</source>
        <translation>
            <numerusform>Neither draws wider: %n boundary difference evens out.</numerusform>
            <numerusform>Neither draws wider: %n boundary differences even out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{wider} draws wider than {other}: {characters} characters, the middle of %n boundary difference(s).</source>
        <translation>
            <numerusform>{wider} draws wider than {other}: {characters} characters, in %n boundary difference.</numerusform>
            <numerusform>{wider} draws wider than {other}: {characters} characters, the median of %n boundary differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {share} % of %n coding(s) differ</source>
        <translation>
            <numerusform>{name}: {share} % of %n coding differs</numerusform>
            <numerusform>{name}: {share} % of %n codings differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>%n of these files are packets of a member check.</source>
        <translation>
            <numerusform>%n of these files is a packet of a member check.</numerusform>
            <numerusform>%n of these files are packets of a member check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) come in as transcripts.</source>
        <translation>
            <numerusform>%n other file comes in as a transcript.</numerusform>
            <numerusform>%n other files come in as transcripts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these files look like surveys.</source>
        <translation>
            <numerusform>%n of these files looks like a survey.</numerusform>
            <numerusform>%n of these files look like surveys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message numerus="yes">
        <source>%n step(s) in one</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps in one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverywherePanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>in %n transcript</numerusform>
            <numerusform>in %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n places; there are more</source>
        <translation>
            <numerusform>The first %n place; there are more</numerusform>
            <numerusform>The first %n places; there are more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesList</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>more than %n place(s)</source>
        <translation>
            <numerusform>more than %n place</numerusform>
            <numerusform>more than %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message numerus="yes">
        <source>The codebook has %n code(s) already; more can be added at any time.</source>
        <translation>
            <numerusform>The codebook has %n code already; more can be added at any time.</numerusform>
            <numerusform>The codebook has %n codes already; more can be added at any time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message numerus="yes">
        <source>%n quotation(s) with changed words</source>
        <translation>
            <numerusform>%n quotation with changed words</numerusform>
            <numerusform>%n quotations with changed words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>Take back %n change?</numerusform>
            <numerusform>Take back %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of others since then stay as they are.</source>
        <translation>
            <numerusform>%n change of others since then stays as it is.</numerusform>
            <numerusform>%n changes of others since then stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone since then stay undone.</source>
        <translation>
            <numerusform>%n change undone since then stays undone.</numerusform>
            <numerusform>%n changes undone since then stay undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n change taken back</numerusform>
            <numerusform>%n changes taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>%n change taken back.</numerusform>
            <numerusform>%n changes taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n change(s). Grey ones were taken back.</source>
        <translation>
            <numerusform>%n change. Grey ones were taken back.</numerusform>
            <numerusform>%n changes. Grey ones were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by {coder} after this one.</source>
        <translation>
            <numerusform>%n change by {coder} after this one.</numerusform>
            <numerusform>%n changes by {coder} after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by others, which would stay.</source>
        <translation>
            <numerusform>%n by others, which would stay.</numerusform>
            <numerusform>%n by others, which would stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n transcript(s) to import</source>
        <translation>
            <numerusform>%n transcript to import</numerusform>
            <numerusform>%n transcripts to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used for %n other transcript(s).</source>
        <translation>
            <numerusform>Used for %n other transcript.</numerusform>
            <numerusform>Used for %n other transcripts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) imported</source>
        <translation>
            <numerusform>%n transcript imported</numerusform>
            <numerusform>%n transcripts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message numerus="yes">
        <source>{group}, %n answered</source>
        <translation>
            <numerusform>{group}, %n answered</numerusform>
            <numerusform>{group}, %n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoiningWords</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding pass(es)</source>
        <translation>
            <numerusform>%n coding pass</numerusform>
            <numerusform>%n coding passes</numerusform>
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
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagram(s)</source>
        <translation>
            <numerusform>%n diagram</numerusform>
            <numerusform>%n diagrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research question(s)</source>
        <translation>
            <numerusform>%n research question</numerusform>
            <numerusform>%n research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n debriefing session(s)</source>
        <translation>
            <numerusform>%n debriefing session</numerusform>
            <numerusform>%n debriefing sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen comparison(s)</source>
        <translation>
            <numerusform>%n frozen comparison</numerusform>
            <numerusform>%n frozen comparisons</numerusform>
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
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to the checklist</source>
        <translation>
            <numerusform>%n answer to the checklist</numerusform>
            <numerusform>%n answers to the checklist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of a survey</source>
        <translation>
            <numerusform>%n question of a survey</numerusform>
            <numerusform>%n questions of a survey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) of a survey</source>
        <translation>
            <numerusform>%n respondent of a survey</numerusform>
            <numerusform>%n respondents of a survey</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left out</source>
        <translation>
            <numerusform>%n transcript left out</numerusform>
            <numerusform>%n transcripts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemosScreen</name>
    <message numerus="yes">
        <source>{shown} of %n memo(s) listed</source>
        <translation>
            <numerusform>{shown} of %n memo listed</numerusform>
            <numerusform>{shown} of %n memos listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Show %n more message(s)</source>
        <translation>
            <numerusform>Show %n more message</numerusform>
            <numerusform>Show %n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n dismissed link(s)</source>
        <translation>
            <numerusform>Show %n dismissed link</numerusform>
            <numerusform>Show %n dismissed links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginDeeds</name>
    <message numerus="yes">
        <source>What are these %n transcript(s), and how did they come about?</source>
        <translation>
            <numerusform>What is this %n transcript, and how did it come about?</numerusform>
            <numerusform>What are these %n transcripts, and how did they come about?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %n transcript(s)</source>
        <translation>
            <numerusform>Kind of %n transcript</numerusform>
            <numerusform>Kind of %n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) without a coding</source>
        <translation>
            <numerusform>%n transcript without a coding</numerusform>
            <numerusform>%n transcripts without a coding</numerusform>
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
        <source>%n of them themes</source>
        <translation>
            <numerusform>%n of them a theme</numerusform>
            <numerusform>%n of them themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n without evidence</numerusform>
            <numerusform>%n without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) starred to be cited</source>
        <translation>
            <numerusform>%n quotation starred to be cited</numerusform>
            <numerusform>%n quotations starred to be cited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research question(s)</source>
        <translation>
            <numerusform>%n research question</numerusform>
            <numerusform>%n research questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered by anything yet</source>
        <translation>
            <numerusform>%n not answered by anything yet</numerusform>
            <numerusform>%n not answered by anything yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) asked</source>
        <translation>
            <numerusform>%n participant asked</numerusform>
            <numerusform>%n participants asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A verdict on %n theme(s).</source>
        <translation>
            <numerusform>A verdict on %n theme.</numerusform>
            <numerusform>A verdict on %n themes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new code in the last %n transcript(s) that were coded.</source>
        <translation>
            <numerusform>No new code in the transcript coded last.</numerusform>
            <numerusform>No new code in the last %n transcripts that were coded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The transcript coded last still brought %n new code(s).</source>
        <translation>
            <numerusform>The transcript coded last still brought %n new code.</numerusform>
            <numerusform>The transcript coded last still brought %n new codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to write</source>
        <translation>
            <numerusform>%n item to write</numerusform>
            <numerusform>%n items to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) chosen</source>
        <translation>
            <numerusform>%n part chosen</numerusform>
            <numerusform>%n parts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerDeeds</name>
    <message numerus="yes">
        <source>Whose are these %n transcript(s)? A new pseudonym makes a participant.</source>
        <translation>
            <numerusform>Whose is this %n transcript? A new pseudonym makes a participant.</numerusform>
            <numerusform>Whose are these %n transcripts? A new pseudonym makes a participant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which group are the participants of these %n transcript(s)?</source>
        <translation>
            <numerusform>In which group is the participant of this %n transcript?</numerusform>
            <numerusform>In which group are the participants of these %n transcripts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participant of %n transcript(s)</source>
        <translation>
            <numerusform>Participant of %n transcript</numerusform>
            <numerusform>Participant of %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group of %n transcript(s)</source>
        <translation>
            <numerusform>Group of %n transcript</numerusform>
            <numerusform>Group of %n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantDeeds</name>
    <message numerus="yes">
        <source>Paste %n cell(s) of participants</source>
        <translation>
            <numerusform>Paste %n cell of participants</numerusform>
            <numerusform>Paste %n cells of participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s) of participants</source>
        <translation>
            <numerusform>Empty %n cell of participants</numerusform>
            <numerusform>Empty %n cells of participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) will stay, without a participant or group.</source>
        <translation>
            <numerusform>%n transcript will stay, without a participant or group.</numerusform>
            <numerusform>%n transcripts will stay, without a participant or group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n participant(s)?</source>
        <translation>
            <numerusform>Delete %n participant?</numerusform>
            <numerusform>Delete %n participants?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n participant(s)</source>
        <translation>
            <numerusform>Delete %n participant</numerusform>
            <numerusform>Delete %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) added.</source>
        <translation>
            <numerusform>%n participant added.</numerusform>
            <numerusform>%n participants added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in further.</source>
        <translation>
            <numerusform>%n filled in further.</numerusform>
            <numerusform>%n filled in further.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsScreen</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceDeeds</name>
    <message numerus="yes">
        <source>Apply code {name} to %n place(s)</source>
        <translation>
            <numerusform>Apply code {name} to %n place</numerusform>
            <numerusform>Apply code {name} to %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) coded with {name}.</source>
        <translation>
            <numerusform>%n quotation coded with {name}.</numerusform>
            <numerusform>%n quotations coded with {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesBar</name>
    <message numerus="yes">
        <source>%n place(s) selected</source>
        <translation>
            <numerusform>%n place selected</numerusform>
            <numerusform>%n places selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n turn(s) before this</source>
        <translation>
            <numerusform>%n turn before this</numerusform>
            <numerusform>%n turns before this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more turn(s)</source>
        <translation>
            <numerusform>%n more turn</numerusform>
            <numerusform>%n more turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueriesPage</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>in %n transcript</numerusform>
            <numerusform>in %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <translation>
            <numerusform>the first %n is listed</numerusform>
            <numerusform>the first %n are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryDeeds</name>
    <message numerus="yes">
        <source>The code is put on the %n quotation(s) found now, and stays there whatever is coded later.</source>
        <translation>
            <numerusform>The code is put on the %n quotation found now, and stays there whatever is coded later.</numerusform>
            <numerusform>The code is put on the %n quotations found now, and stays there whatever is coded later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is on %n quotation(s); one undo takes it back.</source>
        <translation>
            <numerusform>“{name}” is on %n quotation; one undo takes it back.</numerusform>
            <numerusform>“{name}” is on %n quotations; one undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDeeds</name>
    <message numerus="yes">
        <source>%n sub-question(s) go with it.</source>
        <translation>
            <numerusform>%n sub-question goes with it.</numerusform>
            <numerusform>%n sub-questions go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are let go; themes, relations and memos stay.</source>
        <translation>
            <numerusform>%n answer is let go; themes, relations and memos stay.</numerusform>
            <numerusform>%n answers are let go; themes, relations and memos stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotationDeeds</name>
    <message numerus="yes">
        <source>Which code goes on %n quotation(s)?</source>
        <translation>
            <numerusform>Which code goes on %n quotation?</numerusform>
            <numerusform>Which code goes on %n quotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put code {name} on %n quotation(s)</source>
        <translation>
            <numerusform>Put code {name} on %n quotation</numerusform>
            <numerusform>Put code {name} on %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take code {name} off %n quotation(s)</source>
        <translation>
            <numerusform>Take code {name} off %n quotation</numerusform>
            <numerusform>Take code {name} off %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which code takes the place of “{name}” on %n quotation(s)?</source>
        <translation>
            <numerusform>Which code takes the place of “{name}” on %n quotation?</numerusform>
            <numerusform>Which code takes the place of “{name}” on %n quotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exchange code {name} by {other} on %n quotation(s)</source>
        <translation>
            <numerusform>Exchange code {name} by {other} on %n quotation</numerusform>
            <numerusform>Exchange code {name} by {other} on %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n quotation(s)</source>
        <translation>
            <numerusform>Take the star off %n quotation</numerusform>
            <numerusform>Take the star off %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n quotation(s)</source>
        <translation>
            <numerusform>Star %n quotation</numerusform>
            <numerusform>Star %n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotationsPanel</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n quotation(s), but none that the page shows now.</source>
        <translation>
            <numerusform>There is %n quotation, but the page does not show it now.</numerusform>
            <numerusform>There are %n quotations, but none that the page shows now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
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
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>%n quotation(s) go along with their words.</source>
        <translation>
            <numerusform>%n quotation goes along with its words.</numerusform>
            <numerusform>%n quotations go along with their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) fewer.</source>
        <translation>
            <numerusform>%n turn fewer.</numerusform>
            <numerusform>%n turns fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save, and let %n quotation(s) go</source>
        <translation>
            <numerusform>Save, and let %n quotation go</numerusform>
            <numerusform>Save, and let %n quotations go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) would have no words left</source>
        <translation>
            <numerusform>%n quotation would have no words left</numerusform>
            <numerusform>%n quotations would have no words left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) with other words</source>
        <translation>
            <numerusform>%n quotation with other words</numerusform>
            <numerusform>%n quotations with other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed</source>
        <translation>
            <numerusform>%n place changed</numerusform>
            <numerusform>%n places changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaturationWords</name>
    <message numerus="yes">
        <source>reached after %n transcript(s).</source>
        <translation>
            <numerusform>reached after %n transcript.</numerusform>
            <numerusform>reached after %n transcripts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownPanel</name>
    <message numerus="yes">
        <source>%n coding(s) of this transcript hidden</source>
        <translation>
            <numerusform>%n coding of this transcript hidden</numerusform>
            <numerusform>%n codings of this transcript hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownWords</name>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n passes</numerusform>
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
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message numerus="yes">
        <source>here and in %n other transcript(s) with a speaker {name}</source>
        <translation>
            <numerusform>here and in %n other transcript with a speaker {name}</numerusform>
            <numerusform>here and in %n other transcripts with a speaker {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n word(s) selected</source>
        <translation>
            <numerusform>%n word selected</numerusform>
            <numerusform>%n words selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of others hidden</source>
        <translation>
            <numerusform>%n coding of others hidden</numerusform>
            <numerusform>%n codings of others hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) hidden</source>
        <translation>
            <numerusform>%n coding hidden</numerusform>
            <numerusform>%n codings hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message numerus="yes">
        <source>%n time(s) in the same or the next turn</source>
        <translation>
            <numerusform>%n time in the same or the next turn</numerusform>
            <numerusform>%n times in the same or the next turn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message numerus="yes">
        <source>This survey is in the project as “{title}”; %n respondent(s) are not.</source>
        <translation>
            <numerusform>This survey is in the project as “{title}”; %n respondent is not.</numerusform>
            <numerusform>This survey is in the project as “{title}”; %n respondents are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyKeeping</name>
    <message numerus="yes">
        <source>What %n respondent(s) answered goes.</source>
        <translation>
            <numerusform>What %n respondent answered goes.</numerusform>
            <numerusform>What %n respondents answered goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) of open answers go with it.</source>
        <translation>
            <numerusform>The transcript of open answers goes with it.</numerusform>
            <numerusform>%n transcripts of open answers go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) will be deleted.</source>
        <translation>
            <numerusform>%n coding will be deleted.</numerusform>
            <numerusform>%n codings will be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyOutcome</name>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new in the project</source>
        <translation>
            <numerusform>%n of them new in the project</numerusform>
            <numerusform>%n of them new in the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) paired with the other version</source>
        <translation>
            <numerusform>%n question paired with the other version</numerusform>
            <numerusform>%n questions paired with the other version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveysDialog</name>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message numerus="yes">
        <source>What was written about it goes. %n decision(s) made in it stay, in no session.</source>
        <translation>
            <numerusform>What was written about it goes. %n decision made in it stays, in no session.</numerusform>
            <numerusform>What was written about it goes. %n decisions made in it stay, in no session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message numerus="yes">
        <source>Codes within %n turn(s) of each other</source>
        <translation>
            <numerusform>Codes within %n turn of each other</numerusform>
            <numerusform>Codes within %n turns of each other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailView</name>
    <message numerus="yes">
        <source>%n event(s), the newest first</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptDeeds</name>
    <message numerus="yes">
        <source>Not finished with %n transcript(s)</source>
        <translation>
            <numerusform>Not finished with %n transcript</numerusform>
            <numerusform>Not finished with %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished with %n transcript(s)</source>
        <translation>
            <numerusform>Finished with %n transcript</numerusform>
            <numerusform>Finished with %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n transcript(s)</source>
        <translation>
            <numerusform>Move %n transcript</numerusform>
            <numerusform>Move %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of all coders will go with it.</source>
        <translation>
            <numerusform>%n coding of all coders will go with it.</numerusform>
            <numerusform>%n codings of all coders will go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of all coders will go with them.</source>
        <translation>
            <numerusform>%n coding of all coders will go with them.</numerusform>
            <numerusform>%n codings of all coders will go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n transcript(s)?</source>
        <translation>
            <numerusform>Delete %n transcript?</numerusform>
            <numerusform>Delete %n transcripts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n transcript(s)</source>
        <translation>
            <numerusform>Delete %n transcript</numerusform>
            <numerusform>Delete %n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptsModel</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriangulationModel</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPlaces</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>{code}, %n character(s) longer</source>
        <translation>
            <numerusform>{code}, %n character longer</numerusform>
            <numerusform>{code}, %n characters longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared {compared} of %n transcript(s) · {open} open · {decided} decided</source>
        <translation>
            <numerusform>Compared {compared} of %n transcript · {open} open · {decided} decided</numerusform>
            <numerusform>Compared {compared} of %n transcripts · {open} open · {decided} decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%n different word</numerusform>
            <numerusform>%n different words</numerusform>
        </translation>
    </message>
</context>
</TS>
