/** The spreadsheet component: its parts, put together for this page. */
import { ICommandService, type Injector, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { type BaseFunction, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import type { Language } from '../../domain/text/language';
import { keepTextLiterals } from './formulas/textLiterals';
import { localeOf, localesWith } from './locales';
import { type CustomFunction, describeFunctions, helpWords } from './formulas/functionHelp';
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
  ours: readonly CustomFunction[],
  functions: readonly FunctionClass[],
): Grid {
  endRangesWithSheets();
  keepTextLiterals();
  const univer = new Univer({
    locale: localeOf(language),
    locales: localesWith(helpWords(ours)),
    logLevel: LogLevel.ERROR,
  });
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
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsFilterPreset(),
  ];
  const seen = new Set<unknown>();
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [part, options] = (Array.isArray(plugin) ? plugin : [plugin]) as readonly unknown[];
    if (seen.has(part)) continue;
    seen.add(part);
    univer.registerPlugin(part as never, options as never);
  }
  const injector = univer.__getInjector();
  return { univer, injector, api: FUniver.newAPI(univer), commands: injector.get(ICommandService) };
}
