import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composePage } from '@/lib/composer/compose-page';
import { formats } from '@/lib/composer/formats';
import { setPage } from '@/lib/composer/setting/set-page';
import { inventedReport } from '@/lib/composer/test-support/invented-page';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { missing } from '@/lib/intake/page-text/account';
import { readPage } from '@/lib/intake/page-text/read-page';
import { readPaste } from '@/lib/intake/paste/paste';
import { composerReport } from '@/lib/manuscript/composer-report';
import type { ReportContent } from '@/lib/manuscript/content';
import { canonicalContent } from '@/lib/manuscript/hash';
import { parseContent } from '@/lib/manuscript/schema';
import { summaryOf } from '@/lib/manuscript/summary';
import { fuzzing } from '../../support/fuzz/fuzzing';
import { hostileWords } from '../../support/fuzz/hostile-words';
import { anyManuscript } from '../../support/fuzz/manuscripts';

const unprintable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u;

test('manuscripts: refused with reasons, or kept as one form that parses to itself, and handed to the composer', () => {
  let kept = 0;
  fc.assert(
    fc.property(anyManuscript, (value) => {
      const parsed = parseContent(value);
      if (!parsed.ok) return void expect(parsed.problems.length).toBeGreaterThan(0);
      kept += 1;
      const { content } = parsed;
      const again = parseContent(JSON.parse(JSON.stringify(content)));
      expect(again).toEqual(parsed);
      const canonical = canonicalContent(content);
      expect(again.ok && canonicalContent(again.content)).toBe(canonical);
      expect(unprintable.test(canonical)).toBe(false);
      expect(summaryOf(content).characters).toBeGreaterThanOrEqual(0);
      for (const { text } of reportOf(content).body) expect(text).not.toBe('');
    }),
    fuzzing(7_880, 'manuscripts'),
  );
  // or nothing was tried but the refusals
  expect(kept).toBeGreaterThan(2_000);
});

test('pages: every manuscript that is kept is composed and set among others, or named as what cannot be', () => {
  const others = [1, 2, 3].map((priority) => inventedReport({ seed: 7, priority, characters: 420 }));
  fc.assert(
    fc.property(anyManuscript, (value) => {
      const parsed = parseContent(value);
      if (!parsed.ok) return;
      const brief = {
        format: formats.tabloid,
        frontHeadLines: 0,
        reports: [...others, { ...reportOf(parsed.content), id: 'any', priority: 4 }],
      };
      const answer = composePage(brief, testMetrics, { candidates: 1, effort: 20_000 });
      if (answer.kind !== 'composed')
        return void expect(answer.proposals.length + answer.problems.length).toBeGreaterThan(0);
      const [first] = answer.candidates;
      expect(first && setPage(brief, first, testMetrics).marks.length).toBeGreaterThan(0);
    }),
    fuzzing(120, 'pages'),
  );
});

test('pasted and read: no character of a page is lost, and nothing that was pasted throws', () => {
  const tag = fc.constantFrom(
    'p',
    'b',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'h2',
    'div',
    'span style="font-weight:700"',
    'o:p',
    'script',
    'style',
    'a href="javascript:x"',
    '!--',
    '![CDATA[',
    'br/',
  );
  const html = fc
    .array(
      fc.oneof(
        hostileWords,
        tag.map((name) => `<${name}>`),
        tag.map((name) => `</${name.split(' ')[0]}>`),
        fc.constantFrom('&nbsp;', '&#0;', '&#xD800;', '&lt', '<', '>', '&'),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(html, (typed) => void expect(readPaste(typed).blocks).toBeInstanceOf(Array)),
    fuzzing(1_500, 'pastes'),
  );
  fc.assert(
    fc.property(fc.array(hostileWords, { maxLength: 14 }), (lines) => {
      const text = lines.join('\n');
      expect(missing(text, readPage(text))).toBe('');
    }),
    fuzzing(500, 'page texts'),
  );
});

function reportOf(content: ReportContent) {
  const photos = content.photos.map(({ photoId, ...words }, at) => ({
    id: photoId,
    ...words,
    width: [1600, 4000, 200][at % 3] as number,
    height: [1067, 200, 4000][at % 3] as number,
    focalX: 0.5,
    focalY: 0.5,
  }));
  return composerReport(content, { reportId: 'any', priority: 4, photos, headlineBreaks: [] });
}
