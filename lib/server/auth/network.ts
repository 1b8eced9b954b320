/** The network an address belongs to: /24, or so many groups of IPv6, where /48 is what one household may have. */
export function networkOf(peer: string, groups: number): string {
  const address = peer.replace(/^::ffff:/, '');
  return address.includes(':')
    ? address.split(':').slice(0, groups).join(':')
    : address.split('.').slice(0, 3).join('.');
}
