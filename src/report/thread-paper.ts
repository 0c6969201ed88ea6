import { GAP_TITLES, type Gap } from '../domain/gaps/gap';
import { gapsOf } from '../domain/gaps/gaps-of';
import { count } from '../domain/in-words';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { deliberateTable, threadTable, writeCoverage } from './appendix-thread';
import { plain } from './cells';
import { coverOf, metaOf } from './cover';
import { matrixTables } from './matrix-tables';
import type { Report } from './model';
import { Paper, type NewTable } from './paper';

/**
 * The golden thread of a plan as a paper of its own, to go behind another: the table of priorities, the matrix of
 * priorities by indicators, and every gap, open and deliberate. Pure, as {@link import('./build').buildReport} is.
 *
 * `elsewhere`: commitments that other plans of the library take up.
 */
export function buildThreadReport(plan: Plan, pack: Pack, elsewhere: ReadonlySet<string>): Report {
  const paper = new Paper();
  const isDivisional = plan.kind === 'divisional';
  paper.section(1, 'What is missing');
  if (isDivisional) writeCoverage(paper, plan, pack);
  const open = openTable(gapsOf(plan, pack, elsewhere));
  if (open === null) paper.paragraph('No gap is open.');
  else paper.table(open);
  const answers = deliberateTable(plan, pack);
  if (isDivisional || answers !== null) paper.lay('landscape');
  if (isDivisional) {
    paper.section(1, 'From outcomes to actions');
    paper.table(threadTable(plan, pack));
    const matrix = matrixTables(plan, pack);
    if (matrix.length > 0) paper.section(1, 'Priorities by indicators');
    for (const table of matrix) paper.table(table);
    if (matrix.length > 0) paper.paragraph(LETTERS_EXPLAINED, 'note');
  }
  if (answers !== null) {
    paper.section(1, 'Deliberate gaps');
    paper.table(answers);
  }
  const cover = coverOf(plan);
  return {
    meta: metaOf(plan, `The golden thread: ${cover.title}`),
    cover: { ...cover, title: `The golden thread: ${cover.title}` },
    contents: paper.contents,
    blocks: paper.blocks,
    leftOut: 0,
  };
}

const LETTERS_EXPLAINED =
  'A: this plan is accountable for the indicator. C: it contributes. A code in the last row of a table says why no action moves an indicator.';

/** What is lacking and nobody answers for, one a row; null where nothing is. */
function openTable(gaps: readonly Gap[]): NewTable | null {
  const open = gaps.filter(({ deliberate }) => deliberate === null);
  if (open.length === 0) return null;
  return {
    caption: 'Open gaps',
    description: `${count(open.length, 'gap')} in the golden thread, one a row: what is lacking, of what, and in a sentence.`,
    columns: [
      { header: 'Gap', share: 24 },
      { header: 'Of what', share: 36 },
      { header: 'What is lacking', share: 40 },
    ],
    rows: open.map(({ code, name, sentence }) => [
      [plain(GAP_TITLES[code])],
      [plain(name)],
      [plain(sentence)],
    ]),
  };
}
