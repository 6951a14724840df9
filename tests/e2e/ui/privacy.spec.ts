import { mkdirSync } from 'node:fs';
import { expect, test } from '../support/app-test';
import { expectAccessible } from '../support/expect-accessible';

const LANGUAGES = { 'pt-BR': 'Privacidade', en: 'Privacy', es: 'Privacidad' };
const THEMES = ['light', 'dark'];
const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [locale, title] of Object.entries(LANGUAGES))
  test(`anybody reads the privacy policy in ${locale}, from the sign-in page on`, async ({
    app,
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: app.url, locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto('/sign-in');
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
    for (const theme of THEMES)
      for (const [width, viewport] of Object.entries(WIDTHS)) {
        await context.addCookies([{ name: 'theme', value: theme, url: app.url }]);
        await page.setViewportSize(viewport);
        await page.goto('/privacy');
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider, `${theme} ${width} scrolls sideways`).toBeLessThanOrEqual(0);
        await expect(page.locator('main')).not.toContainText('privacy.');
        await expectAccessible(page, `${theme} ${width}`);
        mkdirSync('test-results/screens', { recursive: true });
        const path = `test-results/screens/privacy-${theme}-${width}-${locale}.png`;
        await page.screenshot({ path, fullPage: true });
      }
    expect(wrong).toEqual([]);
    await context.close();
  });
