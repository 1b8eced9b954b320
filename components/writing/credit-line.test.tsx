import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/i18n/messages';
import { creditRoles } from '@/lib/manuscript/credit-roles';
import { CreditLine } from './credit-line';

test.each(creditRoles)('a line of the byline form offers %s, and keeps it', (role) => {
  const nothing = () => {};
  const form = renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-CN" messages={messagesFor('zh-CN')} timeZone="UTC">
      <CreditLine
        index={0}
        of={1}
        credit={{ name: '沈拓', role, unit: null }}
        units={[]}
        error={undefined}
        onChange={nothing}
        onMove={nothing}
        onRemove={nothing}
      />
    </NextIntlClientProvider>,
  );
  expect(form).toMatch(new RegExp(`<option value="${role}" selected="">`));
});
