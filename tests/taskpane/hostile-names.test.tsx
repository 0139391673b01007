/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { judgeIndicator } from "../../src/core/indicator/judge-indicator";
import { modelFrom } from "../../src/core/logic-model/templates";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { screenNames } from "../../src/taskpane/pane-dependencies";
import { hostileCorpus, hostileSnapshot } from "../support/hostile-workbook";
import { keepingWorkbook } from "./support/model-pane";
import { emptyWorkbook } from "./support/sample-workbook";
import { showPane } from "./support/show-pane";

// React escapes what it shows; what this test keeps is that nothing goes around it.
const snapshot = hostileSnapshot();
const reading = readWorkbook(snapshot);
const indicators = reading.tables.flatMap((table) => table.indicators);
const workbook: KpiWorkbook = {
  ...{ ...emptyWorkbook, snapshot, reading, staffReading: reading },
  verdicts: new Map(indicators.map((one) => [one.id, judgeIndicator(one)])),
};

/** Elements and attributes with which words become more than words. */
function dangers(): readonly string[] {
  const elements = document.querySelectorAll(
    "script, iframe, object, embed, img, base, form, foreignObject, b, title",
  );
  const attributes = [...document.querySelectorAll("*")].flatMap((one) =>
    [...one.attributes].filter(
      ({ name, value }) =>
        /^on|^srcdoc$/i.test(name) ||
        (/^(?:xlink:)?href$|^src$|^action$/.test(name) &&
          !/^(?:#|\.\/|help\/|guide\/)/.test(value)),
    ),
  );
  return [
    ...[...elements].map(({ outerHTML }) => outerHTML),
    ...attributes.map(({ name, value }) => `${name}="${value}"`),
  ];
}

test("the pane's own page begins without any", () => {
  document.body.innerHTML = '<img src="x" onerror="alert(1)">';
  expect(dangers()).toHaveLength(3);
  document.body.innerHTML = "";
});

const others = screenNames.filter((name) => name !== "indicators");

test.each(others)("%s shows hostile names as words", async (name) => {
  await showPane({ screen: name, state: { kind: "ready", workbook } });
  await screen.findByRole("main");
  expect(dangers()).toEqual([]);
});

test("so do the indicators, under their names letter by letter", async () => {
  await showPane({ screen: "indicators", state: { kind: "ready", workbook } });
  await screen.findByRole("main");
  expect(indicators.length).toBeGreaterThan(hostileCorpus.length);
  expect(document.body.textContent).toContain(hostileCorpus[0]);
  expect(dangers()).toEqual([]);
});

test("so does a logic model whose goals, links and notes are such words", async () => {
  const tokyo = modelFrom("tokyo", "ja");
  const word = (at: number) => hostileCorpus[at % hostileCorpus.length] ?? "";
  const model = {
    ...tokyo,
    title: word(21),
    nodes: tokyo.nodes.map((node, i) => ({ ...node, name: word(i + 20) })),
    links: tokyo.links.map((link, i) => ({ ...link, caption: word(i + 15) })),
    notes: hostileCorpus,
  };
  await showPane({
    screen: "logic-model",
    state: { kind: "ready", workbook: keepingWorkbook(model) },
  });
  await screen.findByRole("main");
  expect(dangers()).toEqual([]);
  await showPane({
    ...{ screen: "logic-model", part: "prose" },
    state: { kind: "ready", workbook: keepingWorkbook(model) },
  });
  expect(dangers()).toEqual([]);
});
