"""Writes zh-park-report.docx: a work report whose numbers 一、（一）1. are Word's own, not typed.

    python examples/make_report.py

The same words give the same bytes. `#` begins a heading of level one, `##` one of level two, `1.` a numbered
paragraph; `**…**` at the beginning of a paragraph is a bold lead-in.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

REPORT = """\
% 在云岭高新区上半年经济运行分析会上的报告
> 云岭高新区管委会主任  许望川
> （2025年7月9日）
各位企业家、同志们：
今天的会议，主要任务是分析上半年经济运行情况，研究下半年的重点工作。刚才，五家企业的负责人作了很好的发言，讲得实在，听了很受启发。下面，我向大家报告三个方面的情况。
# 上半年经济运行稳中向好，好于预期
上半年，面对复杂多变的外部环境，全区上下迎难而上，交出了一份有分量的答卷。
## 主要指标稳步增长
1. **总量上了新台阶。**全区实现地区生产总值412亿元，同比增长7.8%，高于全市平均水平1.9个百分点；规模以上工业增加值增长9.2%，连续六个季度保持在8%以上。
1. **投资有了新后劲。**固定资产投资完成138亿元，同比增长11.5%，其中工业技改投资增长24.6%，占全部投资的比重首次超过四成。
1. **外贸稳住了基本盘。**进出口总额达到96亿元，对新兴市场出口增长18.3%，有效对冲了传统市场下滑的影响。
## 产业结构持续优化
1. **新兴产业成为主引擎。**集成电路、生物医药、智能装备三大产业产值合计增长15.7%，对工业增长的贡献率达到68%。
1. **企业梯队更加完整。**新增高新技术企业87家，总数达到624家；新增专精特新企业31家，其中7家的产品市场占有率居国内第一。
## 营商环境不断改善
1. **审批更快了。**企业开办时间压缩到半天以内，工业项目从拿地到开工的平均时间由92天缩短到38天。
1. **成本更低了。**累计为企业减税降费9.4亿元，兑现各类奖补资金2.1亿元，惠及企业1860家。
# 清醒认识面临的困难和挑战
成绩面前要多想不足，形势好的时候更要看到风险。
## 增长的基础还不牢固
全区前十家企业的产值占工业总产值的53%，个别龙头企业一有波动，全区就会受到影响。中小企业订单普遍偏短，三个月以上的订单只占37%。
## 创新的链条还不完整
全社会研发投入占比为4.1%，但是成果本地转化率不到三成。实验室里的“好苗子”，还有不少移栽到了别的地方。
## 服务的能力还有差距
有的部门习惯于“等企业上门”，有的政策“看得见、够不着”。在上半年的问卷调查中，企业对融资服务的满意度只有76%，排在各项服务的最后一位。
# 全力以赴做好下半年的重点工作
下半年的工作，总的要求是：稳增长、强创新、优服务，确保全年地区生产总值增长8%以上，确保规模以上工业增加值增长9%以上。
## 抓项目，扩大有效投资
1. **抓开工。**对计划新开工的42个重点项目，逐个倒排时间，9月底前全部开工建设。
1. **抓投产。**对已经建成的16个项目，主动做好水、电、气和用工保障，力争年内全部投产，新增产值60亿元。
1. **抓储备。**围绕产业链的缺失环节精准招商，全年新签约亿元以上项目不少于50个。
## 抓创新，培育新的增长点
1. **建好平台。**加快建设中试基地和共性技术平台，年内投入使用4个，让企业在家门口就能完成从样品到产品的跨越。
1. **用好人才。**实施“青蓝计划”，全年引进高层次人才200名，新建人才公寓3000套，做到人才来了就能安家。
1. **促好转化。**设立总规模20亿元的成果转化基金，对首次应用的新产品给予最高30%的风险补偿。
## 抓服务，当好企业的合伙人
1. **政策找企业。**推行“免申即享”，凡是能够通过数据比对确认的政策，一律不再要求企业申报，年底前覆盖率达到80%。
1. **干部进企业。**每名班子成员联系20家企业，每月至少走访一次，问题清单实行销号管理，办结率要达到95%以上。
1. **资金帮企业。**组织银企对接会不少于12场，新增中小企业贷款45亿元，切实缓解融资难、融资慢的问题。
各位企业家、同志们，企业兴则园区兴，企业强则园区强。下半年时间紧、任务重，让我们拿出起步就是冲刺、开局就是决战的劲头，心往一处想、劲往一处使，坚决完成全年目标任务，共同把云岭高新区建设成为创新创业的一方热土！
谢谢大家！
"""

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LEVELS = (
    ("chineseCounting", "%1、", "Heading1"),
    ("chineseCounting", "（%2）", "Heading2"),
    ("decimal", "%3.", "Item"),
)
_STYLES = (
    ("Normal", "Normal", "", '<w:sz w:val="32"/>'),
    ("Title", "Title", '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="44"/>'),
    ("Byline", "Byline", '<w:jc w:val="center"/>', '<w:sz w:val="32"/>'),
    ("Heading1", "heading 1", '{list}<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="32"/>'),
    ("Heading2", "heading 2", '{list}<w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="32"/>'),
    ("Item", "List Number", "{list}", '<w:sz w:val="32"/>'),
)
_MARKS = (("% ", "Title"), ("> ", "Byline"), ("## ", "Heading2"), ("# ", "Heading1"), ("1. ", "Item"))


def paragraph(line: str) -> str:
    """One line of the report as a Word paragraph."""
    mark, style = next((entry for entry in _MARKS if line.startswith(entry[0])), ("", "Normal"))
    lead = re.match(r"\*\*(.+?)\*\*", line[len(mark) :])
    rest = line[len(mark) + (lead.end() if lead else 0) :]
    runs = run(lead.group(1), "<w:rPr><w:b/></w:rPr>") if lead else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}{run(rest)}</w:p>'


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""


def document() -> str:
    body = "".join(paragraph(line) for line in REPORT.splitlines())
    return f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'


def numbering() -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:pStyle w:val="{style}"/>'
        f'<w:suff w:val="nothing"/><w:lvlText w:val="{pattern}"/><w:lvlJc w:val="left"/></w:lvl>'
        for depth, (form, pattern, style) in enumerate(_LEVELS)
    )
    return (
        f'<w:numbering xmlns:w="{_W}"><w:abstractNum w:abstractNumId="0">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def styles() -> str:
    depths = {style: depth for depth, (_, _, style) in enumerate(_LEVELS)}
    made = ""
    for key, name, paragraph_properties, run_properties in _STYLES:
        number = f'<w:numPr><w:ilvl w:val="{depths.get(key, 0)}"/><w:numId w:val="1"/></w:numPr>'
        default = ' w:default="1"' if key == "Normal" else ""
        made += (
            f'<w:style w:type="paragraph"{default} w:styleId="{key}"><w:name w:val="{name}"/>'
            f"<w:pPr>{paragraph_properties.format(list=number)}</w:pPr><w:rPr>{run_properties}</w:rPr></w:style>"
        )
    return f'<w:styles xmlns:w="{_W}">{made}</w:styles>'


def types() -> str:
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_PART}.{kind}+xml"/>'
        for name, kind in (("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"))
    )
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{_TYPES}">{rels}{parts}</Types>'


def relations(*targets: tuple[str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_RELATIONS}">{entries}</Relationships>'


def main() -> None:
    parts = {
        "[Content_Types].xml": types(),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(("styles", "styles.xml"), ("numbering", "numbering.xml")),
        "word/document.xml": document(),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
    }
    with zipfile.ZipFile(Path(__file__).with_name("zh-park-report.docx"), "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))  # no clock in the file
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _HEAD + content)


if __name__ == "__main__":
    main()
