import Button from '@mui/material/Button';
import { ClipboardPaste, Plus } from 'lucide-react';
import { registerOf, type RegisterKey } from '../../../domain/registers/index';
import { EmptyState } from '../../components/layout';
import { useCanWrite, useSession } from '../../session/use-session';
import { addPressures, addRecord } from './operations';

interface EmptyRegisterProps {
  readonly register: RegisterKey;
  readonly pressures: number;
  readonly onPaste: () => void;
}

/** What stands where a register has nothing yet: what belongs in it, and how it gets there. */
export function EmptyRegister({ register, pressures, onPaste }: EmptyRegisterProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { noun, nouns, hint } = registerOf(register);
  return (
    <EmptyState title={`No ${nouns} yet`}>
      <p style={{ maxWidth: 520, margin: '0 auto 16px' }}>{hint}</p>
      {canWrite ? (
        <div style={{ display: 'flex', gap: 8, justifyContent: 'center', flexWrap: 'wrap' }}>
          <Button
            startIcon={<Plus size={16} strokeWidth={1.8} />}
            onClick={() => {
              addRecord(session);
            }}
          >
            Add {noun}
          </Button>
          {register === 'budget' && pressures > 0 ? (
            <Button
              onClick={() => {
                addPressures(session);
              }}
            >
              Start with the {pressures} pressures of the introduction
            </Button>
          ) : null}
          <Button startIcon={<ClipboardPaste size={16} strokeWidth={1.8} />} onClick={onPaste}>
            Paste from a spreadsheet
          </Button>
        </div>
      ) : null}
    </EmptyState>
  );
}
