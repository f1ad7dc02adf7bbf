/** Words before a full stop that never end a sentence. Case counts: `Gen.` does not, `gen.` may. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Gov Sen Rep Pres Gen Col Maj Capt Cpt Lt Sgt Cpl Adm Cmdr
   Messrs Mme Mlle Mt St Ste Ft e.g i.e eg ie vs v cf viz approx ca incl resp Hr Hrn z.B u.a d.h bzw p.ex`.split(
    /\s+/,
  ),
);

/** Words whose full stop belongs to a number that follows: `No. 5`, `Fig. 3`. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `no nos fig figs eq eqs sec sect ch chap vol vols pp p pt art par para app ed tab ref refs col nr
   jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);

/** Abbreviations that end a sentence only where the next word is one that sentences begin with. */
export const SELDOM_FINAL: ReadonlySet<string> = new Set(
  `inc ltd co corp llc plc bros jr sr esq dept univ assn ave blvd rd
   u.s u.k u.n e.u u.s.a d.c a.m p.m a.d b.c b.c.e c.e al ph.d m.d b.a m.a b.sc m.sc j.d ll.m
   jan feb mar apr jun jul aug sep sept oct nov dec
   ed eds trans vol fig gmbh s.a n.v`.split(/\s+/),
);

/** Words that begin an English sentence far more often than they follow an abbreviation. */
export const STARTERS: ReadonlySet<string> = new Set(
  `A An The This That These Those It Its He His She Her They Their We Our I My You Your There Here
   In On At By For From To With Without Within Under Over Since Until After Before During Despite
   As If When While Where Once Although Though Because But And Or So Yet Still However Moreover
   Furthermore Meanwhile Instead Also Then Thus Hence Therefore Nevertheless Now Today Later Earlier
   According Both Each Every Some Many Most Few Several Other Others Another Such No Not None Nobody
   Who What Why How Which Whether Only Even Just Last Next One Two Three`.split(/\s+/),
);
