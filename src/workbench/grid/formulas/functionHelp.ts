/** What autocomplete says of the add-on's functions, in the languages of the page. */
import { BooleanNumber, type ILocales } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { Language, Localized } from '../../../domain/text/language';
import { localeOf } from '../locales';

/** A function of the add-on, with its help. */
export interface CustomFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** How many of the parameters, from the first, may not be left out. */
  readonly required: number;
  readonly doc: Localized;
  /** What each parameter is. */
  readonly details: readonly Localized[];
  readonly example: string;
}

/** Under which the component finds the words in the language of the moment. */
const WORDS = 'congress-functions';

/** The functions as the component lists them: names of words, not the words. */
export function describeFunctions(functions: readonly CustomFunction[]): IFunctionInfo[] {
  return functions.map(({ name, parameters, required }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description: `${WORDS}.${name}.description`,
    abstract: `${WORDS}.${name}.abstract`,
    functionParameter: parameters.map((parameter, at) => ({
      name: parameter,
      detail: `${WORDS}.${name}.${parameter}`,
      example: '',
      require: at < required ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}

/** The words in each language. */
export function helpTexts(functions: readonly CustomFunction[]): ILocales {
  const words = (language: Language) => ({
    [WORDS]: Object.fromEntries(
      functions.map(({ name, doc, parameters, details, example }) => [
        name,
        {
          abstract: doc[language],
          description: `${doc[language]} ${example}`,
          ...Object.fromEntries(parameters.map((key, at) => [key, details[at]![language]])),
        },
      ]),
    ),
  });
  return { [localeOf('vi')]: words('vi'), [localeOf('en')]: words('en') };
}
