import { ask, findPlan, openLibrary } from '../ask';
import type { Command } from '../command';
import { table } from '../io';
import { keepStyleFile, lacksOf } from '../paper-look';

const WHERE = { library: 'in the library', pack: 'in the pack', application: 'built in' } as const;

/** `styles LIBRARY PLAN` */
export const styles: Command = {
  name: 'styles',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary: 'lists the house styles that papers of a plan can have',
  details: `A star stands before the style that papers of the plan have unless another is named. House styles are files in
the library’s folder “styles”, or come with the plan’s pack or with the application.`,
  async run(call) {
    const library = await openLibrary(call, 'existing');
    const { planId } = findPlan(call, library, call.words[1] ?? '');
    const { styles: all, damaged, usual, choice } = await ask(call, 'paper.looks', { planId });
    for (const { message } of damaged) call.output.error(message);
    const chosen = choice.styleId ?? usual;
    const rows = all.map(({ styleId, from, style: { name, about } }) => [
      `${styleId === chosen ? '*' : ' '} ${styleId}`,
      WHERE[from],
      name,
      about,
    ]);
    return { text: table(rows), value: { styles: all, chosen, damaged } };
  },
};

/** `style add LIBRARY FILE` */
export const styleAdd: Command = {
  name: 'style add',
  words: ['LIBRARY', 'FILE'],
  options: {},
  summary: 'puts a house style into the library, in place of the one of its id',
  details: `FILE is a house style (.json), or a Word file of the organisation’s own (.docx, .dotx): its styles, lists, theme, header
and footer are then used, and what is not found in it is said. A file with a program in it is refused.`,
  async run(call) {
    await openLibrary(call, 'existing');
    const fileId = await keepStyleFile(call, call.words[1] ?? '');
    const added = await ask(call, 'style.add', { fileId });
    return {
      text: [
        `The library has the house style ${added.styleId}.`,
        ...(added.report?.found ?? []).map(({ what, style }) => `✓ ${what}: ${style}`),
        ...(added.report === null ? [] : lacksOf(added.report)),
        ...(added.advice === null ? [] : [added.advice]),
      ].join('\n'),
      value: added,
    };
  },
};
