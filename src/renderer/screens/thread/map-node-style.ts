import { styled } from '@mui/material/styles';
import { token } from '../../theme/tokens';

const HATCH = `repeating-linear-gradient(135deg, ${token('line')} 0 1px, transparent 1px 6px)`;

/**
 * The columns of the map, with what their nodes look like: they are hundreds, and are drawn anew at every step of the zoom, so
 * they are elements and no components with a style of their own. Each stands by its `top`: moved there by a transform, it
 * would be a layer for the browser to sort in every frame.
 */
export const Columns = styled('div')({
  '& .node': {
    // What a button brings along, one by one: 'all' would set every property there is of each node.
    appearance: 'none',
    boxSizing: 'border-box',
    margin: 0,
    border: 0,
    fontFamily: 'inherit',
    letterSpacing: 'inherit',
    textAlign: 'start',
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    padding: '0 8px',
    borderRadius: 6,
    background: token('surface'),
    color: token('ink2'),
    fontSize: 12,
    lineHeight: '15px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    cursor: 'pointer',
  },
  '& b': { fontWeight: 600, flex: 'none' },
  '& .title': { overflow: 'hidden', textOverflow: 'ellipsis', flex: 1, minWidth: 0 },
  // The name of an outcome has room for two lines where its node has.
  '& .wraps': {
    whiteSpace: 'normal',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
  },
  '& .gap': { flex: 'none', display: 'inline-flex', alignItems: 'center', gap: 4, fontWeight: 600 },
  '& .node:hover': { color: token('ink') },
  '& .node:focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 1, zIndex: 1 },
  '& .node[data-look="line"]': { padding: '0 4px' },
  // Titles stand below each other, whatever the length of the code.
  '& .node[data-look="line"][data-column="indicator"] b': { minWidth: '3.5em' },
  '& .node[data-look="line"][data-column="action"] b': { minWidth: '2.2em' },
  '& .node[data-dim]': { color: token('ink3') },
  '& .node[data-small]': { fontSize: 11, lineHeight: '13px' },
  '& .node[data-look="box"]': { border: `1px solid ${token('line2')}` },
  '& .node[data-column="outcome"]': { justifyContent: 'center', textAlign: 'center' },
  '& .node[data-look="full"]': {
    background: token('goldTint'),
    border: `1px solid ${token('gold')}`,
    color: token('ink'),
  },
  '& .node[data-look="box"][data-gap], & .node[data-look="full"][data-gap-box]': {
    border: `1px dashed ${token('ink3')}`,
    backgroundColor: token('surface'),
  },
  // Hatched is what is missing; what is left open on purpose has the dashed outline alone.
  '& .node[data-gap="open"], & .node[data-gap-box]': { backgroundImage: HATCH },
  '& [data-look="full"] .lines': { flex: 1, minWidth: 0, overflow: 'hidden' },
  '& [data-look="full"] .two': {
    whiteSpace: 'normal',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  '& [data-look="full"] .title': { display: 'block' },
  '& [data-look="full"] .strong': { fontWeight: 600 },
  '& [data-look="full"] .sub': {
    display: 'block',
    color: token('ink2'),
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& .node[aria-pressed="true"]': { boxShadow: `0 0 0 1px ${token('gold')}` },
  '& .node[data-look="bare"]': { padding: 0, borderRadius: 1, background: token('ink3') },
  '& .node[data-look="cluster"]': {
    background: token('sunken'),
    borderRadius: 4,
    boxShadow: `inset 0 0 0 1px ${token('line2')}`,
  },
  '@media (forced-colors: active)': {
    '& .node[data-look="bare"]': { background: 'Highlight', forcedColorAdjust: 'none' },
    '& .node[data-look="box"], & .node[data-look="cluster"]': { border: '1px solid GrayText' },
    '& .node[data-look="full"]': { border: '2px solid Highlight' },
    '& .node:focus-visible': { outline: '2px solid Highlight' },
  },
});
