/** An archived copy of a page. */
export interface Archived {
  archive: string;
  archived?: string | undefined;
}

/**
 * What an archive's API says of an address: the Wayback Machine's availability API
 * (https://archive.org/help/wayback_api.php), or Memento's time travel API (http://timetravel.mementoweb.org/guide/api/).
 *
 * @returns the closest copy, or undefined where there is none or the answer is another
 */
export function readArchived(json: string): Archived | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const answer = data as {
    archived_snapshots?: {
      closest?: { available?: unknown; url?: unknown; timestamp?: unknown; status?: unknown };
    };
    mementos?: { closest?: { uri?: unknown; datetime?: unknown } };
  } | null;
  const wayback = answer?.archived_snapshots?.closest;
  if (wayback !== undefined && wayback !== null) {
    const isGood = wayback.available !== false && /^2|^-$|^$/.test(String(wayback.status ?? ''));
    return isGood ? copyAt(wayback.url, wayback.timestamp) : undefined;
  }
  const memento = answer?.mementos?.closest;
  const uri = Array.isArray(memento?.uri) ? memento.uri[0] : memento?.uri;
  return copyAt(uri, memento?.datetime);
}

function copyAt(url: unknown, time: unknown): Archived | undefined {
  if (typeof url !== 'string' || !/^https?:\/\/[^\s/?#]\S*$/i.test(url)) return undefined;
  const day = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(typeof time === 'string' ? time : '');
  // The Wayback Machine names its copies by http and serves them by https.
  const archive = url.replace(/^http:\/\/web\.archive\.org\//i, 'https://web.archive.org/');
  return { archive, archived: day ? `${day[1]}-${day[2]}-${day[3]}` : undefined };
}

/** The request for the copy of an address that is nearest to a day (`"2024-05-28"`, or less precise). */
export function archiveRequest(api: string, url: string, day: string | undefined): string {
  const time = (day ?? '').replaceAll('-', '');
  if (api.includes('{url}')) return api.replace('{time}', time).replace('{url}', url);
  const request = new URL(api);
  request.searchParams.set('url', url);
  if (time !== '') request.searchParams.set('timestamp', time);
  return request.href;
}
