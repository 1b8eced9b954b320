import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesFor } from './messages';

const root = new URL('../../', import.meta.url);

describe('every sentence a screen asks for is there', () => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

  it('reads the screens', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s', (file) => {
    expect(missing(readFileSync(new URL(file, root), 'utf8'))).toEqual([]);
  });

  it('can fail: a sentence that is not there is named', () => {
    const planted =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, not a string to fill
      "const t = useTranslations('ui'); t('close'); t('noSuchWord'); t(`revisions.${kind}`); t(`nowhere.${x}`)";
    expect(missing(planted)).toEqual(['ui.noSuchWord', 'ui.nowhere.']);
  });
});

/** Keys that are asked for in so many letters; of a key that is put together, the part before it. */
function missing(source: string): string[] {
  const translators = [...source.matchAll(/const (\w+) = (?:await )?(?:use|get)Translations\('([\w.]+)'\)/g)];
  const names = [...new Set(translators.map(([, name = '']) => name))];
  return names.flatMap((name) => {
    const areas = translators.filter((found) => found[1] === name).map(([, , area = '']) => area);
    return asked(source, name)
      .filter((key) => !areas.some((area) => exists(`${area}.${key}`)))
      .map((key) => `${areas[0]}.${key}`);
  });
}

function asked(source: string, translator: string): string[] {
  const whole = source.matchAll(new RegExp(`\\b${translator}(?:\\.rich|\\.markup)?\\('([\\w.-]+)'`, 'g'));
  const begun = source.matchAll(new RegExp(`\\b${translator}(?:\\.rich|\\.markup)?\\(\`([\\w.-]+\\.)\\$\\{`, 'g'));
  return [...whole, ...begun].map(([, key = '']) => key);
}

function exists(path: string): boolean {
  let here: unknown = messagesFor('zh-CN');
  for (const step of path.split('.').filter(Boolean)) {
    if (typeof here !== 'object' || here === null || !(step in here)) return false;
    here = (here as Record<string, unknown>)[step];
  }
  return typeof here === (path.endsWith('.') ? 'object' : 'string');
}
