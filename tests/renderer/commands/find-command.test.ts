// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isCommandMeant, namesCommand } from '../../../src/renderer/commands/find-command';
import { COMMANDS } from '../../../src/renderer/commands/registry';

const idsFor = (wanted: string): readonly string[] =>
  COMMANDS.filter((command) => namesCommand(wanted, command)).map(({ id }) => id);

describe('looking for a command', () => {
  it.each([
    ['export', 'export.word'],
    ['print', 'export.word'],
    ['pdf', 'go.preview'],
    ['help', 'shortcuts'],
    ['dark', 'go.settings'],
    ['budget', 'go.resources'],
    ['add an indicator', 'indicator.addFromPack'],
    ['search the plan', 'find.plan'],
    ['look in all plans', 'find.library'],
    ['front sheet', 'go.covering'],
    ['start a plan', 'plan.new'],
  ])('“%s” finds %s', (wanted, id) => {
    expect(idsFor(wanted)).toContain(id);
  });

  it.each([
    ['export', 'export.word'],
    ['committee pack', 'export.checks'],
    ['digest', 'export.checks'],
  ])('“%s” offers %s before all other commands', (wanted, id) => {
    expect(idsFor(wanted)[0]).toBe(id);
  });

  it.each([
    ['go to actions', ['go.actions']],
    ['actions', ['go.actions']],
    ['export to', ['export.word']],
    ['undo', ['undo']],
    ['add', []],
    ['care', []],
  ])('“%s” is meant as %j', (wanted, ids) => {
    const meant = COMMANDS.filter((command) => isCommandMeant(wanted, command));
    expect(meant.map(({ id }) => id)).toEqual(ids);
  });

  it('finds all for nothing, and nothing for what no command has', () => {
    expect(idsFor('')).toHaveLength(COMMANDS.length);
    expect(idsFor('wombat')).toEqual([]);
    expect(idsFor('export wombat')).toEqual([]);
  });

  it.each(COMMANDS.flatMap(({ id, alsoCalled }) => (alsoCalled ? [[id, alsoCalled]] : [])))(
    '%s is found by each of its other words, and by all at once: %s',
    (id, alsoCalled) => {
      expect(alsoCalled).toMatch(/^[a-z]+( [a-z]+)*$/u);
      for (const word of [...alsoCalled.split(' '), alsoCalled])
        expect(idsFor(word), word).toContain(id);
    },
  );

  it('goes by a small word where there is no other', () => {
    expect(idsFor('the')).not.toHaveLength(COMMANDS.length);
  });

  it('finds one command alone by what people call it', () => {
    const words = {
      shortcuts: 'help',
      versions: 'snapshots',
      'export.plan': 'json',
      checks: 'errors',
    };
    for (const [id, word] of Object.entries(words)) expect(idsFor(word)).toEqual([id]);
  });
});
