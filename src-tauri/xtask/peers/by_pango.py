"""The certificates by Pango and cairo: by_pango.py CONTENT OUT all|separate FONTS.

What all say is recorded once and painted on each page, so that its lines are shaped once. The
fonts come by the environment (FONTCONFIG_FILE).
"""

import json
import sys
import time
from pathlib import Path

import cairo
import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo  # noqa: E402

content, out, form = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
MM = 72 / 25.4
WIDTH, HEIGHT = 297 * MM, 210 * MM
INK = (0x0B / 255, 0x55 / 255, 0x63 / 255)
SIZES = {"body": 14, "strong": 17, "small": 11}
begun = time.perf_counter()
words = json.loads((content / "content.json").read_text(encoding="utf-8"))
logos = [cairo.ImageSurface.create_from_png(str(content / logo)) for logo in words["logos"]]
for logo, name in zip(logos, words["logos"]):
    # cairo packs a picture once for all pages when it knows that it is the same.
    logo.set_mime_data(cairo.MIME_TYPE_UNIQUE_ID, name.encode())
fonts = {}


def font(size, bold):
    if (size, bold) not in fonts:
        found = Pango.FontDescription.from_string("Amiri Bold" if bold else "Amiri")
        found.set_absolute_size(size * Pango.SCALE)
        fonts[size, bold] = found
    return fonts[size, bold]


def text(context, down, size, said, bold=False, left=24 * MM, width=249 * MM):
    layout = PangoCairo.create_layout(context)
    layout.set_font_description(font(size, bold))
    layout.set_alignment(Pango.Alignment.CENTER)
    layout.set_width(int(width * Pango.SCALE))
    layout.set_text(said, -1)
    context.move_to(left, down * MM)
    PangoCairo.show_layout(context, layout)


def shared(context):
    context.set_source_rgb(*INK)
    for inset, thick in ((10, 1.2), (12, 0.4)):
        context.set_line_width(thick)
        context.rectangle(inset * MM, inset * MM, (297 - 2 * inset) * MM, (210 - 2 * inset) * MM)
        context.stroke()
    text(context, 34, 30, words["title"], bold=True)
    context.set_source_rgb(0, 0, 0)
    text(context, 48, 14, words["second_title"])
    text(context, 56, 14, words["opening"])
    for place, it in enumerate(words["body"]):
        text(context, 92 + place * 8.5, SIZES[it["style"]], it["text"], bold=it["style"] == "strong")
    for place, it in enumerate(words["second"]):
        text(context, 119 + place * 12, SIZES[it["style"]] * 0.75, it["text"])
    for place, note in enumerate(words["notes"]):
        text(context, 138 + place * 6, 10, note)
    context.set_line_width(0.5)
    for place, (name, function) in enumerate(words["signatures"]):
        left = WIDTH - (24 + 70 + place * 90) * MM
        context.move_to(left, 168 * MM)
        context.rel_line_to(60 * MM, 0)
        context.stroke()
        text(context, 169, 11, name, left=left, width=60 * MM)
        text(context, 175, 10, function, left=left, width=60 * MM)
    text(context, 188, 10, words["issued"])


def pictures(context):
    for place, logo in enumerate(logos):
        scale = 16 * MM / logo.get_height()
        context.save()
        context.translate((24 + 83 * place + 41.5) * MM - logo.get_width() * scale / 2, 17 * MM)
        context.scale(scale, scale)
        context.set_source_surface(logo)
        context.paint()
        context.restore()


side = words["code_side"]
given = (side + 7) // 8
stride = cairo.ImageSurface.format_stride_for_width(cairo.FORMAT_A1, side)
# cairo wants the first pixel in the lowest bit on the machines of today.
turned = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
codes = (content / "codes.bits").read_bytes().translate(turned)


def code(context, number):
    begin = number * side * given
    rows = (codes[begin + y * given : begin + (y + 1) * given] for y in range(side))
    data = bytearray(b"".join(row.ljust(stride, b"\0") for row in rows))
    mask = cairo.ImageSurface.create_for_data(data, cairo.FORMAT_A1, side, side, stride)
    context.save()
    context.translate(24 * MM, 158 * MM)
    context.scale(30 * MM / side, 30 * MM / side)
    pattern = cairo.SurfacePattern(mask)
    pattern.set_filter(cairo.FILTER_NEAREST)
    context.mask(pattern)
    context.restore()


def page(context, recorded, number, person):
    context.set_source_surface(recorded)
    context.paint()
    pictures(context)
    context.set_source_rgb(0, 0, 0)
    text(context, 64, 26, person["name"], bold=True)
    text(context, 77, 14, person["latin_name"])
    text(context, 85, 11, person["team"])
    code(context, number)
    text(context, 190, 8, person["serial"], left=24 * MM, width=30 * MM)
    context.show_page()


recorded = cairo.RecordingSurface(cairo.CONTENT_COLOR_ALPHA, cairo.Rectangle(0, 0, WIDTH, HEIGHT))
shared(cairo.Context(recorded))
if form == "all":
    surface = cairo.PDFSurface(str(out / "all.pdf"), WIDTH, HEIGHT)
    surface.set_metadata(cairo.PDF_METADATA_TITLE, words["people"][0]["title"])
    context = cairo.Context(surface)
    for number, person in enumerate(words["people"]):
        page(context, recorded, number, person)
    surface.finish()
else:
    for number, person in enumerate(words["people"]):
        surface = cairo.PDFSurface(str(out / f"{number + 1}.pdf"), WIDTH, HEIGHT)
        surface.set_metadata(cairo.PDF_METADATA_TITLE, person["title"])
        page(cairo.Context(surface), recorded, number, person)
        surface.finish()
print(json.dumps({"in_process_milliseconds": (time.perf_counter() - begun) * 1000}))
