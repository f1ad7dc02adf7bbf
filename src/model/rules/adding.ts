import type { RuleArea } from './rule-doc.ts';

/** Told while sources are fetched or copied. */
export const ADDING = {
  title: 'Adding and fetching',
  rules: {
    'no-such-file': {
      severity: 'error',
      means: 'What was named is neither an address, nor a DOI, nor a file or folder that is there.',
      remedy: 'Correct the path, or give an address that begins with https://.',
      example:
        'nowhere: is neither an address nor a file or folder. Give a path that is there, or an address that begins with https://.',
    },
    'too-large': {
      severity: 'error',
      means: 'A file or an answer is larger than is read (64 MB).',
      remedy: 'Save the article alone, or split the file.',
      example:
        'https://example.org/data: the answer is larger than 64 MB. Save the article alone, and add the file.',
    },
    'cannot-add': {
      severity: 'error',
      means: 'A source could not be written into the wiki.',
      remedy: 'Look whether there is room on the disk, and you may write there.',
      example:
        'paper.pdf: could not be added: no space left on device. Look whether there is room on the disk, and you may write there.',
    },
    'bad-address': {
      severity: 'error',
      means: 'An address is not one of the web, or holds a password.',
      remedy: 'Give the address of a page, without user name and password.',
      example:
        'ftp://example.com/a: "ftp://example.com/a" is no http(s) address. Give the address of a page.',
    },
    'private-address': {
      severity: 'error',
      means:
        'An address leads to this machine or its own network. It is not asked: a page must not make us look there.',
      remedy: 'If you trust it, say --allow-private.',
      example:
        'http://127.0.0.1/: 127.0.0.1 is a private address, not a host of the public Internet. If you trust it, say --allow-private.',
    },
    'no-connection': {
      severity: 'error',
      means: 'A server could not be reached.',
      remedy: 'Look whether the address is right and open in a browser.',
      example:
        'https://gone.example/: gone.example could not be reached (ENOTFOUND). Look whether the address is right and open in a browser.',
    },
    'timed-out': {
      severity: 'error',
      means: 'A server answered too slowly, or never ended.',
      remedy: 'Try again later, or save the page yourself.',
      example:
        'https://slow.example/: the server said nothing for 30 s. Try again later, or save the page yourself.',
    },
    stopped: {
      severity: 'error',
      means: 'The command was stopped by a person.',
      remedy: 'Run it again; it goes on where it was.',
      example: 'https://example.org/: was stopped. Run the command again.',
    },
    'broken-answer': {
      severity: 'error',
      means: 'What a server sent is damaged, or packed otherwise than it says.',
      remedy: 'Save the page in a browser and add the file.',
      example:
        'https://example.org/: the answer is said to be packed as "gzip" and is not, or is damaged. Save the page in a browser and add it.',
    },
    'too-many-redirects': {
      severity: 'error',
      means: 'An address leads on more than ten times, or in a circle.',
      remedy: 'Open it in a browser, and give the address it ends at.',
      example:
        'https://example.org/: it redirects in a circle. Open it in a browser, and give the address it ends at.',
    },
    'robots-disallowed': {
      severity: 'error',
      means: 'The robots.txt of a site asks programs not to fetch a page. That is respected.',
      remedy: 'Save the page in a browser and add the file.',
      example:
        'https://example.org/private: the robots.txt of example.org asks programs not to fetch it. Save the page in a browser and add the file.',
    },
    'robots-unreachable': {
      severity: 'error',
      means:
        'The robots.txt of a site cannot be asked, and so nothing of it may be fetched (RFC 9309).',
      remedy: 'Try again later.',
      example:
        'https://example.org/: its robots.txt cannot be asked: the server has a fault (HTTP 500). Try again later.',
    },
    'http-status': {
      severity: 'error',
      means: 'A server answers with a status that brings no page.',
      remedy: 'Try again later, or save the page in a browser and add the file.',
      example: 'https://example.org/: the server has a fault (HTTP 500). Try again later.',
    },
    'not-allowed': {
      severity: 'error',
      means: 'A server gives a page to nobody without login or payment, or not to programs.',
      remedy: 'Save the page in a browser and add the file.',
      example:
        'https://example.org/: the server refuses to give the page to a program (HTTP 403). Save the page in a browser and add the file.',
    },
    'not-found': {
      severity: 'error',
      means: 'A server knows no such page, or has taken it away.',
      remedy: 'Correct the address, or look for an archived copy.',
      example: '/gone: the server took the page away (HTTP 410). Look for an archived copy.',
    },
    busy: {
      severity: 'error',
      means: 'A server is asked too often, or not available now.',
      remedy: 'Try again later.',
      example: 'https://example.org/: the server is asked too often (HTTP 429). Try again later.',
    },
  },
} as const satisfies RuleArea;
