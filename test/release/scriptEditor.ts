/** As much of Google's script editor as pasting needs: the files of a project, and a field to paste into. */
import type { Browser, Page } from 'playwright-core';

/** The project as Google has it, by the names that its editor shows. */
export class ScriptEditor {
  readonly files = new Map([
    ['appsscript.json', '{"timeZone":"Etc/GMT"}'],
    ['Mã.gs', 'function myFunction() {\n  \n}\n'],
  ]);

  private constructor(private readonly page: Page) {}

  static async open(browser: Browser): Promise<ScriptEditor> {
    const page = await browser.newPage();
    await page.setContent('<textarea></textarea>');
    return new ScriptEditor(page);
  }

  /** + → HTML: Google appends the ending. */
  addHtml(name: string): string {
    const file = `${name}.html`;
    if (this.files.has(file)) throw new Error(`There is a file ${file} already`);
    this.files.set(file, '<!DOCTYPE html>\n');
    return file;
  }

  /** Opens a file, selects all of it and pastes what is on the clipboard. */
  async pasteOver(file: string): Promise<void> {
    const before = this.files.get(file);
    if (before === undefined) throw new Error(`There is no file ${file}`);
    const field = this.page.locator('textarea');
    await this.page.bringToFront();
    await field.fill(before);
    await field.press('Control+A');
    await field.press('Control+V');
    this.files.set(file, await field.inputValue());
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
