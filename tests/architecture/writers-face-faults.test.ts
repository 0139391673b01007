import { readdirSync } from "node:fs";
import path from "node:path";
import { callGraph, type CallGraph } from "../support/call-graph";

// A command that writes into the workbook is tried under every fault: it stands in the table of
// tests/app/faults/commands, or is what one of that table is made of.
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, "/")));

/** The methods of the ports by which anything is written: `WritePlan`, formulas, drafts. */
const writes = /\.(?:apply|enterFormulas)$|memory\.save$/;

/** They hand commands to the pane, and are no commands themselves. */
const wiring =
  /OnDemand$|^(?:corrections|explicitFormulas|obeyedSettings|Session|statusColumns|summaries|takingBack)$/;

const app = callGraph(filesIn("src/app"));

/** Whatever writes, through however many others. */
function writers(graph: CallGraph): readonly string[] {
  return graph.exported.filter((name) => graph.reaches(name, (call) => writes.test(call)));
}

test("every command that writes is tried under faults", () => {
  const table = callGraph(filesIn("tests/app/faults"));
  const tried = app.closure(table.imported("src/app/"));
  const found = writers(app).filter((name) => !wiring.test(name.split("#")[1] ?? ""));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((name) => !tried.has(name))).toEqual([]);
});

test("a new one would be missed", () => {
  const found = writers(app);
  for (const name of ["write-summary.ts#writeSummary", "apply-wanted.ts#takeBack"]) {
    expect(found).toContain(`src/app/${name}`);
  }
  expect(found).not.toContain("src/app/write-summary.ts#previewSummary");
});
