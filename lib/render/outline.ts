/**
 * Outlines are SVG path data with absolute commands (M L Q C Z) only, so that a drawing made in
 * its own small square can be put anywhere on the page by moving its numbers.
 */

/** Path data moved and scaled: every x and y becomes x·scale + dx, y·scale + dy. Two decimals stay. */
export function placeOutline(d: string, dx: number, dy: number, scale: number): string {
  let isX = true;
  return d.replace(/-?\d*\.?\d+|[A-Za-z]/g, (token) => {
    if (/[A-Za-z]/.test(token)) {
      isX = true;
      return token;
    }
    const value = Number(token) * scale + (isX ? dx : dy);
    isX = !isX;
    return String(Number(value.toFixed(2)));
  });
}

/** A circle as four curves, for drawings. */
export function circle(cx: number, cy: number, r: number): string {
  return ellipse(cx, cy, r, r);
}

/** An ellipse as four curves, for drawings. */
export function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const kx = rx * 0.5523;
  const ky = ry * 0.5523;
  return [
    `M${cx - rx} ${cy}`,
    `C${cx - rx} ${cy - ky} ${cx - kx} ${cy - ry} ${cx} ${cy - ry}`,
    `C${cx + kx} ${cy - ry} ${cx + rx} ${cy - ky} ${cx + rx} ${cy}`,
    `C${cx + rx} ${cy + ky} ${cx + kx} ${cy + ry} ${cx} ${cy + ry}`,
    `C${cx - kx} ${cy + ry} ${cx - rx} ${cy + ky} ${cx - rx} ${cy}Z`,
  ].join('');
}
