import type { PickKind } from '../../contract/shell';

/** What the browser offers first; plans and packs are JSON files both. */
const ACCEPTED: Readonly<Record<PickKind, string>> = {
  plan: '.json,application/json',
  pack: '.json,application/json',
  style: '.json,.docx,.dotx',
  picture: '.png,.jpg,.jpeg,image/png,image/jpeg',
  word: '.docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Lets the person pick a file; null when called off. */
export function askForFile(kind: PickKind): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = ACCEPTED[kind];
    input.hidden = true;
    const done = (file: File | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => {
      done(input.files?.[0] ?? null);
    });
    input.addEventListener('cancel', () => {
      done(null);
    });
    document.body.append(input);
    input.click();
  });
}

/** Long enough for the slowest browser to have taken the file over. */
const KEPT_MS = 60_000;

/** Hands a response's body to the browser as a download, under the name that the server gave it. */
export async function download(response: Response): Promise<void> {
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameIn(response.headers.get('content-disposition') ?? '');
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}

/** The name in a Content-Disposition of the server's own making (RFC 6266, `filename*`). */
function fileNameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/u.exec(disposition)?.[1];
  return encoded === undefined ? 'Plan' : decodeURIComponent(encoded);
}
