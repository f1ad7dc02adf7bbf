const KEY = 'stemma-cite';

/** Opens the cite box at the style that was chosen last. */
export function rememberCitationStyle(): void {
  const box = document.querySelector<HTMLElement>('.cite-box');
  if (!box) return;
  try {
    const saved = localStorage.getItem(KEY);
    for (const input of box.querySelectorAll('input'))
      if (input.value === saved) input.checked = true;
    box.addEventListener('change', (event) => {
      localStorage.setItem(KEY, (event.target as HTMLInputElement).value);
    });
  } catch {
    // Without storage it opens at the first style.
  }
}
