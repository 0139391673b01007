import fc from "fast-check";
import { applyEdit } from "../../../../src/core/logic-model/edit/apply-edit";
import type { ModelEdit } from "../../../../src/core/logic-model/edit/model-edit";
import type { LogicModel } from "../../../../src/core/logic-model/model";
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
        if (edit.kind === "remove-node")
          expect(next.links.some(({ from, to }) => [from, to].includes(edit.node))).toBe(false);
        else for (const node of model.nodes) expect(ids).toContain(node.id);
        model = next;
      }
    }),
  );
});
