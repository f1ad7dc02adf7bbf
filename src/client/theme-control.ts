import { savedTheme, saveTheme, THEMES, type Theme } from './theme-choice.ts';

/** Puts a choice of theme where the page has a place for it. */
export function addThemeControl(): void {
  const place = document.querySelector<HTMLElement>('[data-theme-control]');
  if (!place) return;
  const texts = JSON.parse(place.dataset.texts ?? '{}') as Record<string, string>;
  const select = document.createElement('select');
  for (const theme of THEMES) select.add(new Option(texts[theme] ?? theme, theme));
  select.value = savedTheme();
  select.addEventListener('change', () => apply(select.value as Theme));
  const label = document.createElement('label');
  label.append(`${texts.label ?? ''} `, select);
  place.append(label);
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
  saveTheme(theme);
}
