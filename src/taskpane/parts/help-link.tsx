import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language, Localized } from "../../core/messages/language";
import { usePane, useTexts } from "../pane-context";
import { VisuallyHidden } from "./visually-hidden";

/** Pages that are served beside the pane. */
export type HelpPage = "start" | "troubleshooting" | "functions-and-rules";

const pages: Readonly<Record<HelpPage, (language: Language) => string>> = {
  start: (language) => `guide/${language}/start.html`,
  troubleshooting: (language) => `guide/${language}/troubleshooting.html`,
  "functions-and-rules": (language) => `help/${language}.html`,
};

const newWindow: Localized = { ja: "（新しいウィンドウ）", en: " (new window)" };

interface HelpLinkProps {
  readonly page: HelpPage;
  readonly children: ReactNode;
}

/** A page of the guide or the help, opened in the user's browser where the host can, else as a link. */
export function HelpLink({ page, children }: HelpLinkProps) {
  const { language, openPage } = usePane();
  const hint = useTexts(newWindow);
  return (
    <Link
      href={pages[page](language)}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (openPage(event.currentTarget.href)) event.preventDefault();
      }}
    >
      {children}
      <VisuallyHidden>{hint}</VisuallyHidden>
    </Link>
  );
}
