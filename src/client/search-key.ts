/** `/` goes to the search field of the page, or to the search page. */
export function listenForSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = document.querySelector<HTMLInputElement>('.search-box input');
    const isAtStart = field !== null && event.target === field && field.value === '';
    if (isTyping(event.target) && !isAtStart) return;
    const link = document.querySelector<HTMLAnchorElement>('.find');
    if (!field && !link) return;
    event.preventDefault();
    if (field) {
      field.focus();
      field.select();
    } else link?.click();
  });
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}
