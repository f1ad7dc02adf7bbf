const DUTIES: readonly PropertyKey[] = ['reason', 'by', 'date'];

/**
 * Whether `path` names what makes a rating more than a number (why, by whom, when), in a rating or
 * in an earlier one: its lack has a rule of its own.
 */
export function isRatingDuty(path: readonly PropertyKey[]): boolean {
  const [field, parent, grandparent] = path.toReversed();
  if (field === undefined || !DUTIES.includes(field)) return false;
  return parent === 'rating' || (typeof parent === 'number' && grandparent === 'history');
}
