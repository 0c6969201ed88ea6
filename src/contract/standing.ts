import type { HandedOver } from './views';

const changes = (count: number): string => (count === 1 ? '1 change' : `${String(count)} changes`);

/** How a plan file and the library's own plan stand to each other, in a sentence or two. */
export function standingSentence({
  file,
  standing,
}: Extract<HandedOver, { readonly outcome: 'there' }>): string {
  if (standing === null) {
    return `${file} holds the plan alone, with other content: it does not say which of the two is newer.`;
  }
  const { ours, theirs } = standing;
  if (ours === 0 && theirs === 0) {
    return `${file} holds the same plan, and versions of it that the library has not.`;
  }
  if (ours === 0) return `${file} goes on from it: ${changes(theirs)} more.`;
  if (theirs === 0) return `${file} is older: the library has ${changes(ours)} more.`;
  return `Both were changed since they parted: the library has ${changes(ours)} that ${file} has not, and the file ${changes(theirs)} that the library has not.`;
}
