import { expect, test, vi } from 'vitest';

vi.stubEnv('JIANBAO_SECRET', 'a secret of forty characters, or about so');
const { openSecret, recoveryHash, sealSecret } = await import('./sealed-secret');

test('a secret opens for its person, and for nobody else', () => {
  const sealed = sealSecret('JBSWY3DPEHPK3PXP', 'one');
  expect(openSecret(sealed, 'one')).toBe('JBSWY3DPEHPK3PXP');
  expect(openSecret(sealed, 'another')).toBeNull();
  expect(openSecret(`${sealed.slice(0, -2)}AA`, 'one')).toBeNull();
  expect(openSecret('', 'one')).toBeNull();
});

test('it is sealed anew each time, and is not in what is kept', () => {
  const sealed = sealSecret('JBSWY3DPEHPK3PXP', 'one');
  expect(sealSecret('JBSWY3DPEHPK3PXP', 'one')).not.toBe(sealed);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('JBSWY3DPEHPK3PXP');
});

test('the same recovery code is another one for another person', () => {
  expect(recoveryHash('abcdefghjk', 'one')).toBe(recoveryHash('abcdefghjk', 'one'));
  expect(recoveryHash('abcdefghjk', 'one')).not.toBe(recoveryHash('abcdefghjk', 'another'));
});
