import { savedTheme } from './theme-choice.ts';

// Runs before the page is drawn, so that a chosen theme does not flash in late.
const theme = savedTheme();
if (theme !== 'auto') document.documentElement.dataset.theme = theme;
