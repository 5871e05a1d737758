/** The files of the add-on as the script editor has them, which the release puts into the page. */

/** What the editor calls a file decides how it is made there. */
export type ProjectFileKind = 'manifest' | 'script' | 'page';

export interface ProjectFile {
  /** The file's name in `dist`, such as `sidebar.html`. */
  readonly name: string;
  readonly kind: ProjectFileKind;
  readonly text: string;
}

/** Where in the page they stand. */
export const PROJECT_ELEMENT = 'project';
