import fc from "fast-check";
import { applyEdit } from "../../../../src/core/logic-model/edit/apply-edit";
import type { ModelEdit } from "../../../../src/core/logic-model/edit/model-edit";
import type { LogicModel, ModelIndicator } from "../../../../src/core/logic-model/model";
import { readModelTables } from "../../../../src/core/logic-model/read-tables";
import { modelTables } from "../../../../src/core/logic-model/tables";
import { modelFrom } from "../../../../src/core/logic-model/templates";
import { randomModels } from "../../../support/models";

const tokyo = modelFrom("tokyo", "ja");
const edited = (...edits: readonly ModelEdit[]) => edits.reduce(applyEdit, tokyo);
const names = ({ nodes }: LogicModel) => nodes.map(({ id, name }) => `${id} ${name}`);

describe("nodes", () => {
  it("a new one gets the next free id and stands in its layer", () => {
    const model = edited({ kind: "add-node", layer: "中間目標", name: " 気運の\n醸成 " });
    expect(model.nodes.at(-1)).toEqual({
      id: "N7",
      layer: "中間目標",
      name: "気運の 醸成",
      indicators: [],
    });
  });

  it("a new one does not become the end of a link by its id", () => {
    const [link] = tokyo.links;
    const stray = { ...tokyo, links: [...tokyo.links, { ...link!, id: "L99", to: "N7" }] };
    const model = applyEdit(stray, { kind: "add-node", layer: "中間目標", name: "気運の醸成" });
    expect(model.nodes.at(-1)?.id).toBe("N8");
  });

  it("a renamed or moved one keeps its id, its indicators and its links", () => {
    const model = edited(
      { kind: "rename-node", node: "N4", name: "人を育てる" },
      { kind: "move-node", node: "N4", layer: "現在" },
    );
    expect(model.nodes.find(({ id }) => id === "N4")).toEqual({
      ...tokyo.nodes.find(({ id }) => id === "N4"),
      name: "人を育てる",
      layer: "現在",
    });
    expect(model.links).toBe(tokyo.links);
  });

  it("a removed one takes its links along and leaves the others alone", () => {
    const model = edited({ kind: "remove-node", node: "N6" });
    expect(names(model)).toEqual(names(tokyo).filter((name) => !name.startsWith("N6")));
    // Three of Tokyo's eight links begin at 取組の横展開.
    expect(model.links.map(({ id }) => id)).toEqual(["L1", "L2", "L3", "L4", "L5"]);
  });
});

describe("indicators", () => {
  const rate = {
    name: "ＩＣＴ・介護ロボット等の\n導入率",
    kind: "KPI",
    indicatorId: "'KPI①'!A8",
  } as const;

  it("are placed on one line, once", () => {
    const edit = { kind: "place-indicator", node: "N3", indicator: rate } as const;
    const model = edited(edit);
    expect(model.nodes[2]?.indicators.at(-1)?.name).toBe("ＩＣＴ・介護ロボット等の 導入率");
    expect(applyEdit(model, edit)).toBe(model);
    // The same by name, where one of them has no cell.
    const bare = { ...rate, name: "ICT・介護ロボット等の導入率", indicatorId: null };
    expect(applyEdit(model, { ...edit, indicator: bare })).toBe(model);
  });

  it("known by name only get a cell, another name or another kind in their place", () => {
    const at = 1;
    const change = (indicator: ModelIndicator) =>
      edited({ kind: "change-indicator", node: "N3", at, indicator }).nodes[2]?.indicators;
    const before = tokyo.nodes[2]?.indicators ?? [];
    expect(change({ ...rate, name: "導入\n率" })).toEqual([
      before[0],
      { ...rate, name: "導入 率" },
    ]);
    const name = before[1]?.name ?? "";
    expect(change({ name, kind: "reference", indicatorId: null })?.[1]?.kind).toBe("reference");
  });

  it("one that the node has already does not come a second time", () => {
    const model = edited({ kind: "place-indicator", node: "N3", indicator: rate });
    const edit = { kind: "change-indicator", node: "N3", at: 0, indicator: rate } as const;
    expect(applyEdit(model, edit)).toBe(model);
  });

  it("are taken out by their place", () => {
    const model = edited({ kind: "remove-indicator", node: "N2", at: 1 });
    expect(model.nodes[1]?.indicators.map(({ kind }) => kind)).toEqual(["KGI", "reference"]);
  });
});

describe("links", () => {
  it("a new one gets the next free id, without a sentence", () => {
    const model = edited({ kind: "add-link", from: "N6", to: "N2" });
    expect(model.links.at(-1)).toEqual({
      id: "L9",
      from: "N6",
      to: "N2",
      caption: "",
      assumption: "",
    });
  });

  it("take sentence and assumption, and can be removed", () => {
    const model = edited(
      { kind: "caption-link", link: "L1", caption: "導入により\n始まる" },
      { kind: "assume-link", link: "L1", assumption: "補助が続く" },
      { kind: "remove-link", link: "L2" },
    );
    expect(model.links[0]).toMatchObject({
      caption: "導入により 始まる",
      assumption: "補助が続く",
    });
    expect(model.links.map(({ id }) => id)).not.toContain("L2");
  });
});

describe("layers", () => {
  const order = ({ layers }: LogicModel) => layers.map(({ name }) => name);
  // A layer whose name says no role: 県の施策.
  const own = edited({ kind: "add-layer", name: " 県の\n施策 ", above: "現在" });

  it("a new one goes above another, and one with a known name where that belongs", () => {
    expect(order(own)).toEqual(["現在", "県の 施策", "中間目標", "目標", "最終的な目標"]);
    expect(order(edited({ kind: "add-layer", name: "参考", above: null })).at(-1)).toBe("参考");
    // インパクト belongs to the chain, which stands before the two storeys in the order of roles.
    const known = edited({ kind: "add-layer", name: "インパクト", above: "目標" });
    expect(order(known)[0]).toBe("インパクト");
    expect(known.layers[0]?.role).toBe("impact");
  });

  it("a renamed one takes its nodes along; its role follows its name, as on the sheet", () => {
    const model = edited({ kind: "rename-layer", layer: "中間目標", name: "KPI" });
    expect(model.layers[1]).toEqual({ ...tokyo.layers[1], name: "KPI", role: "milestone" });
    expect(model.nodes.filter(({ layer }) => layer === "KPI")).toHaveLength(4);
    expect(model.links).toBe(tokyo.links);
    const free = edited({ kind: "rename-layer", layer: "中間目標", name: "県の取組" });
    expect(order(free)).toEqual(["現在", "県の取組", "目標", "最終的な目標"]);
    expect(free.layers[1]?.role).toBeNull();
  });

  it("says what it is about, or nothing", () => {
    const model = edited({ kind: "note-layer", layer: "目標", note: "2030 年までに" });
    expect(model.layers[2]?.note).toBe("2030 年までに");
    const blank = applyEdit(model, { kind: "note-layer", layer: "目標", note: " " });
    expect(blank.layers[2]?.note).toBeNull();
  });

  it("one of the staff's own moves; known ones keep the order of their roles", () => {
    const up = applyEdit(own, { kind: "move-layer", layer: "県の 施策", to: "up" });
    expect(order(up)).toEqual(["現在", "中間目標", "県の 施策", "目標", "最終的な目標"]);
    const down = applyEdit(own, { kind: "move-layer", layer: "県の 施策", to: "down" });
    expect(order(down)[0]).toBe("県の 施策");
    // A known one moves past the staff's own, and no further.
    const past = applyEdit(own, { kind: "move-layer", layer: "中間目標", to: "down" });
    expect(order(past)).toEqual(order(up));
    expect(applyEdit(tokyo, { kind: "move-layer", layer: "目標", to: "down" })).toBe(tokyo);
  });

  it("a removed one leaves its nodes to another, or takes them and their links along", () => {
    const left = edited({ kind: "remove-layer", layer: "中間目標", nodesTo: "現在" });
    expect(order(left)).toEqual(["現在", "目標", "最終的な目標"]);
    expect(names(left)).toEqual(names(tokyo));
    expect(left.nodes.filter(({ layer }) => layer === "現在")).toHaveLength(4);
    expect(left.links).toBe(tokyo.links);
    const gone = edited({ kind: "remove-layer", layer: "中間目標", nodesTo: null });
    expect(names(gone)).toEqual(names(tokyo).slice(0, 2));
    // All eight of Tokyo's links begin in 中間目標.
    expect(gone.links).toEqual([]);
  });

  it("the last one stays", () => {
    const alone = { ...tokyo, layers: tokyo.layers.slice(0, 1), nodes: [], links: [] };
    expect(applyEdit(alone, { kind: "remove-layer", layer: "現在", nodesTo: null })).toBe(alone);
  });

  it.each<ModelEdit>([
    { kind: "add-layer", name: "参考", above: "目標" },
    { kind: "rename-layer", layer: "中間目標", name: "県の取組" },
    { kind: "note-layer", layer: "目標", note: "注" },
    { kind: "move-layer", layer: "県の 施策", to: "up" },
    { kind: "remove-layer", layer: "中間目標", nodesTo: "目標" },
  ])("what is read back from the tables has the same layers: %j", (edit) => {
    const model = applyEdit(own, edit);
    expect(readModelTables(modelTables(model, "ja")).model.layers).toEqual(model.layers);
  });
});

describe("notes and exclusions", () => {
  it("a note is added behind the last, changed, and goes when it is blank", () => {
    const count = tokyo.notes.length;
    const more = edited({ kind: "note", at: count, note: " ※三つ目\nの基準 " });
    expect(more.notes.at(-1)).toBe("※三つ目 の基準");
    expect(applyEdit(more, { kind: "note", at: 0, note: "別の基準" }).notes[0]).toBe("別の基準");
    expect(applyEdit(more, { kind: "note", at: count, note: "" }).notes).toEqual(tokyo.notes);
  });

  it("what is left out on purpose keeps its criterion", () => {
    const exclusion = { name: "来場者数", reason: "" };
    const more = edited({ kind: "exclude", exclusion });
    const at = tokyo.exclusions.length;
    expect(more.exclusions[at]).toEqual(exclusion);
    const said = { ...exclusion, reason: "都の施策による\n効果が期待できない" };
    expect(
      applyEdit(more, { kind: "change-exclusion", at, exclusion: said }).exclusions[at]?.reason,
    ).toBe("都の施策による 効果が期待できない");
    const gone = { ...exclusion, name: " " };
    expect(applyEdit(more, { kind: "change-exclusion", at, exclusion: gone }).exclusions).toEqual(
      tokyo.exclusions,
    );
  });
});

it("a blank title is none", () => {
  expect(edited({ kind: "title", title: "表題" }).title).toBe("表題");
  expect(edited({ kind: "title", title: "  " }).title).toBeNull();
});

it.each<ModelEdit>([
  { kind: "title", title: tokyo.title ?? "" },
  { kind: "add-node", layer: "中間目標", name: "  " },
  { kind: "add-node", layer: "ない層", name: "名前" },
  { kind: "rename-node", node: "N1", name: "" },
  { kind: "rename-node", node: "N99", name: "名前" },
  { kind: "move-node", node: "N1", layer: "ない層" },
  { kind: "move-node", node: "N3", layer: "中間目標" },
  { kind: "remove-node", node: "N99" },
  { kind: "remove-indicator", node: "N3", at: 7 },
  { kind: "add-link", from: "N3", to: "N3" },
  { kind: "add-link", from: "N3", to: "N2" },
  { kind: "add-link", from: "N3", to: "N99" },
  { kind: "caption-link", link: "L99", caption: "文" },
  { kind: "assume-link", link: "L1", assumption: "" },
  { kind: "remove-link", link: "L99" },
  { kind: "add-layer", name: " ", above: null },
  { kind: "add-layer", name: "目標", above: null },
  { kind: "rename-layer", layer: "ない層", name: "名前" },
  { kind: "rename-layer", layer: "目標", name: "中間目標" },
  { kind: "note-layer", layer: "目標", note: "" },
  { kind: "move-layer", layer: "最終的な目標", to: "up" },
  { kind: "remove-layer", layer: "目標", nodesTo: "目標" },
  { kind: "remove-layer", layer: "目標", nodesTo: "ない層" },
  { kind: "remove-layer", layer: "ない層", nodesTo: null },
  {
    kind: "change-indicator",
    node: "N3",
    at: 9,
    indicator: { name: "名前", kind: "KPI", indicatorId: null },
  },
  { kind: "exclude", exclusion: { name: " ", reason: "理由" } },
  { kind: "exclude", exclusion: { name: tokyo.exclusions[0]?.name ?? "", reason: "理由" } },
  { kind: "change-exclusion", at: 9, exclusion: { name: "名前", reason: "" } },
  { kind: "note", at: 9, note: "注" },
  { kind: "note", at: tokyo.notes.length, note: "" },
])("what makes no sense gives the same model back: %j", (edit) => {
  expect(applyEdit(tokyo, edit)).toBe(tokyo);
});

it("whatever is done, ids stay unique, those that were there stay, and every new link has its nodes", () => {
  const id = fc.constantFrom("N1", "N2", "N3", "N4", "N9");
  const link = fc.constantFrom("L1", "L2", "L9");
  const layer = fc.constantFrom("現在", "中間目標", "目標", "ない層");
  const text = fc.constantFrom("", " ", "名前", "文\n文");
  const edits = fc.oneof(
    fc.record({ kind: fc.constant("add-node" as const), layer, name: text }),
    fc.record({ kind: fc.constant("rename-node" as const), node: id, name: text }),
    fc.record({ kind: fc.constant("move-node" as const), node: id, layer }),
    fc.record({ kind: fc.constant("remove-node" as const), node: id }),
    fc.record({ kind: fc.constant("add-link" as const), from: id, to: id }),
    fc.record({ kind: fc.constant("caption-link" as const), link, caption: text }),
    fc.record({ kind: fc.constant("remove-link" as const), link }),
    fc.record({ kind: fc.constant("add-layer" as const), name: text, above: layer }),
    fc.record({ kind: fc.constant("rename-layer" as const), layer, name: text }),
    fc.record({
      kind: fc.constant("move-layer" as const),
      layer,
      to: fc.constantFrom("up" as const, "down" as const),
    }),
    fc.record({ kind: fc.constant("remove-layer" as const), layer, nodesTo: layer }),
  );
  fc.assert(
    fc.property(randomModels(6), fc.array(edits, { maxLength: 12 }), (start, list) => {
      let model = start;
      for (const edit of list) {
        const next = applyEdit(model, edit);
        const ids = next.nodes.map((node) => node.id);
        expect(new Set(ids).size).toBe(ids.length);
        const links = next.links.map((own) => own.id);
        expect(new Set(links).size).toBe(
          new Set(model.links.map((own) => own.id)).size + links.length - model.links.length,
        );
        const layers = new Set(next.layers.map(({ name }) => name));
        expect(layers.size).toBe(next.layers.length);
        expect(next.nodes.every((node) => layers.has(node.layer))).toBe(true);
        if (edit.kind === "remove-node")
          expect(next.links.some(({ from, to }) => [from, to].includes(edit.node))).toBe(false);
        else for (const node of model.nodes) expect(ids).toContain(node.id);
        model = next;
      }
    }),
  );
});
