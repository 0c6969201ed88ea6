import { styled } from '@mui/material/styles';
import { written } from '../../../../domain/in-words';
import type { Action } from '../../../../domain/schema/plan';
import { countWords } from '../../../../domain/text';
import { DateText } from '../../../components/panel-fields';
import { TextOf } from './fields';
import { Pair } from '../../../components/side-panel';
import { useActionEdit } from './parts';

const Box = styled('div')({
  padding: '0 16px 14px',
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
});

/** What an action is, who answers for it, and when. */
export function HeadSection({ action }: { readonly action: Action }) {
  const { refs, canWrite, set } = useActionEdit();
  const words = countWords(action.title);
  const guide = refs.pack.guides.titleWords;
  const { first } = refs.year;
  return (
    <Box>
      <div className="gt-title">
        <TextOf
          action={action}
          field="title"
          multiline
          placeholder="Say what will be done"
          note={words > guide ? `${written(words)} words; the guide is ${written(guide)}` : null}
        />
      </div>
      <TextOf action={action} field="manager" label="Accountable manager" />
      <Pair>
        <DateText
          label="Start"
          field="start"
          value={action.start}
          yearStart={first}
          ofMonth="first"
          readOnly={!canWrite}
          onCommit={(start) => {
            set({ start });
          }}
        />
        <DateText
          label="Target"
          field="due"
          value={action.due}
          yearStart={first}
          ofMonth="last"
          readOnly={!canWrite}
          onCommit={(due) => {
            set({ due });
          }}
        />
      </Pair>
    </Box>
  );
}
