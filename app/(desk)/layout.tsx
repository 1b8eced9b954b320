import type { ReactNode } from 'react';
import { areasFor } from '@/components/shell/areas';
import { DeskFrame } from '@/components/shell/desk-frame';
import { PersonMenu } from '@/components/shell/person-menu';
import { Rail } from '@/components/shell/rail';
import { railCounts } from '@/lib/server/desk/rail-counts';
import { currentActor } from '@/lib/server/web/current-actor';
import { chooseLocale, signOut } from './frame-actions';

/** The frame only; each screen asks for itself who may see it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return children;
  const roles = [...new Set(actor.grants.map((grant) => grant.role))];
  const counts = await railCounts(actor);
  const items = areasFor(roles, Object.keys(counts)).map((area) => ({ ...area, ...counts[area.name] }));
  return (
    <DeskFrame
      rail={
        <Rail
          items={items}
          person={<PersonMenu name={actor.name} roles={roles} signOut={signOut} chooseLocale={chooseLocale} />}
        />
      }
    >
      {children}
    </DeskFrame>
  );
}
