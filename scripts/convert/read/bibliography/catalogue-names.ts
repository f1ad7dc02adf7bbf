import { isOrganisation } from '../../../../src/model/cite/organisation.ts';
import { foldSpace } from '../parts.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const COMPANY = /^(?:inc|ltd|llc|llp|gmbh|corp|co|plc|ag|s\.a)\.?$/i;

/**
 * A name as catalogues write it ("Family, Given" or "Family, Given, Jr.") in the order "Given
 * Family"; what has no comma, and the names of bodies ("Department of Health, London"; EndNote's
 * closing comma), stay as they are.
 */
export function givenFirst(name: string): string {
  const whole = foldSpace(name).replace(/,$/, '');
  const pieces = whole
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const [family, second, third] = pieces as [string, string, string?];
  if (pieces.length < 2 || pieces.length > 3) return whole;
  if (COMPANY.test(second) || isBody(family)) return whole;
  if (SUFFIX.test(second)) return [third, family, second].filter(Boolean).join(' ');
  if (third === undefined) return `${second} ${family}`;
  return SUFFIX.test(third) ? `${second} ${family} ${third}` : whole;
}

/** Many family names are words that bodies have too ("Ai", "Times"), but not three of them. */
function isBody(family: string): boolean {
  return family.split(' ').length > 2 && isOrganisation(family);
}
