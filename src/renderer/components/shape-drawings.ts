import { token } from '../theme/tokens';

/**
 * Our own status shapes, 14 px: every one has its own outline and reads in greyscale; the word beside it says the same.
 */
export type ShapeName =
  | 'must'
  | 'should'
  | 'note'
  | 'tick'
  | 'half'
  | 'ring'
  | 'play'
  | 'clock'
  | 'done'
  | 'stop'
  | 'bin'
  | 'lock'
  | 'up'
  | 'back'
  | 'gap'
  | 'hatch'
  | 'dashed'
  | 'barred'
  | 'chevron'
  | 'chevrons'
  | 'waves'
  | 'rings'
  | 'star'
  | 'circle'
  | 'triangle'
  | 'arrowUp'
  | 'arrowLevel'
  | 'arrowDown'
  | 'dash'
  | 'level'
  | 'down'
  | 'dip'
  | 'cross'
  | 'bars1'
  | 'bars2'
  | 'bars3'
  | 'bars4';

/** A part of a drawing: its element, and its attributes as React calls them. */
export type Part = readonly [
  tag: 'path' | 'circle' | 'rect',
  attributes: Readonly<Record<string, string | number>>,
];

/** Four bars that rise, so many of them filled. */
function bars(filled: number): readonly Part[] {
  const bar = (at: number): string => {
    const height = 2.6 + at * 3;
    return `M${String(1 + at * 3.3)} 13v-${String(height)}h2v${String(height)}z`;
  };
  const all = [0, 1, 2, 3];
  const path = (some: readonly number[]): string => some.map(bar).join('');
  const full: Part = ['path', { d: path(all.slice(0, filled)), fill: 'currentColor' }];
  const rest = all.slice(filled);
  return rest.length === 0 ? [full] : [full, ['path', { d: path(rest), strokeWidth: 0.8 }]];
}

/** What each shape is made of, on a square of 14. */
export const DRAWINGS: Readonly<Record<ShapeName, readonly Part[]>> = {
  must: [
    ['path', { d: 'M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5z', fill: 'currentColor', stroke: 'none' }],
    ['path', { d: 'M7 4v3.6M7 9.7v.2', stroke: 'var(--mui-palette-gt-surface)', strokeWidth: 1.8 }],
  ],
  should: [
    ['path', { d: 'M7 1.5 13.2 12.4H.8z', fill: 'currentColor', stroke: 'none' }],
    [
      'path',
      { d: 'M7 5.6v3M7 10.5v.2', stroke: 'var(--mui-palette-gt-surface)', strokeWidth: 1.6 },
    ],
  ],
  note: [
    ['circle', { cx: 7, cy: 7, r: 5.6 }],
    ['path', { d: 'M7 6.4v3.4M7 4.2v.2', strokeWidth: 1.6 }],
  ],
  tick: [
    ['circle', { cx: 7, cy: 7, r: 5.6 }],
    ['path', { d: 'm4.5 7.2 1.8 1.8 3.2-3.6' }],
  ],
  half: [
    ['circle', { cx: 7, cy: 7, r: 5.6 }],
    ['path', { d: 'M7 1.4a5.6 5.6 0 0 0 0 11.2z', fill: 'currentColor' }],
  ],
  ring: [['circle', { cx: 7, cy: 7, r: 5.6 }]],
  play: [
    ['circle', { cx: 7, cy: 7, r: 5.6 }],
    ['path', { d: 'M5.8 4.7 9.4 7 5.8 9.3z', fill: 'currentColor' }],
  ],
  clock: [
    ['path', { d: 'M7 .9 13.1 7 7 13.1.9 7z' }],
    ['path', { d: 'M7 4.4V7l1.6 1.2' }],
  ],
  done: [
    ['circle', { cx: 7, cy: 7, r: 6, fill: 'currentColor', stroke: 'none' }],
    ['path', { d: 'm4.3 7.2 1.9 1.9 3.4-3.9', stroke: 'var(--mui-palette-gt-surface)' }],
  ],
  stop: [
    ['circle', { cx: 7, cy: 7, r: 5.6 }],
    ['rect', { x: 5, y: 5, width: 4, height: 4, fill: 'currentColor' }],
  ],
  bin: [
    ['circle', { cx: 7, cy: 7, r: 5.6 }],
    ['path', { d: 'm4.8 4.8 4.4 4.4M9.2 4.8 4.8 9.2' }],
  ],
  lock: [
    ['rect', { x: 2.5, y: 6, width: 9, height: 6.4, rx: 1, fill: 'currentColor' }],
    ['path', { d: 'M4.5 6V4.2a2.5 2.5 0 0 1 5 0V6' }],
  ],
  up: [
    ['circle', { cx: 7, cy: 7, r: 5.6 }],
    ['path', { d: 'M7 9.8V4.4M4.7 6.6 7 4.3l2.3 2.3' }],
  ],
  back: [
    ['circle', { cx: 7, cy: 7, r: 5.6 }],
    ['path', { d: 'M9.6 9.2V7.6A1.4 1.4 0 0 0 8.2 6.2H4.6M6.2 4.5 4.5 6.2l1.7 1.7' }],
  ],
  gap: [['rect', { x: 1.5, y: 1.5, width: 11, height: 11, rx: 1, strokeDasharray: '2.4 2' }]],
  hatch: [
    ['rect', { x: 1.5, y: 1.5, width: 11, height: 11, rx: 1 }],
    ['path', { d: 'm2 8.5 6.5-6.5M2 12.5 12.5 2M5.5 12.5l7-7M9.5 12.5l3-3', strokeWidth: 1.1 }],
  ],
  dashed: [['circle', { cx: 7, cy: 7, r: 5.6, strokeDasharray: '2.6 2' }]],
  barred: [
    ['rect', { x: 1.5, y: 1.5, width: 11, height: 11, rx: 1 }],
    ['path', { d: 'M4.3 7h5.4' }],
  ],
  chevron: [['path', { d: 'M3 8.2 7 4.4l4 3.8M3 11.4h8' }]],
  chevrons: [['path', { d: 'm3 7 4-4 4 4M3 11.4l4-4 4 4' }]],
  waves: [
    ['path', { d: 'M1.5 5.4c1.8-2 3.6-2 5.5 0s3.7 2 5.5 0M1.5 9.6c1.8-2 3.6-2 5.5 0s3.7 2 5.5 0' }],
  ],
  rings: [
    ['circle', { cx: 5, cy: 7, r: 3.6 }],
    ['circle', { cx: 9, cy: 7, r: 3.6 }],
  ],
  star: [
    [
      'path',
      {
        d: 'm7 .9 1.9 3.9 4.3.6-3.1 3 .7 4.3L7 10.7l-3.8 2 .7-4.3-3.1-3 4.3-.6z',
        fill: 'currentColor',
        stroke: 'none',
      },
    ],
  ],
  circle: [['circle', { cx: 7, cy: 7, r: 5.2, fill: 'currentColor', stroke: 'none' }]],
  triangle: [['path', { d: 'M7 2 12.8 12H1.2z', strokeWidth: 1.8 }]],
  arrowUp: [
    ['path', { d: 'M7 1.2 12.4 7H9.2v5.6H4.8V7H1.6z', fill: 'currentColor', stroke: 'none' }],
  ],
  arrowLevel: [
    ['path', { d: 'M12.8 7 7 1.6v3.2H1.4v4.4H7v3.2z', fill: 'currentColor', stroke: 'none' }],
  ],
  arrowDown: [
    ['path', { d: 'M7 12.8 1.6 7h3.2V1.4h4.4V7h3.2z', fill: 'currentColor', stroke: 'none' }],
  ],
  dash: [['path', { d: 'M3 7h8', strokeWidth: 1.8 }]],
  level: [['path', { d: 'M1.8 5h10.4M1.8 9h10.4' }]],
  down: [['path', { d: 'M7 2v9.5M2.8 7.4 7 11.6l4.2-4.2', strokeWidth: 1.8 }]],
  dip: [['path', { d: 'M1 4h3l3 6.5L10 4h3', strokeWidth: 1.8 }]],
  cross: [['path', { d: 'm3 3 8 8M11 3l-8 8', strokeWidth: 1.8 }]],
  bars1: bars(1),
  bars2: bars(2),
  bars3: bars(3),
  bars4: bars(4),
};

const COLOURS: Readonly<Partial<Record<ShapeName, Parameters<typeof token>[0]>>> = {
  must: 'must',
  back: 'must',
  hatch: 'must',
  triangle: 'must',
  down: 'must',
  dip: 'must',
  cross: 'must',
  should: 'should',
  clock: 'should',
  chevrons: 'should',
  waves: 'should',
  circle: 'should',
  arrowDown: 'should',
  level: 'should',
  note: 'ink2',
  gap: 'ink2',
  dashed: 'ink2',
  barred: 'ink2',
  arrowLevel: 'ink2',
  dash: 'ink2',
  bars1: 'ink2',
  bars2: 'ink2',
  bars3: 'should',
  bars4: 'must',
  lock: 'ink3',
  stop: 'ink3',
  bin: 'ink3',
};

/** The colour of a shape: the last of what tells them apart. */
export function shapeColour(name: ShapeName): string {
  return token(COLOURS[name] ?? 'teal');
}
