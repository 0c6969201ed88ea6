import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs some tests ask for and a machine may lack. */
export type Tool = 'chromium' | 'libreoffice' | 'poppler' | 'xvfb' | 'xmllint' | 'uno' | 'pandoc';

const windows = process.platform === 'win32';

const NAMES: Record<Tool, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  libreoffice: ['soffice', 'libreoffice'],
  poppler: ['pdftotext'],
  xvfb: ['xvfb-run'],
  xmllint: ['xmllint'],
  pandoc: ['pandoc'],
  uno: [],
};

const PLACES: Partial<Record<Tool, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const base = process.env[variable];
      if (!base) return [];
      return [
        join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ];
    }),
  ],
  // What lets Python speak to LibreOffice, where the system's own Python finds it.
  uno: ['/usr/lib/python3/dist-packages/uno.py'],
  libreoffice: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
};

/** Where a tool is on this machine, or null. */
export function findTool(tool: Tool): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const named = NAMES[tool].flatMap((name) =>
    folders.map((folder) => join(folder, windows ? `${name}.exe` : name)),
  );
  return [...named, ...(PLACES[tool] ?? [])].find((path) => existsSync(path)) ?? null;
}

/**
 * Whether a tool is here, for `test.skipIf(!needs('libreoffice'))`. Where `GT_REQUIRE` names the
 * tool (as continuous integration does) a missing one is a failure, never a silent skip.
 */
export function needs(tool: Tool): boolean {
  if (findTool(tool)) return true;
  const required = (process.env['GT_REQUIRE'] ?? '').split(',').map((name) => name.trim());
  if (required.includes(tool)) {
    throw new Error(`GT_REQUIRE names ${tool}, and it is not installed on this machine.`);
  }
  return false;
}
