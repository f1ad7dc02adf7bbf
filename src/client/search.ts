import { SearchPage } from './search/page.ts';

const form = document.querySelector<HTMLFormElement>('form#search');
if (form) new SearchPage(form).start();
