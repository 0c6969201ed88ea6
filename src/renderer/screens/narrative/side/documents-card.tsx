import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { Files, X } from 'lucide-react';
import { useState } from 'react';
import type { ReferenceDocument } from '../../../../domain/schema/pack';
import type { Section } from '../../../../domain/schema/plan';
import { Caption, Tag } from '../../../components/layout';
import { LinkDialog } from '../../../components/link-dialog';
import type { LinkGroup } from '../../../components/links';
import { useCanWrite, usePack, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { SideCard } from './card';
import { Rows } from './rows';

/** A check leads here, by the mouse as well: which button is meant must be seen however one came. */
const LED_TO = { '&:focus': { outline: `2px solid ${token('teal')}`, outlineOffset: '-1px' } };

const STATUS: Readonly<Record<ReferenceDocument['status'], string | null>> = {
  current: null,
  expired: 'Expired',
  consultation: 'In consultation',
  unresolved: 'Not identified',
};

/** The documents of a pack to choose from, local ones first, each list in its own order, what is not current said. */
function choices(documents: readonly ReferenceDocument[]): readonly LinkGroup[] {
  const inOrder = documents.toSorted((a, b) => a.sortOrder - b.sortOrder);
  return (['local', 'national'] as const).map((wanted) => ({
    label: wanted === 'local' ? 'Local documents' : 'National documents',
    items: inOrder
      .filter(({ scope }) => scope === wanted)
      .map(({ id, label, aliases, status }) => ({
        id,
        code: id,
        label: STATUS[status] === null ? label : `${label} (${STATUS[status].toLowerCase()})`,
        words: aliases.join(' '),
      })),
  }));
}

/** The documents that a section draws on; Word lists them in an appendix. */
export function DocumentsCard({ section }: { readonly section: Section }) {
  const session = useSession();
  const { documents } = usePack();
  const canWrite = useCanWrite();
  const [isAsking, setAsking] = useState(false);
  const set = (documentIds: readonly string[]): void => {
    session.flush();
    session.dispatch({ type: 'section.set', id: section.id, changes: { documentIds } });
  };
  const known = new Map(documents.map((document) => [document.id, document]));
  return (
    <SideCard title="Documents" icon={Files} count={section.documentIds.length}>
      {section.documentIds.length === 0 ? (
        <p style={{ margin: '0 0 8px', color: token('ink2') }}>
          None yet. What this section draws on is listed in the Word file.
        </p>
      ) : (
        <Rows>
          {section.documentIds.map((id) => (
            <DocumentRow
              key={id}
              id={id}
              document={known.get(id)}
              onRemove={
                canWrite
                  ? () => {
                      set(section.documentIds.filter((other) => other !== id));
                    }
                  : null
              }
            />
          ))}
        </Rows>
      )}
      {canWrite && documents.length > 0 ? (
        <Button
          data-field="documentIds"
          sx={{ height: 26, ...LED_TO }}
          onClick={() => {
            setAsking(true);
          }}
        >
          Add documents…
        </Button>
      ) : null}
      {isAsking ? (
        <LinkDialog
          title={`Documents of “${section.title}”`}
          find="Find a document"
          groups={choices(documents)}
          links={section.documentIds.map((id) => ({ id, role: 'contributes' }))}
          onSave={(links) => {
            setAsking(false);
            const ids = links.map(({ id }) => id);
            if (ids.join(' ') !== section.documentIds.join(' ')) set(ids);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </SideCard>
  );
}

interface DocumentRowProps {
  readonly id: string;
  readonly document: ReferenceDocument | undefined;
  readonly onRemove: (() => void) | null;
}

function DocumentRow({ id, document, onRemove }: DocumentRowProps) {
  const name = document?.label ?? id;
  return (
    <li>
      <span style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {name}{' '}
        {document ? (
          <StatusTag status={document.status} />
        ) : (
          <Caption>Not in the reference pack</Caption>
        )}
      </span>
      {onRemove ? (
        <IconButton
          aria-label={`Remove ${name}`}
          data-field={`documentIds:${id}`}
          onClick={onRemove}
          sx={{ width: 24, height: 24, ...LED_TO }}
        >
          <X size={14} aria-hidden="true" />
        </IconButton>
      ) : null}
    </li>
  );
}

function StatusTag({ status }: { readonly status: ReferenceDocument['status'] }) {
  const word = STATUS[status];
  return word === null ? null : <Tag>{word}</Tag>;
}
