import type { CSSProperties, ReactElement, SVGProps } from "react";
import { runsOf, type LetterLook } from "../host/model/shape-letters";
import type { ShapeRecord } from "../host/model/shape-store";

/** One shape in points; groups draw nothing of their own. */
export function ShapeDrawing({ shape }: { readonly shape: ShapeRecord }): ReactElement | null {
  if (!shape.visible || shape.type === "Group") return null;
  const turn = `rotate(${shape.rotation} ${shape.left + shape.width / 2} ${shape.top + shape.height / 2})`;
  return (
    <g transform={turn}>
      {shape.connector ? <Connector shape={shape} /> : <Body shape={shape} />}
      {shape.text.text !== "" && <ShapeText shape={shape} />}
    </g>
  );
}

function outline({ line }: ShapeRecord): SVGProps<SVGElement> {
  if (!line.visible) return { stroke: "none" };
  const dashed = line.dashStyle !== "Solid" && line.dashStyle !== "";
  return {
    stroke: line.color,
    strokeWidth: line.weight,
    strokeOpacity: 1 - line.transparency,
    ...(dashed ? { strokeDasharray: `${line.weight * 3} ${line.weight * 2}` } : {}),
  };
}

function Body({ shape }: { readonly shape: ShapeRecord }): ReactElement {
  const { left, top, width, height, geometry, fill } = shape;
  const look = {
    ...(outline(shape) as object),
    fill: fill.color ?? "none",
    fillOpacity: 1 - fill.transparency,
  };
  if (geometry === "Ellipse") {
    const [rx, ry] = [width / 2, height / 2];
    return <ellipse cx={left + rx} cy={top + ry} rx={rx} ry={ry} {...look} />;
  }
  const corners = cornersOf(shape);
  if (corners) {
    const points = corners.map(([x, y]) => `${left + x * width},${top + y * height}`).join(" ");
    return <polygon points={points} {...look} />;
  }
  // Excel rounds a sixth of the shorter side.
  const round = geometry?.startsWith("Round") ? Math.min(width, height) / 6 : 0;
  return <rect x={left} y={top} width={width} height={height} rx={round} {...look} />;
}

type Corners = readonly (readonly [x: number, y: number])[];

function cornersOf({ geometry, width, height }: ShapeRecord): Corners | undefined {
  // The head of an arrow is half as long as the arrow is wide.
  if (geometry === "RightArrow") return rightArrow(Math.min(1, height / 2 / width));
  if (geometry === "UpArrow") {
    return rightArrow(Math.min(1, width / 2 / height)).map(([x, y]) => [y, 1 - x]);
  }
  return polygons[geometry ?? ""];
}

function rightArrow(head: number): Corners {
  const neck = 1 - head;
  return [
    [0, 0.25],
    [neck, 0.25],
    [neck, 0],
    [1, 0.5],
    [neck, 1],
    [neck, 0.75],
    [0, 0.75],
  ];
}

/** Corners of some forms of Excel's, in parts of the box. */
const polygons: Readonly<Record<string, Corners>> = {
  Triangle: [
    [0.5, 0],
    [1, 1],
    [0, 1],
  ],
  Diamond: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  Pentagon: [
    [0, 0],
    [0.75, 0],
    [1, 0.5],
    [0.75, 1],
    [0, 1],
  ],
  Chevron: [
    [0, 0],
    [0.75, 0],
    [1, 0.5],
    [0.75, 1],
    [0, 1],
    [0.25, 0.5],
  ],
};

function Connector({ shape }: { readonly shape: ShapeRecord }): ReactElement | null {
  const { connector } = shape;
  if (!connector) return null;
  const { startX, startY, endX, endY } = connector;
  const middle = (startX + endX) / 2;
  const path =
    connector.connectorType === "Elbow"
      ? `M${startX} ${startY}H${middle}V${endY}H${endX}`
      : connector.connectorType === "Curve"
        ? `M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}`
        : `M${startX} ${startY}L${endX} ${endY}`;
  const direct = connector.connectorType === "Straight";
  const angle = direct ? Math.atan2(endY - startY, endX - startX) : endX < startX ? Math.PI : 0;
  return (
    <>
      <path d={path} fill="none" {...(outline(shape) as object)} />
      {connector.endArrowheadStyle !== "None" && (
        <ArrowHead x={endX} y={endY} angle={angle} shape={shape} />
      )}
      {connector.beginArrowheadStyle !== "None" && (
        <ArrowHead x={startX} y={startY} angle={angle + Math.PI} shape={shape} />
      )}
    </>
  );
}

interface ArrowHeadProps {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly shape: ShapeRecord;
}

function ArrowHead({ x, y, angle, shape }: ArrowHeadProps): ReactElement {
  const size = Math.max(5, shape.line.weight * 3);
  const degrees = (angle * 180) / Math.PI;
  return (
    <polygon
      points={`0,0 ${-size},${size / 2} ${-size},${-size / 2}`}
      transform={`translate(${x} ${y}) rotate(${degrees})`}
      fill={shape.line.color}
    />
  );
}

/** HTML within the drawing: only it breaks lines. */
function ShapeText({ shape }: { readonly shape: ShapeRecord }): ReactElement {
  const { left, top, width, height, text } = shape;
  return (
    <foreignObject x={left} y={top} width={width} height={height}>
      <div
        className="shape-text"
        style={{
          textAlign: alignments[text.horizontalAlignment] ?? "left",
          justifyContent: positions[text.verticalAlignment] ?? "flex-start",
          padding: `${text.topMargin}px ${text.rightMargin}px ${text.bottomMargin}px ${text.leftMargin}px`,
        }}
      >
        <div>
          {runsOf(text).map(({ text: letters, look }, at) => (
            <span key={at} style={letterStyle(look)}>
              {letters}
            </span>
          ))}
        </div>
      </div>
    </foreignObject>
  );
}

function letterStyle({ name, size, bold, italic, underline, color }: LetterLook): CSSProperties {
  return {
    fontFamily: `"${name}", "Noto Sans JP Variable", sans-serif`,
    fontSize: size,
    lineHeight: 1.3,
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? "italic" : "normal",
    textDecoration: underline === "None" ? "none" : "underline",
    color,
  };
}

const alignments: Readonly<Record<string, "left" | "center" | "right" | "justify">> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
};

const positions: Readonly<Record<string, "flex-start" | "center" | "flex-end">> = {
  Top: "flex-start",
  Middle: "center",
  Bottom: "flex-end",
};
