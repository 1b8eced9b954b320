export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];
export const themeCookie = 'theme';

/** What belongs on <html data-theme>: nothing when the machine decides. */
export function themeAttribute(cookie: string | null | undefined): 'light' | 'dark' | undefined {
  return cookie === 'light' || cookie === 'dark' ? cookie : undefined;
}

/** Shows the choice at once and keeps it for a year. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in many phones' browsers
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=31536000; samesite=lax`;
}
