import { describe, expect, test } from 'vitest';
import type { Finding, Place, Severity, Some } from '../../../src/domain/checks/finding';
import { listed, panelRows } from '../../../src/renderer/screens/checks/rows';
import { nextStop, spotOf, stopsOf } from '../../../src/renderer/screens/checks/walk';

const place = (name: string): Place => ({
  name,
  title: `Title of ${name}`,
  about: name,
  focus: { room: 'actions', id: name, field: 'due' },
});

function finding(key: string, severity: Severity, names: Some<string>): Finding {
  const [first, ...more] = names;
  const places: Some<Place> = [place(first), ...more.map(place)];
  return {
    code: key,
    key,
    severity,
    gap: key === 'late' ? 'G10' : null,
    title: `Mend ${key}`,
    detail: `It is ${key}.`,
    places,
    where: names.join(', '),
    ids: names,
    room: 'actions',
    focus: places[0].focus,
    go: `Go to ${first}`,
    deed: `Mend ${first}`,
    fix: null,
  };
}

const late = finding('late', 'must', ['A1', 'A2']);
const long = finding('long', 'should', ['A3']);
const both = [late, long];

describe('the list', () => {
  test('is narrowed by severity, and by words in any place of a finding', () => {
    const keys = (severity: Severity | null, filter: string) =>
      listed(both, { severity, filter }).map(({ key }) => key);
    expect(keys(null, '')).toEqual(['late', 'long']);
    expect(keys('should', '')).toEqual(['long']);
    expect(keys('note', '')).toEqual([]);
    expect(keys(null, ' title OF a2 ')).toEqual(['late']);
    expect(keys(null, 'g10')).toEqual(['late']);
    expect(keys(null, 'mend a3')).toEqual(['long']);
    expect(keys('must', 'a3')).toEqual([]);
  });

  test('shows under an unfolded finding why, and its places where there are several', () => {
    const rows = panelRows(both, ['late', 'long', 'gone']);
    expect(rows.map(({ kind }) => kind)).toEqual([
      'finding',
      'detail',
      'place',
      'place',
      'finding',
      'detail',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(panelRows(both, []).map(({ kind }) => kind)).toEqual(['finding', 'finding']);
  });

  test('says how many lines a very long one leaves out', () => {
    const many = Array.from({ length: 230 }, (_, n) => finding(`f${String(n)}`, 'note', ['A1']));
    expect(panelRows(many, []).at(-1)).toEqual({ kind: 'more', key: 'more', count: 30 });
    const names = Array.from({ length: 300 }, (_, n) => `A${String(n)}`);
    const wide = finding('wide', 'note', ['B', ...names]);
    expect(panelRows([wide], ['wide']).at(-1)).toMatchObject({ kind: 'more', count: 101 });
  });
});

describe('the walk', () => {
  const stops = stopsOf(both);
  const names = (from: ReturnType<typeof nextStop>, step: 1 | -1, times: number): string[] => {
    const walked: string[] = [];
    let at = from;
    for (let n = 0; n < times; n += 1) {
      at = nextStop(stops, at, step);
      walked.push(stops[at?.index ?? -1]?.place.name ?? 'nowhere');
    }
    return walked;
  };

  test('comes by every place, round and round, both ways', () => {
    expect(names(null, 1, 4)).toEqual(['A1', 'A2', 'A3', 'A1']);
    expect(names(null, -1, 4)).toEqual(['A3', 'A2', 'A1', 'A3']);
    expect(nextStop([], null, 1)).toBeNull();
  });

  test('goes from the line of a finding to its first place, or to the place before it', () => {
    const at = spotOf(both, long, null);
    expect(names(at, 1, 1)).toEqual(['A3']);
    expect(names(at, -1, 1)).toEqual(['A2']);
  });

  test('goes on to what slid into the stead of a place that was put right', () => {
    const atFirst = nextStop(stops, null, 1);
    const left = stopsOf([finding('late', 'must', ['A2']), long]);
    expect(left[nextStop(left, atFirst, 1)?.index ?? -1]?.place.name).toBe('A2');
    const atLast = nextStop(stops, null, -1);
    const without = stopsOf([late]);
    expect(without[nextStop(without, atLast, 1)?.index ?? -1]?.place.name).toBe('A1');
    expect(without[nextStop(without, atLast, -1)?.index ?? -1]?.place.name).toBe('A2');
  });
});
