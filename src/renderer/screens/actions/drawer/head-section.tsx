import { styled } from '@mui/material/styles';
import type { Action } from '../../../../domain/schema/plan';
import { countWords } from '../../../../domain/text';
import { DateField } from '../../../components/plan-details';
import { Caption } from '../../../components/layout';
import { CommitField } from '../../../components/labelled';
import { usePlan } from '../../../session/use-session';
import { SERIF, token } from '../../../theme/tokens';
import { Pair, TextOf, useActionEdit } from './parts';

const Box = styled('div')({
  padding: '0 16px 14px',
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
});

/** The title is written as it is read: its frame shows where it can be changed. */
const TitleBox = styled('div')({
  '& textarea': { fontFamily: SERIF, fontSize: 17, lineHeight: '22px', fontWeight: 600 },
  '& .MuiOutlinedInput-root': { background: 'none' },
  '& .MuiOutlinedInput-root .MuiOutlinedInput-notchedOutline': { borderColor: token('line2') },
  '& label': {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** What an action is, who answers for it, and when. */
export function HeadSection({ action }: { readonly action: Action }) {
  const { refs, canWrite, set, commit } = useActionEdit(action);
  const { year } = usePlan().header;
  const words = countWords(action.title);
  const guide = refs.pack.guides.titleWords;
  return (
    <Box>
      <TitleBox data-field="title">
        <CommitField
          label="Action"
          value={action.title}
          multiline
          disabled={!canWrite}
          placeholder="Say what will be done"
          onCommit={(text) => {
            commit('title', text);
          }}
        />
      </TitleBox>
      {words > guide ? (
        <Caption>
          {words} words; the guide is {guide}
        </Caption>
      ) : null}
      <TextOf action={action} field="manager" label="Accountable manager" />
      <Pair>
        <div data-field="start">
          <DateField
            label="Start"
            value={action.start}
            year={year}
            disabled={!canWrite}
            onCommit={(start) => {
              set({ start });
            }}
          />
        </div>
        <div data-field="due">
          <DateField
            label="Target"
            value={action.due}
            year={year}
            disabled={!canWrite}
            onCommit={(due) => {
              set({ due });
            }}
          />
        </div>
      </Pair>
    </Box>
  );
}
