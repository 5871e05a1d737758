/** A text that begins a sentence, or stands alone. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
