/** PropertiesService. */
import type { ExecutionContext } from '../../runtime/context';
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { propertyStore, type PropertyStore } from '../../runtime/propertyStore';
import { plainObject, text, truth } from '../params';
import { on, read, readOverloads, ServiceClass } from '../serviceClass';

/** A property store as scripts see it. */
export class PropertiesRef {
  constructor(readonly store: PropertyStore) {}
}

/** PropertiesService.Properties; strict: values must be strings. */
export const propertiesClass = new ServiceClass<PropertiesRef>('PropertiesService', 'Properties', {
  getProperty: read('property', [text], ({ store }, [key]) => store.entries.get(key) ?? null),
  getProperties: read('property', [], ({ store }, _, { tools }) =>
    Object.assign(tools.object(), Object.fromEntries(store.entries)),
  ),
  setProperty: read('property', [text, text], (ref, [key, value], context) => {
    requireWritable(context);
    ref.store.set(key, value);
    return ref;
  }),
  setProperties: readOverloads(
    'property',
    on([plainObject], (ref, [values], context) => setAll(ref, values, false, context)),
    on([plainObject, truth], (ref, [values, alone], context) =>
      setAll(ref, values, alone, context),
    ),
  ),
  deleteProperty: read('property', [text], (ref, [key], context) => {
    requireWritable(context);
    ref.store.delete(key);
    return ref;
  }),
});

/** PropertiesService. */
export const propertiesService = new ServiceClass('', 'PropertiesService', {
  getDocumentProperties: read('property', [], (_self, _args, { state, hasDocument }) =>
    hasDocument ? new PropertiesRef(propertyStore(state.workbook, null)) : null,
  ),
  getUserProperties: read(
    'property',
    [],
    (_self, _args, { state }) => new PropertiesRef(propertyStore(state.workbook, state.email)),
  ),
});

function setAll(
  ref: PropertiesRef,
  values: Readonly<Record<string, unknown>>,
  alone: boolean,
  context: ExecutionContext,
): PropertiesRef {
  requireWritable(context);
  if (alone) ref.store.clear();
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== 'string') {
      throw new ServiceException(refusals.propertyIsNoText(key));
    }
    ref.store.set(key, value);
  }
  return ref;
}

function requireWritable({ authMode }: ExecutionContext): void {
  if (authMode === 'CUSTOM_FUNCTION') {
    throw new ServiceException(refusals.noPermissionForProperties);
  }
}
