import { constants } from 'node:zlib';
import compression from 'compression';

/** What Next draws for one person is packed as it streams, each part at once: fairly well, for little work. */
export const packAnswer = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
