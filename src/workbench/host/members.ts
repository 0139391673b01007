import { apiNotFound } from "./host-error";
import { HostObject } from "./host-object";

/** The API's spelling of a name on the wire; internal names begin with `_` and stay. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The wire's spelling of a name of the API. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The member that a request names, if the object's class declares it for requests.
 * @throws HostError `ApiNotFound`, with the name, for everything else.
 */
export function findMember(object: HostObject, name: string): PropertyDescriptor {
  const key = camelCase(name);
  if (!key.startsWith("$") && key !== "constructor") {
    let prototype: object | null = Object.getPrototypeOf(object) as object | null;
    while (prototype && prototype !== HostObject.prototype && prototype !== Object.prototype) {
      const member = Object.getOwnPropertyDescriptor(prototype, key);
      if (member) return member;
      prototype = Object.getPrototypeOf(prototype) as object | null;
    }
  }
  throw apiNotFound(`${object.$type}.${key}`);
}

/** The value of a property; a method is no property. */
export function readMember(object: HostObject, name: string): unknown {
  const member = findMember(object, name);
  if (!member.get) throw apiNotFound(`${object.$type}.${camelCase(name)} as a property`);
  return member.get.call(object);
}

/** A method, bound to its object. */
export function method(object: HostObject, name: string): (...args: unknown[]) => unknown {
  const member = findMember(object, name);
  if (typeof member.value !== "function") {
    throw apiNotFound(`${object.$type}.${camelCase(name)} as a method`);
  }
  return (member.value as (...args: unknown[]) => unknown).bind(object);
}
