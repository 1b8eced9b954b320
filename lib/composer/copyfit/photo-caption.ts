import type { ComposerPhoto } from '@/lib/composer/page';

/** of the body size */
export const CAPTION_SIZE = 0.92;

/** The caption with the photographer, as it is printed. */
export const printedCaption = (photo: ComposerPhoto): string => {
  const photographer = photo.photographer.trim();
  const caption = photo.caption.trim();
  return photographer ? `${caption} ${photographer} 摄`.trim() : caption;
};
