import type { Focus, Room } from '../domain/commands/describe';
import { paperTitle } from '../domain/paper-title';
import { recordsOf, REGISTER_KEYS, registerOf, type RegisterKey } from '../domain/registers/index';
import { headingOf, recordField } from '../domain/registers/names';
import { recordRefs } from '../domain/registers/refs';
import { fieldText } from '../domain/registers/words';
import type { Pack } from '../domain/schema/pack';
import type { Plan, Section } from '../domain/schema/plan';
import type { DocPlace } from '../formats/docx-check';
import { fieldsUnder } from '../report';

/** Fields of the cover by what its grid calls them. */
const COVER: Readonly<Record<string, string>> = {
  Authority: 'authority',
  Directorate: 'directorate',
  Division: 'division',
  Year: 'year',
  Director: 'director',
  'Cabinet member': 'cabinetMember',
  Contact: 'contact',
  Version: 'versionLabel',
};

/** Where what the appendices say is written, by their headings: they say once more what other places say. */
const APPENDICES: Readonly<Record<string, Room>> = {
  'The golden thread': 'thread',
  'Deliberate gaps': 'thread',
  'Key actions': 'actions',
  'Further details of the actions': 'actions',
  'Indicators and targets': 'indicators',
  'Charts of targets': 'indicators',
  'Definitions and results of the indicators': 'indicators',
  'Resources and risks': 'resources',
  'Plan details': 'overview',
};

/** Where in the plan stands what was found in its paper; null where the paper says it by itself. */
export function placeInPlan(plan: Plan, pack: Pack, place: DocPlace): Focus | null {
  const { trail } = place;
  // References are anybody's: a risk may be called what an action is.
  const record = placeInRegister(plan, pack, place) ?? placeOfRow(plan, place);
  if (record) return record;
  const field = trail.length === 0 ? fieldOfCover(plan, place) : undefined;
  if (field !== undefined) return { room: 'overview', id: null, field };
  const section = sectionUnder(plan, trail);
  if (section) return { room: 'narrative', id: section.id, field: 'body' };
  const room = trail.map((title) => APPENDICES[title]).find((one) => one !== undefined);
  return room === undefined ? null : { room, id: null, field: null };
}

/** The field of the plan's details that the cover prints there: a row of its grid, or the title over it. */
function fieldOfCover(plan: Plan, { table, row, text }: DocPlace): string | undefined {
  if (table !== null) return COVER[row];
  const isTitle = text !== '' && paperTitle(plan).startsWith(text.replace(/…$/u, ''));
  if (!isTitle) return undefined;
  return plan.kind === 'introduction' ? 'directorate' : 'division';
}

/** The field of the plan's details that a header of our own prints, by words of it; null where none has them. */
export function placeInHeader({ header }: Plan, words: string): Focus | null {
  const fields = ['division', 'directorate', 'authority', 'versionLabel'] as const;
  const field = words === '' ? undefined : fields.find((one) => header[one].includes(words));
  return field === undefined ? null : { room: 'overview', id: null, field };
}

/**
 * The section that something stands in by the headings over it. Headings within a text may be called what another section
 * is: one that stands right under the heading of its own group is meant first.
 */
function sectionUnder({ sections }: Plan, trail: readonly string[]): Section | undefined {
  const called = (at: number): readonly Section[] =>
    sections.filter(({ title }) => title.trim() === trail[at]);
  const lowestFirst = trail.map((_, at) => at).toReversed();
  const inGroup = lowestFirst.flatMap((at) =>
    called(at).filter(({ group }) => at > 0 && group.trim() === trail[at - 1]),
  );
  return inGroup[0] ?? lowestFirst.flatMap(called)[0];
}

/** The action or indicator of a row, at the field that its column shows first. */
function placeOfRow(plan: Plan, { table, row, column }: DocPlace): Focus | null {
  if (table === null || row === '') return null;
  const fields = column === null ? null : fieldsUnder(column.headers);
  const shown = fields?.[column?.at ?? 0]?.[0] ?? null;
  const action = plan.actions.find(({ ref }) => ref === row);
  if (action) return { room: 'actions', id: action.id, field: shown };
  // A measure of several parts has the part after its code.
  const indicator = plan.indicators.find(({ code }) => row === code || row.startsWith(`${code},`));
  return indicator ? { room: 'indicators', id: indicator.id, field: shown } : null;
}

/** The record of a register whose row it is; the register alone for its headings and its sums. */
function placeInRegister(plan: Plan, pack: Pack, place: DocPlace): Focus | null {
  const key = registerCalled(place.table);
  if (key === undefined) return null;
  const { fields, name } = registerOf(key);
  const columns = Object.entries(fields);
  const header = place.column?.headers[place.column.at];
  const field = columns.find(([, one]) => headingOf(one, plan.header.year) === header)?.[0] ?? name;
  const first = columns.find(([, { prints }]) => prints === 'column');
  const all = recordsOf(plan, key);
  const refs = recordRefs(plan, pack);
  const record = all.find((one) => {
    const said = first && fieldText(first[1], one, first[0], refs, all, name, 'word').trim();
    return said === place.row;
  });
  return { room: 'resources', id: record?.id ?? null, field: recordField(key, field) };
}

/** The register of a table by its caption: "Table 18. Budget and savings: Services". */
function registerCalled(caption: string | null): RegisterKey | undefined {
  const words = caption?.replace(/^Table \d+\. /u, '') ?? '';
  return REGISTER_KEYS.find((key) => {
    const { title } = registerOf(key);
    return words === title || words.startsWith(`${title}:`);
  });
}
