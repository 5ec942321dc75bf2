"""Simplified → traditional characters, of the words in this program's tables."""

from __future__ import annotations

_SIMPLIFIED = (
    "万与业个为举么义乡亩亲亿仅从们众优会体党关兴写军决准几则创别务动劲区单却厂厅县参发后吨员围国场坚声处"
    "头奋学实对导将尽岁师并应开异强当态总愿户扬报担挚换据断无时机权条来极构标树样欢气汇没点热爱状献环现础"
    "确种积简类紧约级纪组织终经结绕给统继绩续职荣营虽见觉计认让议记讲论设证评识诉诚话该说请诸谁调谈谢谱负"
    "贡责质贯贺较辆边达过还这进远里鉴针钟键镇长门间闻队际险随项须领风张顷栋笔块颗册余镑艺"
)  # fmt: skip
_TRADITIONAL = (
    "萬與業個為舉麼義鄉畝親億僅從們眾優會體黨關興寫軍決準幾則創別務動勁區單卻廠廳縣參發後噸員圍國場堅聲處"
    "頭奮學實對導將盡歲師並應開異強當態總願戶揚報擔摯換據斷無時機權條來極構標樹樣歡氣匯沒點熱愛狀獻環現礎"
    "確種積簡類緊約級紀組織終經結繞給統繼績續職榮營雖見覺計認讓議記講論設證評識訴誠話該說請諸誰調談謝譜負"
    "貢責質貫賀較輛邊達過還這進遠裡鑑針鐘鍵鎮長門間聞隊際險隨項須領風張頃棟筆塊顆冊餘鎊藝"
)  # fmt: skip

#: Characters of the words in this language's tables → as they are written in the other script.
TRADITIONAL = str.maketrans(_SIMPLIFIED, _TRADITIONAL)
