import { shapeElement } from '../../components/grid/drawn';
import { element } from '../../components/grid/element';
import { ofMeasure, stack } from './cell-parts';
import { statusWords } from './status-of';

/** Status and direction of travel since the year before, each in a shape and a word. */
export const statusCell = ofMeasure((row) =>
  stack(
    ...statusWords(row).map(({ word, shape }) => element('gt-standing', shapeElement(shape), word)),
  ),
);
