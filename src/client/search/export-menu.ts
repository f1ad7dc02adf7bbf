import { download, exportReferences, FORMATS } from '../export-references.ts';
import { element } from './element.ts';
import type { Result } from './pagefind.ts';
import { fill, type SearchTexts } from './texts.ts';

/** Buttons that save the references of all results as a bibliography. */
export class ExportMenu {
  #place: HTMLElement;
  #status = element('span', { role: 'status' });

  /** @param results gives the results as they are now */
  constructor(place: HTMLElement, { exports }: SearchTexts, results: () => readonly Result[]) {
    this.#place = place;
    const buttons = FORMATS.map((format) => {
      const button = element('button', { type: 'button', textContent: format.name });
      button.addEventListener('click', async () => {
        this.#status.textContent = exports.busy;
        try {
          const ids = await idsOf(results());
          const { text, count } = await exportReferences(ids, format.id, place.dataset.root ?? '');
          if (count > 0) download(text, `references.${format.ending}`, format.type);
          const forms = exports.done;
          this.#status.textContent =
            count === 0 ? exports.none : fill(count === 1 ? forms.one : forms.other, { n: count });
        } catch {
          this.#status.textContent = exports.failed;
        }
      });
      return button;
    });
    place.append(element('span', { textContent: exports.label }), ...buttons, this.#status);
  }

  shown(shown: boolean): void {
    this.#place.hidden = !shown;
    this.#status.textContent = '';
  }
}

/** Entries among the results, in their order; pages have no reference. */
async function idsOf(results: readonly Result[]): Promise<string[]> {
  const all = await Promise.all(results.map((result) => result.data()));
  return all.flatMap(({ url, meta }) =>
    url.startsWith('/resources/') && meta.id ? [meta.id] : [],
  );
}
