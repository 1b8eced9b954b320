import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import type { Actor } from '@/lib/domain/actor';
import type { ProblemCode } from '@/lib/domain/problem-codes';
import { isPrintable, lineOf } from '@/lib/domain/typed-words';
import { log } from '../log';
import { requestId } from '../request-id';
import { admitted, currentActor, type Policy } from './current-actor';
import { reached } from './reached';

export interface DeskRequest {
  actor: Actor;
  params: Record<string, string>;
  search: Record<string, string | undefined>;
}

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A screen behind sign-in. Whoever may not see it finds nothing there. */
export function deskPage(policy: Policy, render: (request: DeskRequest) => Promise<ReactNode>) {
  return async function DeskPage({ params, searchParams }: PageProps) {
    reached();
    await connection();
    const who = await admitted(policy);
    if (!who.ok) return turnedAway(who.problem.code);
    return underItsName(async () =>
      render({ actor: who.actor, params: named(await params), search: single(await searchParams) }),
    );
  };
}

function turnedAway(code: ProblemCode): never {
  if (code === 'not-signed-in') redirect('/signin');
  if (code === 'second-factor-missing') redirect('/second-factor');
  notFound();
}

/** A screen for everybody: the policy is written down all the same. */
export function publicPage(
  render: (request: Omit<DeskRequest, 'actor'> & { actor: Actor | null }) => Promise<ReactNode>,
) {
  return async function PublicPage({ params, searchParams }: PageProps) {
    reached();
    await connection();
    return underItsName(async () =>
      render({ actor: await currentActor(), params: named(await params), search: single(await searchParams) }),
    );
  };
}

/** A page that fails tells the reader the name of the request, under which the log has what went wrong. */
async function underItsName<T>(draw: () => Promise<T>): Promise<T> {
  try {
    return await draw();
  } catch (error) {
    // a redirect and a page that is not found have a digest of their own
    const id = requestId();
    if (id && error instanceof Error && !('digest' in error)) {
      log().error({ err: error }, 'page failed');
      Object.assign(error, { digest: id });
    }
    throw error;
  }
}

function single(search: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(search).map(([key, value]) => [key, fit(Array.isArray(value) ? value[0] : value)]),
  );
}

/** What is asked for in an address was typed like all else; what cannot be kept was not asked for. */
function fit(value: string | undefined): string | undefined {
  return value !== undefined && isPrintable(value) ? lineOf(value) : undefined;
}

/** The parts of the address itself: one that cannot be is that of nothing. */
function named(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, decoded(value)]));
}

function decoded(part: string): string {
  try {
    const text = decodeURIComponent(part);
    if (isPrintable(text)) return text;
  } catch {
    // a sign of per cent that stands for nothing
  }
  notFound();
}
