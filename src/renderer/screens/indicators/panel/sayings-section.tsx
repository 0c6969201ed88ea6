import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { shortDate } from '../../../../domain/dates';
import type { AnsweredFinding, Assessment } from '../../../../domain/targets/assess';
import { verdictWord } from '../../../../domain/targets/verdict-words';
import { Shape, type ShapeName } from '../../../components/shapes';
import type { Session } from '../../../session/session';
import { useCanWrite, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import type { MeasurePlace } from '../fields';
import { KeepTargets } from './keep-targets';
import { PanelSection, Quiet } from './parts';
import { useAssessment } from './use-assessment';

const List = styled('ul')({ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 });
const Item = styled('li')({
  display: 'grid',
  gridTemplateColumns: '22px minmax(0, 1fr)',
  alignItems: 'start',
  lineHeight: '18px',
  '& > svg': { marginTop: 2 },
  '& .MuiButton-root': {
    height: 24,
    padding: '0 6px',
    marginLeft: 2,
    verticalAlign: 'baseline',
    fontWeight: 600,
    color: token('teal'),
  },
});
const Verdict = styled('span')({
  display: 'inline-flex',
  gap: 6,
  alignItems: 'center',
  fontWeight: 600,
});

/** What the figures of a measure say, in sentences with the figures in them, each with a way out. */
export function SayingsSection({ place }: { readonly place: MeasurePlace }) {
  const assessment = useAssessment(place);
  const { word, shape, means } = verdictWord(assessment.verdict, place.indicator);
  return (
    <PanelSection
      title="What the figures say"
      field="verdict"
      end={
        <Verdict title={means}>
          <Shape name={shape} />
          {word}
        </Verdict>
      }
    >
      {assessment.findings.length === 0 ? (
        <Quiet>{nothing(assessment, means)}</Quiet>
      ) : (
        <List>
          {assessment.findings.map((finding) => (
            <Saying key={`${finding.code} ${finding.lead}`} place={place} finding={finding} />
          ))}
        </List>
      )}
      <KeepTargets place={place} assessment={assessment} />
    </PanelSection>
  );
}

/** Where nothing is found, why there is nothing to judge, or that nothing speaks against what is set. */
function nothing({ measured }: Assessment, means: string): string {
  return measured.last === null
    ? `${means}.`
    : `Nothing speaks against these ${measured.indicator.kind === 'contextual' ? 'forecasts' : 'targets'}.`;
}

function Saying({
  place,
  finding,
}: {
  readonly place: MeasurePlace;
  readonly finding: AnsweredFinding;
}) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { lead, detail, wayOut, kept } = finding;
  return (
    <Item>
      <Shape name={shapeOf(finding)} label={SEVERITY_WORDS[finding.severity]} />
      <span>
        <strong style={{ fontWeight: 600 }}>{unbroken(lead)}</strong> {unbroken(detail)}
        {kept ? (
          <span style={{ display: 'block', color: token('ink2') }}>
            Kept: {kept.reason} ({kept.by}, {shortDate(kept.at.slice(0, 10))})
          </span>
        ) : null}
        {wayOut && canWrite && !kept ? (
          <Button
            variant="text"
            onClick={() => {
              if (wayOut.kind === 'command') session.dispatch(wayOut.command);
              else goTo(session, place, wayOut.field);
            }}
          >
            {wayOut.label}
          </Button>
        ) : null}
      </span>
    </Item>
  );
}

/** A sentence whose lines never end between the sign of a change and its pounds. */
function unbroken(sentence: string): string {
  return sentence.replaceAll(/([+\u2212])£/gu, '$1\u2060£');
}

/** To a field of this very measure: another of the indicator may lack what the field is about as well. */
function goTo(session: Session, { indicator, part }: MeasurePlace, field: string): void {
  session.go('indicators', indicator.id, field, { partId: part.id });
}

const SEVERITY_WORDS: Readonly<Record<AnsweredFinding['severity'], string>> = {
  must: 'Must fix',
  should: 'Should fix',
  note: 'Note',
  fine: 'Fine',
};

function shapeOf({ severity, code }: AnsweredFinding): ShapeName {
  if (severity === 'fine') return 'tick';
  return severity === 'should' && code === 'fasterThanBest' ? 'chevrons' : severity;
}
