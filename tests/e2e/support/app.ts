import { afterAll, beforeAll, expect } from 'vitest';
import { openApplication, type Application } from '../../support/application';

/**
 * One application for the tests of a file, which go one after the other as one person's work does. At the end nothing
 * may have been complained of: no error of a script, nothing that the content security policy refused.
 */
export function application(
  ...[size, args]: Parameters<typeof openApplication>
): () => Application {
  let app: Application | null = null;
  beforeAll(async () => {
    app = await openApplication(size, args);
  });
  afterAll(async () => {
    await app?.close();
    expect(app?.complaints).toEqual([]);
  });
  return () => {
    if (!app) throw new Error('The application has not been started.');
    return app;
  };
}
