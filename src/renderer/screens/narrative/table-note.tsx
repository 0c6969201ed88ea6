import Button from '@mui/material/Button';
import { Table2 } from 'lucide-react';
import type { Section } from '../../../domain/schema/plan';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';

const TABLES = {
  actions: { words: 'The table of actions follows this text.', go: 'Go to Actions' },
  indicators: {
    words: 'The table of indicators and targets follows this text.',
    go: 'Go to Indicators & targets',
  },
} as const;

/** Says that a section prints a table under its text, and where that is filled in. */
export function TableNote({ kind }: { readonly kind: Section['kind'] }) {
  const session = useSession();
  if (kind === 'narrative') return null;
  const { words, go } = TABLES[kind];
  return (
    <div
      data-table-note
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 8,
        maxWidth: 620,
        marginTop: 16,
        padding: '8px 12px',
        border: `1px dashed ${token('input')}`,
        borderRadius: 6,
        color: token('ink2'),
      }}
    >
      <Table2 size={16} strokeWidth={1.8} aria-hidden="true" />
      <span style={{ flex: 1 }}>{words}</span>
      <Button
        variant="text"
        onClick={() => {
          session.go(kind);
        }}
      >
        {go}
      </Button>
    </div>
  );
}
