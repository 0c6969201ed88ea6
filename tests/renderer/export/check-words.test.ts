import { expect, test } from 'vitest';
import type { DocumentCheck } from '../../../src/contract/views';
import type { Severity } from '../../../src/domain/checks/finding';
import { gravestFirst } from '../../../src/renderer/screens/export/check-words';

const check = (code: string, ...severities: readonly Severity[]): DocumentCheck => ({
  code,
  title: code,
  findings: severities.map((severity) => ({
    code,
    severity,
    says: code,
    where: '',
    wayOut: '',
    times: 1,
    go: null,
  })),
});

test('what is to be put right stands over what passes, the gravest first, each kind in its order', () => {
  const listed = gravestFirst([
    check('front sheet'),
    check('acronyms', 'note'),
    check('length', 'should'),
    check('title'),
    check('placeholders', 'note', 'must'),
    check('comments', 'should'),
  ]);
  expect(listed.map(({ code }) => code)).toEqual([
    'placeholders',
    'length',
    'comments',
    'acronyms',
    'front sheet',
    'title',
  ]);
});
