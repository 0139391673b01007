import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { councilSourceOf } from "../../app/logic-model/council-source";
import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import type { LogicModel } from "../../core/logic-model/model";
import { proseStyles, type ProseStyle } from "../../core/messages/report-texts";
import { formatPeriod } from "../../core/period/format-period";
import { outputLanguage } from "../../core/settings/settings";
import { fileKinds, type FileKind, type FileSource } from "../../files/file-source";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { saveFile, type SaveOutcome } from "../parts/save-file";
import { exportTexts } from "./export-texts";

/** What became of the file; `failed`: it could not be made here. */
type ExportOutcome = SaveOutcome | "making" | "failed";

interface ExportMenuProps {
  readonly model: LogicModel;
  readonly workbook: KpiWorkbook;
  readonly direction: DiagramDirection;
  /** How the Japanese sentences of a document end. */
  readonly style: ProseStyle;
  readonly onStyle: (style: ProseStyle) => void;
}

/** 書き出す: the model as shown, as a file to give away. What makes it is loaded only then. */
export function ExportMenu(props: ExportMenuProps) {
  const { model, workbook, direction, style, onStyle } = props;
  const texts = useTexts(exportTexts);
  const { language: own, clock, file } = usePane();
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const language = outputLanguage(workbook.settings, own);
  const make = (kind: FileKind, page: Document) => {
    const council = councilSourceOf(model, workbook);
    const writing = { language, style };
    const day = formatPeriod(clock.today(), language);
    setOutcome("making");
    void file
      .name()
      .then((name) => makeFile(kind, { council, writing, direction, workbook: name, day }, page))
      .then(setOutcome);
  };
  return (
    <>
      <Menu
        checkedValues={{ style: [style] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = proseStyles.find((one) => checkedItems.includes(one));
          if (chosen) onStyle(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" icon={<ArrowDownloadRegular />}>
            {texts.export}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {fileKinds.map((kind) => (
              <MenuItem
                key={kind}
                secondaryContent={texts.kinds[kind].ending}
                onClick={({ currentTarget }) => {
                  make(kind, currentTarget.ownerDocument);
                }}
              >
                {texts.kinds[kind].name}
              </MenuItem>
            ))}
            {language === "ja" && (
              <MenuGroup>
                <MenuGroupHeader>{texts.style}</MenuGroupHeader>
                {proseStyles.map((one) => (
                  <MenuItemRadio key={one} name="style" value={one} persistOnClick>
                    {texts.styles[one]}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {outcome && outcome !== "cancelled" && (
        <Notice
          intent={outcome === "failed" || outcome === "refused" ? "warning" : "info"}
          onDismiss={() => {
            setOutcome(null);
          }}
        >
          {texts.outcomes[outcome]}
        </Notice>
      )}
    </>
  );
}

async function makeFile(
  kind: FileKind,
  source: FileSource,
  page: Document,
): Promise<ExportOutcome> {
  try {
    const { exportModel } = await import("../../files/export-model");
    const file = await exportModel(kind, source, page);
    return file ? await saveFile(file, page) : "failed";
  } catch {
    // The code for it could not be fetched: without the network there is nothing to load it from.
    return "failed";
  }
}
