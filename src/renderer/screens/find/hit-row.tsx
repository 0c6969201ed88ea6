import { styled } from '@mui/material/styles';
import type { Hit } from '../../../domain/find/find';
import { token } from '../../theme/tokens';

/** What replacing would do to a hit. */
export interface HitReplacement {
  readonly isChosen: boolean;
  /** What would stand in its place. */
  readonly text: string;
  /** Why it stays although it is chosen, as the end of a sentence; null where it does not. */
  readonly stays: string | null;
}

const Row = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 12,
  padding: '5px 16px',
  cursor: 'pointer',
  '&[aria-selected="true"]': {
    background: token('tealTint'),
    boxShadow: `inset 3px 0 0 ${token('teal')}`,
  },
  '& > .gt-field-name': { width: 140, flex: 'none', color: token('ink2'), fontSize: 12 },
  '& > .gt-words': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& strong': { fontWeight: 700 },
  '& del': { background: token('sunken'), color: token('must') },
  '& ins': { background: token('tealTint2'), textDecorationThickness: 1, fontWeight: 600 },
  '& input': { width: 16, height: 16, margin: 0, accentColor: token('teal'), alignSelf: 'center' },
});

/** The space that a check box takes, with 24 pixels to hit. */
const Tick = styled('label')({
  width: 24,
  height: 24,
  flex: 'none',
  display: 'grid',
  placeItems: 'center',
  alignSelf: 'center',
});

interface HitRowProps {
  readonly hit: Hit;
  readonly id: string;
  readonly isLooked: boolean;
  readonly replacement: HitReplacement | null;
  readonly onLook: () => void;
  readonly onGo: () => void;
  readonly onTurn: () => void;
}

/** A place that was found: the field, and the words round the hit; what would replace it, where something would. */
export function HitRow(props: HitRowProps) {
  const { hit, id, isLooked, replacement, onLook, onGo, onTurn } = props;
  const mayTick = replacement !== null && hit.fixed === null;
  const name = `${hit.record.code} ${hit.field}: ${hit.excerpt.hit}`.trim();
  return (
    <Row
      id={id}
      role="row"
      aria-selected={isLooked}
      ref={(node) => {
        if (isLooked) node?.scrollIntoView({ block: 'nearest' });
      }}
      onMouseMove={() => {
        if (!isLooked) onLook();
      }}
      onClick={onGo}
    >
      {replacement === null ? null : (
        <span role="gridcell" style={{ alignSelf: 'center' }}>
          <Tick
            onClick={(event) => {
              event.stopPropagation();
            }}
          >
            {mayTick ? (
              <input
                type="checkbox"
                aria-label={`Replace in ${name}`}
                checked={replacement.isChosen}
                tabIndex={isLooked ? 0 : -1}
                onFocus={onLook}
                onChange={onTurn}
              />
            ) : null}
          </Tick>
        </span>
      )}
      <span role="gridcell" className="gt-field-name">
        {hit.field}
      </span>
      <span role="gridcell" className="gt-words">
        <Words hit={hit} replacement={replacement} />
      </span>
    </Row>
  );
}

function Words({ hit, replacement }: Pick<HitRowProps, 'hit' | 'replacement'>) {
  const { before, hit: found, after } = hit.excerpt;
  const isReplaced = replacement?.isChosen === true && replacement.stays === null;
  return (
    <>
      {before}
      {isReplaced ? <del>{found}</del> : <strong>{found}</strong>}
      {isReplaced && replacement.text !== '' ? <ins>{replacement.text}</ins> : null}
      {after}
      {replacement?.isChosen === true && replacement.stays !== null ? (
        <span style={{ color: token('ink3'), fontSize: 12 }}> Stays: {replacement.stays}</span>
      ) : null}
    </>
  );
}
