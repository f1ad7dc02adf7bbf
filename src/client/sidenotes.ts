const GAP = 12;

/**
 * Beside the text of a page, where its margin has room (the style sheet decides), repeats each reference at the
 * height where it is first cited. Those who hear the page find it in the list of references alone.
 */
export function addSidenotes(): void {
  const article = document.querySelector<HTMLElement>('.page article.prose');
  if (!article) return;
  const notes = new Map<string, { cite: HTMLElement; note: HTMLElement }>();
  for (const cite of article.querySelectorAll<HTMLAnchorElement>('.cite[href^="#ref-"]')) {
    const { hash } = new URL(cite.href);
    const line = document.querySelector(`${hash} > p`);
    if (!line || notes.has(hash)) continue;
    notes.set(hash, { cite, note: noteOf(line, hash.replace('#ref-', '')) });
  }
  if (notes.size === 0) return;
  article.append(...[...notes.values()].map(({ note }) => note));
  const place = () => {
    const top = article.getBoundingClientRect().top;
    let free = 0;
    const wanted = [...notes.values()].map(({ cite, note }) => ({
      note,
      at: cite.getBoundingClientRect().top - top,
      height: note.offsetHeight,
    }));
    for (const { note, at, height } of wanted) {
      const y = Math.max(free, at);
      note.style.top = `${y}px`;
      free = y + height + GAP;
    }
  };
  new ResizeObserver(place).observe(article);
}

function noteOf(line: Element, number: string): HTMLElement {
  const note = document.createElement('div');
  note.className = 'sidenote';
  note.setAttribute('aria-hidden', 'true');
  const sign = Object.assign(document.createElement('b'), { textContent: number });
  const copy = line.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('.back')) back.remove();
  for (const link of copy.querySelectorAll('a')) link.tabIndex = -1;
  note.append(sign, ' ', ...copy.childNodes);
  return note;
}
