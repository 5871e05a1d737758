/** Names and texts in SQL: what people have chosen never becomes part of a statement itself. */

/** A project and a data set in it, or a data set alone, of the project that runs the query. */
const DATASET = /^(?:[a-z][a-z0-9.:-]{4,61}[a-z0-9]\.)?[A-Za-z_][A-Za-z0-9_]{0,254}$/;
const LIBRARY = /^gs:\/\/[a-z0-9][a-z0-9._-]+[a-z0-9]\/[A-Za-z0-9._/-]*\.js$/;

/** Whether it names a data set. */
export function isDataset(text: string): boolean {
  return DATASET.test(text);
}

/** Whether it is the address of a script in Cloud Storage. */
export function isLibrary(text: string): boolean {
  return LIBRARY.test(text);
}

/** A table, view or function of the data set, by its name in our own words. */
export function inDataset(dataset: string, name: string): string {
  return `\`${dataset}.${name}\``;
}

const ESCAPED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text as a literal of GoogleSQL, which knows escapes in quotes
 * (https://docs.cloud.google.com/bigquery/docs/reference/standard-sql/lexical#string_and_bytes_literals).
 */
export function literal(text: string): string {
  const escaped = text.replace(/[\\'\u0000-\u001f\u007f]/g, (letter) => {
    if (letter === '\\' || letter === "'") return `\\${letter}`;
    const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
    return ESCAPED[letter] ?? `\\u${code}`;
  });
  return `'${escaped}'`;
}

/** The type of a structure. */
export function structType(fields: Readonly<Record<string, string>>): string {
  const list = Object.entries(fields).map(([name, type]) => `\`${name}\` ${type}`);
  return `STRUCT<${list.join(', ')}>`;
}
