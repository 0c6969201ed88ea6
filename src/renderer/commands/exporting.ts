import type { Arguments } from '../../contract/requests';
import type { MadePaper } from '../../contract/views';
import type { PaperKind } from '../../domain/paper-kind';
import type { Session } from '../session/session';
import { later } from './command';

/** Exports come on demand, and with them what they say of an unfinished plan. */
const exporting = later(() => import('./export'));

/** See {@link import('./export').exportWord}. */
export const exportWord = exporting((part, session) => void part.exportWord(session));
/** See {@link import('./export').exportPlanFile}. */
export const exportPlanFile = exporting((part, session) => void part.exportPlanFile(session));
/** See {@link import('./export').exportRedline}. */
export const exportRedline = exporting((part, session) => void part.exportRedline(session));
/** See {@link import('./export').exportThread}. */
export const exportThread = exporting((part, session) => void part.exportThread(session));
/** See {@link import('./export').exportMatrix}. */
export const exportMatrix = exporting((part, session) => void part.exportMatrix(session));
/** See {@link import('./export').exportVersion}. */
export const exportVersion = (versionId: string): ((session: Session) => void) =>
  exporting((part, session) => void part.exportVersion(session, versionId));
/** Lets the person keep a file that was made to be looked at: the very bytes that were shown. */
export const keepMade = (made: MadePaper): ((session: Session) => void) =>
  exporting((part, session) => void part.keepShown(session, made));
type Look = Pick<Arguments<'export.word'>, 'style' | 'options'>;
/**
 * The same for one of the papers that can be made of the plan; `look` left out: as its papers were wanted last. `inTwo`:
 * a committee pack is made as two files.
 */
export const exportPaper = (
  make: PaperKind,
  look: Look = {},
  inTwo = false,
): ((session: Session) => void) =>
  exporting((part, session) =>
    inTwo && make === 'committee-pack'
      ? void part.exportPackInTwo(session, look)
      : void part.exportWord(session, make, look),
  );
/** See {@link import('./export').exportRedline}; `before`: the version that it starts from. */
export const exportRedlineSince = (before: string, look: Look): ((session: Session) => void) =>
  exporting((part, session) => void part.exportRedline(session, { before }, look));
