import type { Mark } from '../../report';
import type { Beside } from './beside';
import { dateOf, nameOf } from './signature';
import { attributeText } from './xml';

const NAMES = { in: 'ins', out: 'del' } as const;

function signature({ by, at }: Mark, beside: Beside): string {
  return `w:id="${beside.nextId()}" w:author="${attributeText(nameOf(by))}" w:date="${dateOf(at)}"`;
}

/** Runs that came or went, as XML; those without a mark as they are. */
export function tracked(content: string, mark: Mark | undefined, beside: Beside): string {
  if (mark === undefined || content === '') return content;
  const name = NAMES[mark.kind];
  const inner = mark.kind === 'in' ? content : deleted(content);
  return `<w:${name} ${signature(mark, beside)}>${inner}</w:${name}>`;
}

/** What says of a paragraph's end, or of a row, that it came or went. */
export function trackedSign(mark: Mark | null | undefined, beside: Beside): string {
  return mark ? `<w:${NAMES[mark.kind]} ${signature(mark, beside)}/>` : '';
}

/** Text that went has an element of its own, so that no program takes it for text. */
function deleted(content: string): string {
  return content
    .replaceAll(/<(\/?)w:t(?=[ >])/gu, '<$1w:delText')
    .replaceAll(/<(\/?)w:instrText(?=[ >])/gu, '<$1w:delInstrText');
}
