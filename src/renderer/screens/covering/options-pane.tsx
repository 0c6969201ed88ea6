import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { LONGEST_LINE, LONGEST_TEXT } from '../../../domain/schema/limits';
import type { CoveringPart } from '../../../domain/schema/pack';
import type { CoveringOption } from '../../../domain/schema/plan';
import { cleanLine, cleanText } from '../../../domain/text';
import { CommitField } from '../../components/labelled';
import { Tag } from '../../components/layout';
import { useCanWrite, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { IconTool } from './icon-tool';
import { Middle, OriginLine, Paper, PartHead } from './pane';
import type { Report } from './report';

const Option = styled('fieldset')({
  margin: '0 0 16px',
  padding: '12px 0 0',
  border: 0,
  borderTop: `1px solid ${token('line')}`,
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
  minWidth: 0,
  '& > legend': { position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1 },
});
const Row = styled('div')({ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 8 });
const Preferred = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 28,
  cursor: 'pointer',
  '& input': { accentColor: token('teal'), margin: 0 },
});

interface OptionsPaneProps {
  readonly report: Report;
  readonly part: CoveringPart;
}

/** What members might choose: doing nothing, what is preferred, and the others. */
export function OptionsPane({ report: { view, findings }, part }: OptionsPaneProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { items, origin } = view.options;
  const set = (options: readonly CoveringOption[] | null): void => {
    session.dispatch({ type: 'covering.set', changes: { options } });
  };
  const add = (isDoNothing: boolean): void => {
    session.flush();
    const title = isDoNothing ? 'Do nothing' : '';
    const option: CoveringOption = {
      id: `opt-${crypto.randomUUID()}`,
      title,
      text: '',
      isDoNothing,
      isPreferred: false,
    };
    set(isDoNothing ? [option, ...items] : [...items, option]);
  };
  const hasDoNothing = items.some(({ isDoNothing }) => isDoNothing);
  return (
    <Middle>
      <Paper>
        <PartHead
          title={part.title}
          guidance={part.guidance}
          findings={findings.filter((finding) => finding.part === part.id)}
        />
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
        <div data-field="options">
          {items.map((option, at) => (
            <OptionFields
              key={option.id}
              option={option}
              at={at}
              all={items}
              canWrite={canWrite}
              onSet={set}
            />
          ))}
        </div>
        {canWrite ? (
          <Row>
            <Button
              startIcon={<Plus size={14} />}
              onClick={() => {
                add(false);
              }}
            >
              Add an option
            </Button>
            {hasDoNothing ? null : (
              <Button
                onClick={() => {
                  add(true);
                }}
              >
                Add “Do nothing”
              </Button>
            )}
          </Row>
        ) : null}
      </Paper>
    </Middle>
  );
}

interface FieldsProps {
  readonly option: CoveringOption;
  readonly at: number;
  readonly all: readonly CoveringOption[];
  readonly canWrite: boolean;
  readonly onSet: (options: readonly CoveringOption[]) => void;
}

function OptionFields({ option, at, all, canWrite, onSet }: FieldsProps) {
  const session = useSession();
  const { title, text, isDoNothing, isPreferred } = option;
  const name = `Option ${String(at + 1)}`;
  const change = (changes: Partial<CoveringOption>): void => {
    onSet(all.with(at, { ...option, ...changes }));
  };
  const move = (to: number): void => {
    session.flush();
    onSet(all.toSpliced(at, 1).toSpliced(to, 0, option));
  };
  return (
    <Option>
      <legend>{name}</legend>
      <CommitField
        label={`${name}: title`}
        value={title}
        disabled={!canWrite}
        onCommit={(value) => {
          change({ title: cleanLine(value).slice(0, LONGEST_LINE) });
        }}
      />
      <CommitField
        label={`${name}: what it means`}
        value={text}
        multiline
        disabled={!canWrite}
        onCommit={(value) => {
          change({ text: cleanText(value).slice(0, LONGEST_TEXT) });
        }}
      />
      <Row>
        <Preferred>
          <input
            type="radio"
            name="preferred-option"
            checked={isPreferred}
            disabled={!canWrite}
            onChange={() => {
              session.flush();
              onSet(all.map((one) => ({ ...one, isPreferred: one.id === option.id })));
            }}
          />
          Preferred
        </Preferred>
        {isDoNothing ? <Tag>Do nothing</Tag> : null}
        <span style={{ flex: 1 }} />
        {canWrite ? (
          <>
            <IconTool
              label={`Move ${name} up`}
              icon={ArrowUp}
              disabled={at === 0}
              onUse={() => {
                move(at - 1);
              }}
            />
            <IconTool
              label={`Move ${name} down`}
              icon={ArrowDown}
              disabled={at === all.length - 1}
              onUse={() => {
                move(at + 1);
              }}
            />
            <IconTool
              label={`Delete ${name}`}
              icon={Trash2}
              onUse={() => {
                session.flush();
                onSet(all.toSpliced(at, 1));
              }}
            />
          </>
        ) : null}
      </Row>
    </Option>
  );
}
