import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { shortDate } from '../../../../domain/dates';
import { formatFigure } from '../../../../domain/figures';
import { LONGEST_TEXT } from '../../../../domain/schema/limits';
import type { Indicator, KeptDoubt } from '../../../../domain/schema/plan';
import { doubtName } from '../../../../domain/targets/doubt-names';
import { cleanField } from '../../../../domain/text';
import { Caption } from '../../../components/layout';
import { Shape } from '../../../components/shapes';
import { useCanWrite } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';
import { PanelField } from './panel-field';
import { PanelSection } from './parts';
import { TargetHistory } from './target-history';
import { useSetPart } from './use-set';

const List = styled('ul')({
  margin: '4px 0 0',
  padding: 0,
  listStyle: 'none',
  '& li': { display: 'flex', gap: 8, padding: '4px 0' },
});
const Heading = styled('h4')({
  margin: '12px 0 0',
  fontFamily: 'inherit',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 600,
});

/** Why the targets are what they are: the owner's words, the doubts that were answered, and who changed them. */
export function ReasonsSection({ place }: { readonly place: MeasurePlace }) {
  const { indicator, part } = place;
  const set = useSetPart(place);
  return (
    <PanelSection title="Why these targets">
      <PanelField
        label="What they rest on"
        field="rationale"
        multiline
        value={part.rationale}
        onCommit={(text) => {
          const rationale = cleanField(text);
          if (rationale.length > LONGEST_TEXT) return 'The text is too long';
          return set({ rationale });
        }}
      />
      {part.kept.length === 0 ? null : (
        <div data-section="kept">
          <Heading>Answered doubts</Heading>
          <List>
            {part.kept.map((doubt) => (
              <KeptLine
                key={`${doubt.code} ${doubt.at}`}
                doubt={doubt}
                indicator={indicator}
                onTakeBack={() => {
                  set({ kept: part.kept.filter((one) => one !== doubt) });
                }}
              />
            ))}
          </List>
        </div>
      )}
      <TargetHistory place={place} />
    </PanelSection>
  );
}

interface KeptLineProps {
  readonly doubt: KeptDoubt;
  readonly indicator: Indicator;
  readonly onTakeBack: () => void;
}

function KeptLine({ doubt, indicator, onTakeBack }: KeptLineProps) {
  const canWrite = useCanWrite();
  const { code, value, reason, by, at } = doubt;
  const about = [
    value === null ? '' : `for ${formatFigure(value, indicator)}`,
    by,
    shortDate(at.slice(0, 10)),
  ];
  return (
    <li>
      <span style={{ paddingTop: 3 }}>
        <Shape name="tick" size={12} />
      </span>
      <div style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong style={{ fontWeight: 600 }}>{doubtName(code)}.</strong> {reason}
        <Caption style={{ display: 'block' }}>{about.filter(Boolean).join(' · ')}</Caption>
      </div>
      {canWrite ? (
        <Button variant="text" aria-label={`Take back: ${doubtName(code)}`} onClick={onTakeBack}>
          Take back
        </Button>
      ) : null}
    </li>
  );
}
