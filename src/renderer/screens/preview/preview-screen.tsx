import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { FileOutput, FileText, List as ListIcon } from 'lucide-react';
import { useCallback, useState } from 'react';
import { written } from '../../../domain/in-words';
import type { PackFile } from '../../../domain/paper-kind';
import { keepMade } from '../../commands/exporting';
import { goTo } from '../../components/findings';
import { EmptyState, Muted } from '../../components/layout';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { ExportChecks } from '../export/export-checks';
import { ExportOptions } from '../export/export-options';
import { useChecked } from '../export/use-checked';
import { useChoice, type Choice } from '../export/use-choice';
import { ContentsList } from './contents-list';
import type { DrawnPages } from './draw-pages';
import { NotMade } from './not-made';
import { Notice } from './notice';
import { PackFiles } from './pack-files';
import { FIRST_ZOOM, Zoom } from './zoom';
import { usePreview, type Preview, type ShownPaper } from './use-preview';
import { WordPages } from './word-pages';

const Room = styled('div')({ flex: 1, minHeight: 0, display: 'flex' });
const Options = styled('section')({
  width: 336,
  flex: 'none',
  boxSizing: 'border-box',
  overflow: 'auto',
  padding: '16px 16px 24px',
  borderRight: `1px solid ${token('line')}`,
  background: token('surface'),
  '@media (max-width: 1180px)': { width: 280, padding: '12px 12px 24px' },
});
const Paper = styled('section')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  position: 'relative',
});
const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: 8,
  minHeight: 52,
  boxSizing: 'border-box',
  flex: 'none',
  padding: '8px 16px',
  borderBottom: `1px solid ${token('line')}`,
  '& > .says': {
    flex: '1 1 80px',
    minWidth: 0,
    overflow: 'hidden',
    // A sentence has two lines beside the buttons, in windows of the smallest size too.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    lineHeight: '16px',
  },
});

/** Pages are measured while they are drawn: out of sight they still have their room. */
const IN_SIGHT = { display: 'flex', flex: 1, minHeight: 0, flexDirection: 'column' } as const;
const OUT_OF_SIGHT = {
  ...IN_SIGHT,
  position: 'absolute',
  inset: 0,
  visibility: 'hidden',
  zIndex: -1,
} as const;

/** The very Word file of the plan as pages, beside what can be chosen of it and what its checks say. */
export function PreviewScreen() {
  const session = useSession();
  const choice = useChoice();
  // A file is handed over once: after that the next one is made.
  const [saved, setSaved] = useState(0);
  const [packFile, setPackFile] = useState<PackFile>('report');
  const file = choice.make === 'committee-pack' && choice.inTwo ? packFile : null;
  const preview = usePreview(choice, file, saved);
  const { paper, isMaking, failure } = preview;
  const [zoom, setZoom] = useState<number>(FIRST_ZOOM);
  const [view, setView] = useState<'pages' | 'contents'>('pages');
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const onDrawn = useCallback((base64: string, pages: DrawnPages | null): void => {
    setDrawn({ base64, pages });
  }, []);
  const pages = drawn?.pages ?? null;
  const hasFailed = drawn?.pages === null;
  const isDrawing = paper?.base64 !== drawn?.base64;
  return (
    <Room>
      <h1 className="visually-hidden">Word preview</h1>
      <Options aria-label="What to make and how">
        <h2 className="visually-hidden">What to make and how</h2>
        <ExportOptions choice={choice} />
        {failure === null ? (
          <Checks choice={choice} paper={isMaking ? null : paper} isPart={file !== null} />
        ) : null}
      </Options>
      <Paper aria-label="Preview">
        <Bar>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={view}
            aria-label="What is shown"
            onChange={(_, next: 'pages' | 'contents' | null) => {
              if (next !== null) setView(next);
            }}
          >
            <ToggleButton value="pages" sx={{ gap: 0.75 }}>
              <FileText size={16} strokeWidth={1.8} aria-hidden="true" />
              Pages
            </ToggleButton>
            <ToggleButton value="contents" sx={{ gap: 0.75 }}>
              <ListIcon size={16} strokeWidth={1.8} aria-hidden="true" />
              Contents
            </ToggleButton>
          </ToggleButtonGroup>
          <Muted className="says" role="status">
            {hasFailed && !isMaking && !isDrawing
              ? 'The pages cannot be shown'
              : statusOf(preview, isDrawing || pages === null ? null : pages.pages.length)}
          </Muted>
          {file === null ? null : <PackFiles file={file} onChange={setPackFile} />}
          <Zoom zoom={zoom} onZoom={setZoom} />
          <Button
            variant="contained"
            color="primary"
            disabled={paper === null || isMaking || failure !== null}
            startIcon={<FileOutput size={16} strokeWidth={1.8} />}
            onClick={() => {
              if (paper === null) return;
              keepMade(paper)(session);
              setSaved(saved + 1);
            }}
          >
            Save this file
          </Button>
        </Bar>
        {isMaking ? <LinearProgress aria-label="Making the paper" /> : null}
        {failure === null ? null : (
          <NotMade
            failure={failure}
            hasPages={paper !== null}
            onAgain={() => {
              if (choice.failure === null) setSaved(saved + 1);
              else choice.again();
            }}
          />
        )}
        {paper?.beginning === undefined || pages === null ? null : (
          <Notice>
            <p>
              This paper is long: its first {written(pages.pages.length)} pages are drawn, about{' '}
              {Math.max(1, Math.round(paper.beginning.share * 100))}% of it. The file that is saved
              is whole.
            </p>
          </Notice>
        )}
        {view === 'contents' && pages !== null ? (
          <ContentsList
            headings={pages.headings}
            onGo={({ element }) => {
              setView('pages');
              requestAnimationFrame(() => {
                element.scrollIntoView();
                // The entry that had the focus is gone; keys go on from the page that it led to.
                const page = element.closest('section');
                if (page) page.tabIndex = -1;
                page?.focus({ preventScroll: true });
              });
            }}
          />
        ) : null}
        {hasFailed ? (
          <EmptyState title="The pages cannot be shown here">
            The file itself is fine, and its checks are beside this. Save it and open it in Word.
          </EmptyState>
        ) : null}
        {paper === null ? null : (
          <div style={view === 'pages' && !hasFailed ? IN_SIGHT : OUT_OF_SIGHT}>
            <WordPages
              name={paper.name}
              base64={paper.base64}
              isWhole={paper.beginning === undefined}
              zoom={zoom}
              onDrawn={onDrawn}
            />
          </div>
        )}
      </Paper>
    </Room>
  );
}

/** The file that was drawn last, and its pages; null: it cannot be drawn. */
interface Drawn {
  readonly base64: string;
  readonly pages: DrawnPages | null;
}

interface ChecksProps {
  readonly choice: Choice;
  /** Null while it is being made. */
  readonly paper: ShownPaper | null;
  /** The paper is one of the two files of a pack, which is checked whole. */
  readonly isPart: boolean;
}

/** The checks of the very file that is shown. */
function Checks({ choice, paper, isPart }: ChecksProps) {
  const session = useSession();
  const fileId = paper?.fileId ?? null;
  const checked = useChecked(choice, isPart && fileId !== null ? undefined : fileId);
  return (
    <ExportChecks
      make={choice.make}
      checked={checked}
      onGo={(focus, range) => {
        goTo(session, { focus, ...(range && { range }) });
      }}
    />
  );
}

/** What is in sight, in a sentence. */
function statusOf({ paper, isMaking, failure }: Preview, pages: number | null): string {
  if (failure !== null) return 'The paper could not be made';
  if (isMaking) return 'Making the paper…';
  if (pages === null || paper === null) return 'Drawing the pages…';
  const size = `${written(Math.ceil(paper.bytes / 1_000))} kB`;
  if (paper.beginning !== undefined) return `First ${written(pages)} pages, ${size} in all`;
  return `About ${written(pages)} ${pages === 1 ? 'page' : 'pages'}, ${size}. Word may break pages a line or two elsewhere.`;
}
