import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { shortDate } from '../../../../domain/dates';
import { written } from '../../../../domain/in-words';
import type { Action, Milestone } from '../../../../domain/schema/plan';
import { cleanLine } from '../../../../domain/text';
import { Caption, Tag } from '../../../components/layout';
import { token } from '../../../theme/tokens';
import { newId } from '../operations';
import { DateText, Text } from '../../../components/panel-fields';
import { Pair, Section } from '../../../components/side-panel';
import { useActionEdit } from './parts';
import { focusAtOnce } from '../../../components/focus-at-once';

const List = styled('ul')({ margin: 0, padding: 0, listStyle: 'none' });
const Row = styled('li')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 28,
  '& label': { flex: 1, minWidth: 0, display: 'flex', gap: 8, alignItems: 'center' },
  '& label > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& input[type=checkbox]': {
    width: 16,
    height: 16,
    margin: 0,
    flex: 'none',
    accentColor: token('teal'),
  },
});
const Form = styled('li')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  margin: '4px 0',
  padding: 10,
  border: `1px solid ${token('line')}`,
  borderRadius: 6,
});

const focusFirst = (form: HTMLElement | null): void => {
  focusAtOnce(form?.querySelector<HTMLElement>('textarea, input') ?? null);
};

/** The steps on the way: text, date, owner, done. */
export function MilestonesSection({ action }: { readonly action: Action }) {
  const { refs, canWrite, set } = useActionEdit();
  const [openId, setOpenId] = useState<string | null>(null);
  /** The one that was written in before: the keyboard goes on from there. */
  const [leftId, setLeftId] = useState<string | null>(null);
  const { milestones } = action;
  const change = (id: string, changes: Partial<Milestone>): void => {
    set((now) => ({
      milestones: now.milestones.map((milestone) =>
        milestone.id === id ? { ...milestone, ...changes } : milestone,
      ),
    }));
  };
  const done = milestones.filter((milestone) => milestone.done).length;
  return (
    <Section
      title="Milestones"
      tag={
        milestones.length > 0 ? (
          <Tag>{`${written(done)} of ${written(milestones.length)}`}</Tag>
        ) : null
      }
      action={
        canWrite ? (
          <Button
            variant="text"
            onClick={() => {
              const id = newId('ms');
              const blank = { id, text: '', due: null, owner: '', done: false };
              set((now) => ({ milestones: [...now.milestones, blank] }));
              setOpenId(id);
            }}
          >
            Add
          </Button>
        ) : null
      }
    >
      {milestones.length === 0 ? null : (
        <List data-field="milestones">
          {milestones.map((milestone) =>
            milestone.id === openId && canWrite ? (
              <MilestoneForm
                key={milestone.id}
                milestone={milestone}
                yearStart={refs.year.first}
                onChange={(changes) => {
                  change(milestone.id, changes);
                }}
                onRemove={() => {
                  set((now) => ({
                    milestones: now.milestones.filter(({ id }) => id !== milestone.id),
                  }));
                }}
                onClose={() => {
                  setOpenId(null);
                  setLeftId(milestone.id);
                }}
              />
            ) : (
              <Row key={milestone.id} data-field={`milestones:${milestone.id}`}>
                <label>
                  <input
                    type="checkbox"
                    checked={milestone.done}
                    disabled={!canWrite}
                    onChange={(event) => {
                      change(milestone.id, { done: event.target.checked });
                    }}
                  />
                  <span title={milestone.owner === '' ? undefined : milestone.owner}>
                    {milestone.text === '' ? 'No text yet' : milestone.text}
                  </span>
                </label>
                {milestone.due === null ? null : (
                  <Caption style={{ whiteSpace: 'nowrap' }}>{shortDate(milestone.due)}</Caption>
                )}
                {canWrite ? (
                  <IconButton
                    ref={milestone.id === leftId ? focusAtOnce : null}
                    aria-label={`Edit milestone ${milestone.text}`}
                    onClick={() => {
                      setOpenId(milestone.id);
                    }}
                  >
                    <Pencil size={14} strokeWidth={1.8} />
                  </IconButton>
                ) : null}
              </Row>
            ),
          )}
        </List>
      )}
    </Section>
  );
}

interface FormProps {
  readonly milestone: Milestone;
  readonly yearStart: string;
  readonly onChange: (changes: Partial<Milestone>) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

function MilestoneForm({ milestone, yearStart, onChange, onRemove, onClose }: FormProps) {
  return (
    <Form ref={focusFirst}>
      <Text
        label="Milestone"
        value={milestone.text}
        onCommit={(text) => {
          onChange({ text: cleanLine(text) });
        }}
      />
      <Pair>
        <DateText
          label="By"
          value={milestone.due}
          yearStart={yearStart}
          ofMonth="last"
          readOnly={false}
          onCommit={(due) => {
            onChange({ due });
          }}
        />
        <Text
          label="Owner"
          value={milestone.owner}
          onCommit={(owner) => {
            onChange({ owner: cleanLine(owner) });
          }}
        />
      </Pair>
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        <Button variant="text" startIcon={<Trash2 size={14} />} onClick={onRemove}>
          Delete milestone
        </Button>
        <Button variant="text" onClick={onClose}>
          Done
        </Button>
      </div>
    </Form>
  );
}
