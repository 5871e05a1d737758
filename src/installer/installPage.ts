/** The page that leads through the script editor: its steps in one language, with what is done. */
import { LANGUAGES, type Language } from '../domain/text/language';
import { productVersion } from '../domain/text/productVersion';
import { element } from '../sidebar/element';
import { fileCopy } from './fileCopy';
import type { ProjectFile } from './scriptProject';
import { WORDS } from './words';
import type { StepWords } from './words/vi';

/** A step with what stands below its instructions. */
interface Step extends StepWords {
  readonly id: string;
  readonly below: Node | null;
}

export class InstallPage {
  private language: Language = 'vi';
  private readonly done = new Set<string>();

  constructor(private readonly files: readonly ProjectFile[]) {
    for (const button of languageButtons()) {
      button.addEventListener('click', () => {
        this.language = LANGUAGES.find((one) => one === button.dataset.language)!;
        this.draw();
      });
    }
  }

  /** Draws the page anew; what is ticked stays so. */
  draw(): void {
    const { language } = this;
    const { title, version, intro, update, trouble } = WORDS[language];
    document.documentElement.lang = language;
    document.title = title;
    for (const button of languageButtons()) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    }
    document
      .getElementById('main')!
      .replaceChildren(
        element('h1', {}, title),
        element('p', { id: 'version' }, version(productVersion())),
        ...intro.map((text) => element('p', {}, text)),
        element(
          'ol',
          { id: 'steps' },
          ...this.steps().map((step, at) => this.stepItem(step, at + 1)),
        ),
        ...section(update),
        ...section(trouble),
      );
    this.showProgress();
  }

  private steps(): readonly Step[] {
    const { language, files } = this;
    const { steps, files: ofFiles } = WORDS[language];
    const step = (id: keyof typeof steps, below: Node | null = null): Step => ({
      ...steps[id],
      id,
      below,
    });
    return [
      step('open'),
      step('manifest'),
      ...files.map((file) => ({
        ...ofFiles[file.kind](file.name),
        id: file.name,
        below: fileCopy(file, WORDS[language]),
      })),
      step('save', this.namesInEditor()),
      step('reload'),
    ];
  }

  private namesInEditor(): Node {
    const names = this.files.map(({ name, kind }) =>
      kind === 'script' ? 'Mã.gs / Code.gs' : name,
    );
    return element('ul', {}, ...names.map((name) => element('li', {}, element('code', {}, name))));
  }

  private stepItem({ id, title, todo, below }: Step, number: number): Node {
    const tick = element('input', {
      type: 'checkbox',
      onchange: () => {
        if (tick.checked) this.done.add(id);
        else this.done.delete(id);
        this.showProgress();
      },
    });
    tick.checked = this.done.has(id);
    return element(
      'li',
      { 'data-step': id },
      element('h2', {}, element('label', {}, tick, element('span', {}, `${number}. ${title}`))),
      ...todo.map((text) => element('p', {}, text)),
      below,
    );
  }

  private showProgress(): void {
    const all = document.querySelectorAll('#steps > li').length;
    document.getElementById('progress')!.textContent = WORDS[this.language].progress(
      this.done.size,
      all,
    );
  }
}

function languageButtons(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-language]')];
}

function section({ title, todo }: StepWords): Node[] {
  return [
    element('h2', {}, title),
    element('ul', {}, ...todo.map((text) => element('li', {}, text))),
  ];
}
