import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { LibraryView } from '../../../contract/views';
import { Muted } from '../../components/layout';
import { Shape } from '../../components/shapes';
import type { FindView } from '../../session/state';
import { token } from '../../theme/tokens';
import type { Results } from './use-found';

const Place = styled('div')({ padding: '28px 16px', textAlign: 'center', color: token('ink2') });
const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: '8px 16px',
  borderTop: `1px solid ${token('line')}`,
  '& li': { display: 'flex', gap: 8, padding: '4px 0', overflowWrap: 'anywhere' },
});

interface NothingProps {
  readonly find: FindView;
  readonly results: Results;
  readonly onChange: (changes: Partial<FindView>) => void;
}

/** What stands where there are no hits: what can be searched, or how to search wider. */
export function Nothing({ find, results, onChange }: NothingProps) {
  const { text, scope, matchCase, wholeWords } = find;
  if (text.trim() === '') {
    return (
      <Place>
        Titles, narrative, every text of actions and indicators, and the cover.
        <br />
        Capitals, accents and the kind of quotes or dashes do not count.
      </Place>
    );
  }
  if (results.isOld || results.found === null) return <Place>Searching</Place>;
  return (
    <Place>
      <p style={{ margin: '0 0 12px', color: token('ink'), overflowWrap: 'anywhere' }}>
        “{text}” is not in {scope === 'plan' ? 'this plan' : 'any plan of the library'}
      </p>
      {matchCase || wholeWords ? (
        <Button
          onClick={() => {
            onChange({ matchCase: false, wholeWords: false });
          }}
        >
          Search less closely
        </Button>
      ) : null}{' '}
      {scope === 'plan' ? (
        <Button
          onClick={() => {
            onChange({ scope: 'library', isReplacing: false });
          }}
        >
          Search the whole library
        </Button>
      ) : null}
    </Place>
  );
}

/** Plans that could not be searched, each with the reason. */
export function Unread({ damaged }: { readonly damaged: LibraryView['damaged'] }) {
  if (damaged.length === 0) return null;
  return (
    <List aria-label="Plans that cannot be read">
      {damaged.map(({ name, message }) => (
        <li key={name}>
          <span style={{ paddingTop: 3 }}>
            <Shape name="must" />
          </span>
          <span>
            <strong style={{ fontWeight: 600 }}>{name} cannot be read.</strong>{' '}
            <Muted>{message}</Muted>
          </span>
        </li>
      ))}
    </List>
  );
}
