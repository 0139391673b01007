import { HostError, apiNotFound, itemNotFound } from "./host-error";
import { HostObject } from "./host-object";
import { camelCase, method, readMember } from "./members";
import {
  pathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type PathIds,
  type RequestBody,
} from "./protocol";

/** Where paths begin. */
export interface PathResolver {
  readonly root: HostObject;
  /** An object that the add-in makes by the name of its class; `null`: there is no such class. */
  create(typeName: string): HostObject | null;
  /** An object kept from an earlier request. */
  kept(reference: string): HostObject | null;
}

/** The object paths of one request. Each is followed once: `worksheets.add()` adds one sheet. */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #resolver: PathResolver;
  readonly #objects = new Map<number, HostObject | null>();

  constructor(body: RequestBody, resolver: PathResolver) {
    this.#paths = body.ObjectPaths;
    this.#resolver = resolver;
  }

  /** The object at the end of a path; `null` is Excel's null object, which all further steps keep. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = await this.#follow(path);
    this.#objects.set(id, object);
    return object;
  }

  async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds;
    return Promise.all(
      (info?.Arguments ?? []).map((value, index) => this.#argument(value, ids?.[index] ?? null)),
    );
  }

  async call(object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    return method(object, name)(...(await this.args(info)));
  }

  /** What failed, in the API's words: `Worksheets.getItem`. */
  location(action: Action): string {
    const object = this.#objects.get(action.ObjectPathId);
    const path = this.#paths[action.ObjectPathId];
    if (object && action.Name) return `${object.$type}.${camelCase(action.Name)}`;
    const parent = path?.ParentObjectPathId && this.#objects.get(path.ParentObjectPathId);
    const step = path?.Name || (path?.ObjectPathType === pathType.indexer ? "getItem" : "");
    return parent ? `${parent.$type}.${camelCase(step)}` : camelCase(step || action.Name);
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.#resolver.root;
      case pathType.nullObject:
        return null;
      case pathType.newObject:
        return found(this.#resolver.create(path.Name), () => apiNotFound(path.Name));
      case pathType.reference:
        return found(
          this.#resolver.kept(path.Name),
          () => new HostError("InvalidReference", `The reference ${path.Name} is not kept.`),
        );
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.#step(parent, path);
  }

  async #step(parent: HostObject, path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case pathType.property:
        return asObject(readMember(parent, path.Name), parent, path.Name);
      case pathType.method:
        return asObject(await this.call(parent, path.Name, path.ArgumentInfo), parent, path.Name);
      case pathType.indexer: {
        if (!parent.$indexer) throw apiNotFound(`${parent.$type}.getItem`);
        const [key] = await this.args(path.ArgumentInfo);
        return found(parent.$indexer(key), () => itemNotFound(String(key)));
      }
      default:
        throw new HostError("InvalidObjectPath", `Unknown path type ${path.ObjectPathType}.`);
    }
  }

  async #argument(value: unknown, id: PathIds): Promise<unknown> {
    if (typeof id === "number") return id > 0 ? this.resolve(id) : value;
    if (!id || !Array.isArray(value)) return value;
    return Promise.all(value.map((part, index) => this.#argument(part, id[index] ?? null)));
  }
}

function found(object: HostObject | null, refusal: () => HostError): HostObject {
  if (!object) throw refusal();
  return object;
}

function asObject(value: unknown, parent: HostObject, name: string): HostObject | null {
  if (value instanceof HostObject) return value;
  if (value === null || value === undefined) return null;
  throw apiNotFound(`${parent.$type}.${camelCase(name)} as an object`);
}
