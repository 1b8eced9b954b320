import type sharp from 'sharp';

/**
 * What reads photos, loaded when the first one comes. A server that takes files from outside reads the formats that
 * it takes, and no other: whatever a file pretends to be, no other decoder is ever started. Holds for the whole
 * process.
 */
export function photoReader(): Promise<typeof sharp> {
  loaded ??= import('sharp').then(({ default: reader }) => {
    reader.block({ operation: ['VipsForeignLoad'] });
    reader.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
    return reader;
  });
  return loaded;
}

let loaded: Promise<typeof sharp> | undefined;
