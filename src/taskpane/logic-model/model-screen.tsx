import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { ProseStyle } from "../../core/messages/report-texts";
import { usePane, useTexts } from "../pane-context";
import { countIndicators } from "../parts/indicators-of";
import { ScreenLayout } from "../parts/screen-layout";
import type { ScreenProps } from "../screen-props";
import { useObservable } from "../use-observable";
import { FirstModel } from "./first-model";
import { ModelEditing } from "./model-editing";
import { modelTexts } from "./model-texts";
import { useModelDesk } from "./use-model-desk";

const Prose = lazy(() => import("./prose/prose").then((module) => ({ default: module.Prose })));

const views = ["figure", "list", "prose"] as const;
type View = (typeof views)[number];

const useStyles = makeStyles({
  tabs: { marginInline: `-${tokens.spacingHorizontalS}` },
});

/** ロジックモデル: figure, list and prose of one model; nothing is written but on the user's word. */
export function ModelScreen({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const desk = useModelDesk(workbook);
  const [view, setView] = useWantedView();
  // Until somebody chooses, what the workbook's settings say.
  const [chosenStyle, setStyle] = useState<ProseStyle | null>(null);
  const style = chosenStyle ?? workbook.settings.prose;
  return (
    <ScreenLayout heading={texts.heading}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={texts.viewsLabel}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          const chosen = views.find((one) => one === value);
          if (chosen) setView(chosen);
        }}
      >
        {views.map((one) => (
          <Tab key={one} value={one}>
            {texts.views[one]}
          </Tab>
        ))}
      </TabList>
      {view === "prose" ? (
        <Suspense fallback={null}>
          <Prose workbook={workbook} model={desk.model} style={style} onStyle={setStyle} />
        </Suspense>
      ) : desk.model ? (
        <ModelEditing
          desk={desk}
          model={desk.model}
          workbook={workbook}
          view={view}
          style={style}
          onStyle={setStyle}
        />
      ) : (
        <FirstModel indicators={countIndicators(workbook)} onBegin={desk.begin} />
      )}
    </ScreenLayout>
  );
}

/** The figure first; the ribbon's button for the text asks for the prose each time it is pressed. */
function useWantedView(): readonly [View, (view: View) => void] {
  const request = useObservable(usePane().request);
  const wanted = request?.part ?? "figure";
  const [chosen, setChosen] = useState<{ readonly view: View; readonly request: typeof request }>({
    view: wanted,
    request,
  });
  const isNew = chosen.request !== request && request?.screen === "logic-model";
  if (isNew) setChosen({ view: wanted, request });
  return [
    isNew ? wanted : chosen.view,
    (view) => {
      setChosen({ view, request });
    },
  ];
}
