import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compiled } from '../../../src/formats/docx/compiled';

const document = (): Document =>
  new Document({
    title: 'A paper',
    numbering: { config: [{ reference: 'list', levels: [{ level: 0, text: '%1.' }] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Over it')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Under it')] }) },
        children: [new Paragraph({ text: 'One', numbering: { reference: 'list', level: 0 } })],
      },
    ],
  });
/** docx takes the clock's time. */
const timeless = (parts: Iterable<readonly [string, string]>): (readonly [string, string])[] =>
  Array.from(parts, ([name, text]) => [name, text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'T')]);

test('the parts of a package are what the library itself would zip, in its order', async () => {
  const zip = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document())));
  const zipped = Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  expect(zipped.length).toBeGreaterThan(10);
  expect(timeless(compiled(document()))).toEqual(timeless(zipped));
});
