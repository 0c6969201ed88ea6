import * as fc from 'fast-check';

/** Any 16-bit units at all: control characters and half surrogates among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

const hostile = fc.constantFrom(
  ']]>',
  '<w:p><w:r>',
  '</w:t></w:r></w:p></w:body>',
  '&amp;&lt;&#0;&#xD800;&nbsp;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<?xml version="1.0"?>',
  '{default-bullet-numbering-0}{sections-0}',
  '$& $1 $` ${x} {{y}} %1 %s',
  '=1+1',
  '__proto__',
  'שלום עולם مرحبا',
  '\u202Eabc\u202C\u200F\u200B\u2060\uFEFF',
  '👩🏽‍🚒🏴󠁧󠁢󠁥󠁮󠁧󠁿e\u0301각',
  'a\tb\t\tc',
  '1\u00A0234\u202F567',
  'x\u000By\u000Cz\r\nw\u2028v',
  '\uD83D',
  '\uDE00',
  '\u0000\u0007\u001F\u007F\uFFFE\uFFFF',
  'Donaudampfschiff'.repeat(40),
  `${'"'.repeat(9)}'’“`,
);

/** Text that breaks what is careless: markup, controls, halves of pairs, writing of every script, very long words. */
export const hostileText = fc
  .array(fc.oneof(hostile, units, fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
