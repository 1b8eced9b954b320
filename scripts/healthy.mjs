// For containers: exit code 0 while this process is well.
const port = process.env.JIANBAO_PORT ?? '3000';
const well = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(2500) })
  .then(({ status }) => status === 200)
  .catch(() => false);
process.exit(well ? 0 : 1);
