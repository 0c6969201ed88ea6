import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openDocument } from '../../src/storage/document';
import { storageSentence } from '../../src/storage/problem';
import { valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const schema = z.strictObject({ name: z.string() });
const defaults = { name: 'nobody' };

test('a missing file gives the default and is not written until it is set', async () => {
  const file = join(await temporaryFolder(), 'settings.json');
  const document = valueOf(await openDocument(file, schema, defaults));
  expect(document).toMatchObject({ data: defaults, wasThere: false });
  await expect(readFile(file)).rejects.toThrow('ENOENT');
  valueOf(await document.set({ name: 'somebody' }));
  expect(await readFile(file, 'utf8')).toBe('{\n  "name": "somebody"\n}\n');
  const again = valueOf(await openDocument(file, schema, defaults));
  expect(again).toMatchObject({ data: { name: 'somebody' }, wasThere: true });
});

// lowdb would take its default for each of these, and destroy the file with the next write.
test.each([
  'null',
  '0',
  'false',
  '""',
  '',
  '[]',
  '{}',
  '{"name":1}',
  '{"name":"a","more":1}',
  '{"na',
])('a file that holds %j is an error and stays as it is', async (content) => {
  const file = join(await temporaryFolder(), 'settings.json');
  await writeFile(file, content);
  const opened = await openDocument(file, schema, defaults);
  if (opened.ok) throw new Error('It opened.');
  expect(opened.error.code).toBe('unreadable');
  expect(storageSentence(opened.error)).toContain(file);
  expect(await readFile(file, 'utf8')).toBe(content);
});

test('bytes that are not UTF-8 are refused, never replaced', async () => {
  const file = join(await temporaryFolder(), 'settings.json');
  const bytes = Buffer.from('{"name":"caf\xe9"}', 'latin1');
  await writeFile(file, bytes);
  expect(await openDocument(file, schema, defaults)).toMatchObject({
    ok: false,
    error: { problem: { code: 'notText' } },
  });
  expect(await readFile(file)).toEqual(bytes);
});

test('a byte-order mark does no harm', async () => {
  const file = join(await temporaryFolder(), 'settings.json');
  await writeFile(file, '\uFEFF{"name":"somebody"}');
  expect(valueOf(await openDocument(file, schema, defaults)).data.name).toBe('somebody');
});

test('what could not be written is not shown as kept', async () => {
  const file = join(await temporaryFolder(), 'gone', 'settings.json');
  const document = valueOf(await openDocument(file, schema, defaults));
  expect((await document.set({ name: 'somebody' })).ok).toBe(false);
  expect(document.data).toEqual(defaults);
});
