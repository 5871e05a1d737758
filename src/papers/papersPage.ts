/** What the page shows and does: it asks for papers, previews them, and gives them away. */
import type { PaperKind, PapersResult } from '../addon/addonApi';
import type { Language } from '../domain/text/language';
import type { Call } from '../sidebar/callServer';
import { element } from '../sidebar/element';
import { failureOf } from '../sidebar/failure';
import { failurePanel } from '../sidebar/views/failurePanel';
import { markWaiting } from '../sidebar/views/parts/button';
import { panel } from '../sidebar/views/parts/panel';
import { wordFile } from '../word/wordFile';
import { controls } from './paperControls';
import { giveFile } from './giveFile';
import { paperSheet } from './paper/paperSheet';
import { PAPER_WORDS, type PaperWords } from './paperWords';

declare const google: { readonly script: { readonly host: { close(): void } } };

export class PapersPage {
  private kind: PaperKind = 'report';
  /** Of the document; until the first paper tells it, the one in which most are. */
  private language: Language = 'vi';
  /** What the server has given: nobody else writes while the dialog stands over the document. */
  private readonly given = new Map<PaperKind, PapersResult>();

  constructor(private readonly call: Call) {}

  /** Asks for the report. */
  start(): void {
    window.addEventListener('keydown', ({ key }) => {
      // Google's own key for it does not reach into the page
      if (key === 'Escape') google.script.host.close();
    });
    void this.ask();
  }

  private readonly choose = (kind: PaperKind): void => {
    this.kind = kind;
    if (this.given.has(kind)) this.show();
    else void this.ask();
  };

  private readonly ask = async (): Promise<void> => {
    const { kind } = this;
    this.begin(this.words.making[kind], this.given.size > 0);
    try {
      const result = await this.call('papers', { kind });
      this.given.set(kind, result);
      this.language = result.papers[0]?.language ?? this.language;
      if (kind === this.kind) this.show();
    } catch (error) {
      // Meanwhile another kind may have been chosen
      if (kind === this.kind) this.fail(error);
    }
  };

  private readonly giveWord = async (): Promise<void> => {
    const { papers } = this.given.get(this.kind)!;
    const name = `${papers[0]!.fileName}.docx`;
    const { makingWord, loaded, noWord } = this.words;
    this.wait(true, makingWord);
    try {
      giveFile(name, await wordFile(papers));
      this.wait(false, loaded(name));
    } catch (error) {
      console.error(error);
      this.wait(false, noWord);
    }
  };

  private get words(): PaperWords {
    return PAPER_WORDS[this.language];
  }

  /** @param isKnown whether the language of the document is: only then the page speaks it */
  private begin(text: string, isKnown: boolean): void {
    byId('failure').replaceChildren();
    byId('notices').replaceChildren();
    byId('papers').replaceChildren();
    if (isKnown) this.showControls(false);
    this.wait(true, isKnown ? text : null);
  }

  private fail(error: unknown): void {
    const retry = () => void this.ask();
    this.showControls(false);
    this.wait(false, '');
    byId('failure').replaceChildren(
      ...shown(failurePanel({ ...failureOf(error), retry }, this.language)),
    );
    byId('failure-title').focus();
  }

  private show(): void {
    const { kind, language, words } = this;
    const { papers, notices } = this.given.get(kind)!;
    document.documentElement.lang = language;
    // A browser names the PDF after it
    document.title = papers[0]?.fileName ?? words.title;
    byId('title').textContent = words.title;
    byId('failure').replaceChildren();
    this.showControls(papers.length > 0);
    byId('notices').replaceChildren(...noticePanel(notices, words));
    byId('papers').replaceChildren(...papers.map(paperSheet));
    this.wait(false, papers.length > 0 ? words.made[kind](papers.length) : words.empty[kind]);
  }

  private showControls(hasPapers: boolean): void {
    const { kind, words, choose, giveWord } = this;
    const at = document.activeElement?.id ?? '';
    const print = () => window.print();
    byId('controls').replaceChildren(
      ...controls({ kind, words, hasPapers, choose, giveWord: () => void giveWord(), print }),
    );
    if (at !== '' && document.activeElement === document.body) byId(at, 'status').focus();
  }

  /** @param text what is said of it; null leaves what is said */
  private wait(isWaiting: boolean, text: string | null): void {
    if (text !== null) byId('status').textContent = text;
    byId('main').setAttribute('aria-busy', String(isWaiting));
    markWaiting(document, isWaiting);
  }
}

function noticePanel(notices: readonly string[], words: PaperWords): HTMLElement[] {
  if (notices.length === 0) return [];
  const list = element('ul', {}, ...notices.map((notice) => element('li', {}, notice)));
  return [panel(element('h2', { id: 'notices-title' }, words.notices), ' panel-note', list)];
}

/** An element by its id. @param otherwise the id of one that is always there */
function byId(id: string, otherwise = id): HTMLElement {
  return document.getElementById(id) ?? document.getElementById(otherwise)!;
}

function shown<T>(children: readonly (T | null)[]): T[] {
  return children.filter((child) => child !== null);
}
