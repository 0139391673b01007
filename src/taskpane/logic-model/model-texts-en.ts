import type { ModelTexts } from "./model-text-types";

export const modelEn: ModelTexts = {
  heading: "Logic model",
  views: { figure: "Figure", list: "List", prose: "Prose" },
  viewsLabel: "How to show it",
  first: {
    lines: [
      "One figure and one text that say how your KPIs lead to the goal.",
      "Nothing is written to a sheet until you press “Write to the sheet”.",
    ],
    make: "Make it from these tables",
    makeWhat: (indicators) =>
      `Places the ${indicators === 1 ? "one indicator" : `${indicators} indicators`} found by the areas of your tables and the words of their names, with the reason. What is unsure is left to you.`,
    templates: "Begin with a template",
    template: {
      national: {
        name: "National model",
        what: "The five areas of the national draft (technology, people, improvement, spread, momentum) and its KGIs.",
      },
      tokyo: {
        name: "Tokyo’s form",
        what: "Two storeys from milestones to the goal: four areas, eight explained links, the criteria for KPIs.",
      },
      "empty-two-storey": {
        name: "Empty, two storeys",
        what: "Present → milestones → goal → ultimate goal. You add the areas.",
      },
      "empty-chain": {
        name: "Empty, chain",
        what: "Inputs → activities → outputs → outcomes (initial, intermediate, final) → impact.",
      },
    },
    begin: "Begin with this",
    beginWith: (name) => `Begin with: ${name}`,
  },
  unsaved: "There are changes that are not on the sheet yet.",
  saved: "The sheet says the same.",
  discard: "Discard changes",
  discardSure: "Yes, discard and begin again",
  contested: {
    title: "The logic model on the sheet has changed too",
    line: "Your changes here are kept. You can also go on with what the sheet says.",
    take: "Use what the sheet says",
  },
  undo: "Undo",
  redo: "Redo",
  addFromTables: "Add indicators of the tables",
  addNode: "Add an area or goal",
  editWhole: "Title, layers, notes",
  write: "Write to the sheet",
  placed: (count) => `Indicators placed, and why: ${count}`,
  placedIn: (node) => `In “${node}”`,
  reason: (reason) => {
    switch (reason.kind) {
      case "listed":
        return "the table lists it in this layer and area";
      case "area":
        return `the table names the area “${reason.area}”`;
      case "word":
        return reason.in === "name"
          ? `its name says “${reason.word}”`
          : `its table’s heading says “${reason.word}”`;
      case "goal":
        return "it is a KGI, and there is one goal";
    }
  },
  toPlace: (count) => `To be placed by you: ${count}`,
  toPlaceWhy: "Their names do not tell where they belong. Choose a place for each.",
  place: "Place",
  placeNamed: (indicator) => `Place for “${indicator}”`,
  exclude: "Not a KPI",
  later: "Later",
  suggested: (node) => `${node} (suggested)`,
  choose: "Choose",
  layer: "Layer",
  name: "Name",
  title: "Title",
  add: "Add",
  cancel: "Cancel",
  close: "Close",
  node: (name) => `Edit “${name}”`,
  link: (from, to) => `“${from}” → “${to}”`,
  linksOut: "Links from here",
  linksIn: "Links to here",
  noLinks: "No links yet.",
  connect: "Link",
  connectTo: "Leads to",
  editLink: (from, to) => `Edit the link from “${from}” to “${to}”`,
  caption: "Causal sentence",
  captionHint: "For example: A committee starts off the improvement",
  assumption: "Assumption",
  assumptionHint: "What has to hold for this link",
  removeNode: "Delete this",
  removeLink: "Delete the link",
  points: (count) => `Points to consider: ${count}`,
  pointAbout: (name) => `Open “${name}”`,
  exclusions: "Not made a KPI",
  nodeLabel: (name, layer, { indicators, links, faults }) =>
    [
      `${name}, ${layer}`,
      ...(indicators.length > 0 ? [indicators.join(", ")] : []),
      links === 1 ? "1 link" : `${links} links`,
      ...(faults > 0 ? [`points to consider: ${faults}`] : []),
    ].join(". "),
  emptyLayer: "Nothing yet.",
  nothingYet: "Add an area or a goal, and the figure appears here.",
};
