import { styled } from '@mui/material/styles';
import { Table2 } from 'lucide-react';
import type { Finding } from '../../../domain/checks/finding';
import { written } from '../../../domain/in-words';
import type { PlanWords } from '../../../domain/queries/words';
import { saysNothing } from '../../../domain/queries/template';
import type { Plan, Section } from '../../../domain/schema/plan';
import { RoomTitle } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { ListColumn, PartOption, useWalk } from '../../components/side-list';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { SectionMenu } from './section-menu';
import { moveSection, sectionState, showSection } from './sections';

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
  const { list, onKeyDown } = useWalk<HTMLDivElement>({
    ids: plan.sections.map(({ id }) => id),
    shownId: shown?.id ?? '',
    onShow: (id) => {
      showSection(session, id);
    },
    onEnter,
    onMove: (step) => {
      if (shown && canWrite) moveSection(session, shown, step);
    },
  });

  return (
    <ListColumn style={{ width: 232 }}>
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
    </ListColumn>
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
    <PartOption
      role="option"
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      data-option={section.id}
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
    </PartOption>
  );
}
