import type { rating as en } from '../en/rating.ts';

/** Wie eine Bewertung zustande kam, und die Seite über die Skala. */
export const rating: typeof en = {
  rating: {
    heading: 'Glaubwürdigkeit',
    short: 'Bewertung',
    because: 'Grund',
    meaning: 'Was die Stufe besagt',
    criteria: 'Kriterien',
    evidence: 'Belege',
    inherited: 'Vom Organ geerbt: {venue}, bewertet {date} von {by}.',
    own: 'Für diese Quelle selbst bewertet, {date}, von {by}.',
    ratedBy: 'Bewertet {date} von {by}.',
    imported:
      'Übernommen aus {from}. In diesem Wiki hat niemand die Quelle oder ihr Organ bewertet.',
    none: 'Weder die Quelle noch ihr Organ ist bewertet.',
    noneButRetracted:
      'Weder die Quelle noch ihr Organ war bewertet; eine zurückgezogene Quelle hat die niedrigste Stufe.',
    unavailable:
      'Der Datensatz ihres Organs ({venue}) ist fehlerhaft; die Bewertung, die er weitergäbe, ist unbekannt.',
    unavailableMeaning:
      'Der Datensatz des Organs ist derzeit nicht lesbar, seine Bewertung daher unbekannt.',
    someVenue: 'ihr Organ',
    capped: 'Sie wäre {before}, aber {why}.',
    cappedBecause: {
      retracted: 'die Quelle wurde zurückgezogen',
      concern: 'der Verlag hat Bedenken geäußert',
      corrected: 'sie wurde berichtigt',
    },
    about: 'Über die Skala',
  },
  banner: {
    dated: '{title}, {date}',
    withdrawn: 'Aus diesem Wiki entfernt',
    withdrawnText: '{reason} Die Seite bleibt, damit Verweise auf sie gültig bleiben.',
    retracted: 'Zurückgezogen',
    concern: 'Bedenken geäußert',
    corrected: 'Berichtigt',
    text: {
      retracted:
        'Verlag, Verfasser oder Institution haben diese Quelle zurückgenommen. Keine Aussage darauf stützen.',
      concern:
        'Der Verlag hat Bedenken gegen diese Quelle geäußert. Ihre Bewertung ist auf 2 begrenzt.',
      corrected: 'Die Quelle wurde nach der Veröffentlichung berichtigt.',
    },
    notice: 'Mitteilung',
    aboutItself: 'Über sich selbst:',
    aboutItselfText:
      'Das Organ spricht für das, wovon die Quelle handelt, {pages}. An der Stufe ändert das nichts.',
  },
  ratings: {
    title: 'Wie Quellen bewertet werden',
    intro:
      'Die Bewertung sagt, wie weit man einer Quelle in dem trauen kann, was sie aussagt. Sie ist das Urteil eines Menschen, mit Begründung, und verbirgt nie, woher sie kommt.',
    scale: 'Die Skala',
    path: 'Wie eine Bewertung zustande kommt',
    steps: [
      'Eine Bewertung der Quelle selbst geht vor.',
      'Sonst erbt die Quelle die Bewertung ihres Organs: der Zeitschrift, Zeitung, des Blogs oder der Website, wo sie erschien.',
      'Sonst gilt eine Bewertung, die mit dem Datensatz der Quelle kam, und wird so bezeichnet.',
      'Sonst ist sie unbewertet. Das ist der ehrliche Ausgangspunkt; nichts wird geraten.',
    ],
    limits: 'Was sie begrenzen kann',
    limitsText: [
      'Eine zurückgezogene Quelle hat Stufe 1, gleich in welchem Organ.',
      'Geäußerte Bedenken begrenzen sie auf Stufe 2.',
      'Eine Berichtigung wird vermerkt und ändert nichts.',
      'Eine Quelle über etwas, für das ihr eigenes Organ spricht, trägt den Vermerk „über sich selbst“; ihre Stufe ändert sich nicht.',
    ],
    criteria: 'Kriterien',
    criteriaText:
      'Die Bewertung eines Organs beantwortet diese Fragen mit ja, teilweise, nein oder unbekannt. Sie begründen die Stufe; sie werden nicht zusammengezählt.',
    example: 'Ein Beispiel aus diesem Wiki',
    counts: 'In diesem Wiki',
    duties:
      'Jede Bewertung hat Grund, Urheber und Datum. Ändert sie sich, bleibt die frühere auf der Seite des Organs stehen.',
  },
};
