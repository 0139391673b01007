import { style, type DiagramStyle } from "../../../core/logic-model/layout/style";

/** The figure for a pane of 320 to 600 pixels: the same letters, with shorter lines and less air. */
export const paneStyle: DiagramStyle = {
  ...style,
  margin: 10,
  nodeTextWidth: 190,
  goalTextWidth: 300,
  nodeMinimum: 120,
  nodePadding: 9,
  captionTextWidth: 130,
  layerColumn: 78,
  layerSize: 14,
  titleSize: 16,
  bandPadding: 10,
  bandGap: 14,
};
