import type { Found, Rule } from '../finding';

/** An indicator taken from the pack carries its official title. */
export const officialTitle: Rule = {
  code: 'official-title',
  severity: 'should',
  why: 'Readers match indicators across plans and returns by their official titles.',
  kinds: ['divisional'],
  find: (plan, pack) => {
    const official = new Map(pack.indicators.map((item) => [item.id, item.officialTitle]));
    const found: Found[] = [];
    for (const { id, packItemId, code, title } of plan.indicators) {
      const wanted = packItemId === null ? undefined : official.get(packItemId);
      if (wanted === undefined || wanted.trim() === title.trim()) continue;
      found.push({
        title: `Correct the title of ${code}`,
        detail: `Plan: “${title.trim()}”. Official: “${wanted.trim()}”.`,
        ids: [id],
        focus: { room: 'indicators', id, field: 'title' },
        go: `Go to ${code}`,
        fix: {
          label: 'Use official',
          command: { type: 'indicator.set', id, changes: { title: wanted } },
        },
      });
    }
    return found;
  },
};
