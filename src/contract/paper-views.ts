import type { HouseStyle } from '../domain/schema/house-style';
import type { PaperOptions } from '../domain/schema/paper-options';

/** A house style in a list, whole: it is small, and a window shows it and changes it. */
export interface StyleView {
  readonly styleId: string;
  /** Where it lies. Only those of the library can be changed; of others a copy is. */
  readonly from: 'library' | 'pack' | 'application';
  readonly style: HouseStyle;
}

/** How the papers of a plan are wanted. */
export interface PaperChoice {
  /** Null: what the pack names, else the plain one. */
  readonly styleId: string | null;
  readonly options: PaperOptions;
}

/** What a paper can look like, and how it was wanted last. */
export interface PaperLooks {
  readonly styles: readonly StyleView[];
  /** Style files that cannot be used, with the reason in a sentence. */
  readonly damaged: readonly { readonly name: string; readonly message: string }[];
  /** The style that is used where nobody has chosen one. */
  readonly usual: string;
  readonly choice: PaperChoice;
}

/** A picture as a house style keeps it: in base64. */
export interface StylePicture {
  readonly kind: 'png' | 'jpeg';
  readonly data: string;
}

/** What of a Word file that was given as a house style is used. */
export interface StyleReport {
  /** What is written in which of the file's styles. */
  readonly found: readonly { readonly what: string; readonly style: string }[];
  /** What the file has no style for: ours is used. */
  readonly missing: readonly string[];
  /** What else is not as in the file, a sentence each. */
  readonly notes: readonly string[];
}

/** A house style that was added, and what of a Word file is used in it; null where it was made of none. */
export interface AddedStyle {
  readonly styleId: string;
  readonly report: StyleReport | null;
  /** What would make its logo look better on paper; null: nothing. */
  readonly advice: string | null;
}
