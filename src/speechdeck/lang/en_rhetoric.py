"""Turns of English speech that have a slide form of their own: quotations, contrasts, procedures, dates."""

from __future__ import annotations

from speechdeck.lang.en_cuts import FEW, PRESENT, TIME
from speechdeck.model.language import Measuring, Rhetoric

# A name is written in capitals, as is the first word of every sentence; these are no names.
_NO_NAME = (
    "I|He|She|They|We|It|You|The|Then|But|And|So|If|When|Who|Someone|Somebody|Everyone|Everybody|People|Nobody|"
    "This|That|These|Those|Here|There|As|In|At|On|Now|Well|My|Our|His|Her|Their|Some|Many|One|Others|What|Because"
)
_WORD = r"[A-Z][\w’'\-]*\.?"
_NAME = rf"(?!(?:{_NO_NAME})\b){_WORD}(?:\s+(?:(?:of|de|van|von|bin|al|da)\s+)*{_WORD})*"
_SAY = "said|says|wrote|writes|observed|remarked|warned|told us|taught us|reminded us|reminds us|put it|declared"
_WISE = "(?:old |ancient |African |Chinese |Irish |Persian |Arab |Russian |wise )*(?:proverb|saying|adage|maxim)"

_COUNT = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
# Words that point, and verbs: what follows "this" is the name of a thing only if it is none of them.
_BARE = (
    r"(?:is|was|has|had|will|would|can|could|may|might|must|should|shall|does|did|too|also|in|on|to|of|at|by|for|from|with"
    r"|as|and|or|but|that|then|now|not|alone|all|why|how|what|when|where|led|made|gave|meant|came|brought|took|grew|fell"
    r"|rose|left|cost|put|let|saw|\w+ed|\w+[^s\Wui]s)"
)
# Names that say only that something was said before.
_VAGUE = (
    r"(?:things?|ones?|numbers?|figures?|ways?|kinds?|sorts?|types?|amounts?|shares?|percentages?|rates?|points?|facts?"
    r"|regards?|connection|ends?|cases?|reasons?|means|levels?|groups?|trends?|increases?|decreases?|declines?|changes?|growth"
    r"|differences?|gaps?|work|efforts?|approach|issues?|measures?|steps?|area|respect|context|situation|result|total"
    r"|two|three|four|first|second|third|latter|same|very|slide|chart|graph|picture)"
)
_NAMED = rf"(?i:th(?:is|ese)\s+(?!(?:{_BARE}|(?:\w+\s)?{_VAGUE})\b)(?=[a-z]{{3}}|so-called))"
_MOVED = (
    "rose|risen|rising|fell|fallen|falling|increased|decreased|dropped|declined|improved|grew|grown|climbed|reduced|went"
    "|gone|jumped"
)
_RATE = (
    "gallon|kilo|kilogram|kg|lit(?:er|re)|pound|unit|hour|day|week|month|year|head|person|ton|tonne|barrel|share|child|family"
    "|household|pupil|student|worker"
)
# A pronoun for what the clause goes on to say: it is clear that, it is a fact that, it takes months to.
_AHEAD = (
    r"It(?:(?:['’]s|\sis)\s(?:\w+|an?\s(?:\w+\s)?(?:disgrace|fact|outrage|scandal|shame|tragedy|wonder))\sthat\b"
    # it is a new pier that: what it is, is said
    r"|(?:['’]s|\s(?:is|was|will\sbe))\san?\s(?:[\w$€£%.,-]+\s){1,5}(?:that|which)\b"
    r"|(?:['’]s|\sis|\swas)\s(?:not\s)?\w+\s(?:for\s[^;.:]{3,60}\s)?to\s[a-z]"
    r"|\s(?:takes?|took|has\staken|costs?|has\scost)\s[^,;.:]{3,60}\sto\s[a-z])"
)
# What is told by a bare number.
_INDEX = "buoyancy|coefficient|elasticity|index|indices|magnitude|multiple|multiplier|ratio|fertility rate|score"
_LENGTH = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|century|centuries)\b"
# Before what is a number only behind one of them: nearly half.
_SOME = (
    r"(?:(?<=nearly\s)|(?<=almost\s)|(?<=than\s)|(?<=about\s)|(?<=over\s)|(?<=roughly\s)|(?<=around\s)|(?<=some\s)"
    r"|(?<=by\s))"
)
_PART = "third|quarter|fifth|sixth|eighth|tenth"
_AND_HALF = r"(?:\sand\s(?:a|one)[\s-](?:half|quarter|third))?"

RHETORIC = Rhetoric(
    attribution=(
        rf"(?:\b[Aa]s\s+(?P<source>{_NAME})\s+(?:once\s+|famously\s+|so\s+well\s+|has\s+|had\s+)*(?:{_SAY})"
        rf"|(?P<famed>{_NAME})\s+(?:(?:has|had|has\s+famously|famously|so\s+rightly|once)\s+)*(?:famously|once|wrote)"
        rf"(?:\s+(?:said|wrote|observed|remarked|warned|declared|put\s+it|told\s+us))?(?:\s+that)?"
        rf"|\b[Ii]n\s+(?P<words>the\s+words\s+of\s+{_NAME})"
        rf"|(?P<proverb>\b[Aa]n?\s+{_WISE}|\b[Tt]he\s+{_WISE}|\b(?:the\s+)?(?:Scripture|Bible|Gospel))"
        rf"\s+(?:says|goes|tells\s+us|teaches\s+us|has\s+it|reminds\s+us|that\s+says))"
    ),
    conversation=r"\?|\b(?:I|I['’]m|I['’]ve|I['’]ll|my|me|yeah|okay|OK|hey|oh)\b",
    contrasts=(
        # with its subject, for without it nobody knows what is not the one but the other
        rf"(?P<s>\b(?!(?:{_NO_NAME})\b)(?:A|An|[A-Z][a-z]+)(?:\s[\w’'\-]+){{0,4}}?)\s(?P<p>(?:is|are|was|were)\s+not)\s+"
        r"(?!only\b|just\b|merely\b|simply\b|that\b)(?P<a>[^.,;:?!\n]{6,60}),?\s+(?P<q>but)\s+(?:rather\s+)?"
        r"(?!also\b|it\b|I\b|we\b|they\b|he\b|she\b|that\b|if\b|there\b|you\b|some\b|still\b|now\b|even\b|which\b|the\s\w+\s(?:is|are)\b)"
        r"(?P<b>[^.,;:?!\n]{4,70})(?=[.;!\n])",
    ),
    sequence=(
        r"(?:(?:We|we)\s+(?:will|must|shall|should)\s+)?(?i:first)\b",
        r"(?:and\s+)?(?i:then|next|after that)\b",
        r"(?:and\s+)?(?i:finally|lastly|last)\b",
    ),
    forward=r"(?i:\b(?:following|as follows)\b|\b(?:these|several|some) (?:things|points|steps|ways|reasons)\b)",
    procedure=r"(?i:\b(?:three|four|five)[ -](?:steps?|stages?|phases?)\b"
    r"|\b(?:step|stage|phase) (?:one|two|three|1|2|3)\b)",
    measured=Measuring(
        states=r"of|was|were|is|are|stood at|stands at|reached|has reached|have reached|total+ed|came to|amounted to",
        about=r"about|around|almost|nearly|over|more than|less than|up to|only|just|just over|just under|some"
        r"|at least|approximately|roughly|well over|a record|an estimated|as much as|as many as|a total of",
        scale=r"percentage points?|basis points|percent|per cent|million|billion|trillion|thousand|crores?|lakhs?|bn"
        r"|mn|tn|Million|Billion|Trillion|Crore|Lakh|Percent|m|dollars|euros|pounds|yen|rupees",
        shares=r"%|percent|Percent|per cent|points?",
        lengths=r"years?|months?|weeks?|days?|hours?|minutes?|seconds?|nights?|decades?|centuries|o['’]clock",
        within=r"for|with|in|on|through|under|among|into|across|within|after|before|since|until|as",
        pointing=r"it|they|them|he|she|him|these|those|th(?:is|at)(?! (?:year|month|week|quarter|decade|century)\b)",
        told=r"that|said|says|claim(?:s|ed)?|argue[sd]?|believes?|if|unless|whether|not",
        wanted=r"must|should|ought to|needs? to|ha(?:ve|s) to|let|goal|target|aim",
        article="the|an?",
        paired="respectively",
        measures=r"(?:square |cubic |metric )?(?:kilomet(?:er|re)s|miles|met(?:er|re)s|feet"
        r"|(?:giga|mega|kilo)?ton(?:ne)?s|acres|hectares"
        r"|kilowatts|megawatts|gigawatts|barrels|lit(?:er|re)s|gallons|bushels)"
        r"|(?<!\b90\s)(?<!\b180\s)(?<!\b360\s)degrees(?: (?:Celsius|centigrade|Fahrenheit))?|km|MW|GW",
        ranging="to",
        joining="and|or",
    ),
    numeral=rf"\d|(?i:\b(?:{_COUNT}|half|hundred|zero|twice|double|triple"
    rf"|million|billion|trillion|lakh|crore|{_PART})|fold\b)",
    worded=(
        rf"\b(?i:(?P<moved>(?:{_MOVED})(?:\s\w+)?\sfrom\s)?(?P<n>(?(moved)\d{{2,3}}(?:\.\d+)?\sto\s\d{{2,3}}(?:\.\d+)?"
        r"(?=[,;]|\.\s|\s(?:and|in|over|between|during|since|by)\b)"
        rf"|(?:(?:half a|(?:half|quarter|third)\sof\sa|(?:{_COUNT})(?:[\s-](?:{_COUNT}|hundred))*{_AND_HALF})\s+"
        r"(?:hundred\s+)?(?:(?:thousand|million|billion|trillion)(?:\s+(?:crore|lakh))?|lakh(?:\s+crore)?|crore)(?:\s+(?:dollars|rupees))?\b"
        rf"|(?:{_COUNT})(?:\s(?:hundred\s)?(?:to|or)\s(?:{_COUNT}))(?:\shundred)?\s"
        r"(?:(?:thousand|million|billion|trillion)(?:\s(?:dollars|rupees))?|lakh|crore)\b"
        rf"|{_SOME}a\s(?:hundred|thousand|million|billion|trillion|lakh|crore)\b"
        r"|\d{1,4}(?:\.\d+)?[x×](?=[\s,.;)])"
        rf"|(?:zero|(?:{_COUNT})(?:-(?:{_COUNT}))?)(?:\s(?:to|or)\s(?:\d+|{_COUNT}))?\s+per\s?cent\b|(?:one|two|three|four)-(?:{_PART})s?\b"
        rf"|(?:a|one|two|three|four)\s+(?:{_PART})s?(?=\s+of\b(?!\s+an?\s))|one-half\b"
        r"|(?:two|three|four)[\s-](?:thirds|quarters|fourths|fifths|sixths|eighths|tenths)\b"
        rf"|{_SOME}half\b(?!\s+an?\b)"
        r"|(?<!first\s)(?<!second\s)(?<!other\s)(?<!latter\s)(?<!last\s)(?<!bottom\s)(?<!top\s)(?<!better\s)(?<!upper\s)"
        r"(?<!lower\s)half(?=\s+of\s+(?:all|our|us|them|its|their|your|the)\b(?!\s+(?:day|game|life|night|season|time|way|year|\w+\scentury)\b))"
        r"|(?:two|three|four|five|six|ten|twenty|hundred)-?fold\b(?!\s+[A-Z])"  # a hundredfold Carthage counts nothing
        rf"|(?:\d+|{_COUNT}){_AND_HALF}(?:\s(?:to|or)\s(?:\d+|{_COUNT}))?\stimes(?=\s+(?:the|as|more|higher|larger|bigger|greater|that|what|our"
        rf"|faster|slower|stronger|cheaper|longer|shorter|smaller|quicker|deeper|wider|richer|safer|better|worse|less|fewer|its|their|an?\s(?!{_LENGTH}))\b)"
        r"|\d{1,2}-for-(?:1|one)\b"
        rf"|{_SOME}(?:a|one)\s(?:{_PART})\b(?!\s(?:to|past|century|mile|hour|final|of\san?)\b)"
        rf"|(?:\d{{1,2}}|{_COUNT})\s(?:in|out\sof)(?:\severy)?\s(?:\d{{1,3}}|{_COUNT})(?=\s(?:of\b|(?!{_LENGTH})(?:[A-Za-z\-]+\s){{0,4}}?"
        rf"(?:[A-Za-z]+s|people|women|men|children)\b))(?!\s{_LENGTH})"
        r"|(?:(?<=\bcut\sin\s)|(?<=reduced\sin\s)|(?<=slashed\sin\s))half\b"
        r"|(?:(?<=is\s)|(?<=was\s)|(?<=are\s)|(?<=were\s)|(?<=nearly\s)|(?<=almost\s)|(?<=than\s)|(?<=about\s)|(?<=have\s)|(?<=has\s))"
        r"(?:twice|double|triple)(?=\s+(?:the|as|that|what)\b)"
        rf"|(?:(?<=doubled\sto\s)|(?<=tripled\sto\s)|(?<=grown\sto\s)|(?<=increased\sto\s)|(?<=risen\sto\s))\d{{2,6}}(?=[.,;])"
        r"))))"
    ),
    emphatic=(
        r"(?P<multiple>(?<![\w.,])\d+(?:\.\d+)?[x×](?!\w)"
        r"|(?<!\b[Aa] )(?<!\b[Tt]he )\b(?:doubl|tripl|quadrupl)(?:e[sd]?|ing)\b(?!\s(?:standards?|digits?|check)))"
        rf"|\b(?i:factor of|compared (?:to|with)(?: (?:just|only|about|little|over|under|some|nearly|around))*)\s"
        rf"(?P<compared>(?!(?:19|20)\d\d\b)(?:\d+(?:\.\d+)?|{_COUNT})\b(?![,.]\d))"
        rf"|(?P<count>\b(?i:{_COUNT}) hundred(?: and (?:{_COUNT})(?:[\s-](?:{_COUNT}))?)?\b)"
    ),
    valued=(
        # it fell from 90 days to a mere | ten days
        rf"(?i:\b(?:{_MOVED}|cut|cuts|falls|rises|rise|shortened|lengthened|extended)\s(?:\w+\s){{0,5}}from\s(?:\w+\s){{0,2}}?(?:\d+|{_COUNT})\s(?P<unit>[a-z]{{3,}})"
        r"\b[^,;.]{0,60}?\sto\s(?:(?:an?|only|just|mere|about|around|almost|nearly|under|over|below|above|well|less\sthan|more\sthan)\s)*"
        rf"(?P<n>(?:\d+|{_COUNT})\s(?P=unit))\b)",
        # the fee falls from $100 to | $20
        rf"(?i:\b(?:{_MOVED}|cut|cuts|falls|rises|rise)\s(?:\w+\s){{0,3}}from\s[$€£¥₹]\d[\d.,]*\sto\s(?P<n>[$€£¥₹]\d+(?:[.,]\d+)*)"
        r"(?!\s(?:million|billion|trillion|thousand)|\w))",
        # a ratio of | 1.2
        rf"(?i:\b(?:{_INDEX})\b[^,;]{{0,120}}?\s(?:of|to|at|was|is|only|just|mere)\s(?P<n>\d{{1,3}}\.\d{{1,2}})(?=[,;]\s|\.?\s|\.?$))",
        # for every $1 that we spend we save | $7; 77 cents for every dollar
        r"(?i:\b(?:each|every)\s(?:single\s)?(?:[$€£¥₹]\d+|dollar|euro|pound|rupee|yen)\b[^.;]{5,120}?(?P<n>[$€£¥₹]\d+(?:\.\d+)?))",
        rf"(?i:\b(?P<n>(?:\d{{1,2}}|(?:{_COUNT})(?:-(?:{_COUNT}))?)\s(?:cents|pence))(?=\s(?:for|on|of|to|in)\s(?:each|every|the)\b))",
        # a wage of | $15 an hour
        rf"(?i:(?P<n>(?<![\w.])(?:[A-Z]{{0,2}}[$€£¥]|₹\s?)\d+(?:\.\d\d?)?(?=\s(?:an?|per)\s(?:{_RATE})\b)))",
        # it will cut the dues in | half
        r"(?i:\b(?:cuts?|cutting|reduce[sd]?|reducing|slash(?:e[sd])?|lower(?:ed|s)?)\s[^,.;]{2,50}?\sin\s(?P<n>half)\b)",
        # a 60-year low
        r"(?i:\b(?P<n>\d{2,3}-year\s(?:low|high))\b)",
        # a child falls ill every | ten seconds
        rf"(?i:\bevery\s(?P<n>(?:\d+|{_COUNT})\s(?:seconds|minutes))\b)",
        # we united | 21 nations; all 50 states, the Group of 77 are names
        r"(?i:(?<![\w.,/:\-$€£¥₹])(?<!\ball\s)(?<!group\sof\s)(?P<n>[1-9]\d)(?=\s(?:[a-z\-]+\s)?(?:countries|nations|states|provinces|economies|governments)\b))",
    ),
    few=r"\d{1,2}",
    between=r"(?i:\bbetween\s(?:\w+\s){0,2}[$€£¥₹]?(?!(?:19|20)\d\d\b)\d)",
    former=(
        r"(?i:\b(?:from|had been|compared (?:to|with))\s(?:[^\s\d]+\s){0,4}$"
        r"|^(?:assuming|based on|given|using)\s[^,]*$"
        r"|^(?:in addition to|besides|apart from|on top of|excluding)\s(?:(?!\b(?:I|we|you|they|he|she|it)\b).)*$)"
    ),
    replaced=(
        r"[^,;.]{0,24}?\s+(?:(?:will|has|have|was|were|is|are|be|been)\s+){1,3}"
        r"(?:reduced|raised|lowered|cut|increased)\s+to\b"
    ),
    row=r",?\s+and\s+",
    supposed=r"(?:And |But |So )?(?:If(?! (?:we|you) (?:look|turn|go) )|Unless|Suppose|Imagine|Were|Should)\b",
    guessed=(
        r"(?i:\b(?:I (?:think|guess|suppose|bet|mean)|maybe|perhaps|probably|might"
        r"|(?:we|I) (?:want|wish|hope|would like) to)\b)"
    ),
    leaning=(
        rf"(?i:(?:(?!{_AHEAD})It|They|They['’]\w+|He|She|His|Her|Their|Its|Them|That|That['’]s|Those"
        r"|These(?!(?-i:\s[A-Z]))|Such|Which|Who|Others"
        r"|Neither|Either|Another(?!\s(?:\w+\s)?example\b)"
        r"|Then(?!-)|Likewise|Similarly|Of (?:this|that|these|those|which|them))\b"
        r"|Look|As (?:shown|you can see)|Turning to|Here['’]s|Imagine|Remember"
        r"|(?:On|In) (?:this|the) (?:slide|chart|graph|picture)\b"
        rf"|(?!{_NAMED})This(?!\s+(?:year|month|week|quarter|decade|century|country|nation|city|state|summer|winter|spring|fall)\b))"
    ),
    named=rf"\b{_NAMED}",
    announced=(
        r"(?i:I(?:[’']m|\sam)\s(?:\w+\s){0,2}?(?:(?!(?:going|coming|hoping|looking|saying|speaking|standing|talking|telling"
        r"|thinking|trying|wondering)\b)\w{3,}ing\b"
        r"|(?:pleased|proud|happy|glad|delighted|honou?red)\s(?:\w+\s)?to\s(?:\w+\s)?(?:announce|report|say|confirm|inform|tell)\b))"
    ),
    counted=(
        # 40 million people | live; no noun, as in 40 hours of work
        rf"(?i:(?:some\s|about\s|nearly\s|almost\s)?(?:\d|(?:{_COUNT})\b)\S*\s"
        r"(?:(?!(?:who|that|which|whose|to|where|when)\b)[^\s,.;:]+\s){1,7}?(?<!\bof\s)(?<!\bfor\s)(?<!\bat\s)(?<!\bin\s)"
        r"(?<!\bfrom\s)(?<!\bour\s)(?<!\bthe\s)(?:account|agree|arrive|attend|become|believe|belong|come|depend|die|earn|enter"
        r"|get|go|know|lack|leave|live|lose|own|receive|rely|remain|say|sleep|smoke|spend|suffer|survive|think|vote|work)"
        r"(?!\w|\sof\b))"
    ),
    ahead=rf"(?i:{_AHEAD})",
    naming=(
        # this year; these Ferrymen; this effort to dredge the harbour
        rf"(?i:\bth(?:is|ese)\s)(?:{PRESENT}\b|(?=[A-Z][a-z])|(?:\w+\s)?(?:attempt|bid|campaign|commitment|decision|drive"
        r"|effort|fight|initiative|move|plan|pledge|program|programme|project|promise|proposal|push|struggle)s?\s+to\s)"
    ),
    affirmed=(
        r"(?i:\bnot (?:only|just|merely|simply|least)\b|\bno (?:small|little|less|more|fewer|later|doubt|wonder)\b"
        r"|\bnever before\b|\bno \w+ (?:\w+ )?(?:for|on)\b(?!.*\bthat\b))"
    ),
    unnamed=r"(?i:\b(?:it|they|we|you|he|she|i|who|which|that|this|these|those|there|what|one|some|all|each|other"
    r"|another|more|less|same|rest|result|question|answer|number one|next|last|years?|months?|weeks?|days?|hours?"
    r"|minutes?|times?|age|goal|target|plan|example|is|was|are|were|or|if|when)\b)",
    framing=(
        rf"(?:(?i:in|on|during|over|by|since|through|throughout|as of|at|for)\s+(?:{FEW}\s+){{0,5}}{TIME}\b"
        r"(?:\s+(?:alone|ago|of this year|of last year|(?:of|in)\s+(?:19|20)\d\d|since then|of\s+(?:[\w’']+\s*){1,4}))?"
        r"|(?i:this|last) (?:year|month|week)"
        r"|(?i:looking at|as (?:is )?(?:shown|you can see|seen)(?: in)?|turning to)\s(?:[^,.]{1,50}\s)?"
        r"(?:graphs?|charts?|slides?|panels?|tables?|pictures?)"
        r"|(?i:in (?:fact|total|all|other words|addition|short|particular)|for (?:example|instance)|today|therefore"
        r"|currently|as a result|as you know|as you are all (?:well )?aware|overall|all told|already|worldwide|globally"
        r"|nationally)),\s+"
    ),
    joint=r"\s*(?:and|but|while|whereas|yet|for(?=\s(?:I|we|our|the\s\w+\s(?:is|are|was|were|has|have))\b))\s+",
    behind=(
        r"\s+(?=(?:over|compared|since|for|in|during|from|through|across|between|within|by|at|on|under|against|thanks|due"
        r"|because|as|when|while|where|after|before|throughout|among|with|until|this|last|and|including|annually"
        r"|worldwide)\b)"
    ),
    date=(
        r"(?:In|On|By|Back in)\s+(?:the\s+(?:spring|summer|autumn|fall|winter)\s+of\s+)?(?:early\s+|late\s+|mid-)?"
        r"(?P<when>(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+"
        r"(?:\d{1,2},\s+)?)?(?:1[5-9]|20)\d\d),?\s+"
    ),
)
