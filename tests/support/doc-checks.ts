import { checkDocx, type CheckOptions, type DocCheck } from '../../src/formats/docx-check';
import { readDocx } from '../../src/formats/docx-read';
import { madeDocx, type MadeDocx } from './made-docx';

/** The checks of a Word file. */
export async function checked(
  bytes: Uint8Array,
  options?: CheckOptions,
): Promise<readonly DocCheck[]> {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkDocx(read.value, options);
}

/** Findings as "severity code where", each with what its check calls them. */
export const told = (checks: readonly DocCheck[]): (readonly [code: string, title: string])[] =>
  checks.flatMap(({ title, findings }) =>
    findings.flatMap(({ severity, code, where, times }) =>
      Array.from({ length: times }, () => [`${severity} ${code} ${where}`.trim(), title] as const),
    ),
  );

/** What is found in a small Word file, as {@link told} says it. */
export const foundIn = async (made: MadeDocx, options?: CheckOptions) =>
  told(await checked(madeDocx(made), options));

/** What one check says of a small Word file: its title, and its findings as "severity sentence". */
export const saidBy = async (
  code: string,
  made: MadeDocx,
  options?: CheckOptions,
): Promise<{ readonly title: string; readonly found: readonly string[] }> => {
  const check = (await checked(madeDocx(made), options)).find((one) => one.code === code);
  if (!check) throw new Error(`There is no check ${code}.`);
  const { title, findings } = check;
  return { title, found: findings.map(({ severity, says }) => `${severity} ${says}`) };
};
