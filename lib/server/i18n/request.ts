import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { localeCookie, pickLocale } from '@/lib/i18n/locale';
import { messagesFor } from '@/lib/i18n/messages';

export default getRequestConfig(async () => {
  const locale = pickLocale({
    cookie: (await cookies()).get(localeCookie)?.value,
    acceptLanguage: (await headers()).get('accept-language'),
  });
  return { locale, messages: messagesFor(locale), timeZone: 'Asia/Shanghai' };
});
