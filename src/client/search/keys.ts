/** Arrows, Home and End move between field and results, Enter opens, Esc clears and comes back to the field. */
export function listenForKeys(
  field: HTMLInputElement,
  results: HTMLElement,
  clear: () => void,
): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('a.title')];
  const go = (to: number) => {
    if (to < 0) field.focus();
    else links()[to]?.focus();
  };
  document.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === field;
    if (event.key === 'Escape' && (inField || at >= 0)) {
      event.preventDefault();
      if (inField) clear();
      field.focus();
    } else if (event.key === 'ArrowDown' && (inField || at >= 0)) {
      event.preventDefault();
      go(Math.min(at + 1, all.length - 1));
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      go(at - 1);
    } else if ((event.key === 'Home' || event.key === 'End') && at >= 0) {
      event.preventDefault();
      go(event.key === 'Home' ? 0 : all.length - 1);
    } else if (event.key === 'Enter' && inField) {
      event.preventDefault();
      all[0]?.click();
    }
  });
}
