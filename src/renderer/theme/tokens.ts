/**
 * The colours of the design, once. Text tokens have at least 4.5:1 on canvas, surface and tint; gold is for thread
 * graphics only, gold ink for text on gold tint.
 */
export const LIGHT = {
  canvas: '#F5F4F0',
  surface: '#FFFFFF',
  raised: '#FFFFFF',
  sunken: '#EFEDE7',
  head: '#F9F8F5',
  line: '#E3E0D8',
  line2: '#D3CFC5',
  input: '#868279',
  ink: '#1B2325',
  ink2: '#485355',
  ink3: '#5F6A6C',
  teal: '#0F5459',
  tealTint: '#E4EFEE',
  tealTint2: '#CADFDD',
  onTeal: '#FFFFFF',
  gold: '#B07C0A',
  goldInk: '#735008',
  goldTint: '#FAF1D9',
  goldLine: '#DDC078',
  goldSoft: '#E9D9AE',
  must: '#A5231C',
  should: '#4B3F94',
  e1: '0 1px 2px rgba(27,35,37,.06)',
  e2: '0 4px 16px rgba(27,35,37,.12), 0 1px 3px rgba(27,35,37,.08)',
  e3: '0 16px 48px rgba(27,35,37,.22), 0 2px 8px rgba(27,35,37,.10)',
} as const;

/** A set of values for every token. */
export type Tokens = { readonly [K in keyof typeof LIGHT]: string };

export const DARK: Tokens = {
  canvas: '#131819',
  surface: '#1A2021',
  raised: '#222A2B',
  sunken: '#0F1314',
  head: '#1E2526',
  line: '#2E3738',
  line2: '#3B4647',
  input: '#6F7B7B',
  ink: '#E9EDEC',
  ink2: '#B3BDBC',
  ink3: '#93A09F',
  teal: '#7CC6C3',
  tealTint: '#1D3334',
  tealTint2: '#27484A',
  onTeal: '#0A2426',
  gold: '#D9A93A',
  goldInk: '#EBC66B',
  goldTint: '#33290F',
  goldLine: '#6E5719',
  goldSoft: '#4A3C18',
  must: '#FF9A8F',
  should: '#B9AEF5',
  e1: 'none',
  e2: '0 4px 16px rgba(0,0,0,.5), 0 1px 3px rgba(0,0,0,.5)',
  e3: '0 16px 48px rgba(0,0,0,.6), 0 2px 8px rgba(0,0,0,.5)',
};

/** Sizes of the shell's parts, in CSS pixels. */
export const SIZE = {
  topBar: 52,
  toolbar: 56,
  nav: 208,
  navCollapsed: 48,
  statusBar: 28,
  drawer: 320,
  targetPanel: 436,
} as const;

/** Below these widths the window sets less beside each other; below the second no window is made, but zoom goes there (150% and more). */
export const NARROW = '@media (max-width: 1180px)';
export const VERY_NARROW = '@media (max-width: 1100px)';
/** Widths at which the whole navigation stands beside a top bar that has hardly room for all of its words. */
export const TIGHT = '@media (min-width: 1181px) and (max-width: 1300px)';

/** Not seen, and still read out: the name of a button of which the icon is left. */
export const OUT_OF_SIGHT = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Families: Inter for the interface, Source Serif 4 for titles of things that are written or printed. */
export const SANS = "'Inter Variable', 'Segoe UI', system-ui, sans-serif";
export const SERIF = "'Source Serif 4 Variable', Georgia, 'Times New Roman', serif";

/** The CSS variable of a token, as the theme writes it out for both colour schemes. */
export function token(name: keyof Tokens): string {
  return `var(--mui-palette-gt-${name})`;
}
