/**
 * The JSON that Office.js exchanges with Excel over `_richApiNativeBridge`, as far as it sends it.
 * Names on the wire begin with a capital; those of the API with a small letter.
 */

/** How a path leads from its parent to an object. */
export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What a request wants done with an object. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path it stands for, nested as arrays are; 0 or null: a plain value. */
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}
export type PathIds = number | null | readonly PathIds[];

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** `load()`: names with `/` between the steps, in the spelling of the API. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** One `context.sync()`. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The first action that failed; those before it have happened, those after it have not. */
export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: ErrorBody;
}

/** What Office.js hands to the bridge. */
export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url?: string; readonly body: string | RequestBody };
}

/** Kinds of messages from the host. */
export const messageType = { response: 2, event: 3 } as const;

/** Kinds of entries in a message of type `event`. */
export const entryKind = {
  customFunction: { category: 1, invoke: 1000 },
  workbookEvent: { category: 65536 },
} as const;
