/** Column widths: characters in the file, points in Office.js. Assumes the usual font: 7 pixels a digit. */

const pixelsPerDigit = 7;
const pointsPerPixel = 0.75;

/** The file's width holds the padding already. */
export const pointsOfCharacters = (width: number): number => Math.round(width * pixelsPerDigit) * pointsPerPixel;

export const charactersOfPoints = (points: number): number => points / pointsPerPixel / pixelsPerDigit;

