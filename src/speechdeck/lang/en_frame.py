"""How English speeches are framed, and what English sites put around them."""

from __future__ import annotations

from speechdeck.model.language import Anatomy, Furniture

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sep(?:t(?:ember|\.)?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATES = (
    rf"\b(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+\d{{4}}"
    rf"|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d|{_MONTH}\s+(?:19|20)\d\d)\b"
)
_SPEECH = (
    r"(?:Remarks?|Speech(?:es)?|Address|Keynote|Statement|Lecture|Talk|Eulogy|Toast|Testimony|Message|Commencement"
    r"|Inaugural"
    r"|Oration|Sermon|Acceptance|Welcome|Briefing)"
)
_OFFICE_WORDS = (
    r"(?:President|Secretary|Minister|Governor|Chair(?:man|woman|person)?|Director|Senator|Representative"
    r"|Congress(?:man|woman)|Mayor|Ambassador"
    r"|Commissioner|General|Admiral|Colonel|Chancellor|Dean|Professor|Dr|Judge|Justice|Lady|Leader|Advis[oe]r"
    r"|Administrator|Officer|Speaker|Attorney"
    r"|Envoy|CEO|CTO|CFO|Partner|Founder|Economist|Mr|Ms|Mrs|Sir|Lord|Dame|Prince(?:ss)?|Pope|King|Queen"
    r"|Rev(?:erend)?|Prosecutor|Analyst|Engineer"
    r"|Member|Manager|Head)"
)
_RANKS = (
    r"(?:Deputy|Vice|Acting|Former|First|Assistant|Under|Executive|Chief|Senior|National|Managing|Associate|Principal"
    r"|Prime|Permanent)"
)
_GAP = r"(?:\\?_|[ \xa0])+"
_OFFICE = rf"(?:{_RANKS}{_GAP})*{_OFFICE_WORDS}(?:[ -]General)?\.?"
# A capitalised word of a name; particles stand in lower case between them.
_WORD = (
    r"(?!(?:At|Before|On|In|To|For|And|From|During|With|Following|As|Of|The|After|Announcing|Event|Remarks|Speech"
    r"|Address|Keynote|Statement|Delivers)\b)"
    rf"(?!(?:{_RANKS}|{_OFFICE_WORDS})\b)"
    r"(?:[A-Z][a-zà-ÿ’'\-]*[a-zà-ÿ][A-Za-zà-ÿ’'\-]*|[A-Z]{2,}[a-z]?|[A-Z]\.)"
)
_PARTICLE = rf"(?:(?:(?:de|da|dos|van|von|der|den|la|le|bin|al|the|of){_GAP}){{1,3}}(?=[A-Z]))?"
_SUFFIX = rf"(?:,?{_GAP}(?:Jr|Sr)\.?)?"
_NAME = rf"{_WORD}(?:{_GAP}{_PARTICLE}{_WORD}){{0,3}}{_SUFFIX}"
# Where other capitalised words may follow, a name has two words and perhaps an initial.
_SHORT_NAME = rf"{_WORD}(?:{_GAP}[A-Z]\.)?(?:{_GAP}{_PARTICLE}{_WORD})?{_SUFFIX}"

# How an audience is addressed, and with which courtesy.
_COURTEOUS = (
    r"(?:(?:My|Our|Dear|Fellow|Hon(?:ou?rable|[’'.]ble|\.)?|Distinguished|Esteemed|Good (?:morning|afternoon"
    r"|evening)),? (?:dear |fellow )*)*"
)
_AUDIENCE = (
    r"(?:[Ff]riends|[Cc]olleagues|[Gg]raduates|[Cc]omrades|[Ss]tudents|[Cc]itizens|Americans|Canadians|Australians"
    r"|[Cc]ountrymen|[Dd]elegates"
    r"|[Gg]uests|[Mm]embers of [^.,:!?\n]{3,60}|[Ff]ellow \w+|[Cc]lass of \d{4}|[Ee]veryone|[Ee]verybody"
    r"|[Aa]ll(?=[,:!])|[Gg]overnors|[Mm]inisters"
    r"|[Ss]enators|[Ss]peaker(?: Sir)?)"
)

ANATOMY = Anatomy(
    titles=rf"\b{_SPEECH}\b",
    occasion=(
        rf"{_SPEECH}\b.*?\b(?:at|to|before|on the occasion of)\s+(?P<o>(?:the\s+)?[A-Z0-9‘“\"].{{3,120}}?)(?:$"
        rf"|[|(])"
    ),
    name=_NAME,
    person=rf"(?:(?P<role>(?:[A-Z][\w.]*{_GAP}){{0,3}}?{_OFFICE}){_GAP})?(?P<name>{_NAME})(?:,\s.{{3,80}})?",
    role=rf"{_OFFICE}\b",
    organisation=(
        r"(?:Bank|Ministry|Department|University|College|School|Institute|Council|Commission|Company|Association|Fund"
        r"|Foundation|Office|Group)\b"
    ),
    speaking=(
        rf"(?:(?:\b(?:by|By|BY)|{_SPEECH}:?(?:{_GAP}of)?)\s+(?:the\s+)?(?:Hon(?:ou?rable|\.|’ble)\s+)?"
        rf"(?P<role>(?:[A-Z][\w.’&]*(?:,?\s+(?:of|for|and|the)\b)*{_GAP}){{0,5}}?{_OFFICE}{_GAP})?(?P<name>{_NAME})"
        rf"|^(?P<role2>(?:[A-Z][\w.]*{_GAP}){{0,3}}?{_OFFICE}{_GAP})(?P<name2>{_SHORT_NAME}))"
    ),
    byline=(
        r"[*_]*(?:Speakers?|SPEAKER|Presenter|Delivered by|Author|By|BY|by|Presented by)[*_]*"
        r"\s*(?::[*_]*|(?<=[byBYof]))\s+"
    ),
    label=r"[*_]*(?P<name>[A-Z][\w.’' \-]{1,40}?)(?:\s*\([^)]{1,60}\))?:[*_]*(?=\s)",
    dates=_DATES,
    venue=(  # what it is stands last, or a place, a date or a comma follows: not “The Library of Second Chances”
        r"(?:[*_]+.*|.*(?:University|College|House|Church|Theat(?:er|re)) of\b.*"
        r"|.*(?:Conference|Forum|Summit|Symposium|Hall|Room|Center|Centre|Building|Headquarters|University|College"
        r"|Church|Theat(?:er|re)|Lawn|House|Hotel|Library|Auditorium)(?:$|[,;(].*|\s+(?:in|at|on|\d|–|-).*)"
        r"|.*(?:Washington|London|D\.C\.|[A-Z][a-z]+, [A-Z][a-z]+)\b.*|[A-Z][a-z]+)$"
    ),
    note=(
        r"(?:[>*_]\s*)?(?:The following (?:is|are)|This is (?:a|the) (?:full )?(?:transcript|text)|(?:Full )?(?:Text"
        r"|Transcript) (?:of|as)|Transcript:?$"
        r"|Editor[’']s note|Note:|Abstract:?|Summary:?|The views expressed|Check against delivery|As (?:prepared"
        r"|delivered))"
    ),
    preface=(
        r"(?:[Tt]he following (?:is|are) (?:the|a|an)|[Ff]ull (?:[Tt]ext|[Tt]ranscript) of|[Tt]ranscript (?:of"
        r"|follows))"
    ),
    salutation=(
        rf"{_COURTEOUS}(?:Ladies and [Gg]entlemen|(?:Mr|Madame?)\.? (?:{_RANKS} )*{_OFFICE_WORDS}|Your \w+(?: \w+)?"
        rf"|Excellenc(?:y|ies)|{_AUDIENCE})"
        rf"(?:,? (?:and|of|from|my|our|distinguished|dear)\b[^.,:!?\n]{{1,60}}|, (?:sir|madam))?[,:!]"
        rf"|(?:{_COURTEOUS}(?:{_OFFICE_WORDS}|{_AUDIENCE}|Ladies|Mr|Madam|Your|Members"
        rf"|Guests)\b[^.!?\n]{{0,260}}[:,!])(?=\s*$|\s*\n)"
    ),
    address=(
        r"(?:(?:So|And|Now),? )?(?:(?:My|Dear|Distinguished|Fellow|Our) )*(?:ladies and gentlemen"
        r"|Ladies and [Gg]entlemen|[Ff]riends|[Cc]olleagues|fellow \w+|[Gg]raduates"
        r"|[Cc]lass of \d{4}|[Cc]ompatriots|[Cc]omrades|[Hh]on(?:ou?rable|\.)? [Mm]embers"
        rf"|(?:Mr|Madame?)\.? (?:{_RANKS} )*{_OFFICE_WORDS})(?: and [\w ]{{1,30}})?,"
    ),
    greeting=(
        r"(?:Good (?:morning|afternoon|evening|day)|Hello|Hi|Welcome|Thank you|Thanks|Greetings|Howdy"
        r"|Warm greetings)\b[^.!?\n]{0,120}[.!?]"
    ),
    thanks=(
        r"(?:And )?(?:Again,? |Once again,? |So,? |With that,? )?(?:I )?(?:[Tt]hank you|[Tt]hanks"
        r"|[Mm]any thanks)\b[^.!?\n]{0,70}[.!]|God bless[^.!?\n]{0,60}[.!]"
        r"|(?:And )?[Mm]ay God[^.!?\n]{0,80}[.!]"
    ),
    wrapping=(
        r"(?:[^.!?\n]{0,40}?\b)?(?:(?:[Ii]n|[Bb]y way of)\s+(?:conclusion|closing|summary)\b|[Tt]o\s+(?:conclude"
        r"|close|sum up|summari[sz]e|wrap up)\b"
        r"|[Ll]et me\s+(?:just\s+|now\s+|finally\s+)?(?:conclude|close|end|finish|sum|wrap|leave)\b|I(?:’|')?(?:ll|d"
        r"| will| would| want to| am going to)\s*(?:like to |just )?"
        r"(?:conclude|close|end (?:with|by|on)|finish|leave you)\b|As I (?:conclude|close|finish|end)\b"
        r"|I want to leave|I wish (?:you|the|this|all))"
        r"|(?:As )?I (?:said|mentioned|began|started|opened) (?:at the (?:beginning|start|outset)|by|with|this"
        r"|earlier)\b|(?:So )?[Tt]hose (?:are|were) (?:the|my) \w+ \w+"
        r"|(?:So |And |Again,? )?(?:[Ff]inally,? (?:I|let|we|my)|Lastly,|[Ww]ith that\b|Congratulations|Good luck"
        r"|God bless|May God|May you|Once again,? (?:I|thank))"
    ),
    turning=(
        r"(?:(?:So|And so|And|Now|But|Well|Today),?\s+)?(?:Class of|Members of the class|[Gg]raduates"
        r"|Ladies and gentlemen|My (?:fellow|friends|final)|[Ll]et us|[Ll]et’s|[Tt]ogether"
        r"|[Tt]hrough all of this|Dear friends|Friends|Colleagues|I look forward|I hope|The (?:road|path|future)"
        r"|As you|Go )"
    ),
    appeal=(
        r"[Tt]hank you|[Tt]hanks|God bless|May God|[Ii]n (?:conclusion|closing)|[Ll]et us|[Ll]et’s|[Tt]ogether"
        r"|[Cc]ongratulations|[Gg]ood luck|look forward|take (?:your |some )?questions"
        r"|[Gg]o forth|I wish you|best wishes|the future"
    ),
    conclusion=(
        r"(?i)(?:[IVX\d]+[.)]\s*)?(?:conclusions?|concluding remarks?|closing(?: remarks?| thoughts?)?|summary"
        r"|final thoughts?|in conclusion|wrap(?:ping)?[- ]up)\s*:?"
    ),
)

FURNITURE = Furniture(
    lines=(
        r"(?:\\?#\s*){3}$|-\s*30\s*-\s*$|END\s*$|\[END\]",
        r"(?:Skip to (?:main )?content|Press Enter go to)",
        r"(?:An official website of|Official websites use|Secure \.gov websites|An? \.gov website"
        r"|Share sensitive information|Here[’']s how you know|A lock \(|Please enable JavaScript|Lock(?:ed)?$"
        r"|Locked padlock)",
        r"(?:Watch|Listen to|View|Download|Read)(?: the)? (?:video|audio|webcast|recording|slides|live"
        r"|transcript)\b[^.!?]{0,100}$",
        r"(?:Audio|Video|PDF|Word)\s+[\d.]+\s*[KMG]B$|Q&A Transcript$",
        r"(?:This (?:web)?site uses cookies|We use cookies|By (?:continuing to (?:use|browse)|using) (?:this"
        r"|our) (?:web)?site)",
        r"(?:Share (?:this|more|on)|Follow us|Sign up for|Subscribe(?: to| now|$)|Print this|Email this"
        r"|Download (?:PDF|the))[^.!?,;]{0,30}$",
        r"(?:Full [Tt]ext|Download|PDF|Slides?|Charts?|Accessible [Vv]ersion"
        r"|Watch [Ll]ive)\s*[\[(]?\s*(?:PDF)?[^.]{0,20}\d*\s*[KM]?B?[\])]?$",
        r"[*_]*(?:As [Pp]repared [Ff]or [Dd]elivery|As [Dd]elivered|Check [Aa]gainst [Dd]elivery|Embargoed? (?:until"
        r"|for)|For [Ii]mmediate [Rr]elease|Strictly embargoed)[^.]{0,60}$",
        r"(?:Last (?:updated|modified)|Posted(?: on)?|Published(?: on)?|Release [Dd]ate"
        r"|Updated)\s*:?\s*(?:\w+ )?\d[^.!?;]{0,30}$",
        r"(?:Image source|Photo(?: by| credit)?|Caption|Source)\s*:",
        r".{0,80}(?:All [Rr]ights [Rr]eserved|[Cc]opyright\s*(?:©|\(c\)|\d{4})).{0,120}$",
        r"(?:Related|More|Recommended|Latest|Popular) (?:[Aa]rticles|[Ss]tories|[Nn]ews|[Ss]peeches|[Pp]osts|[Ll]inks"
        r"|[Cc]ontent|[Cc]overage)$",
        r"Tel\s*[:+]|Fax\s*[:+]|E-?mail\s*:",
        r"(?:\d{1,2}[:.]\d\d\s*(?:[AaPp]\.?[Mm]\.?)(?:\s+[A-Z]{2,4})?)\s*$",
        r"[A-Z][\w.’'-]*(?: [A-Z0-9][\w.’'-]*){0,4} \((?:\d{1,2}:)?\d{1,2}:\d\d\):?\s*$",
        r"(?:[Pp]age|p\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\s*$",
        r"</?(?:!DOCTYPE|html|meta|link|script|style)\b",
        r"[-*_\s]*(?:Video|Slides?|Links?|URL|Website|Watch|Audio|Recording|Source)\b[^.]{0,20}:.{0,40}https?://.*$",
        r"[-*\s]*<?https?://\S+>?$",
        r"!\[[^\]]*\]\([^)]*\)\s*$|<img\b[^>]*>\s*$",
    ),
    menu=(
        r"Home|Search:?|Advanced|Menu|Close|close|Share|Share more|Print|print|Email|back|Back|Back to top|Top|Next"
        r"|Previous|Login|Log in|Sign in|Register|"
        r"Contact(?: Us)?|About(?: Us)?|FAQ|Help|Links|Site ?[Mm]ap|Site Directory|Privacy(?: Policy)?"
        r"|Terms(?: of Use)?|Sitemap|Careers|News|Newsroom|Blogs?|Speeches|Statements|"
        r"Facebook|facebook|Twitter|twitter|LinkedIn|linkedin|WhatsApp|Instagram|YouTube|digg|renren|stumbleupon"
        r"|delicious|sina|reddit|tumblr|pinterest|"
        r"OPEN|S|M|L|×|:::|WHAT'S NEW|Who We Are|Copy link|Download|Read more|Speeches & Transcripts.*|Subscribe"
        r"|Follow|Languages?|English|中文版|日本語",
    ),
    adverts=(r"\b[Ss]ubscribe\b|\b[Cc]ookies?\b|[Cc]lick here|[Aa]ll [Rr]ights [Rr]eserved|\b[Nn]ewsletter",),
    directions=(
        r"[^()\[\]]{0,30}\b(?:applause|applauding|laughter|laughs?|laughing|cheers|cheering|pause|smiles?|crosstalk"
        r"|inaudible"
        r"|indiscernible|unintelligible|sic|booing|boos|standing ovation|chuckles?|video (?:plays|is played|begins"
        r"|ends)"
        r"|audience (?:members?|laughs|applauds|says?|responds?)|moment of silence|gasps|sings?|sighs?|offers? a toast"
        r"|operator instructions|operator signoff)\b[^()\[\]]{0,30}\.?|(?:\w+ )?music(?: plays| playing)?",
    ),
    notes=(r"(?:Endnotes?|Footnotes?|Notes?|References|Bibliography|Sources|Works [Cc]ited)\s*:?",),
)
