import { expect, test } from './support/journey';

/** The settings are for those who may change something there, each their own part. */
test('who has nothing to settle finds nothing there', async ({ as }) => {
  const correspondent = await as('林见秋');
  const answer = await correspondent.goto('/settings/people');
  expect(answer?.status()).toBe(404);
  const editor = await as('叶知夏');
  await editor.goto('/settings');
  await expect(editor.getByRole('link', { name: /版面模板/ })).toBeVisible();
  await expect(editor.getByRole('link', { name: /人员/ })).toHaveCount(0);
});
