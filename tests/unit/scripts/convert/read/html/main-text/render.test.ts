import { expect, test } from 'vitest';
import { parsePage } from '../../../../../../../scripts/convert/read/html/document.ts';
import { blocksOf } from '../../../../../../../scripts/convert/read/html/main-text/blocks.ts';
import { render } from '../../../../../../../scripts/convert/read/html/main-text/render.ts';

function keep(body: string, wanted: (text: string) => boolean): string {
  const page = parsePage(`<html><head></head><body>${body}</body></html>`, true);
  const kept = blocksOf(page.body).filter(({ text }) => wanted(text));
  return render(page.body, new Set(kept.flatMap(({ nodes }) => nodes as unknown as Node[])));
}

test('what is kept stands in its own elements, and what is not leaves none behind', () => {
  const body = '<nav><ul><li>Home</li></ul></nav><main><h2>Tides</h2><p>High &amp; low.</p></main>';
  expect(keep(body, (text) => text !== 'Home')).toBe(
    '<main><h2>Tides</h2><p>High &amp; low.</p></main>',
  );
});

test('pre-formatted text keeps its lines, and a formula its markup', () => {
  expect(keep('<pre>a\n  b</pre>', () => true)).toBe('<pre>a\n  b</pre>');
  expect(keep('<p><math alttext="x"><mi>x</mi></math></p>', () => true)).toContain(
    '<math alttext="x"><mi>x</mi></math>',
  );
});

test('nothing kept is an empty text', () => {
  expect(keep('<p>Home</p>', () => false)).toBe('');
});

test('text in a form around the whole page or in a button that opens an answer is no part of a form', () => {
  const body = '<form><p>Low tide is at six.</p><button>When is high tide?</button></form>';
  expect(keep(body, () => true)).toBe(
    '<div><p>Low tide is at six.</p><div>When is high tide?</div></div>',
  );
});

test('an image that was saved with the page stays beside what is kept, with its caption', () => {
  const picture =
    '<p><img src="https://saved-image.invalid/0123456789abcdef.png" alt="A gull"></p>';
  const figure = `<figure>${picture}<figcaption>On the roof</figcaption></figure>`;
  const body = `<main><p>High tide.</p>${picture}${figure}</main><aside><b>More</b>${picture}</aside>`;
  expect(keep(body, (text) => text === 'High tide.')).toBe(
    `<main><p>High tide.</p>${picture}${figure}</main>`,
  );
});

test('an image that lies elsewhere does not', () => {
  const body = '<p>High tide.</p><p><img src="https://paper.example/gull.png" alt="A gull"></p>';
  expect(keep(body, (text) => text === 'High tide.')).toBe('<p>High tide.</p>');
});
