"""The certificates by WeasyPrint: by_weasyprint.py CONTENT OUT all|separate FONTS."""

import html
import json
import sys
import time
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

content, out, form, fonts = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
begun = time.perf_counter()
words = json.loads((content / "content.json").read_text(encoding="utf-8"))
configuration = FontConfiguration()
style = CSS(
    string=f"""
@font-face {{ font-family: Amiri; src: url({(fonts / "Amiri-Regular.ttf").as_uri()}) }}
@font-face {{ font-family: Amiri; font-weight: bold;
              src: url({(fonts / "Amiri-Bold.ttf").as_uri()}) }}
@page {{ size: 297mm 210mm; margin: 0 }}
body {{ margin: 0; font: 14pt/1.2 Amiri }}
section {{ break-after: page; position: relative; width: 297mm; height: 209mm; direction: rtl }}
p, img, svg, i {{ position: absolute; margin: 0; text-align: center }}
p {{ left: 24mm; width: 249mm }}
[lang=en] {{ direction: ltr }}
.outer {{ inset: 10mm 10mm 9mm; border: 1.2pt solid #0b5563 }}
.inner {{ inset: 12mm 12mm 11mm; border: 0.4pt solid #0b5563 }}
.strong {{ font: bold 17pt Amiri }} .small {{ font-size: 11pt }}
""",
    font_config=configuration,
)
side = words["code_side"]
codes = (content / "codes.bits").read_bytes()


def line(down, said, size=None, language="ar", more=""):
    size = f"font-size:{size}pt;" if size else ""
    return f'<p lang="{language}" style="top:{down}mm;{size}{more}">{html.escape(said)}</p>'


def shared():
    yield '<i class="outer"></i><i class="inner"></i>'
    for place, logo in enumerate(words["logos"]):
        yield f'<img src="{logo}" alt="" style="top:17mm;height:16mm;left:{45 + 83 * place}mm">'
    yield line(34, words["title"], 30, more="font-weight:bold;color:#0b5563")
    yield line(48, words["second_title"], 14, "en")
    yield line(56, words["opening"])
    for place, it in enumerate(words["body"]):
        yield f'<p class="{it["style"]}" style="top:{92 + place * 8.5}mm">{it["text"]}</p>'
    for place, it in enumerate(words["second"]):
        yield line(119 + place * 12, it["text"], 10.5 if it["style"] == "body" else 8, "en")
    for place, note in enumerate(words["notes"]):
        yield line(138 + place * 6, note, 10)
    for place, (name, function) in enumerate(words["signatures"]):
        where = f"left:{203 - 90 * place}mm;width:60mm;"
        yield line(168, name, 11, more=where + "border-top:0.5pt solid black")
        yield line(175, function, 10, more=where)
    yield line(188, words["issued"], 10)


def code(number):
    """One path with a bar for each run of dark modules."""
    given, bars = (side + 7) // 8, []
    for y in range(side):
        begin = (number * side + y) * given
        row = "".join(f"{byte:08b}" for byte in codes[begin : begin + given])[:side]
        x = 0
        while (x := row.find("1", x)) >= 0:
            end = row.find("0", x)
            end = side if end < 0 else end
            bars.append(f"M{x} {y}h{end - x}v1h{x - end}z")
            x = end
    return (
        f'<svg viewBox="0 0 {side} {side}" style="top:158mm;left:24mm;width:30mm;height:30mm">'
        f'<path d="{"".join(bars)}"/></svg>'
    )


same = "".join(shared())


def page(number, person):
    return (
        f"<section>{same}"
        + line(64, person["name"], 26, more="font-weight:bold")
        + line(77, person["latin_name"], 14, "en")
        + line(85, person["team"], 11)
        + code(number)
        + line(190, person["serial"], 8, "en", "left:24mm;width:30mm")
        + "</section>"
    )


cache = {}


def write(pages, title, file):
    text = f'<html lang="ar"><title>{html.escape(title)}</title>{"".join(pages)}'
    document = HTML(string=text, base_url=content.as_uri() + "/")
    document.write_pdf(str(file), stylesheets=[style], font_config=configuration, cache=cache)


pages = (page(number, person) for number, person in enumerate(words["people"]))
if form == "all":
    write(pages, words["people"][0]["title"], out / "all.pdf")
else:
    for number, (person, text) in enumerate(zip(words["people"], pages)):
        write([text], person["title"], out / f"{number + 1}.pdf")
print(json.dumps({"in_process_milliseconds": (time.perf_counter() - begun) * 1000}))
