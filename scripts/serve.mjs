// Serves the product, whoever asks for it: builds what runs beside Next if it changed, and goes on there.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtProcesses } from './ground/processes.mjs';

process.env.JIANBAO_PROCESSES = await builtProcesses();
await import(pathToFileURL(join(process.env.JIANBAO_PROCESSES, 'scripts', 'serve.js')));
