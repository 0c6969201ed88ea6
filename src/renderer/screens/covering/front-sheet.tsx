import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Answer } from '../../../domain/covering/covering';
import { LONGEST_LINE } from '../../../domain/schema/limits';
import { cleanLine } from '../../../domain/text';
import { ChoiceField, CommitField } from '../../components/labelled';
import { Tag } from '../../components/layout';
import { useCanWrite, useSession } from '../../session/use-session';
import { Middle, Paper, PartHead } from './pane';
import { FRONT_SHEET, type Report } from './report';

const Field = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  margin: '0 0 14px',
  '& > .field': { flex: 1, minWidth: 0 },
});
const Beside = styled('div')({
  width: 132,
  flex: 'none',
  paddingTop: 24,
  display: 'flex',
  alignItems: 'center',
  minHeight: 32,
});

/** The front sheet: who reports what to whom, and when. */
export function FrontSheet({ view, findings }: Report) {
  return (
    <Middle>
      <Paper>
        <PartHead
          title="Front sheet"
          guidance="What stands at the top of the report. Fields that the plan knows are filled in, and follow it until you type."
          findings={findings.filter(({ part }) => part === FRONT_SHEET)}
        />
        {view.answers.map((answer) => (
          <FrontField key={answer.field.id} answer={answer} />
        ))}
      </Paper>
    </Middle>
  );
}

function FrontField({ answer }: { readonly answer: Answer }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { field, text, suggested, origin } = answer;
  const { id, label, guidance, choices } = field;
  const set = (value: string | null): void => {
    const clean = value === null ? null : cleanLine(value).slice(0, LONGEST_LINE);
    session.dispatch({ type: 'covering.answer', id, text: clean });
  };
  const isMissing = field.mandatory && text.trim() === '';
  const help = isMissing ? `Must not be blank. ${guidance}`.trim() : guidance;
  const common = { label, value: text, disabled: !canWrite };
  const isChoice = choices.length > 0;
  return (
    <Field data-field={id}>
      <div className="field">
        {isChoice ? (
          <ChoiceField
            {...common}
            options={[
              { value: '', label: 'Choose' },
              ...[...new Set([...choices, text])]
                .filter((choice) => choice !== '')
                .map((choice) => ({ value: choice, label: choice })),
            ]}
            onChange={(value) => {
              set(value === '' ? null : value);
            }}
          />
        ) : (
          <CommitField {...common} onCommit={set} {...(help === '' ? {} : { help })} />
        )}
      </div>
      <Beside>
        {origin === 'suggested' ? (
          text === '' ? null : (
            <Tag>Suggested</Tag>
          )
        ) : canWrite && suggested !== '' && suggested !== text ? (
          <Button
            size="small"
            aria-label={`Use what is suggested for ${label}`}
            title={suggested}
            onClick={() => {
              session.flush();
              set(null);
            }}
          >
            Use suggestion
          </Button>
        ) : (
          <Tag>Yours</Tag>
        )}
      </Beside>
    </Field>
  );
}
