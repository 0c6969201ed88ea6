/** Width and height of a picture in its own dots. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
