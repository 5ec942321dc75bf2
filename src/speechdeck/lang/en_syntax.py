"""What inside an English clause waits for what follows."""

from __future__ import annotations

from speechdeck.model.syntax import Heads, Syntax

HEADS = Heads(
    # most of all of; now is the time, now that; so far, so that; well over; but for; then President
    no_connective=(
        r"(?!\s+of\b)(?!(?<=\bnow)\s+(?:that|is|was|comes|what|more)\b)"
        r"(?!(?<=\bso)\s+(?:far|that|long|as|much|is|are|do|does|did|was|were|am)\b)"
        r"(?!(?<=\bwell)\s+(?:done|over|before|beyond|below|above|into|as|past)\b)(?!(?<=\bbut)\s+for\b)"
        r"(?!(?:(?<=\baddition)|(?<=\bcontrast))\s+to\b)(?!(?<=\bthen)[\s-]+(?:vice|president|senator|governor|secretary|minister|prime|chancellor|mayor)\b)"
    ),
    # I believe in, I think of, I hope to
    no_pronoun=r"(?!\s+(?:in|of|about|to|for|so|not|what|who|how|why|when|where|whether|if|and|or)\b)",
)

# A clause of its own begins, for it has a subject.
_SUBJECT = r"(?:we|they|it|I|he|she|you|this|that|there)\b"

SYNTAX = Syntax(
    ranges=(("between", "and", True), ("from", "to", False)),
    comparative="more|less|rather|other|.*er",
    comparing=("than",),
    beside=r"\s*(?:as\s+)?(?:compared\s+(?:to|with)|against)\b",
    compared=("than", "compared"),
    equals=("as",),
    frames=("between", "both", "either", "neither", "among"),
    not_only=r"\bnot (?:only|just|simply|merely|about|because)\b|n[’']t (?:only|just|simply|merely|about)\b",
    but=("but", "it", "it’s", "it's", "rather", "also"),
    denied=("because", "but", "so", "in", "until", "and", "by", "without", "for"),
    gives=(
        r"\b(?:leav(?:e|es|ing)|left|provid(?:e|es|ed|ing)|fill(?:s|ed|ing)?|equip(?:s|ped|ping)?"
        r"|replac(?:e|es|ed|ing))\b[^,;:]*$"
    ),
    given=r"with\b",
    for_whom=r"\b[Ii]t(?: (?:is|was|will be|would be|has been)|[’']s)(?: \w+){1,3} for(?: \w+){1,3}$",
    promises=(
        # the repair, | some day in spring, | of the mill
        (r"(?s:.)", r"\s*(?:[^,.;:]{1,50},\s+)?of\b(?! course)"),
        (r"\b[Cc]ombin(?:e|es|ed|ing)\b[^,;:]*$", r"[^.;:]*\bwith\b"),  # combines work, | such as weaving, with play
        # the ten towns | with the highest rents
        (r"(?s:.)", r"\s*(?:(?:in|of|on|across) (?:the )?\w+ )?with the (?:most|least|[a-z]{3,}est)\b"),
        # the more we plant, | the more we reap
        (
            r"\b[Tt]he (?:more|less|fewer|better|worse|[a-z]{3,}er)\b[^,;:]*$",
            r"\s*the (?:more|less|fewer|better|worse|[a-z]{3,}er)\b",
        ),
        # ten years | after
        (
            r"\b(?:years?|months?|weeks?|days?|decades?|hours?|minutes?)$",
            r"\s*(?:after|before|ago|later|earlier|from|into|behind|ahead)\b",
        ),
        # we signed into law, | in the spring, a charter
        (
            r"\b(?:sign(?:s|ed)?|wr[io]te|put|brings?|brought|takes?|took|call(?:s|ed)?)\s+(?:into|in|to|on)\s+\w+$",
            r"(?s:.)",
        ),
    ),
    turn=r"\s*(?:but|so|yet)\s+",
    conjunction=r"(?:because|while|whereas|although|though|but|and|as|so|even)\b",
    subordinators=("because", "while", "whereas", "although", "though", "how", "why"),
    told=r"\b(?:that|said|say|says|think|thinks|believe|believes|know|knows)\b",
    that=r"\bthat,?\s+",
    that_at_end=(
        r"\b(?:say|says|said|estimates?d?|expect|expects|expected|believes?d?|hold|holds|held|know|knows|thinks?|thought|finds?"
        r"|found|hopes?d?|means?|meant|shows?|showed|shown|suggests?|suggested|argues?d?|claims?|claimed|reports?|reported"
        r"|predict|predicts|predicted|recall|note|notes|noted)\s+that$"
    ),
    exists=r"(?i:(?:and |but )?there (?:is|are|was|were|has been) (?:\w+ )?[\w-]+)",
    hanging=(
        r"(?i:(?:Because(?! of)|If|Unless|"
        r"Although|Though|Even (?:if|though)|Whereas|While|When|As(?! (?:an?|of|for)\b))\s)"
    ),
    meanwhile=r"(?i:(?:As|When|While)\s(?!(?:a|an|the first)\b))",
    limiting=("only",),
    relative=r"\b(?:which|who|whose|where)\b",
    subjects=("I", "we", "you", "they", "he", "she", "it"),
    trailing=r"\s*(?:and|or|which|who|where|when|including|such as)\b",
    begun=r"[,—–][”\"]?\s*(?:and|or|but|of|to)?\s*\Z|\s-\s\Z",
    doing=(
        r"(?!During|Nothing|Something|Anything|Everything|Bring|Barring|Including|Excluding|Starting)[A-Z][a-z]+ing\b"
    ),
    subject=r"\s*(?:we|I|you|they|he|she|it|our|the|this|these|my|your)\b",
    who=(
        r"(?i:(?P<whom>(?:\w+\s+){1,6}?)(?:who|that)\s+(?:are|is|were|was|have|has|had|do|does|did|can|will)\b"
        r"(?:\s+(?:not|never))?(?:\s+(?:have|be|been)\b)?(?:\s+[a-z]+)?)"
    ),
    coordinators=("and", "or"),
    joint=r"(?i:\s*(?:and|or)\b)",
    addition=r"and\b",
    complement=r"\b(?:to|into|from|with|of|for|on|in|that|who|which)\b",
    # not such as, including, alongside, behind which all of them stand
    of_member=r"(?:in|on|at|of|from|to|with|for|by|through|across|over|under|while)\b",
    rest=rf"[^,.;:—–]{{1,60}}(?:, [^,.;:—–]{{1,60}})*, (?:and|or) (?!{_SUBJECT})",
    # , fog in the strait, and ice
    member=(
        r"\s+(?!(?:which|who|whose|where|when|while|because|although|though|but|so|as|and|or|yet|then|if|in|on|at|by|for"
        r"|from|with|to|we|they|it|I|he|she|you|this|that|there|including|such|especially)\b|\w+(?:ing|ly)\b)"
        r"(?:(?!\b(?:is|are|was|were|has|have|had|will|can|could|would|must|should)\b)[^,.;:—–]){1,60}, (?:and|or) "
        rf"(?!{_SUBJECT})"
    ),
    # fast, flexible financing: neither an article, a pronoun, a participle nor a number opens what follows the comma
    adjective=(
        r"\s+(?!\w*(?:ing|ed|ly)\b)(?:[a-z-]*[a-z](?:ble|ive|ful|ous|al|ic|less|ary|ent|ant|ish)|[a-z]+-[a-z]+)"
        r"(?:,|\s+(?!(?:as|and|or|but|to|with|in|on|at|of|for|by|from|is|are|was|were|that|which|who|when|if|than)\b)"
        r"[a-z])"
    ),
    # , and security connections; , and sanctions evasion: no clause, for it has neither an article nor a subject
    last=(
        r"\s+(?:and|or)\s+(?:[a-z-]+ly\s+)?[a-z-]*(?:ity|ions?|isms?|ment|ments|ness|ance|ence|ers|ies|al|ic|ive|ous"
        r"|able|ible|ful)\b"
    ),
    tail=r"(?:\W*[\w’'-]+){1,3}?\s+(?:and|or)\b",
    participle=r"(?!(?:hundred|sacred|red|bed|shed)$)(?!.*eed$).*ed",
    gerund=r".*ing",
    past=r"(?!(?:hundred|sacred|hatred|kindred)$)[a-z]{3,}ed",
    regular=r".*ed",
    inflected=r"[a-z]{3,}(?:ed|s)",
    adverb=r".*ly",
    pointers=("this", "that", "these", "those"),
    plural=(
        r"(?!(?:as|is|was|has|does|its|his|this|us|thus|plus|less|unless|across|always|perhaps|besides|towards|news|yes)$)"
        r"[a-z’-]{2,}(?<![su])s|people|children|men|women|police|others|all|many|most|some|few"
    ),
    possessives=("the", "our", "your", "their", "his", "her", "its", "my", "these", "those", "this", "of"),
    rates=("year", "month", "week", "day", "hour", "time", "head", "person", "piece", "share", "barrel", "ton"),
    counting=r"\b(?i:an?)\s(?:[a-z]+\s)?(?:total|number|sum|amount|average|majority|minority|proportion|percentage|maximum|minimum"
    r"|couple|variety|range|series|quarter|third|fraction|handful|pair)$",
    alone=("too", "though", "however", "again", "either", "everyone", "everybody", "please", "today", "together"),
    # Our schools and they; Nations … their; Rome … it
    named=(
        r"\b(?i:the|a|an|our|your|every|each|my|some|all|both|most|many|one|two|three)\s+[a-z]"
        r"|(?<=\s)[A-Z][a-z]+|^(?!This|As\b|It’s|It's|Its|Is|Was|Does|Has|Yes)[A-Z][a-z]+s\b|\d"
    ),
)
