import { FRONT_SHEET } from '../../../domain/covering/front-sheet';
import type { CoveringView, Earlier, Origin } from '../../../domain/covering/covering';
import { isText, saysNothing } from '../../../domain/covering/covering';
import type { CoveringFinding } from '../../../domain/covering/findings';
import type { ShapeName } from '../../components/shapes';

export { FRONT_SHEET } from '../../../domain/covering/front-sheet';

/** What the parts of the form share: the report as it stands, and what it lacks. */
export interface Report {
  readonly view: CoveringView;
  readonly findings: readonly CoveringFinding[];
  readonly earlier: Earlier | null;
}

/** A part of the report as the list of them has it. */
export interface PartEntry {
  readonly id: string;
  readonly title: string;
  readonly shape: ShapeName;
  /** The state in words: "Must fix", "Suggested". */
  readonly word: string;
}

/** The parts of a report in order, the front sheet first, each with how it stands. */
export function entriesOf({ view, findings }: Report): readonly PartEntry[] {
  const entry = (id: string, title: string, origin: Origin | 'blank'): PartEntry => ({
    id,
    title,
    ...stateOf(origin, findings.find(({ part }) => part === id)?.severity ?? null),
  });
  const isWritten = view.answers.some(({ origin }) => origin === 'written');
  return [
    entry(FRONT_SHEET, 'Front sheet', isWritten ? 'written' : 'suggested'),
    ...view.texts.map((text) => {
      const { part } = text;
      if (isText(part))
        return entry(part.id, part.title, saysNothing(text) ? 'blank' : text.origin);
      if (part.kind === 'options') return entry(part.id, part.title, view.options.origin);
      if (part.kind === 'papers') return entry(part.id, part.title, view.papers.origin);
      return entry(part.id, part.title, view.appendices.length > 0 ? 'written' : 'suggested');
    }),
  ];
}

function stateOf(
  origin: Origin | 'blank',
  severity: CoveringFinding['severity'] | null,
): Pick<PartEntry, 'shape' | 'word'> {
  if (severity === 'must') return { shape: 'must', word: 'Must fix' };
  if (severity !== null) return { shape: 'should', word: 'Should fix' };
  switch (origin) {
    case 'written':
      return { shape: 'tick', word: 'Written' };
    case 'suggested':
      return { shape: 'half', word: 'Suggested' };
    case 'blank':
      return { shape: 'ring', word: 'Empty' };
  }
}
