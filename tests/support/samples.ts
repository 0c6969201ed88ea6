import { readFileSync } from 'node:fs';
import { parsePack, parsePlan } from '../../src/domain/schema/parse';
import type { Pack } from '../../src/domain/schema/pack';
import type { Plan } from '../../src/domain/schema/plan';

const read = (path: string): string =>
  readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8');

/** A plan of the sample library that is shipped. */
export function samplePlan(slug: 'commissioning-2008-9' | 'introduction-2008-9'): Plan {
  const plan = parsePlan(read(`plans/${slug}/plan.json`));
  if (!plan.ok) throw new Error(`The sample ${slug} cannot be read: ${JSON.stringify(plan.error)}`);
  return plan.value;
}

/** The pack that the sample plans refer to. */
export function samplePack(): Pack {
  const pack = parsePack(read('packs/kent-cfe-2008-09.json'));
  if (!pack.ok) throw new Error(`The pack cannot be read: ${JSON.stringify(pack.error)}`);
  return pack.value;
}
