import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { useEditorState, type Editor } from '@tiptap/react';
import { AtSign, Bold, Hash, Italic, Link, List, ListOrdered, type LucideIcon } from 'lucide-react';
import { shortcutText } from '../../../commands/shortcuts';
import { token, VERY_NARROW } from '../../../theme/tokens';
import { SIGNS } from './live/offering';
import { putSign } from './place';

/** The strip over the text. */
export const Strip = styled('div')({
  height: 44,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  padding: '0 12px',
  borderBottom: `1px solid ${token('line')}`,
  background: token('surface'),
  overflow: 'hidden',
  container: 'tools / inline-size',
  // Beside the check box there is no room for the words of what is marked as spare: its icon stays.
  '@container tools (max-width: 690px)': {
    '&:has([type="checkbox"]) [data-spare]': {
      minWidth: 28,
      padding: '0 6px',
      fontSize: 0,
      '& .MuiButton-startIcon': { margin: 0 },
    },
  },
  [VERY_NARROW]: { height: 'auto', minHeight: 44, flexWrap: 'wrap' },
});

/** Width of the strip, in pixels, that the words of its tools need: alone, and beside the check box. */
const ROOM_FOR_WORDS = { alone: 790, besideBox: 970 };

const Words = styled('span')(({ room }: { readonly room: keyof typeof ROOM_FOR_WORDS }) => ({
  display: 'none',
  marginLeft: 6,
  whiteSpace: 'nowrap',
  [`@container tools (min-width: ${String(ROOM_FOR_WORDS[room])}px)`]: { display: 'inline' },
}));

const Bar = styled('span')({
  width: 1,
  height: 20,
  margin: '0 6px',
  background: token('line2'),
  flex: 'none',
  // The style of the paragraph would be cut off otherwise.
  '@container tools (max-width: 760px)': { margin: 0 },
  '@container tools (max-width: 600px)': { display: 'none' },
});

interface ToolProps {
  readonly label: string;
  readonly keys: string | null;
  readonly icon: LucideIcon;
  readonly isOn: boolean;
  readonly onUse: () => void;
}

function Tool({ label, keys, icon: Icon, isOn, onUse }: ToolProps) {
  return (
    <Tooltip title={keys === null ? label : `${label} ${shortcutText(keys)}`} describeChild={false}>
      <IconButton
        aria-label={label}
        aria-pressed={isOn}
        // The selection in the text must outlive the press.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={onUse}
        sx={{ '&[aria-pressed="true"]': { background: token('tealTint'), color: token('teal') } }}
      >
        <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
      </IconButton>
    </Tooltip>
  );
}

const Sign = styled('kbd')({
  marginLeft: 6,
  padding: '0 5px',
  border: `1px solid ${token('line2')}`,
  borderRadius: 4,
  font: 'inherit',
  fontSize: 11,
  lineHeight: '16px',
});

interface SignToolProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly sign: '#' | '@';
  readonly room: keyof typeof ROOM_FOR_WORDS;
  readonly onSign: (sign: '#' | '@') => void;
}

/** Opens the list that typing its sign opens. Its words go where the strip is too narrow for them. */
function SignTool({ label, icon: Icon, sign, room, onSign }: SignToolProps) {
  return (
    <Tooltip title={`${label} ${sign}`} describeChild={false}>
      <Button
        variant="text"
        aria-label={label}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={() => {
          onSign(sign);
        }}
        sx={{ minWidth: 28, padding: '0 6px', flex: 'none' }}
      >
        <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
        <Words room={room} aria-hidden="true">
          {label}
          <Sign>{sign}</Sign>
        </Words>
      </Button>
    </Tooltip>
  );
}

interface ToolbarProps {
  readonly editor: Editor;
  readonly onLink: () => void;
  /** Null where the template does not allow it. */
  readonly noImplications: boolean | null;
  readonly onNoImplications: (wish: boolean) => void;
}

/** Formats the text. Every button has its key in the text as well. */
export function EditorTools({ editor, onLink, noImplications, onNoImplications }: ToolbarProps) {
  const on = useEditorState({
    editor,
    selector: () => ({
      heading: editor.isActive('heading'),
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bullets: editor.isActive('bulletList'),
      numbers: editor.isActive('orderedList'),
      link: editor.isActive('link'),
    }),
  });
  const onSign = (sign: '#' | '@'): void => {
    putSign(editor, sign);
  };
  const room = noImplications === null ? 'alone' : 'besideBox';
  const chain = () => editor.chain().focus();
  return (
    <>
      <NativeSelect
        value={on.heading ? 'heading' : 'body'}
        inputProps={{ 'aria-label': 'Style of the paragraph' }}
        onChange={(event) => {
          if (event.target.value === 'heading') chain().setHeading({ level: 3 }).run();
          else chain().setParagraph().run();
        }}
        input={<OutlinedInput sx={{ width: 116 }} />}
      >
        <option value="body">Body text</option>
        <option value="heading">Heading</option>
      </NativeSelect>
      <Tool
        label="Bold"
        keys="Ctrl+B"
        icon={Bold}
        isOn={on.bold}
        onUse={() => chain().toggleBold().run()}
      />
      <Tool
        label="Italic"
        keys="Ctrl+I"
        icon={Italic}
        isOn={on.italic}
        onUse={() => chain().toggleItalic().run()}
      />
      <Bar />
      <Tool
        label="Bulleted list"
        keys="Ctrl+Shift+8"
        icon={List}
        isOn={on.bullets}
        onUse={() => chain().toggleBulletList().run()}
      />
      <Tool
        label="Numbered list"
        keys="Ctrl+Shift+7"
        icon={ListOrdered}
        isOn={on.numbers}
        onUse={() => chain().toggleOrderedList().run()}
      />
      <Bar />
      <Tool label="Link" keys="Ctrl+Shift+K" icon={Link} isOn={on.link} onUse={onLink} />
      <Bar />
      <SignTool
        label="Insert figure"
        icon={Hash}
        sign={SIGNS.figures}
        room={room}
        onSign={onSign}
      />
      <SignTool
        label="Insert action"
        icon={AtSign}
        sign={SIGNS.records}
        room={room}
        onSign={onSign}
      />
      {noImplications === null ? null : (
        <>
          <Bar />
          <FormControlLabel
            label="No implications"
            control={
              <Checkbox
                checked={noImplications}
                onChange={(event) => {
                  onNoImplications(event.target.checked);
                }}
              />
            }
            sx={{ marginLeft: 0, whiteSpace: 'nowrap', flex: 'none' }}
          />
        </>
      )}
    </>
  );
}
