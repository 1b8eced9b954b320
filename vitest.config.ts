import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': resolve('.') };
// a test that asserts nothing, for instance in a loop over an empty list, has failed
const expect = { requireAssertions: true };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          expect,
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'prisma/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
          ],
          testTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          expect,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          // what touches files once more, with the files in a bucket
          name: 'integration-s3',
          expect,
          env: { JIANBAO_TEST_STORE: 's3' },
          include: ['photos', 'damaged-bundles', 'verify'].map((name) => `tests/integration/${name}.test.ts`),
          globalSetup: ['tests/support/postgres-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
