"""FittedDeck → one HTML page that shows every slide, with its notes: to look at a deck without an office program.

The page needs nothing but itself: no network, no other file. A click or Enter enlarges a slide, the arrow keys turn
pages, N shows the notes, Escape goes back; printed, it is one slide a page.
"""

from __future__ import annotations

from html import escape

from speechdeck.model.fitted import FittedDeck, FittedSlide
from speechdeck.model.theme import Theme
from speechdeck.write.marked import marked
from speechdeck.write.svg import Pen, data, frame, words

_STYLE = """
:root { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: #3a3a3c; color: #ececee; font: 15px/1.5 system-ui, "Segoe UI", "PingFang SC",
  "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { padding: 28px 32px 4px; display: flex; gap: 24px; align-items: baseline; flex-wrap: wrap; }
h1 { font-size: 20px; font-weight: 600; margin: 0; }
header p { margin: 0; color: #b6b6ba; }
ol { list-style: none; margin: 0; padding: 20px 32px 48px; display: grid; gap: 28px 24px;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); }
svg { display: block; width: 100%; height: auto; }
.slide { display: block; width: 100%; padding: 0; border: 0; background: none; cursor: zoom-in; color: inherit; }
.slide svg { box-shadow: 0 2px 10px rgb(0 0 0 / .45); pointer-events: none; }
.slide:focus-visible { outline: 3px solid #7db4ff; outline-offset: 4px; }
kbd { font: 12px/1.6 ui-monospace, monospace; padding: 0 6px; border: 1px solid #6a6a6e; border-radius: 4px; }
.caption { margin: 8px 0 0; font-size: 13px; color: #b6b6ba; display: flex; gap: 10px; }
.caption b { color: #ececee; font-weight: 500; min-width: 1.6em; }
.notes { display: none; margin: 8px 0 0; padding: 10px 14px; background: #2a2a2c; border-radius: 6px; font-size: 14px;
  color: #d9d9dc; white-space: pre-line; overflow-wrap: anywhere; }
.with-notes .notes { display: block; }
#stage { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0;
  border: 0; background: #1c1c1e; color: #ececee; overflow: auto; outline: none; }
#stage[open] { display: flex; flex-direction: column; justify-content: safe center; }
body:has(#stage[open]) { overflow: hidden; }
#stage .large { width: min(100vw, 177.78vh); flex: none; margin: 0 auto; cursor: zoom-out; }
.with-notes #stage .large { width: min(100vw, 124.44vh); }
#stage .notes { width: min(60em, 92vw); margin: 12px auto 24px; }
.definitions { position: absolute; width: 0; height: 0; }
@media print {
  @page { size: 338.67mm 190.5mm; margin: 0; }
  body { background: #fff; }
  header, .caption, .notes, #stage { display: none !important; }
  ol { display: block; padding: 0; }
  li { break-after: page; }
  .slide svg { box-shadow: none; width: 338.67mm; height: 190.5mm; }
}
"""

_SCRIPT = """
const slides = [...document.querySelectorAll("li")], stage = document.getElementById("stage");
const large = stage.querySelector(".large"), notes = stage.querySelector(".notes");
let current = 0;
document.querySelectorAll("li a").forEach(link => link.setAttribute("tabindex", "-1"));
function show(index) {
  current = Math.max(0, Math.min(slides.length - 1, index));
  const slide = slides[current];
  large.replaceChildren(slide.querySelector("svg").cloneNode(true));
  large.querySelectorAll("a").forEach(link => link.removeAttribute("tabindex"));
  notes.textContent = slide.querySelector(".notes").textContent;
  if (!stage.open) { stage.showModal(); stage.focus(); }
  stage.scrollTop = 0;
}
document.querySelectorAll(".slide").forEach((button, index) => {
  button.addEventListener("click", () => show(index));
  button.addEventListener("keydown", event => { if (event.key === "Enter") show(index); });
});
stage.addEventListener("close", () => slides[current].querySelector(".slide").focus());
large.addEventListener("click", event => {
  const link = event.target.closest("a");
  if (!link) { stage.close(); return; }
  event.preventDefault();
  show(Number(link.getAttribute("href").slice(7)) - 1);
});
document.addEventListener("keydown", event => {
  if (event.key === "n" || event.key === "N") document.body.classList.toggle("with-notes");
  if (!stage.open) return;
  const step = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[event.key];
  const place = { Home: 0, End: slides.length - 1 }[event.key];
  if (step === undefined && place === undefined) return;
  event.preventDefault();
  show(place === undefined ? current + step : place);
});
"""


#: The keys, in no language.
_KEYS = "<p>" + " ".join(f"<kbd>{key}</kbd>" for key in ("Enter", "←", "→", "N", "Esc")) + "</p>"


def write_preview(fitted: FittedDeck) -> bytes:
    """The page, in UTF-8. The same deck gives the same bytes."""
    title = escape(fitted.title)
    slides = "".join(_slide(fitted, slide, number) for number, slide in enumerate(fitted.slides, 1))
    page = (
        f'<!DOCTYPE html>\n<html lang="{fitted.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{_definitions(fitted)}\n"
        f"<header><h1>{title}</h1><p>{escape(fitted.author)}</p>{_KEYS}</header>\n<ol>\n{slides}</ol>\n"
        f'<dialog id="stage" tabindex="-1" aria-label="{title}">'
        f'<div class="large"></div><p class="notes"></p></dialog>\n'
        f"<script>{_SCRIPT}</script>\n</body>\n</html>\n"
    )
    return page.encode("utf-8")


def _definitions(fitted: FittedDeck) -> str:
    """Background and decoration of every layout in use, drawn once."""
    used = {_name(fitted, slide): slide for slide in fitted.slides}
    pictures: dict[str, str] = {}

    def once(theme: Theme, part: str) -> str:
        """A picture that many layouts show is on the page once."""
        if part not in pictures:
            pictures[part] = data(theme, part).format(place=f'id="picture-{len(pictures)}"')
        return f'<use href="#picture-{[*pictures].index(part)}" {{place}}/>'

    drawn = "".join(
        f'<g id="layout-{name}">{Pen(fitted.look(slide), f"{name}-", once).backdrop(fitted.layout(slide))}'
        f"{marked(fitted, slide)}</g>"
        for name, slide in used.items()
    )
    return f'<svg class="definitions" aria-hidden="true"><defs>{"".join(pictures.values())}{drawn}</defs></svg>'


def _name(fitted: FittedDeck, slide: FittedSlide) -> str:
    """What the page calls a slide's layout: layouts of other themes have the number of their theme before them."""
    return slide.layout if slide.theme is None else f"{[*fitted.others].index(slide.theme)}-{slide.layout}"


def _slide(fitted: FittedDeck, slide: FittedSlide, number: int) -> str:
    content = f'<use href="#layout-{_name(fitted, slide)}"/>' + words(fitted, slide, "#slide-{}".format)
    picture = frame(slide, fitted, content)
    caption = f'<p class="caption"><b>{number}</b>{escape(slide.title)}</p>'
    return (
        f'<li id="slide-{number}"><div class="slide" role="button" tabindex="0">{picture}</div>'
        f'{caption}<p class="notes">{_notes(fitted, slide)}</p></li>\n'
    )


def _notes(fitted: FittedDeck, slide: FittedSlide) -> str:
    return escape("\n".join([*(span.of(fitted.source).strip() for span in slide.notes), slide.clock]).strip())
