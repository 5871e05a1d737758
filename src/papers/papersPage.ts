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
import { paperControls } from './paperControls';
import { giveFile } from './giveFile';
import { paperSheet } from './paper/previewSheet';
import { PAPER_WORDS, type PaperWords } from './paperWords';

declare const google: { readonly script: { readonly host: { close(): void } } };

/** What the page is drawn of; what is left out is empty. */
interface Drawn {
  /** What is said of it. */
  readonly text: string;
  readonly isWaiting?: boolean;
  readonly hasPapers: boolean;
  readonly hasControls?: boolean;
  readonly failure?: readonly (Node | string)[];
  readonly notices?: readonly HTMLElement[];
  readonly sheets?: readonly HTMLElement[];
}

export class PapersPage {
  private kind: PaperKind = 'report';
  /** Of the document; until the first paper tells it, the one in which most are. */
  private language: Language = 'vi';
  /** What the server has given: nobody else writes while the dialog stands over the document. */
  private readonly given = new Map<PaperKind, PapersResult>();

  private readonly firstText = byId('status').textContent;

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
    // Only papers tell the language of the document
    const isKnown = this.given.size > 0;
    const text = isKnown ? this.words.making[kind] : this.firstText;
    this.draw({ text, isWaiting: true, hasPapers: false, hasControls: isKnown });
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

  private fail(error: unknown): void {
    const retry = () => void this.ask();
    const failure = failurePanel({ ...failureOf(error), retry }, this.language);
    this.draw({ text: '', hasPapers: false, failure: failure.filter((child) => child !== null) });
    byId('failure-title').focus();
  }

  private show(): void {
    const { kind, language, words } = this;
    const { papers, notices } = this.given.get(kind)!;
    document.documentElement.lang = language;
    // A browser names the PDF after it
    document.title = papers[0]?.fileName ?? words.title;
    byId('title').textContent = words.title;
    this.draw({
      text: papers.length > 0 ? words.made[kind](papers.length) : words.empty[kind],
      hasPapers: papers.length > 0,
      notices: noticePanel(notices, words),
      sheets: papers.map(paperSheet),
    });
  }

  /** Draws all parts anew; who was at one that is gone is led to what is said. */
  private draw(parts: Drawn): void {
    const { kind, words, choose, giveWord } = this;
    const { text, isWaiting = false, hasPapers, hasControls = true } = parts;
    const { failure = [], notices = [], sheets = [] } = parts;
    const { activeElement: before, body } = document;
    const print = () => window.print();
    const options = { kind, words, hasPapers, choose, giveWord: () => void giveWord(), print };
    byId('controls').replaceChildren(...(hasControls ? paperControls(options) : []));
    byId('failure').replaceChildren(...failure);
    byId('notices').replaceChildren(...notices);
    byId('papers').replaceChildren(...sheets);
    this.wait(isWaiting, text);
    if (before === null || before === body || before.isConnected) return;
    byId(before.id, 'status').focus();
  }

  /** @param text what is said of it */
  private wait(isWaiting: boolean, text: string): void {
    byId('status').textContent = text;
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
