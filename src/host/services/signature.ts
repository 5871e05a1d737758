/** Signatures in messages about wrong arguments. */
import { serviceClassOf } from './classes';

/** How Google's messages name the types of arguments. */
export function argumentTypes(args: readonly unknown[]): string {
  return args.map(typeName).join(',');
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : ''}[]`;
  if (typeof value === 'object') {
    return serviceClassOf(value)?.pathOf('') ?? Object.prototype.toString.call(value).slice(8, -1);
  }
  const name = typeof value;
  return name === 'number' ? 'number' : name.charAt(0).toUpperCase() + name.slice(1);
}
