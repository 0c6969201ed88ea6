import { Packer, type Document } from 'docx';
import { assert } from '../../domain/control';

/** What docx makes the parts of a package with; its types leave out that it has it. */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The parts of the package that docx makes of a document, by their names. All that it offers is the zip file of them, which
 * would be unzipped here at once: a fourth of the time of a small paper. A test holds both against each other.
 */
export function compiled(document: Document): Map<string, string> {
  // It is private there and has no type; the version of docx is pinned.
  const compiler = Packer['compiler'] as Compiler;
  const parts = new Map<string, string>();
  for (const [name, content] of compiler.compile(document)) {
    assert(typeof content === 'string', 'a document without pictures has no part that is no text');
    parts.set(name, content);
  }
  return parts;
}
