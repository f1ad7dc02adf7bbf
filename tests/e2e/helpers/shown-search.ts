/** All that a search page shows. */
export interface Shown {
  count: string;
  message: string;
  odd: string[];
  results: string[];
  facets: string[];
}

/** Reads the search page once its search is done, every result of it; runs in a browser. */
export async function shownSearch(): Promise<Shown> {
  const byId = (id: string) => document.getElementById(id) as HTMLElement;
  const until = async (done: () => boolean): Promise<void> => {
    while (!done()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const inner = (selector: string) =>
    [...document.querySelectorAll(selector)].map((found) => found.innerHTML);
  await until(() => byId('found').ariaBusy === 'false');
  while (!byId('more').hidden) {
    const before = byId('results').children.length;
    byId('more').click();
    await until(() => byId('results').children.length > before);
  }
  return {
    count: byId('count').textContent ?? '',
    message: byId('message').textContent ?? '',
    odd: inner('#odd > li'),
    results: inner('#results > li'),
    facets: inner('#facets fieldset'),
  };
}
