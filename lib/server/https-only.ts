/** Once the paper has an address with https, browsers do not come by plain http again for a year. */
export function httpsOnly(publicUrl: string): Record<string, string> {
  return publicUrl.startsWith('https://') ? { 'strict-transport-security': 'max-age=31536000' } : {};
}
