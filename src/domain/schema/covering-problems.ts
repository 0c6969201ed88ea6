import type { Covering } from './plan';
import type { Problem } from './problem';

/** What does not hold in a covering report beyond the shape of its fields: an id twice, or answers out of order. */
export function coveringProblems(covering: Covering): Problem[] {
  const { answers, texts, options, papers, appendices } = covering;
  const problems: Problem[] = [];
  const lists = { answers, texts, options: options ?? [], papers: papers ?? [], appendices };
  for (const [name, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    let last = '';
    for (const [at, { id }] of list.entries()) {
      const path = `covering.${name}[${String(at)}].id`;
      if (seen.has(id)) problems.push({ path, message: `${id} is there twice` });
      else if (isById(name) && id < last) problems.push({ path, message: 'is out of order' });
      seen.add(id);
      last = id;
    }
  }
  return problems;
}

/** Lists that are kept in the order of their ids, so that taking something out and putting it back is exact. */
const isById = (list: string): boolean => list === 'answers' || list === 'texts';
