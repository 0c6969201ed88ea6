import { describe, expect, test } from 'vitest';
import { walk, type MapFocus, type Step } from '../../../src/renderer/screens/thread/map-walk';
import { stepWords } from '../../../src/renderer/screens/thread/map-words';
import { layoutOf, sceneOf } from './scene';

/** Where a list of keys leads from a node, and what is said of the last of them. */
function walked(
  from: string,
  steps: readonly Step[],
  selected: string | null = null,
): { focus: MapFocus; said: string | null } {
  const scene = sceneOf(selected);
  const layout = layoutOf(scene);
  let focus: MapFocus = { key: from, trail: [] };
  let said: string | null = null;
  for (const step of steps) {
    const next = walk(scene, layout, focus, step);
    said = next ? stepWords(scene, next) : null;
    if (next) ({ focus } = next);
  }
  return { focus, said };
}

describe('walking the map', () => {
  test('goes along a line to the first that is linked, and back again', () => {
    const there = walked('priority:P4.1', ['right']);
    expect(there.focus.trail).toEqual(['priority:P4.1']);
    expect(there.focus.key).toMatch(/^indicator:/u);
    expect(there.said).toMatch(/^P4\.1 to (NI \d+), (accountable|contributes), 1 of \d$/u);
    expect(walked('priority:P4.1', ['right', 'right', 'left', 'left']).focus.key).toBe(
      'priority:P4.1',
    );
  });

  test('goes up and down among what is linked, and no further', () => {
    const all = ['down', 'down', 'down', 'down', 'down'] as const;
    const { said } = walked('priority:P4.1', ['right', 'down']);
    expect(said).toMatch(/, 2 of 4$/u);
    expect(walked('priority:P4.1', ['right', ...all]).said).toBeNull();
    expect(walked('priority:P4.1', ['right', 'down', 'down', 'down']).focus.key).toBe(
      'action:act-a22',
    );
    expect(walked('priority:P4.1', ['right', 'down', 'up']).said).toMatch(/, 1 of 4$/u);
  });

  test('passes the box of a gap on the selected thread', () => {
    const { focus, said } = walked(
      'priority:P4.1',
      ['right', 'down', 'down', 'down'],
      'priority:P4.1',
    );
    expect(focus.key).toBe('gap:G5');
    expect(said).toBe('P4.1 to G5 no indicator, serves, 4 of 4');
    expect(
      walked('priority:P4.1', ['right', 'down', 'down', 'down', 'right'], 'priority:P4.1').focus
        .key,
    ).toBe('action:act-a22');
  });

  test('goes through the column where no line was followed', () => {
    expect(walked('priority:P4.1', ['down'])).toEqual({
      focus: { key: 'priority:P4.2', trail: [] },
      said: '16 of 28 rows',
    });
    expect(walked('priority:P4.1', ['home']).focus.key).toBe('priority:P0.1');
    expect(walked('priority:P0.1', ['up']).said).toBeNull();
    expect(walked('priority:P0.1', ['pageDown']).said).toBe('11 of 28 rows');
  });

  test('follows those of the selected thread first', () => {
    const { focus } = walked('indicator:ind-ni117', ['left'], 'priority:P4.1');
    expect(focus.key).toBe('priority:P4.1');
  });

  test('comes to an end at both edges', () => {
    expect(walked('action:act-a21', ['right']).said).toBeNull();
    expect(walked('action:act-a21', ['left', 'left', 'left', 'left']).said).toBeNull();
  });
});
