import { basename, resolve } from 'node:path';
import type { DocumentCheck } from '../../contract/views';
import { SEVERITIES, type Severity } from '../../domain/checks/finding';
import { count } from '../../domain/in-words';
import { readOutside } from '../../services/outside-files';
import { ask, orEnd } from '../ask';
import type { Command } from '../command';
import { usageError } from '../io';
import { SEVERITY_WORDS, severityOf } from '../severity';

/** `checkdoc FILE.docx` */
export const checkdoc: Command = {
  name: 'checkdoc',
  words: ['FILE'],
  options: {
    min: {
      value: 'SEVERITY',
      help: 'leave out what is less grave: must, should or note (as it is)',
    },
    pages: { value: 'NUMBER', help: 'the guide of a covering report: most pages that it may have' },
  },
  summary:
    'says whether a Word file of anybody is valid and accessible; ends with 1 where it is not',
  details: `A tick stands before a check that passes, an exclamation mark before one that does not. A file that cannot be
read, or that it would not be safe to read, makes it end with 2.`,
  async run(call) {
    const { options, services, words } = call;
    const min = severityOf(options['min'], 'checkdoc');
    const mostPages = pagesOf(options['pages']);
    const path = resolve(call.cwd, words[0] ?? '');
    const bytes = orEnd(await readOutside(path));
    const fileId = services.keepFile(basename(path), bytes);
    const { checks } = await ask(call, 'document.check', {
      fileId,
      ...(mostPages === null ? {} : { mostPages }),
    });
    // A check of which only lesser findings were made neither passes nor fails.
    const grave = checks.flatMap((check) => {
      const findings = check.findings.filter(({ severity }) => isIn(severity, min));
      const isLeftOut = findings.length === 0 && check.findings.length > 0;
      return isLeftOut ? [] : [{ ...check, findings }];
    });
    const found = grave.flatMap(({ findings }) => findings);
    const end =
      found.length === 0
        ? `${path}: nothing to put right.`
        : `${path}: ${count(found.length, 'finding')}.`;
    return {
      text: [...grave.map(checkText), end].join('\n'),
      value: { file: path, checks: grave.map(valueOf), findings: found.length },
      exitCode: found.length > 0 ? 1 : 0,
    };
  },
};

function isIn(severity: Severity, min: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(min);
}

function pagesOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const pages = Number(word);
  if (Number.isInteger(pages) && pages >= 1 && pages <= 999) return pages;
  throw usageError(`--pages takes a number from 1 to 999, not “${word}”.`);
}

function checkText({ title, findings }: DocumentCheck): string {
  if (findings.length === 0) return `✓ ${title}`;
  const lines = findings.map(({ severity, says, wayOut, where, times, code }) => {
    const often = times === 1 ? '' : `${String(times)} times`;
    const about = [where, often].filter(Boolean).join(', ');
    const place = about === '' ? '' : ` (${about})`;
    return `    ${SEVERITY_WORDS[severity]}: ${says}${place} ${wayOut} [${code}]`;
  });
  return [`! ${title}`, ...lines].join('\n');
}

function valueOf({ code, title, findings }: DocumentCheck) {
  return {
    code,
    title,
    passes: findings.length === 0,
    findings: findings.map((one) => ({
      code: one.code,
      severity: one.severity,
      where: one.where,
      says: one.says,
      wayOut: one.wayOut,
      times: one.times,
    })),
  };
}
