import { describe, expect, test } from 'vitest';
import {
  buildReport,
  LONGEST_ANCHOR,
  type Heading,
  type Report,
  type Table,
} from '../../src/report';
import { textOf } from '../../src/report/cells';
import { assert } from '../../src/domain/control';
import type { Plan, Section } from '../../src/domain/schema/plan';
import { makePack, makePlan, makeText } from '../support/plan-factory';

const pack = makePack();
const headings = (report: Report): Heading[] =>
  report.blocks.filter((block) => block.kind === 'heading');
const tables = (report: Report): Table[] => report.blocks.filter((block) => block.kind === 'table');
const outline = (report: Report): string[] =>
  headings(report).map(({ level, number, text }) =>
    `${'#'.repeat(level)} ${number} ${text}`.replaceAll(/ +/gu, ' '),
  );
const paragraphs = (report: Report): string[] =>
  report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []));

describe('the outline of a paper', () => {
  test('groups, sections, headings inside and appendices, numbered', () => {
    expect(outline(buildReport(makePlan(), pack))).toEqual([
      '# 1 Service profile',
      '## 1.1 Purpose of the division',
      '### Heading inside 1',
      '## 1.2 What the year brings',
      '### Heading inside 2',
      '# 2 Performance',
      '## 2.1 How last year went',
      '### Heading inside 3',
      '# 3 The year ahead',
      '## 3.1 Projects, developments and key actions',
      '### Heading inside 4',
      '## 3.2 Indicators and targets',
      '### Heading inside 5',
      '# 4 Statements',
      '## 4.1 Climate change',
      '### Heading inside 6',
      '## 4.2 Equality',
      '### Heading inside 7',
      '# Appendix 1 The golden thread',
      '# Appendix 2 Further details of the actions',
      '# Appendix 3 Charts of targets',
      '# Appendix 4 Definitions and results of the indicators',
      '# Appendix 5 Documents that this plan refers to',
      '## Local plans and strategies',
      '## National plans, laws and guidance',
      '# Appendix 6 Plan details',
    ]);
  });

  test.each([{}, { actions: 0, words: 0, indicators: false }, { kind: 'introduction' as const }])(
    'no level is skipped, anchors are unique and short: %j',
    (wishes) => {
      const report = buildReport(makePlan(wishes), pack);
      const all = headings(report);
      let level = 0;
      for (const heading of all) {
        expect(heading.level).toBeLessThanOrEqual(level + 1);
        level = heading.level;
        expect(heading.anchor).toMatch(/^[a-z][a-z0-9_]*$/u);
        expect(heading.anchor.length).toBeLessThanOrEqual(LONGEST_ANCHOR);
      }
      expect(new Set(all.map(({ anchor }) => anchor)).size).toBe(all.length);
    },
  );

  test('the contents list the numbered levels and lead to their anchors', () => {
    const report = buildReport(makePlan(), pack);
    const listed = headings(report).filter(({ level }) => level < 3);
    expect(report.contents.map(({ anchor, text }) => [anchor, text])).toEqual(
      listed.map(({ anchor, text }) => [anchor, text]),
    );
  });

  test('a group that comes back later starts again', () => {
    const plan = makePlan({ words: 0 });
    const [first, ...rest] = plan.sections;
    const sections = first ? [...rest, { ...first, id: 'again' }] : [];
    const found = outline(buildReport({ ...plan, sections }, pack));
    expect(found.filter((line) => /^# \d+ Service profile/u.test(line))).toEqual([
      '# 1 Service profile',
      '# 5 Service profile',
    ]);
  });
});

describe('pages', () => {
  /** Each turn of the page with the heading or the table that stands first on it. */
  const turns = ({ blocks }: Report): string[] =>
    blocks.flatMap((block, place) => {
      if (block.kind !== 'page') return [];
      const next = blocks[place + 1];
      if (next?.kind === 'heading') return [`${block.orientation}: ${next.text}`];
      return [`${block.orientation}: ${next?.kind === 'table' ? next.caption : ''}`];
    });

  test('tables of many columns lie on landscape pages, text does not', () => {
    expect(turns(buildReport(makePlan(), pack))).toEqual([
      'landscape: Safer streets: actions by priority',
      'portrait: Statements',
      'landscape: The golden thread',
      'landscape: Further details of the actions',
      'portrait: Charts of targets',
      'landscape: Definitions and results of the indicators',
      'portrait: Documents that this plan refers to',
      'portrait: Plan details',
    ]);
  });

  test('a heading without a text goes with its table', () => {
    expect(turns(buildReport(makePlan({ words: 0 }), pack))[0]).toBe('landscape: The year ahead');
  });

  test('no page turns for a table that has no rows', () => {
    const none = makePlan({ actions: 0, indicators: false });
    expect(turns(buildReport(none, pack))).toEqual([
      'landscape: The golden thread',
      'portrait: Documents that this plan refers to',
      'portrait: Plan details',
    ]);
  });
});

describe('what a paper says of what is missing', () => {
  const plan = makePlan({ words: 0, actions: 0, indicators: false });

  const optional = new Set(['context', 'performance']);
  const lenient = makePack({
    templates: pack.templates.map((template) => ({
      ...template,
      sections: template.sections.map((section) => ({
        ...section,
        mandatory: !optional.has(section.id),
      })),
    })),
  });
  const filled = (id: string, changes: Partial<Section>): Plan => ({
    ...plan,
    sections: plan.sections.map((section) =>
      section.id === id ? { ...section, ...changes } : section,
    ),
  });

  test('mandatory sections without a text say so, whatever the stage', () => {
    const approved = { ...plan, header: { ...plan.header, status: 'approved' as const } };
    for (const one of [plan, approved]) {
      const report = buildReport(one, lenient);
      expect(outline(report).slice(0, 7)).toEqual([
        '# 1 Service profile',
        '## 1.1 Purpose of the division',
        '# 2 The year ahead',
        '## 2.1 Projects, developments and key actions',
        '## 2.2 Indicators and targets',
        '# 3 Statements',
        '## 3.1 Climate change',
      ]);
      expect(paragraphs(report).filter((text) => text === 'Not yet written')).toHaveLength(3);
      expect(paragraphs(report)).toContain('The plan has no actions.');
      expect(paragraphs(report)).toContain('The plan has no indicators.');
    }
  });

  test('optional ones are left out with their headings, counted, and the numbers close up', () => {
    const report = buildReport(plan, lenient);
    const words = JSON.stringify([report.blocks, report.contents]);
    expect(words).not.toContain('What the year brings');
    expect(words).not.toContain('How last year went');
    expect(words).not.toContain('"Performance"');
    expect(report.leftOut).toBe(2);
    expect(buildReport(makePlan(), pack).leftOut).toBe(0);
  });

  test('one that was added by hand is left out as well while it is empty', () => {
    const [first] = plan.sections;
    assert(first, 'a plan has sections');
    const own = { ...first, id: 'own', templateId: null, title: 'Our own', group: 'Our group' };
    const report = buildReport({ ...plan, sections: [...plan.sections, own] }, lenient);
    expect(JSON.stringify(report.contents)).not.toContain('Our own');
    expect(report.leftOut).toBe(3);
  });

  test('“no implications” prints with its reason, in a section that need not be there too', () => {
    const noImplications = 'The division owns no building.';
    for (const id of ['climate', 'context']) {
      const report = buildReport(filled(id, { noImplications }), lenient);
      expect(paragraphs(report)).toContain(`No implications: ${noImplications}`);
    }
  });

  test('a cover field that is blank says so', () => {
    const header = { ...plan.header, director: ' ' };
    const { cover } = buildReport({ ...plan, header }, pack);
    expect(cover.grid).toContainEqual({ label: 'Director', value: 'To be confirmed' });
  });
});

describe('the cover', () => {
  test('names who, what and when', () => {
    const { cover, meta } = buildReport(makePlan(), pack);
    expect(cover.title).toBe('Libraries and Archives annual business plan 2008/9');
    expect(cover.grid.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Authority: Northmoor Borough Council',
      'Directorate: Community Services',
      'Division: Libraries and Archives',
      'Year: 2008/9 (1 April 2008 to 31 March 2009)',
      'Director: Head of Libraries',
      'Cabinet member: Cabinet Member for Culture',
      'Contact: Planning Officer, 01632 960001',
      'Version: Draft 1',
      'Status: Draft',
    ]);
    expect(meta).toMatchObject({
      title: cover.title,
      subject: 'Community Services, 2008/9',
      language: 'en-GB',
      author: 'Head of Libraries',
    });
  });

  test('a sample says that it is one', () => {
    expect(buildReport({ ...makePlan(), sample: true }, pack).cover.notes).toHaveLength(1);
    expect(buildReport(makePlan(), pack).cover.notes).toEqual([]);
  });
});

describe('an introduction', () => {
  test('is narrative, the documents it refers to, and plan details', () => {
    const report = buildReport(makePlan({ kind: 'introduction' }), pack);
    expect(report.cover.title).toBe(
      'Community Services: introduction to the business plans 2008/9',
    );
    expect(outline(report).filter((line) => line.startsWith('# '))).toEqual([
      '# 1 Introduction',
      '# Appendix 1 Documents that this introduction refers to',
      '# Appendix 2 Plan details',
    ]);
    expect(tables(report)).toHaveLength(2);
  });
});

describe('a narrative', () => {
  test('keeps its marks, breaks, links and nested lists', () => {
    const plan = makePlan({ words: 0 });
    const sections = plan.sections.map((section, place) =>
      place === 0 ? { ...section, body: makeText(2, 0) } : section,
    );
    const report = buildReport({ ...plan, sections }, pack);
    const bullets = report.blocks.find((block) => block.kind === 'list');
    expect(report.blocks[2]).toEqual({
      kind: 'paragraph',
      style: 'body',
      runs: [
        { text: 'Branch resident. ' },
        { text: 'In bold', bold: true },
        { text: ' and ' },
        { text: 'in italics', italic: true },
        { text: ', with ' },
        { text: 'a link', href: 'https://example.org/plans?a=1&b=2' },
        { text: '.' },
      ],
    });
    expect(report.blocks[4]).toMatchObject({
      runs: [{ text: 'First line' }, { text: '\n' }, { text: 'second line' }],
    });
    expect(bullets).toMatchObject({
      ordered: false,
      items: [
        [{ kind: 'paragraph' }],
        [{ kind: 'paragraph' }, { kind: 'list', ordered: true, start: 1 }],
      ],
    });
  });

  test('paragraphs and list items without a word are left out', () => {
    const plan = makePlan({ words: 0 });
    const blank = { type: 'paragraph' as const };
    const body = {
      type: 'doc' as const,
      content: [
        blank,
        { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Said.' }] },
        { type: 'bulletList' as const, content: [{ type: 'listItem' as const, content: [blank] }] },
        { type: 'heading' as const, attrs: { level: 3 as const } },
      ],
    };
    const sections = plan.sections.map((section, place) =>
      place === 0 ? { ...section, body } : section,
    );
    const { blocks } = buildReport({ ...plan, sections }, pack);
    expect(blocks.slice(2, 4)).toMatchObject([
      { kind: 'paragraph', runs: [{ text: 'Said.' }] },
      { kind: 'heading', level: 2 },
    ]);
  });
});

test('every table has a number in order, a description, and no empty cell', () => {
  const found = tables(buildReport(makePlan({ actions: 30 }), pack));
  expect(found.map(({ number }) => number)).toEqual(found.map((_, place) => place + 1));
  for (const { description, columns, rows } of found) {
    expect(description).not.toBe('');
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(cell.map(textOf).join('').trim()).not.toBe('');
    }
  }
});
