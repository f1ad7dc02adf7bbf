import type { RuleArea } from './rule-doc.ts';

/** Told while sources are matched to the IDs that were given out, and entries are written. */
export const IDENTITY = {
  title: 'IDs and entries',
  rules: {
    'corrupt-ledger': {
      severity: 'error',
      means:
        'A line of ids.jsonl cannot be read. Nothing is built: an ID that is overlooked would be given out again.',
      remedy: 'Restore the line from version control; of a merge, keep both sides.',
      example:
        'ids.jsonl:1: the line is a conflict mark that git left. Take out the lines that begin with <<<<<<<, ======= and >>>>>>>, keep all others and build: lines for one ID are joined. The line "ids.jsonl merge=union" in .gitattributes spares you that.',
    },
    'merged-ledger': {
      severity: 'warning',
      means:
        'Two branches that were merged had decided differently about one ID. No ID was lost: what holds now is told.',
      remedy: 'Look whether it is what you want.',
      example:
        'ids.jsonl: the ID 00000000000000a1 was moved to 00000000000000b2 and 00000000000000c3 apart; it leads to 00000000000000c3. Look whether that is what you want; "npm run ids -- merge" joins two entries.',
    },
    'shared-key': {
      severity: 'error',
      means:
        'A citation key names two entries, as happens when two branches that are merged gave it to different sources. Texts that cite by it are ambiguous.',
      remedy: 'Decide which entry keeps it.',
      example:
        'ids.jsonl: the citation key marsh2020 names the entries 00000000000000a1 and 00000000000000b2. Decide which keeps it; take it out of the line of the other here, and out of the sidecar of its source.',
    },
    'ids-refused': {
      severity: 'error',
      means:
        'A command of "npm run ids" names what is not there, or asks for what would break an address. Nothing was written.',
      remedy: 'As the message says.',
      example:
        'ids.jsonl: No entry has the ID, key, source or URL "roe2024". List all with "npm run ids -- list", or part of a title behind that.',
    },
    'id-conflict': {
      severity: 'error',
      means: 'Two sources claim one ID in their sidecars. Nothing is written.',
      remedy: 'Take the claim out of one of them.',
      example:
        'sources/news/ships.txt: claims the ID 1111111111111111, which sources/news/more.txt claims too. An ID names one source for ever: take the claim out of one of them.',
    },
    'id-taken': {
      severity: 'warning',
      means: 'The ID that follows from a source’s address belongs to another source already.',
      remedy: 'Nothing; cite it by the ID that its entry shows.',
      example:
        'sources/news/ships.txt: the ID 1111111111111111 that follows from its address was given to another source, so it gets 2222222222222222. Nothing needs doing; cite it by the ID that its entry shows.',
    },
    'duplicate-source': {
      severity: 'warning',
      means:
        'Two files hold one source: the same address, or the same text. One entry is made of them, which lists both.',
      remedy: 'Remove one of the files if both are not needed.',
      example:
        'sources/news/keeper-again.txt: holds the same source as sources/news/keeper.html (https://www.gazette.example/2022/11/last-keeper/). The entry is made of sources/news/keeper.html, the earlier capture, and lists this file; remove one if you do not need both.',
    },
    'vanished-source': {
      severity: 'error',
      means: 'The file of an entry that was published is gone.',
      remedy: 'Bring it back, or withdraw it: the page of the entry then says so.',
      example:
        'sources/blogs/horn-old.txt: the source of entry 00000000000000c3 ("The horn, an earlier capture") is gone, and its ID was published. Bring the file back, or withdraw it: write sources/blogs/horn-old.txt.meta.yaml with "withdrawn: {reason: …, date: …}". If it is sources/a.txt or sources/blogs/etoiles.md or sources/blogs/horn.txt now, write "stableId: sid_Fixture003" into the sidecar there.',
    },
    'restored-source': {
      severity: 'warning',
      means: 'The source of a withdrawn entry is there again.',
      remedy: 'Nothing, or write "withdrawn" into its sidecar if it is to stay withdrawn.',
      example:
        'sources/news/ships.txt: the source of the withdrawn entry 1111111111111111 is there again, so the entry is published again. If it is to stay withdrawn, write "withdrawn" into its sidecar.',
    },
    'withdrawal-of-nothing': {
      severity: 'error',
      means: 'A sidecar withdraws a source that never had an entry.',
      remedy: 'Give the id or the url of the entry that is meant.',
      example:
        'sources/withdrawn.txt.meta.yaml: withdraws a source that the ledger does not know. Give it the id or the url of the entry to withdraw, or remove the sidecar.',
    },
    'duplicate-key': {
      severity: 'error',
      means: 'A citation key in a sidecar names another entry.',
      remedy: 'Choose another key.',
      example:
        'sources/journals/beam-widths.md.meta.yaml: the citation key marsh2019 belongs to entry 16df7d0ea6c058eb. Choose another key; a key that was published goes on naming what it named.',
    },
    'key-taken': {
      severity: 'warning',
      means: 'The citation key that a source brings along names another entry already.',
      remedy: 'Cite it by its ID, or give it another key in its sidecar.',
      example:
        'sources/news/ships.bib#roe2024: its citation key roe2024 names entry 1111111111111111 already. Cite it by its ID, or give it another key in its sidecar.',
    },
    'stable-id-fixed': {
      severity: 'warning',
      means: 'A sidecar gives another stable ID than the one that was published.',
      remedy: 'Take it out of the sidecar.',
      example:
        'sources/news/ships.txt.meta.yaml: gives the stable ID sid_0000000002, but the entry was published as sid_0000000001. Keep sid_0000000001; a stable ID does not change once it was given out.',
    },
    'unknown-venue': {
      severity: 'error',
      means: 'A sidecar names a venue that venues.yaml does not hold.',
      remedy: 'Add the venue, or correct its id or name.',
      example:
        'sources/a.txt.meta.yaml: names the venue "The Gull", which is not in venues.yaml. Add the venue to venues.yaml, or correct its id or name here.',
    },
    'hand-edited-entry': {
      severity: 'error',
      means:
        'A generated entry was edited. It is not overwritten, and does not follow its source any more.',
      remedy: 'Move the edit into the sidecar, and delete the entry; the build writes it anew.',
      example:
        'entries/1111111111111111.mdx: was edited by hand, and the build does not overwrite what a person wrote. Move the edit to sources/t.txt.meta.yaml, then delete this file and build again.',
    },
    'stale-entry': {
      severity: 'error',
      means:
        'An entry is not what its source gives: the build was not run since the source changed.',
      remedy: 'Run "npm run convert", and commit what it writes.',
      example:
        'entries/1111111111111111.mdx: the entry is older than its source. Run "npm run convert" and commit what it writes.',
    },
    'orphan-entry': {
      severity: 'error',
      means: 'A file in entries/ bears an ID that the ledger does not hold.',
      remedy: 'Restore the line of ids.jsonl, or delete the file if it was never published.',
      example:
        'entries/1111111111111111.mdx: no ID of the ledger stands for this entry. Restore its line in ids.jsonl from version control, or delete the file if it was never published.',
    },
  },
} as const satisfies RuleArea;
