"""Makes a Word file with python-docx of the blocks in a JSON file, so many times: word-peer.py BLOCKS.json OUT.docx [TIMES]"""

import json
import sys
from time import perf_counter

from docx import Document


def make(blocks, target):
    document = Document()
    for block in blocks:
        if block["kind"] == "heading":
            document.add_heading(block["text"], block["level"])
        elif block["kind"] == "paragraph":
            document.add_paragraph(block["text"])
        elif block["kind"] == "item":
            document.add_paragraph(block["text"], style="List Bullet")
        else:
            rows = block["rows"]
            columns = len(rows[0])
            table = document.add_table(len(rows), columns, style="Table Grid")
            # Asked for once: the library looks for a cell anew each time.
            cells = table._cells
            for at, row in enumerate(rows):
                for column, paragraphs in enumerate(row):
                    cell = cells[at * columns + column]
                    cell.paragraphs[0].add_run(paragraphs[0])
                    for text in paragraphs[1:]:
                        cell.add_paragraph(text)
    document.save(target)


with open(sys.argv[1], encoding="utf-8") as file:
    content = json.load(file)
made = []
for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 1):
    began = perf_counter()
    make(content, sys.argv[2])
    made.append((perf_counter() - began) * 1000)
print(json.dumps({"made": made}))
