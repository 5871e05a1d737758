/** The spreadsheet component: its parts, put together for this page. */
import {
  ICommandService,
  type ILocales,
  type Injector,
  LocaleService,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { type BaseFunction, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import type { Language } from '../../domain/text/language';
import { keepTextLiterals } from './formulas/textLiterals';
import { localeOf } from './locales';
import { type CustomFunction, describeFunctions, helpTexts } from './formulas/functionHelp';
import { endRangesWithSheets } from './formulas/openReferences';

/** A function of the formula engine: its class and its name. */
export type FunctionClass = readonly [new (name: string) => BaseFunction, string];

export interface Grid {
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly injector: Injector;
  readonly univer: Univer;
}

/**
 * What the document cannot keep is not offered: other kinds of lists than the add-on makes.
 */
const HIDDEN_MENUS = ['sheet.menu.data-validation', 'sheet.menu.paste-special'];

/** Starts the component in an element. */
export function startGrid(
  container: HTMLElement,
  language: Language,
  texts: ILocales,
  ours: readonly CustomFunction[],
  functions: readonly FunctionClass[],
): Grid {
  endRangesWithSheets();
  keepTextLiterals();
  const univer = new Univer({
    locale: localeOf(language),
    locales: texts,
    logLevel: LogLevel.ERROR,
  });
  const injector = univer.__getInjector();
  injector.get(LocaleService).load(helpTexts(ours));
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      formula: { function: functions as never, description: describeFunctions(ours) },
    }),
    // A field for searching in a list takes the keyboard away from whoever types into the cell
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  register(
    univer,
    presets.flatMap(({ plugins }) => plugins),
  );
  return { univer, injector, api: FUniver.newAPI(univer), commands: injector.get(ICommandService) };
}

/** Gives the component parts, each of them once. */
export function register(univer: Univer, plugins: readonly unknown[]): void {
  const seen = new Set<unknown>();
  for (const plugin of plugins) {
    const [part, options] = (Array.isArray(plugin) ? plugin : [plugin]) as readonly unknown[];
    if (seen.has(part)) continue;
    seen.add(part);
    univer.registerPlugin(part as never, options as never);
  }
}
