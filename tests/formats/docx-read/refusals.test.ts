import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { docxProblemWords, readDocx, type DocxProblem } from '../../../src/formats/docx-read';
import { DEEPEST, MOST_PARAGRAPHS, MOST_TAGS } from '../../../src/formats/docx-read/xml';
import { LARGEST_FILE, LARGEST_PART, MOST_PARTS } from '../../../src/formats/docx-read/zip';
import { madeDocx, madeParts, NAMES, p, withListed, zipOf } from '../../support/made-docx';

const good = { body: p('Text') };

async function refusalOf(bytes: Uint8Array): Promise<DocxProblem> {
  const read = await readDocx(bytes);
  if (read.ok) throw new Error('The file was read.');
  expect(docxProblemWords(read.error)).toMatch(/^[a-z].*\.$/u);
  return read.error;
}

test('a file that is no zip, is of the older format, is cut off or is no Word document', async () => {
  expect(await refusalOf(new TextEncoder().encode('Dear all,'))).toEqual({ code: 'notZip' });
  expect(await refusalOf(new Uint8Array())).toEqual({ code: 'notZip' });
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await refusalOf(old)).toEqual({ code: 'oldOrLocked' });
  const whole = madeDocx(good);
  for (const length of [10, 100, whole.length - 30, whole.length - 1]) {
    expect(await refusalOf(whole.slice(0, length))).toMatchObject({ code: 'damagedZip' });
  }
  expect(await refusalOf(zipOf({ 'a.txt': 'a' }))).toEqual({ code: 'notWord' });
  const sheet = madeParts(good);
  const types = sheet['[Content_Types].xml']?.replace('wordprocessingml', 'spreadsheetml') ?? '';
  expect(await refusalOf(zipOf({ ...sheet, '[Content_Types].xml': types }))).toEqual({
    code: 'notWord',
  });
});

test('a bomb of a gigabyte is refused from its list of parts, and nothing is unpacked', async () => {
  const packed = deflateRawSync(new Uint8Array(32 * 1_048_576), { level: 9 });
  const bomb = zipOf({ ...madeParts(good), 'word/media/a.xml': packed });
  const huge = withListed(bomb, 'word/media/a.xml', 24, 1_073_741_824);
  const before = process.memoryUsage().arrayBuffers;
  expect(await refusalOf(huge)).toEqual({
    code: 'bomb',
    part: 'word/media/a.xml',
    size: 1_073_741_824,
    most: LARGEST_PART,
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_048_576);
  // Each part may be small enough, and all of them too much.
  const many = Object.fromEntries(
    Array.from({ length: 5 }, (_, at) => [`word/media/${at}.bin`, 'x']),
  );
  let whole = zipOf({ ...madeParts(good), ...many });
  for (const name of Object.keys(many)) whole = withListed(whole, name, 24, LARGEST_PART);
  expect(await refusalOf(whole)).toMatchObject({ code: 'bomb', part: 'all parts' });
});

test('a part that unpacks to more than the list says is stopped at that byte', async () => {
  const big = ' '.repeat(20_000_000);
  const parts = madeParts({ ...good, parts: { 'word/styles.xml': `<a>${big}</a>` } });
  const lying = withListed(zipOf(parts), 'word/styles.xml', 24, 1_000);
  const read = await readDocx(lying);
  // Beside the body: the rest of the document is read, and the damage reported.
  expect(read.ok && read.value.parts.get('word/styles.xml')?.problem).toMatchObject({
    code: 'damagedZip',
  });
  const body = withListed(madeDocx({ body: p(big) }), 'word/document.xml', 24, 1_000);
  expect(await refusalOf(body)).toMatchObject({ code: 'damagedZip' });
});

test('a checksum that is wrong, parts over each other, a name that climbs, a password', async () => {
  const whole = madeDocx(good);
  const document = 'word/document.xml';
  expect(await refusalOf(withListed(whole, document, 16, 1))).toMatchObject({ code: 'damagedZip' });
  expect(await refusalOf(withListed(whole, document, 42, 0))).toEqual({
    code: 'damagedZip',
    why: 'its parts lie over each other',
  });
  const climbing = zipOf({ ...madeParts(good), '../evil.xml': '<a/>' });
  expect(await refusalOf(climbing)).toMatchObject({ code: 'damagedZip' });
  const twice = zipOf({ ...madeParts(good), 'WORD/document.xml': '<a/>' });
  expect(await refusalOf(twice)).toMatchObject({ code: 'damagedZip' });
  // Version, then flags: the first of them says that the part is encrypted.
  expect(await refusalOf(withListed(whole, document, 6, 0x0001_0014))).toEqual({
    code: 'oldOrLocked',
  });
});

test('too large, too many parts, programs', async () => {
  expect(await refusalOf(new Uint8Array(LARGEST_FILE + 1))).toMatchObject({ code: 'tooLarge' });
  const many = Object.fromEntries(
    Array.from({ length: MOST_PARTS }, (_, at) => [`word/${at}.bin`, '']),
  );
  expect(await refusalOf(zipOf({ ...madeParts(good), ...many }))).toMatchObject({
    code: 'tooManyParts',
  });
  const program = zipOf({ ...madeParts(good), 'word/vbaProject.bin': 'x' });
  expect(await refusalOf(program)).toEqual({ code: 'macros', part: 'word/vbaProject.bin' });
  const parts = madeParts(good);
  const types = parts['[Content_Types].xml']?.replace(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.ms-word.document.macroEnabled.main+xml',
  );
  const enabled = zipOf({ ...parts, '[Content_Types].xml': types ?? '' });
  expect(await refusalOf(enabled)).toMatchObject({ code: 'macros' });
});

test.each([
  [
    'an entity from outside',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    'documentType',
  ],
  [
    'entities of entities',
    `<!DOCTYPE a [<!ENTITY x "lol">${'<!ENTITY y "&x;&x;">'.repeat(9)}]><a>&y;</a>`,
    'documentType',
  ],
  ['a document type alone', '<!DOCTYPE a><a/>', 'documentType'],
  ['deep nesting', '<a>'.repeat(DEEPEST + 1), 'tooDeep'],
])('%s anywhere in the file ends the reading', async (_, xml, code) => {
  for (const part of ['word/document.xml', 'word/settings.xml', 'word/other.xml']) {
    expect(await refusalOf(madeDocx({ ...good, parts: { [part]: xml } }))).toMatchObject({
      code,
      part,
    });
  }
});

test('millions of elements are refused before they fill the memory', async () => {
  for (const [element, most] of [
    ['<w:p/>', MOST_PARAGRAPHS],
    ['<a/>', MOST_TAGS],
  ] as const) {
    const bytes = madeDocx({ body: element.repeat(most) + p('x') });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusalOf(bytes)).toMatchObject({ code: 'tooManyElements', most });
  }
});

test.each([
  ['an entity that nobody declared', '&nbsp;'],
  ['an element that does not end', '<w:p>'],
  ['a prefix that nobody declared', '<x:p/>'],
  ['a control character', '<w:p>\u0001</w:p>'],
  ['an attribute twice', '<w:p w:a="1" w:a="2"/>'],
])('%s in the body is named with its line', async (_, xml) => {
  expect(await refusalOf(madeDocx({ body: `\n${xml}` }))).toMatchObject({
    code: 'malformed',
    part: 'word/document.xml',
    line: 2,
  });
});

test('bytes that are no text are refused; UTF-16 is read', async () => {
  const parts = madeParts(good);
  const broken = zipOf({ ...parts, 'word/document.xml': new Uint8Array([60, 97, 255, 62]) });
  expect(await refusalOf(broken)).toMatchObject({ code: 'malformed', part: 'word/document.xml' });
  const text = `\uFEFF<w:document ${NAMES}><w:body>${p('Größe')}</w:body></w:document>`;
  const wide = new Uint8Array(new Uint16Array(Array.from(text, (one) => one.charCodeAt(0))).buffer);
  const read = await readDocx(zipOf({ ...parts, 'word/document.xml': wide }));
  expect(read.ok && read.value.body).toMatchObject([{ runs: [{ text: 'Größe' }] }]);
});
