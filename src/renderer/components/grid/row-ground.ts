/** The variable of a row of a grid that says its ground: a colour. A room sets it for the rows it sets apart. */
export const ROW_GROUND = '--gt-row-ground';
