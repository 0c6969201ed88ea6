import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { useEditorState, type Editor } from '@tiptap/react';
import { Bold, Italic, Link, List, ListOrdered, type LucideIcon } from 'lucide-react';
import { shortcutText } from '../../../commands/shortcuts';
import { token } from '../../../theme/tokens';

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
});

const Bar = styled('span')({
  width: 1,
  height: 20,
  margin: '0 6px',
  background: token('line2'),
  flex: 'none',
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
