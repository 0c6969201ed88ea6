import { ACTION_COLUMNS } from './actions';
import { DETAIL_COLUMNS } from './appendix-actions';
import { DEFINITION_COLUMNS } from './appendix-indicators';

/** Columns of the tables of indicators that do not change from year to year. */
const INDICATOR_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Code', ['code']],
  ['Indicator', ['title', 'unitLabel', 'validTo']],
  ['Good is', ['polarity', 'band']],
  ['Baseline', ['baseline']],
  ['Owner', ['owner', 'role']],
  ['Source', ['dataSource']],
]);

const TARGET = /^(?:Target|Forecast) (\d{4}\/\d{1,2})$/u;

/**
 * The fields that the columns of a printed table show, told by their headers, for a document that does not say them
 * itself; null where it is no table of actions or indicators.
 */
export function fieldsUnder(headers: readonly string[]): readonly (readonly string[])[] | null {
  const tables = [ACTION_COLUMNS, DETAIL_COLUMNS, INDICATOR_COLUMNS, DEFINITION_COLUMNS];
  const known = tables.find((columns) => {
    const [first] = columns.keys();
    const isKnown = (header: string): boolean => columns.has(header) || TARGET.test(header);
    return first === headers[0] && headers.length > 1 && headers.every(isKnown);
  });
  if (!known) return null;
  return headers.map((header) => {
    const year = TARGET.exec(header)?.[1];
    return year === undefined ? (known.get(header) ?? []) : [`target:${year}`];
  });
}
