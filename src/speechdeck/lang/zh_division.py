"""How Chinese speeches number, announce and turn to their parts. Simplified and traditional in one."""

from __future__ import annotations

from speechdeck.model.language import BULLET, LAST, NEXT, Division, NumberingFamily

_DIGITS = "一二三四五六七八九"
_NUMBERS = {
    f"{tens}{unit}": 10 * t + u
    for t, tens in enumerate(("", "十", *(f"{d}十" for d in _DIGITS[1:])))
    for u, unit in enumerate(("", *_DIGITS))
    if tens or unit
}
_CN = "[一二三四五六七八九十]{1,3}"
_CIRCLED = {char: number for number, char in enumerate("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", 1)}
_BRACKETED = {char: number for number, char in enumerate("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", 1)}
_ROMAN = {char: number for number, char in enumerate("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ", 1)}
_LETTERS = {char: number for number, char in enumerate("ABCDEFGH", 1)}
_SEQUENCE = {"首先": 1, "其次": 2, "再次": NEXT, "再者": NEXT, "再有": NEXT, "最后": LAST, "最後": LAST}
_SIDES = {"一方面": 1, "另一方面": 2}
_BULLETS = dict.fromkeys("—●◆■★", BULLET) | {"——": BULLET}
_COMMA = r"[，,、：:．.]"
_SPACE = r"[ \t\u3000]*"
_CHARACTER = r"[^\W\d_a-zA-Z]"  # no Latin letter; the range of all characters takes 0.6 ms to compile

# What counts the parts of a speech: 第一个方面, 第三点.
_MEASURE = r"(?:大?方面|大?[点點]|[个個大条條项項件层層步类類种種句则則宗桩场場环環招关關组組段章]|部分|句[话話])"
# What 第一 counts in prose: 第一次, 第二届, 第三天; and in a picture that is shown: 第一个柱形, 第二条曲线.
_NO_PART = (
    r"(?![次届屆年季天日周轮輪批代时時世名位产產线線手家期版册冊阶])"
    r"(?![个個条條根]?(?:柱|曲[线線]|折[线線]|箭[头頭]|方框))"
)
# The name of what is counted, without digits and letters: 问题, 宗罪.
_NOUN = r"[^\W\da-zA-Z第是]"

_FAMILIES = (
    NumberingFamily(
        "第一部分",
        rf"第(?P<n>{_CN})(?P<key>部分|篇章|篇|章|节|節)(?:{_COMMA}|是|{_SPACE}(?=\S))*{_SPACE}",
        0.5, 2.5, "line", _NUMBERS,
    ),
    NumberingFamily(
        "一、", rf"(?P<n>{_CN})[、．.](?!{_CN}(?:[、季月日号楼期线类等次中产]|年级))\s*", 1, 2.5, "sentence", _NUMBERS
    ),
    NumberingFamily("一 ", rf"(?P<n>{_CN})(?:[ \t\u3000]+(?={_CHARACTER}|[“《])|{_SPACE}\Z)", 1, 2.2, "line", _NUMBERS),
    NumberingFamily("（一）", rf"[（(]\s*(?P<n>{_CN})\s*[)）][、．.]?\s*", 2, 2.5, "inside", _NUMBERS),
    NumberingFamily("㈠", r"(?P<n>[㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩])[、．.]?\s*", 2, 2.5, "clause", _BRACKETED),
    NumberingFamily("Ⅰ", r"(?P<n>[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[、．.]?\s*", 1, 2.5, "line", _ROMAN),
    NumberingFamily(
        "第一，",
        rf"(?:[^\W\d_是有在为这那]{{1,8}}的)?第(?P<n>{_CN}){_NO_PART}"
        rf"(?:{_MEASURE}?{_NOUN}{{0,5}}?(?:就是|是)?{_COMMA}|{_MEASURE}{_NOUN}{{0,4}}?(?:就是|是)"
        rf"|的话[，,]?(?:就?是)?|就是|是要?|要(?!务)|{_MEASURE}{_SPACE}(?=\s))\s*",
        2, 2.2, "clause", _NUMBERS, "第",
    ),
    NumberingFamily("第一点…", rf"第(?P<n>{_CN})个?(?:方面|[点點])(?={_CHARACTER})", 2, 1.6, "line", _NUMBERS, "第"),
    NumberingFamily(
        "1.1", r"(?P<key>[0-9]{1,2})[．.](?P<n>[0-9]{1,2})[、．.]?(?![0-9.．%％万亿元倍个])\s*", 3, 2.0, "line"
    ),
    NumberingFamily(
        "1.",
        rf"(?P<n>[0-9０-９]{{1,2}})(?:[．.、](?![0-9０-９])|，(?=\D)|(?=[\u3000 ]+{_CHARACTER}))\s*",
        3, 2.2, "sentence",
    ),
    NumberingFamily("（1）", r"[（(]\s*(?P<n>[0-9０-９]{1,2})\s*[)）][、．.]?\s*", 4, 2.2, "inside"),
    NumberingFamily("1）", r"(?P<n>[0-9０-９]{1,2})\s*[)）][、．.]?\s*", 4, 2.0, "sentence"),
    NumberingFamily("①", r"(?P<n>[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])[、．.]?\s*", 5, 2.2, "inside", _CIRCLED),
    NumberingFamily("一是", rf"(?P<n>{_CN})(?:就?是|要|则|則|来(?=[，是]))(?:[，,、：:])?", 5, 2.2, "clause", _NUMBERS),
    NumberingFamily(
        "一抓",
        rf"(?P<n>{_CN})(?P<key>抓|靠|看|讲|講|重|防|争|查|改|聚焦|谈|談|说|說|问|問|学|创|强)(?:[，,、：:])?",
        5, 1.8, "sentence", _NUMBERS,
    ),
    NumberingFamily("其一", rf"其(?P<n>{_CN})(?:[，,、：:]|是|就是)", 5, 2.2, "clause", _NUMBERS),
    NumberingFamily(
        "理由一：", rf"(?P<key>[^\W\d_一二三四五六七八九十]{{1,4}})之?(?P<n>{_CN})[：:]\s*", 4, 2.0, "clause", _NUMBERS
    ),
    NumberingFamily(
        "首先", r"(?P<n>首先|其次|再次|再者|再有|最后|最後)(?:(?:就)?是|要)?(?:[，,、：:])?",
        4.5, 1.5, "clause", _SEQUENCE, "第", ceremonial=True,
    ),
    NumberingFamily("一方面", r"(?P<n>一方面|另一方面)(?:是|要)?[，,：:]?", 6, 0.8, "sentence", _SIDES),
    NumberingFamily("A.", r"(?P<n>[A-H])[．.、]\s*", 4, 1.8, "line", _LETTERS),
    NumberingFamily("——", rf"(?P<n>——|●|◆|■|★)\s*(?={_CHARACTER}|“)", 4, 1.4, "line", _BULLETS),
)  # fmt: skip

DIVISION = Division(
    families=_FAMILIES,
    announcing=(
        rf"(?P<n>{_CN}|[0-9]{{1,2}}|两|兩|几|幾)(?:个|個|大)?"
        r"(?:[点點条條项項件字层步]|方面|部分|问题|問題|句[话話]|意见|体会|體會|希望|要求|建议|建議|关键|重点|关系"
        r"|转变|原因|特征|理念|意识|提升|坚持|着力)",
        rf"(?P<n>{_CN}|[0-9]{{1,2}}|两|兩) ?{_CHARACTER}{{1,5}}[：:]\s*\Z",
    ),
    announcer=(
        r"(?:下面|现在|今天|这里|在此|接下来|借此机会|首先)?(?:我们?|本人)?(?:想|要|准备|打算|再|主要|着重|重点)*"
        r"(?=[就从讲谈提说和向围对分作強强]|着重|主要|重点)"
    ),
    counts={**_NUMBERS, "两": 2, "兩": 2},
    fillers=(
        r"(?:那么?|所以|当然|當然|其实|其實|然后|然後|还有|還有|好|接下来|接下來|现在|現在|下面)?"
        r"(?:我们?|我們|咱们)?(?:觉得|覺得|认为|認為|想|说|說|讲|講|先说|再说|再讲|要说|来说|来看|看)?(?:的|就是)?"
    ),
    ceremony=(
        r"感谢|感謝|谢意|祝贺|祝賀|祝愿|预祝|恭祝|致敬|敬意|问候|問候|欢迎|歡迎|贺词|慰问|祝[福大各同全我]|新年好"
    ),
    summing=r"(?:总之|總之|总的来说|总而言之|综上所述|概括起来|归纳起来|一句话)[，,：:]",
    turns=(
        r"同志们|各位|同学们|朋友们|代理主席|主席|当前|當前|目前|今年|去年|过去|過去|今天|明天|明年|未来|未來"
        r"|新的|新学期|新時代|新时代|下面|接下来|接下來|面对|面對|展望|回顾|回顧|关于|關於|说到|說到|至于|至於|谈到"
        r"|再[说看讲]|其次|最后|最後|为了|我们再|希望|第[一二三四五]|在[^，。]{2,16}(?:同时|同時|过程中|方面|下)，"
        r"|(?:19|20)\d\d年|[一二三四五六七八九十]+年[前来來]|十[一二三四五]五"
    ),
    leans=(
        r"这|這|他|她|它|因此|所以|但|而|同时|同時|其实|其實|于是|於是|可是|比如|例如|也|还|還|又|那|此外|另外|正是"
        r"|就是|只有|如果|不仅|事实上|是(?!否)|尤其|特别是|特別是|像|几乎|幾乎|一直|而且|可能"
    ),
    trailing=(
        r"让|讓|使|令(?!人)|致使|以便|以期|从而|從而|进而|確保|确保|例如|比如|譬如|如(?!何|果)|包括|其中|即|也就是"
        r"|并且|也(?!要)|则|則|方便|有的|甚至|为.{2,20}(?:提供|奠定|作出|做出|贡献)|这样|這樣|这|這|因为|因為"
        r"|我认为|而且|在任何"
    ),
    circumstance=(
        r"(?:(?:在|就|对于?|對於?|从|從|当|當|如果|假如|虽然|雖然|尽管|儘管|由于|由於|随着|隨著|通过|通過|无论|無論"
        r"|基于|基於|关于|作为|作為|根据|按照).{1,30}"
        r"|.{0,14}(?:方面|而言|来说|來說|来看|來看|之前|之后|之後|以后|以来|以內|以内|时候|年内|年來|年来|年前|年代"
        r"|后|後|中|上|下|时|時|里|內|内)"
        r"|.{0,8}(?:坚信|相信|认为|認為|觉得|覺得|知道|希望|看到|說|说|讲|講|指出|强调|強調|表示|发现|想到|问|問))\Z"
    ),
)
