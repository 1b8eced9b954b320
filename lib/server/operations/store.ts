import { canStore, storeRoom } from '../storage/files';

export interface Store {
  usable: boolean;
  place: string;
  free: number | null;
  total: number | null;
}

const PATIENCE = 2_000;

/** Where files are kept and whether they can be, said in time. */
export async function store(): Promise<Store> {
  const late = <T>(said: T) => new Promise<T>((done) => setTimeout(done, PATIENCE, said).unref());
  const [usable, room] = await Promise.all([
    Promise.race([canStore(), late(false)]),
    Promise.race([storeRoom().catch(() => null), late(null)]),
  ]);
  return {
    usable,
    place: room?.place ?? '',
    free: room?.room?.free ?? null,
    total: room?.room?.total ?? null,
  };
}
