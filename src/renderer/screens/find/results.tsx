import { styled } from '@mui/material/styles';
import type { FoundPlan } from '../../../contract/views';
import type { Hit } from '../../../domain/find/find';
import { written } from '../../../domain/in-words';
import { Caption } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { planStatusWord } from '../../components/status-words';
import { token } from '../../theme/tokens';
import { whenEdited } from '../library/when-edited';
import { HitRow, type HitReplacement } from './hit-row';

const Grid = styled('div')({ paddingBottom: 8 });
const PlanHead = styled('div')({
  position: 'sticky',
  top: 0,
  zIndex: 1,
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 30,
  padding: '0 16px',
  background: token('sunken'),
  '& strong': { fontWeight: 600 },
});
const RecordHead = styled('div')({
  padding: '8px 16px 2px',
  overflowWrap: 'anywhere',
  '& strong': { fontWeight: 600, marginRight: 8 },
});

interface ResultsProps {
  readonly plans: readonly FoundPlan[];
  /** Whether each plan has a heading, as in a search of the library. */
  readonly hasHeads: boolean;
  /** Number of the hit that Enter goes to, through all plans. */
  readonly at: number;
  readonly idOf: (at: number) => string;
  /** What replacing would do to a hit; null where nothing is replaced. */
  readonly replacementOf: ((hit: Hit) => HitReplacement) | null;
  readonly onLook: (at: number) => void;
  readonly onGo: (at: number) => void;
  readonly onTurn: (hit: Hit) => void;
}

/** What was found, by plan and by record. */
export function ResultsGrid(props: ResultsProps) {
  const { plans } = props;
  const firstOf = (place: number): number =>
    plans.slice(0, place).reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <Grid role="grid" aria-label="Places found">
      {plans.map((plan, place) => (
        <PlanHits key={plan.planId} {...props} plan={plan} first={firstOf(place)} />
      ))}
    </Grid>
  );
}

interface PlanHitsProps extends ResultsProps {
  readonly plan: FoundPlan;
  /** Number of the plan's first hit. */
  readonly first: number;
}

function PlanHits({ plan, first, hasHeads, ...props }: PlanHitsProps) {
  const { hits } = plan;
  return (
    <div role="rowgroup">
      {hasHeads ? <PlanHeading plan={plan} /> : null}
      {hits.map((hit, place) => (
        <HitAndHead
          key={hit.key}
          hit={hit}
          isFirst={recordKey(hits[place - 1]) !== recordKey(hit)}
          at={first + place}
          props={props}
        />
      ))}
    </div>
  );
}

const recordKey = (hit: Hit | undefined): string =>
  hit === undefined ? '' : `${hit.place.room}/${hit.place.id ?? ''}`;

function PlanHeading({ plan }: { readonly plan: FoundPlan }) {
  const { division, year, status, editedAt, total } = plan;
  const { word, shape } = planStatusWord(status);
  const edited = whenEdited(editedAt);
  return (
    <PlanHead role="row">
      <strong role="rowheader">
        {division} {year}
      </strong>
      <span role="gridcell" style={{ display: 'flex', alignItems: 'center', gap: 6 }}>
        <Shape name={shape} />
        {word}
      </span>
      <Caption role="gridcell">{edited === '' ? '' : `Edited ${edited}`}</Caption>
      <span role="gridcell" style={{ marginLeft: 'auto', color: token('ink2') }}>
        {written(total)}
      </span>
    </PlanHead>
  );
}

interface HitAndHeadProps {
  readonly hit: Hit;
  readonly isFirst: boolean;
  readonly at: number;
  readonly props: Omit<ResultsProps, 'plans' | 'hasHeads'>;
}

function HitAndHead({ hit, isFirst, at, props }: HitAndHeadProps) {
  const { code, title } = hit.record;
  return (
    <>
      {isFirst ? (
        <RecordHead role="row">
          <span role="rowheader">
            {code === '' ? null : <strong>{code}</strong>}
            {title}
          </span>
        </RecordHead>
      ) : null}
      <HitRow
        hit={hit}
        id={props.idOf(at)}
        isLooked={at === props.at}
        replacement={props.replacementOf?.(hit) ?? null}
        onLook={() => {
          props.onLook(at);
        }}
        onGo={() => {
          props.onGo(at);
        }}
        onTurn={() => {
          props.onTurn(hit);
        }}
      />
    </>
  );
}
