import pg from 'pg';

/**
 * Somebody at another desk: a transaction of its own that has done this and is not finished while
 * `ours` begins. It ends when ours waits for it, or has not waited at all.
 */
export async function whileRival<T>(did: string[], ours: () => Promise<T>): Promise<T> {
  const rival = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await rival.connect();
  try {
    await rival.query('begin');
    for (const statement of did) await rival.query(statement);
    let settled = false;
    const running = ours().finally(() => {
      settled = true;
    });
    running.catch(() => {});
    while (!settled && !(await someoneWaits(rival))) await new Promise((resolve) => setTimeout(resolve, 20));
    await rival.query('commit');
    return await running;
  } finally {
    await rival.end();
  }
}

async function someoneWaits(rival: pg.Client): Promise<boolean> {
  const { rows } = await rival.query(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
}
