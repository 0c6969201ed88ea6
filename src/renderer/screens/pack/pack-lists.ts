import { longDate } from '../../../domain/dates';
import { factNotes } from '../../../domain/queries/fact-evidence';
import type { Pack } from '../../../domain/schema/pack';

/** A line of a pack as people read it: code, name, what else is known, where it was read. */
export interface PackLine {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** Official title and other wordings in use. */
  readonly wordings: readonly string[];
  /** What else the pack knows, each a short sentence or phrase. */
  readonly details: readonly string[];
  readonly source: string;
  readonly url: string | null;
  readonly verified: boolean;
}

/** A list of a pack under its name. */
export interface PackList {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly PackLine[];
}

type Item = Pack['partners'][number];

function line(item: Item, more: Partial<PackLine> = {}): PackLine {
  const { document, line: place, url, note } = item.source;
  const details = [...(more.details ?? [])];
  if (item.validTo !== undefined) details.push(`Holds until ${longDate(item.validTo)}`);
  if (item.note !== undefined) details.push(item.note);
  return {
    id: item.id,
    code: '',
    label: item.label,
    wordings: item.aliases,
    verified: item.verified,
    ...more,
    details,
    source: [document, place === undefined ? '' : `line ${place}`, note ?? '']
      .filter((part) => part !== '')
      .join(', '),
    url: url ?? null,
  };
}

const plain = (items: readonly Item[]): PackLine[] => items.map((item) => line(item));

const GOOD = {
  high: 'Higher is better',
  low: 'Lower is better',
  range: 'Inside a range is better',
  none: '',
};
const PERIODS = {
  financial: 'financial year',
  academic: 'school year',
  calendar: 'calendar year',
  survey: 'survey year',
  point: 'at a point in time',
  rolling: 'rolling period',
};
const DOCUMENT_STATUS = {
  current: '',
  expired: 'Expired',
  consultation: 'Out for consultation',
  unresolved: 'Not resolved: do not expand',
};

const some = (...texts: readonly string[]): string[] => texts.filter((text) => text !== '');

/** Every list of a pack in the order in which a planner meets it. Lists with nothing in them are left out. */
export function packLists(pack: Pack): PackList[] {
  const outcomeName = (id: string) => pack.outcomes.find((item) => item.id === id)?.label ?? id;
  const codes = (ids: readonly string[]) =>
    ids.map((id) => pack.priorities.find((item) => item.id === id)?.code ?? id).join(', ');
  const documents = (scope: 'local' | 'national'): PackLine[] =>
    pack.documents
      .filter((item) => item.scope === scope)
      .map((item) =>
        line(item, {
          details: some(
            DOCUMENT_STATUS[item.status],
            item.listed ? '' : 'Mentioned, but missing from the list it belongs in',
          ),
        }),
      );
  const lists: PackList[] = [
    {
      id: 'priorities',
      name: 'Outcomes and priorities',
      lines: pack.outcomes
        .toSorted((a, b) => a.sortOrder - b.sortOrder)
        .flatMap((outcome) => [
          line(outcome, { details: some(outcome.standardName ?? '') }),
          ...pack.priorities
            .filter((priority) => priority.outcomeId === outcome.id)
            .toSorted((a, b) => a.sortOrder - b.sortOrder)
            .map((priority) =>
              line(priority, {
                code: priority.code,
                details: some(outcome.label, priority.description ?? ''),
              }),
            ),
        ]),
    },
    {
      id: 'indicators',
      name: 'Indicators',
      lines: pack.indicators.map((item) =>
        line(item, {
          code: item.code,
          label: item.officialTitle,
          wordings: [item.label, ...item.aliases],
          details: some(
            `${item.kind[0]?.toUpperCase() ?? ''}${item.kind.slice(1)}`,
            item.parts.length === 0
              ? GOOD[item.polarity]
              : item.parts.map((part) => `${part.label}: ${GOOD[part.polarity]}`).join('; '),
            `${item.unitLabel}, ${PERIODS[item.periodType]}`,
            item.definition,
            `Data: ${item.dataSource}`,
            item.measures.length === 0
              ? ''
              : `Measures ${codes(item.measures.map((link) => link.priorityId))}`,
          ),
        }),
      ),
    },
    {
      id: 'facts',
      name: 'Facts',
      lines: pack.facts.map((item) =>
        line(item, {
          code: item.code,
          details: some(
            `${item.valueText} ${item.unit}`.trim(),
            item.period?.label ?? '',
            item.comparator ?? '',
            ...factNotes(pack, item).map(({ sentence }) => sentence),
          ),
        }),
      ),
    },
    {
      id: 'commitments',
      name: 'Commitments',
      lines: pack.commitments.map((item) =>
        line(item, {
          code: item.code,
          details: some(outcomeName(item.outcomeId), codes(item.priorityIds)),
        }),
      ),
    },
    { id: 'local', name: 'Local documents', lines: documents('local') },
    { id: 'national', name: 'National documents', lines: documents('national') },
    {
      id: 'cycle',
      name: 'Planning cycle',
      lines: pack.cycle.map((item) =>
        line(item, {
          details: some(`${longDate(item.from)} to ${longDate(item.to)}`, item.detail ?? ''),
        }),
      ),
    },
    { id: 'vision', name: 'Vision', lines: plain(pack.vision) },
    {
      id: 'statements',
      name: 'Statements',
      lines: pack.statements.map((item) =>
        line(item, { details: some(item.mandatory ? 'Must not be blank' : '') }),
      ),
    },
    { id: 'divisions', name: 'Divisions', lines: plain(pack.divisions) },
    { id: 'partners', name: 'Partners', lines: plain(pack.partners) },
    { id: 'places', name: 'Places', lines: plain(pack.places) },
    { id: 'targetGroups', name: 'Target groups', lines: plain(pack.targetGroups) },
    { id: 'systems', name: 'Systems', lines: plain(pack.systems) },
    { id: 'assessments', name: 'Assessments', lines: plain(pack.assessments) },
    { id: 'surveys', name: 'Surveys', lines: plain(pack.surveys) },
    {
      id: 'glossary',
      name: 'Glossary',
      lines: pack.glossary.map((item) =>
        line(item, {
          details: some(
            item.meanings.length === 0 ? 'Meaning not known' : item.meanings.join('; or '),
          ),
        }),
      ),
    },
    {
      id: 'rag',
      name: 'Red, amber, green rules',
      lines: pack.rag.map((rule) =>
        line(
          { ...rule, aliases: [] },
          {
            details: some(
              `Green within ${String(rule.green)}, ${rule.amber === null ? 'otherwise red' : `amber within ${String(rule.amber)}`}`,
              rule.amberIfImproved ? 'Amber beyond that if improved or maintained' : '',
            ),
          },
        ),
      ),
    },
  ];
  return lists.filter((list) => list.lines.length > 0);
}

/** The lines that hold every word of a search, in any of their texts; where something was read is not searched. */
export function searchLines(lines: readonly PackLine[], text: string): readonly PackLine[] {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return lines;
  return lines.filter((item) => {
    const haystack = [item.code, item.label, ...item.wordings, ...item.details]
      .join(' ')
      .toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}

/**
 * The list in which a search is best answered: the one with an item of that very code, else the one that is shown when it
 * has an answer, else the first that has.
 */
export function listFor(lists: readonly PackList[], text: string, shown: string): string {
  const code = text.trim().toLowerCase();
  if (code === '') return shown;
  const exact = lists.find((list) => list.lines.some((item) => item.code.toLowerCase() === code));
  const answering = lists.filter((list) => searchLines(list.lines, text).length > 0);
  return (exact ?? answering.find((list) => list.id === shown) ?? answering[0])?.id ?? shown;
}
