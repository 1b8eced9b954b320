'use client';

import { useLocale, useTranslations } from 'next-intl';

const CHINESE = ['头', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 头条, 二条, 倒头条; in English Lead, 2nd … */
export function usePriorityWords(): (priority: number, anchor: string | null) => string {
  const t = useTranslations('issues');
  const chinese = useLocale() === 'zh-CN';
  return (priority, anchor) => {
    if (anchor === 'BL') return t('bottomLead');
    return t('priority', { rank: (chinese ? CHINESE[priority - 1] : undefined) ?? String(priority) });
  };
}
