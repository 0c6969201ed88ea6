import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { ListChecks, X } from 'lucide-react';
import { useState } from 'react';
import type { Section } from '../../../../domain/schema/plan';
import { LinkDialog } from '../../../components/link-dialog';
import { useCanWrite, usePlan, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { SideCard } from './card';
import { Rows } from './rows';

/** The actions that carry out what a section says; Word lists them under its text. */
export function ActionsCard({ section }: { readonly section: Section }) {
  const session = useSession();
  const { actions } = usePlan();
  const canWrite = useCanWrite();
  const [isAsking, setAsking] = useState(false);
  const set = (actionIds: readonly string[]): void => {
    session.flush();
    session.dispatch({ type: 'section.set', id: section.id, changes: { actionIds } });
  };
  const linked = section.actionIds.flatMap((id) => actions.find((one) => one.id === id) ?? []);
  return (
    <SideCard title="Linked actions" icon={ListChecks} count={linked.length}>
      {linked.length === 0 ? (
        <p style={{ margin: '0 0 8px', color: token('ink2') }}>
          {actions.length === 0
            ? 'The plan has no actions yet. Those that carry out this section are linked here.'
            : 'None yet. A section says more with the actions that carry it out.'}
        </p>
      ) : (
        <Rows>
          {linked.map(({ id, ref, title }) => (
            <li key={id}>
              <span style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                <b style={{ fontWeight: 600 }}>{ref}</b> {title}
              </span>
              {canWrite ? (
                <IconButton
                  aria-label={`Cut the link to ${ref}`}
                  sx={{ width: 24, height: 24 }}
                  onClick={() => {
                    set(section.actionIds.filter((other) => other !== id));
                  }}
                >
                  <X size={14} aria-hidden="true" />
                </IconButton>
              ) : null}
            </li>
          ))}
        </Rows>
      )}
      {canWrite && actions.length > 0 ? (
        <Button
          sx={{ height: 26 }}
          onClick={() => {
            setAsking(true);
          }}
        >
          Link actions…
        </Button>
      ) : null}
      {isAsking ? (
        <LinkDialog
          title={`Actions that carry out “${section.title}”`}
          find="Find an action"
          groups={[
            {
              label: 'Actions',
              items: actions.map(({ id, ref, title }) => ({ id, code: ref, label: title })),
            },
          ]}
          links={section.actionIds.map((id) => ({ id, role: 'contributes' }))}
          onSave={(links) => {
            setAsking(false);
            const ids = links.map(({ id }) => id);
            if (ids.join(' ') !== section.actionIds.join(' ')) set(ids);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </SideCard>
  );
}
