import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** What a write over HTTP costs at least: node:http, the body read as JSON, one insert of its text, an answer. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const server = createServer((request, response) => {
  let sent = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => {
    sent += part;
  });
  request.on('end', async () => {
    const { text } = JSON.parse(sent) as { text: string };
    const insert = { name: 'insert', text: 'insert into bench_insert (text) values ($1) returning id', values: [text] };
    const { rows } = await pool.query(insert);
    const body = JSON.stringify({ value: rows[0] });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
});

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit(0));
