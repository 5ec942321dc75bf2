"""What may be left out of an English sentence, and what speaks for showing it."""

from __future__ import annotations

from speechdeck.lang.en_verbs import PLURAL, VERBS
from speechdeck.model.language import Cuts

# What a time is made of: in the past two years, by 2040, for the first time, on Sunday.
FEW = (
    r"(?:the|this|these|those|that|last|next|past|coming|recent|early|late|mid|a|an|its|our|just|only|more than"
    r"|less than|about|nearly|almost|all|first|second|third|few|several|many|two|three|four|five|six|seven|eight|nine"
    r"|ten|twenty|thirty|forty|fifty|hundred|\d+|end of|start of|beginning of|middle of|course of|years of"
    r"|decades of|of)"
)
TIME = (
    r"(?:\d{4}s?|years?|months?|weeks?|weekends?|days?|decades?|century|centuries|hours?|minutes?|moments?|today"
    r"|yesterday|tomorrow|tonight|mornings?|evenings?|nights?|(?:first|second|third|last) time|January|February|March"
    r"|April|May|June|July|August|September|October|November|December|Sundays?|Mondays?|Tuesdays?|Wednesdays?"
    r"|Thursdays?|Fridays?|Saturdays?|quarter|spring|summer|autumn|fall|winter|a while|generations?)"
)

# What everybody in the hall can point at: this year, this city.
PRESENT = (
    r"(?:years?|months?|weeks?|weekend|century|decades?|generation|country|nation|land|planet|world|earth|continent"
    r"|hemisphere|region|organi[sz]ation|body|institution|hall|room|house|chamber|city|town|state|province|university"
    r"|school|college|campus|moment|days?|times?|morning|afternoon|evening|night|season|summer|fall|autumn|spring"
    r"|winter|hour|stage|place|community|class|speech|conference|forum|meeting|assembly|occasion|quarter|great"
    r"|administration|congress|government|parliament|budget)"
)

CUTS = Cuts(
    connectives=(
        "And so", "But then", "And then", "And yet", "So then", "And", "But", "So", "Now", "Well", "Also", "Yet",
        "Then", "Moreover", "Furthermore", "However", "Therefore", "Thus", "Hence", "Still,", "Indeed", "In fact",
        "Of course", "In addition", "Additionally", "Similarly", "Likewise", "Meanwhile", "Collectively", "Finally",
        "As a result", "For that reason", "That is why", "That’s why", "That's why", "This is why", "Which is why",
        "On the other hand", "By contrast", "In contrast", "In other words", "In short", "In conclusion", "To be clear",
        "To be sure", "At the same time", "Above all", "Most of all", "First of all", "After all", "Again,", "Look,",
        "Folks,", "You see,", "You know,", "I mean,", "Frankly", "Today,", "Here is the truth", "Let me be clear",
        "Let’s be clear", "All told", "Simply put", "Put simply", "Ladies and gentlemen,", "My friends,", "Friends,",
        "Colleagues,", "Nevertheless", "Since then", "Right now", "Once again", "Even so", "Importantly", "Crucially",
        "Obviously", "Clearly", "To begin with", "To start with", "First off", "All right", "Alright", "Okay,", "OK,",
        "Yes,", "Oh,", "Hey,", "Right,", "Sure,", "Actually", "Basically", "Honestly", "Anyway", "Unfortunately",
        "Fortunately", "Sadly", "By the way", "Secondly", "Thirdly", "Lastly", "Firstly", "First,",
        "This means that", "That means that", "It means that", "This means,", "That means,", "It means,",
        "Second,", "Third,", "Fourth,", "Fifth,", "Sixth,", "My fellow leaders,",
        "My fellow citizens,", "My fellow Americans,", "My fellow graduates,", "Graduates,", "Like I said,",
        "As I said,", "Regrettably,", "Subsequently,", "Ultimately,", "Eventually,", "Consequently,", "Accordingly,",
        "Notably,", "Besides,", "Interestingly,", "Incidentally,", "More importantly,", "Most importantly,", "Really,",
        "In particular,", "Psychologically speaking,", "Generally speaking,", "Oh", "No,",
    ),
    leadins=(
        r"let me (?:just )?(?:be|say|repeat|tell|add|put|give|start|begin|close|end)\b[^.;:!?]{0,40}",
        r"I(?:[’']ll| will| would| want to| have to| must| can| say)? (?:only |just |also )?(?:say|repeat|tell|add)\b"
        r"[^.;:!?]{0,20}",
        r"(?:this|that|which) (?:brings|leads|takes) (?:me|us) to [^.;:!?]{3,50}",
        r"hear me clearly|case in point|(?:remember|consider|imagine|note) this|make no mistake|mark my words"
        r"|good news|bad news|simple fact",
        r"(?:here is|here[’']s|there is) (?:the|a|my) (?:\w+ )?(?:truth|point|thing|fact|reality|deal|reason|question)",
        r"the (?:\w+ )?(?:point|truth|fact|bottom line|good news|bad news|answer|reality|lesson|message)(?: here)? is"
        r"(?: this| simple| clear)?",
        r"you[’']re right|in other words|put differently|in short|to repeat|again",
    ),
    negations=(
        "not", "never", "no", "n’t", "n't", "neither", "nor", "cannot", "hardly",
    ),
    modals=(
        "must", "need to", "needs to", "have to", "has to", "should", "ought to", "let us", "let’s", "let's", "will",
    ),
    pronouns=(
        "I believe that", "I believe", "I think that", "I think", "I know that", "I am convinced that",
        "I’m convinced that", "I'm convinced that", "I would argue that", "I hope that", "I hope", "I say that",
        "I want you to know that", "I am proud that", "It is clear that", "It’s clear that", "It is true that",
        "The truth is that", "The truth is", "The fact is that", "The fact is", "We all know that", "We know that",
        "As you know", "I am confident that", "I’m confident that", "I'm confident that", "I firmly believe that",
        "I firmly believe", "I strongly believe that", "My point is that", "The point is that", "I am sure that",
    ),
    openings=(
        "According to", "In", "On", "At", "By", "For", "From", "With", "Through", "During", "Over", "Since", "After",
        "Before", "As",
        "Across", "Under", "Within", "Throughout", "Around", "Among", "Along with", "Together with", "Thanks to",
        "Because of", "When", "While", "Against", "Amid", "Following",
        "Regarding", "Concerning", "Earlier", "Last", "This year", "This week",
        "This month", "Here in", "Back in",
    ),
    conditions=(
        "If", "Should", "Were", "When you", "When one", "When people", "When someone", "When nations", "When countries",
        "Unless", "Although", "Though", "Even if", "Even though", "Whether", "Because", "Given", "Despite",
        "Without", "Like", "Just like", "Besides", "Beyond", "Not only", "Once", "Until", "Whatever", "Whenever",
        "Wherever", "No matter", "Rather than", "Instead of", "To", "Where", "Only", "Unlike", "Except", "As long as",
        "So long as", "Provided", "Just as", "Whereas", "Since",
    ),
    examples=(
        "For example", "For instance", "Such as", "Take for example", "Consider", "Like when",
    ),
    dependents=(
        "which", "who", "whose", "that", "and", "but", "or", "so", "because", "including", "such as", "especially",
    ),
    anaphora=(
        "This", "That", "These", "Those", "It", "It’s", "It's", "They", "They’re", "They're", "He", "She", "His",
        "Her", "Their", "Its", "That’s", "That's", "There", "Here", "Such", "Both", "Neither", "Either", "Them",
        "Others", "Some", "One", "Which", "Who", "What", "Why", "How", "Where", "He’s", "She’s", "He's", "She's",
        "Not", "Another", "Each", "Nor", "Then", "Same",
    ),
    demonstratives=(
        rf"\b(?:this|these)\s+(?!{PRESENT}\b)[a-z]",
        r"\bthose\s+(?!who\b|that\b|of\b|in\b|with\b|whose\b|most\b)[a-z]",
        r"\b(?:that|this|those|these)$|\b(?:of|among) (?:these|those|them)\b(?! who)",
        r"\bsuch\s+(?!as\b)[a-z]", r"\b(?:do|did|does|done|of|about|with|to|for|like|in|on|from) (?:that|this)$",
        r"\b(?:the former|the latter|the others|that way|that kind)\b",
        r"\b(?:about|of|for|with|from|under|after|before|during|through)\sthat\s"
        r"(?!(?:are|can|could|had|has|have|he|her|his|I|is|it|may|might|must|our|she|should|the|their|there|these|they|this|was|we|were"
        r"|will|would|you|your|\w+ed|\w+s)\b)[a-z]",
    ),
    standing=(r"\b(?:it|they|them|he|she|him|they[’']re|they[’']ve|he[’']s|she[’']s|it[’']s)\b",),
    hall=(
        "thank you", "thanks to all of you", "ladies and gentlemen", "welcome", "good morning", "good afternoon",
        "good evening", "let me", "let’s turn", "let's turn", "let’s move", "let's move", "let’s now", "let's now",
        "let us now", "let us turn", "turning to", "please", "take a look at", "as you can see", "on this slide",
        "on this chart", "next slide", "the slide shows", "I want to thank", "I’d like to", "I'd like to",
        "I would like to", "I am pleased", "I’m pleased", "I'm pleased", "I am delighted", "I am honored",
        "I am honoured",
        "it is a pleasure", "it’s a pleasure", "it is an honor", "it’s an honor", "as I said", "as I mentioned",
        "as you know", "I want to say", "I just want", "I mean", "applause", "laughter", "inaudible",
        "please join me", "my remarks", "this afternoon", "this morning", "this evening", "tonight", "God bless",
        "you guys", "excuse me", "I’ll tell you", "I'll tell you", "by the way", "Mr. President", "Mr. Speaker",
        "Your Excellency", "I remember", "I recall", "I told", "I said", "he said", "she said", "they said",
        "I asked", "I was", "I am", "I’m", "I'm", "grateful",
    ),
    partings=(
        "conclude my", "conclude by", "concluding", "my remarks", "my talk", "my speech", "my presentation",
        "leave you with", "stop with this", "stop there", "stop here", "end here", "end there", "end with this",
        "close with this", "one last", "last bit of advice", "take questions", "your questions", "any questions",
        "for watching", "for listening", "for reading", "for your time", "this session", "this video", "adjourned",
        "do now adjourn", "yield the floor", "subscribe", "check out",
    ),
    cues=(
        "must", "need", "needs", "key", "the most important", "most important", "goal", "goals", "priority",
        "priorities", "commit", "committed", "commitment", "essential", "critical", "crucial", "vital", "fundamental",
        "challenge", "challenges", "future", "responsibility", "opportunity", "never", "every", "will", "responsible",
        "require", "requires", "first", "together", "lesson", "principle", "reason", "matters", "matter", "only",
    ),
    units=(
        "percent", "per cent", "percentage points", "million", "billion", "trillion", "thousand", "hundred",
        "dollars", "euros", "pounds", "people", "jobs", "countries", "nations", "states", "miles", "kilometers",
        "kilometres", "tons", "tonnes", "students", "families", "children", "homes", "times", "Americans", "workers",
        "women", "men", "patients", "schools", "companies", "businesses", "cities", "gigawatts", "megawatts",
        "points", "degrees", "acres", "hectares", "basis points", "percentage point", "lakh", "crore", "households",
        "farmers", "employees", "residents", "units", "kilowatts", "litres", "liters", "barrels", "metres", "meters",
        "feet",
    ),
    greetings=(r"(?P<what>(?:[Tt]hank you|[Tt]hanks|[Cc]ongratulations)) (?P<whom>to [^.!?,;]{6,90})",),
    verbs=VERBS,
    plurals=PLURAL,
    # No condition (if, unless, until) and no relative (that, who) is one: without it the rest says more than was said.
    tails=(
        "because", "so that", "in order to", "while", "whereas", "although", "though", "even though", "but", "so we",
        "so they", "so it", "so you", "and we", "and they", "and it", "and I", "including", "such as", "rather than",
        "instead of", "even as", "as we", "as they",
    ),
    complements=(
        "which", "that", "who", "where", "when", "until", "through", "across", "during", "around", "by", "with",
        "without", "for", "from", "over", "in", "on", "at", "to", "and", "of",
    ),
    adjuncts=(
        r"(?!on year)(?:in|by|since|during|over|for|on|at|after|before|through|throughout|within)\s+"
        rf"(?:{FEW}\s+){{0,4}}{TIME}\b",
        r"(?:across|around|throughout|all over|all across|all around)\s+(?:the|our|this|that|every)\s+\w+",
        r"(?:as well as|along with|together with|alongside|in (?:line|accordance|cooperation|collaboration|partnership|"
        r"conjunction) with|in (?:addition|order) to|in particular|with (?:a view to|the (?:aim|help|support) of)"
        r"|for the (?:purpose|benefit|sake) of|on behalf of|through the (?:use|work|creation|development) of)\b",
        r"(?:by|without)\s+(?!anything|something|nothing|spring|evening|morning)[a-z]{2,}ing\b",
        r"(?:thanks to|as a result|as part of|in the face of|regardless of|no matter|in response to)\b",
        r"and\s+(?:the|our|their|his|her|its|your|my|a|an|to|in|on|for|with|by)\s",
    ),
    seconds=(
        r"(?:will|must|can|should|would|could|is|are|was|were|has|have|had|makes?|made|takes?|took|gives?|gave|keeps?|kept"
        r"|find|found|builds?|built|brings?|brought|gets?|provides?|ensures?|protects?|reduces?|improves?|delivers?"
        r"|creates?|becomes?|became|remains?|includes?|allows?|enables?|prevents?|strengthens?|deter|begin|began"
        r"|continues?|forms?|remained|reduced|created|provided|helped|ensured|protected|improved)"
    ),
    bridges=(
        "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "that",
        "which", "who", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would",
        "can", "could", "should", "must", "may", "might", "not", "no", "than", "our", "my", "your", "their", "his",
        "her", "its", "this", "these", "those", "more", "most", "very", "so", "if", "when", "while", "because",
        "into", "about", "between", "through", "we", "i", "you", "they", "it", "he", "she", "each", "every", "all",
        "both", "any", "some", "such", "also", "just", "only", "even", "still", "need", "want", "make", "makes",
        "made", "making", "give", "gives", "do", "does", "did", "let", "one", "two", "how", "what", "why", "where",
        "whose", "going", "able", "there", "ensure", "keep", "become", "became", "continue", "began", "begin", "help",
        "know", "believe", "think", "say", "said", "says", "knows", "sure", "like", "seem", "seems", "lot", "number",
        "part", "kind", "bring", "put", "take", "took", "set", "get", "got", "it’s", "it's", "don’t", "don't",
        "isn’t", "aren’t", "can’t", "won’t", "that’s", "we’re", "we’ve", "we’ll", "i’m", "you’re", "they’re", "use",
        "used", "believes", "believed", "thought", "suggest", "decided", "decide", "chose", "choose", "mean", "means",
        "meant", "saw", "see", "found", "find", "told", "tell", "remember", "remembered", "realize", "realized",
        "realise", "hope", "hoped", "wanted", "wants", "tried", "try", "tries", "needs", "needed", "called", "another",
        "every", "many", "few", "other", "own", "where", "when", "including", "whatever", "especially", "then", "too",
        "ones", "first", "second", "third", "last", "next", "same", "who’s", "there’s", "you’ll", "they’ll", "i’ve",
        "you’ve", "they’ve", "didn’t", "doesn’t", "wasn’t", "weren’t", "couldn’t", "wouldn’t", "didn't", "doesn't",
        "wasn't", "weren't", "couldn't", "wouldn't", "can't", "won't", "we're", "we've", "we'll", "i'm", "i've",
        "you're", "you'll", "you've", "they're", "they'll", "they've", "that's", "there's", "aren't", "isn't",
        "me", "us", "him", "them", "felt", "feel", "feels", "agree", "agreed", "learned", "learn", "understand",
        "show", "shows", "showed", "ask", "asked", "asks", "without", "against", "under", "after", "before", "over",
        "across", "toward", "towards", "upon", "within", "since", "until", "yeah", "outside", "inside", "beyond",
        "already",
        "partly", "mainly", "largely", "mostly", "precisely", "simply",
        "primarily", "perhaps", "or", "nor",
        "yet", "per", "via", "least", "sometime",
    ),
    adverbs=(
        "also", "now", "never", "always", "still", "just", "only", "all", "even", "often", "not", "already", "up",
        "down", "out", "off", "away", "back", "together", "directly", "closely", "along", "apart", "forward", "around",
    ),
    calls=(
        "let us", "let’s", "let's", "together", "must", "never", "will", "may", "go forth", "remember", "go", "dare",
        "join", "keep", "build", "good luck", "I wish", "best wishes", "congratulations",
    ),
    auxiliaries=(
        "will", "would", "can", "could", "should", "shall", "must", "may", "might", "cannot", "is", "are", "was",
        "were", "am", "be", "been", "being", "has", "have", "had", "do", "does", "did", "don’t", "doesn’t", "didn’t",
        "won’t", "can’t", "couldn’t", "isn’t", "aren’t", "wasn’t", "weren’t", "haven’t", "hasn’t", "hadn’t",
        "wouldn’t", "shouldn’t", "don't", "doesn't", "didn't", "won't", "can't", "couldn't", "isn't", "aren't",
        "wasn't", "weren't", "haven't", "hasn't", "hadn't", "wouldn't", "shouldn't",
    ),
    governors=(
        "to", "I", "we", "you", "they", "he", "she", "who", "let’s", "let's", "we’ll", "we'll", "we’re", "we're",
        "we’ve", "we've", "you’ll", "you'll", "you’re", "you're", "you’ve", "you've", "they’re", "they're", "they’ve",
        "they've", "i’m", "i'm", "i’ve", "i've", "i’d", "i'd", "we’d", "we'd", "it’s", "it's", "he’s", "he's",
        "she’s", "she's",
    ),
    articles=("a", "an", "more", "less", "very", "so", "most", "truly", "too"),
    turns=("if", "unless", "until", "provided", "except", "or", "nor", "only", "not", "than", "as", "but", "yet"),
    participles=(
        "built", "brought", "found", "held", "kept", "led", "lost", "made", "met", "paid", "said", "taught", "told",
        "won",
        "left", "sent", "set", "sold", "put", "spread", "understood", "fought", "fed", "laid", "heard", "given",
        "taken", "bought", "caught", "dealt", "hung", "rebuilt", "sought", "spent", "struck", "swept",
    ),
    nouns=(
        "cost", "costs", "needs", "works", "changes", "lives", "drives", "covers", "moves", "shows", "rises", "falls",
        "runs", "plays", "wins", "talks", "need", "set", "spread", "build", "lay", "offers", "demands", "leads", "cut",
        "accounts", "amounts", "averages", "totals", "equals",
    ),
    joints=("and", "or", "but"),
    prepositions=(
        "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "into", "about", "between", "through",
        "across",
        "over", "under", "after", "before", "during", "against", "among", "around", "toward", "towards", "upon",
        "within", "without", "than", "and", "or",
    ),
    relatives=("that", "which", "who", "whose", "where", "when"),
    definites=(
        "the", "those", "these", "every", "any", "all", "only", "no", "someone", "something", "anyone", "anything",
        "everyone", "everything", "nothing", "nobody", "people", "way", "day", "time", "place", "one",
    ),
)  # fmt: skip
