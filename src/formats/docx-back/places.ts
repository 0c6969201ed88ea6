import { REGISTER_KEYS } from '../../domain/registers/index';
import type { CommentAbout } from '../../domain/schema/plan';
import type { ReturnedOrigin, SentLine, UnderColumn } from '../../domain/suggestions/returned';
import { elementsIn, textIn, type XmlElement } from '../docx-read/tree';

/** A row as it went out. */
export interface SentRow {
  readonly about: CommentAbout;
  readonly fields: readonly (readonly string[])[];
  /** The columns that stand in each cell under its own. */
  readonly under: readonly (readonly UnderColumn[])[];
  /** The paragraphs of each cell; null where the document does not say. */
  readonly cells: readonly (readonly SentLine[])[] | null;
}

/** A section as it went out. */
export interface SentSection {
  readonly id: string;
  /** Null where the document does not say. */
  readonly lines: readonly SentLine[] | null;
  /** The heading that it stands under; null where the document does not say. */
  readonly heading: SentHeading | null;
}

/** What was printed beside the texts of the plan under a heading, up to the next. */
export interface SentHeading {
  /** Blank for the cover, which comes before every heading. */
  readonly bookmark: string;
  readonly beside: readonly SentLine[];
}

/** What a review copy says of its places, by the names of their bookmarks. */
export interface SentPlaces {
  readonly origin: ReturnedOrigin;
  readonly sections: ReadonlyMap<string, SentSection>;
  readonly rows: ReadonlyMap<string, SentRow>;
  /** Every heading in the order of the document; none where it does not say what was printed beside the texts. */
  readonly headings: readonly SentHeading[];
}

/** What plans take for the id of a record and for the name of a field. */
const ID = /^[A-Za-z0-9][\w.-]{0,63}$/u;
const FIELD = /^[A-Za-z][\w:/.-]{0,63}$/u;

/** Reads what a review copy says of its places. What is of a newer kind, or was damaged, is passed over. */
export function placesOf(root: XmlElement): SentPlaces {
  const sections = new Map<string, SentSection>();
  const rows = new Map<string, SentRow>();
  const headings: SentHeading[] = [];
  const places = elementsIn(root, 'gt:place');
  // One that says no text at all went out before documents said it.
  const saysTexts = places.some(({ children }) => children.length > 0);
  const saysBeside = places.some(({ attributes }) => attributes.get('kind') === 'part');
  for (const place of places) {
    const said = (name: string): string => place.attributes.get(name) ?? '';
    const [bookmark, id] = [said('bookmark'), said('id')];
    if (!['part', 'plan', 'covering'].includes(said('kind')) && !isRecordName(place)) continue;
    const heading = { bookmark, beside: elementsIn(place, 'gt:beside').flatMap(linesIn) };
    if (saysBeside && ['part', 'section'].includes(said('kind'))) headings.push(heading);
    if (said('kind') === 'section') {
      const lines = saysTexts ? linesIn(place) : null;
      sections.set(bookmark, { id, lines, heading: saysBeside ? heading : null });
    }
    const about = recordOf(place);
    if (about === null) continue;
    const cells = elementsIn(place, 'gt:cell').map(linesIn);
    const fields = said('fields').split('|').map(namesIn);
    rows.set(bookmark, {
      about,
      fields,
      under: underIn(place, fields.length),
      cells: saysTexts ? cells : null,
    });
  }
  const { attributes } = root;
  const origin = {
    planId: attributes.get('plan') ?? '',
    made: attributes.get('made') ?? '',
    state: attributes.get('state') ?? '',
    comments: elementsIn(root, 'gt:said').map((said) => ({
      id: said.attributes.get('comment') ?? '',
      by: said.attributes.get('by') ?? '',
      text: textIn(said),
      isResolved: said.attributes.get('done') === '1',
    })),
  };
  return { origin, sections, rows, headings };
}

const namesIn = (names: string): readonly string[] =>
  names.split(' ').filter((name) => FIELD.test(name));

/** What stands under each of so many cells; for a cell that the row does not have, nothing. */
function underIn(place: XmlElement, cells: number): SentRow['under'] {
  const columns = elementsIn(place, 'gt:under').map(({ attributes }) => ({
    cell: Number(attributes.get('cell')),
    label: attributes.get('label') ?? '',
    fields: namesIn(attributes.get('fields') ?? ''),
  }));
  return Array.from({ length: cells }, (_, at) =>
    columns
      .filter(({ cell, label }) => cell === at && label !== '')
      .map(({ label, fields }) => ({ label, fields })),
  );
}

function linesIn(element: XmlElement): SentLine[] {
  return elementsIn(element, 'gt:line').map((line) => {
    const field = line.attributes.get('field') ?? 'body';
    const label = line.attributes.get('label') ?? '';
    return { text: textIn(line), field, about: fieldOf(line, field), label };
  });
}

/** What a paragraph beside the texts of the plan says: a field of an indicator, a part of the covering report. */
function fieldOf(line: XmlElement, field: string): SentLine['about'] {
  const part = line.attributes.get('part') ?? '';
  if (line.attributes.get('kind') === 'covering') {
    return ID.test(part)
      ? { kind: 'covering', part, field: FIELD.test(field) ? field : null }
      : null;
  }
  const about = line.attributes.has('kind') ? recordOf(line) : null;
  const isFit = about?.kind === 'indicator' && isRecordName(line) && FIELD.test(field);
  return isFit ? { ...about, field } : null;
}

/** Anybody may have written into it: what no plan can hold is passed over. */
function isRecordName({ attributes }: XmlElement): boolean {
  const id = attributes.get('id') ?? '';
  return ID.test(id) && ID.test(attributes.get('part') || id);
}

function recordOf({ attributes }: XmlElement): CommentAbout | null {
  const id = attributes.get('id') ?? '';
  switch (attributes.get('kind')) {
    case 'plan':
      return { kind: 'plan', field: null };
    case 'covering':
      // A row of the front sheet.
      return { kind: 'covering', part: null, field: null };
    case 'action':
      return { kind: 'action', id, field: null };
    case 'indicator':
      return { kind: 'indicator', id, partId: attributes.get('part') ?? null, field: null };
    case 'record': {
      const register = REGISTER_KEYS.find((key) => key === attributes.get('register'));
      return register === undefined ? null : { kind: 'record', register, id, field: null };
    }
    default:
      return null;
  }
}
