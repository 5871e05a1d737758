/**
 * Parts of the page that its first view does without: they are fetched as soon as the page has
 * nothing else to do, so that it goes on working when the server has ended.
 */
import { LocaleService } from '@univerjs/core';
import type { Language } from '../../domain/text/language';
import type { Grid } from '../grid/startGrid';
import { loadFunctionHelp, loadTexts } from '../grid/texts/loadTexts';
import { showMessage } from '../page/messageBox';
import type { Toasts } from '../page/toasts';
import { type AddonBundle, fetchPageOf, LATE_FUNCTIONS } from './addonBundle';
import type { LanguageChoice } from './languageChoice';

/** The time at which all of them are there. */
const WHOLE = 'workbench-whole';

export class LateParts {
  private readonly known: Set<Language>;
  private readonly helped = new Set<Language>();
  private hasFilters = false;

  constructor(
    private readonly grid: Grid,
    private readonly choice: LanguageChoice,
    private readonly toasts: Toasts,
    private readonly addon: AddonBundle,
  ) {
    this.known = new Set([choice.language]);
  }

  /** Fetches all of them; what cannot be fetched can be asked for again. */
  async fetchAll(): Promise<void> {
    try {
      await this.fetchTexts('vi');
      await this.fetchTexts('en');
      await this.fetchHelp('vi');
      await this.fetchHelp('en');
      await this.fetchFilters();
      for (const name of LATE_FUNCTIONS) await fetchPageOf(this.addon, name);
      performance.mark(WHOLE);
    } catch (error) {
      console.warn(error);
      const { partsMissing, retry } = this.choice.words;
      const again = { caption: retry, act: () => void this.fetchAll() };
      this.toasts.show(partsMissing, '', again);
    }
  }

  /** Makes sure of the spreadsheet's texts in a language. @returns false where there are none */
  hasTexts(language: Language): Promise<boolean> {
    return this.hasFetched(
      () => this.fetchTexts(language),
      () => this.choice.words.languageMissing,
    );
  }

  /** Makes sure of the page that a function of the add-on shows. @returns false where it has not come */
  isReady(functionName: string): Promise<boolean> {
    if (!LATE_FUNCTIONS.includes(functionName)) return Promise.resolve(true);
    return this.hasFetched(
      () => fetchPageOf(this.addon, functionName),
      () => this.choice.words.papers.missing,
    );
  }

  /** Fetches a part, again as often as the user wants. */
  private async hasFetched(get: () => Promise<void>, missing: () => string): Promise<boolean> {
    for (;;) {
      try {
        await get();
        return true;
      } catch (error) {
        console.warn(error);
        const { retry, cancel } = this.choice.words;
        const answer = await showMessage({ title: missing(), buttons: [retry, cancel] });
        if (answer !== 0) return false;
      }
    }
  }

  private async fetchTexts(language: Language): Promise<void> {
    if (this.known.has(language)) return;
    this.texts.load(await loadTexts(language));
    this.known.add(language);
  }

  private async fetchHelp(language: Language): Promise<void> {
    if (this.helped.has(language)) return;
    this.texts.load(await loadFunctionHelp(language));
    this.helped.add(language);
    // The list of functions is made of the texts when the language changes
    if (language === this.choice.language) this.texts.localeChanged$.next();
  }

  private async fetchFilters(): Promise<void> {
    if (this.hasFilters) return;
    const { addFilters } = await import('../grid/filterPart');
    addFilters(this.grid);
    this.hasFilters = true;
  }

  private get texts(): LocaleService {
    return this.grid.injector.get(LocaleService);
  }
}
