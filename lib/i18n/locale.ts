/**
 * The two languages of the house. Chinese is the newspaper's own; English is complete beside it.
 * A person's choice (cookie `locale`) goes before what the browser asks for.
 */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
const defaultLocale: Locale = 'zh-CN';
export const localeCookie = 'locale';

export function pickLocale(asked: { cookie?: string | null; acceptLanguage?: string | null }): Locale {
  if (isLocale(asked.cookie)) return asked.cookie;
  for (const tag of preferred(asked.acceptLanguage ?? '')) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return defaultLocale;
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** Language tags of an Accept-Language header, best first; `q=0` means never. */
function preferred(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
      const weight = quality ? Number(quality.slice(2)) : 1;
      return { tag: tag.trim(), weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
