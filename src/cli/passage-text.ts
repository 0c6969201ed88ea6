import type { Passage, Piece } from '../domain/compare/prose';

/** A paragraph that was reworded: "the [-old-]{+new+} words". */
export function passageText({ pieces }: Passage): string {
  return pieces.map(pieceText).join('');
}

function pieceText({ kind, text }: Piece): string {
  if (kind === 'same') return text;
  return kind === 'in' ? `{+${text}+}` : `[-${text}-]`;
}
