import { configureGlobal } from 'fast-check';

const given = Number(process.env['GT_SEED']);

/**
 * One seed for every property of a run, printed with any failure by fast-check itself.
 * `GT_SEED=123 npm test -- unit` repeats a run.
 */
const seed = Number.isInteger(given) && given > 0 ? given : Date.now() % 2_147_483_647;

configureGlobal({ seed, endOnFailure: true });

if (process.env['GT_SHOW_SEED']) console.log(`fast-check seed: ${seed}`);

// The library's own limit of a second is less than a busy machine may need to load a part of a screen.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 60_000 });
}
