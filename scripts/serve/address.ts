import { freePort, isFree } from '../ground/free-port';

export interface Address {
  host: string;
  port: number;
  url: string;
}

/** A demo listens on loopback only: its people have no passwords. */
export async function chosenAddress(demo: boolean): Promise<Address> {
  const host = demo ? '127.0.0.1' : (process.env.JIANBAO_HOST ?? '127.0.0.1');
  const wanted = process.env.JIANBAO_PORT ?? process.env.PORT;
  const port = wanted ? Number(wanted) : await preferred(host);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`JIANBAO_PORT is not a port: ${wanted}`);
  if (wanted && !(await isFree(port, host)))
    throw new Error(`Port ${port} of ${host} is taken. Choose another with JIANBAO_PORT.`);
  return { host, port, url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}` };
}

async function preferred(host: string): Promise<number> {
  return (await isFree(3000, host)) ? 3000 : freePort();
}
