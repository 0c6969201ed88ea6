import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Check, RotateCcw } from 'lucide-react';
import { count, written } from '../../../domain/in-words';
import { liveCount, liveCountWords } from '../../../domain/live/count';
import { sectionWords } from '../../../domain/queries/words';
import type { TemplateSection } from '../../../domain/schema/pack';
import type { Section } from '../../../domain/schema/plan';
import { readingAge } from '../../../domain/wording/reading-age';
import { usePack, usePlan, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';

const Foot = styled('div')({
  minHeight: 40,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: '0 16px',
  padding: '3px 12px 3px 16px',
  borderTop: `1px solid ${token('line')}`,
  background: token('canvas'),
  color: token('ink2'),
  fontSize: 12,
  whiteSpace: 'nowrap',
});

/** The mark and its button stay together, at the end of the line or under it. */
const Mark = styled('span')({ display: 'flex', alignItems: 'center', gap: 12, marginLeft: 'auto' });

interface FooterProps {
  readonly section: Section;
  readonly wishes: TemplateSection | undefined;
  readonly canWrite: boolean;
}

/** How long the section is against its guide, whether what follows a record still does, and the writer's own mark. */
export function NarrativeFooter({ section, wishes, canWrite }: FooterProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const words = sectionWords(plan, pack, section);
  const lives = liveCount(plan, pack, section.body);
  const guide = wishes?.words ?? null;
  const age = readingAge(section.body);
  const isHard = age !== null && age > pack.guides.readingAge;
  const verdict = guide === null || words === 0 ? '' : againstGuide(words, guide);
  return (
    <Foot>
      <span>
        <span style={verdict === '' ? {} : { color: token('should'), fontWeight: 600 }}>
          {count(words, 'word')}
          {verdict}
        </span>
        {guide === null ? '' : ` · guide ${written(guide.from)}–${written(guide.to)}`}
      </span>
      {age === null ? null : (
        <span style={isHard ? { color: token('should'), fontWeight: 600 } : {}}>
          Reading age {age}
          {isHard ? `, guide ${String(pack.guides.readingAge)}` : ''}
        </span>
      )}
      {lives.all === 0 ? null : (
        <span style={lives.gone === 0 ? {} : { color: token('must'), fontWeight: 600 }}>
          {liveCountWords(lives)}
        </span>
      )}
      <Mark>
        <span>
          Marked{' '}
          <strong style={{ fontWeight: 600, color: token('ink') }}>
            {section.ready ? 'Ready' : 'In progress'}
          </strong>
        </span>
        {canWrite ? (
          <Button
            startIcon={section.ready ? <RotateCcw size={14} /> : <Check size={14} />}
            onClick={() => {
              session.flush();
              const changes = { ready: !section.ready };
              session.dispatch({ type: 'section.set', id: section.id, changes });
            }}
            sx={{ height: 28 }}
          >
            {section.ready ? 'Mark as in progress' : 'Mark as ready'}
          </Button>
        ) : null}
      </Mark>
    </Foot>
  );
}

function againstGuide(
  words: number,
  guide: { readonly from: number; readonly to: number },
): string {
  if (words < guide.from) return `, ${written(guide.from - words)} short`;
  return words > guide.to ? `, ${written(words - guide.to)} over` : '';
}
