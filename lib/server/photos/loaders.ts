import sharp from 'sharp';

/**
 * A server that takes files from outside reads the formats that it takes, and no other: whatever a
 * file pretends to be, no other decoder is ever started. Holds for the whole process.
 */
export function allowOnlyPhotoLoaders(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
}
