"""Lines that a program or a template put into a transcript: they stand there, and nobody says them."""

from __future__ import annotations

import re

_LONGEST = 260
_STARTED = (
    r"(?:started|stopped|paused|resumed|gestart|gestopt|gestartet|beendet|démarré|arrêté|iniciad[oa]|detenid[oa]|"
    r"avviat[oa]|interrott[oa])"
)
_IMPRINT = re.compile(
    "|".join(
        [
            r"(?:transcribed|transcript(?:ion)?(?: created)?) (?:by|with) .{0,40}https?://\S+",
            r"this (?:editable )?transcript was (?:computer|automatically) generated\b.*",
            r"deze (?:bewerkbare )?transcriptie is (?:door een computer|automatisch) gegenereerd.*",
            r"(?:meeting|vergadering) (?:ended after|beëindigd na) [\d:]+\W*",
            rf"[^.?!:]{{1,60}} {_STARTED} (?:the )?transcri\w+\W*",
            rf"[^.?!:]{{1,60}} (?:heeft|hat|a|ha) (?:\w+ )?{_STARTED}? ?(?:\w+ )?trans[ck]ri\w+ ?{_STARTED}?\W*",
            r"\W*(?:end|end of (?:the )?(?:transcript(?:ion)?|interview|recording|audio))\W*",
            r"\W*einde (?:van )?(?:het |de )?(?:transcript(?:ie)?|interview|opname|gesprek)\W*",
            r"\W*(?:ende (?:des |der )?(?:interviews?|aufnahme|transkripts?)|fin de (?:l['’])?(?:entretien|enregistrement))\W*",
            r"(?:page|pagina|seite) \d{1,4} (?:of|van|von|de) \d{1,4}",
            r"@(?:begin|end|utf8|languages|participants|id|media|date|comment|situation|options|transcriber)\b.*",
        ]
    ),
    re.IGNORECASE,
)


def is_imprint(text: str) -> bool:
    """True for ``Transcribed by https://otter.ai``, ``Anna started transcription``, ``Einde interview`` and the like."""
    return len(text) <= _LONGEST and _IMPRINT.fullmatch(text) is not None
