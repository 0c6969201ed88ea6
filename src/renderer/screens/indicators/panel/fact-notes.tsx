import { styled } from '@mui/material/styles';
import { factNotes, type FactNote } from '../../../../domain/queries/fact-evidence';
import type { Fact } from '../../../../domain/schema/pack';
import { Shape, type ShapeName } from '../../../components/shapes';
import { usePack } from '../../../session/use-session';

const Note = styled('div')({
  display: 'flex',
  gap: 6,
  marginTop: 4,
  fontSize: 12,
  lineHeight: '16px',
  '& svg': { marginTop: 2 },
});

const SHAPES: Readonly<Record<FactNote['kind'], ShapeName>> = {
  contradicts: 'must',
  doubt: 'should',
  agrees: 'tick',
  follows: 'note',
};

/** What arithmetic and wording say of a fact: what contradicts it, what agrees, what follows. */
export function FactNotes({ fact }: { readonly fact: Fact }) {
  const pack = usePack();
  return factNotes(pack, fact).map(({ kind, sentence }) => (
    <Note key={sentence}>
      <Shape name={SHAPES[kind]} size={12} />
      <span>{sentence}</span>
    </Note>
  ));
}
