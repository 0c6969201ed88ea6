import { unreachable } from '../control';
import { capital } from '../in-words';
import type { Fact, Pack, PackTie } from '../schema/pack';
import { wordAgainst } from '../targets/fact-wording';
import { tieFigures, type Quantity, type TiedFigure } from '../targets/facts-arithmetic';

/** What can be said of a fact from arithmetic and wording. `follows`: figures that its own imply. */
export interface FactNote {
  readonly kind: 'contradicts' | 'doubt' | 'agrees' | 'follows';
  /** With a full stop. */
  readonly sentence: string;
}

/** What speaks against a fact, and what follows from it, gravest first. */
export function factNotes(pack: Pack, fact: Fact): FactNote[] {
  return [...fact.doubts.flatMap((doubt) => doubtNote(fact, doubt)), ...tieNotes(pack, fact)];
}

function doubtNote(fact: Fact, doubt: Fact['doubts'][number]): FactNote[] {
  switch (doubt.kind) {
    case 'saysAll':
    case 'saysNone': {
      const word = doubt.kind === 'saysAll' ? 'all' : 'none';
      const against = fact.value === null ? null : wordAgainst(word, fact.value);
      if (against === null) return [];
      return [
        {
          kind: 'contradicts',
          sentence: `${fact.valueText}% is ${String(against.apart)} points from “${word}”, which the source says ${doubt.where}.`,
        },
      ];
    }
    case 'percentOrPoints':
      return [
        {
          kind: 'doubt',
          sentence: `The source writes ${fact.valueText}%; for a change of a percentage, percentage points may be meant.`,
        },
      ];
    default:
      return unreachable(doubt);
  }
}

function tieNotes(pack: Pack, fact: Fact): FactNote[] {
  return pack.ties.flatMap((tie) => {
    if (!tie.statements.some(({ factId }) => factId === fact.id)) return [];
    const { figures, ties } = tieFigures(statementsOf(pack, tie), tie.decimals);
    const notes = ties.map(({ quantity, stated, implied, verdict }): FactNote => {
      const name = quantityName(tie, quantity);
      if (verdict === 'agrees') {
        return {
          kind: 'agrees',
          sentence: `${capital(name)}, ${text(stated, tie)}, agrees with the other figures.`,
        };
      }
      const rounding = verdict === 'rounding' ? '; rounding can explain that' : '';
      return {
        kind: verdict === 'rounding' ? 'doubt' : 'contradicts',
        sentence: `${capital(name)} is stated as ${text(stated, tie)}, and from the other figures it is ${text(implied, tie)}${rounding}.`,
      };
    });
    const stated = new Set(ties.map(({ quantity }) => quantity));
    const implied = figures.filter((figure) => isImplied(figure) && !stated.has(figure.quantity));
    if (implied.length === 0) return notes;
    const list = implied.map(
      ({ quantity, value }) => `${quantityName(tie, quantity)} ${text(value, tie)}`,
    );
    return [...notes, { kind: 'follows', sentence: `It follows: ${list.join('; ')}.` }];
  });
}

function statementsOf(pack: Pack, tie: PackTie) {
  return tie.statements.flatMap(({ quantity, factId, figureId }) => {
    const fact = pack.facts.find(({ id }) => id === factId);
    const value =
      figureId === undefined
        ? (fact?.value ?? null)
        : (fact?.figures.find(({ id }) => id === figureId)?.value ?? null);
    return value === null ? [] : [{ quantity, value }];
  });
}

const isImplied = ({ quantity, from }: TiedFigure): boolean =>
  !(from.length === 1 && from[0] === quantity);

function quantityName({ ours, theirs, now, before }: PackTie, quantity: Quantity): string {
  switch (quantity) {
    case 'ours':
      return `${ours} ${now}`;
    case 'oursBefore':
      return `${ours} ${before}`;
    case 'oursChange':
      return `change of ${ours}`;
    case 'theirs':
      return `${theirs} ${now}`;
    case 'theirsBefore':
      return `${theirs} ${before}`;
    case 'theirsChange':
      return `change of ${theirs}`;
    case 'lead':
      return `lead of ${ours} over ${theirs} ${now}`;
    case 'leadBefore':
      return `lead of ${ours} over ${theirs} ${before}`;
    case 'leadChange':
      return `change of the lead of ${ours} over ${theirs}`;
    default:
      return unreachable(quantity);
  }
}

const text = (value: number, { decimals }: PackTie): string =>
  value.toFixed(decimals).replace('-', '\u2212');
