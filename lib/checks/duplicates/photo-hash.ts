/**
 * The look of a photo as 64 bits: the same picture resized, brightened, re-encoded or lightly cropped
 * keeps most of them. For finding a photo that was sent before. The lowest 8 × 8 frequencies of a
 * 32 × 32 grey picture, each above or below their median.
 */
export interface GreyMatrix {
  width: number;
  height: number;
  /** width × height values 0 (black) to 255, row after row */
  values: ArrayLike<number>;
}

const SIDE = 32;
const KEPT = 8;

/** 16 hexadecimal digits; null for a picture without pixels or of one tone, which looks like any other. */
export function photoHash(picture: GreyMatrix): string | null {
  if (picture.width < 1 || picture.height < 1 || picture.values.length < picture.width * picture.height) return null;
  const low = lowFrequencies(shrunk(picture));
  const rest = low.slice(1);
  const spread = Math.max(...rest.map(Math.abs));
  if (spread < 1) return null;
  const median = [...rest].sort((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0;
  let digits = '';
  for (let i = 0; i < low.length; i += 4) {
    let digit = 0;
    for (let k = 0; k < 4; k += 1) digit = digit * 2 + ((low[i + k] as number) > median && i + k > 0 ? 1 : 0);
    digits += digit.toString(16);
  }
  return digits;
}

/** Bits that differ, 0 to 64. Up to 10 is the same picture. */
export function photoDistance(a: string, b: string): number {
  let distance = 0;
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    let bits = Number.parseInt(a.charAt(i) || '0', 16) ^ Number.parseInt(b.charAt(i) || '0', 16);
    for (; bits > 0; bits >>= 1) distance += bits & 1;
  }
  return distance;
}

export const SAME_PHOTO = 10;

/** The mean of the pixels that fall on each of 32 × 32 fields; small pictures repeat pixels. */
function shrunk({ width, height, values }: GreyMatrix): Float64Array {
  const fields = new Float64Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y += 1) {
    const top = Math.floor((y * height) / SIDE);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / SIDE));
    for (let x = 0; x < SIDE; x += 1) {
      const left = Math.floor((x * width) / SIDE);
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / SIDE));
      let sum = 0;
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1) sum += values[row * width + column] as number;
      fields[y * SIDE + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return fields;
}

const cosines = Array.from({ length: KEPT }, (_, frequency) =>
  Float64Array.from({ length: SIDE }, (_, place) => Math.cos(((2 * place + 1) * frequency * Math.PI) / (2 * SIDE))),
);

/** The 64 lowest terms of the cosine transform, along rows and then along columns. */
function lowFrequencies(fields: Float64Array): number[] {
  const rows = new Float64Array(SIDE * KEPT);
  for (let y = 0; y < SIDE; y += 1) {
    for (let u = 0; u < KEPT; u += 1) {
      let sum = 0;
      for (let x = 0; x < SIDE; x += 1) sum += (fields[y * SIDE + x] as number) * (cosines[u]?.[x] as number);
      rows[y * KEPT + u] = sum;
    }
  }
  return Array.from({ length: KEPT * KEPT }, (_, i) => {
    const [v, u] = [Math.floor(i / KEPT), i % KEPT];
    let sum = 0;
    for (let y = 0; y < SIDE; y += 1) sum += (rows[y * KEPT + u] as number) * (cosines[v]?.[y] as number);
    return sum;
  });
}
