import type { PlacementReason } from "../../core/logic-model/model-proposal";
import type { TemplateId } from "../../core/logic-model/templates";

/** What the screen ロジックモデル says. */
export interface ModelTexts {
  readonly heading: string;
  readonly views: Readonly<Record<"figure" | "list" | "prose", string>>;
  readonly viewsLabel: string;
  readonly first: {
    readonly lines: readonly string[];
    readonly make: string;
    readonly makeWhat: (indicators: number) => string;
    readonly templates: string;
    readonly template: Readonly<
      Record<TemplateId, { readonly name: string; readonly what: string }>
    >;
    readonly begin: string;
    readonly beginWith: (name: string) => string;
  };
  readonly unsaved: string;
  readonly saved: string;
  readonly discard: string;
  readonly discardSure: string;
  readonly contested: { readonly title: string; readonly line: string; readonly take: string };
  readonly undo: string;
  readonly redo: string;
  readonly addFromTables: string;
  readonly addNode: string;
  readonly editWhole: string;
  readonly write: string;
  readonly placed: (count: number) => string;
  readonly placedIn: (node: string) => string;
  readonly reason: (reason: PlacementReason) => string;
  readonly toPlace: (count: number) => string;
  readonly toPlaceWhy: string;
  readonly place: string;
  readonly placeNamed: (indicator: string) => string;
  readonly exclude: string;
  readonly later: string;
  readonly suggested: (node: string) => string;
  readonly choose: string;
  readonly layer: string;
  readonly name: string;
  readonly title: string;
  readonly add: string;
  readonly cancel: string;
  readonly close: string;
  readonly node: (name: string) => string;
  readonly link: (from: string, to: string) => string;
  readonly linksOut: string;
  readonly linksIn: string;
  readonly noLinks: string;
  readonly connect: string;
  readonly connectTo: string;
  readonly editLink: (from: string, to: string) => string;
  readonly caption: string;
  readonly captionHint: string;
  readonly assumption: string;
  readonly assumptionHint: string;
  readonly removeNode: string;
  readonly removeLink: string;
  readonly points: (count: number) => string;
  readonly pointAbout: (name: string) => string;
  readonly exclusions: string;
  readonly nodeLabel: (
    name: string,
    layer: string,
    facts: {
      readonly indicators: readonly string[];
      readonly links: number;
      readonly faults: number;
    },
  ) => string;
  readonly emptyLayer: string;
  readonly nothingYet: string;
}
