import { styled } from '@mui/material/styles';
import { EmptyState, Tag } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { SERIF, token } from '../../theme/tokens';
import type { PackLine } from './pack-lists';

const Paper = styled('div')({
  flex: 1,
  minWidth: 0,
  overflow: 'auto',
  background: token('surface'),
  padding: '16px 24px 32px',
});
const Lines = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  maxWidth: 860,
  '& > li': { padding: '12px 0', borderTop: `1px solid ${token('line')}` },
});
const Code = styled('strong')({ fontWeight: 600, marginRight: 8, whiteSpace: 'nowrap' });

interface Props {
  readonly name: string;
  readonly description: string;
  readonly lines: readonly PackLine[];
}

/** One list of a pack: every item with its wordings, what is known, its source, and whether that was checked. */
export function PackLines({ name, description, lines }: Props) {
  return (
    // A region that scrolls must be reachable by keyboard.
    <Paper role="region" aria-label={name} tabIndex={0}>
      <h2 style={{ fontFamily: SERIF, fontSize: 18, lineHeight: '24px', margin: '0 0 4px' }}>
        {name}
      </h2>
      <p style={{ margin: '0 0 16px', color: token('ink2'), maxWidth: 860 }}>{description}</p>
      {lines.length === 0 ? <EmptyState title="Nothing in this list matches" /> : null}
      <Lines>
        {lines.map((item) => (
          <li key={item.id}>
            <div>
              {item.code === '' ? null : <Code>{item.code}</Code>}
              <span style={{ fontWeight: item.code === '' ? 600 : 400 }}>{item.label}</span>{' '}
              <VerifiedTag isVerified={item.verified} />
            </div>
            {item.wordings.length > 0 ? (
              <div style={{ color: token('ink2') }}>
                Also worded: {item.wordings.map((wording) => `“${wording}”`).join(', ')}
              </div>
            ) : null}
            {item.details.map((detail) => (
              <div key={detail} style={{ color: token('ink2') }}>
                {detail}
              </div>
            ))}
            <div style={{ color: token('ink3'), fontSize: 12, overflowWrap: 'anywhere' }}>
              Source: {item.source}
              {item.url === null ? '' : ` · ${item.url}`}
            </div>
          </li>
        ))}
      </Lines>
    </Paper>
  );
}

function VerifiedTag({ isVerified }: { readonly isVerified: boolean }) {
  return (
    <Tag>
      <Shape name={isVerified ? 'tick' : 'dashed'} size={12} />
      {isVerified ? 'Verified' : 'Not verified'}
    </Tag>
  );
}
