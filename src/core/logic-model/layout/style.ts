/** Sizes that an output may bring of its own: a slide has less room than a screen. */
export type DiagramStyle = Readonly<
  Record<
    Exclude<
      keyof typeof style,
      "nodeGap" | "lineGap" | "captionGap" | "portGap" | "portInset" | "trackGap"
    >,
    number
  >
>;

/** Sizes of a figure in pixels at 96 dpi, and of its letters. */
export const style = {
  margin: 24,
  titleSize: 18,
  /** Letters of a node's name, its indicators, their values, and of the sentences on the links. */
  nameSize: 15,
  textSize: 13,
  valueSize: 12,
  captionSize: 12.5,
  layerSize: 15,
  noteSize: 12,
  /** Height of a line, in letters. */
  lineHeight: 1.45,

  nodePadding: 12,
  /** Widest text in a node, and narrowest node. */
  nodeTextWidth: 290,
  /** The same for a goal that stands alone in its layer. */
  goalTextWidth: 440,
  nodeMinimum: 150,
  captionTextWidth: 190,
  captionPadding: 6,
  /** Between KGI, KPI, 参考値 and the indicator. */
  kindGap: 10,

  /** Between things in a row. */
  nodeGap: 28,
  lineGap: 16,
  captionGap: 14,
  /** Between connectors on one side of a node, at most; and from its corner. */
  portGap: 22,
  portInset: 14,

  /** Between rows: room for a line to leave, to turn, and to arrive with its head. */
  leave: 12,
  arrive: 16,
  trackGap: 10,

  bandPadding: 14,
  bandGap: 18,
  /** The names of the layers: width of their column (upwards), height of their row (to the right). */
  layerColumn: 124,
  layerRow: 54,
  /** A layer without nodes. */
  emptyBand: 34,
} as const;
