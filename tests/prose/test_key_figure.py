"""Which numbers of a sentence are worth large type, and what of it stands beside them."""

from __future__ import annotations

import pytest

from speechdeck.lang import LANGUAGES
from speechdeck.model.source import Span
from speechdeck.prose.key_figure import key_figures
from speechdeck.prose.sentences import sentences


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    said = sentences(text, Span(0, len(text)))
    return [
        (each.number.of(text), each.text.of(text).rstrip(".。"))
        for each in key_figures(text, said, LANGUAGES[language])
    ]


LONG = (
    "For years the harbour board has asked the council for the money to dredge the northern channel, and this spring "
    "it was given $14 million"
)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (f"{LONG}.", [("$14 million", LONG)]),
        ("And so the yards repaired 4,200 boats.", [("4,200", "the yards repaired 4,200 boats")]),
        (
            "A provision of ten thousand crore was made for the southern ports.",
            [("ten thousand crore", "A provision of ten thousand crore was made for the southern ports")],
        ),
        (
            "Some eighty-three lakh boats of the southern ports are fitted with lamps by now.",
            [("eighty-three lakh", "Some eighty-three lakh boats of the southern ports are fitted with lamps by now")],
        ),
        (
            "Almost two-thirds of the orchards along the eastern road were lost.",
            [("two-thirds", "Almost two-thirds of the orchards along the eastern road were lost")],
        ),
        (
            "From 38% of all berths the share of the ferries fell to 34% in spring.",  # where it comes from is not told
            [("34%", "From 38% of all berths the share of the ferries fell to 34% in spring")],
        ),
        (
            "As a share of the budget, the dredging would drop from 24.4% to 24.1%.",
            [("24.1%", "As a share of the budget, the dredging would drop from 24.4% to 24.1%")],
        ),
        (
            "The towns of the coast have set up 7 piers, 16 quays and 390 lamps.",  # a list of counts
            [("390", "The towns of the coast have set up 7 piers, 16 quays and 390 lamps")],
        ),
        (
            "The ferries carried 596 million tons of grain. That is twice the load of the decade before.",
            [
                (
                    "596 million",
                    "The ferries carried 596 million tons of grain. That is twice the load of the decade before",
                )
            ],
        ),
        ("The number of lighthouses has doubled to 149.", [("149", "The number of lighthouses has doubled to 149")]),
        (
            "If we look at the other coast, about 85% of the boats are older than their crews.",
            [("85%", "If we look at the other coast, about 85% of the boats are older than their crews")],
        ),
        (
            "From July the toll of 23% will be reduced to 16% of the fare.",  # what is so no longer is not told
            [("16%", "From July the toll of 23% will be reduced to 16% of the fare")],
        ),
        (
            "The board cut its grants, which had been close to 600 million yen, by 40 million yen.",
            [
                (
                    "40 million yen",
                    "The board cut its grants, which had been close to 600 million yen, by 40 million yen",
                )
            ],
        ),
        (
            "The port has lost traffic for five years, and these have widened the gap to 40%.",  # named just before
            [("40%", "The port has lost traffic for five years, and these have widened the gap to 40%")],
        ),
        (
            "For the lamps, $10 million of last year is increased to $30 million for next year.",
            [("$30 million", "For the lamps, $10 million of last year is increased to $30 million for next year")],
        ),
        (
            "The tolls made every crossing 15 to 30 percent dearer.",  # a range is one number
            [("15 to 30 percent", "The tolls made every crossing 15 to 30 percent dearer")],
        ),
        (
            "The index of the district has risen from 39 to 46 and stayed there.",
            [("39 to 46", "The index of the district has risen from 39 to 46 and stayed there")],
        ),
        (
            "The new line carries water over 150 kilometers to the coast.",
            [("150 kilometers", "The new line carries water over 150 kilometers to the coast")],
        ),
        (
            "The first ward holds 20 percent, the second 30 percent and the last 50 percent of the land.",
            [
                (
                    "20 percent",
                    "The first ward holds 20 percent, the second 30 percent and the last 50 percent of the land",
                )
            ],
        ),
        (
            "The fever ebbed in no small part because the wells were closed, which saved 25 thousand lives.",
            [
                (
                    "25 thousand",
                    "The fever ebbed in no small part because the wells were closed, which saved 25 thousand lives",
                )
            ],
        ),
        (
            "This coastal initiative is helping the ports, to the good of 45 percent of the fishermen.",  # it names it
            [
                (
                    "45 percent",
                    "This coastal initiative is helping the ports, to the good of 45 percent of the fishermen",
                )
            ],
        ),
        (
            "The toll is 22 percent of the fare – compared to 15 percent in the next valley.",
            [("22 percent", "The toll is 22 percent of the fare – compared to 15 percent in the next valley")],
        ),
        (
            "Meanwhile, looking at the lower right-hand graph, the toll has been flat, at around 4 percent.",
            [("4 percent", "the toll has been flat, at around 4 percent")],
        ),
        (
            "Ferries and barges carried 4,200 and 5,100 barrels, respectively, in spring.",  # the clause has both
            [("5,100 barrels", "Ferries and barges carried 4,200 and 5,100 barrels, respectively, in spring")],
        ),
        (
            "The dues and the tolls of the ports are estimated at ` 30.80 and 47.66 lakh crore respectively.",
            [
                (
                    "47.66 lakh crore",
                    "The dues and the tolls of the ports are estimated at ` 30.80 and 47.66 lakh crore respectively",
                )
            ],
        ),
        (
            "The tolls of the two bridges are 14.8% and 15.5%, respectively, of the fare.",
            [("14.8% and 15.5%", "The tolls of the two bridges are 14.8% and 15.5%, respectively, of the fare")],
        ),
        (
            "Losses of 3 and 4 percent are common here.",
            [("3 and 4 percent", "Losses of 3 and 4 percent are common here")],
        ),
        (
            "The port cost the towns ₹ 7 lakh, and the quay (` 11,11,111 crore) was dearer.",
            [("₹ 7 lakh", "The port cost the towns ₹ 7 lakh, and the quay (` 11,11,111 crore) was dearer")],
        ),
        (
            "The ferries carry about a crore children a year.",
            [("a crore", "The ferries carry about a crore children a year")],
        ),
        (
            "The wait for a berth has been reduced from 93 days in the old port to a mere ten days.",
            [("ten days", "The wait for a berth has been reduced from 93 days in the old port to a mere ten days")],
        ),
        (
            "In addition to the $20,000 loan for the house in town, I owe $4,500 to the bank.",  # what is new is large
            [("$4,500", "In addition to the $20,000 loan for the house in town, I owe $4,500 to the bank")],
        ),
        ("Nearly one in three crews has no boat.", [("one in three", "Nearly one in three crews has no boat")]),
        ("9 out of 10 lamps are lit with oil.", [("9 out of 10", "9 out of 10 lamps are lit with oil")]),
        ("The board cut the backlog by a third.", [("a third", "The board cut the backlog by a third")]),
        ("The losses of the fleet were cut in half.", [("half", "The losses of the fleet were cut in half")]),
        (
            "We spend two to three times a sailor's wage on each boat.",
            [("two to three times", "We spend two to three times a sailor's wage on each boat")],
        ),
        ("The port put £2.5bn into the new piers.", [("£2.5bn", "The port put £2.5bn into the new piers")]),
        ("The bay has warmed by 1.1 degrees.", [("1.1 degrees", "The bay has warmed by 1.1 degrees")]),
        (
            "For every $1 that goes into lamps, the yards save $7 on repairs.",
            [("$7", "For every $1 that goes into lamps, the yards save $7 on repairs")],
        ),
        (
            "A deckhand earns 77 cents for every dollar of a mate.",
            [("77 cents", "A deckhand earns 77 cents for every dollar of a mate")],
        ),
        (
            "The wage on the ferries will rise to $15 an hour.",
            [("$15", "The wage on the ferries will rise to $15 an hour")],
        ),
        ("A boat leaves the port every 40 seconds.", [("40 seconds", "A boat leaves the port every 40 seconds")]),
        ("The charter was signed by 21 nations.", [("21", "The charter was signed by 21 nations")]),
        (
            "The yard announced a 10-for-1 split.",
            [("10-for-1", "The yard announced a 10-for-1 split")],
        ),
        (
            "An outlay of Rs. 10,000 crore is planned.",  # whose full stop ends no sentence
            [("Rs. 10,000 crore", "An outlay of Rs. 10,000 crore is planned")],
        ),
        ("Productivity rose 1.3 percent.", [("1.3 percent", "Productivity rose 1.3 percent")]),
        (
            "That is why I am today announcing a fund of $500 million for the piers.",
            [("$500 million", "I am today announcing a fund of $500 million for the piers")],
        ),
        (
            "There is no toll for boats with a load of up to 40 tons.",  # what is denied is the toll
            [("40 tons", "There is no toll for boats with a load of up to 40 tons")],
        ),
        (
            "Therefore, for the next year, excluding the lamps of the outer piers, the cost is $50 million.",
            [
                (
                    "$50 million",
                    "for the next year, excluding the lamps of the outer piers, the cost is $50 million",
                )
            ],
        ),
        (
            "Before the lamps were lit, half of all boats were lost.",  # it is so no longer
            [("half", "Before the lamps were lit, half of all boats were lost")],
        ),
        (
            "In contrast, in the dry docks, women are two-thirds of the crews.",
            [("two-thirds", "in the dry docks, women are two-thirds of the crews")],
        ),
        (
            "Under this program, 40 million lamps will be lit along the coast.",
            [("40 million", "40 million lamps will be lit along the coast")],
        ),
        (
            "Here is the truth: 30,000 sailors leave each year for good.",
            [("30,000", "30,000 sailors leave each year for good")],
        ),
        (
            "Consider this: 40 percent of the catch is thrown away.",
            [("40 percent", "40 percent of the catch is thrown away")],
        ),
        (
            "It is a fact that 820 million barrels are lost.",
            [("820 million", "It is a fact that 820 million barrels are lost")],
        ),
        (
            "It took the board $40 million to dredge the channel.",
            [("$40 million", "It took the board $40 million to dredge the channel")],
        ),
        ("The fee falls from $100 to $20.", [("$20", "The fee falls from $100 to $20")]),
        (
            "The yards cut the wait for a berth from 14 weeks to 3 weeks.",
            [("3 weeks", "The yards cut the wait for a berth from 14 weeks to 3 weeks")],
        ),
        (
            "The new ferry is 3 times faster than the old one was.",
            [("3 times", "The new ferry is 3 times faster than the old one was")],
        ),
        (
            "The catch of the fleet is at a 60-year low.",
            [("60-year low", "The catch of the fleet is at a 60-year low")],
        ),
        ("The port put ₹ 75 Lakh into the piers.", [("₹ 75 Lakh", "The port put ₹ 75 Lakh into the piers")]),
        ("The ratio of berths to boats was a mere 0.72.", [("0.72", "The ratio of berths to boats was a mere 0.72")]),
        ("The new lamps give 4x more light.", [("4x", "The new lamps give 4x more light")]),
        ("The growth of the port is at zero percent.", [("zero percent", "The growth of the port is at zero percent")]),
        (
            "A boat costs the towns ten to twelve lakh a year.",
            [("ten to twelve lakh", "A boat costs the towns ten to twelve lakh a year")],
        ),
        ("Women constitute 40 percent of the crews.", [("40 percent", "Women constitute 40 percent of the crews")]),
        (
            "Between May of 2022 and April of 2023, the dues reached $40 million.",  # years are no ends of a range
            [("$40 million", "Between May of 2022 and April of 2023, the dues reached $40 million")],
        ),
        (
            "Well, in addition to the quay, the old light on the cliff has cost $40,000 so far.",
            [("$40,000", "in addition to the quay, the old light on the cliff has cost $40,000 so far")],
        ),
        (
            "In fact, only about 7% of the crews have ever seen the light.",
            [("7%", "only about 7% of the crews have ever seen the light")],
        ),
        (
            "The board estimates that, for a fleet of 60 boats, we need a yearly loan of $40 million.",
            [
                (
                    "$40 million",
                    "The board estimates that, for a fleet of 60 boats, we need a yearly loan of $40 million",
                )
            ],
        ),
        (
            "I propose a bank of the coast to lead this effort to save 40 million barrels of oil.",  # it says which
            [("40 million", "I propose a bank of the coast to lead this effort to save 40 million barrels of oil")],
        ),
        ("And these Mariners were sold for $85,000.", [("$85,000", "these Mariners were sold for $85,000")]),
        (
            "By 2011, this so-called “second tide” had cost the yards 40 percent of their boats.",
            [("40 percent", "By 2011, this so-called “second tide” had cost the yards 40 percent of their boats")],
        ),
        (
            "With help of the towns, which will pay for the lamps, this project will serve 2.5 million people.",
            [
                (
                    "2.5 million",
                    "With help of the towns, which will pay for the lamps, this project will serve 2.5 million people",
                )
            ],
        ),
        (
            "Now, with over 100 million lamps in use, the light of the cape is old.",
            [
                (
                    "100 million",
                    "with over 100 million lamps in use, the light of the cape is old",
                )
            ],
        ),
        (
            "In the storm our loss of 4% may be called small, though it is more than that of last year.",
            [("4%", "In the storm our loss of 4% may be called small, though it is more than that of last year")],
        ),
        (
            "Looking at the result of the yearly talks -- presented on the left -- this year's rise was 5.25 percent.",
            [("5.25 percent", "this year's rise was 5.25 percent")],
        ),
        (
            "Building on the many piers and quays of the old towns and on the work that their guilds put into the "
            "lamps of the northern islands in the hard decade before the great storm, the budget of the coast for the "
            "next year has been raised by 11 percent.",
            [("11 percent", "the budget of the coast for the next year has been raised by 11 percent")],
        ),
        (
            "The long decline of the fleet along the coast will be stopped by the board and then be reversed in "
            "the coming years as the yards of the north go back to the work of old, for we are today setting the goal "
            "of 40 percent more boats.",
            [("40 percent", "we are today setting the goal of 40 percent more boats")],
        ),
        (
            "--The incidence of rot in our piers is three times as high as that of the northern ports, for example--and"
            " it must be reduced.",
            [
                (
                    "three times",
                    "The incidence of rot in our piers is three times as high as that of the northern ports, for"
                    " example--and it must be reduced",
                )
            ],
        ),
    ],
)
def test_a_figure_stands_beside_its_whole_clause(text: str, figures: list[tuple[str, str]]) -> None:
    assert found(text) == figures


def test_a_clause_that_points_back_takes_the_sentence_before_it_along() -> None:
    text = "The new ferry came in spring. It carries 2.4 million passengers a year."
    assert found(text) == [("2.4 million", text.rstrip("."))]


@pytest.mark.parametrize(
    "text",
    [
        "If we do nothing, the channel will have lost 40 percent of its depth.",
        "Who would pay $40 million for a light on an island?",
        "We want to see the berths grow by 40 percent along the coast.",  # a wish
        "They bought 12 ropes in 3 weeks.",  # counted on fingers, and a time
        "It carries 2.4 million passengers a year.",  # nobody knows what does
        "Look at the graph on the left, with 40 percent of the berths.",
        "The traffic would be higher if it had not slowed to 9 percent.",
        "A provision of seventy-five thousand crore rupees was made for the ports.",  # too long for large type
        "This enabled the yards to cut 45 percent of their costs.",  # nobody knows what did
        "By spring, more than 40 percent of these ferries were out of use.",  # nor which ones
        "It had grown for years, but this year's rise was no more than three percent, or $40 million.",  # of what?
        "According to 80 percent of the crews, it has made the work safer.",
        "This increase is worth 45 percent of the fare.",  # nor which one
        "The council will not cut 30 percent of the staff.",
        "The fare will rise by between 6 and 7 percent in autumn.",
        "The board met two in ten days and one in six weeks.",  # times
        "40 percent for the yards.",  # a scrap
        "40,000 hours of work on the old piers.",
        "It was a friend to 40 million sailors.",
        "All 50 states and the Group of 77 nations sent a flag.",  # names
        "I am one of 400,000 sailors.",  # a word to the hall
        "The fare will rise by between 6% and 7% in autumn.",
        "Housing was almost 1 7% of the total.",  # a scan has parted it
        "To those 40,000 rowers of the coast – fathers and sons, neighbors and friends.",  # an address has no verb
        "Six hundred million nets lost to the tide, and a storm in the north in which we have lost 117,000 boats.",
        "The men who signed the truce have rest for now; a hundredfold Carthage looms over the coast.",  # no multiple
    ],
)
def test_what_is_no_fact_or_says_nothing_alone_is_no_key_figure(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "上半年，全县完成水产养殖产值12.6亿元，同比增长8.5%。",
            [("12.6亿元", "上半年，全县完成水产养殖产值12.6亿元，同比增长8.5%")],
        ),
        ("去年大旱中，湖区近三分之二的渔场受灾减产。", []),  # it says which ones
        ("受灾减产的渔场达到三分之二。", [("三分之二", "受灾减产的渔场达到三分之二")]),
        ("湖区渔获量由320万吨增加到410万吨。", [("410万吨", "湖区渔获量由320万吨增加到410万吨")]),
        ("8万吨水压机投入使用。", []),
        (
            "上半年，湖区各港共完成投资24.8亿元，占全年计划的51.1%，完成投资较大的有：东港船厂完成1.7亿元，"
            "西港码头完成1.3亿元，南港航道完成1.2亿元。",  # no list is cut open
            [("24.8亿元", "上半年，湖区各港共完成投资24.8亿元，占全年计划的51.1%")],
        ),
        ("听说湖区渔获量达到410万吨。", []),
        ("湖区新建航标50座。", []),  # a small count is none in large type
        ("船队成绩进入全省前100名。", []),
        # no number is that of both
        ("东港、西港的船只分别增长8.7%、31.5%。", [("8.7%、31.5%", "东港、西港的船只分别增长8.7%、31.5%")]),
        ("其中水产品出口增长8.4%。", []),
        (
            "湖区空气优良天数比率93.5%，断面水质优良比例97.3%。",
            [("93.5%", "湖区空气优良天数比率93.5%，断面水质优良比例97.3%")],
        ),
    ],
)
def test_a_chinese_figure_is_what_its_clause_ends_in(text: str, figures: list[tuple[str, str]]) -> None:
    assert found(text, "zh") == figures


def test_a_clause_keeps_what_the_one_before_it_only_names() -> None:
    text = (
        "过去几年东湖各站的日子都不好过，老站的船越来越旧，新站的人手一直不够，渔民有意见，游客也有意见，"
        "尤其是南站，今年上半年的渔获量已经超过北站近100万吨，后劲还很足。"
    )
    assert found(text, "zh") == [("100万吨", "南站，今年上半年的渔获量已经超过北站近100万吨，后劲还很足")]


TALK = "根据湖区渔业局的调查报告，在东湖沿岸，仍在使用旧式木船的渔民人数超过100万人"


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("也就是说每七个渔民，就有一个还在用祖辈传下来的木船出湖。", ""),  # what the next clause answers to
        ("我们希望将来随着船价的逐年下降，各村的老船都能换成新船。", ""),
        ("包括由各站以先试用、后付款的方式，让渔民在湖上试过新船。", ""),
        ("各站的维修费用连年上涨不止，老船工们也都说船不能再补了。", "，各站的维修费用连年上涨不止"),
    ],
)
def test_no_clause_ends_a_figure_that_waits_for_the_next(behind: str, kept: str) -> None:
    assert found(f"{TALK}，{behind}", "zh") == [("100万人", TALK + kept)]


def test_what_is_only_conceded_is_no_figure() -> None:
    text = (
        "虽然新船厂每年的预计产量只占全湖用船总数的10%，我们希望将来随着各项技术的改进和成本的逐年下降，"
        "新船长远来说可以成为老船的替代，也能减轻我们对外地船厂的依赖。"
    )
    assert found(text, "zh") == []


def test_what_announces_an_example_is_none_of_its_figure() -> None:
    said = "For instance, the direct damage from the storm in spring was equal to 17 percent of the dues."
    (found,) = key_figures(said, [Span(0, len(said))], LANGUAGES["en"])
    assert found.text.of(said) == "the direct damage from the storm in spring was equal to 17 percent of the dues"


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("The new lamps will cut the cost of every night watch in half.", "half"),
        ("Only half of the northern piers have a lamp of their own.", "half"),
        ("The reserves of the harbour, in the range of Rs.2500 crores, would suffice for a month.", "Rs.2500 crores"),
        ("Our old forest on the hill stores 19.5 gigatons of carbon.", "19.5 gigatons"),
        ("The grant pays a $6,000 bonus for every pier that is mended.", "$6,000"),
    ],
)
def test_these_are_numbers_that_a_listener_would_name(said: str, number: str) -> None:
    found = key_figures(said, [Span(0, len(said))], LANGUAGES["en"])
    assert [each.number.of(said) for each in found] == [number]


def test_letters_with_full_stops_may_end_a_sentence() -> None:
    said = "We learned it from the ports of the U.S. In spring the dues rose by 90 percent. The U.S. Navy came by."
    assert [each.of(said) for each in sentences(said, Span(0, len(said)))] == [
        "We learned it from the ports of the U.S.",
        "In spring the dues rose by 90 percent.",
        "The U.S. Navy came by.",
    ]


def test_of_a_number_and_what_it_came_to_the_latter_is_large() -> None:
    assert [number for number, _ in found("湖区验收率近81%（实际最后统计为86%，多的是东湖）。", "zh")] == ["86%"]
