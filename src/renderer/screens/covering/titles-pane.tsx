import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { Origin } from '../../../domain/covering/covering';
import { LONGEST_LINE } from '../../../domain/schema/limits';
import type { CoveringPart } from '../../../domain/schema/pack';
import type { Covering } from '../../../domain/schema/plan';
import { cleanLine } from '../../../domain/text';
import { CommitField } from '../../components/labelled';
import { useCanWrite, useSession } from '../../session/use-session';
import { IconTool } from './icon-tool';
import { Middle, OriginLine, Paper, PartHead } from './pane';
import type { Report } from './report';

const Row = styled('div')({
  display: 'flex',
  alignItems: 'flex-end',
  gap: 4,
  margin: '0 0 12px',
  '& > .field': { flex: 1, minWidth: 0 },
});

type Titled = Covering['appendices'][number];

interface TitlesPaneProps {
  readonly report: Report;
  readonly part: CoveringPart;
  readonly list: 'papers' | 'appendices';
}

const WORDS = {
  papers: { one: 'Background paper', add: 'Add a background paper', intro: '' },
  appendices: {
    one: 'Further appendix',
    add: 'Add an appendix',
    intro:
      'The plan is Appendix 1 and its own appendices follow, each listed by number and title. Add here what you put behind them.',
  },
} as const;

/** A list of titles: background papers, or appendices that go behind those of the plan. */
export function TitlesPane({ report: { view, findings }, part, list }: TitlesPaneProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const items = list === 'papers' ? view.papers.items : view.appendices;
  const origin: Origin = list === 'papers' ? view.papers.origin : 'written';
  const { one, add, intro } = WORDS[list];
  const set = (next: readonly Titled[] | null): void => {
    const changes = list === 'papers' ? { papers: next } : { appendices: next ?? [] };
    session.dispatch({ type: 'covering.set', changes });
  };
  const setAll = (next: readonly Titled[]): void => {
    session.flush();
    set(next);
  };
  return (
    <Middle>
      <Paper>
        <PartHead
          title={part.title}
          guidance={[part.guidance, intro].filter(Boolean).join(' ')}
          findings={findings.filter((finding) => finding.part === part.id)}
        />
        {list === 'papers' ? (
          <OriginLine
            origin={origin}
            noun="list"
            isKnown
            canWrite={canWrite}
            onSuggested={() => {
              session.flush();
              set(null);
            }}
          />
        ) : null}
        <div data-field={list}>
          {items.map((item, at) => {
            const name = `${one} ${String(at + 1)}`;
            return (
              <Row key={item.id}>
                <div className="field">
                  <CommitField
                    label={name}
                    value={item.title}
                    disabled={!canWrite}
                    onCommit={(title) => {
                      const clean = cleanLine(title).slice(0, LONGEST_LINE);
                      set(items.with(at, { ...item, title: clean }));
                    }}
                  />
                </div>
                {canWrite ? (
                  <>
                    <IconTool
                      label={`Move ${name} up`}
                      icon={ArrowUp}
                      disabled={at === 0}
                      onUse={() => {
                        setAll(items.toSpliced(at, 1).toSpliced(at - 1, 0, item));
                      }}
                    />
                    <IconTool
                      label={`Move ${name} down`}
                      icon={ArrowDown}
                      disabled={at === items.length - 1}
                      onUse={() => {
                        setAll(items.toSpliced(at, 1).toSpliced(at + 1, 0, item));
                      }}
                    />
                    <IconTool
                      label={`Delete ${name}`}
                      icon={Trash2}
                      onUse={() => {
                        setAll(items.toSpliced(at, 1));
                      }}
                    />
                  </>
                ) : null}
              </Row>
            );
          })}
        </div>
        {canWrite ? (
          <div>
            <Button
              startIcon={<Plus size={14} />}
              onClick={() => {
                setAll([...items, { id: `item-${crypto.randomUUID()}`, title: '' }]);
              }}
            >
              {add}
            </Button>
          </div>
        ) : null}
      </Paper>
    </Middle>
  );
}
