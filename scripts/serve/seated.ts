import { isDemo } from '@/lib/server/newspaper/is-demo';
import { runScript } from './run-script';

/** There is a newspaper; whether it is a demo. */
export async function seated(wantsDemo: boolean, say: (line: string) => void): Promise<boolean> {
  const known = await isDemo();
  if (known !== null) return known;
  await runScript('seat', wantsDemo ? ['--demo'] : [], say);
  return (await isDemo()) ?? false;
}
