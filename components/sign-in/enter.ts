const CODES = ['too-many-attempts', 'no-connection', 'code-needed', 'factor-code-wrong', 'sign-in-expired'];

/** Problem code and seconds to wait, as the server put them into the sign-in's error. */
export interface Refused {
  code: string;
  seconds: number;
}

/** Signs in and goes on; or says why not. A line that is down is said as such: nothing is lost. */
export async function enter(given: Record<string, string>, back: string | undefined): Promise<Refused | null> {
  try {
    const { signIn } = await import('next-auth/react');
    const answer = await signIn('credentials', { ...given, redirect: false });
    if (answer?.ok && !answer.error) {
      window.location.assign(back?.startsWith('/') && !back.startsWith('//') ? back : '/signin');
      return null;
    }
    const [code = 'sign-in-failed', seconds = '0'] = (answer?.error ?? '').split(':');
    return { code: CODES.includes(code) ? code : 'sign-in-failed', seconds: Number(seconds) };
  } catch {
    return { code: 'no-connection', seconds: 0 };
  }
}
