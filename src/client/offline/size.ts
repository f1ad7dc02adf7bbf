/** `12345678` as `12.3 MB`, in the way of the language that the page is in; megabytes of 10^6 bytes. */
export function sizeText(bytes: number, language: string): string {
  const [amount, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  const digits = { maximumFractionDigits: amount < 100 ? 1 : 0 };
  return `${new Intl.NumberFormat(language, digits).format(amount)} ${unit}`;
}
