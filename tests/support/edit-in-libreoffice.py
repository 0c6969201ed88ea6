"""Edits a Word file in LibreOffice as a reviewer would, and saves it again.

edit-in-libreoffice.py OFFICE SOURCE TARGET PROFILE EDITS.json

OFFICE is LibreOffice's own program. Each edit is an object with a `do`:
  replace   {find, by}      puts words in place of others
  delete    {find}          takes words out
  insert    {after, text}   types behind words
  paragraph {after, text}   a paragraph behind the one that ends with these words
  comment   {on, text, by}  says something of words
  answer    {to, text, by}  answers the comment that says this, as LibreOffice's own window does
  row       {of, cells}     adds a row behind the one whose first cell says this, and types in it
  dropRow   {of}            deletes the row whose first cell says this
  unmark    {}              destroys every bookmark
`tracked: false` types with tracking off.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.util import DateTime

AUTHOR = ("Head of", "Service")


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice ended before it could be asked for anything.")


def name_author(context):
    provider = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context
    )
    data = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        (value("nodepath", "/org.openoffice.UserProfile/Data"),),
    )
    data.givenname, data.sn = AUTHOR
    data.commitChanges()


def paragraphs(text):
    """The paragraphs of a text in order, those in the cells of its tables among them."""
    walk = text.createEnumeration()
    while walk.hasMoreElements():
        block = walk.nextElement()
        if block.supportsService("com.sun.star.text.Paragraph"):
            yield block
        elif block.supportsService("com.sun.star.text.TextTable"):
            for name in block.getCellNames():
                yield from paragraphs(block.getCellByName(name))


def find(document, words):
    """Without LibreOffice's own search, which finds nothing in a document that is not shown."""
    for block in paragraphs(document.getText()):
        at = block.getString().find(words)
        if at < 0:
            continue
        cursor = block.getText().createTextCursorByRange(block.getStart())
        cursor.goRight(at, False)
        cursor.goRight(len(words), True)
        if cursor.getString() == words:
            return cursor
    raise SystemExit(f"The document does not say “{words}”.")


def row_of(document, words):
    tables = document.getTextTables()
    for place in range(tables.getCount()):
        table = tables.getByIndex(place)
        for row in range(table.getRows().getCount()):
            if table.getCellByPosition(0, row).getString() == words:
                return table, row
    raise SystemExit(f"No row begins with “{words}”.")


def replace(document, edit):
    find(document, edit["find"]).setString(edit["by"])


def delete(document, edit):
    find(document, edit["find"]).setString("")


def insert(document, edit):
    found = find(document, edit["after"])
    found.getText().insertString(found.getEnd(), edit["text"], False)


def paragraph(document, edit):
    found = find(document, edit["after"])
    cursor = found.getText().createTextCursorByRange(found.getEnd())
    text = found.getText()
    text.insertControlCharacter(cursor, 0, False)
    text.insertString(cursor, edit["text"], False)


def comment(document, edit):
    found = find(document, edit["on"])
    note = document.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author, note.Content = edit["by"], edit["text"]
    moment = DateTime()
    moment.Year, moment.Month, moment.Day, moment.Hours = 2008, 3, 12, 10
    note.DateTimeValue = moment
    cursor = found.getText().createTextCursorByRange(found)
    found.getText().insertTextContent(cursor, note, True)


def answer(document, edit):
    fields = document.getTextFields().createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if not field.supportsService("com.sun.star.text.textfield.Annotation"):
            continue
        if field.Content.endswith(edit["to"]):
            break
    else:
        raise SystemExit(f"No comment says “{edit['to']}”.")
    note = document.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author = edit["by"]
    when = field.DateTimeValue
    asked = f"{when.Day:02}/{when.Month:02}/{when.Year}, {when.Hours:02}:{when.Minutes:02}"
    note.Content = f'Reply to {field.Author} ({asked}): "{field.Content}"\n{edit["text"]}'
    moment = DateTime()
    moment.Year, moment.Month, moment.Day, moment.Hours = 2008, 3, 13, 10
    note.DateTimeValue = moment
    anchor = field.getAnchor()
    anchor.getText().insertTextContent(anchor.getEnd(), note, False)


def row(document, edit):
    table, at = row_of(document, edit["of"])
    table.getRows().insertByIndex(at + 1, 1)
    for place, words in enumerate(edit["cells"]):
        cell = table.getCellByPosition(place, at + 1)
        cell.insertString(cell.createTextCursor(), words, False)


def drop_row(document, edit):
    table, at = row_of(document, edit["of"])
    table.getRows().removeByIndex(at, 1)


def unmark(document, _):
    marks = document.getBookmarks()
    for mark in [marks.getByIndex(place) for place in range(marks.getCount())]:
        mark.getAnchor().getText().removeTextContent(mark)


DEEDS = {
    "replace": replace,
    "delete": delete,
    "insert": insert,
    "paragraph": paragraph,
    "comment": comment,
    "answer": answer,
    "row": row,
    "dropRow": drop_row,
    "unmark": unmark,
}


def edited(context, source, target, edits):
    make = context.ServiceManager.createInstanceWithContext
    # Without a window: LibreOffice's packages without a desktop have none, and end where one is wanted.
    document = make("com.sun.star.text.TextDocument", context)
    word = value("FilterName", "MS Word 2007 XML")
    document.load((value("URL", uno.systemPathToFileUrl(source)), word))
    with open(edits, encoding="utf-8") as file:
        for edit in json.load(file):
            document.RecordChanges = edit.get("tracked", True)
            DEEDS[edit["do"]](document, edit)
    document.RecordChanges = True
    document.storeToURL(uno.systemPathToFileUrl(target), (word,))
    document.dispose()


def main(program, source, target, profile, edits):
    pipe = f"golden-thread-{os.getpid()}"
    office = subprocess.Popen(
        [
            program,
            "--headless",
            "--norestore",
            "--nologo",
            f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    try:
        context = connect(pipe, office)
        name_author(context)
        edited(context, source, target, edits)
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        desktop.terminate()
        office.wait(30)
    finally:
        # What started it hands its work to another process, which goes with it once it is told to.
        office.terminate()


main(*sys.argv[1:])
