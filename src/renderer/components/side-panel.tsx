import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { SERIF, SIZE, token } from '../theme/tokens';

/** Parts of the panels beside the lists. */

/** A panel beside a list, with everything of one record; `gt-over`: it lies over the list. */
export const Panel = styled('aside')({
  width: SIZE.drawer,
  flex: 'none',
  boxSizing: 'border-box',
  overflow: 'auto',
  background: token('surface'),
  borderLeft: `1px solid ${token('line')}`,
  contain: 'strict',
  '&:focus-visible': { outlineOffset: -2 },
  '& .gt-field': { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
  '& .gt-field > label': { fontSize: 12, lineHeight: '16px', color: token('ink2') },
  '& .gt-note': { fontSize: 12, lineHeight: '16px', color: token('ink3') },
  '& .gt-field > input, & .gt-field > textarea, & .gt-field > select': {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 32,
    margin: 0,
    // "30 September 2008" fits in half of the drawer.
    padding: '5px 7px',
    font: 'inherit',
    color: token('ink'),
    background: token('surface'),
    border: `1px solid ${token('input')}`,
    borderRadius: 6,
    resize: 'vertical',
    fieldSizing: 'content',
    '&:focus': { outline: `2px solid ${token('teal')}`, outlineOffset: -1 },
    '&:read-only:not(select)': { background: token('head') },
    '&::placeholder': { color: token('ink3'), opacity: 1 },
  },
  '& .gt-title > .gt-field': {
    '& > label': { position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1 },
    '& > textarea': {
      fontFamily: SERIF,
      fontSize: 17,
      lineHeight: '22px',
      fontWeight: 600,
      borderColor: token('line2'),
      resize: 'none',
    },
  },
  '&.gt-over': {
    position: 'absolute',
    right: 0,
    top: 0,
    bottom: 0,
    zIndex: 5,
    boxShadow: token('e2'),
  },
});

/** The head of a panel: what it is about, and its buttons. */
export const PanelBar = styled('div')({
  position: 'sticky',
  top: 0,
  zIndex: 2,
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  padding: '8px 8px 8px 16px',
  background: token('surface'),
});

const Frame = styled('section')({
  padding: '12px 16px 16px',
  borderTop: `1px solid ${token('line')}`,
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
  // Sections below the fold cost nothing until they are scrolled to.
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 160px',
});

const Head = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, minHeight: 26 });
const Title = styled('h3')({
  margin: 0,
  fontFamily: 'inherit',
  fontSize: 13,
  lineHeight: '20px',
  fontWeight: 600,
});

interface SectionProps {
  readonly title: string;
  /** Name by which a field is found that is shown only while the section is edited. */
  readonly field?: string;
  /** Beside the title: a count, say. */
  readonly tag?: ReactNode;
  /** At the right edge: the one thing to do here. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A run of fields under a heading. */
export function Section({ title, field, tag, action, children }: SectionProps) {
  return (
    <Frame aria-label={title} data-field={field}>
      <Head>
        <Title>{title}</Title>
        {tag}
        <span style={{ flex: 1 }} />
        {action}
      </Head>
      {children}
    </Frame>
  );
}

/** Two fields side by side, where each has room for "30 September 2008": scroll bars take some on some computers. */
export const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(139px, 1fr))',
  gap: 8,
  alignItems: 'start',
});
