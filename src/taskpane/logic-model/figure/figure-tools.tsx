import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import {
  ArrowFitRegular,
  ArrowRightRegular,
  ArrowUpRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from "@fluentui/react-icons";
import type { DiagramDirection } from "../../../core/logic-model/layout/diagram";
import { useTexts } from "../../pane-context";
import { figureTexts } from "./figure-texts";
import type { Zoom } from "./use-zoom";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end" },
  hint: {
    flex: 1,
    minWidth: "160px",
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FigureToolsProps {
  readonly zoom: Zoom;
  readonly direction: DiagramDirection;
  readonly onDirection: (direction: DiagramDirection) => void;
}

/** What can be done with the figure, and the buttons that turn and zoom it. */
export function FigureTools({ zoom, direction, onDirection }: FigureToolsProps) {
  const styles = useStyles();
  const texts = useTexts(figureTexts);
  const other = direction === "up" ? "right" : "up";
  const buttons = [
    {
      label: texts.turn[other],
      icon: other === "right" ? <ArrowRightRegular /> : <ArrowUpRegular />,
      does: () => {
        onDirection(other);
      },
    },
    { label: texts.smaller, icon: <ZoomOutRegular />, does: zoom.smaller },
    { label: texts.larger, icon: <ZoomInRegular />, does: zoom.larger },
    { label: texts.fit, icon: <ArrowFitRegular />, does: zoom.fit },
  ];
  return (
    <div className={styles.tools}>
      <p className={styles.hint}>{texts.hint}</p>
      {buttons.map(({ label, icon, does }, at) => (
        <Tooltip key={at} content={label} relationship="label">
          <Button size="small" appearance="subtle" icon={icon} onClick={does} />
        </Tooltip>
      ))}
    </div>
  );
}
