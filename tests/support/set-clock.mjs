/**
 * For a process that is started with `--import` of this file: its dates stand JIANBAO_CLOCK_AHEAD
 * milliseconds ahead. Timers, `performance.now()` and the operating system keep theirs.
 */
import { clockAhead } from './clock-ahead.mjs';

clockAhead(Number(process.env.JIANBAO_CLOCK_AHEAD));
