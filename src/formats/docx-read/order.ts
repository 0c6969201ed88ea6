/**
 * The order in which Word wants the children of some elements (ISO/IEC 29500-1, annex A); it refuses a file that has them
 * otherwise. Those that people's programs write are here; what is not listed may stand anywhere.
 */
const ORDERS: Readonly<Record<string, string>> = {
  'w:p': 'pPr *',
  'w:r': 'rPr *',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr *',
  'w:body': '* sectPr',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  'w:sectPr':
    'headerReference,footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
};

const RANKS = new Map(
  Object.entries(ORDERS).map(([parent, order]) => {
    const ranks = new Map<string, number>();
    for (const [rank, names] of order.split(' ').entries()) {
      for (const name of names.split(',')) ranks.set(name === '*' ? '*' : `w:${name}`, rank);
    }
    return [parent, ranks] as const;
  }),
);

/** The place of a child among those of its parent; null where it may stand anywhere. */
export function rankOf(parent: string, child: string): number | null {
  const ranks = RANKS.get(parent);
  if (!ranks || !child.startsWith('w:')) return null;
  return ranks.get(child) ?? ranks.get('*') ?? null;
}
