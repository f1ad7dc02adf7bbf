/** Says something to those who hear the page. */
export function say(text: string): void {
  const live = document.getElementById('live');
  if (!live) return;
  // A repeated text is only heard when it was gone in between.
  live.textContent = '';
  setTimeout(() => {
    live.textContent = text;
  }, 30);
}
