import { fromDisk, readSiteJson } from './helpers/sites.ts';
import { expect, test } from './helpers/test.ts';

const PAGE = 'wiki/superalignment-team-departures-2024.html';
const CLAIM = 'leike-broke-over-priorities';

test('a claim stands on its page with its evidence, and leads to its own address and back', async ({
  page,
}) => {
  await page.goto(fromDisk('example', PAGE));
  const claim = page.locator(`#claim-${CLAIM}`);
  await expect(claim.locator('.evidence tbody tr')).toHaveCount(3);
  await expect(claim).toContainText('Single origin');
  await expect(claim).toContainText('only repeat each other');
  await expect(claim.locator('.checked.verified')).toHaveCount(1);
  await claim.getByText('What would change it').click();
  await expect(claim).toContainText('A source of another origin');
  await claim.getByRole('link', { name: 'Claim', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`claims/${CLAIM}\\.html$`));
  await expect(page.getByRole('heading', { name: 'What would change it' })).toBeVisible();
  await page.getByRole('link', { name: "Departures from OpenAI's safety teams, 2024" }).click();
  await expect(page).toHaveURL(new RegExp(`#claim-${CLAIM}$`));
});

test('claims are listed by state without script, and narrowed with it', async ({
  page,
  browser,
}) => {
  const { claims } = readSiteJson<{ claims: { state: string }[] }>('example', 'claims.json');
  const states = ['corroborated', 'single-origin', 'disputed', 'unsupported', 'uncheckable'];
  expect([...new Set(claims.map(({ state }) => state))].sort()).toEqual(states.sort());
  const still = await browser.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(fromDisk('example', 'claims/index.html'));
  await plain.getByRole('link', { name: /^Disputed/ }).click();
  await expect(plain).toHaveURL(/#state-disputed$/);
  await still.close();
  await page.goto(fromDisk('example', 'claims/index.html'));
  const rows = page.locator('#claims tbody tr:visible');
  await expect(rows).toHaveCount(claims.length);
  await page.locator('select[name=state]').selectOption('Disputed');
  const disputed = claims.filter(({ state }) => state === 'disputed').length;
  await expect(rows).toHaveCount(disputed);
  await page.locator('select[name=page]').selectOption({ index: 1 });
  await page.locator('select[name=level]').selectOption('5');
  await expect(page.locator('.shown')).not.toBeEmpty();
});

test('claims are found by the search, and evidence is weighed only when asked for, with the reason on each result', async ({
  page,
}) => {
  await page.goto(`${fromDisk('example', 'search.html')}?q=priorities&type=claim`);
  const title = page.locator('#results a.title');
  await expect(title.first()).toContainText('core priorities');
  await page.goto(`${fromDisk('example', 'search.html')}?q=openai&type=source`);
  await expect(title.first()).toBeVisible();
  await expect(page.locator('.because')).toHaveCount(0);
  await page.getByLabel('Weigh evidence').check();
  await expect(page.locator('.because').first()).toBeVisible();
  await expect(page.locator('#results')).toContainText(
    'Higher because: quotations from it were verified',
  );
});

test('a page says under its title what it rests on', async ({ page }) => {
  await page.goto(fromDisk('example', 'wiki/competition-for-safety-researchers.html'));
  const footing = page.getByRole('region', { name: 'What this page rests on' });
  await expect(footing).toContainText(/\d+ sources of \d+ origins/);
  await expect(footing).toContainText('quotations verified');
  await expect(footing.getByText('Retracted')).toBeVisible();
  await footing.getByRole('link', { name: /^Unsupported/ }).click();
  await expect(page).toHaveURL(/#claim-ai-tool-made-scientists-productive$/);
});
