import { styled } from '@mui/material/styles';
import { Table2 } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { written } from '../../../domain/checks/wording';
import type { Finding } from '../../../domain/checks/finding';
import type { PlanWords } from '../../../domain/queries/words';
import { saysNothing } from '../../../domain/queries/template';
import type { Plan, Section } from '../../../domain/schema/plan';
import { RoomTitle } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { SectionMenu } from './section-menu';
import { moveSection, sectionState, showSection } from './sections';

const Side = styled('div')({
  width: 232,
  flex: 'none',
  overflow: 'auto',
  padding: '12px 8px 16px',
  borderRight: `1px solid ${token('line')}`,
  background: token('canvas'),
});

const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  padding: '0 0 4px 8px',
});

const Group = styled('div')({
  padding: '10px 8px 2px',
  color: token('ink2'),
  fontSize: 12,
  lineHeight: '16px',
});

const Option = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 7,
  minHeight: 28,
  padding: '2px 8px',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover': { background: token('sunken') },
  '&:focus-visible': { outlineOffset: -2 },
  '&[aria-selected="true"]': {
    background: token('tealTint'),
    color: token('teal'),
    fontWeight: 600,
  },
});

/** On as many lines as it takes: a title that is cut off is not told from the next. */
const Title = styled('span')({
  flex: 1,
  minWidth: 0,
  lineHeight: '18px',
  overflowWrap: 'anywhere',
});

const Words = styled('span')({
  color: token('ink2'),
  fontWeight: 400,
  fontSize: 12,
  fontVariantNumeric: 'tabular-nums',
  whiteSpace: 'nowrap',
});

interface SectionListProps {
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly findings: readonly Finding[];
  readonly shown: Section | null;
  readonly canWrite: boolean;
  readonly onEnter: () => void;
}

/** The sections of the plan in printed order. One tab stop: arrows walk, Enter goes on to the text. */
export function SectionList(props: SectionListProps) {
  const { plan, words, findings, shown, canWrite, onEnter } = props;
  const session = useSession();
  const list = useRef<HTMLDivElement>(null);
  const walked = useRef(false);

  const shownId = shown?.id ?? '';
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>(`[data-section="${shownId}"]`);
    option?.scrollIntoView({ block: 'nearest' });
    if (walked.current) option?.focus();
    walked.current = false;
  }, [shownId]);

  const walk = (to: number): void => {
    const { sections } = plan;
    const section = sections[Math.max(0, Math.min(sections.length - 1, to))];
    if (!section || section.id === shown?.id) return;
    walked.current = true;
    showSection(session, section.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = shown ? plan.sections.indexOf(shown) : -1;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0 && event.altKey) {
      if (shown && canWrite) moveSection(session, shown, step);
    } else if (step !== 0) walk(at + step);
    else if (event.key === 'Home') walk(0);
    else if (event.key === 'End') walk(plan.sections.length - 1);
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Side>
      <Head>
        <RoomTitle style={{ flex: 1 }}>Narrative</RoomTitle>
        <Words>{written(words.total)} words</Words>
        {canWrite ? <SectionMenu section={shown} /> : null}
      </Head>
      <div ref={list} role="listbox" aria-label="Sections" tabIndex={-1} onKeyDown={onKeyDown}>
        {words.groups.map(({ group, sections }) => (
          <div key={`${group} ${sections[0]?.sectionId ?? ''}`} role="group" aria-label={group}>
            <Group role="presentation">{group}</Group>
            {sections.map(({ sectionId, words: count }) => {
              const section = plan.sections.find(({ id }) => id === sectionId);
              return section ? (
                <SectionOption
                  key={sectionId}
                  section={section}
                  words={count}
                  findings={findings}
                  isShown={section === shown}
                />
              ) : null;
            })}
          </div>
        ))}
      </div>
    </Side>
  );
}

interface OptionProps {
  readonly section: Section;
  readonly words: number;
  readonly findings: readonly Finding[];
  readonly isShown: boolean;
}

function SectionOption({ section, words, findings, isShown }: OptionProps) {
  const session = useSession();
  const state = sectionState(section, findings);
  const others = findings.filter(
    ({ room, ids, code }) =>
      room === 'narrative' && code !== 'mandatory-section' && ids.includes(section.id),
  );
  const isBlank = section.kind === 'narrative' && saysNothing(section);
  return (
    <Option
      role="option"
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      data-section={section.id}
      onClick={() => {
        showSection(session, section.id);
      }}
    >
      <Shape name={state.shape} label={`${state.word}.`} /> <Title>{section.title}</Title>{' '}
      {section.kind === 'narrative' ? null : (
        <Table2
          size={14}
          strokeWidth={1.8}
          role="img"
          aria-label="with its table"
          color={token('ink3')}
        />
      )}
      {others[0] ? (
        <>
          {/* Findings come gravest first. */}
          <Shape name={others[0].severity} size={12} label="To fix:" />
          <Words>{written(others.length)}</Words>
        </>
      ) : null}
      <Words>
        {isBlank ? 'Empty' : written(words)}
        {isBlank ? null : <span className="visually-hidden"> words</span>}
      </Words>
    </Option>
  );
}
