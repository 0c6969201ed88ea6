import { expect, test } from 'vitest';
import { check } from '../../src/domain/checks/check';
import type { Finding } from '../../src/domain/checks/finding';
import { samplePack, samplePlan } from '../support/samples';

/** A finding as it is reviewed: everything that a person is told of it. */
function lines({
  severity,
  code,
  gap,
  title,
  detail,
  where,
  room,
  deed,
  fix,
  places,
}: Finding): string {
  const offers = [deed, ...(fix === null ? [] : [`${fix.label}${fix.isSafe ? ' (safe)' : ''}`])];
  return [
    `${severity.toUpperCase()} ${code}${gap === null ? '' : ` (${gap})`}: ${title}`,
    `  ${detail}`,
    `  ${where} in ${room}, ${places.map(({ focus }) => focus.field ?? 'all').join(' ')}`,
    `  [${offers.join('] [')}]`,
  ].join('\n');
}

// Every line was read and found true and of use; a change to one is to be read as well before -u.
test.each(['commissioning-2008-9', 'introduction-2008-9'] as const)(
  'what the checks say of the sample %s was reviewed',
  async (slug) => {
    const findings = check(samplePlan(slug), samplePack(), { elsewhere: new Set() });
    const text = findings.length === 0 ? 'Nothing.' : findings.map(lines).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/${slug}.findings.txt`);
  },
);
