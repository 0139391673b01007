import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowImportRegular,
  MoreHorizontalRegular,
  ShareRegular,
  TableInsertColumnRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Localized } from "../../core/messages/language";
import { usePane, useTexts } from "../pane-context";
import type { TaskName } from "../pane-dependencies";

interface Work {
  readonly task: TaskName;
  readonly icon: ReactElement;
}

/** What is begun now and then; the screen keeps its buttons for what is done every month. */
const works: readonly Work[] = [
  { task: "import", icon: <ArrowImportRegular /> },
  { task: "status-column", icon: <TableInsertColumnRegular /> },
  { task: "sharing", icon: <ShareRegular /> },
];

interface MoreWorkTexts {
  readonly more: string;
  readonly works: Readonly<Partial<Record<TaskName, string>>>;
}

const moreWorkTexts: Localized<MoreWorkTexts> = {
  ja: {
    more: "ほかの作業",
    works: { import: "実績を取り込む", "status-column": "状態の列を加える", sharing: "配布と修復" },
  },
  en: {
    more: "More",
    works: {
      import: "Import actuals",
      "status-column": "Add a status column",
      sharing: "Share and repair",
    },
  },
};

/** The menu ほかの作業. */
export function MoreWork() {
  const texts = useTexts(moreWorkTexts);
  const { begin } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<MoreHorizontalRegular />}>{texts.more}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {works.map(({ task, icon }) => (
            <MenuItem
              key={task}
              icon={icon}
              onClick={() => {
                begin(task);
              }}
            >
              {texts.works[task]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
