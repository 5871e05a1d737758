/** Generated documents as `npm run format` would leave them. */
import { format } from 'prettier';

export function formattedMarkdown(text: string): Promise<string> {
  return format(text, { parser: 'markdown', printWidth: 100 });
}
