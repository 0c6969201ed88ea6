/** Loaded before the built main bundle (`node --import`): gives it the stand-in wherever it imports `electron`. */
import { register } from 'node:module';

const hooks = `
export function resolve(specifier, context, next) {
  return specifier === 'electron'
    ? { url: ${JSON.stringify(process.env['GT_STAND_IN'])}, shortCircuit: true }
    : next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
