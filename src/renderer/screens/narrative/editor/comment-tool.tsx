import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import type { Editor } from '@tiptap/react';
import { MessageSquarePlus } from 'lucide-react';
import { useEffect } from 'react';
import { ATOM } from '../../../../domain/runs';
import { shortcutText } from '../../../commands/shortcuts';
import { useSession } from '../../../session/use-session';
import { tellOfWords } from '../../comments/chosen-words';
import { offerHere } from '../../comments/offer-here';
import { rangeOf } from './range-of';

interface CommentToolProps {
  readonly editor: Editor;
  readonly sectionId: string;
}

/** Says something of the words that are selected, or of the section where none are. */
export function CommentTool({ editor, sectionId }: CommentToolProps) {
  const session = useSession();
  useEffect(
    () =>
      tellOfWords(() => {
        const { doc, selection } = editor.state;
        const { from, to } = selection;
        const range = rangeOf(doc, from, to);
        if (range === null) return null;
        const quote = doc.textBetween(from, to, '\n', ATOM).replaceAll(ATOM, '…');
        return { about: { kind: 'text', id: sectionId }, words: { ...range, quote } };
      }),
    [editor, sectionId],
  );
  return (
    <Tooltip title={`Comment ${shortcutText('Ctrl+Shift+M')}`} describeChild={false}>
      <Button
        variant="text"
        data-spare=""
        startIcon={<MessageSquarePlus size={16} strokeWidth={1.8} />}
        // The selection in the text must outlive the press.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={() => {
          offerHere(session);
        }}
        sx={{ flex: 'none' }}
      >
        Comment
      </Button>
    </Tooltip>
  );
}
