"""The verbs of English by which a clause is told from a phrase: those of speeches that are seldom nouns.

Regular past forms are told by their ending: only irregular ones stand here, and those that are common before numbers.
"""

from __future__ import annotations

_AUXILIARIES = (
    "is", "are", "was", "were", "am", "be", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
    "may", "might", "must", "shall", "should", "cannot", "let", "let’s", "let's", "isn’t", "aren’t", "wasn’t",
    "weren’t", "don’t", "doesn’t", "didn’t", "won’t", "can’t", "couldn’t", "it’s", "we’re", "we’ve", "we’ll", "you’re",
    "they’re", "that’s", "there’s", "i’m", "i’ve", "isn't", "aren't", "don't", "doesn't", "didn't", "won't", "can't",
    "it's", "we're", "we've", "we'll", "you're", "they're", "that's", "there's", "i'm", "i've",
)  # fmt: skip

#: As plural nouns have them: the boats | require a lamp.
_PLAIN = tuple(
    """accelerate accept achieve acknowledge acquire adapt add admit adopt affect afford agree aim allow amplify
    announce appear apply appreciate argue arise ask assert assess assume attract avoid await become begin believe
    belong blame borrow bring broaden buy care carry celebrate choose claim collect combine come commit compare
    compete complain complete comprise concern confirm confront connect consider consist constitute consume
    contain continue contribute convince cooperate cope cover create cultivate decide define deliver demonstrate deny
    depend derive describe deserve desire destroy determine develop differ disappear discover distort dominate
    drive earn eat elect eliminate embrace emerge employ empower enable encourage engage enhance enjoy ensure
    enter establish evolve examine exceed exist expand expect explain exploit explore extend fail feel fill
    finance find flourish flow focus follow forget forgive form fulfil fulfill fund gather generate get give go
    govern grow guarantee guide happen hear help hide hold identify ignore illustrate implement imply impose
    improve include incorporate indicate influence inherit inhibit insist inspire integrate interact introduce
    invest investigate invite involve join justify keep know lack last lead learn leave lend like live look lose
    love maintain make manage matter mean meet migrate mobilize navigate need obtain occur operate oppose
    outnumber outpace outweigh overcome owe own participate pass pay perform permit persist play possess prefer
    prepare prevent proceed produce prohibit promise promote propose prosper protect prove provide pull pursue
    push qualify raise reach react read realise realize rebuild receive recognise recognize recommend recover
    reduce refer reflect refuse reinforce reject relate rely remain remember remove replace represent require
    resist resolve respond restore restrict retain reveal rise run save say secure see seek seem select sell send
    separate serve settle share shift show solve speak spend stand stay strengthen struggle submit succeed suffer
    suggest support surpass survive sustain take talk teach tell tend thank think threaten thrive touch transform
    treat trigger trust try turn undergo underline undermine underpin understand undertake unite use vary want
    welcome win wish wonder work write yield""".split()
)  # fmt: skip
#: Of these, those that in the plural are nouns more often than verbs: claims, concerns, shares.
_NOUNS = frozenset(
    """aim blame care claim compare concern cover desire drive finance find flow focus form fund guarantee guide help
    influence interact join last lead like live look love matter need pass play promise pull push read rise run
    save share shift show stand struggle support talk thank touch treat trigger trust turn use wish work wonder
    yield""".split()
)  # fmt: skip
#: Of these, those that a noun in the plural often has behind it as a noun: sales rise, arms race.
_MIXED = frozenset("aim claim concern desire drive flow focus fund guide influence pass rise run share shift".split())

_OTHERS = (
    "lives", "shows", "means", "needs", "helps", "turns", "works", "leads", "stands", "talks", "touches", "wins",
    "drives", "matters", "rises", "runs", "plays", "costs", "cost", "faces", "starts", "offers", "demands", "moves",
    "falls", "builds", "covers", "changes", "opens", "meets", "rests", "lasts", "supports", "helps", "looks", "likes",
    "finds", "compares",
    "accounts", "amounts", "averages", "totals", "equals", "captures", "boosts", "launches", "lies", "sits", "loves",
    "spread", "need", "make", "take", "give", "keep", "find", "build", "please", "want", "represent", "comprise",
    "constitute", "exceed", "owe",
    "began", "became", "brought", "built", "came", "fell", "felt", "found", "gave", "went", "grew", "held", "kept",
    "knew", "led", "lost", "made", "meant", "met", "paid", "put", "ran", "rose", "said", "saw", "spoke", "stood",
    "taught", "told", "took", "won", "wrote", "left", "lets", "chose", "drew", "fed", "fought", "got", "heard", "laid",
    "lay", "sent", "set", "shook", "slept", "sold", "stayed", "thought", "understood", "woke", "wore", "arose", "bore",
    "bought", "broke", "caught", "dealt", "drove", "fled", "flew", "forgot", "froze", "hung", "overcame", "rang",
    "rebuilt", "sang", "sank", "sought", "sprang", "spent", "stole", "struck", "swept", "swore", "threw", "tore",
    "undertook", "wept", "withdrew", "shrank",
    "accounted", "amounted", "averaged", "climbed", "contributed", "declined", "doubled", "dropped", "dwindled",
    "exceeded", "jumped", "narrowed", "owed", "plummeted", "plunged", "quadrupled", "resulted", "slipped", "soared",
    "stemmed", "surged", "totaled", "totalled", "tripled", "tumbled", "widened",
)  # fmt: skip


def _third(verb: str) -> str:
    """As he, she and it have it."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"


VERBS = tuple(dict.fromkeys((*_AUXILIARIES, *_OTHERS, *(_third(each) for each in _PLAIN if each not in _NOUNS))))
#: Told behind a plural noun only.
PLURAL = tuple(each for each in _PLAIN if each not in _MIXED)
