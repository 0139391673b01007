import { startTransition, useEffect, useMemo, useState } from "react";
import { makeWay } from "../../../app/attention";
import { systemTimers } from "../../../app/ports";
import type { Diagram, DiagramDirection } from "../../../core/logic-model/layout/diagram";
import { layOutSteps } from "../../../core/logic-model/layout/lay-out";
import { estimateWidth } from "../../../core/logic-model/layout/measure";
import type { IndicatorFigures } from "../../../core/logic-model/layout/node-content";
import { allSteps, type Steps } from "../../../core/steps";
import type { LogicModel } from "../../../core/logic-model/model";
import { shortModel } from "../../../core/logic-model/short-model";
import type { Language } from "../../../core/messages/language";
import { layOutFor } from "./pane-style";

/** Up to so many nodes a figure is laid out before anybody sees the old one. */
const atOnce = 60;

interface DiagramWish {
  readonly model: LogicModel;
  /** Pixels across. */
  readonly room: number;
  readonly direction: DiagramDirection;
  readonly language: Language;
  readonly figures: ReadonlyMap<string, IndicatorFigures>;
}

/**
 * The model as it is laid out for the pane. One of many nodes is laid out in turns with the screen,
 * and the figure of before stays until then; `null` while there is none yet.
 */
export function useDiagram({
  model,
  room,
  direction,
  language,
  figures,
}: DiagramWish): Diagram | null {
  const isSmall = model.nodes.length <= atOnce;
  const steps = useMemo(() => {
    const drawn = shortModel(model);
    return (): Steps<Diagram> =>
      layOutFor(room, { nodes: model.nodes.length, direction }, (style) =>
        layOutSteps(drawn, estimateWidth, { direction, language, figures, style }),
      );
  }, [model, room, direction, language, figures]);
  const small = useMemo(() => (isSmall ? allSteps(steps()) : null), [isSmall, steps]);
  const [large, setLarge] = useState<Diagram | null>(null);
  useEffect(() => {
    if (isSmall) return;
    let wanted = true;
    const work = async () => {
      const rest = steps();
      for (let step = rest.next(); ; step = rest.next()) {
        if (step.done) {
          const { value } = step;
          // Thousands of shapes are drawn piece by piece, too.
          startTransition(() => {
            setLarge(value);
          });
          return;
        }
        await makeWay(systemTimers);
        if (!wanted) return;
      }
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [isSmall, steps]);
  return small ?? large;
}
