/** Hatches: strokes rising to the right, of one colour or of two in turn, with the ground between them. */

/** CSS pixels from stroke to stroke along the axis, and the stroke's width. */
export const SPACING = 7;
export const STROKE = 1.3;

export type Hatch = 'ukraine' | 'russia' | 'contested';
