import { z } from 'zod';
import { reportStates } from '@/lib/domain/reports/states';
import { refuse, problem } from '@/lib/domain/problems';
import { createReport, createReportInput } from '../../reports/create';
import { db } from '../../db/client';
import { findReport } from '../../reports/facts';
import { saveText, saveTextInput } from '../../reports/save-text';
import { transitionReport } from '../../reports/transition';
import { transitionInput } from '../../reports/transition-input';
import { focalInput, setFocalPoint } from '../../photos/focal';
import { takePhoto } from '../../photos/take';
import { movedSchema, told } from '../answer-schemas';
import { endpoint } from '../endpoint';
import { contentOfParts, plainParts } from './plain-parts';

export const makeReport = endpoint({
  method: 'POST',
  path: '/reports',
  tag: 'reports',
  summary: 'A new, empty draft of yours; text and photos follow',
  policy: 'report.write',
  input: createReportInput,
  answer: z.strictObject({ id: z.uuid() }),
  run: createReport,
});

export const writeText = endpoint({
  method: 'PUT',
  path: '/reports/{reportId}/text',
  tag: 'reports',
  summary:
    'Saves the text, as a manuscript in `content` or as plain words in `parts` (those left out stay as they are), and the statement that it was not sent elsewhere',
  policy: 'signed-in',
  input: saveTextInput.extend({ content: z.unknown().optional(), parts: plainParts.optional() }),
  answer: z.strictObject({
    bodyVersion: z.int(),
    version: z.int(),
    contentHash: told,
    state: z.enum(reportStates),
    savedAt: told,
  }),
  run: async (actor, { parts, content, ...rest }, repeat) => {
    if (parts && content !== undefined) return refuse(problem('unknown-field', 'parts'));
    if (!parts && content === undefined) return refuse(problem('missing-field', 'content'));
    const now = parts ? await findReport(db(), actor, rest.reportId) : null;
    if (parts && !now) return refuse(problem('not-found'));
    // a text that is another by now has another version, and is refused
    const text = parts && now ? contentOfParts(parts, now.content) : content;
    const saved = await saveText(actor, { ...rest, content: text }, repeat);
    return saved as typeof saved & { value: { state: (typeof reportStates)[number] } };
  },
});

export const sendPhoto = endpoint({
  method: 'POST',
  path: '/reports/{reportId}/photos',
  tag: 'reports',
  summary:
    'Takes a photo: the file itself as the body, JPEG, PNG or WebP, at most 20 MB. It joins the report when the text names it',
  policy: 'signed-in',
  input: z.strictObject({ reportId: z.uuid(), bytes: z.instanceof(Uint8Array) }),
  body: 'photo',
  answer: z.strictObject({ photoId: z.uuid(), width: z.int(), height: z.int() }),
  run: takePhoto,
});

export const focusPhoto = endpoint({
  method: 'PUT',
  path: '/reports/{reportId}/photos/{photoId}/focus',
  tag: 'reports',
  summary: 'What must stay visible when a page crops the photo, as fractions of width and height',
  policy: 'signed-in',
  input: focalInput,
  answer: z.null(),
  run: setFocalPoint,
});

export const moveReport = endpoint({
  method: 'POST',
  path: '/reports/{reportId}/transitions',
  tag: 'reports',
  summary:
    'Moves a report along the line: submit, claim, return, sign, … See `transitions` of the report for what you can do now',
  policy: 'signed-in',
  input: transitionInput,
  answer: movedSchema,
  run: transitionReport,
});
