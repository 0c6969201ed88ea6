import { assert } from '../../domain/control';
import { bytesOf, pictureSize } from '../../domain/house-style/picture';
import type { HouseStyle } from '../../domain/schema/house-style';
import { attributeText } from './xml';

/** English Metric Units to a millimetre and to a twentieth of a point. */
const TO_MILLIMETRE = 36_000;
const TO_TWIP = 635;

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const NAMES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/**
 * The logo of an organisation at the head of a paper's cover: in the text and not in a header, as no screen reader reads
 * those out.
 */
export class Logo {
  constructor(private readonly logo: HouseStyle['logo']) {}

  /** The picture as a run, no wider than the text; blank where the style has none. */
  run(textWidth: number): string {
    if (this.logo === null) return '';
    const { kind, data, height, alternative } = this.logo;
    const size = pictureSize(kind, bytesOf(data));
    assert(size !== null, 'the logo of a style that was read is a picture');
    const wanted = height * TO_MILLIMETRE;
    const scale = Math.min(1, (textWidth * TO_TWIP) / ((wanted * size.width) / size.height));
    const cy = Math.round(wanted * scale);
    const cx = Math.round((cy * size.width) / size.height);
    const extent = `cx="${String(cx)}" cy="${String(cy)}"`;
    return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="10000" name="Logo" descr="${attributeText(alternative)}"/><a:graphic ${NAMES}><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="10000" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  }

  /** The relationship to put beside the document. */
  relationships(): string {
    if (this.logo === null) return '';
    return `<Relationship Id="logo" Type="${TYPE}" Target="media/logo.${this.logo.kind}"/>`;
  }

  /** The picture as a part; docx names both kinds among the types of content. */
  parts(): readonly (readonly [name: string, content: Uint8Array])[] {
    if (this.logo === null) return [];
    return [[`word/media/logo.${this.logo.kind}`, bytesOf(this.logo.data)]];
  }
}
