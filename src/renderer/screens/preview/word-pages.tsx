import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { token } from '../../theme/tokens';
import { drawPages, type DrawnPages } from './draw-pages';

const Ground = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  background: token('sunken'),
  '&:focus-visible': { outlineOffset: -2 },
});

interface WordPagesProps {
  /** Another name is another paper, which is shown from its first page. */
  readonly name: string;
  readonly base64: string;
  /** False where these are the pages of its beginning alone. */
  readonly isWhole: boolean;
  /** 1: the paper in its own size. */
  readonly zoom: number;
  /** Told when the pages of a file are drawn; null: they could not be. */
  readonly onDrawn: (base64: string, pages: DrawnPages | null) => void;
}

/** The pages of a Word file, read from the file itself. */
export function WordPages({ name, base64, isWhole, zoom, onDrawn }: WordPagesProps) {
  const host = useRef<HTMLDivElement | null>(null);
  const shown = useRef(name);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let isOver = false;
    drawPages(element, bytesOf(base64), { isWhole, isOver: () => isOver }).then(
      (drawn) => {
        if (drawn === null) return;
        if (shown.current !== name) element.parentElement?.scrollTo({ top: 0 });
        shown.current = name;
        onDrawn(base64, drawn);
      },
      () => {
        if (!isOver) onDrawn(base64, null);
      },
    );
    return () => {
      isOver = true;
    };
  }, [name, base64, isWhole, onDrawn]);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    // A link of the paper leads within it; what it leads to outside is opened from Word.
    const click = (event: Event): void => {
      const [target] = event.composedPath();
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link) return;
      event.preventDefault();
      const anchor = link.getAttribute('href') ?? '';
      if (!anchor.startsWith('#')) return;
      const place = link.closest('.frame')?.querySelector(`[id="${CSS.escape(anchor.slice(1))}"]`);
      place?.scrollIntoView();
    };
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('click', click);
    };
  }, []);
  return (
    <Ground
      role="region"
      aria-label="Pages of the paper"
      // Scrolled by the keyboard.
      tabIndex={0}
    >
      <div ref={host} style={{ ['--zoom' as string]: zoom }} />
    </Ground>
  );
}

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.codePointAt(at) ?? 0;
  return bytes;
}
