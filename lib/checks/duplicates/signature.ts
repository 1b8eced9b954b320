import { mixed, shingles } from './shingles';

/**
 * The fingerprint of a report's text: MinHash of 128 rows, and 64 bands of two rows each for the
 * database. Two reports are candidates when they share a band: `bands && $1` on an `int[]` with GIN.
 */
export interface TextSignature {
  /** 128 unsigned 32-bit minima */
  rows: Uint32Array;
  /** 64 signed 32-bit numbers, as Postgres stores them in `int[]` */
  bands: number[];
}

const ROWS = 128;
export const BANDS = 64;
const PER_BAND = ROWS / BANDS;

const multipliers = new Uint32Array(ROWS).map((_, row) => mixed(row * 2 + 1) | 1);
const additions = new Uint32Array(ROWS).map((_, row) => mixed(row * 2 + 2));

/** null where the text is shorter than four characters and has nothing to compare. */
export function textSignature(text: string): TextSignature | null {
  const hashes = shingles(text);
  if (hashes.length === 0) return null;
  const rows = new Uint32Array(ROWS);
  for (let row = 0; row < ROWS; row += 1)
    rows[row] = minimum(hashes, multipliers[row] as number, additions[row] as number);
  return { rows, bands: bandsOf(rows) };
}

/** Share of equal rows: an estimate of shared pieces over all pieces, ± 0.09 (one standard error at 0.5 is 0.044). */
export function estimatedSimilarity(a: TextSignature, b: TextSignature): number {
  let equal = 0;
  for (let row = 0; row < ROWS; row += 1) if (a.rows[row] === b.rows[row]) equal += 1;
  return equal / ROWS;
}

/** Whether two texts agree in a whole band: only then is it worth counting what they share. */
export function shareBand(a: TextSignature, b: TextSignature): boolean {
  return a.bands.some((band, i) => band === b.bands[i]);
}

function minimum(hashes: Uint32Array, multiplier: number, addition: number): number {
  let least = 0xffffffff;
  for (let i = 0; i < hashes.length; i += 1) {
    let value = Math.imul(hashes[i] as number, multiplier) + addition;
    value = (value ^ (value >>> 15)) >>> 0;
    if (value < least) least = value;
  }
  return least;
}

/** The band's number goes into its hash, so that one array of all bands can be searched. */
function bandsOf(rows: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = mixed(band + 0x9e3779b9);
    for (let row = band * PER_BAND; row < (band + 1) * PER_BAND; row += 1) hash = mixed(hash ^ (rows[row] as number));
    return hash | 0;
  });
}
