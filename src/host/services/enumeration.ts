/** Enumerations of services and their values. */
import { type Param, read, ServiceClass } from './serviceClass';

/** A value of one of Google's enumerations. */
export class EnumMember {
  constructor(readonly name: string) {}
}

const name = read('text', [], (member: EnumMember) => member.name);

/** What scripts may ask of any value of an enumeration. */
export const enumMemberClass = new ServiceClass<EnumMember>('', 'Enum', { name, toString: name });

/** An enumeration: its class, its values, and what takes one of them as an argument. */
export interface Enumeration<Name extends string> {
  readonly class: ServiceClass;
  readonly members: Readonly<Record<Name, EnumMember>>;
  readonly param: Param<EnumMember>;
}

/** An enumeration by the names of its values. */
export function enumeration<const Name extends string>(
  service: string,
  enumName: string,
  values: readonly Name[],
): Enumeration<Name> {
  const entries = values.map((value) => [value, new EnumMember(value)]);
  const members = Object.fromEntries(entries) as Record<Name, EnumMember>;
  return {
    class: new ServiceClass(service, enumName, {}, members),
    members,
    param: {
      accepts: (value): value is EnumMember =>
        value instanceof EnumMember && Object.values(members).includes(value),
    },
  };
}
