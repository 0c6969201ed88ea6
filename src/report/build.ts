import { count } from '../domain/in-words';
import { sayerOf } from '../domain/live/say';
import { PLAIN_WISHES, type PaperWishes } from '../domain/paper-options';
import { registerPlaces } from '../domain/queries/register-places';
import { mandatorySections } from '../domain/queries/template';
import { recordsOf, type RegisterKey } from '../domain/registers/index';
import { isBlank, toPlain, type Say } from '../domain/rich-text';
import type { Pack } from '../domain/schema/pack';
import type { AppendixKind } from '../domain/schema/paper-options';
import type { CommentAbout, Plan, Section } from '../domain/schema/plan';
import { actionTables, linksNote, priorityCodes } from './actions';
import { actionDetails } from './appendix-actions';
import { planDetails } from './appendix-details';
import { documentTables } from './appendix-documents';
import { indicatorDetails } from './appendix-indicators';
import { deliberateTable, threadTable, writeCoverage } from './appendix-thread';
import { plain } from './cells';
import { chartsOf } from './charts';
import { coverOf, metaOf } from './cover';
import { inYearResults } from './in-year';
import { indicatorTables } from './indicators';
import type { Report } from './model';
import { narrativeBlocks } from './narrative';
import { Paper } from './paper';
import { asWished } from './as-wished';
import { pageOf } from './registers';
import { writeLinkedActions, writeRegister, writeUnplaced } from './resources';

/**
 * The committee paper of a plan: cover, contents, numbered sections, tables and appendices, as plain data. Pure; the
 * same plan gives the same paper. Everything that a planner wrote is in it, but for answers to doubts: those, and what
 * the figures say against a target, are for those who draft. Sections that say nothing are not in it either, so that
 * nobody has to tidy the paper, unless the template makes them mandatory: those say that they are not yet written.
 * `comments`: whether runs of the narrative say which comments they carry. `wishes` can leave out columns and appendices.
 * `firstAppendix`: number of its first appendix, where the plan is an appendix itself.
 */
export function buildReport(
  plan: Plan,
  pack: Pack,
  comments: 'shown' | 'hidden' = 'hidden',
  wishes: PaperWishes = PLAIN_WISHES,
  firstAppendix = 1,
): Report {
  const paper = new Paper(comments, wishes.numbers, firstAppendix);
  const printed = printedSections(plan, pack);
  const numbers = writeSections(paper, printed, plan, pack, wishes);
  writeAppendices(paper, plan, pack, { numbers, firstAppendix, wishes });
  const cover = coverOf(plan);
  const report: Report = {
    meta: metaOf(plan, cover.title),
    cover,
    contents: paper.contents,
    blocks: paper.blocks,
    ...(firstAppendix !== 1 && { firstAppendix }),
    leftOut: plan.sections.length - printed.length,
  };
  return asWished(report, wishes);
}

/** A section with what prints under its text; the first of a kind takes the table. */
interface Printed {
  readonly section: Section;
  readonly holds: 'actions' | 'indicators' | null;
  /** Registers with records that print their tables under it. */
  readonly registers: readonly RegisterKey[];
}

function printedSections(plan: Plan, pack: Pack): readonly Printed[] {
  const mandatory = mandatorySections(plan, pack);
  const { bySection } = registerPlaces(plan, pack);
  return plan.sections
    .map((section): Printed => ({
      section,
      holds: tableOf(plan, section),
      registers: (bySection.get(section.id) ?? []).filter((key) => recordsOf(plan, key).length > 0),
    }))
    .filter((one) => !isEmpty(one) || mandatory.has(one.section.templateId ?? ''));
}

/** Writes the sections in order; gives the printed number of each by its id. */
function writeSections(
  paper: Paper,
  printed: readonly Printed[],
  plan: Plan,
  pack: Pack,
  wishes: PaperWishes,
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const say = sayerOf(plan, pack);
  let group: string | null = null;
  for (const one of printed) {
    const { section, holds } = one;
    const isWide = hasWideTable(one, plan);
    // Text is read best on a portrait page, so the page turns where the table begins; a heading without a text goes with it.
    if (isWide && (saysNothing(section) || paper.isAtTop)) paper.lay('landscape');
    // A few lines between two wide tables stay with them: a portrait page of their own would be all but empty.
    else if (holds === null && !(isWide && saysLittle(section, say))) paper.lay('portrait');
    const isNewGroup = section.group !== group;
    group = section.group;
    if (isNewGroup) paper.section(1, section.group);
    const about = { kind: 'section', id: section.id, field: null } as const;
    numbers.set(section.id, paper.section(2, section.title, about));
    writeText(paper, one, say);
    if (isWide) paper.lay('landscape');
    if (holds === 'actions') writeActions(paper, plan, pack, wishes);
    if (holds === 'indicators') writeIndicators(paper, plan, pack);
    for (const key of one.registers) writeRegister(paper, plan, pack, key);
    writeLinkedActions(paper, plan, section);
  }
  const has = (kind: Section['kind']): boolean => printed.some(({ holds }) => holds === kind);
  // A plan may have lost the section that prints them; what it holds is printed all the same.
  if (plan.actions.length > 0 && !has('actions')) {
    paper.appendix('landscape', 'Key actions');
    writeActions(paper, plan, pack, wishes);
  }
  if (plan.indicators.length > 0 && !has('indicators')) {
    paper.appendix('landscape', 'Indicators and targets');
    writeIndicators(paper, plan, pack);
  }
  writeUnplaced(paper, plan, pack);
  return numbers;
}

function tableOf(plan: Plan, section: Section): Printed['holds'] {
  if (section.kind === 'narrative') return null;
  return plan.sections.find(({ kind }) => kind === section.kind) === section ? section.kind : null;
}

function hasWideTable({ holds, registers }: Printed, plan: Plan): boolean {
  if (holds !== null && plan[holds].length > 0) return true;
  return registers.some((key) => pageOf(plan, key) === 'landscape');
}

function saysNothing({ noImplications, body }: Section): boolean {
  return noImplications === null && isBlank(body);
}

/** Letters that fill half of a landscape page. */
const LITTLE = 1_400;

function saysLittle({ noImplications, body }: Section, say: Say): boolean {
  return (noImplications ?? toPlain(body, say)).length <= LITTLE;
}

function isEmpty({ section, holds, registers }: Printed): boolean {
  if (registers.length > 0 || section.actionIds.length > 0) return false;
  return holds === null && saysNothing(section);
}

function writeText(paper: Paper, printed: Printed, say: Say): void {
  const { section } = printed;
  // Only a paper that is to be read back says of each paragraph what it is a part of.
  const of = (field: string): { about?: CommentAbout } =>
    paper.comments === 'shown' ? { about: { kind: 'section', id: section.id, field } } : {};
  for (const block of narrativeBlocks(section.body, say, paper.comments)) {
    if (block.kind === 'subheading') paper.section(3, block.text, of('body').about);
    else paper.blocks.push({ ...block, ...of('body') });
  }
  if (section.noImplications !== null) {
    const reason = section.noImplications.trim();
    const text = reason === '' ? 'No implications.' : `No implications: ${section.noImplications}`;
    const runs = plain(text);
    paper.blocks.push({ kind: 'paragraph', style: 'body', runs, ...of('noImplications') });
  } else if (isEmpty(printed)) {
    paper.paragraph('Not yet written', 'placeholder');
  }
}

function writeActions(paper: Paper, plan: Plan, pack: Pack, wishes: PaperWishes): void {
  const tables = actionTables(plan, pack, wishes);
  if (tables.length === 0) {
    paper.paragraph('The plan has no actions.');
    return;
  }
  for (const table of tables) paper.table(table);
  if (!wishes.columns.includes('links')) return;
  const codes = wishes.appendices.includes('thread')
    ? 'Codes of priorities are explained in the golden thread appendix.'
    : priorityCodes(plan, pack);
  paper.paragraph(linksNote(codes), 'note');
}

function writeIndicators(paper: Paper, plan: Plan, pack: Pack): void {
  const tables = indicatorTables(plan, pack);
  if (tables.length === 0) paper.paragraph('The plan has no indicators.');
  for (const { table, milestones, reasons } of tables) {
    paper.table(table);
    paper.remarks('Milestones on the way to these targets', milestones);
    paper.remarks('What these targets rest on', reasons);
  }
  const inYear = inYearResults(plan, pack);
  if (inYear === null) return;
  paper.table(inYear.table);
  paper.remarks('When a result is on target', inYear.rules);
}

/** What appendices are written with. */
interface Appending {
  /** Printed numbers of sections by id. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly firstAppendix: number;
  readonly wishes: PaperWishes;
}

function writeAppendices(
  paper: Paper,
  plan: Plan,
  pack: Pack,
  { numbers, firstAppendix, wishes: { appendices } }: Appending,
): void {
  const wants = (appendix: AppendixKind): boolean => appendices.includes(appendix);
  if (wants('thread')) writeThread(paper, plan, pack);
  if (plan.actions.length > 0 && wants('actions')) {
    paper.appendix('landscape', 'Further details of the actions');
    paper.table(actionDetails(plan, pack));
  }
  if (wants('charts')) writeCharts(paper, plan);
  if (plan.indicators.length > 0 && wants('indicators')) {
    paper.appendix('landscape', 'Definitions and results of the indicators');
    paper.table(indicatorDetails(plan, pack));
  }
  const documents = wants('documents') ? documentTables(plan, pack, numbers) : [];
  if (documents.length > 0) {
    paper.appendix(
      'portrait',
      `Documents that this ${plan.kind === 'introduction' ? 'introduction' : 'plan'} refers to`,
    );
    // The report in front of the plan has numbers of its own.
    if (firstAppendix > 1) {
      paper.paragraph(`Sections are those of Appendix ${String(firstAppendix - 1)}.`);
    }
    for (const { title, table } of documents) {
      paper.inAppendix(title);
      paper.table(table);
    }
  }
  if (!wants('plan')) return;
  paper.appendix('portrait', 'Plan details');
  paper.table(planDetails(plan, pack));
}

function writeThread(paper: Paper, plan: Plan, pack: Pack): void {
  const answers = deliberateTable(plan, pack);
  if (plan.kind === 'divisional') {
    paper.appendix('landscape', 'The golden thread');
    writeCoverage(paper, plan, pack);
    paper.table(threadTable(plan, pack));
    if (answers) paper.inAppendix('Deliberate gaps');
  } else if (answers) {
    paper.appendix('landscape', 'Deliberate gaps');
  }
  if (answers) paper.table(answers);
}

function writeCharts(paper: Paper, plan: Plan): void {
  const charts = chartsOf(plan);
  if (charts.length === 0) return;
  paper.appendix('portrait', 'Charts of targets');
  paper.paragraph(
    `${count(charts.length, 'chart')}, one for each measure that this plan answers for and has a target for, with the figures under it. A result stands in the financial year in which its period ends. Results are a line with circles, figures of others a broken line, targets a line with diamonds, and what would be reached without stretch a dotted line with triangles.`,
  );
  if (charts.some(({ isIllustrative }) => isIllustrative)) {
    paper.paragraph(
      'Illustrative figures were made up for a sample, and no source gives them. Where a chart has others too, they are marked [i] in the table under it.',
      'note',
    );
  }
  for (const { chart } of charts) paper.chart(chart);
}
