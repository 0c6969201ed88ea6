import type { Plan } from '../../domain/schema/plan';
import type { ReturnedCopy } from '../../domain/suggestions/returned';
import type { DocxFile } from '../docx-read';
import { BackWalker } from './walker';
import { placesOf } from './places';
import { withQuotedAnswers } from './quoted-answers';

/** What a Word document that came back says, by the places of the plan that it is of. */
export function readBack(file: DocxFile, plan: Plan): ReturnedCopy {
  const sent = file.places === null ? null : placesOf(file.places);
  const walker = new BackWalker(file.styles, sent, plan);
  walker.walk(file.body);
  const { savedBy, savedAt } = file.properties;
  return {
    origin: sent?.origin ?? null,
    saved: { by: savedBy, at: savedAt },
    ...walker.found(),
    comments: withQuotedAnswers(
      file.comments.map(({ id, by, at, text, isResolved, answers }) => ({
        id,
        by,
        at,
        text,
        isResolved,
        answers,
      })),
    ),
  };
}
