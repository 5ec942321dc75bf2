"""What the program knows about a language: facts only, one instance a file in `lang/`.

Grouped by the stage that asks: numbering and cues for the outline, cuts for shortening, rhetoric for the forms of
slides, typography for text. Facts are NamedTuples, which a run has at once, where dataclasses take it 8 ms to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar

from speechdeck.model.syntax import Builds, Heads, Linkage, Syntax

#: How a marker may stand, from strong to weak: it opens a block, a sentence, a clause, or none of them.
Stand = Literal["line", "sentence", "clause", "inside"]

#: Ordinals that are no number. An empty `ordinals` means Arabic digits.
NEXT = -1  # 再次, next: one more, whichever
LAST = -2  # 最后, finally: one more, and no other after it
BULLET = 0  # ——: says nothing about the order


@dataclass(frozen=True, slots=True, eq=False)
class Typography:
    """How lines of this language are set. Equal to itself alone: measured texts are kept by it."""

    tag: str  # BCP 47, written as `lang` on every run
    east_asian: bool
    no_start: frozenset[str]  # kinsoku: never first in a line
    no_end: frozenset[str]  # kinsoku: never last in a line
    quotes: tuple[tuple[str, str], ...]


class NumberingFamily(NamedTuple):
    """One way of the language to number the parts of a speech.

    `pattern` is a regular expression of the whole label. Its group `n` is the ordinal; a group `key`, if there is one,
    must read the same in every member of a series (the noun of 理由一：, the verb of 一抓).
    """

    name: str  # as a person would write it: "第一，"
    pattern: str
    rank: float  # its usual depth among the families: 1 outermost; equal ranks do not nest by preference
    weight: float = 2.0  # how surely such a mark numbers a part: 1 may well be prose, 3 hardly ever
    least: Stand = "line"  # the weakest way to stand at which it is a mark at all
    ordinals: Mapping[str, int] = MappingProxyType({})  # what `n` says → number, NEXT, LAST or BULLET
    series: str = ""  # families of one name here continue each other: 首先 … 第二 … 最后; empty: on its own
    woven: bool = False  # part of its sentence ("My second story is about love"): the sentence is heading, no label
    ceremonial: bool = False  # also opens thanks and wishes (首先，请允许我…), which number nothing


class Division(NamedTuple):
    """How the parts of a speech are numbered, announced and turned to.

    Patterns are regular expressions; an empty one never matches.
    """

    families: tuple[NumberingFamily, ...] = ()  # the earlier wins where two match at one place
    announcing: tuple[str, ...] = ()  # patterns of what announces parts, group `n` their count: 四点意见
    announcer: str = ""  # what opens an announcement and can be left out: 我想, I would like to share
    counts: Mapping[str, int] = MappingProxyType({})  # number words of `n` → number
    fillers: str = ""  # what may stand before a mark without weakening it: 那么, 我觉得, Well
    ceremony: str = ""  # thanks and wishes near the start of a sentence
    summing: str = ""  # what opens a sentence whose list only repeats: 总之， In short,
    turns: str = ""  # how a sentence begins that turns to a new topic: 当前, 关于, Turning to
    leans: str = ""  # … that goes on with the topic before: 这, 因此, They, For example
    trailing: str = ""  # how a clause begins that belongs to no heading: 让, 例如, which, including
    asides: str = ""  # how a sentence begins that is about the talk or the speaker: let me, I remember
    halves: str = ""  # a whole line that waits for another: as we grow
    circumstance: str = ""  # a whole clause that alone makes no heading: 在政策上, although retail is small


class Anatomy(NamedTuple):
    """How the frame of a speech is worded: title, speaker, date, greeting, wrapping up. All but `surnames` are regular
    expressions. An empty pattern knows nothing and never matches.
    """

    titles: str = ""  # words that make a line a title: 讲话, 工作报告, Remarks
    occasion: str = ""  # the occasion inside a title or subtitle, group `o`: 全市工作会议 of 在全市工作会议上的讲话
    name: str = ""  # the name of a person standing alone on a line, titles of courtesy left out
    person: str = ""  # a whole line: [organisation][office] name; groups `role` and `name`
    surnames: frozenset[str] = frozenset()  # what a name begins with; empty: any name will do
    role: str = ""  # an office: 市委书记, Deputy Governor
    organisation: str = ""  # what an organisation's name ends with
    speaking: str = ""  # who speaks, inside a title or an editor's note: groups `name` and, where known, `role`
    byline: str = ""  # what introduces a speaker's name: 主讲人：, Speaker:, by
    label: str = ""  # a speaker's label before the speech: 张三：, THE PRESIDENT:
    dates: str = ""  # a date in any usual form
    venue: str = ""  # a line of place or time between title and greeting
    note: str = ""  # an editor's note, at the start of its paragraph
    preface: str = ""  # an editor's announcement anywhere in a paragraph above the speech: 以下为讲话全文
    salutation: str = ""  # a form of address with the mark that ends it: 同志们：
    address: str = ""  # a form of address that goes on: 同志们，…
    greeting: str = ""  # 大家好！ Good morning.
    thanks: str = ""  # a whole sentence of thanks at the end: 谢谢大家！
    wrapping: str = ""  # how a paragraph that wraps up begins: 最后，… In closing, …
    turning: str = ""  # how such a paragraph may begin, as others do: 面对新的, Together
    appeal: str = ""  # what such paragraphs say anywhere: 让我们, 预祝
    conclusion: str = ""  # a heading that says the speech concludes: 结束语, Conclusion


class Furniture(NamedTuple):
    """What stands in files beside speeches, by its wording. All are regular expressions."""

    lines: tuple[str, ...] = ()  # at the start of a line: this line is no speech, wherever it stands
    beside: tuple[str, ...] = ()  # at the start of a line right below or above such a line: 时间：
    menu: tuple[str, ...] = ()  # a whole line: an entry of a site's menu or a button
    adverts: tuple[str, ...] = ()  # anywhere in a line above or below the speech
    directions: tuple[str, ...] = ()  # inside brackets: what happens in the hall
    notes: tuple[str, ...] = ()  # a whole line: the heading of notes after the speech
    appendices: tuple[str, ...] = ()  # a whole line: the heading of other matter after the speech


class Cuts(NamedTuple):
    """What of a sentence may be left out, and what speaks for showing it. Words, longest first where one holds another.

    In the fields marked (patterns) "…" stands for any words of the same clause, so that a frame is written as it is
    said: "在…的同时". Nothing here changes the sense of what remains; why each may go is said beside it.
    """

    connectives: tuple[str, ...] = ()  # tie a clause to the one before, which the slide does not show: 因此, moreover
    leadins: tuple[str, ...] = ()  # (regular expressions) said before a colon about what follows it: let me be clear
    others: tuple[str, ...] = ()  # subjects of which only some things are true, or others than we: 他们, 个别
    predicating: tuple[str, ...] = ()  # heads that say what the heading is: 这是
    negations: tuple[str, ...] = ()  # never parted from what they negate
    modals: tuple[str, ...] = ()  # 要, must: the deed follows; on a slide of deeds it need not be said
    modal_not_after: str = ""  # characters before which make the modal a piece of another word: 需要, 重要
    modal_not_before: str = ""  # and after: 要求, 要素
    emphasis: tuple[str, ...] = ()  # words that lean on the modal: 还要, 更要
    subjects: tuple[str, ...] = ()  # (patterns) ends of the noun phrases that are told to do the deed: 党员干部, 各部门
    pronouns: tuple[str, ...] = ()  # the speaker and the hall as subject: 我们, we
    pronoun_not_before: str = ""  # characters that make more of a pronoun than a subject: 我们党
    adverbs: tuple[str, ...] = ()  # degree and manner before a verb: 切实, 进一步
    adverb_not_before: str = ""  # characters that make an adjective or a noun of it: 积极的, 主动性
    openings: tuple[str, ...] = ()  # (patterns) clauses of circumstance: 在…的同时, 随着…
    conditions: tuple[str, ...] = ()  # heads of clauses without which the main one says something else: if, unless
    topics: tuple[str, ...] = ()  # heads of clauses that name what the next one is about: 对于, 凡是
    purposes: tuple[str, ...] = ()  # heads of clauses of purpose and result at the end: 使, 确保, so that
    examples: tuple[str, ...] = ()  # heads of clauses that give examples by name: 比如, for example
    dependents: tuple[str, ...] = ()  # heads of clauses that lean on the one before: 而, 却, 才, which
    anaphora: tuple[str, ...] = ()  # heads of sentences that point back to what is not on the slide: 这, 他们, this
    demonstratives: tuple[str, ...] = ()  # (regular expressions) point back from wherever they stand: 这三点, such a
    standing: tuple[str, ...] = ()  # (regular expressions) stand for what was named: 他们, them
    pairs: tuple[tuple[str, str], ...] = ()  # of one thought, kept or dropped together: 只有…才, 不是…而是
    frames: tuple[tuple[str, str], ...] = ()  # (regular expressions) head and end of one phrase: 形成…的格局
    hall: tuple[str, ...] = ()  # said to the hall, about the meeting or the speaker: 同志们, 刚才, let me
    partings: tuple[str, ...] = ()  # said of the speech's own end: 我就讲到这里, to conclude my remarks
    cues: tuple[str, ...] = ()  # what the speech itself calls important: 关键, 必须, the most important
    scales: tuple[str, ...] = ()  # between number and unit, however many (East Asian scripts): 万, 余
    units: tuple[str, ...] = ()  # after a number, never parted from it: 亿元, per cent
    measuring: tuple[str, ...] = ()  # verbs and adverbs between what is counted and its number: 达到, 约
    greetings: tuple[str, ...] = ()  # (regular expressions) groups `whom` and `what`: 向…表示…
    tails: tuple[str, ...] = ()  # words before which a clause may end, the stronger first (Latin scripts)
    complements: tuple[str, ...] = ()  # words before which only a heading ends, where it would be too long: of, that
    adjuncts: tuple[str, ...] = ()  # (regular expressions) adverbial phrases that a clause can do without: in 2040
    verbs: tuple[str, ...] = ()  # words of which a clause has one, if it is to say something
    plurals: tuple[str, ...] = ()  # verbs told behind a plural noun only: the boats need (Latin scripts)
    seconds: str = ""  # (regular expression) verbs behind "and" that say another thing of the same subject: and forms
    bridges: tuple[str, ...] = ()  # words that cannot end or begin a line of their own: the, of, 的
    hanging: tuple[str, ...] = ()  # (regular expressions) ends of a clause that waits for the next: 看到, …的同时
    awaiting: tuple[str, ...] = ()  # (regular expressions) ends of a clause that is nothing without the next: 认为
    leading: tuple[str, ...] = ()  # heads of a phrase that says nothing without what follows its comma: 以…，
    calls: tuple[str, ...] = ()  # words by which a speech calls to something at its end: 让我们, let us
    auxiliaries: tuple[str, ...] = ()  # verbs before a verb, which then waits for its object: will, is (Latin scripts)
    governors: tuple[str, ...] = ()  # other words before such a verb: to, we, they (Latin scripts)
    articles: tuple[str, ...] = ()  # words before an adjective that waits for its noun: a, more (Latin scripts)
    turns: tuple[str, ...] = ()  # words behind a comma without which the clause says the opposite: if, unless
    participles: tuple[str, ...] = ()  # verbs that before a preposition may belong to the noun before: boats built on
    nouns: tuple[str, ...] = ()  # verbs that are nouns as well: costs, needs (Latin scripts)
    joints: tuple[str, ...] = ()  # words that a second verb of the same subject may follow: and (Latin scripts)
    prepositions: tuple[str, ...] = ()  # words behind a participle that belongs to its noun: goods imported from
    relatives: tuple[str, ...] = ()  # words that begin what says which one is meant: that, who (Latin scripts)
    definites: tuple[str, ...] = ()  # words that say that it will be said: the, those, every (Latin scripts)


class SeriesWords(NamedTuple):
    """How values of one measure are said one after another. All but `measures` are regular expressions."""

    times: tuple[str, ...]  # points in time, a pattern a kind, which are never mixed: 2021年; 一季度
    changes: str  # verbs of change, which a number behind them is the size of: 增长, grew by
    leads: str  # what stands between a verb of change and the value that is reached: 到, to
    states: str  # what else stands between a measure and its value and says nothing: 完成, stood at
    shares: str  # verbs and nouns of a share in a whole: 占, accounts for
    opens: str  # before a point in time: 从, in
    leading: str  # what a clause opens with before it names anything: 其中, and
    each: str  # says that a list of values belongs to a list of things: 分别, respectively
    goals: str  # anywhere in a sentence: its values are hoped for, not reached: 目标, will
    against: str  # before a point in time: what follows is compared with it, and no value of it: 比, compared with
    aside: str  # opens what belongs to no thing of its own: 同比, 增速
    measures: str = ""  # what a list of things may end in that is measured of each: 增加值 (East Asian scripts)


class Measuring(NamedTuple):
    """What stands around the number of a clause that states a figure. All are regular expressions."""

    states: str  # verbs that only lead over to it: is, stood at
    about: str  # makes it a rough one: nearly, more than
    scale: str  # behind it, and a part of it: million, percent
    shares: str  # of these, those that make it a share: percent
    lengths: str  # behind it: it is a time, and measures nothing: years
    within: str  # before it: it is not the subject that is measured: for, with
    pointing: str  # in the line below: what it means is not on the slide: they
    told: str  # in the clause before: what follows may be what somebody says, or a case: claims that, if
    wanted: str  # in the clause: it is what should be, and not so yet: must
    article: str  # before what is measured: its name stands without
    paired: str  # in the sentence: each of its numbers belongs to another thing: respectively
    measures: str  # behind it: units of length, weight, area, power: kilometres
    ranging: str  # between the ends of a range: 15 to 30 percent
    joining: str  # between two numbers that share a unit: 15 and 30 percent


class Rhetoric(NamedTuple):
    """Turns of speech that have a slide form of their own. All are regular expressions; an empty one never matches."""

    attribution: str = ""  # what stands right before a quotation: group `source`, and a verb of saying
    mottos: tuple[tuple[str, str], ...] = ()  # before and behind quoted words that all is done by: 按照, 的原则
    conversation: str = ""  # inside a quotation: it was said in talk, and is no saying
    contrasts: tuple[str, ...] = ()  # groups `p`, `q` the heads (不是, 而是), `a`, `b` their sides, `s` the subject
    balances: tuple[str, ...] = ()  # the same for what is to be done both: 既要…，又要…
    sequence: tuple[str, ...] = ()  # what begins the first, a middle and the last step of a procedure: 先, 再, 最后
    chain: str = ""  # between members of a progression: 到, 再到
    chain_head: str = ""  # before its first member: 从
    forward: str = ""  # what points to words that still come: 以下几点, the following
    procedure: str = ""  # what calls a list an ordered one: 三个步骤, four stages
    scope: str = ""  # before what a figure counts, and said by the slide as a whole: 今年, 全市, 完成
    done: str = ""  # before how much of a thing was done: 完成|投资2亿元 (East Asian scripts)
    basis: str = ""  # before a comparison, and what it is reckoned by: 按可比价格计算|比上年增长4% (East Asian scripts)
    unnamed: str = ""  # in what stands before a number: it does not name what is counted: 比全市高, 获得
    deeds: str = ""  # verbs that take several counted objects: 表彰先进班组4个，先进个人12人
    measured: Measuring | None = None  # how a clause says what its number measures (Latin scripts)
    framing: str = ""  # a circumstance of time before the clause that states a figure, with its comma (Latin scripts)
    numeral: str = ""  # in all that may be an amount: what lacks it is not searched for one
    worded: str = ""  # an amount in words, its group `n`: two thirds, 百分之八十
    emphatic: str = ""  # a number that stands out in a line and makes no slide of its own; its only group: 5x, 超10
    valued: tuple[str, ...] = ()  # numbers that weigh for what stands around them, group `n`: from 90 days to ten days
    singled: str = ""  # a clause that only names what the next one is about, with its mark: 尤其是渔港，
    few: str = ""  # a count that is none in large type
    between: str = ""  # up to each of two numbers between which the true one is
    former: str = ""  # before a number that is so no longer, or is compared with: from, 较
    replaced: str = ""  # behind one: 23% | will be reduced to; 81% |（实际为86%）
    about: str = ""  # close before a number, which is set with it: 近100亿元 (East Asian scripts)
    respectively: str = ""  # before numbers of which each belongs to another thing (East Asian scripts): 分别
    row: str = ""  # what stands between such numbers: 、 and
    listing: str = ""  # the end of what leads up to a list: 投资较大的有：
    closed: str = ""  # behind a number that its clause states, and that is none of a name (East Asian scripts)
    placed: str = ""  # before a number that is a place in a row (East Asian scripts)
    total: str = ""  # in a figure: it is a share or a total, and no small count (East Asian scripts)
    supposed: str = ""  # before a clause: what it states is no fact: If, 如果
    guessed: str = ""  # in a clause: the speaker is not sure of it, or shows it on a picture: I guess, 可能
    planned: str = ""  # in a heading: what stands under it is to be done, and not so yet: 主要目标, 2030年重点工作
    targets: str = ""  # before figures, with the mark that leads up to them: so are they: 主要预期目标是：
    aimed: str = ""  # in what states a figure: it says so itself: 力争
    leaning: str = ""  # before a clause: it is about what was said before: They, 这, 其中
    named: str = ""  # in a clause: it points at a thing that it names: this regional initiative
    naming: str = ""  # the same, wherever it stands: this effort to dredge the harbour, this year
    announced: str = ""  # before a clause: the speaker announces what it says, and says no word to the hall
    counted: str = ""  # a clause whose subject a number counts, up to its verb: 40 million people live (Latin scripts)
    ahead: str = ""  # before a clause: a pronoun for what it goes on to say: it is a fact that, it takes months to
    affirmed: str = ""  # a negation that denies nothing: not only, in no small part
    joint: str = ""  # behind a comma: a second clause follows, with a subject of its own (Latin scripts)
    behind: str = ""  # before what a figure is complete without: since 2019, over last year (Latin scripts)
    date: str = ""  # a date at the head of a clause, with the mark behind it: group `when`


_Facts = TypeVar("_Facts", Cuts, Rhetoric)


def rewritten(facts: _Facts, characters: Mapping[int, int]) -> _Facts:
    """The same facts in another script: every character replaced as `characters` (see str.translate) says."""

    def write(value: object) -> object:
        if isinstance(value, str):
            return value.translate(characters)
        return tuple(write(each) for each in value) if isinstance(value, tuple) else value

    return facts._replace(**{name: write(value) for name, value in facts._asdict().items()})  # type: ignore[arg-type]


#: Numbers of an outline, in any language.
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language, equal to itself alone. `labels` holds all words that may stand on a slide without being spoken."""

    code: str  # key in LANGUAGES
    name: str  # in the language itself
    typography: Typography
    labels: Mapping[str, str]  # agenda, thanks, ...
    clock: str  # the line in the notes that says how long a slide takes, with {slide} and {total}: 0:40 and 12:10
    pace: float  # characters (East Asian) or words per minute at a rostrum
    numerals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # style → one, two, three, ...
    cuts: Cuts = field(default_factory=Cuts)
    rhetoric: Rhetoric = field(default_factory=Rhetoric)
    division: Division = field(default_factory=Division)
    anatomy: Anatomy = field(default_factory=Anatomy)
    furniture: Furniture = field(default_factory=Furniture)
    series: SeriesWords | None = None
    heads: Heads = field(default_factory=Heads)
    linkage: Linkage = field(default_factory=Linkage)
    builds: Builds = field(default_factory=Builds)
    syntax: Syntax = field(default_factory=Syntax)

    def numeral(self, number: int, style: str) -> str:
        """A number from 1 up, written in a style of the theme ("1", "01", "cn", "formal", "roman"), or as "1.".

        A style that the language does not have is written in two Arabic digits: a lone "3" looks like a figure of the
        speech, "03" like a place in a row.
        """
        words = _ROMAN if style == "roman" else self.numerals.get(style, ())
        if 1 <= number <= len(words):
            return words[number - 1]
        return f"{number}." if style == "1." else str(number) if style == "1" else f"{number:02d}"
