/** A headline where it is only named, in titles and lists for machines: its halves stand on one line. */
export function plainHeadline(text: string): string {
  return text
    .split(/[\s　]+/)
    .filter(Boolean)
    .join(' ');
}
