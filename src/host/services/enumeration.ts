/** Enumerations of services and their values. */
import { read, ServiceClass } from './serviceClass';

/** A value of one of Google's enumerations. */
export class EnumMember {
  constructor(readonly name: string) {}
}

const name = read('text', [], (member: EnumMember) => member.name);

/** What scripts may ask of any value of an enumeration. */
export const enumMemberClass = new ServiceClass<EnumMember>('', 'Enum', { name, toString: name });

/** An enumeration by the names of its values. */
export function enumeration<const Name extends string>(
  service: string,
  enumName: string,
  values: readonly Name[],
): { readonly class: ServiceClass; readonly members: Readonly<Record<Name, EnumMember>> } {
  const entries = values.map((value) => [value, new EnumMember(value)]);
  const members = Object.fromEntries(entries) as Record<Name, EnumMember>;
  return { class: new ServiceClass(service, enumName, {}, members), members };
}
