import { expect, test } from 'vitest';
import { partOf } from '../support/docx';
import { madeTemplate } from '../support/made-template';
import { startServices } from '../support/services';
import { temporaryFolder } from '../support/temporary';

test('what a house style brought into a paper is put right there, and no place of the plan is named', async () => {
  const services = startServices(await temporaryFolder());
  const sample = await services.request('window', 'library.openSample', {});
  const planId = sample.ok
    ? sample.value.plans.find(({ kind }) => kind === 'divisional')?.planId
    : '';
  const header = partOf(madeTemplate(), 'word/header7.xml').replaceAll(' descr="Arms"', '');
  const template = madeTemplate({ 'word/header7.xml': header });
  const fileId = services.keepFile('Anytown.docx', template);
  const added = await services.request('window', 'style.add', { fileId });
  if (!added.ok) throw new Error(added.error.message);
  const asked = { planId, exportId: 'e1', style: { styleId: added.value.styleId } };
  const answer = await services.request('window', 'export.check', asked);
  if (!answer.ok) throw new Error(answer.error.message);
  const check = answer.value.checks.find(({ code }) => code === 'alternative-text');
  expect(check?.findings).toEqual([
    {
      code: 'alternative-text-missing',
      severity: 'should',
      where: 'after “Anytown Borough Council”, in the header',
      says: 'The picture “Logo” has no alternative text.',
      wayOut:
        'In Word: right click, View alt text; say what it shows, or mark it as decorative. It is of “Anytown.docx”, the Word file of the house style: do it there, and give it again by “Add a style file”.',
      times: 1,
      go: null,
      style: 'file',
    },
  ]);
});
