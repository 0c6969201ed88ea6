import Autocomplete from '@mui/material/Autocomplete';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { Files, X } from 'lucide-react';
import { useState } from 'react';
import type { ReferenceDocument } from '../../../../domain/schema/pack';
import type { Section } from '../../../../domain/schema/plan';
import { Caption, Tag } from '../../../components/layout';
import { useCanWrite, usePack, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { SideCard } from './card';

const Rows = styled('ul')({
  listStyle: 'none',
  margin: '0 0 8px',
  padding: 0,
  '& > li': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 4,
    padding: '4px 0',
    borderTop: `1px solid ${token('line')}`,
  },
  '& > li:first-of-type': { borderTop: 0 },
});

const STATUS: Readonly<Record<ReferenceDocument['status'], string | null>> = {
  current: null,
  expired: 'Expired',
  consultation: 'In consultation',
  unresolved: 'Not identified',
};

const SCOPE = { local: 'Local', national: 'National' } as const;

/** Local documents first, each scope in the order of its own list. */
function inOrder(documents: readonly ReferenceDocument[]): readonly ReferenceDocument[] {
  return documents.toSorted((a, b) => a.scope.localeCompare(b.scope) || a.sortOrder - b.sortOrder);
}

/** The documents that a section draws on; Word lists them in an appendix. */
export function DocumentsCard({ section }: { readonly section: Section }) {
  const session = useSession();
  const pack = usePack();
  const canWrite = useCanWrite();
  const [typed, setTyped] = useState('');
  const set = (documentIds: readonly string[]): void => {
    session.flush();
    session.dispatch({ type: 'section.set', id: section.id, changes: { documentIds } });
  };
  const known = new Map(pack.documents.map((document) => [document.id, document]));
  const others = inOrder(pack.documents.filter(({ id }) => !section.documentIds.includes(id)));
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
      {canWrite ? (
        <Autocomplete
          options={others}
          value={null}
          inputValue={typed}
          blurOnSelect
          clearOnBlur
          groupBy={({ scope }) => SCOPE[scope]}
          getOptionLabel={({ label }) => label}
          getOptionKey={({ id }) => id}
          filterOptions={(options, { inputValue }) => {
            const wanted = inputValue.toLowerCase().trim();
            return options.filter(({ label, aliases }) =>
              [label, ...aliases].some((name) => name.toLowerCase().includes(wanted)),
            );
          }}
          noOptionsText="No document of the pack is called that"
          onInputChange={(_event, value, reason) => {
            setTyped(reason === 'input' ? value : '');
          }}
          onChange={(_event, document) => {
            if (document) set([...section.documentIds, document.id]);
          }}
          renderOption={({ key, ...props }, document) => (
            <li key={key} {...props}>
              <span style={{ flex: 1 }}>{document.label}</span>
              <StatusTag status={document.status} />
            </li>
          )}
          renderInput={(params) => (
            <TextField {...params} label="Add a document" placeholder="Type part of its name" />
          )}
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
        <IconButton aria-label={`Remove ${name}`} onClick={onRemove} sx={{ width: 24, height: 24 }}>
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
