import type { Finding } from '../../../domain/checks/finding';
import { partsOf } from '../../../domain/commands/parts-of';
import type { SimpleCommand } from '../../../domain/commands/schema';
import { count } from '../../../domain/in-words';
import type { Session } from '../../session/session';

/** The fixes of findings as one command. */
export function fixesOf(findings: readonly Finding[]): readonly SimpleCommand[] {
  return findings.flatMap(({ fix }) => (fix === null ? [] : partsOf(fix.command)));
}

/** Puts findings right in one step. */
export function fixAll(session: Session, findings: readonly Finding[]): void {
  const commands = fixesOf(findings);
  if (commands.length === 0) return;
  const label = `Fix ${count(findings.length, 'finding')}`;
  if (!session.dispatch({ type: 'batch', label, commands })) return;
  session.toast(`Fixed ${count(findings.length, 'finding')}.`, 'info', {
    label: 'Undo',
    run: () => {
      session.undo();
    },
  });
}
