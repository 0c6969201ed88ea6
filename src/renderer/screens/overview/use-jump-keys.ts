import { useEffect } from 'react';
import type { Finding } from '../../../domain/checks/finding';
import { isTyping } from '../../commands/shortcuts';
import { useSession } from '../../session/use-session';
import { leaveFor } from './to-do';

/** Makes the keys 1 to 9 go where the finding of that number is put right. */
export function useJumpKeys(findings: readonly Finding[]): void {
  const session = useSession();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!isPlain || event.defaultPrevented || isTyping(event.target)) return;
      if (session.state.dialog !== null || !/^[1-9]$/u.test(event.key)) return;
      const finding = findings[Number(event.key) - 1];
      if (!finding) return;
      event.preventDefault();
      leaveFor(session, finding);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [findings, session]);
}
