import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { FileText, Quote, X } from 'lucide-react';
import type { Command } from '../../../../domain/commands/schema';
import type { Action } from '../../../../domain/schema/plan';
import { useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { useLinking } from '../linking';
import { Section } from '../../../components/side-panel';
import { useActionEdit } from './parts';

const Row = styled('li')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 28,
  color: token('ink2'),
  '& > span': { flex: 1, minWidth: 0 },
  '& > svg': { flex: 'none' },
});
const List = styled('ul')({ margin: 0, padding: 0, listStyle: 'none' });

/** What of the introduction an action answers, and the documents that it draws on. */
export function ReferencesSection({ action }: { readonly action: Action }) {
  const session = useSession();
  const openLinks = useLinking();
  const { refs, canWrite } = useActionEdit();
  const actionId = action.id;
  const cut = (name: string, command: Command) =>
    canWrite ? (
      <IconButton
        aria-label={`Cut the link to ${name}`}
        onClick={() => {
          session.dispatch(command);
        }}
      >
        <X size={14} strokeWidth={1.8} />
      </IconButton>
    ) : null;
  const link = (field: 'commitmentIds' | 'documentIds', name: string) =>
    canWrite ? (
      <Button
        variant="text"
        aria-label={`Link ${name}`}
        onClick={() => {
          openLinks({ kind: 'action', actionId, field });
        }}
      >
        Link…
      </Button>
    ) : null;
  return (
    <>
      <Section title="Commitments" action={link('commitmentIds', 'commitments')}>
        {action.commitmentIds.length === 0 ? null : (
          <List data-field="commitmentIds">
            {action.commitmentIds.map((commitmentId) => {
              const known = refs.commitmentById.get(commitmentId);
              const code = known?.code ?? commitmentId;
              return (
                <Row key={commitmentId}>
                  <Quote size={14} strokeWidth={1.8} aria-hidden="true" />
                  <span>
                    {code}: {known?.label ?? 'not in this pack'}
                  </span>
                  {cut(code, { type: 'cut.commitment', actionId, commitmentId })}
                </Row>
              );
            })}
          </List>
        )}
      </Section>
      <Section title="Documents" action={link('documentIds', 'documents')}>
        {action.documentIds.length === 0 ? null : (
          <List data-field="documentIds">
            {action.documentIds.map((documentId) => {
              const label = refs.documentById.get(documentId)?.label ?? documentId;
              return (
                <Row key={documentId} data-field={`documentIds:${documentId}`}>
                  <FileText size={14} strokeWidth={1.8} aria-hidden="true" />
                  <span>{label}</span>
                  {cut(label, { type: 'cut.document', actionId, documentId })}
                </Row>
              );
            })}
          </List>
        )}
      </Section>
    </>
  );
}
