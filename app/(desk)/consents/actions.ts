'use server';

import { answerConsent, answerConsentInput } from '@/lib/server/consents/answer';
import { takeLink, takeLinkInput } from '@/lib/server/consents/take-link';
import { withdrawConsent, withdrawConsentInput } from '@/lib/server/consents/withdraw';
import { action } from '@/lib/server/web/action';

export const answerConsentAction = action('signed-in', answerConsentInput, answerConsent);
export const withdrawConsentAction = action('signed-in', withdrawConsentInput, withdrawConsent);
export const takeLinkAction = action('signed-in', takeLinkInput, takeLink);
