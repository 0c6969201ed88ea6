import type { PaperWishes } from '../domain/paper-options';
import { fittedTo } from './fit';
import type { Report } from './model';
import { allPortrait } from './portrait';

/** A paper on the pages that are wished for, with its tables fitted to them. */
export function asWished(
  report: Report,
  { landscape, letters }: Pick<PaperWishes, 'landscape' | 'letters'>,
): Report {
  const turned = landscape ? report : allPortrait(report, letters?.portrait);
  return letters === null ? turned : fittedTo(turned, letters);
}
