const JUNK =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|\(?anonymous|no title|title$|unknown$|document\s?\d*$|presentation\d*$|powerpoint|slide \d|layout \d|print|pdf|full ?page|main$|paper$|manuscript$|template|.{0,40}\btemplate\b|a4$|letter$|page \d|doi:|https?:)/i;
const FILE_NAME =
  /\.(?:docx?|tex|dvi|indd|qxd|qxp|pdf|rtf|odt|pages|ps|eps|xlsx?|pptx?|md|html?|fm|pmd|p65|vp|epub)$/i;

/** Whether a title in a file's record is what a program left there: a file name, "Untitled" … */
export function isJunkTitle(title: string): boolean {
  if (title.length < 3 || !/\p{L}/u.test(title) || JUNK.test(title) || FILE_NAME.test(title))
    return true;
  // One word with digits or underscores is a file name or a number of the publisher.
  return !/\s/.test(title) && /[\d_]/.test(title);
}
