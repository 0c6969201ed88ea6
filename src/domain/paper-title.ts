import type { Plan } from './schema/plan';

/** The one title of a plan's paper. */
export function paperTitle({ kind, header }: Pick<Plan, 'kind' | 'header'>): string {
  const introduced = header.directorate.trim() === '' ? 'I' : `${header.directorate}: i`;
  return kind === 'introduction'
    ? `${introduced}ntroduction to the business plans ${header.year}`
    : `${header.division} annual business plan ${header.year}`;
}
