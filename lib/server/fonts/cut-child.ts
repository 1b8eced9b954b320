/** The process that cuts type for screens: one set of characters after the other, behind everything else. */
import { constants, setPriority } from 'node:os';
import { SCREEN_FACES, type ScreenFace } from './face-files';
import { cutForScreen } from './screen-cut';

export interface CutQuestion {
  id: number;
  face: ScreenFace;
  characters: string;
}

export interface CutAnswer {
  id: number;
  bytes?: Uint8Array;
  failure?: string;
}

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.on('message', ({ id, face, characters }: CutQuestion) => {
  cutForScreen(SCREEN_FACES[face], characters).then(
    (bytes) => process.send?.({ id, bytes } satisfies CutAnswer),
    (error: unknown) => process.send?.({ id, failure: String(error) } satisfies CutAnswer),
  );
});
process.on('disconnect', () => process.exit());
