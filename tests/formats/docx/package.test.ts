import { describe, expect, test, vi } from 'vitest';
import { writeDocx } from '../../../src/formats/docx';
import { buildReport, type Report, type ReportBlock } from '../../../src/report';
import { DATE, malformed, openXmlErrors, partOf } from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const report = buildReport(makePlan({ actions: 12 }), pack);
const write = (paper: Report): Promise<Uint8Array> => writeDocx(paper, { date: DATE });

describe('a Word file with portrait and landscape pages', () => {
  test('is well-formed, and Microsoft’s validator finds nothing', async () => {
    const bytes = await write(report);
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('is the same, byte for byte, for the same paper and date', async () => {
    const first = await write(report);
    // Zip files keep the clock's time unless told otherwise.
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await write(buildReport(makePlan({ actions: 12 }), makePack())).finally(() =>
      vi.useRealTimers(),
    );
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('carries title, subject, author, language and the date it was given', async () => {
    const core = partOf(await write(report), 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Libraries and Archives annual business plan 2008/9</dc:title>',
    );
    expect(core).toContain('<dc:subject>Community Services, 2008/9</dc:subject>');
    expect(core).toContain('<dc:creator>Head of Libraries</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core.match(/2008-03-03T09:30:00\.000Z/gu)).toHaveLength(2);
  });

  test('asks no question on opening: no field that Word wants to update', async () => {
    const bytes = await write(report);
    expect(partOf(bytes, 'word/settings.xml')).not.toContain('updateFields');
    expect(partOf(bytes, 'word/document.xml')).not.toMatch(/instrText[^>]*>\s*TOC|PAGEREF/u);
  });

  test('turns pages, and each section has its header and footer', async () => {
    const xml = partOf(await write(report), 'word/document.xml');
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gsu) ?? [];
    const pages = report.blocks.filter((block) => block.kind === 'page').length;
    // One for the cover and contents, one for the first pages, one for each turn.
    expect(sections).toHaveLength(pages + 2);
    for (const section of sections) {
      expect(section.match(/<w:(?:header|footer)Reference/gu)).toHaveLength(2);
    }
    expect(sections[2]).toContain('w:w="16838"');
    expect(sections[0]).toContain('w:w="11906"');
  });
});

describe('styles', () => {
  test('are Arial 12 in British English; headings are real headings', async () => {
    const styles = partOf(await write(report), 'word/styles.xml');
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/su.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Arial"');
    expect(defaults).toContain('<w:sz w:val="24"/>');
    expect(defaults).toContain('<w:lang w:val="en-GB"/>');
    for (const level of [1, 2, 3]) {
      const style = new RegExp(`w:styleId="Heading${level}".*?</w:style>`, 'su').exec(styles)?.[0];
      expect(style).toContain(`<w:name w:val="heading ${level}"/>`);
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    }
  });

  test('every style and every count that the text names is there', async () => {
    const bytes = await write(report);
    const xml = partOf(bytes, 'word/document.xml');
    const named = new Set(
      [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu)].map(([, id]) => id),
    );
    const styles = partOf(bytes, 'word/styles.xml');
    for (const id of named) expect(styles).toContain(`w:styleId="${id}"`);
    const counts = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id));
    counts.delete('0');
    const numbering = partOf(bytes, 'word/numbering.xml');
    for (const id of counts) expect(numbering).toContain(`<w:num w:numId="${id}"`);
  });
});

describe('tables', () => {
  test('have a repeating header row, whole rows, no merged cells, fixed widths and words for those who cannot see', async () => {
    const xml = partOf(await write(report), 'word/document.xml');
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    const expected =
      report.blocks.filter(({ kind }) => kind === 'table' || kind === 'chart').length + 1;
    expect(tables).toHaveLength(expected);
    expect(xml).not.toMatch(/<w:gridSpan|<w:vMerge|<w:hMerge/u);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
      expect(table).toMatch(
        /^<w:tbl><w:tblPr>.*?<\/w:tblGrid><w:tr><w:trPr><w:cantSplit\/><w:tblHeader/su,
      );
      expect(table.match(/<w:tr>/gu)?.length).toBe(table.match(/<w:cantSplit\/>/gu)?.length);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/u);
      const width = Number(/<w:tblW w:w="(\d+)"/u.exec(table)?.[1]);
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, w]) => Number(w));
      expect(columns.reduce((sum, one) => sum + one, 0)).toBe(width);
      expect([9_638, 14_570]).toContain(width);
    }
  });
});

describe('links', () => {
  test('the contents lead to headings that are there, each name once', async () => {
    const xml = partOf(await write(report), 'word/document.xml');
    const names = [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/gu)].map(
      ([, name]) => name,
    );
    const wanted = [...xml.matchAll(/w:anchor="([^"]+)"/gu)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(wanted).toEqual(report.contents.map(({ anchor }) => anchor));
    expect(names).toEqual(expect.arrayContaining(wanted));
  });

  test('only https, http and mailto lead out; the words of any other stay', async () => {
    const hrefs = [
      'https://example.org/a?b=1&c="2"',
      'http://example.org',
      'mailto:planning@example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'not an address',
      '',
    ];
    const blocks: ReportBlock[] = hrefs.map((href, place) => ({
      kind: 'paragraph',
      style: 'body',
      runs: [{ text: `link ${place}`, href }],
    }));
    const bytes = await write({ ...report, blocks });
    const targets = [
      ...partOf(bytes, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]+)" TargetMode/gu),
    ].map(([, target]) => target);
    expect(targets).toEqual([
      'https://example.org/a?b=1&amp;c=%222%22',
      'http://example.org/',
      'mailto:planning@example.org',
    ]);
    for (const place of hrefs.keys()) {
      expect(partOf(bytes, 'word/document.xml')).toContain(`link ${place}<`);
    }
    expect(await openXmlErrors(bytes)).toEqual([]);
  });
});

describe('lists', () => {
  const item = (text: string): ReportBlock & { kind: 'paragraph' } => ({
    kind: 'paragraph',
    style: 'body',
    runs: [{ text }],
  });

  test('each numbered list counts for itself, from its own start', async () => {
    const blocks: ReportBlock[] = [1, 4].map((start) => ({
      kind: 'list',
      ordered: true,
      start,
      items: [[item('one')], [item('two')]],
    }));
    const bytes = await write({ ...report, blocks });
    const ids = [
      ...partOf(bytes, 'word/document.xml').matchAll(/ListNumber"\/>.*?<w:numId w:val="(\d+)"/gu),
    ].map(([, id]) => id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[1]).not.toBe(ids[2]);
    const numbering = partOf(bytes, 'word/numbering.xml');
    const starts = ids.map(
      (id) =>
        new RegExp(`w:numId="${id ?? ''}">.*?<w:startOverride w:val="(\\d+)"`, 'u').exec(
          numbering,
        )?.[1],
    );
    expect(starts).toEqual(['1', '1', '4', '4']);
  });

  test('nest deeper than any style without a broken file', async () => {
    let deepest: ReportBlock & { kind: 'list' } = {
      kind: 'list',
      ordered: true,
      start: 1,
      items: [[item('level 12')]],
    };
    for (let level = 11; level > 0; level -= 1) {
      const ordered = level % 2 === 0;
      deepest = {
        kind: 'list',
        ordered,
        start: 1,
        items: [[item(`level ${level}`), deepest, item('after')]],
      };
    }
    const bytes = await write({ ...report, blocks: [deepest] });
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(partOf(bytes, 'word/document.xml')).toContain('level 12<');
  });
});
