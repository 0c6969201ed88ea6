import type { HouseStyle } from '../../domain/schema/house-style';
import { attributeText } from './xml';

/** The shape that Word calls "WordArt, plain text": letters stretched over a frame (ECMA-376 part 4, 14.2.2.20). */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';

/** Length of the diagonal that the word lies on, in points, and the most that its letters may be high. */
const LENGTH = 460;
const HIGHEST = 150;
/** Width of a capital letter by its height. */
const LETTER = 0.72;

/**
 * A word across the page, behind the text, as Word's own command "Watermark" makes it: by its name Word finds it again
 * and takes it away. Pale, so that the text over it keeps its contrast. `place`: which header it is of, from 1.
 */
export function watermarkRun(word: string, { fonts }: HouseStyle, place: number): string {
  const letters = Array.from(word).length;
  const height = Math.min(HIGHEST, LENGTH / (letters * LETTER));
  const width = Math.min(LENGTH, height * LETTER * letters);
  const number = String(place);
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${SHAPE_TYPE}<v:shape id="PowerPlusWaterMarkObject${number}" o:spid="_x0000_s205${number}" type="#_x0000_t136" alt="${attributeText(word)}" style="position:absolute;margin-left:0;margin-top:0;width:${width.toFixed(1)}pt;height:${height.toFixed(1)}pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d9dede" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;${attributeText(fonts.body)}&quot;;font-size:1pt" string="${attributeText(word)}"/></v:shape></w:pict></w:r>`;
}

/** A header with a watermark at the end of its first line. */
export function withWatermark(header: string, run: string): string {
  return header.replace('</w:p>', () => `${run}</w:p>`);
}
