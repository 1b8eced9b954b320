'use server';

import { markNoticesRead, markReadInput } from '@/lib/server/notices/mark-read';
import { focalInput, setFocalPoint } from '@/lib/server/photos/focal';
import { beginReportInput, createReport } from '@/lib/server/reports/create';
import { readDraft, readDraftInput } from '@/lib/server/reports/draft';
import { previewInput, previewReport } from '@/lib/server/reports/preview';
import { saveText, saveTextInput } from '@/lib/server/reports/save-text';
import { transitionReport } from '@/lib/server/reports/transition';
import { transitionInput } from '@/lib/server/reports/transition-input';
import { action } from '@/lib/server/web/action';

export const beginReport = action('report.write', beginReportInput, createReport);
export const saveDraft = action('signed-in', saveTextInput, saveText);
export const openDraft = action('signed-in', readDraftInput, readDraft);
export const moveReport = action('signed-in', transitionInput, transitionReport);
export const previewDraft = action('signed-in', previewInput, previewReport);
export const setFocal = action('signed-in', focalInput, setFocalPoint);
export const putNoticesAway = action('signed-in', markReadInput, markNoticesRead);
