import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { token } from '../../../theme/tokens';

/** Building blocks of the panel. */

const Box = styled('section')({
  padding: '12px 16px 16px',
  borderTop: `1px solid ${token('line')}`,
  '&[data-folded="true"]': { padding: '6px 16px' },
  '&[data-folded="true"] > :first-of-type': { marginBottom: 0 },
});
const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 28,
  marginBottom: 8,
  '& h3': { margin: 0, fontFamily: 'inherit', fontSize: 13, lineHeight: '20px', fontWeight: 600 },
});

interface SectionProps {
  readonly title: string;
  /** Name by which the window asks to look here. */
  readonly field?: string;
  /** What the heading is made of, where that is more than the title. */
  readonly heading?: ReactNode;
  /** Whether the heading is all there is to see. */
  readonly isFolded?: boolean;
  /** What stands at the end of the heading: a button, a state. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel under a heading; it can be gone to. */
export function PanelSection(props: SectionProps) {
  const { title, field, heading = title, isFolded = false, end, children } = props;
  const id = useId();
  return (
    <Box
      aria-labelledby={id}
      data-folded={isFolded}
      {...(field === undefined ? {} : { 'data-section': field })}
    >
      <Head>
        <h3 id={id} tabIndex={-1}>
          {heading}
        </h3>
        <span style={{ flex: 1 }} />
        {end}
      </Head>
      {children}
    </Box>
  );
}

/** Fields two abreast. */
export const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '12px 12px',
  alignItems: 'start',
});

/** A field that takes the whole width of a pair. */
export const Wide = styled('div')({ gridColumn: '1 / -1' });

/** What the panel says where a list is empty. */
export const Quiet = styled('p')({ margin: 0, color: token('ink2') });
