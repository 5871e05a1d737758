/**
 * The list of functions that the editor offers while a formula is typed, as Google Sheets has it:
 * it takes Enter, Tab and the arrows only while it says something about what stands at the cursor.
 */
import {
  IDescriptionService,
  IEditorService,
  IShortcutService,
  LexerTreeBuilder,
  sequenceNodeType,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../startGrid';

/** How the list names the keys that it takes; the name of the editor follows. */
const KEYS = 'sheet.formula-embedding-editor.search_function.';

/** Values that are functions, too: whoever has typed one has typed all of it. */
const VALUES = /^(?:true|false)$/i;

/**
 * The list comes, changes and goes a while after the text: by itself it would put a function into
 * what has been typed meanwhile, and the formula would not be entered.
 */
export function suggestWhereTyped(grid: Grid): void {
  const functions = grid.injector.get(IDescriptionService);
  const suggest = functions.getSearchListByNameFirstLetter.bind(functions);
  let listed = '';
  functions.getSearchListByNameFirstLetter = (text) => {
    listed = text;
    // A single letter may be a column's as well
    return text.trim().length < 2 || VALUES.test(text.trim()) ? [] : suggest(text);
  };
  const shortcuts = grid.injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    if (!shortcut.id.startsWith(KEYS)) return register(shortcut);
    const editor = shortcut.id.slice(KEYS.length);
    return register({ ...shortcut, preconditions: () => nameAtCursor(grid, editor) === listed });
  };
}

/** The name of a function, or its beginning, at the cursor of an editor. */
function nameAtCursor(grid: Grid, editorId: string): string | null {
  const editor = grid.injector.get(IEditorService).getEditor(editorId);
  const [range, ...others] = editor?.getSelectionRanges() ?? [];
  const text = editor?.getDocumentData().body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (!range?.collapsed || others.length > 0 || !text.startsWith('=')) return null;
  let end = 0;
  for (const node of grid.injector.get(LexerTreeBuilder).sequenceNodesBuilder(text.slice(1)) ??
    []) {
    end += typeof node === 'string' ? node.length : node.token.length;
    if (range.startOffset - 1 > end) continue;
    const isName = typeof node !== 'string' && node.nodeType === sequenceNodeType.FUNCTION;
    return isName ? node.token : null;
  }
  return null;
}
