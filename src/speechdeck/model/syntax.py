"""What the program knows of how the clauses of a language hang together: facts only, in `lang/`.

All strings are regular expressions, and an empty one never matches; tuples and sets hold words as they are written.
"""

from __future__ import annotations

from typing import NamedTuple


class Heads(NamedTuple):
    """What at the head of a clause is no lead-up, though it looks like one, and so is never cut off."""

    no_connective: str = ""  # behind a connective: it is none: the 的 of 目前的. A lookahead
    no_pronoun: str = ""  # behind what the speaker thinks: I believe | in. A lookahead
    compounds: frozenset[str] = frozenset()  # words that begin with what is a connective elsewhere: 并列
    name: str = ""  # behind 这是, a name of what the heading is: …的途径
    after_pronoun: frozenset[str] = frozenset()  # characters that answer to the pronoun before them: 我们就是
    paired: frozenset[str] = frozenset()  # characters before a modal that begin a pair: 既要
    states: frozenset[str] = frozenset()  # characters behind a modal without which it would be so already: 有
    needing: tuple[str, ...] = ()  # modals that before a noun are verbs: 需要
    acting: frozenset[str] = frozenset()  # characters before what is done, behind such a modal: 把
    about: str = ""  # what a clause is about, group 1: 在…方面
    counted: str = ""  # brackets that belong to what is counted: 县（市、区）


class Builds(NamedTuple):
    """What members of one build may share (East Asian scripts)."""

    vague: str = ""  # nouns that end clauses of any build: 问题
    noun: str = ""  # the noun at the end of a member, group 1: 的党性观念
    tying: frozenset[str] = frozenset()  # connectives of a story, which is no list: 又
    made: str = ""  # before two quotations of one build, a lookbehind: 形成


class Linkage(NamedTuple):
    """What ties one clause to another, so that neither says something alone (East Asian scripts)."""

    # Circumstances: whole clauses that say when, how or by what.
    times: tuple[str, ...] = ()  # when: 今年10月, 上半年, 十几年的努力
    place: str = ""  # where, as the hall sees it: 在这里
    manners: tuple[str, ...] = ()  # how, or over what: 以更高的站位, 从思想到行动
    means: str = ""  # before what it is done by: 我们还积极(利用…)

    # Clauses that wait for the next one.
    meanwhile: str = ""  # ends one that says when or why, with a subject of its own: 孩子遇到困难的时候
    waiting: str = ""  # ends one that says with or for what, behind a subject: 我们希望随着水位回落
    nominal: str = ""  # one that says whom or what it is about: 对调查认定必须拆除的
    someone: str = ""  # somebody of whom the next one says something: 一个没有现实感的人
    named: str = ""  # a name that says which one is meant: 港口的老船长
    taken: str = ""  # what is taken before it is told what is done with it, group 1: 把好技术
    denial: str = ""  # begins a denial, of which a row leads up to what follows: 不修堤
    leads_up: str = ""  # inside one: behind it a condition may begin: 有两点：一是
    forward: str = ""  # begins one that goes on with another: 和, 因为
    lists: str = ""  # one with a colon whose list may stand without it: 完成较好的有：
    says: str = ""  # ends one with a colon that says who says so: 会议提出

    # Clauses that answer to the one before.
    therefore: str = ""  # begins one that tells what follows, behind its subject: 系统就不能
    dealt: str = ""  # a clause that says what is done with what the one before names: 需要予以解决
    needed: str = ""  # inside one that says what it takes: 人才是关键
    only: str = ""  # begins what is left behind a row of denials: 只能
    reason: str = ""  # begins one that says why: 因为
    result: str = ""  # inside one that says what comes of it: 所以
    consequence: tuple[str, ...] = ()  # begins what follows from the one before, also with a modal: 就, 首先要
    led_to: tuple[str, ...] = ()  # begins what all before it leads up to: 就, 否则
    predicates: tuple[str, ...] = ()  # begins one whose subject stands in the one before: 将, 可以
    about: frozenset[str] = frozenset()  # characters that begin one whose subject may be named before: 在, 对
    answers: tuple[str, ...] = ()  # begins what is said of what the one before only names: 我们, 也
    total: str = ""  # a word for all that the one before counts: 都
    totals: str = ""  # begins one that says it of all that the one before names: 在全市均
    before_subject: str = ""  # before the subject of a sentence: 但
    ties: frozenset[str] = frozenset()  # characters at its head that answer to the one before: 又, 也

    # Lists of names.
    joint: str = ""  # between two members: 、
    open_end: str = ""  # behind the last of some: 等
    shared: str = ""  # before what all have in common, so that none of them can end a wording: 的

    # What tells a clause from a name.
    verbal: frozenset[str] = frozenset()  # characters of clauses that are seldom in names: 是, 把
    several: str = ""  # several things that all have been named: 这三


class Syntax(NamedTuple):
    """What inside a clause waits for what follows, so that no cut may part them (Latin scripts)."""

    # Pairs: the first half promises the second.
    ranges: tuple[tuple[str, str, bool], ...] = ()  # between, and: whether the first always promises the second
    comparative: str = ""  # a word that something is compared by: more, stronger
    comparing: tuple[str, ...] = ()  # what it waits for: than
    beside: str = ""  # what only sets another number beside the one before: as compared with
    compared: tuple[str, ...] = ()  # words without which what follows them is compared with nothing: than, compared
    equals: tuple[str, ...] = ()  # words of a comparison that stand at both its sides: as strong as
    frames: tuple[str, ...] = ()  # promise a second member: both
    not_only: str = ""  # a negation that promises what is so: not only
    but: tuple[str, ...] = ()  # begins what is so: but
    denied: tuple[str, ...] = ()  # behind a negation and without a mark: it is this that is denied: because, by
    gives: str = ""  # ends in a verb and its object that need one thing more: leave the class
    given: str = ""  # begins that thing: with
    for_whom: str = ""  # ends before what somebody is to do: it is vital for us

    promises: tuple[tuple[str, str], ...] = ()  # what ends before a cut and what begins behind it, and belongs to it

    # Clauses that have begun and are not said to their end.
    turn: str = ""  # begins a second clause: but
    conjunction: str = ""  # begins a clause that may stand behind any other: because
    subordinators: tuple[str, ...] = ()  # words of which the verb must follow: while, how
    told: str = ""  # what is told must come to its verb: believe, that
    that: str = ""  # behind it what is told begins: that
    that_at_end: str = ""  # the same before a comma: it holds that, in spring, …
    exists: str = ""  # says nothing yet: there is a role
    hanging: str = ""  # begins a line that hangs on the sentence before: Because
    meanwhile: str = ""  # begins a circumstance of time: While
    limiting: tuple[str, ...] = ()  # conditions that are none at the head of a line: only
    relative: str = ""  # begins what is said of a noun: which
    subjects: tuple[str, ...] = ()  # who does something in a clause, wherever it stands: we
    trailing: str = ""  # begins what ends no circumstance, behind its comma: and, which
    begun: str = ""  # ends before the rest of a sentence: a comma and the word that ties it
    doing: str = ""  # begins what the subject does meanwhile: Working
    subject: str = ""  # begins the clause of that subject: we
    who: str = ""  # names somebody up to the verb of what says who is meant, `whom`: people who do not

    # Lists.
    coordinators: tuple[str, ...] = ()  # and, or
    joint: str = ""  # begins the last member of a list, or the second of two: and
    addition: str = ""  # begins a second member that may share what follows it: and
    complement: str = ""  # words that begin what two members may share: to
    of_member: str = ""  # begins what may belong to one member of several: in
    rest: str = ""  # the rest of a member and those behind it up to the last
    member: str = ""  # behind a comma: a member without a verb behind which the list goes on
    adjective: str = ""  # behind a comma: an adjective of a row, and its noun
    last: str = ""  # behind a comma: the last member, a name without article
    tail: str = ""  # behind a comma: few words up to the last member

    # Forms of words.
    participle: str = ""  # may belong to the noun before, with the phrase behind it: enshrined
    gerund: str = ""  # going
    past: str = ""  # may be a verb by its ending: lifted
    regular: str = ""  # the same, or another word of that ending: led
    inflected: str = ""  # the same, or a plural: lifted, lifts
    adverb: str = ""  # by its ending: closely
    pointers: tuple[str, ...] = ()  # before a noun, or a subject themselves: this boat, this is
    plural: str = ""  # may be a noun of several: boats, people
    possessives: tuple[str, ...] = ()  # before what is a noun, though it looks like a verb: our needs
    rates: tuple[str, ...] = ()  # nouns behind an article that tell a rate: a year
    counting: str = ""  # the end of what waits for what it counts: a total, a growing number
    alone: tuple[str, ...] = ()  # words that may stand alone behind a comma at the end: too
    named: str = ""  # a noun that a pronoun behind it may stand for: our schools
