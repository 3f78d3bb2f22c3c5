"""The certificates by Typst: by_typst.py CONTENT OUT all|separate|plain FONTS.

What all say is compiled once and shown as a picture on each page, which is six times as fast as
one template for the whole page ("plain").
"""

import json
import shutil
import sys
import time
from pathlib import Path

import typst

content, out, form, fonts = sys.argv[1:5]
content, out = Path(content), Path(out)
here = Path(__file__).parent
for template in here.glob("*.typ"):
    shutil.copy(template, content)
options = {"root": str(content), "font_paths": [fonts], "ignore_system_fonts": True}
begun = time.perf_counter()


def quoted(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if form == "plain":
    typst.Compiler(str(content / "plain.typ"), **options).compile(output=str(out / "all.pdf"))
else:
    shared = typst.Compiler(str(content / "shared.typ"), **options)
    shared.compile(output=str(content / "shared.pdf"))
if form == "all":
    typst.Compiler(str(content / "all.typ"), **options).compile(output=str(out / "all.pdf"))
elif form == "separate":
    words = json.loads((content / "content.json").read_text(encoding="utf-8"))
    codes = (content / "codes.grey").read_bytes()
    size = words["code_side"] ** 2
    compiler = typst.Compiler(**options)
    for number, person in enumerate(words["people"]):
        code = content / f"code{number}.grey"
        code.write_bytes(codes[number * size : (number + 1) * size])
        fields = ", ".join(f"{name}: {quoted(text)}" for name, text in person.items())
        source = (
            f'#import "single.typ": single\n#show: it => single({words["code_side"]}, {number}, '
            f"({fields}))"
        )
        compiler.compile(input=source.encode(), output=str(out / f"{number + 1}.pdf"))
        code.unlink()
print(json.dumps({"in_process_milliseconds": (time.perf_counter() - begun) * 1000}))
