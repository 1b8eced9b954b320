import type { Endpoint, EndpointTable } from './endpoint';

/** The door, with what its address carries; or which methods this address has; or that there is none. */
export type Found = { one: Endpoint; params: Record<string, string> } | { methods: string[] } | null;

interface Place {
  parts: string[];
  doors: Endpoint[];
}

/** Doors by their addresses, below /api/v1. A HEAD is a GET whose body stays here. */
export function doorsOf(table: EndpointTable): (method: string, path: string) => Found {
  const places = new Map<string, Place>();
  for (const one of Object.values(table)) {
    const place = places.get(one.path) ?? { parts: one.path.split('/'), doors: [] };
    place.doors.push(one);
    places.set(one.path, place);
  }
  // what is written out comes before what is in braces
  const all = [...places.values()].sort((a, b) => bracesIn(a) - bracesIn(b));
  return (method, path) => {
    const asked = path.replace(/\/$/, '').split('/');
    for (const { parts, doors } of all) {
      const params = fitting(parts, asked);
      if (!params) continue;
      const one = doors.find((door) => door.method === (method === 'HEAD' ? 'GET' : method));
      return one ? { one, params } : { methods: methodsOf(doors) };
    }
    return null;
  };
}

const bracesIn = ({ parts }: Place): number => parts.filter((part) => part.startsWith('{')).length;

function fitting(parts: string[], asked: string[]): Record<string, string> | null {
  if (parts.length !== asked.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const given = asked[at] as string;
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(given);
    else if (part !== given) return null;
  }
  return params;
}

function methodsOf(doors: Endpoint[]): string[] {
  const own: string[] = doors.map(({ method }) => method);
  return [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}
