import type { Localized } from "../../../core/messages/language";

interface WholeTexts {
  readonly heading: string;
  readonly title: string;
  readonly titleHint: string;
  readonly layers: string;
  readonly layersHow: string;
  readonly layerNodes: (count: number) => string;
  /** `place` counts from the top. */
  readonly moveUp: (layer: string, place: number) => string;
  readonly moveDown: (layer: string, place: number) => string;
  readonly layerName: string;
  readonly layerNote: string;
  readonly layerNoteHint: string;
  readonly ownOrder: string;
  readonly addLayer: string;
  /** `layer`: the one that is opened; the new one goes above it. */
  readonly addLayerHint: (layer: string | null) => string;
  readonly add: string;
  readonly removeLayer: string;
  readonly lastLayer: string;
  readonly removeSure: (layer: string, nodes: number) => string;
  readonly moveTo: string;
  readonly moveAndRemove: string;
  readonly removeAll: (nodes: number) => string;
  readonly keep: string;
  readonly notes: string;
  readonly notesWhat: string;
  readonly note: (place: number) => string;
  readonly newNote: string;
  readonly noteHint: string;
  readonly removeNote: (place: number) => string;
  readonly exclusions: string;
  readonly exclusionsWhat: string;
  readonly excluded: string;
  readonly criterion: string;
  readonly criterionHint: string;
  readonly newExclusion: string;
  readonly removeExclusion: (name: string) => string;
}

/** The texts of 表題・層・注記. */
export const wholeTexts: Localized<WholeTexts> = {
  ja: {
    heading: "表題・層・注記",
    title: "表題",
    titleHint: "例：生産性向上に資する KGI と KPI",
    layers: "層",
    layersHow: "図と同じ並びで、上ほど目標に近い層です。名前を押すと直せます。",
    layerNodes: (count) => (count === 0 ? "空" : `${count} 件`),
    moveUp: (layer, place) => `「${layer}」を一つ上へ（いま上から ${place} 番目）`,
    moveDown: (layer, place) => `「${layer}」を一つ下へ（いま上から ${place} 番目）`,
    layerName: "層の名前",
    layerNote: "層の説明",
    layerNoteHint: "例：課題を解決し目標を達成するための重要な行動と指標",
    ownOrder:
      "「中間目標」「アウトカム」など決まった名前の層は、その意味の順に並びます。独自の名前の層は、好きな位置に置けます。",
    addLayer: "新しい層の名前",
    addLayerHint: (layer) =>
      layer === null ? "いちばん上に入ります" : `「${layer}」の上に入ります`,
    add: "加える",
    removeLayer: "この層を削除",
    lastLayer: "最後の層は削除できません。",
    removeSure: (layer, nodes) =>
      `「${layer}」には領域・目標が ${nodes} 件あります。どうしますか。`,
    moveTo: "移す先の層",
    moveAndRemove: "移して層を削除",
    removeAll: (nodes) => `${nodes} 件ごと削除`,
    keep: "やめる",
    notes: "図の下の注記",
    notesWhat: "KPI 選定の基準などを、図の下に書きます。",
    note: (place) => `注記 ${place}`,
    newNote: "新しい注記",
    noteHint: "例：※KPI 選定の基準：継続性・合理性・簡易性",
    removeNote: (place) => `注記 ${place} を削除`,
    exclusions: "KPI にしない指標",
    exclusionsWhat: "理由とともに説明文に書かれ、表から足すときにも入りません。",
    excluded: "指標",
    criterion: "理由・基準",
    criterionHint: "例：都の施策による効果が期待できない",
    newExclusion: "KPI にしない指標の名前",
    removeExclusion: (name) => `「${name}」を一覧から外す`,
  },
  en: {
    heading: "Title, layers, notes",
    title: "Title",
    titleHint: "For example: KGI and KPIs for productivity",
    layers: "Layers",
    layersHow: "As in the figure: the higher, the nearer to the goal. Press a name to edit it.",
    layerNodes: (count) => (count === 0 ? "empty" : String(count)),
    moveUp: (layer, place) => `Move “${layer}” up (now number ${place} from the top)`,
    moveDown: (layer, place) => `Move “${layer}” down (now number ${place} from the top)`,
    layerName: "Name of the layer",
    layerNote: "What it is about",
    layerNoteHint: "For example: key actions and measures on the way to the goal",
    ownOrder:
      "Layers with a usual name (milestones, outcomes, …) stand in the order of their meaning. A layer with a name of your own goes where you put it.",
    addLayer: "Name of a new layer",
    addLayerHint: (layer) => (layer === null ? "Goes on top" : `Goes above “${layer}”`),
    add: "Add",
    removeLayer: "Delete this layer",
    lastLayer: "The last layer cannot be deleted.",
    removeSure: (layer, nodes) =>
      `“${layer}” has ${nodes === 1 ? "one area or goal" : `${nodes} areas or goals`}. What about them?`,
    moveTo: "Layer to move them to",
    moveAndRemove: "Move them, delete the layer",
    removeAll: (nodes) => (nodes === 1 ? "Delete it as well" : `Delete all ${nodes} as well`),
    keep: "Cancel",
    notes: "Notes below the figure",
    notesWhat: "The criteria that the KPIs were chosen by, for example.",
    note: (place) => `Note ${place}`,
    newNote: "New note",
    noteHint: "For example: KPIs are continuous, reasonable and simple to measure",
    removeNote: (place) => `Delete note ${place}`,
    exclusions: "Not made a KPI",
    exclusionsWhat: "Said in the prose with the reason, and left out when indicators are added.",
    excluded: "Indicator",
    criterion: "Reason, criterion",
    criterionHint: "For example: no effect of our own measures to be expected",
    newExclusion: "Name of what is not made a KPI",
    removeExclusion: (name) => `Take “${name}” off the list`,
  },
};
