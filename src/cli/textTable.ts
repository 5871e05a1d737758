/** Columns of text for a terminal. */

export interface TextColumn {
  readonly width: number;
  readonly align?: 'right';
}

/** Lines of text no longer than the width, broken at spaces (a longer word is broken itself). */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(/\s+/)) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length <= width) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width));
    line = rest;
  }
  return [...lines, line];
}

/** Rows of cells side by side, each wrapped within its column; two spaces stand between columns. */
export function textTable(columns: readonly TextColumn[], rows: readonly string[][]): string {
  return rows
    .flatMap((cells) => {
      const wrapped = columns.map(({ width }, i) => wrap(cells[i] ?? '', width));
      const height = Math.max(...wrapped.map((lines) => lines.length));
      return Array.from({ length: height }, (_, line) =>
        columns
          .map(({ width, align }, i) => {
            const text = wrapped[i]![line] ?? '';
            return align === 'right' ? text.padStart(width) : text.padEnd(width);
          })
          .join('  ')
          .trimEnd(),
      );
    })
    .join('\n');
}
