const ROLES = ['all', 'web', 'worker'] as const;

/** What this process does: answer, do the jobs, or both. */
export type Role = (typeof ROLES)[number];

export function roleOf(settings: NodeJS.ProcessEnv): Role {
  const wanted = settings.JIANBAO_ROLE || 'all';
  const role = ROLES.find((each) => each === wanted);
  if (!role) throw new Error(`JIANBAO_ROLE is ${wanted}; it can be ${ROLES.join(', ')}.`);
  if (role !== 'all' && !settings.DATABASE_URL)
    throw new Error(
      `JIANBAO_ROLE=${role} needs DATABASE_URL: our own database lives with one process only, which does everything.`,
    );
  return role;
}
