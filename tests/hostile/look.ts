/** What a browser has made of a page, as seen from inside it. */
export interface Looked {
  /** What should never be: a script that ran, an attribute that acts, an element that loads or covers. */
  wrong: string[];
  /** The frame around the content, as text: elements and attributes of head line and foot. */
  frame: string;
  /** Places and sizes of the frame's boxes, in pixels. */
  boxes: string;
  /** How far the page is wider than the window. */
  overflow: number;
}

/** Looks at the page that it is run in (by Playwright), so it uses nothing from outside itself. */
export function look(): Looked {
  const wrong: string[] = [];
  const root = document.documentElement;
  if ('ran' in window) wrong.push('a script ran');
  if (root.dataset['ran'] !== undefined || document.title === 'ran') wrong.push('the page changed');
  const acting = 'iframe frame frameset object embed applet base portal video audio style template';
  for (const name of acting.split(' ')) {
    if (document.querySelector(name)) wrong.push(`<${name}>`);
  }
  for (const element of document.querySelectorAll('*')) {
    const inHead = element.closest('head') !== null;
    const name = element.localName;
    if (!inHead && ['meta', 'link', 'title', 'script'].includes(name))
      wrong.push(`<${name}> in body`);
    if (name.includes('-')) wrong.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || attribute === 'style' || attribute === 'srcdoc')
        wrong.push(`${name}[${attribute}]`);
      if (/^(?:href|src|action|formaction|xlink:href)$/i.test(attribute)) {
        const { protocol, origin } = new URL(value, document.baseURI);
        const leads = ['http:', 'https:', 'mailto:', 'file:'].includes(protocol);
        const inside = origin === location.origin || location.protocol === 'file:';
        if (!leads || (attribute !== 'href' && !inside))
          wrong.push(`${name}[${attribute}=${value}]`);
      }
    }
  }
  for (const image of document.images) {
    if (image.naturalWidth === 0 && image.complete) wrong.push(`an image is missing: ${image.src}`);
  }
  const [header, main, footer] = ['header.top', 'main', 'footer.foot'].map((one) =>
    document.querySelectorAll(one),
  );
  if (header?.length !== 1 || main?.length !== 1 || footer?.length !== 1)
    wrong.push('another frame');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) wrong.push(`two elements with the id ${twice}`);
  for (const id of ['main', 'live']) {
    if (document.getElementById(id)?.parentElement !== document.body)
      wrong.push(`${id} is not ours`);
  }
  const shape = (element: Element): string => {
    const names = [...element.attributes].map(({ name, value }) =>
      ['href', 'aria-current'].includes(name) ? '' : `[${name}=${value}]`,
    );
    return `${element.localName}${names.join('')}(${[...element.children].map(shape).join()})`;
  };
  const around = [...document.body.children].filter(({ localName }) => localName !== 'main');
  const box = (element: Element | null | undefined): string => {
    const { x, width, height, y } = element?.getBoundingClientRect() ?? new DOMRect();
    return [x, element?.localName === 'header' ? y : 0, width, height].map(Math.round).join(' ');
  };
  return {
    wrong: [...new Set(wrong)],
    frame: around.map(shape).join('\n'),
    boxes: [header?.[0], footer?.[0]].map(box).join(' | '),
    overflow: root.scrollWidth - root.clientWidth,
  };
}
