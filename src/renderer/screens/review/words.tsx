import { styled } from '@mui/material/styles';
import { ArrowRight } from 'lucide-react';
import type { Change } from '../../../domain/compare/change';
import type { Passage, Piece } from '../../../domain/compare/prose';
import { Caption, Muted } from '../../components/layout';
import { OUT_OF_SIGHT, token } from '../../theme/tokens';
import { rewordedOf } from './rows';

/** What came is underlined and what went is struck through, so that neither rests on its colour. */
const Ins = styled('ins')({
  padding: '0 2px',
  borderRadius: 2,
  background: token('tealTint'),
  color: token('teal'),
  textDecorationLine: 'underline',
  textDecorationThickness: 2,
  textUnderlineOffset: 3,
  boxDecorationBreak: 'clone',
});
const Del = styled('del')({
  padding: '0 2px',
  borderRadius: 2,
  background: `color-mix(in srgb, ${token('must')} 9%, transparent)`,
  color: token('must'),
  textDecorationLine: 'line-through',
  boxDecorationBreak: 'clone',
});
/** Readers of the screen are not told of underlines and strokes. */
const Said = styled('span')(OUT_OF_SIGHT);
const Pair = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '2px 10px',
  minWidth: 0,
  overflowWrap: 'anywhere',
  '& svg': { alignSelf: 'center', flex: 'none', color: token('ink2') },
});
const Paragraph = styled('p')({
  margin: '0 0 6px',
  maxWidth: 760,
  lineHeight: '20px',
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
  '&:last-child': { marginBottom: 0 },
});

const ParagraphNumber = styled(Caption)({ display: 'block', color: token('ink2') });

/** How much of an unchanged run is shown at each end of it, in characters. */
const AROUND = 90;

/** What of a change is in its words. */
type Worded = Pick<Change, 'before' | 'after' | 'isText' | 'field'>;

/** The words of a change: what was and what is, or the words within a text. */
export function ChangeWords({ change }: { readonly change: Worded }) {
  const { before, after, isText } = change;
  if (isText && before !== '' && after !== '') return <Prose change={change} />;
  const isRecord =
    change.field === 'action' || change.field === 'indicator' || change.field === 'section';
  if (isRecord) return before === '' ? <Came text={after} /> : <Went text={before} />;
  return (
    <Pair>
      {before === '' ? <Muted>Not set</Muted> : <Went text={before} />}
      <ArrowRight size={14} aria-hidden="true" />
      {after === '' ? <Muted>Not set</Muted> : <Came text={after} />}
    </Pair>
  );
}

function Came({ text }: { readonly text: string }) {
  return (
    <Ins>
      <Said>now: </Said>
      {text === '' ? 'Without a title' : text}
    </Ins>
  );
}

function Went({ text }: { readonly text: string }) {
  return (
    <Del>
      <Said>before: </Said>
      {text === '' ? 'Without a title' : text}
    </Del>
  );
}

function Prose({ change }: { readonly change: Worded }) {
  const { passages } = rewordedOf(change);
  const hasSeveral = change.before.includes('\n') || change.after.includes('\n');
  return passages.map((passage, at) => (
    <Paragraph key={`${String(passage.paragraph)} ${String(at)}`}>
      {hasSeveral ? <ParagraphNumber>Paragraph {passage.paragraph}</ParagraphNumber> : null}
      <Pieces passage={passage} />
    </Paragraph>
  ));
}

function Pieces({ passage: { pieces } }: { readonly passage: Passage }) {
  return pieces.map((piece, at) => {
    const key = `${piece.kind} ${String(at)}`;
    if (piece.kind === 'same') {
      return <span key={key}>{abridged(piece, at === 0, at === pieces.length - 1)}</span>;
    }
    const Mark = piece.kind === 'in' ? Ins : Del;
    return (
      <Mark key={key}>
        <Said>{piece.kind === 'in' ? ' inserted: ' : ' deleted: '}</Said>
        {piece.text}
      </Mark>
    );
  });
}

/** A long run of words that stayed, by its ends that are next to a change. */
function abridged({ text }: Piece, isFirst: boolean, isLast: boolean): string {
  if (text.length <= AROUND * 2.5) return text;
  const head = isFirst ? '' : text.slice(0, AROUND).replace(/\S*$/u, '');
  const tail = isLast ? '' : text.slice(-AROUND).replace(/^\S*/u, '');
  return `${head}…${tail}`;
}
