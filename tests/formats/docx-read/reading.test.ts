import { describe, expect, test } from 'vitest';
import {
  paragraphText,
  readDocx,
  textOfBlocks,
  type DocParagraph,
  type DocxFile,
} from '../../../src/formats/docx-read';
import { madeDocx, p, tbl, type MadeDocx } from '../../support/made-docx';

async function read(made: MadeDocx): Promise<DocxFile> {
  const result = await readDocx(madeDocx(made));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const r = (text: string, look = ''): string => `<w:r>${look}<w:t>${text}</w:t></w:r>`;
const firstOf = ({ body: [block] }: DocxFile): DocParagraph => {
  if (block?.kind !== 'paragraph') throw new Error('The body begins with a paragraph.');
  return block;
};

describe('runs', () => {
  test('have their text, breaks and signs among it, and the look that is set on them', async () => {
    const look = '<w:rPr><w:b/><w:i w:val="0"/><w:color w:val="ff0000"/><w:sz w:val="18"/></w:rPr>';
    const inside =
      '<w:t xml:space="preserve">a </w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B7"/>';
    const { runs } = firstOf(await read({ body: `<w:p><w:r>${look}${inside}</w:r></w:p>` }));
    expect(runs).toMatchObject([
      {
        text: 'a \tb\n\u2011\uF0B7',
        look: { bold: true, italic: false, colour: 'FF0000', size: 18 },
        link: null,
        change: null,
      },
    ]);
  });

  test('lead where their link leads, be it an element or a field', async () => {
    const link = (id: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>`;
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const body = `<w:p><w:hyperlink r:id="one">${r('out')}</w:hyperlink><w:hyperlink w:anchor="here">${r('in')}</w:hyperlink>${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.com" </w:instrText></w:r>${field('separate')}${r('field')}${field('end')}${r('none')}</w:p>`;
    const paragraph = firstOf(await read({ body, links: link('one') }));
    expect(paragraph.runs.map(({ text, link: leads }) => [text, leads])).toEqual([
      ['out', { address: 'https://example.org/', anchor: null }],
      ['in', { address: null, anchor: 'here' }],
      ['field', { address: 'https://example.com', anchor: null }],
      ['none', null],
    ]);
    expect(paragraph.fields).toEqual(['HYPERLINK "https://example.com"']);
  });

  test('say who inserted or deleted them; what is deleted is no text', async () => {
    const by = 'w:id="1" w:author="Head of Service" w:date="2008-03-01T10:00:00Z"';
    const body = `<w:p>${r('keep ')}<w:ins ${by}>${r('new')}</w:ins><w:del ${by}><w:r><w:delText>old</w:delText></w:r></w:del></w:p>`;
    const paragraph = firstOf(await read({ body }));
    const change = { by: 'Head of Service', at: '2008-03-01T10:00:00Z' };
    expect(paragraph.runs.map((run) => run.change)).toEqual([
      null,
      { kind: 'inserted', ...change },
      { kind: 'deleted', ...change },
    ]);
    expect(paragraphText(paragraph)).toBe('keep new');
    expect(paragraphText(paragraph, true)).toBe('keep newold');
  });

  test('in a choice for newer programs are read once', async () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>newer</w:t></mc:Choice><mc:Fallback><w:t>older</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(textOfBlocks((await read({ body })).body)).toBe('newer');
  });
});

test('comments have their thread, whether it is resolved, and the runs that they are about', async () => {
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" w:author="Director" w:initials="D" w:date="2008-03-02T09:00:00Z"><w:p w14:paraId="0000000${id}">${r(text)}</w:p></w:comment>`;
  const file = await read({
    body: `<w:p>${r('before ')}<w:commentRangeStart w:id="1"/>${r('about')}</w:p><w:p>${r('this')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${r('after')}</w:p>`,
    comments: comment(1, 'Why?') + comment(2, 'Because.') + comment(3, 'Done'),
    commentsExtended:
      '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000003" w15:done="1"/>',
  });
  expect(file.comments).toMatchObject([
    { id: '1', by: 'Director', text: 'Why?', isResolved: false, answers: null },
    { id: '2', text: 'Because.', answers: '1' },
    { id: '3', isResolved: true },
  ]);
  const about = file.body.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  expect(about.filter((run) => run.comments.includes('1')).map(({ text }) => text)).toEqual([
    'about',
    'this',
  ]);
});

test('tables have rows, cells, spans and shades; content controls and nested tables are seen through', async () => {
  const shaded =
    '<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/><w:shd w:val="clear" w:fill="00b050"/></w:tcPr><w:p/></w:tc>';
  const wrapped = `<w:sdt><w:sdtContent><w:tr>${shaded}</w:tr></w:sdtContent></w:sdt>`;
  const nested = `<w:tr><w:tc>${tbl(['deep'])}<w:p/></w:tc></w:tr>`;
  const body = `<w:sdt><w:sdtPr/><w:sdtContent>${tbl(['A', 'B']).replace('</w:tbl>', `${wrapped}${nested}</w:tbl>`)}</w:sdtContent></w:sdt>`;
  const { body: blocks } = await read({ body });
  expect(blocks).toMatchObject([
    {
      kind: 'table',
      rows: [
        { isHeader: true, cells: [{ span: 1, merge: null }, {}] },
        { isHeader: false, cells: [{ span: 2, merge: 'first', shade: '00B050' }] },
        { cells: [{ blocks: [{ kind: 'table' }, { kind: 'paragraph' }] }] },
      ],
    },
  ]);
  expect(textOfBlocks(blocks)).toBe('A\nB\n\ndeep\n');
});

test('drawings have their words; what stands in a text box is read', async () => {
  const box = `<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="Box" descr="A box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>${p('inside')}</w:txbxContent></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;
  const old =
    '<w:p><w:r><w:pict><v:shape id="old" alt="An older one"><v:imagedata/></v:shape></w:pict></w:r></w:p>';
  const file = await read({ body: box + old });
  expect(file.body).toMatchObject([
    { drawings: [{ kind: 'shape', words: 'A box' }], boxes: [{ kind: 'paragraph' }] },
    { drawings: [{ kind: 'picture', words: 'An older one' }] },
  ]);
  expect(textOfBlocks(file.body)).toContain('inside');
});

test('levels and sizes follow the chain of styles, even one that bites its tail', async () => {
  const style = (id: string, basedOn: string, more = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/>${more}</w:style>`;
  const styles =
    style('Own', 'Base') +
    style(
      'Base',
      'Own',
      '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="30"/></w:rPr>',
    ) +
    style('Loop', 'Loop');
  const file = await read({ body: p('a', 'Own') + p('b', 'Loop'), styles });
  const [own, loop] = file.body.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  if (!own?.runs[0] || !loop?.runs[0]) throw new Error('Two paragraphs with text.');
  expect(file.styles.headingLevel(own)).toBe(2);
  expect(file.styles.sizeOf(own.runs[0].look, own)).toBe(30);
  expect(file.styles.headingLevel(loop)).toBeNull();
  expect(file.styles.sizeOf(loop.runs[0].look, loop)).toBe(20);
});

test('other prefixes and the strict form of the standard are read as well', async () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>strict</x:t></x:r></x:p></x:body></x:document>`;
  const file = await read({ body: '', parts: { 'word/document.xml': strict } });
  expect(textOfBlocks(file.body)).toBe('strict');
});

test('reading can be stopped', async () => {
  const reason = new Error('stopped by the test');
  const reading = readDocx(madeDocx({ body: p('x') }), { signal: AbortSignal.abort(reason) });
  await expect(reading).rejects.toBe(reason);
});
