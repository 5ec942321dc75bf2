"""The characters that running text in Chinese is mostly made of: evidence for an encoding, and for the script in use.

The everyday characters of speeches and newspapers, by hand, in both scripts: far fewer than a wrong decoding
would hit by chance (about one Han character in fifty), and half and more of any real text.
"""

from __future__ import annotations

_BOTH = (
    "的一是不了在人有我他之大上到中以地和可下你年生自会那后能对着事其里所去行好也心小出起就家又天学而"
    "作成用子工本同想多如主法分方定面手还民主把公只因正但利前比或加些然先新高文向信明建全市重展改政"
    "委理度性治推力技工老社合安基保持化要任物使想想日月二三四五六七八九十百千万亿第今各位志感完善作用"
    "教育科研文化生活最好更求真心成就立足精神提升入深中央省地区城府部局局校院班子士女"
)
_SIMPLIFIED = (
    "这个来们为说国时过对发经会动后种样进产业现实开关当点从长问题战应间门员机设华电车书见东义马"
    "区务领导组织质权观规认识议论证评讲记计划让请谢该语话结织练绩统级红线终继续维绿约组给经济办"
    "农乡责资财贡献费贸购贯赢总党两严丰临为举乐习亲亿仅众优传伟体余关兴养写军决况准减几创别制刘"
    "剧动劳势区协单卖卫厂历压参双发变号员听启吴团园围圆场坚坛块执处备复头夺奋奖妇妈学宁宝实审宽对导寿将尔"
)
_TRADITIONAL = (
    "這個來們為說國時過對發經會動後種樣進產業現實開關當點從長問題戰應間門員機設華電車書見東義馬"
    "區務領導組織質權觀規認識議論證評講記計劃讓請謝該語話結織練績統級紅線終繼續維綠約給濟辦"
    "農鄉責資財貢獻費貿購貫贏總黨兩嚴豐臨舉樂習親億僅眾優傳偉體餘興養寫軍決況準減幾創別劉"
    "劇勞勢協單賣衛廠歷壓參雙變號聽啟吳團園圍圓場堅壇塊執處備復頭奪奮獎婦媽學寧寶審寬壽將爾"
)

_KOREAN = "이다는은을를에의가하고한지사로도자기서대해시아인어리그수나일보부들있니습여러분합성과우정것제를만라할되"
#: Syllables that are about two thirds of any Korean text.
FREQUENT_KOREAN = frozenset(_KOREAN)

#: Characters of one script only.
SIMPLIFIED = frozenset(_SIMPLIFIED) - frozenset(_TRADITIONAL)
TRADITIONAL = frozenset(_TRADITIONAL) - frozenset(_SIMPLIFIED)
#: Everyday characters of either.
FREQUENT = frozenset(_BOTH) | frozenset(_SIMPLIFIED) | frozenset(_TRADITIONAL)
