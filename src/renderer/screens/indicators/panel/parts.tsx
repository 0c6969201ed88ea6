import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { token } from '../../../theme/tokens';

/** Building blocks of the panel. */

const Box = styled('section')({
  padding: '12px 16px 16px',
  borderTop: `1px solid ${token('line')}`,
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
  /** What stands at the end of the heading: a button, a state. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel under a heading; it can be gone to. */
export function PanelSection({ title, field, end, children }: SectionProps) {
  const id = useId();
  return (
    <Box aria-labelledby={id} {...(field === undefined ? {} : { 'data-section': field })}>
      <Head>
        <h3 id={id} tabIndex={-1}>
          {title}
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
