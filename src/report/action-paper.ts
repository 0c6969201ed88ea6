import { PLAIN_WISHES, type PaperWishes } from '../domain/paper-options';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { actionTables, linksNote, priorityCodes } from './actions';
import { actionDetails } from './appendix-actions';
import { coverOf, metaOf } from './cover';
import type { Report } from './model';
import { Paper } from './paper';
import { asWished } from './as-wished';

/** The actions of a plan as a paper of their own: the tables by outcome, then what the tables have no room for. */
export function buildActionPaper(
  plan: Plan,
  pack: Pack,
  wishes: PaperWishes = PLAIN_WISHES,
): Report {
  const paper = new Paper('hidden', wishes.numbers);
  const tables = actionTables(plan, pack, wishes);
  paper.lay(tables.length === 0 ? 'portrait' : 'landscape');
  paper.section(1, 'Key actions');
  if (tables.length === 0) paper.paragraph('The plan has no actions.');
  for (const table of tables) paper.table(table);
  if (tables.length > 0 && wishes.columns.includes('links')) {
    paper.paragraph(linksNote(priorityCodes(plan, pack)), 'note');
  }
  if (tables.length > 0 && wishes.appendices.includes('actions')) {
    paper.appendix('landscape', 'Further details of the actions');
    paper.table(actionDetails(plan, pack));
  }
  const cover = coverOf(plan);
  const title = `Action plan: ${cover.title}`;
  const report: Report = {
    meta: metaOf(plan, title),
    cover: { ...cover, title },
    contents: paper.contents,
    blocks: paper.blocks,
    leftOut: 0,
  };
  return asWished(report, wishes);
}
