import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../ground/free-port';

/** What serves the same bytes for comparison: nginx where there is one, else a bare Node file server. */
export interface FileServer {
  name: string;
  port: number;
  stop(): Promise<void>;
}

export async function startFileServer(root: string): Promise<FileServer> {
  const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return version.error ? bareNode(root) : nginx(root, version.stderr.trim().replace('nginx version: ', ''));
}

async function nginx(root: string, name: string): Promise<FileServer> {
  const port = await freePort();
  const prefix = join(root, '..', 'nginx');
  mkdirSync(prefix, { recursive: true });
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, configuration(root, prefix, port));
  const child = spawn('nginx', ['-p', prefix, '-c', file, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      break;
    await pause(100);
  }
  return {
    name: `${name}, worker_processes auto`,
    port,
    stop: async () => {
      child.kill('SIGQUIT');
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

// what a careful administrator would write for static files
const configuration = (root: string, prefix: string, port: number): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${prefix}/nginx.pid;
error_log ${prefix}/error.log;
events { worker_connections 1024; }
http {
  types { text/html html; }
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65;
  keepalive_requests 100000000;
  gzip_static on;
  open_file_cache max=1000 inactive=60s;
  open_file_cache_valid 60s;
  client_body_temp_path ${prefix}/body; proxy_temp_path ${prefix}/proxy; fastcgi_temp_path ${prefix}/fastcgi;
  uwsgi_temp_path ${prefix}/uwsgi; scgi_temp_path ${prefix}/scgi;
  server { listen 127.0.0.1:${port}; root ${root}; location / { add_header cache-control "public, max-age=60"; } }
}
`;

function bareNode(root: string): Promise<FileServer> {
  const server = createServer((request, response) => {
    const packed = request.headers['accept-encoding'] ? '.gz' : '';
    response.setHeader('content-type', 'text/html');
    createReadStream(join(root, `${new URL(request.url ?? '/', 'http://localhost').pathname}index.html${packed}`))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        name: 'a bare Node file server (no nginx on this machine)',
        port: (server.address() as AddressInfo).port,
        stop: async () => void server.close(),
      }),
    );
  });
}
