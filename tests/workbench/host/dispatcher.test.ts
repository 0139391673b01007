import { Dispatcher } from "../../../src/workbench/host/dispatcher";
import { itemNotFound } from "../../../src/workbench/host/host-error";
import { HostObject } from "../../../src/workbench/host/host-object";
import {
  actionType,
  pathType,
  type Action,
  type ObjectPath,
  type Query,
  type ResponseBody,
} from "../../../src/workbench/host/protocol";
import { References } from "../../../src/workbench/host/references";

class Font extends HostObject {
  readonly $type = "Font";
  secret = "a field";
  #bold = false;
  override get $scalars(): readonly string[] {
    return ["bold"];
  }
  get bold(): boolean {
    return this.#bold;
  }
  set bold(value: boolean) {
    this.#bold = value;
  }
  get kind(): string {
    return "font";
  }
}

class Item extends HostObject {
  readonly $type = "Item";
  readonly #name: string;
  readonly #font = new Font();
  constructor(name: string) {
    super();
    this.#name = name;
  }
  override get $id(): string {
    return this.#name;
  }
  override get $scalars(): readonly string[] {
    return ["name", "length"];
  }
  get name(): string {
    return this.#name;
  }
  get length(): number {
    return this.#name.length;
  }
  get font(): Font {
    return this.#font;
  }
  sameAs(other: Item): boolean {
    return other === this;
  }
  async later(): Promise<string> {
    return Promise.resolve("done");
  }
  break(): never {
    throw new TypeError("not the add-in's fault");
  }
}

class Items extends HostObject {
  readonly $type = "Items";
  readonly #items = ["a", "bb", "ccc"].map((name) => new Item(name));
  override $items(): readonly HostObject[] {
    return this.#items;
  }
  override $indexer(key: unknown): HostObject | null {
    return this.#items.find((item) => item.name === key) ?? null;
  }
  getItemOrNullObject(name: string): HostObject | null {
    return this.$indexer(name);
  }
  add(name: string): Item {
    const item = new Item(name);
    this.#items.push(item);
    return item;
  }
}

class Root extends HostObject {
  readonly $type = "Root";
  readonly #items = new Items();
  get items(): Items {
    return this.#items;
  }
  _RemoveReference(id: string): void {
    references.drop(id);
  }
}

let references: References;
let dispatcher: Dispatcher;

beforeEach(() => {
  references = new References();
  const root = new Root();
  dispatcher = new Dispatcher(
    {
      root,
      create: (name) => (name === "Known.Item" ? new Item("new") : null),
      kept: (id) => references.find(id),
    },
    references,
  );
});

const rootPath: ObjectPath = { Id: 1, ObjectPathType: pathType.root, Name: "" };
const itemsPath: ObjectPath = {
  Id: 2,
  ObjectPathType: pathType.property,
  Name: "Items",
  ParentObjectPathId: 1,
};
function itemPath(name: string, type: number = pathType.indexer, method = ""): ObjectPath {
  return {
    Id: 3,
    ObjectPathType: type,
    Name: method,
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [name] },
  };
}
const itemOrNull = (name: string): ObjectPath =>
  itemPath(name, pathType.method, "GetItemOrNullObject");

/** One request with these actions on these paths. */
async function send(paths: ObjectPath[], ...actions: Partial<Action>[]): Promise<ResponseBody> {
  return dispatcher.process({
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
    Actions: actions.map((action, index) => ({
      Id: index + 1,
      ActionType: actionType.instantiate,
      Name: "",
      ObjectPathId: 3,
      ...action,
    })),
  });
}
const query = (path: number, info: Query): Partial<Action> => ({
  ActionType: actionType.query,
  ObjectPathId: path,
  QueryInfo: info,
});
const call = (Name: string, ...args: unknown[]): Partial<Action> => ({
  ActionType: actionType.method,
  Name,
  ArgumentInfo: { Arguments: args },
});

async function onItem(...actions: Partial<Action>[]): Promise<ResponseBody> {
  return send([rootPath, itemsPath, itemPath("bb")], ...actions);
}

describe("queries", () => {
  test("without names give the plain properties, with the id", async () => {
    const { Results } = await onItem(query(3, {}));
    expect(Results).toEqual([{ ActionId: 1, Value: { Id: "bb", Name: "bb", Length: 2 } }]);
  });

  test("follow names through objects", async () => {
    const { Results } = await onItem(query(3, { Select: ["name", "font/bold"] }));
    expect(Results[0]?.Value).toEqual({ Id: "bb", Name: "bb", Font: { Bold: false } });
  });

  test("of a collection give its items, in part if asked, and its count", async () => {
    const { Results } = await send(
      [rootPath, itemsPath],
      query(2, { Select: ["name"] }),
      query(2, { Select: ["items/name"], Top: 1, Skip: 1 }),
      query(2, { Select: ["count", "items/length"] }),
    );
    expect(Results.map((result) => result.Value)).toEqual([
      { _Items: ["a", "bb", "ccc"].map((name) => ({ Id: name, Name: name })) },
      { _Items: [{ Id: "bb", Name: "bb" }] },
      { Count: 3, _Items: ["a", "bb", "ccc"].map((name) => ({ Id: name, Length: name.length })) },
    ]);
  });
});

describe("what a class does not declare", () => {
  test.each([
    ["an unknown property", query(3, { Select: ["colour"] }), "Item.colour"],
    ["an unknown property of an inner object", query(3, { Select: ["font/size"] }), "Font.size"],
    ["a field", query(3, { Select: ["font/secret"] }), "Font.secret"],
    ["the constructor", query(3, { Select: ["constructor"] }), "Item.constructor"],
    ["a name of the stand-in's own", query(3, { Select: ["$scalars"] }), "Item.$scalars"],
    ["a member of every object", call("ToString"), "Item.toString"],
    ["a property as a method", call("Name"), "Item.name"],
    ["a step into a plain value", query(3, { Select: ["name/first"] }), "Item.name"],
  ])("%s is refused by its name", async (_, action, name) => {
    const { Error: error } = await onItem(action);
    expect(error?.Code).toBe("ApiNotFound");
    expect(error?.Message).toContain(name);
  });

  test("a class that cannot be made is refused by its name", async () => {
    const made: ObjectPath = { Id: 3, ObjectPathType: pathType.newObject, Name: "Microsoft.Other" };
    const { Error: error } = await send([made], {});
    expect(error?.Code).toBe("ApiNotFound");
    expect(error?.Message).toContain("Microsoft.Other");
  });
});

describe("null objects", () => {
  test("answer null to every action but writing", async () => {
    const paths = [rootPath, itemsPath, itemOrNull("zz")];
    const { Results } = await send(paths, {}, query(3, { Select: ["name"] }), call("Later"));
    expect(Results.map((result) => result.Value)).toEqual([null, null, null]);
    const written = await send(paths, { ActionType: actionType.setProperty, Name: "Name" });
    expect(written.Error).toMatchObject({ Code: "ItemNotFound" });
  });

  test("an item that must be there is an error", async () => {
    const { Error: error } = await send([rootPath, itemsPath, itemPath("zz")], {});
    expect(error).toMatchObject({ Code: "ItemNotFound", Location: "Items.getItem" });
  });
});

describe("actions", () => {
  test("happen in order until one fails; what came before it is answered", async () => {
    const response = await onItem(call("Later"), call("Break"), call("Later"));
    expect(response.Results).toEqual([{ ActionId: 1, Value: "done" }]);
    expect(response.Error).toMatchObject({
      Code: "GeneralException",
      ActionIndex: 1,
      Location: "Item.break",
    });
  });

  test("a path is followed once, whatever is done with its object", async () => {
    const added = itemPath("new", pathType.method, "Add");
    await send([rootPath, itemsPath, added], {}, query(3, {}), call("Later"));
    const { Results } = await send([rootPath, itemsPath], query(2, { Select: ["name"] }));
    expect(Results[0]?.Value).toMatchObject({ _Items: { length: 4 } });
  });

  test("objects can be arguments", async () => {
    const other = { ...itemPath("a"), Id: 4 };
    const compare = (id: number): Partial<Action> => ({
      ...call("SameAs", null),
      ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [id] },
    });
    const { Results } = await send(
      [rootPath, itemsPath, itemPath("bb"), other],
      compare(3),
      compare(4),
    );
    expect(Results.map((result) => result.Value)).toEqual([true, false]);
  });

  test("set() writes inner objects too, and a read-only property is denied", async () => {
    const update = (state: Record<string, unknown>): Partial<Action> => ({
      ActionType: actionType.update,
      ObjectState: state,
    });
    const { Results } = await onItem(
      update({ Font: { Bold: true } }),
      query(3, { Select: ["font/bold"] }),
    );
    expect(Results[1]?.Value).toMatchObject({ Font: { Bold: true } });
    const { Error: error } = await onItem(update({ Font: { Kind: "x" } }));
    expect(error?.Code).toBe("AccessDenied");
    expect(error?.Message).toContain("Font.kind");
  });
});

test("a kept object is found by its reference, until it is dropped", async () => {
  const { Results } = await onItem(call("_KeepReference"), {});
  const { _ReferenceId: id } = Results[1]?.Value as { _ReferenceId: string };
  const kept: ObjectPath = { Id: 3, ObjectPathType: pathType.reference, Name: id };
  expect((await send([kept], query(3, { Select: ["name"] }))).Results[0]?.Value).toMatchObject({
    Name: "bb",
  });
  await send([rootPath], { ...call("_RemoveReference", id), ObjectPathId: 1 });
  expect((await send([kept], {})).Error).toMatchObject({ Code: "InvalidReference" });
  expect(references.size).toBe(0);
});

test("a refusal has Excel's code, message and status", () => {
  expect(itemNotFound("表")).toMatchObject({
    code: "ItemNotFound",
    httpStatus: 404,
    message: "The requested resource doesn't exist. (表)",
  });
});
