import type { Actor, Role } from '@/lib/domain/actor';
import { grantableRoles } from '@/lib/domain/permissions';

/**
 * Who may look after whose account. The liaison brings in people from the units and helps them
 * with their password, but not a colleague of the newsroom: a reset link would be a way to become
 * the administrator.
 */
export function mayCareFor(actor: Actor, held: readonly Role[]): boolean {
  const grantable = grantableRoles(actor);
  return grantable.length > 0 && held.every((role) => grantable.includes(role));
}
