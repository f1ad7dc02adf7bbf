import { Buffer } from 'node:buffer';
import type { JsonObject } from '../../convert/read/bibliography/json/values.ts';
import { parseXml, type XmlElement } from '../../convert/read/zip/xml.ts';
import { libraryOf } from './json.ts';
import type { Library } from './record.ts';

const LARGEST = 64 * 1024 * 1024;
/** What a work lies in, and the name of that in Zotero's own form. */
const CONTAINERS = new Set(
  'journal periodical series book website newspaper magazine blog'.split(' '),
);

/** Reads Zotero RDF, by way of Zotero's own form of items. Names of elements are in lower case here. */
export function readRdf(path: string, text: string): Library | undefined {
  const root = parseXml(Buffer.from(text), LARGEST);
  if (root?.name !== 'rdf') return undefined;
  const byAbout = new Map<string, XmlElement>();
  for (const element of root.children) {
    const about = element.attributes.get('about');
    if (about !== undefined) byAbout.set(about, element);
  }
  const collections = root.children
    .filter(({ name }) => name === 'collection')
    .map((collection) => ({
      name: value(collection, 'title'),
      items: resources(collection, 'hasPart'),
    }));
  const held = new Set(
    root.children.flatMap((one) => [
      ...resources(one, 'link'),
      ...resources(one, 'isReferencedBy'),
    ]),
  );
  const items = root.children.flatMap((element): JsonObject[] => {
    const item = itemOf(element, byAbout, held);
    return item ? [item] : [];
  });
  return libraryOf(path, items, collections);
}

function itemOf(
  element: XmlElement,
  byAbout: ReadonlyMap<string, XmlElement>,
  held: ReadonlySet<string>,
): JsonObject | undefined {
  const itemType = value(element, 'itemType');
  const about = element.attributes.get('about') ?? '';
  if (element.name === 'collection' || element.name === 'memo' || itemType === 'attachment')
    return loose(element, about, held);
  if (itemType === undefined) return undefined;
  const container = containerOf(element, byAbout);
  const own = element.children.filter(({ name }) => name === 'identifier');
  const address = own.flatMap((one) => deep(one, 'value') ?? [])[0];
  const identifiers = [
    ...own,
    ...(container?.children ?? []).filter(({ name }) => name === 'identifier'),
  ];
  const doi = identifiers.map((one) => /^DOI\s{0,3}(10\.\S+)/i.exec(one.text)?.[1]).find(Boolean);
  const linked = resources(element, 'link').flatMap((one) => byAbout.get(one) ?? []);
  const memos = resources(element, 'isReferencedBy').flatMap((one) => byAbout.get(one) ?? []);
  return {
    itemType,
    key: about,
    itemID: about,
    title: value(element, 'title'),
    url: address ?? (/^https?:/i.test(about) ? about : undefined),
    DOI: doi,
    date: value(element, 'date'),
    dateAdded: value(element, 'dateSubmitted'),
    abstractNote: value(element, 'abstract'),
    language: value(element, 'language'),
    rights: value(element, 'rights'),
    extra: value(element, 'description'),
    citationKey: value(element, 'citationKey'),
    publicationTitle: container && value(container, 'title'),
    publisher: deep(
      element.children.find(({ name }) => name === 'publisher'),
      'name',
    ),
    place: deep(
      element.children.find(({ name }) => name === 'publisher'),
      'locality',
    ),
    volume: container && value(container, 'volume'),
    issue: container && value(container, 'number'),
    pages: value(element, 'pages'),
    creators: creatorsOf(element),
    tags: element.children
      .filter(({ name }) => name === 'subject')
      .map((subject) => ({ tag: deep(subject, 'value') ?? subject.text })),
    attachments: linked.flatMap(attachmentOf),
    notes: memos.flatMap((memo) => value(memo, 'value') ?? []),
  };
}

/** A note or an attachment that hangs on no work. */
function loose(
  element: XmlElement,
  about: string,
  held: ReadonlySet<string>,
): JsonObject | undefined {
  if (held.has(about) || element.name === 'collection') return undefined;
  if (element.name === 'memo') return { itemType: 'note', note: value(element, 'value') };
  const [attachment] = attachmentOf(element);
  return attachment && { itemType: 'attachment', ...attachment };
}

function attachmentOf(element: XmlElement): { path: string; title: string | undefined }[] {
  const path = resources(element, 'resource')[0] ?? value(element, 'path');
  return path === undefined || path === '' ? [] : [{ path, title: value(element, 'title') }];
}

const MAKERS: Record<string, string> = {
  authors: 'author',
  editors: 'editor',
  contributors: 'contributor',
  directors: 'director',
  presenters: 'presenter',
  interviewees: 'interviewee',
  programmers: 'programmer',
};

function creatorsOf(element: XmlElement): JsonObject[] {
  return element.children.flatMap((group) => {
    const creatorType = Object.hasOwn(MAKERS, group.name) ? MAKERS[group.name] : undefined;
    if (creatorType === undefined) return [];
    return peopleIn(group).map((person) => ({
      creatorType,
      firstName: value(person, 'givenName') ?? value(person, 'givenname'),
      lastName: value(person, 'surname'),
      name: value(person, 'name'),
    }));
  });
}

function peopleIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (child.name === 'person' ? [child] : peopleIn(child)));
}

function containerOf(
  element: XmlElement,
  byAbout: ReadonlyMap<string, XmlElement>,
): XmlElement | undefined {
  for (const part of element.children.filter(({ name }) => name === 'ispartof')) {
    const named = byAbout.get(part.attributes.get('resource') ?? '');
    const held = named ?? part.children.find(({ name }) => CONTAINERS.has(name));
    if (held) return held;
  }
  return undefined;
}

function value(element: XmlElement, name: string): string | undefined {
  const text = element.children.find((child) => child.name === name.toLowerCase())?.text;
  return text === '' ? undefined : text;
}

function deep(element: XmlElement | undefined, name: string): string | undefined {
  for (const child of element?.children ?? []) {
    const found = child.name === name ? child.text : deep(child, name);
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

function resources(element: XmlElement, name: string): string[] {
  return element.children
    .filter((child) => child.name === name.toLowerCase())
    .flatMap((child) => child.attributes.get('resource') ?? []);
}
