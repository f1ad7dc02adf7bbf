import type { overTime as en } from '../en/over-time.ts';

/** Was aus einer Quelle wurde, seit sie gespeichert ist. */
export const overTime: typeof en = {
  seen: {
    label: 'Zuletzt nachgesehen',
    fine: 'Zuletzt gesehen {date}: wie gespeichert.',
    answers: 'Zuletzt gesehen {date}: Die Adresse antwortet.',
    moved: 'Zuletzt gesehen {date}, verzogen nach',
    drifted: 'Zuletzt gesehen {date}: Der Text dort ist nicht mehr der hier gespeicherte.',
    missing: 'Am {checked} nicht vorhanden.',
    gone: 'Verschwunden: am {missing} und am {checked} nicht vorhanden.',
    suspected: 'Am {checked} antwortete die Adresse, aber nicht mit dieser Quelle.',
    blocked: 'Am {checked} für Programme gesperrt; ob sie noch da ist, ist nicht bekannt.',
    unknown: 'Am {checked} kam keine Antwort.',
    before: 'Zuletzt gesehen {date}.',
    archive: 'Archivierte Kopie',
    archiveOf: 'Archivierte Kopie vom {date}',
    askArchive: 'Nach einer archivierten Kopie suchen',
    changed: 'Was sich dort geändert hat',
    kept: 'Am {date} standen dort {share} % des gespeicherten Texts.',
    went: 'Nicht mehr vorhanden:',
    came: 'Nicht im gespeicherten Text:',
  },
  versions: {
    title: 'Fassungen von „{title}“',
    lead: 'Die Texte, die diese Quelle beim Speichern hatte, die jetzige Fassung zuerst. Jede lässt sich unter ihrem Namen zitieren; Zitate, die eine nennen, werden an ihr geprüft.',
    present: 'Die jetzige Fassung',
    former: 'Die Fassung vom {date}',
    undated: 'Eine frühere Fassung',
    earlier: { one: '{n} frühere Fassung', other: '{n} frühere Fassungen' },
    this: 'Diese Fassung:',
    words: { one: '{n} Wort', other: '{n} Wörter' },
    changed: 'Was die nächste Fassung änderte',
    unchanged: { one: '{n} Absatz unverändert', other: '{n} Absätze unverändert' },
    whole: 'Der ganze Text dieser Fassung',
    withheld:
      'Die Rechte an diesem Text erlauben nicht, ihn zu zeigen. Sein Name sagt, welcher gemeint ist.',
    checked: 'in der Fassung vom {date}',
  },
  learnt: 'Erfahren von {from}, {date}.',
  retractedNews: { retracted: 'Zurückgezogen: {title}', concern: 'Bedenken geäußert: {title}' },
  citedByPages: 'Zitiert von: {pages}',
};
