/** The conditional-format rules of a loaded sheet, brought up to date. */
import type { ConditionalFormat } from '../../document/workbook';
import type { TextEdit } from '../xml/textEdit';
import { encodeText } from '../xml/xmlText';
import { child, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlTree';
import { newPriorities } from './rulePriorities';
import { ruleXml, sqrefOf } from './ruleXml';
import type { StyleWriter } from './styleWriter';

/**
 * Writes what differs between the rules that a sheet was loaded with and those to be saved.
 * @returns the elements of the new rules, for the caller to place
 */
export function editRules(
  root: XmlElement,
  edit: TextEdit,
  loaded: readonly ConditionalFormat[],
  rules: readonly ConditionalFormat[],
  styleWriter: StyleWriter,
): string {
  const containers = ruleContainers(root);
  const elements = containers.flatMap((container) => childrenNamed(container, 'cfRule'));
  const original = new Map(loaded.map((rule) => [rule.fileRule, rule]));
  const kept = new Map<number, ConditionalFormat>();
  const added: ConditionalFormat[] = [];
  for (const rule of rules) {
    const { fileRule } = rule;
    if (fileRule !== undefined && original.has(fileRule) && !kept.has(fileRule)) {
      kept.set(fileRule, rule);
    } else added.push(rule);
  }
  let number = 0;
  for (const container of containers) {
    const own = childrenNamed(container, 'cfRule').map((element) => ({ element, at: number++ }));
    editContainer(container, own, kept, original, edit);
  }
  const stored = new Map<number, number>();
  elements.forEach(({ attributes }, at) => {
    const priority = Number(attributes.priority);
    if (kept.has(at) && Number.isFinite(priority)) stored.set(at, priority);
  });
  const given = newPriorities(rules, stored, takenPriorities(root));
  return added
    .map((rule) => ruleXml(rule, given.get(rule) ?? 1, styleWriter, prefixOf(root)))
    .join('');
}

/** The elements of a sheet that hold rules. */
export function ruleContainers(root: XmlElement): XmlElement[] {
  return childrenNamed(root, 'conditionalFormatting');
}

/** Whether a loaded sheet has its rules still, in whatever order. */
export function sameRules(
  loaded: readonly ConditionalFormat[],
  rules: readonly ConditionalFormat[],
): boolean {
  const before = new Set(loaded);
  return loaded.length === rules.length && new Set([...loaded, ...rules]).size === before.size;
}

function editContainer(
  container: XmlElement,
  own: readonly { readonly element: XmlElement; readonly at: number }[],
  kept: ReadonlyMap<number, ConditionalFormat>,
  original: ReadonlyMap<number | undefined, ConditionalFormat>,
  edit: TextEdit,
): void {
  const left = own.filter(({ at }) => kept.has(at));
  if (left.length === 0) {
    if (own.length > 0) edit.remove(container);
    return;
  }
  for (const { element, at } of own) {
    const rule = kept.get(at);
    if (!rule) edit.remove(element);
    else if (rule.formula !== null && rule.formula !== original.get(at)?.formula) {
      const formula = child(element, 'formula');
      if (formula) edit.replace(formula.openEnd, formula.closeStart, encodeText(rule.formula));
    }
  }
  const [first] = left;
  const areas = sqrefOf(kept.get(first!.at)?.areas ?? []);
  if (areas !== '' && areas !== sqrefOf(original.get(first!.at)?.areas ?? [])) {
    edit.setAttribute(container, 'sqref', areas);
  }
}

/** Every priority of the sheet, those in its extension list included. */
function takenPriorities(element: XmlElement): number[] {
  const own = element.name === 'cfRule' ? [Number(element.attributes.priority)] : [];
  return [...own, ...element.children.flatMap(takenPriorities)].filter(Number.isFinite);
}
