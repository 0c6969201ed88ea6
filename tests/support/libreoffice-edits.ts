import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary';
import { findTool } from './tools';

const run = promisify(execFile);

/** Something that a reader does in LibreOffice; see edit-in-libreoffice.py. */
export interface OfficeEdit {
  readonly do:
    | 'replace'
    | 'delete'
    | 'insert'
    | 'paragraph'
    | 'comment'
    | 'answer'
    | 'row'
    | 'dropRow'
    | 'unmark';
  readonly [detail: string]: unknown;
}

/** Opens a Word file in LibreOffice, does what a reader would do there, and saves it as Word again. */
export async function editedInLibreOffice(
  bytes: Uint8Array,
  edits: readonly OfficeEdit[],
): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  const at = (name: string): string => join(folder, name);
  await writeFile(at('sent.docx'), bytes);
  await writeFile(at('edits.json'), JSON.stringify(edits));
  const script = join(import.meta.dirname, 'edit-in-libreoffice.py');
  const files = [at('sent.docx'), at('returned.docx'), at('profile'), at('edits.json')];
  const office = findTool('libreoffice') ?? '';
  // The system's own Python: it is the one that LibreOffice's package is for.
  await run('/usr/bin/python3', [script, office, ...files], { timeout: 240_000 });
  return readFile(at('returned.docx'));
}
