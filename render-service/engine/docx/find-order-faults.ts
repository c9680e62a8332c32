import { SaxesParser } from 'saxes';
import type { PackageParts } from './normalise-package.ts';

/**
 * Children of the elements whose content is a sequence in WordprocessingML (ECMA-376 part 4, wml.xsd: CT_PPr, CT_RPr,
 * CT_TblPr, CT_TcPr, CT_SectPr, CT_Style, CT_Tbl, CT_Row). Word refuses some files that break the order and
 * drops what comes too late in others.
 */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange'.split(
      ' ',
    ),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers'.split(
      ' ',
    ),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings'.split(
      ' ',
    ),
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'.split(
      ' ',
    ),
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr'.split(' '),
  'w:tr': 'tblPrEx trPr tc'.split(' '),
};

function findFaults(path: string, xml: string): string[] {
  const faults = new Set<string>();
  const parser = new SaxesParser({ xmlns: false });
  const open: { name: string; last: number; lastChild: string }[] = [];
  let lastInCell = '';
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    const order = parent && sequences[parent.name];
    if (parent && order) {
      const child = name.replace(/^w:/, '');
      const place = order.indexOf(child);
      // Header and footer references stand in any order among themselves.
      const group = parent.name === 'w:sectPr' && place === 1 ? 0 : place;
      if (place === -1) faults.add(`${path}: ${name} does not belong in ${parent.name}`);
      else if (group < parent.last)
        faults.add(`${path}: ${name} stands after ${parent.lastChild} in ${parent.name}`);
      else Object.assign(parent, { last: group, lastChild: name });
    }
    open.push({ name, last: -1, lastChild: '' });
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name === 'w:tc' && lastInCell !== 'w:p') faults.add(`${path}: a cell does not end with a paragraph`);
    if (open.at(-1)?.name === 'w:tc') lastInCell = name;
  });
  parser.write(xml).close();
  return [...faults];
}

/** Elements of the document, its notes and styles that stand where the schema doesn't have them. */
export function findOrderFaults(parts: PackageParts): readonly string[] {
  const decoder = new TextDecoder();
  return Object.entries(parts)
    .filter(([path]) => /^word\/(?:document|styles|numbering|footnotes|header\d+|footer\d+)\.xml$/.test(path))
    .flatMap(([path, bytes]) => findFaults(path, decoder.decode(bytes)));
}
